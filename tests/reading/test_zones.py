"""Zone names of every kind lead to IANA names, and nonsense to none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.reading import zones


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Europe/Berlin", None, "Europe/Berlin"),
        ("America/Argentina/Buenos_Aires", None, "America/Argentina/Buenos_Aires"),
        ("W. Europe Standard Time", None, "Europe/Berlin"),
        ("Pacific Daylight Time", None, "America/Los_Angeles"),
        ("Central Standard Time (Mexico)", None, "America/Mexico_City"),
        ("ET", None, "America/New_York"),
        ("MEZ", None, "Europe/Berlin"),
        ("IST", None, "Asia/Kolkata"),
        ("IST", "IE", "Europe/Dublin"),
        ("CST", "CN", "Asia/Shanghai"),
        ("Eastern Time (US & Canada)", None, "America/New_York"),
        ("utc", None, "UTC"),
        ("Customized Time Zone", None, None),
        ("../../etc/passwd", None, None),
        ("Europe", None, None),
        ("", None, None),
        ("x" * 100_000, None, None),
    ],
)
def test_zone_is_found_by_any_name(name: str, country: str | None, expected: str | None) -> None:
    assert zones.iana(name, country) == expected


@pytest.mark.parametrize(
    ("text", "hours"),
    [("GMT+2", 2), ("UTC-05:00", -5), ("+0530", 5.5), ("GMT+99", None), ("+", None), ("Berlin", None)],
)
def test_bare_offset_is_a_fixed_zone(text: str, hours: float | None) -> None:
    found = zones.fixed_offset(text)

    assert (found.utcoffset(None) if found else None) == (timedelta(hours=hours) if hours is not None else None)


def test_every_name_in_the_tables_exists() -> None:
    names = {*zones.WINDOWS.values(), *zones.ABBREVIATIONS.values(), *zones._LOCAL.values(), *zones._PLACES.values()}

    assert [name for name in names if not zones.exists(name)] == []
