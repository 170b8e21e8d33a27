"""Numbers and figures in the lines of a list: which count the lines, and which are hours."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from itertools import islice

from assistant.reading.dates.tokens import MANY, Tokens
from assistant.reading.lazy import lazy_pattern


def is_clock_like(digits: str) -> bool:
    """ "11.20" and "8.45", not "3.11" or "17.4"."""
    hour, _, minute = digits.partition(".")
    return 7 <= int(hour) <= 19 and len(minute) == 2 and int(minute) % 5 == 0 and int(minute) < 60


_COUNTED = lazy_pattern(
    r"(?:\b(?:slot|round|session|part|stage|interview|option|candidate|team|panel|group|runde|gespräch|tour|créneau|turno|ronda|fase|ronde|sessione)\s|#|\n[ \t]*(?:no\.?|nr\.?)\s?)$",
    re.IGNORECASE,
)


def is_counted(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Slot 2 – 10:20": the number counts the slots."""
    start = tokens.starts[match.start("s")]
    return match["by"] == "-" and _COUNTED.search(tokens.text, max(0, start - 14), start) is not None


_ROW = lazy_pattern(r"¶(?:[-|]|N\))?(?:T|(?P<dotted>G))")


def is_among_hours(tokens: Tokens, match: re.Match[str]) -> bool:
    """Whether another line begins with what can only be an hour: below "12.45 Arrival", "1.10 Interview"."""
    rows = list(islice(_ROW.finditer(tokens.tags), MANY))
    return len(rows) > 2 or any(
        not row["dotted"] or is_clock_like(str(tokens.values[row.start("dotted")])) for row in rows
    )
