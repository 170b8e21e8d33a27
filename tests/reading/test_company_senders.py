"""Employers named by a signature, a footer, a system or an agency: mails written before the reader was tried on them (first look: employer 33, post 39 of 41)."""

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
        "Nia Cadwaladr <nia.cadwaladr@penarthhousing.cymru>",
        "Interview on Friday",
        "Hi Priya,\n\nSee you at 10 on Friday.\n\nNia Cadwaladr\nHead of Lettings, Penarth Housing Association",
        "interview_confirmation",
        "Penarth Housing Association",
        None,
    ),
    (
        "Slotwise <no-reply@slotwise.io>",
        "Your call with Ifeoma Bassey is booked",
        "Hi Priya,\n\nYour 30 minute call with Ifeoma Bassey is booked.\n\nWednesday 4 March, 10:00\n\nPowered by Slotwise",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Slotwise <no-reply@slotwise.io>",
        "Booked: first call with Ifeoma (Marram Energy)",
        "Hi Priya,\n\nyour call is booked.\n\nArranged through Slotwise on behalf of Marram Energy",
        "interview_confirmation",
        "Marram Energy",
        None,
    ),
    (
        "Applytrack <noreply@applytrack.com>",
        "Your application: Stock Controller",
        "Dear Priya,\n\nthank you for your application for the Stock Controller vacancy. We regret that you were not successful.\n\nThe Tidemark Foods Recruitment Team",
        "decline",
        "Tidemark Foods",
        "Stock Controller",
    ),
    (
        "Dominic Hale <dom@halepersonnel.co.uk>",
        "Re: Credit Controller - Fenwick Paints",
        "Hi Priya, good news, Fenwick Paints have asked to see you on Monday at 9. Ask for Yetunde, their finance manager.\n\nDom\nHale Personnel",
        "interview_confirmation",
        "Fenwick Paints",
        "Credit Controller",
    ),
    (
        "Rosie Pike <rosie@pikeandpartners.co.uk>",
        "Quick question",
        "Hi Priya, before I send you over to my client can you confirm your notice period?\n\nRosie\nPike & Partners Recruitment",
        "info_request",
        None,
        None,
    ),
    (
        "Tunde Ajayi <t.ajayi@moorgatelegal.co.uk>",
        "Second interview",
        "Hi Priya,\n\nMarguerite and I would love to see you again on Tuesday at 2pm.\n\nTunde",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Workforce <noreply@jobs.ashcombecc.gov.uk>",
        "Application received: Library Assistant (LIB/204)",
        "Thank you for applying for the post of Library Assistant.\n\nAshcombe County Council is an equal opportunities employer.",
        "application_ack",
        "Ashcombe County Council",
        "Library Assistant",
    ),
    (
        "Ketterick Hospitals NHS Trust <noreply@nhsposts.example>",
        "Interview - Ward Clerk (Band 2)",
        "Dear applicant, your interview is on 4 March at 10:00.",
        "interview_confirmation",
        "Ketterick Hospitals NHS Trust",
        "Ward Clerk",
    ),
    (
        "Interviews <schedule@planhub.com>",
        "Interview with Corbel Systems",
        "Hello Priya,\n\nOrganisation: Corbel Systems\nJob title: Release Manager\nInterviewer: Dale Oduya\n",
        "interview_confirmation",
        "Corbel Systems",
        "Release Manager",
    ),
    (
        "Anke Vroom <a.vroom@zuiderzorg.nl>",
        "Gesprek donderdag",
        "Beste Priya,\n\nTot donderdag om 10 uur.\n\nMet vriendelijke groet,\nAnke Vroom\nRecruiter\nStichting Zuiderzorg",
        "interview_confirmation",
        "Stichting Zuiderzorg",
        None,
    ),
    (
        "Ana Ruiz <aruiz@laboratorioscalvia.es>",
        "Entrevista",
        "Hola Priya: la entrevista para el puesto de técnica de calidad será el martes a las 10.\n\nAna Ruiz\nRRHH, Laboratorios Calvià",
        "interview_confirmation",
        "Laboratorios Calvià",
        "técnica de calidad",
    ),
    (
        "Marie Blanc <mblanc@groupe-ravel.fr>",
        "Votre entretien",
        "Bonjour, votre entretien pour le poste de contrôleuse de gestion aura lieu lundi à 10h.\n\nMarie Blanc\nChargée de recrutement\nGroupe Ravel",
        "interview_confirmation",
        "Groupe Ravel",
        "contrôleuse de gestion",
    ),
    (
        "Jens Kuhl <j.kuhl@nordlicht-energie.de>",
        "Ihr Gespräch",
        "Guten Tag Frau Nair, wir freuen uns auf das Gespräch am Montag um 10 Uhr.\n\nMit freundlichen Grüßen\nJens Kuhl\nNordlicht Energie GmbH & Co. KG",
        "interview_confirmation",
        "Nordlicht Energie",
        None,
    ),
    (
        "Sofia Prado <sofia@construtorabeiramar.com.br>",
        "Entrevista - Analista Financeiro",
        "Oi Priya, sua entrevista será na segunda às 10h.\n\nSofia Prado\nConstrutora Beira-Mar",
        "interview_confirmation",
        "Construtora Beira-Mar",
        "Analista Financeiro",
    ),
    (
        "Dr Amir Sadeghi <a.sadeghi@ucl-like.ac.uk>",
        "Interview panel",
        "Dear Priya, your interview with Professor Lindqvist and Dr Osei will be in Humboldt 3.04.\n\nAmir",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Kerry Boyd <kerry.boyd@lochside-dc.gov.uk>",
        "Interview",
        "Dear Priya, your interview is on Monday at 10.\n\nKerry Boyd\nHR Adviser\nLochside District Council\nTown House, Lochside",
        "interview_confirmation",
        "Lochside District Council",
        None,
    ),
    (
        "Bryony Cole <bryony@ostlerandwick.co.uk>",
        "Management Accountant interview",
        "Hi Priya, 10am Thursday it is. We're at Unit 4, Mill Lane.\n\nBryony Cole | Finance Director | Ostler & Wick Ltd | 01632 960112",
        "interview_confirmation",
        "Ostler & Wick",
        "Management Accountant",
    ),
    (
        "Talent Team <talent@evergreen-robotics.com>",
        "Next steps",
        "Hi Priya,\n\nInterview with Hiring Manager: Tuesday 10am\nInterview with Product: Tuesday 11am\n\nSee you then,\nEvergreen Robotics Talent Team",
        "interview_confirmation",
        "Evergreen Robotics",
        None,
    ),
    (
        "Pat Nolan <pat@nolanco.ie>",
        "Interview",
        "Priya, interview is Monday at 10 with Sinéad and Declan in Accounts.\n\nPat",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Joy Mbeki <joy.mbeki@statelibraries.org.au>",
        "RE: Data Librarian",
        "Hi Priya, Friday at 9 is confirmed.\n\nJoy\nPeople and Culture | State Libraries Victoria",
        "interview_confirmation",
        "State Libraries Victoria",
        "Data Librarian",
    ),
    (
        "noreply@recruit-hub.com",
        "Reminder: interview tomorrow at Dunmere & Hart",
        "Hi Priya, this is a reminder of your interview for Legal Cashier at Dunmere & Hart tomorrow.",
        "interview_confirmation",
        "Dunmere & Hart",
        "Legal Cashier",
    ),
    (
        "Colin Frew <colin.frew@brackenridge.co.uk>",
        "Interview",
        "Priya, thanks for your interest in working for Brackenridge. 9am Tuesday at our Perth depot.\nColin Frew, Brackenridge Haulage Ltd, registered in Scotland",
        "interview_confirmation",
        "Brackenridge",
        None,
    ),
    (
        "Ellen Marsh <ellen.marsh@gmail.com>",
        "trial shift",
        "Hi Priya, come in on Saturday at 9 for your trial shift as a barista at The Copper Kettle. Ellen",
        "interview_confirmation",
        "The Copper Kettle",
        None,
    ),
    (
        "Hugh Penrose <hugh@tamarvalleyfarms.co.uk>",
        "Herd Manager",
        "Hello Priya, can you do Tuesday at 8? Wellies advised.\n\nHugh Penrose, Tamar Valley Farms",
        "interview_invitation",
        "Tamar Valley Farms",
        "Herd Manager",
    ),
    (
        "Careers <careers@rookhope-mutual.co.uk>",
        "Your interview (Actuarial Trainee)",
        "Dear Priya,\n\nYour interview with Rookhope Mutual is on 4 March at 10am.\n\nRookhope Mutual Careers",
        "interview_confirmation",
        "Rookhope Mutual",
        "Actuarial Trainee",
    ),
    (
        "Ellie Strand <ellie@strandtalentpartners.com>",
        "Interview: Product Owner at Loomcraft",
        "Hi Priya, Loomcraft would like to meet you on Wednesday at 3. Ellie, Strand Talent Partners",
        "interview_confirmation",
        "Loomcraft",
        "Product Owner",
    ),
    (
        "Hirely <notifications@hirely-mail.com>",
        "Tilda Norgren invited you to a video interview",
        "Hi Priya,\n\nTilda Norgren from Saltgrass Media has invited you to a video interview for Audio Producer.\n\nStart interview\n\nHirely Inc.",
        "assessment",
        "Saltgrass Media",
        "Audio Producer",
    ),
    (
        "Rob <rob@brightwatercycles.co.uk>",
        "sat",
        "hi priya, sat at 10 then. bring your helmet. rob @ Brightwater Cycles",
        "interview_confirmation",
        "Brightwater Cycles",
        None,
    ),
    (
        "HR Shared Services <hrss@mail.corvine-group.com>",
        "Interview schedule",
        "Dear Ms Nair,\n\nPosition: Treasury Analyst (Req. 55102)\nCompany: Corvine Shipping\nDate: 4 March 2026\n",
        "interview_confirmation",
        "Corvine Shipping",
        "Treasury Analyst",
    ),
    (
        "Zeynep Aksoy <zeynep.aksoy@hartmann-guss.de>",
        "AW: Ihre Bewerbung als Einkäuferin",
        "Hallo Frau Nair, passt Ihnen Montag 10 Uhr?\n\nZeynep Aksoy\nPersonalreferentin\nHartmann Guss GmbH",
        "interview_invitation",
        "Hartmann Guss",
        "Einkäuferin",
    ),
    (
        "Julie Caron <jcaron@mairie-beaulac.fr>",
        "Entretien de recrutement",
        "Madame, votre entretien pour le poste de responsable des archives est fixé à lundi 10h.\n\nJulie Caron\nMairie de Beaulac",
        "interview_confirmation",
        "Mairie de Beaulac",
        "responsable des archives",
    ),
    (
        "Recursos Humanos <rrhh@hotelesalmenara.es>",
        "Entrevista recepcionista",
        "Hola Priya, te esperamos el lunes a las 10 en Hoteles Almenara.",
        "interview_confirmation",
        "Hoteles Almenara",
        None,
    ),
    (
        "Bram Kok <bram@kok-werving.nl>",
        "Gesprek bij Veldkamp Zaden",
        "Hoi Priya, Veldkamp Zaden wil je graag spreken op maandag om 10 uur voor de functie van Kwaliteitsmedewerker. Groet, Bram",
        "interview_confirmation",
        "Veldkamp Zaden",
        "Kwaliteitsmedewerker",
    ),
    (
        "Carla Nunes <carla.nunes@mardoce.pt>",
        "Entrevista",
        "Olá Priya, confirmo a entrevista para a vaga de gestora de produto na segunda às 10h.\n\nCarla Nunes\nMardoce Alimentos, Lda.",
        "interview_confirmation",
        "Mardoce Alimentos",
        "gestora de produto",
    ),
    (
        "Giulia Serra <g.serra@nuraghe-tech.it>",
        "Colloquio",
        "Ciao Priya, ci vediamo lunedì alle 10 per il colloquio di Sviluppatrice Java.\n\nGiulia Serra\nHR, Nuraghe Tech S.r.l.",
        "interview_confirmation",
        "Nuraghe Tech",
        "Sviluppatrice Java",
    ),
    (
        "Kim Lau <kim.lau@harrowgate-partners.com>",
        "Head of Data | Fintech | London",
        "Hi Priya, a well funded scale-up is hiring a Head of Data. Open to a chat?\n\nKim\nHarrowgate Partners",
        "outreach",
        None,
        "Head of Data",
    ),
    (
        "Interview Team <interviews@bexhillports.gov.uk>",
        "Harbour Clerk",
        "Dear Priya, you are invited for interview on Monday 9 March at 10am for the post of Harbour Clerk.\n\nBexhill Ports Authority",
        "interview_confirmation",
        "Bexhill Ports Authority",
        "Harbour Clerk",
    ),
    (
        "Sent on behalf of Orla Fenn <exec.office@lindenhurstcollege.ac.uk>",
        "Interview arrangements",
        "Dear Priya, your interview will be on Monday at 10.\n\nPrincipal's Office\nLindenhurst College",
        "interview_confirmation",
        "Lindenhurst College",
        None,
    ),
    (
        "Ngozi Eze <ngozi@palmoilfree.org>",
        "Interview with Ngozi and Bram",
        "Hi Priya, interview with Bram and me on Monday at 10 in Meeting Room 2. Ngozi",
        "interview_confirmation",
        None,
        None,
    ),
    (
        "Vera Stone <vera.stone@quarrybank.com>",
        "Re: Interview",
        "Hi Priya, thanks for confirming. Interview is with Stakeholder Management on the 4th floor, Fleet Place.\nVera",
        "interview_confirmation",
        None,
        None,
    ),
)


@pytest.mark.parametrize(("sender", "subject", "text", "kind", "company", "role"), ROWS, ids=[row[0] for row in ROWS])
def test_no_person_system_or_agency_is_an_employer(
    sender: str, subject: str, text: str, kind: str, company: str | None, role: str | None
) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    mail.set_content(text)

    named = company_and_role(parse(mail.as_bytes(), PRIYA), PRIYA.identity, Kind(kind))

    assert (named.company, named.role) == (company, role)
