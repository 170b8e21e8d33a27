"""The values that only the ledger and its callers share; everybody's words are in `assistant.model`.

Named tuples, because every run loads them: a frozen dataclass takes five times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from assistant.model import DraftId, DraftState, Fact, MessageId, OpportunityId


class Sighting(NamedTuple):
    """Where a message was seen; it holds as long as the folder's UIDVALIDITY (RFC 3501 2.3.1.1)."""

    folder: str
    uidvalidity: int
    uid: int


class Recorded(NamedTuple):
    """What became of a fact that was handed in."""

    row: int
    is_new: bool
    """False: the same message was known already, from another folder or an earlier look."""
    opportunity: OpportunityId | None


class StoredFact(NamedTuple):
    """A fact with its place in the ledger."""

    row: int
    fact: Fact
    opportunity: OpportunityId | None
    reader_version: int


class Unreadable(NamedTuple):
    """A message that gave nothing, and which reader failed on it."""

    sighting: Sighting
    what: str
    at: datetime
    reader_version: int


class Approval(NamedTuple):
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


class SendNote(NamedTuple):
    """One line of the journal of a sending."""

    at: datetime
    what: str
    words: str


class Glance(NamedTuple):
    """Of an open draft what tells whether it has to be looked for: all that a quiet run asks of it."""

    id: DraftId
    state: DraftState
    uid: int | None
    missing_since: str | None


class Move(NamedTuple):
    """One line of a draft's history."""

    at: datetime
    before: DraftState | None
    after: DraftState
    why: str


class OpenQuestion(NamedTuple):
    """Something that the user was asked and has not settled."""

    key: str
    opportunity: OpportunityId | None
    what: str
    words: str
    message_id: MessageId | None
    at: datetime


class Run(NamedTuple):
    """One finished run."""

    at: datetime
    counts: Mapping[str, int]
