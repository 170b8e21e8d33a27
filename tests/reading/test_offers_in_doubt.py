"""What may be an offer though something else was read, and what only looks like it."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Finding, Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.evidence import search
from assistant.reading.learned.doubt import with_doubt
from assistant.reading.mime import parse
from assistant.reading.phrases.welcome import ELSEWISE, WELCOME
from assistant.reading.seeking import speaks_of
from assistant.reading.sentences import passage

PRIYA = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)


def mail(text: str, subject: str = "Re: Data Analyst") -> bytes:
    found = EmailMessage()
    found["From"], found["To"] = "Dara Quinn <dara@brightwell.example>", "Priya Nair <priya@example.org>"
    found["Subject"], found["Date"], found["References"] = subject, "Mon, 2 Mar 2026 10:00:00 +0000", "<a@example.org>"
    found.set_content(text)
    return found.as_bytes()


def is_asked(
    text: str, kind: Kind = Kind.INTERVIEWER_REPLY, subject: str = "Re: Data Analyst", chance: float = 0.0
) -> bool:
    """Whether a message read as `kind`, which is an offer by that chance, is one in doubt."""
    words = search(parse(mail(text, subject), PRIYA))
    likely = {kind: 0.5} | {Kind.OFFER: chance}
    return with_doubt(Finding(kind, 0.5, ()), likely, words).maybe_offer is not None


@pytest.mark.parametrize("phrase", WELCOME, ids=lambda p: p.id)
def test_every_phrase_stands_in_its_example(phrase) -> None:
    assert speaks_of(passage(phrase.example).folded, (phrase,))
    assert is_asked(phrase.example)


@pytest.mark.parametrize("phrase", ELSEWISE, ids=lambda p: p.id)
def test_what_is_said_elsewise_asks_nothing(phrase) -> None:
    assert speaks_of(passage(phrase.example).folded, (phrase,))
    assert not is_asked(phrase.example)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming in on Tuesday, we enjoyed it.",
        "Congratulations on your wedding!",
        "If you are our chosen candidate, you hear from us on Monday.",
        "You have been selected for the next stage.",
        "Wir haben uns noch nicht für Sie entschieden.",
        "Félicitations pour votre mariage, à bientôt.",
    ],
)
def test_talk_is_no_offer(text: str) -> None:
    assert not is_asked(text)


@pytest.mark.parametrize(
    ("kind", "chance", "asked"),
    [
        (Kind.INTERVIEWER_REPLY, 0.12, True),
        (Kind.OTHER, 0.12, True),
        (Kind.INTERVIEWER_REPLY, 0.08, False),
        (Kind.INTERVIEW_INVITATION, 0.3, False),
        (Kind.INTERVIEW_INVITATION, 0.6, True),
        (Kind.DECLINE, 0.3, False),
        (Kind.DECLINE, 0.6, True),
        (Kind.OFFER, 0.9, False),
    ],
)
def test_what_may_well_be_an_offer_is_in_doubt(kind: Kind, chance: float, asked: bool) -> None:
    assert is_asked("We talked on Monday.", kind, chance=chance) is asked


@pytest.mark.parametrize(
    ("kind", "asked"), [(Kind.INTERVIEWER_REPLY, True), (Kind.INTERVIEW_CONFIRMATION, False), (Kind.HOLD, False)]
)
def test_words_of_welcome_tell_only_beside_talk(kind: Kind, asked: bool) -> None:
    assert is_asked("Congratulations, Priya!", kind) is asked


def test_a_new_subject_tells_and_an_answered_one_does_not() -> None:
    assert is_asked("See below.", subject="Congratulations!")
    assert not is_asked("See below.", subject="Re: Congratulations!")


def test_a_firm_decline_is_in_no_doubt() -> None:
    words = search(parse(mail("Congratulations to Anna, whom we chose."), PRIYA))
    firm = Finding(Kind.DECLINE, 0.9, (), firm=True)
    assert with_doubt(firm, {Kind.OFFER: 0.95, Kind.DECLINE: 0.01}, words) is firm


@pytest.mark.parametrize("text", ["You got it! Welcome aboard.", "Sie haben die Stelle!", "¡Estás contratada!"])
def test_the_reading_hands_the_doubt_over(text: str) -> None:
    found = read(mail(f"Hi Priya,\n\n{text}\n\nBest,\nDara"), PRIYA)
    assert found.kind is Kind.OFFER or found.primary.maybe_offer
