"""Mail clients as the user has them open beside the program: each does to a draft what the real one does.

An action is a generator: between two of a client's commands it yields, and a
scan may come in between. The moves are those measured on the real programs, as
in the robots of `tests/trust`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from .post import Folder, Post, Stored, message_id_of

Moves = Iterator[None]
_MARK = re.compile(rb"\[\[.*?\]\]", re.DOTALL)


@dataclass
class Client:
    """What all clients share; `name` tells what this one differs in."""

    post: Post
    name: str
    now: datetime
    numbers: Iterator[int]

    @property
    def _keeps_name(self) -> bool:
        return self.name in ("neomutt", "aerc", "roundcube")

    def edit(self, uid: int, *, fill: bool = True) -> Moves:
        """Open, change, save."""
        drafts = self.post.folders["Drafts"]
        opened = drafts.messages.get(uid)
        if opened is None:
            return
        yield from self._opening(drafts, uid)
        yield from self.save(opened, changed(opened.raw, fill=fill))

    def open_only(self, uid: int) -> Moves:
        """Open it and leave it open."""
        yield from self._opening(self.post.folders["Drafts"], uid)

    def save(self, opened: Stored, raw: bytes) -> Moves:
        """A new copy first, then the old one goes, in this client's way."""
        drafts = self.post.folders["Drafts"]
        drafts.add(self._renamed(raw), self._flags(), self.now)
        yield
        self._leave(self.post.folders["Drafts"], opened)

    def send(self, uid: int, *, change: bool) -> Moves:
        """Send it, perhaps with other words."""
        drafts = self.post.folders["Drafts"]
        opened = drafts.messages.get(uid)
        if opened is None:
            return
        yield from self._opening(drafts, uid)
        yield from self.send_opened(opened, changed(opened.raw, fill=True) if change else opened.raw)

    def send_opened(self, opened: Stored, raw: bytes) -> Moves:
        """What is in the window goes out."""
        raw = self._renamed(raw)
        if self.name == "thunderbird":
            self._leave(self.post.folders["Drafts"], opened)
            yield
        if self.name != "alpine":  # it keeps no copy of what it sends
            self.post.folders["Sent"].add(raw, frozenset({"\\seen"}), self.now)
            yield
        if self.name != "thunderbird":
            self._leave(self.post.folders["Drafts"], opened)

    # -- what they differ in ------------------------------------------------------------------

    def _opening(self, drafts: Folder, uid: int) -> Moves:
        if self.name in ("neomutt", "alpine"):
            drafts.remove(uid)
            if self.name == "alpine" and not drafts.messages:
                self.post.renew("Drafts")  # it deletes the empty folder and makes it again
        yield

    def _leave(self, drafts: Folder, opened: Stored) -> None:
        mine = drafts.messages.get(opened.uid)
        if mine is None or mine.raw != opened.raw:
            return  # gone, or the UID is another message's by now
        if self.name == "evolution":
            drafts.flag(opened.uid, "\\deleted")
        elif self.name != "aerc":
            drafts.remove(opened.uid)

    def _renamed(self, raw: bytes) -> bytes:
        if self._keeps_name:
            return raw
        name = f"<{self.name}-{next(self.numbers)}@laptop.example>"
        self.post.renamed[name] = self.post.first_name(message_id_of(raw))
        raw = re.sub(rb"(?im)^Message-ID:[^\n]*\n", b"Message-ID: %s\r\n" % name.encode(), raw, count=1)
        return re.sub(rb"(?im)^In-Reply-To:[^\n]*\n", b"", raw) if self.name == "thunderbird" else raw

    def _flags(self) -> frozenset[str]:
        return frozenset(
            {"thunderbird": ("\\draft",), "evolution": ("\\draft", "\\seen"), "alpine": ()}.get(self.name, ("\\seen",))
        )


CLIENTS = ("thunderbird", "evolution", "neomutt", "alpine", "aerc", "roundcube")


def changed(raw: bytes, *, fill: bool) -> bytes:
    """The user's own words in it."""
    filled = _MARK.sub(b"You spoke of the reporting team.", raw) if fill else raw
    return filled.rstrip() + b"\r\nAnd one more line of my own.\r\n"


def filled(raw: bytes) -> bytes:
    """Only the marked places are filled in."""
    return _MARK.sub(b"You spoke of the reporting team.", raw)
