"""Days of surveys, adverts, refunds, papers and requests promise nothing, whatever else the mail is about; an answer beside them does."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
THANKS = {
    "en": "Hi Priya,\n\nThanks again for coming in last week, it was good to meet you.",
    "de": "Hallo Frau Nair,\n\nvielen Dank nochmals für das nette Gespräch letzte Woche.",
    "fr": "Bonjour Priya,\n\nMerci encore pour notre échange de la semaine dernière.",
    "es": "Hola Priya:\n\nGracias de nuevo por la entrevista de la semana pasada.",
    "nl": "Beste Priya,\n\nNogmaals dank voor het gesprek van vorige week.",
    "pt": "Olá Priya,\n\nObrigado mais uma vez pela entrevista da semana passada.",
    "it": "Buongiorno Priya,\n\ngrazie ancora per il colloquio della settimana scorsa.",
}


def promised(language: str, said: str) -> str | None:
    """The day promised in an answer after a talk, written on Wednesday 4 March 2026."""
    mail = EmailMessage()
    mail["From"], mail["To"] = f"Tom <tom@firm.{'co.uk' if language == 'en' else language}>", "priya@example.org"
    mail["Subject"] = "Re: Project lead"
    mail["Date"] = format_datetime(datetime.fromisoformat("2026-03-04T10:00+00:00"))
    mail.set_content(f"{THANKS[language]} {said}\n\nTom")
    by = read(mail.as_bytes(), PRIYA).decision_by
    return by.isoformat() if by else None


NONE = [
    # how often, how long before, and when it is paid
    ("en", "Three days a week from home would be no trouble."),
    ("en", "You'd know your shifts a fortnight ahead."),
    ("en", "Wages go into the bank on the last Friday of the month."),
    ("de", "Es sind 15 Euro die Stunde, ausgezahlt wird am Monatsende."),
    ("fr", "C'est 13 € de l'heure, payé à la fin du mois."),
    ("nl", "Het is 15 euro per uur, uitbetaald aan het eind van de maand."),
    ("it", "Sono 11 euro l'ora, pagati a fine mese."),
    ("pt", "São 9 euros à hora, pagos no fim do mês."),
    ("en", "The feedback survey is open until 13 March."),
    ("en", "Fill in the questionnaire by 13 March and you are entered into our prize draw."),
    ("en", "The vacancy remains online until 20 March."),
    ("en", "Your travel expenses will be with you within 14 days."),
    ("en", "I'll forward the job spec by the end of the day."),
    ("en", "You'll get the Teams invite by tomorrow."),
    ("en", "References will be taken up by Friday 13 March."),
    ("en", "We respond to all emails within 24 hours."),
    ("en", "Our help desk answers within two working days."),
    ("en", "Please come back to us by the 13th with your availability."),
    ("en", "Reserve your place by Friday 13 March."),
    ("en", "I appreciate that you need an answer by Friday."),
    ("en", "You said you'd need to tell the others by Friday."),
    ("en", "I've been in this team for three weeks."),
    ("en", "You'll have 28 days' paid leave."),
    ("en", "I'll be in court all day Friday."),
    ("en", "Karen will be in touch by Friday about your laptop."),
    ("en", "Curious? Apply by 20 March."),
    ("en", "Our branch moves to Leith in two weeks."),
    ("es", "El ejercicio hay que entregarlo en 72 horas."),
    ("es", "Se trata de preparar un calendario de dos semanas."),
    ("it", "Offriamo un corso di due settimane."),
    ("en", "I told you that you'd hear by Monday; apologies for missing that."),
    ("de", "Die Befragung läuft noch bis zum 13. März."),
    ("de", "Ihre Fahrtkosten erstatten wir binnen 14 Tagen."),
    ("de", "Die Probezeit beträgt vier Wochen."),
    ("de", "Die Stellenbeschreibung sende ich Ihnen bis heute Abend."),
    ("de", "Buchen Sie bis Freitag, 13. März, einen Termin."),
    ("fr", "Le questionnaire est ouvert jusqu'au 13 mars."),
    ("fr", "Je serai en congés jusqu'au 16 mars."),
    ("fr", "Notre annonce est encore visible jusqu'au 20 mars."),
    ("fr", "Je vous fais suivre la fiche de poste d'ici ce soir."),
    ("fr", "Réservez votre créneau d'ici le vendredi 13 mars."),
    ("es", "La encuesta sigue abierta hasta el 13 de marzo."),
    ("es", "Estaré de vacaciones hasta el 16 de marzo."),
    ("es", "El reembolso de los gastos tarda hasta 15 días."),
    ("es", "La oferta seguirá publicada hasta el 20 de marzo."),
    ("es", "Entiendo que tienes que contestar a la otra empresa antes del viernes."),
    ("nl", "Je kunt de vragenlijst invullen tot 13 maart."),
    ("nl", "Ik ben tot 16 maart op vakantie."),
    ("nl", "De reiskosten worden binnen 14 dagen overgemaakt."),
    ("nl", "Plan je gesprek in voor vrijdag 13 maart."),
    ("pt", "O questionário está disponível até 13 de março."),
    ("pt", "Envie os certificados até 13 de março."),
    ("pt", "O portátil chega até sexta-feira."),
    ("pt", "Sei que tem de responder à outra empresa até sexta."),
    ("it", "Il questionario resta aperto fino al 13 marzo."),
    ("it", "Sarò in ferie fino al 16 marzo."),
    ("it", "Il rimborso arriverà entro 15 giorni."),
    ("it", "Prenoti il colloquio entro venerdì 13 marzo."),
    ("it", "So che deve rispondere all'altra azienda entro venerdì."),
]


@pytest.mark.parametrize(("language", "said"), NONE)
def test_a_day_of_another_matter_is_no_promise(language: str, said: str) -> None:
    assert promised(language, said) is None


PROMISED = [
    ("en", "The survey is open until 13 March, and we will let you know our decision by 20 March.", "2026-03-20"),
    ("en", "Your expenses will be paid this month and you'll hear from us by Friday.", "2026-03-06"),
    ("en", "I know you need an answer by Friday, so I'll ring you on Thursday with our decision.", "2026-03-05"),
    ("en", "Please get back to me if you haven't heard by Friday.", "2026-03-06"),
    ("en", "The team goes away on 16 March, so we'll give you our yes or no by the Friday before.", "2026-03-13"),
    ("en", "I told you that you'd hear by Monday; apologies, it will now be Wednesday 11 March.", "2026-03-11"),
    (
        "en",
        "The vacancy stays open until 13 March and we'll contact those on the shortlist the week after.",
        "2026-03-20",
    ),
    ("pt", "A vaga fica aberta até 13 de março e até 20 de março damos-lhe uma resposta.", "2026-03-20"),
    ("de", "Mit einer Entscheidung, wen wir einladen, ist Mitte März zu rechnen.", "2026-03-15"),
    ("fr", "Relancez-moi si vous n'avez rien reçu avant le 13 mars.", "2026-03-12"),
    ("fr", "L'enquête est anonyme ; nous vous donnerons notre décision d'ici le 13 mars.", "2026-03-13"),
    ("nl", "De enquête is anoniem en je hoort uiterlijk vrijdag van ons.", "2026-03-06"),
    ("en", "Could I come back to you on Friday with a yes or a no?", "2026-03-06"),
    ("en", "Is it all right if we let you know on Friday?", "2026-03-06"),
]


@pytest.mark.parametrize(("language", "said", "by"), PROMISED)
def test_an_answer_beside_another_matter_is_promised(language: str, said: str, by: str) -> None:
    assert promised(language, said) == by


NOT_BEFORE = [
    ("en", "We won't make up our minds before Friday 13 March."),
    ("en", "There will be no decision before the 16th."),
    ("de", "Vor dem 16. März ist mit keiner Entscheidung zu rechnen."),
    ("fr", "Nous ne pourrons pas vous répondre avant le 16 mars."),
    ("es", "No habrá decisión antes del 16 de marzo."),
    ("nl", "Voor 16 maart nemen we geen besluit."),
    ("pt", "Não teremos novidades antes de 16 de março."),
    ("it", "Non decideremo prima del 16 marzo."),
]


@pytest.mark.parametrize(("language", "said"), NOT_BEFORE)
def test_a_day_before_which_nothing_is_decided_is_not_the_last_one(language: str, said: str) -> None:
    assert promised(language, said) is None


BEFORE = [
    ("en", "Ben or I will be back to you with a yes or a no before the month is out.", "2026-03-31"),
    ("en", "If you have heard nothing before Friday, ring me.", "2026-03-05"),
    ("de", "Ob es klappt oder nicht, erfahren Sie noch vor dem 16. März.", "2026-03-15"),
    ("fr", "Nous ne manquerons pas de revenir vers vous avant le 13 mars.", "2026-03-12"),
    ("es", "No te preocupes, te digo algo antes del viernes.", "2026-03-05"),
    ("nl", "Heb je voor 20 maart niets gehoord, dan ben je helaas niet geselecteerd.", "2026-03-19"),
    ("it", "Prima di venerdì le dirò se va bene o no.", "2026-03-05"),
]


@pytest.mark.parametrize(("language", "said", "by"), BEFORE)
def test_a_day_before_which_they_tell_stays_one(language: str, said: str, by: str) -> None:
    assert promised(language, said) == by


WAITED = [
    ("en", "Would you mind waiting until Monday?", "2026-03-09"),
    ("en", "Could you sit tight until the 13th?", "2026-03-13"),
    ("en", "Can you hold on till Friday?", "2026-03-06"),
    ("en", "We won't know until Friday.", "2026-03-06"),
    ("en", "We're not going to hear until the board meets on the 12th.", "2026-03-12"),
    ("en", "It shouldn't be any later than the 13th.", "2026-03-13"),
    ("en", "The results will be posted on March 20 at noon.", "2026-03-20"),
    ("en", "We debrief tomorrow at 2 and I'll ring you straight after.", "2026-03-05"),
    ("en", "I'll know after Monday's team meeting.", "2026-03-09"),
    ("en", "I'll know after Monday.", "2026-03-10"),
    ("en", "We'll announce it on Friday.", "2026-03-06"),
    ("de", "Die Ergebnisse werden am 20. März veröffentlicht.", "2026-03-20"),
    ("de", "Die Rückmeldung erfolgt spätestens zum 13.3.", "2026-03-13"),
    ("de", "Gib mir noch bis Ende der Woche.", "2026-03-06"),
    ("fr", "Laissez-nous jusqu'à la fin de la semaine.", "2026-03-06"),
    ("fr", "Notre délai de réponse est d'environ trois semaines.", "2026-03-25"),
    ("fr", "La commission statuera le 12 mars.", "2026-03-12"),
    ("es", "El gerente me confirma mañana y te cuento.", "2026-03-05"),
    ("nl", "Onze reactietermijn is ongeveer twee weken.", "2026-03-18"),
    ("pt", "Diria que até quarta, no máximo.", "2026-03-11"),
]


@pytest.mark.parametrize(("language", "said", "by"), WAITED)
def test_who_is_asked_to_wait_is_promised_the_end_of_it(language: str, said: str, by: str) -> None:
    assert promised(language, said) == by


REQUESTS = [
    ("en", "Please wait until Friday to send the form."),
    ("en", "Don't hold back: the webinar is on 13 March at noon."),
    ("de", "Geben Sie uns bitte noch bis Montag Bescheid."),
    ("de", "Füllen Sie das bitte noch bis Montag aus."),
    ("fr", "Donnez-nous vos disponibilités d'ici vendredi."),
    ("es", "Confirma mañana tu asistencia."),
]


@pytest.mark.parametrize(("language", "said"), REQUESTS)
def test_what_the_candidate_is_to_do_stays_a_request(language: str, said: str) -> None:
    assert promised(language, said) is None
