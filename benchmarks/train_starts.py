"""Learns which of several times in one mail are starts of interviews; writes the weights.

    python benchmarks/train_starts.py [--dry]

Needs scikit-learn, which neither the program nor its tests need. Learns from the
mails of `tests/data/reading/` (`train/` and `when.jsonl`) with dates of their own that
fix interviews and hold other times beside them; never from a held list. Prints first,
out of fold, in how many of them all starts and nothing else are found: by the rules
alone, and with the model.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.model import Kind  # noqa: E402  the checkout, not an installed copy
from assistant.reading import interviews, told  # noqa: E402  as above
from assistant.reading.evidence import is_answer  # noqa: E402  as above
from assistant.reading.learned import starts  # noqa: E402  as above
from assistant.reading.mime import parse  # noqa: E402  as above
from assistant.reading.when import TimeFound, is_fixed  # noqa: E402  as above
from benchmarks.weights import dated_rows, fitted, matrix, out_of_fold, write  # noqa: E402  as above
from tests.reading.dated_mails import Row, perspective_of, raw_of, rows_of  # noqa: E402  as above

TRAIN = ROOT / "tests" / "data" / "reading" / "train"
WEIGHTS = ROOT / "assistant" / "reading" / "learned" / "starts_weights.py"
WHEN = TRAIN.parent / "when.jsonl"
LETTERS = {"R": Kind.INTERVIEW_RESCHEDULE, "C": Kind.INTERVIEW_CONFIRMATION}
"""How `when.jsonl` names the kinds."""
FIXING = (Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CONFIRMATION)
STRENGTH = 5.0
"""How freely the model fits (the C of scikit-learn)."""
SAME = 300.0
"""Seconds by which a start may differ from its label."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A mail with several times, what each looks like, and which are starts."""

    times: tuple[TimeFound, ...]
    features: tuple[list[str], ...]
    is_start: tuple[bool, ...]
    by_rules: frozenset[datetime]


def sample_of(row: Row, number: int) -> Sample | None:
    """None where the mail fixes nothing, or holds no two times."""
    said = {row["kind"], *row["also"]}
    kind = next((kind for kind in FIXING if kind.value in said), None)
    labelled = [datetime.fromisoformat(value) for value in row["interviews"]]
    if kind is None or not labelled or "interviews" in row["unsure"]:
        return None
    reader = perspective_of(row)
    message = parse(raw_of(row, number), reader)
    found = told.times(message, reader, is_answer=is_answer(message.subject))
    times = tuple(t for t in found if is_fixed(t))
    if len({t.start for t in times}) < 2 or not all(t.stands_in(message.own_text) for t in times):
        return None
    return Sample(
        times,
        tuple(starts.features_among(message.own_text, times)),
        tuple(any(abs((t.start - start).total_seconds()) <= SAME for start in labelled) for t in times),
        frozenset(t.start for t in interviews.fixed_by_rules(message, [kind], times)),
    )


def as_dated(row: Row) -> Row:
    """A mail of `when.jsonl` in the form of the others."""
    kind = next((kind.value for letter, kind in LETTERS.items() if letter in row["kind"]), "other")
    rest = {"kind": kind, "also": [], "unsure": [], "body": row["text"], "sender": "Hiring <hr@made.example>"}
    return row | rest


def samples() -> Iterator[Sample]:
    """Every mail that there is to learn from."""
    rows = [*dated_rows(TRAIN), *map(as_dated, rows_of(WHEN))]
    return (sample for number, row in enumerate(rows) if (sample := sample_of(row, number)) is not None)


def report(mails: list[Sample], likely: np.ndarray) -> None:
    """In how many mails all starts and nothing else are found."""
    rules = both = first = 0
    for mail in mails:
        of = likely[first : first + len(mail.times)]
        first += len(mail.times)
        right = {t.start for t, is_start in zip(mail.times, mail.is_start, strict=True) if is_start}
        kept = [(t, p) for t, p in zip(mail.times, map(float, of), strict=True) if t.start in mail.by_rules]
        rules += mail.by_rules == right
        both += {t.start for t in starts.likely_ones(kept)} == right
    print(f"{len(mails)} mails, {first} times; all starts and nothing else, out of fold:")
    print(f"rules alone {rules / len(mails):.3f}, with the model {both / len(mails):.3f}")


def main(arguments: list[str]) -> int:
    """Learn, say how well, and write the weights."""
    mails = list(samples())
    counts = matrix([features for mail in mails for features in mail.features], starts.BUCKETS)
    wanted = np.array([is_start for mail in mails for is_start in mail.is_start])
    groups = np.repeat(np.arange(len(mails)), [len(mail.times) for mail in mails])
    report(mails, 1 / (1 + np.exp(-out_of_fold(counts, wanted, groups, STRENGTH))))
    if "--dry" not in arguments:
        write(WEIGHTS, fitted(counts, wanted, STRENGTH), ("starts.py", "train_starts.py"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
