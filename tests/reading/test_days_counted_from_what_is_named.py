"""Days said by something else in the text: after the talk, from what was dated, on a feast, in the week back."""

from datetime import date, datetime

import pytest

from assistant.reading.when import days_ahead_in, promise_in

WRITTEN = datetime.fromisoformat("2026-03-04T10:00:00+00:00")
WINTER = datetime.fromisoformat("2026-12-16T10:00:00+00:00")

DAYS: list[tuple[str, str, str, str | None]] = [
    # A count of what was dated before, or after it.
    ("en", "Essays are marked on 12 March. Results go out within two days of marking.", "two days", "2026-03-14"),
    ("en", "The board meets on 12 March. You will hear the day after the board.", "the day after", "2026-03-13"),
    ("en", "Results go out within two days of receiving your form.", "two days", None),
    ("en", "Talks end on 12 March, then we need a week.", "a week", "2026-03-19"),
    ("en", "We read everything and then reply within a week.", "a week", "2026-03-11"),
    ("de", "Die Kommission tagt am 12. März. Antwort in zwei Tagen nach der Kommission.", "zwei Tagen", "2026-03-14"),
    ("de", "Die Gespräche enden am 12. März, dann brauchen wir eine Woche.", "eine Woche", "2026-03-19"),
    ("fr", "Le jury se réunit le 12 mars. Réponse dans les deux jours suivant le jury.", "deux jours", "2026-03-14"),
    ("it", "I colloqui finiscono il 12 marzo, poi ci serve una settimana.", "una settimana", "2026-03-19"),
    ("en", "You will hear within 48 hours of the last interview (Tuesday 10 March).", "48 hours", "2026-03-12"),
    ("en", "You will hear within two days of the last interview, which is on 10 March.", "two days", "2026-03-12"),
    # The day before what was named.
    (
        "en",
        "They want your yes by 20 March. We will answer no later than the day before.",
        "the day before",
        "2026-03-19",
    ),
    ("en", "They want your yes by 20 March. It rained the day before your letter.", "the day before", None),
    # Feasts.
    ("en", "We will ring you on Good Friday.", "on Good Friday", "2026-04-03"),
    ("en", "The team of Easter is small.", "of Easter", None),
    ("en", "You will hear the week after Easter.", "the week after Easter", "2026-04-10"),
    ("de", "Wir melden uns in der Woche nach Ostern.", "Woche nach Ostern", "2026-04-10"),
    ("fr", "Nous vous répondrons la semaine après Pâques.", "la semaine après Pâques", "2026-04-10"),
    ("en", "They sit the week after Easter; you hear at the end of that week.", "the end of that week", "2026-04-10"),
    # Days that were taken for something else.
    ("en", "No one will be left waiting past Friday 13th.", "Friday 13th", "2026-03-13"),
    ("en", "The final choice is made latest 13.03 and then I write.", "latest 13.03", "2026-03-13"),
    ("en", "You will hear within four (4) weeks.", "four (4) weeks", "2026-04-01"),
    ("it", "Decidiamo entro l'11 marzo.", "l'11 marzo", "2026-03-11"),
    ("fr", "Vous aurez ma réponse le 17 au plus tard.", "17", "2026-03-17"),
    ("es", "Tendrás respuesta el 17 a más tardar.", "17", "2026-03-17"),
    ("en", "The board meets on Tuesday 17 March. I ring on the Wednesday, the day after.", "the day after", None),
    ("en", "We see five people that day, the first at 10, and ring on Friday.", "Friday", "2026-03-06"),
]


def _days(text: str, language: str, base: datetime = WRITTEN, talk: date | None = None) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for day in days_ahead_in(text, base=base, language=language, interview_on=talk):
        found.setdefault(text[slice(*day.span)], set()).add(day.by.isoformat())
    return found


@pytest.mark.parametrize(("language", "text", "words", "day"), DAYS)
def test_a_day_is_counted_from_what_the_text_names(language: str, text: str, words: str, day: str | None) -> None:
    said = {one for span, days in _days(text, language).items() if words in span for one in days}
    assert said == ({day} if day else set())


TALK = date(2026, 3, 11)
AFTER_TALK: list[tuple[str, str, set[str]]] = [
    ("The chair will telephone everyone on the day after the interviews.", "on the day after", {"2026-03-12"}),
    ("Colin will be feeding back to me by Friday.", "by Friday", {"2026-03-06", "2026-03-13"}),
    ("Please confirm by Friday.", "by Friday", {"2026-03-06"}),
    ("Kim will send you the agenda by Monday.", "by Monday", {"2026-03-09"}),
    ("After your interview\n- Ask us anything.\n- Expect an update within two days.", "two days", {"2026-03-13"}),
    ("Before your interview\n- Ask us anything.\n- Expect an update within two days.", "two days", {"2026-03-06"}),
    ("Nach dem Gespräch:\n- Sie hören binnen zwei Tagen.", "zwei Tagen", {"2026-03-13"}),
]


@pytest.mark.parametrize(("text", "words", "days"), AFTER_TALK)
def test_what_follows_the_talk_may_be_meant_after_it(text: str, words: str, days: set[str]) -> None:
    language = "de" if "Gespräch" in text else "en"
    found = _days(text, language, talk=TALK)
    assert {one for span, said in found.items() if words in span for one in said} == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We are closed from 19 December through 3 January. You will hear in our first week back.", "2027-01-08"),
        ("We are off over Christmas and will ring in our first week back.", "2027-01-01"),
        ("It is our first week back and you will hear soon.", None),
    ],
)
def test_a_week_back_is_that_of_the_first_working_day(text: str, day: str | None) -> None:
    assert _days(text, "en", WINTER).get("our first week back", set()) == ({day} if day else set())


def test_an_invitation_s_hours_are_on_offer_whatever_stands_beside_them() -> None:
    text = "They gave me two times:\n\n- Tues 10 March 8.30am\n- Weds 11 March 4pm\n\nHe will decide on Thursday."
    invited = days_ahead_in(text, base=WRITTEN, language="en", is_invited=True)
    assert date(2026, 3, 12) in {day.by for day in invited}
    assert date(2026, 3, 12) not in {day.by for day in days_ahead_in(text, base=WRITTEN, language="en")}


RULED: list[tuple[str, str | None]] = [
    ("We aim to reply within five working days. Monday is off, so that takes us to Thursday 12 March.", "2026-03-12"),
    ("We will reply within five working days. The office moves on Thursday 12 March.", "2026-03-11"),
    ("I'll get back to you by 1 April, def before Easter.", "2026-04-01"),
    ("Everybody who applies before the 14th gets an answer.", None),
    ("We will tell you more on the day.", None),
    ("No decision as yet, the new depot opens on the 21st.", None),
    ("The decision will be made on the 21st.", "2026-03-21"),
    ("The state sends us results in three days.", None),
    ("We won't be looking at any applications before Friday 13 March.", None),
    ("We need an answer from our preferred candidate before 20 March.", None),
]


@pytest.mark.parametrize(("text", "day"), RULED)
def test_rules_find_the_day_of_the_answer_alone(text: str, day: str | None) -> None:
    found = promise_in(text, base=WRITTEN, language="en")
    assert (found.by.isoformat() if found else None) == day
