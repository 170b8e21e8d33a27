"""Times in rows below a sentence that calls the talk off, in seven languages, and those below one that does not."""

from __future__ import annotations

import pytest
from one_time import fixed

ROWS = {
    "en": "Date: Thursday 12 March 2026\nTime: 11:00",
    "de": "Datum: Donnerstag, 12. März 2026\nUhrzeit: 11:00 Uhr",
    "fr": "Date : jeudi 12 mars 2026\nHeure : 11h00",
    "es": "Fecha: jueves 12 de marzo de 2026\nHora: 11:00",
    "it": "Data: giovedì 12 marzo 2026\nOra: 11:00",
    "nl": "Datum: donderdag 12 maart 2026\nTijd: 11.00 uur",
    "pt": "Data: quinta-feira, 12 de março de 2026\nHora: 11h00",
}


@pytest.mark.parametrize(
    ("language", "above"),
    [
        ("en", "The meeting below has been canceled by its organiser."),
        ("en", "Your booking was called off.\n\nEvent: Second interview\nHost: Ann Lee"),
        ("de", "Folgende Besprechung wurde vom Organisator abgesagt:"),
        ("de", "Ihr Vorstellungsgespräch entfällt."),
        ("fr", "Le rendez-vous ci-dessous a été annulé :"),
        ("fr", "Votre entretien n'aura pas lieu.\n\nPoste : Comptable"),
        ("es", "La reunión siguiente ha sido anulada:"),
        ("it", "Questo colloquio è stato annullato:"),
        ("nl", "Onderstaande afspraak is geannuleerd."),
        ("nl", "Het gesprek gaat helaas niet door."),
        ("pt", "A entrevista abaixo foi cancelada:"),
    ],
)
def test_times_below_what_calls_the_talk_off_do_not_stand(language: str, above: str) -> None:
    assert fixed(language, f"{above}\n\n{ROWS[language]}") == ""
    assert fixed(language, ROWS[language]) == "03-12T11:00"


@pytest.mark.parametrize(
    ("language", "above"),
    [
        ("en", "Your interview can be cancelled up to a day ahead."),
        ("en", "Your first interview was cancelled and replaced by this one:"),
        ("en", "The old booking has been cancelled. We have made a new one for you below:"),
        ("en", "The talk on Tuesday will not go ahead; your booking was cancelled.\n\nNew booking"),
        ("en", "The interview of Tuesday 10 March has been cancelled."),
        ("en", "Has your appointment been cancelled?"),
        ("en", "The parking permit was cancelled."),
        ("de", "Der Termin kann jederzeit online storniert werden."),
        ("fr", "Pour annuler votre entretien, répondez à ce message."),
        ("es", "La entrevista puede ser cancelada en línea."),
        ("it", "Il colloquio può essere annullato online."),
        ("nl", "De afspraak kan online geannuleerd worden."),
        ("pt", "A entrevista pode ser cancelada até um dia antes."),
    ],
)
def test_times_below_what_calls_nothing_off_stand(language: str, above: str) -> None:
    assert fixed(language, f"{above}\n\n{ROWS[language]}") == "03-12T11:00"


def test_a_time_after_the_rows_stands() -> None:
    text = f"This interview has been cancelled:\n\n{ROWS['en']}\n\nWe will see you instead on Friday 13 March at 9am."

    assert fixed("en", text) == "03-13T09:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wij kunnen het gesprek van donderdag 12 maart om 9u30 niet laten doorgaan."),
        ("nl", "Wij kunnen de afspraak op donderdag 12 maart om 9.30 uur helaas niet laten plaatsvinden."),
        ("it", "Il colloquio di giovedì 12 marzo alle 9:30 non può avere luogo."),
        ("it", "Il colloquio di giovedì 12 marzo alle 9:30 non potrà svolgersi."),
    ],
)
def test_a_talk_that_cannot_be_is_called_off(language: str, text: str) -> None:
    assert fixed(language, text) == ""
