"""The whole of a message: parsed, phrases weighed, times, people and company read, put together as one `Reading`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import assistant.reading.company as firm
import assistant.reading.interviews as interviews
import assistant.reading.kind as kind
import assistant.reading.told as told
from assistant.model import Automation, Evidence, Finding, InviteMethod, Kind, Message, Perspective, Reading
from assistant.reading.agents import with_agent
from assistant.reading.assent import is_assent
from assistant.reading.bookings import is_named_interview
from assistant.reading.by_weekday import is_by_weekday
from assistant.reading.evidence import Words, is_answer, may_matter, search
from assistant.reading.further import SURE
from assistant.reading.going_on import without_other_ends
from assistant.reading.gone import is_time_gone
from assistant.reading.mime import parse
from assistant.reading.own_words import own_words
from assistant.reading.people import people_of
from assistant.reading.promised import promise
from assistant.reading.questions import asks
from assistant.reading.same_hour import same_hour_on
from assistant.reading.when import TimeFound

_SILENT = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.AUTO_REPLY})
"""Kinds that say nothing about the user's own candidacy."""
WEEKS = 4
"""How many weeks ahead a bare name of a weekday is heard."""


def read(raw: bytes, perspective: Perspective) -> Reading:
    """Everything that one message says. Never raises on any input: what cannot be read is in `message.faults`."""
    message = parse(raw, perspective)
    words = search(message)
    is_looked_at = may_matter(words, message) or is_named_interview(words, message)
    times = _times(message, perspective) if is_looked_at else ()
    findings = kind.judge(message, perspective, times, words)
    if not is_looked_at and findings[0].kind not in _SILENT:  # the learned opinion heard what no phrase says
        times = _times(message, perspective)
    reading = _by_weekday(_assembled(message, perspective, findings, times, words), perspective)
    if reading.from_user:
        return _with_own_words(reading, words, perspective)
    if reading.kind is Kind.INTERVIEW_RESCHEDULE and not (reading.interviews or reading.slots):
        return _with_same_hour(reading, perspective)
    if is_assent(message, reading.kind, words):
        return _agreeing(reading, perspective)
    return replace(reading, is_time_gone=True) if _takes_time_back(reading, words) else reading


def _by_weekday(reading: Reading, perspective: Perspective) -> Reading:
    """Of an answer, whether the names of weekdays alone tell the days of its times."""
    message = reading.message
    talks = [i.start.date() for i in (*reading.interviews, *reading.slots)]
    if not (talks and message.references) or message.invites:
        return reading
    return replace(reading, is_by_weekday=is_by_weekday(talks, told.days(message, perspective)))


def _takes_time_back(reading: Reading, words: Words) -> bool:
    """Whether what was read as talk in a thread takes an offered time back."""
    message, is_talk = reading.message, reading.kind is Kind.INTERVIEWER_REPLY
    is_told = is_talk and bool(message.references) and message.automation is Automation.PERSON
    has_times = bool(reading.interviews or reading.slots or reading.cancelled)
    return is_told and not has_times and is_time_gone(words.body, message.language)


def _with_same_hour(reading: Reading, perspective: Perspective) -> Reading:
    """The day to which an interview is moved that keeps its hour."""
    text = reading.message.own_text
    kept = same_hour_on(text, partial(told.days, reading.message, perspective))
    return replace(reading, same_hour_on=kept[0], asks_same_hour=kept[1]) if kept else reading


def _with_own_words(reading: Reading, words: Words, perspective: Perspective) -> Reading:
    """What the user takes back or agrees to."""
    said = own_words(words.body, reading.message.language)
    refusal = said.refusal or _refused(reading.message)
    mine = replace(
        reading,
        withdrawal=said.withdrawal,
        refusal=refusal,
        acceptance=said.acceptance,
        is_reserved=said.is_reserved,
        asks_to_move=said.asks_to_move,
    )
    return _agreeing(mine, perspective) if said.is_yes else mine


def _refused(message: Message) -> str:
    """What the user's calendar program says when they decline an invitation (RFC 5546 3.2.3)."""
    answers = [i for i in message.invites if i.method is InviteMethod.REPLY]
    return message.subject if any(a.status == "declined" for i in answers for a in i.attendees) else ""


def _agreeing(reading: Reading, perspective: Perspective) -> Reading:
    """A yes, and the days that it may mean: of one that names no hour, "Thursday" may be that of another week."""
    if reading.interviews or reading.slots:
        return replace(reading, is_assent=True)
    found = [d for d in told.days(reading.message, perspective) if not (d.is_past or d.is_deadline)]
    weeks = [(d.day, range(1 if any(c.isdigit() for c in d.words) else WEEKS)) for d in found]
    days = {day + timedelta(weeks=week) for day, ahead in weeks for week in ahead}
    return replace(reading, is_assent=True, days=tuple(sorted(days)))


def _times(message: Message, perspective: Perspective) -> tuple[TimeFound, ...]:
    return told.times(message, perspective, is_answer=is_answer(message.subject))


def _assembled(
    message: Message,
    perspective: Perspective,
    findings: tuple[Finding, ...],
    times: tuple[TimeFound, ...],
    words: Words,
) -> Reading:
    primary, *also = findings
    from_user = message.sender is not None and message.sender.email.lower() in perspective.identity.addresses
    if primary.kind in _SILENT:
        return _aside(message, perspective, primary, from_user=from_user)
    people = with_agent(people_of(message, perspective.identity, times), message)
    found = interviews.sort(message, [f.kind for f in findings], times, people)
    alone = found.slots if len(found.slots) == 1 else ()  # the one time on offer: what is promised counts from it
    promised = promise(message, perspective, findings, found.interviews or alone)
    about = without_other_ends(message, findings, words)
    named = firm.company_and_role(about, perspective.identity, primary.kind)
    is_robot = message.automation in (Automation.BULK, Automation.BOUNCE)
    return Reading(
        message,
        primary,
        (*also, *_standing(also, found.kept)),
        found.interviews,
        found.slots,
        found.cancelled,
        found.cancelled_uids,
        promised.by if promised else None,
        promised.words if promised else None,
        told.hold_until(message, perspective, findings, promised.by if promised else None),
        not from_user and not is_robot and asks(words.body),
        named.company,
        named.role,
        people,
        from_user,
    )


def _standing(also: Sequence[Finding], kept: Sequence[str]) -> tuple[Finding, ...]:
    """A message that moves or calls off one interview and says that another stands confirms that one."""
    if not kept or any(f.kind is Kind.INTERVIEW_CONFIRMATION for f in also):
        return ()
    return (Finding(Kind.INTERVIEW_CONFIRMATION, SURE, (Evidence(kept[0], "stands"),)),)


def _aside(message: Message, perspective: Perspective, primary: Finding, *, from_user: bool) -> Reading:
    """A message that is not about a candidacy; of an absence note, the day back is kept, and whose it is."""
    back: date | None = None
    named = firm.Named(None, None)
    base = message.date or message.received
    if primary.kind is Kind.AUTO_REPLY and base is not None:
        later = [d.day for d in told.days(message, perspective) if d.day > base.date()]
        back = max(later, default=None)
        named = firm.company_and_role(message, perspective.identity, primary.kind)
    return Reading(message, primary, hold_until=back, company=named.company, role=named.role, from_user=from_user)
