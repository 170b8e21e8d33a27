"""Days of several hours, one moment on two clocks, tables, hours in passing: which is the interview's start."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def starts(text: str, kind: Kind = Kind.INTERVIEW_CONFIRMATION, subject: str = "Your interview") -> list[str]:
    """The starts that a mail of Monday 2 March 2026 fixes."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "hr@firm.example", "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 10:00:00 +0000"
    mail.set_content(text)
    message = parse(mail.as_bytes(), PRIYA)
    times = told.times(message, PRIYA, is_answer=subject.startswith("Re:"))
    return [one.start.isoformat()[:16] for one in interviews.sort(message, [kind], times).interviews]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Programme for Thursday 12 March:\n8.45 Arrival and tea\n9.00 Tour of the depot\n10.15 Panel interview\n12.00 Lunch",
            ["2026-03-12T10:15"],
        ),
        (
            "Your day, Thursday 12 March:\n9:00 Welcome\n9:30 Systems design (Uma)\n10:30 Break\n10:45 Values (Theo)\n12:00 Lunch with the team",
            ["2026-03-12T09:30", "2026-03-12T10:45"],
        ),
        ("Thursday 12 March\n9:00 Typing test\n10:00 Interview with Ms Orr", ["2026-03-12T10:00"]),
        ("Thursday 12 March\n9:00 Data task\n10:00 Presentation", ["2026-03-12T09:00", "2026-03-12T10:00"]),
        ("Interview on Thursday 12 March at 10am. You should be finished by 11.30.", ["2026-03-12T10:00"]),
        ("Interview on Thursday 12 March at 10am. Your train gets in at 9.20, I will fetch you.", ["2026-03-12T10:00"]),
        ("Interview on Thursday 12 March, 10am. Anybody arriving later than 10.15am will not be seen.", ["2026-03-12T10:00"]),
        ("Please come on Thursday 12 March at 9am. Your interview itself is at 9.50.", ["2026-03-12T09:50"]),
        ("Thursday 12 March, 1.45 for 2pm, second floor.", ["2026-03-12T14:00"]),
        ("Donnerstag, 12. März 2026\n09:30 Ankommen und Kaffee\n10:00 Gespräch mit Frau Ohm\n12:00 Mittagessen", ["2026-03-12T10:00"]),
        ("CHECK-IN\n7:45 AM\n\nINTERVIEW\nFriday 6 March, 8:30 AM", ["2026-03-06T08:30"]),
    ],
)  # fmt: skip
def test_arrival_tour_meal_and_journey_are_no_interviews(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All set for Thursday 5 March, 8am your time (7pm here in Perth).", ["2026-03-05T08:00"]),
        ("Friday 6 March at 3pm in London (9am of here).", ["2026-03-06T15:00"]),
        ("Friday 6 March, 17h (16h in London), by Teams.", ["2026-03-06T16:00"]),
        ("Friday 6 March at 15:30 Irish time, that's 21:00 in Pune.", ["2026-03-06T15:30"]),
        ("Tuesday 10 March at 8am NZDT (that'll be 7pm on Monday the 9th for you).", ["2026-03-10T08:00"]),
        ("Freitag, 6. März, 17 Uhr (wir in Wien, bei Ihnen also 16 Uhr), per Video. Bis dann!", ["2026-03-06T16:00"]),
        ("Friday 6 March: 10am with Ben in London and 11am with Cy.", ["2026-03-06T10:00", "2026-03-06T11:00"]),
    ],
)
def test_one_moment_on_two_clocks_is_one_interview(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Date | Time | With |\n|---|---|---|\n| Tue 10 March | 14:00-15:00 | Jo |", ["2026-03-10T14:00"]),
        ("Your interview:\n\nStart: 10 Mar 2026 14:00\nEnd: 10 Mar 2026 15:00", ["2026-03-10T14:00"]),
        ("Jo | Video | 10 Mar 2026 09:00 | 10 Mar 2026 09:45", ["2026-03-10T09:00"]),
        ("Round 1: 10 March, 10am\nRound 2: 11 March, 11am", ["2026-03-10T10:00", "2026-03-11T11:00"]),
        ("Tuesday\n10\nMarch\n\n2:30 PM", ["2026-03-10T14:30"]),
        ("Programme, 12 March 2026\n0930 Interview with the Dean\n1045 Interview with the board", ["2026-03-12T09:30", "2026-03-12T10:45"]),
        ("Date     : Tuesday, 10 March 2026\nTime     : 10:30 AM (please log in five minutes before)\nContact  : Jo, Mon-Fri 9:00-17:00", ["2026-03-10T10:30"]),
        ("10.03. | 10.30 | Room 2.14 | 45 min", ["2026-03-10T10:30"]),
        ("TIME 0945 HRS (REPORTING TIME 0925 HRS)\nDATE 12 MARCH 2026", ["2026-03-12T09:45"]),
    ],
)  # fmt: skip
def test_hours_in_tables_and_on_lines_of_their_own_are_read(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.30 on the 12th is perfect.", ["2026-03-12T10:30"]),
        ("The 12th then, half one, upstairs.", ["2026-03-12T13:30"]),
        ("Wednesday, one o'clock, among the maps.", ["2026-03-04T13:00"]),
        ("You are down for 1400 on the 11th, Gate 2.", ["2026-03-11T14:00"]),
        ("Your interview is this Wednesday 10.30 at Quay House.", ["2026-03-04T10:30"]),
        ("Your interview is slated for Wednesday, 4th March 2026 by 10.00am prompt.", ["2026-03-04T10:00"]),
        ("So come by Wednesday at 3pm.", ["2026-03-04T15:00"]),
        ("See you at noon on Thursday. 14 Larch Row, lower bell.", ["2026-03-05T12:00"]),
        ("prima, donderdag half 9, de koffie staat klaar voor je", ["2026-03-05T08:30"]),
        ("ok sabato 9.30 in officina", ["2026-03-07T09:30"]),
        ("alors samedi 6h du matin, en cuisine", ["2026-03-07T06:00"]),
        ("The desk is on the 4th floor, see you on Monday at 5pm.", ["2026-03-09T17:00"]),
        ("Your interview starts in one hour, at 11am.", ["2026-03-02T11:00"]),
        ("Monday the 9th at 12.45, when morning surgery is over.", ["2026-03-09T12:45"]),
    ],
)
def test_hours_and_days_in_passing_are_read(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Before: 4 March 2026 14:00\nAfter: 9 March 2026 10:00", ["2026-03-09T10:00"]),
        ("You were Tuesday 10th at 1pm; you're now Thursday 12th at 2pm.", ["2026-03-12T14:00"]),
        ("Saturday at 11 can't go ahead. We will see you on Sunday at 2pm.", ["2026-03-08T14:00"]),
        ("Antes: jueves, 5 de marzo, 10:00\nAhora: jueves, 5 de marzo, 12:30", ["2026-03-05T12:30"]),
        ("When: Tue 24 Mar 2026 15:00 (was Mon 23 Mar 2026 15:00)", ["2026-03-24T15:00"]),
    ],
)
def test_of_an_old_and_a_new_hour_the_new_one_counts(text: str, expected: list[str]) -> None:
    assert starts(text, Kind.INTERVIEW_RESCHEDULE) == expected


def test_time_to_answer_puts_no_hour_on_today() -> None:
    assert starts("Please answer within 24 hours. Our desk is manned until 5pm.") == []


def test_answer_takes_the_day_of_its_subject() -> None:
    assert starts("Lovely, 4 o'clock at the side door then.", subject="Re: Thursday") == ["2026-03-05T16:00"]
    assert starts("Lovely, 4 o'clock on Friday then.", subject="Re: Thursday") == ["2026-03-06T16:00"]
