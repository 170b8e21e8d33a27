"""Employer and post of mails of many hands, each written before the reader was tried on it (first look: employer 21, post 25 of 30)."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading.company import company_and_role
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org"))
ROWS: tuple[tuple[str, str, str, str, str | None, str | None], ...] = (
    (
        "Maya Lindholm <maya@northfern.example>",
        "Interview for UX Researcher",
        "Hi Priya, we'd like to meet you next week about the UX Researcher role.\n\nMaya Lindholm\nDesign Lead, Northfern",
        "interview_invitation",
        "Northfern",
        "UX Researcher",
    ),
    (
        "Otter & Vale Careers <careers@otterandvale.example>",
        "Your application to Otter & Vale",
        "Dear Priya, thank you for applying for Junior Buyer.",
        "application_ack",
        "Otter & Vale",
        "Junior Buyer",
    ),
    (
        "HireRight Now <no-reply@hirerightnow.example>",
        "Background screening",
        "Hello Priya,\n\nTidal Insurance has requested a background screening as part of your offer.",
        "info_request",
        "Tidal Insurance",
        None,
    ),
    (
        "Sam Osei <sam@gmail.com>",
        "quick chat",
        "Hi Priya, loved your portfolio. Free Thursday?",
        "interview_invitation",
        None,
        None,
    ),
    (
        "Sam Osei <sam@kestrelworks.example>",
        "quick chat",
        "Hi Priya, loved your portfolio. Free Thursday?",
        "interview_invitation",
        None,
        None,
    ),
    (
        "Codely <tests@codely.example>",
        "Fable Robotics invites you to a coding test",
        "Hi Priya, Fable Robotics invites you to take a test for Embedded Engineer.",
        "assessment",
        "Fable Robotics",
        "Embedded Engineer",
    ),
    (
        "Joan Pike <jpike@pike-staffing.example>",
        "Senior Accountant - Marsh Group",
        "Hi Priya, Marsh Group would like to see you for the Senior Accountant position.",
        "interview_invitation",
        "Marsh Group",
        "Senior Accountant",
    ),
    (
        "Ana Prieto <ana.prieto@lunaverde.example>",
        "Entrevista",
        "Hola Priya, te escribo de Luna Verde por tu candidatura al puesto de Analista de Riesgos.",
        "interview_invitation",
        "Luna Verde",
        "Analista de Riesgos",
    ),
    (
        "Kai Brandt <k.brandt@holzmann-werke.example>",
        "Ihre Bewerbung als Einkäuferin",
        "Sehr geehrte Frau Nair, vielen Dank für Ihre Bewerbung als Produktmanagerin bei den Holzmann Werken.\n\nKai Brandt\nHolzmann Werke GmbH",
        "application_ack",
        "Holzmann Werke",
        "Produktmanagerin",
    ),
    (
        "Greenhouse <no-reply@us.greenhouse-mail.io>",
        "Thank you for applying to Pixelmoor",
        "Hi Priya, we received your application for Data Engineer II at Pixelmoor.",
        "application_ack",
        "Pixelmoor",
        "Data Engineer II",
    ),
    (
        "Recruiting Team <no-reply@hire.lever.co>",
        "Update on your application",
        "Hi Priya, after careful review we won't be moving forward with your application for the Staff Designer role at Cloverhill.",
        "decline",
        "Cloverhill",
        "Staff Designer",
    ),
    (
        "Priti Shah <priti@seekwell-recruitment.example>",
        "New role",
        "Hi Priya, my client, a top bank, is looking for a Risk Manager. Interested?",
        "outreach",
        None,
        "Risk Manager",
    ),
    (
        "Bella Rossi <b.rossi@officinablu.example>",
        "Colloquio Project Manager",
        "Gentile Priya, per la posizione di Project Manager in Officina Blu la invitiamo a un colloquio.",
        "interview_invitation",
        "Officina Blu",
        "Project Manager",
    ),
    (
        "Workable <noreply@workablemail.com>",
        "Junior Developer at Brisk - Interview",
        "Hi Priya, Lena from Brisk invited you to an interview.",
        "interview_invitation",
        "Brisk",
        "Junior Developer",
    ),
    (
        "Lucas Moreau <l.moreau@atelier-nord.example>",
        "Votre candidature",
        "Bonjour Priya, votre candidature au poste de Chef de projet chez Atelier Nord a retenu notre attention.",
        "interview_invitation",
        "Atelier Nord",
        "Chef de projet",
    ),
    (
        "Daniel Cho <daniel.cho@brightpath.example>",
        "Re: Interview",
        "Thanks Priya, talk to you at 3.\n\nDaniel Cho\nHead of Growth, Brightpath",
        "interviewer_reply",
        "Brightpath",
        None,
    ),
    (
        "Calendly <notifications@calendly.com>",
        "New Event: Priya Nair - 30 Minute Interview",
        "Hi Priya, your 30 Minute Interview with Jo Hart is scheduled.",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Elena Voss via Ashby <no-reply@ashbyhq.com>",
        "Next steps with Monolith",
        "Hi Priya, we'd love to move forward with you for the Product Analyst role at Monolith!",
        "interview_invitation",
        "Monolith",
        "Product Analyst",
    ),
    (
        "Ruth Hale <ruth.hale@county-records.example>",
        "Archivist (Grade 6) – interview arrangements",
        "Dear Priya, your interview for the Archivist post will be on 4 May.",
        "interview_confirmation",
        None,
        "Archivist",
    ),
    (
        "Talent <talent@fennimore.example>",
        "Fennimore | Interview confirmation",
        "Hi Priya, your interview with Fennimore for Operations Manager is confirmed.",
        "interview_confirmation",
        "Fennimore",
        "Operations Manager",
    ),
    (
        "Marco Bianchi <marco@gmail.com>",
        "Re: posizione",
        "Ciao Priya, ti confermo il colloquio per il ruolo di Grafico presso Studio Lume.",
        "interview_confirmation",
        "Studio Lume",
        "Grafico",
    ),
    (
        "Jobs <jobs@brook-and-sons.example>",
        "Thank you",
        "Dear Priya, thank you for your interest in Brook & Sons. We will be in touch.",
        "application_ack",
        "Brook & Sons",
        None,
    ),
    (
        "Petra de Wit <p.dewit@stadsarchief.example>",
        "Uitnodiging gesprek",
        "Beste Priya, we nodigen je graag uit voor een gesprek over de functie van Projectleider bij het Stadsarchief.",
        "interview_invitation",
        "Stadsarchief",
        "Projectleider",
    ),
    (
        "Rafael Lima <rafael@nuvemlab.example>",
        "Entrevista - Desenvolvedor Backend",
        "Oi Priya, aqui é o Rafael da Nuvemlab. Podemos conversar sobre a vaga de Desenvolvedor Backend?",
        "interview_invitation",
        "Nuvemlab",
        "Desenvolvedor Backend",
    ),
    (
        "Nora Quinn <nora@quinnpartners.example>",
        "CFO search",
        "Priya, we act for a listed retailer on the appointment of a Chief Financial Officer. Might you be open?",
        "outreach",
        None,
        "Chief Financial Officer",
    ),
    (
        "HR <hr@stonebridge.example>",
        "Offer of employment",
        "Dear Priya, Stonebridge Logistics is pleased to offer you the position of Supply Chain Analyst.",
        "offer",
        "Stonebridge Logistics",
        "Supply Chain Analyst",
    ),
    (
        "Ian <ian@foxglove.example>",
        "tomorrow",
        "See you at 10. Our Head of Product, Lin, will join.\nIan",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Vida Health Recruiting <recruiting@vidahealth.example>",
        "Your Care Coordinator application",
        "Thanks for applying! We'll review your application for Care Coordinator.",
        "application_ack",
        "Vida Health",
        "Care Coordinator",
    ),
    (
        "Meg <meg@tinbox.example>",
        "Tinbox: trial day",
        "Hi Priya, come in for a trial day as our new Barista Trainer.",
        "interview_invitation",
        "Tinbox",
        "Barista Trainer",
    ),
)


@pytest.mark.parametrize(("sender", "subject", "text", "kind", "company", "role"), ROWS, ids=[row[0] for row in ROWS])
def test_employer_and_post_are_named_as_the_mail_names_them_or_not_at_all(
    sender: str, subject: str, text: str, kind: str, company: str | None, role: str | None
) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    mail.set_content(text)

    named = company_and_role(parse(mail.as_bytes(), PRIYA), PRIYA.identity, Kind(kind))

    assert (named.company, named.role) == (company, role)
