"""Invented candidacies for the tests of tracking and planning: messages as readings, no bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from assistant.model import (
    Address,
    Attendee,
    Authentication,
    Automation,
    DraftId,
    DraftRecord,
    DraftState,
    Due,
    Evidence,
    Fact,
    Finding,
    Identity,
    Interview,
    Invite,
    InviteMethod,
    Kind,
    Message,
    MessageId,
    Notes,
    Opportunity,
    OpportunityId,
    Part,
    Person,
    Plan,
    Reading,
    UserChoices,
)
from assistant.planning import PRESETS, Cadence, Channels, decide
from assistant.tracking import fold

USER = Identity("Priya Nair", "priya@example.org", ("priya.nair@mail.example",), "Europe/London", "GB")
TOM = Person("Tom Reyes", "tom@brightwell.example", Part.INTERVIEWER)
ANA = Person("Ana Lind", "ana@brightwell.example", Part.INTERVIEWER)
RITA = Person("Rita Boll", "rita@brightwell.example", Part.RECRUITER)
ID = OpportunityId(1)

_numbers = count(1)


def at(text: str) -> datetime:
    """An instant in UTC, from 2026-03-03 or 2026-03-03 14:00."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def interview(start: str, *, hours: float | None = 1, people: Sequence[Person] = (), **rest: object) -> Interview:
    """An interview in London time, which is UTC before the end of March."""
    begins = at(start)
    ends = begins + timedelta(hours=hours) if hours else None
    values: dict[str, object] = {"timezone": "Europe/London", "where": "Zoom", **rest}
    return Interview(begins, ends, people=tuple(people), **values)  # type: ignore[arg-type]  # test builder


def reading(
    kind: Kind = Kind.INTERVIEWER_REPLY,
    *,
    mid: str | None = None,
    sender: Person | str = TOM,
    refs: Sequence[str] = (),
    subject: str = "Data Analyst",
    firm: bool = True,
    automation: Automation = Automation.PERSON,
    authentication: Authentication = Authentication.PASS,
    to: Sequence[str] = (),
    cc: Sequence[Address] = (),
    reply_to: Sequence[Address] = (),
    invites: Sequence[Invite] = (),
    from_user: bool = False,
    own_text: str = "words",
    language: str = "en",
    **rest: object,
) -> Reading:
    """One message as the reader would give it."""
    mid = mid or f"m{next(_numbers)}"
    person = Person(None, sender, Part.SENDER) if isinstance(sender, str) else sender
    message = Message(
        message_id=MessageId(f"<{mid}>"),
        date=None,
        received=None,
        sender=Address(USER.name, USER.email) if from_user else Address(person.name or "", person.email or ""),
        reply_to=tuple(reply_to),
        to=tuple(Address("", a) for a in to) or (() if from_user else (Address(USER.name, USER.email),)),
        cc=tuple(cc),
        subject=subject,
        references=tuple(MessageId(f"<{r}>") for r in refs),
        own_text=own_text,
        quoted_text="",
        signature="",
        forwarded_text="",
        invites=tuple(invites),
        attachments=(),
        automation=automation,
        authentication=authentication,
        language=language,
    )
    finding = Finding(kind, 0.97, (Evidence(f"words of {kind.value}", kind.value),), firm=firm and kind is Kind.DECLINE)
    return Reading(message, finding, from_user=from_user, **rest)  # type: ignore[arg-type]  # test builder


def fact(when: str | datetime, kind: Kind = Kind.INTERVIEWER_REPLY, **rest: object) -> Fact:
    """A message of theirs."""
    moment = at(when) if isinstance(when, str) else when
    return Fact(reading(kind, **rest), outgoing=False, at=moment)  # type: ignore[arg-type]  # test builder


def sent(when: str | datetime, to: Sequence[str] = ("tom@brightwell.example",), **rest: object) -> Fact:
    """A mail that the user sent."""
    moment = at(when) if isinstance(when, str) else when
    return Fact(reading(Kind.OTHER, from_user=True, to=to, **rest), outgoing=True, at=moment)  # type: ignore[arg-type]


def confirmed(
    when: str = "2026-02-24 10:00",
    start: str = "2026-03-03 14:00",
    *,
    people: Sequence[Person] = (TOM,),
    mid: str = "confirm",
    **rest: object,
) -> Fact:
    """An interview is fixed; it ends an hour after its start. 3 March 2026 is a Tuesday."""
    hours = rest.pop("hours", 1)
    held = interview(start, people=people, hours=hours)  # type: ignore[arg-type]  # test builder
    values: dict[str, object] = {"company": "Brightwell", "role": "Data Analyst", **rest}
    return fact(when, Kind.INTERVIEW_CONFIRMATION, mid=mid, interviews=(held,), people=tuple(people), **values)


def invite(
    uid: str,
    start: str,
    *,
    sequence: int = 0,
    method: InviteMethod = InviteMethod.REQUEST,
    people: Sequence[Person] = (TOM,),
    resources: Sequence[str] = (),
) -> Invite:
    """A calendar event."""
    begins = at(start)
    seats = [Attendee(p.name, p.email or "", "accepted") for p in people]
    rooms = [Attendee("Room", r, "accepted", is_resource=True) for r in resources]
    return Invite(
        uid=uid,
        sequence=sequence,
        method=method,
        stamp=None,
        start=begins,
        end=begins + timedelta(hours=1),
        timezone="Europe/London",
        summary="Interview",
        description="",
        where="Zoom",
        organizer=seats[0] if seats else None,
        attendees=(*seats, *rooms, Attendee(USER.name, USER.email, "needs-action")),
        is_cancelled=method is InviteMethod.CANCEL,
    )


def event(
    when: str, uid: str, start: str, *, sequence: int = 0, people: Sequence[Person] = (TOM,), **rest: object
) -> Fact:
    """A calendar invitation as a message."""
    kind = rest.pop("kind", Kind.INTERVIEW_CONFIRMATION)
    held = interview(start, people=people, uid=uid, sequence=sequence)
    parts = (invite(uid, start, sequence=sequence, people=people),)
    return fact(when, kind, interviews=(held,), invites=parts, **rest)  # type: ignore[arg-type]  # test builder


def matter(*facts: Fact, choices: UserChoices | None = None, identity: Identity = USER) -> Opportunity:
    """The opportunity that these messages make."""
    return fold(ID, sorted(facts, key=lambda f: f.at), choices or UserChoices(), identity)


def plan(
    opportunity: Opportunity,
    now: str | datetime,
    *,
    drafts: Sequence[DraftRecord] = (),
    preset: str = "standard",
    choices: UserChoices | None = None,
    channels: Channels | None = None,
    identity: Identity = USER,
    **changes: object,
) -> Plan:
    """What is decided at that moment."""
    cadence: Cadence = replace(PRESETS[preset], **changes)  # type: ignore[arg-type]  # test builder
    moment = at(now) if isinstance(now, str) else now
    return decide(
        opportunity, drafts, choices or UserChoices(), cadence, identity, moment, channels=channels or Channels()
    )


def placed(due: Due, when: str | datetime, number: int = 1, state: DraftState = DraftState.UNTOUCHED) -> DraftRecord:
    """The draft that a decision led to."""
    moment = at(when) if isinstance(when, str) else when
    return DraftRecord(
        id=DraftId(number),
        opportunity=due.opportunity,
        step=due.step,
        need=due.need,
        interview_key=due.interview_key,
        recipient=Address(due.recipient.name or "", due.recipient.email or ""),
        anchor=due.anchor.message_id,
        message_id=MessageId(f"<draft{number}@example.org>"),
        subject=f"Re: {due.anchor.subject}",
        due=due.due,
        created=moment,
        state=state,
        digest="d",
        placed=moment,
        settled=moment if state in (DraftState.SENT, DraftState.DISCARDED, DraftState.WITHDRAWN) else None,
    )


def noted(**values: object) -> UserChoices:
    """The user's notes for the whole matter."""
    return UserChoices(notes=(("", Notes(**values)),))  # type: ignore[arg-type]  # test builder


def day(text: str) -> date:
    """A day from its ISO form."""
    return date.fromisoformat(text)
