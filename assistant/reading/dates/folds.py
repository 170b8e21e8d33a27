"""Which line breaks only fold a sentence, and which begin a line of their own."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_LABELLED = lazy_pattern(r"[^\W\d_][^\W\d_ /]{0,20}(?: [^\W\d_]{1,16}){0,2}[ \t]{0,24}:(?:\s|$)")
"""A line that begins with a label is a line of its own."""
_HOUR_FIRST = lazy_pattern(
    r"\s*(?:[-•*–—]\s*)?(?:\d{1,2}[.)]\s+)?(?:(?:ore|alle|dalle|um|ab|gegen|à|dès|vers|a las|às|om|vanaf|kl|at|from)\b\.?\s+)?"
    r"(?:\d{1,2}[:.h]\d\d\b|\d{1,2}\s?(?:[ap]\.?m\b|uhr\b|uur\b|h\b)|[012]\d[0-5]\d(?:\s?(?:hrs|h|-\s?\d{4}))?\s+[^\W\d_])",
    re.IGNORECASE,
)
"""Lines of a programme begin so."""
_NUMBERED = lazy_pattern(r"[ \t]*(?:\d{1,2}|[a-h])[.)][ \t]")
"""Items of a list begin so."""

_DATED = lazy_pattern(
    r"[ \t]*(?:[-•*–—]\s)?(?:[^\W\d_]{2,12}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: (?:(?:au|bis|to|al|a|tot|[–—-]) \d{1,2}\.?|of|de|di))?,? [^\W\d_]{3,10}\.?|"
    r"[^\W\d_]{3,10} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}[./]?)(?:,? (?:de )?\d{4})?[ \t]{0,8}[–—:|-][ \t]",
    re.IGNORECASE,
)
"""Lines of a timetable begin so: "3 July – all candidates told"."""


def is_wrapped(text: str, at: int, after: int) -> bool:
    """A line break that only folds a sentence."""
    if text.count("\n", at, after) > 1 or after >= len(text):
        return False
    line = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    if not line or line[-1] in ".!?:;" or not (text[after].isalnum() or text[after] in "(\"'"):
        return False
    if any(begin.match(line) and begin.match(text, after) for begin in (_HOUR_FIRST, _NUMBERED, _DATED)):
        return False
    if text[after].isupper() and _LABELLED.match(line):
        return False
    return text[after].islower() or (len(line) >= 55 and _LABELLED.match(text, after) is None)
