"""An opportunity, folded from everything that was seen of it: the same facts give the same value.

Nothing is patched in place: every run folds again, so a better reader corrects
the past. What is due is decided in `planning`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from assistant.model import (
    ENDED,
    Anchor,
    Attention,
    Automation,
    Contact,
    End,
    Fact,
    Identity,
    InviteMethod,
    Kind,
    MessageId,
    Notes,
    Opportunity,
    OpportunityId,
    OwnMail,
    Promise,
    Reading,
    Stage,
    TrackedInterview,
    UserChoices,
)
from assistant.tracking.contacts import addresses_shown, contacts_of, matched_contacts, with_addresses, writer_of
from assistant.tracking.interviews import anchor_of, fixes_anew, interviews_of, is_move_in_doubt, is_wish, keeps
from assistant.tracking.keys import thread_root
from assistant.tracking.roles import role_of
from assistant.tracking.same_hours import with_same_hours
from assistant.tracking.stages import MAYBE_OFFER, MAYBE_WITHDRAWN, STAGES
from assistant.tracking.trust import (
    STARTS,
    Known,
    calendar_uids,
    doubt,
    forged,
    is_copy_only,
    is_newcomer,
    is_own,
    is_reply,
    sender_domains,
)
from assistant.tracking.weekdays import with_weeks_meant

_T = TypeVar("_T")

SUSPICIOUS = "suspicious_sender"
MAYBE_DECLINE = "maybe_decline"
UNKNOWN_TIME = "unknown_time"
WROTE_AFTER_STOP = "wrote_after_stop"


@dataclass(frozen=True, slots=True)
class _Heard:
    """The messages of an opportunity, sorted by whose they are and whether they count."""

    inbound: tuple[Fact, ...]
    """Theirs, trusted."""
    doubted: tuple[tuple[Fact, str], ...]
    own: tuple[Fact, ...]
    known: Known


@dataclass(slots=True)
class _Course:
    """How the matter went, while the messages are gone through in order."""

    stage: Stage = Stage.APPLIED
    before_end: Stage = Stage.APPLIED
    end: End | None = None
    promise: Promise | None = None
    held_at: datetime | None = None
    hold_until: date | None = None
    last_heard: datetime | None = None
    last_inbound: Anchor | None = None
    away_until: date | None = None
    open_question: Anchor | None = None
    own: frozenset[str] = frozenset()
    """The user's addresses."""
    asked: tuple[datetime, Attention] | None = None
    """The user may have withdrawn, or it may be an offer: they are asked until they say, or a new time is fixed."""
    attention: list[tuple[datetime, Attention]] = field(default_factory=list)


def fold(id: OpportunityId, facts: Sequence[Fact], choices: UserChoices, identity: Identity) -> Opportunity:
    """The opportunity as these facts and the user's choices make it."""
    heard = _sorted_out(with_weeks_meant(facts))
    contacts = contacts_of(heard.inbound, identity, heard.known, heard.own)
    diary = interviews_of(heard.inbound, heard.own)
    interviews = with_addresses(diary.entries, contacts, heard.inbound, identity)
    contacts += matched_contacts(interviews, contacts)
    course = _course(heard, choices, contacts, interviews, identity)
    doubts = [_doubt(f, why) for f, why in heard.doubted]
    attention = [*course.attention, *diary.attention, *doubts, *_without_time(heard, course, interviews)]
    return Opportunity(
        id=id,
        key=_key(heard, facts),
        stage=course.stage,
        company=_latest(f.reading.company for f in heard.inbound),
        role=role_of([f.reading for f in heard.inbound]),
        language=_language(heard.inbound),
        contacts=contacts,
        interviews=interviews,
        promise=_newest_promise(course.promise, choices, interviews),
        hold_until=course.hold_until,
        held_at=course.held_at,
        last_heard=course.last_heard,
        away_until=course.away_until,
        open_question=course.open_question,
        last_inbound=course.last_inbound,
        own_mail=tuple(_own_mail(f) for f in heard.own if _is_letter(f.reading)),
        message_ids=_message_ids((*heard.inbound, *heard.own)),
        end=course.end,
        attention=(*_still_open(attention, course, choices), *_asked_until_said(course)),
        candidates=_latest(n.candidates for _, n in choices.notes),
        domains=tuple(sorted(heard.known.domains)),
        resumed_at=choices.resumed_at,
        calendar_uids=tuple(sorted(heard.known.uids)),
    )


# -- whose messages, and which count ------------------------------------------------------


def _sorted_out(facts: Sequence[Fact]) -> _Heard:
    inbound: list[Fact] = []
    doubted: list[tuple[Fact, str]] = []
    own: list[Fact] = []
    known = Known()
    for fact in facts:
        if is_own(fact):
            own.append(fact)
            known = _with_ids(known, fact.reading)
        elif not (fact.reading.from_user or fact.outgoing):
            # The message that began the matter stands for itself.
            begins = not inbound and fact.reading.opening in STARTS
            reason = forged(fact.reading) if begins else doubt(fact.reading, known)
            if reason:
                doubted.append((fact, reason))
            else:
                inbound.append(fact)
                if begins or not is_newcomer(fact.reading, known):
                    known = _with_sender(_with_ids(known, fact.reading), fact)
    return _Heard(with_same_hours(inbound, own), tuple(doubted), tuple(own), known)


def _with_ids(known: Known, reading: Reading) -> Known:
    message = reading.message
    ids = {*message.references, *([message.message_id] if message.message_id else [])}
    return replace(known, message_ids=known.message_ids | ids)


def _with_sender(known: Known, fact: Fact) -> Known:
    domains = known.domains | set(sender_domains(fact.reading))
    return replace(
        known,
        emails=known.emails | addresses_shown(fact, domains),
        domains=domains,
        uids=known.uids | set(calendar_uids(fact.reading)),
    )


# -- how it went --------------------------------------------------------------------------


def _course(
    heard: _Heard,
    choices: UserChoices,
    contacts: Sequence[Contact],
    interviews: Sequence[TrackedInterview],
    identity: Identity,
) -> _Course:
    course = _Course(own=identity.addresses)
    for at, event in _in_order(heard, choices):
        if course.stage is Stage.SCHEDULED and _are_over(interviews, at):
            course.stage = Stage.WAITING
        match event:
            case Fact() if event.outgoing:
                _answered(course, event)
                _ended_it(course, event, is_after=_has_begun(interviews, at))
            case Fact():
                _heard_from_them(course, event, contacts, interviews)
            case Stage():
                _user_says(course, event, at)
    return course


def _are_over(interviews: Sequence[TrackedInterview], at: datetime) -> bool:
    ends = [i.end or i.start for i in interviews if not i.is_cancelled]
    return bool(ends) and max(ends) <= at


def _has_begun(interviews: Sequence[TrackedInterview], at: datetime) -> bool:
    return any(i.start <= at for i in interviews if not i.is_cancelled)


def _in_order(heard: _Heard, choices: UserChoices) -> list[tuple[datetime, Fact | Stage]]:
    events: list[tuple[datetime, Fact | Stage]] = [(f.at, f) for f in (*heard.inbound, *heard.own)]
    if choices.stopped_at:
        events.append((choices.stopped_at, Stage.STOPPED))
    if choices.resumed_at:
        events.append((choices.resumed_at, Stage.WAITING))
    return sorted(events, key=lambda e: e[0])


def _user_says(course: _Course, wish: Stage, at: datetime) -> None:
    if wish is Stage.STOPPED:
        course.before_end = course.stage if course.stage not in ENDED else course.before_end
        course.stage, course.end = Stage.STOPPED, End(Stage.STOPPED, at, None, "you stopped it")
    elif course.stage in ENDED:
        course.stage, course.end = course.before_end, None
    elif course.stage is Stage.HOLD:
        course.stage = Stage.WAITING
    course.held_at = course.hold_until = course.asked = None


def _answered(course: _Course, fact: Fact) -> None:
    """The user's later mail in the thread, or to the person, answers their question."""
    question = course.open_question
    if question and fact.at >= question.at and fact.reading.message.automation is not Automation.AUTO_REPLY:
        course.open_question = None


def _ended_it(course: _Course, fact: Fact, *, is_after: bool) -> None:
    """The user's own words end it, as it seems; or they accept an offer that came by phone: they are asked."""
    reading = fact.reading
    words = reading.withdrawal or (reading.acceptance if is_after else "")
    if not words or course.stage in ENDED:
        return
    course.stage, course.held_at, course.hold_until = Stage.HOLD, fact.at, None
    what = MAYBE_WITHDRAWN if reading.withdrawal else MAYBE_OFFER
    course.asked = fact.at, Attention(what, words, reading.message.message_id)


def _asked_until_said(course: _Course) -> Iterator[Attention]:
    if course.asked and course.stage not in ENDED:
        yield course.asked[1]


def _has_withdrawn(course: _Course) -> bool:
    return course.asked is not None and course.asked[1].what == MAYBE_WITHDRAWN


def _heard_from_them(
    course: _Course, fact: Fact, contacts: Sequence[Contact], interviews: Sequence[TrackedInterview]
) -> None:
    reading = fact.reading
    if reading.kind is Kind.AUTO_REPLY or reading.message.automation is Automation.AUTO_REPLY:
        course.away_until = reading.hold_until or course.away_until
    if not is_reply(reading):
        return
    course.last_heard, course.away_until = fact.at, None
    if reading.message.message_id:
        course.last_inbound = anchor_of(reading, fact.at)
    doubt = _doubtful_end(reading, course.own, is_after=_has_begun(interviews, fact.at))
    if course.asked and fixes_anew(reading, interviews, since=course.asked[0], at=fact.at):
        course.asked = None
    _move(course, fact, contacts, said=_telling_kind(reading, interviews), doubt=doubt)
    _note_promise(course, fact)
    _note_question(course, fact)


def _move(course: _Course, fact: Fact, contacts: Sequence[Contact], *, said: Kind, doubt: str | None) -> None:
    """The stage after a message, by the table; an end in doubt is asked about and pauses."""
    reading, before = fact.reading, course.stage
    # After an end that the user is asked about only another is one: talk, a courtesy or a day to come is none.
    kind = Kind.HOLD if doubt or (course.asked and said not in _ENDS) else said
    if doubt and before not in ENDED and not course.asked:
        _ask(course, fact.at, _in_doubt(doubt, reading))
    after = STAGES[before, kind]
    if after is Stage.HOLD and kind is Kind.HOLD:
        course.held_at, course.hold_until = fact.at, reading.hold_until
    elif before is Stage.HOLD and (after is not Stage.HOLD or _sets_a_date(reading)):
        after = after if after is not Stage.HOLD else Stage.WAITING
        course.held_at = course.hold_until = None
    if after in ENDED and after is not before:
        course.before_end = before if before not in ENDED else course.before_end
        speaker = None if _has_withdrawn(course) else _speaker(reading, contacts)
        course.end = End(after, fact.at, reading.message.message_id, _words(reading), speaker)
    elif after not in ENDED:
        course.end = None
    if before is Stage.STOPPED and kind in (Kind.OFFER, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION):
        course.attention.append((fact.at, _attention(WROTE_AFTER_STOP, reading)))
    course.stage = after


def _ask(course: _Course, at: datetime, attention: Attention) -> None:
    """Talk that follows may answer what may be a decline; what may be an offer it does not."""
    if attention.what == MAYBE_OFFER:
        course.asked = at, attention
    else:
        course.attention.append((at, attention))


_ENDS = frozenset({Kind.OFFER, Kind.DECLINE})


def _doubtful_end(reading: Reading, own: frozenset[str], *, is_after: bool) -> str | None:
    """What the user is asked about a message that may end the matter; an offer hardly comes before any interview."""
    if reading.opening in _ENDS and is_copy_only(reading, own):
        return MAYBE_OFFER if reading.kind is Kind.OFFER else MAYBE_DECLINE
    if is_after and reading.primary.maybe_offer:
        return MAYBE_OFFER
    return MAYBE_DECLINE if reading.opening is Kind.DECLINE and not reading.primary.firm else None


def _in_doubt(what: str, reading: Reading) -> Attention:
    offer = reading.primary.maybe_offer
    words = offer.words if offer and what == MAYBE_OFFER else _words(reading)
    return Attention(what, words, reading.message.message_id)


def _telling_kind(reading: Reading, interviews: Sequence[TrackedInterview]) -> Kind:
    if reading.kind is Kind.INTERVIEW_RESCHEDULE and not reading.interviews:
        stands = keeps(reading, interviews) or is_move_in_doubt(reading) or is_wish(reading)
        return Kind.INTERVIEW_INVITATION if stands else Kind.INTERVIEW_CANCELLATION
    return reading.opening


def _sets_a_date(reading: Reading) -> bool:
    return bool(reading.decision_by or reading.interviews or reading.slots)


def _speaker(reading: Reading, contacts: Sequence[Contact]) -> Contact | None:
    """The person who said it; None where a robot did."""
    writer = writer_of(reading)
    if writer is None or reading.message.automation is not Automation.PERSON:
        return None
    email = writer[0].email.lower()
    return next((c for c in contacts if c.person.email and c.person.email.lower() == email), None)


def _note_promise(course: _Course, fact: Fact) -> None:
    reading = fact.reading
    if reading.decision_by:
        course.promise = Promise(reading.decision_by, fact.at, reading.message.message_id, reading.promise_words or "")


_ASKING = frozenset({Kind.INTERVIEW_INVITATION, Kind.INFO_REQUEST})
_MOVING_ON = frozenset({Kind.INTERVIEW_CONFIRMATION, Kind.OFFER, Kind.DECLINE, Kind.HOLD})


def _note_question(course: _Course, fact: Fact) -> None:
    reading = fact.reading
    if reading.asks_question or reading.opening in _ASKING:
        course.open_question = anchor_of(reading, fact.at)
    elif reading.opening in _MOVING_ON or reading.interviews or reading.decision_by:
        course.open_question = None


# -- the rest -----------------------------------------------------------------------------


def _key(heard: _Heard, facts: Sequence[Fact]) -> str:
    first = next(iter((*heard.inbound, *facts)), None)
    root = thread_root(first.reading) if first else None
    return root or (f"at:{first.at.isoformat()}" if first else "")


def _newest_promise(
    promise: Promise | None, choices: UserChoices, interviews: Sequence[TrackedInterview]
) -> Promise | None:
    """What they wrote, or what the user noted down in an interview: the later word counts."""
    noted = [_noted_promise(i, choices.notes_for(i.key)) for i in interviews if not i.is_cancelled]
    said = [p for p in (promise, *noted) if p]
    return max(said, key=lambda p: p.said, default=None)


def _noted_promise(interview: TrackedInterview, notes: Notes | None) -> Promise | None:
    if notes is None or notes.decision_by is None:
        return None
    return Promise(notes.decision_by, interview.end or interview.start, None, notes.decision_how or "your notes")


def _own_mail(fact: Fact) -> OwnMail:
    message = fact.reading.message
    to = tuple(a.email.lower() for a in (*message.to, *message.cc))
    return OwnMail(message.message_id, message.references, to, fact.at, message.subject)


def _is_letter(reading: Reading) -> bool:
    """Accepting an invitation is no letter to anybody, nor is what the user's machine answers while they are away."""
    if reading.message.automation is Automation.AUTO_REPLY:
        return False
    methods = {i.method for i in reading.message.invites}
    answered = bool(methods & {InviteMethod.REPLY, InviteMethod.COUNTER})
    return not answered and not (methods and not reading.message.own_text.strip())


def _message_ids(facts: Sequence[Fact]) -> tuple[MessageId, ...]:
    ids = (m for f in facts for m in (*f.reading.message.references, f.reading.message.message_id) if m)
    return tuple(dict.fromkeys(ids))


def _language(inbound: Sequence[Fact]) -> str:
    """The language in which a person last wrote words; an event alone is in none. Of systems' mails, that of most."""
    messages = [f.reading.message for f in inbound]
    written = [m for m in messages if m.own_text.strip()]
    by_people = [m.language for m in written if m.automation is Automation.PERSON]
    if by_people:
        return by_people[-1]
    languages = [m.language for m in written or messages]
    return max(reversed(languages), key=languages.count, default="en")


def _latest(values: Iterable[_T | None]) -> _T | None:
    found = [v for v in values if v is not None]
    return found[-1] if found else None


def _words(reading: Reading) -> str:
    evidence = reading.primary.evidence
    return evidence[0].words if evidence else reading.message.subject


def _attention(what: str, reading: Reading) -> Attention:
    return Attention(what, _words(reading), reading.message.message_id)


def _doubt(fact: Fact, why: str) -> tuple[datetime, Attention]:
    return fact.at, Attention(SUSPICIOUS, f"{why}: {_words(fact.reading)}", fact.reading.message.message_id)


def _without_time(
    heard: _Heard, course: _Course, interviews: Sequence[TrackedInterview]
) -> list[tuple[datetime, Attention]]:
    """An interview is confirmed, but no time could be read: nothing can be timed by it."""
    if course.stage is not Stage.SCHEDULED or any(not i.is_cancelled for i in interviews):
        return []
    confirming = [f for f in heard.inbound if f.reading.kind is Kind.INTERVIEW_CONFIRMATION]
    return [(f.at, _attention(UNKNOWN_TIME, f.reading)) for f in confirming[-1:]]


def _still_open(
    attention: Sequence[tuple[datetime, Attention]], course: _Course, choices: UserChoices
) -> tuple[Attention, ...]:
    """What the user has not answered by resuming, nor they by writing again."""
    answered = max((t for t in (choices.resumed_at, course.last_heard) if t), default=None)
    return tuple(a for at, a in sorted(attention, key=lambda a: a[0]) if answered is None or at >= answered)
