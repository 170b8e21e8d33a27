"""Employers beside teams, slogans, agencies and calendars, and posts between marks, beside firms or written small; with near misses."""

from __future__ import annotations

# ruff: noqa: E501 - a mail stays on one line
import pytest
from employers import named_in

EMPLOYERS = (
    # teams, portals and slogans beside the name
    (
        "HR Orvella <no-reply@orvella-jobs.de>",
        "Ihr Interview",
        "Bis morgen!\nIhr Recruiting-Team der Orvella AG",
        "Orvella",
    ),
    (
        "Vem pra Lumira <vagas@lumira.com.br>",
        "Entrevista",
        "Você avançou na Lumira.\n\nTime de Talentos Lumira",
        "Lumira",
    ),
    ("Life at Fernhill <jobs@fernhill.co.uk>", "Interview", "Well done.\n\nFernhill", "Fernhill"),
    ("Portale Carriere Adrivo <noreply@adrivo.it>", "Colloquio", "Scelga la data.\n\nAdrivo Risorse Umane", "Adrivo"),
    (
        "P&O Gemeente Westerlo <werkenbij@westerlo.nl>",
        "Uw gesprek",
        "Tot morgen.\n\nTeam P&O\nGemeente Westerlo",
        "Gemeente Westerlo",
    ),
    (
        "Ilse Peeters <ilse.peeters@demerbouw.be>",
        "Gesprek",
        "Tot dan.\n\nMet vriendelijke groeten,\nIlse Peeters\nPersoneelsdienst Demerbouw",
        "Demerbouw",
    ),
    (
        "Gerencia de Talento <talento@cumbreseguros.com.co>",
        "Oferta Cumbre Seguros",
        "Ha sido seleccionada.\n\nGerencia de Talento\nCumbre Seguros S.A.",
        "Cumbre Seguros",
    ),
    (
        "Careers Support <support@vellanobio.com>",
        "Travel",
        "Nothing to claim.\n\nCareers Support, Vellano Bio",
        "Vellano Bio",
    ),
    (
        "Harrow Panel <hr@harrowassociates.com>",
        "Final interviews",
        "See you on the day.\n\nHarrow Associates",
        "Harrow Associates",
    ),
    # legal forms and words of a post within a name
    (
        "Rosa Quispe <rquispe@telarandino.com.pe>",
        "Entrevista",
        "La esperamos.\n\nSaludos,\nRosa Quispe\nTelar Andino S.A.C.",
        "Telar Andino",
    ),
    (
        "Max Lehner <m.lehner@innbau.at>",
        "Termin",
        "Passt Ihnen Freitag?\n\nSchöne Grüße\nMax Lehner\nInnbau Ges.m.b.H., Wien",
        "Innbau",
    ),
    (
        "Reto Frei <reto.frei@rebenpartner.ch>",
        "Gespräch",
        "Bis Donnerstag.\n\nFreundliche Grüsse\nReto Frei\n\nReben Partner AG",
        "Reben Partner",
    ),
    (
        "Ruth Ade <ruth.ade@marlowcollege.ac.uk>",
        "Interview",
        "See you then.\n\nRuth Ade\nHR Officer\nMarlow College",
        "Marlow College",
    ),
    # agencies
    (
        "Jan Claes <jan@talentlier.be>",
        "Gesprek met mijn klant",
        "Ik heb je cv voorgesteld bij Linnor en ze willen je graag spreken.\n\nJan\nTalent Lier",
        "Linnor",
    ),
    (
        "Dana Reed <dana@reedsearch.co.uk>",
        "Good news",
        "I've submitted your profile to Kestor and my client is keen.\n\nDana\nReed Search",
        "Kestor",
    ),
    (
        "Eva Roth <eva@rothpersonal-ag.de>",
        "Neuigkeiten",
        "Ich habe Ihr Profil bei Kelvora vorgestellt, unser Kunde meldet sich.\n\nEva Roth",
        "Kelvora",
    ),
    (
        "Léa Petit <lea@cabinetpetit.fr>",
        "Entretien",
        "J'ai transmis votre profil à Norvane et mon client souhaite vous voir.\n\nLéa Petit",
        "Norvane",
    ),
    (
        "Iria Paz <iria@pazseleccion.es>",
        "Noticias",
        "He presentado tu perfil a Velmar y quieren verte.\n\nIria",
        "Velmar",
    ),
    (
        "Rui Reis <rui@reistalento.pt>",
        "Novidades",
        "Apresentei o teu perfil à Solvera, o cliente gostou.\n\nRui",
        "Solvera",
    ),
    (
        "Luca Sala <luca@selectarh.it>",
        "Cliente interessato",
        "Buone notizie: Bruma Foods vorrebbe conoscerti.\n\nLuca Sala\nSelectaRH",
        "Bruma Foods",
    ),
    (
        "Luca Sala <luca@selectarh.it>",
        "Due cose per Bruma Foods",
        "Mi servono due referenze.\n\nLuca\nSelectaRH",
        "Bruma Foods",
    ),
    (
        "Marta Ode <marta.ode@claritypeople.com>",
        "This week",
        "Thursday, 2.45pm: interview with Fernleigh Insurance. Ring me with your impressions.\n\nMarta Ode\nClarity People",
        "Fernleigh Insurance",
    ),
    (
        "Marta Ode <marta.ode@fernleighinsurance.com>",
        "This week",
        "Ring me when you're done with the exercise.\n\nMarta Ode\nFernleigh Insurance",
        "Fernleigh Insurance",
    ),
    (
        "Joy Quar <joy@hillfoodbank.org.uk>",
        "Interview",
        "Our client session runs till two, so come at three.\n\nJoy Quar\nHill Foodbank",
        "Hill Foodbank",
    ),
    # calendars and systems
    (
        "Prenota Colloquio <noreply@prenotanow.it>",
        "Prenotazione confermata: colloquio con Ada Sanna",
        "Con: Ada Sanna\nQuando: martedì",
        None,
    ),
    (
        "Terminbuchung <termine@slotfix.de>",
        "Bestätigt: Erstgespräch Datenanalyse – Ina Wimmer",
        "Wer: Ina Wimmer, Orvella AG\nWann: Mittwoch, 09:30",
        "Orvella",
    ),
    (
        "Calloom <bookings@calloom.com>",
        "Confirmed: First chat with Olive Garrow",
        "First chat with Olive Garrow, Fernhill Labs, is confirmed.\n\n13:00 - 13:25",
        "Fernhill Labs",
    ),
    (
        "Calloom <bookings@calloom.com>",
        "Cancelled: intro interview, Osric Tell",
        "The event was cancelled by the host.\n\nIntro interview with Osric Tell, Plumegate\n10:30 - 11:00",
        "Plumegate",
    ),
    (
        "HireNook <no-reply@hirenook-mail.com>",
        "Interview scheduled with Coalpath (Senior Buyer)",
        "Your interview has been scheduled.",
        "Coalpath",
    ),
    (
        "HireNook <no-reply@hirenook-mail.com>",
        "Interview scheduled: Larch Analytics",
        "Please test your camera.\n\nLarch Analytics via HireNook",
        "Larch Analytics",
    ),
    (
        "Afsprakenplanner <noreply@slotje.nl>",
        "Bevestigd: kennismaking Helderblad Media",
        "Kennismaking Helderblad Media (30 min)\nmet Daan Verhulst",
        "Helderblad Media",
    ),
)
UNNAMED = (
    (
        "Ana Ruiz <ana.ruiz@ruiztalento.mx>",
        "Oportunidad: Gerente de Planta (Saltillo)",
        "Apoyo a una empresa trasnacional en la búsqueda de su Gerente de Planta en Saltillo.",
    ),
    (
        "Pia Mala <pia@arcosearch.it>",
        "Opportunità Head of Sales – Modena",
        "Per un gruppo leader con sede a Modena cerco un Head of Sales.",
    ),
    (
        "Rik Bos <rik@datascouts.nl>",
        "Rol in Delft?",
        "Een snelgroeiende scale-up in Delft zoekt een Data Engineer.\n\nRik\nData Scouts",
    ),
    ("Jo Hart <jo@hartpeople.de>", "Rolle in Ulm", "Ein stark wachsendes Unternehmen in Ulm sucht eine Controllerin."),
)
POSTS = (
    ("Votre candidature", "Vous avez postulé à l'offre « Chargée qualité (H/F) ».", "Chargée qualité"),
    ("Votre candidature", "Vous avez postulé à l'offre « Assistant commercial H/F ».", "Assistant commercial"),
    ("Aanbod Beleidsadviseur Wonen", "In de bijlage vind je ons aanbod.", "Beleidsadviseur Wonen"),
    ("Convocatória", "É convocada para um posto de trabalho de Técnica Superior (Ref.ª B/2026).", "Técnica Superior"),
    ("Colloquio", "Vorrebbero conoscerti per la posizione di Brand Manager di cui abbiamo parlato.", "Brand Manager"),
    (
        "Aggiornamento",
        "La ringraziamo per la candidatura alla posizione Liquidatrice sinistri.",
        "Liquidatrice sinistri",
    ),
    (
        "Convocazione",
        "Con riferimento al concorso per la funzione di Collaboratrice scientifica (80%).",
        "Collaboratrice scientifica",
    ),
    (
        "Ihre Bewerbung",
        "Ihre Unterlagen für die Laborleitung Mikrobiologie haben uns gefallen.",
        "Laborleitung Mikrobiologie",
    ),
    (
        "Ponto de situação",
        "A contratação de uma Engenheira de Projeto foi adiada pelo cliente.",
        "Engenheira de Projeto",
    ),
    (
        "Re: Convite para entrevista - Coordenadora de Compras",
        "Infelizmente a vaga de Coordenadora foi cancelada.",
        "Coordenadora de Compras",
    ),
    ("Invitation first interview Data Steward", "We would like to meet you.", "Data Steward"),
    ("Update re Pricing Analyst", "We won't be progressing.", "Pricing Analyst"),
    ("Interview programme, Research Associate", "Here is the plan for your visit.", "Research Associate"),
    ("Interview Parking Officer, Thursday 18 June", "It's fixed.", "Parking Officer"),
    ("Interview slot booked", "Vacancy: 402118 Executive Officer\nDate: 24/03/2026", "Executive Officer"),
    ("Interview - grid modeller", "9:15 next Wednesday then.", "grid modeller"),
    ("Re: estimator vacancy", "Monday half four at the workshop.", "estimator"),
    ("PA interview", "We would like to see you about the PA job.", "PA"),
    ("TA interview", "We have three Teaching Assistant candidates.", "Teaching Assistant"),
    ("Reminder", "Customer Care Lead at Harbour Energy\nWednesday, 4 February 2026\n4:00 PM", "Customer Care Lead"),
    ("Your visit", "Revenue Manager: your day on Tuesday 18 August\n\n9.45 meet me in the lobby", "Revenue Manager"),
    ("Thursday", "Thursday, 2.45pm: interview with Fernleigh Insurance, Claims Handler", "Claims Handler"),
    (
        "Interview for Lecturer in Health and Social Care, Wednesday 18 March",
        "You will be one of four.",
        "Lecturer in Health and Social Care",
    ),
    ("You + us?", "We want you! Product Data Analyst, full time, remote.", "Product Data Analyst"),
    ("Another one", "A client in Bromley needs a Complaints Manager from 20 July.", "Complaints Manager"),
    ("Picking up", "I'm looking after hiring for Social Media Manager while Will is away.", "Social Media Manager"),
    # near misses
    ("Sorry, wrong person", "Please ignore the invite for the graduate interviews on Thursday.", None),
    ("Thursday", "Thursday, 2.45pm: interview with Tom Rees, Finance Manager", None),
    ("Merci", "Bonne continuation,\nThibault\nHead of Product @ Kiosque", None),
    ("Thursday", "The visit is for staff, full time or not.", None),
)


@pytest.mark.parametrize(("sender", "subject", "text", "company"), EMPLOYERS)
def test_the_employer_stands_without_what_is_beside_it(
    sender: str, subject: str, text: str, company: str | None
) -> None:
    assert named_in(sender, subject, f"Hi Priya,\n\n{text}", "interview_confirmation")[0] == company


@pytest.mark.parametrize(("sender", "subject", "text"), UNNAMED)
def test_no_town_and_no_agency_is_an_employer(sender: str, subject: str, text: str) -> None:
    assert named_in(sender, subject, f"Hi Priya,\n\n{text}", "outreach")[0] is None


@pytest.mark.parametrize(("subject", "text", "role"), POSTS)
def test_the_post_is_named_whole_and_alone(subject: str, text: str, role: str | None) -> None:
    sender = "Tess Rowan <tess.rowan@harlowquay.com>"
    assert named_in(sender, subject, f"Priya,\n\n{text}\n\nTess Rowan", "interview_confirmation")[1] == role
