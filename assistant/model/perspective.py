"""Whose mailbox a message lies in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.model.identity import Identity


@dataclass(frozen=True, slots=True)
class Perspective:
    """Whose mailbox a message lies in: what the reader must know besides the bytes."""

    identity: Identity
    received: datetime | None = None
    authserv_id: str | None = None
    """The user's provider, as it names itself in Authentication-Results; None: the topmost counts."""
    in_process: bool = False
    """It answers in the thread of an opportunity that we know, or comes from one of its people."""
