"""Names of zones that are other things, too, where no hour stands before them: "11 Mountain", "that's Central"."""

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

SHORT_ZONES = {"Central": "America/Chicago", "Mountain": "America/Denver", "Atlantic": "America/Halifax"}
_ANY = r"(?:Eastern|Central|Mountain|Pacific|Atlantic|[ECMP]T)"
_HOUR_BEFORE = lazy_pattern(
    r"(?:\bat \d{1,2}|\d[:.]\d\d|\d ?[ap]\.?m\.?|o'clock|noon|\btimes(?: are)?(?: in)?) \(?$", re.IGNORECASE
)
_ZONE_COLUMN_BEFORE = lazy_pattern(_ANY + r" ?[|/\t] ?$")
_ZONE_COLUMN = lazy_pattern(r" ?[|/\t] ?" + _ANY + r"\b")
"""What makes it one of two zones: "Central / Eastern"."""
_HOUR = r"\d{1,2}(?:[:.]\d\d)? ?"
_PAIR_BEFORE = lazy_pattern(_ANY + r",? ?[/(|,;=] ?" + _HOUR + "$")
_PAIR = lazy_pattern(r",? ?[/(|,;=] ?" + _HOUR + r"(?:[ap]\.?m\.? ?)?" + _ANY + r"\b")
_NUMBER_BEFORE = lazy_pattern(r"(?<![\d.:/-])\d{1,2} $")
"""What makes it one of two hours: "11 Mountain / 1 Eastern"."""
_THAT_IS = lazy_pattern(r"\b(?:that(?:['’]s| is)|those are|these are|all|it['’]s all)(?: in)? $", re.IGNORECASE)
_ALONE = lazy_pattern(r"(?: time)?(?:[.,;!)\n]|$| (?:obviously|of course|by the way|btw|for|not)\b)")
"""What makes it the zone of the hours before: "That's Central, obviously"."""
_NOT_OF_NAME = lazy_pattern(r"(?! [A-Z]\w)(?! time\b)")


def is_zone_after_hour(match: re.Match[str]) -> bool:
    """ "at 11 Mountain", but not "at 11 Mountain View Road"."""
    text, end = match.string, match.end()
    before = text[max(0, match.start() - 24) : match.start()]
    if _ZONE_COLUMN_BEFORE.search(before) or _ZONE_COLUMN.match(text, end) or _PAIR_BEFORE.search(before):
        return True
    if _NUMBER_BEFORE.search(before) and _PAIR.match(text, end):
        return True
    if _THAT_IS.search(before) and _ALONE.match(text, end):
        return True
    return _HOUR_BEFORE.search(before) is not None and _NOT_OF_NAME.match(text, end) is not None
