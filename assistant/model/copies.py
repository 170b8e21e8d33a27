"""What the mailbox shows of a folder and of the copies in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assistant.model.mail import MessageId


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
