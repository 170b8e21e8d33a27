"""A move to the same hour of another day: "could we push it to Wednesday, same time?"

Which hour that is, stands in other messages, so `tracking` looks for it.
"""

# ruff: noqa: E501  a pattern is one line

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import DateFound

_SAME = lazy_pattern(
    r"\b(?:(?:at|for)?\s*(?:the )?same (?:time|hour)|(?:gleichen?|(?:die)?selben?) (?:(?:uhr)?zeit|stunde)|(?:uhr)?zeit bleibt|"
    r"(?:à la )?même heure|(?:a la )?misma hora|(?:[àa] )?mesma hora|(?:alla )?(?:stess|medesim)[ao] or(?:a|ario)|"
    r"(?:de|het)?zelfde (?:tijd|tijdstip|uur))\b",
    re.IGNORECASE,
)
_BOTH = lazy_pattern(r"\b(?:at the same time as|same time zone|same time slot as)\b", re.IGNORECASE)
_OR = lazy_pattern(r"\b(?:or|oder|ou|o|of|and|und|et|y|e|en)\b|/", re.IGNORECASE)
_END = lazy_pattern(r"[.!?\n](?=\s|$)")


def same_hour_on(text: str, days: Callable[[], Sequence[DateFound]]) -> tuple[date, bool] | None:
    """The one day that a sentence moves something to at the same hour, and whether it only asks."""
    for found in _SAME.finditer(text[:4000]):
        begin = max((m.end() for m in _END.finditer(text, 0, found.start())), default=0)
        closing = _END.search(text, found.end())
        end = closing.end() if closing else len(text)
        inside = [d for d in days() if begin <= d.span[0] < end and not (d.is_past or d.is_deadline)]
        if (day := _new_day(inside, text)) and not _BOTH.search(text, begin, end):
            return day, "?" in text[found.end() : end]
    return None


def _new_day(inside: Sequence[DateFound], text: str) -> date | None:
    """The one that is not given up; where all seem to be, the last, unless it is a choice of two."""
    new = {d.day for d in inside if not d.is_old}
    if new or not inside:
        return new.pop() if len(new) == 1 else None
    between = text[inside[-2].span[1] : inside[-1].span[0]] if len(inside) > 1 else ""
    return None if _OR.search(between) else inside[-1].day
