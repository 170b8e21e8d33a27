"""What is due: decisions as values, and a finished draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from assistant.model.names import DraftId, MessageId, OpportunityId
from assistant.model.opportunity import Anchor, Stage
from assistant.model.people import Address, Person
from assistant.model.steps import ReminderStep, Step


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
    is_confirmed: bool = True
    """False: the draft speaks of something that the user has not told us, such as a call; it says so in a mark."""


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
    led_by: str | None = None
    """The user's other account that follows the matter up; None: this one."""


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
