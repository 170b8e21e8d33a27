"""The values that only the ledger and its callers share; everybody's words are in `model.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.errors import AssistantError
from assistant.model import DraftId, DraftState, Fact, MessageId, OpportunityId


class IllegalMove(AssistantError):
    """A draft was to go from one state to another that the table of moves does not allow: a bug."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a message was seen; it holds as long as the folder's UIDVALIDITY (RFC 3501 2.3.1.1)."""

    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a fact that was handed in."""

    row: int
    is_new: bool
    """False: the same message was known already, from another folder or an earlier look."""
    opportunity: OpportunityId | None


@dataclass(frozen=True, slots=True)
class StoredFact:
    """A fact with its place in the ledger."""

    row: int
    fact: Fact
    opportunity: OpportunityId | None
    reader_version: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that gave nothing, and which reader failed on it."""

    sighting: Sighting
    what: str
    at: datetime
    reader_version: int


@dataclass(frozen=True, slots=True)
class Approval:
    """The user's word for one text: this copy, with this digest, and no other."""

    draft: DraftId
    folder: str
    uidvalidity: int
    uid: int
    digest: str
    at: datetime
    how: str
    """client, folder, flag or command."""
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SendNote:
    """One line of the journal of a sending."""

    at: datetime
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a draft's history."""

    at: datetime
    before: DraftState | None
    after: DraftState
    why: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that the user was asked and has not settled."""

    key: str
    opportunity: OpportunityId | None
    what: str
    words: str
    message_id: MessageId | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Run:
    """One finished run."""

    at: datetime
    counts: Mapping[str, int]
