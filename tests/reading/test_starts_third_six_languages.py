"""Starts in the six languages, a third round: old dates in brackets, ends of other matters, days some weeks on."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.when import TimeFound, is_fixed, times_in


def times(language: str, text: str, on: str = "2026-02-05") -> tuple[TimeFound, ...]:
    return times_in(
        text, base=datetime.fromisoformat(f"{on}T09:48+01:00"), language=language, user_timezone="Europe/Berlin"
    )


OLD = [
    ("nl", "Helaas moet ik ons gesprek van morgen (vrijdag 6 februari, 14:00 uur) verzetten. Komt donderdag 12 februari om 10:00 uur uit?"),
    ("de", "Leider muss ich unser Gespräch am morgigen Freitag verschieben, den Termin morgen (6.2., 14 Uhr). Passt Donnerstag, 12.2. um 10 Uhr?"),
    ("fr", "Je dois reporter notre entretien de demain (vendredi 6 février à 14h). Seriez-vous libre le jeudi 12 février à 10h ?"),
    ("es", "Tengo que aplazar nuestra entrevista de mañana (viernes 6 de febrero, 14:00). ¿Te va bien el jueves 12 de febrero a las 10:00?"),
    ("it", "Devo spostare il colloquio di domani (venerdì 6 febbraio, ore 14). Le andrebbe bene giovedì 12 febbraio alle 10?"),
    ("pt", "Tenho de adiar a nossa entrevista de amanhã (sexta, 6 de fevereiro, 14h). Pode ser na quinta, 12 de fevereiro, às 10h?"),
    ("en", "I have to move our interview tomorrow (Friday 6 February, 2pm). Could you do Thursday 12 February at 10am?"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OLD)
def test_the_date_in_brackets_of_what_is_moved_is_the_old_one(language: str, text: str) -> None:
    assert [(t.start.day, t.is_old) for t in times(language, text)] == [(6, True), (12, False)]


KEPT = [
    ("nl", "We verplaatsen ons gesprek naar morgen (vrijdag 6 februari, 14:00 uur)."),
    ("de", "Wir verschieben unser Gespräch auf morgen (Freitag, 6. Februar, 14 Uhr)."),
    ("es", "Movemos la entrevista a mañana (viernes 6 de febrero, 14:00)."),
    ("fr", "Nous confirmons notre entretien de demain (vendredi 6 février à 14h)."),
    ("en", "We have moved the interview to tomorrow (Friday 6 February, 2pm)."),
]


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_the_date_in_brackets_of_the_new_day_stands(language: str, text: str) -> None:
    assert [(t.start.day, is_fixed(t)) for t in times(language, text)] == [(6, True)]


ENDS = [
    ("es", "La entrevista será el jueves 12 de febrero a las 12:15. El plazo de alegaciones finaliza el 9 de febrero a las 14:00 horas."),
    ("es", "La entrevista será el jueves 12 de febrero a las 12:15. La inscripción se cierra el 9 de febrero a las 14:00."),
    ("de", "Das Gespräch ist am Donnerstag, 12. Februar um 12:15 Uhr. Die Einspruchsfrist endet am 9. Februar um 14:00 Uhr."),
    ("fr", "L'entretien aura lieu le jeudi 12 février à 12h15. La période d'inscription prend fin le 9 février à 14h."),
    ("it", "Il colloquio si terrà giovedì 12 febbraio alle 12:15. Il bando si chiude il 9 febbraio alle 14:00."),
    ("pt", "A entrevista será na quinta, 12 de fevereiro, às 12:15. O prazo de reclamação termina a 9 de fevereiro às 14:00."),
    ("nl", "Het gesprek is donderdag 12 februari om 12:15. De bezwaartermijn loopt af op 9 februari om 14:00."),
    ("de", "1. Runde: Donnerstag, 12.2., 12:15 Uhr, per Teams\n\nLassen Sie uns am Montag um 17 Uhr vorab kurz telefonieren, dann gehe ich mit Ihnen noch einmal das Profil durch."),
    ("nl", "Het gesprek is donderdag 12 februari om 12:15.\n\nLaten we maandag om 17 uur nog even bellen, dan loop ik met je de vragen door."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ENDS)
def test_the_end_of_a_term_and_a_call_to_prepare_are_no_interview(language: str, text: str) -> None:
    assert [t.start.day for t in times(language, text) if is_fixed(t)] == [12]


STARTS = [
    ("de", "Also Donnerstag in einer Woche, halb vier nachmittags.", "2026-02-12T15:30+01:00"),
    ("de", "Also Donnerstag in zwei Wochen um halb vier.", "2026-02-19T15:30+01:00"),
    ("fr", "Jeudi dans deux semaines à 15h30.", "2026-02-19T15:30+01:00"),
    ("nl", "Donderdag over twee weken om half vier.", "2026-02-19T15:30+01:00"),
    ("it", "Giovedì tra due settimane alle 15.30.", "2026-02-19T15:30+01:00"),
    ("nl", "Donderdag 12 februari om halftien in Gent.", "2026-02-12T09:30+01:00"),
    ("nl", "Donderdag 12 februari om halfdrie in Gent.", "2026-02-12T14:30+01:00"),
]


@pytest.mark.parametrize(("language", "text", "start"), STARTS)
def test_weeks_after_a_weekday_and_halves_in_one_word_are_read(language: str, text: str, start: str) -> None:
    assert [t.start for t in times(language, text, on="2026-02-04")] == [datetime.fromisoformat(start)]


def test_alternatives_are_on_offer() -> None:
    text = "Ik kan je deze alternatieven geven:\n\n- dinsdag 10/02 om 13u\n- donderdag 12/02 om 8u30\n"

    assert [t.is_offered for t in times("nl", text)] == [True, True]
