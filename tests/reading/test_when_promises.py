"""Promises in sentences: the last day by which they decide. Written on Wednesday 25 February 2026."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.dates.lexicon import LANGUAGES
from assistant.reading.when import promise_in

BASE = datetime.fromisoformat("2026-02-25T10:00+00:00")
COUNTRY = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "pt": "BR", "it": "IT"}


def promised(text: str, language: str = "en") -> str | None:
    """The day promised, as the tables write it."""
    found = promise_in(text, base=BASE, language=language, country=COUNTRY[language])
    return found.by.isoformat() if found else None


ENGLISH = [
    ("He'll come to a decision next week, probably midweek.", "2026-03-04"),
    ("The panel meets on the 19th. I shall write to you on the Friday in any event.", "2026-03-20"),
    ("Second interviews are on Wednesday 4 March; we'd make our minds up by the Friday.", "2026-03-06"),
    ("Look for something from me on Friday the 13th.", "2026-03-13"),
    ("We hope to come to a decision by the end of next week.", "2026-03-06"),
    ("The panel plans to come to a decision on Friday the 13th.", "2026-03-13"),
    ("She says they'll have it settled by the 9th, and everyone told the same day.", "2026-03-09"),
    ("You can expect to hear whether you have been shortlisted no later than 10/04/2026.", "2026-04-10"),
    ("We would like to get you a yes or no by Wednesday 11 March.", "2026-03-11"),
    ("We'll say yay or nay by the end of next week.", "2026-03-06"),
    ("I won't have an answer on the Monday but you'll have one by Wednesday.", "2026-03-04"),
    ("You'll know where you stand by Thursday 5 March.", "2026-03-05"),
    ("We want it wrapped up before Easter.", "2026-04-03"),
    ("All candidates notified of their rank by 12 March.", "2026-03-12"),
    ("Please expect to hear from me by March 27 rather than the 20th.", "2026-03-27"),
    ("They plan to pick their person by Friday, March 13th.", "2026-03-13"),
    ("The head offers the post on 4 March.", "2026-03-04"),
    ("We are meeting on Thursday to choose and I'll phone you on Friday.", "2026-02-27"),
    ("I'll get a decision out of him straight after the bank holiday.", "2026-04-07"),
    ("We will decide by the end of the following week, Friday 6 March.", "2026-03-06"),
    ("We read everything in the second half of March and you'll hear from us by the end of the month.", "2026-03-31"),
    ("You will hear by the end of the month (April, that is).", "2026-04-30"),
    ("We will have an outcome by the end of March; I'd rather say 27 March.", "2026-03-27"),
    ("You will hear within 10 working days; we're closed 5 and 6 March.", "2026-03-13"),
    ("Over Easter we are shut from 3 to 6 April, so we'll answer by 9 April.", "2026-04-09"),
    ("If you've not had an email from us by the end of March, I'm afraid it's a no.", "2026-03-31"),
    ("The client will confirm who's through by close on Friday.", "2026-02-27"),
    ("We shall be writing to everyone early next week.", "2026-03-03"),
    ("We contact shortlisted applicants within ten working days of the closing date, which is Friday 13 March.", "2026-03-27"),
    ("Applications close on 13 March and we contact people within a week of that date. If you hear nothing by then, it is a no.", "2026-03-20"),
    ("I'll decide hopefully Thursday but definitely before the weekend.", "2026-02-27"),
    ("Finalists will be notified by mid-March and campus visits will be held April 7.", "2026-03-15"),
    ("We will let you know by the end of next week.", "2026-03-06"),
    ("We'll get back to you within 7 to 10 business days.", "2026-03-11"),
    ("The panel needs another week before it can decide.", "2026-03-04"),
    ("You will hear from us early next month.", "2026-03-07"),
    ("A decision will be made by the 20th.", "2026-03-20"),
    ("We hope to have an answer for you by Wednesday week.", "2026-03-11"),
    ("We aim to be in touch before Easter.", "2026-04-03"),
    ("We will come back to you after the bank holiday.", "2026-04-07"),
    ("Expect our answer by COB Friday.", "2026-02-27"),
    ("I'll update you in the next couple of days.", "2026-02-27"),
    ("We expect to reach a decision mid-March.", "2026-03-15"),
    ("I will get back to you in a fortnight.", "2026-03-11"),
    ("We hoped to decide by Friday but need another week.", "2026-03-04"),
    ("Please complete the test by Friday and we will get back to you within a week.", "2026-03-04"),
    ("We should know more the week commencing 9 March.", "2026-03-13"),
    ("We will review applications after the closing date of 12 March and contact candidates by 19 March.", "2026-03-19"),
    ("By the end of the week, we will have made a decision.", "2026-02-27"),
    ("If you have not heard from us by 20 March, please assume you were not successful.", "2026-03-20"),
    ("We should know more in late March or early April.", "2026-04-07"),
    ("The hiring committee decides this week, so bear with us.", "2026-02-27"),
    ("We will not have a decision until the 20th.", "2026-03-20"),
    ("Our team will be in contact within the next two weeks.", "2026-03-11"),
    ("Please allow 10 working days for us to review everything and respond.", "2026-03-11"),
    ("We are aiming to give all candidates feedback by close of business on 6 March.", "2026-03-06"),
    ("You should hear back from me no later than Tuesday, March 10th.", "2026-03-10"),
    ("I expect to have news for you early next week.", "2026-03-03"),
    ("Sam will follow up with you later this week.", "2026-02-27"),
    ("It may take us up to three weeks to come to a decision.", "2026-03-18"),
    ("We'll be making our final decision at the end of the month.", "2026-02-28"),
    ("The outcome will be communicated by end of March.", "2026-03-31"),
    ("I hope to circle back with you in 2-3 weeks.", "2026-03-18"),
    ("Kindly expect a revert from our side within 48 hours.", "2026-02-27"),
    ("HR will revert to you by tomorrow EOD.", "2026-02-26"),
    ("We'll have an answer for you by EOD.", "2026-02-25"),
    ("Thank you for your time yesterday. We will be in touch next week with next steps.", "2026-03-06"),
    ("You can expect an update from us by mid next week.", "2026-03-04"),
    ("Decisions are expected in calendar week 12.", "2026-03-20"),
    ("We'll let you know either way by Friday 13th March.", "2026-03-13"),
    ("I should be able to tell you more on Monday.", "2026-03-02"),
    ("We interview the last candidates on Thursday and will make a decision on Friday.", "2026-02-27"),
    ("Once we have finished all interviews, we will contact you by March 16.", "2026-03-16"),
    ("Feedback will reach you in ten days or so.", "2026-03-07"),
    ("The recruiter will reach out to you sometime next month.", "2026-03-31"),
    ("We anticipate making an offer in the first week of March.", "2026-03-06"),
    ("Give us until Thursday to discuss it internally and I'll write back.", "2026-02-26"),
    ("My manager is away this week, but she will decide the week after, by 6 March.", "2026-03-06"),
    ("I'll have feedback for you by the middle of next week.", "2026-03-04"),
    ("We will inform you of the result in a week's time.", "2026-03-04"),
    ("We'd like a few more days; I'll get back to you by Monday at the latest.", "2026-03-02"),
    ("Expect to hear from us within the week.", "2026-03-04"),
    ("The team plans to wrap up interviews by 6 March and we will decide by 11 March.", "2026-03-11"),
    ("We ask for your patience: a decision will follow before the end of March.", "2026-03-31"),
    ("We're hoping to have made our minds up by the weekend.", "2026-02-27"),
    ("I'll ping you by Thursday.", "2026-02-26"),
    ("We endeavour to respond to every applicant within 5 working days.", "2026-03-04"),
    ("The committee meets on March 12, after which we will notify you, by March 17 at the latest.", "2026-03-17"),
    ("Unfortunately this takes longer than planned, and we'll need two more weeks to decide.", "2026-03-11"),
    ("We'll get back to you the week of March 16.", "2026-03-20"),
    ("You will receive our decision within one month.", "2026-03-25"),
    ("We will be back in touch by the beginning of April.", "2026-04-07"),
    ("I will let you know the outcome by a week on Friday.", "2026-03-06"),
    ("We'd expect to come back to you in the week ending 13 March.", "2026-03-13"),
]  # fmt: skip

OTHERS = [
    ("pt", "A entrevista é na terça, 3 de março. Contamos ter uma decisão até ao final dessa semana.", "2026-03-06"),
    ("it", "Il colloquio è martedì 3 marzo; decideremo entro la fine della stessa settimana.", "2026-03-06"),
    ("fr", "L'entretien a lieu mardi 3 mars ; vous aurez une réponse avant la fin de la même semaine.", "2026-03-06"),
    ("es", "La entrevista es el martes 3 de marzo; decidiremos antes de que acabe esa semana.", "2026-03-06"),
    ("nl", "Het gesprek is op dinsdag 3 maart; je hoort voor het eind van die week van ons.", "2026-03-06"),
    ("de", "Das Gespräch ist am Dienstag, 3. März; wir entscheiden bis zum Freitag derselben Woche.", "2026-03-06"),
    ("de", "Am Freitag ruf ich dich an und sag dir Bescheid.", "2026-02-27"),
    ("de", "Wir melden uns spätestens am 13. statt am 6. März.", "2026-03-13"),
    ("fr", "Vous aurez notre réponse sous 48 heures.", "2026-02-27"),
    ("es", "Te daremos una respuesta en las próximas 48 horas.", "2026-02-27"),
    ("es", "La resolución provisional se publicará el 17 de marzo.", "2026-03-17"),
    ("es", "El comité se reúne el día 12 y al día siguiente te decimos algo seguro.", "2026-03-13"),
    ("pt", "Daremos uma resposta em 24 horas.", "2026-02-26"),
    ("it", "Le daremo un riscontro entro venerdì 13 marzo, a causa del ponte siamo rallentati.", "2026-03-13"),
    ("nl", "Wij laten het je binnen 48 uur weten.", "2026-02-27"),
    ("de", "Wir melden uns bis Ende nächster Woche bei Ihnen.", "2026-03-06"),
    ("de", "Sie erhalten innerhalb von 10 Werktagen eine Rückmeldung.", "2026-03-11"),
    ("de", "Eine Entscheidung treffen wir bis zum 20. März.", "2026-03-20"),
    ("de", "Bis spätestens Freitag geben wir Ihnen Bescheid.", "2026-02-27"),
    ("de", "Wir kommen in der KW 12 auf Sie zu.", "2026-03-20"),
    ("de", "Anfang nächster Woche wissen wir mehr und melden uns.", "2026-03-03"),
    ("de", "Wir brauchen noch eine Woche für unsere Entscheidung.", "2026-03-04"),
    ("de", "Ich melde mich in den nächsten zwei Wochen bei dir.", "2026-03-11"),
    ("de", "Mitte März werden wir Sie über das Ergebnis informieren.", "2026-03-15"),
    ("de", "Noch vor Ostern teilen wir Ihnen unsere Entscheidung mit.", "2026-04-03"),
    ("de", "Wir melden uns im Laufe der nächsten Woche.", "2026-03-06"),
    ("de", "Bitte reichen Sie die Aufgabe bis Montag ein; wir geben Ihnen dann bis zum 13.03. Rückmeldung.", "2026-03-13"),
    ("de", "Bis Ende März werden wir eine Entscheidung getroffen haben.", "2026-03-31"),
    ("fr", "Nous reviendrons vers vous d'ici la fin de la semaine prochaine.", "2026-03-06"),
    ("fr", "Vous aurez une réponse sous 10 jours ouvrés.", "2026-03-11"),
    ("fr", "Nous prendrons notre décision avant le 20 mars.", "2026-03-19"),
    ("fr", "Je vous recontacte d'ici vendredi.", "2026-02-27"),
    ("fr", "Nous vous ferons un retour dans les deux semaines.", "2026-03-11"),
    ("fr", "Nous vous tiendrons au courant début mars.", "2026-03-07"),
    ("fr", "La décision sera prise mi-mars.", "2026-03-15"),
    ("fr", "Nous avons besoin d'une semaine supplémentaire pour décider.", "2026-03-04"),
    ("fr", "Vous recevrez une réponse au plus tard le 13 mars.", "2026-03-13"),
    ("fr", "Nous vous donnerons des nouvelles la semaine prochaine.", "2026-03-06"),
    ("fr", "Le résultat vous sera communiqué d'ici fin mars.", "2026-03-31"),
    ("fr", "Nous reviendrons vers vous sous quinzaine.", "2026-03-11"),
    ("es", "Te daremos una respuesta antes del final de la semana que viene.", "2026-03-06"),
    ("es", "Recibirás noticias en un plazo de 10 días hábiles.", "2026-03-11"),
    ("es", "Tomaremos una decisión antes del 20 de marzo.", "2026-03-19"),
    ("es", "Nos pondremos en contacto contigo a más tardar el viernes.", "2026-02-27"),
    ("es", "Te diremos algo la próxima semana.", "2026-03-06"),
    ("es", "Le informaremos del resultado a mediados de marzo.", "2026-03-15"),
    ("es", "Necesitamos una semana más para decidir.", "2026-03-04"),
    ("es", "Tendrás una respuesta en dos semanas.", "2026-03-11"),
    ("es", "Le comunicaremos la decisión a finales de marzo.", "2026-03-31"),
    ("es", "Te avisaremos a principios de abril.", "2026-04-07"),
    ("es", "Te contactaremos antes de Semana Santa.", "2026-04-03"),
    ("es", "Esperamos darte una respuesta en los próximos tres días.", "2026-02-28"),
    ("nl", "We laten je uiterlijk eind volgende week weten of je door bent.", "2026-03-06"),
    ("nl", "Je hoort binnen 10 werkdagen van ons.", "2026-03-11"),
    ("nl", "We nemen voor 20 maart een beslissing.", "2026-03-19"),
    ("nl", "Ik kom uiterlijk vrijdag bij je terug.", "2026-02-27"),
    ("nl", "We nemen volgende week contact met je op.", "2026-03-06"),
    ("nl", "Begin volgende maand hoor je meer van ons.", "2026-03-07"),
    ("nl", "We hebben nog een week nodig om te beslissen.", "2026-03-04"),
    ("nl", "Medio maart verwachten we een besluit te nemen.", "2026-03-15"),
    ("nl", "Binnen twee weken ontvang je een reactie.", "2026-03-11"),
    ("nl", "We laten het je in week 12 weten.", "2026-03-20"),
    ("nl", "Eind maart informeren we je over de uitslag.", "2026-03-31"),
    ("nl", "Je krijgt voor het einde van de week antwoord.", "2026-02-27"),
    ("pt", "Daremos um retorno até o final da próxima semana.", "2026-03-06"),
    ("pt", "Você receberá uma resposta em até 10 dias úteis.", "2026-03-11"),
    ("pt", "Tomaremos a decisão até 20 de março.", "2026-03-20"),
    ("pt", "Entraremos em contato até sexta-feira.", "2026-02-27"),
    ("pt", "Voltaremos a falar consigo na próxima semana, com novidades.", "2026-03-06"),
    ("pt", "Precisamos de mais uma semana para decidir.", "2026-03-04"),
    ("pt", "Daremos uma resposta em meados de março.", "2026-03-15"),
    ("pt", "O resultado será comunicado no início de abril.", "2026-04-07"),
    ("pt", "Avisaremos no prazo de duas semanas.", "2026-03-11"),
    ("pt", "Teremos uma decisão antes da Páscoa.", "2026-04-03"),
    ("pt", "Retornaremos até o dia 13.", "2026-03-13"),
    ("pt", "Você terá notícias nossas até o fim do mês.", "2026-02-28"),
    ("it", "Ti faremo sapere entro la fine della prossima settimana.", "2026-03-06"),
    ("it", "Riceverà un riscontro entro 10 giorni lavorativi.", "2026-03-11"),
    ("it", "Prenderemo una decisione entro il 20 marzo.", "2026-03-20"),
    ("it", "La ricontatteremo entro venerdì.", "2026-02-27"),
    ("it", "Ti aggiorneremo la prossima settimana.", "2026-03-06"),
    ("it", "Abbiamo bisogno di un'altra settimana per decidere.", "2026-03-04"),
    ("it", "Le comunicheremo l'esito a metà marzo.", "2026-03-15"),
    ("it", "Avrà una risposta tra due settimane.", "2026-03-11"),
    ("it", "Ci faremo sentire prima di Pasqua.", "2026-04-03"),
    ("it", "Ti daremo un feedback entro fine mese.", "2026-02-28"),
    ("it", "Le faremo avere notizie all'inizio di aprile.", "2026-04-07"),
    ("it", "Entro il 13 riceverai la nostra risposta.", "2026-03-13"),
]  # fmt: skip

NO_PROMISES = [
    ("en", "We would want the exercise back in ten days."),
    ("en", "It needs to be back in ten days."),
    ("nl", "Om de twee weken is er frietjesdag, dat weet je."),
    ("en", "I'll give you a buzz on Friday to run through the prep."),
    ("en", "Changes to your booking can be made up to 24 hours before."),
    ("en", "I know I'd told you an offer by tomorrow, and I'm sorry."),
    ("en", "They want someone starting mid March."),
    ("en", "I don't expect to hear anything before the new budget in April."),
    ("en", "Please complete the questionnaire (no right or wrong answers) before 27 March."),
    ("en", "You've another offer and need to answer them by Friday."),
    ("en", "We'll let you know by Monday who will be on the panel."),
    ("en", "Please complete the assessment by 9 March."),
    ("en", "Use the link to choose a time by Friday."),
    ("en", "We will be in touch soon."),
    ("en", "We'll get back to you shortly with next steps."),
    ("en", "We will respond as soon as possible."),
    ("en", "Please accept the offer by Friday."),
    ("en", "Applications close on 12 March."),
    ("en", "I'll send you the Zoom link by Friday."),
    ("en", "We will call you on Tuesday at 3pm for the interview."),
    ("en", "Please let us know by Monday whether you can attend."),
    ("en", "Could you let me know your availability for next week?"),
    ("en", "The assessment link expires in 7 days."),
    ("en", "You have until Thursday to complete the challenge."),
    ("en", "We look forward to meeting you on Tuesday 3 March."),
    ("en", "Kindly confirm your attendance by 5pm tomorrow."),
    ("en", "Your interview has been scheduled for next Wednesday at 10."),
    ("en", "The start date would be 1 April."),
    ("en", "We received your application on Monday."),
    ("en", "This role has been open for two weeks."),
    ("en", "You will need three years of experience."),
    ("en", "We will keep your CV on file."),
    ("en", "We hoped to get back to you last Friday."),
    ("en", "The booking page stays open until Friday, so pick a time that suits you."),
    ("en", "Your parcel will be delivered by Friday."),
    ("en", "The team works from the office two days a week."),
    ("en", "Please sign and return the contract within 5 days."),
    ("en", "In the coming weeks we will be in touch."),
    ("en", "We would love for you to join us on 1 June."),
    ("en", "We look forward to hearing from you by Friday."),
    ("en", "Please reply by the end of the week so that we can plan."),
    ("de", "Wir melden uns in Kürze bei Ihnen."),
    ("de", "Bitte geben Sie uns bis Freitag Bescheid."),
    ("de", "Die Bewerbungsfrist endet am 12. März."),
    ("de", "Wir freuen uns auf das Gespräch am Dienstag."),
    ("fr", "Nous reviendrons vers vous rapidement."),
    ("fr", "Merci de confirmer votre présence avant vendredi."),
    ("es", "Nos pondremos en contacto lo antes posible."),
    ("es", "Por favor, confirma tu asistencia antes del viernes."),
    ("nl", "We nemen zo snel mogelijk contact met je op."),
    ("nl", "Laat ons uiterlijk vrijdag weten of je komt."),
    ("pt", "Entraremos em contato em breve."),
    ("pt", "Por favor, confirme a sua presença até sexta-feira."),
    ("it", "Ti ricontatteremo al più presto."),
    ("it", "La preghiamo di confermare entro venerdì."),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_promises_are_read(text: str, expected: str) -> None:
    assert promised(text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS)
def test_promises_in_other_languages_are_read(language: str, text: str, expected: str) -> None:
    assert promised(text, language) == expected


@pytest.mark.parametrize(("language", "text"), NO_PROMISES)
def test_no_promise_is_invented(language: str, text: str) -> None:
    assert promised(text, language) is None


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_promise_examples_of_each_language_hold(language: str) -> None:
    for text, expected in LANGUAGES[language].EXAMPLES_OF_PROMISES:
        assert promised(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "You will hear from us within a week of the interview.", date(2026, 3, 10)),
        ("en", "She'd have an answer for you within a week of the onsite.", date(2026, 3, 10)),
        ("en", "We still intend to let everyone know by the end of that week.", date(2026, 3, 6)),
        ("en", "I can promise you a final decision by the Friday of that week.", date(2026, 3, 6)),
        ("en", "It will be decided by the Wednesday of that week.", date(2026, 3, 4)),
        ("en", "We shall be writing to everyone early the following week.", date(2026, 3, 10)),
        ("en", "Results will issue within five working days of the interview.", date(2026, 3, 10)),
        ("de", "Innerhalb einer Woche nach dem Gespräch erhalten Sie Bescheid.", date(2026, 3, 10)),
        ("fr", "Vous aurez un retour dans la semaine qui suit l'entretien.", date(2026, 3, 10)),
        ("es", "Nos darán feedback en las 48 horas siguientes a la entrevista.", date(2026, 3, 5)),
        ("nl", "Binnen de week na het gesprek krijg je antwoord.", date(2026, 3, 10)),
        ("it", "L'esito verrà comunicato entro una settimana dal colloquio.", date(2026, 3, 10)),
        ("pt", "Terá uma resposta nas 48 horas seguintes à entrevista.", date(2026, 3, 5)),
    ],
)
def test_a_promise_can_count_from_the_interview(language: str, text: str, expected: date) -> None:
    found = promise_in(text, base=BASE, language=language, country=COUNTRY[language], interview_on=date(2026, 3, 3))

    assert found is not None
    assert found.by == expected


@pytest.mark.parametrize(("is_sure", "expected"), [(True, date(2026, 4, 9)), (False, date(2026, 4, 7))])
def test_holidays_count_where_the_country_is_sure(is_sure: bool, expected: date) -> None:
    base = datetime.fromisoformat("2026-03-31T09:00+01:00")

    found = promise_in("We reply within five working days.", base=base, country="GB", is_country_sure=is_sure)

    assert found is not None
    assert found.by == expected


def test_weeks_from_the_interview_count_from_the_interview() -> None:
    text = "You will hear from us within two weeks of the interview."

    found = promise_in(text, base=BASE, interview_on=date(2026, 3, 3))

    assert found is not None
    assert found.by == date(2026, 3, 17)
    assert promise_in(text, base=BASE) is None
