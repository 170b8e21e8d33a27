"""What the mailbox shows of the copies of a draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from assistant.model.folders import Role
from assistant.model.names import MessageId


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
