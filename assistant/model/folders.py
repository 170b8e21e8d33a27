"""What a folder is for, how far it has been read, and what STATUS says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
