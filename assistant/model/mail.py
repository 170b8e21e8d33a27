"""What a mail is, and who is in it, apart from what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.model.names import MessageId
from assistant.model.people import Address


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


@dataclass(frozen=True, slots=True)
class Attendee:
    """One ATTENDEE of an invitation."""

    name: str | None
    email: str
    status: str
    """PARTSTAT in lower case: needs-action, accepted, declined, tentative."""
    is_resource: bool = False
    """A room, a mailing list, or somebody who only gets a copy (RFC 5545, 3.2.3 and 3.2.16)."""


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
