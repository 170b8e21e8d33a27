"""A post without what stands around it in a subject."""

from __future__ import annotations

import pytest
from employers import named_in

from assistant.reading.post_alone import without_application

OWN = "Hi Priya,\n\nyour interview is on Tuesday 10 March at 9am.\n\nTom"
ROWS = (
    ("Interview - Data Analyst, Brightwell", OWN, "Data Analyst"),
    ("Interview: Data Analyst (Brightwell)", OWN, "Data Analyst"),
    ("Interview: Data Analyst, Pricing", OWN, "Data Analyst, Pricing"),
    ("Sollicitatie Beleidsmedewerker", "Beste Priya, kun je donderdag om 10.00 uur?\n\nTom", "Beleidsmedewerker"),
    ("Re: Sollicitatie Controller", "Beste Priya, kun je donderdag om 10.00 uur?\n\nTom", "Controller"),
    ("Bewerbung Controllerin", "Guten Tag, passt Ihnen Donnerstag um 10 Uhr?\n\nTom", "Controllerin"),
    ("Initiativbewerbung als Controllerin", "Guten Tag, passt Ihnen Donnerstag um 10 Uhr?\n\nTom", "Controllerin"),
    ("Postulación Analista de Datos", "Hola Priya, ¿le va bien el jueves a las 10?\n\nTom", "Analista de Datos"),
    ("Candidatura Analista Financeira", "Olá Priya, pode ser quinta às 10h?\n\nTom", "Analista Financeira"),
    ("Application Data Analyst", "Dear Priya, could you come on Thursday at 10?\n\nTom", "Data Analyst"),
)


@pytest.mark.parametrize(("subject", "text", "role"), ROWS)
def test_a_post_is_named_without_its_application_and_its_firm(subject: str, text: str, role: str) -> None:
    assert named_in("Tom Reyes <tom@brightwell.com>", subject, text, "interview_confirmation")[1] == role


def test_a_firm_behind_the_post_is_known_from_the_text() -> None:
    text = "Hi Priya,\n\nthe first round at Corvane is on Tuesday 10 March at 9am.\n\nTom"
    found = named_in("Tom Reyes <tom@gmail.com>", "Interview: Data Analyst, Corvane", text, "interview_confirmation")
    assert found[1] == "Data Analyst"


@pytest.mark.parametrize(
    "role", ["Application Engineer", "Application Support Analyst", "Applications Manager", "Analyst"]
)
def test_a_post_that_is_about_applications_stays_whole(role: str) -> None:
    assert without_application(role) == role
