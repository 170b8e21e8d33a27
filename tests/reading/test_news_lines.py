# ruff: noqa: E501  one message a line
"""Ends in office words, and news of offices and systems that only sounds of an end."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases import news
from assistant.reading.seeking import all_of, vocabulary
from assistant.reading.sentences import passage

ROWS = [
    *(
        *news.ENDS,
        *news.REFUSED,
        *news.PANELS,
        *news.WITHDRAWN,
        *news.FAVOURABLE,
        *news.EXTENDED,
        *news.UNSENT,
        *news.SENT,
    ),
    *(*news.SAVED, *news.PASSWORDS, *news.READY, *news.MEETING_OFF, *news.AMEND, *news.EXAMS),
]
SENDER = "Recruitment <recruitment@harbourline.example>"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya,\n\nThank you for talking to us about the planner role. After some thought we did not think there was a strong enough match.\n\nHarbourline",
        "Dear Priya,\n\nThank you for applying for the post of Fleet Planner. The committee has finished its work and the post has been filled/closed.\n\nHuman Resources",
        "Dear Priya,\n\nThank you for your application. We have looked closely at all the papers. In the end other applicants convinced us even more. We wish you every success.\n\nHuman Resources",
        "Dear Priya,\n\nThank you for your interest in the research assistant position. We have now found a candidate for this position.\n\nProf. Lind",
        "Sehr geehrte Frau Nair,\n\nvielen Dank für Ihre Bewerbung. Nach Sichtung aller Unterlagen haben uns andere Kandidatinnen noch mehr überzeugt. Alles Gute für Ihren Weg.\n\nPersonalabteilung",
        "Bonjour Priya,\n\nMerci pour votre candidature au poste de planificatrice. D'autres profils nous ont davantage convaincus. Bonne continuation.\n\nService RH",
        "Hola Priya:\n\nGracias por tu candidatura al puesto de analista. Otros perfiles nos han convencido más. Mucha suerte.\n\nRecursos Humanos",
        "Beste Priya,\n\nBedankt voor je sollicitatie. Andere kandidaten hebben ons net iets meer overtuigd. Veel succes verder.\n\nTeam HR",
        "Olá, Priya,\n\nObrigado pela sua candidatura à vaga de analista. Outros candidatos nos convenceram mais. Boa sorte.\n\nEquipe de RH",
        "Gentile Priya,\n\ngrazie per la sua candidatura. Altri candidati ci hanno convinto di più. In bocca al lupo.\n\nRisorse umane",
    ],
)  # fmt: skip
def test_an_end_in_office_words_is_a_firm_one(text):
    found = read(mail(text, subject="Your application", sender=SENDER), PRIYA).primary

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Fleet Planner search", "Dear Priya,\n\nI am writing with an update on our search for a fleet planner. As few applications have come in, we have decided to extend the closing date.\n\nHuman Resources", Kind.INTERVIEWER_REPLY),
        ("Ihre Bewerbung", "Sehr geehrte Frau Nair,\n\nich möchte Sie über den Stand unseres Verfahrens informieren: Da sich nur wenige beworben haben, haben wir die Bewerbungsfrist für die Stelle verlängert.\n\nPersonalabteilung", Kind.INTERVIEWER_REPLY),
        ("Your draft", "Hello Priya,\n\nUnfortunately Harbour School has closed its listing for Lab Technician early and you can no longer apply for the role.\n\nYou can still view your draft application.\n\nSchool Jobs", Kind.OTHER),
        ("Application sent", "Priya, your application is on its way!\n\nYour application for the Fleet Planner vacancy has been submitted.\n\nWe wish you the best of luck!", Kind.APPLICATION_ACK),
        ("2 days left to apply for Fleet Planner", "Hi Priya,\n\nFleet Planner at Harbourline closes on 12 March.\n\nYou bookmarked this job but have not applied for it yet.\n\nApply for Fleet Planner", Kind.JOB_ALERT),
        ("Redefinir senha", "Olá, Priya!\n\nVocê pediu a redefinição da sua senha no portal de vagas.\n\nPara criar uma nova senha, clique no botão abaixo.", Kind.OTHER),
        ("Reminder", "This is a reminder. The client is ready to interview you. Please book a time below.\n\nJob title: Fleet Planner\nInterview length: 30 minutes\nInterviewer: Rosa Lind\n\nChoose a time", Kind.INTERVIEW_INVITATION),
        ("Cancelled", "Hi Priya,\n\nYour meeting with Rosa Lind on Thu, Mar 12, 2026 10:00 AM has been cancelled.\n\nJob: Fleet Planner\nInterviewer: Rosa Lind\n\nThe recruitment team", Kind.INTERVIEW_CANCELLATION),
        ("Votre stage", "Bonjour Priya, nous avons le plaisir de vous informer que votre candidature au stage de mécanicienne a reçu une réponse favorable. Merci de nous renvoyer la convention de stage signée.", Kind.OFFER),
        ("Entrevista agendada", "Olá, Priya!\n\nSua entrevista foi agendada com sucesso.\n\nVaga: Analista\nData: 18/03/2026\nHorário: 14:30\nLink da entrevista: https://meet.example/kzq\n\nCaso precise reagendar ou cancelar, use o mesmo link.\n\nUtilize apenas o link para reagendar ou cancelar sua entrevista.", Kind.INTERVIEW_CONFIRMATION),
        ("Your interview", "Dear Priya,\n\nI promised that you would know the outcome of your interview today. I am afraid some circumstances have changed, so that we cannot finalise our decision until Friday. I apologise for keeping you waiting.\n\nRosa Lind", Kind.INTERVIEWER_REPLY),
        ("Planner role", "Hi Priya,\n\nThanks so much for writing, for your application materials, and for your patience.\n\nI work on the recruiting team at Harbourline, and if you'd still be interested I'd love to set up a time to chat about the planner role. How does Thursday or Friday look for you?\n\nRosa", Kind.INTERVIEW_INVITATION),
        ("Votre demande", "Bonjour,\n\nMission locale vous informe que votre demande de stage dans l'entreprise Jardins Verts doit être corrigée pour la raison suivante : l'adresse est incomplète.\n\nModifier votre demande", Kind.INFO_REQUEST),
        ("Examination", "Dear Ms Nair:\n\nYour application for admission to the competitive examination for the class Dispatcher has been approved. The examination is scheduled for March 18 at 9:00 a.m. in the town hall. Bring a picture identification.\n\nCivil Service Board", Kind.ASSESSMENT),
        ("Your proposal", "Hello Priya,\n\nThank you for all the work. Your internship application to the map project was not accepted this year. Only four places could be filled.\n\nThe mentors", Kind.DECLINE),
        ("Your placement", "Dear Priya,\n\nHarbour School has turned down your school experience request for these dates: 4 May 2026.\n\nReason: the date is fully booked.\n\nYou can ask other schools.", Kind.DECLINE),
    ],
)  # fmt: skip
def test_a_plain_line_of_news_tells_what_it_is(subject, text, kind):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Outcome", "Dear Priya,\n\nWe extended the closing date in the hope of more applications, and have now appointed another candidate.\n\nHuman Resources", Kind.DECLINE),
        ("Outcome", "Dear Priya,\n\nYour application was sent to the panel. Unfortunately you have not been successful.\n\nHuman Resources", Kind.DECLINE),
        ("Réponse", "Bonjour Priya,\n\nVotre candidature n'a pas reçu de réponse favorable.\n\nService RH", Kind.DECLINE),
        ("Online test", "Dear Priya,\n\nPlease complete the online assessment for the Fleet Planner role by Friday. Forgot your password? Use the link on the page.\n\nHarbourline", Kind.ASSESSMENT),
    ],
)  # fmt: skip
def test_what_else_the_mail_says_stands(subject, text, kind):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "We still have to talk to other candidates, but you convinced us, more than that I can't say today.",
        "We did not find a match for your saved search.",
        "Wir sprechen noch mit anderen Bewerbern, aber Ihre Unterlagen haben uns überzeugt.",
        "Your leave request for 4 May was turned down, since the date is fully booked.",
        "Unfortunately you missed out on our summer sale.",
        "D'autres candidats sont encore attendus, mais votre profil nous a convaincus.",
        "Quedan otros candidatos por ver, pero tu perfil nos ha convencido.",
        "We spreken nog andere kandidaten, maar je hebt ons overtuigd.",
    ],
)
def test_near_misses_have_no_words_of_an_end(text):
    said = passage(text)

    assert not list(all_of((*news.ENDS, *news.REFUSED), said, vocabulary(said)))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview", "The hiring panel has decided not to proceed at this time."),
        ("Interview", "The selection committee has decided against moving forward with your application."),
        ("Vorstellungsgespräch", "Das Team hat entschieden, mit Ihrer Bewerbung nicht weiterzumachen."),
        ("Entretien", "L'équipe a décidé de ne pas poursuivre avec votre candidature."),
        ("Entrevista", "El equipo ha decidido no continuar con tu candidatura."),
        ("Sollicitatiegesprek", "Het team heeft besloten niet verder te gaan met je sollicitatie."),
        ("Entrevista", "A equipe decidiu não avançar com a sua candidatura."),
        ("Colloquio", "Il team ha deciso di non proseguire con la tua candidatura."),
        ("Thanks for applying", "Thanks for applying. We enjoyed your portfolio. Unfortunately there isn't quite strong enough overlap between your background and what the team needs."),
    ],
)  # fmt: skip
def test_what_a_panel_decided_is_a_firm_no_to_nobody_by_name(subject, text):
    found = read(mail(text, subject=subject, sender=SENDER), PRIYA).primary

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    "text",
    [
        "The committee has decided not to proceed until the budget is known.",
        "The board has decided not to move forward with the vendor contract.",
        "El equipo ha decidido no continuar hasta septiembre.",
        "L'équipe a décidé de ne pas poursuivre avant septembre.",
        "Il team ha deciso di non proseguire fino a settembre.",
        "Het team heeft besloten niet verder te gaan tot september.",
        "A equipe decidiu não avançar até setembro.",
        "The overlap between your shift and mine is an hour.",
    ],
)
def test_what_a_panel_puts_off_or_drops_is_no_end(text):
    assert read(mail(text, subject="Update", sender=SENDER), PRIYA).kind is not Kind.DECLINE
