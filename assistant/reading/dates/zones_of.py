"""The zone that a time is in: said, the sender's, or the user's. Nothing here reads a message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from assistant.reading.lazy import lazy_pattern

_BY_COUNTRY = {
    "GB": "Europe/London", "UK": "Europe/London", "IE": "Europe/Dublin", "DE": "Europe/Berlin", "AT": "Europe/Vienna",
    "CH": "Europe/Zurich", "FR": "Europe/Paris", "ES": "Europe/Madrid", "IT": "Europe/Rome", "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels", "LU": "Europe/Luxembourg", "PL": "Europe/Warsaw", "CZ": "Europe/Prague",
    "DK": "Europe/Copenhagen", "SE": "Europe/Stockholm", "NO": "Europe/Oslo", "FI": "Europe/Helsinki",
    "GR": "Europe/Athens", "HU": "Europe/Budapest", "RO": "Europe/Bucharest", "BG": "Europe/Sofia",
    "TR": "Europe/Istanbul", "IL": "Asia/Jerusalem", "AE": "Asia/Dubai", "IN": "Asia/Kolkata", "PK": "Asia/Karachi",
    "SG": "Asia/Singapore", "HK": "Asia/Hong_Kong", "JP": "Asia/Tokyo", "KR": "Asia/Seoul", "CN": "Asia/Shanghai",
    "PH": "Asia/Manila", "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland", "ZA": "Africa/Johannesburg",
    "NG": "Africa/Lagos", "KE": "Africa/Nairobi", "EG": "Africa/Cairo", "CO": "America/Bogota", "PE": "America/Lima",
    "AR": "America/Argentina/Buenos_Aires", "CL": "America/Santiago",
}  # fmt: skip
"""Countries with one zone where nearly everybody lives."""
_BESIDE = {"ES": ("Atlantic/Canary",)}
"""Their other zones whose offset a Date header may not deny: that of the islands is zero in winter."""

_BY_OFFSET: dict[str, tuple[str, ...]] = {
    "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    "CA": ("America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver", "America/Halifax"),
    "AU": ("Australia/Sydney", "Australia/Brisbane", "Australia/Perth", "Australia/Adelaide"),
    "BR": ("America/Sao_Paulo", "America/Manaus"),
    "PT": ("Europe/Lisbon",),
    "MX": ("America/Mexico_City",),
    "de": ("Europe/Berlin",),
    "fr": ("Europe/Paris", "America/Toronto"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires"),
    "it": ("Europe/Rome",),
    "nl": ("Europe/Amsterdam",),
    "pt": ("America/Sao_Paulo", "Europe/Lisbon"),
    "": (
        "Europe/London", "Europe/Berlin", "America/New_York", "America/Chicago", "America/Los_Angeles",
        "America/Denver", "Asia/Kolkata", "Europe/Athens", "Australia/Sydney", "Pacific/Auckland", "Asia/Singapore",
        "Asia/Tokyo", "Asia/Dubai", "America/Sao_Paulo",
    ),
}  # fmt: skip
"""Where an offset in the Date header comes from, the likeliest first; for what DST does between now and then."""

_BY_LANGUAGE = {"de": "Europe/Berlin", "it": "Europe/Rome", "nl": "Europe/Amsterdam"}
"""Where nearly all who write a language live: counts where the Date header is stamped in UTC."""

_OFFSET = lazy_pattern(r"(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2}):?(\d{2})?")
_HALF_DAY = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Clocks:
    """Whose clocks a message can mean."""

    base: datetime
    language: str
    sender: str | None
    user: str | None
    country: str | None
    dated: tuple[date, ...] = ()
    """Days that the subject gives with their month."""


@lru_cache(maxsize=256)
def zone(name: str) -> tzinfo | None:
    """The zone of an IANA name, or None when there is no such zone."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _offset_zone(name: str) -> tzinfo | None:
    match = _OFFSET.match(name)
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if offset > _HALF_DAY:
        return None
    return timezone(offset if match[1] == "+" else -offset)


def _fits(name: str, base: datetime) -> bool:
    place = zone(name)
    return place is not None and base.astimezone(place).utcoffset() == base.utcoffset()


def fits_country(country: str, base: datetime) -> bool:
    """Whether the offset of a Date header is one that the country uses that day."""
    names = (_BY_COUNTRY[country],) if country in _BY_COUNTRY else _BY_OFFSET.get(country, ())
    return any(_fits(name, base) for name in names)


def sender_zone(clocks: Clocks) -> str | None:
    """The sender's zone by name: as known, by country, or by the offset of the Date header.

    An offset of zero says nothing: machines and Exchange stamp their mail so.
    """
    if clocks.sender and zone(clocks.sender):
        return clocks.sender
    if clocks.user and clocks.user in _BESIDE.get(clocks.country or "", ()) and _fits(clocks.user, clocks.base):
        return clocks.user
    if by_country := _BY_COUNTRY.get(clocks.country or ""):
        return by_country
    if not clocks.base.utcoffset():
        return _BY_LANGUAGE.get(clocks.language)
    if clocks.user and _fits(clocks.user, clocks.base):
        return clocks.user
    likely = (*_BY_OFFSET.get(clocks.country or "", ()), *_BY_OFFSET.get(clocks.language, ()), *_BY_OFFSET[""])
    return next((name for name in likely if _fits(name, clocks.base)), None)


def country_by_clock(clocks: Clocks) -> str | None:
    """The country whose clock the sender's is; None where it could be several."""
    name = sender_zone(clocks)
    if name in _AMERICAN and name != "Asia/Manila":
        return "US"
    return next((code for code, place in _BY_COUNTRY.items() if place == name and code != "UK"), None)


def _unsaid(clocks: Clocks) -> tuple[tzinfo, str | None]:
    name = sender_zone(clocks)
    if name is None and clocks.base.utcoffset():
        return clocks.base.tzinfo or UTC, None
    name = name or clocks.user
    place = zone(name) if name else None
    return (place, name) if place else (clocks.base.tzinfo or UTC, None)


def _shared_name(name: str, clocks: Clocks) -> str:
    """An abbreviation that several countries use."""
    if name == "@cst":
        return "Asia/Shanghai" if clocks.base.utcoffset() == timedelta(hours=8) else "America/Chicago"
    here = {clocks.country, sender_zone(clocks)}
    if name == "@mst":  # Arizona keeps it in summer, too; in Denver it is then a slip for MDT
        return "America/Phoenix" if "America/Phoenix" in here else "America/Denver"
    if here & {"IE", "Europe/Dublin"}:
        return "Europe/Dublin"
    if here & {"IL", "Asia/Jerusalem"}:
        return "Asia/Jerusalem"
    return "Asia/Kolkata"


def place_of(said: str | None, when: datetime, clocks: Clocks) -> tuple[tzinfo, str | None]:
    """The zone of a time, and its IANA name where it has one. `when` is naive."""
    if said is None or said == "@sender":
        return _unsaid(clocks)
    if said == "@user":
        name: str | None = clocks.user
    elif said == "@gmt":
        london = zone("Europe/London")
        name = "Europe/London" if london and not when.replace(tzinfo=london).utcoffset() else "UTC"
    else:
        name = _shared_name(said, clocks) if said.startswith("@") else said
    if name and (offset := _offset_zone(name)):
        return offset, None
    place = zone(name) if name else None
    return (place, name) if place else _unsaid(clocks)


def month_first(clocks: Clocks, zones_said: frozenset[str]) -> bool | None:
    """Whether the writer puts the month first in 03/04; None where nothing tells."""
    if clocks.language != "en":
        return False
    if clocks.country:
        is_american_sender = clocks.country in ("US", "PH")
        return None if is_american_sender and _is_british(zones_said) else is_american_sender
    sender = clocks.sender or (sender_zone(clocks) if clocks.base.utcoffset() else None)
    is_american = bool(zones_said) and zones_said <= _AMERICAN
    if (
        sender is None
        and not is_american
        and clocks.user
        and not clocks.base.utcoffset()
        and _fits(clocks.user, clocks.base)
    ):
        sender = clocks.user
    names = {sender} if sender else set(zones_said)
    named = {name for name in names if name and ("/" in name or name in ("@gmt", "@mst"))}
    if not named:
        return None
    american = {name in _AMERICAN for name in named}
    return american.pop() if len(american) == 1 else None


def _is_british(zones_said: frozenset[str]) -> bool:
    """A robot of one country that writes to the other: the order may be either's."""
    return bool(zones_said) and zones_said <= _BRITISH


_BRITISH = frozenset({"@gmt", "Europe/London"})
_AMERICAN = frozenset(
    {
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
        "America/Anchorage", "Pacific/Honolulu", "America/Detroit", "America/Boise", "America/Indiana/Indianapolis",
        "Asia/Manila", "@mst",
    }
)  # fmt: skip
