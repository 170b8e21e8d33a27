"""Spans of days that end on one: "by the end of next week", "within 7 to 10 business days".

What a span ends on is a convention, the same for everybody who reads the output:
a week ends on its Friday; "early" is the Tuesday of a week and the 7th of a
month, "mid" the Wednesday and the 15th, "late" the Friday and the last day; "a
few" is three, "a couple" two; "by March" and "in March" are its last day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from assistant.reading.dates.anchors import (
    anchored,
    closing,
    counting_from,
    end_of,
    following,
    named_before,
    next_weekend,
    phase_of_week_after,
    week_after_talk,
)
from assistant.reading.dates.days import in_week
from assistant.reading.dates.holidays_of import ONE_DAY, day_before, feast, next_working_day
from assistant.reading.dates.later_days import (
    date_named,
    day_after_talk,
    day_before_that,
    day_of_that_week,
    day_of_week_after,
    end_of_week_after,
    unit_after,
    unit_after_occasion,
    unit_after_that,
    week_after_feast,
    week_after_the_talk,
    week_following_feast,
    weekday_after,
)
from assistant.reading.dates.lexicon import needed_tags
from assistant.reading.dates.nth_days import is_denied_count, nth_after
from assistant.reading.dates.phases import (
    part_of_month,
    phase_alone,
    phase_date,
    phase_elided,
    phase_month,
    phase_next,
    phase_of_month_of,
    phase_unit,
    week_of,
    week_of_interview,
)
from assistant.reading.dates.reduced import Frame, Match, reduced
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import MANY, Tokens
from assistant.reading.dates.units import numbered_week, of_week, phase_of_unit
from assistant.reading.lazy import lazy_pattern

_FRIDAY = 4
_LONG = timedelta(days=100)
"""Nobody promises an answer in a longer count than this; "we keep your data for twelve months" is none."""


@dataclass(frozen=True, slots=True)
class Span:
    """A span in the text, by its tokens, and the day it ends on."""

    first: int
    after: int
    ends_on: date
    is_introduced: bool
    """A word such as "by", "within" or "on" stands before it."""
    joins: bool = False
    """An "or" binds it to the span before."""


def _date_and_phase(seen: Match) -> date | None:
    return seen.day("D") if seen.value("p") == "day" else None


_BEFORE_IT = lazy_pattern(
    r"\s+(?:before|prior|davor|zuvor|vorher|vor|d['’]avant|avant|précédente?|anterior|antes|precedente|prima|daarv(?:o|ó)(?:o|ó)r|ervoor|v(?:o|ó)(?:o|ó)r)\b",
    re.IGNORECASE,
)
"""What makes a week the one before something: "in the week before the interviews", "in de week daarvóór"."""


def _in_unit(seen: Match) -> date | None:
    unit = seen.value("u")
    if _BEFORE_IT.match(seen.reduced.tokens.text, seen.reduced.tokens.ends[seen.reduced.at[seen.match.end()] - 1]):
        return None
    return (
        seen.frame.counted(counting_from(seen) or seen.frame.base, 1, unit)
        if unit in ("week", "fortnight", "month")
        else None
    )


def _month_alone(seen: Match) -> date | None:
    """ "By April": its last day; "before April": the last one ahead of it."""
    day = part_of_month(seen, "end")
    if day is None or (not seen.has("y") and (day - seen.frame.base).days > 200):
        return None
    lead = seen.reduced.tokens.values[seen.reduced.at[seen.match.start() - 1]]
    return day.replace(day=1) - timedelta(days=1) if lead == "before" else day


def _week_after_next(seen: Match) -> date | None:
    phase = str(seen.value("p")) if seen.has("p") else "end"
    return of_week(phase, in_week(seen.frame.base, 0, 2))


def _week_number(seen: Match) -> date | None:
    if seen.has("u") and seen.value("u") != "week":
        return None
    return numbered_week(seen.frame.base, seen.number("n") or 0, str(seen.value("p")) if seen.has("p") else "end")


def _nth_week(seen: Match) -> date | None:
    """The first Friday of March for "the first week of March"; a week is full that begins in the month."""
    if seen.value("u") == "fortnight" and seen.number("n") in (1, 2):
        return part_of_month(seen, "mid" if seen.number("n") == 1 else "end")
    if seen.value("u") not in ("week", None):
        return None
    last = part_of_month(seen, "end")
    if last is None:
        return None
    if seen.has("w") and not seen.is_word("w", "second"):
        return None
    number = 2 if seen.has("w") else seen.number("n")
    if number is None:
        return last - timedelta(days=(last.weekday() - 4) % 7)
    first = last.replace(day=1)
    whole = "_" in seen.match[0][:2] or first.weekday() == _FRIDAY
    begun = 7 if whole and 0 < first.weekday() <= _FRIDAY else 0
    day = first + timedelta(days=(4 - first.weekday()) % 7 + begun + 7 * (number - 1))
    return day if day.month == first.month else None


def _in_next_unit(seen: Match) -> date | None:
    """ "in the next week" counts from today in English; elsewhere it is next week."""
    if seen.has("or"):
        return _count(seen)
    if not seen.frame.setting.next_week_is_span:
        return _next_unit(seen)
    return None if str(seen.value("u")).endswith("s") else seen.frame.counted(seen.frame.base, 1, seen.value("u"))


def _count_later(seen: Match) -> date | None:
    """ "two weeks later": counted from the date before it."""
    if seen.value("l") != "late":
        return None
    value = seen.value("n") if seen.has("n") else 1
    count = float(value) if isinstance(value, (int, float)) else 1.0
    start = named_before(seen, across=True) or seen.frame.base
    return seen.frame.counted(start, count, seen.value("u")) if count <= _LONG.days else None


def _glued_hours(seen: Match) -> date | None:
    """ "48h"."""
    hours, start = seen.number("e"), counting_from(seen)
    return seen.frame.counted(start, hours, "hours") if hours and start else None


_WHOLE_DAYS = frozenset({24, 36, 48, 72, 96, 120})


def _hours(seen: Match) -> date | None:
    """ "en las 48 horas", where the word for hours is also the one for o'clock."""
    hours, start = seen.number("n"), counting_from(seen)
    return seen.frame.counted(start, hours, "hours") if hours in _WHOLE_DAYS and start else None


def _count_from_anchor(seen: Match) -> date | None:
    """ "within two weeks of that date"."""
    across = seen.value("q") != "closing"
    base, value = named_before(seen, across=across) or closing(seen), seen.value("n") if seen.has("n") else 1
    if base is None or not isinstance(value, (int, float)) or value > _LONG.days:
        return None
    return seen.frame.counted(base, float(value), seen.value("u"))


def _count_after_that(seen: Match) -> date | None:
    """ "Interviews conclude on Friday. You will hear within three working days after that"."""
    value, base = seen.value("n") if seen.has("n") else 1, named_before(seen, across=True) or seen.frame.interview_on
    if seen.value("q") != "after" or base is None or not isinstance(value, (int, float)) or value > _LONG.days:
        return None
    return seen.frame.counted(base, float(value), seen.value("u"))


def _week_from(seen: Match) -> date | None:
    """ "within a week of the interview", "a week of the closing date"."""
    if seen.has("q"):
        start = (named_before(seen) if seen.value("q") == "closing" else named_before(seen, across=True)) or closing(
            seen
        )
    else:
        start = counting_from(seen)
    return start + timedelta(days=7) if start else None


def _week_of_event(seen: Match) -> date | None:
    """ "within a week of applying": "of the" stands in one word with the week."""
    start = counting_from(seen)
    return start + timedelta(days=7) if start else None


def _feast_after(seen: Match) -> date | None:
    """ "straight after the bank holiday", "le lendemain de Pâques"."""
    return _feast(seen) if seen.value("k") in ("after", 1) else None


def _next_unit(seen: Match) -> date | None:
    base, unit = seen.frame.base, str(seen.value("u"))
    if seen.has("next") and seen.value("next") == "after":
        base = named_before(seen) or following(seen)
    if unit.endswith("s"):
        return None  # "in the coming days" names no day
    if unit in ("day", "bday"):
        return seen.frame.counted(base, 1, unit)
    return None if unit == "year" else phase_of_unit("end", unit, 1, base)


def _this_unit(seen: Match) -> date | None:
    unit = seen.value("u")
    return (
        None if unit in ("day", "bday") or str(unit).endswith("s") else phase_of_unit("end", unit, 0, seen.frame.base)
    )


def _count(seen: Match) -> date | None:
    if is_denied_count(seen):
        return None
    names = [name for name in ("or", "up", "n", "one") if seen.has(name)]
    value = seen.value(names[0]) if names else 1
    count = float(value) if isinstance(value, (int, float)) else 1.0
    start = counting_from(seen)
    day = None if start is None or count > _LONG.days else seen.frame.counted(start, count, seen.value("u"))
    return day if day and day <= seen.frame.base + _LONG else None


def _feast(seen: Match) -> date | None:
    name, base = str(seen.value("x")), seen.frame.base
    if name == "weekend":
        base = max(base, named_before(seen) or base)
    span = feast(name, base, seen.frame.country)
    if span is None:
        return None
    if seen.has("k"):
        return next_working_day(span[1], seen.frame.country)
    if seen.value("b") in ("before", "until") or (seen.has("b") and name not in ONE_DAY):
        return day_before(name, span)
    if seen.has("b"):
        return span[1]
    is_on = seen.has("r") and (name in ONE_DAY or seen.match[0][0] != "o")
    return span[1] if is_on and name != "newyear" else None


def _or_next(seen: Match) -> date | None:
    """ "this Thursday or next"."""
    day = seen.day("D")
    return day + timedelta(days=7) if day else None


_ITS_MEETING = lazy_pattern(
    r"['’]s (?:\w+ ){0,2}?(?:meeting|debrief|board|committee|call|review|session|stand-?up|catch-?up|interviews?"
    r"|round|panel)\b",
    re.IGNORECASE,
)
"""What comes after it comes on that day: "after Monday's meeting"."""


def _after_date(seen: Match) -> date | None:
    day = seen.day("D")
    if day and _ITS_MEETING.match(seen.reduced.tokens.text, end_of(seen)):
        return day
    return next_working_day(day, seen.frame.country) if day else None


_COUNT = (
    r"(?:(?P<n>[nNK])(?:\([nN]\))?(?:[-tJjb]a?(?P<up>[nN])(?:\([nN]\))?)?|i[-tJ](?P<or>[nN])|(?P<one>i))"
    r"[XCz_]?-?(?P<u>u)"
)
_RULES: tuple[tuple[str, str, Callable[[Match], date | None]], ...] = (
    ("phase_week_of", r"(?P<p>p)[_or]{0,2}c(?P<D>D)", week_of),
    ("phase_date", r"(?P<p>p)[_o,(]{0,2}(?P<D>D)", phase_date),
    ("week_of_interview", r"(?P<p>p)_?v", week_of_interview),
    ("date_phase", r"b?[_o]{0,2}(?P<D>D),?o?_?(?P<p>p)(?![-_or]{0,2}[XCLucMD])", _date_and_phase),
    ("phase_unit", r"(?P<p>p)[-_ori]{0,2}(?:(?P<next>[XCA]|LX)|L)?_?(?P<u>u)(?!N|k(?!D))", phase_unit),
    ("phase_unit", r"(?P<p>p)[-_or]{0,2}(?P<u>u)(?P<next>[XC])", phase_unit),
    ("phase_month", r"(?P<p>p)[-_or]{0,2}L?(?P<m>M)[o,]?(?P<y>Y)?", phase_month),
    ("phase_of_month_of", r"(?P<p>p)[-_or]{0,2}(?P<u>u)o?(?P<m>M)[o,]?(?P<y>Y)?", phase_of_month_of),
    ("phase_unit_number", r"(?P<p>p)[-_or]{0,2}(?P<u>u)(?P<n>N)(?![u\d:H%])", _week_number),
    ("phase_week_number", r"(?P<p>p)[_o]{0,2}#(?P<n>N)", _week_number),
    ("phase_this", r"(?P<p>p)L(?![uXCMWDm])", phase_alone),
    ("weekend_next", r"(?P<x>x)(?P<next>X)(?!u)", next_weekend),
    ("half_month", r"U(?P<m>M)(?P<y>Y)?", lambda seen: part_of_month(seen, "mid")),
    ("phase_anchor", r"(?P<p>p)[-_or]{0,2}(?P<q>q)", phase_of_week_after),
    ("day_after_talk", r"(?P<q>q)k_?(?P<v>v)", day_after_talk),
    ("week_after_feast", r"(?:(?P<p>p)[-_or]{0,2})?_?(?P<u>u)k[o_]{0,2}(?P<x>x)", week_after_feast),
    (
        "week_following_feast",
        r"(?:(?P<p>p)[-_or]{0,2})?_?(?P<u>u)[Xw]{1,3}[oat_]{0,2}(?P<x>x)",
        week_following_feast,
    ),
    ("week_following_feast", r"(?:(?P<p>p)[-_or]{0,2})?(?P<q>q)[oat_]{0,2}(?P<x>x)", week_following_feast),
    ("week_following_feast", r"(?P<x>x)(?P<next>X)(?P<u>u)", week_following_feast),
    ("unit_after_talk", r"(?<!i)(?<!i_)(?<!O)_?(?P<u>u)k_?(?P<v>v)", week_after_talk),
    ("week_number_first", r"(?P<n>[NO])\.?#", _week_number),
    ("end_of_week_after", r"b?(?P<p>p)k(?:_?(?P<v>v)|(?![Dv_r]))", end_of_week_after),
    ("phase_unit_after_talk", r"(?P<p>p)[-_or]{0,2}(?P<u>u)k_?(?P<v>v)", week_after_the_talk),
    ("week_next_to_talk", r"(?:(?P<p>p)[-_or]{0,2})?_?(?P<u>u)(?P<next>X)[aoAt_]{0,2}v", week_after_the_talk),
    ("day_of_week_after", r"(?:b_?)?(?P<D>D)[or]_?(?P<u>u)k(?:_?(?P<v>v)|(?![Dv_r]))", day_of_week_after),
    ("phase_next", r"(?P<p>p)(?P<next>[XC])(?!u)", phase_next),
    ("phase_elided", r"(?P<p>p)[_or]{1,2}X(?![uWMDN])", phase_elided),
    ("phase", r"(?P<p>p)(?![-_or]{0,2}[XCLucMD])", phase_alone),
    ("phase_week_after_next", r"(?P<p>p)[-_or]{0,2}V", _week_after_next),
    ("week_after_next", r"V(?!u)", _week_after_next),
    ("unit_phase", r"(?P<next>[XC])(?P<u>u)-?(?P<p>p)", phase_unit),
    ("week_of", r"c_?(?P<D>D)", week_of),
    ("week_number", r"#(?P<n>N)", _week_number),
    ("week_number", r"(?<=[rbo_w:])(?P<u>u)(?P<n>N)(?![u\d:H%])", _week_number),
    ("nth_week", r"(?:(?P<n>O)|(?P<w>w)|[zp])_?(?P<u>u|c)[or_]{0,2}(?P<m>M)[o,]?(?P<y>Y)?", _nth_week),
    ("nth_after", r"(?P<n>[Ow])(?P<u>u)[kX][oaAt_]{0,2}(?:(?P<v>v)|(?P<D>D))?", nth_after),
    ("in_next_unit", r"r_?(?P<next>[XC])(?P<u>u)(?:J(?P<or>[nN]))?", _in_next_unit),
    ("phase_unit_after", r"(?P<p>p)[-_o]{0,2}(?P<u>u)k(?![Dv_r])", unit_after),
    ("unit_after", r"(?<!p)(?:_|(?<=r))(?P<u>u)k(?![Dv_r])", unit_after),
    ("unit_after_occasion", r"(?<!p)(?:[_o]|(?<=r))(?P<u>u)k[_o](?!v)", unit_after_occasion),
    ("day_before_that", r"_(?P<u>u)(?P<b>b)(?![_o]{0,2}[Dvxq])", day_before_that),
    ("unit_after_that", r"(?<!p)_(?P<u>u)(?P<q>q)", unit_after_that),
    ("in_unit", r"(?<=r)_?(?P<u>u)(?!N)", _in_unit),
    ("next_unit", r"(?P<next>[XC])(?P<u>u)(?![J][nN]|,?o?D)", _next_unit),
    ("unit_next", r"(?<!O)(?P<u>u)(?P<next>[XC])", _next_unit),
    ("this_unit", r"L(?P<u>u)", _this_unit),
    ("week_from", r"(?P<one>i)c_?(?:(?P<v>v)|(?P<q>q)|(?:w{1,3}[o:]_?)?(?P<D>D))", _week_from),
    ("week_of_event", r"ic(?![_vqD])", _week_of_event),
    ("day_of_that_week", r"(?:b_?)?(?:po?_?)?(?P<D>D)[o,]?_?(?P<q>q)", day_of_that_week),
    ("feast_after", r"(?P<k>q)[_ok]{0,2}(?P<x>x)", _feast_after),
    ("anchored", r"(?P<q>q)", lambda seen: None if is_denied_count(seen) else anchored(seen)),
    ("count_later", r"(?P<n>[nN]|i)-?(?P<u>u)(?P<l>p)(?![_or]{0,2}[LXCuM])", _count_later),
    ("count_from_interview", _COUNT + r"[oAkrX]_?(?P<v>v)", _count),
    ("count_from_anchor", _COUNT + r"[oAkr]{1,2}(?P<q>q)", _count_from_anchor),
    ("count_after_that", _COUNT + r"(?P<q>q)(?![_vD])", _count_after_that),
    ("count_from_end_of_talks", _COUNT + r"[oAk]_?v[twp]{1,2}[o_]{0,2}(?P<D>D)", _count),
    ("weekday_after", r"(?:b[_o]{0,2})?(?P<D>D)k_?(?P<x>[xvD])", weekday_after),
    ("count_from_date", _COUNT + r"[oAk]{1,2}_?(?:(?:w{1,3}|q)[o:]?_?)?(?P<D>D)", _count),
    ("glued_hours", r"(?P<e>E)", _glued_hours),
    ("hours", r"(?P<n>N)[Ha](?:w?[aoAktXr]_?(?P<v>v))?", _hours),
    ("unit_or", r"iu?(?P<u>u)[J](?P<or>[nN])(?!u)", _count),
    ("count", _COUNT + r"(?![oAk]{1,2}_?[vD])", _count),
    ("month", r"(?<=[rb])X?_?(?P<m>M)[o,]?(?P<y>Y)?", _month_alone),
    ("feast", r"(?:(?P<k>k)_?|(?P<b>b)_?|(?P<r>[ro]_?|a))(?P<x>x)", _feast),
    ("after_date", r"k_?(?P<D>D)", _after_date),
    ("or_next", r"(?P<D>D)J_?X(?![uWMDNO])", _or_next),
    ("date", r"(?:(?P<b>b)[_oai]{0,2}u?)?(?P<D>D)", date_named),
)
_COMPILED = tuple((lazy_pattern(pattern), needed_tags(pattern), resolve) for _, pattern, resolve in _RULES)


def spans_of(tokens: Tokens, dates: tuple[DateAtom, ...], frame: Frame) -> tuple[Span, ...]:
    """Every span of days, the longest reading of each place."""
    small = reduced(tokens, dates)
    found: list[tuple[int, int, int, date]] = []
    present = frozenset(small.tags)
    for order, (pattern, needed, resolve) in enumerate(_COMPILED):
        if not needed <= present:
            continue
        for match in islice(pattern.finditer(small.tags), MANY):
            if day := resolve(Match(small, match, frame)):
                found.append((match.start(), -match.end(), order, day))
    kept: list[Span] = []
    last = 0
    for start, end, _, day in sorted(found, key=lambda entry: entry[:3]):
        if start < last:
            continue
        first, after = small.at[start], small.at[-end]
        before = small.tags[start - 1 : start]
        joins = small.tags[max(0, start - 2) : start].startswith("J") or before == "J"
        kept.append(Span(first, after, day, bool(before) and before in "rXbkaALtJo-", joins and bool(kept)))
        last = -end
    return tuple(kept)
