"""What a second list of mails in the six languages besides English taught."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.when import promise_in, times_in

BASE = datetime.fromisoformat("2026-06-09T09:30+02:00")
TALK = date(2026, 6, 17)

HOURS = [
    ("de", "Passt Di, 16.6., ganztägig außer 12-14 Uhr, oder Do, 18.6., um 15:00?", "18T15:00"),
    ("de", "Freitag, 12. Juni, entweder vormittags um 10 oder nachmittags um 3.", "12T10:00 12T15:00"),
    ("de", "Folgende Zeiten:\nMi. 17.06.: 08:30, 10:00\nDo. 18.06.: 09:15", "17T08:30 17T10:00 18T09:15"),
    ("fr", "Je vous convie à un entretien le mercredi 17 courant à 9 h 15.", "17T09:15"),
    ("it", "Confermo venerdì 12 giugno, dalle ore 15 alle 15:45.", "12T15:00"),
    ("pt", "Falamos então na quinta às quatro e meia da tarde.", "11T16:30"),
    ("pt", "A entrevista é no próximo dia 17 de junho, pelas 9 horas e 30 minutos.", "17T09:30"),
    ("pt", "Qual prefere?\n• 4.ª feira, 17/06, 10h30\n• 5.ª feira, 18/06, 15h00", "17T10:30 18T15:00"),
    ("es", "Entonces hablamos el jueves a las 16:30.", "11T16:30"),
]


@pytest.mark.parametrize(("language", "text", "expected"), HOURS)
def test_hours_of_the_second_round(language: str, text: str, expected: str) -> None:
    found = times_in(text, base=BASE, language=language, user_timezone="Europe/London")
    assert " ".join(one.start.strftime("%dT%H:%M") for one in found) == expected


PROMISES = [
    ("de", "Die Entscheidung treffen wir dann bis zum 24.", None, "2026-06-24"),
    ("fr", "La commission se réunira le 24 juin et vous informera dans les 48 heures.", None, "2026-06-26"),
    ("fr", "Nous vous répondrons dans la semaine, avant la fin de cette même semaine.", TALK, "2026-06-19"),
    ("es", "Hacia el 26 tendrás nuestra respuesta.", None, "2026-06-26"),
    ("es", "Le agradeceré respuesta antes de mañana a las 10:00.", None, None),
    ("nl", "Je kunt in de tweede helft van juni een reactie van ons tegemoetzien.", None, "2026-06-30"),
    ("it", "L'esito Le verrà comunicato entro dieci giorni dalla data del colloquio.", TALK, "2026-06-27"),
    ("it", "I soli candidati idonei saranno ricontattati entro la fine del mese.", None, "2026-06-30"),
    ("pt", "Depois disso damos-te feedback no prazo de uma semana.", TALK, "2026-06-24"),
    ("pt", "Aguardo a sua resposta até sexta-feira.", None, None),
]


@pytest.mark.parametrize(("language", "text", "interview_on", "expected"), PROMISES)
def test_promises_of_the_second_round(
    language: str, text: str, interview_on: date | None, expected: str | None
) -> None:
    found = promise_in(text, base=BASE, language=language, user_timezone="Europe/London", interview_on=interview_on)
    assert (found.by.isoformat() if found else None) == expected
