"""Mail addresses out of headers, strictly checked.

An address that this module gives out names exactly one mailbox and can be
written into a header or an envelope as it is. Whether a person reads there is
not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.model import Address
from assistant.reading.lazy import lazy_pattern

MAX_HEADER = 8192
"""A longer header is cut: address lists of 100,000 quotes took 32 s to parse."""
MAX_ADDRESSES = 100

_TOKEN = lazy_pattern(
    r'"(?:[^"\\]|\\.)*"'  # a quoted name: its commas and brackets mean nothing
    r"|\((?:[^()\\]|\\.)*\)"  # a comment
    r"|<[^<>]*>"
    r"|[,;:]"
    r'|[^",;:<(]+'
    r"|.",
    re.DOTALL,
)
_LOCAL = lazy_pattern(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}")
_LABEL = r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?"
_DOMAIN = lazy_pattern(rf"{_LABEL}(?:\.{_LABEL})*")
_ESCAPED = lazy_pattern(r"\\(.)", re.DOTALL)
_MAX_ADDRESS = 254
"""RFC 5321 4.5.3.1.3, without the brackets."""


def bare(text: str) -> str | None:
    """One address in its plain form, its domain in lower case and ASCII; None when it is not exactly one."""
    text = text.strip()
    if text[:7].lower() == "mailto:":
        text = text[7:].strip()
    local, at, domain = text.rpartition("@")
    if not at or len(text) > _MAX_ADDRESS or not _LOCAL.fullmatch(local) or "=?" in local:
        return None
    ascii_domain = _ascii_domain(domain)
    return f"{local}@{ascii_domain}" if ascii_domain else None


def _ascii_domain(domain: str) -> str | None:
    name = domain.rstrip(".").lower()
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii").lower()
        except UnicodeError:
            return None
    return name if _DOMAIN.fullmatch(name) else None


def parse(header: str, decode: Callable[[str], str] = str) -> tuple[tuple[Address, ...], bool]:
    """The addresses of a raw header, and whether every entry of it was one.

    The structure is read before `decode` touches the names: an encoded comma or
    bracket in a name never makes a recipient.
    """
    found: list[Address] = []
    clean = len(header) <= MAX_HEADER
    carried = ""
    for entry in _entries(header[:MAX_HEADER]):
        if not entry.text and not entry.angles:
            continue
        if not entry.angles and "@" not in entry.text:
            carried = entry.text  # an unquoted comma: "Nair, Priya <p@x>"
            continue
        if len(found) >= MAX_ADDRESSES:
            return tuple(found), False
        address = _address(entry, carried, decode)
        clean = clean and address is not None
        found.extend([address] if address else [])
        carried = ""
    return tuple(found), clean and not carried


class _Entry:
    """What stands between two commas."""

    __slots__ = ("angles", "comment", "text")

    def __init__(self) -> None:
        self.text = ""
        self.comment = ""
        self.angles: list[str] = []

    def take(self, token: str) -> None:
        first = token[0]
        if first == "<" and len(token) > 1:
            self.angles.append(token[1:-1])
        elif first == "(" and len(token) > 1:
            self.comment = token[1:-1]
        elif first == '"' and len(token) > 1:
            self.text += _ESCAPED.sub(r"\1", token[1:-1])
        else:
            self.text += token


def _entries(header: str) -> Iterator[_Entry]:
    entry = _Entry()
    for token in _TOKEN.findall(header):
        if token in (",", ";"):
            yield _tidy(entry)
            entry = _Entry()
        elif token == ":" and not entry.angles and "@" not in entry.text:
            entry = _Entry()  # a group's name, or a stray "mailto:"
        else:
            entry.take(token)
    yield _tidy(entry)


def _tidy(entry: _Entry) -> _Entry:
    entry.text = " ".join(entry.text.split())
    return entry


def _address(entry: _Entry, carried: str, decode: Callable[[str], str]) -> Address | None:
    """Two bracketed addresses in one entry are refused: nobody can say which one is meant."""
    if len(entry.angles) > 1:
        return None
    if not entry.angles:
        email = bare(entry.text)
        return Address(name_of(entry.comment, decode), email) if email else None
    email = bare(entry.angles[0])
    name = f"{carried}, {entry.text}" if carried else entry.text or entry.comment
    return Address(name_of(name, decode), email) if email else None


def name_of(text: str, decode: Callable[[str], str] = str) -> str:
    """A display name on one line without quotes, brackets or control characters."""
    name = "".join(letter if letter.isprintable() else " " for letter in decode(text))
    return " ".join(name.replace('"', " ").replace("<", " ").replace(">", " ").split()).strip("' ,")[:200]
