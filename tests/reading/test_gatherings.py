"""Fairs and open days: their hours are nobody's interview."""

from __future__ import annotations

import pytest
from worded import SURE, times

OPEN = [
    "Join us at our career fair!\n\nThursday 12 March, 6pm\nRegister here. Unsubscribe",
    "Data drinks at Harbour Labs\nThursday 12 March, 6pm, doors at 5.30. RSVP by Monday.",
    "Karrieremesse am Donnerstag, 12. März, 14 Uhr. Die Plätze sind begrenzt. Newsletter abbestellen",
    "Salon de l'emploi le jeudi 12 mars à 14h. Inscrivez-vous !",
    "Feria de empleo el jueves 12 de marzo a las 14:00. Plazas limitadas.",
    "Career day giovedì 12 marzo alle 14. Posti limitati, iscriviti subito.",
    "Open dag op donderdag 12 maart om 14 uur. Meld je nu aan!",
    "Feira de emprego na quinta-feira, 12 de março, às 14h. Inscreva-se.",
]
OWN = [
    "Your interview is on Thursday 12 March at 2pm, before our information evening. RSVP by Monday.",
    "Thursday 12 March at 2pm with Ann and Bob. RSVP by Monday.",
    "See you on Thursday 12 March at 2pm, doors open at 1.30pm.",
]


@pytest.mark.parametrize("text", OPEN)
def test_an_event_for_many_is_no_interview(text: str) -> None:
    assert times(text, SURE)[0] == ""


@pytest.mark.parametrize("text", OWN)
def test_an_hour_of_ones_own_stands_whatever_goes_on_there(text: str) -> None:
    assert "03-12T14:00+00:00" in times(text, SURE)[0]
