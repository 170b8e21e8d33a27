"""Which day a few numbers and names mean, seen from the day of writing. Arithmetic only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from assistant.reading.lazy import lazy_pattern

RECENT = timedelta(days=60)
"""A date without a year this little in the past is meant as past, if the next one is nearly a year off."""
AHEAD = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date is read against."""

    base: date
    """The day of writing, on the writer's calendar."""
    month_first: bool | None
    """How the writer orders 03/04; None where nothing tells."""
    next_skips_week: bool = True
    next_week_is_span: bool = True
    dated: tuple[date, ...] = ()
    """Days that the subject gives with their month."""
    country: str | None = None
    """Whose holidays count, where it is known."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a date cannot be trusted."""

    why: str


Day = date | Fault | None


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming(base: date, weekday: int) -> date:
    """The next such weekday after the base."""
    return base + timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)


def gone(base: date, weekday: int) -> date:
    """The latest such weekday before the base."""
    return base - timedelta(days=(base.weekday() - weekday - 1) % 7 + 1)


def in_week(base: date, weekday: int, weeks: int) -> date:
    """That weekday of the week so many weeks from the base's, weeks beginning on Monday."""
    return base + timedelta(days=weekday - base.weekday() + 7 * weeks)


def counted_middle(base: date) -> date:
    """The next fifteenth of a month."""
    return base.replace(day=15) if base.day <= 15 else base.replace(day=15) + relativedelta(months=1)


def month_end(day: date) -> date:
    """The last day of the month."""
    return day + relativedelta(day=31)


def _nearest(candidates: list[date], base: date) -> date | None:
    """The next one, unless that is nearly a year off and another has only just passed."""
    ahead = [c for c in candidates if c >= base]
    behind = [c for c in candidates if base - RECENT <= c < base]
    if behind and (not ahead or ahead[0] - base > AHEAD):
        return behind[-1]
    return ahead[0] if ahead else None


def day_and_month(setting: Setting, day: int, month: int, weekday: int | None) -> Day:
    """A day and a month without a year."""
    years = range(setting.base.year - 1, setting.base.year + 2)
    every = [d for y in years if (d := safe_date(y, month, day))]
    if not every:
        return None
    if weekday is None:
        return _nearest(every, setting.base)
    fitting = [
        d for d in every if d.weekday() == weekday and setting.base - RECENT <= d <= setting.base + timedelta(360)
    ]
    return fitting[0] if fitting else Fault("the weekday contradicts the date")


def day_of_month(setting: Setting, day: int, weekday: int | None, *, past: bool = False) -> Day:
    """A day of the month alone: the next one, or the latest where the words are about the past."""
    start = setting.base.replace(day=1) - relativedelta(months=2)
    every = [d for n in range(5) if (m := start + relativedelta(months=n)) and (d := safe_date(m.year, m.month, day))]
    behind, ahead = [d for d in reversed(every) if d <= setting.base], [d for d in every if d >= setting.base]
    every = behind if past else ahead
    if weekday is None:
        return every[0] if every else None
    near = [d for d in every if d.weekday() == weekday and abs((d - setting.base).days) <= 62]
    return near[0] if near else Fault("the weekday contradicts the day of the month")


def checked(day: date | None, weekday: int | None) -> Day:
    """The day, unless the weekday named with it says otherwise."""
    if day is not None and weekday is not None and day.weekday() != weekday:
        return Fault("the weekday contradicts the date")
    return day


_PARTS = lazy_pattern(r"\d+")


def _plausible(setting: Setting, day: date) -> bool:
    return setting.base - timedelta(days=1) <= day <= setting.base + timedelta(days=183)


_APART = timedelta(days=40)
"""Two readings so far apart are not both likely."""
_SOON = timedelta(days=60)
"""Of two readings on the same weekday the one so near is meant."""


def _choose(setting: Setting, day_first: date | None, month_first: date | None, weekday: int | None) -> Day:
    """One of the two readings of 03/04/2026, when one of them is ruled out or the writer's habit is known."""
    readings = [d for d in (day_first, month_first) if d]
    if weekday is not None:
        fitting = [d for d in readings if d.weekday() == weekday]
        if len(set(fitting)) == 1:
            return fitting[0]
        near = [d for d in fitting if timedelta() <= d - setting.base <= _SOON]
        if len(near) == 1:
            return near[0]
        return Fault("the weekday contradicts the date") if not fitting else None
    if len(set(readings)) < 2:
        return readings[0] if readings else None
    if setting.month_first is not None:
        return month_first if setting.month_first else day_first
    near = [d for d in readings if timedelta() <= d - setting.base <= _SOON]
    if len(near) == 1 and all(abs(d - near[0]) > _APART for d in readings if d != near[0]):
        return near[0]
    likely = [d for d in readings if _plausible(setting, d)]
    return likely[0] if len(likely) == 1 else Fault("day and month cannot be told apart")


def numeric(setting: Setting, text: str, weekday: int | None) -> Day:
    """A date in digits: ISO, 3.4.2026, 03/04/26."""
    digits = [int(n) for n in _PARTS.findall(text)[:3]]
    if len(_PARTS.findall(text)[0]) == 4:
        return checked(safe_date(digits[0], digits[1], digits[2]), weekday)
    first, second, year = digits
    year += 2000 if year < 100 else 0
    if abs(year - setting.base.year) > 2:
        return None
    day_first = safe_date(year, second, first)
    if "." in text:
        return checked(day_first, weekday)
    return _choose(setting, day_first, safe_date(year, first, second), weekday)


def slashed(setting: Setting, text: str, weekday: int | None) -> Day:
    """A day and a month in digits without a year: 3/4, 14.3."""
    first, second = (int(n) for n in _PARTS.findall(text)[:2])
    one = day_and_month(setting, first, second, weekday) if second <= 12 else None
    other = day_and_month(setting, second, first, weekday) if first <= 12 and "." not in text else None
    dates = [d if isinstance(d, date) else None for d in (one, other)]
    if not any(dates):
        return one or other
    return _choose(setting, dates[0], dates[1], weekday)
