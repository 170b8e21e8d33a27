"""Times moved by so much, in seven languages: the old hour is left, the new one counted."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from one_time import fixed


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Your interview, which was planned for Thursday 12 March at 11am, is postponed by exactly one week.", "03-19T11:00"),
        ("en", "We have had to put your interview on Thursday 12 March at 11am back by two days.", "03-14T11:00"),
        ("en", "Your interview on Thursday 12 March at 11am has been brought forward by a day.", "03-11T11:00"),
        ("en", "Thursday 12 March at 11am is put back by half an hour.", "03-12T11:30"),
        ("en", "Thursday 12 March at 11am will start 45 minutes later, sorry.", "03-12T11:45"),
        ("de", "Ihr Gespräch am Donnerstag, 12. März um 11 Uhr verschiebt sich um genau eine Woche.", "03-19T11:00"),
        ("de", "Das Gespräch am 12. März um 11 Uhr wird um zwei Tage vorgezogen.", "03-10T11:00"),
        ("fr", "Votre entretien du jeudi 12 mars à 11h est repoussé d'une semaine.", "03-19T11:00"),
        ("fr", "Votre entretien du jeudi 12 mars à 11h est avancé d'un jour.", "03-11T11:00"),
        ("es", "Tu entrevista del jueves 12 de marzo a las 11:00 se retrasa una semana.", "03-19T11:00"),
        ("it", "Il colloquio di giovedì 12 marzo alle 11:00 slitta di una settimana.", "03-19T11:00"),
        ("it", "Il colloquio di giovedì 12 marzo alle 11:00 è posticipato di mezz'ora.", "03-12T11:30"),
        ("nl", "Je gesprek van donderdag 12 maart om 11.00 uur wordt een week verschoven.", "03-19T11:00"),
        ("pt", "A sua entrevista de quinta-feira, 12 de março, às 11h00 foi adiada uma semana.", "03-19T11:00"),
    ],
)  # fmt: skip
def test_what_is_put_off_by_so_much_is_at_the_new_time(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Your interview is on Thursday 12 March at 11am, the start date was delayed by two weeks.", "03-12T11:00"),
        ("en", "Your interview is on Thursday 12 March at 11am. The launch is put back by a week.", "03-12T11:00"),
        ("en", "Thursday 12 March at 11am it is, because the audit was postponed by a week.", "03-12T11:00"),
        ("en", "Thursday 12 March at 11am, which is an hour later than we said.", "03-12T11:00"),
        ("en", "Please come on Thursday 12 March at 11am; should you be delayed by 10 minutes, ring me.", "03-12T11:00"),
        ("en", "It was put back by a week and is now on Thursday 12 March at 11am.", "03-12T11:00"),
        ("en", "Thursday 12 March at 11am is postponed by a week. It is now on Friday 20 March at 2pm.", "03-20T14:00"),
        ("en", "Could we push Thursday 12 March at 11am back by a week?", ""),
        ("de", "Ihr Gespräch ist am 12. März um 11 Uhr, der Eintritt verschiebt sich um eine Woche.", "03-12T11:00"),
        ("fr", "Votre entretien a lieu le 12 mars à 11h, la prise de poste est reportée d'une semaine.", "03-12T11:00"),
        ("nl", "Je gesprek is op 12 maart om 11.00 uur, de start is een week uitgesteld.", "03-12T11:00"),
    ],
)  # fmt: skip
def test_what_else_is_put_off_moves_no_time(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts
