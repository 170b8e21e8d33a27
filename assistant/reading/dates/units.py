"""What a part of a week, a month or a quarter ends on, and so many units on from a day. Arithmetic only."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from assistant.reading.dates.days import in_week, month_end

_WEEKDAY_OF = {"early": 1, "half": 1, "mid": 2, "midweek": 2, "late": 4, "end": 4}


def of_week(phase: str, monday: date) -> date:
    """The day of a week that a part of it ends on."""
    return monday + timedelta(days=_WEEKDAY_OF.get(phase, 4))


def of_month(phase: str, first: date) -> date:
    """The day of a month that a part of it ends on."""
    if phase in ("early", "mid", "half"):
        return first.replace(day=7 if phase == "early" else 15)
    return month_end(first)


def quarter(base: date, ahead: int) -> date:
    """The last day of a quarter, so many ahead."""
    first = date(base.year, 3 * ((base.month - 1) // 3) + 1, 1) + relativedelta(months=3 * ahead)
    return month_end(first + relativedelta(months=2))


def phase_of_unit(phase: str, unit: object, ahead: int, base: date) -> date | None:
    """The day that a part of this unit, or of one ahead, ends on."""
    if unit == "week":
        day = of_week(phase, in_week(base, 0, ahead))
        is_gone = day <= base if phase in ("early", "half", "mid", "midweek") else day < base
        return day + timedelta(days=7) if is_gone and not ahead else day
    if unit == "month":
        return of_month(phase, base.replace(day=1) + relativedelta(months=ahead))
    if unit == "quarter" and phase in ("end", "late"):
        return quarter(base, ahead)
    if unit == "year" and phase in ("end", "late") and not ahead:
        return date(base.year, 12, 31)
    if unit == "year" and phase == "early" and ahead:
        return date(base.year + 1, 1, 7)
    if unit in ("day", "bday") and not ahead:
        return base
    return None


def numbered_week(base: date, number: int, phase: str = "end") -> date | None:
    """The day of the next calendar week of that number that a part of it ends on."""
    if not 1 <= number <= 53:
        return None
    years = (base.isocalendar().year, base.isocalendar().year + 1)
    days = [of_week(phase, date.fromisocalendar(year, min(number, 52), 1)) for year in years]
    return next((day for day in days if day >= base), None)


def counted(base: date, count: float, unit: object) -> date | None:
    """So many units on from a day; working days are counted elsewhere."""
    unit = str(unit).removesuffix("s")
    if unit in ("day", "week", "fortnight"):
        return base + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    if unit == "month":
        return base + relativedelta(months=int(count))
    if unit == "hour" and count >= 12:
        return base + timedelta(days=round(count / 24 + 0.01))
    return None
