"""A weekday alone may be that of a later week: of which, the messages before it tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest
from matters import confirmed, fact, interview, matter, sent

from assistant.model import Fact, Interview, Kind

NEXT_WEEK = interview("2026-03-03 14:00", hours=None)
THIS_WEEK = interview("2026-02-24 14:00", hours=None)
BEFORE_SUMMER = interview("2026-03-24 14:00", hours=None)


def offer(*slots: Interview, when: str = "2026-02-23 10:00") -> Fact:
    return fact(when, Kind.INTERVIEW_INVITATION, mid="confirm", slots=slots, company="Brightwell")


def see_you(start: Interview = THIS_WEEK, kind: Kind = Kind.INTERVIEW_CONFIRMATION, **said: object) -> Fact:
    """ "See you on Tuesday at two!" """
    values: dict[str, object] = {"is_by_weekday": True, **said}
    when = start.start.replace(day=start.start.day - 1)
    return fact(when, kind, refs=["confirm"], interviews=(start,), **values)  # type: ignore[arg-type]  # test builder


def mine(start: Interview) -> Fact:
    said = sent("2026-02-23 12:00", refs=["confirm"], mid="mine")
    return replace(said, reading=replace(said.reading, interviews=(start,), is_by_weekday=True))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([confirmed("2026-02-20"), see_you()], ["03-03 14:00"]),
        ([offer(NEXT_WEEK), mine(THIS_WEEK)], ["03-03 14:00"]),
        (
            [confirmed("2026-02-20", "2026-03-31 13:00", hours=None), see_you(BEFORE_SUMMER)],
            ["03-31 13:00"],
        ),  # summer time
        ([confirmed("2026-02-20"), see_you(is_by_weekday=False)], ["02-24 14:00", "03-03 14:00"]),
        ([confirmed("2026-02-20", "2026-03-03 15:00"), see_you()], ["02-24 14:00", "03-03 15:00"]),
        ([confirmed("2026-02-20", "2026-02-24 14:00"), see_you()], ["02-24 14:00"]),
        ([confirmed("2026-02-20"), see_you(kind=Kind.INTERVIEW_RESCHEDULE)], ["02-24 14:00"]),  # it is moved there
    ],
)
def test_a_weekday_alone_means_the_week_that_was_spoken_of(facts: list[Fact], expected: list[str]) -> None:
    standing = [i for i in matter(*facts).interviews if not i.is_cancelled]

    assert [f"{i.start.astimezone(UTC):%m-%d %H:%M}" for i in standing] == expected
