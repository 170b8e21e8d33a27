"""What one FETCH answer holds, read from the raw lines of the connection.

Pure. imapclient's own parser reads byte by byte and costs thirty times as much
(71 against 2.2 microseconds a message), and one malformed structure fails its
whole answer. Here a compiled pattern takes the usual layout, and a small
tokenizer whatever else a server may send.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from assistant.mailbox.syntax import Answer, internal_date, number, quoted, unquoted
from assistant.model import Cursor

HEADER_LIMIT = 1 << 16  # the same cap as the reader's (64 KB of header block)

FIRST_FIELDS = (
    *("From", "To", "Cc", "Subject", "In-Reply-To", "References"),
    *("List-Id", "List-Post", "List-Unsubscribe", "Precedence"),
)
"""What triage and threads need of every message. Each name costs its bytes again in every answer."""

FURTHER_FIELDS = (
    *("Message-ID", "Sender", "Reply-To", "Date", "Auto-Submitted", "Authentication-Results", "X-Failed-Recipients"),
    *("Mailing-List", "Feedback-ID", "X-Autoreply", "X-Autorespond", "X-Auto-Reply"),
)
"""What reading needs besides, of the few messages that pass triage."""


def fields_item(names: Iterable[str]) -> str:
    """Some header fields, as FETCH takes them."""
    return f"BODY.PEEK[HEADER.FIELDS ({' '.join(names)})]<0.{HEADER_LIMIT}>"


HEADER_ITEMS = f"UID INTERNALDATE RFC822.SIZE BODY {fields_item(FIRST_FIELDS)}"
"""BODY rather than BODYSTRUCTURE: half the bytes, and enough to see a calendar part."""
BARE_HEADER_ITEMS = HEADER_ITEMS.replace(" BODY ", " ")
"""The same for a message whose structure the server cannot tell."""


@dataclass(frozen=True, slots=True)
class HeaderSeen:
    """One message as its headers show it."""

    uidvalidity: int
    uid: int
    received: datetime | None
    """INTERNALDATE in UTC."""
    size: int
    header: bytes
    """The fields of FIRST_FIELDS as they stand in the message, with CRLF and a blank line; at most 64 KB."""
    has_calendar: bool
    """It has a calendar part, or an attachment that may well be one."""
    structure: bytes | None = None
    """Its BODY as the server wrote it: the structure without dispositions."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """One message that the server will not give, with the reason."""

    uid: int
    why: str


@dataclass(frozen=True, slots=True)
class HeaderChunk:
    """Some messages, and how far the folder has been read once they are dealt with."""

    seen: tuple[HeaderSeen, ...]
    unreadable: tuple[Unreadable, ...]
    cursor: Cursor
    done: int
    """UIDs dealt with so far in this folder, for a progress bar."""
    total: int

    def __iter__(self) -> Iterator[HeaderSeen]:
        return iter(self.seen)

    def __len__(self) -> int:
        return len(self.seen)


Item = bytes | None
"""A value of an answer: atom, string or literal as bytes, a list as its raw text; None for NIL."""


def split_answers(answer: Answer) -> Iterator[Answer]:
    """Cut imaplib's list into one piece a message."""
    start = 0
    for place, piece in enumerate(answer):
        if isinstance(piece, bytes):
            yield answer[start : place + 1]
            start = place + 1


def headers_in(answer: Answer, uidvalidity: int) -> dict[int, HeaderSeen]:
    """Every message of an answer that came with its header, by UID."""
    found = {}
    for piece in split_answers(answer):
        seen = _usual(piece, uidvalidity) or _unusual(piece, uidvalidity)
        if seen is not None:
            found[seen.uid] = seen
    return found


_START = rb'\d+ \(UID (\d{1,15}) INTERNALDATE "([^"]{20,30})" RFC822\.SIZE (\d{1,15})'
_SECTION = rb" BODY\[HEADER\.FIELDS \([^()]*\)\](?:<0>)? \{\d+\}"
_BEFORE = re.compile(_START + rb" BODY (\(.*\))" + _SECTION, re.DOTALL)
_AFTER = re.compile(_START + _SECTION)
_TAIL = b" BODY ("


def _usual(piece: Answer, uidvalidity: int) -> HeaderSeen | None:
    """The layout of nearly every server: items in the order asked, one literal."""
    if len(piece) != 2:
        return None
    first, tail = piece
    if not isinstance(first, tuple) or not isinstance(tail, bytes):
        return None
    line, header = first
    if tail == b")" and (match := _BEFORE.fullmatch(line)):
        return _seen(uidvalidity, int(match[1]), match[2], int(match[3]), header, match[4])
    if tail.startswith(_TAIL) and tail.endswith(b"))") and (match := _AFTER.fullmatch(line)):
        return _seen(uidvalidity, int(match[1]), match[2], int(match[3]), header, tail[len(_TAIL) - 1 : -1])
    return None


def _unusual(piece: Answer, uidvalidity: int) -> HeaderSeen | None:
    try:
        items = items_of(piece)
    except ValueError:
        return None
    header = next((value for key, value in items.items() if key.startswith("BODY[HEADER.FIELDS")), None)
    uid, when = number(items.get("UID")), items.get("INTERNALDATE") or b""
    if header is None or uid is None:
        return None
    return _seen(uidvalidity, uid, when, number(items.get("RFC822.SIZE")) or 0, header, items.get("BODY"))


def _seen(uidvalidity: int, uid: int, when: bytes, size: int, header: bytes, structure: bytes | None) -> HeaderSeen:
    has_calendar = structure is not None and _CALENDAR.search(structure) is not None
    header = header[:HEADER_LIMIT]  # Courier sends a few bytes more than asked for
    return HeaderSeen(uidvalidity, uid, internal_date(when), size, header, has_calendar, structure)


_CALENDAR = re.compile(
    rb'"(?:calendar|ics|x-ics|x-vcalendar|vnd\.ms-outlook-ics)"|\.(?:ics|vcs)"|"octet-stream" NIL', re.IGNORECASE
)
"""An unnamed octet-stream may be one: some senders give the name in the disposition only, which BODY does not show."""


# -- any answer, item by item --------------------------------------------------------

_TOKEN = re.compile(
    rb'\s*("[^"\\]*(?:\\.[^"\\]*)*"|[()]|\{\d+\}$|[^\s()"\[]*\[[^\]]{0,2000}\](?:<\d+>)?|[^\s()"]+)', re.DOTALL
)


def items_of(piece: Answer) -> dict[str, Item]:
    """The items of one FETCH answer by their names in upper case; ValueError where it makes no sense."""
    tokens = _tokens(piece)
    next(tokens, None)  # the sequence number
    if next(tokens, None) != b"(":
        raise ValueError("no list of items")
    items: dict[str, Item] = {}
    for key in tokens:
        if key == b")":
            return items
        items[key.decode("latin-1").upper()] = _value(tokens)
    raise ValueError("the list of items has no end")


class Literal(bytes):
    """Bytes that came counted, so that a parenthesis among them means nothing."""


def _tokens(piece: Answer) -> Iterator[bytes]:
    for part in piece:
        line, literal = part if isinstance(part, tuple) else (part, None)
        yield from _line_tokens(line, drop_last=literal is not None)
        if literal is not None:
            yield Literal(literal)


def _line_tokens(line: bytes, *, drop_last: bool) -> Iterator[bytes]:
    place, end = 0, len(line.rstrip())
    while place < end:
        match = _TOKEN.match(line, place)
        if match is None:
            raise ValueError("neither an atom nor a string")
        place = match.end()
        if not (drop_last and place >= end):
            yield match[1]


def _value(tokens: Iterator[bytes]) -> Item:
    token = next(tokens, None)
    if token is None or (token == b")" and not isinstance(token, Literal)):
        raise ValueError("an item without a value")
    if isinstance(token, Literal):
        return bytes(token)
    if token == b"(":
        return _raw_list(tokens)
    if token.startswith(b'"'):
        return unquoted(token)
    return None if token.upper() == b"NIL" else token


def _raw_list(tokens: Iterator[bytes]) -> bytes:
    """A parenthesised list as text again, literals turned into quoted strings."""
    depth, parts = 1, [b"("]
    for token in tokens:
        if isinstance(token, Literal):
            token = quoted(token)
        elif token == b"(":
            depth += 1
        elif token == b")":
            depth -= 1
        parts.append(token)
        if depth == 0:
            return b" ".join(parts)
    raise ValueError("a list without end")
