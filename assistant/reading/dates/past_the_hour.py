"""Minutes without their hour: "be here for 4pm, we start at quarter past". The hour is that of the time before."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import time

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_ALONE = lazy_pattern(
    r"(?:Q(?![Pkrtb]?_?[NnTGi])|U[Pk](?![NnTGi])|n(?:u?P|-?u?k)(?![NnTGi])|(?<=a)nu?[tb](?=[.,;¶)]|$))[Pkrt]?"
)
"""A quarter, a half or minutes, past or to what the words do not say."""
_STARTS = lazy_pattern(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|kick(?:s|ing)? off|get(?:ting)? going|get(?:ting)? under way|go(?:es|ing)? in|on|"
    r"(?:see|meet|have|take|interview|call|speak to|talk to|fetch and see) you|you(?:['’]re| are|['’]ll be| will be) (?:on|in|up)|(?:the|your) (?:\w+ )?(?:interview|panel|chat|call|slot|turn|session)(?: itself| proper)?(?: is)?|ready|"
    r"beginn\w*|start\w*|los|commen\w+|débute\w*|empe\w+|comen\w+|inizi\w+|comin\w+|begin\w*)"
    r"(?: \w+ly| properly| then| off| (?:for|with) (?:it|you|the interview))? (?:at |from |about |around |um |à |a las |a |alle |e |om |às |for (?:an? )?)?$",
    re.IGNORECASE,
)
"""What begins then."""
_REACH = 45
"""So many tokens back the hour stands at most."""
_PAST = {"past": 15, "to": 45}


def with_minutes_alone(tokens: Tokens, times: tuple[TimeAtom, ...]) -> tuple[TimeAtom, ...]:
    """The times, with those that only give their minutes; each the first one after the time before it."""
    if not times or not ("Q" in tokens.tags or "P" in tokens.tags or "k" in tokens.tags or "t" in tokens.tags):
        return times
    found = list(times)
    for match in _ALONE.finditer(tokens.tags):
        last = next((atom for atom in reversed(found) if atom.after <= match.start()), None)
        is_taken = any(atom.first <= match.start() < atom.after for atom in times)
        if last is None or is_taken or match.start() - last.after > _REACH or not _is_start(tokens, match.start()):
            continue
        if (minute := _minute(tokens, match)) is not None:
            found.append(TimeAtom(match.start(), match.end(), _after(last.start, minute), None, last.zone, is_new=True))
    return tuple(sorted(found, key=lambda atom: atom.first))


def _is_start(tokens: Tokens, at: int) -> bool:
    start = tokens.starts[at]
    return _STARTS.search(tokens.text, max(0, start - 60), start) is not None


def _minute(tokens: Tokens, match: re.Match[str]) -> int | None:
    value, tag = tokens.values[match.start()], match[0][0]
    if tag == "U":
        return 30
    if tag == "Q":
        return _PAST.get(str(value))
    if not isinstance(value, int) or value not in (5, 10, 20, 25):
        return None
    return 60 - value if "t" in match[0] or "b" in match[0] else value


def _after(start: time, minute: int) -> time:
    """The next time with these minutes."""
    return time((start.hour + (minute <= start.minute)) % 24, minute)
