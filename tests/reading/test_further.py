# ruff: noqa: E501  one message a line
"""What a message says beside its news, by tables: what must stand in `also`, and what must not."""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.phrases import further as said
from assistant.reading.phrases import openings
from assistant.reading.phrases.syntax import Phrase, compiled
from assistant.reading.sentences import passage

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
TABLES = (*vars(said).values(), *vars(openings).values())
ROWS = [row for table in TABLES if isinstance(table, tuple) for row in table if isinstance(row, Phrase)]

NO = "Dear Priya, unfortunately we have decided not to move forward with your application for the analyst role. "
YES = "Dear Priya, we are delighted to offer you the role of Data Analyst at £40,000. "
MEET = "Hi Priya, your interview is confirmed for Tuesday 10 March at 2pm with Tom Reyes. "
COME = "Hi Priya, we would like to invite you to an interview. Could you do Tuesday 10 March at 2pm or Wednesday 11 March at 9am? "
OFF = "Hi Priya, your interview on Tuesday 10 March has been cancelled. "
NEIN = "Sehr geehrte Frau Nair, leider können wir Ihre Bewerbung nicht berücksichtigen. "


def reading_of(text):
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Your application - Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(text)
    return read(message.as_bytes(), PRIYA)


def kinds_of(text):
    return [f.kind for f in reading_of(text).findings]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_finds_its_example(row):
    assert compiled(row.pattern).search(passage(row.example).folded)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (NO + "However, we would like to talk to you about another role in the team.", [Kind.DECLINE, Kind.INTERVIEW_INVITATION]),
        (NO + "We do have another opening, a reporting analyst, that may suit you better. Would you be interested?", [Kind.DECLINE, Kind.OUTREACH]),
        (NO + "We also have a similar role in Leeds. The salary is the same.", [Kind.DECLINE, Kind.OUTREACH]),
        (NO + "I have another client who is looking for exactly your skills.", [Kind.DECLINE, Kind.OUTREACH]),
        (NO + "Your interview on Thursday is therefore cancelled.", [Kind.DECLINE, Kind.INTERVIEW_CANCELLATION]),
        (NO + "That said, the support team is hiring and you would be a great match. Can we set up a call?", [Kind.DECLINE, Kind.INTERVIEW_INVITATION]),
        (NO + "There's also a junior post in Leeds that I think would suit you.", [Kind.DECLINE, Kind.OUTREACH]),
        (YES + "HR needs your right to work documents by Friday.", [Kind.OFFER, Kind.INFO_REQUEST]),
        (MEET + "You'll get a link to a short online test, to be done before we meet.", [Kind.INTERVIEW_CONFIRMATION, Kind.ASSESSMENT]),
        (OFF + "Headcount has been frozen across the company.", [Kind.INTERVIEW_CANCELLATION, Kind.HOLD]),
        (NEIN + "Wir haben aber eine andere Stelle, die gut passen könnte. Hätten Sie daran Interesse?", [Kind.DECLINE, Kind.OUTREACH]),
        (YES + "Please send us a copy of your passport and the names of two referees.", [Kind.OFFER, Kind.INFO_REQUEST]),
        (YES + "Before your first day we will need the following:\n\n- proof of address\n- bank details", [Kind.OFFER, Kind.INFO_REQUEST]),
        (MEET + "Before then, please complete the online assessment at the link below.", [Kind.INTERVIEW_CONFIRMATION, Kind.ASSESSMENT]),
        (MEET + "Could you send me the names of two referees beforehand?", [Kind.INTERVIEW_CONFIRMATION, Kind.INFO_REQUEST]),
        (COME + "Ahead of the interview, please complete a short coding challenge.", [Kind.INTERVIEW_INVITATION, Kind.ASSESSMENT]),
    ],
)  # fmt: skip
def test_what_a_message_says_beside_its_news_stands_in_also(text, kinds):
    assert kinds_of(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        NO + "Should another role arise that fits your profile, please do apply again.",
        NO + "We encourage you to keep an eye on our careers site for other positions.",
        NO + "We have chosen another candidate for the role, and wish you well.",
        NO + "We will keep your details on file for six months.",
        YES + "Your references have come back, and they are excellent.",
        YES + "Please sign and return the attached acceptance form.",
        YES + "Please let me know by Friday whether you accept.",
        MEET + "Please bring photo ID for the front desk.",
        MEET + "The hour includes a short exercise at a laptop.",
        COME + "Nobody has to prepare a test or a presentation.",
        OFF + "I am ill and will find a new time for us next week.",
        NEIN + "Falls künftig eine andere Stelle frei wird, melden wir uns.",
    ],
)
def test_what_is_no_news_of_its_own_does_not_stand_in_also(text):
    assert len(kinds_of(text)) == 1


def test_a_call_that_is_off_and_a_search_that_stands_still_are_both_read_whichever_comes_first():
    assert set(kinds_of(OFF + "We have paused recruitment until the new budget is agreed.")) == {
        Kind.HOLD,
        Kind.INTERVIEW_CANCELLATION,
    }


def test_a_further_finding_shows_its_own_words():
    reading = reading_of(YES + "Please send us a copy of your passport.")

    assert [e.words for e in reading.also[0].evidence] == ["Please send us a copy of your passport"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thanks!\n\nSo, we gave it to the other lady in the end, I'm afraid.\n\nBest,\nTom Reyes", "the other lady"),
        ("Dear Priya,\n\nthe board took the other candidate, by one vote. It hurts me to write this.\n\nKind regards\nTom", "the other candidate"),
        ("Hi Priya,\n\nTuesday has gone wrong, so let's make it Thursday 12 March at 3pm instead.\n\nThank you!\nTom", "12 March"),
    ],
)  # fmt: skip
def test_the_words_shown_are_those_with_the_news(text, words):
    shown = " / ".join(e.words for e in reading_of(text).primary.evidence)

    assert words in shown
    assert shown not in (
        "Thanks!",
        "Best,",
        "Kind regards",
        "Thank you!",
        "Tom",
        "Tom Reyes",
        "Dear Priya,",
        "Hi Priya,",
    )
