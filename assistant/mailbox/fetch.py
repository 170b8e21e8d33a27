"""FETCH in batches, so that one bad message costs only itself.

A refused or empty batch is split down to single UIDs. A message that the server
will not give is `Unreadable`; a message that exists but gets no answer at all
ends the run (`TryAgainLater`), so that no cursor ever passes it unseen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.errors import TryAgainLater
from assistant.mailbox.abridge import (
    WHOLE_LIMIT,
    Slice,
    assemble,
    first_slices_of,
    is_told_by_body,
    key_of,
    pages_of,
    slices_of,
)
from assistant.mailbox.copies import COPY_ITEMS, copies_in
from assistant.mailbox.faults import Refused
from assistant.mailbox.headers import (
    BARE_HEADER_ITEMS,
    FURTHER_FIELDS,
    HEADER_ITEMS,
    HeaderSeen,
    Unreadable,
    fields_item,
    headers_in,
    items_of,
    split_answers,
)
from assistant.mailbox.imap import Connection
from assistant.mailbox.structure import Part, parse
from assistant.mailbox.syntax import Answer, number, uid_set
from assistant.model import Copy, Role

STRUCTURES_CHUNK = 200  # messages a FETCH of structures
PARTS_CHUNK = 40  # messages a FETCH of text parts: a few megabytes at worst
MAX_UNREADABLE = 16  # in one chunk; more than that is the server's trouble, not the messages'


def headers(imap: Connection, uids: Sequence[int], uidvalidity: int) -> tuple[list[HeaderSeen], list[Unreadable]]:
    """The headers of these UIDs as far as they still exist, in ascending order."""
    found: dict[int, HeaderSeen] = {}
    unreadable: list[Unreadable] = []
    for uid in _collect(imap, uids, uidvalidity, found):
        outcome = _single(imap, uid, uidvalidity)
        if isinstance(outcome, HeaderSeen):
            found[uid] = outcome
        else:
            unreadable.append(outcome)
        if len(unreadable) > MAX_UNREADABLE:
            raise TryAgainLater(f"{imap.host}: the server refuses one message after the other; try again later")
    return [found[uid] for uid in sorted(found)], unreadable


def _collect(imap: Connection, uids: Sequence[int], uidvalidity: int, found: dict[int, HeaderSeen]) -> Iterator[int]:
    """Fill `found`; yield the UIDs that exist but need a look of their own."""
    try:
        answered = headers_in(_asked(imap, uids, HEADER_ITEMS), uidvalidity)
    except Refused as refused:
        if refused.is_transient:
            raise
        if len(uids) == 1:
            yield uids[0]
            return
        middle = len(uids) // 2
        yield from _collect(imap, uids[:middle], uidvalidity, found)
        yield from _collect(imap, uids[middle:], uidvalidity, found)
        return
    found.update((uid, answered[uid]) for uid in uids if uid in answered)
    yield from _unanswered(imap, [uid for uid in uids if uid not in answered], of=len(uids))


def _unanswered(imap: Connection, missing: Sequence[int], *, of: int) -> list[int]:
    """Of the UIDs without an answer those that still exist; the others have vanished, which is nobody's fault."""
    if not missing:
        return []
    there = imap.search(f"UID {uid_set(missing)}")
    if len(there) == of > 1:
        raise TryAgainLater(f"{imap.host}: the server sends nothing of {of} messages that it has; try again later")
    return [uid for uid in missing if uid in set(there)]


def _asked(imap: Connection, uids: Sequence[int], items: str) -> Answer:
    answer = imap.fetch(uid_set(uids), items)
    if imap.code("THROTTLED") is not None:
        raise TryAgainLater(f"{imap.host}: the server limits how much it gives at once (THROTTLED); try again later")
    return answer


def _single(imap: Connection, uid: int, uidvalidity: int) -> HeaderSeen | Unreadable:
    """One message on its own, at last without its structure."""
    why = "the server sends no header of it"
    for items in (HEADER_ITEMS, BARE_HEADER_ITEMS):
        try:
            answered = headers_in(_asked(imap, (uid,), items), uidvalidity)
        except Refused as refused:
            if refused.is_transient:
                raise
            why = str(refused)
            continue
        if uid in answered:
            return answered[uid]
    if not _is_alive(imap, uid):
        raise TryAgainLater(f"{imap.host}: the server gives no answer for message {uid}; try again later")
    return Unreadable(uid, why)


def _is_alive(imap: Connection, uid: int) -> bool:
    """Whether the server answers for this message at all: the trouble is then the message's own."""
    return bool(imap.fetch(str(uid), "UID RFC822.SIZE"))


# -- text parts ------------------------------------------------------------------------

FURTHER_ITEM = fields_item(FURTHER_FIELDS)
STRUCTURE_ITEMS = f"UID BODYSTRUCTURE {FURTHER_ITEM}"
FURTHER_KEY = key_of("BODY[HEADER.FIELDS (X)]")


@dataclass(frozen=True, slots=True)
class _Member:
    """A message whose text is wanted."""

    seen: HeaderSeen
    part: Part | None
    """None: no structure that can be read."""
    further: bytes | None
    """The fields besides those of `seen` that reading looks at; None: not yet fetched."""


@dataclass(frozen=True, slots=True)
class _Make:
    """What to fetch of messages of the same make; no slices where the structure cannot be read."""

    slices: tuple[Slice, ...] | None
    has_fields: bool

    @property
    def items(self) -> str:
        """As FETCH takes it; empty where there is nothing to fetch."""
        wanted = (Slice("", WHOLE_LIMIT),) if self.slices is None else self.slices
        named = [piece.item for piece in wanted] + ([] if self.has_fields else [FURTHER_ITEM])
        return " ".join(["UID", *named]) if named else ""


def abridged(
    imap: Connection, seen: Sequence[HeaderSeen], reopen: Callable[[], None]
) -> Iterator[tuple[HeaderSeen, bytes | Unreadable]]:
    """The text of each message; those of the same make share a FETCH. `reopen` is called before each batch."""
    reopen()
    groups: defaultdict[_Make, list[_Member]] = defaultdict(list)
    for member in _all_members(imap, seen):
        make = _Make(first_slices_of(member.part) if member.part else None, member.further is not None)
        groups[make].append(member)
    for make, members in groups.items():
        for start in range(0, len(members), PARTS_CHUNK):
            reopen()
            yield from _group(imap, make, members[start : start + PARTS_CHUNK])


def _all_members(imap: Connection, seen: Sequence[HeaderSeen]) -> Iterator[_Member]:
    """Of most messages BODY, which came with the header, tells enough; of the others the structure is asked for."""
    unclear: list[HeaderSeen] = []
    for header in seen:
        part = _simple(header)
        if part is None:
            unclear.append(header)
        else:
            yield _Member(header, part, None)
    for start in range(0, len(unclear), STRUCTURES_CHUNK):
        yield from _members(imap, unclear[start : start + STRUCTURES_CHUNK])


def _simple(header: HeaderSeen) -> Part | None:
    try:
        part = parse(header.structure or b"")
    except ValueError:
        return None
    return part if is_told_by_body(part) else None


def _members(imap: Connection, seen: Sequence[HeaderSeen]) -> Iterator[_Member]:
    """Structure and further fields of each; whoever has none that can be read is taken as it is."""
    try:
        answer = _asked(imap, [header.uid for header in seen], STRUCTURE_ITEMS)
    except Refused as refused:
        if refused.is_transient:
            raise
        answer = []
    found = dict(_structures_in(answer))
    for header in seen:
        further, part = found.get(header.uid, (b"", None))
        yield _Member(header, part, further)


def _structures_in(answer: Answer) -> Iterator[tuple[int, tuple[bytes, Part]]]:
    for piece in split_answers(answer):
        try:
            items = items_of(piece)
            uid, structure = number(items.get("UID")) or 0, parse(items.get("BODYSTRUCTURE") or b"")
        except ValueError:
            continue
        header = next((value for key, value in items.items() if key.startswith("BODY[HEADER.FIELDS")), None)
        yield uid, (header or b"", structure)


def _group(
    imap: Connection, make: _Make, members: Sequence[_Member]
) -> Iterator[tuple[HeaderSeen, bytes | Unreadable]]:
    answered = _bodies_of(imap, make, [member.seen.uid for member in members])
    _add_pages(imap, members, answered)
    for member in members:
        fetched = answered.get(member.seen.uid)
        if fetched is not None:
            yield member.seen, _message(member, member.part, fetched)
        elif imap.search(f"UID {member.seen.uid}"):
            yield member.seen, _alone(imap, member)


def _add_pages(imap: Connection, members: Sequence[_Member], answered: dict[int, dict[str, bytes]]) -> None:
    """Fetch the pages of those whose plain text turns out not to say it; who gets none is looked at alone."""
    wanted: defaultdict[tuple[Slice, ...], list[int]] = defaultdict(list)
    for member in members:
        fetched = answered.get(member.seen.uid)
        if fetched is not None and member.part is not None and (pages := pages_of(member.part, fetched)):
            wanted[pages].append(member.seen.uid)
    for slices, uids in wanted.items():
        found = _bodies_of(imap, _Make(slices, has_fields=True), uids)
        for uid in uids:
            if uid in found:
                answered[uid].update(found[uid])
            else:
                del answered[uid]


def _bodies_of(imap: Connection, make: _Make, uids: Sequence[int]) -> dict[int, dict[str, bytes]]:
    if not make.items:
        return {uid: {} for uid in uids}  # attachments only: nothing to fetch
    try:
        return bodies_in(_asked(imap, uids, make.items))
    except Refused as refused:
        if refused.is_transient:
            raise
        return {}


def _alone(imap: Connection, member: _Member) -> bytes | Unreadable:
    """A message that the batch did not bring: by its parts, then its beginning."""
    uid, part = member.seen.uid, member.part
    by_parts = _Make(slices_of(part) if part else None, member.further is not None)
    for make, shape in ((by_parts, part), (_Make(None, has_fields=True), None)):
        fetched = _bodies_of(imap, make, (uid,)).get(uid)
        if fetched is not None:
            return _message(member, shape, fetched)
    if not _is_alive(imap, uid):
        raise TryAgainLater(f"{imap.host}: the server gives no answer for message {uid}; try again later")
    return Unreadable(uid, "the server does not give its text")


def _message(member: _Member, part: Part | None, fetched: dict[str, bytes]) -> bytes:
    if part is None:
        return fetched.get("BODY[]", b"")
    further = fetched.get(FURTHER_KEY, b"") if member.further is None else member.further
    return assemble(member.seen.header.rstrip(b"\r\n") + b"\r\n" + further, part, fetched)


def bodies_in(answer: Answer) -> dict[int, dict[str, bytes]]:
    """The sections of an answer, by UID and `key_of`."""
    found: dict[int, dict[str, bytes]] = {}
    for piece in split_answers(answer):
        try:
            items = items_of(piece)
        except ValueError:
            continue
        uid = number(items.get("UID"))
        sections = {key_of(key): value or b"" for key, value in items.items() if key.startswith("BODY[")}
        if uid is not None and sections:
            found.setdefault(uid, {}).update(sections)
    return found


def whole(imap: Connection, uid: int, limit: int | None) -> bytes | None:
    """A message as it stands; None when it is gone."""
    item = "BODY.PEEK[]" if limit is None else f"BODY.PEEK[]<0.{limit}>"
    return bodies_in(_asked(imap, (uid,), f"UID {item}")).get(uid, {}).get("BODY[]")


def copies(imap: Connection, uids: Sequence[int], role: Role, folder: str, uidvalidity: int) -> Iterator[Copy]:
    """These messages by their headers; all of them that still exist, or `TryAgainLater`."""
    found = {copy.uid: copy for copy in copies_in(_asked(imap, uids, COPY_ITEMS), role, folder, uidvalidity)}
    for uid in _unanswered(imap, [uid for uid in uids if uid not in found], of=len(uids)):
        again = list(copies_in(_asked(imap, (uid,), COPY_ITEMS), role, folder, uidvalidity))
        if not again:
            raise TryAgainLater(f'{imap.host}: the server gives no answer for message {uid} of "{folder}"')
        found[uid] = again[0]
    return iter(found[uid] for uid in sorted(found))
