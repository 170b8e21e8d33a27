"""What the subject says of the day, where the text gives only the hour."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import told
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        (
            "running behind!",
            "Hi Priya, alarm at the works. I'll call you at half past eleven instead of 11.",
            ["11:30"],
        ),
        ("Running late", "So sorry! Could we say 14:15 instead of 14:00?", ["14:15"]),
        ("Stuck in traffic", "I will be with you at 9.40, not 9.20.", ["09:40"]),
        ("Interview", "I'll call you at half past eleven.", []),
    ],
)
def test_who_is_late_speaks_of_today(subject: str, text: str, expected: list[str]) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "nate@pell.example.co.uk", "priya@example.org", subject
    mail["Date"] = "Tue, 3 Mar 2026 08:52:00 +0000"
    mail.set_content(text)

    found = told.times(parse(mail.as_bytes(), PRIYA), PRIYA, is_answer=False)

    assert [f"{t.start:%H:%M}" for t in found if not t.is_old and t.start.day == 3] == expected
