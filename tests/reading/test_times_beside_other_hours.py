"""An interview's hour beside closing hours, seasons, buses, Mass and other candidates; hours said in few words."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from worded import ASKED, MOVED, SURE, instants, times

from assistant.model import Kind
from assistant.reading.own_rows import with_own_row
from assistant.reading.when import times_in

ROWS = [
    # hours that come again
    (SURE, "Come on Friday 6 March at 4pm for your interview, we shut at half 5.", "03-06T16:00", ""),
    (SURE, "See you on Friday 6 March at 2pm. The café doesn't open to the public till 11.", "03-06T14:00", ""),
    (SURE, "Your interview is on Friday 6 March at 3pm.\n\nBranch hours M-F 9:00-5:00, Sat 9:00-12:00", "03-06T15:00", ""),
    (SURE, "We meet on Thursday 5 March at 1pm. Our team call is on Mondays at 15:00.", "03-05T13:00", ""),
    (ASKED, "Could you come on Tuesday at 10am or on Wednesday at 7pm, just before handover at 7.45?", "", "03-03T10:00 03-04T19:00"),
    (ASKED, "Would Tuesday 10 March at quarter past six suit (last pick-up 6pm)?", "", "03-10T18:15"),
    (ASKED, "Pick one: Tuesday, March 10, 8:00 a.m. or Wednesday, March 11, 9:00 a.m. Our board meets Monday, March 30 at 7:00 p.m.", "", "03-10T08:00 03-11T09:00"),
    (SURE, "We'd like to see you on Thursday 5 March after the ten o'clock Mass. Let us say eleven.", "03-05T11:00", ""),
    (SURE, "Your interview is on Thursday 5 March. We are open to guests from 13 April to 8 November. Your interview is at 11am.", "03-05T11:00", ""),
    (SURE, "He will have a table on Monday 9 March for 8am; he has a board at 9.30.", "03-09T08:00", ""),
    (SURE, "Your interview is on Friday 6 March at the shop, 9am, before we open at 9.30.", "03-06T09:00", ""),
    (SURE, "Your trial shift is on Friday 6 March at 9am.", "03-06T09:00", ""),
    # no hours at all
    (SURE, "The interview is at 2 Vale Court, Ashdown, TN7 4PM, on Thursday 5 March at 2.00 pm.", "03-05T14:00", ""),
    (SURE, "The interview is on Thursday 5 March in Room B2 4PM.", "03-05T16:00", ""),
    # hours in few words
    (SURE, "Come to the interview on Monday 9 March. Please be here for 4pm so that you get a pass, we start at quarter past.", "03-09T16:15", ""),
    (SURE, "Please be at reception by 9.45 on Monday 9 March, your interview begins at ten past.", "03-09T10:10", ""),
    (SURE, "Your interview is on Monday 9 March at 2pm. Sofie will join us from about half past.", "03-09T14:00", ""),
    (SURE, "We'll see you on Wednesday for the interview. Kick off is 1.30.", "03-04T13:30", ""),
    (SURE, "Looking forward to the interview tomorrow! 10 your time, 11 ours.", "03-03T10:00", ""),
    (SURE, "Tomorrow you will see all of our site. 12 UK offices do the same. The interview is at 3pm.", "03-03T15:00", ""),
    (SURE, "Monday evening it is for the interview. I have notes to finish so let's say half seven.", "03-09T19:30", ""),
    (SURE, "Monday morning it is for the interview. Let's say half nine.", "03-09T09:30", ""),
    (SURE, "Friday 6 March works, come for 2pm and do a trial with us, then at 4 we'll have the interview.", "03-06T16:00", ""),
    (SURE, "Tuesday 10 March: please arrive at 8.15am. You teach period 2 (9.55 to 10.55). Formal interviews follow; yours is the first, at 1pm.", "03-10T13:00", ""),
    (SURE, "Your day is Tuesday 10 March:\n\n10.30 Panel with the pupils (informal)\n11.20 Formal interview with the Head", "03-10T11:20", ""),
    # put as if on offer, and fixed
    (MOVED, "You're now Friday at 1pm, hope that's alright, you said you have Fridays off?", "03-06T13:00", ""),
    (MOVED, "Monday noon instead? Actually I'll just put you down for that.", "03-09T12:00", ""),
    (MOVED, "Monday noon instead? I could put you down for that. Would that work?", "", "03-09T12:00"),
    (SURE, "They have allocated times as below:\n\nFriday 6 March, 10:50, Pod 4", "03-06T10:50", ""),
    # which hour is old
    (MOVED, "Your interview, notified for Thursday 12 March, will now be on Friday 13 March. The time, 9.30am, and the place have not changed.", "03-13T09:30", ""),
    (MOVED, "The invite for Friday 6 March said 10:00 AM GMT, but it should have said 10:00 AM Eastern.", "03-06T15:00", ""),
    (MOVED, "We've moved you to Friday 6 March at 9am GMT, which should be 4am for Jo.", "03-06T09:00", ""),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "fixed", "offered"), ROWS, ids=[row[1][:60] for row in ROWS])
def test_the_interviews_hour_is_told_from_others(kind: Kind, text: str, fixed: str, offered: str) -> None:
    def utc(starts: str) -> str:
        return instants(datetime.fromisoformat(f"2026-{start}+00:00") for start in starts.split())

    assert times(text, kind) == (utc(fixed), utc(offered))


TABLES = [
    ("Monday 9 March:\n\nA. Whitlock 10:15\nS. Moreau 11:35\nP. Nair 12:15", "12:15"),
    ("Monday 9 March:\n\n10:15 A. Whitlock\n11:35 S. Moreau\n12:15 Ms Nair", "12:15"),
    ("Monday 9 March:\n\n1. Priya Nair - 10:15\n2. Sam Moreau - 11:35", "10:15"),
    ("Monday 9 March\n\nName | Task | Interview\nA. Whitlock | 9:00 | 11:20\nP. Nair | 9:30 | 12:00", "12:00"),
    ("Monday 9 March:\n\n10:15 Anna Whitlock\n11:35 Sam Moreau", "10:15 11:35"),
    ("Monday 9 March:\n\nWhitlock 10:15\nPaul Nair 11:35", "10:15 11:35"),
    ("Monday 9 March, Ms Nair:\n\n10:15 Anna Whitlock\n11:35 Sam Moreau", "10:15 11:35"),
]


@pytest.mark.parametrize(("text", "starts"), TABLES)
def test_in_a_timetable_of_candidates_the_users_own_row_counts(text: str, starts: str) -> None:
    found = times_in(text, base=datetime(2026, 3, 2, 9, tzinfo=UTC), user_timezone="Europe/London")

    kept = [t for t in with_own_row(text, found, "Priya Nair") if not t.is_aside]

    assert " ".join(f"{t.start:%H:%M}" for t in kept) == starts
