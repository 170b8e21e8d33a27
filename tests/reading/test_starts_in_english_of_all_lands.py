"""Starts as English mail of many lands gives them: counted days with their dates, journeys, lettered candidates, trails."""
# ruff: noqa: E501 - a text stays on one line

from __future__ import annotations

import pytest
from dated_mails import reading_of
from one_time import fixed, of_priya
from worded import ASKED, MOVED, SURE, times

from assistant.model import Kind, Reading

COUNTED = [
    ("en", "Your interview is a fortnight on Thursday, the 12th of March, at noon.", "03-12T12:00"),
    ("en", "Your interview is Monday week, the 9th of March, at noon.", "03-09T12:00"),
    ("en", "Your interview is Thursday fortnight (12 March) at noon.", "03-12T12:00"),
    ("en", "Your interview is a week on Thursday, 12/03/2026, at noon.", "03-12T12:00"),
    ("en", "Your interview is a fortnight tomorrow, Tuesday 17 March, at noon.", "03-17T12:00"),
    ("de", "Ihr Gespräch ist am Donnerstag in einer Woche, den 5. März, um 14 Uhr.", "03-05T14:00"),
    ("de", "Ihr Gespräch ist am Donnerstag in zwei Wochen (19. März) um 14 Uhr.", "03-19T14:00"),
    ("fr", "Votre entretien est jeudi en huit, le 12 mars, à 14h.", "03-12T14:00"),
    ("nl", "Je gesprek is donderdag over een week, 12 maart, om 14.00 uur.", "03-12T14:00"),
    # without a date the count stands, and a week from a date is none of that date
    ("en", "Your interview is a fortnight on Thursday at noon.", "03-19T12:00"),
    ("en", "Your interview is a week from Monday, March 9, at noon.", "03-16T12:00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "starts"), COUNTED)
def test_a_date_is_surer_than_the_weeks_counted_before_it(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


TILL = [
    ("en", "Your interview on Thursday 12 March is 9.45 till 11 with the panel.", "03-12T09:45"),
    ("en", "Thursday 12 March: your interview runs 1.30 until 3.", "03-12T13:30"),
    ("nl", "Je gesprek is donderdag 12 maart, 9.45 tot 11 in Zwolle.", "03-12T09:45"),
    ("en", "Your train departs 7.05am on Thursday 12th. Your interview runs from 10.15 to 11.", "03-12T10:15"),
    ("es", "Salida a las 7:05 el jueves 12 de marzo. Tu entrevista es de 10:15 a 11:00.", "03-12T10:15"),
    ("it", "Partenza alle 7:05 di giovedì 12 marzo. Il colloquio si svolge alle 10:15.", "03-12T10:15"),
    ("en", "Bookings are made: BHX to DUB departing 7.05am, arriving 8.20am on Thursday 12th. Ann will meet you. Your interview with Bob and Cat runs 9.45 till 11, then a tour, and the flight home leaves 2.40pm.", "03-12T09:45"),
    ("en", "We'll be moving your interview to Thursday 12 March 14h00.", "03-12T14:00"),
    ("en", "We are rescheduling your interview to Thursday 12 March at 14:00.", "03-12T14:00"),
    ("en", "We are preponing your call to Thursday 12 March, 2pm.", "03-12T14:00"),
    ("en", "The interview on 12 March at 11am stands.", "03-12T11:00"),
    ("en", "You're on at 2.20 on Thursday, third one in.", "03-05T14:20"),
    ("en", "You're down for 2.20pm on Thursday, second up.", "03-05T14:20"),
    # it does not stand
    ("en", "The interview on 12 March at 11am stands postponed until further notice.", ""),
    # no hours
    ("en", "Please send version 9.30 by 12. The interview is on Thursday.", ""),
    ("en", "Your interview is on Thursday 12 March. The budget is 9.72 till 11.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "starts"), TILL)
def test_the_interview_runs_from_its_own_hour_beside_journeys(language: str, text: str, starts: str) -> None:
    said = fixed(language, text).split()

    assert " ".join(one for one in said if not one.endswith("08:20")) == starts


LETTERED = [
    ("You are candidate C.\n\nThursday 12 March\n09:30  Candidate A\n10:20  Candidate B\n11:10  Candidate C\n12:00  Lunch", "11:10"),
    ("You're candidate 2.\n\nThursday 12 March\n09:30  Candidate 1\n10:20  Candidate 2\n11:10  Candidate 3", "10:20"),
    ("Thursday 12 March\n09:30  Candidate 1\n10:20  Candidate 2 (you)\n11:10  Candidate 3", "10:20"),
    ("Thursday 12 March\nApplicant 1: 09:30\nApplicant 2: 10:20\n\nYou are applicant no. 1.", "09:30"),
    ("Sie sind Kandidatin B.\n\nDonnerstag 12 March\n09:30 Uhr  Kandidatin A\n10:20 Uhr  Kandidatin B", "10:20"),
    ("Vous êtes candidate 2.\n\n12 March\n09:30  candidat 1\n10:20  candidat 2", "10:20"),
    # nobody says which one the user is
    ("Thursday 12 March\n09:30  Candidate A\n10:20  Candidate B", "09:30 10:20"),
    ("You are candidate D.\n\nThursday 12 March\n09:30  Candidate A\n10:20  Candidate B", "09:30 10:20"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts"), LETTERED)
def test_the_row_of_the_users_letter_counts(text: str, starts: str) -> None:
    assert " ".join(f"{t.start:%H:%M}" for t in of_priya(text)) == starts


def test_the_hour_of_the_users_row_that_is_said_with_its_day_keeps_that_day() -> None:
    text = (
        "Your oral exam is on Tuesday 10 March at 10:20. The written one (Saturday 7 March, 9:00) stays as it is.\n\n"
        "The order of the oral exam:\n09:30  Candidate 1\n10:20  Candidate 2 (you)\n11:10  Candidate 3"
    )
    assert [f"{t.start:%d %H:%M}" for t in of_priya(text)] == ["10 10:20"]


ON_OFFER = [
    "I have to move our interview tomorrow. Would Tuesday 10 March at 10:00 work?",
    "We've had to push our chat. Could you do Tuesday 10 March at 10:00?",
    "I have to shift our appointment of tomorrow. Is Tuesday 10 March at 10:00 possible for you?",
]


@pytest.mark.parametrize("text", ON_OFFER)
def test_a_time_asked_about_after_a_move_is_on_offer(text: str) -> None:
    assert times(text, MOVED) == ("", "03-10T10:00+00:00")


def test_a_move_that_is_told_stands() -> None:
    assert times("I have to move our interview to Tuesday 10 March at 10:00. Is that OK?", MOVED)[0]
    assert times("We have to move you to Tuesday 10 March at 10:00.", SURE)[0]
    assert times("Would Tuesday 10 March at 10:00 work?", ASKED) == ("", "03-10T10:00+00:00")


PRIYA = {"name": "Priya Nair", "address": "priya@example.org", "timezone": "Europe/London", "country": "GB"}


def read_by_priya(text: str, subject: str) -> Reading:
    written = {"sender": "Dana Hill <dana@quillonworks.example>", "tld": "co.uk", "date": "2026-03-04T10:00+00:00"}
    return reading_of({**written, "user": PRIYA, "subject": subject, "body": text}, 1)


FORWARDED = "\n\nFrom: Ward, Sara\nSent: 4 March 2026 09:02\nTo: Dana Hill\nSubject: Client round\n\n{}\nSara"


@pytest.mark.parametrize(
    "lead",
    ["PFB the trail from the client.", "Please find below the confirmation from the client.", "Pls see trailing mail."],
)
def test_a_trail_that_is_pointed_at_gives_the_time(lead: str) -> None:
    below = FORWARDED.format("Dana, interview for Priya is scheduled on 10 March at 10:30am.")
    found = read_by_priya(f"Hi Priya,\n\n{lead}\n\nDana{below}", "FW: Client round - Priya Nair")

    assert [one.start.strftime("%d %H:%M") for one in (*found.interviews, *found.slots)] == ["10 10:30"]


@pytest.mark.parametrize(
    ("text", "subject", "kind"),
    [
        ("Morning Priya, smoko in the workshop tomorrow, 9.45, come have a chat. Boots please\n\nDana", "Apprentice spot", Kind.INTERVIEW_CONFIRMATION),
        ("Hello Priya, I confirm the term of the recruitment meeting: 9 March, Monday, hour 13:30, online.\n\nDana", "Recruitment meeting - QA", Kind.INTERVIEW_CONFIRMATION),
        ("Good day Priya, noted. There is an embargo on employment from the Group office; when lifted we shall reach out to you.\n\nDana", "Re: Follow up", Kind.HOLD),
        ("Hello Priya, the recruitment freeze has been lifted. I will come back to you this week.\n\nDana", "Re: Follow up", Kind.INTERVIEWER_REPLY),
        ("Dear Ms Nair, we are delighted to invite Mia to interview for a place in Year 7 on Wednesday 18 March at 9.30am.\n\nDana", "Mia's interview day", Kind.OTHER),
        ("Lads, kick off moved to 8.15 not 7.30. Priya you're in goal, no interview needed!", "Thursday", Kind.OTHER),
        ("Hi Priya, yes that's fine. Bob's off sick. You'll get a phone call or an email off me by Thursday.\n\nDana", "RE: DBS", Kind.INTERVIEWER_REPLY),
        ("Hi Priya, kindly note that the interview scheduled for 10 March stands cancelled.\n\nDana", "Interview", Kind.INTERVIEW_CANCELLATION),
        ("Hi Priya, don't bother coming Tuesday, Pete's in hospital. I'll ring.\n\nDana", "Tuesday's interview", Kind.INTERVIEW_CANCELLATION),
        ("Hi Priya, we need to prepone your interview from 12th March to 10th March, 11 AM.\n\nDana", "Interview", Kind.INTERVIEW_RESCHEDULE),
        ("Hi Priya, your profile is rejected by client.\n\nDana", "Your application", Kind.DECLINE),
        ("Dear Ms Nair, your assessment is arranged for Tuesday 10 March at 11.20am by phone.", "PIP assessment", Kind.OTHER),
        ("Dear Priya, your research interview is confirmed for Tuesday 10 March, 11.00, by phone.", "Research study", Kind.OTHER),
        ("I'm sorry Priya, I'll have to call tomorrow's interview off.\n\nDana", "Tomorrow", Kind.INTERVIEW_CANCELLATION),
    ],
)  # fmt: skip
def test_plain_wordings_of_many_lands_tell_their_kind(text: str, subject: str, kind: Kind) -> None:
    assert read_by_priya(text, subject).kind is kind
