"""Where a candidacy stands, folded from its facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assistant.model.findings import Reading
from assistant.model.names import MessageId, OpportunityId
from assistant.model.people import Person


class Stage(StrEnum):
    """Where one candidacy stands."""

    APPLIED = "applied"
    INVITED = "invited"
    SCHEDULED = "scheduled"
    WAITING = "waiting"
    HOLD = "hold"
    OFFER = "offer"
    DECLINED = "declined"
    UNANSWERED = "unanswered"
    STOPPED = "stopped"


ENDED = frozenset({Stage.OFFER, Stage.DECLINED, Stage.STOPPED})


@dataclass(frozen=True, slots=True)
class Fact:
    """One message as the ledger keeps it: a reading, and where it was seen."""

    reading: Reading
    outgoing: bool
    """Seen in Sent, or written by the user."""
    at: datetime
    """When it counts from, in UTC: received, else its Date, else when it was first seen."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The message that a draft answers, with what its headers need (RFC 5322 3.6.4)."""

    message_id: MessageId
    references: tuple[MessageId, ...]
    """The chain above it, oldest first, without itself."""
    subject: str
    at: datetime
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of an opportunity with what is known of how to reach them."""

    person: Person
    wrote: bool
    """They wrote in this opportunity."""
    last_message: Anchor | None
    """The last message from them, where they wrote."""
    trust: int
    """The rung of the ladder of trust: 1 wrote here, 2 routed Reply-To, 3 on the invitation, 4 matched by name, 5 names
    the employer and is vouched for by nobody."""


@dataclass(frozen=True, slots=True)
class TrackedInterview:
    """One interview as it stands after every update."""

    key: str
    """Stable from run to run and from ledger to ledger: calendar UID, else the first confirming Message-ID."""
    start: datetime
    end: datetime | None
    timezone: str | None
    where: str | None
    people: tuple[Person, ...]
    is_cancelled: bool
    anchor: Anchor
    """The message that last fixed it."""
    sequence: int = 0
    doubted_at: datetime | None = None
    """When they moved one of several without saying which, or deleted its event after its end: was it held?"""


@dataclass(frozen=True, slots=True)
class Promise:
    """They will decide by this day."""

    by: date
    said: datetime
    message_id: MessageId | None
    words: str


@dataclass(frozen=True, slots=True)
class OwnMail:
    """Something that the user sent in an opportunity."""

    message_id: MessageId | None
    references: tuple[MessageId, ...]
    to: tuple[str, ...]
    """Bare addresses in lower case, To and Cc."""
    at: datetime
    subject: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """Why an opportunity ended."""

    stage: Stage
    at: datetime
    message_id: MessageId | None
    words: str
    by: Contact | None = None
    """Who said so, where a person did."""


@dataclass(frozen=True, slots=True)
class Attention:
    """Something that the user has to look at."""

    what: str
    words: str
    message_id: MessageId | None = None


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One candidacy with one employer, folded from its facts."""

    id: OpportunityId
    key: str
    """Stable from ledger to ledger: derived from the first message of its conversation."""
    stage: Stage
    """As the messages say; see `tracking.stage_at` for what the passing of time makes of it."""
    company: str | None
    role: str | None
    language: str
    contacts: tuple[Contact, ...]
    interviews: tuple[TrackedInterview, ...]
    promise: Promise | None
    hold_until: date | None
    held_at: datetime | None
    last_heard: datetime | None
    """The last message of theirs that counts as a reply (no auto-reply, no bounce)."""
    away_until: date | None
    """Their auto-reply says when they are back."""
    open_question: Anchor | None
    """A question of theirs that the user has not answered."""
    last_inbound: Anchor | None
    own_mail: tuple[OwnMail, ...]
    message_ids: tuple[MessageId, ...]
    """Every message of the opportunity, for threads and natural keys."""
    end: End | None
    attention: tuple[Attention, ...] = ()
    candidates: int | None = None
    warm: bool | None = None
    domains: tuple[str, ...] = ()
    """Registrable domains of theirs seen here, an ATS's included; a stop may come from them."""
    resumed_at: datetime | None = None
    """When the user last took it up again; the clock counts from there."""
    calendar_uids: tuple[str, ...] = ()
    """Every calendar event of the matter: who knows its UID speaks of the same event."""
