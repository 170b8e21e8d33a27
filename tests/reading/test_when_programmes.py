"""Days with programmes: which hours may be interviews, and on which day, before any of them is weighed."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
SURE, ASKED, MOVED = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULE
LONDON = "2026-03-02T10:00+00:00"


def candidates(text: str, kind: Kind = SURE, *, subject: str = "Interview", base: str = LONDON) -> list[str]:
    """What rules alone take for the starts of a mail of Monday 2 March 2026, in UTC."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "hr@example.co.uk", "priya@example.org", subject
    mail["Date"] = format_datetime(datetime.fromisoformat(base))
    mail.set_content(text)
    message = parse(mail.as_bytes(), PRIYA)
    found = told.times(message, PRIYA, is_answer=subject.startswith("Re:"))
    fixed = interviews.fixed_by_rules(message, [kind], found)
    return sorted({one.start.astimezone(UTC).isoformat(timespec="minutes")[5:16] for one in fixed})


def slots(text: str, kind: Kind = ASKED) -> list[str]:
    """What a mail of Monday 2 March 2026 puts on offer."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "hr@example.co.uk", "priya@example.org", "Interview"
    mail["Date"] = format_datetime(datetime.fromisoformat(LONDON))
    mail.set_content(text)
    message = parse(mail.as_bytes(), PRIYA)
    found = interviews.sort(message, [kind], told.times(message, PRIYA, is_answer=False))
    return [one.start.isoformat()[5:16] for one in found.slots]


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        ("Onsite agenda, Tuesday, March 10", "9:00 AM – Arrive\n9:30 – 10:15 AM – Interview with Joan\n1:00 – 1:45 PM – Interview with Rob\n\nHotel check-in on Sunday is from 4 PM.", ["03-10T09:30", "03-10T13:00"]),
        ("Interview schedule, 10 March 2026", "09:15 Gate pass\n10:00 Technical interview, A. Whitlock\n14:00 Panel interview\n\nSlides must reach us by 17:00 on Friday 6 March.", ["03-10T10:00", "03-10T14:00"]),
        ("New timetable, interviews 10 March", "We must change the day as follows:\n\n11:30 – 12:30  Interview with Ms Huber\n14:00 – 14:45  Interview with the family\n\nPlease confirm until 6 March, 16:00.", ["03-10T11:30", "03-10T14:00"]),
        ("Ablauf am Dienstag, 10. März", "09:30 Uhr  Ankunft, Empfang\n10:00 Uhr  Fachgespräch mit Dr. Ulrich\n13:30 Uhr  Vorstellungsgespräch Teil 2\n\nIm Hotel können Sie am Montag ab 15 Uhr einchecken.", ["03-10T10:00", "03-10T13:30"]),
    ],
)  # fmt: skip
def test_a_programme_below_its_subject_is_on_the_subjects_day(subject: str, text: str, expected: list[str]) -> None:
    found = candidates(text, subject=subject)

    assert set(expected) <= set(found)
    assert {one[:5] for one in found} == {"03-10"}


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        ("Interview 10 March", "That day is off, sorry. Please come on Thursday 12 March at 10am instead.", ["03-12T10:00"]),
        ("Interview 10 March", "You are booked for Thursday 12 March at 10am, the subject line has it wrong.", ["03-12T10:00"]),
        ("Re: Interview 10 March", "Friday at 11 then.", ["03-06T11:00"]),
    ],
)  # fmt: skip
def test_a_day_in_the_text_beats_that_of_the_subject(subject: str, text: str, expected: list[str]) -> None:
    assert candidates(text, MOVED, subject=subject) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan for Tuesday 10 March:\n8.15 Arrive, tea and coffee\n8.40 Welcome by the Headteacher\n9.00 Tour with students\n9.50 Your lesson: Year 8 set 2\n10.30 Break in the staff room\n11.00 Data task\n11.45 Student panel interview\n12.30 Lunch\n1.50 Formal interview (Head, Chair of Governors)\n2.40 Free to leave", "03-10T13:50"),
        ("Tuesday 10 March it is, here's the plan:\n7:45 - side door\n8:00 - interview with Dr Halloran\n11:30 - lunch (tell me by Friday 3 PM what you'd like)\n12:15 - interview with me", "03-10T12:15"),
        ("See below for Tuesday 10 March.\n\n07:10 LHR to DUB, lands 08:30\n10:45 Arrive, reception on 5th\n11:00 Interview with Niamh\n12:00 Interview with Ray", "03-10T11:00"),
        ("All times on Tuesday, March 10:\n\n9:00–9:50  Coding w/ Arjun\n12:00–1:00  Lunch on us (voucher coming Wednesday)\n1:00–1:45  Hiring manager w/ Lena", "03-10T13:00"),
        ("Date: Tuesday, 10 March 2026\nTime zone: UK\n\n+------------------+-------------------------+---------------------+\n| Time             | Interview               | Interviewer         |\n+------------------+-------------------------+---------------------+\n| 08:00 - 08:45    | Fundamentals            | Wen Zhao            |\n| 09:00 - 10:00    | Coding                  | Brandon Tull        |\n+------------------+-------------------------+---------------------+", "03-10T08:00"),
        ("Tuesday 10 March, in order:\n1) 13.40 sign in\n2) 14.00 interview, Purchasing\n3) 15.00 interview, Finance", "03-10T14:00"),
        ("Tuesday 10 March.\n1300 technical, me and Dr Oduya.\n1400 HR and Chief Engineer.", "03-10T14:00"),
        ("Timetable for Tuesday 10 March\n\n12.45 arrive\n12.50 look round with Jackie\n1.10 interview with Dr Menzies\n1.50 short scenario", "03-10T13:10"),
        ("Tuesday 10 March, youth centre:\n\n4.30 pizza with the young people\n5.00 group session\n5.45 your interview (others at 6.15)", "03-10T17:45"),
        ("Your interview loop on 10-Mar-2026 (Tuesday):\n\nR1 | DSA | 01:30 PM – 02:30 PM | Mr Kulkarni\nR2 | LLD | 02:45 PM – 03:45 PM | Ms Sharma\nR3 | HLD | 04:00 PM – 05:00 PM | Mr Shetty", "03-10T16:00"),
        ("Your slot is on Tuesday 10 March.\nSlot 1 – 09:30\nSlot 2 – 10:20", "03-10T10:20"),
        ("Tuesday 10 March:\n\n09:30\nCase interview with Imogen\n\n11:10\nCoffee\n\n11:30\nPersonal experience interview with Greta", "03-10T11:30"),
        ("martedì 10 marzo, sede di Dolo:\nore 9:00 registrazione\nore 11:00 colloquio con il direttore\nore 12:30 mensa\nore 14:15 colloquio con le Risorse Umane", "03-10T11:00"),
        ("am Dienstag, 10. März:\num 9:00 Empfang\num 10:00 Vorstellungsgespräch mit Frau Roth\num 12:00 Mittagessen", "03-10T10:00"),
        ("Le mardi 10 mars :\nà 9h00 accueil\nà 10h00 entretien avec Mme Roy\nà 12h00 déjeuner", "03-10T10:00"),
        ("Programma dinsdag 10 maart:\nom 9.30 ontvangst\nom 10.00 gesprek met de commissie\nom 11.00 rondleiding", "03-10T10:00"),
        ("Interviewer                Room        Time\nMs Koh, Manager      Oak        10.30 on Tuesday 10 March\nMr Wee, Partner       Elm        11.30", "03-10T10:30"),
    ],
)  # fmt: skip
def test_every_line_of_a_programme_is_on_its_day(text: str, expected: str) -> None:
    found = candidates(text)

    assert expected in found
    assert {one[:5] for one in found} == {"03-10"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday 10 March you'll have your medical at 0830, then the drill from 0915. Your interview is timed for 1040.", "03-10T10:40"),
        ("Board is Tuesday 10 March. Fingerprints at 1200, board itself at 1230 with me.", "03-10T12:30"),
        ("The interviews are on Tuesday 10 March. The first interview will be with the Clerk at 4.45pm, and the second interview with two members at 5.30pm.", "03-10T17:30"),
        ("On Tuesday 10 March you sign in at 9.30, technical interview at 10 with Graeme, lunch 12.15, and last of all interview with the Chief Engineer at 2.", "03-10T14:00"),
        ("Tuesday 10 March it is. Reception opens at 9, you're on at 9.45 with Bettina.", "03-10T09:45"),
        ("Please join us on Tuesday 10 March for 8.15. You'll teach 8B at 9.05, lunch at twelve, your interview with the Head at ten past one.", "03-10T13:10"),
        ("It will be an interview with Peter at ten, one with Shirin at twenty to eleven, all on Tuesday 10th.", "03-10T10:00"),
        ("Formal interviews on Tuesday 10 March begin at 1.30pm. Yours will be at 2.10pm.", "03-10T14:10"),
        ("On Tuesday 10 March please arrive for lunch at 12.45. You will rehearse from 1.45 to 2.30, and be interviewed by the Head at 3 o'clock.", "03-10T15:00"),
        ("Quick note about Tuesday 10 March: interview 11.30 at Ferrymoor House.", "03-10T11:30"),
        ("You will meet Roland on Tuesday 10 March from 12.45 to 1.15pm and then Debra and me from 1.30 to 2.00pm.", "03-10T13:30"),
        ("Following the call we had, here is the plan for Tuesday 10 March: you meet Ann at 10.30.", "03-10T10:30"),
        ("für Dienstag, 10. März: ich rufe Sie um 9 Uhr zur Vorbereitung an, um 10 Uhr geht es dann bei Wetzlaff los, und um halb zwölf melde ich mich, um zu hören, wie es lief.", "03-10T10:00"),
        ("am Dienstag, dem 10. März: um 9.30 Uhr führe ich das erste Vorstellungsgespräch, um 10.30 Uhr folgt Herr Veit.", "03-10T10:30"),
    ],
)  # fmt: skip
def test_one_more_interview_of_the_day_is_found(text: str, expected: str) -> None:
    assert expected in candidates(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sorry, your portfolio review on Tuesday 10 March moves from 10am to 1pm. The other two stay put: 11am with Dan and 3pm with Esther.", ["03-10T11:00", "03-10T13:00", "03-10T15:00"]),
        ("The talk with Mikkel on Tuesday 10 March moves from 11:00 to 13:00. The interview with me stays at 10:00.", ["03-10T10:00", "03-10T13:00"]),
        ("The second interview is moved from Tuesday 10 March 2pm to Wednesday 11 March 3pm. The first interview remains on Monday 9 March at 1pm.", ["03-09T13:00", "03-11T15:00"]),
        ("Let's leave Monday as it is (9 March, 3pm, with Kate) and shift the second one from Wednesday to Friday 13 March at 10am.", ["03-09T15:00", "03-13T10:00"]),
        ("We have brought your interview on Tuesday 10 March forward from 10.15 to 8.30 that morning.", ["03-10T08:30"]),
        ("Your trial shift interview is Friday at 3 not Thursday at 10.", ["03-06T15:00"]),
        ("Really sorry, my 2pm on Thursday has been taken over by a board call. I've moved us to 3.30 instead.", ["03-05T15:30"]),
        ("Mr Dunne cannot do 10 on Friday 6 March. We have put your interview to 10.45 the same morning.", ["03-06T10:45"]),
        ("Monday, March 9\n9:00 AM   Angela Lowe  (previously 10:30)\n10:30 AM  Dr Banerjee  (previously 9:00)", ["03-09T09:00", "03-09T10:30"]),
        ("Your interview on Thursday 12 March stays at 2pm, but please come at 1.15pm instead of 1.45pm for the safety briefing.", ["03-12T13:15", "03-12T14:00"]),
    ],
)  # fmt: skip
def test_what_is_moved_goes_and_what_stays_stands(text: str, expected: list[str]) -> None:
    assert candidates(text, MOVED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je vous propose donc 13h au lieu de 16h ce jeudi, comme convenu à l'instant avec vous au téléphone.", ["03-05T13:00"]),
        ("Could you see Mark first on Monday at 2 and Judith at half three, instead of Judith at 11? I'll take it as agreed as per our call.", ["03-09T14:00", "03-09T15:30"]),
        ("Could only get the big room from half eleven on Wednesday, so let's do 11.30 rather than 10.30 if that's ok (calendar updated).", ["03-04T11:30"]),
        ("Could you do Monday at 2, Tuesday at 11 or Friday at 9 instead? We have updated the calendar.", []),
    ],
)  # fmt: skip
def test_what_is_asked_and_settled_stands_unless_it_is_a_choice(text: str, expected: list[str]) -> None:
    assert [one for one in candidates(text, MOVED) if one >= "03-04"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interviews on Wednesday 11 March.\n\nFrom\tTo\tWhat\n10:00\t10:45\tInterview (Operations)\n11:00\t11:45\tInterview (Crime)", ["03-11T10:00", "03-11T11:00"]),
        ("Wednesday 11 March\n\n10:00 | 10:45 | Interview (Operations)\n11:00 | 11:45 | Interview (Crime)", ["03-11T10:00", "03-11T11:00"]),
        ("Wednesday 11 March. Times are shown in GMT with Lagos in brackets.\n\n10:00 AM [1:00 PM] System design interview\n11:00 AM [2:00 PM] Scenario interview", ["03-11T10:00", "03-11T11:00"]),
        ("Wed 11 March, 9:00am GMT (5:00am Wed in New York) with Craig.", ["03-11T09:00"]),
        ("Panels on Monday 9 March:\n\n            Head office   UK\nPanel one   14:00   9:30\nPanel two   15:00   10:30", ["03-09T09:30", "03-09T10:30"]),
    ],
)  # fmt: skip
def test_two_hours_of_one_line_are_one_start(text: str, expected: list[str]) -> None:
    assert candidates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We can offer Tuesday 10 March at 10:00 or Wednesday 11 March at 14:00. The office is only staffed from 8:00 to 14:00.",
            ["03-10T10:00", "03-11T14:00"],
        ),
        (
            "Would Tuesday 10 March at 10:00 or Wednesday 11 March at 14:00 suit? Lunch in the home is at 12.30.",
            ["03-10T10:00", "03-11T14:00"],
        ),
    ],
)
def test_hours_below_the_choices_are_no_choices(text: str, expected: list[str]) -> None:
    assert slots(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is confirmed for Tuesday 10 March at 10am. If you would like a practice case, I run one on Thursday, 6pm.",
        "You're on Tuesday 10 March at 10am. The trainees go for a coffee at 11.15 and have asked if you'd like to join.",
        "Tuesday 10 March at 10am is booked. I could pick you up at 9.40 if you come by train.",
    ],
)
def test_what_may_be_done_beside_an_interview_is_no_slot(text: str) -> None:
    assert slots(text, SURE) == []


def test_a_choice_for_a_second_interview_stays_on_offer() -> None:
    text = "Your first interview is confirmed for Tuesday 10 March at 10am. Would Thursday 12 March at 2pm or Friday 13 March at 3pm suit for the second?"

    assert slots(text, SURE) == ["03-12T14:00", "03-13T15:00"]


def test_a_second_round_that_is_pencilled_in_stays_on_offer() -> None:
    text = "Confirmed! 1st round: Tues 10 March, 9am with Hanna.\n2nd round (if all goes well, pencilled for now): Thurs 12 March, 8am."

    assert slots(text, SURE) == ["03-12T08:00"]
