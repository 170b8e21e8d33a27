"""Is it the name of a weekday alone that tells the day of a talk? "Tuesday at two" may be that of another week.

Which week is meant stands in other messages, so `tracking` looks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import DateFound

_WEEKDAY = lazy_pattern(
    r"\b(?:mon|tue|wed|thu|fri|sat)[a-z]*\b|\b(?:mon|diens|donners|frei|sams)tag\b|\bmittwoch\b|"
    r"\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado)\b|"
    r"\b(?:maan|dins|woens|donder|vrij|zater)dag\b|\b(?:segunda|ter[çc]a|quarta|quinta|sexta)\b|"
    r"\b(?:luned|marted|mercoled|gioved|venerd)[ìi]\b|\bsabato\b",
    re.IGNORECASE,
)


def is_by_weekday(talks: Iterable[date], found: Sequence[DateFound]) -> bool:
    """Whether each of these days is told by the name of its weekday, and by no number anywhere."""
    told = [[d.words for d in found if d.day == day] for day in talks]
    return bool(told) and all(
        words and all(_WEEKDAY.search(w) and not any(c.isdigit() for c in w) for w in words) for words in told
    )
