"""Hours beside other talk: bracketed questions, one hour for two days, closing portals, two clocks, fixed talks in passing."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest
from worded import ASKED, MOVED, SURE, instants, times

from assistant.model import Kind
from assistant.reading.set_times import is_set, is_unmoved
from assistant.reading.when import times_in

PAPERS, REPLY = Kind.INFO_REQUEST, Kind.INTERVIEWER_REPLY

ROWS = [
    # a question in brackets of something else
    (SURE, "You are booked in for Friday at 9.30 (you have met Mark, I think?). Room 2.", "03-06T09:30", ""),
    (
        SURE,
        "We are on for Friday 6 March at 10.30 (isn't that the day of the strike? leave early!). See you.",
        "03-06T10:30",
        "",
    ),
    (SURE, "Thursday at 4pm works on our side (or is it 5 with you?? brave!). Link sent.", "03-05T16:00", ""),
    (ASKED, "We could see you on Thursday at 4pm (would that suit?).", "", "03-05T16:00"),
    (ASKED, "How about Friday at 2pm (are you free then?)", "", "03-06T14:00"),
    # one hour for several days
    (ASKED, "Would Monday 9th or Tuesday 10th suit? We have from 2pm both days.", "", "03-09T14:00 03-10T14:00"),
    (
        ASKED,
        "Could you make Wednesday 11 March or Thursday 12 March? Either day at 1pm.",
        "",
        "03-11T13:00 03-12T13:00",
    ),
    (
        ASKED,
        "Can you come on 16 March or 18 March? It would be at 10am whichever day you choose.",
        "",
        "03-16T10:00 03-18T10:00",
    ),
    (
        ASKED,
        "Passt Ihnen Montag, der 9. März, oder Dienstag, der 10. März? An beiden Tagen ab 14 Uhr.",
        "",
        "03-09T14:00 03-10T14:00",
    ),
    (
        SURE,
        "Your interviews are on Monday 9 March and Tuesday 10 March. Both start at 10am.",
        "03-09T10:00 03-10T10:00",
        "",
    ),
    (ASKED, "Would Monday 9 March or Tuesday 10 March suit? On Tuesday I am free from 2pm.", "", "03-10T14:00"),
    (
        SURE,
        "The office is shut on Monday 9 March. Your interview is on Tuesday 10 March. Please come for 2pm.",
        "03-10T14:00",
        "",
    ),
    # when a booking ends
    (ASKED, "Choose an interview slot online. The system will close to bookings at 12:00 on 12 March.", "", ""),
    (ASKED, "Pick a slot. The booking page shuts at 17:00 on Monday.", "", ""),
    (ASKED, "Pick a slot. Your invitation lapses at 6pm on Tuesday 10 March.", "", ""),
    (ASKED, "Pick a slot. Unbooked slots are released to others at 12 noon on 10 March.", "", ""),
    (ASKED, "Pick a slot. Slots are open at 10:00 on 10 March and 14:00 on 11 March.", "", "03-10T10:00 03-11T14:00"),
    (SURE, "The portal has closed, so we meet on Tuesday 10 March at 10am.", "03-10T10:00", ""),
    # the same hours on another clock
    (
        ASKED,
        "Choose one:\n\n- Thursday 12 March, 17:00 JST\n- Friday 13 March, 18:00 JST\n\nIn London it is 8:00 and 9:00, respectively.",
        "",
        "03-12T08:00 03-13T09:00",
    ),
    (
        ASKED,
        "Options: Thursday 12 March, 5pm CET; Friday 13 March, 6pm CET. (UK: 4pm and 5pm.)",
        "",
        "03-12T16:00 03-13T17:00",
    ),
    (
        ASKED,
        "Options: Thursday 12 March at 5pm CET or Friday 13 March at 6pm CET (16:00 and 17:00 your time).",
        "",
        "03-12T16:00 03-13T17:00",
    ),
    (
        ASKED,
        "We can see you on Thursday 12 March at 9am or 10am. On Friday 13 March it is 11am or noon.",
        "",
        "03-12T09:00 03-12T10:00 03-13T11:00 03-13T12:00",
    ),
    (
        ASKED,
        "Choose one:\n\n1. March 12 (Thu) 17:00-18:00\n2. March 13 (Fri) 18:00-19:00",
        "",
        "03-12T17:00 03-13T18:00",
    ),
    # a weekday of the week just named
    (ASKED, "He has 4pm next Tuesday (10 March) or half past twelve on the Wednesday.", "", "03-10T16:00 03-11T12:30"),
    (ASKED, "Could you do Monday 16 March at 10, or 3pm on the Tuesday?", "", "03-16T10:00 03-17T15:00"),
    (
        SURE,
        "The first is on Monday 16 March at 10am and the second on the Wednesday at 2pm.",
        "03-16T10:00 03-18T14:00",
        "",
    ),
    (ASKED, "We decide by Monday 30 March. Could you come on Thursday at 10am?", "", "03-05T10:00"),
    # back by then
    (
        MOVED,
        "I can't make 9.30 for your interview this morning. I'll be in by 11.15 so let's start then.",
        "03-02T11:15",
        "",
    ),
    (
        MOVED,
        "We can't do your interview at 2pm tomorrow. The panel is back by 4pm so we'll see you then.",
        "03-03T16:00",
        "",
    ),
    (SURE, "Your interview is at 2pm tomorrow. Send your slides by 11.30 and we'll load them then.", "03-03T14:00", ""),
    # the date below a corrected hour
    (
        MOVED,
        "Your interview is at 1.10pm and not 11.10am as stated. The date (Tuesday 10 March) is right.",
        "03-10T13:10",
        "",
    ),
    (MOVED, "It will be at 2.30pm rather than 2pm. The day, Thursday 12 March, stays the same.", "03-12T14:30", ""),
    # the fixed interview in passing
    (PAPERS, "Could you send me two referees before we meet on Tuesday (10th, 10.15)?", "03-10T10:15", ""),
    (PAPERS, "Please send your passport ahead of your interview on Monday 9 March at 2pm.", "03-09T14:00", ""),
    (PAPERS, "Can you let me know your salary wishes before we speak on Friday at 3pm?", "03-06T15:00", ""),
    (PAPERS, "Bitte schicken Sie uns Ihre Zeugnisse vor Ihrem Gespräch am Montag um 14 Uhr.", "03-09T14:00", ""),
    (REPLY, "Yes, bring your laptop to the interview on Monday at 2pm.", "03-09T14:00", ""),
    (PAPERS, "Please send your references before Tuesday 10 March at 10am.", "", ""),
    (PAPERS, "Before your interview we need the form by Friday at 3pm.", "", ""),
    (REPLY, "We spoke before your interview on Monday at 2pm last week.", "", ""),
]


@pytest.mark.parametrize(("kind", "text", "fixed", "offered"), ROWS, ids=[row[1][:60] for row in ROWS])
def test_hours_beside_other_talk_are_told_apart(kind: Kind, text: str, fixed: str, offered: str) -> None:
    def utc(starts: str) -> str:
        return instants(datetime.fromisoformat(f"2026-{start}+00:00") for start in starts.split())

    assert times(text, kind) == (utc(fixed), utc(offered))


def found(text: str) -> tuple[object, ...]:
    """The times of a mail of 2 March 2026."""
    return times_in(text, base=datetime.fromisoformat("2026-03-02T10:00+00:00"), language="en")


SET = [
    ("You're confirmed with Gloria tomorrow at 10.30. Debrief is Thursday and you will hear by Friday.", True),
    ("I've booked your final call for Friday 6 March at 2pm; we decide the week after.", True),
    ("We have you down for 9.30 on Friday. An answer follows on Monday.", True),
    ("Are you all set for Friday at 2?", False),
    ("The panel meets on Friday at 2pm, and I'll call you after.", False),
    ("I'll call you on Friday at 2pm with the decision.", False),
]


@pytest.mark.parametrize(("text", "expected"), SET)
def test_plain_words_fix_an_interview_beside_a_promise(text: str, expected: bool) -> None:
    assert is_set(text, found(text)) is expected  # type: ignore[arg-type]  # times as found


UNMOVED = [
    ("We had to swap rooms: tomorrow's interview is in the Menai room. Same time, 10.30.", True),
    ("Your interview on 9 March at 2pm is now in Room 4 instead of Room 2. The time has not changed.", True),
    ("Jo is off, so Sam will see you instead tomorrow. Everything else as planned: 11am.", True),
    ("Your interview on 12 March at 9.30am has moved to our Baker Street office. Time unchanged.", True),
    ("Your interview is moved to Thursday at 10.30. Same time, different room.", False),
    ("We had to swap things: your interview is now at 3pm tomorrow. Same room and panel.", False),
    ("Can we push it to Friday at 10, same time but another room?", False),
    ("All good, let's make it Friday instead, same time (10am), same link. New invite sent.", False),
    ("Let's do Monday 9 March at 2pm instead. Same time of day, new room.", False),
    ("Tomorrow you meet Sam instead of Jo. Same time, 11am.", True),
]


@pytest.mark.parametrize(("text", "expected"), UNMOVED)
def test_a_change_of_room_moves_no_interview(text: str, expected: bool) -> None:
    assert is_unmoved(text, found(text)) is expected  # type: ignore[arg-type]  # as above
