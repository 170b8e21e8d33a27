"""Programmes: lines that begin with an hour, one below another, share the day above them."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_LEAD = lazy_pattern(
    r"[ \t>*•·|+–—-]*(?:\(?\w{1,2}[.)][ \t]+|(?:round|slot|session|part|runde|ronda|ronde|fase|phase|r)[ \t]?\d{1,2}\b[ \t]*[|:–—-]*[ \t]*(?:[A-Z]\w{0,8}(?:[ \t]\w{1,8})?[ \t|]+)?)?"
    r"(?:(?:um|ab|gegen|at|from|à|dès|vers|de|a las|de las|desde las|ore|alle(?: ore)?|dalle(?: ore)?|om|vanaf|van|às|das|kl|time|uhrzeit|heure|hora|ora|tijd)\b[.:]?[ \t]*)?",
    re.IGNORECASE,
)
"""What may stand before the hour that begins a line."""
_INDENT = 60
"""So many characters stand before the hour of a line at most."""
_FAR, _LINES = 320, 6
"""So many characters and lines lie between two lines of one programme at most."""
_ABOVE = 1500
"""So far above its first line a programme's day may stand."""


def in_rows(
    around: Surroundings,
    times: Sequence[TimeAtom],
    pairs: Sequence[Pair],
    dates: Sequence[DateAtom],
    usable: frozenset[int],
) -> list[Pair]:
    """The pairs, with every line of a programme on the programme's day."""
    known = {id(pair.when): pair for pair in pairs}
    for run in _runs(around.tokens, times, dates):
        if any(_has_own_day(around.tokens, known.get(id(atom))) for atom in run):
            continue
        day = _day_of(around, run, known, [d for d in dates if d.first in usable and isinstance(d.day, date)])
        if day:
            moved = (atom for atom in run if not around.cues.hours.search(around.around(atom.first)))
            known |= {id(atom): Pair(atom, day, is_carried=True) for atom in moved}
    kept = [known.pop(id(atom)) for atom in times if id(atom) in known]
    return [*kept, *known.values()]


def _runs(tokens: Tokens, times: Sequence[TimeAtom], dates: Sequence[DateAtom]) -> Iterator[list[TimeAtom]]:
    """Two or more lines that begin with an hour, with no day of its own line between them."""
    run: list[TimeAtom] = []
    for atom in times:
        if not _is_row(tokens, atom):
            continue
        if run and not _goes_on(tokens, run[-1], atom, dates):
            if len(run) > 1:
                yield run
            run = []
        run.append(atom)
    if len(run) > 1:
        yield run


def _is_row(tokens: Tokens, atom: TimeAtom) -> bool:
    start, line = tokens.starts[atom.first], _line(tokens, atom.first)
    return start - line <= _INDENT and _LEAD.fullmatch(tokens.text, line, start) is not None


def _line(tokens: Tokens, at: int) -> int:
    """Where the line of a token begins."""
    return tokens.text.rfind("\n", 0, tokens.starts[at]) + 1


def _goes_on(tokens: Tokens, last: TimeAtom, atom: TimeAtom, dates: Sequence[DateAtom]) -> bool:
    end, start = tokens.ends[last.after - 1], tokens.starts[atom.first]
    if start - end > _FAR or tokens.text.count("\n", end, start) > _LINES:
        return False
    own = _line(tokens, last.first)
    return not any(last.after <= d.first < atom.first and _line(tokens, d.first) != own for d in dates)


def _has_own_day(tokens: Tokens, pair: Pair | None) -> bool:
    """Whether the line gives a day right beside its hour."""
    return (
        pair is not None
        and not pair.is_carried
        and not pair.is_apart
        and _line(tokens, pair.day.first) == _line(tokens, pair.when.first)
    )


def _day_of(
    around: Surroundings, run: Sequence[TimeAtom], known: dict[int, Pair], usable: Sequence[DateAtom]
) -> DateAtom | None:
    """The day above the lines; else the one that stands below them, or alone in the text."""
    tokens, first = around.tokens, run[0].first
    above = [d for d in usable if d.first < first and tokens.starts[first] - tokens.starts[d.first] <= _ABOVE]
    if above:
        linked = known.get(id(run[0]))
        return linked.day if linked and linked.is_carried and linked.day.first < first else above[-1]
    linked_days = [known[id(atom)].day for atom in run if id(atom) in known]
    if linked_days:
        return linked_days[0] if len({d.day for d in linked_days}) == 1 else None
    return usable[0] if len({d.day for d in usable}) == 1 else None
