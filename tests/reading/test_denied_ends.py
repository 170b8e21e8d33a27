"""A "not", or a condition, before the words of a decline: no end; and an offer that will not come: one."""

from email.message import EmailMessage

import pytest
from test_drowned_ends import mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

KNOWN = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)


@pytest.mark.parametrize(
    "news",
    [
        "The post has not been filled.",
        "You haven't been rejected.",
        "We have not chosen another candidate.",
        "We can't move forward with your application until you send the signed form.",
        "We can't proceed with your application without your references.",
        "Die Position ist noch nicht besetzt.",
        "Ohne Ihre Unterlagen können wir den Prozess nicht fortsetzen.",
        "Le poste n'a pas encore été pourvu.",
        "No te hemos rechazado.",
        "La vacante todavía no se ha cubierto.",
        "Non abbiamo selezionato un altro candidato.",
        "We hebben je niet afgewezen.",
        "De vacature is nog niet vervuld.",
        "A vaga ainda não foi preenchida.",
        "Não escolhemos outra candidata.",
    ],
)
def test_a_decline_that_is_denied_ends_nothing(news):
    found = read(mail(news, before=""), KNOWN).primary

    assert found.kind is not Kind.DECLINE and found.kind is not Kind.OFFER


@pytest.mark.parametrize(
    "news",
    [
        "The post has been filled.",
        "Someone else got the job.",
        "We have not selected you, and another candidate has accepted.",
        "Unfortunately you have not been successful, as the position has been filled.",
        "Wir können Ihnen die Stelle leider nicht anbieten.",
        "Die Stelle ist inzwischen besetzt.",
        "Die Stelle wird nicht besetzt.",
        "The vacancy has been closed and will not be filled.",
        "De vacature wordt niet ingevuld.",
        "Le poste a été pourvu.",
        "Nous n'allons pas vous faire d'offre.",
        "No te vamos a hacer una oferta.",
        "La vacante se ha cubierto.",
        "Non ti faremo un'offerta.",
        "We gaan je geen aanbod doen.",
        "De functie is ingevuld.",
        "Não vamos fazer uma proposta.",
        "A vaga foi preenchida.",
    ],
)
def test_a_decline_stands_whatever_else_is_denied(news):
    assert read(mail(news, before=""), KNOWN).kind is Kind.DECLINE


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "news",
    [
        "Thanks for applying. Could you do a call on Thursday 5 March at 3pm?",
        "Got your CV, thanks. Can you talk on Tuesday at 10?",
    ],
)
def test_a_time_beside_a_short_receipt_is_asked_for(news, known):
    found = read(brief(news), KNOWN if known else Perspective(KNOWN.identity))

    assert found.kind is Kind.INTERVIEW_INVITATION
    assert len(found.slots) == 1


def test_a_short_receipt_alone_stays_one():
    found = read(brief("Thank you for your application. We have received it."), KNOWN)

    assert found.kind is Kind.APPLICATION_ACK


def brief(news):
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(f"Hi Priya, {news[0].lower()}{news[1:]} Tom, Brightwell")
    return message.as_bytes()
