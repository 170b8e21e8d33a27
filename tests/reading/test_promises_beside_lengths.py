"""Lengths and days that they only mention beside what they promise."""

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def promised(text: str) -> str | None:
    """The day that an answer in the user's thread promises, written on Monday 2 March 2026."""
    head = "From: Ann Cole <ann@firm.example>\nTo: priya@example.org\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n"
    head += "In-Reply-To: <a@example.org>\nReferences: <a@example.org>\nSubject: Re: Application\n"
    raw = f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()
    day = read(raw, PRIYA).decision_by
    return day.isoformat() if day else None


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, a month is no problem at all. We have waited for the right person.",
        "Thanks for telling us about your notice. Four weeks is no problem, we can wait.",
        "Hi Priya, we have waited this long for the right candidate, so another few weeks won't hurt.",
        "Gut zu wissen mit der Kündigungsfrist, vier Wochen sind kein Problem für uns.",
        "Merci pour ces précisions, un mois de préavis ne pose pas de problème.",
        "Gracias por avisar, un mes no es problema; cuatro semanas son ningún problema.",
        "Bedankt, vier weken is geen probleem voor ons.",
    ],
)
def test_a_length_that_they_do_not_mind_is_no_promise(text: str) -> None:
    assert promised(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hi Priya, four weeks is no problem. We will let you know by Friday 13 March.", "2026-03-13"),
        ("Mañana te digo sí o sí, Priya, hoy estoy liadísima con el inventario.", "2026-03-03"),
        (
            "Lei avrà nostre notizie entro venerdì 13 marzo. Nel frattempo le rispondo sulle domande: l'orario estivo "
            "va da metà giugno a metà settembre.",
            "2026-03-13",
        ),
        ("Oi Priya, o processo de seleção está parado. Te atualizo até 31 de março, combinado?", "2026-03-31"),
    ],
)
def test_the_day_of_the_answer_is_told_from_what_stands_beside(text: str, day: str) -> None:
    assert promised(text) == day
