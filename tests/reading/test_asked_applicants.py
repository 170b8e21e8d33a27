"""A person who thanks for the application and asks for a time invites, however the rest of the mail sounds."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
WITH = "I'd be joined by Theo Banks, our research lead (copied)."


def kind(text: str) -> Kind:
    message = EmailMessage()
    message["From"], message["To"] = "Hannah Moss <hannah.moss@tidewater.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Tidewater - UX Researcher interview", "Fri, 06 Mar 2026 09:00:00 +0000"
    message.set_content(f"Hi Priya,\n\n{text} {WITH}\n\nHannah")
    return read(message.as_bytes(), PRIYA).kind


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for applying for the UX Researcher role. Can we meet on Tuesday 10 March at 1pm on Google Meet?",
        "Thank you for your application for the role. Could we meet on Tuesday 10 March at 1pm on Google Meet?",
    ],
)
def test_thanks_for_the_application_and_a_time_invite(text: str) -> None:
    assert kind(text) is Kind.INTERVIEW_INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for applying for the UX Researcher role. We read every application ourselves.",
        "Would you run a guest session on research diaries on Tuesday 10 March at 1pm on Google Meet?",
    ],
)
def test_either_of_the_two_alone_does_not(text: str) -> None:
    assert kind(text) is not Kind.INTERVIEW_INVITATION
