"""Two hours in each line of a programme: start and end in two columns, or one moment on two clocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_BETWEEN = lazy_pattern(r"[ \t]+|[ \t]*[|/(\[=][ \t]*")
"""What parts the two columns."""
_BRACKET = lazy_pattern(r"[ \t]*[(\[=][ \t]*")
_HOUR, _STEP = 60, 30
_LONGEST, _NEAR = 240, 60
"""So many minutes one line of a programme takes at most; so many letters stand between an hour and its echo."""


_THAT_IS = lazy_pattern(
    r"[^.!?;\d]{0,40}\b(?:o sea|ou seja|es decir|isto é|c['’]est-à-dire|ossia|cioè|vale a dire|"
    r"das heißt|d\. ?h\.|dat wil zeggen|that is|i\.e\.)"
    r",?(?: (?:à|a las?|às|alle|um|om|at))? *",
    re.IGNORECASE,
)
"""What says an hour again on another clock."""


def _once(tokens: Tokens, times: Sequence[TimeAtom]) -> tuple[TimeAtom, ...]:
    """The times, of "15h00 dos Açores, ou seja, 16h00 em Lisboa" only the first."""
    again = {id(then) for first, then in pairwise(times) if _is_said_again(tokens, first, then)}
    return tuple(t for t in times if id(t) not in again)


def _is_said_again(tokens: Tokens, first: TimeAtom, then: TimeAtom) -> bool:
    gap = tokens.text[tokens.ends[first.after - 1] : tokens.starts[then.first]]
    is_clock = (_minutes(then) - _minutes(first)) % _STEP == 0
    return is_clock and len(gap) < _NEAR and _THAT_IS.fullmatch(gap) is not None


def one_of_two(tokens: Tokens, times: Sequence[TimeAtom]) -> tuple[TimeAtom, ...]:
    """The times, of each line "09:30   09:45   Lobby" or "10:00 AM [3:00 PM] Interview" only the first hour."""
    times = _once(tokens, times)
    rows = _rows(tokens, times)
    if len(rows) < 2:
        return times
    seconds = {id(then) for _, then in rows}
    if _are_spans(rows):
        ends = {id(first): then for first, then in rows}
        joined = (replace(t, end=ends[id(t)].start, after=ends[id(t)].after) if id(t) in ends else t for t in times)
        return tuple(new for new, old in zip(joined, times, strict=True) if id(old) not in seconds)
    if not _are_two_clocks(rows):
        return times
    zone = _zone_of_second(tokens, rows)
    if zone is None:
        return tuple(t for t in times if id(t) not in seconds)
    firsts = {id(first) for first, _ in rows}
    return tuple(replace(t, zone=t.zone or zone) if id(t) in seconds else t for t in times if id(t) not in firsts)


def _zone_of_second(tokens: Tokens, rows: Sequence[tuple[TimeAtom, TimeAtom]]) -> str | None:
    """The zone that the line above gives the second column, where it knows none for the first."""
    first, second = rows[0]
    gap = tokens.text[tokens.ends[first.after - 1] : tokens.starts[second.first]]
    if _BRACKET.fullmatch(gap):
        return None
    line = tokens.text.rfind("\n", 0, tokens.starts[first.first]) + 1
    above = tokens.text.rfind("\n", 0, max(0, line - 1)) + 1
    named = [at for at, start in enumerate(tokens.starts) if above <= start < line and tokens.tags[at] in "ZB"]
    if len(named) != 1:
        return None
    ends = tokens.text[tokens.ends[named[0]] : line].strip(" \t|)]\n")
    return str(tokens.values[named[0]]) if not ends else None


def _rows(tokens: Tokens, times: Sequence[TimeAtom]) -> list[tuple[TimeAtom, TimeAtom]]:
    """The first two hours of each line that holds them side by side."""
    text = tokens.text
    found: list[tuple[TimeAtom, TimeAtom]] = []
    for _, line in groupby(times, key=lambda t: text.rfind("\n", 0, tokens.starts[t.first])):
        row = [t for t in line if not t.is_bare]
        if len(row) < 2 or row[0].end or row[1].end:
            continue
        gap = text[tokens.ends[row[0].after - 1] : tokens.starts[row[1].first]]
        if _BETWEEN.fullmatch(gap):
            found.append((row[0], row[1]))
    return found


def _minutes(atom: TimeAtom) -> int:
    return atom.start.hour * 60 + atom.start.minute


def _are_spans(rows: Sequence[tuple[TimeAtom, TimeAtom]]) -> bool:
    """Whether each line ends before the next one starts."""
    each = all(0 < _minutes(then) - _minutes(first) <= _LONGEST for first, then in rows)
    return each and all(_minutes(end) <= _minutes(start) for (_, end), (start, _) in pairwise(rows))


def _are_two_clocks(rows: Sequence[tuple[TimeAtom, TimeAtom]]) -> bool:
    """Whether the two hours lie equally far apart in every line, as zones do."""
    apart = {(_minutes(then) - _minutes(first)) % 720 for first, then in rows}
    return len(apart) == 1 and all(gap >= _HOUR and gap % _STEP == 0 for gap in apart)
