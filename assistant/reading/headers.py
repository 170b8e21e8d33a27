"""Header fields out of bytes: split, unfolded, decoded (RFC 5322, 2047, 2231).

The standard library's header classes raise on hostile values and some take
quadratic time; everything here is linear in a capped input and never raises.
What a field means is not decided here.
"""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime, timedelta, timezone

from assistant.model import MessageId
from assistant.reading.lazy import lazy_pattern

MAX_BLOCK = 65536
"""Bytes of one header block that are looked at."""
MAX_HEADER = 8192
"""Bytes of one header."""
MAX_FIELDS = 1000
_MAX_PIECES = 50
"""Continuations of one parameter (RFC 2231): name*0..9999 took 18 s in the standard library."""

_FOLD = lazy_pattern(r"\r?\n(?=[ \t])")
_WORD = lazy_pattern(r"=\?([A-Za-z0-9_.:+*-]{1,60})\?([bBqQ])\?([^?]*)\?=")
_CONTROL = lazy_pattern(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_INVISIBLE = lazy_pattern(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_NO_BASE64 = lazy_pattern(rb"[^A-Za-z0-9+/]+")
_HEX = lazy_pattern(rb"%([0-9A-Fa-f]{2})")
_PARAMETER = lazy_pattern(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
_ID = lazy_pattern(r"<([\x21-\x3b\x3d\x3f-\x7e]{1,900})>")
_DATE = lazy_pattern(
    r"(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[A-Za-z]*\.?[\s-](\d{4}|\d{2})[,\s]\s*"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[A-Za-z]{1,5})?"
)
_ASCTIME = lazy_pattern(
    r"[A-Za-z]{3},?\s+([A-Za-z]{3})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:([+-]\d{4})\s+)?(\d{4})"
)
YEARS = range(1970, 2200)
"""Years that a mail may speak of: nearer to the ends of the calendar arithmetic overflows."""
_MONTHS = {name: n + 1 for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())}
_HOURS = {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "bst": 1, "cet": 1}
_HOURS |= {"cest": 2, "eet": 2, "eest": 3, "jst": 9}

# Names that senders use and Python does not know.
_ALIASES = {
    "unknown-8bit": "utf-8",
    "x-unknown": "utf-8",
    "unknown": "utf-8",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "unicode": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "8bit": "utf-8",
    "default": "utf-8",
    "ansi": "cp1252",
    "x-ansi": "cp1252",
    "cp-850": "cp850",
    "cp-437": "cp437",
    "cp-1252": "cp1252",
    "cp-1251": "cp1251",
    "win-1251": "cp1251",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "x-mac-roman": "mac_roman",
    "x-sjis": "cp932",
    "x-gbk": "gbk",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252",  # in the field bytes 0x80 to 0x9f are Windows punctuation
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "": "utf-8",
}
# Codecs for letters only: Python also has ones that take quadratic time or carry code ("punycode", "unicode_escape").
_LETTERS = lazy_pattern(
    r"utf|iso|latin|cp\d|windows|koi|mac|big5|gb|euc|shift|cp9|hz|johab|tis|hp|ptcp|kz|charmap", re.I
)

Fields = dict[str, list[str]]


def split_message(raw: bytes) -> tuple[bytes, bytes]:
    """The header block and the body; a message without a blank line is all headers."""
    for end, width in ((raw.find(b"\n\r\n"), 3), (raw.find(b"\n\n"), 2)):
        other = raw.find(b"\n\n", 0, end) if width == 3 and end >= 0 else -1
        if end >= 0 and other < 0:
            return raw[: end + 1], raw[end + width :]
    if raw[:2] == b"\r\n" or raw[:1] == b"\n":
        return b"", raw.lstrip(b"\r\n")
    return raw, b""


def fields_of(block: bytes) -> Fields:
    """The fields of a header block by lower-case name, each unfolded and cut to its cap, not yet decoded."""
    text = _FOLD.sub("", _letters(block[:MAX_BLOCK]))
    found: Fields = {}
    for line in text.replace("\r", "\n").split("\n")[:MAX_FIELDS]:
        name, colon, value = line.partition(":")
        name = name.rstrip()
        if colon and name and " " not in name and name.isascii():
            found.setdefault(name.lower(), []).append(_cut(value.strip()))
    return found


def _cut(value: str) -> str:
    """Both ends of an overlong field: the last entries of References matter as much as the first."""
    if len(value) <= MAX_HEADER:
        return value
    half = (MAX_HEADER - 1) // 2
    return f"{value[:half]} {value[-half:]}"


def _letters(raw: bytes) -> str:
    """Raw 8-bit headers are UTF-8 (RFC 6532), else Windows letters."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def first(fields: Fields, name: str) -> str:
    """The first value of a field, or ""."""
    values = fields.get(name)
    return values[0] if values else ""


def to_text(raw: bytes, charset: str) -> tuple[str, bool]:
    """Bytes as text, and whether every byte was readable in the charset that was named."""
    name = charset.strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    for candidate in (name, "utf-8", "cp1252"):
        decoded = _strictly(raw, candidate)
        if decoded is not None:
            return decoded, candidate == name
    return raw.decode("latin-1", "replace"), False


def _strictly(raw: bytes, charset: str) -> str | None:
    if not _LETTERS.match(charset) or len(charset) > 40:
        return None
    try:
        return raw.decode(charset)
    except (LookupError, ValueError):
        return None


def decode(value: str) -> str:
    """A field's text with its encoded words decoded, on one line, safe to put into another header."""
    if "=?" in value:
        value = _decode_words(value)
        value = value.replace("=?", "= ?") if _WORD.search(value) else value
    if value.isprintable() and "  " not in value:
        return value.strip()
    return " ".join(_CONTROL.sub(" ", _INVISIBLE.sub("", value)).split())


def _decode_words(value: str) -> str:
    """Neighbours of one charset are decoded together: some senders cut a letter between two words."""
    out: list[str] = []
    held, charset, at = b"", "", 0
    for word in _WORD.finditer(value):
        gap = value[at : word.start()]
        joins = bool(charset) and not gap.strip()
        if not joins or word[1].lower() != charset:
            out += [to_text(held, charset)[0], "" if joins else gap]
            held, charset = b"", word[1].lower()
        held += _word_bytes(word[2], word[3])
        at = word.end()
    return "".join([*out, to_text(held, charset.partition("*")[0])[0], value[at:]])


def _word_bytes(kind: str, body: str) -> bytes:
    raw = body.encode("utf-8")
    return from_base64(raw) if kind in "bB" else binascii.a2b_qp(raw, header=True)


def from_base64(raw: bytes) -> bytes:
    """What base64 holds; stray letters and missing padding are forgiven."""
    kept = _NO_BASE64.sub(b"", raw)
    extra = len(kept) % 4
    kept = kept[:-1] if extra == 1 else kept + b"=" * (-len(kept) % 4)
    try:
        return binascii.a2b_base64(kept)
    except binascii.Error:  # padding in the middle
        return b""


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """A field such as Content-Type: its main word in lower case, and its parameters (RFC 2231 joined and decoded)."""
    main = value.partition(";")[0].strip().lower()
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, str]]] = {}
    for name, raw in _PARAMETER.findall(value):
        base, star, rest = name.lower().partition("*")
        text = _unquote(raw.strip())
        if star:
            pieces.setdefault(base, []).append(_piece(rest, text))
        else:
            found.setdefault(base, decode(text))
    for base, parts in pieces.items():
        found[base] = _joined(parts)
    return main, found


def _piece(rest: str, text: str) -> tuple[int, str]:
    """The place of a continuation, and its text; one that is not percent-encoded is made so."""
    number = rest.rstrip("*")
    place = int(number) if number.isdecimal() and len(number) < 6 else 0
    return place, text if rest.endswith("*") or not number else text.replace("%", "%25")


def _joined(parts: list[tuple[int, str]]) -> str:
    text = "".join(text for _, text in sorted(parts[:_MAX_PIECES]))
    charset, language, rest = text.split("'", 2) if text.count("'") >= 2 else ("", "", text)
    raw = _HEX.sub(lambda found: bytes([int(found[1], 16)]), rest.encode("utf-8", "replace"))
    return decode(to_text(raw, charset)[0]) if len(language) < 20 else ""


def _unquote(text: str) -> str:
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    return text.strip('"')


def message_ids(value: str) -> tuple[MessageId, ...]:
    """Every Message-ID of a field; ones that could smuggle something into a header of ours are left out."""
    return tuple(MessageId(f"<{found}>") for found in _ID.findall(value) if "=?" not in found)


def date_of(value: str) -> datetime | None:
    """The instant of a Date field, with the sender's own offset."""
    text = value[:200]
    try:
        if found := _DATE.search(text):
            day, month, year, hour, minute, second, zone = found.groups()
        elif found := _ASCTIME.search(text):
            month, day, hour, minute, second, zone, year = found.groups()
        else:
            return None
        years = int(year) if len(year) == 4 else 2000 + int(year)
        if years not in YEARS:
            return None
        return datetime(
            years,
            _MONTHS[month.lower()],
            int(day),
            int(hour),
            int(minute),
            min(int(second or 0), 59),
            tzinfo=_offset(zone or ""),
        )
    except (KeyError, ValueError, OverflowError):
        return None


def _offset(text: str) -> timezone:
    if text[:1] in ("+", "-") and len(text) == 5:
        minutes = int(text[1:3]) * 60 + int(text[3:])
        return timezone(timedelta(minutes=minutes if text[0] == "+" else -minutes)) if minutes else UTC
    hours = _HOURS.get(text.lower(), 0)
    return timezone(timedelta(hours=hours)) if hours else UTC
