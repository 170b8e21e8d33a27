"""What they write after the user asked for another time: it moves the interview, whatever it sounds like.

"Sure! Does Friday at ten work?" offers a first talk, to anybody who knows nothing of the mail
that it answers. Only the first message with times after the user's is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from assistant.model import Fact, Kind, Reading
from assistant.tracking.assents import is_in_thread
from assistant.tracking.interviews import STILL_MOVABLE

_FIXING = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION})


def as_moves(inbound: Sequence[Fact], own: Sequence[Fact]) -> tuple[Fact, ...]:
    """Their messages; what names a time in answer to the user's wish for another one is a move of theirs."""
    asked = [f for f in own if (f.reading.asks_to_move or f.reading.refusal) and _is_any_fixed(inbound, f.at)]
    if not asked:
        return tuple(inbound)
    answers = {id(f) for ask in asked if (f := _answer_to(ask, inbound, own))}
    return tuple(_moving(f) if id(f) in answers else f for f in inbound)


def _is_any_fixed(inbound: Sequence[Fact], at: datetime) -> bool:
    """Whether a talk was fixed that the user may have spoken of: one to come, or of that day."""
    told = (i for f in inbound if f.at <= at for i in f.reading.interviews)
    return any(i.start > at - STILL_MOVABLE for i in told)


def _answer_to(ask: Fact, inbound: Sequence[Fact], own: Sequence[Fact]) -> Fact | None:
    """The first message with times in the thread of the user's wish, unless the user wrote again before it."""
    later = sorted((f for f in inbound if f.at > ask.at and is_in_thread(f, ask)), key=lambda f: f.at)
    told = next((f for f in later if _names_times(f.reading)), None)
    again = [o for o in own if told and ask.at < o.at < told.at and is_in_thread(o, ask)]
    return told if told and told.reading.kind in _FIXING and not again else None


def _names_times(reading: Reading) -> bool:
    return bool(reading.slots or reading.interviews or reading.cancelled)


def _moving(fact: Fact) -> Fact:
    told = replace(fact.reading.primary, kind=Kind.INTERVIEW_RESCHEDULE)
    return replace(fact, reading=replace(fact.reading, primary=told))
