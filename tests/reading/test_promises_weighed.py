"""The learned opinion on which day is promised: what it adds to the rules, what it leaves alone, what it costs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pace import within

from assistant.model import Kind
from assistant.reading.learned import promises
from assistant.reading.learned.promises import Premises, features_among, likeliest
from assistant.reading.when import DayAhead, PromiseFound

MONDAY = date(2026, 3, 2)
FRIDAY = date(2026, 3, 6)
REPLY = Premises(Kind.INTERVIEWER_REPLY, MONDAY, None)


def day(text: str, words: str, by: date, tags: str = "bW") -> DayAhead:
    """A day ahead where its words stand in the text."""
    first = text.index(words)
    return DayAhead(by, (first, first + len(words)), tags)


def promised(text: str, *days: DayAhead, ruled: PromiseFound | None = None) -> date | None:
    found = likeliest(text, days, ruled, REPLY)
    return found.by if found else None


WORDED = [
    ("The panel sits on Thursday and you will have our answer by Friday.", "by Friday"),
    ("Marta intends to settle it with the owners by Friday and will phone you then.", "by Friday"),
    ("I should be able to tell you where we have landed by Friday.", "by Friday"),
    ("You can expect to hear either way by Friday.", "by Friday"),
    ("We are hoping to make up our minds by Friday, so bear with us.", "by Friday"),
]
"""Sentences whose day is promised."""

ELSE = [
    ("Please let me have your references by Friday.", "by Friday"),
    ("Kindly upload your certificates by Friday.", "by Friday"),
    ("The advert closes by Friday and we still hope for more people.", "by Friday"),
    ("The new building is due to open by Friday.", "by Friday"),
]
"""Sentences whose day ends something else."""


@pytest.mark.parametrize(("text", "words"), WORDED)
def test_a_promise_that_no_rule_found_is_heard(text: str, words: str) -> None:
    assert promised(text, day(text, words, FRIDAY)) == FRIDAY


@pytest.mark.parametrize(("text", "words"), ELSE)
def test_a_day_that_ends_something_else_is_none(text: str, words: str) -> None:
    assert promised(text, day(text, words, FRIDAY)) is None


def test_the_words_of_the_day_come_back_in_one_line() -> None:
    text = "You will hear from us either way\nby Friday,\n6 March."
    found = likeliest(text, [day(text, "by Friday,\n6 March", FRIDAY)], None, REPLY)
    assert found is not None
    assert found.words == "by Friday, 6 March"
    assert text[slice(*found.span)].split() == found.words.split()


def test_what_the_rules_found_comes_back_as_it_is() -> None:
    text = "You will hear from us by Friday."
    ruled = PromiseFound(FRIDAY, "by Friday", (21, 30))
    assert likeliest(text, [day(text, "by Friday", FRIDAY)], ruled, REPLY) is ruled


def test_a_day_counted_from_elsewhere_is_the_rules_own() -> None:
    """Two weeks after an interview that the text does not name: no day ahead of the text is that one."""
    text = "You will hear from us within two weeks. Please bring your papers on Friday."
    ruled = PromiseFound(date(2026, 3, 24), "within two weeks", (22, 38))
    assert likeliest(text, [day(text, "on Friday", FRIDAY)], ruled, REPLY) is ruled


def test_without_days_ahead_there_is_nothing_to_weigh() -> None:
    assert likeliest("We will be in touch soon.", [], None, REPLY) is None


def test_features_are_said_once_and_in_order() -> None:
    text = "By Friday, by Friday, by Friday we decide."
    (found,) = features_among(text, [day(text, "By Friday", FRIDAY)], REPLY)
    assert found == sorted(set(found))


@given(st.text(max_size=400), st.integers(0, 400), st.integers(0, 400))
def test_no_words_make_it_fail(text: str, one: int, other: int) -> None:
    first, after = sorted((min(one, len(text)), min(other, len(text))))
    likeliest(text, [DayAhead(FRIDAY, (first, after), "W")], None, REPLY)


def test_a_sentence_without_end_takes_no_time() -> None:
    text = "we will decide " * 20_000 + "by Friday " + "and tell you " * 20_000
    days = [day(text, "by Friday", FRIDAY)] * promises.NEAR
    with within(0.2):
        likeliest(text, days, None, REPLY)
