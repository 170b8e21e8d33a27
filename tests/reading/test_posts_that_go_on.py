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


def test_a_no_stands_before_the_talk_about_another_post_by_which_the_matter_goes_on() -> None:
    found = reading(NO, YES)

    assert (found.kind, [f.kind for f in found.also]) == (Kind.DECLINE, [Kind.INTERVIEW_INVITATION])
    assert found.opening is Kind.INTERVIEW_INVITATION


def test_a_no_beside_a_fixed_talk_about_another_post_keeps_its_time() -> None:
    found = reading(NO, "For the Service Designer role your interview is confirmed for Thursday 19 March at 11am.")

    assert (found.kind, [f.kind for f in found.also]) == (Kind.DECLINE, [Kind.INTERVIEW_CONFIRMATION])
    assert [i.start.day for i in found.interviews] == [19]
    assert found.opening is Kind.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "sentence",
    [
        "Our design team would love to talk to you one day.",
        "Thank you for the time you gave us on Thursday 5 March at 11am.",
        "Another role that may suit you is about to open.",
    ],
)
def test_a_no_without_a_time_to_come_ends_the_matter(sentence: str) -> None:
    assert reading(NO, sentence).opening is Kind.DECLINE
