"""What the configuration says, checked: plain values, made by `assistant/config.py` alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from assistant.configuration.secrets import SecretSource
from assistant.mailbox.settings import FolderNames, ServerSettings
from assistant.model import Identity
from assistant.planning.cadence import Cadence, Channels


class Server(NamedTuple):
    """A server, and where the secret for it comes from."""

    settings: ServerSettings
    secret: SecretSource


class Approval(NamedTuple):
    """How the user says that a draft may go out, and when it then does."""

    how: frozenset[str]
    send: Literal["polite", "at once"]


class Templates(NamedTuple):
    """The user's own words for the drafts."""

    path: Path | None
    language: str | None
    """None: the language of the thread."""


class Reminders(NamedTuple):
    """How reminders reach the user besides the output."""

    ics: Path | None
    by_mail: bool


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that the user configured, checked."""

    path: Path
    identity: Identity
    imap: Server
    smtp: Server | None
    folders: FolderNames
    cadence: Cadence
    channels: Channels
    approval: Approval
    templates: Templates
    reminders: Reminders
    notes_by_mail: bool
    first_scan_days: int
    state_path: Path
    deadline_seconds: int
    account: str | None = None
    """The name of an [[account]]; None in a file that has no such table."""
    family: tuple[str, ...] = ()
    """The names of all accounts, where there are several: the first of them leads where two know the same."""
    authserv_id: str | None = None
    """The name under which the provider writes what it thinks of a sender; None: the topmost line is believed."""

    @property
    def label(self) -> str | None:
        """What stands before the colon in an ID such as work:o1; None where there is one account only."""
        return self.account if self.family else None
