"""An event without a title of a job search is one by the words beside it, unless these speak of anything but that."""

from dataclasses import replace
from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
SALAD = """Small seem story idea interview well plant only people side left them could idea had home no came!

House well these year where turn could that small use since their. Next far made quite own paper with the light.
River story plant idea far into because sale home only often could paper.
"""
COLLEAGUE = """Hi all,

agenda for the sync: 1. budget of the allotment shed, 2. water bill, 3. Ben was in the local paper, a lovely interview
about our pumpkins, 4. who brings cake in May. Please add what I forgot and bring last year's receipts.

Ada
"""
HIRER = """Hi Priya,

looking forward to your interview for the Data Analyst post with Aisha and me. Join by the link in the invitation.

Tom
"""
TEAMS = """
________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 312 456 789 01
Passcode: aB3cD4
________________________________
Dial in by phone
+44 20 3321 5200,,123456789# United Kingdom, City of London
Phone conference ID: 123 456 789#
For organizers: Meeting options | Reset dial-in PIN
"""


def event(words: str, title: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = f"Invitation: {title}", "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(words)
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//b//EN", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:u1@b.example"),
        *("DTSTAMP:20260302T080000Z", "DTSTART:20260310T140000Z", "DTEND:20260310T150000Z", f"SUMMARY:{title}"),
        *("ORGANIZER:mailto:tom@brightwell.example", "ATTENDEE:mailto:priya@example.org", "END:VEVENT"),
        *("END:VCALENDAR", ""),
    )
    message.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": "REQUEST"})
    return message.as_bytes()


@pytest.mark.parametrize("words", [SALAD, COLLEAGUE])
def test_a_word_by_the_way_makes_no_interview_of_an_event(words):
    assert read(event(words, "Sync: small things"), PRIYA).kind is Kind.OTHER


@pytest.mark.parametrize(
    ("words", "title"),
    [(HIRER, "Sync: Priya / Brightwell"), (SALAD, "Interview: Data Analyst"), (HIRER, "Data Analyst interview")],
)
def test_an_interview_stays_one_by_its_title_or_its_words(words, title):
    assert read(event(words, title), PRIYA).kind is Kind.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "words",
    [
        "Hi Priya, here is the link for your interview.",
        "As discussed, interview with Aisha and me on Tuesday.",
        "Hello Priya,\n\nPlease find the details of our conversation about the Data Analyst role below.",
    ],
)
def test_what_a_program_writes_about_joining_speaks_of_nothing_else(words):
    assert read(event(words + TEAMS, "Priya Nair / Tom Reyes"), PRIYA).kind is Kind.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize("words", ["", TEAMS])
def test_an_event_of_a_known_employer_is_what_it_is(words):
    known = replace(PRIYA, in_process=True)
    assert read(event(words, "Priya Nair / Tom Reyes"), known).kind is Kind.INTERVIEW_CONFIRMATION
