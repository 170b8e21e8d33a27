"""Of two posts in one mail, the matter is about the one that goes on."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective, Reading
from assistant.reading import read

KNOWN = Perspective(Identity("Priya Nair", "priya@example.org", (), "Europe/London", "GB"), in_process=True)
NO = "We won't be moving forward with you for the UX Researcher role, as we need more quantitative experience."
YES = "However, we'd love to talk to you about the Service Designer role. Could you come in on Thursday at 11am?"


def reading(*sentences: str) -> Reading:
    message = EmailMessage()
    message["From"], message["To"] = "Hannah Moss <hannah.moss@tidewater.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Re: Tidewater - UX Researcher interview", "Mon, 16 Mar 2026 09:00:00 +0000"
    message["References"] = "<a@tidewater.example>"
    message.set_content("\n\n".join(("Hi Priya,", " ".join(sentences), "Hannah")))
    return read(message.as_bytes(), KNOWN)


@pytest.mark.parametrize(
    ("sentences", "role"),
    [((NO, YES), "Service Designer"), ((YES,), "Service Designer"), ((NO,), "UX Researcher")],
)
def test_the_role_is_that_of_the_post_that_goes_on(sentences: tuple[str, ...], role: str) -> None:
    assert reading(*sentences).role == role


def test_a_no_beside_an_invitation_stays_told() -> None:
    found = reading(NO, YES)

    assert (found.kind, [f.kind for f in found.also]) == (Kind.INTERVIEW_INVITATION, [Kind.DECLINE])
