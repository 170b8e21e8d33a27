"""A hold until a month, and days that only take leave or are told for themselves."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.dates.held_months import held_until
from assistant.reading.when import promise_in

MONTHS = [
    ("en", "The role is on hold until May.", "2026-05-01"),
    ("en", "Everything is frozen until the end of April.", "2026-04-30"),
    ("en", "Everything is frozen until end of April.", "2026-04-30"),
    ("en", "We have paused hiring until September.", "2026-09-01"),
    ("en", "Hiring is paused until mid-May.", "2026-05-15"),
    ("en", "Hiring is paused until the middle of May.", "2026-05-15"),
    ("en", "Hiring is paused until early May.", "2026-05-07"),
    ("en", "Hiring is paused until late May.", "2026-05-31"),
    ("en", "The freeze lasts until January.", "2027-01-01"),
    ("en", "The freeze lasts until January 2027.", "2027-01-01"),
    ("en", "The freeze lasts until May 14.", None),
    ("en", "We may resume.", None),
    ("en", "We will be in touch once we know more, which is likely to be in May.", "2026-05-31"),
    ("en", "It will most likely be in early May.", "2026-05-07"),
    ("en", "We interviewed in May.", None),
    ("de", "Weiter geht es voraussichtlich im Mai.", "2026-05-31"),
    ("fr", "La reprise aura lieu probablement en mai.", "2026-05-31"),
    ("de", "Das Verfahren ruht bis Mai.", "2026-05-01"),
    ("de", "Das Verfahren ruht bis Ende April.", "2026-04-30"),
    ("de", "Das Verfahren ruht bis Mitte Mai.", "2026-05-15"),
    ("de", "Die Stelle ist bis September auf Eis gelegt.", "2026-09-01"),
    ("de", "Vor September geht es nicht weiter, frühestens im September.", "2026-09-01"),
    ("de", "bis Mai 12", None),
    ("fr", "Le recrutement est suspendu jusqu'en mai.", "2026-05-01"),
    ("fr", "Le recrutement est gelé jusqu'à fin avril.", "2026-04-30"),
    ("fr", "Le recrutement est gelé jusqu’à la fin du mois d’avril.", "2026-04-30"),
    ("fr", "Rien ne bougera jusqu'à septembre.", "2026-09-01"),
    ("fr", "Le poste ne sera pas pourvu, pas avant septembre.", "2026-09-01"),
    ("fr", "Suspendu jusqu'à la mi-mai.", "2026-05-15"),
    ("es", "El proceso queda en pausa hasta mayo.", "2026-05-01"),
    ("es", "El proceso queda en pausa hasta finales de abril.", "2026-04-30"),
    ("es", "El proceso queda en pausa hasta el final de abril.", "2026-04-30"),
    ("es", "En pausa hasta mediados de mayo.", "2026-05-15"),
    ("nl", "De procedure ligt stil tot mei.", "2026-05-01"),
    ("nl", "De procedure ligt stil tot eind april.", "2026-04-30"),
    ("nl", "De procedure ligt stil tot het einde van april.", "2026-04-30"),
    ("nl", "Tot september nemen we niemand aan.", "2026-09-01"),
    ("pt", "O processo fica suspenso até maio.", "2026-05-01"),
    ("pt", "O processo fica suspenso até ao final de abril.", "2026-04-30"),
    ("pt", "O processo fica suspenso até o fim de abril.", "2026-04-30"),
    ("pt", "Está tudo congelado até setembro.", "2026-09-01"),
    ("pt", "Está tudo congelado até meados de maio.", "2026-05-15"),
    ("it", "La selezione è sospesa fino a maggio.", "2026-05-01"),
    ("it", "La selezione è sospesa fino alla fine di aprile.", "2026-04-30"),
    ("it", "La selezione è sospesa fino a fine aprile.", "2026-04-30"),
    ("it", "La selezione è sospesa fino a settembre.", "2026-09-01"),
    ("it", "La selezione è sospesa fino a metà maggio.", "2026-05-15"),
    ("it", "Non se ne parla, non prima di settembre.", "2026-09-01"),
]


@pytest.mark.parametrize(("language", "text", "until"), MONTHS)
def test_a_month_is_waited_for_until_its_first_day_and_its_end_until_the_last(
    language: str, text: str, until: str | None
) -> None:
    found = held_until(text, date(2026, 3, 10), language)

    assert (found.isoformat() if found else None) == until


LEAVE = [
    ("en", "Speak on Tuesday!"),
    ("en", "Thanks for the update. Speak on Tuesday!"),
    ("en", "Talk Thursday!"),
    ("nl", "Tot donderdag!"),
    ("nl", "Dank je wel, tot donderdag!"),
    ("nl", "Fijn weekend en tot maandag."),
    ("nl", "We wachten nog op akkoord. Tot vrijdag."),
    ("de", "Bis Donnerstag!"),
    ("de", "Danke und bis Montag!"),
    ("de", "Schönes Wochenende und bis nächste Woche."),
    ("de", "Alles klar, bis Freitag."),
    ("es", "¡Hasta el jueves!"),
    ("it", "Ci sentiamo lunedì!"),
    ("pt", "Até quinta!"),
    ("pt", "Falamos na quinta!"),
    ("fr", "À jeudi !"),
    ("en", "I wanted to let you know that Friday is my last day."),
    ("en", "My last day here is Friday 8 May."),
    ("de", "Ich wollte Ihnen nur mitteilen, dass Freitag mein letzter Arbeitstag ist."),
    ("fr", "Je voulais vous informer que vendredi est mon dernier jour."),
    ("es", "Quería informarte de que el viernes es mi último día."),
    ("nl", "Ik wilde je laten weten dat vrijdag mijn laatste werkdag is."),
    ("it", "Volevo informarti che venerdì è il mio ultimo giorno."),
    ("pt", "Queria informá-la de que sexta-feira é o meu último dia."),
]


def promised(language: str, text: str) -> str | None:
    """The day promised to somebody who waits, in a text of Tuesday, 5 May 2026."""
    base = datetime.fromisoformat("2026-05-05T08:00+02:00")
    found = promise_in(text, base=base, language=language, user_timezone="Europe/London", is_awaited=True)
    return found.by.isoformat() if found else None


@pytest.mark.parametrize(("language", "text"), LEAVE)
def test_a_farewell_and_a_last_day_promise_nothing(language: str, text: str) -> None:
    assert promised(language, text) is None


STILL = [
    ("de", "Spätestens bis Freitag."),
    ("de", "Vielleicht bis Freitag."),
    ("de", "Wann hören Sie von uns? Bis Freitag."),
    ("pt", "Terá resposta, até sexta."),
    ("es", "Te damos noticias, hasta el viernes."),
    ("en", "You will hear from us by Friday 8 May, our last day before we close."),
    ("en", "I wanted to tell you that Monday is my last day, but Jo will let you know by Friday."),
    ("de", "Mein letzter Tag ist der 7. Mai, Frau Roth gibt Ihnen bis 8. Mai Bescheid."),
    ("de", "Wir brauchen noch etwas Zeit und melden uns spätestens am 08.05."),
    ("de", "Die Entscheidung fällt bis 08.05."),
]


@pytest.mark.parametrize(("language", "text"), STILL)
def test_an_answer_by_a_day_stays_a_promise(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-08"
