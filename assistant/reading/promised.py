"""The day by which a message says that they will decide: the rules' finding, and the model's opinion of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TypedDict

from assistant.model import Finding, Interview, Kind, Message, Perspective
from assistant.reading.dates.zones_of import Clocks, country_by_clock
from assistant.reading.learned.promises import Premises, likeliest
from assistant.reading.told import Frame, days_in, frame_of
from assistant.reading.when import DayAhead, PromiseFound, days_ahead_in, promise_in

_NO_PROMISE = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.OUTREACH, Kind.OFFER})
"""Kinds that promise no decision about the user's own candidacy."""


_AWAITED = frozenset({Kind.INTERVIEWER_REPLY})
"""Kinds that answer somebody who waits."""


_OTHER_MATTERS = frozenset(
    {
        Kind.INTERVIEW_INVITATION,
        Kind.INFO_REQUEST,
        Kind.INTERVIEW_CANCELLATION,
        Kind.INTERVIEW_RESCHEDULE,
        Kind.DECLINE,
    }
)
"""Kinds whose "we get back to you by ..." speaks of papers, tests, new times and other posts."""

_ENDED = frozenset({Kind.INTERVIEW_CANCELLATION, Kind.DECLINE})
"""Kinds after which hearing from them is about something else: only a decision itself counts."""

_UPSET = frozenset({Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_RESCHEDULE})
"""Kinds after which coming back by a day is what they owe."""

_OTHER_ENDS = frozenset({Kind.HOLD, Kind.DECLINE})
"""Kinds in which budgets, freezes and other candidates have their days."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The days ahead in a message, and what the rules found among them."""

    days: tuple[DayAhead, ...]
    ruled: PromiseFound | None
    premises: Premises


class _Shared(TypedDict):
    """What the questions of `when.py` about days have in common."""

    base: datetime
    language: str
    country: str | None
    holidays: str | None
    is_country_sure: bool
    user_timezone: str | None
    interview_on: date | None


def promise(
    message: Message, perspective: Perspective, findings: Sequence[Finding], interviews: Sequence[Interview] = ()
) -> PromiseFound | None:
    """The last day by which they say they will decide; none in a message that is past deciding."""
    choice = choice_in(message, perspective, findings, interviews)
    return likeliest(message.own_text, choice.days, choice.ruled, choice.premises) if choice else None


def choice_in(
    message: Message, perspective: Perspective, findings: Sequence[Finding], interviews: Sequence[Interview] = ()
) -> Choice | None:
    """The days that may be promised; None where the message is past deciding, or names none."""
    frame = frame_of(message, perspective)
    first = findings[0]
    if frame is None or first.kind in _NO_PROMISE or (first.kind is Kind.DECLINE and first.firm):
        return None
    last = _last_day(interviews)
    is_invited = first.kind is Kind.INTERVIEW_INVITATION
    shared = _shared(frame, perspective.identity.country, last)
    days = days_ahead_in(message.own_text, is_invited=is_invited, **shared)
    if not days:
        return None
    ask = partial(
        promise_in,
        message.own_text,
        **shared,
        is_awaited=first.kind in _AWAITED,
        may_tell=first.kind not in _ENDED,
        may_return=first.kind in _UPSET,
        is_invited=is_invited,
    )
    ruled = _by_rules(ask, first.kind, interviews, frame)
    return Choice(
        days, ruled, Premises(first.kind, frame.base.date(), last, first.kind in _OTHER_MATTERS | _OTHER_ENDS)
    )


def _last_day(interviews: Sequence[Interview]) -> date | None:
    """The day of the last interview."""
    return max((one.start.date() for one in interviews), default=None)


def _shared(frame: Frame, country: str | None, last: date | None) -> _Shared:
    sure = _holidays_of(frame)
    return {
        "base": frame.base,
        "language": frame.language,
        "country": frame.country,
        "holidays": sure or country,
        "is_country_sure": sure is not None,
        "user_timezone": frame.zone,
        "interview_on": last,
    }


def _by_rules(
    ask: Callable[..., PromiseFound | None], kind: Kind, interviews: Sequence[Interview], frame: Frame
) -> PromiseFound | None:
    found = ask(must_say=kind in _OTHER_ENDS, must_decide=kind in _OTHER_MATTERS)
    last = _last_day(interviews)
    if found is None or kind is not Kind.INTERVIEW_CONFIRMATION or (last and found.by > last):
        return found
    if last and found.by < last:
        return _between_talks(ask, interviews)
    return ask(must_say=True, must_decide=bool(days_in(found.words, frame)))


def _between_talks(ask: Callable[..., PromiseFound | None], interviews: Sequence[Interview]) -> PromiseFound | None:
    """A decision after the first of several talks; a call before them all is none."""
    found = ask(must_say=True, must_decide=True)
    first = min(one.start.date() for one in interviews)
    return found if found and found.by > first else None


def _holidays_of(frame: Frame) -> str | None:
    """The sender's country, whose public holidays count; None where nothing tells."""
    clocks = Clocks(frame.base, frame.language, None, frame.zone, None)
    return frame.country or country_by_clock(clocks)
