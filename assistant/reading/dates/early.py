"""Hours of the early morning on a clock of 24 hours: "6:30 Uhr", "5h30", "om 6 uur" on a day of trial."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_WITH_MINUTES = lazy_pattern(r"\D{0,12}(?:[56]\s?[:.]\s?[0-5]\d\s?(?:uhr|uur)|[56]\s?[hu]\s?[0-5]\d)\b", re.IGNORECASE)
"""Five or six with its minutes and the word of such a clock: whoever means the evening writes 18:30."""
_ALONE = lazy_pattern(r"\D{0,12}[56]\s?(?:uhr|uur|heures|[hu])\b", re.IGNORECASE)
_AT_WORK = lazy_pattern(
    r"\b(?:probe\w*|schnupper\w*|hospit\w*|frühschicht|frühdienst|schicht\w*|dienstbeginn|essai|observation|fournil|équipe du matin|proefda\w*|meeloop\w*|meelopen|vroege (?:shift|dienst|ploeg)|ochtendploeg)\b",
    re.IGNORECASE,
)
"""What begins as early as work does."""
_NEAR = 120
"""So many characters on both sides are looked at."""
_REST = 6
"""So long is the word of the clock behind an hour."""


def is_early(tokens: Tokens, first: int, after: int) -> bool:
    """Whether an hour that tells no half of the day is one of the early morning."""
    start, end = tokens.starts[first], tokens.ends[after - 1]
    if not {"5", "6"} & set(tokens.text[start:end]):
        return False
    said = tokens.text[start : end + _REST]
    if _WITH_MINUTES.match(said):
        return True
    return _ALONE.match(said) is not None and _AT_WORK.search(_around(tokens, start, end)) is not None


def _around(tokens: Tokens, start: int, end: int) -> str:
    return tokens.text[max(0, start - _NEAR) : end + _NEAR]
