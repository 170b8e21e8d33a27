"""A draft as the ledger keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from assistant.model.names import DraftId, MessageId, OpportunityId
from assistant.model.people import Address
from assistant.model.steps import DraftState, Step


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
    account: str | None = None
    """The other account of the user's in which it lies; None: this one."""
