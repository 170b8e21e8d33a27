"""Short noes of small firms and offices in the south, and results that only come later."""
# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from dated_mails import reading_of
from one_time import base

from assistant.model import Kind, Reading
from assistant.reading.when import promise_in

EVA = {"name": "Eva Mora", "address": "eva@example.org", "timezone": "Europe/Madrid", "country": "ES"}


def read_by_eva(text: str) -> Reading:
    written = {"sender": "Ana Gil <ana@taller.example>", "tld": "es", "date": "2026-03-03T10:00+01:00", "user": EVA}
    return reading_of({**written, "subject": "Auxiliar administrativo", "body": text + "\n\nAna"}, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Hola Eva, la plaza de auxiliar de almacén en el turno de noche ya está cubierta. Gracias.",
        "Hola Eva, al final la gerente se decantó por el otro finalista. Gracias por venir.",
        "Hola Eva, mi hermana vuelve en abril, así que ya no necesitamos a nadie. Perdona.",
        "Estimada Eva: le comunicamos su exclusión del proceso selectivo por no alcanzar la puntuación mínima.",
        "Olá Eva, a vaga de costureira para a loja do centro já foi preenchida. Obrigada.",
        "Exma. Senhora Eva, comunica-se a sua exclusão do concurso por falta de habilitações.",
        "Gentile Eva, si comunica l'esclusione dalla procedura concorsuale per mancanza dei requisiti.",
        "Hallo Eva, meine Schwester kommt zurück, wir brauchen also niemanden mehr. Tut mir leid.",
        "Hi Eva, my sister's coming back in April so we won't be needing anyone after all, sorry.",
    ],
)
def test_a_short_no_is_firm(text: str) -> None:
    found = read_by_eva(text).primary

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    "text",
    [
        "Exma. Senhora Eva, a entrevista realiza-se no dia 12 de março, às 10h. A falta de comparência determina a exclusão do procedimento.",
        "Hola Eva, el resultado, previsto para hoy, se ha aplazado una semana por el gran número de entrevistas. Gracias por tu comprensión.",
        "Olá Eva, informamos que o resultado foi adiado por mais uma semana devido ao grande número de entrevistas. Contamos com a sua compreensão.",
        "Dear Eva, the result of the interviews has been delayed by a week owing to the number of candidates. Thank you for your understanding.",
        "Oi Eva, obrigada por dividir sua história com a gente ontem. A direção se reúne no dia 18 e, até o fim do mês, você recebe nosso retorno por e-mail.",
    ],
)
def test_what_comes_later_ends_nothing(text: str) -> None:
    assert read_by_eva(text).kind is not Kind.DECLINE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El comité tiene hasta cinco días hábiles para dar a conocer el resultado.", "03-10"),
        ("El tribunal tiene hasta el viernes para hacer pública la lista definitiva.", "03-06"),
        ("Usted tiene hasta el viernes para comunicar su decisión.", None),
    ],
)
def test_a_board_has_until_a_day_to_tell_and_the_user_to_answer(text: str, expected: str | None) -> None:
    found = promise_in(text, base=base("es", "2026-03-03"), language="es", user_timezone="Europe/Madrid")

    assert (found.by.strftime("%m-%d") if found else None) == expected
