"""The practice of waiting: what is no reply, when people work, what gives way: C6 to C8."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looking import (
    AFTER,
    C1,
    C2,
    SENT,
    T,
    check_in_day,
    checked_in,
    first_check_in,
    holds,
    only,
    reminders,
    steps,
)
from matters import (
    TOM,
    USER,
    at,
    confirmed,
    day,
    fact,
    interview,
    matter,
    noted,
    placed,
    plan,
    sent,
)

from assistant.model import (
    Automation,
    DraftState,
    Kind,
    ReminderStep,
    Stage,
    Step,
    UserChoices,
    Withdraw,
)
from assistant.planning import PRESETS, send_at


@pytest.mark.parametrize("automation", [Automation.AUTO_REPLY, Automation.BOUNCE, Automation.BULK])
def test_C6_machines_and_lists_are_no_reply(automation: Automation) -> None:
    noise = fact("2026-03-12 10:00", Kind.OTHER, refs=["confirm"], automation=automation)

    assert check_in_day(matter(confirmed(), noise)) == day("2026-03-17")


def test_C6_the_users_own_mail_is_no_reply() -> None:
    assert check_in_day(matter(confirmed(), sent("2026-03-09 10:00", refs=["confirm"]))) == day("2026-03-17")


def test_C7_no_answer_to_the_thanks_is_no_sign() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=SENT)

    assert check_in_day(matter(confirmed()), [record]) == day("2026-03-17")


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2026-03-07 14:00", "2026-03-23 09:00"),  # the 21st is a Saturday
        ("2026-03-20 14:00", "2026-04-07 08:00"),  # Good Friday, Easter, and summer time
    ],
)
def test_C8_check_ins_wait_for_a_business_day(start: str, due: str) -> None:
    assert first_check_in(matter(confirmed("2026-02-20", start))) == at(due)


def test_C8_a_check_in_is_not_placed_on_a_weekend() -> None:
    late = plan(matter(confirmed()), "2026-03-21 10:00")

    assert (steps(late), holds(late)[-1]) == ([], C1)


def test_C8_the_recipients_zone_and_holidays_count() -> None:
    abroad = replace(interview("2026-06-19 14:00", people=(TOM,)), timezone="America/New_York")
    call = fact("2026-06-01", Kind.INTERVIEW_CONFIRMATION, mid="confirm", interviews=(abroad,))

    # Two weeks on is 3 July, when the Fourth is observed; then comes a weekend; New York opens at 13:00 UTC.
    assert first_check_in(matter(call)) == at("2026-07-06 13:00")


@pytest.mark.parametrize(
    ("step", "polite", "now", "goes_out"),
    [
        (T, True, "2026-03-07 23:00", "2026-03-07 23:00"),
        (C1, True, "2026-03-07 23:00", "2026-03-09 09:00"),
        (C1, True, "2026-03-09 10:30", "2026-03-09 10:30"),
        (C1, True, "2026-03-09 17:00", "2026-03-10 09:00"),
        (C1, True, "2026-04-02 17:00", "2026-04-07 08:00"),
        (C1, False, "2026-03-07 23:00", "2026-03-07 23:00"),
    ],
)
def test_C8_approved_drafts_go_out_politely(step: Step, polite: bool, now: str, goes_out: str) -> None:
    due = only(plan(matter(confirmed()), "2026-03-17 09:00"))
    record = replace(placed(due, "2026-03-17 09:00"), step=step)

    assert send_at(record, matter(confirmed()), PRESETS["standard"], USER, at(now), polite=polite) == at(goes_out)


def test_C8_an_auto_reply_moves_the_check_in_after_their_return() -> None:
    away = fact("2026-03-16 10:00", Kind.AUTO_REPLY, automation=Automation.AUTO_REPLY, hold_until=day("2026-03-25"))

    assert check_in_day(matter(confirmed(), away)) == day("2026-03-26")


def test_C8_a_question_of_the_users_own_stays_asked_when_an_auto_reply_answers_it() -> None:
    alone = sent("2026-03-17 10:00", refs=["confirm"])
    away = fact("2026-03-17 10:01", Kind.AUTO_REPLY, automation=Automation.AUTO_REPLY, hold_until=day("2026-03-25"))

    assert steps(plan(matter(confirmed(), alone, away), "2026-03-26 10:00")) == []


def test_C8_nobody_is_asked_again_while_they_are_away() -> None:
    asked = checked_in(confirmed(), when="2026-03-10 09:00", preset="persistent")
    away = fact("2026-03-10 10:01", Kind.AUTO_REPLY, automation=Automation.AUTO_REPLY, hold_until=day("2026-03-25"))

    during = plan(matter(confirmed(), away), "2026-03-19 10:00", drafts=[asked], preset="persistent")
    after = plan(matter(confirmed(), away), "2026-03-26 10:00", drafts=[asked], preset="persistent")

    assert (steps(during), steps(after)) == ([], [C2])


def test_an_interview_ahead_means_no_check_in() -> None:
    again = confirmed("2026-03-10", "2026-04-20 14:00", mid="second")

    assert steps(plan(matter(confirmed(), again), "2026-04-10 10:00")) == []


def test_the_users_own_question_counts_as_the_check_in() -> None:
    alone = matter(confirmed(), sent("2026-03-16 10:00", refs=["confirm"]))

    assert steps(plan(alone, "2026-03-17 10:00")) == []
    assert reminders(plan(alone, "2026-03-30 10:00")) == [ReminderStep.PHONE_CALL]


def test_a_note_never_sent_gives_way_to_the_check_in() -> None:
    old = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00")

    found = plan(matter(confirmed()), "2026-03-17 10:00", drafts=[old])
    gone = plan(matter(confirmed()), "2026-03-17 11:00", drafts=[replace(old, state=DraftState.WITHDRAWN)])

    assert [d.draft for d in found.decisions if isinstance(d, Withdraw)] == [old.id]
    assert (steps(found), steps(gone)) == ([], [C1])


def test_a_note_still_in_time_holds_the_check_in() -> None:
    hasty = matter(confirmed(decision_by=day("2026-03-04")))
    note = placed(only(plan(hasty, "2026-03-03 15:00")), "2026-03-03 15:00")

    in_time = plan(hasty, "2026-03-05 10:00", drafts=[note])
    late = plan(hasty, "2026-03-05 16:00", drafts=[note])

    assert (steps(in_time), holds(in_time)) == ([], [C1])
    assert not any(isinstance(d, Withdraw) for d in in_time.decisions)
    assert [d.draft for d in late.decisions if isinstance(d, Withdraw)] == [note.id]


def test_a_note_never_sent_gives_way_to_the_thanks_for_the_next_interview() -> None:
    first, second = confirmed(), confirmed("2026-03-05 10:00", "2026-03-10 14:00", mid="second")
    old = placed(only(plan(matter(first), "2026-03-03 15:00")), "2026-03-03 15:00")

    found = plan(matter(first, second), "2026-03-10 15:00", drafts=[old])
    after = plan(matter(first, second), "2026-03-10 15:05", drafts=[replace(old, state=DraftState.WITHDRAWN)])

    assert [d.draft for d in found.decisions if isinstance(d, Withdraw)] == [old.id]
    assert (steps(found), steps(after)) == ([], [T])


def test_a_date_noted_after_the_check_in_was_drafted_begins_a_new_wait() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-17 09:00")), "2026-03-17 09:00")
    choices = noted(decision_by=day("2026-03-25"))
    now_known = matter(confirmed(), choices=choices)

    withdrawn = plan(now_known, "2026-03-17 10:00", drafts=[record], choices=choices)
    gone = replace(record, state=DraftState.WITHDRAWN)

    assert [d.draft for d in withdrawn.decisions if isinstance(d, Withdraw)] == [record.id]
    assert check_in_day(now_known, [gone], choices=choices) == day("2026-03-26")


def test_resuming_the_same_day_brings_the_thanks_back() -> None:
    note = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=DraftState.WITHDRAWN)
    choices = UserChoices(stopped_at=at("2026-03-03 16:00"), resumed_at=at("2026-03-03 17:00"))

    found = plan(matter(confirmed(), choices=choices), "2026-03-03 18:00", drafts=[note], choices=choices)

    assert steps(found) == [T]


def test_an_edited_note_to_the_same_person_holds_the_check_in() -> None:
    old = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=DraftState.EDITED)

    found = plan(matter(confirmed()), "2026-03-17 10:00", drafts=[old])

    assert (steps(found), holds(found)) == ([], [C1])


def test_asleep_for_six_weeks_one_step_is_made_and_the_skipped_one_told() -> None:
    found = plan(matter(confirmed()), "2026-04-14 10:00")

    assert steps(found) == [C1]
    assert holds(found) == [T]


def test_asleep_for_three_months_the_matter_is_closed() -> None:
    found = plan(matter(confirmed()), "2026-06-10 10:00")

    assert (found.stage, steps(found)) == (Stage.UNANSWERED, [])


def test_who_wrote_twice_alone_is_reminded_of_the_call_and_gets_no_third_mail() -> None:
    """Simulated history 1547: after a loss of the ledger our own mails in Sent are the user's."""
    once = sent("2026-03-17 10:00", refs=["confirm"])
    twice = matter(confirmed(), once, sent("2026-03-24 10:00", refs=["confirm"]))
    called = UserChoices(called_at=at("2026-04-08 10:00"))

    waiting, later = (plan(twice, when) for when in ("2026-04-08 09:00", "2026-04-14 10:00"))

    assert (reminders(waiting), steps(later)) == ([ReminderStep.PHONE_CALL], [])
    assert steps(plan(matter(confirmed(), once), "2026-04-14 10:00")) == [AFTER]
    assert steps(plan(twice, "2026-04-08 12:00", choices=called)) == [AFTER]
