"""Appraisals, quotes, driving tests and try-outs sound like interviews and offers, and are none."""

# ruff: noqa: E501  a letter is a line or two

from __future__ import annotations

import pytest
from dated_mails import NEWS

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/Berlin", country="DE"))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Mitarbeitergespräch 2026",
            "Liebe Priya,\n\nwir möchten dich zu deinem jährlichen Mitarbeitergespräch einladen. Jörg hat am Montag, 9. März,"
            " um 10 Uhr Zeit. Bitte bring den Bogen mit den Zielen mit.\n\nViele Grüße\nPersonalabteilung",
        ),
        (
            "Unser Angebot Nr. 2026-0417",
            "Sehr geehrte Frau Nair,\n\nwie besprochen senden wir Ihnen unseren Kostenvoranschlag, brutto 14.950 Euro, Beginn"
            " ab 1. September. Wenn alles passt, schicken Sie uns bitte ein Exemplar unterschrieben zurück.\n\nBad & Rohr",
        ),
        (
            "Entretien annuel",
            "Bonjour Priya,\n\nton entretien annuel est fixé au mardi 10 mars à 14 h, salle Lumière. Pense à remplir la grille"
            " d'objectifs.\n\nLes RH",
        ),
        (
            "Devis toiture",
            "Bonjour Madame,\n\ncomme convenu, vous trouverez notre devis en pièce jointe : 13.850 € TVAC, début vers le 1er"
            " septembre. Si tout vous convient, renvoyez-le-moi signé.\n\nLuc",
        ),
        (
            "Evaluación del desempeño",
            "Hola Priya:\n\ntu evaluación del desempeño será el martes 10 de marzo a las 12:00 con tu responsable.\n\nRR. HH.",
        ),
        (
            "Bevestiging gesprek",
            "Beste Priya,\n\nHierbij bevestig ik je functioneringsgesprek op dinsdag 10 maart om 10.30 uur. Neem je"
            " ontwikkelplan mee.\n\nIlse",
        ),
        (
            "Orçamento",
            "Boa tarde, Priya,\n\njunto o orçamento: 4.650 euros + IVA, cinco janelas, início da obra a 1 de setembro. Se"
            " concordar, basta devolver assinado.\n\nArtur",
        ),
        (
            "Preventivo",
            "Buongiorno Priya,\n\nin allegato il preventivo per le finestre: 4.650 euro, inizio lavori il 1° settembre. Se va"
            " bene, me lo rimandi firmato.\n\nMirko",
        ),
    ],
)
def test_other_matters_are_no_news_of_a_candidacy(subject: str, text: str) -> None:
    raw = (
        f"From: Jo <jo@firma.example>\nTo: Priya Nair <priya@example.org>\nSubject: {subject}\n"
        f"Date: Mon, 02 Mar 2026 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    assert read(raw.encode(), PRIYA).kind not in NEWS
