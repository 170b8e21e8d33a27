# ruff: noqa: E501  one message a line
"""Mail after which the user waits, or is called: it sounds of an end or of an invitation, or of neither."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases import shifted, waiting
from assistant.reading.phrases.booked import CALLED

TALK, DECLINE, HOLD, RECEIPT = Kind.INTERVIEWER_REPLY, Kind.DECLINE, Kind.HOLD, Kind.APPLICATION_ACK
CALL, SET, TEST, OFFER = Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION, Kind.ASSESSMENT, Kind.OFFER
SENDER = "Ann Hale <ann.hale@harbourline.example>"
ROWS = [
    *(*waiting.NO_NEWS, *waiting.UNDER_WAY, *waiting.FOLLOW_UP, *waiting.THANKED, *waiting.FORWARD),
    *(*waiting.PASSED, *waiting.INFORMED, *waiting.ANNOUNCED),
    *(*waiting.TO_TALK, *waiting.IN_CASE, *waiting.BUT, *CALLED, *shifted.ANOTHER_DAY),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your candidacy", "Hi Priya,\n\nwe are in the process of reviewing your candidacy and have no update to share at this point.\n\nAnn"),
        ("Re: Fleet Planner", "Hi Priya,\n\nI don't have any news for you yet, we're still going through the applications.\n\nAnn"),
        ("Re: Stand der Dinge", "Guten Tag Frau Nair,\n\nIhre Bewerbung ist noch in der Prüfung, aktuell gibt es leider keine Neuigkeiten.\n\nAnn Hale"),
        ("Votre candidature", "Bonjour Priya,\n\nvotre dossier est toujours à l'étude et pour l'instant nous n'avons pas de nouvelles à vous donner.\n\nAnn"),
        ("Tu candidatura", "Hola Priya:\n\nSeguimos revisando tu candidatura y por ahora no hay novedades.\n\nAnn"),
        ("Je sollicitatie", "Hoi Priya,\n\nwe zijn je sollicitatie nog aan het bekijken en hebben op dit moment geen nieuws.\n\nAnn"),
        ("Sua candidatura", "Olá Priya,\n\nestamos avaliando a sua candidatura e por enquanto não temos novidades.\n\nAnn"),
        ("La tua candidatura", "Ciao Priya,\n\nstiamo ancora valutando la tua candidatura e per ora non abbiamo novità.\n\nAnn"),
        ("Your application", "Hi Priya,\n\nwe'd like to take you through to the next stage; a colleague will be in touch shortly with the details.\n\nAnn"),
        ("Ihre Bewerbung", "Hallo Frau Nair,\n\nSie sind eine Runde weiter und kommen in die nächste Stufe. Meine Kollegin meldet sich in den nächsten Tagen mit allem Weiteren.\n\nAnn"),
        ("Votre candidature", "Bonjour Priya,\n\nvotre candidature passe à l'étape suivante. Une collègue vous recontactera très vite avec les détails.\n\nAnn"),
        ("Tu candidatura", "Hola Priya:\n\nHas pasado a la siguiente fase. Una compañera te escribirá en breve con los detalles.\n\nAnn"),
        ("Je sollicitatie", "Hoi Priya,\n\nje bent door naar de volgende ronde! Een collega neemt binnenkort contact met je op.\n\nAnn"),
        ("Sua candidatura", "Olá Priya,\n\nvocê avançou para a próxima etapa. Em breve entraremos em contato com os detalhes.\n\nAnn"),
        ("La tua candidatura", "Ciao Priya,\n\nsei passata allo step successivo. Una collega ti scriverà a breve con i dettagli.\n\nAnn"),
        ("Application update", "Dear Priya,\n\nThank you for your patience. Your application for Fleet Planner at Harbourline is still under review with the hiring team.\n\nWe will update you as soon as a decision or next step is available. We appreciate your interest in this opportunity.\n\nHarbourline"),
        ("Final round", "Hi Priya,\n\nThank you for completing all the rounds for the Fleet Planner position. You've made a strong impression on the team.\n\nWe're now in our final deliberation phase and expect a decision soon. I know the waiting is tough, and I appreciate your patience.\n\nAnn"),
        ("A strong match", "Hey Priya,\n\nGood news: you tick every box for the Fleet Planner role. We'd like to move you forward to the next step. Someone will follow up shortly with details.\n\nTalk soon,\nAnn"),
        ("Update on your application", "Hi Priya,\n\nGreat news! The team has reviewed your application and we'd like to move you forward to the next round: writing exercise.\n\nWe will be in touch shortly with more details on the next steps.\n\nHarbourline"),
        ("Update", "dear Priya,\n\nwe are still in the process of reviewing applications and conducting interviews for Fleet Planner. We will contact you with further updates."),
        ("Your application", "Hi Priya,\n\ngood news: your application has passed the CV screening. You will soon receive information about the group interview."),
        ("Ihre Bewerbung", "Hallo Frau Nair,\n\nIhre Bewerbung hat die Vorauswahl bestanden. In Kürze erhalten Sie Informationen zum Gruppengespräch."),
        ("Votre candidature", "Bonjour Priya,\n\nvotre candidature a passé la présélection. Vous recevrez bientôt les informations pour l'entretien collectif."),
        ("Tu candidatura", "Hola Priya:\n\nTu candidatura ha superado la criba curricular. En breve recibirás la información de la entrevista grupal."),
        ("Je sollicitatie", "Hoi Priya,\n\nje sollicitatie is door de cv-screening. Binnenkort ontvang je informatie over het groepsgesprek."),
        ("Sua candidatura", "Olá Priya,\n\nsua candidatura passou na triagem de currículos. Em breve você receberá as informações da entrevista em grupo."),
        ("La tua candidatura", "Ciao Priya,\n\nla tua candidatura ha superato lo screening dei CV. A breve riceverai le informazioni per il colloquio di gruppo."),
        ("Re: Application", "Hi Priya,\n\nthank you for bearing with us. We'll come back to you as soon as we can.\n\nAnn"),
        ("Re: Bewerbung", "Hallo Frau Nair,\n\nvielen Dank für Ihre Geduld. Wir melden uns schnellstmöglich.\n\nAnn Hale"),
        ("Re: Candidatura", "Ciao Priya,\n\ngrazie per la pazienza. Ti scriveremo appena possibile.\n\nAnn"),
    ],
)  # fmt: skip
def test_who_has_to_wait_is_neither_declined_nor_invited(subject, text):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is TALK


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Esito candidatura", "Gentile Priya Nair,\n\nla sua candidatura è stata valutata positivamente. La convochiamo a un colloquio il giorno 11/03 alle ore 10:00."),
        ("Resultado de tu candidatura", "Hola Priya:\n\nTu candidatura ha sido valorada positivamente. Te citamos a una entrevista el 11/03 a las 10:00."),
        ("Resultado da candidatura", "Prezada Priya,\n\na sua candidatura foi avaliada positivamente. Convocamos para entrevista no dia 11/03 às 10h."),
        ("Résultat de votre candidature", "Madame Nair,\n\nvotre candidature a été retenue pour la suite. Nous vous invitons à un entretien le mercredi 11 mars à 10h."),
        ("Ergebnis Ihrer Bewerbung", "Guten Tag Frau Nair,\n\nIhre Bewerbung wurde positiv bewertet. Wir laden Sie zum Vorstellungsgespräch am 11.03. um 10 Uhr ein."),
        ("Uitslag sollicitatie", "Beste Priya,\n\nje sollicitatie is positief beoordeeld. Je bent uitgenodigd voor een gesprek op 11 maart om 10.00 uur."),
        ("Outcome of your application", "Dear Priya,\n\nyour application was assessed favourably. You are invited to an interview on 11 March at 10:00."),
    ],
)  # fmt: skip
def test_an_outcome_that_calls_to_an_interview_is_no_end(subject, text):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is SET


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Priya,\n\nthere is no update yet on the second role, but for Fleet Planner the team went with somebody else. Sorry!\n\nAnn", DECLINE),
        ("Dear Priya,\n\nwe are still reviewing other profiles but have decided not to move forward with your application. We have no other openings at this time.", DECLINE),
        ("Dear Priya,\n\nunfortunately we do not have a position that fits your profile at the moment.", DECLINE),
        ("Dear Priya,\nHaving counted the pennies, the committee has chosen a retired banker who'll do it for nothing. I can't in conscience refuse him. You would've been wonderful. Thank you for your patience with us, and be assured of my prayers.\nFr Clement", DECLINE),
        ("Liebe Frau Nair,\n\nvielen Dank für Ihre Geduld. Leider haben wir uns für eine andere Bewerberin entschieden.", DECLINE),
        ("Cara Priya,\n\ninformamos que a sua candidatura não avançou no processo seletivo.", DECLINE),
        ("Cara Priya,\n\na sua candidatura não teve seguimento.", DECLINE),
        ("Hi Priya,\n\nthe role has been put on hold while the budget is reviewed. We will be in touch once hiring resumes.", HOLD),
        ("Dear Priya,\n\nthank you for applying. We have received your application. If you move to the next stage, someone will be in touch shortly with details.", RECEIPT),
        ("Beste Priya,\n\nwe hebben je sollicitatie ontvangen. Ga je door naar de volgende ronde, dan hoor je binnenkort van ons.", RECEIPT),
        ("Guten Tag Frau Nair,\n\nIhre Bewerbung ist bei uns eingegangen. Kommen Sie in die nächste Runde, hören Sie in Kürze von uns.", RECEIPT),
        ("Hi Priya,\n\nyour application passed the first screening, but we have decided to continue with other candidates.", DECLINE),
        ("Hi Priya,\n\nthank you for applying. If your application passes the screening, you will hear from us.", RECEIPT),
        ("Hi Priya,\n\nwe'd like to move you forward to the next step, a call with our CTO. Which days suit you? Ann will follow up shortly.", CALL),
        ("Hi Priya,\n\nyour application has moved to the next stage: a coding test. You will shortly receive further details; here is the link: https://test.example/t", TEST),
        ("Hi Priya,\n\nwe would like to offer you the position of Fleet Planner. HR will follow up shortly with details.", OFFER),
        ("Madame,\n\nnous avons le plaisir de vous annoncer que votre candidature au poste de planificatrice a été retenue.", OFFER),
    ],
)  # fmt: skip
def test_an_end_or_a_receipt_stays_what_it_is_beside_such_words(text, kind):
    assert read(mail(text, subject="Your application", sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya,\n\nyour claim 4421 is still being reviewed and we do not have an update at this time.",
        "Hi Priya,\n\nthere is no update on your delivery at the moment. We ask for a little more patience.",
        "Guten Tag Frau Nair,\n\nIhr Antrag auf Elterngeld wird noch geprüft, es gibt derzeit keine Neuigkeiten.",
        "Dear Priya,\n\nyou are invited to an interview on our radio show on 11 March at 10:00.",
    ],
)
def test_who_waits_for_something_else_is_not_in_a_job_search(text):
    assert read(mail(text, subject="Update", sender=SENDER), PRIYA).kind is Kind.OTHER
