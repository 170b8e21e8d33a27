"""Posts with a level, a field or a rare word, and posts that are named in passing."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from employers import named_in

ROWS = (
    (
        "Your application",
        "Your application for 'Stock Control Analyst 3 (2026-118)' was submitted.",
        "Stock Control Analyst 3",
    ),
    ("Your application", "Your interview for Stock Control Analyst 3 March is confirmed.", "Stock Control Analyst"),
    ("Your application", "You have been selected for the position of Tax Analyst I, Posting 5883.", "Tax Analyst I"),
    (
        "Your application",
        "We have received your application for Program Manager, Field Operations and will be in touch.",
        "Program Manager, Field Operations",
    ),
    ("Your application", "We have received your application for Program Manager, Larkin County.", "Program Manager"),
    ("Interview for Curator (Social History)", "Please come on Tuesday 9 June at 11.", "Curator (Social History)"),
    ("Interview for Curator (Lisboa)", "Please come on Tuesday 9 June at 11.", "Curator"),
    ("Re: Radiographer interview", "Yes, Thursday at 9 is good.", "Radiographer"),
    ("Re: chef de partie", "Yes, Thursday at 9 is good.", "chef de partie"),
    (
        "An update",
        "All open positions, including Fleet Insights Analyst, are frozen until the autumn.",
        "Fleet Insights Analyst",
    ),
    ("An update", "You will meet the panel, including Head of Finance, on Thursday at 9.", None),
    ("An update", "The Stock Analyst one is included in the freeze until the autumn.", "Stock Analyst"),
    ("Confirmed: Ann Lee and Priya Nair - Recruiter Screen (30 min)", "Your event is on Thursday at 9.", None),
    (
        "Erinnerung",
        "Hallo Priya, dein Termin ist gebucht.\n\nWas: Erstgespräch UX Researcherin | Solvana\nWann: Donnerstag, 7. Mai 2026, 16:00",
        "UX Researcherin",
    ),
    (
        "Auswahlgespräch Archivinspektorin",
        "Sehr geehrte Frau Nair, wir laden Sie zum Gespräch am 7. Mai um 10 Uhr ein.",
        "Archivinspektorin",
    ),
    (
        "Plaza de Orientadora",
        "Le escribo en relación con la plaza de Orientadora. La entrevista es el jueves a las 10.",
        "Orientadora",
    ),
    (
        "Conferma",
        "Gentile Priya, abbiamo ricevuto la tua candidatura per la posizione Specialista controllo accessi (M/F), sede di Parma.",
        "Specialista controllo accessi",
    ),
    (
        "Votre candidature",
        "Bonjour, nous avons bien étudié votre candidature pour l'offre Chef de projet SI (H/F).",
        "Chef de projet SI",
    ),
    (
        "RE: request to move",
        "Yes, Friday at 10 is fine.\n\n-----Original message-----\nFrom: Priya Nair\nSent: 28 September 2026 08:31\n\nI'm due to be interviewed for Lettings Officer at 11.30 on Thursday.",
        "Lettings Officer",
    ),
)


@pytest.mark.parametrize(("subject", "text", "role"), ROWS)
def test_the_post_is_named_whole_and_no_further(subject: str, text: str, role: str | None) -> None:
    assert named_in("Ann Lee <ann@corvell.com>", subject, text, "interview_confirmation")[1] == role
