"""Days that stand beside a promise and are none, and promises among them. Written on Wednesday 25 February 2026."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime, timedelta
from email.message import EmailMessage

import pytest

from assistant.model import Finding, Identity, Interview, Kind, Perspective
from assistant.reading.mime import parse
from assistant.reading.promised import promise
from assistant.reading.when import promise_in

BASE = datetime.fromisoformat("2026-02-25T10:00+00:00")
COUNTRY = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "pt": "PT", "it": "IT"}
PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def promised(text: str, language: str = "en") -> str | None:
    """The day promised to somebody who waits."""
    found = promise_in(text, base=BASE, language=language, country=COUNTRY[language], is_awaited=True)
    return found.by.isoformat() if found else None


OTHERS_TIME = [
    ("en", "Our first choice has until Friday to accept."),
    ("en", "She has until 6 March to tell us whether she will join."),
    ("en", "The other candidate is taking until the end of the month to decide."),
    ("en", "I've told him that I need to know by Friday."),
    ("en", "The bank wants another month before anybody can be told more."),
    ("en", "You mentioned that you have to answer the other firm by Monday."),
    ("de", "Der andere Kandidat hat bis Freitag Zeit, sich zu entscheiden."),
    ("fr", "La candidate retenue a jusqu'à vendredi pour répondre ; elle doit se décider d'ici mardi."),
    ("es", "La otra persona tiene hasta el viernes para contestar."),
    ("nl", "De andere kandidaat heeft tot vrijdag om te beslissen."),
    ("pt", "Fizemos a proposta a outro, que pediu até sexta para responder."),
    ("it", "L'altra candidata ha chiesto tempo, lei deve decidere entro venerdì."),
]

ABSENCE = [
    ("en", "The director is at a trade fair until Thursday, no news before that."),
    ("en", "No decision yet. Colin's back tomorrow."),
    ("en", "The dean is on leave until Monday. She has your papers."),
    ("de", "Noch nichts entschieden, der Chef ist bis Mittwoch auf Montage."),
    ("de", "Meine Kollegin kommt am Donnerstag zurück."),
    ("fr", "Pas de décision, la directrice est en déplacement jusqu'à jeudi."),
    ("es", "Sin respuesta todavía: el jefe está en Lisboa hasta el viernes."),
    ("pt", "Ainda não há resposta, o sócio está em Londres até sexta."),
    ("nl", "Nog geen nieuws, mijn baas zit tot donderdag in Parijs."),
    ("it", "Nessuna novità, il capo torna giovedì."),
]

GONE = [
    ("en", "Thanks for Tuesday, we will let you know."),
    ("en", "I owe you an apology for Monday, the feedback form went missing."),
    ("en", "The board met on Friday without coming to a decision."),
    ("en", "Many thanks for today! Your answers were great."),
    ("en", "The notice that was issued on Sunday stops all decisions."),
    ("de", "Gestern kam die Absage des Fördergebers, heute keine Entscheidung."),
    ("de", "Das tue ich gern und melde mich."),
    ("fr", "Le comité s'est réuni vendredi sans prendre de décision."),
    ("es", "Te contesto a lo que me preguntabas el viernes."),
    ("it", "Scusi il silenzio delle ultime due settimane, la risposta tarda."),
]

LENGTHS = [
    ("en", "If you need to reschedule, give us 24 hours' notice."),
    ("en", "The final round is half a day in our office, decisions by phone."),
    ("en", "I'll ping you every couple of weeks."),
    ("en", "You asked about holiday: your two weeks in August are fine."),
    ("en", "We will update you on the first of each month."),
    ("en", "I shall be the first to tell you."),
    ("en", "I do not expect to hire anybody this quarter."),
    ("en", "Promotions are looked at in April."),
    ("en", "The insurance begins after thirty days."),
    ("nl", "Wij laten u na uw tweede gesprek meer weten."),
    ("de", "Wir melden uns, jede Woche ein wenig."),
    ("fr", "Je vous tiens au courant. Bonne fin de semaine !"),
]

CONDITIONS = [
    ("en", "Should our needs change within the next four weeks we may be in touch."),
    ("en", "If you do not respond by 6 March we will assume that you have withdrawn."),
    ("en", "Even if the committee takes another week, you have been a help."),
    ("en", "Could we speak tomorrow about the decision?"),
    ("en", "Interviews: week commencing 9 March"),
    ("en", "Shortlisting takes place in the week commencing 9 March."),
    ("en", "We close on the 5th, shortlist the week after and interview in April."),
    ("en", "We are seeing people on Thursday and will be in touch soon after."),
    ("en", "Please choose a day and reply until tomorrow noon, we decide then."),
    ("de", "Wenn mir die Unterlagen bis zum 13. März vorliegen, entscheiden wir."),
    ("es", "El plazo para elegir finaliza el jueves 5 de marzo."),
    ("fr", "Merci d'indiquer votre choix avant le 6 mars."),
]

PROMISES = [
    ("en", "Our first choice has until Friday, and I'll let you know on Monday either way.", "2026-03-02"),
    ("en", "The director is away until Thursday, so I'll come back to you on Friday.", "2026-02-27"),
    ("en", "Can you bear with me until Thursday?", "2026-02-26"),
    ("en", "Kindly give us until the end of next week.", "2026-03-06"),
    ("en", "We inform you until end of next week.", "2026-03-06"),
    ("en", "Bear with us for two more days.", "2026-02-27"),
    ("en", "If you have heard nothing by 20 March, please take it that we went on without you.", "2026-03-20"),
    ("en", "Should you not be contacted within four weeks, you were not chosen.", "2026-03-25"),
    ("en", "If it is good news you will hear by Friday.", "2026-02-27"),
    ("en", "We should have an answer in about a week.", "2026-03-04"),
    ("en", "The result will be announced on Friday.", "2026-02-27"),
    ("en", "We met on Monday and will decide by Thursday.", "2026-02-26"),
    ("en", "Give me a week or so?", "2026-03-04"),
    ("en", "We sit down on Thursday and I'll ring you after.", "2026-02-26"),
    ("en", "The last visitor comes on Friday, then I'll decide.", "2026-02-27"),
    ("en", "I'll go through it with the team tomorrow and get back to you.", "2026-02-26"),
    ("en", "We think there will be an answer about Easter.", "2026-04-06"),
    ("en", "You will hear before the month is out.", "2026-02-28"),
    ("en", "If you have not been contacted within 21 days of the closing date (11/03/2026), you were not shortlisted.", "2026-04-01"),
    ("fr", "Sarah vous fera un retour dans la semaine.", "2026-02-27"),
    ("fr", "Vous aurez de nos nouvelles avant les vacances de Pâques.", "2026-04-03"),
    ("nl", "We zitten donderdag bij elkaar en daarna bel ik je.", "2026-02-26"),
    ("de", "Die Chefin ist bis Mittwoch auf Montage, ich melde mich am Freitag.", "2026-02-27"),
    ("de", "Sollten Sie bis zum 17. April nichts von uns hören, konnten wir Sie nicht berücksichtigen.", "2026-04-17"),
    ("de", "Die Entscheidung ist bis Freitag zu erwarten.", "2026-02-27"),
    ("fr", "Le directeur est absent, mais vous aurez une réponse d'ici vendredi.", "2026-02-27"),
    ("fr", "Sans nouvelles de notre part sous quatre semaines, votre dossier n'est pas retenu.", "2026-03-25"),
    ("es", "Si encajas, nos pondremos en contacto en 15 días.", "2026-03-12"),
    ("es", "El jefe está de viaje, pero te contesto el viernes.", "2026-02-27"),
    ("nl", "Mijn baas zit in Parijs; uiterlijk vrijdag hoor je van me.", "2026-02-27"),
    ("pt", "Caso o perfil sirva, será contactada no prazo de 20 dias.", "2026-03-17"),
    ("it", "Il capo è in ferie, ma entro venerdì le daremo una risposta.", "2026-02-27"),
    ("de", "Bitte senden Sie uns das Formular bis Donnerstag, am Freitag entscheiden wir.", "2026-02-27"),
    ("nl", "Stuur het formulier vóór donderdag op, op vrijdag beslissen we.", "2026-02-27"),
    ("fr", "Merci d'envoyer le formulaire avant le 26 février, le 27 février nous prendrons notre décision.", "2026-02-27"),
    ("it", "Ci mandi il modulo entro il 26 febbraio, il 27 febbraio decideremo.", "2026-02-27"),
    ("es", "Envíe el formulario antes del 26 de febrero, el 27 de febrero decidimos.", "2026-02-27"),
    ("pt", "Envie o formulário até 26 de fevereiro, a 27 de fevereiro decidimos.", "2026-02-27"),
    ("it", "A inizio aprile potremo dirle di più.", "2026-04-07"),
    ("pt", "No início de abril poderemos dizer-lhe mais.", "2026-04-07"),
    ("de", "Ich rufe Sie am Freitag um 10 Uhr mit unserer Entscheidung an.", "2026-02-27"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [*OTHERS_TIME, *ABSENCE, *GONE, *LENGTHS, *CONDITIONS])
def test_a_day_of_something_else_is_no_promise(language: str, text: str) -> None:
    assert promised(text, language) is None


@pytest.mark.parametrize(("language", "text", "expected"), PROMISES)
def test_a_promise_is_heard_among_other_days(language: str, text: str, expected: str) -> None:
    assert promised(text, language) == expected


def promise_of_mail(text: str, kind: Kind, interview: datetime | None = None) -> date | None:
    """What a mail of that kind promises."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "hr@firm.example", "Your application"
    mail["Date"] = "Wed, 25 Feb 2026 10:00:00 +0000"
    mail.set_content(text)
    interviews = [Interview(interview, interview + timedelta(hours=1), None, None)] if interview else []
    found = promise(parse(mail.as_bytes(), PRIYA), PRIYA, (Finding(kind, 0.9, ()),), interviews)
    return found.by if found else None


FIXED = datetime.fromisoformat("2026-03-05T10:00+00:00")


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (Kind.DECLINE, "We lean towards somebody else. You will have our final decision by 6 March.", date(2026, 3, 6)),
        (Kind.DECLINE, "It looks unlikely. Ask me for feedback, I can do Wednesday.", None),
        (Kind.DECLINE, "It looks unlikely. A new post opens in April.", None),
        (Kind.HOLD, "All posts are frozen, likely until the end of April.", None),
        (Kind.HOLD, "Production starts again in April. We would like to keep you in mind.", None),
        (Kind.HOLD, "All posts are frozen. I will come back to you in April.", date(2026, 4, 30)),
        (Kind.INTERVIEW_CONFIRMATION, "You are booked for 5 March at 10. I'll call you on 3 March to practise.", None),
        (Kind.INTERVIEW_CONFIRMATION, "When: 5 March 2026, 10:00. Andre will call you.", None),
        (Kind.INTERVIEW_CONFIRMATION, "See you on 5 March at 10. We will telephone everybody that evening.", date(2026, 3, 5)),
        (Kind.INTERVIEW_CONFIRMATION, "See you on 5 March at 10. You will hear from us by 9 March.", date(2026, 3, 9)),
        (Kind.OTHER, "We will let you know by Friday.", None),
        (Kind.INTERVIEW_RESCHEDULE, "We move you to 5 March. We still aim to tell everyone by 9 March.", date(2026, 3, 9)),
        (Kind.INTERVIEW_RESCHEDULE, "Sorry to move this. You will hear from me by tomorrow with new times.", None),
        (Kind.INTERVIEW_INVITATION, "Which suits? Finalists will be notified by 9 March.", date(2026, 3, 9)),
        (Kind.INTERVIEW_INVITATION, "Send your times; everyone will hear from us by 9 March to arrange a slot.", None),
        (Kind.ASSESSMENT, "Everyone who completes it will hear back from us by 9 March.", date(2026, 3, 9)),
        (Kind.DECLINE, "It is a no. Everyone gets feedback by 9 March.", None),
        (Kind.INTERVIEW_CANCELLATION, "It is off. You will hear from us by 9 March.", date(2026, 3, 9)),
        (Kind.INTERVIEW_CANCELLATION, "It is off. I will come back with new dates by 9 March.", None),
    ],
)  # fmt: skip
def test_what_a_kind_of_mail_can_promise(kind: Kind, text: str, expected: date | None) -> None:
    interview = FIXED if kind is Kind.INTERVIEW_CONFIRMATION else None

    assert promise_of_mail(text, kind, interview) == expected


def test_a_month_gone_by_is_not_next_years() -> None:
    found = promise_in("I had wanted to decide by the end of January.", base=BASE, country="GB", is_awaited=True)

    assert found is None
