"""Mails that name far more times than an honest one: each is read in less than a second on a quiet machine."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

import pytest
from pace import within

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
OPENINGS = {
    "confirmed": "I am pleased to confirm your interview for the Analyst role at Brightwell. ",
    "moved": "we have to reschedule your interview for the Analyst role. It has been moved. ",
    "offered": "we would like to invite you to an interview for the Analyst role. Which of these suits you? ",
}
SHAPES: dict[str, Callable[[int], str]] = {
    "in one line": lambda i: f"at {8 + i % 10}:{i % 60:02} on {1 + i % 28} April meet Ann, ",
    "in lines": lambda i: f"\n{1 + i % 28} April, {8 + i % 10}:{i % 60:02} interview with Ann {i}",
    "said to stand": lambda i: f"the one on {1 + i % 28} April at {8 + i % 10}:{i % 60:02} goes ahead as planned, ",
    "far apart": lambda i: f"{1 + i % 28} April at {8 + i % 10}:{i % 60:02}" + " " * 600,
}


@pytest.mark.parametrize("opening", OPENINGS.values(), ids=OPENINGS)
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_thousands_of_times_take_no_time_to_speak_of(opening: str, shape: Callable[[int], str]) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "tom@brightwell.example", "priya@example.org", "Your interview"
    mail["Date"] = "Mon, 2 Mar 2026 10:00:00 +0000"
    read(mail.as_bytes(), PRIYA)  # loads the phrases
    mail.set_content(f"Dear Priya, {opening}{''.join(map(shape, range(3_000)))}")
    raw = mail.as_bytes()

    with within(2):  # at most 0.5 s alone on the machine
        read(raw, PRIYA)


SENTENCES = {
    "a day after days": "we let you know on the Tuesday ",
    "an old time and a new one": "I cannot make 9 tomorrow. Come at 12. ",
    "a start and a promise": "You start on 3 August. We will let you know on the Tuesday ",
    "a span with a zone": "When: 3:00pm - 4:00pm, Friday, April 17, 2026 (Europe/London) ",
    "a line of a quoted head": "Date: Tue, Feb 3, 2026 at 9:58 AM ",
    "a time instead": "They can see you instead on Thursday 5th March at 4.45pm, so I have moved you to then. ",
}


@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
def test_one_sentence_said_a_thousand_times_takes_no_time_to_speak_of(sentence: str) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "tom@brightwell.example", "priya@example.org", "Your interview"
    mail["Date"] = "Mon, 2 Mar 2026 10:00:00 +0000"
    mail.set_content(sentence)
    read(mail.as_bytes(), PRIYA)  # loads the phrases
    mail.set_content(sentence * (64_000 // len(sentence)))
    raw = mail.as_bytes()

    with within(1.2):  # at most 0.7 s alone on the machine
        read(raw, PRIYA)
