"""Everyday mail from Spain, Latin America, Portugal, Brazil and Italy: who waits for the user, offers, looks for somebody."""
# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from datetime import timedelta

import pytest
from dated_mails import reading_of

from assistant.model import Kind, Reading

EVA = {"name": "Eva Mora", "address": "eva@example.org", "timezone": "Europe/Madrid", "country": "ES"}


def read_by_eva(text: str, subject: str, **other: object) -> Reading:
    written = {"sender": "Ana Gil <ana@taller.example>", "tld": "es", "date": "2026-03-03T10:00+01:00", "user": EVA}
    return reading_of({**written, "subject": subject, "body": text, **other}, 1)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Hola Eva:\n\nte espero el jueves a las 16:00 en la nave. Un saludo.", "Entrevista"),
        ("Hola Eva:\n\nnos veremos el jueves a las 16:00 en recepción.", "Entrevista"),
        ("Hola Eva:\n\nconfirmándote la entrevista del jueves a las 16:00 con Julia.", "Entrevista"),
        ("Ciao Eva,\n\nci incontreremo giovedì alle 16 in sede.", "Colloquio"),
        ("Ciao Eva,\n\nl'attendiamo giovedì alle 16 al secondo piano.", "Colloquio"),
        ("Hola Eva:\n\nte anoto para el jueves a las 16:00. Trae el carné.", "Entrevista"),
        ("Hola Eva:\n\nel jueves entrevistamos de 9 a 18; a ti te toca a las 16:00.", "Entrevista"),
        ("Gentile Eva,\n\nLa convochiamo per il giorno 05/03/2026 h 16:00.", "Colloquio"),
        ("Gentile Eva,\n\nil Suo turno è alle 16:00 di giovedì 5 marzo; i colloqui iniziano alle 9.", "Colloquio"),
        ("Olá Eva,\n\nna quinta fazemos entrevistas das 9h às 18h; a sua é às 16h00.", "Entrevista"),
        ("Oi Eva,\n\no Jorge te liga quinta às 16h.", "Entrevista"),
        ("Olá Eva,\n\nconfirmando a entrevista de quinta às 16h com a Júlia.", "Entrevista"),
    ],
)
def test_who_waits_for_the_user_fixes_the_hour(text: str, subject: str) -> None:
    found = read_by_eva(text, subject)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == ["05 16:00"]


@pytest.mark.parametrize(
    ("text", "subject", "kind"),
    [
        ("Hola Eva:\n\nfue un gusto hablar contigo. Te comparto la carta oferta; avísame esta semana.\n\nAna", "Tu proceso", Kind.OFFER),
        ("Cara Eva,\n\né com prazer que a convidamos a si: convidamos você para integrar nosso escritório como advogada.\n\nAna", "Proposta", Kind.OFFER),
        ("Buongiorno Eva,\n\nsto seguendo per un gruppo alimentare la ricerca di un direttore di stabilimento. Il Suo percorso mi pare decisamente in linea.\n\nAna", "Direttore di stabilimento", Kind.OUTREACH),
        ("Ciao Eva,\n\necco i colloqui che facciamo insieme domani:\nore 9 Rossi\nore 10 Verdi\nTu fai le domande tecniche.\n\nAna", "candidati di domani", Kind.OTHER),
        ("Hola Eva:\n\nRecibimos tu currículum. Nuestro equipo lo revisará y te contaremos si continúas en el proceso.\n\nEquipo de selección", "Recibimos tu currículum", Kind.APPLICATION_ACK),
    ],
)  # fmt: skip
def test_everyday_wordings_tell_the_kind(text: str, subject: str, kind: Kind) -> None:
    assert read_by_eva(text, subject).kind is kind


@pytest.mark.parametrize(("zone", "offset"), [("Atlantic/Canary", 0), ("Europe/Madrid", 1)])
def test_an_offset_of_zero_is_the_islands_winter_for_who_lives_there(zone: str, offset: int) -> None:
    user = {**EVA, "timezone": zone}
    text = "Hola Eva:\n\nte esperamos el jueves 5 de marzo a las 16:00 para la entrevista.\n\nAna"

    found = read_by_eva(text, "Entrevista", user=user, date="2026-03-03T10:00+00:00")

    assert [one.start.utcoffset() for one in found.interviews] == [timedelta(hours=offset)]
