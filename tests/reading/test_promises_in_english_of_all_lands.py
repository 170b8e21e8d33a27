"""Promises as English mail of many lands words them: messages that are shot over, nobody left hanging, tests that close."""
# ruff: noqa: E501 - a text stays on one line

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from assistant.reading.when import promise_in

BASE = datetime(2026, 3, 4, 10, tzinfo=UTC)
SAID = [
    ("Ann and I will sleep on it and shoot you a message first thing Friday.", "2026-03-06"),
    ("On Tuesday I'll drop a line to everybody who applied.", "2026-03-10"),
    ("The advert closes this Friday at 5, three of us read it all over the weekend, and on Tuesday I'll drop a line to all who applied.", "2026-03-10"),
    ("We won't keep you hanging past Thursday 12th.", "2026-03-12"),
    ("You won't have to wait longer than Friday.", "2026-03-06"),
    ("You won't be left in the dark past the end of next week.", "2026-03-13"),
    ("We've the board on the 12th and they'll want a name from us, so you won't be left hanging past that.", "2026-03-12"),
    ("We make you know within the 20 of this month.", "2026-03-20"),
    ("We aim to have every application assessed within three weeks of it coming in.", "2026-03-25"),
    ("A real person reads what you sent. That takes us up to ten working days.", "2026-03-18"),
    ("The test closes on Sunday 15 March. We let everyone know where they stand no later than 5 working days after the tests close.", "2026-03-20"),
    ("The challenge opens today and expires on Sunday 15 March. You will hear from us within a week after the challenge closes.", "2026-03-22"),
    ("Applications close on Sunday 15 March. You will hear from us two weeks after the advert comes down.", "2026-03-29"),
]  # fmt: skip
UNSAID = [
    "The process after that takes about four weeks: a call, a task, a visit.",
    "Please send me a message by Friday.",
    "Drop us a line by Friday if you cannot make it.",
    "The committee sits on 14 March and its outcome is shared with candidates T+2 business days.",
    "Results are shared with candidates T+3 working days.",
    "We won't have a decision by Friday.",
    "It was fine past Thursday.",
]


@pytest.mark.parametrize(("text", "by"), SAID)
def test_the_day_of_an_answer_is_heard(text: str, by: str) -> None:
    found = promise_in(text, base=BASE)

    assert found is not None and found.by == date.fromisoformat(by)


@pytest.mark.parametrize("text", UNSAID)
def test_no_day_is_heard_where_none_is_promised(text: str) -> None:
    assert promise_in(text, base=BASE) is None


def test_on_the_day_is_the_day_of_the_interview() -> None:
    text = "You're in on Friday at 9.30. We are away on Saturday and Sunday. The panel will tell you on the day."

    found = promise_in(text, base=BASE, interview_on=date(2026, 3, 6))

    assert found is not None and found.by == date(2026, 3, 6)
