"""The words of this program: frozen values that every folder shares.

Nothing here acts, reads a clock or knows a server. A word that only one folder
uses belongs in that folder. All datetimes are aware; instants are kept in UTC
unless a field says that it keeps the writer's zone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

MessageId = NewType("MessageId", str)
"""A Message-ID with its angle brackets, as it stands in the header (RFC 5322 3.6.4)."""

OpportunityId = NewType("OpportunityId", int)
DraftId = NewType("DraftId", int)


# -- what a message is ------------------------------------------------------------


class Kind(StrEnum):
    """What a message says, the most that matters for the next step."""

    INTERVIEW_INVITATION = "interview_invitation"
    INTERVIEW_CONFIRMATION = "interview_confirmation"
    INTERVIEW_RESCHEDULE = "interview_reschedule"
    INTERVIEW_CANCELLATION = "interview_cancellation"
    INTERVIEWER_REPLY = "interviewer_reply"
    OFFER = "offer"
    DECLINE = "decline"
    HOLD = "hold"
    APPLICATION_ACK = "application_ack"
    ASSESSMENT = "assessment"
    INFO_REQUEST = "info_request"
    OUTREACH = "outreach"
    AUTO_REPLY = "auto_reply"
    JOB_ALERT = "job_alert"
    OTHER = "other"


class Automation(StrEnum):
    """Who or what wrote a message, as far as its headers tell (RFC 3834, RFC 2369)."""

    PERSON = "person"
    ROBOT = "robot"
    """A machine's notice: no-reply sender or Auto-Submitted: auto-generated."""
    BULK = "bulk"
    """A list or a newsletter: List-Id, List-Unsubscribe, Precedence: bulk or list."""
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"


class Authentication(StrEnum):
    """The verdict of the user's own provider on the sender (RFC 8601)."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class InviteMethod(StrEnum):
    """What a calendar part wants (RFC 5546); the part's own word, not the MIME parameter alone."""

    REQUEST = "request"
    PUBLISH = "publish"
    CANCEL = "cancel"
    REPLY = "reply"
    COUNTER = "counter"


class Part(StrEnum):
    """What a person does in the process."""

    SENDER = "sender"
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Address:
    """One checked mail address; `email` is bare, its domain in lower case."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """The part after the at sign, in lower case."""
        return self.email.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the employer's side; without an address when only a name is known."""

    name: str | None
    email: str | None
    part: Part
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """One ATTENDEE of an invitation."""

    name: str | None
    email: str
    status: str
    """PARTSTAT in lower case: needs-action, accepted, declined, tentative."""
    is_resource: bool = False


@dataclass(frozen=True, slots=True)
class Invite:
    """One event of a calendar part (RFC 5545)."""

    uid: str
    sequence: int
    method: InviteMethod | None
    stamp: datetime | None
    start: datetime | None
    """In the event's own zone; None when it has none that can be trusted (all-day, unknown TZID)."""
    end: datetime | None
    timezone: str | None
    """IANA name where known."""
    summary: str
    description: str
    where: str | None
    organizer: Attendee | None
    attendees: tuple[Attendee, ...]
    is_cancelled: bool
    """METHOD:CANCEL or STATUS:CANCELLED."""


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, read behind caps: what it says apart from what it quotes (RFC 5322)."""

    message_id: MessageId | None
    date: datetime | None
    """The Date header with the sender's own offset; None when missing or unreadable."""
    received: datetime | None
    """The server's INTERNALDATE in UTC, where known."""
    sender: Address | None
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    references: tuple[MessageId, ...]
    """The whole chain, oldest first: References, then In-Reply-To when it is not in it."""
    own_text: str
    """The sender's own new words: no quotation, no signature, no disclaimer, no hidden text."""
    quoted_text: str
    signature: str
    forwarded_text: str
    """A forwarded mail's text, where the sender forwards one."""
    invites: tuple[Invite, ...]
    attachments: tuple[str, ...]
    """File names only."""
    automation: Automation
    authentication: Authentication
    language: str
    """Two letters of ISO 639-1; "en" where the text gives no sign."""
    faults: tuple[str, ...] = ()
    """What could not be read, in words for the user."""
    sending_domain: str | None = None
    """The Sender header's domain where it differs from the From domain."""

    @property
    def when(self) -> datetime | None:
        """When it came: the server's time, else the sender's Date."""
        return self.received or self.date


# -- what a message says -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a finding rests on, and the reason they count."""

    words: str
    because: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a message says."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...]
    firm: bool = False
    """Only for declines: no other reading is left."""


@dataclass(frozen=True, slots=True)
class Interview:
    """A time that a message fixes, offers or takes back."""

    start: datetime
    """In its own zone."""
    end: datetime | None
    timezone: str | None
    """IANA name, or None where only an offset is known."""
    where: str | None
    people: tuple[Person, ...] = ()
    uid: str | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one message says. `primary` is the finding that matters most."""

    message: Message
    primary: Finding
    also: tuple[Finding, ...] = ()
    interviews: tuple[Interview, ...] = ()
    """Times that this message fixes or moves to, from its own words and calendar parts."""
    slots: tuple[Interview, ...] = ()
    """Times that it only offers."""
    cancelled: tuple[Interview, ...] = ()
    """Times that it takes back (a CANCEL, or the old time of a move)."""
    cancelled_uids: tuple[str, ...] = ()
    decision_by: date | None = None
    """The last day by which they say that they will decide."""
    promise_words: str | None = None
    hold_until: date | None = None
    asks_question: bool = False
    """They ask something that the user has to answer."""
    company: str | None = None
    role: str | None = None
    people: tuple[Person, ...] = ()
    from_user: bool = False
    """The user wrote it."""

    @property
    def kind(self) -> Kind:
        """The kind of the primary finding."""
        return self.primary.kind

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The primary finding, then the others."""
        return (self.primary, *self.also)


@dataclass(frozen=True, slots=True)
class Identity:
    """The user, as the configuration names them."""

    name: str
    email: str
    aliases: tuple[str, ...] = ()
    timezone: str = "UTC"
    country: str | None = None
    """Two letters of ISO 3166-1, for public holidays."""
    strengths: tuple[str, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """Every address of the user, in lower case."""
        return frozenset(a.lower() for a in (self.email, *self.aliases))


@dataclass(frozen=True, slots=True)
class Perspective:
    """Whose mailbox a message lies in: what the reader must know besides the bytes."""

    identity: Identity
    received: datetime | None = None
    authserv_id: str | None = None
    """The user's provider, as it names itself in Authentication-Results; None: the topmost counts."""
    in_process: bool = False
    """It answers in the thread of an opportunity that we know, or comes from one of its people."""


# -- where an opportunity stands -----------------------------------------------------


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
    """The rung of the ladder of trust: 1 wrote here, 2 routed Reply-To, 3 on the invitation, 4 matched by name."""


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


# -- what the user said --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notes:
    """The user's notes of one interview (the form of rule N1)."""

    spoke_most_with: str | None = None
    people: tuple[Person, ...] = ()
    liked: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    """Points of the conversation; "Name: point" binds one to a person."""
    concerns: tuple[str, ...] = ()
    forgotten: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    candidates: int | None = None
    decision_by: date | None = None
    decision_how: str | None = None
    rapport: tuple[str, ...] = ()
    """Names of people with whom the rapport was good."""
    ask_feedback: bool = False
    late_because_of_travel: bool = False


@dataclass(frozen=True, slots=True)
class UserChoices:
    """What only the user decides; it lives in the ledger alone."""

    stopped_at: datetime | None = None
    resumed_at: datetime | None = None
    notes: tuple[tuple[str, Notes], ...] = ()
    """(interview key, notes); the key "" stands for the opportunity as a whole."""
    called_at: datetime | None = None
    """The user says that the phone call was tried."""
    done_reminders: tuple[tuple[str, str], ...] = ()
    """(reminder, key) that the user has seen to."""

    def notes_for(self, interview_key: str) -> Notes | None:
        """The notes of one interview, else those of the opportunity."""
        found = dict(self.notes)
        return found.get(interview_key) or found.get("")


# -- what is due -----------------------------------------------------------------------


class Step(StrEnum):
    """A draft of ours."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    SECOND_CHECK_IN = "second_check_in"
    AFTER_CALL = "after_call"
    DECLINE_REPLY = "decline_reply"
    KEEP_IN_TOUCH = "keep_in_touch"


class ReminderStep(StrEnum):
    """Something that only the user can do."""

    ASK_TIMELINE = "ask_timeline"
    NOTES = "notes"
    PHONE_CALL = "phone_call"
    CARD = "card"
    LINKEDIN = "linkedin"
    SELF_ASSESSMENT = "self_assessment"


class DraftState(StrEnum):
    """What became of a draft."""

    INTENDED = "intended"
    UNTOUCHED = "untouched"
    EDITED = "edited"
    SEVERAL = "several"
    MISSING = "missing"
    APPROVED = "approved"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    SENT = "sent"
    """By us or by the user; final."""
    DISCARDED = "discarded"
    """By the user; final."""
    DISMISSED = "dismissed"
    """By the user with `dismiss`; final."""
    WITHDRAWN = "withdrawn"
    """By us; final."""


OPEN_DRAFTS = frozenset(
    {
        DraftState.INTENDED,
        DraftState.UNTOUCHED,
        DraftState.EDITED,
        DraftState.SEVERAL,
        DraftState.MISSING,
        DraftState.APPROVED,
        DraftState.SENDING,
        DraftState.UNCERTAIN,
    }
)


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """One draft as the ledger keeps it. There is at most one for each need, ever."""

    id: DraftId
    opportunity: OpportunityId
    step: Step
    need: str
    """Names the need (opportunity key, step, interview key or round, person); unique."""
    interview_key: str
    recipient: Address
    anchor: MessageId
    message_id: MessageId
    subject: str
    due: datetime
    created: datetime
    state: DraftState
    digest: str
    """`writing.digest_of` the bytes that we placed."""
    uidvalidity: int | None = None
    uid: int | None = None
    placed: datetime | None = None
    settled: datetime | None = None
    """When it reached a final state, or was sent."""
    why: str = ""
    snoozed_until: date | None = None
    has_marks: bool = False
    missing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A draft is to be placed now."""

    opportunity: OpportunityId
    step: Step
    need: str
    interview_key: str
    recipient: Person
    """Has an address."""
    thanks_to: tuple[Person, ...]
    """People without an address whom the recipient is asked to pass the thanks on to."""
    panel: tuple[Person, ...]
    """Everybody who gets a note for the same interview, in a stable order; for the choice of words."""
    anchor: Anchor
    in_thread: bool
    """Answer the anchor's subject; otherwise a subject of its own (a thank-you to one who did not write)."""
    due: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Hold:
    """A step would be due but waits; with the reason, for `status` and `explain`."""

    opportunity: OpportunityId
    step: Step
    why: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """An untouched draft of ours is no longer wanted."""

    draft: DraftId
    why: str


@dataclass(frozen=True, slots=True)
class Ask:
    """The user has to decide or look."""

    opportunity: OpportunityId
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Remind:
    """The user is reminded of something that only they can do."""

    opportunity: OpportunityId
    step: ReminderStep
    on: date
    key: str
    """Names the reminder within the opportunity: interview key or ""."""
    words: str = ""


Decision = Due | Hold | Withdraw | Ask | Remind


@dataclass(frozen=True, slots=True)
class Next:
    """What happens next with an opportunity, and when."""

    step: Step | ReminderStep
    on: date


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do for one opportunity at one moment."""

    decisions: tuple[Decision, ...]
    stage: Stage
    """With the passing of time taken in."""
    next: Next | None
    wake_at: datetime | None
    """Nothing changes before this instant unless mail comes; None: never by time alone."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished message, ready to be placed."""

    message_id: MessageId
    recipient: Address
    subject: str
    in_reply_to: MessageId
    references: tuple[MessageId, ...]
    body: str
    raw: bytes
    digest: str
    marks: tuple[str, ...] = ()
    """The places that the user has to fill in."""
    concerns: tuple[str, ...] = ()
    """What the tone guard says."""


# -- what the mailbox shows ----------------------------------------------------------


class Role(StrEnum):
    """What a folder is for."""

    SCAN = "scan"
    DRAFTS = "drafts"
    SENT = "sent"
    TRASH = "trash"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder has been read (RFC 3501 2.3.1.1)."""

    uidvalidity: int
    uidnext: int
    """The first UID not yet seen."""
    modseq: int | None = None


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """What STATUS says of a folder."""

    uidvalidity: int
    uidnext: int
    messages: int
    modseq: int | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """One message in Drafts, Sent, Trash or Approved, seen through its headers."""

    role: Role
    folder: str
    uidvalidity: int
    uid: int
    message_id: MessageId | None
    original_message_id: MessageId | None
    """X-Microsoft-Original-Message-ID."""
    references: tuple[MessageId, ...]
    recipients: tuple[str, ...]
    """Bare addresses in lower case: To, Cc, Bcc."""
    subject: str
    received: datetime | None
    flags: frozenset[str] = field(default_factory=frozenset)
    """In lower case, as `\\draft`."""
