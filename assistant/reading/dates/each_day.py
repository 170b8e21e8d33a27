"""One hour for several days named before it: "Would Monday or Tuesday suit? We are free from 2pm both days"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_EACH = lazy_pattern(
    r"\b(?:both|each|either|all (?:of )?(?:the|these|those)?|all (?:three|four)|every one of those|whichever|whatever|any of (?:these|those|the)) ?(?:of (?:the|these|those|them) )?(?:days?|dates?|mornings?|afternoons?|cases?|times?|of them|you (?:choose|pick|prefer)|one you (?:choose|pick|prefer))\b|"
    r"^\W*(?:both|all|each)(?: of (?:them|these|those))? (?:(?:are |would be |will be |is )?at|start|begin|are|would|will)\b|\b(?:same time|same hour) (?:both|each|either) days?\b|"
    r"\b(?:an )?beiden tagen\b|\bjeweils (?:um|ab|von)\b|\ban jedem (?:der|dieser) tage\b|\b(?:les deux|chacun de ces|ces deux) jours\b|\bchaque jour\b|\bà chaque fois\b|"
    r"\b(?:ambos|los dos|cualquiera de los(?: dos)?) días\b|\bcada día\b|\ben ambos casos\b|\b(?:entrambi|tutti e due|in entrambi) i (?:giorni|casi)\b|\bbeide (?:dagen|keren)\b|\b(?:ambos os|nos dois|os dois) dias\b|\bem ambos os (?:dias|casos)\b",
    re.IGNORECASE,
)
"""What gives an hour to each of the days."""
_REACH = 60
"""So many tokens back the days may stand."""
_ROW = lazy_pattern(r"[,.jJ/&o_au()]{1,6}")
"""What stands between two of them."""


def days_alike(around: Surroundings, days: Sequence[DateAtom], hour: int, own: DateAtom) -> list[DateAtom]:
    """The other days that the hour at a token counts for, where the words say so."""
    if own.first > hour or hour - own.after > _REACH or not _EACH.search(around.around(hour)):
        return []
    at = next((at for at, day in enumerate(days) if day.first == own.first), 0)
    found: list[DateAtom] = []
    while at and isinstance(days[at - 1].day, date) and _is_row(around, days[at - 1], days[at]):
        at -= 1
        found.append(days[at])
    return found


def _is_row(around: Surroundings, one: DateAtom, other: DateAtom) -> bool:
    gap = around.tokens.tags[one.after : other.first]
    return _ROW.fullmatch(gap) is not None and any(mark in gap for mark in "jJ,/&") and one.day != other.day
