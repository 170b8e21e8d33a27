"""On which line of a TOML text a key stands: the standard parser keeps no positions.

Reads only what it must to step over values; the text has been through
`tomllib` already, so nothing here reports a fault.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]
"""The way to a key: table names, places in an array of tables, the key itself."""

_GAP = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_KEY_PART = re.compile(r"""[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*(\.)?""")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}|' r"'''(?:[^']|'{1,2}(?!'))*'{3,5}|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'",
    re.DOTALL,
)
_OPEN, _CLOSE = "[{", "]}"


def lines_of(text: str) -> Mapping[Path, int]:
    """The line, counted from 1, of every table and key at the head of a line."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    place = _GAP.match(text, 0).end()  # type: ignore[union-attr]  # the pattern matches nothing, too
    while place < len(text):
        line = text.count("\n", 0, place) + 1
        if text[place] == "[":
            table, place = _header(text, place, counts)
            found.setdefault(table, line)
        else:
            keys, place = _keys(text, place)
            found.setdefault((*table, *keys), line)
            place = _after_value(text, place)
        place = max(_GAP.match(text, place).end(), place)  # type: ignore[union-attr]  # as above
    return found


def line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of a key, else that of the nearest table around it."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return None


def _header(text: str, place: int, counts: dict[Path, int]) -> tuple[Path, int]:
    """`[a.b]` or `[[a]]`; the second kind gets its place in the array as a last part."""
    is_array = text.startswith("[[", place)
    names, end = _keys(text, place + 1 + is_array)
    if is_array:
        counts[names] = counts.get(names, -1) + 1
    elif len(names) > 1 and names[:1] in counts:
        return (names[0], counts[names[:1]], *names[1:]), _line_end(text, end)
    return ((*names, counts[names]) if is_array else names), _line_end(text, end)


def _keys(text: str, place: int) -> tuple[Path, int]:
    names: list[str] = []
    while match := _KEY_PART.match(text, place):
        names.append(next(part for part in match.groups()[:3] if part is not None))
        place = match.end()
        if match[4] is None:
            break
    return tuple(names), place


def _after_value(text: str, place: int) -> int:
    """Behind the value: the first line end outside of strings and brackets."""
    depth = 0
    while place < len(text):
        character = text[place]
        if string := _STRING.match(text, place):
            place = string.end()
            continue
        if character == "#":
            place = _line_end(text, place)
            continue
        if character == "\n" and depth == 0:
            return place
        depth += (character in _OPEN) - (character in _CLOSE)
        place += 1
    return place


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end
