"""Words of an end that end nothing: a date that is over, a rival on the shortlist, a silence that would be a no."""

# ruff: noqa: E501  a mail is one line

from __future__ import annotations

import pytest
from dated_mails import reading_of

from assistant.model import Kind


def kind_of(text: str) -> Kind:
    written = {"subject": "Your application", "date": "2026-03-02T10:00+00:00", "body": text}
    return reading_of({"sender": "Ann Hart <ann@harbourne.example>", "tld": "example", **written}, 1).kind


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, the deadline I gave you has passed, I know. The panel meets again on Thursday and I will write to you then.",
        "Dear Priya, your interview for the Registrar post is on 12 March at 10:00, room 4. The office is closed that day and cannot take calls.",
        "Dear Priya, your interview for the Planner role is confirmed for Thursday 12 March at 10:00. Vacancy closed: 27 February 2026.",
        "Dear Priya, I've given the 9.30 to the other one, so your interview for the Analyst role is on Thursday 12 March at 11:00.",
        "Dear Priya, we really don't do quick hiring here: three more people come in next week, and you will hear from us by 20 March.",
        "Gentile Priya, il riscontro è ottimo: è nella short list con un'altra persona. Il colloquio con il direttore è giovedì 12 marzo alle 15:00.",
        "Gentile Priya, abbiamo ricevuto la sua candidatura. Se entro il 20 marzo non riceve notizie, la selezione è da considerarsi conclusa con esito negativo.",
        "Hola Priya: todavía estamos revisando las pruebas, las leo yo personalmente con otra persona y es lento. Te respondemos a más tardar el 28.",
        "Olá Priya, ainda estamos à espera do parecer jurídico. Até lá não consigo avançar mais nada. Decidimos em meados de março.",
    ],
)
def test_it_ends_nothing(text: str) -> None:
    assert kind_of(text) is not Kind.DECLINE


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, I am afraid the hiring manager has passed. Thank you for your interest in the Analyst role.",
        "Dear Priya, unfortunately we are unable to take you any further in our process for the Analyst role.",
        "Dear Priya, we are no longer hiring for the Planner position. Thank you for your application.",
        "Gentile Priya, purtroppo per la posizione di analista abbiamo scelto un'altra persona.",
        "Estimada Priya: lamentablemente para la vacante de analista hemos elegido a otra persona.",
        "Cara Priya, decidimos não avançar com a sua candidatura à vaga de analista.",
    ],
)
def test_it_still_ends_what_it_ends(text: str) -> None:
    assert kind_of(text) is Kind.DECLINE
