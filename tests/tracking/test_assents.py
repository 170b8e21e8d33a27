"""A bare yes fixes the time that it answers, a question after a standing time takes nothing away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from matters import TOM, at, confirmed, fact, interview, matter, plan, sent

from assistant.model import Fact, Interview, Kind, Opportunity, Stage

THREE = interview("2026-03-05 15:00", hours=None)
TEN = interview("2026-03-06 10:00", hours=None)


def asked(*slots: Interview) -> Fact:
    """They ask for a talk, perhaps with times."""
    return fact("2026-02-26", Kind.INTERVIEW_INVITATION, mid="ask", slots=slots, company="Brightwell")


def answered(*times: Interview, **rest: object) -> Fact:
    """The user's answer, perhaps with times."""
    mine = sent("2026-02-27", mid="mine", refs=["ask"], **rest)  # type: ignore[arg-type]  # test builder
    return replace(mine, reading=replace(mine.reading, slots=times))


def yes(when: str = "2026-03-02", **rest: object) -> Fact:
    """Their yes."""
    values: dict[str, object] = {"refs": ["ask", "mine"], "mid": "yes", "is_assent": True, **rest}
    return fact(when, Kind.INTERVIEWER_REPLY, **values)  # type: ignore[arg-type]  # test builder


def starts(found: Opportunity) -> list[str]:
    return [f"{i.start:%d %H:%M}" for i in found.interviews if not i.is_cancelled]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([asked(), answered(THREE), yes()], ["05 15:00"]),
        ([asked(THREE), answered(), yes()], ["05 15:00"]),
        ([asked(THREE, TEN), answered(THREE), yes()], ["05 15:00"]),
        ([asked(), answered(THREE), yes(refs=["ask"])], ["05 15:00"]),  # a client that names the first mail only
        ([asked(), answered(THREE), yes(refs=[])], []),
        ([asked(), answered(THREE), yes(is_assent=False)], []),
        ([asked(), answered(THREE), yes("2026-03-07")], []),  # the time was over
        ([asked(), answered(THREE), yes(slots=(TEN,))], []),
        ([asked(THREE), yes()], []),  # the user has answered nothing
        ([asked(), answered(), yes()], []),
    ],
)
def test_a_yes_fixes_the_one_time_on_the_table(facts: list[Fact], expected: list[str]) -> None:
    assert starts(matter(*facts)) == expected


def test_an_interview_agreed_to_is_thanked_for() -> None:
    found = matter(asked(), answered(THREE), yes())

    assert found.stage is Stage.SCHEDULED
    assert [d.recipient.email for d in plan(found, "2026-03-05 18:00").decisions if hasattr(d, "recipient")] == [
        TOM.email
    ]


@pytest.mark.parametrize("facts", [[asked(), answered(THREE, TEN)], [asked(THREE, TEN), answered()]])
def test_a_yes_to_several_times_is_asked_about(facts: list[Fact]) -> None:
    found = matter(*facts, yes())

    assert (starts(found), [a.what for a in found.attention]) == ([], ["unknown_time"])


def test_the_invitation_that_follows_is_the_same_interview() -> None:
    later = fact("2026-03-03", Kind.INTERVIEW_CONFIRMATION, refs=["yes"], interviews=(replace(THREE, uid="u1"),))

    assert starts(matter(asked(), answered(THREE), yes(), later)) == ["05 15:00"]


def moved(confidence: float = 0.97, *slots: Interview, **rest: object) -> Fact:
    """They move the interview and give no new time."""
    said = fact("2026-02-25", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"], slots=slots, **rest)  # type: ignore[arg-type]
    sure = replace(said.reading.primary, confidence=confidence)
    return replace(said, reading=replace(said.reading, primary=sure))


HELD = interview("2026-03-03 14:00", hours=None)


@pytest.mark.parametrize(
    ("move", "expected", "stage"),
    [
        (moved(), [], Stage.INVITED),
        (moved(0.97, TEN), [], Stage.INVITED),
        (moved(0.97, HELD), ["03 14:00"], Stage.SCHEDULED),  # "can we keep 2pm on Tuesday pencilled in?"
        (moved(0.97, HELD, TEN), ["03 14:00"], Stage.SCHEDULED),
        (moved(0.6), ["03 14:00"], Stage.SCHEDULED),
    ],
)
def test_a_move_without_a_time_takes_away_what_it_does_not_keep(move: Fact, expected: list[str], stage: Stage) -> None:
    found = matter(confirmed(), move)

    assert (starts(found), found.stage) == (expected, stage)


def test_what_may_have_been_moved_is_asked_about_before_anybody_is_thanked() -> None:
    found = plan(matter(confirmed(), moved(0.6)), "2026-03-03 18:00")

    assert "was_it_held" in [getattr(d, "what", None) for d in found.decisions]
    assert not [d for d in found.decisions if hasattr(d, "recipient")]


def test_a_time_kept_is_in_no_doubt() -> None:
    found = matter(confirmed(), moved(0.6, HELD))

    assert [i.doubted_at for i in found.interviews] == [None]
    assert at("2026-03-03 14:00") == found.interviews[0].start
