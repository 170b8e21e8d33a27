"""Starts and slots of English mails as people and machines write them, each with its wordings."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from worded import ASKED, DELHI, MOVED, NEW_YORK, SURE, SYDNEY, TEN, TWO_SLOTS, times, utc


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya,\n\nThank you for your application. You have been shortlisted and your interview will take place as follows:\n\nDate: Tuesday 10 March 2026\nTime: 10.00am (please allow 45 minutes)\nVenue: Trust HQ, Board Room 2\n\nThe main doors are on a timer and lock at 5.30pm. Car parking is free before 9am. The panel will be Mrs Jones and Dr Li. If you need to reschedule ring 01632 960123 (8.30am to 4pm).\n\nRegards",
        "Hi Priya, you're all set! Tuesday the 10th, 10:00-10:45, with Dana (she/her) on Zoom. I'm out from 3 today until Thursday, so ping Max if anything comes up. The waiting room opens five minutes before.",
        "Hiya, confirming Tues 10th @ 10. Dan finishes his shift at 2 so he might dash off after. Cheers",
        "Priya - we spoke at 4 on Friday and I promised a time: Tuesday 10 March, ten in the morning, my office. I'll send the address by 6 tonight.",
        "INTERVIEW DETAILS\nWhen ........ Tue 10 Mar 2026 10:00\nWhere ....... 4 High Street\nWho ......... A. Patel\nLatest arrival 09:50; latecomers not admitted after 10:15.",
        "Your meeting has been scheduled.\n\nCandidate: Priya Nair\nStart: 2026-03-10 10:00 (Europe/London)\nEnd: 2026-03-10 10:45 (Europe/London)\nScheduled on 2026-03-01 16:22 by Ana",
        "Interview with Ana Ruiz\n10:00am - 10:45am, Tuesday, March 10, 2026\nTime zone: UK, Ireland, Lisbon Time\nLocation: Google Meet",
        "A new event has been scheduled.\n\nEvent Type:\nHiring Manager Interview\n\nInvitee:\nPriya Nair\n\nEvent Date/Time:\n10:00 - Tuesday, 10 March 2026 (UK, Ireland, Lisbon Time)\n\nDescription: cancel up to 24 hours before.",
        "Tuesday 10 March\n10:00 – 10:30 GMT\nAdd to calendar: Google | Outlook | iCal\n\nYou can reschedule until 18:00 on 9 March.",
        "We're delighted you can come on the 10th. Ask for me at the desk when you get here at ten. The café downstairs does a great breakfast until 11 if you're early.",
        "This is to confirm your interview: 10 March, 10:00, Dover House. You'll be the second candidate of the day (the first is at 9) and we take lunch at 12.30.",
        "As agreed on the phone this morning at 9.30, your interview is on Tuesday 10th March at 10 o'clock sharp.",
        "Priya, Tues 10 Mar 10am works for us. NB clinic runs 2-5pm on Tuesdays so parking will be awful in the afternoon.",
        "Your video interview is booked for Tuesday 10 March 2026 at 10:00 AM GMT (UTC+0). The platform will be down for maintenance on Sunday 8 March between 01:00 and 05:00.",
        "Hello Priya, the final interview will be on Tuesday, 10th of March, 10 AM UK time / 11 AM CET. Please test your camera before Monday 5 PM.",
        "Dear Ms Nair\n\nRe: Post 4471/ET - Estates Technician\n\nI am pleased to invite you to interview on Tuesday 10 March 2026 at 10.00am.\n\nYours sincerely\nP. T. Mason",
        "Tuesday 10 March at 10:00 it is. Bring ID. The letter you had from HR says 11:00, that is a typo.",
        "Tuesday 10 March at 10:00, and not 11:00 as the portal shows.",
        "Please note the portal shows 09:00 UTC+1; your interview on Tuesday 10 March is at 10:00 UK time.",
    ],
)
def test_whole_mails_give_their_one_start(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, Raj's train is cancelled so he can't make 9 tomorrow. We've moved you to Tuesday 10th, same place, 10am.",
        "Slight change of plan! Instead of Friday lunchtime let's do Tuesday 10 March at 10. New invite in your inbox.",
        "Please note that your interview, which was due to be held on Friday 6 March at 2.30pm, has been rearranged for Tuesday 10 March at 10am.",
        "Your interview has a new time.\n\nOld time: Fri 6 Mar 2026, 14:30\nNew time: Tue 10 Mar 2026, 10:00",
        "This event has been updated\nChanged: time\n\nInterview: Priya Nair\nTuesday 10 March 2026 ⋅ 10:00 – 10:45 (United Kingdom Time)\nOld: Friday 6 March 2026 ⋅ 14:30 – 15:15",
        "UPDATED INVITATION: Interview @ Tue 10 Mar 2026 10:00 - 10:45 (GMT) (Priya Nair)\nwas: Fri 6 Mar 2026 14:30",
        "We need to bring your interview on Tuesday 10 March forward. It was to be at noon; it will now start at 10.",
        "Apologies, I double booked us. 10.00 on Tues 10th suit you? If I don't hear I'll assume yes. The Friday 2pm is off.",
        "Sorry to do this again. Dr Shaw is in theatre until 1 on Monday so Monday 9 March at 11 won't work. We can do Tuesday 10 March at 10, which I've booked.",
        "The venue and time have changed. Please attend at 10.00 (previously 11.30) on Tuesday 10 March at Unit 4 (previously Unit 9).",
        "Interview now Tues 10/3 at 10.00 hrs. Pls ignore earlier msg saying 6/3.",
        "Hi Priya, one small change to Tuesday 10 March: we now start at 10, half an hour later than planned.",
        "Change of time only: 10am on Tuesday 10 March replaces 3pm. Everything else as before.",
        "Your 3pm on Tuesday 10 March is now a 10am.",
        "I know I said 3pm on Tuesday 10 March. Could we make that 10am instead? I've already moved the invite.",
    ],
)
def test_whole_mails_give_their_one_start_after_a_move(text: str) -> None:
    assert times(text, MOVED) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, we'd love to talk. Are any of these good for you?\n• Tue 10 Mar, 10:00\n• Wed 11 Mar, 14:00",
        "Hi Priya, Kim's calendar shows Tue 10 Mar 10:00 and Wed 11 Mar 14:00 free. Which?",
        "We have interview spaces on Tuesday 10 March (10am) and Wednesday 11 March (2pm). First to reply gets their choice.",
        "Would you be able to come in on Tuesday 10 March at 10am, or failing that Wednesday 11 March at 2pm?",
        "Dates: Tue 10 March - 10am; Wed 11 March - 2pm. Let us know which you'd prefer.",
        "I can offer Tues 10th 10am or Weds 11th 2pm.",
        "Kindly choose one: (1) 10 March, 10:00 (2) 11 March, 14:00.",
        "Option 1: Tuesday 10 March, 10.00am\nOption 2: Wednesday 11 March, 2.00pm\n\nPlease reply by 5pm on Thursday 5 March.",
        "Please let me know which of the following you can attend:\n\n10/03/2026 at 10:00\n11/03/2026 at 14:00",
        "I have availability:\nTuesday 10 March 10:00-11:00\nWednesday 11 March 14:00-15:00\n\nLooking forward to speaking!",
        "Dr Okafor could meet you either Tuesday 10 March at ten or Wednesday 11 March at two.",
        "Here are some times that suit the panel: 10 March 10am, 11 March 2pm.",
        "Tues 10 March 10am? Or Weds 11 March 2pm?",
        "Any chance you could do Tuesday 10 March at 10, else Wednesday 11 March at 2?",
        "Mo is in town next week and free Tuesday 10 March 10-11 and Wednesday 11 March 2-3.",
        "There are two slots remaining, Tuesday 10 March at 10.00 and Wednesday 11 March at 14.00; reply with A or B.",
        "We'd suggest Tuesday 10 March, 10:00 or, if easier, Wednesday 11 March, 14:00 (both GMT).",
        "Interview times to choose from\nTuesday 10th March\n10.00\nWednesday 11th March\n2.00",
        "Tue 10 Mar: 10:00\nWed 11 Mar: 14:00\n\nThose are the only two gaps left I'm afraid, which would you like?",
    ],
)
def test_two_slots_in_many_words(text: str) -> None:
    assert times(text, ASKED) == ("", utc(TWO_SLOTS))


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 10 March: 10.00, 11.30 or 2.15. Let me know.",
        "We can do Tuesday 10 March at 10, half eleven or quarter past two.",
        "On Tuesday 10 March we have 10:00, 11:30 and 14:15 left.",
        "Tuesday 10 March\n10:00\n11:30\n14:15\nWhich would you like?",
        "Could you do 10am, 11.30am or 2.15pm on Tuesday 10 March?",
        "Slots on Tuesday 10 March: 10-10.45, 11.30-12.15, 2.15-3.",
    ],
)
def test_three_slots_of_one_day(text: str) -> None:
    assert times(text, ASKED) == ("", utc("03-10T10:00+00:00 03-10T11:30+00:00 03-10T14:15+00:00"))


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is confirmed for Tuesday, March 10 at 10:00 a.m. Eastern.",
        "Tues 3/10, 10a-11a ET",
        "3/10 10:00-11:00 AM",
        "Tue, Mar 10 ⋅ 10 – 11am ET",
        "When: Tue Mar 10, 2026 10am – 11am (EDT)",
        "March 10th, 10AM EST, via Teams",
        "Tuesday, March 10th at 10:00am ET (7:00am PT)",
        "Date/Time: 03/10/2026 10:00 AM - 11:00 AM",
        "Report 0945 for a 1000 hrs board on 10 March 2026.",
        "10:00 AM Tuesday 03/10 in Hartford, CT 06103. Free street parking after 6 PM.",
    ],
)
def test_an_american_start(text: str) -> None:
    assert times(text, SURE, base=NEW_YORK) == (utc("03-10T10:00-04:00"), "")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "You are requested to appear for the interview on 10.03.2026 at 10:00 hrs. The joining link shall be shared by 09:00 hrs on the same day. HR helpline: 10 am to 6 pm.",
            "03-10T10:00+05:30",
        ),
        (
            "Kindly be informed that your interview is scheduled on 10th March 2026 (Tuesday) at 3:30 PM IST (10:00 AM UK time).",
            "03-10T15:30+05:30",
        ),
        ("Interview: Tues 10/03/26, 3.30 pm IST. Report for document verification at 3 pm.", "03-10T15:30+05:30"),
    ],
)
def test_an_indian_start(text: str, starts: str) -> None:
    assert times(text, SURE, base=DELHI) == (utc(starts), "")


@pytest.mark.parametrize(
    "text",
    [
        "G'day Priya, locked in for 9pm Tuesday 10 March our time, which is 10am for you.",
        "Melbourne | London\n9.00pm Tue 10 March | 10.00am Tue 10 March",
        "Tue 10 March\nMelbourne: 9pm\nLondon: 10am\nNew York: 6am",
        "9pm AEDT / 10am GMT, Tuesday 10 March",
        "Tuesday 10 March, 9:00 PM AEDT\n(10:00 AM your local time)",
    ],
)
def test_a_start_told_from_australia(text: str) -> None:
    assert times(text, SURE, base=SYDNEY) == (utc("03-10T21:00+11:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Get here for quarter to ten on Tuesday 10 March, we kick off at ten.",
        "Arrive 9.45 for 10, Tuesday 10 March.",
        "Doors 9.30, interview 10.00, Tuesday 10 March.",
        "Be in reception at 9.50 on Tuesday 10 March; interview at 10.",
    ],
)
def test_when_to_be_there_is_no_start(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "You have been invited to interview. Use the link to book a time. The link will stop working at midnight on Sunday 8 March.",
        "Please self-schedule by 5 PM GMT, Friday 6 March.",
        "We ask that you book before Friday 6 March 12:00.",
        "Slots are released at 9am on Wednesday 4 March, so log on early.",
        "Booking opens Wednesday 4 March at 9am and closes Friday 6 March at 5pm.",
        "Please confirm by 3pm today whether you can attend.",
        "Please get in touch before noon tomorrow to arrange a time.",
        "If we don't hear by 5pm on Thursday we will offer the place to somebody else.",
        "Our office is closed from 1pm on Friday, so reply before then.",
        "Kindly revert by EOD Friday 6 March (6 PM IST).",
    ],
)
def test_limits_of_booking_are_no_slots(text: str) -> None:
    assert times(text, ASKED) == ("", "")
