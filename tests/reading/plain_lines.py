"""Short everyday mails kept one a line (tests/data/reading/README.md), made into the rows of `dated_mails.py`.

Each is sent by Ann Cole on Monday 2 March 2026 at nine in London, in the country of its language, to Priya Nair.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

LANDS = {
    "en": ("Europe/London", "GB"),
    "en-us": ("America/New_York", "US"),
    "de": ("Europe/Berlin", "DE"),
    "fr": ("Europe/Paris", "FR"),
    "es": ("Europe/Madrid", "ES"),
    "it": ("Europe/Rome", "IT"),
    "nl": ("Europe/Amsterdam", "NL"),
    "pt": ("Europe/Lisbon", "PT"),
}
SENT = datetime(2026, 3, 2, 9, tzinfo=UTC)
UNREAD = "?"
"""What a line begins with that is known to be read otherwise."""


def lines_of(path: Path) -> list[str]:
    """The lines of a file without its remarks, in order."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def row_of(line: str) -> dict[str, Any]:
    """The mail and the labels of a line; `unsure` has its kind where two are honest."""
    language, kinds, starts, promise, subject, body = line.removeprefix(UNREAD).split("|")
    zone, country = LANDS[language]
    kind, *others = kinds.split("/")
    hours = [] if starts == "-" else [f"2026-{start}" for start in starts.split()]
    return {
        "kind": kind.removesuffix("!"),
        "firm": kind.endswith("!") if kind.startswith("decline") else None,
        "also": [],
        "unsure": ["kind"] if others else [],
        "language": language.partition("-")[0],
        "date": SENT.astimezone(ZoneInfo(zone)).isoformat(),
        "sender": "Ann Cole <ann@firm.example>",
        "tld": "example",
        "user": {"name": "Priya Nair", "address": "priya@example.org", "timezone": zone, "country": country},
        "subject": subject,
        "body": body.replace("\\n", "\n"),
        "interviews": [datetime.fromisoformat(hour).replace(tzinfo=ZoneInfo(zone)).isoformat() for hour in hours],
        "decision_by": None if promise == "-" else promise,
        "kinds": kinds.split("/"),
    }
