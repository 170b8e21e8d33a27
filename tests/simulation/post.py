"""A mail server in memory: folders with UIDs and flags, a session with the methods of `Mailbox`, and SMTP.

Between any two calls of the program a mail client of the user may act
(`between`). All that the program does to the mailbox is written down in `deeds`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from assistant.errors import TryAgainLater
from assistant.mailbox.box import Placed
from assistant.mailbox.copies import copies_in
from assistant.mailbox.faults import NotMoved
from assistant.mailbox.headers import FIRST_FIELDS, HeaderChunk, HeaderSeen, Unreadable
from assistant.mailbox.smtp import NotSent, SendResult, Uncertain, without_bcc
from assistant.model import Copy, Cursor, FolderStatus, MessageId, Role

from .faults import Faults

FOLDERS = ("INBOX", "Drafts", "Sent", "Trash", "Approved", "Archive")


@dataclass(frozen=True)
class Traits:
    """What servers differ in."""

    has_move: bool = True
    has_uidplus: bool = True
    has_modseq: bool = True
    files_sent: bool = False
    """The SMTP server puts what it sends into Sent."""
    chunk: int = 500
    has_one_validity: bool = False
    """All folders were made in one second, and bear it as their UIDVALIDITY."""


@dataclass
class Stored:
    """One message in a folder."""

    uid: int
    raw: bytes
    flags: frozenset[str]
    received: datetime
    shown: Copy | None = None


@dataclass
class Folder:
    """One folder with its UIDs."""

    name: str
    uidvalidity: int
    uidnext: int = 1
    modseq: int = 1
    messages: dict[int, Stored] = field(default_factory=dict)

    def add(self, raw: bytes, flags: frozenset[str], received: datetime) -> int:
        """Append a message; its UID."""
        uid, self.uidnext = self.uidnext, self.uidnext + 1
        self.messages[uid] = Stored(uid, raw, flags, received)
        self.modseq += 1
        return uid

    def remove(self, uid: int) -> Stored | None:
        """Expunge a message."""
        self.modseq += 1
        return self.messages.pop(uid, None)

    def flag(self, uid: int, flag: str, *, on: bool = True) -> None:
        """Set or clear a flag."""
        if uid in self.messages:
            stored = self.messages[uid]
            stored.flags = stored.flags | {flag} if on else stored.flags - {flag}
            self.modseq += 1


@dataclass(frozen=True)
class Deed:
    """One thing that the program did to the mailbox."""

    what: str
    """append_draft, append_sent, move, copy, delete or expunge."""
    folder: str
    to: str
    raw: bytes
    message_id: str
    looked: int = 0
    """How often the program had looked for news by then."""


class Post:
    """What the server stores, and what it has sent."""

    def __init__(self, traits: Traits) -> None:
        self.traits = traits
        self._validities = itertools.count(1000)
        first = next(self._validities)
        self.folders = {
            name: Folder(name, first if traits.has_one_validity else next(self._validities)) for name in FOLDERS
        }
        self.deeds: list[Deed] = []
        self.outgoing: list[tuple[bytes, tuple[str, ...]]] = []
        self.looked_before: list[int] = []
        """For each of `outgoing`: how often the program had looked for news by then."""
        self.renamed: dict[str, str] = {}
        """The Message-ID that a mail client gave a copy, and the one that it had at first."""
        self.looked = 0
        """How often a session asked for STATUS of all folders: the last moment at which it looked for news."""

    def first_name(self, message_id: str) -> str:
        """What a copy was called before mail clients renamed it."""
        return self.renamed.get(message_id, message_id)

    def renew(self, name: str) -> None:
        """The folder gets a new UIDVALIDITY, and its messages UIDs from 1 on."""
        old = self.folders[name]
        new = Folder(name, next(self._validities), modseq=old.modseq + 1)
        for stored in old.messages.values():
            new.add(stored.raw, stored.flags, stored.received)
        self.folders[name] = new

    def state(self) -> dict[str, list[tuple[int, bytes, frozenset[str]]]]:
        """Everything that lies there, to be compared."""
        return {
            name: [(s.uid, s.raw, s.flags) for s in folder.messages.values()] for name, folder in self.folders.items()
        }


# -- the session ------------------------------------------------------------------------------


class Session:
    """The methods of `Mailbox`, with a fault or a mail client perhaps before and after each."""

    def __init__(self, post: Post, faults: Faults, between: Callable[[], None]) -> None:
        self._post = post
        self._faults = faults
        self._between = between

    def _point(self, name: str) -> None:
        self._faults.point("mail", name)

    def _call(self, name: str, folder: str = "INBOX") -> Folder:
        self._between()
        self._point(f"{name} before")
        return self._post.folders[folder]

    # -- looking ----------------------------------------------------------------------------

    def status(self, folder: str) -> FolderStatus:
        return self.statuses((folder,))[0]

    def statuses(self, folders: Sequence[str]) -> tuple[FolderStatus, ...]:
        self._call("status")
        if len(folders) > 1:
            self._post.looked += 1
        found = [self._post.folders[name] for name in folders]
        has_modseq = self._post.traits.has_modseq
        answer = tuple(
            FolderStatus(f.uidvalidity, f.uidnext, len(f.messages), f.modseq if has_modseq else None) for f in found
        )
        self._point("status after")
        return answer

    def headers_since(self, folder: str, cursor: Cursor | None, *, since: date | None = None) -> Iterator[HeaderChunk]:
        opened = self._call("headers", folder)
        is_known = cursor is not None and cursor.uidvalidity == opened.uidvalidity
        first = cursor.uidnext if cursor is not None and is_known else 1
        if not opened.messages or opened.uidnext <= first:
            return
        wanted = [s for s in opened.messages.values() if s.uid >= first]
        if not is_known and since is not None:
            wanted = [s for s in wanted if s.received.date() >= since]
        validity, end, size = opened.uidvalidity, opened.uidnext, self._post.traits.chunk
        for start in range(0, len(wanted), size):
            if self._call("headers", folder).uidvalidity != validity:
                raise TryAgainLater(f"simulated: {folder} was replaced while it was read")
            part = wanted[start : start + size]
            done = start + len(part)
            last = max(end, part[-1].uid + 1) if done == len(wanted) else part[-1].uid + 1
            seen = tuple(_header_of(s, validity) for s in part if s.uid in self._post.folders[folder].messages)
            self._point("headers after")
            yield HeaderChunk(seen, (), Cursor(validity, last), done, len(wanted))

    def abridged(self, folder: str, headers: Sequence[HeaderSeen]) -> Iterator[tuple[HeaderSeen, bytes | Unreadable]]:
        for header in headers:
            opened = self._call("abridged", folder)
            if opened.uidvalidity != header.uidvalidity:
                raise TryAgainLater(f"simulated: {folder} was replaced while it was read")
            stored = opened.messages.get(header.uid)
            self._point("abridged after")
            if stored is not None:
                yield header, stored.raw

    def whole(self, folder: str, uid: int, *, limit: int | None = None, uidvalidity: int | None = None) -> bytes | None:
        opened = self._call("whole", folder)
        if uidvalidity is not None and uidvalidity != opened.uidvalidity:
            return None
        stored = opened.messages.get(uid)
        self._point("whole after")
        return stored.raw[:limit] if stored else None

    def copies(self, role: Role, folder: str, *, above_uid: int = 0, since: date | None = None) -> tuple[Copy, ...]:
        opened = self._call("copies", folder)
        found = [
            _copy_of(stored, role, folder, opened.uidvalidity)
            for stored in opened.messages.values()
            if stored.uid > above_uid and (since is None or stored.received.date() >= since)
        ]
        self._point("copies after")
        return tuple(found)

    def find(
        self, folder: str, message_id: MessageId, *, role: Role = Role.DRAFTS, above_uid: int = 0
    ) -> tuple[Copy, ...]:
        found = self.copies(role, folder, above_uid=above_uid)
        return tuple(copy for copy in found if message_id in (copy.message_id, copy.original_message_id))

    # -- writing ----------------------------------------------------------------------------

    def can_move(self) -> bool:
        return self._post.traits.has_move or self._post.traits.has_uidplus

    def append_draft(
        self, folder: str, raw: bytes, message_id: MessageId, *, received: datetime, above_uid: int = 0
    ) -> Placed:
        return self._append("append_draft", folder, raw, message_id, {"\\draft", "\\seen"}, received, above_uid)

    def append_sent(
        self, folder: str, raw: bytes, message_id: MessageId, *, received: datetime, above_uid: int = 0
    ) -> Placed:
        return self._append("append_sent", folder, raw, message_id, {"\\seen"}, received, above_uid)

    def append_notice(self, folder: str, raw: bytes, message_id: MessageId, *, received: datetime) -> Placed:
        return self._append("append_notice", folder, raw, message_id, set(), received, 0)

    def _append(
        self, name: str, folder: str, raw: bytes, mid: MessageId, flags: set[str], received: datetime, above_uid: int
    ) -> Placed:
        opened = self._call(name, folder)
        uid = opened.add(raw, frozenset(flags), received)
        self._did(name, folder, folder, raw)
        self._point(f"{name} after")
        if self._post.traits.has_uidplus:
            return Placed(opened.uidvalidity, uid)
        found = self.find(folder, mid, above_uid=above_uid)
        return Placed(found[-1].uidvalidity, found[-1].uid) if found else Placed(opened.uidvalidity, None)

    def move(self, copy: Copy, to_folder: str) -> Placed:
        opened, target = self._call("move", copy.folder), self._post.folders[to_folder]
        if opened.uidvalidity != copy.uidvalidity:
            raise NotMoved("simulated: another UIDVALIDITY")
        if copy.uid not in opened.messages:
            raise NotMoved("simulated: it is no longer there")
        if not self.can_move():
            raise NotMoved("simulated: neither MOVE nor UIDPLUS")
        stored = opened.messages[copy.uid]
        if not self._post.traits.has_move:
            return self._copy_and_expunge(opened, stored, target)
        opened.remove(copy.uid)
        uid = target.add(stored.raw, stored.flags, stored.received)
        self._did("move", copy.folder, to_folder, stored.raw)
        self._point("move after")
        return Placed(target.uidvalidity, uid)

    def _copy_and_expunge(self, opened: Folder, stored: Stored, target: Folder) -> Placed:
        """Three commands, between which anything may happen."""
        uid = target.add(stored.raw, stored.flags, stored.received)
        self._did("copy", opened.name, target.name, stored.raw)
        self._point("move after copy")
        opened.flag(stored.uid, "\\deleted")
        self._did("delete", opened.name, opened.name, stored.raw)
        self._point("move after store")
        opened.remove(stored.uid)
        self._did("expunge", opened.name, opened.name, stored.raw)
        self._point("move after")
        return Placed(target.uidvalidity, uid)

    def _did(self, what: str, folder: str, to: str, raw: bytes) -> None:
        self._post.deeds.append(Deed(what, folder, to, raw, message_id_of(raw), self._post.looked))


@dataclass
class Smtp:
    """What `assistant.mailbox.smtp.send` is replaced with."""

    post: Post
    faults: Faults
    now: Callable[[], datetime]
    refuses: str = ""
    """The address of a recipient that this server does not know."""

    def __call__(
        self, _settings: object, _secret: object, *, sender: str, recipients: Sequence[str], raw: bytes, deadline: float
    ) -> SendResult:
        del sender, deadline
        self._step("smtp before", NotSent("simulated: no connection", is_permanent=False))
        accepted = tuple(r for r in recipients if r != self.refuses)
        if not accepted:
            raise NotSent("simulated: 550 no such user", is_permanent=True)
        self._step("smtp dot", Uncertain("simulated: no answer after the message"))
        self.post.outgoing.append((raw, tuple(recipients)))
        self.post.looked_before.append(self.post.looked)
        if self.post.traits.files_sent:
            self.post.folders["Sent"].add(without_bcc(raw), frozenset({"\\seen"}), self.now())
        self._step("smtp after", Uncertain("simulated: no answer after the message"))
        return SendResult(accepted, tuple((r, "550 no such user") for r in recipients if r not in accepted), "250 ok")

    def _step(self, name: str, fault: Exception) -> None:
        before = self.faults.struck
        self.faults.point("smtp", name)
        if self.faults.struck != before:
            raise fault


# -- bytes ------------------------------------------------------------------------------------

_WANTED = re.compile(
    rb"(?im)^(?:%s)[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*" % b"|".join(name.encode() for name in FIRST_FIELDS)
)
_MESSAGE_ID = re.compile(rb"(?im)^Message-ID:\s*(<[^>]*>)")


def message_id_of(raw: bytes) -> str:
    """The Message-ID in the header."""
    match = _MESSAGE_ID.search(raw)
    return match[1].decode("latin-1") if match else ""


def _head(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[0] + b"\r\n"


def _header_of(stored: Stored, validity: int) -> HeaderSeen:
    header = b"".join(_WANTED.findall(_head(stored.raw))) + b"\r\n"
    has_calendar = b"text/calendar" in stored.raw
    return HeaderSeen(validity, stored.uid, stored.received, len(stored.raw), header, has_calendar)


def _copy_of(stored: Stored, role: Role, folder: str, validity: int) -> Copy:
    if stored.shown is None:
        line = b'1 (UID 1 INTERNALDATE "01-Jan-2026 00:00:00 +0000" BODY[HEADER.FIELDS (To)] {1}'
        answer: Any = [(line, _head(stored.raw) + b"\r\n"), b")"]
        (stored.shown,) = copies_in(answer, role, folder, validity)
    return replace(
        stored.shown, role=role, folder=folder, uidvalidity=validity, uid=stored.uid, received=stored.received,
        flags=stored.flags,
    )  # fmt: skip
