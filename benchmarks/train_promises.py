"""Learns which of the days ahead in a mail is the one by which they will decide; writes the weights.

    python benchmarks/train_promises.py [--dry]

Needs scikit-learn, which neither the program nor its tests need. Learns from the
mails of `tests/data/reading/` (`train/`, `when.jsonl`, `promises.jsonl`) with dates of their own; never from a
held list.
Prints first, out of fold, how many promises are found and how many are invented: by the
rules alone, by the model alone, and by both. The rules were mended with these very
mails, the model was not: the figures of both together are what mail by new hands
shows (benchmarks/README.md), not these.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.model import Finding, Kind, Message  # noqa: E402  the checkout, not an installed copy
from assistant.reading import interviews, promised, read, told  # noqa: E402  as above
from assistant.reading.learned import promises  # noqa: E402  as above
from assistant.reading.mime import parse  # noqa: E402  as above
from benchmarks.weights import dated_rows, fitted, matrix, out_of_fold, write  # noqa: E402  as above
from tests.reading.dated_mails import KINDS, Row, perspective_of, raw_of, rows_of  # noqa: E402  as above

TRAIN = ROOT / "tests" / "data" / "reading" / "train"
WHEN, SHORT = TRAIN.parent / "when.jsonl", TRAIN.parent / "promises.jsonl"
WEIGHTS = ROOT / "assistant" / "reading" / "learned" / "promises_weights.py"
STRENGTH = 5.0
"""How freely the model fits (the C of scikit-learn)."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A mail with days ahead, what each looks like, and which one is promised."""

    days: tuple[date, ...]
    features: tuple[list[str], ...]
    promised: date | None
    by_rules: date | None

    def chosen(self, odds: np.ndarray, ruled: float, least: float) -> date | None:
        """The day that both together promise."""
        both = [odd + (ruled if day == self.by_rules else 0.0) for day, odd in zip(self.days, odds, strict=True)]
        best = int(np.argmax(both))
        return self.days[best] if both[best] >= least else None


def sample_of(row: Row, number: int) -> Sample | None:
    """None where the mail names no day ahead, nobody knows what it promises, or the rules count from another day."""
    if "decision_by" in row["unsure"]:
        return None
    reader = perspective_of(row)
    reading = read(raw_of(row, number), reader)
    findings = (reading.primary, *reading.also)
    talks = reading.interviews or (reading.slots if len(reading.slots) == 1 else ())
    return _sample(reading.message, row, promised.choice_in(reading.message, reader, findings, talks))


def _sample(message: Message, row: Row, choice: promised.Choice | None) -> Sample | None:
    if choice is None or (choice.ruled and choice.ruled.by not in {day.by for day in choice.days}):
        return None
    said = date.fromisoformat(row["decision_by"]) if row["decision_by"] else None
    return Sample(
        tuple(day.by for day in choice.days),
        tuple(promises.features_among(message.own_text, choice.days, choice.premises)),
        said,
        choice.ruled.by if choice.ruled else None,
    )


def sample_of_text(row: Row, number: int) -> Sample | None:
    """A text whose kind is given."""
    reader = perspective_of(row)
    message = parse(raw_of(row, number), reader)
    kinds = [Kind(kind) for kind in row["kind"]]
    found = interviews.sort(message, kinds, told.times(message, reader, is_answer=False))
    findings = [Finding(kind, 0.9, ()) for kind in kinds]
    return _sample(message, row, promised.choice_in(message, reader, findings, found.interviews))


def as_dated(row: Row) -> Row:
    """A text of `when.jsonl` in the form of the others."""
    kinds = [KINDS[letter].value for letter in row["kind"]]
    return {"sender": "Hiring <hr@made.example>", "body": row["text"], **row, "kind": kinds}


def with_kind(row: Row) -> Row:
    """A note that says too little to be read alone: in its thread it is of the kind that its line names."""
    return row | {"kind": [row["kind"]]}


def samples() -> Iterator[Sample]:
    """Every mail that there is to learn from."""
    yield from (
        sample for number, row in enumerate(dated_rows(TRAIN)) if (sample := sample_of(row, number)) is not None
    )
    texts = enumerate((*map(as_dated, rows_of(WHEN)), *map(with_kind, rows_of(SHORT))))
    yield from (sample for number, row in texts if (sample := sample_of_text(row, number)) is not None)


def report(mails: list[Sample], odds: np.ndarray) -> None:
    """How many promises are right and how many are invented."""
    ways = {"rules alone": (1e3, 5e2), "model alone": (0.0, 0.0), "both": (promises.RULED, promises.LEAST)}
    ends = np.cumsum([len(mail.days) for mail in mails])
    print(f"{len(mails)} mails with days ahead, {sum(m.promised is not None for m in mails)} promise; out of fold:")
    for name, (ruled, least) in ways.items():
        found = [m.chosen(odds[end - len(m.days) : end], ruled, least) for m, end in zip(mails, ends, strict=True)]
        right = sum(m.promised == day for m, day in zip(mails, found, strict=True) if m.promised)
        invented = sum(day is not None for m, day in zip(mails, found, strict=True) if m.promised is None)
        print(f"{name}: {right} right, {invented} invented")


def main(arguments: list[str]) -> int:
    """Learn, say how well, and write the weights."""
    mails = list(samples())
    counts = matrix([features for mail in mails for features in mail.features], promises.BUCKETS)
    wanted = np.array([day == mail.promised for mail in mails for day in mail.days])
    groups = np.repeat(np.arange(len(mails)), [len(mail.days) for mail in mails])
    report(mails, out_of_fold(counts, wanted, groups, STRENGTH))
    if "--dry" not in arguments:
        write(WEIGHTS, fitted(counts, wanted, STRENGTH), ("promises.py", "train_promises.py"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
