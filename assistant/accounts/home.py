"""Which country a time zone lies in: the table of the time zone database itself."""

from __future__ import annotations

from importlib.resources import files


def country_of(timezone: str) -> str | None:
    """Two letters (ISO 3166-1); None where the zone belongs to no one country, as UTC."""
    try:
        table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    except (ModuleNotFoundError, OSError):
        return None
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[0] for row in rows if len(row) > 2 and row[2] == timezone), None)
