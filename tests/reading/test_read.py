"""The whole reading of one message."""

from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.model import Identity, Kind, Perspective
from assistant.reading import READER_VERSION, read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))

EVENT = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:42@brightwell.example
SEQUENCE:{sequence}
DTSTAMP:20260301T090000Z
DTSTART:20260310T140000Z
DTEND:20260310T150000Z
SUMMARY:Interview with Brightwell - Data Analyst
ORGANIZER;CN=Tom Reyes:mailto:tom@brightwell.example
ATTENDEE;CN=Priya Nair;PARTSTAT={status}:mailto:priya@example.org
ATTENDEE;CN=Anna Schmidt:mailto:anna@brightwell.example
END:VEVENT
END:VCALENDAR
"""


def mail(
    text,
    subject="Interview with Brightwell",
    method=None,
    sequence=0,
    sender="Tom Reyes <tom@brightwell.example>",
    status="NEEDS-ACTION",
):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "priya@example.org", subject
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(text)
    if method:
        source = EVENT.format(method=method, sequence=sequence, status=status).replace("\n", "\r\n")
        message.add_attachment(source.encode(), maintype="text", subtype="calendar", filename="invite.ics")
    return message.as_bytes()


@pytest.mark.parametrize(
    ("method", "sequence", "kind"),
    [
        ("REQUEST", 0, Kind.INTERVIEW_CONFIRMATION),
        ("REQUEST", 2, Kind.INTERVIEW_RESCHEDULE),
        ("CANCEL", 1, Kind.INTERVIEW_CANCELLATION),
        ("COUNTER", 0, Kind.INTERVIEW_RESCHEDULE),
    ],
)
def test_a_calendar_part_speaks_for_itself(method, sequence, kind):
    assert read(mail("Hi Priya", method=method, sequence=sequence), PRIYA).kind is kind


def test_the_same_time_in_words_and_calendar_is_one_interview():
    text = "Hi Priya, your interview is confirmed for Tuesday 10 March at 14:00."
    reading = read(mail(text, method="REQUEST"), PRIYA)

    assert [i.start for i in reading.interviews] == [datetime(2026, 3, 10, 14, tzinfo=UTC)]
    assert reading.interviews[0].uid == "42@brightwell.example"


def test_a_cancelled_event_fixes_no_interview():
    reading = read(mail("Hi Priya", method="CANCEL", sequence=1), PRIYA)

    assert (reading.interviews, reading.cancelled_uids) == ((), ("42@brightwell.example",))


def test_times_on_offer_are_slots():
    reading = read(
        mail("Hi Priya, would Tuesday 10 March at 2pm or Wednesday 11 March at 3pm suit you for an interview?"), PRIYA
    )

    assert reading.kind is Kind.INTERVIEW_INVITATION
    assert (len(reading.slots), reading.interviews) == (2, ())


def test_a_promise_becomes_a_date_and_a_question_is_seen():
    text = "Hi Priya, thank you for the interview. We will decide by Friday 13 March. Do you still have another offer?"
    reading = read(mail(text, subject="Re: Interview"), replace(PRIYA, in_process=True))

    assert (reading.decision_by, reading.asks_question) == (date(2026, 3, 13), True)


def test_courtesy_asks_nothing():
    text = "Hi Priya, your interview is confirmed for Tuesday 10 March at 2pm. Any questions, just shout."

    assert read(mail(text), PRIYA).asks_question is False


def test_the_users_own_mail_is_marked():
    text = "Dear Tom, thank you for the interview on Tuesday."

    assert read(mail(text, sender="Priya Nair <priya@example.org>"), PRIYA).from_user is True


def test_mail_of_no_candidacy_has_no_interviews_and_no_company():
    reading = read(
        mail("Team meeting on Tuesday 10 March at 2pm.", subject="Team", sender="Sam <sam@example.org>"), PRIYA
    )

    assert (reading.kind, reading.interviews, reading.company) == (Kind.OTHER, (), None)


def test_a_reader_has_a_version():
    assert READER_VERSION >= 1


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_no_bytes_raise(raw):
    read(raw, PRIYA)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=1500))
def test_no_text_raises(text):
    header = b"From: a@b.example\r\nSubject: your application\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\n\r\n"

    read(header + text.encode("utf-8", "replace"), PRIYA)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 400_000,
        "we " * 150_000,
        "not " * 100_000,
        '"' * 200_000,
        "\n" * 300_000,
        "interview with " * 30_000,
        "A, " * 150_000,
    ],
)
def test_no_length_of_text_takes_long(text):
    began = datetime.now(UTC)

    read(mail(text), PRIYA)

    assert (datetime.now(UTC) - began).total_seconds() < 3


@pytest.mark.parametrize(
    ("text", "is_on_5th", "is_on_9th"),
    [
        ("Thursday works for me.", True, False),
        ("Sure, Thursday 5 March is fine.", True, False),
        ("Sure, Monday is fine.", False, True),
        ("Perfect, thank you!", False, False),
    ],
)
def test_a_yes_names_the_days_that_it_may_mean(text, is_on_5th, is_on_9th):
    days = read(mail(text, "Re: Interview", sender="Priya Nair <priya@example.org>"), PRIYA).days

    assert (date(2026, 3, 5) in days, date(2026, 3, 9) in days) == (is_on_5th, is_on_9th)


@pytest.mark.parametrize(("status", "is_refused"), [("DECLINED", True), ("ACCEPTED", False), ("TENTATIVE", False)])
def test_the_users_calendar_that_declines_calls_the_talk_off(status, is_refused):
    answer = mail("", f"{status}: Interview", "REPLY", sender="Priya Nair <priya@example.org>", status=status)

    assert bool(read(answer, PRIYA).refusal) is is_refused


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Great, see you on Tuesday at 2pm!", True),
        ("Super, dann bis Dienstag um 14 Uhr!", True),
        ("Great, see you on Tuesday 10 March at 2pm!", False),
        ("Great, see you tomorrow at 2pm!", False),
    ],
)
def test_an_answer_tells_that_a_weekday_alone_names_the_day(text, is_told):
    raw = mail(text, "Re: Interview").replace(b"Subject:", b"References: <a@b.example>\nSubject:", 1)

    assert read(raw, PRIYA).is_by_weekday is is_told
