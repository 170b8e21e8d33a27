"""Spans said by a part of a week, a month or a day: "by the end of the week", "at the beginning of May"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from assistant.reading.dates.anchors import following, week_said_before
from assistant.reading.dates.days import counted_middle, in_week, month_end, safe_date
from assistant.reading.dates.later_days import is_week_left_out
from assistant.reading.dates.reduced import Match
from assistant.reading.dates.units import of_month, of_week, phase_of_unit
from assistant.reading.lazy import lazy_pattern


def phase_unit(seen: Match) -> date | None:
    ahead = int(seen.has("next"))
    if seen.value("u") == "month" and seen.value("p") in ("early", "half", "mid") and not ahead:
        return _in_coming_month(seen)
    base = following(seen) if ahead and seen.value("next") == "after" else seen.frame.base
    return phase_of_unit(str(seen.value("p")), seen.value("u"), ahead, base)


def phase_alone(seen: Match) -> date | None:
    base, phase = seen.frame.base, seen.value("p")
    if phase == "day":
        return base
    if phase in ("eow", "midweek"):
        base = (week_said_before(seen) if phase == "midweek" else None) or base
        return phase_of_unit("end", "week", 0, base) if phase == "eow" else in_week(base, 2, 0)
    if phase == "midmonth":
        return counted_middle(base)
    return month_end(_in_month_meant(seen)) if phase == "eom" else None


def _in_coming_month(seen: Match) -> date | None:
    """ "At the beginning of the month": of the one just named, or of the next where this one's is gone."""
    phase, base = str(seen.value("p")), seen.frame.base
    day = of_month(phase, _in_month_meant(seen).replace(day=1))
    is_this = "L" in seen.match[0]
    return day if is_this or day >= base else of_month(phase, month_end(base) + timedelta(days=1))


def phase_of_month_of(seen: Match) -> date | None:
    """ "At the beginning of the month of April", "Anfang des Monats April"."""
    return phase_month(seen) if seen.value("u") == "month" else None


_NAMED_AFTER = lazy_pattern(r"[.,(-]{1,3}(?P<m>M)")
_SENTENCE = lazy_pattern(r"[^.¶]*$")
_STOP = lazy_pattern(r"\.\s+[^\W\d_a-zà-ÿ]")
"""A full stop that a date has taken for its own."""


def _in_month_meant(seen: Match) -> date:
    """A day of the month whose end is meant: "second half of July ... by the end of the month"."""
    base, small = seen.frame.base, seen.reduced
    if "this" in small.tokens.words(small.at[seen.match.start()], small.at[seen.match.end()]).lower().split():
        return base
    if named := _NAMED_AFTER.match(small.tags, seen.match.end()):
        month = small.tokens.values[small.at[named.start("m")]]
        return _first_of(month, base) or base
    begin = _SENTENCE.search(small.tags, 0, seen.match.start())
    for at in range(seen.match.start() - 1, begin.start() - 1 if begin else 0, -1):
        atom = small.dates.get(at)
        if atom and _STOP.match(small.tokens.text, small.tokens.ends[atom.after - 1] - 1):
            return base
        day = (
            atom.day if atom else _first_of(small.tokens.values[small.at[at]], base) if small.tags[at] == "M" else None
        )
        if isinstance(day, date) and day > base:
            return day
    return base


def _first_of(month: object, base: date) -> date | None:
    """The first day of the next such month, or of this one."""
    if not isinstance(month, int):
        return None
    return date(base.year + (month < base.month), month, 1)


def phase_next(seen: Match) -> date | None:
    unit = {"eow": "week", "eom": "month"}.get(str(seen.value("p")))
    if unit:
        base = following(seen) if unit == "week" and seen.value("next") == "after" else seen.frame.base
        return phase_of_unit("end", unit, 1, base)
    return phase_elided(seen) if is_week_left_out(seen) else None


def phase_elided(seen: Match) -> date | None:
    """ "a principios de la próxima": the week need not be said again."""
    phase = str(seen.value("p"))
    return (
        phase_of_unit(phase, "week", 1, seen.frame.base) if phase in ("early", "half", "mid", "late", "end") else None
    )


def phase_date(seen: Match) -> date | None:
    """ "by the end of the week, Friday 6 March" and "by the end of the week of 2 March"; no "start of 6 April"."""
    if seen.value("p") == "early" and _START.match(seen.reduced.tokens.text, _begin(seen)):
        return None
    return week_of(seen) if seen.value("p") == "its_end" else seen.day("D")


def week_of(seen: Match) -> date | None:
    day = seen.day("D")
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday()) if day.weekday() < 5 else day + timedelta(days=7 - day.weekday())
    return of_week(str(seen.value("p")) if seen.has("p") else "end", monday)


_START = lazy_pattern(r"(?:the )?start of\b", re.IGNORECASE)


def _begin(seen: Match) -> int:
    return seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]]


def week_of_interview(seen: Match) -> date | None:
    """ "by the end of the week of the interviews"."""
    day = seen.frame.interview_on
    return of_week("end", in_week(day, 0, 0)) if day and seen.value("p") == "its_end" else None


def part_of_month(seen: Match, phase: str) -> date | None:
    month, year, base = seen.number("m") or 0, seen.number("y"), seen.frame.base
    first = safe_date(year or base.year, month, 1)
    if first is None:
        return None
    ends = of_month(phase, first)
    return of_month(phase, first.replace(year=base.year + 1)) if year is None and ends < base else ends


def phase_month(seen: Match) -> date | None:
    return part_of_month(seen, str(seen.value("p")))
