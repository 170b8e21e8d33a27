"""Who the user is."""

from __future__ import annotations

from dataclasses import dataclass


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
