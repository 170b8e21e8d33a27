# ruff: noqa: E501  one message a line
"""A line in answer, or under the name of an interview, fixes its time; no vacancy today is no decline."""

from __future__ import annotations

import pytest
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind, Reading
from assistant.reading import read


def _reading(subject: str, text: str) -> Reading:
    return read(mail(text, subject, "Ann Cole <ann@firm.example>"), PRIYA)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Interview", "Thursday 3pm it is!"),
        ("Re: Your interview with us", "Let's go for Thursday at 3. Jo"),
        ("AW: Vorstellungsgespräch", "Dann Donnerstag, 15 Uhr. Bis dann! Kern"),
        ("RE: Entretien", "Va pour jeudi 15h. Anne"),
        ("Re: Entrevista", "Pues el jueves a las 15:00. Ana"),
        ("R: Colloquio", "Allora giovedì alle 15. Anna"),
        ("Re: Je sollicitatiegesprek", "Donderdag 15 uur dan. Anna"),
    ],
)
def test_an_answer_of_a_line_fixes_the_time(subject: str, text: str) -> None:
    reading = _reading(subject, text)

    assert reading.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.isoformat()[:13] for one in reading.interviews] == ["2026-03-05T15"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Interview", "Could be Thursday at 3? I'll ask."),
        ("Re: Interview", "Thursday 3pm won't work."),
        ("Re: Lunch", "Thursday 3pm it is!"),
        ("Interview", "Thursday 3pm."),
    ],
)
def test_a_question_a_no_and_other_subjects_fix_none(subject: str, text: str) -> None:
    assert _reading(subject, text).interviews == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, there's no vacancy at present, but with your permission we'll keep your details on file.",
        "Dear Priya, there are currently no openings in our team. We will hold your CV until something comes up.",
        "Sehr geehrte Frau Nair, derzeit ist keine Stelle frei, wir nehmen Sie aber gern in unseren Bewerberpool auf.",
    ],
)
def test_no_vacancy_today_is_kept_on_file(text: str) -> None:
    assert _reading("Your application", text).kind is Kind.HOLD


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Job interview", "Day: 05/03/2026\nTime: 15:00\nPlace: Room 2, ground floor"),
        ("Entretien de jeudi", "Madame Royer vous recevra avec plaisir. Nous commencerons à 15h."),
        ("Entretien en groupe", "RDV le 05/03 à 15h00 à l'agence de Melun, avec votre CV."),
        ("Colloquio di selezione", "Data: 05/03/2026\nOra: 15:00\nDove: ufficio 4, piano terra"),
        ("Colloquio di giovedì", "Avrò il piacere di riceverla in sede. Si comincia alle 15."),
        ("Entrevista personal", "La cita es el 05/03 a las 15:00 en la oficina de Lugo. Traiga su CV."),
        ("Entrevista quinta às 15h", "Tudo certo, obrigada pela confirmação. Até lá!"),
        ("Entrevista de trabalho", "Data: 05/03/2026\nHora: 15:00\nLocal: sala 4, 1.º piso"),
        (
            "Réservation",
            "Votre créneau d'entretien est réservé : jeudi 5 mars, 15:00. Pour le modifier, suivez ce lien.",
        ),
        (
            "Prenotazione effettuata",
            "Il suo colloquio è stato prenotato: giovedì 5 marzo alle 15. Per disdire usi il link.",
        ),
        (
            "Rendez-vous",
            "Nous serons ravis de vous accueillir jeudi 5 mars à 15h dans notre dépôt pour votre entretien.",
        ),
        ("Appuntamento", "Saremo contenti di riceverla giovedì 5 marzo alle 15 in magazzino per il suo colloquio."),
        ("Appuntamento", "Il colloquio è fissato per il 5 marzo alle 15. Chieda della dottoressa Salvi."),
        ("Re: telefonata", "Va bene, la chiamo giovedì alle 15 così parliamo della posizione."),
        ("Colloquio", "Nessuna variazione: il colloquio di giovedì resta alle 15."),
        ("Entretien", "Rien ne change, l'entretien est toujours jeudi à 15h."),
        ("Interview Thursday", "No change, your interview on Thursday stays at 3pm."),
    ],
)
def test_a_line_under_the_name_of_an_interview_fixes_the_time(subject: str, text: str) -> None:
    reading = _reading(subject, text)

    assert reading.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.isoformat()[:13] for one in reading.interviews] == ["2026-03-05T15"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview Thu 5 March", "Fingers crossed for dry weather! 3pm, unit 9. Mind the step."),
        ("Entretien jeudi 5 mars", "15h, bureau 4. Le thé vous attend."),
        ("Entrevista jueves 5 de marzo", "A las 15:00, sala 4. Habrá agua."),
        ("Colloquio giovedì 5 marzo", "Ore 15.00, ingresso B. C'è un campanello."),
        ("Entrevista quinta-feira 5 de março", "Às 15h, porta 2. Há cadeiras."),
    ],
)
def test_the_hour_of_a_line_is_that_of_the_interview_on_the_day_above(subject: str, text: str) -> None:
    reading = _reading(subject, text)

    assert reading.kind is Kind.INTERVIEW_CONFIRMATION
    assert [f"{one.start:%d}" for one in reading.interviews] == ["05"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Entretien de votre voiture", "Votre rendez-vous pour l'entretien du véhicule est confirmé jeudi à 15h."),
        ("Entretien", "L'entretien des bureaux est prévu jeudi à 18h."),
        (
            "Entretien de ta candidate",
            "J'ai calé l'entretien de Lise jeudi à 15h pour le poste d'assistante. Tu viens ?",
        ),
        ("Colloqui", "Il colloquio con la maestra di Ugo è giovedì 5 marzo alle 15."),
        ("Visita", "La dottoressa Salvi la riceverà giovedì alle 15. Porti gli esami."),
        ("Entretien annuel", "Ton entretien annuel est fixé à jeudi 15h avec Odile."),
        (
            "Interview request",
            "I write features for the Dale Courier and would like to interview you about your shop. Is Thursday at 3 good?",
        ),
    ],
)
def test_a_line_under_another_name_fixes_none(subject: str, text: str) -> None:
    reading = _reading(subject, text)

    assert reading.kind is Kind.OTHER
    assert reading.interviews == ()


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "Entretien",
            "Les horaires possibles pour votre entretien : mardi 10 à 9h ou mercredi 11 à 14h.",
            Kind.INTERVIEW_INVITATION,
        ),
        (
            "Colloquio",
            "Le date disponibili per il colloquio: martedì 10 alle 9, mercoledì 11 alle 14.",
            Kind.INTERVIEW_INVITATION,
        ),
        ("Entretien", "Jeudi, l'entretien commence à 11h et non à 10h.", Kind.INTERVIEW_RESCHEDULE),
        ("Colloquio", "Giovedì cominciamo il colloquio alle 11 anziché alle 10.", Kind.INTERVIEW_RESCHEDULE),
        ("Entrevue", "L'entrevue de jeudi doit être remise, désolée.", Kind.INTERVIEW_RESCHEDULE),
        (
            "Interview",
            "There's no change to the panel, but we have to move your interview to Thursday at 3pm.",
            Kind.INTERVIEW_RESCHEDULE,
        ),
        (
            "Candidature",
            "Bonjour, le poste d'agent de nettoyage est déjà pourvu. Merci de votre intérêt.",
            Kind.DECLINE,
        ),
        ("Poste", "Madame Nair, l'association vous offre un contrat de neuf mois à partir du 1er avril.", Kind.OFFER),
        ("Entretien", "Petit changement : on se voit jeudi à 15h et non mercredi.", Kind.INTERVIEW_RESCHEDULE),
        ("Colloquio", "Cambio di programma: ci vediamo giovedì alle 15.", Kind.INTERVIEW_RESCHEDULE),
        (
            "Vorstellungsgespräch",
            "Kleine Änderung: Wir treffen uns am Donnerstag um 15 Uhr.",
            Kind.INTERVIEW_RESCHEDULE,
        ),
        ("Interview", "Slight change: we'll meet on Thursday at 3pm.", Kind.INTERVIEW_RESCHEDULE),
        ("Rendez-vous", "Disons jeudi 15h pour l'entretien.", Kind.INTERVIEW_CONFIRMATION),
        ("Appuntamento", "Segniamo giovedì alle 15 per il colloquio.", Kind.INTERVIEW_CONFIRMATION),
        (
            "Convocation",
            "Vous êtes attendue le 5 mars à 15h pour l'épreuve orale du concours.",
            Kind.INTERVIEW_CONFIRMATION,
        ),
        ("Poste", "Votre recrutement est validé, vous commencez le 16 mars.", Kind.OFFER),
        ("Esito", "Siamo felici di annunciarle che è stata assunta.", Kind.OFFER),
        ("Réunion", "Petit changement : la réunion d'équipe est jeudi à 15h.", Kind.OTHER),
        ("Colloquio scolastico", "Il colloquio con i professori di Ugo è giovedì alle 15.", Kind.OTHER),
        ("Permis", "Vous êtes convoquée le 5 mars à 9h pour l'épreuve pratique du permis.", Kind.OTHER),
        ("Promo", "La banque vous offre un contrat d'assurance pour votre maison.", Kind.OTHER),
        ("Remise", "Profitez d'une remise de 20 % sur votre commande.", Kind.OTHER),
        (
            "Procédure de sélection",
            "Les candidats seront prévenus du résultat au plus tard le vendredi 13 mars.",
            Kind.INTERVIEWER_REPLY,
        ),
        (
            "Processo de seleção",
            "Os candidatos serão avisados do resultado até sexta-feira, 13 de março.",
            Kind.INTERVIEWER_REPLY,
        ),
        ("Foto", "I partecipanti saranno avvisati del risultato entro venerdì.", Kind.OTHER),
    ],
)
def test_plain_lines_tell_their_kind(subject: str, text: str, kind: Kind) -> None:
    assert _reading(subject, text).kind is kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Lunch Thu 5 March", "3pm at Bella's. Mind the step."),
        ("Interview Thu 5 March", "Would 3pm be any good?"),
    ],
)
def test_a_line_of_another_matter_or_a_question_fixes_nothing(subject: str, text: str) -> None:
    assert _reading(subject, text).interviews == ()


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Friday's interview", "Of course. See you on Thursday at 3pm."),
        ("Re: Interview", "Thanks for letting me know. See you on Thursday at 3pm."),
        ("Interview", "Hi Priya, see you on Thursday at 3pm, and bring your driver's license."),
        ("Interview", "See you on Thursday at 3pm. Come to the kitchen door."),
        ("Interview", "See you on Thursday at 3pm. You can park your car in the yard, we're opposite the vet."),
        ("Entrevista", "Nos vemos el jueves a las 15:00 en la calle Real 8, tercer piso."),
        ("Vorstellungsgespräch", "Bis Donnerstag um 15 Uhr, gleich neben dem Friseur."),
        ("Sollicitatiegesprek", "Tot donderdag om 15.00 uur. We zitten achter de garage."),
    ],
)
def test_the_way_and_what_to_bring_are_no_other_matter(subject: str, text: str) -> None:
    assert len(_reading(subject, text).interviews) == 1


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Flat", "You can see the flat on Thursday at 3pm."),
        ("Your car", "Your car will be ready on Thursday at 3pm."),
        ("Course", "The course is on Thursday at 3pm."),
        ("Piso", "Puede ver el piso el jueves a las 15:00."),
    ],
)
def test_other_matters_stay_what_they_are(subject: str, text: str) -> None:
    assert _reading(subject, text).interviews == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, the pay is £13.10 an hour, and it's a permanent post of 30 hours a week.",
        "Hallo Priya, es ist ein Vertrag über 24 Monate ab 1. Juni, 32 Stunden in der Woche.",
        "Bonjour Priya, c'est un contrat de 6 mois à partir du 2 juin, 35 heures par semaine.",
        "Hola, Priya: es un contrato de 6 meses desde el 2 de junio, 30 horas a la semana.",
        "Hoi Priya, het is een contract van 7 maanden vanaf 1 juni, 32 uur per week.",
        "Olá, Priya, é um contrato de 6 meses a partir de 2 de junho, 35 horas por semana.",
    ],
)
def test_what_a_post_pays_is_no_offer(text: str) -> None:
    assert _reading("Re: Question about the role", text).kind is not Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, we'd love you to join us! The pay is £13.10 an hour and it's a permanent post.",
        "Hallo Priya, wir würden dich gern einstellen. Es ist ein Vertrag über 24 Monate ab 1. Juni, 32 Stunden.",
        "Bonjour Priya, nous avons le plaisir de vous engager. C'est un contrat de 6 mois, le salaire est de 2 300 euros.",
        "Hola Priya, queremos contratarte. Es un contrato de 6 meses y el sueldo es de 1.600 euros.",
    ],
)
def test_who_is_taken_in_has_an_offer_with_its_terms(text: str) -> None:
    assert _reading("Re: Interview", text).kind is Kind.OFFER


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Interview", "Hi Priya, no need to come in early, the door opens at half past."),
        ("Re: Interview", "Hi Priya, you don't need to come in a tie."),
        ("Re: Entrevista", "Hola Priya, no hace falta que traigas el diploma el lunes."),
        ("Re: Entrevista", "Hola Priya, no hace falta que vengas de traje."),
        ("Re: Colloquio", "Ciao Priya, non serve venire in giacca."),
        ("Re: Entrevista", "Olá Priya, não precisa de vir com gravata."),
    ],
)
def test_what_need_not_be_done_calls_nothing_off(subject: str, text: str) -> None:
    assert _reading(subject, text).kind is not Kind.INTERVIEW_CANCELLATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview", "Hi Priya, no need to come in on Monday. Sorry."),
        ("Entrevista", "Hola Priya, no hace falta que vengas el lunes."),
        ("Colloquio", "Ciao Priya, non serve che venga lunedì."),
        ("Entrevista", "Olá Priya, não precisa de vir na segunda."),
        ("Sollicitatiegesprek", "Hoi Priya, je hoeft maandag niet meer te komen."),
    ],
)
def test_who_need_not_come_is_called_off(subject: str, text: str) -> None:
    assert _reading(subject, text).kind is Kind.INTERVIEW_CANCELLATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Interview", "Hi Priya, yes, the gate is open until 7pm."),
        ("Re: Vorstellungsgespräch", "Hallo Priya, ja, der Hof ist bis 19 Uhr geöffnet."),
        ("Re: Entrevista", "Hola Priya, sí, el patio está abierto hasta las 19:00."),
        ("Re: Sollicitatiegesprek", "Hoi Priya, ja, het hek is open tot 19.00 uur."),
        ("Re: Interview", "Hi Priya, I'm meeting the owner on Thursday at 3 and will ask."),
    ],
)
def test_an_answer_that_names_no_hour_of_the_users_is_talk(subject: str, text: str) -> None:
    reading = _reading(subject, text)

    assert (reading.kind, reading.interviews) == (Kind.INTERVIEWER_REPLY, ())


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, we want to go ahead with an interview. I went ahead and slotted you in for Thursday the 5th at 3pm.",
        "Bonjour Priya, nous aimerions passer à un entretien. Je vous ai inscrite pour le jeudi 5 mars à 15h.",
        "Hola Priya, nos gustaría seguir con una entrevista. Te he apuntado para el jueves 5 a las 15:00.",
    ],
)
def test_a_first_mail_that_puts_the_user_down_fixes_the_hour(text: str) -> None:
    reading = _reading("Next step", text)

    assert (reading.kind, len(reading.interviews)) == (Kind.INTERVIEW_CONFIRMATION, 1)


def test_a_move_that_puts_the_user_down_stays_a_move() -> None:
    text = "Hi Priya, we have to reschedule your interview. I've put you down for Thursday the 5th at 3pm."

    assert _reading("Next step", text).kind is Kind.INTERVIEW_RESCHEDULE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I have a 3pm slot on Thursday. Shall I keep it for you?", Kind.INTERVIEW_INVITATION),
        ("We could see you at 3 on Thursday if that's convenient.", Kind.INTERVIEW_INVITATION),
        ("Is 3 instead of 4 all right on Thursday?", Kind.INTERVIEW_RESCHEDULE),
        ("Can you take the candidate at 3 on Thursday?", Kind.OTHER),
        ("We're deciding on Thursday at 3, so hold tight.", Kind.INTERVIEWER_REPLY),
    ],
)
def test_a_line_under_an_interview_that_asks_fixes_nothing(text: str, kind: Kind) -> None:
    reading = _reading("Re: Interview", text)

    assert (reading.kind, reading.interviews) == (kind, ())
