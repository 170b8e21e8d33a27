"""An agency signs with its trade, an employer's own team does so too: mails written before the reader was tried on them (first look: employer 22, post 24 of 25)."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from employers import Rows, named_in

ROWS: Rows = (
    (
        "Jo Tranter <jo@tranterpersonnelgroup.co.uk>",
        "Monday - Ashby Moulding",
        "Hi Priya, you're confirmed for Monday at 10 with Ashby Moulding for the Buyer role. Ask for Lee.\n\nJo\nTranter Personnel Group",
        "interview_confirmation",
        "Ashby Moulding",
        "Buyer",
    ),
    (
        "Maya Brandt <maya.brandt@helmstal.de>",
        "AW: Gespräch",
        "Liebe Priya,\n\ndanke für das Gespräch! Wir melden uns bis Freitag.\n\nDein Recruiting-Team von Helmstal",
        "interviewer_reply",
        "Helmstal",
        None,
    ),
    (
        "no-reply@karriere-hollerbach.de",
        "Ihre Bewerbung",
        "Sehr geehrte Frau Nair,\n\nleider können wir Ihnen die Stelle als Buchhalterin nicht anbieten.\n\nIhr Team Personal der Hollerbach GmbH",
        "decline",
        "Hollerbach",
        "Buchhalterin",
    ),
    (
        "Larkspur Talent <talent@larkspur.com>",
        "Your interview with Larkspur",
        "Hi Priya, thanks for coming in. We'll be in touch by Friday.\n\nLarkspur Talent Acquisition",
        "interviewer_reply",
        "Larkspur",
        None,
    ),
    (
        "Emma Lodge <emma.lodge@brinkburn.com>",
        "Re: interview",
        "Hi Priya, thanks for the note, we'll let you know by Friday.\n\nEmma Lodge\nRecruitment Partner, Brinkburn Talent",
        "interviewer_reply",
        "Brinkburn",
        None,
    ),
    (
        "Emma Lodge <emma.lodge@brinkburn.com>",
        "Re: interview",
        "Hi Priya, just spoken to Sarah and she loved meeting you. We'll let you know by Friday.\n\nEmma Lodge\nBrinkburn Recruitment",
        "interviewer_reply",
        "Brinkburn",
        None,
    ),
    (
        "Peter Voss <peter@harrierconsultants.co.uk>",
        "Your interview - Graduate Engineer",
        "Dear Priya,\n\nYour interview is on Tuesday at 10 at our Derby office.\n\nPeter Voss\nHarrier Consultants",
        "interview_confirmation",
        "Harrier Consultants",
        "Graduate Engineer",
    ),
    (
        "Slotmate <hello@slotmate.io>",
        "You're booked with Penrose Kitchens",
        "Hi Priya,\n\nYou're meeting Dan Oyelaran (Penrose Kitchens) on Thursday 5 March at 10:00.\n\nSlotmate",
        "interview_confirmation",
        "Penrose Kitchens",
        None,
    ),
    (
        "Tandem Coffee <hello@tandemcoffee.co.uk>",
        "Trial shift",
        "Hi Priya! See you Saturday at 9 for a trial shift as Barista. We're next to Marlow Books.\n\nTandem Coffee",
        "interview_confirmation",
        "Tandem Coffee",
        "Barista",
    ),
    (
        "Interviews <interviews@gatewise.app>",
        "Interview booked: Treasury Analyst - Colne Valley Bank",
        "Your interview is booked for Thursday 5 March, 10:00.\n\nGatewise",
        "interview_confirmation",
        "Colne Valley Bank",
        "Treasury Analyst",
    ),
    (
        "Ana Beltrán <ana@beltran-talento.es>",
        "Entrevista con Aceites Montoro",
        "Hola Priya, confirmado: jueves a las 10 en Aceites Montoro, para el puesto de Responsable de Exportación.\n\nAna Beltrán\nBeltrán Talento",
        "interview_confirmation",
        "Aceites Montoro",
        "Responsable de Exportación",
    ),
    (
        "Claire Dumas <claire.dumas@dumas-selection.fr>",
        "Entretien Fromageries Belval",
        "Bonjour Priya, les Fromageries Belval vous recevront jeudi à 14h pour le poste de technicienne en microbiologie.\n\nClaire Dumas\nDumas Sélection",
        "interview_confirmation",
        "Fromageries Belval",
        "technicienne en microbiologie",
    ),
    (
        "Rory Flint <rory@flintsearch.ie>",
        "Dunmurry Dairies",
        "Hi Priya, sorry to say Dunmurry Dairies have gone with someone else. Onwards!\n\nRory\nFlint Search",
        "decline",
        "Dunmurry Dairies",
        None,
    ),
    (
        "Hélène Roy <helene.roy@cegep-valmont.ca>",
        "Entrevue - Technicienne en documentation",
        "Bonjour Mme Nair,\n\nVotre entrevue pour le poste de technicienne en documentation aura lieu le 9 mars à 10 h.\n\nHélène Roy\nCégep de Valmont",
        "interview_confirmation",
        "Cégep de Valmont",
        "technicienne en documentation",
    ),
    (
        "Vagas Terranova <vagas@terranova.com.br>",
        "Recebemos sua inscrição",
        "Olá Priya, recebemos sua inscrição para a vaga de Analista de Marketing Pleno. \n\nTime de Atração de Talentos da Terranova",
        "application_ack",
        "Terranova",
        "Analista de Marketing Pleno",
    ),
    (
        "Bas Vermeer <bas@kadewerk.nl>",
        "Kennismaken",
        "Hoi Priya, leuk dat je reageerde op onze vacature voor data engineer! Kun je donderdag?\n\nBas\nKadewerk",
        "interview_invitation",
        "Kadewerk",
        "data engineer",
    ),
    (
        "Inge Claes <inge.claes@textura.be>",
        "Jouw kandidatuur",
        "Dag Priya, bedankt voor je kandidatuur als communicatiemedewerker. We kozen voor iemand anders.\n\nInge Claes\nTextura",
        "decline",
        "Textura",
        "communicatiemedewerker",
    ),
    (
        "Marta Gil <marta.gil@obrador.es>",
        "Confirmación - Analista junior de datos",
        "Hola Priya, te confirmo la entrevista para Analista junior de datos el martes a las 10.\n\nMarta Gil\nObrador",
        "interview_confirmation",
        "Obrador",
        "Analista junior de datos",
    ),
    (
        "Ruth Ames <rames@calderwoodtrust.org>",
        "Update on Senior Grants Officer",
        "Dear Priya, we are running a little late and will decide by Friday 13 March.\n\nRuth Ames\nCalderwood Trust",
        "interviewer_reply",
        "Calderwood Trust",
        "Senior Grants Officer",
    ),
    (
        "Neil Fox <neil.fox@greenmere-dc.gov.uk>",
        "Greenmere District Council - interview details, Planning Policy Officer",
        "Dear Priya\n\nYour interview is on 11 March at 2pm.\n\nNeil Fox\nHR Officer",
        "interview_confirmation",
        "Greenmere District Council",
        "Planning Policy Officer",
    ),
    (
        "Sana Mirza <sana.mirza@gmail.com>",
        "Interview - Office Manager - Haldon Veterinary Clinic",
        "Hi Priya, see you Friday at 10! Sana",
        "interview_confirmation",
        "Haldon Veterinary Clinic",
        "Office Manager",
    ),
    (
        "Yann Prigent <yann@kervalec.fr>",
        "Proposition",
        "Bonjour Priya, nous serions ravis de vous accueillir en tant que cheffe de produit junior. Réponse souhaitée d'ici vendredi.\n\nYann Prigent\nKervalec",
        "offer",
        "Kervalec",
        "cheffe de produit junior",
    ),
    (
        "Ivo Lang <ivo.lang@stadt-brennheim.de>",
        "Einladung: Sachbearbeiterin Haushalt & Finanzen",
        "Sehr geehrte Frau Nair, wir laden Sie zum Gespräch am 10. März um 9 Uhr ein.\n\nIvo Lang\nPersonalamt\nStadt Brennheim",
        "interview_confirmation",
        "Stadt Brennheim",
        "Sachbearbeiterin Haushalt & Finanzen",
    ),
    (
        "Meetwell <events@meetwell.co>",
        "Updated: Brookvale Labs - Product Designer interview",
        "The time of your event has changed.\n\nBrookvale Labs - Product Designer interview\nThu 5 March, 11:00\n\nMeetwell Inc.",
        "interview_reschedule",
        "Brookvale Labs",
        "Product Designer",
    ),
    (
        "Kit Sharpe <kit@sharpeandlowe.com>",
        "Quick update - Telford Marine",
        "Hi Priya, just off the phone with Telford Marine. You're through to the final two for the Bid Manager job.\n\nKit\nPrincipal Consultant, Sharpe & Lowe",
        "interviewer_reply",
        "Telford Marine",
        "Bid Manager",
    ),
)


@pytest.mark.parametrize(
    ("sender", "subject", "text", "kind", "company", "role"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_only_an_agency_is_passed_over(
    sender: str, subject: str, text: str, kind: str, company: str | None, role: str | None
) -> None:
    assert named_in(sender, subject, text, kind) == (company, role)
