"""A yes to a time that stands elsewhere, in seven languages; and what is no yes."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)
TOM = "Tom Reyes <tom@brightwell.example>"


def is_assent(text: str, sender: str = TOM, **headers: str) -> bool:
    """Whether an answer with these words agrees."""
    found = EmailMessage()
    found["From"], found["To"], found["Subject"] = sender, "Priya Nair <priya@example.org>", "Re: Interview"
    found["Date"], found["References"] = "Mon, 2 Mar 2026 10:00:00 +0000", "<mine@example.org>"
    for name, value in headers.items():
        found[name.replace("_", "-")] = value
    found.set_content(f"Hi Priya,\n\n{text}\n\nTom\n")
    return read(found.as_bytes(), PRIYA).is_assent


@pytest.mark.parametrize(
    "text",
    [
        "See you then!",
        "Wonderful, speak to you on Friday.",
        "That works for Dara and me.",
        "Works fine for us.",
        "That is perfect.",
        "Friday it is!",
        "Thanks, confirmed.",
        "It's in our calendars.",
        "I'll send you a calendar invite this afternoon.",
        "Bis Freitag!",
        "Das passt, vielen Dank.",
        "Der Termin ist notiert.",
        "C'est noté, merci !",
        "À vendredi !",
        "Entendu, merci.",
        "¡Nos vemos el viernes!",
        "Queda confirmado, gracias.",
        "Tot vrijdag!",
        "Genoteerd, dank je.",
        "Ci vediamo venerdì!",
        "Confermato, grazie.",
        "Até sexta!",
        "Combinado, obrigado.",
    ],
)
def test_a_bare_yes_agrees(text: str) -> None:
    assert is_assent(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your message!",
        "That works for me, but Dara has to check.",
        "Friday does not work for us.",
        "I'll confirm as soon as I can, see you then if all goes well.",
        "Does that work for you? See you then.",
        "I'll check and get back to you.",
        "Speak soon!",
        "Das passt leider nicht.",
        "Der Termin passt, aber Frau Vogt klärt es noch.",
        "C'est noté mais je dois vérifier avec Claire.",
        "Queda anotado, pero tengo que consultarlo.",
        "Genoteerd, maar ik moet het nog nakijken.",
        "Va bene, ma devo verificare.",
        "Combinado, mas vou verificar.",
        "Confirmed. " + "We are a team of many people who like to write a lot. " * 8,
    ],
)
def test_what_leaves_a_doubt_agrees_to_nothing(text: str) -> None:
    assert not is_assent(text)


def test_a_machine_agrees_to_nothing() -> None:
    assert not is_assent("See you then!", Auto_Submitted="auto-generated")


def test_the_users_own_yes_is_one_too() -> None:
    assert is_assent("See you then!", sender="Priya Nair <priya@example.org>")
