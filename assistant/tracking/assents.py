"""Which time is agreed to where a yes names none: the one that the user had written, or the one that was offered.

Their yes answers the user's time, the user's yes answers theirs. Where several were on the
table, or the yes names another day or may agree to a no, a yes of theirs fixes an interview
without a time, and the user is asked for it; a yes of the user's to several fixes none, as
they have still to choose.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.model import Fact, Interview, Kind, Reading


def with_agreed_times(inbound: Sequence[Fact], own: Sequence[Fact]) -> tuple[Fact, ...]:
    """Their messages; a bare yes confirms the time that it answers, the user's yes the time that was offered."""
    told = [_confirming(fact, inbound, own) if _is_bare_yes(fact.reading) else fact for fact in inbound]
    return tuple(_accepted(fact, inbound, own) if _offers(fact.reading) else fact for fact in told)


def _is_bare_yes(reading: Reading) -> bool:
    return reading.is_assent and not (reading.interviews or reading.slots or reading.cancelled)


def _confirming(fact: Fact, inbound: Sequence[Fact], own: Sequence[Fact]) -> Fact:
    answered = _answered_by(fact, own)
    mine = _times(answered, fact.at)
    if answered is None or answered.reading.withdrawal or (_backs_out(answered.reading) and not mine):
        return fact
    times = mine or _times(_answered_by(answered, inbound), fact.at)
    if not times:
        return fact
    is_sure = len(times) == 1 and (mine or not answered.reading.is_reserved)
    agreed = tuple(times.values()) if is_sure and _may_mean(fact.reading, times) else ()
    told = replace(fact.reading.primary, kind=Kind.INTERVIEW_CONFIRMATION, firm=False)
    return replace(fact, reading=replace(fact.reading, primary=told, interviews=agreed, decision_by=None))


def _may_mean(reading: Reading, times: Iterable[datetime]) -> bool:
    """Whether a yes that names a day names one of these."""
    return not reading.days or any(t.date() in reading.days for t in times)


def _answered_by(fact: Fact, others: Iterable[Fact]) -> Fact | None:
    """The last of the messages before it in its thread."""
    earlier = (f for f in others if f is not fact and f.at <= fact.at)
    return max((f for f in earlier if is_in_thread(fact, f)), key=lambda f: f.at, default=None)


def is_in_thread(later: Fact, earlier: Fact) -> bool:
    """Whether a message stands in the thread of one before it, as the messages that it names tell."""
    message = earlier.reading.message
    return not {message.message_id, *message.references}.isdisjoint(later.reading.message.references)


def _times(fact: Fact | None, at: datetime) -> dict[datetime, Interview]:
    """The times still to come that a message names, each once."""
    named = (*fact.reading.interviews, *fact.reading.slots) if fact else ()
    return {i.start: replace(i, people=()) for i in named if i.start > at}


# -- the user's own yes -------------------------------------------------------------------


_OFFERING = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULE})
_BACKING_OUT = frozenset({Kind.DECLINE, Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_RESCHEDULE})
"""As what an own mail is read that agrees to nothing, unless it says a plain yes: thanks are read as many things."""


def _offers(reading: Reading) -> bool:
    return reading.kind in _OFFERING and bool(reading.slots) and not reading.interviews


def _accepted(fact: Fact, inbound: Sequence[Fact], own: Sequence[Fact]) -> Fact:
    """Their offer with the time that the user took: as if they had fixed it themselves."""
    about_times = [f for f in inbound if _is_about_times(f.reading)]
    answers = [o for o in own if _settles(o, fact) and _answered_by(o, about_times) is fact]
    if answers and _means_another_day(fact.reading, answers[-1].reading):
        return _without_time(fact)
    taken = _taken(fact.reading, answers[-1]) if answers else None
    if taken is None or _is_gone(taken, answers[-1], inbound):
        return fact
    fixing = (
        Kind.INTERVIEW_RESCHEDULE if fact.reading.kind is Kind.INTERVIEW_RESCHEDULE else Kind.INTERVIEW_CONFIRMATION
    )
    told = replace(fact.reading.primary, kind=fixing)
    return replace(fact, reading=replace(fact.reading, primary=told, interviews=(taken,), slots=()))


def _is_about_times(reading: Reading) -> bool:
    return bool(reading.slots or reading.interviews or reading.cancelled) or reading.kind in _OFFERING | _BACKING_OUT


def _settles(answer: Fact, offer: Fact) -> bool:
    """Whether an own mail says anything on a time that was offered; once all are past, it is about something else."""
    reading = answer.reading
    if all(slot.start <= answer.at for slot in offer.reading.slots):
        return False
    is_said = reading.is_assent or reading.interviews or reading.slots or reading.refusal or reading.withdrawal
    return bool(is_said) or reading.kind in _BACKING_OUT


def _taken(offer: Reading, answer: Fact) -> Interview | None:
    """The one time of theirs that the user names, or the only one where the user just says yes."""
    mine = answer.reading
    if _backs_out(mine):
        return None
    offered = {s.start: replace(s, people=()) for s in offer.slots}
    named = {i.start for i in (*mine.interviews, *mine.slots)}
    meant = named or ({s for s in offered if _may_mean(mine, [s])} if mine.is_assent else set())
    # One that is over is no choice, but of two offered the one left is not the only one.
    return next((offered[m] for m in meant if m in offered and m > answer.at), None) if len(meant) == 1 else None


def _backs_out(mine: Reading) -> bool:
    return bool(mine.refusal or mine.withdrawal) or (mine.kind in _BACKING_OUT and not mine.is_assent)


def _means_another_day(offer: Reading, mine: Reading) -> bool:
    """A yes to "Tuesday at two" that says "Thursday would be great"."""
    is_bare = mine.is_assent and not (mine.interviews or mine.slots or _backs_out(mine))
    return is_bare and not _may_mean(mine, (s.start for s in offer.slots))


def _without_time(fact: Fact) -> Fact:
    """Something is agreed to, and nobody knows when: the user is asked."""
    told = replace(fact.reading.primary, kind=Kind.INTERVIEW_CONFIRMATION)
    return replace(fact, reading=replace(fact.reading, primary=told))


def _is_gone(taken: Interview, answer: Fact, inbound: Sequence[Fact]) -> bool:
    """Whether they offer other times in answer to it: theirs is the last word."""
    ours = answer.reading.message.message_id
    later = (f for f in inbound if answer.at < f.at < taken.start and ours in f.reading.message.references)
    return any(_offers(f.reading) and all(s.start != taken.start for s in f.reading.slots) for f in later)
