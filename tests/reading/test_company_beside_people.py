"""Whom one talks to beside others of the firm is a person, no employer."""

from __future__ import annotations

import pytest
from employers import named_in

PEOPLE = (
    "Would you be free for a second chat with Ozlin and our CEO Pauline Weiss on Thursday at 4pm?",
    "Your interview with Ozlin and our art director is on Thursday at 4pm.",
    "The call with Ozlin & my colleague Dan is on Thursday at 4pm.",
    "Your interview with Ozlin and the head of design is on Thursday at 4pm.",
    "Could you make a quick chat with Ozlin on Thursday at 4pm?",
    "Das Gespräch mit Ozlin und unserer Geschäftsführerin ist am Donnerstag um 16 Uhr.",
    "L'entretien avec Ozlin et notre directrice aura lieu jeudi à 16h.",
    "La entrevista con Ozlin y nuestra directora será el jueves a las 16.",
    "Il colloquio con Ozlin e la nostra responsabile è giovedì alle 16.",
    "Het gesprek met Ozlin en onze directeur is donderdag om 16 uur.",
    "A entrevista com Ozlin e a nossa diretora será quinta às 16h.",
    "Your interview with Noor is on Thursday at 4pm.",
)
FIRMS = (
    ("Your interview with Corvane is on Thursday at 4pm.", "Corvane"),
    ("Your interview with Corvane and the travel there will be paid for.", "Corvane"),
    ("Corvane have a place for you. The chat with Corvane is on Thursday at 4pm.", "Corvane"),
    ("Das Gespräch mit Corvane ist am Donnerstag um 16 Uhr.", "Corvane"),
)


@pytest.mark.parametrize("text", PEOPLE)
def test_somebody_beside_others_is_no_employer(text: str) -> None:
    mail = f"Hi Priya,\n\n{text}\n\nSimon"
    assert named_in("Simon Firth <simon@gmail.com>", "Interview", mail, "interview_invitation")[0] is None


@pytest.mark.parametrize(("text", "company"), FIRMS)
def test_a_firm_that_interviews_is_the_employer(text: str, company: str) -> None:
    mail = f"Hi Priya,\n\n{text}\n\nSimon"
    assert named_in("Simon Firth <simon@gmail.com>", "Interview", mail, "interview_invitation")[0] == company


def test_the_senders_own_firm_stays_beside_its_people() -> None:
    text = "Hi Priya,\n\nyour interview with Ozlin and our CEO is on Thursday at 4pm.\n\nSimon"
    assert named_in("Simon Firth <simon@ozlin.com>", "Interview", text, "interview_invitation")[0] == "Ozlin"
