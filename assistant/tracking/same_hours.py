"""A move to the same hour of another day takes the hour of the interview that it moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.model import Fact, Interview, TrackedInterview
from assistant.tracking.assents import with_agreed_times
from assistant.tracking.interviews import STILL_MOVABLE, interviews_of
from assistant.tracking.own_moves import as_moves


def with_same_hours(inbound: Sequence[Fact], own: Sequence[Fact]) -> tuple[Fact, ...]:
    """Their messages with every time that was agreed to, and with those that only another message tells."""
    told = _agreed(inbound, own)
    for place, fact in enumerate(inbound):
        if fact.reading.same_hour_on and (moved := _moved(fact, told[:place])):
            reading, is_asked = fact.reading, fact.reading.asks_same_hour
            reading = replace(reading, slots=(moved,)) if is_asked else replace(reading, interviews=(moved,))
            known = [*inbound[:place], replace(fact, reading=reading), *inbound[place + 1 :]]
            inbound, told = known, _agreed(known, own)
    return told


def _agreed(inbound: Sequence[Fact], own: Sequence[Fact]) -> tuple[Fact, ...]:
    """With the times agreed to; a yes to a time of the user's wish moves the interview as an offer of theirs does."""
    return as_moves(with_agreed_times(as_moves(inbound, own), own), own)


def _moved(fact: Fact, before: Sequence[Fact]) -> Interview | None:
    """The only interview that was ahead, at its hour on the new day."""
    entries = interviews_of(before).entries
    ahead = [e for e in entries if not e.is_cancelled and e.start > fact.at - STILL_MOVABLE]
    in_thread = [e for e in ahead if e.anchor.message_id in fact.reading.message.references]
    possible = in_thread or ahead
    day = fact.reading.same_hour_on
    if len(possible) != 1 or day is None:
        return None
    old, start = possible[0], _on(day, possible[0])
    end = start + (old.end - old.start) if old.end else None
    return Interview(start, end, old.timezone, old.where, ()) if start > fact.at else None


def _on(day: date, old: TrackedInterview) -> datetime:
    try:
        zone = ZoneInfo(old.timezone) if old.timezone else old.start.tzinfo
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = old.start.tzinfo
    local = old.start.astimezone(zone)
    return datetime.combine(day, local.time(), local.tzinfo or UTC)
