# ruff: noqa: E501  one message a line
"""Kinds of messages, by tables of what people write: what must be read so, and what must not."""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def mail(text, subject="Your application - Data Analyst", sender="Tom Reyes <tom@brightwell.example>", **headers):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Priya Nair <priya@example.org>", subject
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


def kind_of(text, **more):
    return read(mail(text, **more), PRIYA).kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Priya, we are delighted to offer you the role of Data Analyst.", Kind.OFFER),
        ("Hi Priya, the client would like to make you an offer.", Kind.OFFER),
        ("Dear Priya, we have decided not to proceed with your application.", Kind.DECLINE),
        ("Hi Priya, in the end we went with someone else. Sorry!", Kind.DECLINE),
        ("Dear Priya, unfortunately we will not be moving\nforward with your application.", Kind.DECLINE),
        ("Dear Priya, the role has been put on hold until the summer.", Kind.HOLD),
        ("Dear Priya, we would like to invite you to an interview. When would you be free?", Kind.INTERVIEW_INVITATION),
        (
            "Dear Priya, we'd like to invite you to an interview on Tuesday 10 March at 2pm.",
            Kind.INTERVIEW_CONFIRMATION,
        ),
        ("Hi Priya, your interview is confirmed for Tuesday 10 March at 2pm.", Kind.INTERVIEW_CONFIRMATION),
        ("Hi Priya, your interview has been moved to Thursday 12 March at 3pm.", Kind.INTERVIEW_RESCHEDULE),
        ("Hi Priya, your interview on Tuesday has been cancelled.", Kind.INTERVIEW_CANCELLATION),
        ("Dear Priya, please complete the online assessment within five days.", Kind.ASSESSMENT),
        ("Dear Priya, please send the names of two referees.", Kind.INFO_REQUEST),
        ("Dear Priya, we have received your application.", Kind.APPLICATION_ACK),
        ("Sehr geehrte Frau Nair, leider können wir Ihre Bewerbung nicht berücksichtigen.", Kind.DECLINE),
        ("Bonjour, votre candidature n'a pas été retenue.", Kind.DECLINE),
        ("Hola Priya, nos complace ofrecerle el puesto de analista.", Kind.OFFER),
        (
            "Beste Priya, we nodigen je graag uit voor een gesprek. Wanneer ben je beschikbaar?",
            Kind.INTERVIEW_INVITATION,
        ),
        ("Olá Priya, a sua entrevista foi cancelada.", Kind.INTERVIEW_CANCELLATION),
        ("Gentile Priya, dobbiamo spostare il colloquio a giovedì 12 marzo alle 15.", Kind.INTERVIEW_RESCHEDULE),
    ],
)
def test_a_plain_message_is_read_as_what_it_says(text, kind):
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Priya, if you are selected we will make you an offer.", Kind.OFFER),
        ("Hi Priya, we would like to offer you the opportunity to interview with the team.", Kind.OFFER),
        ("Hi Priya, another candidate declined our offer, so we are regrouping.", Kind.OFFER),
        ("Hi Priya, our process is a phone screen, an onsite and then an offer letter.", Kind.OFFER),
        ("Hi Priya, unfortunately I cannot make Tuesday, could we do Wednesday at 3pm?", Kind.DECLINE),
        ("Hi Priya, unfortunately we have to move your interview to Friday.", Kind.DECLINE),
        ("Hi Priya, we are still interviewing other candidates and will be in touch.", Kind.DECLINE),
        ("Hi Priya, candidates who are not selected will hear by mail.", Kind.DECLINE),
        ("Hi Priya, thanks for applying. If you match we may invite you to an interview.", Kind.INTERVIEW_INVITATION),
        ("Hi Priya, your interview is on Tuesday 10 March at 2pm. Need to reschedule?", Kind.INTERVIEW_RESCHEDULE),
    ],
)
def test_words_in_doubt_are_no_news(text, kind):
    findings = read(mail(text), PRIYA).findings

    assert kind not in [finding.kind for finding in findings]


@pytest.mark.parametrize(
    ("subject", "sender", "text"),
    [
        ("Your loan", "Bank <loans@bank.example>", "We are unable to offer you a loan. Your loan application was declined."),
        ("20% off", "Shop <news@shop.example>", "We are pleased to offer you a 20% discount on your order."),
        ("Your appointment", "Clinic <desk@clinic.example>", "Your appointment with the dentist is confirmed for Tuesday at 2pm."),
        ("Podcast?", "Liv <liv@radio.example>", "We would like to invite you to an interview for our podcast, episode 4."),
        ("Lunch", "Sam <sam@friends.example>", "See you on Thursday at 1pm for lunch! Mum is coming too."),
        ("Candidate Thursday", "Amara <amara@example.org>", "You are interviewing the candidate on Thursday at 2pm."),
        ("Paper 214", "Chairs <chairs@conf.example>", "We regret that your paper was not accepted. The reviewers' comments follow."),
    ],
)  # fmt: skip
def test_mail_of_other_matters_starts_and_stops_nothing(subject, sender, text):
    assert kind_of(text, subject=subject, sender=sender) is Kind.OTHER


def test_quoted_words_are_no_news():
    text = "Hi Priya, thanks for your note.\n\n> We have decided not to proceed with your application.\n"

    assert kind_of(text, subject="Re: Your application", References="<a@b.example>") is not Kind.DECLINE


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Dear Priya, we have decided not to proceed with your application.", True),
        ("Dear Priya, the position has been filled.", True),
        ("Dear Priya, your application: it's unlikely that we will move forward.", False),
    ],
)
def test_only_a_decline_without_another_reading_is_firm(text, firm):
    primary = read(mail(text), PRIYA).primary

    assert (primary.kind, primary.firm) == (Kind.DECLINE, firm)


def test_a_finding_rests_on_the_writers_own_words():
    reading = read(mail("Dear Priya, we've DECIDED not to proceed with your application."), PRIYA)

    assert "DECIDED not to proceed with your application" in reading.primary.evidence[0].words


def test_an_absence_note_is_an_auto_reply_and_keeps_the_day_back():
    text = "I am out of the office until 16 March 2026 and will reply when I return."
    reading = read(mail(text, subject="Automatic reply: Interview", Auto_Submitted="auto-replied"), PRIYA)

    assert reading.kind is Kind.AUTO_REPLY
    assert reading.hold_until is not None and reading.hold_until.day == 16
