"""News within a long warm letter: a strong phrase stands, whatever was said around it."""

from email.message import EmailMessage

import pytest
from pace import within

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

KNOWN = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)
WARM = (
    "It was lovely to see you on Tuesday, and everyone was very taken with how you talked us through the rota model. "
    "Farid in particular spoke of the way you dealt with his question about missing days. Thank you also for the extra "
    "chart that you sent over, which we all enjoyed."
)


def mail(news, before=WARM, sender="Tom Reyes <tom@brightwell.example>", **headers):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Priya Nair <priya@example.org>", "Re: Data Analyst"
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    message["References"] = "<a@b.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("\n\n".join(("Hi Priya,", before, news, "Best wishes,\nTom")))
    return message.as_bytes()


@pytest.mark.parametrize(
    ("news", "kind"),
    [
        ("We have decided not to proceed with your application.", Kind.DECLINE),
        ("Sadly the position has been filled by another candidate.", Kind.DECLINE),
        ("In the end we have chosen another candidate.", Kind.DECLINE),
    ],
)
def test_an_end_said_outright_stands_in_a_warm_letter(news, kind):
    assert read(mail(news), KNOWN).kind is kind


@pytest.mark.parametrize(
    "news",
    [
        "Have a lovely time in Lisbon, and send us a postcard.",
        "We are still talking to the other candidates, and nothing has been decided.",
        "If you were selected we would make you an offer in April.",
    ],
)
def test_a_warm_letter_that_says_no_end_ends_nothing(news):
    assert read(mail(news), KNOWN).kind not in (Kind.OFFER, Kind.DECLINE)


@pytest.mark.parametrize(
    ("news", "kind"),
    [
        ("The interview is moved to Thursday 5 March at 2pm.", Kind.INTERVIEW_RESCHEDULE),
        ("Your interview is confirmed for Thursday 5 March at 2pm.", Kind.INTERVIEW_CONFIRMATION),
    ],
)
def test_news_of_an_interview_said_outright_stands_in_a_warm_letter(news, kind):
    assert read(mail(news), KNOWN).kind is kind


@pytest.mark.parametrize(
    ("news", "kind"),
    [
        ("We would all love to have you with us, and we would like to offer you the position.", Kind.OFFER),
        ("The panel met this morning, and I'm delighted to say that we would like to offer you the role.", Kind.OFFER),
        ("I'm sorry to say that we went with somebody else.", Kind.DECLINE),
        ("I'm sorry that it's a no from us this time.", Kind.DECLINE),
    ],
)
@pytest.mark.parametrize("rounds", [1, 4])
def test_the_one_sentence_with_the_end_is_heard_among_many(news, kind, rounds):
    assert read(mail(news, before="\n\n".join([WARM] * rounds)), KNOWN).kind is kind


CALL = "Do you have five minutes for a call this afternoon so I can walk you through the details?"


@pytest.mark.parametrize("subject", [b"Re: Interview for Backend Engineer at Ferrymead", b"Your interview"])
@pytest.mark.parametrize("before", ["I have some great news!", ""])
def test_an_offer_to_be_talked_over_is_one(subject, before):
    raw = mail(f"The team loved meeting you and would like to make you an offer. {CALL}", before=before)

    assert read(raw.replace(b"Re: Data Analyst", subject), KNOWN).kind is Kind.OFFER


def test_a_call_before_any_offer_is_none():
    news = f"I have some great news! The team loved speaking with you and would like to see you again. {CALL}"

    assert read(mail(news, before=""), KNOWN).kind in (Kind.INTERVIEW_INVITATION, Kind.INTERVIEWER_REPLY)


def test_a_warm_letter_to_many_is_not_taken_apart():
    news = "I'm sorry that it's a no from us this time."

    assert read(mail(news, Precedence="bulk", List_Unsubscribe="<https://b.example>"), KNOWN).kind is not Kind.DECLINE


def test_an_end_that_no_phrase_says_is_never_firm_in_a_longer_letter():
    found = read(mail("Not the news that you were hoping for, I'm afraid."), KNOWN).primary

    assert found.kind is not Kind.DECLINE or not found.firm


def test_many_sentences_cost_no_more_than_a_few():
    raw = mail(
        "It's a no from us this time.", before="\n\n".join(f"{WARM} We talked of {n} plans." for n in range(400))
    )
    with within(1):
        read(raw, KNOWN)
