"""Employers behind agencies and systems, and posts said whole: mails written before the reader was tried on them (first look: employer 34, post 36 of 40)."""

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
        "Dean Holroyd <dean@holroydselection.co.uk>",
        "Tuesday at Bexley Timber",
        "Hi Priya,\n\nAll confirmed with Bexley Timber for Tuesday 10th at 11. You'll be seeing Rob Tranter, their ops director. Parking at the back.\n\nGive me a call after.\n\nDean\n\nDean Holroyd\nManaging Director\nHolroyd Selection Ltd",
        "interview_confirmation",
        "Bexley Timber",
        None,
    ),
    (
        "Saskia Verbruggen <saskia@verbruggen-selectie.be>",
        "Feedback Tervantes",
        "Dag Priya,\n\nNet gesproken met Tervantes. Ze waren enthousiast, maar ze zien vrijdag nog iemand. Maandag weten we meer.\n\nGroeten,\nSaskia\nVerbruggen Selectie",
        "interviewer_reply",
        "Tervantes",
        None,
    ),
    (
        "Bookably <hello@bookably.com>",
        "Choose a time for your interview with Quillfeather",
        "Hi Priya,\n\nQuillfeather would like to meet you for the Customer Success Manager role. Choose a slot below.\n\nhttps://bookably.com/x/88\n\nBookably",
        "interview_invitation",
        "Quillfeather",
        "Customer Success Manager",
    ),
    (
        "Notifications Hirevane <notifications@hirevane.io>",
        "Reminder: interview tomorrow",
        "Hi Priya,\n\nThis is a reminder of your interview.\n\nPosition: Payroll Specialist\nOrganisation: Marchmont Housing\nTime: Tuesday 10 March 2026, 14:00\n\nHirevane",
        "interview_confirmation",
        "Marchmont Housing",
        "Payroll Specialist",
    ),
    (
        "St Aldhelm's School Office <office@staldhelms.sch.uk>",
        "Interview for Exams Officer",
        "Dear Priya,\n\nWe would be pleased to see you on Monday 16 March at 9.30am.\n\nYours sincerely\nMrs J Dow\nSchool Business Manager\nSt Aldhelm's School",
        "interview_confirmation",
        "St Aldhelm's School",
        "Exams Officer",
    ),
    (
        "Personalabteilung <personal@kliniken-ostried.de>",
        "Ihre Bewerbung als Medizinische Dokumentarin",
        "Sehr geehrte Frau Nair,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.\n\nMit freundlichen Grüßen\nIhre Personalabteilung der Kliniken Ostried",
        "decline",
        "Kliniken Ostried",
        "Medizinische Dokumentarin",
    ),
    (
        "Recrutement Ville de Montvert <recrutement@ville-montvert.fr>",
        "Accusé de réception - Chargée de communication",
        "Madame,\n\nNous accusons réception de votre candidature au poste de chargée de communication numérique. Une réponse vous sera adressée sous six semaines.\n\nLe service recrutement\nVille de Montvert",
        "application_ack",
        "Ville de Montvert",
        "chargée de communication numérique",
    ),
    (
        "Paula Cifuentes <paula.cifuentes@grupo-salgueiro.es>",
        "Entrevista - Técnica en prevención de riesgos",
        "Hola Priya:\n\nConfirmada la entrevista para el puesto de Técnica en prevención de riesgos el martes 17 a las 10:00.\n\nPaula Cifuentes\nRR. HH.\nGrupo Salgueiro",
        "interview_confirmation",
        "Grupo Salgueiro",
        "Técnica en prevención de riesgos",
    ),
    (
        "Lotte Hendriks <l.hendriks@waterschap-oosterveen.nl>",
        "Uitnodiging - Adviseur Risico & Compliance",
        "Beste Priya,\n\nGraag zien we je op donderdag 19 maart om 10.00 uur voor een gesprek over de functie Adviseur Risico & Compliance.\n\nLotte Hendriks\nP&O\nWaterschap Oosterveen",
        "interview_confirmation",
        "Waterschap Oosterveen",
        "Adviseur Risico & Compliance",
    ),
    (
        "Gavin Strachan <gavin@strachanhale.co.uk>",
        "Re: Corran Foods",
        "Priya, just spoken to Corran Foods. They'll let me know by Friday. Hang in there.\n\nGavin\nStrachan Hale Recruitment",
        "interviewer_reply",
        "Corran Foods",
        None,
    ),
    (
        "Isabelle Fabre <isabelle.fabre@cabinet-fabre-rh.fr>",
        "Opportunité Contrôleuse de gestion - Lyon",
        "Bonjour Priya,\n\nJe recherche pour une entreprise industrielle lyonnaise une contrôleuse de gestion. Seriez-vous disponible pour en parler ?\n\nIsabelle Fabre\nCabinet Fabre RH",
        "outreach",
        None,
        "Contrôleuse de gestion",
    ),
    (
        "Maggie Dunlop <mdunlop@strathorehealth.scot>",
        "Strathore Health Board - revised interview time, Data Quality Lead",
        "Dear Priya\n\nYour interview has been moved to 2pm on Thursday 26 March.\n\nMaggie Dunlop\nRecruitment Adviser\nStrathore Health Board",
        "interview_reschedule",
        "Strathore Health Board",
        "Data Quality Lead",
    ),
    (
        "Beatriz Queirós <beatriz@lumenar.pt>",
        "RE: Entrevista",
        "Olá Priya,\n\nObrigada pela conversa. Damos resposta até dia 27.\n\nBeatriz\nEquipa de Pessoas da Lumenar",
        "interviewer_reply",
        "Lumenar",
        None,
    ),
    (
        "Tom Ashby <tom@fernlea.com>",
        "You got it!",
        "Priya! We'd love you to join Fernlea as our Operations Lead. £52k, start whenever. Contract to follow.\n\nTom",
        "offer",
        "Fernlea",
        "Operations Lead",
    ),
    (
        "Talent Acquisition - Corvina Health <ta@corvinahealth.com>",
        "Corvina Health: next steps for Sr. Business Analyst",
        "Hi Priya,\n\nWe'd like to invite you to a 30 minute call. When would suit?\n\nCorvina Health Talent Acquisition Team",
        "interview_invitation",
        "Corvina Health",
        "Sr. Business Analyst",
    ),
    (
        "Eventra <no-reply@eventra.app>",
        "Confirmed: First call with Dana Whitlow",
        "Your event is confirmed.\n\nWhat: First call - Implementation Consultant (Tidewell Systems)\nWho: Dana Whitlow\nWhen: Friday 27 March 2026, 3:00pm\n\nPowered by Eventra",
        "interview_confirmation",
        "Tidewell Systems",
        "Implementation Consultant",
    ),
    (
        "Skillgauge <tests@skillgauge.com>",
        "Your online test for Harbourne Group",
        "Hi Priya,\n\nHarbourne Group has asked you to complete a test for the Junior Analyst position. It takes 40 minutes.\n\nSkillgauge",
        "assessment",
        "Harbourne Group",
        "Junior Analyst",
    ),
    (
        "Robert Amsel <r.amsel@uni-weidenau.de>",
        "Vorstellungsgespräch Wissenschaftliche Mitarbeiterin",
        "Sehr geehrte Frau Nair,\n\ndas Gespräch findet am 2. April um 10 Uhr statt.\n\nDr. Robert Amsel\nInstitut für Statistik\nUniversität Weidenau",
        "interview_confirmation",
        "Universität Weidenau",
        "Wissenschaftliche Mitarbeiterin",
    ),
    (
        "Helen Pascoe <hpascoe@trewarrencouncil.gov.uk>",
        "Re: Interview - Policy Adviser",
        "Dear Priya\n\nThank you for your email. The panel will decide by 3 April.\n\nHelen Pascoe\nTrewarren Council",
        "interviewer_reply",
        "Trewarren Council",
        "Policy Adviser",
    ),
    (
        "Elisabetta Corsi <e.corsi@selezionecorsi.it>",
        "Colloquio Impiegata ufficio acquisti - Molino Terrani",
        "Ciao Priya,\n\nMolino Terrani ti aspetta venerdì 3 aprile alle 9.30 per il colloquio di Impiegata ufficio acquisti.\n\nElisabetta\nCorsi Selezione",
        "interview_confirmation",
        "Molino Terrani",
        "Impiegata ufficio acquisti",
    ),
    (
        "Otterburn Careers <careers@otterburn.co.uk>",
        "Update on Logistics Planner",
        "Dear Priya,\n\nThank you for your time. We have decided not to take your application further.\n\nOtterburn Careers",
        "decline",
        "Otterburn",
        "Logistics Planner",
    ),
    (
        "Kofi Badu <kofi.badu@linwoodstreet.co.uk>",
        "thanks",
        "Hi Priya, thanks for the note. We'll be in touch after Easter.\n\nKofi Badu | Head of Insight | Linwood Street",
        "interviewer_reply",
        "Linwood Street",
        None,
    ),
    (
        "Rekha Iyer <rekha.iyer@sanvika.in>",
        "Interview Schedule_Priya Nair_Sr. QA Engineer",
        "Dear Priya,\n\nYour L1 is scheduled on 7 April, 4 PM IST over Teams.\n\nRegards,\nRekha Iyer\nTalent Acquisition Group\nSanvika Technologies Pvt. Ltd.",
        "interview_confirmation",
        "Sanvika Technologies",
        "Sr. QA Engineer",
    ),
    (
        "Onboarding <onboarding@bramwellmutual.com>",
        "References needed - Claims Team Leader",
        "Hi Priya,\n\nCould you send us the details of two referees by Friday?\n\nBramwell Mutual People Team",
        "info_request",
        "Bramwell Mutual",
        "Claims Team Leader",
    ),
    (
        "Julien Astier <julien@astier-conseil-rh.fr>",
        "Entretien chez Biovalin",
        "Bonjour Priya,\n\nC'est confirmé avec Biovalin : jeudi 9 avril à 14h, en visio, pour le poste de responsable assurance qualité.\n\nJulien Astier",
        "interview_confirmation",
        "Biovalin",
        "responsable assurance qualité",
    ),
    (
        "Calpoint <updates@calpoint.io>",
        "Canceled: Interview – Media Planner at Orchard & Lane",
        "Your interview has been canceled by the host.\n\nMedia Planner at Orchard & Lane\nFri 10 April, 11:00\n\nCalpoint",
        "interview_cancellation",
        "Orchard & Lane",
        "Media Planner",
    ),
    (
        "Nina Falk <nina.falk@brisaenergi.se>",
        "Brisa Energi - Project Controller",
        "Hi Priya,\n\nThe position has been paused until after the summer. We will keep your details.\n\nNina Falk\nHR Business Partner, Brisa Energi AB",
        "hold",
        "Brisa Energi",
        "Project Controller",
    ),
    (
        "Time de Talentos Cajuí <talentos@cajui.com.br>",
        "Próxima etapa - Pessoa Analista de Produto",
        "Oi, Priya!\n\nGostamos muito do seu perfil para a vaga de Analista de Produto. Quais horários você tem esta semana?\n\nAbraços,\nTime de Talentos da Cajuí",
        "interview_invitation",
        "Cajuí",
        "Analista de Produto",
    ),
    (
        "Amy Rudd <amy@ruddandcopersonnel.co.uk>",
        "interview Thursday!",
        "Hi lovely, Thursday 10am with Natalie at Pemberley Care. It's the Rota Coordinator job. Wear something smart!\n\nAmy\nRudd & Co Personnel",
        "interview_confirmation",
        "Pemberley Care",
        "Rota Coordinator",
    ),
    (
        "Iris Novak <iris@studiomarlin.eu>",
        "AW: Dein Gespräch",
        "Liebe Priya,\n\ndanke dir! Wir melden uns bis Ende der Woche.\n\nIris\nStudio Marlin",
        "interviewer_reply",
        "Studio Marlin",
        None,
    ),
    (
        "University of Carrowmore Recruitment <recruitment@carrowmore.ac.uk>",
        "Interview: Research Associate (Ref 4471)",
        "Dear Dr Nair,\n\nYou are invited to interview on 23 April at 10am for the post of Research Associate in Epidemiology.\n\nHuman Resources\nUniversity of Carrowmore",
        "interview_confirmation",
        "University of Carrowmore",
        "Research Associate in Epidemiology",
    ),
    (
        "Ben Lockyer <ben@lockyertalent.com>",
        "Head of Analytics, remote",
        "Hi Priya,\n\nI'm helping a Series B climate start-up find a Head of Analytics. Open to a chat?\n\nBen Lockyer\nFounder, Lockyer Talent",
        "outreach",
        None,
        "Head of Analytics",
    ),
    (
        "Harriet Moss <harriet.moss@eldonmuseum.org>",
        "Eldon Museum interview - change of date",
        "Dear Priya,\n\nWe need to move your interview for Collections Assistant to Friday 24 April at 11am.\n\nHarriet Moss\nThe Eldon Museum",
        "interview_reschedule",
        "Eldon Museum",
        "Collections Assistant",
    ),
    (
        "Léa Marchand <lea.marchand@novatris.fr>",
        "Exercice technique",
        "Bonjour Priya,\n\nSuite à notre échange, voici l'exercice pour le poste de développeuse front-end. Merci de le rendre lundi.\n\nLéa Marchand\nChargée de recrutement chez Novatris",
        "assessment",
        "Novatris",
        "développeuse front-end",
    ),
    (
        "Peoplebridge on behalf of Castlemere Hotels <noreply@peoplebridge.com>",
        "Your interview is confirmed",
        "Hi Priya,\n\nYour interview for Night Manager is on Friday 24 April at 3pm.\n\nSent by Peoplebridge",
        "interview_confirmation",
        "Castlemere Hotels",
        "Night Manager",
    ),
    (
        "Marcus Webb <marcus@webbsearch.com>",
        "Kingsford Capital",
        "Priya, Kingsford have asked for another few days. I'd expect news on Tuesday.\n\nMarcus Webb\nPartner, Webb Search",
        "interviewer_reply",
        "Kingsford Capital",
        None,
    ),
    (
        "jobs@hollowaytrust.org.uk",
        "Application received - Volunteer Manager",
        "Thank you for applying to the Holloway Trust. We will be in touch after the closing date.",
        "application_ack",
        "Holloway Trust",
        "Volunteer Manager",
    ),
    (
        "Zeynep Kara <zeynep.kara@voltaris.de>",
        "Interview am Mittwoch – Spezialistin Vertriebssteuerung",
        "Hallo Priya,\n\nwir freuen uns auf Mittwoch um 15 Uhr!\n\nViele Grüße\nZeynep\nPeople & Culture bei Voltaris",
        "interview_confirmation",
        "Voltaris",
        "Spezialistin Vertriebssteuerung",
    ),
    (
        "Recruiting <recruiting@smartpeople-jobs.com>",
        "Your application to Lindfield Dairy",
        "Dear Priya,\n\nLindfield Dairy has decided not to progress your application for Supply Planner.\n\nSmartpeople",
        "decline",
        "Lindfield Dairy",
        "Supply Planner",
    ),
    (
        "Olly Frame <olly@frameandfolk.com>",
        "Re: trial day",
        "Hey Priya, loved having you in. Will let you know by Friday.\n\nOlly x\nframe & folk",
        "interviewer_reply",
        "frame & folk",
        None,
    ),
)


@pytest.mark.parametrize(
    ("sender", "subject", "text", "kind", "company", "role"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_the_client_is_named_and_the_whole_post(
    sender: str, subject: str, text: str, kind: str, company: str | None, role: str | None
) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    mail.set_content(text)

    named = company_and_role(parse(mail.as_bytes(), PRIYA), PRIYA.identity, Kind(kind))

    assert (named.company, named.role) == (company, role)
