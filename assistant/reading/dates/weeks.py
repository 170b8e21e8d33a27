"""Weekdays that belong to a week, or to a date, named before them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.reading.dates.days import Setting, coming, in_week
from assistant.reading.dates.offered_weeks import in_offered_week, is_shut_out
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.thereafter import LATER
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_WEEK_BEFORE = lazy_pattern(r"[XC]u[^.¶D]{0,9}$|uX[^.¶D]{0,9}$")


_WEEK_ASKED = lazy_pattern(r"[XC]u(?P<stop>\.)[^.¶D]{0,9}$")
""" "Free next week? Tuesday after 4"."""


def in_their_week(tokens: Tokens, setting: Setting, atoms: tuple[DateAtom, ...]) -> tuple[DateAtom, ...]:
    """Weekdays of a week that was named before them: "next week, ideally Tuesday", "the following Monday"."""
    found: list[DateAtom] = []
    for atom in atoms:
        if dated := _said_before(tokens, setting, atom, found):
            found.append(replace(atom, day=dated, rule="said_before", number=None))
            continue
        last = found[-1] if found else None
        if atom.rule == "weekday" and (day := _after_the_last(tokens, atom, last)):
            found.append(replace(atom, day=day, rule="ascending", number=None))
            continue
        if atom.rule == "weekday" and (day := _after_a_dated(tokens, atom, last)):
            found.append(replace(atom, day=day, rule="ascending", number=None))
            continue
        if atom.rule == "weekday" and (day := _the_weekday(tokens, setting, atom, _of_event(tokens, atom, found))):
            found.append(replace(atom, day=day, rule="after_the_dated", number=None))
            continue
        day = _in_named_week(tokens, setting, atom, last) or in_offered_week(tokens, setting, atom, last)
        found.append(replace(atom, day=day, rule="named_week", number=None) if day else atom)
    return tuple(found)


_WHOLE = frozenset(
    {"full", "full_after", "day_month", "day_month_weekday", "month_day", "month_day_weekday", "slashed"}
)
"""Rules that give a day and its month."""


def _is_dated(atom: DateAtom) -> bool:
    """ "10 February", "Thursday 21st"."""
    return atom.rule in _WHOLE or atom.rule.startswith("day_only_weekday")


def _said_before(tokens: Tokens, setting: Setting, atom: DateAtom, found: list[DateAtom]) -> date | None:
    """A weekday alone after a date on that weekday: "Date: 10 February. Day: Tuesday"."""
    if atom.rule != "weekday" or tokens.tags[max(0, atom.first - 1) : atom.first] == "b":
        return None
    if LATER.match(tokens.text, tokens.ends[atom.after - 1]):
        return None
    own = {one.day for one in found if _is_dated(one) and isinstance(one.day, date)}
    whole = own or {day for day in setting.dated if day.weekday() == atom.number}
    fitting = {day for day in whole if day.weekday() == atom.number and 7 <= (day - setting.base).days <= 21}
    is_near = bool(own) and atom.first - found[-1].after <= _NEAR and {found[-1].day} <= own
    return fitting.pop() if len(fitting) == 1 and (len(whole) == 1 or (is_near and len(whole) == 2)) else None


def _after_the_last(tokens: Tokens, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Free next week? Tuesday after 4 or Thursday", said on a Wednesday: both are next week's."""
    if last is None or not isinstance(last.day, date) or not isinstance(atom.day, date):
        return None
    gap = tokens.tags[last.after : atom.first]
    if last.rule not in ("weekday", "ascending") or len(gap) > 14 or "J" not in gap or "." in gap or "¶" in gap:
        return None
    if not re.search("[XC]u|uX", tokens.tags[max(0, last.first - 30) : last.first]):
        return None
    return atom.day + timedelta(days=7) if atom.day < last.day else None


def _after_a_dated(tokens: Tokens, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Tuesday, 12 May, at 10 or Wednesday at 11": the Wednesday after that Tuesday."""
    if last is None or not isinstance(last.day, date) or not isinstance(atom.day, date) or atom.number is None:
        return None
    gap = tokens.tags[last.after : atom.first]
    is_dated = last.rule in _WHOLE or last.rule.startswith(("day_only_weekday", "dotted"))
    if not is_dated or len(gap) > 12 or "J" not in gap[-3:] or not {"T", "G", "S", "N", "H"} & set(gap) or "¶" in gap:
        return None
    day = in_week(last.day, atom.number, 0)
    return day if atom.day < last.day < day else None


def _in_named_week(tokens: Tokens, setting: Setting, atom: DateAtom, last: DateAtom | None) -> date | None:
    is_near = last is not None and atom.first - last.after <= 40 and isinstance(last.day, date)
    if atom.rule == "next_weekday" and is_near and last and tokens.values[atom.first] == "after":
        weekday = atom.day.weekday() if isinstance(atom.day, date) else 0
        return coming(last.day, weekday) if isinstance(last.day, date) else None
    if atom.rule != "weekday" or atom.number is None:
        return None
    if _WEEK_BEFORE.search(tokens.tags, max(0, atom.first - 12), atom.first):
        if is_shut_out(tokens, atom):
            return None
        at = max(tokens.tags.rfind("u", 0, atom.first), 0)
        return in_week(setting.base, atom.number, 1) if tokens.values[at] == "week" else None
    asked = _WEEK_ASKED.search(tokens.tags, max(0, atom.first - 12), atom.first)
    if asked and tokens.text[tokens.starts[asked.start("stop")]] == "?":
        return in_week(setting.base, atom.number, 1) if tokens.values[asked.start("stop") - 1] == "week" else None
    return _of_week_of(tokens, atom, last) or _that_weekday(tokens, setting, atom, last)


_THAT = lazy_pattern(
    r"\b(?:(?:on|by|for|aside|off|until|before|from|of) that|(?:an|bis|für|von) jene[mnrs]?|(?:el|para|hasta) ese"
    r"|(?:entro|per|di) quel(?:la)?|(?:nessa|nesse|naquel[ae]|dess[ae]|até ess[ae]))\s+$",
    re.IGNORECASE,
)


_THE = lazy_pattern(
    r"(?<!\bby )(?<!\bbefore )(?:\b(?:on|or|and|for|at|be|make it|about|to) |, |"
    r"\d ?(?:[ap]\.?m\.?,? )?|(?:noon|midday),? )the $",
    re.IGNORECASE,
)
"""What makes a weekday that of the week just spoken of: "4pm next Tuesday (1 Dec) or half past twelve on the"."""
_NEAR = 40
"""So many letters of tokens lie between the two at most."""


def _the_weekday(tokens: Tokens, setting: Setting, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Monday 22 June at 10 or at 3pm on the Tuesday": the Tuesday after that Monday."""
    if last is None or not isinstance(last.day, date) or not isinstance(atom.day, date) or atom.number is None:
        return None
    is_dated = last.rule in _WHOLE or last.rule.startswith(("day_only", "dotted")) or last.rule == "after_the_dated"
    gap = tokens.tags[last.after : atom.first]
    if not is_dated or last.day < setting.base or len(gap) > _NEAR or gap.count("¶") > 1 or gap.count(".") > 2:
        return None
    start = tokens.starts[atom.first]
    day = coming(last.day, atom.number)
    is_said = _THE.search(tokens.text[max(0, start - 20) : start]) is not None
    return day if is_said and atom.day < day else None


_STARTS = lazy_pattern(
    r"\b(?:start|starts|starting|begins?|beginning|commenc\w+|start date|available)"
    r"(?: (?:is|date|on|from|in|work|the|with|us|of|around|by|no|later|than))*\s*$",
    re.IGNORECASE,
)
"""What makes a day that of the work's beginning."""


_STOP = lazy_pattern(r"[.!?]\s|\n")


def _of_event(tokens: Tokens, atom: DateAtom, found: list[DateAtom]) -> DateAtom | None:
    """The day before it, that it can follow: "Interview on 10 July. You start on 3 August. We ring on the Tuesday"."""
    events = (one for one in reversed(found) if not _is_due(tokens, atom, one))
    return next(events, found[-1] if found else None)


def _is_due(tokens: Tokens, atom: DateAtom, one: DateAtom) -> bool:
    """Whether something is only to be sent, or begins, by a day that another sentence gives."""
    if not _STOP.search(tokens.text, tokens.ends[one.after - 1] - 1, tokens.starts[atom.first]):
        return False
    start = tokens.starts[one.first]
    is_end = "b" in tokens.tags[max(0, one.first - 2) : one.first]
    return is_end or _STARTS.search(tokens.text, max(0, start - 50), start) is not None


def _that_weekday(tokens: Tokens, setting: Setting, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Due on Monday 9 March; she has set aside that Wednesday": the one after the day just named."""
    if last is None or not isinstance(last.day, date) or not isinstance(atom.day, date) or atom.number is None:
        return None
    start = tokens.starts[atom.first]
    if last.day < setting.base or atom.day > last.day or not _THAT.search(tokens.text[max(0, start - 20) : start]):
        return None
    return coming(last.day, atom.number)


def _of_week_of(tokens: Tokens, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Week commencing 9 March: Tuesday at 10"."""
    if last is None or not isinstance(last.day, date) or atom.number is None or atom.first - last.after > 12:
        return None
    is_week = tokens.tags[max(0, last.first - 2) : last.first].rstrip("_").endswith("c") or (
        last.rule == "named_week" and last.first and _is_listed(tokens, last, atom)
    )
    return in_week(last.day, atom.number, 0) if is_week else None


def _is_listed(tokens: Tokens, last: DateAtom, atom: DateAtom) -> bool:
    """Whether only "or", "and" or a comma stand between two days."""
    return re.fullmatch(r"[,jJo_]{0,4}", tokens.tags[last.after : atom.first]) is not None
