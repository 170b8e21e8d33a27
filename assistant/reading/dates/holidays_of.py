"""The feasts that people name when they promise a day."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter
from dateutil.relativedelta import MO, TH, relativedelta

_DAY = timedelta(days=1)

Span = tuple[date, date]
"""The first and the last day of a feast."""


def _fixed(month: int, day: int, last_month: int = 0, last_day: int = 0) -> Callable[[int], Span]:
    def of(year: int) -> Span:
        return date(year, month, day), date(year, last_month or month, last_day or day)

    return of


def _easter(first: int, last: int) -> Callable[[int], Span]:
    return lambda year: (easter(year) + first * _DAY, easter(year) + last * _DAY)


def _new_year(year: int) -> Span:
    return date(year, 1, 1), date(year, 1, 1)


_FEASTS: Mapping[str, Callable[[int], Span]] = {
    "easter": _easter(-1, 1),
    "goodfriday": _easter(-2, -2),
    "maundythursday": _easter(-3, -3),
    "eastermonday": _easter(1, 1),
    "ascension": _easter(39, 39),
    "pentecost": _easter(48, 50),
    "carnival": _easter(-48, -47),
    "christmas": _fixed(12, 25, 12, 26),
    "christmaseve": _fixed(12, 24),
    "newyearseve": _fixed(12, 31),
    "newyear": _new_year,
    "assumption": _fixed(8, 15),
    "july4": _fixed(7, 4),
    "memorial": lambda year: (m := date(year, 5, 31) + relativedelta(weekday=MO(-1)), m),
    "labor": lambda year: (m := date(year, 9, 1) + relativedelta(weekday=MO(1)), m),
    "thanksgiving": lambda year: (t := date(year, 11, 1) + relativedelta(weekday=TH(4)), t + 3 * _DAY),
    "kingsday": _fixed(4, 27),
    "epiphany": _fixed(1, 6),
    "mayday": _fixed(5, 1),
}


ONE_DAY = frozenset(
    {"goodfriday", "maundythursday", "eastermonday", "ascension", "christmaseve", "newyearseve", "kingsday", "epiphany"}
)
"""Feasts that are one day: what is due by it can come on it."""


_REGION = {"GB": "ENG", "CH": "ZH"}
"""Where the nation keeps few holidays of its own: the part where most people live."""


def _public(country: str | None, base: date) -> Callable[[date], bool]:
    """Whether a day is a public holiday; weekends alone where the country is not known."""
    known = _public_days(country, base.year) if country else frozenset()
    return known.__contains__


@lru_cache(maxsize=16)
def _public_days(country: str, year: int) -> frozenset[date]:
    """The public holidays of a year and of the next."""
    import holidays  # here, not above: costs start-up time, and few messages need it

    try:
        return frozenset(holidays.country_holidays(country, subdiv=_REGION.get(country), years=[year, year + 1]))
    except NotImplementedError:
        return frozenset()


def working_days(base: date, count: int, country: str | None, closed: Collection[date] = ()) -> date:
    """So many working days on: weekends, public holidays and the days named as closed are not counted."""
    is_holiday = _public(country, base)
    day = base
    for _ in range(count):
        day += _DAY
        while day.weekday() > 4 or day in closed or is_holiday(day):
            day += _DAY
    return day


def next_working_day(after: date, country: str | None) -> date:
    """The next day that is no weekend and, where the country is known, no public holiday."""
    is_holiday = _public(country, after)
    day = after + _DAY
    while day.weekday() > 4 or is_holiday(day):
        day += _DAY
    return day


def _bank_holiday(base: date, country: str | None) -> Span | None:
    is_holiday = _public(country, base)
    day = next(
        (base + n * _DAY for n in range(100) if (base + n * _DAY).weekday() < 5 and is_holiday(base + n * _DAY)), None
    )
    return (day, day) if day else None


def feast(name: str, base: date, country: str | None) -> Span | None:
    """The next such feast, from the base on; None where it cannot be known."""
    if name == "weekend":
        saturday = base + timedelta(days=(5 - base.weekday()) % 7) if base.weekday() < 6 else base - _DAY
        return saturday, saturday + _DAY
    if name == "bankholiday":
        return _bank_holiday(base, country)
    if name not in _FEASTS:
        return None
    return next((span for year in (base.year, base.year + 1) if (span := _FEASTS[name](year))[1] >= base), None)


def day_before(name: str, span: Span) -> date:
    """The last day before a feast that people mean: Good Friday for Easter, the Friday before a weekend."""
    if name == "easter":
        return span[0] - _DAY
    day = span[0] - _DAY
    while day.weekday() > 4:
        day -= _DAY
    return day
