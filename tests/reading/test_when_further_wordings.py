"""A third list of starts and slots in English mails, in other wordings."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from worded import ASKED, MOVED, NEW_YORK, SURE, TEN, TWO_SLOTS, times, utc


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Hi Priya\n\nJust back from lunch and the panel are keen. Can you do Tuesday? I've put 10am on the 10th in the diary for you, shout if not.\n\nBev",
            TEN,
        ),
        (
            "Priya, confirmed with Tom for the 10th. 10am, he'll be on WhatsApp. His mobile is 07700 900123 and he's usually about until 7.",
            TEN,
        ),
        (
            "Dear candidate,\n\nInterview schedule\n\nName            Date         Time     Room\nP Nair          10/03/2026   10:00    G12\n\nCandidates must sign in at least 15 minutes before their slot.",
            TEN,
        ),
        (
            "Dear Candidate\nYour interview slot: Tuesday 10 March, Slot 3 (10:00 to 10:30). Slot 1 starts at 09:00.",
            TEN,
        ),
        (
            "Thank you for choosing an interview slot. You chose:\n\nTuesday 10 March 2026 at 10:00\n\nYou can change this up to 17:00 on Monday 9 March.",
            TEN,
        ),
        ("Booking reference: 10ET22\nAppointment: Interview\nDate: 10-Mar-2026\nTime: 10:00", TEN),
        ("Priya,\n\nSee you on the tenth at ten!\n\nMel", TEN),
        ("Hello Priya, you're seeing Tim first thing on Tuesday 10 March, 10am his time and yours.", TEN),
        (
            "Interview tomorrow week, i.e. Tues 10 March, at 10 a.m. Lunch will be laid on at 12.30 and you'll be away by 2.",
            TEN,
        ),
        ("Pls note interview dt 10/03/2026 at 10:00 AM. Reporting time 9:30 AM.", TEN),
        ("Interview date & time: Tue, 10th Mar'26 @ 10.00 AM onwards", TEN),
        (
            "Your interview is on Tuesday 10 March at 10am. We're interviewing all day, 9 until 4, so can't be flexible.",
            TEN,
        ),
        ("We'll be interviewing from 9am to 4pm on Tuesday 10 March and your time is 10am.", TEN),
        ("Your appointment with Dr Sen is 10am on Tuesday 10 March, not 9am as printed on the attached letter.", TEN),
        ("Interview Tuesday 10 March 10am. Coach from Victoria gets in at 9.20, walk is 10 min.", TEN),
        (
            "Your interview on Tuesday 10 March will begin at 10am with a tour to follow at 11 and should end by 12.",
            TEN,
        ),
        ("Hi Priya, the 10am on Tuesday 10 March is yours! The 2pm went to someone else, sorry.", TEN),
        ("You have been booked into the 10.00 slot on Tuesday 10 March (the 2.00 you asked for had gone).", TEN),
        (
            "We would have liked to see you this week but the earliest is Tuesday 10 March at 10am, so that is now in the diary.",
            TEN,
        ),
        ("Your interview: Tue 10 March, 10am. My working days are Mon-Thu 8-4.", TEN),
        ("Your interview: Tue 10 March, 10am. I work mornings only, 8 to 12.", TEN),
        (
            "Reminder: your interview is tomorrow week, Tuesday 10 March, at 10am. Replies sent after 6pm are read the next day.",
            TEN,
        ),
        (
            "Interview 10am Tuesday 10 March. You should have had a text from us at 8 this morning with the address.",
            TEN,
        ),
        ("Interview 10am Tuesday 10 March. Call between 2 and 4 tomorrow if you need a lift from the station.", TEN),
        ("Interview 10am Tuesday 10 March. Let me know by 4 tomorrow if you need parking.", TEN),
        ("Interview 10am Tuesday 10 March. I'll give you a bell at 4 today with directions.", TEN),
        ("Interview 10am Tuesday 10 March. I'm in court all day tomorrow till 5 but Sam will pick up.", TEN),
        ("Please join five minutes early. Start: 10:00. Date: 10 March 2026.", TEN),
        ("Starting at 10:00 (GMT) on 10 March 2026\nMeeting ID: 812 4450 1030\nPasscode: 0930", TEN),
        ("Dial-in: 0330 088 1915, PIN 1430. Tuesday 10 March, 10am.", TEN),
        ("Tuesday 10 March, 10 for 10.15, no earlier please.", "03-10T10:15+00:00"),
    ],
)
def test_a_start_among_other_hours_stands_alone(text: str, starts: str) -> None:
    assert times(text, SURE) == (utc(starts), "")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, hate to do this but Ed's flight was cancelled. Tuesday 10 March 10am instead of tomorrow 9am, all else the same?\n\nI've moved the invite.",
        "Due to industrial action on 6 March your interview will now be held on Tuesday 10 March at 10am.",
        "Your interview of Friday 6 March (2pm) is cancelled. A replacement has been arranged: Tuesday 10 March, 10am.",
        "Interview date: ~~Friday 6 March~~ Tuesday 10 March\nTime: ~~2pm~~ 10am",
        "PREVIOUS: 06/03/2026 14:00\nUPDATED: 10/03/2026 10:00",
        "What was: Fri 6 Mar, 2pm\nWhat is now: Tue 10 Mar, 10am",
        "Swap! You were Friday 2pm, you're now Tuesday 10 March 10am.",
        "Friday 6 March is a no-go, the office floods every time it rains. Tuesday 10 March 10am is confirmed.",
        "The Friday 2pm slot had to go to an internal candidate. You're now on Tuesday 10 March at 10am.",
        "Please disregard the email sent at 16:20 today. The correct time is Tuesday 10 March, 10:00.",
        "Correction: the time in our letter was wrong. It should have read Tuesday 10 March 10am, not 10pm.",
        "Can't do 9 after all, sorry. 10 on Tuesday 10 March it is, as you suggested.",
        "As requested, we have moved your interview from 6 March to 10 March. Time remains 10am.",
        "As requested your interview has been put back an hour: it's now 10am on Tuesday 10 March.",
        "No problem at all. Tuesday 10 March at 10 then; I've released your Friday slot.",
        "Thanks for letting us know about your exam at 2pm on Friday. We can see you on Tuesday 10 March at 10am and have updated the booking.",
        "Hi Priya, good news, we can do earlier. Tues 10 March 10am, was 4pm.",
        "Interview moved: Tue 10 Mar 10:00 <- Fri 6 Mar 14:00",
        "Fri 6 Mar 14:00 -> Tue 10 Mar 10:00",
        "Fri 6 Mar 14:00 → Tue 10 Mar 10:00",
    ],
)
def test_the_new_time_stands_alone(text: str) -> None:
    assert times(text, MOVED) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, loved your CV. Fancy a chat? Tues 10th at 10 or Weds 11th at 2 are good this end.",
        "I'm in Leeds on Tuesday 10 March (10am would suit) and in York on Wednesday 11 March (2pm). Shall we meet in one or the other?",
        "Interviews are being held on 10 March (10am) and 11 March (2pm). Please indicate your preferred date.",
        "Please rank these by preference:\n__ Tuesday 10 March 10:00\n__ Wednesday 11 March 14:00",
        "[ ] Tuesday 10 March 10:00\n[ ] Wednesday 11 March 14:00\n\nTick one and return.",
        "Time 1: 10 Mar 10am\nTime 2: 11 Mar 2pm\nWhat works?",
        "Our MD can squeeze you in on Tuesday 10 March at 10 or Wednesday 11 March at 2. Which do you fancy?",
        "We are looking at Tuesday 10 March, 10am, or Wednesday 11 March, 2pm. Your call.",
        "Could you let me have your preference between Tuesday 10 March at 10am and Wednesday 11 March at 2pm?",
        "We've provisionally held 10am on Tuesday 10 March and 2pm on Wednesday 11 March for you; tell us which to keep.",
        "Tuesday 10 March 10am GMT, Wednesday 11 March 2pm GMT - either OK?",
        "Pick whichever: Tue 10/3 10am, Wed 11/3 2pm.",
        "Ben: Tue 10 March 10-11, Wed 11 March 2-3. Let me know which is better and I'll lock it in.",
    ],
)
def test_two_times_to_choose_from_are_slots(text: str) -> None:
    assert times(text, ASKED) == ("", utc(TWO_SLOTS))


@pytest.mark.parametrize(
    "text",
    [
        "Tomorrow at 9 is out, I'm afraid. Ben could do either of these instead: Tue 10 March 10am, Wed 11 March 2pm.",
        "We have to move Friday's interview. New options are Tuesday 10 March at 10am or Wednesday 11 March at 2pm.",
        "Something's come up on Friday at 2. Would Tuesday 10 March at 10 or Wednesday 11 March at 2 be possible?",
        "Our Friday 6 March 2pm interview needs to be rescheduled. Ana's next openings:\n\nTue 10 March 10am\nWed 11 March 2pm",
        "Sorry, the board room is double booked on Friday at 2pm. What about one of these?\n- Tuesday 10 March 10am\n- Wednesday 11 March 2pm",
    ],
)
def test_two_times_for_a_lost_one_are_slots(text: str) -> None:
    assert times(text, MOVED) == ("", utc(TWO_SLOTS))


@pytest.mark.parametrize(
    "text",
    [
        "Panel interview, Tuesday March 10\n\nET | CT\n10:00 | 9:00\n\nZoom link below.",
        "Tue Mar 10\n10:00 AM ET / 9:00 AM CT / 7:00 AM PT",
        "10 am EDT (2 pm UK), Tuesday March 10",
        "Tuesday, March 10, 10:00 AM (America/New_York)",
        "Tuesday March 10 @ 10 Eastern, that's 2 in the afternoon for you in London",
        "Start Time: 10:00 AM Eastern Daylight Time\nStart Date: March 10, 2026",
        "Interview: Tues., Mar. 10, 10 a.m.-noon. Ask for Ms. Ortiz, Rm. 210 (after 5 p.m. use Main St. door).",
        "Tuesday, March 10th\n10:00 AM\n\nMountain Peak Building, 400 Pacific Ave",
        "Tuesday 3/10 at 10. Doors don't open until 9:30.",
        "10 AM on 3/10/26. REF: PST-221",
    ],
)
def test_an_american_start_is_read(text: str) -> None:
    assert times(text, SURE, base=NEW_YORK) == (utc("03-10T10:00-04:00"), "")
