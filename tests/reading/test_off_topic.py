"""A letter without any word of a job is told from one that may begin a matter."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective, Reading
from assistant.reading import read

NAIR = Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB")
BEN = "Ben Okafor <ben.okafor@gmail.com>"


def letter(text: str, subject: str = "Re: lunch", sender: str = BEN, *, known: bool = False, **headers: str) -> Reading:
    """What such a letter says."""
    found = EmailMessage()
    found["From"], found["To"], found["Subject"] = sender, "Priya Nair <priya@example.org>", subject
    found["Date"] = "Mon, 2 Mar 2026 10:00:00 +0000"
    for name, value in headers.items():
        found[name] = value
    found.set_content(text)
    return read(found.as_bytes(), Perspective(NAIR, in_process=known))


LUNCH = "Hi Priya, sorry, can't make lunch on Tuesday at 1. Wednesday at 1 works instead!"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (LUNCH, "Re: lunch"),
        ("Hi Priya, great, see you Thursday at 7 at the cinema.", "Re: cinema"),
        ("Hi Priya, dinner at ours on Friday at 8, confirmed!", "Re: dinner"),
    ],
)
def test_friends_speak_of_no_job(text: str, subject: str) -> None:
    assert letter(text, subject, References="<a@gmail.com>").primary.is_off_topic


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ms Nair,\n\nwe have to move your appointment of Thursday 5 March with Dr Hill. The new time is Friday"
        " 6 March at 11:15. Please tell us if you cannot come.\n\nThe practice team",
        "Guten Tag Frau Nair,\n\naus organisatorischen Gründen müssen wir Ihren Termin vom 05.03. verschieben. Der neue"
        " Termin ist Dienstag, 10.03.2026, 13:15 Uhr, Anmeldung MRT.\n\nIhr Praxisteam",
        "Hi Priya, sorry, I have to push tomorrow's catch-up to Wednesday at 3, same room. Ada",
    ],
)
@pytest.mark.parametrize("sender", ["Practice <desk@hill-practice.example>", "Practice <no-reply@hill.example>"])
def test_what_is_moved_and_never_called_an_interview_is_put_aside(text: str, sender: str) -> None:
    found = letter(text, "Your appointment", sender)
    assert found.kind is Kind.OTHER or found.primary.is_off_topic


@pytest.mark.parametrize(
    "found",
    [
        letter(
            "Hi Priya, sorry, I have to push your interview to Wednesday at 3.", sender="Tom <tom@brightwell.example>"
        ),
        letter(LUNCH, known=True),
        letter("Hi Priya, can we do the interview over lunch on Wednesday at 1?"),
        letter("Hi Priya, Wednesday at 1 works for the film, too!", "Re: your application"),
        letter(
            "Hi Priya, Wednesday at 1 works instead!\n\nOn Sun, 1 Mar 2026 Priya wrote:\n> my interview for the job"
        ),
        letter("Your call on Wednesday at 1 is confirmed.", sender="no-reply@calendly.com"),
        letter("Hi Priya, come and see us on Wednesday at 1.", "Trial shift", "Mrs Hill <hill@school.example>"),
    ],
)
def test_what_may_be_of_a_job_is_not_put_aside(found: Reading) -> None:
    assert not found.primary.is_off_topic
