"""Which employer and which post a message names."""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org"))


def named(text, sender, subject="Your application"):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "priya@example.org", subject
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(text)
    reading = read(message.as_bytes(), PRIYA)
    return reading.company, reading.role


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        ("Brightwell Hiring Team <no-reply@us.greenhouse-mail.io>", "We have received your application.", "Brightwell"),
        ("no-reply@hire.lever.co", "Thank you for applying to Brightwell.", "Brightwell"),
        ("Tom <tom@northmoorbank.example>", "We got your application.\n\nTom\nNorthmoor Bank", "Northmoor Bank"),
        ("Tom <tom@gmail.com>", "Hi Priya, we have received your application.", None),
    ],
)
def test_the_employer_is_named_or_none(sender, text, company):
    assert named(text, sender)[0] == company


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Your application", "Thank you for applying for the position of Data Analyst.", "Data Analyst"),
        ("Interview - Data Analyst - Brightwell", "We have received your application.", "Data Analyst"),
        ("Your application", "We have received your application.", None),
    ],
)
def test_the_post_is_named_or_none(subject, text, role):
    assert named(text, "Tom <tom@brightwell.example>", subject)[1] == role
