"""Whole mails with their dates, read from end to end: what was mended and learned with them must not be lost again.

These are no figures of unseen mail; those of the first look stand in README_when.md.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from dated_mails import NEWS, Row, reading_of, rows_of

from assistant.model import Reading

TRAIN = Path(__file__).parent.parent / "data" / "reading" / "train"


Cases = list[tuple[Row, Reading]]


def read_all(pattern: str, step: int = 1) -> Cases:
    """The lines of these files, or every so many, with what is read of them."""
    rows = [row for path in sorted(TRAIN.glob(pattern)) for row in rows_of(path)][::step]
    return [(row, reading_of(row, number)) for number, row in enumerate(rows)]


@pytest.fixture(scope="module")
def cases() -> Cases:
    """Every fourth ordinary mail."""
    return read_all("dated_*.jsonl", step=4)


@pytest.fixture(scope="module")
def days() -> Cases:
    """Every second mail that holds other times beside those of interviews: tours, tests, trains."""
    return read_all("days_*.jsonl", step=2)


@pytest.fixture(scope="module")
def inboxes() -> Cases:
    """Every fifth mail of whole inboxes in harder wordings, and of other matters alone."""
    return read_all("inbox_*.jsonl", step=5)


def instants(values: list[str]) -> set[datetime]:
    return {datetime.fromisoformat(value) for value in values}


def same_kind(row: Row, found: Reading) -> bool:
    return bool(row["kind"] == found.kind.value)


def same_starts(row: Row, found: Reading) -> bool:
    return instants(row["interviews"]) == {interview.start for interview in found.interviews}


def same_slots(row: Row, found: Reading) -> bool:
    return instants(row["slots"]) == {slot.start for slot in found.slots}


def same_promise(row: Row, found: Reading) -> bool:
    return bool(row["decision_by"] == (found.decision_by.isoformat() if found.decision_by else None))


RATE = 0.006
"""Of the mails that give none, many of which are there to mislead."""


@pytest.mark.parametrize(
    ("key", "is_same", "rate"),
    [
        ("kind", same_kind, 0.97),
        ("interviews", same_starts, 0.96),
        ("slots", same_slots, 0.94),
        ("decision_by", same_promise, 0.95),
    ],
)
def test_most_of_them_are_read_right(
    cases: Cases, key: str, is_same: Callable[[Row, Reading], bool], rate: float
) -> None:
    sure = [(row, found) for row, found in cases if key not in row["unsure"]]
    given = [is_same(row, found) for row, found in sure if row[key]]
    assert sum(given) / len(given) >= rate


@pytest.mark.parametrize(("key", "is_same"), [("interviews", same_starts), ("decision_by", same_promise)])
def test_next_to_nothing_is_invented(cases: Cases, key: str, is_same: Callable[[Row, Reading], bool]) -> None:
    none = [(row, found) for row, found in cases if key not in row["unsure"] and not row[key]]
    wrong = [row["subject"] for row, found in none if not is_same(row, found)]
    assert len(none) > 300
    assert len(wrong) <= len(none) * RATE, (len(none), wrong)


def test_interviews_are_told_from_the_rest_of_their_day(days: Cases) -> None:
    sure = [(row, found) for row, found in days if row["interviews"] and "interviews" not in row["unsure"]]
    assert sum(same_starts(row, found) for row, found in sure) / len(sure) >= 0.7


@pytest.mark.parametrize(
    ("key", "is_same", "rate"),
    [("kind", same_kind, 0.96), ("interviews", same_starts, 0.86), ("decision_by", same_promise, 0.84)],
)
def test_inboxes_are_read_as_they_were_learned(
    inboxes: Cases, key: str, is_same: Callable[[Row, Reading], bool], rate: float
) -> None:
    given = [is_same(row, found) for row, found in inboxes if row[key] and key not in row["unsure"]]
    assert sum(given) / len(given) >= rate


def test_mail_of_other_matters_starts_next_to_nothing(inboxes: Cases) -> None:
    others = [found for row, found in inboxes if row["kind"] == "other" and "kind" not in row["unsure"]]
    assert len(others) > 200
    assert sum(found.kind in NEWS for found in others) <= 0.045 * len(others)
