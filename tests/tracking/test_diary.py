"""The interviews of an opportunity: merged, moved, cancelled; nothing that is unclear is guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from matters import (
    TOM,
    at,
    confirmed,
    event,
    fact,
    interview,
    invite,
    matter,
    plan,
    sent,
)

from assistant.model import (
    Automation,
    Fact,
    Finding,
    Interview,
    InviteMethod,
    Kind,
    Opportunity,
    Stage,
)


def times(opportunity: Opportunity) -> list[str]:
    """The interviews that stand."""
    return [f"{i.start:%d %H:%M}" for i in opportunity.interviews if not i.is_cancelled]


def test_words_and_event_of_one_time_are_one_interview() -> None:
    both = matter(confirmed(), event("2026-02-24 10:05", "u1", "2026-03-03 14:00"))

    assert times(both) == ["03 14:00"]
    assert both.interviews[0].key == "u1"


def test_the_same_event_twice_is_one_interview() -> None:
    assert times(
        matter(event("2026-02-24", "u1", "2026-03-03 14:00"), event("2026-02-25", "u1", "2026-03-03 14:00"))
    ) == ["03 14:00"]


def test_a_key_without_an_event_is_the_confirming_message() -> None:
    assert matter(confirmed()).interviews[0].key == "<confirm>"


def test_several_interviews_in_one_message_have_keys_of_their_own() -> None:
    two = (interview("2026-03-03 14:00"), interview("2026-03-04 14:00"))
    found = matter(fact("2026-02-24", Kind.INTERVIEW_CONFIRMATION, mid="x", interviews=two))

    assert [i.key for i in found.interviews] == ["<x>", "<x>#2"]


def test_an_update_by_sequence_replaces_the_time() -> None:
    moved = matter(
        event("2026-02-24", "u1", "2026-03-03 14:00"), event("2026-02-25", "u1", "2026-03-04 09:00", sequence=1)
    )

    assert times(moved) == ["04 09:00"]


def test_an_older_sequence_that_comes_late_is_no_news() -> None:
    late = matter(
        event("2026-02-24", "u1", "2026-03-04 09:00", sequence=2),
        event("2026-02-25", "u1", "2026-03-03 14:00", sequence=1),
    )

    assert times(late) == ["04 09:00"]


@pytest.mark.parametrize(
    ("when", "kind", "start", "standing", "doubtful"),
    [
        ("2026-03-03 13:00", Kind.INTERVIEW_RESCHEDULE, "2026-03-10 14:00", ["10 14:00"], []),  # before it
        ("2026-03-03 14:30", Kind.INTERVIEW_RESCHEDULE, "2026-03-10 14:00", ["10 14:00"], []),  # they do not turn up
        ("2026-03-04 13:00", Kind.INTERVIEW_RESCHEDULE, "2026-03-10 14:00", ["03 14:00", "10 14:00"], ["03"]),
        ("2026-03-04 13:00", Kind.INTERVIEW_CONFIRMATION, "2026-03-10 14:00", ["03 14:00", "10 14:00"], []),
        ("2026-03-05 13:00", Kind.INTERVIEW_RESCHEDULE, "2026-03-10 14:00", ["03 14:00", "10 14:00"], []),
        ("2026-03-03 15:10", Kind.INTERVIEW_RESCHEDULE, "2026-03-03 14:30", ["03 14:30"], []),  # afterwards put right
    ],
)
def test_an_event_that_is_used_again_when_its_time_is_past_fixes_another_interview(
    when: str, kind: Kind, start: str, standing: list[str], doubtful: list[str]
) -> None:
    """Simulated history 5097: the next interview came by the event of yesterday's, and nobody was thanked for that."""
    again = event(when, "u1", start, sequence=1, kind=kind)
    found = matter(event("2026-02-24", "u1", "2026-03-03 14:00"), again)

    assert (times(found), _doubtful(found)) == (standing, doubtful)


def _used_twice(*more: Fact) -> Opportunity:
    first, second = (
        event(f"2026-{d}", "u1", f"2026-{t}") for d, t in (("02-24", "03-03 14:00"), ("03-05", "03-10 09:00"))
    )
    return matter(first, *more, second)


def test_each_use_of_an_event_has_a_key_of_its_own() -> None:
    in_words = confirmed("2026-03-04 08:00", "2026-03-10 09:00", mid="second")

    assert [i.key for i in _used_twice().interviews] == ["u1", "u1~2"]
    assert [i.key for i in _used_twice(in_words).interviews] == ["u1", "u1~2"]


def test_what_follows_speaks_of_the_last_use_of_an_event() -> None:
    moved = event("2026-03-06", "u1", "2026-03-11 09:00", sequence=2)
    late = event("2026-03-07", "u1", "2026-03-10 16:00", sequence=1)
    off = fact("2026-03-08", Kind.INTERVIEW_CANCELLATION, cancelled_uids=("u1",))

    assert times(_used_twice(moved, late)) == ["03 14:00", "11 09:00"]
    assert times(_used_twice(off)) == ["03 14:00"]


def test_an_earlier_use_of_an_event_that_is_told_once_more_moves_nothing() -> None:
    """It took the next interview back to a time that was past, and nobody was thanked for that one."""
    uses = (event("2026-03-01", "u1", "2026-03-03 14:00"), event("2026-03-05", "u1", "2026-03-10 09:00"))
    once_more = event("2026-03-06", "u1", "2026-03-03 14:00")
    moved = event("2026-03-07", "u1", "2026-03-11 09:00", sequence=1)

    assert times(matter(*uses, once_more)) == ["03 14:00", "10 09:00"]
    assert times(matter(*uses, once_more, moved)) == ["03 14:00", "11 09:00"]


def test_a_cancelled_event_is_cancelled() -> None:
    cancel = fact("2026-02-26", Kind.INTERVIEW_CANCELLATION, cancelled_uids=("u1",))

    assert times(matter(event("2026-02-24", "u1", "2026-03-03 14:00"), cancel)) == []


@pytest.mark.parametrize(("when", "is_doubted"), [("2026-03-03 15:30", True), ("2026-03-05", False)])
def test_an_event_that_is_deleted_after_its_time_was_perhaps_held(when: str, is_doubted: bool) -> None:
    cancel = fact(when, Kind.INTERVIEW_CANCELLATION, cancelled_uids=("u1",))
    found = matter(event("2026-02-24", "u1", "2026-03-03 14:00"), cancel)

    assert times(found) == ["03 14:00"]
    assert (found.interviews[0].doubted_at is not None) is is_doubted


def test_an_invitation_that_comes_after_its_cancellation_is_no_news() -> None:
    """Simulated history 2687."""
    gone = invite("u1", "2026-03-03 14:00", sequence=1, method=InviteMethod.CANCEL)
    cancel = fact("2026-02-23", Kind.INTERVIEW_CANCELLATION, cancelled_uids=("u1",), invites=(gone,))
    late, again = (event("2026-02-24", "u1", "2026-03-03 14:00", sequence=n) for n in (0, 2))

    assert times(matter(confirmed("2026-02-20", "2026-02-21 10:00"), cancel, late)) == ["21 10:00"]
    assert times(matter(confirmed("2026-02-20", "2026-02-21 10:00"), cancel, again)) == ["21 10:00", "03 14:00"]


def test_a_move_in_words_replaces_the_old_time() -> None:
    moved = fact("2026-02-26", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"], interviews=(interview("2026-03-05 10:00"),))
    found = matter(confirmed(people=(TOM,)), moved)

    assert times(found) == ["05 10:00"]
    assert [p.name for p in found.interviews[0].people] == ["Tom Reyes"]
    assert found.interviews[0].anchor.message_id == moved.reading.message.message_id


@pytest.mark.parametrize("confirmed_at", ["2026-02-26", "2026-02-26 00:20"], ids=["in one second", "overtaken"])
def test_a_move_that_comes_before_what_it_moves_moves_it(confirmed_at: str) -> None:
    """Seed 4727: both times stood, and thanks went out for the one that was given up."""
    moved = fact("2026-02-26", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"], interviews=(interview("2026-03-05 10:00"),))

    assert times(matter(moved, confirmed(confirmed_at))) == ["05 10:00"]


def test_a_cancellation_that_comes_before_what_it_cancels_cancels_it() -> None:
    held = confirmed("2026-02-10", "2026-02-12 14:00", mid="first")
    cancel = fact("2026-02-26", Kind.INTERVIEW_CANCELLATION, refs=["confirm"])

    assert times(matter(held, cancel, confirmed("2026-02-26 00:20"))) == ["12 14:00"]


def test_messages_of_one_name_that_name_each_other_all_count() -> None:
    both = [confirmed(mid="one", refs=["two"]), confirmed(start="2026-03-04 14:00", mid="two", refs=["one"])]
    again = confirmed(start="2026-03-06 14:00", mid="two")

    assert times(matter(*both, again)) == ["03 14:00", "04 14:00", "06 14:00"]


def test_a_reminder_changes_nothing() -> None:
    robot = confirmed("2026-03-02", mid="reminder", sender="no-reply@calendly.com", automation=Automation.ROBOT)

    assert matter(confirmed(), robot).interviews == matter(confirmed()).interviews


def test_a_move_in_words_takes_the_one_it_names() -> None:
    moved = fact(
        "2026-02-26",
        Kind.INTERVIEW_RESCHEDULE,
        interviews=(interview("2026-03-06 10:00"),),
        cancelled=(interview("2026-03-04 14:00"),),
    )
    two = [confirmed(), confirmed(start="2026-03-04 14:00", mid="second")]

    assert times(matter(*two, moved)) == ["03 14:00", "06 10:00"]


def test_a_move_keeps_the_length() -> None:
    moved = fact(
        "2026-02-26",
        Kind.INTERVIEW_RESCHEDULE,
        refs=["confirm"],
        interviews=(interview("2026-03-05 10:00", hours=None),),
    )

    assert matter(confirmed(hours=2), moved).interviews[0].end == at("2026-03-05 12:00")


def test_a_cancellation_in_words_takes_the_only_one_ahead() -> None:
    held = confirmed("2026-02-10", "2026-02-12 14:00", mid="first")
    cancel = fact("2026-03-01", Kind.INTERVIEW_CANCELLATION)

    assert times(matter(held, confirmed(), cancel)) == ["12 14:00"]


def test_a_hold_that_also_cancels_takes_the_one_ahead() -> None:
    hold = fact("2026-03-01", Kind.HOLD)
    cancels = fact("2026-03-01", Kind.HOLD, also=(Finding(Kind.INTERVIEW_CANCELLATION, 0.7, ()),))

    assert times(matter(confirmed(), hold)) == ["03 14:00"]
    assert times(matter(confirmed(), cancels)) == []


def _three_open_and_one_moved(new: str, *, when: str = "2026-02-26", refs: tuple[str, ...] = ()) -> Opportunity:
    """9, 12 and 16 March are fixed; then: "it is now on ...", without the old time."""
    days = ("2026-03-09 14:00", "2026-03-12 14:00", "2026-03-16 14:00")
    fixed = [confirmed(start=day, mid=f"fixed-{day[8:10]}") for day in days]
    return matter(
        *fixed, fact(when, Kind.INTERVIEW_RESCHEDULE, refs=list(refs), interviews=(interview(new),), mid="moved")
    )


def _doubtful(opportunity: Opportunity) -> list[str]:
    return [f"{i.start:%d}" for i in opportunity.interviews if i.doubted_at]


@pytest.mark.parametrize(
    ("new", "refs", "standing"),
    [
        ("2026-03-10 10:00", (), ["10 10:00", "12 14:00", "16 14:00"]),  # the next one, and the nearest
        ("2026-03-11 15:00", ("fixed-16", "fixed-09"), ["11 15:00", "12 14:00", "16 14:00"]),  # the next, answered
        ("2026-03-13 10:00", ("fixed-12",), ["09 14:00", "13 10:00", "16 14:00"]),  # the nearest, and answered
    ],
)
def test_a_move_of_one_of_several_is_taken_where_two_signs_agree(
    new: str, refs: tuple[str, ...], standing: list[str]
) -> None:
    found = _three_open_and_one_moved(new, refs=refs)

    assert (times(found), _doubtful(found)) == (standing, [])


@pytest.mark.parametrize(("new", "refs"), [("2026-03-11 15:00", ()), ("2026-03-13 10:00", ("fixed-16",))])
def test_a_move_of_one_of_several_is_not_guessed(new: str, refs: tuple[str, ...]) -> None:
    found = _three_open_and_one_moved(new, refs=refs)

    assert sorted(times(found)) == sorted(["09 14:00", "12 14:00", "16 14:00", f"{at(new):%d %H:%M}"])
    assert _doubtful(found) == ["09", "12", "16"]


def test_a_move_takes_the_next_one_and_leaves_yesterdays() -> None:
    """Simulated history 990: an interview that was over seemed movable still."""
    found = _three_open_and_one_moved("2026-03-13 10:00", when="2026-03-10 08:00")

    assert (times(found), _doubtful(found)) == (["09 14:00", "13 10:00", "16 14:00"], [])


def test_a_time_that_is_confirmed_again_is_in_doubt_no_more() -> None:
    asked = _three_open_and_one_moved("2026-03-11 15:00")
    again = confirmed("2026-03-11", "2026-03-12 14:00", mid="see-you")
    days = ("2026-03-09 14:00", "2026-03-12 14:00")
    fixed = [confirmed(start=day, mid=f"fixed-{day[8:10]}") for day in days]
    moved = fact("2026-02-26", Kind.INTERVIEW_RESCHEDULE, interviews=(interview("2026-03-11 15:00"),))

    assert "12" in _doubtful(asked)
    assert _doubtful(matter(*fixed, moved, again)) == ["09"]


def test_a_cancellation_of_one_of_two_is_not_guessed() -> None:
    two = [confirmed(), confirmed(start="2026-03-04 14:00", mid="second")]
    found = matter(*two, fact("2026-03-01", Kind.INTERVIEW_CANCELLATION))

    assert times(found) == ["03 14:00", "04 14:00"]
    assert [a.what for a in found.attention] == ["which_interview"]


def test_a_cancellation_in_the_thread_takes_the_one_of_the_thread() -> None:
    two = [confirmed(), confirmed(start="2026-03-04 14:00", mid="second")]

    assert times(matter(*two, fact("2026-03-01", Kind.INTERVIEW_CANCELLATION, refs=["second"]))) == ["03 14:00"]


def test_a_move_without_a_new_time_leaves_it_to_be_arranged() -> None:
    found = matter(confirmed(), fact("2026-03-02", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"]))

    assert times(found) == []
    assert found.stage is Stage.INVITED


def test_a_new_time_after_a_cancellation_is_the_interview_again() -> None:
    gone = fact("2026-03-01", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"])
    found = matter(confirmed(), gone, confirmed("2026-03-02", "2026-03-05 10:00", mid="again"))

    assert times(found) == ["05 10:00"]
    assert found.stage is Stage.SCHEDULED


def refused(when: str = "2026-03-02", *slots: Interview, withdrawal: str = "", **rest: object) -> Fact:
    """The user's own mail that calls the talk off."""
    mine = sent(when, mid="own", **rest)  # type: ignore[arg-type]  # test builder
    said = replace(mine.reading, refusal="I can't make Tuesday.", withdrawal=withdrawal, slots=slots)
    return replace(mine, reading=said)


def doubted(*facts: Fact) -> list[str]:
    return [f"{i.start:%d %H:%M}" for i in matter(*facts).interviews if i.doubted_at]


def test_what_the_user_calls_off_is_asked_about_before_anybody_is_thanked() -> None:
    found = plan(matter(confirmed(), refused(refs=["confirm"])), "2026-03-03 18:00")

    assert "was_it_held" in [getattr(d, "what", None) for d in found.decisions]
    assert not [d for d in found.decisions if hasattr(d, "recipient")]


SECOND = confirmed("2026-02-25 10:00", "2026-03-05 10:00", mid="second")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([confirmed(), SECOND, refused(refs=["second"])], ["05 10:00"]),
        ([confirmed(), SECOND, refused(refs=[])], ["03 14:00", "05 10:00"]),
        ([confirmed(), SECOND, refused("2026-03-04", refs=[])], ["05 10:00"]),  # the first is over
        ([confirmed(), refused("2026-03-04", refs=["confirm"])], []),
        ([confirmed(), refused("2026-03-02", interview("2026-03-06 10:00"), refs=["confirm"])], []),  # another time
        ([confirmed(), refused(refs=["confirm"], withdrawal="I withdraw.")], []),  # asked about itself
        ([confirmed(), refused(refs=["confirm"]), confirmed("2026-03-02 12:00", mid="again", refs=["own"])], []),
    ],
)
def test_what_the_user_calls_off_is_in_doubt(facts: list[Fact], expected: list[str]) -> None:
    assert doubted(*facts) == expected


def test_an_invitation_that_the_users_calendar_declines_is_in_doubt_and_no_other() -> None:
    two = [event("2026-02-24", "u1", "2026-03-03 14:00"), event("2026-02-24", "u2", "2026-03-04 14:00")]
    mine = sent("2026-02-25", invites=[invite("u2", "2026-03-04 14:00", method=InviteMethod.REPLY)])
    declined = replace(mine, reading=replace(mine.reading, refusal="Declined: Interview"))

    assert _doubtful(matter(*two, declined)) == ["04"]
