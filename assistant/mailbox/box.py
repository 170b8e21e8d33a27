"""The user's mailbox: what may be asked of it, and the few things done to it.

Reads under EXAMINE with PEEK only. The writes are those of `WRITES`: a draft or
a sent mail appended, one message of ours moved. Says nothing about what a
message means.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from assistant.errors import TryAgainLater
from assistant.mailbox.faults import NotMoved, Refused
from assistant.mailbox.imap import Connection, Opened, mailbox
from assistant.mailbox.settings import FolderNames, Folders
from assistant.mailbox.syntax import MONTH_NAMES, internal_date_text
from assistant.model import Cursor, Role

if TYPE_CHECKING:
    from assistant.mailbox.headers import HeaderChunk, HeaderSeen, Unreadable
    from assistant.model import Copy, FolderStatus, MessageId

# Modules that only a run with something new needs are imported by the methods that use them:
# they take longer to load than a scan with nothing new takes as a whole.

CHUNK = 500  # UIDs a FETCH; some servers refuse longer lists, and a cut loses one chunk at most


class Placed(NamedTuple):
    """Where a message lies now; `uid` is None where the server does not say and a search found none."""

    uidvalidity: int
    uid: int | None


class Mailbox:
    """A logged-in mailbox for one run."""

    def __init__(self, connection: Connection) -> None:
        self._imap = connection
        self._open: tuple[str, Opened] | None = None

    # -- looking ------------------------------------------------------------------

    def find_folders(self, wanted: FolderNames) -> Folders:
        """Which folder is which, by one LIST. Raises `ConfigError` with the folders that exist."""
        from assistant.mailbox.folders import choose

        return choose(self._imap.folders(), wanted)

    def status(self, folder: str) -> FolderStatus:
        """Whether anything is new in a folder, without opening it. Raises `FolderGone`."""
        return self.statuses((folder,))[0]

    def statuses(self, folders: Sequence[str]) -> tuple[FolderStatus, ...]:
        """The same for several folders in one round trip, in their order."""
        return self._imap.status(folders)

    def headers_since(self, folder: str, cursor: Cursor | None, *, since: date | None = None) -> Iterator[HeaderChunk]:
        """What came after the cursor, oldest UID first; save `chunk.cursor` after each chunk.

        Without a cursor, or with one of another UIDVALIDITY, from `since` on (None: everything).
        """
        opened = self._counted(folder)
        if cursor is not None and cursor.uidvalidity == opened.uidvalidity:
            since = None
        else:
            cursor = Cursor(opened.uidvalidity, 1)
        if opened.exists == 0 or (opened.uidnext is not None and opened.uidnext <= cursor.uidnext):
            return
        uids = self._imap.search(_since(since)) if since else self._from(cursor.uidnext)
        end = Cursor(opened.uidvalidity, max(opened.uidnext or 0, cursor.uidnext))
        yield from self._chunks(folder, uids, end, since)

    def _counted(self, folder: str) -> Opened:
        """Open a folder and know its UIDNEXT, which Courier tells by STATUS only.

        Asked before the folder is opened anew: what comes between the two must not be skipped.
        """
        opened = self._examine(folder)
        if opened.uidnext is not None or opened.exists == 0:
            return opened
        uidnext = self.status(folder).uidnext
        return self._examine(folder)._replace(uidnext=uidnext)

    def _from(self, first: int) -> list[int]:
        """UIDs from `first` on; n:* always has the last message in it, however small its UID (RFC 3501 6.4.8)."""
        return [uid for uid in self._imap.search(f"UID {first}:*") if uid >= first]

    def _chunks(self, folder: str, uids: Sequence[int], end: Cursor, since: date | None) -> Iterator[HeaderChunk]:
        import assistant.mailbox.fetch as fetch
        from assistant.mailbox.headers import HeaderChunk

        for start in range(0, len(uids), CHUNK):
            wanted = uids[start : start + CHUNK]
            self._same(folder, end.uidvalidity)
            done = start + len(wanted)
            seen, unreadable = fetch.headers(self._imap, wanted, end.uidvalidity)
            if since is not None:
                seen = [header for header in seen if header.received is None or header.received.date() >= since]
            last = max(end.uidnext, uids[-1] + 1) if done == len(uids) else wanted[-1] + 1
            yield HeaderChunk(tuple(seen), tuple(unreadable), Cursor(end.uidvalidity, last), done, len(uids))

    def abridged(self, folder: str, headers: Sequence[HeaderSeen]) -> Iterator[tuple[HeaderSeen, bytes | Unreadable]]:
        """Each message as far as it is worth reading: fields, text and calendar parts; attachments by name only.

        A message that is gone by now is left out. The order is not kept.
        """
        import assistant.mailbox.fetch as fetch

        if headers:
            yield from fetch.abridged(self._imap, headers, lambda: self._same(folder, headers[0].uidvalidity))

    def whole(self, folder: str, uid: int, *, limit: int | None = None, uidvalidity: int | None = None) -> bytes | None:
        """A message as it stands, at most `limit` bytes of it; None when it is gone (or the folder another)."""
        import assistant.mailbox.fetch as fetch

        opened = self._examine(folder)
        if uidvalidity is not None and uidvalidity != opened.uidvalidity:
            return None
        return fetch.whole(self._imap, uid, limit)

    def copies(self, role: Role, folder: str, *, above_uid: int = 0, since: date | None = None) -> tuple[Copy, ...]:
        """What lies in a folder, flags and all, also what is marked \\deleted; `since` counts in days."""
        opened = self._examine(folder)
        if opened.exists == 0:
            return ()
        wanted = [f"UID {above_uid + 1}:*"] if above_uid else []
        wanted += [_since(since)] if since else []
        uids = [uid for uid in self._imap.search(" ".join(wanted) or "UID 1:*") if uid > above_uid]
        return self._copies(role, folder, uids, opened.uidvalidity)

    def find(
        self, folder: str, message_id: MessageId, *, role: Role = Role.DRAFTS, above_uid: int = 0
    ) -> tuple[Copy, ...]:
        """The messages of this very Message-ID, also where Exchange gave another and kept it aside."""
        opened = self._examine(folder)
        if opened.exists == 0:
            return ()
        value = _searchable(message_id)
        either = f'OR HEADER Message-ID "{value}" HEADER X-Microsoft-Original-Message-ID "{value}"'
        uids = self._imap.search(f"UID {above_uid + 1}:* {either}" if above_uid else either)
        found = self._copies(role, folder, [uid for uid in uids if uid > above_uid], opened.uidvalidity)
        return tuple(copy for copy in found if message_id in (copy.message_id, copy.original_message_id))

    # -- writing ------------------------------------------------------------------

    def can(self, capability: str) -> bool:
        """Whether the server announces a capability, for `doctor`."""
        return self._imap.has(capability)

    def can_move(self) -> bool:
        """Whether one message can be moved and no other touched (RFC 6851, or RFC 4315)."""
        return self._imap.has("MOVE") or self._imap.has("UIDPLUS")

    def append_draft(
        self, folder: str, raw: bytes, message_id: MessageId, *, received: datetime, above_uid: int = 0
    ) -> Placed:
        """Place a draft. `above_uid` (UIDNEXT - 1 before) narrows the look for it on servers without UIDPLUS."""
        return self._append(folder, raw, message_id, flags=r"(\Draft \Seen)", received=received, above_uid=above_uid)

    def append_sent(
        self, folder: str, raw: bytes, message_id: MessageId, *, received: datetime, above_uid: int = 0
    ) -> Placed:
        """File what was sent."""
        return self._append(folder, raw, message_id, flags=r"(\Seen)", received=received, above_uid=above_uid)

    def append_notice(self, folder: str, raw: bytes, message_id: MessageId, *, received: datetime) -> Placed:
        """Put a reminder of ours into a folder, unread; only where the user asked for that."""
        return self._append(folder, raw, message_id, flags="()", received=received, above_uid=0)

    def _append(
        self, folder: str, raw: bytes, message_id: MessageId, *, flags: str, received: datetime, above_uid: int
    ) -> Placed:
        if self._open is not None and self._open[0] == folder != "INBOX":
            self._examine("INBOX")  # Courier refuses to append to the folder that is open for reading
        self._imap.append(folder, flags, internal_date_text(received), raw)
        placed = _appended(self._imap.code("APPENDUID"))
        if placed is not None:
            return placed
        found = self.find(folder, message_id, above_uid=above_uid)
        if found:
            return Placed(found[-1].uidvalidity, found[-1].uid)
        return Placed(self._open[1].uidvalidity if self._open else 0, None)

    def move(self, copy: Copy, to_folder: str) -> Placed:
        """Move one message of ours. Raises `NotMoved` with the reason, the message then being where it was."""
        uid = str(copy.uid)
        self._select(copy)
        if self._imap.has("MOVE"):
            return self._carry("UID MOVE", copy, to_folder)
        if not self._imap.has("UIDPLUS"):
            raise NotMoved("the server can neither MOVE nor expunge one message alone (UIDPLUS)")
        placed = self._carry("UID COPY", copy, to_folder)
        self._imap.command("UID STORE", uid, "+FLAGS.SILENT", r"(\Deleted)")
        self._imap.command("UID EXPUNGE", uid)
        return placed

    def _carry(self, verb: str, copy: Copy, to_folder: str) -> Placed:
        """Where it lies now. A server that finds nothing to move may say OK, without COPYUID then (RFC 4315)."""
        gone = f'it was taken out of "{copy.folder}" in this moment'
        try:
            self._imap.command(verb, str(copy.uid), mailbox(to_folder))
        except Refused as refusal:
            if refusal.code == "EXPUNGEISSUED":
                raise NotMoved(gone) from refusal
            raise
        placed = _moved(self._imap.code("COPYUID"))
        if placed.uid is None and self._imap.has("UIDPLUS"):
            raise NotMoved(f'{gone}, or lies in "{to_folder}" now: the server does not tell (COPYUID)')
        return placed

    def _select(self, copy: Copy) -> None:
        self._open = None
        opened = self._imap.select(copy.folder)
        if opened.uidvalidity != copy.uidvalidity:
            raise NotMoved(f'"{copy.folder}" was replaced meanwhile (another UIDVALIDITY)')
        if copy.uid not in self._imap.search(f"UID {copy.uid}"):
            raise NotMoved(f'it is no longer in "{copy.folder}"')

    # -- the open folder ----------------------------------------------------------

    def _examine(self, folder: str, *, again: bool = True) -> Opened:
        """Open a folder for reading; `again` also when it is open, to see what came meanwhile."""
        if not again and self._open is not None and self._open[0] == folder:
            return self._open[1]
        self._open = None
        opened = self._imap.examine(folder)
        self._open = (folder, opened)
        return opened

    def _same(self, folder: str, uidvalidity: int) -> None:
        """Go back to a folder, if the caller looked into another between two chunks."""
        if self._examine(folder, again=False).uidvalidity != uidvalidity:
            raise TryAgainLater(f'{self._imap.host}: "{folder}" was replaced while it was read; try again later')

    def _copies(self, role: Role, folder: str, uids: Sequence[int], uidvalidity: int) -> tuple[Copy, ...]:
        import assistant.mailbox.fetch as fetch

        return tuple(
            copy
            for start in range(0, len(uids), CHUNK)
            for copy in fetch.copies(self._imap, uids[start : start + CHUNK], role, folder, uidvalidity)
        )


def _since(since: date) -> str:
    """SINCE knows days only, in the server's zone: asked two days wider, filtered afterwards (RFC 3501 6.4.4)."""
    day = since - timedelta(days=2)
    return f"SINCE {day.day}-{MONTH_NAMES[day.month - 1]}-{day.year}"


def _searchable(message_id: str) -> str:
    """A Message-ID inside a quoted string; ASCII only, as servers differ on anything else."""
    return "".join(char for char in message_id if char.isascii() and char.isprintable() and char not in '"\\')


def _placed(uidvalidity: str, uids: str) -> Placed:
    return Placed(int(uidvalidity), int(uids) if uids.isdigit() else None)


def _appended(code: str | None) -> Placed | None:
    """What APPENDUID says (RFC 4315): UIDVALIDITY and UID."""
    words = (code or "").split()
    return _placed(*words) if len(words) == 2 and words[0].isdigit() else None


def _moved(code: str | None) -> Placed:
    """What COPYUID says (RFC 4315): UIDVALIDITY of the target, UID before, UID there."""
    words = (code or "").split()
    return _placed(words[0], words[2]) if len(words) == 3 and words[0].isdigit() else Placed(0, None)
