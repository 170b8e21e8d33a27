# ruff: noqa: E501  one wording a line
"""Everyday wordings of people who hire, in seven languages: what the phrases say of each, and of its near misses."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.evidence import scores_of, search
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
FIXED, MOVED, NO, OTHER = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.DECLINE, Kind.OTHER
ROWS = [
    tuple(line.split(" | ", 1))
    for line in (Path(__file__).parents[1] / "data/reading/everyday.txt").read_text("utf-8").splitlines()
]
"""Kind, or "not" and a kind, and the wording."""


def mail(text):
    message = EmailMessage()
    message["From"], message["To"] = "Alex Brandt <alex@quillon.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Quillon", "Tue, 03 Mar 2026 09:00:00 +0100"
    message.set_content(text)
    return message.as_bytes()


def weight(text, kind):
    """The weight of the strongest phrase for `kind`."""
    score = scores_of(search(parse(mail(text), PRIYA))).get(kind)
    return score.best if score else 0.0


@pytest.mark.parametrize(("said", "text"), ROWS)
def test_an_everyday_wording_tells_its_kind_and_a_near_miss_does_not(said, text):
    kind = said.removeprefix("not ")

    assert (weight(text, Kind(kind)) >= 2) is (said == kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Priya,\n\nIt's a no from us, I'm afraid. You interviewed well and I told him so.\n\nCaoimhe", NO),
        (
            "Hola Priya:\n\nNo vamos a contratar a nadie para la vacante, que queda anulada, y la entrevista del lunes ya no tendrá lugar.\n\nBegoña",
            NO,
        ),
        (
            "Beste Priya,\n\nJe interview is gewijzigd.\n\nOud: do 5 maart 2026, 10:00\nNieuw: vr 6 maart 2026, 09:30\n\nTeam Recruitment",
            MOVED,
        ),
        (
            "Bonjour Priya,\n\nVotre rendez-vous est confirmé.\n\nÉvénement : entretien téléphonique\nDate : lundi 30 mars 2026, 11:15 - 11:45\n\nModifier ou annuler ce rendez-vous",
            FIXED,
        ),
    ],
)
def test_a_whole_mail_in_everyday_words_is_read_so(text, kind):
    assert read(mail(text), PRIYA).kind is kind
