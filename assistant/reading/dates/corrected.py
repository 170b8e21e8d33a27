"""Days named only to be put right: "on Tuesday 10 March, not Monday 9 March, at 2pm" speaks of the Tuesday.

A day that is counted and then given by its date, too, is that date: "Tuesday week, the 10th of March".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise

from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_NOT: Mapping[str, str] = {
    "en": r"(?:and |so )?not(?: on| for| the| this)*",
    "de": r"(?:und |also )?nicht(?: am| wie| der| dem| den| zum)*",
    "fr": r"(?:et )?(?:pas|non|non pas)(?: du| de| le| ce)*",
    "es": r"(?:y )?no(?: del| de| el| al| para)*",
    "it": r"(?:e )?non(?: di| del| il| per| più)*",
    "nl": r"(?:en |dus )?niet(?: op| de)*",
    "pt": r"(?:e )?não(?: de| da| do| na| no| em| o| a| dia)*",
}
_COMPILED = {code: lazy_pattern(rf"[\s,(–—-]*{words}\s*", re.IGNORECASE) for code, words in _NOT.items()}
"""What stands between the day that is meant and the one that is not."""
_FAR = 40
_COUNTED = frozenset({"week_later", "week_on", "week_in", "weeks_in", "week_in_eight", "relative_week"})
_DATED = frozenset({"day_month", "month_day", "full", "slashed", "slashed_alone", "dotted"})
_APPOSED = lazy_pattern(r"[,(]{1,2}[_o]{0,2}")
"""What stands between a day that is counted and its date."""


def with_own_dates(tokens: Tokens, atoms: tuple[DateAtom, ...]) -> tuple[DateAtom, ...]:
    """The dates; of a weekday counted in weeks and the date of such a weekday right after it only the date."""
    named = {id(one): other for one, other in pairwise(atoms) if _is_named_next(tokens, one, other)}
    said = {id(other) for other in named.values()}
    kept = (replace(named[id(a)], first=a.first) if id(a) in named else a for a in atoms if id(a) not in said)
    return tuple(kept) if named else atoms


def _is_named_next(tokens: Tokens, one: DateAtom, other: DateAtom) -> bool:
    if one.rule not in _COUNTED or other.rule not in _DATED or other.first - one.after > _GAP:
        return False
    if not (isinstance(one.day, date) and isinstance(other.day, date)) or one.day.weekday() != other.day.weekday():
        return False
    return _APPOSED.fullmatch(tokens.tags, one.after, other.first) is not None


_GAP = 4


def without_corrected(tokens: Tokens, atoms: tuple[DateAtom, ...], language: str) -> tuple[DateAtom, ...]:
    """The dates, less those that stand right after another only as what it is not."""
    pattern = _COMPILED.get(language)
    if pattern is None or len(atoms) < 2:
        return atoms
    wrong = {other.first for one, other in pairwise(atoms) if _is_not(tokens, one, other, pattern)}
    return tuple(atom for atom in atoms if atom.first not in wrong) if wrong else atoms


def _is_not(tokens: Tokens, one: DateAtom, other: DateAtom, pattern: re.Pattern[str]) -> bool:
    begin, end = tokens.ends[one.after - 1], tokens.starts[other.first]
    return end - begin <= _FAR and pattern.fullmatch(tokens.text, begin, end) is not None
