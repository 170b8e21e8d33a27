"""A move to the same hour of another day, in seven languages; and what is none."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Perspective, Reading
from assistant.reading import read

PRIYA = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)


def heard(text: str) -> Reading:
    found = EmailMessage()
    found["From"], found["To"], found["Subject"] = (
        "Tom Reyes <tom@brightwell.example>",
        "Priya Nair <priya@example.org>",
        "Re: Interview",
    )
    found["Date"], found["References"] = "Mon, 2 Mar 2026 10:00:00 +0000", "<mine@example.org>"
    found.set_content(f"{text}\n\nTom\n")
    return read(found.as_bytes(), PRIYA)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Something has come up. Could we push it to Wednesday, same time?", True),
        ("We need to move our interview to Wednesday at the same time.", False),
        ("Leider müssen wir das Gespräch verschieben: ginge Mittwoch zur gleichen Uhrzeit?", True),
        ("Nous devons reporter l'entretien : mercredi à la même heure ?", True),
        ("Tenemos que aplazar la entrevista: ¿el miércoles a la misma hora?", True),
        ("Temos de adiar a entrevista: pode ser na quarta-feira à mesma hora?", True),
        ("Purtroppo devo spostare il colloquio di domani: va bene mercoledì alla stessa ora?", True),
        ("Helaas moeten we het gesprek verzetten: kan woensdag op dezelfde tijd?", True),
    ],
)
def test_the_new_day_keeps_the_hour(text: str, asks: bool) -> None:
    found = heard(text)

    assert (str(found.same_hour_on), found.asks_same_hour) == ("2026-03-04", asks)


@pytest.mark.parametrize(
    "text",
    [
        "We need to move our interview to Wednesday at 3 pm.",
        "We need to move our interview to Wednesday. We are both in the same time zone.",
        "We need to move our interview to Wednesday or Thursday, same time.",
        "We need to move our interview, same time of course.",
    ],
)
def test_what_names_no_day_for_the_hour_is_left_open(text: str) -> None:
    assert heard(text).same_hour_on is None
