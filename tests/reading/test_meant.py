"""When the encoder is followed, and when it alone takes news back."""

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.learned.meant import is_followed, may_be_of_other
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
NOTHING = dict.fromkeys(Kind, 0.0)
SHORT = "We have thought about it for a while, and so we say it now."
LONG = SHORT * 6
GERMAN = "Wir haben uns das lange überlegt, und nun sagen wir es Ihnen."
CONFIRMATION, INVITATION = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION


def raw(text: str, subject: str) -> bytes:
    """A mail of a stranger to Priya alone."""
    head = "From: Ann Cole <ann@firm.example>\nTo: priya@example.org\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n"
    return f"{head}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode()


@pytest.mark.parametrize(
    ("kind", "meant", "likely", "text", "points", "is_one"),
    [
        (Kind.OFFER, Kind.OFFER, 0.1, SHORT, 3, True),
        (CONFIRMATION, INVITATION, 0.59, LONG, 3, False),
        (CONFIRMATION, INVITATION, 0.6, LONG, 3, True),
        (CONFIRMATION, INVITATION, 0.79, SHORT, 3, False),
        (CONFIRMATION, INVITATION, 0.8, SHORT, 3, True),
        (Kind.OTHER, CONFIRMATION, 0.79, LONG, 3, False),
        (Kind.OTHER, CONFIRMATION, 0.8, LONG, 3, True),
        (Kind.OTHER, CONFIRMATION, 0.89, LONG, 0.9, False),
        (Kind.OTHER, CONFIRMATION, 0.9, LONG, 0.9, True),
        (Kind.OTHER, CONFIRMATION, 0.9, "Thursday at three is fine.", 0.9, False),
        (Kind.OTHER, CONFIRMATION, 0.99, SHORT, -2.1, False),
        (Kind.OTHER, Kind.DECLINE, 0.99, SHORT, 0.9, False),
        (Kind.APPLICATION_ACK, Kind.DECLINE, 0.89, SHORT, 3, False),
        (Kind.APPLICATION_ACK, Kind.DECLINE, 0.9, SHORT, 3, True),
        (Kind.APPLICATION_ACK, Kind.DECLINE, 0.6, LONG, 3, True),
        (Kind.DECLINE, Kind.APPLICATION_ACK, 0.89, SHORT, 3, False),
        (Kind.DECLINE, Kind.APPLICATION_ACK, 0.5, LONG, 3, True),
        (CONFIRMATION, Kind.OTHER, 0.59, SHORT, 3, False),
        (CONFIRMATION, Kind.OTHER, 0.6, SHORT, 3, True),
        (Kind.INFO_REQUEST, Kind.OTHER, 0.3, SHORT, 3, True),
    ],
)
def test_to_news_it_is_followed_only_where_it_is_likely(
    kind: Kind, meant: Kind, likely: float, text: str, points: float, is_one: bool
) -> None:
    message = parse(raw(text, "Hello"), PRIYA)

    assert is_followed(meant, {**NOTHING, meant: likely, kind: max(likely, 0.3)}, kind, message, points) is is_one


def test_news_that_is_next_to_impossible_is_not_kept_to() -> None:
    message = parse(raw(SHORT, "Hello"), PRIYA)

    assert is_followed(Kind.OTHER, {**NOTHING, Kind.OTHER: 0.5, CONFIRMATION: 0.2}, CONFIRMATION, message, 3)
    assert not is_followed(Kind.OTHER, {**NOTHING, Kind.OTHER: 0.5, CONFIRMATION: 0.3}, CONFIRMATION, message, 3)


@pytest.mark.parametrize(
    ("kind", "likelihood", "text", "points", "is_said", "is_one"),
    [
        (CONFIRMATION, 1, SHORT, 4.9, True, True),
        (CONFIRMATION, 1, SHORT, 5, False, False),
        (CONFIRMATION, 1, LONG * 2, 3, False, False),
        (CONFIRMATION, 0.89, GERMAN, 1.9, False, True),
        (CONFIRMATION, 0.9, GERMAN, 1.9, False, False),
        (CONFIRMATION, 0.5, GERMAN, 2, False, False),
        (Kind.OFFER, 1, SHORT, 3, False, True),
        (Kind.OFFER, 1, SHORT, 3, True, False),
        (Kind.INFO_REQUEST, 1, SHORT, 3, False, False),
    ],
)
def test_only_short_news_may_be_taken_back(
    kind: Kind, likelihood: float, text: str, points: float, is_said: bool, is_one: bool
) -> None:
    assert may_be_of_other(kind, likelihood, parse(raw(text, "Hello"), PRIYA), points, is_said=is_said) is is_one


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your appointment", "Dear Priya, we had to cancel your appointment in the eye clinic on Thursday 5 March."),
        (
            "Demo",
            "This is to confirm our product demo on Thursday at 2pm. I'll show what is new. Jake, Account Executive",
        ),
        ("Class", "I'm sorry but I have to cancel Wednesday's piano lesson, my voice is gone. Till next week!"),
        ("Budget", "Hi Priya, the budget meeting has moved to Thursday at 3. Same room."),
        ("Your visit", "Dear Priya, your check-up with Dr Lewis is confirmed for Tuesday 10 March at 9.40."),
    ],
)
def test_an_appointment_of_another_matter_is_no_interview(subject: str, text: str) -> None:
    found = read(raw(text, subject), PRIYA)

    assert found.kind is Kind.OTHER and not found.interviews


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "Garage job",
            "Ok so Thursday half 4 at the garage then, ask for me or Dave, bring the licence.",
            CONFIRMATION,
        ),
        ("Friday", "Sorry, the kitchen has flooded so Friday's interview is off.", Kind.INTERVIEW_CANCELLATION),
        ("Work", "Hi Priya, we found somebody nearer in the end, so no need to come in.", Kind.DECLINE),
    ],
)
def test_news_without_the_usual_words_is_news(subject: str, text: str, kind: Kind) -> None:
    assert read(raw(text, subject), PRIYA).kind is kind


@pytest.mark.parametrize(
    ("text", "is_end"),
    [
        ("Good news, your application has progressed to Passed status.", False),
        ("I wish I had good news, but we have gone with somebody else.", True),
        ("Sorry, no good news this time, the panel picked another person.", True),
        ("The good news is that you interviewed well; sadly another candidate was a closer match.", True),
    ],
)
def test_good_news_is_no_decline(text: str, is_end: bool) -> None:
    assert (read(raw(text, "Your application"), PRIYA).kind is Kind.DECLINE) is is_end
