"""Days named only to be put right: "on Tuesday 10 March, not Monday 9 March, at 2pm" speaks of the Tuesday."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
