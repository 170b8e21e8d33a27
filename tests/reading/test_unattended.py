"""Mail that says itself that nobody reads the answers, and names under which no person writes."""

from email.message import EmailMessage

import pytest

from assistant.model import Automation, Identity, Perspective
from assistant.reading import read
from assistant.reading.unattended import is_person, writes_as_system

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", (), "Europe/London", "GB"))


def reading(text, sender="Brightwell Careers <careers@brightwell.example>"):
    message = EmailMessage()
    message["From"], message["To"] = sender, "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Your interview - Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content("Dear Priya,\n\nyour interview is confirmed for Tuesday 10 March at 2pm.\n\n" + text)
    return read(message.as_bytes(), PRIYA)


@pytest.mark.parametrize(
    "text",
    [
        "This is an automated message. Please do not reply.",
        "This is an automatically generated email, do not respond to this address.",
        "Please do not reply to this email.",
        "Please don't reply directly to this message.",
        "** Please note: Do not reply to this email. Replies will not be read. **",
        "This mailbox is not monitored.",
        "This inbox is unmonitored.",
        "This email was sent from an unattended mailbox.",
        "Replies to this message are not monitored.",
        "This message was automatically generated.",
        "Bitte nicht antworten.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Dies ist eine automatisch generierte Nachricht.",
        "Diese E-Mail wurde automatisch erstellt.",
        "Dieses Postfach wird nicht gelesen.",
        "Merci de ne pas répondre à ce message.",
        "Veuillez ne pas répondre.",
        "Ceci est un message automatique.",
        "Por favor, no respondas a este correo.",
        "Este es un mensaje automático.",
        "Por favor, não responda a este e-mail.",
        "Esta mensagem foi gerada automaticamente.",
        "Si prega di non rispondere a questa e-mail.",
        "Questo messaggio è stato generato automaticamente.",
        "Dit is een automatisch gegenereerd bericht.",
        "Dit bericht kan niet beantwoord worden.",
        "Gelieve deze e-mail niet te beantwoorden.",
    ],
)
def test_who_says_that_no_answer_is_read_is_a_robot(text):
    assert reading(text).message.automation is Automation.ROBOT


@pytest.mark.parametrize(
    "text",
    [
        "If you do not reply by Friday, we shall offer the slot to somebody else.",
        "Please do not reply to all.",
        "You will receive an automated message from Workday.",
        "You will also get an email from our system; do not respond to that one until we have spoken.",
        "My mailbox is not monitored over the weekend.",
        "This mailbox is not monitored outside working hours.",
        "We use automated tests, so please brush up on them.",
        "Wenn Sie nicht antworten, vergeben wir den Termin.",
        "Si vous ne pouvez pas répondre tout de suite, ce n'est pas grave.",
        "Se non risponde al telefono, mi scriva.",
        "Als je niet antwoordt, bel ik je.",
    ],
)
def test_who_only_speaks_of_answers_is_none(text):
    assert reading(text).message.automation is Automation.PERSON


@pytest.mark.parametrize(
    "sender",
    ["Holly Grant (via Greenhouse) <h7k2@us.greenhouse-mail.io>", "Holly Grant <holly.grant@brightwell.example>"],
)
def test_a_person_who_is_reached_all_the_same_stays_one(sender):
    read_one = reading("This is an automated message, please do not reply.", sender)

    assert read_one.message.automation is Automation.PERSON
    assert [p.name for p in read_one.people] == ["Holly Grant"]


@pytest.mark.parametrize(
    "sender",
    [
        "Workday <myhr@myworkday.com>",
        "Halden Group <halden@myworkday.com>",
        "Halden Careers <talent@icims.com>",
        "Halden <jobs@halden.bamboohr.com>",
        "Halden Recruiting <x4d@smartrecruiters.com>",
        "halden@myworkday.com",
    ],
)
@pytest.mark.parametrize("text", ["", "This is an automated message, please do not reply."])
def test_a_system_under_no_persons_name_is_nobody(sender, text):
    assert reading(text, sender).people == ()


@pytest.mark.parametrize(
    ("name", "domain", "expected"),
    [
        ("Workday", "myworkday.com", True),
        ("Halden Group", "eu.greenhouse-mail.io", True),
        ("", "icims.com", True),
        ("Holly Grant (via Greenhouse)", "eu.greenhouse-mail.io", False),
        ("Noor Haddad", "hire.lever.co", False),
        ("Hannah from Halden", "ashbyhq.com", False),
        ("Halden Group", "workablemail.com", False),
        ("Halden Group", "halden.example", False),
    ],
)
def test_only_a_persons_name_makes_a_systems_address_one_to_write_to(name, domain, expected):
    assert writes_as_system(name, domain) is expected


def test_names_of_people_are_told_from_those_of_systems():
    assert [is_person(n) for n in ("Holly Grant", "Grant, Holly", "Halden Talent Team", "iCIMS")] == [
        True,
        True,
        False,
        False,
    ]
