"""What setup has found out and asked, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.accounts.providers import Place
from assistant.mailbox.settings import ServerSettings


@dataclass(frozen=True, slots=True)
class Key:
    """How the configuration names the secret: a key and its value. A keyring needs none."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that the configuration file says."""

    name: str
    email: str
    timezone: str
    imap: ServerSettings
    key: Key | None
    """None: the keyring, or [oauth]."""
    oauth: tuple[tuple[str, object], ...] = ()
    """The lines of [oauth]; none where there is a password."""
    smtp: Place | None = None
    folders: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Only those that could not be found, or that the user named."""
    country: str | None = None
    preset: str = "standard"
    strengths: tuple[str, ...] = ()
