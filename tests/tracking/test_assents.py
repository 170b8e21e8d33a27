"""A bare yes fixes the time that it answers, a question after a standing time takes nothing away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from matters import TOM, at, confirmed, day, fact, interview, matter, plan, sent

from assistant.model import Fact, Interview, Kind, Opportunity, Stage

THREE = interview("2026-03-05 15:00", hours=None)
TEN = interview("2026-03-06 10:00", hours=None)


def asked(*slots: Interview) -> Fact:
    """They ask for a talk, perhaps with times."""
    return fact("2026-02-26", Kind.INTERVIEW_INVITATION, mid="ask", slots=slots, company="Brightwell")


def answered(*times: Interview, **rest: object) -> Fact:
    """The user's answer, perhaps with times."""
    mine = sent("2026-02-27", mid="mine", refs=["ask"])
    return replace(mine, reading=replace(mine.reading, slots=times, **rest))  # type: ignore[arg-type]  # test builder


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


NO = {"refusal": "I can't make it."}


@pytest.mark.parametrize(
    ("facts", "expected", "asked_about"),
    [
        # "Unfortunately I can't make Thursday." "That's fine, thanks for letting us know."
        ([asked(THREE), answered(**NO), yes()], [], []),
        ([asked(THREE), answered(withdrawal="I withdraw."), yes()], [], ["maybe_withdrawn"]),
        ([asked(THREE), answered(TEN, **NO), yes()], ["06 10:00"], []),  # "... but Friday at ten would work."
        # "Sorry, that time does not suit me." "That's fine."
        ([asked(THREE), answered(is_reserved=True), yes()], [], ["unknown_time"]),
        ([asked(), answered(THREE, is_reserved=True), yes()], ["05 15:00"], []),
        # "Thursday at three?" "Great, see you on Friday."
        ([asked(), answered(THREE), yes(days=(day("2026-03-06"),))], [], ["unknown_time"]),
        ([asked(), answered(THREE), yes(days=(day("2026-03-05"),))], ["05 15:00"], []),
    ],
)
def test_a_yes_to_a_no_or_to_another_day_fixes_nothing(
    facts: list[Fact], expected: list[str], asked_about: list[str]
) -> None:
    found = matter(*facts)

    assert (starts(found), [a.what for a in found.attention]) == (expected, asked_about)


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


def offered(*slots: Interview, kind: Kind = Kind.INTERVIEW_INVITATION, **rest: object) -> Fact:
    """They offer times."""
    values: dict[str, object] = {"mid": "ask", "company": "Brightwell", "slots": slots, **rest}
    return fact("2026-02-26", kind, **values)  # type: ignore[arg-type]  # test builder


def own(*times: Interview, when: str = "2026-02-27", kind: Kind = Kind.INTERVIEW_CONFIRMATION, **said: object) -> Fact:
    """The user's answer: a plain yes, unless it says something else."""
    mine = sent(when, mid="mine", refs=["ask"])
    told = replace(mine.reading, primary=replace(mine.reading.primary, kind=kind), interviews=times)
    return replace(mine, reading=replace(told, **{"is_assent": True, **said}))  # type: ignore[arg-type]


def later(kind: Kind, *slots: Interview, when: str = "2026-02-28", **rest: object) -> Fact:
    """They write again."""
    return fact(when, kind, refs=["ask", "mine"], slots=slots, **rest)  # type: ignore[arg-type]  # test builder


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([offered(THREE), own()], ["05 15:00"]),
        ([offered(THREE), own(THREE, is_assent=False)], ["05 15:00"]),
        ([offered(THREE), own(kind=Kind.DECLINE)], ["05 15:00"]),  # a plain yes that is read as something else
        ([offered(THREE, TEN), own(TEN)], ["06 10:00"]),
        ([offered(THREE, TEN), own(TEN, kind=Kind.OTHER, is_assent=False)], ["06 10:00"]),
        ([offered(THREE, TEN), own()], []),
        ([offered(THREE, TEN), own(THREE, TEN)], []),
        ([offered(THREE), own(TEN)], []),  # another time: theirs is to say
        ([offered(THREE), own(is_assent=False)], []),
        ([offered(THREE), own(THREE, kind=Kind.INTERVIEW_RESCHEDULE, is_assent=False)], []),
        ([offered(THREE), own(kind=Kind.DECLINE, is_assent=False)], []),
        ([offered(THREE), own(refusal="I can't make it.")], []),
        ([offered(THREE), own(withdrawal="I withdraw.")], []),
        ([offered(THREE), own(when="2026-03-06")], []),  # it was over
        ([offered(THREE), own(), own(refusal="I can't.", when="2026-02-28", is_assent=False)], []),
        # A check-in that speaks of dates that move takes back no yes to a time long past.
        (
            [offered(THREE), own(), own(when="2026-03-19", kind=Kind.INTERVIEW_RESCHEDULE, is_assent=False)],
            ["05 15:00"],
        ),
        ([offered(THREE, kind=Kind.INTERVIEWER_REPLY), own()], []),
        ([confirmed(start="2026-03-04 14:00"), offered(THREE, kind=Kind.INTERVIEW_RESCHEDULE), own()], ["05 15:00"]),
        # "Sorry, that slot has gone": theirs is the last word.
        ([offered(THREE), own(), later(Kind.INTERVIEW_INVITATION, TEN)], []),
        ([offered(THREE), own(), later(Kind.INTERVIEW_RESCHEDULE, TEN)], []),
        ([offered(THREE), own(), later(Kind.INTERVIEW_CANCELLATION)], []),
        ([offered(THREE), own(), later(Kind.INTERVIEW_INVITATION, THREE)], ["05 15:00"]),
        ([offered(THREE), own(), later(Kind.INTERVIEWER_REPLY)], ["05 15:00"]),
        ([offered(THREE), own(), later(Kind.INTERVIEW_INVITATION, TEN, when="2026-03-05 18:00")], ["05 15:00"]),
    ],
)
def test_the_users_own_yes_fixes_the_one_time_that_was_offered(facts: list[Fact], expected: list[str]) -> None:
    assert starts(matter(*facts)) == expected


@pytest.mark.parametrize(
    ("facts", "expected", "asked_about"),
    [
        # "Could you do Thursday at three?" "Friday would be great."
        ([offered(THREE), own(days=(day("2026-03-06"),))], [], ["unknown_time"]),
        ([offered(THREE), own(days=(day("2026-03-05"),))], ["05 15:00"], []),
        ([offered(THREE, TEN), own(days=(day("2026-03-06"),))], ["06 10:00"], []),
        ([offered(THREE, TEN), own(days=(day("2026-03-05"), day("2026-03-06")))], [], []),
        (
            [offered(THREE), own(days=(day("2026-03-06"),)), confirmed("2026-02-28", "2026-03-06 10:00")],
            ["06 10:00"],
            [],
        ),
    ],
)
def test_the_users_yes_to_another_day_is_asked_about(
    facts: list[Fact], expected: list[str], asked_about: list[str]
) -> None:
    found = matter(*facts)

    assert (starts(found), [a.what for a in found.attention]) == (expected, asked_about)


def test_a_slot_that_is_gone_after_the_users_yes_is_asked_about() -> None:
    found = plan(matter(offered(THREE), own(), later(Kind.INTERVIEWER_REPLY, is_time_gone=True)), "2026-03-05 18:00")

    assert "was_it_held" in [getattr(d, "what", None) for d in found.decisions]
    assert not [d for d in found.decisions if hasattr(d, "recipient")]


def test_what_came_up_after_the_interview_takes_nothing_back() -> None:
    late = fact("2026-03-05 17:00", refs=["ask"], is_time_gone=True)

    assert [i.doubted_at for i in matter(offered(THREE), own(), late).interviews] == [None]


def test_an_interview_that_the_user_agreed_to_is_thanked_for() -> None:
    found = matter(offered(THREE), own())

    assert found.stage is Stage.SCHEDULED
    assert [d.recipient.email for d in plan(found, "2026-03-05 18:00").decisions if hasattr(d, "recipient")] == [
        TOM.email
    ]


def same_hour(*, asks: bool, **rest: object) -> Fact:
    """They move it to Friday 6 March at the hour that it had."""
    return fact(
        "2026-03-01",
        Kind.INTERVIEW_RESCHEDULE,
        mid="ask",
        refs=["confirm"],
        same_hour_on=day("2026-03-06"),
        asks_same_hour=asks,
        **rest,  # type: ignore[arg-type]  # test builder
    )


SECOND = confirmed("2026-02-25 10:00", "2026-03-05 10:00", mid="second")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([confirmed(), same_hour(asks=False)], ["06 14:00"]),
        ([confirmed(), same_hour(asks=True)], ["03 14:00"]),  # asked, not yet agreed to
        ([confirmed(), same_hour(asks=True), own(when="2026-03-01 12:00")], ["06 14:00"]),
        ([confirmed(), same_hour(asks=True), yes()], ["03 14:00"]),
        ([confirmed(), SECOND, same_hour(asks=False)], ["05 10:00", "06 14:00"]),  # the one that is answered
        ([same_hour(asks=False)], []),  # of which nobody knows
    ],
)
def test_a_move_to_the_same_hour_takes_that_of_the_interview(facts: list[Fact], expected: list[str]) -> None:
    assert starts(matter(*facts)) == expected


def wish(*slots: Interview) -> Fact:
    """ "Could we do Friday at ten instead?" """
    return moved(0.97, *slots, mid="wish", asks_question=True)


def answer_to_wish(*times: Interview, **said: object) -> Fact:
    mine = sent("2026-02-26", mid="mine", refs=["confirm", "wish"])
    return replace(mine, reading=replace(mine.reading, interviews=times, **said))  # type: ignore[arg-type]


KEEP = answer_to_wish(is_reserved=True)
"""\"I'd rather keep Tuesday.\" """


@pytest.mark.parametrize(
    ("facts", "expected", "asks_if_held"),
    [
        ([wish(TEN)], ["03 14:00"], True),
        ([wish(TEN), KEEP, yes(refs=["confirm", "wish", "mine"])], ["03 14:00"], True),
        ([wish(TEN), answer_to_wish(is_assent=True)], ["06 10:00"], False),
        ([wish(TEN), confirmed("2026-02-27", "2026-03-06 10:00", mid="agreed")], ["06 10:00"], False),
        ([wish(TEN), confirmed("2026-02-27", "2026-03-03 14:00", mid="kept")], ["03 14:00"], False),
        ([wish(TEN, THREE), confirmed("2026-02-27", "2026-03-05 15:00", mid="agreed")], ["05 15:00"], False),
        ([moved(0.97, TEN)], [], False),  # "I am ill. These are my next free times."
    ],
)
def test_what_they_only_ask_to_move_stands_until_that_is_agreed_to(
    facts: list[Fact], expected: list[str], asks_if_held: bool
) -> None:
    found = matter(confirmed(), *facts)

    told = plan(found, "2026-03-03 18:00").decisions
    assert starts(found) == expected
    assert ("was_it_held" in [getattr(d, "what", None) for d in told]) is asks_if_held
