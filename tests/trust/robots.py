"""Mail clients as robots: each does to a draft what the real one was measured to do, move by move.

A robot works over IMAP beside the program. `open`, `save` and `send` are what a
user does with a draft of ours; `hesitate` is the moment between two of the
client's commands, in which a scan may come.
"""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

_NUMBERS = itertools.count(1)


def renew_drafts(client: IMAPClient) -> None:
    """Create the Drafts folder; Dovecot may have done so by itself."""
    with contextlib.suppress(IMAPClientError):
        client.create_folder("Drafts")


def nothing() -> None:
    """Nobody looks in between."""


@dataclass
class Robot:
    """What all clients share. `at` is the client's clock."""

    client: IMAPClient
    at: datetime
    hesitate: Callable[[], None] = nothing
    raw: bytes = b""
    uid: int = 0
    edited: bool = False
    log: list[str] = field(default_factory=list)

    # -- what a real client differs in ----------------------------------------------

    keeps_message_id = True
    drops: tuple[str, ...] = ()
    flags_saved: tuple[str, ...] = ("\\Draft",)
    files_sent = True

    def open(self) -> None:
        """The user opens the only draft."""
        self.client.select_folder("Drafts")
        (self.uid,) = self.client.search("UNDELETED")
        self.raw = self.client.fetch([self.uid], ["BODY.PEEK[]"])[self.uid][b"BODY[]"]

    def edit(self) -> None:
        """The user changes a line."""
        self.raw = self.raw.rstrip() + b"\r\nAnd one more line of my own.\r\n"
        self.edited = True

    def save(self) -> None:
        """The user saves, or the client does so by itself."""
        self.raw = self._resaved()
        new = self._append("Drafts", self.flags_saved)
        self.hesitate()
        self._old_copy()
        self.uid = new

    def send(self) -> None:
        """The user sends it."""
        if not self.keeps_message_id:
            self.raw = self._renamed()
        self.client.select_folder("Drafts")
        if self.files_sent:
            self._append("Sent", ("\\Seen",))
            self.hesitate()
        self._after_sending()

    def _old_copy(self) -> None:
        self._expunge(self.uid)

    def _after_sending(self) -> None:
        self._expunge(self.uid)

    # -- tools ------------------------------------------------------------------------

    def _resaved(self) -> bytes:
        raw = self.raw if self.keeps_message_id else self._renamed()
        for name in self.drops:
            raw = re.sub(rb"(?im)^%b:[^\n]*\n(?:[ \t][^\n]*\n)*" % name.encode(), b"", raw)
        return raw

    def _renamed(self) -> bytes:
        name = f"<{type(self).__name__.lower()}-{next(_NUMBERS)}@laptop.example>"
        return re.sub(rb"(?im)^Message-ID:[^\n]*(\r?)\n", rb"Message-ID: %b\1\n" % name.encode(), self.raw, count=1)

    def _append(self, folder: str, flags: tuple[str, ...]) -> int:
        self.at += timedelta(seconds=20)
        before = self.client.folder_status(folder, ["UIDNEXT"])[b"UIDNEXT"]
        self.client.append(folder, self.raw, flags, self.at)
        return int(before)

    def _expunge(self, uid: int) -> None:
        self.client.select_folder("Drafts")
        self.client.delete_messages([uid])
        self.client.expunge([uid])


class Thunderbird(Robot):
    """A new Message-ID at every save and at sending; expunges the draft, then files the sent copy."""

    keeps_message_id = False
    drops = ("In-Reply-To",)

    def send(self) -> None:
        self.raw = self._renamed()
        self._expunge(self.uid)
        self.hesitate()
        self._append("Sent", ("\\Seen",))


class Evolution(Robot):
    """Leaves the old copy flagged \\Deleted and never expunges it."""

    keeps_message_id = False
    flags_saved = ("\\Draft", "\\Seen")

    def _old_copy(self) -> None:
        self.client.select_folder("Drafts")
        self.client.delete_messages([self.uid])

    _after_sending = _old_copy


class NeoMutt(Robot):
    """Expunges the draft the moment it is opened."""

    def open(self) -> None:
        super().open()
        self._expunge(self.uid)
        self.hesitate()

    def _old_copy(self) -> None:
        """Gone since it was opened."""

    _after_sending = _old_copy


class Alpine(NeoMutt):
    """Expunges it at opening, deletes the empty folder, keeps no copy of what it sends."""

    keeps_message_id = False
    flags_saved = ()
    files_sent = False

    def open(self) -> None:
        Robot.open(self)
        self._expunge(self.uid)
        self.client.unselect_folder()
        self.client.delete_folder("Drafts")
        self.hesitate()

    def save(self) -> None:
        renew_drafts(self.client)
        super().save()

    def send(self) -> None:
        renew_drafts(self.client)
        super().send()


class Aerc(Robot):
    """Leaves the old copy whole: two drafts of the same Message-ID."""

    flags_saved = ("\\Seen",)

    def _old_copy(self) -> None:
        """Stays."""


class Roundcube(Robot):
    """Keeps the Message-ID, drops \\Draft."""

    flags_saved = ("\\Seen",)


CLIENTS = (Thunderbird, Evolution, NeoMutt, Alpine, Aerc, Roundcube)
