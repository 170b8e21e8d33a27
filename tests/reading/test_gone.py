"""When a time that was offered is to be had no more."""

from __future__ import annotations

import pytest

from assistant.reading.gone import is_time_gone
from assistant.reading.sentences import passage


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sorry, that slot is no longer available. I'll come back with others."),
        ("en", "Sorry, Tuesday has been taken by somebody else in the meantime. I will be in touch."),
        ("en", "I'm afraid the 2pm slot is gone."),
        ("en", "Unfortunately the panel can no longer make Tuesday."),
        ("en", "Apologies, something has come up on our side."),
        ("de", "Leider ist der Termin nicht mehr frei."),
        ("de", "Mir ist leider etwas dazwischengekommen."),
        ("fr", "Désolé, ce créneau n'est plus disponible."),
        ("es", "Lo siento, ese horario ya no está disponible."),
        ("nl", "Helaas is dat tijdstip niet meer beschikbaar."),
        ("pt", "Infelizmente esse horário já não está disponível."),
        ("it", "Purtroppo quell'orario non è più disponibile."),
    ],
)
def test_a_time_that_is_gone_is_heard(language: str, text: str) -> None:
    assert is_time_gone(passage(f"Hi Priya,\n\n{text}\n\nTom"), language)


@pytest.mark.parametrize(
    "text",
    [
        "Great, see you then! Please do not bring a laptop.",
        "If that slot is no longer available, tell me.",
        "Thank you for your time. I am not in the office on Friday.",
        "Would Tuesday not be possible?",
        "It has been a pleasure to meet you.",
        "The position is not remote.",
        "We have taken note of your answer.",
    ],
)
def test_other_talk_takes_no_time_back(text: str) -> None:
    assert not is_time_gone(passage(f"Hi Priya,\n\n{text}\n\nTom"), "en")
