"""Everyday mail from Spain, Latin America, Portugal, Brazil and Italy: hours moved, asked about, spoken of by the way."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.when import promise_in, times_in

BASE = datetime.fromisoformat("2026-03-03T10:00+01:00")


def stated(language: str, text: str) -> str:
    """The hours that stand; those on offer with a question mark."""
    found = times_in(text, base=BASE, language=language, user_timezone="Europe/Madrid")
    kept = [one for one in found if not (one.is_old or one.is_cancelled or one.is_deadline or one.is_past)]
    return " ".join(
        one.start.astimezone(BASE.tzinfo).strftime("%dT%H:%M") + ("?" if one.is_offered else "") for one in kept
    )


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Mañana a las 10 no puedo, mejor ven a las 13:00.", "04T13:00"),
        ("es", "El jueves no llego a las 10. Pásate a las 12 y charlamos.", "05T12:00"),
        ("es", "El jueves a las 10 no llego, lo dejamos a las 12.", "05T12:00"),
        ("es", "El jueves no puedo a las 10. Te llamo a las 12 para buscar otro día.", ""),
        ("es", "El jueves a las 10 no puedo y a las 12 tampoco.", ""),
        ("es", "El jueves a las 10 no voy a poder; ¿nos vemos a las 12?", "05T12:00?"),
        ("es", "El jueves a las 10 no va a poder acompañarnos Luis.", "05T10:00"),
        ("it", "Giovedì alle 10 non ce la faccio, vieni alle 12.", "05T12:00"),
        ("it", "Giovedì non riesco alle 10. Facciamo alle 12.30.", "05T12:30"),
        ("it", "Giovedì non arrivo alle 10, ti aspetto alle 12.", "05T12:00"),
        ("it", "Giovedì non riesco alle 10. Ti chiamo alle 12 per un'altra data.", ""),
        ("pt", "Na quinta às 10 não dá, venha às 12.", "05T12:00"),
        ("pt", "Na quinta não consigo às 10h. Vem antes às 12h.", "05T12:00"),
        ("de", "Am Donnerstag um 10 schaffe ich es nicht, kommen Sie lieber um 12 Uhr.", "05T12:00"),
        ("en", "I can't make 10 on Thursday, come at 12 instead.", "05T12:00"),
        ("en", "I can't come at 10 on Thursday.", ""),
        ("es", "La entrevista del jueves a las 10 queda para la semana siguiente.", ""),
        ("es", "La entrevista queda para el jueves a las 10.", "05T10:00"),
        ("pt", "A conversa de quinta às 10h passa para outra semana.", ""),
        ("fr", "L'échange de jeudi à 10h est reporté à une autre date.", ""),
        ("fr", "L'échange est reporté à jeudi à 10h.", "05T10:00"),
        ("de", "Der Termin am Donnerstag um 10 Uhr wird auf kommende Woche verschoben.", ""),
    ],
)
def test_who_asks_to_come_at_another_hour_moves_to_it(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Hora actual: jueves 5 de marzo, 9:00\nHora propuesta: viernes 6 de marzo, 12:15", "05T09:00 06T12:15?"),
        ("es", "Nueva fecha sugerida\nviernes 6 de marzo 12:15", "06T12:15?"),
        ("it", "Orario proposto: venerdì 6 marzo, 12:15", "06T12:15?"),
        ("pt", "Data e hora proposta: sexta, 6 de março, 12:15", "06T12:15?"),
        ("es", "La hora propuesta, viernes 6 a las 12:15, nos va bien.", "06T12:15"),
        ("it", "QUANDO\nvenerdì 6 mar 2026 9:00 – 9:30\nVECCHIO: giovedì 5 mar 2026 17:00 – 17:30", "06T09:00"),
        ("es", "CUÁNDO\nviernes 6 mar 2026 9:00 – 9:30\nAntiguo: jueves 5 mar 2026 17:00 – 17:30", "06T09:00"),
        ("pt", "QUANDO\nsexta, 6 mar 2026 9:00 – 9:30\nAntigo: quinta, 5 mar 2026 17:00 – 17:30", "06T09:00"),
    ],
)
def test_labels_tell_what_is_proposed_and_what_is_old(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¿Te encaja alguno?\njueves 5 a las 10:00\nviernes 6 a las 12:00"),
        ("it", "Le va bene uno di questi momenti?\ngiovedì 5 marzo ore 10\nvenerdì 6 marzo ore 12"),
        ("pt", "Algum destes horários serve?\n- quinta, dia 5, às 10h00\n- sexta, dia 6, às 12h00"),
        ("fr", "Lequel vous arrange ?\n- jeudi 5 mars à 10h\n- vendredi 6 mars à 12h"),
        ("de", "Ginge einer von diesen?\n- Donnerstag, 5. März, 10 Uhr\n- Freitag, 6. März, 12 Uhr"),
        ("en", "Could you make one of these?\n- Thursday 5 March 10am\n- Friday 6 March 12pm"),
    ],
)
def test_a_question_which_one_leaves_the_list_below_open(language: str, text: str) -> None:
    assert stated(language, text) == "05T10:00? 06T12:00?"


@pytest.mark.parametrize("question", ["¿Alguna pregunta?", "¿Cuáles son los próximos pasos?"])
def test_a_question_of_something_else_leaves_no_list_open(question: str) -> None:
    text = f"{question}\n- jueves 5 a las 10:00: entrevista con Ana\n- viernes 6 a las 12:00: entrevista con Luis"

    assert stated("es", text) == "05T10:00 06T12:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La entrevista es el jueves 5 a las 16:00. Quienes superen la prueba empezarán el curso el 16 de marzo a las 9:00."),
        ("es", "La entrevista es el jueves 5 a las 16:00. La incorporación sería el lunes 16 de marzo a las 8:00."),
        ("it", "Il colloquio è giovedì 5 alle 16. L'inserimento è previsto lunedì 16 marzo alle 8."),
        ("it", "Il colloquio è giovedì 5 alle 16. I prescelti inizieranno a lavorare il 16 marzo alle 8."),
        ("pt", "A entrevista é quinta, dia 5, às 16h. O treinamento começa no dia 16 de março às 9h."),
        ("fr", "L'entretien aura lieu jeudi 5 mars à 16h. La formation commence le 16 mars à 9h."),
        ("de", "Das Gespräch ist am Donnerstag, 5. März, um 16 Uhr. Die Schulung beginnt am 16. März um 9 Uhr."),
        ("nl", "Het gesprek is donderdag 5 maart om 16 uur. De training begint op 16 maart om 9 uur."),
        ("en", "The interview is on Thursday 5 March at 16:00. Those selected will start training on 16 March at 9:00."),
    ],
)  # fmt: skip
def test_the_first_day_of_the_work_is_no_interview(language: str, text: str) -> None:
    assert stated(language, text) == "05T16:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "La aspettiamo giovedì alle 16 al secondo piano.", "05T16:00"),
        ("it", "Ci vediamo giovedì alle ore 9 al 3° piano.", "05T09:00"),
        ("it", "Siamo chiusi dalle 16 al secondo giorno di marzo.", ""),
        ("it", "Colloquio giovedì 5 h 16 in sede.", "05T16:00"),
        ("it", "Colloquio venerdì 6/3 h. 9.30 in sede.", "06T09:30"),
        ("it", "Giovedì 5 dalle h 9 alle h 11.", "05T09:00"),
        ("it", "Contratto da giovedì, 40 h 5 giorni la settimana.", ""),
        ("fr", "Entretien jeudi 5 mars à 14 h 35.", "05T14:35"),
        ("pt", "Entrevista quinta, dia 5, 16hs.", "05T16:00"),
    ],
)
def test_an_hour_may_stand_before_its_floor_or_after_its_sign(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


def test_who_leads_a_training_may_interview() -> None:
    text = (
        "La entrevista con la jefa de formación será el jueves 5 a las 16:00 y con el director el viernes 6 a las 9:00."
    )

    assert stated("es", text) == "05T16:00 06T09:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La semana del 16 te escribimos con la respuesta.", "2026-03-20"),
        ("fr", "La semaine du 16 nous vous rappellerons.", "2026-03-20"),
        ("en", "The week of the 16th we will call you.", "2026-03-20"),
        ("es", "El lunes 16 avisamos a los candidatos elegidos.", "2026-03-16"),
        ("it", "La giunta si riunisce giovedì e il giorno dopo contatto tutti i candidati.", "2026-03-06"),
        ("it", "1) martedì 10 marzo, ore 9:00 – colloquio di gruppo in sala riunioni\n2) entro venerdì 13 marzo – ti diciamo com'è andata", "2026-03-13"),
        ("es", "En una semanita te digo algo.", "2026-03-10"),
        ("es", "Tras la lista, los excluidos tendrán diez días hábiles para presentar reclamaciones.", None),
        ("it", "Avverso l'esclusione è ammesso ricorso entro 60 giorni.", None),
        ("pt", "Os candidatos excluídos têm dez dias úteis para se pronunciarem.", None),
        ("it", "Giorno dopo giorno riceviamo candidature.", None),
    ],
)  # fmt: skip
def test_days_by_which_they_answer(language: str, text: str, expected: str | None) -> None:
    found = promise_in(text, base=BASE, language=language, country=None, user_timezone="Europe/Madrid")

    assert (found and found.by) == (date.fromisoformat(expected) if expected else None)
