"""The employer as the bare name of a box from which nobody writes in person; a person's name there is none."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from employers import named_in

FIRMS = (
    (
        "Cloverfield <no-reply@ashbyhq.com>",
        "Your application to Cloverfield",
        "Hi Priya,\n\nThank you for your interest in the Content Designer role. Unfortunately, we've decided to move forward with other candidates.\n\nThe Cloverfield Team",
        "Cloverfield",
    ),
    (
        "Marlstone <no-reply@us.greenhouse-mail.io>",
        "Marlstone | Application received",
        "Hi Priya, we have your application for Data Analyst.",
        "Marlstone",
    ),
    (
        "Tessaly Foods <notifications@smartrecruiters.com>",
        "Thank you",
        "Dear Priya, thank you for applying to Tessaly Foods. We shall be in touch.",
        "Tessaly Foods",
    ),
    (
        "Quillon GmbH <no-reply@recruitee.com>",
        "Ihre Bewerbung bei Quillon",
        "Guten Tag Priya Nair, wir haben Ihre Bewerbung als Controller erhalten.",
        "Quillon",
    ),
    (
        "Ardennelle <no-reply@teamtailor-mail.com>",
        "Votre candidature chez Ardennelle",
        "Bonjour, nous avons bien reçu votre candidature au poste de Comptable.",
        "Ardennelle",
    ),
    (
        "Waterbeek <no-reply@recruitee.com>",
        "Je sollicitatie bij Waterbeek",
        "Beste Priya, bedankt voor je sollicitatie op de functie van Adviseur.",
        "Waterbeek",
    ),
    (
        "Solmarena <no-reply@factorialhr.com>",
        "Tu candidatura en Solmarena",
        "Hola Priya, hemos recibido tu candidatura al puesto de Analista.",
        "Solmarena",
    ),
    (
        "Pontalba <no-reply@workablemail.com>",
        "La tua candidatura",
        "Ciao Priya, grazie per l'interesse per Pontalba. Abbiamo ricevuto la tua candidatura.",
        "Pontalba",
    ),
    (
        "Vilarim <no-reply@gupy.com.br>",
        "Sua candidatura",
        "Olá Priya, obrigado pelo interesse em trabalhar na Vilarim. Recebemos sua candidatura.",
        "Vilarim",
    ),
    (
        "Harrowgate <do-not-reply@hgmail-notify.com>",
        "Interview with Harrowgate",
        "Hi Priya, your interview is confirmed for Tuesday at 10.\n\nHarrowgate Talent Acquisition",
        "Harrowgate",
    ),
)
NOT_FIRMS = (
    (
        "Oluwadara <no-reply@ashbyhq.com>",
        "Interview with Oluwadara",
        "Hi Priya, your interview with Oluwadara is on Tuesday at 10.",
    ),
    (
        "Zoe Hart <zoe.hart@ashbyhq.com>",
        "Time to talk",
        "Hi Priya, could we talk on Tuesday?\n\nZoe Hart",
    ),
    (
        "Ashby <no-reply@ashbyhq.com>",
        "Your application",
        "Hi Priya, we have your application.\n\nThe Ashby Team",
    ),
    (
        "Fenimore <no-reply@ashbyhq.com>",
        "A time to talk",
        "Hi Priya, please pick a time to speak to Fenimore.",
    ),
)


@pytest.mark.parametrize(("sender", "subject", "text", "company"), FIRMS)
def test_the_bare_name_of_a_machines_box_is_the_employers(sender: str, subject: str, text: str, company: str) -> None:
    assert named_in(sender, subject, text, "application_ack")[0] == company


@pytest.mark.parametrize(("sender", "subject", "text"), NOT_FIRMS)
def test_a_person_or_a_system_is_no_employer(sender: str, subject: str, text: str) -> None:
    assert named_in(sender, subject, text, "interview_confirmation")[0] is None
