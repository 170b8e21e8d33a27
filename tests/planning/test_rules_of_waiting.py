"""The practice of waiting and checking in: C1 to C6. Each test names its rule."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looking import (
    AFTER,
    C1,
    C2,
    SENT,
    T,
    asks,
    check_in_day,
    checked_in,
    follow,
    holds,
    only,
    reminders,
    steps,
)
from matters import (
    at,
    confirmed,
    day,
    event,
    fact,
    matter,
    placed,
    plan,
    sent,
)

from assistant.model import (
    DraftState,
    Next,
    ReminderStep,
    Stage,
    UserChoices,
    Withdraw,
)


@pytest.mark.parametrize(
    ("promised", "due"),
    [
        ("2026-03-06", "2026-03-09"),  # "by Friday": Monday
        ("2026-03-10", "2026-03-11"),
        ("2026-03-07", "2026-03-09"),  # a Saturday
        ("2026-04-02", "2026-04-07"),  # Easter between
    ],
)
def test_C1_a_business_day_after_the_promised_date(promised: str, due: str) -> None:
    assert check_in_day(matter(confirmed(decision_by=day(promised)))) == day(due)


def test_C1_the_newest_promise_counts() -> None:
    later = fact("2026-03-06", refs=["confirm"], decision_by=day("2026-03-20"))

    assert check_in_day(matter(confirmed(decision_by=day("2026-03-09")), later)) == day("2026-03-23")


def test_C1_a_friendly_word_does_not_undo_a_promise() -> None:
    later = fact("2026-03-04 11:00", refs=["confirm"])

    assert check_in_day(matter(confirmed(decision_by=day("2026-03-09")), later)) == day("2026-03-10")


@pytest.mark.parametrize(
    ("preset", "due"), [("standard", "17"), ("patient", "17"), ("prompt", "10"), ("persistent", "10")]
)
def test_C2_without_a_date_the_preset_counts(preset: str, due: str) -> None:
    assert check_in_day(matter(confirmed()), preset=preset) == day(f"2026-03-{due}")


def test_C8_a_check_in_that_waits_for_people_to_work_comes_on_their_next_day() -> None:
    due_on_friday = matter(confirmed(decision_by=day("2026-03-12")))

    found = plan(due_on_friday, "2026-03-14 10:00")

    assert C1 in holds(found)
    assert found.next == Next(C1, day("2026-03-16"))


def test_C3_the_check_in_answers_in_the_thread() -> None:
    due = only(plan(matter(confirmed()), "2026-03-17 10:00"))

    assert (due.step, due.in_thread, due.anchor.message_id) == (C1, True, "<confirm>")


def test_C4_two_weeks_after_the_check_in_a_call() -> None:
    record = checked_in(confirmed())

    assert reminders(plan(matter(confirmed()), "2026-03-30 09:00", drafts=[record])) == []
    assert reminders(plan(matter(confirmed()), "2026-03-31 09:00", drafts=[record])) == [ReminderStep.PHONE_CALL]


def test_C4_a_mail_after_a_call_that_reached_nobody() -> None:
    record = checked_in(confirmed())
    choices = UserChoices(called_at=at("2026-03-31 11:00"))

    found = plan(matter(confirmed()), "2026-03-31 12:00", drafts=[record], choices=choices)

    assert steps(found) == [AFTER]


def test_C4_a_mail_two_business_days_after_the_reminder() -> None:
    record = checked_in(confirmed())

    assert steps(plan(matter(confirmed()), "2026-04-01 23:00", drafts=[record])) == []
    assert steps(plan(matter(confirmed()), "2026-04-02 09:00", drafts=[record])) == [AFTER]


def test_C4_a_call_that_reached_them_needs_no_mail() -> None:
    record = checked_in(confirmed())
    choices = UserChoices(done_reminders=(("phone_call", "<confirm>"),))

    found = plan(matter(confirmed()), "2026-04-10 10:00", drafts=[record], choices=choices)

    assert (steps(found), reminders(found)) == ([], [])


def test_C5_then_no_more_and_the_matter_is_unanswered() -> None:
    record = checked_in(confirmed())
    call = plan(matter(confirmed()), "2026-04-02 09:00", drafts=[record])
    last = placed(only(call), "2026-04-02 09:00", 2, SENT)

    quiet = plan(matter(confirmed()), "2026-04-22 10:00", drafts=[record, last])
    closed = plan(matter(confirmed()), "2026-04-24 10:00", drafts=[record, last])

    assert (quiet.stage, steps(quiet)) == (Stage.WAITING, [])
    assert (closed.stage, steps(closed)) == (Stage.UNANSWERED, [])


def test_C5_reopens_when_they_write() -> None:
    record = checked_in(confirmed())
    wrote = fact("2026-08-03 10:00", refs=["confirm"])

    found = plan(matter(confirmed(), wrote), "2026-08-04 10:00", drafts=[record])

    assert found.stage is Stage.WAITING
    assert check_in_day(matter(confirmed(), fact("2026-06-01 10:00", refs=["confirm"])), [record]) == day("2026-06-15")


def test_C5_persistent_checks_in_again_with_an_upper_limit() -> None:
    days = follow(confirmed(), preset="persistent", until="2026-09-01")

    assert [step for step, _ in days] == [T, C1, C2, C2, C2]
    assert [str(d) for _, d in days] == ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24", "2026-03-31"]


def test_C5_persistent_is_never_more_often_than_every_three_business_days() -> None:
    days = follow(
        confirmed(), preset="persistent", until="2026-06-01", repeat_after_business_days=1, second_after_days=1
    )

    assert [str(d) for _, d in days[1:]] == ["2026-03-10", "2026-03-13", "2026-03-18", "2026-03-23"]


def test_C6_a_reply_resets_the_clock() -> None:
    assert check_in_day(matter(confirmed(), fact("2026-03-12 10:00", refs=["confirm"]))) == day("2026-03-26")


def test_C6_a_reply_after_a_check_in_begins_anew() -> None:
    record = checked_in(confirmed())
    another_week = fact("2026-03-18 10:00", refs=["confirm"], decision_by=day("2026-03-25"))

    assert check_in_day(matter(confirmed(), another_week), [record]) == day("2026-03-26")


def test_C6_their_question_is_answered_before_any_check_in() -> None:
    question = fact("2026-03-05 10:00", refs=["confirm"], mid="q", asks_question=True)
    waiting = plan(matter(confirmed(), question), "2026-04-10 10:00")
    answered = matter(confirmed(), question, sent("2026-03-06 10:00", refs=["confirm", "q"]))

    assert (steps(waiting), C1 in holds(waiting)) == ([], True)
    assert "question_of_theirs" in asks(waiting)
    assert steps(plan(answered, "2026-03-19 10:00")) == [C1]


def test_C6_a_reply_withdraws_the_check_in_that_waits() -> None:
    due = only(plan(matter(confirmed()), "2026-03-17 09:00"))
    record = placed(due, "2026-03-17 09:00")
    wrote = matter(confirmed(), fact("2026-03-17 11:00", refs=["confirm"]))

    (withdrawn,) = [d for d in plan(wrote, "2026-03-17 12:00", drafts=[record]).decisions if isinstance(d, Withdraw)]

    assert withdrawn.draft == record.id


@pytest.mark.parametrize("state", [SENT, DraftState.DISCARDED, DraftState.DISMISSED])
def test_a_check_in_is_not_made_again_when_the_event_of_the_interview_comes_late(state: DraftState) -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-17 09:00")), "2026-03-17 09:00", state=state)
    late = matter(confirmed(), event("2026-02-25", "u1", "2026-03-03 14:00"))
    assert record.interview_key != late.interviews[0].key

    assert steps(plan(late, "2026-03-18 10:00", drafts=[record])) == []


@pytest.mark.parametrize("state", [SENT, DraftState.DISCARDED])
def test_a_check_in_of_an_older_ledger_is_not_made_again(state: DraftState) -> None:
    """There the second interview by one calendar event had the key of the first."""
    uses = (event("2026-02-24", "u1", "2026-03-03 14:00"), event("2026-03-05", "u1", "2026-03-10 14:00", sequence=1))
    due = only(plan(matter(*uses), "2026-03-24 09:00"))
    assert due.interview_key == "u1~2"
    older = replace(placed(due, "2026-03-24 09:00", state=state), interview_key="u1", need=due.need.replace("~2", ""))

    found = plan(matter(*uses), "2026-03-25 10:00", drafts=[older])

    assert steps(found) == []
    assert steps(plan(matter(*uses), "2026-04-09 10:00", drafts=[older], second_step="mail")) == [C2]


def test_a_check_in_after_the_first_use_of_an_event_is_not_one_after_the_second() -> None:
    first = event("2026-02-24", "u1", "2026-03-03 14:00")
    asked = placed(only(plan(matter(first), "2026-03-17 09:00")), "2026-03-17 09:00", state=DraftState.DISCARDED)
    both = matter(first, event("2026-03-18", "u1", "2026-03-20 14:00", sequence=1))

    assert asked.interview_key == "u1"
    assert steps(plan(both, "2026-04-07 10:00", drafts=[asked])) == [C1]
