"""The part of a message that is worth reading, put together as a message again.

Pure. Chooses text and calendar parts from a BODYSTRUCTURE and builds one MIME
message: the fields already fetched, the chosen parts as far as they were
fetched, attachments as empty parts with their file names. Whether it is job
mail is not decided here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.mailbox.letter import is_letter
from assistant.mailbox.structure import Part

PLAIN_LIMIT = 32 << 10  # own words stand at the top; the rest is quotation
HTML_LIMIT = 64 << 10  # newsletters' pages begin with up to 50 KB of style
CALENDAR_LIMIT = 256 << 10  # the reader's cap for calendar parts
NESTED_HEADER_LIMIT = 8 << 10
WHOLE_LIMIT = 64 << 10  # of a message whose structure cannot be read
PLACEHOLDER = 512  # octets: "your client cannot show HTML" and the like; the page may be wanted as well

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "application/x-ics", "text/x-vcalendar"})
_NESTED = frozenset({"message/rfc822", "message/global"})
_NESTED_FIELDS = "FROM TO CC SUBJECT DATE MESSAGE-ID"


@dataclass(frozen=True, slots=True)
class Slice:
    """The first `limit` bytes of one section."""

    section: str
    limit: int

    @property
    def item(self) -> str:
        """As FETCH takes it."""
        return f"BODY.PEEK[{self.section}]<0.{self.limit}>"

    @property
    def key(self) -> str:
        """As FETCH answers it; see `key_of`."""
        return key_of(f"BODY[{self.section}]")


def key_of(item: str) -> str:
    """The name of an answered section without its origin and its list of fields, which servers write in many ways."""
    name = item.upper().partition("<")[0]
    return name.partition(" (")[0] + "]" if " (" in name else name


def is_told_by_body(top: Part) -> bool:
    """Whether BODY, the short form of the structure, tells all that is needed: nothing here can be an attachment."""
    parts = top.children if top.type == "multipart/alternative" else (top,)
    return bool(parts) and all(part.type in ("text/plain", "text/html") and part.filename is None for part in parts)


def slices_of(top: Part) -> tuple[Slice, ...]:
    """What to fetch of a message; the same for all messages of the same make."""
    return tuple(_slices(top, _worthwhile, nested=False))


def first_slices_of(top: Part) -> tuple[Slice, ...]:
    """The same without the pages that a short plain text may make needless; see `pages_of`."""
    return tuple(_slices(top, _plainest, nested=False))


def pages_of(top: Part, fetched: Mapping[str, bytes]) -> tuple[Slice, ...]:
    """The pages that are wanted as well, now that the first slices have come."""
    missing = [piece for piece in slices_of(top) if piece.key not in fetched]
    if not missing or all(_says_it(part, fetched) for part in _short_texts(top)):
        return ()
    return tuple(piece for piece in missing if piece.limit == HTML_LIMIT)


def _slices(part: Part, choose: Callable[[Part], tuple[Part, ...]], *, nested: bool) -> Iterator[Slice]:
    limit = _limit(part)
    if limit:
        yield Slice(part.section, limit)
    elif part.type in _NESTED and part.children and not nested:
        yield Slice(f"{part.section}.HEADER.FIELDS ({_NESTED_FIELDS})", NESTED_HEADER_LIMIT)
        yield from _slices(part.children[0], choose, nested=True)
    elif part.type.startswith("multipart/"):
        for child in choose(part):
            yield from _slices(child, choose, nested=nested)


def _limit(part: Part) -> int:
    """How many bytes of a single part to fetch; 0 for none."""
    name = (part.filename or "").lower()
    if part.type in _CALENDAR_TYPES or name.endswith((".ics", ".vcs")):
        return CALENDAR_LIMIT
    if part.disposition == "attachment":
        return 0
    return {"text/plain": PLAIN_LIMIT, "text/html": HTML_LIMIT}.get(part.type, 0)


def _worthwhile(part: Part) -> tuple[Part, ...]:
    """The children of a multipart; of alternatives a page only where the plain text is missing or short."""
    return part.children if _longest_plain(part) < PLACEHOLDER else _without_pages(part)


def _plainest(part: Part) -> tuple[Part, ...]:
    """The same, but a page only where there is no plain text at all."""
    return _without_pages(part) if _longest_plain(part) else part.children


def _longest_plain(part: Part) -> int:
    """The octets of the plain text among alternatives; 0 where there is none."""
    if part.type != "multipart/alternative":
        return 0
    return max((child.size for child in part.children if child.type == "text/plain"), default=0)


def _without_pages(part: Part) -> tuple[Part, ...]:
    return tuple(child for child in part.children if not _holds_page(child))


def _short_texts(part: Part) -> Iterator[Part]:
    """The short plain texts that stand beside a page."""
    if 0 < _longest_plain(part) < PLACEHOLDER:
        yield max((child for child in part.children if child.type == "text/plain"), key=lambda child: child.size)
    for child in part.children:
        yield from _short_texts(child)


def _says_it(part: Part, fetched: Mapping[str, bytes]) -> bool:
    raw = fetched.get(Slice(part.section, 0).key)
    return raw is not None and is_letter(raw, part.encoding)


def _holds_page(part: Part) -> bool:
    """An HTML alternative: the page itself, or a page with its pictures."""
    if part.type == "multipart/related":
        return bool(part.children) and _holds_page(part.children[0])
    return part.type == "text/html"


# -- putting together ------------------------------------------------------------------


def assemble(header: bytes, top: Part, fetched: Mapping[str, bytes]) -> bytes:
    """One MIME message of the header fields and the slices that came (by their keys)."""
    return without_mime_fields(header) + b"MIME-Version: 1.0\r\n" + _entity(top, fetched)


def _entity(part: Part, fetched: Mapping[str, bytes]) -> bytes:
    """A part with its own header fields."""
    if part.type.startswith("multipart/"):
        return _multipart(part, fetched)
    if part.type in _NESTED and (header := _nested_header(part, fetched)) is not None:
        inner = without_mime_fields(header) + b"MIME-Version: 1.0\r\n" + _entity(part.children[0], fetched)
        return b"Content-Type: message/rfc822\r\n\r\n" + inner
    body = fetched.get(Slice(part.section, 0).key)
    if body is None:
        return _described(part, encoding="7bit") + b"\r\n"
    encoding = part.encoding if _TOKEN.fullmatch(part.encoding) else "7bit"
    return _described(part, encoding=encoding) + b"\r\n" + _whole_units(body, encoding, is_cut=len(body) < part.size)


def _nested_header(part: Part, fetched: Mapping[str, bytes]) -> bytes | None:
    return fetched.get(f"BODY[{part.section}.HEADER.FIELDS]")


def _multipart(part: Part, fetched: Mapping[str, bytes]) -> bytes:
    entities = [_entity(child, fetched) for child in part.children if _is_kept(child, fetched)]
    boundary = _boundary(entities)
    subtype = part.type.partition("/")[2]
    kind = subtype if subtype in ("alternative", "related", "signed", "report") else "mixed"
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode("ascii")
    line = f"--{boundary}".encode("ascii")
    return head + b"".join(line + b"\r\n" + entity + b"\r\n" for entity in entities) + line + b"--\r\n"


def _is_kept(part: Part, fetched: Mapping[str, bytes]) -> bool:
    """Left out: text that was not fetched because another alternative says it."""
    is_text = part.type in ("text/plain", "text/html") and part.disposition != "attachment"
    return not is_text or Slice(part.section, 0).key in fetched


def _boundary(entities: Iterable[bytes]) -> str:
    """A boundary that no part holds: a hash of them all, so nobody could have planted it."""
    digest = hashlib.sha256(b"\0".join(entities)).hexdigest()
    return f"=_{digest[:40]}"


_TOKEN = re.compile(r"[A-Za-z0-9!#$&^_.+*-]{1,80}")
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}")


def _described(part: Part, *, encoding: str) -> bytes:
    """The MIME fields of a part, from its structure."""
    kind = part.type if _TYPE.fullmatch(part.type) else "application/octet-stream"
    lines = [f"Content-Type: {kind}{_parameters(part.parameters)}", f"Content-Transfer-Encoding: {encoding}"]
    if part.disposition is not None:
        disposition = "attachment" if part.disposition == "attachment" else "inline"
        lines.append(f"Content-Disposition: {disposition}{_parameters(part.disposition_parameters)}")
    return "".join(line + "\r\n" for line in lines).encode("utf-8")


def _parameters(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f"; {key}={_value(key, value)}" for key, value in pairs if _TOKEN.fullmatch(key) and key != "boundary"
    )


def _value(key: str, value: str) -> str:
    """A parameter's value on one line; RFC 2231 values stay bare."""
    if key.endswith("*") and re.fullmatch(r"[A-Za-z0-9!#$&^_.+%'*-]+", value):
        return value
    shown = "".join(char if char.isprintable() else " " for char in value)[:1000]
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"'


_MIME_FIELD = re.compile(
    rb"(?:^|(?<=\n))(?:content-[a-z-]+|mime-version)[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*", re.IGNORECASE
)


def without_mime_fields(header: bytes) -> bytes:
    """The fetched fields without those that speak of the original body, and without the blank line."""
    kept = _MIME_FIELD.sub(b"", header.replace(b"\r\n\r\n", b"\r\n") if header.endswith(b"\r\n\r\n") else header)
    kept = kept.rstrip(b"\r\n")
    return kept + b"\r\n" if kept else b""


def _whole_units(body: bytes, encoding: str, *, is_cut: bool) -> bytes:
    """A cut part without its last half unit, so that it decodes: a quantum of base64, a line of text."""
    if not is_cut:
        return body
    if encoding == "base64":
        letters = b"".join(body.split())
        return b"\r\n".join(_lines(letters[: len(letters) // 4 * 4])) + b"\r\n"
    end = body.rfind(b"\n") + 1
    return body[:end] if end > len(body) // 2 else body.rstrip(b"=")


def _lines(letters: bytes) -> Iterator[bytes]:
    for start in range(0, len(letters), 76):
        yield letters[start : start + 76]
