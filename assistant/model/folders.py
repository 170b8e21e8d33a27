"""What a folder is for, how far it has been read, and what STATUS says of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a folder is for."""

    SCAN = "scan"
    DRAFTS = "drafts"
    SENT = "sent"
    TRASH = "trash"
    APPROVED = "approved"


class Cursor(NamedTuple):
    """How far a folder has been read (RFC 3501 2.3.1.1)."""

    uidvalidity: int
    uidnext: int
    """The first UID not yet seen."""
    modseq: int | None = None


class FolderStatus(NamedTuple):
    """What STATUS says of a folder."""

    uidvalidity: int
    uidnext: int
    messages: int
    modseq: int | None = None
