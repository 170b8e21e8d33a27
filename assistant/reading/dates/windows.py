"""The hours of everybody: "Interviews run between 9.30 and 4; yours is the 11.50"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair, is_long

_EVERYBODYS = re.compile(
    r"\b(?:interviews|interviewing|slots|sessions|hearings|auditions|all day|\w*gespräche|\w*runden|vorstellungen|termine|entretiens|oraux|passages|entrevist\w+|pruebas orales|"
    r"\w*gesprekken|hoorzittingen|colloqui|prove orali|audizioni|convocazioni|audições|provas orais)\b",
    re.IGNORECASE,
)


def without_windows(around: Surroundings, pairs: list[Pair]) -> list[Pair]:
    """The hours without those that everybody's interviews fill, where another hour of that day is given."""
    kept = [pair for pair in pairs if not _is_window(around, pair)]
    days = {pair.day.day for pair in kept}
    return [pair for pair in pairs if pair in kept or pair.day.day not in days]


def _is_window(around: Surroundings, pair: Pair) -> bool:
    return is_long(pair) and _EVERYBODYS.search(around.around(pair.when.first)) is not None
