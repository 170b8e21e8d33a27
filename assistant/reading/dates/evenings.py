"""Hours of an evening that only their day tells: "Monday evening it is. Let's say half seven"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time

from assistant.reading.dates.linking import Pair
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_EVENING = lazy_pattern(
    r"\W{0,2}(?:(?:in the )?(?:evening|night)|abends?|soir|sera|noche|noite|avond)\b", re.IGNORECASE
)
_MORNING = lazy_pattern(r"\ba\.?m\b|morning|^0|\d\d:\d\d", re.IGNORECASE)


def in_the_evening(tokens: Tokens, pairs: list[Pair]) -> list[Pair]:
    """The hours from 5 to 9 that stand apart from an evening moved to it."""
    return [_moved(pair) if _is_meant(tokens, pair) else pair for pair in pairs]


def _is_meant(tokens: Tokens, pair: Pair) -> bool:
    if not (pair.is_carried or pair.is_apart) or not 5 <= pair.when.start.hour <= 9 or pair.when.end:
        return False
    if _EVENING.match(tokens.text, tokens.ends[pair.day.after - 1]) is None:
        return False
    said = tokens.text[tokens.starts[pair.when.first] : tokens.ends[pair.when.after - 1] + 12]
    return _MORNING.search(said) is None


def _moved(pair: Pair) -> Pair:
    start = pair.when.start
    return replace(pair, when=replace(pair.when, start=time(start.hour + 12, start.minute)))
