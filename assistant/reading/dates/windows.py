"""The hours of everybody: "Interviews run between 9.30 and 4; yours is the 11.50"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair, is_long
from assistant.reading.lazy import lazy_pattern

_EVERYBODYS = lazy_pattern(
    r"\b(?:interviews|interviewing|slots|sessions|hearings|auditions|all day|\w*gespräche|\w*runden|vorstellungen|termine|entretiens|oraux|passages|entrevist\w+|pruebas orales|"
    r"\w*gesprekken|hoorzittingen|colloqui|prove orali|audizioni|convocazioni|audições|provas orais)\b",
    re.IGNORECASE,
)


def without_windows(around: Surroundings, pairs: list[Pair]) -> list[Pair]:
    """The hours without those that everybody's interviews fill, where another hour of that day is given."""
    kept = [pair for pair in pairs if not _is_window(around, pair)]
    if len(kept) == len(pairs) or any(_is_own(around, pair) for pair in kept):
        return kept
    days = {pair.day.day for pair in kept}
    return [pair for pair in pairs if pair in kept or pair.day.day not in days]


_YOURS = lazy_pattern(
    r"\b(?:your (?:own )?(?:interview|slot|time|turn|appointment)|yours|you(?:['’]re| are| have been)|ihr (?:gespräch|termin)|dein (?:gespräch|termin)|sie sind|votre (?:entretien|passage|créneau)|vous (?:êtes|passez)|"
    r"(?:su|tu) (?:entrevista|turno)|(?:il )?(?:suo|tuo) (?:colloquio|turno)|(?:uw|jouw|je) (?:gesprek|beurt)|(?:a )?(?:sua|tua) (?:entrevista|vez))\b"
    r"[^.!?;]{0,50}\b(?:is|will be|has been|have been|been|for|at|on|set|allocated|booked|ist|am|um|findet|est|sera|fixé|prévu|es|será|è|sarà|fissat\w|é)\b[^.!?;?]{0,40}$",
    re.IGNORECASE,
)
"""What gives the reader an hour: the hours of all then say nothing, whatever their day."""


def _is_own(around: Surroundings, pair: Pair) -> bool:
    return _YOURS.search(around.before(pair.first, 0)) is not None and not around.around(pair.first).endswith("?")


def _is_window(around: Surroundings, pair: Pair) -> bool:
    return is_long(pair) and _EVERYBODYS.search(around.around(pair.when.first)) is not None
