"""Hours whose day is told by how soon they are, or by what they are put off until; interviews that stand besides."""
# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from dated_mails import reading_of
from one_time import base, said

from assistant.reading.set_times import named_meetings
from assistant.reading.when import times_in

EVA = {"name": "Eva Mora", "address": "eva@example.org", "timezone": "Europe/Madrid", "country": "ES"}
LINK = "https://sala.example/88"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Falta 1 hora para tu entrevista", f"Hola Eva, tu entrevista de trabajo empieza a las 11:00.\n\nEntra aquí: {LINK}"),
        ("Falta 1 hora para a sua entrevista", f"Olá Eva, a sua entrevista de emprego começa às 11:00.\n\nEntre aqui: {LINK}"),
        ("Manca 1 ora al tuo colloquio", f"Ciao Eva, il tuo colloquio di lavoro inizia alle 11:00.\n\nEntra qui: {LINK}"),
        ("Plus qu'une heure avant votre entretien", f"Bonjour Eva, votre entretien d'embauche commence à 11h00.\n\nRejoindre : {LINK}"),
        ("Noch 1 Stunde bis zu Ihrem Gespräch", f"Hallo Eva, Ihr Vorstellungsgespräch beginnt um 11:00 Uhr.\n\nZum Raum: {LINK}"),
        ("Nog 1 uur tot je gesprek", f"Hoi Eva, je sollicitatiegesprek begint om 11.00 uur.\n\nDeelnemen: {LINK}"),
        ("1 hour to go until your interview", f"Hi Eva, your job interview starts at 11:00.\n\nJoin here: {LINK}"),
        ("Your interview starts in 1 hour", f"Hi Eva, your job interview starts at 11:00.\n\nJoin here: {LINK}"),
    ],
)  # fmt: skip
def test_a_subject_that_says_how_soon_it_is_tells_the_day(subject: str, text: str) -> None:
    written = {"sender": "Agenda <agenda@taller.example>", "tld": "es", "from": "robot", "user": EVA}

    found = reading_of({**written, "date": "2026-03-03T10:00+01:00", "subject": subject, "body": text}, 1)

    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == ["03 11:00"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La entrevista se pospone hasta el lunes 16 de marzo. Mantenemos las 9:15.", "03-16T09:15"),
        ("pt", "A entrevista foi adiada até segunda, 16 de março. Mantemos as 9h15.", "03-16T09:15"),
        ("en", "The interview is put back until Monday 16 March. We will keep to 9.15am.", "03-16T09:15"),
        ("fr", "L'entretien est repoussé jusqu'au lundi 16 mars. Ce sera à 9h15.", "03-16T09:15"),
        ("it", "Il colloquio è rinviato fino a lunedì 16 marzo. Sarà alle 9:15.", "03-16T09:15"),
        ("en", "Applications are open until Monday 16 March. We start at 9.15am.", ""),
        ("es", "La decisión se aplaza hasta el lunes 16 de marzo. Abrimos a las 9:15.", ""),
        ("pt", "Pode vir quinta 9 da manhã.", "03-05T09:00"),
        ("es", "Ven el jueves 5 de la tarde a la oficina.", "03-05T17:00"),
        ("it", "Venga giovedì 9 di mattina.", "03-05T09:00"),
        ("es", "El jueves 5 por la tarde a las 18:00.", "03-05T18:00"),
        ("es", "El jueves a eso de las 18.", "03-05T18:00"),
        ("pt", "Quinta, lá pelas 18h.", "03-05T18:00"),
    ],
)
def test_an_hour_finds_its_day(language: str, text: str, expected: str) -> None:
    assert said(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "is_named"),
    [
        ("en", "We still need your diploma. Your interview on Thursday at 11.30am stands.", True),
        ("en", "Please send two references. Your interview with the head is still on Thursday at 11.30am.", True),
        ("pt", "Preciso ainda do registo. A sua entrevista com a direção mantém-se na quinta, 5, às 11h30.", True),
        ("es", "Nos falta el título. Tu entrevista del jueves a las 11:30 se mantiene.", True),
        ("nl", "We missen een kopie. Je gesprek met Robin blijft donderdag om 11.30 uur.", True),
        ("it", "Ci serve una copia. Il Suo colloquio con la direttrice resta giovedì alle 11:30.", True),
        ("en", "Please send two references. The debrief with our panel is on Thursday at 11.30am.", False),
    ],
)
def test_an_interview_that_stands_is_named_beside_other_matters(language: str, text: str, is_named: bool) -> None:
    times = times_in(text, base=base(language, "2026-03-03"), language=language, user_timezone="Europe/Madrid")

    assert bool(named_meetings(text, times)) is is_named
