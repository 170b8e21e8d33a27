"""Short English mails of agencies and people, about one interview each."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from worded import ASKED, MOVED, SURE, TEN, times, utc


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya, see you tomorrow at 10! Zoom link is in the invite, password goes round at 9.",
        "Reminder: interview tomorrow 10:00 - 10:30. Reply STOP to opt out of texts between 9pm and 8am.",
        "Tomorrow, 10am, the Costa by the station. I'm the one with the red scarf; trains from Leeds are every 20 min till 9.40.",
        "Don't forget we're speaking at 10 tomorrow morning.",
        "We're still good for ten tomorrow, right? Just checking. I've a hard stop at 11.",
        "10am tomorrow – as promised, here's the link. I'm in the office from 8 if it misbehaves.",
        "Looking forward to tomorrow (10am). Reception opens at 9.45.",
        "Tomorrow's interview: 10:00, panel of three, about an hour, so you'll be done by 11.15.",
        "Your interview starts in 24 hours: tomorrow at 10:00 AM.",
    ],
)
def test_an_interview_of_tomorrow_stands_alone(text: str) -> None:
    assert times(text, SURE) == (utc("03-03T10:00+00:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Just heard from the client - they want you in Friday, 2pm. OK?",
        "Client can do Friday 2pm, does that suit?",
        "They've come back with Friday at 2, are you free?",
        "Would Friday at 2 be any good to you? If so I'll tell them yes.",
        "Are you about on Friday around 2?",
    ],
)
def test_one_time_asked_about_is_a_slot(text: str) -> None:
    assert times(text, ASKED) == ("", utc("03-06T14:00+00:00"))


@pytest.mark.parametrize(
    "text",
    [
        "All sorted with the client: Friday 2pm, 3 Mill Lane. Ring me at 1 if you get lost.",
        "Friday 2pm with Northgate is confirmed. I'll ring you Friday at noon to run through likely questions.",
        "You're in at 2 on Friday with Steve. Please call me straight after, I'm at my desk until 6.",
        "They've confirmed Friday at two. Dress code casual. They shut at 4 on Fridays so it won't drag on!",
        "Friday 6 March, 14:00-15:00, Teams. Invite to follow from their end by 5 today.",
        "Friday 2 o'clock please. Last week's candidate turned up at 3, don't be like him.",
        "As discussed at 9.15 this morning, Friday 6 March at 2 pm.",
        "It's a yes from them! 2pm this Friday. I'll email the brief over by 10 tomorrow.",
    ],
)
def test_an_agencys_own_calls_are_no_interviews(text: str) -> None:
    assert times(text, SURE) == (utc("03-06T14:00+00:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Interview: Tuesday 10 March\nTime: 10.00\nTask: 9.15 (30 mins)",
        "Date    : 10/03/2026\nTime    : 10:00 to 10:30\nVenue   : Board Room",
        "Date of interview: Tuesday, 10th of March 2026\nInterview start: 10 am\nInterview end: 11 am",
        "When: Tuesday 10 March 2026, 10.00 – 11.00 (arrive from 9.45)",
        "Day: Tuesday\nDate: 10 March\nTime: 10 o'clock",
        "DATE\nTuesday 10 March\n\nTIME\n10:00\n\nPLACE\nRoom 9.15",
        "Interview date\n\n10 March 2026\n\nInterview time\n\n10:00 am",
        "10 March 2026 | 10:00 | Teams | 45 min",
        "📅 Tuesday 10 March\n🕙 10:00\n📍 12 Mill Road",
        "*Date:* Tuesday 10 March\n*Time:* 10:00 (GMT)\n*Closing date for expenses:* 31 March, 5pm",
    ],
)
def test_forms_in_many_shapes_give_one_start(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately Friday at 2 no longer works for Sue. Could you do the same time on Monday?",
        "Can we shift Friday's 2pm to Monday same time?",
        "Would Monday at 2 work instead of Friday?",
        "Sue is ill. How's Monday 9 March at 2 instead?",
        "Friday's off, sorry! Monday at 2 any good?",
        "Is there any chance we could push Friday 2pm to Monday 2pm?",
    ],
)
def test_an_asked_move_is_a_slot(text: str) -> None:
    assert times(text, MOVED) == ("", utc("03-09T14:00+00:00"))


@pytest.mark.parametrize(
    "text",
    [
        "I've pushed us from Friday 2pm to Monday 2pm, hope that's ok.",
        "Friday 2pm becomes Monday 2pm. Same link.",
        "We're now meeting on Monday at 2, not Friday.",
        "New slot: Monday 9 March, 2pm (the Friday one is cancelled).",
        "Your interview's been shunted to Monday 9th, 2pm.",
        "It'll have to be Monday 9th at 2 now, Sue is off Friday.",
        "Friday isn't going to happen. Monday 9 March, 2pm, same place, is what we've got you down for.",
        "Please accept the new invite for Monday 9 March 14:00 and decline the one for Friday 6 March 14:00.",
    ],
)
def test_a_move_that_is_done_stands(text: str) -> None:
    assert times(text, MOVED) == (utc("03-09T14:00+00:00"), "")
