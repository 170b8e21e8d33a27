"""Who is called to an hour in a line or two of everyday Spanish, Portuguese or Italian: "pásate el jueves a las 17:30"."""
# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from dated_mails import reading_of
from one_time import said

from assistant.model import Kind, Reading

EVA = {"name": "Eva Mora", "address": "eva@example.org", "timezone": "Europe/Madrid", "country": "ES"}


def read_by_eva(subject: str, text: str) -> Reading:
    written = {"sender": "Ana Gil <ana@taller.example>", "tld": "es", "date": "2026-03-03T10:00+01:00", "user": EVA}
    return reading_of({**written, "subject": subject, "body": text}, 1)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("vacante dependienta", "Hola Eva, te cito el jueves a las 17:30. Trae el DNI.\n\nAna"),
        ("vacante dependienta", "Hola Eva, acércate el jueves a las 17:30 por el almacén.\n\nAna"),
        ("vacante dependienta", "Hola Eva, la dueña te atenderá el jueves a las 17:30.\n\nAna"),
        ("vaga de costureira", "Oi Eva, passa aqui quinta às 17h30 pra gente se conhecer.\n\nAna"),
        ("vaga de costureira", "Olá Eva, apareça na quinta às 17h30 e falamos.\n\nAna"),
        ("vaga de costureira", "Oi Eva, o gerente vai te receber na quinta às 17h30.\n\nAna"),
        ("vaga de costureira", "Oi Eva, marquei você para quinta, 17h30.\n\nAna"),
        ("posto di sarta", "Ciao Eva, fai un salto giovedì alle 17:30 in laboratorio.\n\nAna"),
    ],
)
def test_who_is_called_to_one_hour_has_it_fixed(subject: str, text: str) -> None:
    found = read_by_eva(subject, text)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == ["05 17:30"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("vacante dependienta", "Hola Eva, ¿podrías acercarte el jueves a las 17:30?\n\nAna"),
        ("vacante dependienta", "Hola Eva, pásate un día a partir de las 17:30 y hablamos.\n\nAna"),
        ("vaga de costureira", "Oi Eva, consegue passar aqui quinta às 17h30?\n\nAna"),
        ("cena del jueves", "Hola Eva, vente el jueves a las 17:30 y traemos el regalo.\n\nAna"),
        ("regalo", "Oi Eva, passa aqui quinta às 17h30 que eu te dou a chave.\n\nAna"),
    ],
)
def test_who_is_asked_or_called_to_something_else_has_none(subject: str, text: str) -> None:
    assert not read_by_eva(subject, text).interviews


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Te apunto para el jueves a las 17:30, ¿vale?", "03-05T17:30"),
        ("pt", "Marquei você para quinta às 17h30, tá bom?", "03-05T17:30"),
        ("it", "Ti ho messo giovedì alle 17:30, ok?", "03-05T17:30"),
        ("de", "Ich trage dich für Donnerstag um 17:30 Uhr ein, in Ordnung?", "03-05T17:30"),
        ("fr", "Je te mets jeudi à 17h30, ok ?", "03-05T17:30"),
        ("nl", "Ik zet je op donderdag om 17.30 uur, oké?", "03-05T17:30"),
        ("en", "I've booked you in for Thursday at 5.30pm, ok?", "03-05T17:30"),
        ("es", "El jueves a las 17:30, ¿vale?", "03-05T17:30?"),
        ("es", "Te apunto para el jueves a las 17:30, ¿te va bien?", "03-05T17:30?"),
    ],
)
def test_a_statement_rounded_off_with_ok_asks_nothing(language: str, text: str, expected: str) -> None:
    assert said(language, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Olá Eva, quarta tenho auditoria todo o dia. Adiamos para quinta, dia 5, às 17h30? Se não disser nada, fica assim.\n\nAna",
        "Hola Eva, el miércoles tengo auditoría todo el día. ¿Aplazamos la charla al jueves 5 a las 17:30? Si no me dices nada, queda así.\n\nAna",
    ],
)
def test_what_is_put_off_and_stands_by_silence_is_moved(text: str) -> None:
    found = read_by_eva("vaga de costureira", text)

    assert found.kind is Kind.INTERVIEW_RESCHEDULE
    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == ["05 17:30"]


def test_a_heading_of_a_system_says_that_an_interview_is_booked() -> None:
    text = "MARCAÇÃO CONFIRMADA\n\nCandidata: Eva Mora\nFunção: Operadora de caixa\nEntrevista: 05-03-2026, 17h30\nSala: 2.3"

    found = read_by_eva("Marcação n.º 55120", text)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == ["05 17:30"]
