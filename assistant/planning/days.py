"""Business days and working hours where the recipient lives, public holidays and clock changes taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

COUNTRY_OF_ZONE: Mapping[str, str] = {
    "America/Bogota": "CO",
    "America/Chicago": "US",
    "America/Denver": "US",
    "America/Detroit": "US",
    "America/Halifax": "CA",
    "America/Los_Angeles": "US",
    "America/Mexico_City": "MX",
    "America/Montreal": "CA",
    "America/New_York": "US",
    "America/Phoenix": "US",
    "America/Sao_Paulo": "BR",
    "America/Toronto": "CA",
    "America/Vancouver": "CA",
    "Asia/Calcutta": "IN",
    "Asia/Dubai": "AE",
    "Asia/Hong_Kong": "HK",
    "Asia/Jerusalem": "IL",
    "Asia/Kolkata": "IN",
    "Asia/Manila": "PH",
    "Asia/Seoul": "KR",
    "Asia/Shanghai": "CN",
    "Asia/Singapore": "SG",
    "Asia/Tokyo": "JP",
    "Africa/Johannesburg": "ZA",
    "Australia/Melbourne": "AU",
    "Australia/Perth": "AU",
    "Australia/Sydney": "AU",
    "Europe/Amsterdam": "NL",
    "Europe/Athens": "GR",
    "Europe/Berlin": "DE",
    "Europe/Brussels": "BE",
    "Europe/Bucharest": "RO",
    "Europe/Budapest": "HU",
    "Europe/Copenhagen": "DK",
    "Europe/Dublin": "IE",
    "Europe/Helsinki": "FI",
    "Europe/Istanbul": "TR",
    "Europe/Lisbon": "PT",
    "Europe/London": "GB",
    "Europe/Luxembourg": "LU",
    "Europe/Madrid": "ES",
    "Europe/Oslo": "NO",
    "Europe/Paris": "FR",
    "Europe/Prague": "CZ",
    "Europe/Rome": "IT",
    "Europe/Stockholm": "SE",
    "Europe/Tallinn": "EE",
    "Europe/Vienna": "AT",
    "Europe/Warsaw": "PL",
    "Europe/Zurich": "CH",
    "Pacific/Auckland": "NZ",
}

_MOST_LIVE_IN = {"GB": "ENG"}
"""Countries without a common list of any use: the part whose holidays hold where none is named."""

_WEEKEND = frozenset({5, 6})
_LONGEST_CLOSURE = 60
"""No country closes for longer; a calendar that says so is broken and is not believed."""


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """When people work where the recipient lives."""

    zone: str
    country: str | None = None
    subdivision: str | None = None
    starts: int = 9
    ends: int = 17

    def day_of(self, instant: datetime) -> date:
        """The calendar day there."""
        return instant.astimezone(zone_named(self.zone)).date()

    def is_business_day(self, day: date) -> bool:
        """Whether people work on that day."""
        return day.weekday() not in _WEEKEND and day not in public_holidays(self.country, self.subdivision, day.year)

    def business_day_from(self, day: date) -> date:
        """The day itself, or the next business day."""
        for later in range(_LONGEST_CLOSURE):
            if self.is_business_day(day + timedelta(days=later)):
                return day + timedelta(days=later)
        return day

    def add_business_days(self, day: date, count: int) -> date:
        """So many business days after a day."""
        for _ in range(count):
            day = self.business_day_from(day + timedelta(days=1))
        return day

    def opens(self, day: date) -> datetime:
        """When work starts on that day, in UTC."""
        return self._at(day, self.starts)

    def closes(self, day: date) -> datetime:
        """When work ends on that day, in UTC."""
        return self._at(day, self.ends)

    def midnight(self, day: date) -> datetime:
        """When that day begins, in UTC."""
        return self._at(day, 0)

    def working_moment(self, instant: datetime) -> datetime:
        """The instant itself where people are at work, else when they next start."""
        day = self.day_of(instant)
        open_day = self.business_day_from(day)
        if open_day == day and instant <= self.opens(day):
            return self.opens(day)
        if open_day == day and instant < self.closes(day):
            return instant.astimezone(UTC)
        return self.opens(open_day if open_day != day else self.business_day_from(day + timedelta(days=1)))

    def _at(self, day: date, hour: int) -> datetime:
        if hour >= 24:
            day, hour = day + timedelta(days=1), 0
        return datetime.combine(day, time(hour), zone_named(self.zone)).astimezone(UTC)


@cache
def zone_named(name: str) -> ZoneInfo:
    """The zone of that name; UTC where there is none."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return ZoneInfo("UTC")


@cache
def public_holidays(country: str | None, subdivision: str | None, year: int) -> frozenset[date]:
    """The public holidays of a year; none where the country is not known."""
    if country is None:
        return frozenset()
    # Costs a tenth of a second: only for runs that count business days.
    from holidays import country_holidays

    for part in (subdivision or _MOST_LIVE_IN.get(country), None):
        try:
            return frozenset(country_holidays(country, subdiv=part, years=year))
        except (NotImplementedError, KeyError):
            continue
    return frozenset()
