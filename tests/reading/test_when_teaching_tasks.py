"""A lesson taught on the day, and hours said loosely, beside the one hour of the interview."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

import pytest
from worded import ASKED, SURE, TEN, times, utc

STARTS = [
    (
        "Interviews take place on Tuesday 10 March 2026.\n\n9.00am   Tour of campus\n9.30am  Micro-teach (15 minutes)\n10.00am  Formal interview",
        TEN,
    ),
    (
        "We will see you on Tuesday 10 March at 9.15 for your story session with Acorns and then the interview with myself at 10.00.",
        TEN,
    ),
    ("Date: Tuesday, 10 March 2026\nMicro-teach: 09:30 - 09:50\nPanel interview: 10:00 - 11:00", TEN),
    (
        "Programme for Tuesday 10 March:\n\n9.15 Lesson observation\n10.00 Formal interview with the Head",
        f"{TEN} 03-10T09:15+00:00",
    ),
    ("Your trial lesson is on Tuesday 10 March at 10am.", TEN),
    ("The demo lesson begins at 10am on Tuesday 10 March; there is no interview that day.", TEN),
]


@pytest.mark.parametrize(("text", "expected"), STARTS)
def test_a_lesson_counts_only_where_no_interview_stands_beside_it(text: str, expected: str) -> None:
    assert times(text, SURE)[0] == utc(expected)


def test_a_lunch_break_that_would_suit_takes_no_slot_away() -> None:
    text = "I'm free on Wednesday either before you start work, say 9am, or at 12.30pm if a lunch break is better."
    assert times(text, ASKED)[1] == utc("03-04T09:00+00:00 03-04T12:30+00:00")
