"""The employer and the post in the lines under a text, in the mail of systems, and in subjects in small letters."""

from __future__ import annotations

import pytest
from employers import named_in

PERSON = "Tess Rowan <tess@harlowquay.co.uk>"
UNDER = (
    ("Talk on Friday at 3pm.\n\nTess\nHarlow Quay – Pricing Analyst", "Pricing Analyst"),
    ("Talk on Friday at 3pm.\n\nTess\nHarlow Quay, Stock Planner recruiting", "Stock Planner"),
    ("Talk on Friday at 3pm.\n\nTess Rowan\nHarlow Quay (Test Engineer)", "Test Engineer"),
    ("Talk on Friday at 3pm.\n\nTess Rowan\nHarlow Quay\n(re. Office Manager)", "Office Manager"),
    ("Talk on Friday at 3pm.\n\nTess Rowan\nHarlow Quay // Account Manager", "Account Manager"),
    ("Bis Freitag um 15 Uhr.\n\nTess Rowan\nHarlow Quay (Stelle: Bauleiterin)", "Bauleiterin"),
    ("À vendredi.\n\nTess Rowan\nHarlow Quay\n(poste : Comptable)", "Comptable"),
    ("Regards\nTess Rowan\nHarlow Quay\n\nPosition: Stock Planner", "Stock Planner"),
    ("Talk on Friday at 3pm.\n\nTess Rowan\nHarlow Quay | Pricing Analyst", None),
    ("Talk on Friday at 3pm.\n\nTess Rowan\nPricing Manager\nHarlow Quay", None),
    ("Talk on Friday at 3pm.\n\nTess\nHarlow Quay – Talent Partner", None),
    ("Talk on Friday at 3pm.\n\nTess\nHarlow Quay – Head of Data", None),
    ("Talk on Friday at 3pm.\n\nTess\nHarlow Quay - Executive Search", None),
)
SUBJECTS = (
    (
        "Sollicitatie conservator textiel",
        "Met veel plezier heb ik je brief gelezen. Op welke dagen zou jij kunnen?",
        "conservator textiel",
    ),
    (
        "re: candidature libraire",
        "Bonjour, merci pour votre lettre. Pourriez-vous passer à la librairie jeudi ?",
        "libraire",
    ),
    ("Vacante gestión de datos: entrevista", "Gracias por tu candidatura. Podemos el martes.", "gestión de datos"),
    ("Stelle Empfang – Vorstellungsgespräch", "Passt Ihnen Dienstag um 14 Uhr bei uns?", "Empfang"),
    ("Re: Colloquio Sistemista", "Ciao Marco, ti scrivo io perché mi sembra giusto.", "Sistemista"),
    ("Entrevista técnica", "Hola Priya, la entrevista es el martes a las diez.", None),
    ("Colloquio giovedì", "Ciao Priya, ci vediamo giovedì alle dieci.", None),
    ("Einladung zum Gespräch am Dienstag", "Wir freuen uns auf Sie um 14 Uhr bei uns im Haus.", None),
    ("Poste ouvert", "Bonjour, le poste est encore ouvert et nous vous écrirons.", None),
)
COMMAS = (
    ("We would love you to join us as Senior Analyst, Network Planning.", "Senior Analyst, Network Planning"),
    ("We would love you to join us as Senior Analyst, Harlow Quay.", "Senior Analyst"),
    ("POST 40021: Grants Officer\n\nThank you for your application.", "Grants Officer"),
)
FIRMS = (
    (
        "BambooHR <notifications@app.bamboomail.com>",
        "Thank you for applying",
        "We have received your application.\n\nThank you again,\nLow Mesa Credit Union",
        "Low Mesa Credit Union",
    ),
    (
        "iCIMS Interview Center <interviews@dunmore.icimsmail.com>",
        "Interview Confirmation - Dunmore Health - Analyst",
        "This email confirms your interview with Dunmore Health.",
        "Dunmore Health",
    ),
    (
        "Team Recruitee <no-reply@recruiteemail.com>",
        "Your meeting with Brickslab has been booked",
        "Your meeting is booked!\n\nBrickslab | Insights Analyst\nThursday 12 November 2026 11:30",
        "Brickslab",
    ),
    ("Team Recruitee <no-reply@recruiteemail.com>", "Your meeting with Sanne has been booked", "Sanne waits.", None),
    ("Greenhouse <no-reply@us.greenhouse-mail.io>", "Your application", "We have received your application.", None),
    ("Out of Office <info@crestlane.com>", "Your application", "I am away until Monday.", None),
    (
        "Terminplaner <termine@buchmichbald.com>",
        "Bestätigt: Erstgespräch mit Carla Voss",
        "Was: Erstgespräch\nWer: Carla Voss, Fjordkante GmbH\nWann: 16. Juni 2026, 11:00",
        "Fjordkante",
    ),
    (
        "Rendez-vous Recrutement <ne-pas-repondre@calendo.fr>",
        "Rendez-vous confirmé",
        "Avec : Hugo Marchand (Pixadune)\nDate : lundi 30 mars 2026, 11:15",
        "Pixadune",
    ),
    (
        "noreply@emploi-delage.fr",
        "Votre candidature",
        "Votre candidature n'a pas été retenue.\n\nDelage Distribution",
        "Delage Distribution",
    ),
    (
        "Anna Reid <anna.reid@clonmoyle.ie>",
        "Your application",
        "We have your CV safe.\n\nSlán go fóill,\nAnna Reid\nClonmoyle Sports Partnership",
        "Clonmoyle Sports Partnership",
    ),
    (
        "Anna Reid <anna.reid@cityofstannescathedral.org.uk>",
        "Your interview",
        "Please come at ten.\n\nYours sincerely,\nAnna Reid\nPA to the Dean, St Anne's Cathedral",
        "St Anne's Cathedral",
    ),
    (
        "Anna Reid <anna.reid@quorvex.com>",
        "Your interview",
        "Please come at ten.\n\nYours sincerely,\nAnna Reid\nPeople Services",
        None,
    ),
    (
        "Vetting <vetting@clearpathchecks.co.uk>",
        "Larkan Rail - screening: outstanding items",
        "We are carrying out screening on behalf of Larkan Rail. Please send two documents.\n\nClearpath Checks",
        "Larkan Rail",
    ),
    (
        "Zara Field <zara@fieldhartley.co.uk>",
        "RE: Dunhill - Weds or Thurs?",
        "Lovely, I've told Dunhill Thursday 25th at 5.30pm.\n\nZara\nField Hartley",
        "Dunhill",
    ),
    (
        "Zara Field <zara@fieldhartley.co.uk>",
        "RE: interview",
        "Lovely, I've told Sanne you will come.\n\nZara\nField Hartley",
        "Field Hartley",
    ),
    (
        "Tim Orr <tim@northpellsfire.gov.uk>",
        "Interview",
        "Please come at ten.\n\nTim Orr\nNorth Pells Fire and Rescue Service",
        "North Pells Fire and Rescue Service",
    ),
    (
        "Stadt Morlenburg Personalamt <bewerbungen@morlenburg.de>",
        "Ihre Bewerbung",
        "Ihre Bewerbung ist eingegangen.",
        "Stadt Morlenburg",
    ),
    (
        "Ana Costa <ana@nexohumano.pt>",
        "Disponibilidade para entrevista",
        "O nosso cliente, Cerâmicas do Vale, gostou do seu CV.",
        "Cerâmicas do Vale",
    ),
    (
        "Paradox Olivia <olivia@assistant.freshbarncareers.com>",
        "Your interview has been updated",
        "Hi Priya, it's Olivia, the virtual assistant for FreshBarn Careers. Your interview has a new time.",
        "FreshBarn",
    ),
)


@pytest.mark.parametrize(("text", "role"), UNDER)
def test_a_post_under_the_text_is_told_from_the_writers_title(text: str, role: str | None) -> None:
    assert named_in(PERSON, "Friday", f"Hi Priya,\n\n{text}", "interview_confirmation")[1] == role


@pytest.mark.parametrize(("subject", "text", "role"), SUBJECTS)
def test_a_subject_names_a_post_in_small_letters(subject: str, text: str, role: str | None) -> None:
    assert named_in(PERSON, subject, text, "interview_confirmation")[1] == role


@pytest.mark.parametrize(("text", "role"), COMMAS)
def test_a_field_after_a_comma_is_of_the_post(text: str, role: str) -> None:
    assert named_in(PERSON, "Your application", text, "application_ack")[1] == role


@pytest.mark.parametrize(("sender", "subject", "text", "company"), FIRMS)
def test_the_employer_is_found_under_the_text_and_beside_systems(
    sender: str, subject: str, text: str, company: str | None
) -> None:
    assert named_in(sender, subject, text, "interview_confirmation")[0] == company
