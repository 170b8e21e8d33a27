"""Promises of strangers' mail and their near misses: timetables, days after an end, agencies. Written on Wednesday 25 February 2026."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.when import promise_in

BASE = datetime.fromisoformat("2026-02-25T10:00+00:00")
COUNTRY = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "pt": "PT", "it": "IT"}

AWAITED: list[tuple[str, str | None]] = [
    ("We will confirm the status to you latest by 6th March.", "2026-03-06"),
    ("We shall revert with the final status on or before 6 March.", "2026-03-06"),
    ("Status of your candidature will be shared by 6th March positively.", "2026-03-06"),
    ("You will get confirmation of the outcome latest by Friday.", "2026-02-27"),
    ("Kindly allow us time till 6th March to confirm.", "2026-03-06"),
    (
        "Your link expires on 4 March 2026 at 11:59 PM. Results will be communicated within five business days of the test deadline.",
        "2026-03-11",
    ),
    (
        "Please submit the task by Monday 2 March. We will be in touch within three working days of the submission deadline.",
        "2026-03-05",
    ),
    ("The test closes on 6 March. You will hear from us within a week of the closing date.", "2026-03-13"),
    (
        "The test window shuts on 6 March. We will share the results within two working days of the window closing.",
        "2026-03-10",
    ),
    (
        "Your assessment link is valid until 6 March. Expect to hear from us three working days after it expires.",
        "2026-03-11",
    ),
    (
        "Interviews for the post conclude this Friday, 27 February. Finalists will be notified within three business days after that.",
        "2026-03-04",
    ),
    ("Our last interview is on Monday 2 March. You will hear within two working days after that.", "2026-03-04"),
    ("The panel finishes on Friday 6 March and I'll be in touch within two working days of that.", "2026-03-10"),
    ("Interviews wrap up on Tuesday 3 March. We will let you know within 48 hours of then.", "2026-03-05"),
    ("We see the final candidate on Thursday 5 March; expect our call a day or two later.", "2026-03-07"),
    ("She and I are sitting down Friday to go through our notes, so plan on hearing from me Friday.", "2026-02-27"),
    (
        "We are sitting down Friday at 9 to go through our notes, and I'll call you right after that, so plan on hearing from me Friday (your afternoon).",
        "2026-02-27",
    ),
    ("You can count on a call from me on Friday.", "2026-02-27"),
    ("Look out for an email from me on Tuesday.", "2026-03-03"),
    ("Keep your phone on you on Friday, that's when I'll ring everyone.", "2026-02-27"),
    ("We shall now decide at the partners' meeting on 4 March, and I will write to you the day after.", "2026-03-05"),
    ("The board meets on Thursday 5 March. I'll ring you the day after.", "2026-03-06"),
    ("The trustees vote on 9 March and letters go out the following morning.", "2026-03-10"),
    ("It goes to committee on Monday 9 March; you'll have your answer the next day.", "2026-03-10"),
    ("Shortlisting is on 3 March and we will let everybody know two days later.", "2026-03-05"),
    ("Timeline: shortlisting 27 February, interviews 5 March, offer by 12 March, start 1 May.", "2026-03-12"),
    ("Key dates: interviews week of 2 March; decision by 13 March; start date 1 June.", "2026-03-13"),
    ("Closing date 1 March, interviews 10 March, appointment made by 13 March.", "2026-03-13"),
    (
        "Applications close Sunday, 8 March. We'll read everything that week and reach out to everyone by Friday, 13 March. First-round calls will happen the first week of April.",
        "2026-03-13",
    ),
    ("Everyone will get a reply by Friday 13 March. Interviews are held in the last week of March.", "2026-03-13"),
    ("Offers and regrets go out by Friday 6 March. Feedback calls will be in April.", "2026-03-06"),
    (
        "We reach out to everyone by Friday, March 13. First-round calls will happen the first week of April.",
        "2026-03-13",
    ),
    ("Decisions are released on 6 March. Feedback sessions take place in the week after.", "2026-03-06"),
    ("We'll tell you by Friday. Onboarding of the new cohort is in May.", "2026-02-27"),
    ("You'll have a yes/no by EOD Friday.", "2026-02-27"),
    ("You'll get a yes or no from me by Monday.", "2026-03-02"),
    ("One way or another you'll have our verdict by close on Friday.", "2026-02-27"),
    ("You will have a definite answer before the weekend.", "2026-02-27"),
    (
        "Please return it by 9am on Monday 9 March. Our director has set aside that Wednesday to mark it. I will let you know her view by the end of that week.",
        "2026-03-13",
    ),
    ("The board meets on 10 March and we will let you know by the end of that week.", "2026-03-13"),
    ("The test is due on Thursday 5 March and results come out at the end of the same week.", "2026-03-06"),
    ("I know your notice is four weeks, so a start of 6 April would be spot on if it all goes well.", None),
    ("Ideally the person would be in post by 1 June.", None),
    ("If it all goes well, a start on 1 June would be perfect.", None),
    ("A June start would suit us, should we make you an offer.", None),
    ("The role starts 1 September, and we would love someone who can do that.", None),
    ("They are planning on making their choice by the 6th.", "2026-03-06"),
    ("The client wants to have made its pick by Friday.", "2026-02-27"),
    ("The announcement of results on 6 March stays as it is.", "2026-03-06"),
    ("Notification of results: 6 March.", "2026-03-06"),
    ("Outcome letters: posted Friday 6 March.", "2026-03-06"),
    ("Decision date: 6 March.", "2026-03-06"),
    ("Results day is Friday 6 March.", "2026-03-06"),
    (
        "We scored everyone last night and our Director will look over the papers. She is back on Tuesday so I'd say Wednesday latest.",
        "2026-03-04",
    ),
    ("No decision yet, sorry. He's in tomorrow, so Friday at the latest.", "2026-02-27"),
    ("I know I said we'd ring today. My guess is Monday, Tuesday tops.", "2026-03-03"),
    ("Still no decision. She's asked for another 48 hours, so Friday it is.", "2026-02-27"),
    ("They can't agree. Give it till Monday.", "2026-03-02"),
    ("Not yet, I'm afraid. Monday, all being well.", "2026-03-02"),
    (
        "You'll have it in writing along with the outcome, which should be around a fortnight after the interviews finish tomorrow.",
        "2026-03-12",
    ),
    ("The outcome will follow about a week after interviews end on Friday.", "2026-03-06"),
    ("We write to everyone ten days after the last interview on Monday 2 March.", "2026-03-12"),
    ("I want to sit down with Lorna properly on Monday and I'll phone on Tuesday.", "2026-03-03"),
    ("I'll ring on Friday either way.", "2026-02-27"),
    ("We'll text you on Monday with the result.", "2026-03-02"),
    ("Dave will bell you Friday.", "2026-02-27"),
    ("Please let us have your references by 6 March so that we can decide.", None),
    ("Our budget year ends on 31 March.", None),
    ("I'm on leave from Friday until 9 March.", None),
    ("The office will be closed on Friday 6 March.", None),
    ("The advert runs until 6 March.", None),
    ("Your access to the portal will end on 6 March.", None),
    ("We hoped to decide by Friday but can't yet.", None),
    ("Do let me know by Friday which location you'd prefer.", None),
    ("We review our salary bands within 30 days of the year end.", None),
    ("The first week of June is our busiest of the year.", None),
    ("Wednesday is the latest we can accept your documents.", None),
    ("Latest by Friday, kindly send the filled form.", None),
]

RECEIVED: list[tuple[str, str | None]] = [
    ("Our Talent Acquisition team aims to review all applications within 10 working days.", "2026-03-11"),
    ("We expect to have looked at every application by 6 March.", "2026-03-06"),
    ("Applications are normally reviewed within two weeks of receipt.", "2026-03-11"),
    ("We try to screen every CV within five working days.", "2026-03-04"),
    ("Your application will be assessed within ten working days.", "2026-03-11"),
    (
        "CV is with the client now. He usually looks at these over the weekend so I'll let you know by Tuesday if he wants to see you.",
        "2026-03-03",
    ),
    ("I'll tell you by Friday whether they'd like to meet you.", "2026-02-27"),
    ("We will contact you by 6 March if we would like to invite you in.", "2026-03-06"),
]

BESIDE_A_TIME: list[tuple[str, str | None]] = [
    (
        "To give you an idea of our timetable: first interviews 26 and 27 February, second interviews (if needed) 3 March, decision by Tuesday 10 March, start date ideally 1 April.",
        "2026-03-10",
    ),
    ("They're seeing three people that day and have told me they'll choose by Monday 2 March.", "2026-03-02"),
    ("They intend to pick somebody by Friday 6 March.", "2026-03-06"),
    ("We will send the link on Friday.", None),
    ("Your manager plans on choosing a laptop with you by Monday.", None),
    ("Lunch on Friday is on us, and you'll meet the team.", None),
]

OF_OTHER_MATTERS: list[tuple[str, str | None]] = [
    ("They still plan on choosing by Monday.", "2026-03-02"),
    ("The release of outcomes by 6 March is not affected.", "2026-03-06"),
    ("Please phone on Tuesday to arrange a time.", None),
    ("Choose a slot by Monday.", None),
]

AFTER_A_TALK = [
    (
        "As you'd be the last one in on Thursday 5th March, we'd be letting everyone know by the Thursday after, the 12th.",
        "2026-03-12",
        "2026-03-05",
    ),
    ("We would let you know by the Monday after, 9 March.", "2026-03-09", "2026-03-05"),
    ("You'd be hearing from us by the following Tuesday, the 10th.", "2026-03-10", "2026-03-05"),
]

IN_SIX_LANGUAGES = [
    (
        "de",
        "Die Gespräche enden am Freitag, den 27. Februar. Danach melden wir uns innerhalb von drei Werktagen.",
        "2026-03-04",
    ),
    ("de", "Zeitplan: Gespräche am 3. März, Entscheidung bis 10. März, Arbeitsbeginn 1. April.", "2026-03-10"),
    ("de", "Die Chefin ist Dienstag wieder da, also Mittwoch spätestens.", "2026-03-04"),
    ("fr", "Calendrier : entretiens le 3 mars, décision le 10 mars, prise de poste le 1er avril.", "2026-03-10"),
    ("fr", "La directrice rentre mardi, donc mercredi au plus tard.", "2026-03-04"),
    (
        "es",
        "Calendario: entrevistas el 3 de marzo, decisión el 10 de marzo, incorporación el 1 de abril.",
        "2026-03-10",
    ),
    (
        "es",
        "Las entrevistas terminan el viernes 27 de febrero. Te diremos algo tres días laborables después.",
        "2026-03-04",
    ),
    ("es", "La directora vuelve el martes, así que el miércoles como muy tarde.", "2026-03-04"),
    ("it", "Calendario: colloqui il 3 marzo, decisione entro il 10 marzo, inizio il 1 aprile.", "2026-03-10"),
    ("it", "I colloqui finiscono venerdì 27 febbraio. Vi faremo sapere tre giorni lavorativi dopo.", "2026-03-04"),
    ("it", "La direttrice torna martedì, quindi mercoledì al più tardi.", "2026-03-04"),
    ("nl", "Planning: gesprekken op 3 maart, besluit op 10 maart, startdatum 1 april.", "2026-03-10"),
    ("nl", "De gesprekken eindigen vrijdag 27 februari. U hoort drie werkdagen daarna van ons.", "2026-03-04"),
    ("nl", "De directeur is dinsdag terug, dus woensdag uiterlijk.", "2026-03-04"),
    ("pt", "Calendário: entrevistas a 3 de março, decisão até 10 de março, início a 1 de abril.", "2026-03-10"),
    (
        "pt",
        "As entrevistas terminam na sexta-feira, 27 de fevereiro. Daremos resposta três dias úteis depois.",
        "2026-03-04",
    ),
    ("pt", "A diretora volta na terça, portanto quarta o mais tardar.", "2026-03-04"),
    ("fr", "Nous étudions toutes les candidatures sous dix jours ouvrés.", "2026-03-11"),
    ("nl", "Wij beoordelen alle sollicitaties binnen tien werkdagen.", "2026-03-11"),
]


def promised(
    text: str, language: str = "en", *, on: str | None = None, awaits: bool = False, decides: bool = False
) -> str | None:
    """The day promised, in a message of Wednesday 25 February."""
    found = promise_in(
        text,
        base=BASE,
        language=language,
        country=COUNTRY[language],
        interview_on=date.fromisoformat(on) if on else None,
        is_awaited=awaits,
        must_decide=decides,
        may_return=decides,
    )
    return found.by.isoformat() if found else None


@pytest.mark.parametrize(("text", "expected"), AWAITED)
def test_who_waits_is_told_the_day(text: str, expected: str | None) -> None:
    assert promised(text, awaits=True) == expected


@pytest.mark.parametrize(("text", "expected"), RECEIVED)
def test_a_receipt_tells_when_applications_are_read(text: str, expected: str | None) -> None:
    assert promised(text) == expected


@pytest.mark.parametrize(("text", "expected"), BESIDE_A_TIME)
def test_beside_a_fixed_time_only_a_decision_counts(text: str, expected: str | None) -> None:
    assert promised(text, decides=True) == expected


@pytest.mark.parametrize(("text", "expected"), OF_OTHER_MATTERS)
def test_beside_other_matters_only_a_decision_counts(text: str, expected: str | None) -> None:
    assert promised(text, decides=True) == expected


@pytest.mark.parametrize(("text", "expected", "on"), AFTER_A_TALK)
def test_a_day_after_the_talk_is_the_one_after_it(text: str, expected: str, on: str) -> None:
    assert promised(text, on=on, awaits=True) == expected


@pytest.mark.parametrize(("language", "text", "expected"), IN_SIX_LANGUAGES)
def test_the_same_is_heard_in_six_languages(language: str, text: str, expected: str) -> None:
    assert promised(text, language, awaits=True) == expected
