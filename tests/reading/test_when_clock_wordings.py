"""One moment on several clocks, and open times of people, in English mails."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from worded import ASKED, MOVED, NEW_YORK, SURE, TWO_SLOTS, times, utc


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 10 March, 4pm GMT (12 noon in New York, 9:30pm in India).",
        "Tuesday 10 March\n\nUK      16:00\nIndia   21:30\n",
        "16:00 UK | 21:30 IST | 12:00 EDT on Tuesday 10 March",
        "Tuesday 10 March 2026\n12:00 PM Eastern Time (US and Canada)\n4:00 PM London",
        "Tuesday 10 March at 4 (that's noon for the New York folks on the panel).",
        "Tuesday 10 March at 4pm our time; Raj will be dialling in from Pune where it is 9.30pm.",
        "Tue 10 Mar 16:00-16:45 London / 12:00-12:45 New York / 09:00-09:45 San Francisco",
        "4pm Tuesday 10 March (UK), 5pm (Paris).",
        "Tuesday 10 March 4pm. Note that the clocks in the US change on the 8th, so it's noon in New York and not 11.",
        "Your interview: 2026-03-10T16:00:00Z (16:00 in London)",
        "Tuesday 10 March 16:00 GMT+0 / 17:00 GMT+1",
        "London: Tuesday 10 March 4pm\nSydney: Wednesday 11 March 3am",
        "10 March: 4 p.m. London time, 12 p.m. Boston time, 1 a.m. (11 March) Tokyo time",
    ],
)
def test_one_moment_told_on_many_clocks_is_one_start(text: str) -> None:
    assert times(text, SURE) == (utc("03-10T16:00+00:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 10 March at 9am PT for you that's 4pm in London.",
        "Tues 10 March, 9am Pacific / noon Eastern / 4pm UK",
        "9:00 AM PDT Tuesday, March 10 (16:00 UTC)",
        "Tuesday March 10, 9a PT/12p ET",
    ],
)
def test_a_start_told_from_the_pacific_is_one(text: str) -> None:
    assert times(text, SURE, base=NEW_YORK) == (utc("03-10T16:00+00:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Panel members and their free times next week (GMT):\nTue 10 March 10-11\nWed 11 March 2-3\nTell me which suits.",
        "Jo: free Tue 10 March 10am, Wed 11 March 2pm. You?",
        "The diary's looking like this:\nTue 10 March - 10am\nWed 11 March - 2pm\nWhich would you prefer?",
        "Gaps as of now: Tue 10 March 10:00, Wed 11 March 14:00",
        "You're welcome to take either Tue 10 March 10:00 or Wed 11 March 14:00",
        "These are up for grabs -\nTue 10 March 10am\nWed 11 March 2pm",
        "We're flexible but ideally Tue 10 March at 10 or Wed 11 March at 2",
        "Still unclaimed:\n10/03 10:00\n11/03 14:00",
        "Mornings: Tue 10 March at 10. Afternoons: Wed 11 March at 2. Shout with your choice.",
        "Is Tue 10 March 10am or Wed 11 March 2pm better for you?",
        "We thought Tuesday 10 March at 10am. If not, Wednesday 11 March at 2pm.",
    ],
)
def test_open_times_of_people_are_slots(text: str) -> None:
    assert times(text, ASKED) == ("", utc(TWO_SLOTS))


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry to say Jane has Covid so the interview can't go ahead. She hopes to be back for:\nTue 10 March 10am\nWed 11 March 2pm\nPick one?",
        "Friday at 2 has been called off. Other times with the same panel:\n- Tue 10 March 10am\n- Wed 11 March 2pm",
        "My apologies, I have to cancel Friday 2pm. I can do Tue 10 March 10am or Wed 11 March 2pm instead.",
        "We can't now see you on Friday 6 March. Please choose from Tue 10 March 10am / Wed 11 March 2pm.",
    ],
)
def test_open_times_for_a_lost_interview_are_slots(text: str) -> None:
    assert times(text, MOVED) == ("", utc(TWO_SLOTS))
