"""An end that the words say stands before what a calendar part says beside it."""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

KNOWN = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)
ENDS = (Kind.OFFER, Kind.DECLINE)


def mail(words, method):
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Re: Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(words)
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//b//EN", f"METHOD:{method}", "BEGIN:VEVENT", "UID:u1@b.example"),
        *("DTSTAMP:20260302T080000Z", "DTSTART:20260310T140000Z", "DTEND:20260310T150000Z", f"STATUS:{status}"),
        *("SUMMARY:Interview: Data Analyst", "ORGANIZER:mailto:tom@brightwell.example"),
        *("ATTENDEE:mailto:priya@example.org", "END:VEVENT", "END:VCALENDAR", ""),
    )
    message.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": method})
    return message.as_bytes()


@pytest.mark.parametrize("method", ["CANCEL", "REQUEST"])
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Hola Priya:\n\nlamentamos comunicarte que no seguimos adelante con tu candidatura.\n", Kind.DECLINE),
        ("Hi Priya,\n\nI'm afraid this one went to another person, so Tuesday falls away.\n\nTom\n", Kind.DECLINE),
        ("Hi Priya,\n\nWe'd like to offer you the job! Invite attached.\n\nTom\n", Kind.OFFER),
    ],
)
def test_an_end_in_words_comes_before_the_event(words, kind, method):
    assert read(mail(words, method), KNOWN).kind is kind


@pytest.mark.parametrize("method", ["CANCEL", "REQUEST"])
@pytest.mark.parametrize(
    "words",
    [
        "Hi Priya,\n\nSorry, something came up and Tuesday no longer works. More soon.\n\nTom\n",
        "Hi Priya,\n\nWe are meeting other candidates as well and decide on Friday.\n\nTom\n",
        "Hi Priya,\n\nDialling details are in the invite.\n\nTom\n",
        "",
    ],
)
def test_words_without_an_end_leave_the_event_as_it_is(words, method):
    assert read(mail(words, method), KNOWN).kind not in ENDS


CALLED_OFF = [
    "Dear Priya,\n\nyour interview for the Data Analyst position has been cancelled.\n",
    "Bonjour Priya,\n\nVotre entretien pour le poste a été annulé.\n",
    "Hola Priya:\n\nSu entrevista para el puesto ha sido cancelada. Buscaremos otra fecha.\n",
    "Olá Priya,\n\nA sua entrevista para a vaga foi cancelada. Marcaremos nova data.\n",
    "Gentile Priya,\n\nil suo colloquio per la posizione è stato annullato.\n",
]


@pytest.mark.parametrize("words", CALLED_OFF)
def test_an_interview_for_a_post_that_is_off_ends_no_post(words):
    message = EmailMessage()
    message["From"], message["To"] = "Marta Keller <marta@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(words)
    assert read(message.as_bytes(), KNOWN).kind is Kind.INTERVIEW_CANCELLATION
