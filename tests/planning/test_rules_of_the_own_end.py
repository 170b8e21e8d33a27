"""The user's own end, and what a pause says that it waits for (E4)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looking import C1, asks, only, steps
from matters import at, confirmed, day, fact, interview, matter, placed, plan, sent

from assistant.model import Ask, Due, Evidence, Fact, Hold, Kind, Remind, Stage, Step, UserChoices, Withdraw


def may_be_an_offer() -> Fact:
    """A reply of theirs that may be an offer."""
    said = fact("2026-03-18", refs=["confirm"])
    return replace(
        said,
        reading=replace(
            said.reading, primary=replace(said.reading.primary, maybe_offer=Evidence("You got it!", "learned"))
        ),
    )


def withdrew(when: str, **rest: object) -> Fact:
    """The user's own mail that takes the application back."""
    mine = sent(when, refs=["confirm"], mid="own", **rest)  # type: ignore[arg-type]  # test builder
    return replace(mine, reading=replace(mine.reading, withdrawal="I withdraw my application."))


def test_E4_the_user_who_withdraws_is_asked_and_nothing_more_is_written() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-17 09:00")), "2026-03-17 09:00")
    found = matter(confirmed(), withdrew("2026-03-18"))

    soon = plan(found, "2026-03-18 10:00", drafts=[record])
    late = plan(found, "2026-07-18 10:00")

    assert (soon.stage, late.stage) == (Stage.HOLD, Stage.HOLD)
    assert [(d.what, d.words) for d in soon.decisions if isinstance(d, Ask)] == [
        ("maybe_withdrawn", "I withdraw my application.")
    ]
    assert [d.draft for d in soon.decisions if isinstance(d, Withdraw)] == [record.id]
    assert (steps(soon), steps(late)) == ([], [])


def test_E4_nobody_is_thanked_for_an_interview_that_the_user_withdrew_from() -> None:
    found = plan(matter(confirmed(), withdrew("2026-03-01")), "2026-03-03 18:00")

    assert [d for d in found.decisions if isinstance(d, Due | Remind)] == []


@pytest.mark.parametrize(
    ("theirs", "stage", "is_asked"),
    [
        (fact("2026-03-19", refs=["confirm"]), Stage.HOLD, True),  # "sorry to hear that"
        (fact("2026-03-19", refs=["confirm"], decision_by=day("2026-03-25")), Stage.HOLD, True),
        (fact("2026-03-19", Kind.DECLINE, refs=["confirm"], firm=False), Stage.HOLD, True),
        (fact("2026-03-19", Kind.DECLINE, refs=["confirm"]), Stage.DECLINED, False),
        (fact("2026-03-19", Kind.OFFER, refs=["confirm"]), Stage.OFFER, False),
        (
            fact(
                "2026-03-19",
                Kind.INTERVIEW_CONFIRMATION,
                refs=["confirm"],
                interviews=(interview("2026-03-24 10:00"),),
            ),
            Stage.SCHEDULED,
            False,
        ),
        (
            fact(
                "2026-03-19",
                Kind.INTERVIEW_CONFIRMATION,
                refs=["confirm"],
                interviews=(interview("2026-03-03 14:00"),),
            ),
            Stage.HOLD,
            True,
        ),
    ],
)
def test_E4_what_they_answer_to_a_withdrawal(theirs: Fact, stage: Stage, is_asked: bool) -> None:
    found = plan(matter(confirmed(), withdrew("2026-03-18"), theirs), "2026-03-20 10:00")

    assert (found.stage, "maybe_withdrawn" in asks(found), steps(found)) == (stage, is_asked, [])
    assert "maybe_decline" not in asks(found)


def test_E4_the_user_who_resumes_has_not_withdrawn() -> None:
    choices = UserChoices(resumed_at=at("2026-03-19"))

    found = plan(matter(confirmed(), withdrew("2026-03-18"), choices=choices), "2026-04-10 10:00", choices=choices)

    assert ("maybe_withdrawn" in asks(found), steps(found)) == (False, [C1])


def test_E4_who_stops_is_asked_no_more() -> None:
    choices = UserChoices(stopped_at=at("2026-03-19"))

    found = plan(matter(confirmed(), withdrew("2026-03-18"), choices=choices), "2026-04-10 10:00", choices=choices)

    assert (found.stage, asks(found)) == (Stage.STOPPED, [])


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        (may_be_an_offer(), "it may be an offer and waits for you (E4)"),
        (
            fact("2026-03-18", Kind.DECLINE, refs=["confirm"], firm=False),
            "it may be a decline and waits for you (E4)",
        ),
        (fact("2026-03-18", Kind.HOLD, refs=["confirm"]), "they paused the matter (E4)"),
    ],
)
def test_E4_the_pause_says_what_it_waits_for(theirs: Fact, words: str) -> None:
    found = plan(matter(confirmed(), theirs), "2026-03-20 10:00")

    assert [d.why for d in found.decisions if isinstance(d, Hold)] == [words]


def test_E3_N4_a_decline_before_the_interview_is_answered_and_not_looked_back_on() -> None:
    declined = fact("2026-03-02 09:00", Kind.DECLINE, refs=["confirm"])

    soon = plan(matter(confirmed(), declined), "2026-03-02 10:00")
    later = plan(matter(confirmed(), declined), "2026-03-04 10:00")

    assert steps(soon) == [Step.DECLINE_REPLY]
    assert [d for d in later.decisions if isinstance(d, Remind)] == []


@pytest.mark.parametrize(("when", "asked"), [("2026-03-18", ["maybe_offer"]), ("2026-02-25", [])])
def test_E1_who_accepts_an_offer_that_came_by_phone_asks_for_no_news(when: str, asked: list[str]) -> None:
    mine = sent(when, refs=["confirm"])
    accepted = replace(mine, reading=replace(mine.reading, acceptance="I am happy to accept your offer."))

    found = plan(matter(confirmed(), accepted), "2026-04-20 10:00")

    assert (asks(found), steps(found)) == (asked, [] if asked else [C1])
