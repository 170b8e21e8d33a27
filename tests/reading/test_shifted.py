# ruff: noqa: E501  one message a line
"""Talks that are moved or fall, in words that ask for times or that stand in another sentence; offers to some."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases.shifted import NO_LONGER, TO_MOVE

MOVED, OFF, CALL = Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_INVITATION
DECLINE, OFFER, TALK = Kind.DECLINE, Kind.OFFER, Kind.INTERVIEWER_REPLY
SENDER = "Ann Hale <ann.hale@harbourline.example>"


@pytest.mark.parametrize("row", [*TO_MOVE, *NO_LONGER], ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview", "Hi Priya, we need to rearrange our interview for the Fleet Planner role. Please book a slot for next week."),
        ("Ihr Gespräch", "Hallo, wir müssen Ihr Vorstellungsgespräch verlegen. Bitte buchen Sie einen neuen Termin für nächste Woche."),
        ("Votre entretien", "Bonjour, nous devons reporter votre entretien. Merci de réserver un créneau pour la semaine prochaine."),
        ("Tu entrevista", "Hola, tenemos que aplazar la entrevista para el puesto. Reserva un hueco la semana que viene."),
        ("Je gesprek", "Hallo, we moeten je sollicitatiegesprek verplaatsen. Boek een moment voor volgende week."),
        ("Sua entrevista", "Olá, precisamos remarcar a entrevista. Por favor, reserve um horário para a próxima semana."),
        ("Il tuo colloquio", "Ciao, dobbiamo rinviare il colloquio. Prenota uno slot per la prossima settimana."),
        ("Our interview on Thursday", "Sorry, I am no longer free on Thursday. Could you send me your availability for Friday?"),
        ("Unser Gespräch am Donnerstag", "Leider bin ich am Donnerstag doch nicht verfügbar. Können Sie mir Ihre freien Zeiten am Freitag nennen?"),
        ("Notre entretien de jeudi", "Malheureusement je ne suis plus libre jeudi. Pouvez-vous me donner vos disponibilités de vendredi ?"),
        ("Nuestra entrevista del jueves", "Lo siento, ya no estoy disponible el jueves. ¿Me dices tu disponibilidad para el viernes?"),
        ("Ons gesprek van donderdag", "Helaas kan ik donderdag niet meer. Kun je je beschikbaarheid voor vrijdag doorgeven?"),
        ("Nossa entrevista de quinta", "Infelizmente já não estou disponível na quinta. Pode indicar a sua disponibilidade para sexta?"),
        ("Il nostro colloquio di giovedì", "Purtroppo giovedì non sono più disponibile. Può indicarmi le sue disponibilità per venerdì?"),
        ("Your interview", "Hi Priya, I am laid up with flu and have to miss our talk today. Could you send me two or three times for next week?"),
        ("Your interview", "Hi Priya, Wednesday no longer suits our head of sales. Are you free on Thursday or Friday instead?"),
        ("Your interview", "Hi Priya, I'm stranded in Oslo and shall not be there for our talk tomorrow. What does next week look like for you?"),
        ("Ihr Vorstellungsgespräch", "Liebe Frau Nair, ich bin leider erkrankt und kann Sie morgen nicht empfangen. Nennen Sie mir bitte zwei, drei freie Zeiten für nächste Woche?"),
        ("Votre entretien", "Bonjour, un imprevu m'empêche d'être au bureau demain. Pourriez-vous me donner vos disponibilités pour la semaine prochaine ?"),
        ("Tu entrevista", "Hola, me ha surgido un imprevisto y hoy no llego. ¿Me dices tu disponibilidad para la semana que viene?"),
        ("Je sollicitatiegesprek", "Beste Priya, ik heb griep en red het vandaag niet. Kun je je beschikbaarheid voor volgende week doorgeven?"),
        ("A sua entrevista", "Olá, tive um imprevisto e não chego a tempo hoje. Pode indicar-me a sua disponibilidade para a próxima semana?"),
        ("Il suo colloquio", "Buongiorno, ho la febbre e domani non sarò in ufficio. Può indicarmi le sue disponibilità per la prossima settimana?"),
    ],
)  # fmt: skip
def test_a_talk_that_was_agreed_is_moved_by_asking_for_other_times(subject, text):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is MOVED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Priya, we'd like to interview you. If you need to move the interview later, use the same link. Please book a slot for next week.", CALL),
        ("Hi Priya, we'd like to meet you. I'm not available on Thursday, but Friday is free. What is your availability?", CALL),
        ("Bonjour Priya, nous souhaitons vous rencontrer. Quelles sont vos disponibilités vendredi ? Je ne suis pas disponible jeudi.", CALL),
        ("Hi Priya, we'd like to interview you. My colleague has been ill, so I write today. What is your availability for next week?", CALL),
        ("Hi Priya, we'd like to interview you for the post. I'm out today and tomorrow; are you free on Thursday or Friday? What suits?", CALL),
        ("Dear Priya,\n\nwe have to cancel your interview on Friday, as the room has been taken. We will be in touch with a new date.", OFF),
    ],
)  # fmt: skip
def test_a_first_call_or_a_talk_called_off_is_not_moved(text, kind):
    assert read(mail(text, subject="Interview", sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya Nair,\n\nunfortunately we have to cancel the interview planned for Friday.\nThe position has meanwhile been filled internally.",
        "Sehr geehrte Frau Nair,\n\ndas für Freitag geplante Vorstellungsgespräch müssen wir leider absagen.\nWir haben die Stelle inzwischen intern vergeben.",
        "Madame Nair,\n\nnous devons malheureusement annuler l'entretien prévu vendredi.\nLe poste a entre-temps été pourvu en interne.",
        "Estimada Priya:\n\nlamentablemente debemos cancelar la entrevista prevista para el viernes.\nEl puesto se ha cubierto internamente.",
        "Beste mevrouw Nair,\n\nhelaas moeten we het gesprek van vrijdag annuleren.\nDe functie is inmiddels intern ingevuld.",
        "Cara Priya,\n\ninfelizmente temos de cancelar a entrevista de sexta-feira.\nA vaga foi entretanto preenchida internamente.",
        "Gentile Priya,\n\npurtroppo dobbiamo annullare il colloquio di venerdì.\nLa posizione è stata nel frattempo coperta internamente.",
    ],
)  # fmt: skip
def test_a_talk_that_falls_since_the_post_is_gone_is_a_no(text):
    assert read(mail(text, subject="Friday", sender=SENDER), PRIYA).kind is DECLINE


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, we have to cancel your interview on Friday, Tom is ill. The position is still not filled.",
        "Liebe Frau Nair,\n\nleider müssen wir das Gespräch am Freitag absagen, Herr Lott ist krank. Die Stelle ist weiterhin nicht besetzt.",
        "Bonjour Priya, nous devons annuler l'entretien de vendredi, Tom est malade. Le poste n'est toujours pas pourvu.",
        "Hola Priya, tenemos que cancelar la entrevista del viernes, Tom está enfermo. El puesto sigue sin estar cubierto.",
        "Hoi Priya, we moeten het gesprek van vrijdag annuleren, Tom is ziek. De functie is nog niet ingevuld.",
        "Olá Priya, temos de cancelar a entrevista de sexta, o Tom está doente. A vaga ainda não foi preenchida.",
        "Ciao Priya, dobbiamo annullare il colloquio di venerdì, Tom è malato. La posizione non è ancora stata assegnata.",
    ],
)  # fmt: skip
def test_a_talk_that_falls_while_the_post_is_free_is_only_off(text):
    assert read(mail(text, subject="Friday", sender=SENDER), PRIYA).kind is OFF


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, participants who show outstanding results during the placement will receive an offer of employment from a partner.",
        "Liebe Priya, Teilnehmer, die überzeugen, erhalten im Anschluss ein Jobangebot. Die Bewerbung ist ab jetzt möglich.",
        "Bonjour Priya, les participants qui se distinguent pendant le stage recevront une proposition d'embauche.",
        "Hola Priya, los participantes que destaquen en las prácticas recibirán una oferta de trabajo. Inscripciones abiertas.",
        "Hoi Priya, deelnemers die opvallen krijgen na afloop een baanaanbod. Schrijf je in!",
        "Olá Priya, os participantes que se destacarem receberão uma proposta de trabalho. Inscrições abertas.",
        "Gentile Priya, i partecipanti che si distingueranno durante lo stage riceveranno una proposta di assunzione.",
        "Ciao Priya, la direzione deciderà venerdì se farti un'offerta.",
    ],
)  # fmt: skip
def test_what_some_of_many_will_get_is_no_offer(text):
    assert read(mail(text, subject="Programme", sender=SENDER), PRIYA).kind is not OFFER


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya,\n\nthank you for your questions about the role. We don't offer relocation for this position, I'm afraid; everything else stands and the team is keen.",
        "Bonjour Priya,\n\nmerci de vos questions sur le poste. Nous ne prenons malheureusement pas en charge le déménagement, le reste ne change pas.",
        "Hola Priya:\n\nGracias por tus preguntas sobre el puesto. Lamentablemente no cubrimos la mudanza; lo demás sigue igual.",
        "Hoi Priya,\n\nbedankt voor je vragen over de functie. Helaas bieden we geen verhuisvergoeding; verder blijft alles gelijk.",
        "Olá Priya,\n\nobrigada pelas perguntas sobre a vaga. Infelizmente não cobrimos a mudança; o resto mantém-se.",
        "Ciao Priya,\n\ngrazie delle domande sulla posizione. Purtroppo non copriamo il trasloco; per il resto non cambia nulla.",
    ],
)  # fmt: skip
def test_what_does_not_come_with_the_post_is_no_end(text):
    assert read(mail(text, subject="Re: question", sender=SENDER), PRIYA).kind is not DECLINE


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya,\n\nwe do not offer relocation and have therefore decided to continue with local candidates.",
        "Hola Priya:\n\nNo cubrimos la mudanza, así que hemos decidido continuar con otros candidatos.",
    ],
)
def test_an_end_for_want_of_an_extra_is_one(text):
    assert read(mail(text, subject="Your application", sender=SENDER), PRIYA).kind is DECLINE


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya, all participants in the assessment day were strong, and we are delighted to offer you the position of Fleet Planner.",
        "Gentile Priya, dopo lo stage siamo lieti di farle una proposta di assunzione. Trova la lettera in allegato.",
    ],
)
def test_an_offer_to_the_user_beside_such_words_is_one(text):
    assert read(mail(text, subject="Offer", sender=SENDER), PRIYA).kind is OFFER
