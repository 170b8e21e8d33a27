"""Hours in four figures, as armies, hospitals and haulers write them: "0930", "1300 sharp"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from assistant.reading.dates.hour_places import is_sharp
from assistant.reading.dates.tokens import Tokens

_YEARS_FROM = 18
""" "10 March, 1830" and "March 10, 1945" are years as soon as hours."""


def _is_military(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "at 1500" and "0930-1015", not "at 1500 metres" or the year 1998."""
    for at in (match.start(name) for name in match.re.groupindex if name in ("s", "e", "g") and match[name]):
        raw = tokens.words(at, at + 1)
        if len(raw) != 4 or not raw.isdigit() or not 7 <= int(raw[:2]) <= 20 or int(raw[2:]) % 5 or int(raw[2:]) > 59:
            return False
    return True


def _is_military_too(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "1400-1445 ..., 2nd (if needed) 1500"; "your medical at 0830, the interview is timed for 1040"."""
    others = (
        f"{tokens.tags[: match.start()]}{tokens.tags[match.end() :]}" if match["g"] else tokens.tags[: match.start()]
    )
    return "K" in others and _is_military(tokens, match)


def _is_military_dated(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "March 10, 0930", "3/9, 1300 EST", "March 10, 2026, 1845"; not "March 10, 1945"."""
    if not _is_military(tokens, match):
        return False
    is_beside_day = tokens.tags[match.start() - 2] in "MNO"
    return not is_beside_day or int(tokens.words(match.start(), match.end())[:2]) < _YEARS_FROM


def _is_military_sharp(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Monday at 0800 sharp"."""
    return is_sharp(tokens, match) and _is_military(tokens, match)


CHECKS_OF_MILITARY: Mapping[str, Callable[[Tokens, re.Match[str]], bool]] = {
    "military": _is_military,
    "military_more": _is_military_too,
    "military_dated": _is_military_dated,
    "military_sharp": _is_military_sharp,
    "military_lines": lambda tokens, match: (
        len(re.findall(r"(?:^|¶)K", tokens.tags)) > 1 and _is_military(tokens, match)
    ),
}
