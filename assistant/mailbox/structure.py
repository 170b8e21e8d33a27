"""BODYSTRUCTURE: which parts a message has, without fetching one.

Pure and linear, whatever a server sends (RFC 3501 7.4.2). A structure that
makes no sense is a `ValueError`; the caller then takes the beginning of the
message instead. The recursion is bounded by `MAX_DEPTH`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.mailbox.syntax import number, unquoted

MAX_DEPTH = 20  # the reader's own cap; no honest mail nests deeper
MAX_PARTS = 200
MAX_BYTES = 1 << 20

_TOKEN = re.compile(rb'\s*("[^"\\]*(?:\\.[^"\\]*)*"|[()]|[^\s()"]+)\s*', re.DOTALL)

_Tree = list["_Tree | bytes | None"]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message; `children` for multipart and for an attached message."""

    section: str
    """Its number for BODY[...], as "1.2"; "" for the whole of a multipart message."""
    type: str
    """In lower case, as "text/plain"."""
    parameters: tuple[tuple[str, str], ...] = ()
    encoding: str = "7bit"
    size: int = 0
    disposition: str | None = None
    disposition_parameters: tuple[tuple[str, str], ...] = ()
    children: tuple[Part, ...] = ()

    @property
    def filename(self) -> str | None:
        """The file name as it stands, perhaps still encoded."""
        for parameters in (self.disposition_parameters, self.parameters):
            for key, value in parameters:
                if key.split("*")[0] in ("filename", "name"):
                    return value
        return None


def parse(raw: bytes) -> Part:
    """The tree of parts."""
    if len(raw) > MAX_BYTES:
        raise ValueError("a structure of more than a megabyte")
    return _Numbering().part(_tree(raw), section="", depth=0)


def _tree(raw: bytes) -> _Tree:
    """Nested lists of strings; what follows the first list is left alone."""
    stack: list[_Tree] = []
    for token in _tokens(raw):
        if token == b"(":
            stack.append([])
        elif not stack:
            raise ValueError("a structure is a list")
        elif token == b")":
            done = stack.pop()
            if not stack:
                return done
            stack[-1].append(done)
        else:
            stack[-1].append(_atom(token))
        if len(stack) > 4 * MAX_DEPTH:
            raise ValueError("nested too deep")
    raise ValueError("a list without end")


def _tokens(raw: bytes) -> Iterator[bytes]:
    place = 0
    while place < len(raw):
        match = _TOKEN.match(raw, place)
        if match is None:
            raise ValueError("neither an atom nor a string")
        place = match.end()
        yield match[1]


def _atom(token: bytes) -> bytes | None:
    if token.startswith(b'"'):
        return unquoted(token)
    return None if token.upper() == b"NIL" else token


class _Numbering:
    """Gives the parts their numbers and counts them."""

    def __init__(self) -> None:
        self._count = 0

    def part(self, tree: _Tree, *, section: str, depth: int) -> Part:
        self._count += 1
        if self._count > MAX_PARTS or depth > MAX_DEPTH:
            raise ValueError("too many parts")
        if tree and isinstance(tree[0], list):
            return self._multipart(tree, section=section, depth=depth)
        return self._single(tree, section=section or "1", depth=depth)

    def _multipart(self, tree: _Tree, *, section: str, depth: int) -> Part:
        branches = list(_leading_lists(tree))
        children = tuple(
            self.part(branch, section=f"{section}.{number}" if section else str(number), depth=depth + 1)
            for number, branch in enumerate(branches, 1)
        )
        rest = tree[len(branches) :]
        subtype = _text(_at(rest, 0)).lower() or "mixed"
        return Part(section, f"multipart/{subtype}", _pairs(_at(rest, 1)), children=children)

    def _single(self, tree: _Tree, *, section: str, depth: int) -> Part:
        if len(tree) < 7:
            raise ValueError("a part without its seven fields")
        kind = f"{_text(tree[0])}/{_text(tree[1])}".lower()
        size = tree[6]
        extra = {"message/rfc822": 10, "message/global": 10}.get(kind, 8 if kind.startswith("text/") else 7)
        disposition, parameters = _disposition(_at(tree, extra + 1))
        inner = _at(tree, 8)
        children: tuple[Part, ...] = ()
        if extra == 10 and isinstance(inner, list):
            is_multipart = bool(inner) and isinstance(inner[0], list)
            children = (self.part(inner, section=section if is_multipart else f"{section}.1", depth=depth + 1),)
        return Part(
            section,
            kind,
            _pairs(tree[2]),
            _text(tree[5]).lower() or "7bit",
            (number(size) or 0) if isinstance(size, bytes) else 0,
            disposition,
            parameters,
            children,
        )


def _leading_lists(tree: _Tree) -> Iterator[_Tree]:
    for branch in tree:
        if not isinstance(branch, list):
            return
        yield branch


def _at(tree: _Tree, place: int) -> _Tree | bytes | None:
    return tree[place] if place < len(tree) else None


def _text(value: _Tree | bytes | None) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _pairs(value: _Tree | bytes | None) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        return ()
    return tuple((_text(key).lower(), _text(word)) for key, word in zip(value[::2], value[1::2], strict=False))


def _disposition(value: _Tree | bytes | None) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    if not isinstance(value, list) or not value:
        return None, ()
    return _text(value[0]).lower() or None, _pairs(_at(value, 1))
