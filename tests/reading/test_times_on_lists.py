"""A heading that names some times, and the list under it: open to choose from, unless it says what they are."""

from __future__ import annotations

import pytest
from one_time import fixed, said

OFFERED = "03-05T14:00? 03-06T11:00?"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Here are a few alternate dates:\n- Thursday March 5, 2:00 PM\n- Friday March 6, 11:00 AM"),
        ("en", "I have a couple of times for you:\nThursday 5 March, 14:00\nFriday 6 March, 11:00"),
        ("de", "Hier sind ein paar andere Zeiten:\n- Donnerstag, 5. März, 14:00 Uhr\n- Freitag, 6. März, 11:00 Uhr"),
        ("fr", "Voici quelques autres dates :\n- jeudi 5 mars à 14h00\n- vendredi 6 mars à 11h00"),
        ("es", "Aquí tienes algunos horarios:\n- jueves 5 de marzo, 14:00\n- viernes 6 de marzo, 11:00"),
        ("nl", "Hierbij een paar data:\n- donderdag 5 maart, 14.00 uur\n- vrijdag 6 maart, 11.00 uur"),
        ("pt", "Eis alguns horários:\n- quinta-feira, 5 de março, 14h00\n- sexta-feira, 6 de março, 11h00"),
        ("it", "Ecco qualche altro orario:\n- giovedì 5 marzo, ore 14:00\n- venerdì 6 marzo, ore 11:00"),
    ],
)
def test_some_times_are_on_offer(language: str, text: str) -> None:
    assert said(language, text) == OFFERED


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Here are the dates:\nThursday 5 March, 14:00 technical interview", "03-05T14:00"),
        ("en", "Some dates have changed:\nInterview: Thursday 5 March, 14:00", "03-05T14:00"),
        ("de", "Einige Termine haben sich geändert:\nGespräch: Donnerstag, 5. März, 14:00 Uhr", "03-05T14:00"),
        ("fr", "Voici les dates :\nEntretien : jeudi 5 mars à 14h00", "03-05T14:00"),
        ("es", "Algunas fechas han cambiado:\nEntrevista: jueves 5 de marzo, 14:00", "03-05T14:00"),
        ("nl", "Enkele tijden zijn gewijzigd:\nGesprek: donderdag 5 maart, 14.00 uur", "03-05T14:00"),
        ("pt", "Algumas datas foram alteradas:\nEntrevista: quinta-feira, 5 de março, 14h00", "03-05T14:00"),
        ("it", "Alcuni orari sono cambiati:\nColloquio: giovedì 5 marzo, ore 14:00", "03-05T14:00"),
    ],
)
def test_the_times_and_changed_times_stand(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts
