# ruff: noqa: E501  one message a line
"""What systems, universities and public bodies tell in one plain line, between fields and links of every sort."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases import called, find, pending, status, welcome
from assistant.reading.sentences import passage

OFFER, DECLINE, HOLD, INFO = Kind.OFFER, Kind.DECLINE, Kind.HOLD, Kind.INFO_REQUEST
MOVED, CALL, GOES_ON = Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_INVITATION, Kind.INTERVIEWER_REPLY
SENDER = "Recruitment <recruitment@harbourline.example>"
ROWS = [
    *(*status.POSTS, *status.OFFERS, *status.ADVANCED, *status.MOVED, *status.BOOK, *status.PAPERS, *status.LISTED),
    *(*called.NEED_NOT, *pending.NEAR, *welcome.TERMS),
    *(*status.ENDED, *status.NONE_FREE, *status.NO_PLACE, *status.DENIED, *status.CONDITIONS, *status.STILL),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Application update", "Dear Priya,\n\nYour application status has changed.\n\nVacancy: Fleet Planner\nReference: HL-2201\nPrevious status: Interview\nNew status: Offer extended\n\nView my application", OFFER),
        ("Update on HL-2201", "Dear Priya,\n\nAn offer letter has been issued for the Fleet Planner vacancy. Please log in to view it.\n\nHarbourline Recruitment", OFFER),
        ("Your application", "Hello Priya,\n\nCongratulations! Your application for Fleet Planner has been approved.\n\nWe will be in touch with the onboarding steps.\n\nHarbourline", OFFER),
        ("Summer programme", "Dear Priya,\n\nCongratulations on being selected as a summer intern in our logistics team! Your mentor will be Tom Hale.\n\nPlease tell us by Friday whether you will take part in the internship.", OFFER),
        ("TA assignment", "Dear Priya,\n\nThis is a reminder. Please accept or decline your offer for the TA position in STA100 through the link below.\n\nhttps://ta.example/contracts/9", OFFER),
        ("Deine Bewerbung", "Liebe Priya\n\nVielen Dank für Deine Bewerbung. Wir freuen uns, Dir mitzuteilen, dass wir Dich für die Vertretung an unserer Schule ausgewählt haben.\n\nBitte melde Dich im Sekretariat, damit wir alles Weitere klären.\n\nSchulleitung", OFFER),
        ("Ihre Bewerbung", "Sehr geehrte Frau Nair,\n\nIhre Bewerbung als Disponentin wurde angenommen. Die nächsten Schritte finden Sie im Portal.\n\nPersonalabteilung", OFFER),
        ("Votre candidature", "Bonjour Priya,\n\nBonne nouvelle : votre candidature pour le poste d'agent de planning a été acceptée. Notre équipe vous contactera pour la suite.\n\nService recrutement", OFFER),
        ("Actualización de tu postulación", "Hola Priya:\n\nTe informamos que tu postulación para la vacante de analista ha sido aprobada. Pronto te contactaremos.\n\nRecursos Humanos", OFFER),
        ("Update sollicitatie", "Beste Priya,\n\nGefeliciteerd, je bent aangenomen voor de stage bij onze afdeling planning!\n\nTeam HR", OFFER),
        ("Resultado do processo seletivo", "Olá, Priya,\n\nÓtima notícia: sua candidatura para a vaga de Analista foi aprovada. Em breve enviaremos os próximos passos.\n\nEquipe de RH", OFFER),
        ("Esito selezione", "Ciao Priya,\n\ncomplimenti! Sei stata selezionata per il tirocinio nell'area logistica. Ti aspettiamo lunedì in sede.\n\nTeam HR", OFFER),
        ("Accepted", "Congratulations on being accepted for the spring open source internship round!\n\nYou have been selected as an intern for the map project with your mentor Nora Platt.\n\nPlease bookmark the internship guide and sign the contract by Friday.", OFFER),
        ("Internship result", "Dear Priya,\n\nCongratulations! You have been selected as an alternate for the summer internship. If the first choice does not accept, you may move into the place.", HOLD),
        ("Outcome", "Dear Priya,\n\nFollowing your interview you have been placed on the reserve list for the post of Fleet Planner for twelve months.", HOLD),
        ("Ergebnis", "Sehr geehrte Frau Nair,\n\nnach dem Auswahlverfahren stehen Sie für die Stelle auf der Nachrückerliste. Wir melden uns, sobald ein Platz frei wird.", HOLD),
        ("Resultado", "Prezada Priya,\n\nInformamos que, no processo seletivo para a vaga de Analista, você ficou no cadastro reserva.\n\nRH", HOLD),
        ("Application status updated", "Application status updated\n\nDear Priya Nair,\n\nYour application has been shortlisted for the next stage.\n\nJob title: Fleet Planner\nPrevious status: Under review\nNew status: Shortlisted\n\nView application", GOES_ON),
        ("Ihr Lebenslauf", "Herzlichen Glückwunsch, Frau Nair!\n\nIhre Bewerbung wurde positiv bewertet. In Kürze meldet sich Marc Lott bei Ihnen.\n\nDie Personalabteilung", GOES_ON),
        ("Il tuo curriculum", "Congratulazioni Priya!\n\nIl tuo profilo è stato valutato positivamente. A breve ti contatterà Giulia Conti.\n\nIl team risorse umane", GOES_ON),
        ("Avance", "Hola Priya,\n\nTu candidatura ha sido evaluada positivamente por el equipo. En breve te escribirá Laura Conde con los detalles.\n\nEquipo de talento", GOES_ON),
        ("Entrevista reagendada", "Olá, Priya,\n\nSua entrevista referente à vaga de Analista foi reagendada. Confira os novos dados:\n\nQuando: terça-feira, 10 de março de 2026, 10:30\nOnde: https://meet.example/abc\n\nAté lá!", MOVED),
        ("Mise à jour", "Bonjour Priya,\n\nVotre entretien pour le poste de planificatrice a été replanifié : mardi 10 mars 2026 à 9h30.\n\nL'équipe recrutement", MOVED),
        ("Cambio", "Hola Priya,\n\nTu entrevista para el puesto de analista ha sido reprogramada.\n\nNueva fecha: martes 10 de marzo de 2026, 10:30\n\nRecursos Humanos", MOVED),
        ("Colloquio", "Gentile Priya,\n\nil tuo colloquio per la posizione di analista è stato riprogrammato: martedì 10 marzo 2026 alle 10:30.\n\nRisorse umane", MOVED),
        ("Candidature bien reçue", "Bonjour Priya,\n\nNous avons bien reçu votre candidature pour le poste de planificatrice.\n\nProchaine étape : réservez votre créneau d'entretien dès maintenant.\n\nRéserver mon entretien", CALL),
        ("Application received", "Hi Priya,\n\nThanks for applying for the Fleet Planner role. We have received your application.\n\nNext step: book your interview slot here: https://cal.example/hl", CALL),
        ("Bewerbung eingegangen", "Hallo Priya,\n\nvielen Dank, deine Bewerbung als Disponentin ist bei uns eingegangen.\n\nBuche jetzt deinen Gesprächstermin: https://cal.example/hl", CALL),
        ("Upload je cv", "Hi Priya,\n\nBedankt voor je aanmelding! We hebben je gegevens goed ontvangen.\n\nOm je sollicitatie te behandelen hebben we nog je cv nodig.\n\nTeam Planning", INFO),
        ("Ihre Bewerbung", "Sehr geehrte Frau Nair,\n\nvielen Dank für Ihre Bewerbung, die wir erhalten haben. Uns fehlt noch Ihr Lebenslauf.\n\nPersonalabteilung", INFO),
        ("Your documents", "Dear Priya,\n\nThank you for your application for Fleet Planner. Your passport scan was rejected because it cannot be read. Please re-upload the document.", INFO),
        ("Votre candidature", "Bonjour Priya,\n\nHarbourline a bien reçu votre candidature, et nous a indiqué qu'elle ne donnera pas suite à celle-ci.\n\nContinuez à postuler !", DECLINE),
        ("Ihre Bewerbung", "Sehr geehrte Frau Nair,\n\nvielen Dank für Ihre Bewerbung. Daher sehen wir von einer weiteren Berücksichtigung Ihrer Bewerbung ab.\n\nFür Ihren Weg alles Gute.", DECLINE),
        ("Your application", "Hi Priya,\n\nThe organisers have been reviewing your internship application, including your essays.\n\nYour application was not approved.\n\nYou can view it in your account.", DECLINE),
        ("Willkommen im Talent-Pool", "Sehr geehrte Frau Nair,\n\nvielen Dank für Ihr Interesse. Obwohl wir aktuell keine passende Stelle für Sie haben, haben wir Sie gern in unseren Talent-Pool aufgenommen.", DECLINE),
    ],
)  # fmt: skip
def test_a_plain_line_tells_what_it_is(subject, text, kind):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Your application", "Hi Priya,\n\nYour application for Fleet Planner has been accepted and will now be reviewed by the hiring team.\n\nHarbourline", OFFER),
        ("Next stage", "Hi Priya,\n\nYou have been selected for an interview for the internship. Please choose a time.", OFFER),
        ("Loan", "Dear Priya,\n\nYour application for a personal loan has been approved. The money will be in your account tomorrow.\n\nHalbank", OFFER),
        ("Library card", "Dear Priya,\n\nYour membership application has been approved. Your card is ready.\n\nTown Library", OFFER),
        ("Talk proposal", "Hi Priya,\n\nYour proposal has been accepted! We look forward to your talk at MapConf.\n\nProgramme committee", OFFER),
        ("Admission", "Dear Priya,\n\nCongratulations, you have been admitted to the MSc in Statistics. Your place is conditional on your transcript.\n\nAdmissions office", OFFER),
        ("Grant", "Dear Priya,\n\nYour grant application has been approved by the board of trustees.", OFFER),
        ("Your application", "Dear Priya,\n\nThank you for applying. If your application is approved, you will receive an offer letter.", OFFER),
        ("Update", "Dear Priya,\n\nAn offer has been made to another candidate for the role of Fleet Planner.", OFFER),
        ("Question", "Dear Priya,\n\nBefore we go on with your application: do you have an offer from another company at the moment?", OFFER),
        ("Solicitud de préstamo", "Estimada Priya:\n\nSu solicitud de préstamo ha sido aprobada.\n\nBanco del Puerto", OFFER),
        ("Candidatura", "Olá, Priya,\n\nSua candidatura foi aprovada para a próxima etapa: entrevista com a gestora.", OFFER),
        ("Colloquio", "Ciao Priya,\n\nsei stata ammessa al colloquio per il tirocinio.", OFFER),
        ("Ihre Bewerbung", "Sehr geehrte Frau Nair,\n\nSie wurden für ein Gespräch ausgewählt.", OFFER),
        ("Outcome", "Dear Priya,\n\nYou have not been shortlisted for the post of Fleet Planner.", GOES_ON),
        ("Your visa interview", "Dear Ms Nair,\n\nYour interview at the consulate has been rescheduled to Tuesday 10 March 2026 at 09:15. Bring your passport and visa form.", MOVED),
        ("Application received", "Dear Priya,\n\nWe have received your application. If we do not have a suitable position for you at present, we will keep your CV.", DECLINE),
        ("Bewerbung eingegangen", "Hallo Priya,\n\ndeine Bewerbung ist eingegangen. Sollten wir keine passende Stelle für dich haben, melden wir uns.", DECLINE),
        ("Your upload", "Dear Priya,\n\nYour document was rejected by the tax portal. Please re-upload the document.", INFO),
    ],
)  # fmt: skip
def test_a_line_that_only_sounds_so_tells_nothing_of_it(subject, text, kind):
    sender = "Office <office@harbourline.example>"

    assert read(mail(text, subject=subject, sender=sender), PRIYA).kind is not kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It's £14.20 an hour, paid every Thursday.", GOES_ON),
        ("The salary is £29,000 rising to £31,000 after a year.", GOES_ON),
        ("C'est 13 € de l'heure, payé le 5 du mois.", GOES_ON),
        ("It's £14.20 an hour and the job's yours.", OFFER),
        ("Welcome aboard! The pay is £14.20 an hour.", OFFER),
    ],
)
def test_what_the_work_pays_is_no_offer_by_itself(text, kind):
    found = read(mail(f"Hi Priya, {text}\n\nAnn", subject="Re: Pay", sender="Ann Cole <ann@firm.example>"), PRIYA)

    assert found.kind is kind


def test_what_a_plain_line_tells_is_shown_by_its_words():
    text = "Dear Priya,\n\nAn offer has been released for your application. Please sign in.\n\nJob title: Planner\nPrevious status: Document check\nNew status: Offer released"

    found = read(mail(text, subject="Application status updated", sender=SENDER), PRIYA).primary

    assert found.kind is OFFER and found.evidence[0].because.startswith("en.status.")


@pytest.mark.parametrize(
    ("text", "is_firm"),
    [
        ("Bonjour Priya,\n\nHarbourline a bien reçu votre candidature, et nous a indiqué qu'elle ne donnera pas suite à celle-ci.\n\nContinuez à postuler !", True),
        ("Sehr geehrte Frau Nair,\n\nvielen Dank für Ihr Interesse. Obwohl wir aktuell keine passende Stelle für Sie haben, haben wir Sie gern in unseren Talent-Pool aufgenommen.", False),
    ],
)  # fmt: skip
def test_a_plain_no_is_firm_and_nothing_free_at_present_is_not(text, is_firm):
    found = read(mail(text, sender=SENDER), PRIYA).primary

    assert (found.kind, found.firm) == (DECLINE, is_firm)


@pytest.mark.parametrize(
    "portal", ["painel do candidato", "portal del candidato", "espace du candidat", "area del candidato"]
)
def test_a_portal_of_candidates_makes_nobody_an_interviewer(portal):
    text = f"Priya,\n\nSua candidatura / su candidatura / votre candidature / la tua candidatura: {portal}."

    assert "hiring" not in {hit.phrase.kind.value for hit in _found(text)}


def _found(text):
    return [hit for hit in find(passage(text)) if hit.phrase.id.split(".")[1] == "hiring"]
