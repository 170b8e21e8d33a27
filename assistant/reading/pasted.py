"""Calendar text that stands in a mail's plain words, where a program could not attach it."""

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_BEGIN, _END = "BEGIN:VCALENDAR", "END:VCALENDAR"
_LINES = lazy_pattern(rf"^{_BEGIN}[ \t]*$|^{_END}[ \t]*$", re.MULTILINE)
_EVENT = "BEGIN:VEVENT"
MOST = 10
"""So many calendars are taken out of one text at most."""


def without_calendars(body: str) -> tuple[str, tuple[str, ...]]:
    """The text without the calendars pasted into it, and these; what nobody ends or somebody quotes, stays."""
    if _BEGIN not in body or _EVENT not in body:
        return body, ()
    kept: list[str] = []
    found: list[str] = []
    last, begin = 0, None
    for mark in _LINES.finditer(body):
        if mark[0].startswith(_BEGIN):
            begin = mark.start()
        elif begin is not None and len(found) < MOST:
            kept.append(body[last:begin])
            found.append(body[begin : mark.end()])
            last, begin = mark.end(), None
    return "".join((*kept, body[last:])), tuple(one for one in found if _EVENT in one)
