""" "Tuesday at two" in an answer to the offer of a Tuesday that is more than a week ahead means that one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.model import Fact, Interview, Kind

_WEEKS = range(1, 5)
"""How many weeks ahead a bare name of a weekday may mean."""


def with_weeks_meant(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The messages of both sides; a weekday alone stands for that of a later week, named before at the same hour."""
    if not any(f.reading.is_by_weekday for f in facts):
        return tuple(facts)
    told: list[Fact] = []
    for fact in facts:
        told.append(_meant(fact, told) if _may_mean_another(fact) else fact)
    return tuple(told)


def _may_mean_another(fact: Fact) -> bool:
    return fact.reading.is_by_weekday and fact.reading.kind is not Kind.INTERVIEW_RESCHEDULE


def _meant(fact: Fact, before: Iterable[Fact]) -> Fact:
    reading = fact.reading
    known = {i.start for f in before for i in (*f.reading.interviews, *f.reading.slots)}
    given_up = {i.start for f in before for i in f.reading.cancelled}
    interviews = tuple(_in_week(i, known - given_up) for i in reading.interviews)
    slots = tuple(_in_week(i, known - given_up) for i in reading.slots)
    return replace(fact, reading=replace(reading, interviews=interviews, slots=slots))


def _in_week(talk: Interview, known: set[datetime]) -> Interview:
    if talk.start in known or talk.uid:
        return talk
    start = next((s for weeks in _WEEKS if (s := _later(talk, weeks)) in known), None)
    if start is None:
        return talk
    return replace(talk, start=start, end=start + (talk.end - talk.start) if talk.end else None)


def _later(talk: Interview, weeks: int) -> datetime:
    """The same hour on the clock of the place, weeks later, whatever the summer time."""
    try:
        zone = ZoneInfo(talk.timezone) if talk.timezone else talk.start.tzinfo
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = talk.start.tzinfo
    return talk.start.astimezone(zone) + timedelta(weeks=weeks)
