"""Whole job hunts on the pure chain: what is written, to whom, on which day, what is asked, and when it is silent."""

from __future__ import annotations

import re
from datetime import date
from email import message_from_bytes, policy
from functools import cache

import pytest
from stories import stories_abroad, stories_english, stories_further
from stories.course import Course, play
from stories.telling import YEAR, Story, letters_of

from assistant.planning.days import WorkingTime

STORIES = {
    name.lower(): story
    for module in (stories_english, stories_further, stories_abroad)
    for name, story in vars(module).items()
    if isinstance(story, Story)
}
EACH = pytest.mark.parametrize("name", STORIES)
ON_ANY_DAY = ("thank_you", "phone_call", "asks", "holds", "withdraws", "ends")
"""What may be told on a day off: thanks are placed at once, and the rest is for the user alone."""


@cache
def played(name: str) -> Course:
    """The story played once, for all that is claimed of it."""
    return play(STORIES[name])


def words(text: str) -> str:
    return " ".join(text.split())


@EACH
def test_each_story_takes_the_course_that_it_should(name: str) -> None:
    assert tuple(played(name).log) == STORIES[name].course


@EACH
def test_each_letter_says_what_it_should(name: str) -> None:
    letters = [words(letter.body) for letter in played(name).letters]

    assert [(number, said) for number, said in STORIES[name].says if said not in letters[number - 1]] == []
    assert [no for no in STORIES[name].never if any(no in letter for letter in letters)] == []


@EACH
def test_each_letter_greets_answers_and_breaks_no_tone(name: str) -> None:
    known = {message_from_bytes(letter.raw)["Message-ID"] for letter in letters_of(STORIES[name])}

    for letter in played(name).letters:
        assert re.match(r"(?:Dear|Guten Tag) \w", letter.body)
        assert letter.in_reply_to in known
        assert [c for c in letter.concerns if not c.startswith("mark_left")] == []
        assert not re.search(r"\bNone\b|\{\{|\}\}|, ,|\?\?", letter.body)
        assert message_from_bytes(letter.raw, policy=policy.default)["To"].addresses[0].addr_spec.endswith(".example")


@EACH
def test_nobody_is_asked_for_news_on_a_day_off(name: str) -> None:
    story = STORIES[name]
    working = WorkingTime(story.seeker.timezone, story.seeker.country)

    for line in story.course:
        day, _, what = line.partition(" ")
        if not line.startswith("ends") and not what.startswith(ON_ANY_DAY):
            assert working.is_business_day(date.fromisoformat(f"{YEAR}-{day}")), line
