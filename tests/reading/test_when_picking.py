"""Lists of times to pick from: boxes to tick, and headings that call what stands below proposed."""

from __future__ import annotations

import pytest
from one_time import fixed, said

WORDS = {
    "en": ("Tuesday 10 March, 2pm", "Thursday 12 March, 10am"),
    "de": ("Dienstag, 10. März, 14 Uhr", "Donnerstag, 12. März, 10 Uhr"),
    "fr": ("mardi 10 mars à 14h", "jeudi 12 mars à 10h"),
    "es": ("martes 10 de marzo, 14:00", "jueves 12 de marzo, 10:00"),
    "it": ("martedì 10 marzo, 14:00", "giovedì 12 marzo, 10:00"),
    "nl": ("dinsdag 10 maart, 14.00 uur", "donderdag 12 maart, 10.00 uur"),
    "pt": ("terça-feira, 10 de março, 14h", "quinta-feira, 12 de março, 10h"),
}


@pytest.mark.parametrize("box", ["( )", "()", "[ ]", "[  ]", "[_]", "☐", "○", "- [ ]"])
@pytest.mark.parametrize("language", WORDS)
def test_times_with_an_empty_box_are_on_offer(language: str, box: str) -> None:
    one, other = WORDS[language]

    assert said(language, f"{box} {one}\n{box} {other}") == "03-10T14:00? 03-12T10:00?"


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("[ ] Tuesday 10 March, 2pm\n[x] Thursday 12 March, 10am\n[ ] Friday 13 March, 9am", "03-12T10:00"),
        ("[ ] Bring your passport\n[ ] Interview on Thursday 12 March, 10am", "03-12T10:00"),
        ("(x) Tuesday 10 March, 2pm\n(x) Thursday 12 March, 10am", "03-10T14:00 03-12T10:00"),
    ],
)
def test_ticked_times_and_lists_of_things_to_do_are_not(text: str, starts: str) -> None:
    assert fixed("en", text) == starts


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "New proposed times"),
        ("en", "Suggested dates"),
        ("de", "Vorgeschlagene Termine"),
        ("de", "Terminvorschläge"),
        ("fr", "Horaires proposés"),
        ("es", "Fechas propuestas"),
        ("it", "Date proposte"),
        ("nl", "Voorgestelde tijden"),
        ("pt", "Datas propostas"),
    ],
)
def test_times_under_a_heading_that_proposes_them_are_on_offer(language: str, heading: str) -> None:
    one, other = WORDS[language]

    assert said(language, f"{heading}\n\n{one}\n{other}") == "03-10T14:00? 03-12T10:00?"


@pytest.mark.parametrize("heading", ["Your interviews", "New times", "We accept the proposed times of your diary"])
def test_times_under_another_heading_stand(heading: str) -> None:
    one, other = WORDS["en"]

    assert said("en", f"{heading}\n{one}\n{other}") == "03-10T14:00 03-12T10:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can you do Friday at 2.30? If you're on site then, Monday at 3pm."),
        ("de", "Passt Freitag um 14:30 Uhr? Falls Sie verreist sind, dann Montag um 15 Uhr."),
        ("fr", "Vendredi à 14h30, ça vous va ? Si vous êtes absente, alors lundi à 15h."),
        ("es", "¿Puedes el viernes a las 14:30? Si estás fuera, entonces el lunes a las 15:00."),
        ("it", "Riesce venerdì alle 14:30? Se è fuori, allora lunedì alle 15:00."),
        ("nl", "Kun je vrijdag om 14.30 uur? Als je weg bent, dan maandag om 15.00 uur."),
        ("pt", "Pode ser sexta às 14h30? Se estiver fora, então segunda às 15h."),
    ],
)
def test_a_time_for_the_case_that_the_first_is_none_is_on_offer(language: str, text: str) -> None:
    assert said(language, text) == "03-06T14:30? 03-09T15:00?"


def test_a_time_after_an_if_stands_where_nothing_is_asked() -> None:
    text = "You see Ann on Friday at 2.30pm. If all goes well, then Bob on Monday at 3pm."

    assert fixed("en", text) == "03-06T14:30 03-09T15:00"
