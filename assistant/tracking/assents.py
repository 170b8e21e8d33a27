"""Which time they agree to when they name none: the one that the user had written, or the one that they had offered.

Where several were on the table, the message fixes an interview without a time, and the
user is asked for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.model import Fact, Interview, Kind, Reading


def with_agreed_times(inbound: Sequence[Fact], own: Sequence[Fact]) -> tuple[Fact, ...]:
    """Their messages; a bare yes confirms the time that it answers."""
    return tuple(_confirming(fact, inbound, own) if _is_bare_yes(fact.reading) else fact for fact in inbound)


def _is_bare_yes(reading: Reading) -> bool:
    return reading.is_assent and not (reading.interviews or reading.slots or reading.cancelled)


def _confirming(fact: Fact, inbound: Sequence[Fact], own: Sequence[Fact]) -> Fact:
    answered = _answered_by(fact, own)
    if answered is None:
        return fact
    times = _times(answered, fact.at) or _times(_answered_by(answered, inbound), fact.at)
    if not times:
        return fact
    agreed = tuple(times.values()) if len(times) == 1 else ()
    told = replace(fact.reading.primary, kind=Kind.INTERVIEW_CONFIRMATION, firm=False)
    return replace(fact, reading=replace(fact.reading, primary=told, interviews=agreed, decision_by=None))


def _answered_by(fact: Fact, others: Iterable[Fact]) -> Fact | None:
    """The last of the messages before it in its thread."""
    chain = set(fact.reading.message.references)
    earlier = (f for f in others if f is not fact and f.at <= fact.at)
    in_thread = [f for f in earlier if chain & {f.reading.message.message_id, *f.reading.message.references}]
    return max(in_thread, key=lambda f: f.at, default=None)


def _times(fact: Fact | None, at: datetime) -> dict[datetime, Interview]:
    """The times still to come that a message names, each once."""
    named = (*fact.reading.interviews, *fact.reading.slots) if fact else ()
    return {i.start: replace(i, people=()) for i in named if i.start > at}
