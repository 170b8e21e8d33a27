"""Who the user is, and whose mailbox a message lies in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Identity:
    """The user, as the configuration names them."""

    name: str
    email: str
    aliases: tuple[str, ...] = ()
    timezone: str = "UTC"
    country: str | None = None
    """Two letters of ISO 3166-1, for public holidays."""
    strengths: tuple[str, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """Every address of the user, in lower case."""
        return frozenset(a.lower() for a in (self.email, *self.aliases))


@dataclass(frozen=True, slots=True)
class Perspective:
    """Whose mailbox a message lies in: what the reader must know besides the bytes."""

    identity: Identity
    received: datetime | None = None
    authserv_id: str | None = None
    """The user's provider, as it names itself in Authentication-Results; None: the topmost counts."""
    in_process: bool = False
    """It answers in the thread of an opportunity that we know, or comes from one of its people."""
