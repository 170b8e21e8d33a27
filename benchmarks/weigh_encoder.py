"""Learns how much the opinion of the encoder counts beside that of rules and words; prints the figures of `meant.py`.

    python benchmarks/weigh_encoder.py FILE ...

Needs SciPy. The files are of the form of `tests/data/reading/train/*.jsonl`, and neither the words nor
the encoder may have learned from them, nor may anybody have mended rules with them: the kept figures
were chosen by halves of lists and of real mail that were learned afterwards. It says how many of their
mails each opinion reads rightly alone, and both together by figures learned without the file of the mail.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.reading.learned import fusion  # noqa: E402  the checkout, not an installed copy
from assistant.reading.learned.encoder import meaning_of  # noqa: E402
from assistant.reading.learned.meant import FLOOR  # noqa: E402
from assistant.reading.learned.opinion import CLASSES, opinion_of  # noqa: E402
from benchmarks.train_reader import sample_of  # noqa: E402
from tests.reading.dated_mails import perspective_of, raw_of, rows_of  # noqa: E402

SHRUNK = 0.3
"""What the square of a leaning costs."""


@dataclass(frozen=True, slots=True)
class Both:
    """The two opinions of one mail, as logarithms in the order of CLASSES, and what it is."""

    source: str
    words: np.ndarray
    meaning: np.ndarray
    kind: int


def opinions(path: Path) -> list[Both]:
    """Those of the mails of a list that are weighed at all."""
    found = []
    for number, row in enumerate(rows_of(path), 1):
        reader = perspective_of(row)
        sample = sample_of(raw_of(row, number), row["kind"], row.get("firm"), path.stem, reader=reader)
        text = sample.message.own_text or sample.message.forwarded_text
        if sample.ruled.is_settled or "kind" in row["unsure"] or not text.strip():
            continue
        signs = fusion.signs(sample.ruled, opinion_of(sample.features), sample.message, sample.times)
        likely = fusion.likelihoods(signs, fusion._favours(sample.ruled, sample.message, reader))
        meaning = meaning_of(sample.message.subject, text).likely
        both = (np.array([max(FLOOR, np.log(max(d[k], 1e-9))) for k in CLASSES]) for d in (likely, meaning))
        found.append(Both(path.stem, *both, [kind.value for kind in CLASSES].index(row["kind"])))
    return found


def learned_from(mails: list[Both]) -> np.ndarray:
    """What words count, what meanings count, and the leanings, in the order of CLASSES."""
    words, meanings = np.stack([m.words for m in mails]), np.stack([m.meaning for m in mails])
    kinds = np.array([m.kind for m in mails])
    rows = np.arange(len(mails))

    def cost(figures: np.ndarray) -> tuple[float, np.ndarray]:
        logs = figures[0] * words + figures[1] * meanings + figures[2:]
        logs -= logs.max(1, keepdims=True)
        parts = np.exp(logs)
        whole = parts.sum(1, keepdims=True)
        slope = parts / whole
        slope[rows, kinds] -= 1
        value = np.log(whole).sum() - logs[rows, kinds].sum() + SHRUNK * (figures[2:] ** 2).sum()
        slopes = [(slope * words).sum(), (slope * meanings).sum(), *(slope.sum(0) + 2 * SHRUNK * figures[2:])]
        return float(value), np.array(slopes)

    begin = np.r_[1.0, 0.5, np.zeros(len(CLASSES))]
    found: np.ndarray = minimize(cost, begin, jac=True).x
    return found


def main() -> None:
    """Prints the figures, and what they bring."""
    mails = [mail for path in map(Path, sys.argv[1:]) for mail in opinions(path)]
    for name in sorted({mail.source for mail in mails}):
        others, own = [m for m in mails if m.source != name], [m for m in mails if m.source == name]
        figures = learned_from(others)
        both = sum(int(np.argmax(figures[0] * m.words + figures[1] * m.meaning + figures[2:])) == m.kind for m in own)
        words, meaning = (sum(int(np.argmax(part)) == m.kind for part, m in pairs) for pairs in _apart(own))
        print(f"{name}: of {len(own)} words alone read {words} rightly, the encoder {meaning}, both together {both}")
    figures = learned_from(mails)
    print(f"WORDS, MEANINGS = {figures[0]:.2f}, {figures[1]:.2f}")
    for kind, value in zip(CLASSES, figures[2:], strict=True):
        print(f"    Kind.{kind.name}: {value:.1f},")


def _apart(mails: list[Both]) -> tuple[list[tuple[np.ndarray, Both]], list[tuple[np.ndarray, Both]]]:
    return [(m.words, m) for m in mails], [(m.meaning, m) for m in mails]


if __name__ == "__main__":
    main()
