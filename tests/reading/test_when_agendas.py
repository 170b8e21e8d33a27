"""Schedules, courses, moves and reminders as coordinators write them: which hours start an interview."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def times(text: str, kind: Kind, subject: str = "Your interview", sender: str = "hr@firm.example") -> interviews.Times:
    """What a mail of Monday 2 March 2026 fixes and offers."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 10:00:00 +0000"
    mail.set_content(text)
    message = parse(mail.as_bytes(), PRIYA)
    found = told.times(message, PRIYA, is_answer=subject.startswith("Re:"))
    return interviews.sort(message, [kind], found)


def starts(text: str, kind: Kind = Kind.INTERVIEW_CONFIRMATION, **more: str) -> list[str]:
    """The starts that the mail fixes, on their own clocks."""
    return [one.start.isoformat()[:16] for one in times(text, kind, **more).interviews]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Here's your schedule for Thursday 12 March:\n09:45 Arrive\n10:00 – 10:45 SQL, with Bo Lind\n10:45 – 11:00 Break\n11:00 – 12:00 Values, with Ana Rey\n12:00 – 12:45 Lunch with the team",
            ["2026-03-12T10:00", "2026-03-12T11:00"],
        ),
        (
            "Thursday 12 March | 10:30 – 11:30 GMT\n\nAgenda\n10:30 Intro\n10:40 Portfolio walkthrough\n11:10 Your questions",
            ["2026-03-12T10:30"],
        ),
        (
            "The panel is confirmed for Thursday 12 March at 13:15. Running order:\n13:15 Welcome\n13:20 Your slides\n13:35 Panel questions\n14:05 Your questions\n14:15 Close",
            ["2026-03-12T13:15"],
        ),
        (
            "Thursday 12 March, 1:00 PM - 2:30 PM\nPanel order:\n1:00 Faye Lund\n1:30 Ivo Petrov",
            ["2026-03-12T13:00", "2026-03-12T13:30"],
        ),
        (
            "Thursday 12 March, 9:00 am - 10:00 am. You speak with Ed for the first half hour and Mia for the second, starting at 9:30.",
            ["2026-03-12T09:00"],
        ),
        (
            "Interview on Thursday 12 March at 12:00. You meet Kari first, then me from about 12:30.",
            ["2026-03-12T12:00"],
        ),
        (
            "Updated schedule for Thursday 12 March:\n12.00 – Interview with Quality (was 11.00)\n13.00 – Lunch\n14.00 – Interview with the Director",
            ["2026-03-12T12:00", "2026-03-12T14:00"],
        ),
        (
            "Hierbij het programma voor donderdag 12 maart:\n13.45 uur Ontvangst\n14.00 - 14.45 uur Gesprek met de commissie\n15.00 uur Rondleiding",
            ["2026-03-12T14:00"],
        ),
    ],
)  # fmt: skip
def test_a_schedule_is_fixed_and_its_asides_and_steps_are_no_starts(text: str, expected: list[str]) -> None:
    found = times(text, Kind.INTERVIEW_CONFIRMATION)
    assert [one.start.isoformat()[:16] for one in found.interviews] == expected
    assert not found.slots


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interview: Thursday 12 March, 1.00 p.m. The questions will be emailed to you 30 minutes prior, at 12:30 p.m.", "13:00"),
        ("Interview on Thursday 12 March at 13:20. You get 10 minutes beforehand to read the case, from 13:10.", "13:20"),
        ("Interview on Thursday 12 March at 9.50 am, after a 30 minute written exercise starting at 9.10 am. Please report to reception at 9.00 am.", "09:50"),
        ("Thursday 12 March, 11am. Linda likes people to be a few minutes early so aim for 10.50.", "11:00"),
        ("We meet on Thursday 12 March at 10:00. I'm out this afternoon but back at 8 tomorrow.", "10:00"),
        ("A few things for Thursday 12 March: doors open at 9.45, and we'll start promptly at 10 as Al has a board call at 11.30.", "10:00"),
        ("Let's meet Thursday 12 March at 2pm. I'm in meetings from 9 tomorrow.", "14:00"),
        ("La entrevista es el jueves 12 de marzo a las 10:00. Después haremos una visita a las naves (sobre las 11:15).", "10:00"),
        ("We zien je donderdag 12 maart om 10.00 uur. Daarna (rond 11.15 uur) leidt Bas je nog even rond.", "10:00"),
        ("Am Donnerstag, 12.3., um 8:30 Uhr ist das Gespräch mit Frau Lenz, ab 9:30 Uhr zeigt dir Tim das Labor.", "08:30"),
        ("Donnerstag 12. März 7:30 geht klar, vor der Frühbesprechung um 8:15 haben wir Ruhe.", "07:30"),
        ("Wann: Donnerstag, 12. März 2026, 16:00 Uhr\nIch schicke den Link am Montagvormittag. Bis 12 Uhr erreichst du mich auch.", "16:00"),
    ],
)  # fmt: skip
def test_hours_beside_the_start_are_left_out(text: str, expected: str) -> None:
    assert starts(text) == [f"2026-03-12T{expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Declan can't make 3.30 today. He has pushed it to the same time tomorrow.", ["2026-03-03T15:30"]),
        ("The interviews are now rearranged for Thursday 12 March. Yours, originally due at 2.20 pm on 9 March, will now be at 10.40 am.", ["2026-03-12T10:40"]),
        ("Het wordt maandag 9 maart om 15.00 uur (was 10.30 uur).", ["2026-03-09T15:00"]),
        ("Your new time on 9 March is 11.45am (it was 9.45am).", ["2026-03-09T11:45"]),
        ("Il colloquio sarà lunedì 9 marzo alle 15.00 (prima 10.30).", ["2026-03-09T15:00"]),
        ("A entrevista de segunda-feira, 9 de março: em vez das 15h, será às 16h30.", ["2026-03-09T16:30"]),
        ("El jueves a las 11:00 les ha surgido una reunión desde dirección, así que pasamos tu entrevista a las 13:00 del mismo jueves.", ["2026-03-05T13:00"]),
        ("Please note a change to your interview on Tuesday 10 March: it will be online. The time (2.00pm) is unchanged.", ["2026-03-10T14:00"]),
        ("My 10 is running long. Let's make it 11:30 instead of 11.", ["2026-03-02T11:30"]),
    ],
)  # fmt: skip
def test_the_new_time_stands_and_the_old_one_goes(text: str, expected: list[str]) -> None:
    assert starts(text, Kind.INTERVIEW_RESCHEDULE) == expected


@pytest.mark.parametrize(
    ("text", "sender", "expected"),
    [
        ("Locked in for Thursday 12 March at 5pm Melbourne time, which by my maths is a civilised 8am for you.", "bec@firm.com.au", "2026-03-12T17:00"),
        ("Thursday 12 March at 2 PM Central, which would be 8 PM for you if my math is right.", "kim@firm.us", "2026-03-12T14:00"),
        ("Date: 05/03/2026\nTime: 09:00-09:45 GMT", "no-reply@robot.us", "2026-03-05T09:00"),
        ("I've put you in for the Thursday so, 12th at half 10.", "kerry@firm.ie", "2026-03-12T10:30"),
        ("See you at our place on\n12 March at 3pm.", "kim@firm.co.uk", "2026-03-12T15:00"),
    ],
)  # fmt: skip
def test_one_moment_on_two_clocks_and_days_said_oddly(text: str, sender: str, expected: str) -> None:
    assert starts(text, sender=sender) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Could we do Monday 9 March at 8:30 or 9:15 instead? Tuesday at 8 also works.", ["2026-03-09T08:30", "2026-03-09T09:15", "2026-03-03T08:00"]),
        ("Könnten Sie am Dienstag, 10. März, um 10 oder 14 Uhr? Auch Donnerstag, 12. März, 16 Uhr wäre möglich.", ["2026-03-10T10:00", "2026-03-10T14:00", "2026-03-12T16:00"]),
        ("Le disponibilità sono:\n\nmercoledì 11 marzo: ore 9.30 oppure ore 17.00\ngiovedì 12 marzo: dalle 14 alle 16", ["2026-03-11T09:30", "2026-03-11T17:00", "2026-03-12T14:00"]),
        ("Your preference, please:\n\n10-Mar-2026 | 2:00 PM - 3:00 PM IST\n12-Mar-2026 | 11:00 AM - 12:00 PM IST", ["2026-03-10T14:00", "2026-03-12T11:00"]),
    ],
)  # fmt: skip
def test_all_that_is_offered_is_a_slot(text: str, expected: list[str]) -> None:
    found = times(text, Kind.INTERVIEW_INVITATION)
    assert [one.start.isoformat()[:16] for one in found.slots] == expected


def test_an_earlier_mail_under_sender_and_moment_is_a_quotation() -> None:
    text = "Does one of these suit you?\n\n12 March 1:00 PM\n13 March 3:00 PM\n\nFrom: Meera Joshi\nSent: Friday, February 27, 2026 12:35 PM\n\nScheduled on 12 March, 2:30 PM."
    found = times(text, Kind.INTERVIEW_RESCHEDULE)
    assert (len(found.slots), found.interviews) == (2, ())
