"""The third working day after the meeting; and the day later that there is not to be."""

from __future__ import annotations

import re
from datetime import date

from assistant.reading.dates.occasions import day_of_occasion
from assistant.reading.dates.reduced import Match
from assistant.reading.lazy import lazy_pattern

_MOST = 10
"""Nobody says "the fifteenth working day after it"."""
_NOT = lazy_pattern(r"\b(?:not|never|nor|nicht|keinen?|pas|ni|non|nem|geen|niet)\s+$", re.IGNORECASE)


def is_denied_count(seen: Match) -> bool:
    """ "By 20 March and not a day later", "pas un jour de plus", "ni un día más"."""
    tokens, first = seen.reduced.tokens, seen.reduced.at[seen.match.start()]
    start = tokens.starts[first]
    return _NOT.search(tokens.text, max(0, start - 12), start) is not None


def nth_after(seen: Match) -> date | None:
    """ "On the third working day following the meeting": counted from the talk, a date, or what the text has dated."""
    number = 2 if seen.value("n") == "second" else seen.number("n")
    if number is None or not 1 <= number <= _MOST or seen.value("u") not in ("day", "bday", "week"):
        return None
    base = seen.frame.interview_on if seen.has("v") else seen.day("D") if seen.has("D") else None
    if base is None:
        tokens = seen.reduced.tokens
        base = day_of_occasion(seen, tokens.ends[seen.reduced.at[seen.match.start("u")]])
    return seen.frame.counted(base, number, seen.value("u")) if base else None
