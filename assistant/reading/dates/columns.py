"""Hours told for several places at once: in columns under their zones, or each after its place. One of each is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.dates.zones_of import Clocks, place_of
from assistant.reading.lazy import lazy_pattern

_HEADER = lazy_pattern(r"(?:[ZB]I?(?:\([ZBI]{1,2}\))?[|/,)(-]{0,2}){2,}")
"""Two zones or more beside one another."""
_COLUMN = lazy_pattern(r"[ZB]I?(?:\([ZBI]{1,2}\))?")
_PARTED = lazy_pattern(r"[|/,;\t–-]|\s{2}")
"""What parts two columns."""
_LED = lazy_pattern(r"(?P<place>[ZB])I?[)]?[:,-]?[aA]?\(?$")
"""A place right before its hour."""
_BETWEEN = lazy_pattern(r"[/|,;¶.jJ()=-]{0,3}")
"""What may stand between an hour and the next place."""
_ROWS = 25
"""So many lines below its header a table ends."""
_HALF_DAY, _HOUR = 720, 60


@dataclass(frozen=True, slots=True)
class _Header:
    """The line of a table that names zones, and where it ends."""

    zones: tuple[str, ...]
    end: int


def one_of_each(tokens: Tokens, times: Sequence[TimeAtom], clocks: Clocks) -> tuple[TimeAtom, ...]:
    """The times, of those that tell one moment for several places only the first, in its zone."""
    if len(times) < 2 or not ("Z" in tokens.tags or "B" in tokens.tags):
        return tuple(times)
    return _led_by_places(tokens, _in_columns(tokens, times, clocks), clocks)


def _in_columns(tokens: Tokens, times: Sequence[TimeAtom], clocks: Clocks) -> tuple[TimeAtom, ...]:
    kept = list(times)
    for header in _headers(tokens, times):
        for row in _rows(tokens, kept, header.end):
            if len(row) != len(header.zones) or any(atom.zone for atom in row):
                continue
            if _is_one_moment(row, header.zones, clocks):
                kept = [atom for atom in kept if atom not in row[1:]]
                kept[kept.index(row[0])] = replace(row[0], zone=header.zones[0])
    return tuple(kept)


def _headers(tokens: Tokens, times: Sequence[TimeAtom]) -> Iterator[_Header]:
    """Lines that name two zones or more, and no hour behind them."""
    starts = [tokens.starts[atom.first] for atom in times]
    for match in _HEADER.finditer(tokens.tags):
        columns = list(_COLUMN.finditer(tokens.tags, match.start(), match.end()))
        first, last = tokens.starts[match.start()], tokens.ends[match.end() - 1]
        end = tokens.text.find("\n", last)
        if end < 0 or any(first <= start < end for start in starts):
            continue
        if all(_is_parted(tokens, *two) for two in pairwise(columns)):
            yield _Header(tuple(_zone_of(tokens, column) for column in columns), end)


def _is_parted(tokens: Tokens, one: re.Match[str], other: re.Match[str]) -> bool:
    return _PARTED.search(tokens.text[tokens.ends[one.end() - 1] - 1 : tokens.starts[other.start()]]) is not None


def _zone_of(tokens: Tokens, column: re.Match[str]) -> str:
    """The zone of a column; a place counts more than "your time"."""
    named = [str(tokens.values[at]) for at in range(column.start(), column.end()) if tokens.tags[at] in "ZB"]
    return next((name for name in named if "/" in name), named[0])


def _rows(tokens: Tokens, times: Sequence[TimeAtom], end: int) -> list[list[TimeAtom]]:
    """The hours of each line below."""
    below = [atom for atom in times if tokens.starts[atom.first] > end]
    lines = groupby(below, key=lambda atom: tokens.text.count("\n", end, tokens.starts[atom.first]))
    return [list(row) for line, row in lines if line <= _ROWS]


def _led_by_places(tokens: Tokens, times: Sequence[TimeAtom], clocks: Clocks) -> tuple[TimeAtom, ...]:
    """ "London 4pm / New York 11am / Singapore 11pm"."""
    kept: list[TimeAtom] = []
    last: tuple[TimeAtom, str] | None = None
    for atom in times:
        lead = None if atom.zone else _LED.search(tokens.tags, max(0, atom.first - 5), atom.first)
        place = str(tokens.values[lead.start("place")]) if lead else None
        is_next = lead and last and _BETWEEN.fullmatch(tokens.tags, last[0].after, max(last[0].after, lead.start()))
        if place and last and is_next and _is_one_moment([last[0], atom], [last[1], place], clocks):
            kept[-1] = replace(kept[-1], zone=kept[-1].zone or last[1])
        else:
            kept.append(atom)
        last = (atom, place) if place else None
    return tuple(kept)


def _is_one_moment(row: Sequence[TimeAtom], zones: Sequence[str], clocks: Clocks) -> bool:
    """Whether the hours lie as far apart as their zones do; an hour more or less is somebody's slip at summer time."""
    offsets = [_offset(name, clocks) for name in zones]
    if len(set(offsets)) < 2:
        return False
    apart = [atom.start.hour * 60 + atom.start.minute - offset for atom, offset in zip(row, offsets, strict=True)]
    return all((value - apart[0] + _HOUR) % _HALF_DAY in (0, _HOUR, 2 * _HOUR) for value in apart)


def _offset(name: str, clocks: Clocks) -> int:
    """Minutes east of Greenwich on the day of writing."""
    when = clocks.base.replace(tzinfo=None)
    offset = place_of(name, when, clocks)[0].utcoffset(when)
    return int(offset.total_seconds() // 60) if offset else 0
