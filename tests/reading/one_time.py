"""Starts and ends of one sentence on its writer's clock: for tables of wordings in seven languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from assistant.reading.own_rows import with_own_row
from assistant.reading.when import TimeFound, is_fixed, times_in

CLOCKS = {
    "en": ("Europe/London", 0, "GB"),
    "de": ("Europe/Berlin", 1, "DE"),
    "fr": ("Europe/Paris", 1, "FR"),
    "es": ("Europe/Madrid", 1, "ES"),
    "it": ("Europe/Rome", 1, "IT"),
    "nl": ("Europe/Amsterdam", 1, "NL"),
    "pt": ("Europe/Lisbon", 0, "PT"),
}


def base(language: str, day: str) -> datetime:
    """Ten in the morning of that day where the language is spoken."""
    return datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=timezone(timedelta(hours=CLOCKS[language][1])))


def said(language: str, text: str) -> str:
    """Starts and ends on the writer's clock, read on Monday 2 March 2026; offers have a question mark."""
    return " ".join(
        one.start.strftime("%m-%dT%H:%M") + (one.end.strftime("/%H:%M") if one.end else "") + "?" * one.is_offered
        for one in _times(language, text)
    )


def fixed(language: str, text: str) -> str:
    """Starts that stand, on the writer's clock, read on Monday 2 March 2026."""
    return " ".join(one.start.strftime("%m-%dT%H:%M") for one in _times(language, text) if is_fixed(one))


def of_priya(text: str) -> Sequence[TimeFound]:
    """What is left for Priya Nair of a letter in English to several people, read in London on Monday 2 March 2026."""
    found = times_in(text, base=datetime(2026, 3, 2, 9, tzinfo=UTC), user_timezone="Europe/London")
    return [one for one in with_own_row(text, found, "Priya Nair") if not one.is_aside]


def _times(language: str, text: str) -> Sequence[TimeFound]:
    zone, _, country = CLOCKS[language]
    return times_in(
        text,
        base=base(language, "2026-03-02"),
        language=language,
        user_timezone=zone,
        sender_timezone=zone,
        country=country,
    )
