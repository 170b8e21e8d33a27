"""Names of time zones, as mail programs and people write them, to IANA names.

Tables and look-ups only: reading times out of sentences is `when.py`'s matter.
"""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from assistant.reading.lazy import lazy_pattern

# Windows names without their " Standard Time" / " Daylight Time" (CLDR windowsZones, territory 001).
WINDOWS: dict[str, str] = {
    "aus central": "Australia/Darwin",
    "aus eastern": "Australia/Sydney",
    "afghanistan": "Asia/Kabul",
    "alaskan": "America/Anchorage",
    "aleutian": "America/Adak",
    "altai": "Asia/Barnaul",
    "arab": "Asia/Riyadh",
    "arabian": "Asia/Dubai",
    "arabic": "Asia/Baghdad",
    "argentina": "America/Argentina/Buenos_Aires",
    "astrakhan": "Europe/Astrakhan",
    "atlantic": "America/Halifax",
    "aus central w.": "Australia/Eucla",
    "azerbaijan": "Asia/Baku",
    "azores": "Atlantic/Azores",
    "bahia": "America/Bahia",
    "bangladesh": "Asia/Dhaka",
    "belarus": "Europe/Minsk",
    "bougainville": "Pacific/Bougainville",
    "canada central": "America/Regina",
    "cape verde": "Atlantic/Cape_Verde",
    "caucasus": "Asia/Yerevan",
    "cen. australia": "Australia/Adelaide",
    "central america": "America/Guatemala",
    "central asia": "Asia/Bishkek",
    "central brazilian": "America/Cuiaba",
    "central europe": "Europe/Budapest",
    "central european": "Europe/Warsaw",
    "central pacific": "Pacific/Guadalcanal",
    "central": "America/Chicago",
    "central (mexico)": "America/Mexico_City",
    "chatham islands": "Pacific/Chatham",
    "china": "Asia/Shanghai",
    "cuba": "America/Havana",
    "dateline": "Etc/GMT+12",
    "e. africa": "Africa/Nairobi",
    "e. australia": "Australia/Brisbane",
    "e. europe": "Europe/Chisinau",
    "e. south america": "America/Sao_Paulo",
    "easter island": "Pacific/Easter",
    "eastern": "America/New_York",
    "eastern (mexico)": "America/Cancun",
    "egypt": "Africa/Cairo",
    "ekaterinburg": "Asia/Yekaterinburg",
    "fle": "Europe/Kyiv",
    "fiji": "Pacific/Fiji",
    "gmt": "Europe/London",
    "gtb": "Europe/Bucharest",
    "georgian": "Asia/Tbilisi",
    "greenland": "America/Nuuk",
    "greenwich": "Atlantic/Reykjavik",
    "haiti": "America/Port-au-Prince",
    "hawaiian": "Pacific/Honolulu",
    "india": "Asia/Kolkata",
    "iran": "Asia/Tehran",
    "israel": "Asia/Jerusalem",
    "jordan": "Asia/Amman",
    "kaliningrad": "Europe/Kaliningrad",
    "korea": "Asia/Seoul",
    "libya": "Africa/Tripoli",
    "line islands": "Pacific/Kiritimati",
    "lord howe": "Australia/Lord_Howe",
    "magadan": "Asia/Magadan",
    "magallanes": "America/Punta_Arenas",
    "marquesas": "Pacific/Marquesas",
    "mauritius": "Indian/Mauritius",
    "middle east": "Asia/Beirut",
    "montevideo": "America/Montevideo",
    "morocco": "Africa/Casablanca",
    "mountain": "America/Denver",
    "mountain (mexico)": "America/Mazatlan",
    "myanmar": "Asia/Yangon",
    "n. central asia": "Asia/Novosibirsk",
    "namibia": "Africa/Windhoek",
    "nepal": "Asia/Kathmandu",
    "new zealand": "Pacific/Auckland",
    "newfoundland": "America/St_Johns",
    "norfolk": "Pacific/Norfolk",
    "north asia east": "Asia/Irkutsk",
    "north asia": "Asia/Krasnoyarsk",
    "north korea": "Asia/Pyongyang",
    "omsk": "Asia/Omsk",
    "pacific sa": "America/Santiago",
    "pacific": "America/Los_Angeles",
    "pacific (mexico)": "America/Tijuana",
    "pakistan": "Asia/Karachi",
    "paraguay": "America/Asuncion",
    "qyzylorda": "Asia/Qyzylorda",
    "romance": "Europe/Paris",
    "russia time zone 10": "Asia/Srednekolymsk",
    "russia time zone 11": "Asia/Kamchatka",
    "russia time zone 3": "Europe/Samara",
    "russian": "Europe/Moscow",
    "sa eastern": "America/Cayenne",
    "sa pacific": "America/Bogota",
    "sa western": "America/La_Paz",
    "se asia": "Asia/Bangkok",
    "saint pierre": "America/Miquelon",
    "sakhalin": "Asia/Sakhalin",
    "samoa": "Pacific/Apia",
    "sao tome": "Africa/Sao_Tome",
    "saratov": "Europe/Saratov",
    "singapore": "Asia/Singapore",
    "south africa": "Africa/Johannesburg",
    "south sudan": "Africa/Juba",
    "sri lanka": "Asia/Colombo",
    "sudan": "Africa/Khartoum",
    "syria": "Asia/Damascus",
    "taipei": "Asia/Taipei",
    "tasmania": "Australia/Hobart",
    "tocantins": "America/Araguaina",
    "tokyo": "Asia/Tokyo",
    "tomsk": "Asia/Tomsk",
    "tonga": "Pacific/Tongatapu",
    "transbaikal": "Asia/Chita",
    "turkey": "Europe/Istanbul",
    "turks and caicos": "America/Grand_Turk",
    "us eastern": "America/Indiana/Indianapolis",
    "us mountain": "America/Phoenix",
    "utc": "UTC",
    "utc+12": "Etc/GMT-12",
    "utc+13": "Etc/GMT-13",
    "utc-02": "Etc/GMT+2",
    "utc-08": "Etc/GMT+8",
    "utc-09": "Etc/GMT+9",
    "utc-11": "Etc/GMT+11",
    "ulaanbaatar": "Asia/Ulaanbaatar",
    "venezuela": "America/Caracas",
    "vladivostok": "Asia/Vladivostok",
    "volgograd": "Europe/Volgograd",
    "w. australia": "Australia/Perth",
    "w. central africa": "Africa/Lagos",
    "w. europe": "Europe/Berlin",
    "w. mongolia": "Asia/Hovd",
    "west asia": "Asia/Tashkent",
    "west bank": "Asia/Hebron",
    "west pacific": "Pacific/Port_Moresby",
    "yakutsk": "Asia/Yakutsk",
    "yukon": "America/Whitehorse",
}

# What people write after a time. Standard and summer forms mean the same place: "3pm EST" in July is New York's 3pm.
ABBREVIATIONS: dict[str, str] = {
    "utc": "UTC",
    "gmt": "Europe/London",
    "bst": "Europe/London",
    "wet": "Europe/Lisbon",
    "west": "Europe/Lisbon",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "met": "Europe/Berlin",
    "hec": "Europe/Paris",
    "eet": "Europe/Helsinki",
    "eest": "Europe/Helsinki",
    "msk": "Europe/Moscow",
    "trt": "Europe/Istanbul",
    "gst": "Asia/Dubai",
    "pkt": "Asia/Karachi",
    "ist": "Asia/Kolkata",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "wib": "Asia/Jakarta",
    "pht": "Asia/Manila",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "aet": "Australia/Sydney",
    "acst": "Australia/Adelaide",
    "acdt": "Australia/Adelaide",
    "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
    "nzt": "Pacific/Auckland",
    "et": "America/New_York",
    "est": "America/New_York",
    "edt": "America/New_York",
    "ct": "America/Chicago",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "mt": "America/Denver",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "akst": "America/Anchorage",
    "akdt": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "ast": "America/Halifax",
    "adt": "America/Halifax",
    "nst": "America/St_Johns",
    "ndt": "America/St_Johns",
    "brt": "America/Sao_Paulo",
    "art": "America/Argentina/Buenos_Aires",
    "clt": "America/Santiago",
    "cot": "America/Bogota",
    "pet": "America/Lima",
    "sast": "Africa/Johannesburg",
    "cat": "Africa/Harare",
    "eat": "Africa/Nairobi",
    "wat": "Africa/Lagos",
}

# The same letters mean another place in these countries (ISO 3166-1).
_LOCAL: dict[tuple[str, str], str] = {
    ("ist", "IE"): "Europe/Dublin",
    ("gmt", "IE"): "Europe/Dublin",
    ("gmt", "PT"): "Europe/Lisbon",
    ("gmt", "GH"): "Africa/Accra",
    ("ist", "IL"): "Asia/Jerusalem",
    ("cst", "CN"): "Asia/Shanghai",
    ("cst", "TW"): "Asia/Taipei",
    ("cst", "MX"): "America/Mexico_City",
    ("bst", "BD"): "Asia/Dhaka",
    ("ast", "SA"): "Asia/Riyadh",
    ("est", "AU"): "Australia/Sydney",
    ("pst", "PH"): "Asia/Manila",
    ("mst", "MY"): "Asia/Kuala_Lumpur",
    ("cet", "FR"): "Europe/Paris",
    ("cest", "FR"): "Europe/Paris",
    ("cet", "ES"): "Europe/Madrid",
    ("cest", "ES"): "Europe/Madrid",
    ("cet", "NL"): "Europe/Amsterdam",
    ("cest", "NL"): "Europe/Amsterdam",
    ("cet", "IT"): "Europe/Rome",
    ("cest", "IT"): "Europe/Rome",
    ("cet", "CH"): "Europe/Zurich",
    ("cest", "CH"): "Europe/Zurich",
    ("cet", "AT"): "Europe/Vienna",
    ("cest", "AT"): "Europe/Vienna",
    ("cet", "BE"): "Europe/Brussels",
    ("cest", "BE"): "Europe/Brussels",
    ("cet", "PL"): "Europe/Warsaw",
    ("cest", "PL"): "Europe/Warsaw",
    ("cet", "SE"): "Europe/Stockholm",
    ("cest", "SE"): "Europe/Stockholm",
}

# "(UTC+01:00) Amsterdam, Berlin, Bern, Rome": Outlook's display names, by the first place that tells.
_PLACES: dict[str, str] = {
    "amsterdam": "Europe/Berlin",
    "berlin": "Europe/Berlin",
    "brussels": "Europe/Paris",
    "paris": "Europe/Paris",
    "madrid": "Europe/Paris",
    "belgrade": "Europe/Budapest",
    "budapest": "Europe/Budapest",
    "prague": "Europe/Budapest",
    "sarajevo": "Europe/Warsaw",
    "warsaw": "Europe/Warsaw",
    "dublin": "Europe/London",
    "london": "Europe/London",
    "lisbon": "Europe/London",
    "athens": "Europe/Bucharest",
    "bucharest": "Europe/Bucharest",
    "helsinki": "Europe/Kyiv",
    "istanbul": "Europe/Istanbul",
    "moscow": "Europe/Moscow",
    "jerusalem": "Asia/Jerusalem",
    "abu dhabi": "Asia/Dubai",
    "chennai": "Asia/Kolkata",
    "kolkata": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata",
    "beijing": "Asia/Shanghai",
    "hong kong": "Asia/Shanghai",
    "singapore": "Asia/Singapore",
    "tokyo": "Asia/Tokyo",
    "seoul": "Asia/Seoul",
    "sydney": "Australia/Sydney",
    "melbourne": "Australia/Sydney",
    "brisbane": "Australia/Brisbane",
    "perth": "Australia/Perth",
    "adelaide": "Australia/Adelaide",
    "auckland": "Pacific/Auckland",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "arizona": "America/Phoenix",
    "atlantic time": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "hawaii": "Pacific/Honolulu",
    "alaska": "America/Anchorage",
    "brasilia": "America/Sao_Paulo",
    "buenos aires": "America/Argentina/Buenos_Aires",
    "mexico city": "America/Mexico_City",
    "bogota": "America/Bogota",
    "cairo": "Africa/Cairo",
    "nairobi": "Africa/Nairobi",
    "pretoria": "Africa/Johannesburg",
}

_IANA = lazy_pattern(r"[A-Za-z_]{2,20}(?:/[A-Za-z0-9_+-]{2,32}){0,2}")
_OFFSET = lazy_pattern(r"(?:utc|gmt|z)?\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_MAX_NAME = 120
"""Longer names are no names."""


@lru_cache(maxsize=256)
def iana(name: str, country: str | None = None) -> str | None:
    """The IANA name for any way a zone is named, or None: never a guess."""
    text = " ".join(name[:_MAX_NAME].strip().strip('"').split())
    return _from_path(text) or from_windows(text) or from_abbreviation(text, country) or _from_display(text)


@lru_cache(maxsize=256)
def zone(name: str, country: str | None = None) -> tzinfo | None:
    """The zone for any way it is named; a bare offset ("GMT+2") gives a fixed one."""
    found = iana(name, country)
    return ZoneInfo(found) if found else fixed_offset(name)


def from_windows(name: str) -> str | None:
    """The IANA name for a Windows zone ("W. Europe Standard Time")."""
    low = name.lower()
    for ending in (" standard time", " daylight time", " summer time"):
        low = low.replace(ending, "")
    if low == name.lower() and not low.startswith("utc"):
        return None
    return WINDOWS.get(low.strip())


def from_abbreviation(name: str, country: str | None = None) -> str | None:
    """The IANA name for letters after a time ("CET", "ET"); the country settles those with two meanings."""
    low = name.lower()
    return _LOCAL.get((low, (country or "").upper())) or ABBREVIATIONS.get(low)


def fixed_offset(text: str) -> timezone | None:
    """The zone of "GMT+2", "UTC+05:30" or "+0100"."""
    found = _OFFSET.fullmatch(text.strip()[:_MAX_NAME])
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if minutes > 14 * 60:
        return None
    return timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes))


def _from_path(text: str) -> str | None:
    """Names with a slash, also with a vendor's prefix as "/mozilla.org/20050126_1/Europe/Berlin"."""
    steps = [step for step in text.split("/") if step]
    for count in (3, 2):
        candidate = "/".join(steps[-count:])
        if len(steps) >= count and exists(candidate):
            return candidate
    if text.upper() in ("UTC", "Z", "ETC/UTC", "GREENWICH MEAN TIME", "COORDINATED UNIVERSAL TIME"):
        return "UTC"
    return None


@lru_cache(maxsize=256)
def exists(name: str) -> bool:
    """Whether this is the name of an IANA zone."""
    if not _IANA.fullmatch(name):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _from_display(text: str) -> str | None:
    low = text.lower()
    found = [(at, name) for place, name in _PLACES.items() if (at := low.find(place)) >= 0]
    return min(found)[1] if found else None
