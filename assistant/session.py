"""What one run works with: the open mailbox, the open ledger, the clock's one reading, and the report."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.config import Config
    from assistant.ledger import Ledger
    from assistant.mailbox.box import Mailbox
    from assistant.mailbox.settings import Folders, Secret
    from assistant.model import Copy, DraftRecord, FolderStatus, Identity, MessageId, Opportunity, OpportunityId
    from assistant.report import Report

Progress = Callable[[str, int, int], None]
"""Told of long work: what, how many done, how many in all."""


def no_progress(_what: str, _done: int, _total: int) -> None:
    """For runs that nobody watches."""


def nowhere() -> None:
    """For who has one account."""


@dataclass(slots=True, kw_only=True)
class Books:
    """What is known without a server: the configuration, the ledger and the clock's one reading."""

    config: Config
    ledger: Ledger
    now: datetime
    folded: dict[OpportunityId, Opportunity] = field(default_factory=dict)
    """Opportunities folded in this run, as long as nothing new came for them."""
    absent: frozenset[str] = frozenset()
    """Other accounts whose servers cannot be reached in this run."""
    blind: str | None = None
    """Why nothing is written in this run: the ledger of another account cannot be read."""

    @property
    def identity(self) -> Identity:
        """The user."""
        return self.config.identity


@dataclass(slots=True, kw_only=True)
class Session(Books):
    """One run with a server."""

    mailbox: Mailbox
    folders: Folders
    report: Report
    templates: Callable[[], Mapping[str, str]]
    """Read only when a draft is written."""
    smtp_secret: Callable[[], Secret | None]
    """Asked for only when something is sent."""
    deadline: float
    """When the run has to be over, on the clock of `time.monotonic`."""
    is_dry_run: bool = False
    neighbours: tuple[Ledger, ...] = ()
    """The ledgers of the user's other accounts."""
    look_around: Callable[[], None] = nowhere
    """Looks at the last moment into the user's other accounts, too."""
    progress: Progress = no_progress
    statuses: dict[str, FolderStatus] = field(default_factory=dict)
    """What STATUS said at the beginning of the run, by folder."""
    left_behind: list[tuple[DraftRecord, tuple[Copy, ...]]] = field(default_factory=list)
    """Drafts found in Sent, with the copies of them that still lie in Drafts."""
    lying: set[MessageId] = field(default_factory=set)
    """Message-IDs seen in Drafts before a folder was read in which all mail is shown."""

    def knows(self, word: str) -> bool:
        """Whether a Message-ID, an address or a key is one of an opportunity of this account or another."""
        return self.ledger.knows(word) or any(ledger.knows(word) for ledger in self.neighbours)

    def employers(self) -> frozenset[str]:
        """The index keys of the employers of this account and the others."""
        return frozenset().union(*(ledger.employers() for ledger in (self.ledger, *self.neighbours)))

    def has_time(self, seconds: float) -> bool:
        """Whether so much is left of the run."""
        return self.deadline - time.monotonic() > seconds

    def look(self) -> None:
        """STATUS of everything that a run may have to open, in one round trip. Raises `FolderGone`."""
        folders = self.folders
        names = tuple(dict.fromkeys(n for n in (*folders.scan, folders.sent, folders.drafts, folders.approved) if n))
        self.statuses = dict(zip(names, self.mailbox.statuses(names), strict=True))
