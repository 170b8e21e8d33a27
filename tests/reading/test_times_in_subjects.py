"""A time that only the subject tells, where the times of the text are over."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
BOOKED = (
    "Dear Priya Nair,\n\nWe can confirm that your interview has been booked. The date and time are shown in the"
    " subject of this message. You selected this slot on 1 September 2026 at 21:17.\n\nLocation: Seminar Room 2\n"
)


def starts(subject: str, text: str) -> list[datetime]:
    raw = (
        "From: Jobs <noreply@jobs.example>\nTo: Priya Nair <priya@example.org>\n"
        f"Subject: {subject}\nDate: Wed, 02 Sep 2026 12:00:00 +0100\n\n{text}"
    )
    return [interview.start.astimezone(UTC) for interview in read(raw.encode(), PRIYA).interviews]


@pytest.mark.parametrize(
    ("subject", "text", "hours"),
    [
        ("Interview details: Information Analyst, 14 September 2026 at 13:45", BOOKED, ["09-14 12:45"]),
        ("Interview details: Information Analyst", BOOKED, []),
        (
            "Interview on 14 September 2026 at 13:45",
            "Dear Priya,\n\nyour interview is on 15 September 2026 at 10:00.\n",
            ["09-15 09:00"],
        ),
    ],
)
def test_the_subject_tells_what_the_text_does_not(subject: str, text: str, hours: list[str]) -> None:
    assert [f"{start:%m-%d %H:%M}" for start in starts(subject, text)] == hours
