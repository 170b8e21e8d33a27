"""Employers beside persons, departments, houses, boards of jobs and agencies that do not call themselves so."""

from __future__ import annotations

import pytest
from employers import named_in

ROWS = (
    (
        "Rhys at Fallow Health <rhys@fallowhealth.co.uk>",
        "Second talk",
        "It was good to talk to you.\n\nRhys",
        "Fallow Health",
    ),
    (
        "Grants & HR, The Corrin Fund <hr@corrinfund.co.uk>",
        "Grants Lead",
        "Your application is complete.\n\nBea\nThe Corrin Fund",
        "The Corrin Fund",
    ),
    (
        "Harle Council <recruitment@harle.gov.uk>",
        "Interview",
        "We meet at Harle Town Hall, second floor.\n\nHarle Council",
        "Harle Council",
    ),
    (
        "Corve Bank Early & Experienced Careers <careers@corvebank.com>",
        "Your application",
        "We have received your application.\n\nCorve Bank Careers",
        "Corve Bank",
    ),
    (
        "JobDeck <applications@jobdeck.com>",
        "Your application was sent to Larkwell",
        "Content Editor\nLarkwell",
        "Larkwell",
    ),
    (
        "Dana Reed <dana@reedpike.co.uk>",
        "Interview",
        "I'll put you forward to the client today.\n\nDana Reed\nReed Pike Partners",
        None,
    ),
    (
        "Dana Reed <dana@reedpike.co.uk>",
        "Tuesday",
        "All confirmed with Hallow Rail for the Planner interview.\n\nDana\nReed Pike",
        "Hallow Rail",
    ),
    (
        "Dana Reed <dana@reedpike.co.uk>",
        "GREAT NEWS",
        "Loxham Foods are offering! Call me.\n\nDana\nReed Pike",
        "Loxham Foods",
    ),
    (
        "Ayuntamiento de Olmeda <ayuntamiento@olmeda.es>",
        "Bolsa",
        "Hemos recibido su solicitud.\n\nAyuntamiento de Olmeda",
        "Ayuntamiento de Olmeda",
    ),
)


@pytest.mark.parametrize(("sender", "subject", "text", "company"), ROWS)
def test_the_employer_is_named_and_nobody_beside_it(sender: str, subject: str, text: str, company: str | None) -> None:
    assert named_in(sender, subject, f"Hi Priya,\n\n{text}", "interviewer_reply")[0] == company
