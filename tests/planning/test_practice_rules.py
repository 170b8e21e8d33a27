"""The practice, rule by rule: each test names the rule that it holds the planning to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from matters import (
    ANA,
    RITA,
    TOM,
    USER,
    at,
    confirmed,
    day,
    event,
    fact,
    interview,
    invite,
    matter,
    noted,
    placed,
    plan,
    sent,
)

from assistant.model import (
    Ask,
    Authentication,
    Automation,
    DraftRecord,
    DraftState,
    Due,
    Hold,
    InviteMethod,
    Kind,
    Notes,
    Part,
    Person,
    Plan,
    Remind,
    ReminderStep,
    Stage,
    Step,
    UserChoices,
    Withdraw,
)
from assistant.planning import PRESETS, Channels, send_at, why_not_send

T, C1, C2, AFTER = Step.THANK_YOU, Step.CHECK_IN, Step.SECOND_CHECK_IN, Step.AFTER_CALL
SENT = DraftState.SENT


def dues(found: Plan) -> list[Due]:
    return [d for d in found.decisions if isinstance(d, Due)]


def steps(found: Plan) -> list[Step]:
    return [d.step for d in dues(found)]


def reminders(found: Plan) -> list[ReminderStep]:
    return [d.step for d in found.decisions if isinstance(d, Remind)]


def holds(found: Plan) -> list[Step]:
    return [d.step for d in found.decisions if isinstance(d, Hold)]


def asks(found: Plan) -> list[str]:
    return [d.what for d in found.decisions if isinstance(d, Ask)]


def thanked(found: Plan) -> list[str | None]:
    return [d.recipient.email for d in dues(found) if d.step is T]


def only(found: Plan) -> Due:
    (due,) = dues(found)
    return due


# -- after an interview --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "now", "drafted"),
    [
        ("2026-03-03 14:00", "2026-03-03 14:59", False),
        ("2026-03-03 14:00", "2026-03-03 15:00", True),
        ("2026-03-03 21:00", "2026-03-03 22:00", True),  # at night: the user decides when to send it
        ("2026-03-03 14:00", "2026-03-05 14:59", True),
        ("2026-03-03 14:00", "2026-03-05 15:00", False),
        ("2026-03-06 14:00", "2026-03-07 11:00", True),  # on a Saturday
        ("2026-03-06 14:00", "2026-03-09 23:59", True),  # Friday: until Monday's end
        ("2026-03-06 14:00", "2026-03-10 00:00", False),
        ("2026-03-05 14:00", "2026-03-07 15:00", False),  # Thursday: the next business day was Friday
        ("2026-04-02 14:00", "2026-04-07 22:30", True),  # the Thursday before Easter: Tuesday, in summer time
        ("2026-04-02 14:00", "2026-04-07 23:00", False),
    ],
)
def test_T1_thanks_from_the_end_until_the_outer_limit(start: str, now: str, drafted: bool) -> None:
    found = plan(matter(confirmed(start=start)), now)

    assert (steps(found) == [T]) is drafted


def test_T1_due_is_the_end_of_the_interview() -> None:
    assert only(plan(matter(confirmed()), "2026-03-04 09:00")).due == at("2026-03-03 15:00")


def test_T1_too_late_is_said() -> None:
    assert holds(plan(matter(confirmed()), "2026-03-06 09:00")) == [T]


def test_T1_without_an_end_an_hour_is_assumed() -> None:
    unknown_end = matter(confirmed(hours=None))

    assert steps(plan(unknown_end, "2026-03-03 14:59")) == []
    assert steps(plan(unknown_end, "2026-03-03 15:00")) == [T]
    assert steps(plan(unknown_end, "2026-03-03 15:00", assumed_minutes=90)) == []


def test_T2_one_note_for_each_interviewer() -> None:
    found = plan(matter(confirmed(people=(TOM, ANA))), "2026-03-03 16:00")

    assert thanked(found) == ["ana@brightwell.example", "tom@brightwell.example"]
    assert all(len(d.panel) == 2 for d in dues(found))
    assert len({d.need for d in dues(found)}) == 2


def crowd(number: int) -> tuple[Person, ...]:
    return tuple(Person(f"Guest{n} Name{n}", f"guest{n}@brightwell.example", Part.INTERVIEWER) for n in range(number))


def test_T3_a_panel_of_four_is_no_large_one() -> None:
    assert len(thanked(plan(matter(confirmed(people=crowd(4), sender=RITA)), "2026-03-03 16:00"))) == 4


def test_T3_a_large_panel_gets_one_note_to_whom_the_user_spoke_with_most() -> None:
    choices = noted(spoke_most_with="Guest3")
    panel = matter(confirmed(people=crowd(5), sender=RITA), choices=choices)

    assert thanked(plan(panel, "2026-03-03 16:00", choices=choices)) == ["guest3@brightwell.example"]


def test_T3_without_notes_the_one_who_arranged_it() -> None:
    people = crowd(5)

    assert thanked(plan(matter(confirmed(people=people, sender=people[4])), "2026-03-03 16:00")) == [people[4].email]


def test_T8_without_notes_the_note_is_drafted_all_the_same() -> None:
    assert steps(plan(matter(confirmed()), "2026-03-03 15:00")) == [T]


def test_names_without_an_address_are_thanked_through_the_recruiter() -> None:
    nameless = Person("Omar Haddad", None, Part.INTERVIEWER)

    found = plan(matter(confirmed(people=(TOM, nameless), sender=RITA)), "2026-03-03 16:00")

    assert [(d.recipient.email, d.thanks_to) for d in dues(found)] == [
        ("tom@brightwell.example", ()),
        ("rita@brightwell.example", (nameless,)),
    ]


def test_nobody_reachable_is_asked_about_and_never_guessed() -> None:
    robot = confirmed(
        people=(Person("Omar Haddad", None, Part.INTERVIEWER),),
        sender="no-reply@ashbyhq.com",
        automation=Automation.ROBOT,
    )

    found = plan(matter(robot), "2026-03-03 16:00")

    assert steps(found) == []
    assert asks(found) == ["nobody_to_thank"]


def test_no_interviewer_named_thanks_who_fixed_it() -> None:
    assert thanked(plan(matter(confirmed(people=(), sender=RITA)), "2026-03-03 16:00")) == [RITA.email]


def test_the_coordinator_gets_no_note_beside_the_interviewer() -> None:
    clerk = Person("Cleo Park", "cleo@brightwell.example", Part.COORDINATOR)

    assert thanked(plan(matter(confirmed(people=(TOM, clerk), sender=clerk)), "2026-03-03 16:00")) == [TOM.email]


def test_the_user_who_thanked_already_is_not_asked_to_again() -> None:
    both = [confirmed(people=(TOM, ANA)), sent("2026-03-03 17:00", to=("tom@brightwell.example",))]

    assert thanked(plan(matter(*both), "2026-03-03 18:00")) == [ANA.email]


def test_a_mail_before_the_end_is_no_thanks() -> None:
    assert thanked(plan(matter(confirmed(), sent("2026-03-03 13:50")), "2026-03-03 16:00")) == [TOM.email]


def test_accepting_the_invitation_is_no_thanks() -> None:
    answer = invite("u1", "2026-03-03 14:00", method=InviteMethod.REPLY)
    accepted = sent("2026-03-03 15:10", invites=(answer,), own_text="")

    assert thanked(plan(matter(event("2026-02-24", "u1", "2026-03-03 14:00"), accepted), "2026-03-03 16:00")) == [
        TOM.email
    ]


def test_a_second_interview_with_the_same_person_is_thanked_for_again() -> None:
    first, second = confirmed(), confirmed("2026-03-05 10:00", "2026-03-10 14:00", mid="second")
    early = only(plan(matter(first), "2026-03-03 15:00"))
    record = placed(early, "2026-03-03 15:00", state=SENT)

    again = only(plan(matter(first, second), "2026-03-10 15:00", drafts=[record]))

    assert again.need != early.need
    assert again.recipient.email == TOM.email


@pytest.mark.parametrize("state", list(DraftState))
def test_a_note_is_never_drafted_twice_whatever_became_of_it(state: DraftState) -> None:
    both = matter(confirmed())
    record = placed(only(plan(both, "2026-03-03 15:00")), "2026-03-03 15:00", state=state)

    assert steps(plan(both, "2026-03-03 16:00", drafts=[record])) == []


def test_back_to_back_blocks_are_thanked_for_after_the_last() -> None:
    blocks = [
        confirmed(start="2026-03-03 10:00", mid="a", people=(TOM,)),
        confirmed(start="2026-03-03 11:00", mid="b", people=(ANA,)),
    ]

    assert thanked(plan(matter(*blocks), "2026-03-03 11:30")) == []
    assert thanked(plan(matter(*blocks), "2026-03-03 12:00")) == [ANA.email, TOM.email]


def test_a_recorded_interview_is_thanked_to_nobody() -> None:
    held = replace(interview("2026-03-03 14:00"), where="One-way video interview")
    robot = fact(
        "2026-02-24",
        Kind.INTERVIEW_CONFIRMATION,
        sender="no-reply@sparkhire.com",
        automation=Automation.ROBOT,
        interviews=(held,),
    )

    found = plan(matter(robot), "2026-03-03 15:00")

    assert (steps(found), asks(found)) == ([], [])


def test_a_cancelled_interview_is_thanked_for_by_nobody() -> None:
    cancelled = fact("2026-03-02", Kind.INTERVIEW_CANCELLATION, refs=["confirm"])

    assert steps(plan(matter(confirmed(), cancelled), "2026-03-03 16:00")) == []


def test_a_moved_interview_is_thanked_for_at_its_new_time_only() -> None:
    moved = fact("2026-03-02", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"], interviews=(interview("2026-03-05 09:00"),))
    both = matter(confirmed(), moved)

    assert steps(plan(both, "2026-03-03 16:00")) == []
    assert steps(plan(both, "2026-03-05 10:00")) == [T]


def test_a_missed_and_moved_interview_is_thanked_for_after_it_took_place() -> None:
    first = event("2026-02-24", "u1", "2026-03-03 14:00")
    early = placed(only(plan(matter(first), "2026-03-03 15:00")), "2026-03-03 15:00")
    moved = event("2026-03-03 15:10", "u1", "2026-03-04 14:00", sequence=1, kind=Kind.INTERVIEW_RESCHEDULE)

    withdrawn = plan(matter(first, moved), "2026-03-03 15:20", drafts=[early])
    later = plan(matter(first, moved), "2026-03-04 15:00", drafts=[replace(early, state=DraftState.WITHDRAWN)])

    assert [d.draft for d in withdrawn.decisions if isinstance(d, Withdraw)] == [early.id]
    assert steps(later) == [T]


# -- notes and the end of the interview -----------------------------------------------------


def test_N1_notes_are_asked_for_right_after_the_end() -> None:
    assert ReminderStep.NOTES not in reminders(plan(matter(confirmed()), "2026-03-03 14:59"))
    assert ReminderStep.NOTES in reminders(plan(matter(confirmed()), "2026-03-03 15:00"))


def test_N1_notes_that_were_given_are_not_asked_for() -> None:
    choices = UserChoices(notes=(("<confirm>", Notes(topics=("dashboards",))),))

    assert ReminderStep.NOTES not in reminders(plan(matter(confirmed()), "2026-03-03 15:00", choices=choices))


def test_N1_the_people_of_the_notes_are_those_who_were_there() -> None:
    choices = noted(people=(Person("Ana Lind", None, Part.INTERVIEWER),))
    both = matter(confirmed(people=(TOM, ANA)), choices=choices)

    assert thanked(plan(both, "2026-03-03 15:00", choices=choices)) == [ANA.email]


@pytest.mark.parametrize(
    ("now", "reminded"),
    [("2026-03-01 23:59", False), ("2026-03-02 00:00", True), ("2026-03-03 13:59", True), ("2026-03-03 14:00", False)],
)
def test_N2_the_day_before_the_user_is_told_to_ask_for_the_timeline(now: str, reminded: bool) -> None:
    assert (ReminderStep.ASK_TIMELINE in reminders(plan(matter(confirmed()), now))) is reminded


@pytest.mark.parametrize(
    ("candidates", "due"), [(None, "2026-03-17"), (5, "2026-03-17"), (8, "2026-03-20"), (90, "2026-03-24")]
)
def test_N3_many_candidates_take_longer(candidates: int | None, due: str) -> None:
    choices = noted(candidates=candidates)

    assert check_in_day(matter(confirmed(), choices=choices)) == day(due)


def test_N3_a_date_noted_in_the_interview_is_a_promise() -> None:
    choices = noted(decision_by=day("2026-03-06"))

    assert check_in_day(matter(confirmed(), choices=choices)) == day("2026-03-09")


def test_N4_a_self_assessment_at_the_end() -> None:
    ended = matter(confirmed(), fact("2026-03-10", Kind.OFFER, refs=["confirm"]))

    assert reminders(plan(ended, "2026-03-10 09:00")) == [ReminderStep.SELF_ASSESSMENT]


def test_N4_none_where_there_was_no_interview() -> None:
    ended = matter(fact("2026-02-20", Kind.APPLICATION_ACK, mid="ack"), fact("2026-03-10", Kind.DECLINE, refs=["ack"]))

    assert reminders(plan(ended, "2026-03-10 09:00")) == []


# -- waiting and checking in ----------------------------------------------------------------


def first_check_in(opportunity: object, drafts: Sequence[DraftRecord] = (), **options: object) -> datetime:
    """The first hour at which a check-in is drafted, looking every hour."""
    moment = at("2026-03-03 15:00")
    while moment < at("2026-08-01"):
        found = plan(opportunity, moment, drafts=drafts, **options)  # type: ignore[arg-type]
        if C1 in steps(found):
            return moment
        moment += timedelta(hours=1)
    raise AssertionError("no check-in was ever drafted")


def check_in_day(opportunity: object, drafts: Sequence[DraftRecord] = (), **options: object) -> object:
    return first_check_in(opportunity, drafts, **options).date()


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


def test_C3_the_check_in_answers_in_the_thread() -> None:
    due = only(plan(matter(confirmed()), "2026-03-17 10:00"))

    assert (due.step, due.in_thread, due.anchor.message_id) == (C1, True, "<confirm>")


def checked_in(*facts: object, when: str = "2026-03-17 09:00", **options: object) -> DraftRecord:
    """The check-in of 17 March, sent the same day."""
    return placed(only(plan(matter(*facts), when, **options)), when, state=SENT)  # type: ignore[arg-type]


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


def follow(*facts: object, until: str, preset: str = "standard", **changes: object) -> list[tuple[Step, object]]:
    """Every draft that is placed up to a day, each sent at once, looking once an hour."""
    moment, records = at("2026-03-03 12:00"), list[DraftRecord]()
    opportunity = matter(*facts)  # type: ignore[arg-type]
    while moment < at(until):
        for due in dues(plan(opportunity, moment, drafts=records, preset=preset, **changes)):  # type: ignore[arg-type]
            records.append(placed(due, moment, len(records) + 1, SENT))
        moment += timedelta(hours=1)
    return [(r.step, r.created.date()) for r in records]


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


# -- the end --------------------------------------------------------------------------------


@pytest.mark.parametrize(("rule", "kind"), [("E1", Kind.OFFER), ("E2", Kind.DECLINE)])
def test_E1_E2_an_end_stops_everything_and_withdraws_what_waits(rule: str, kind: Kind) -> None:
    records = [
        placed(d, "2026-03-03 15:00", n)
        for n, d in enumerate(dues(plan(matter(confirmed(people=(TOM, ANA))), "2026-03-03 15:00")))
    ]
    ended = matter(
        confirmed(people=(TOM, ANA)),
        fact(
            "2026-03-04 09:00",
            kind,
            refs=["confirm"],
            sender="no-reply@brightwell.example",
            automation=Automation.ROBOT,
        ),
    )

    found = plan(ended, "2026-03-04 10:00", drafts=records)

    assert {d.draft for d in found.decisions if isinstance(d, Withdraw)} == {r.id for r in records}
    assert steps(found) == []
    for now in ("2026-03-17 10:00", "2026-04-10 10:00", "2026-06-10 10:00"):
        assert steps(plan(ended, now, drafts=records)) == []


def test_E1_an_edited_draft_stays_and_is_spoken_of() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=DraftState.EDITED)
    ended = matter(confirmed(), fact("2026-03-04", Kind.OFFER, refs=["confirm"]))

    found = plan(ended, "2026-03-04 10:00", drafts=[record])

    assert asks(found) == ["edited_draft_stays"]
    assert not any(isinstance(d, Withdraw) for d in found.decisions)


def test_E1_an_end_seen_a_moment_before_sending_stops_it() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=DraftState.APPROVED)
    ended = matter(confirmed(), fact("2026-03-04", Kind.OFFER, refs=["confirm"]))

    assert why_not_send(record, matter(confirmed()), [record], PRESETS["standard"], at("2026-03-04 10:00")) is None
    assert why_not_send(record, ended, [record], PRESETS["standard"], at("2026-03-04 10:00"))


def test_C6_an_approved_check_in_does_not_cross_their_answer() -> None:
    due = only(plan(matter(confirmed()), "2026-03-17 09:00"))
    record = placed(due, "2026-03-17 09:00", state=DraftState.APPROVED)
    wrote = matter(confirmed(), fact("2026-03-17 11:00", refs=["confirm"]))

    assert why_not_send(record, wrote, [record], PRESETS["standard"], at("2026-03-17 12:00"), identity=USER)


def test_who_approved_a_note_after_writing_by_hand_wants_it_sent() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=DraftState.APPROVED)
    wrote = matter(confirmed(), sent("2026-03-03 15:30"))
    now = at("2026-03-03 16:00")

    assert why_not_send(record, wrote, [record], PRESETS["standard"], now, identity=USER) is None
    untouched = replace(record, state=DraftState.UNTOUCHED)
    found = plan(wrote, now, drafts=[untouched])
    assert [d.draft for d in found.decisions if isinstance(d, Withdraw)] == [record.id]


def test_a_recruiter_alone_on_the_call_is_thanked() -> None:
    robot = event(
        "2026-02-24",
        "u1",
        "2026-03-03 14:00",
        people=(RITA,),
        sender="no-reply@ashbyhq.com",
        automation=Automation.ROBOT,
    )

    assert thanked(plan(matter(robot), "2026-03-03 15:00")) == [RITA.email]


def test_E3_one_gracious_answer_to_a_person_in_the_thread() -> None:
    declined = matter(confirmed(), fact("2026-03-10 11:00", Kind.DECLINE, refs=["confirm"], mid="no"))

    due = only(plan(declined, "2026-03-10 12:00"))

    assert (due.step, due.recipient.email, due.anchor.message_id) == (Step.DECLINE_REPLY, TOM.email, "<no>")
    assert due.in_thread
    record = placed(due, "2026-03-10 12:00", state=DraftState.DISCARDED)
    assert steps(plan(declined, "2026-03-11 12:00", drafts=[record])) == []


@pytest.mark.parametrize(
    ("now", "drafted"),
    [
        ("2026-03-13 21:00", False),
        ("2026-03-14 12:00", False),
        ("2026-03-16 09:00", True),
        ("2026-03-17 23:59", True),
        ("2026-03-18 00:00", False),
    ],
)
def test_E3_within_two_business_days_in_working_hours(now: str, drafted: bool) -> None:
    declined = matter(confirmed(), fact("2026-03-13 20:00", Kind.DECLINE, refs=["confirm"]))  # a Friday evening

    assert (steps(plan(declined, now)) == [Step.DECLINE_REPLY]) is drafted


def test_E3_never_to_a_robot() -> None:
    robot = fact(
        "2026-03-10", Kind.DECLINE, refs=["confirm"], sender="jobs@brightwell.example", automation=Automation.ROBOT
    )

    assert steps(plan(matter(confirmed(), robot), "2026-03-10 12:00")) == []


def test_E3_not_to_a_stranger_who_declines_an_application() -> None:
    ack = fact(
        "2026-02-20", Kind.APPLICATION_ACK, mid="ack", sender="jobs@brightwell.example", automation=Automation.ROBOT
    )
    declined = matter(ack, fact("2026-03-10", Kind.DECLINE, sender=RITA, refs=["ack"]))

    assert steps(plan(declined, "2026-03-10 12:00")) == []


def test_E3_not_after_the_user_answered() -> None:
    declined = matter(confirmed(), fact("2026-03-10 11:00", Kind.DECLINE, refs=["confirm"]), sent("2026-03-10 11:30"))

    assert steps(plan(declined, "2026-03-10 12:00")) == []


@pytest.mark.parametrize(("until", "due"), [("2026-05-15", "2026-05-18"), (None, "2026-06-08")])
def test_E4_a_hold_pauses_checking_in(until: str | None, due: str) -> None:
    paused = fact("2026-03-10", Kind.HOLD, refs=["confirm"], hold_until=day(until) if until else None)
    on_hold = matter(confirmed(), paused)

    assert plan(on_hold, "2026-03-25 10:00").stage is Stage.HOLD
    assert check_in_day(on_hold) == day(due)


def test_E4_a_hold_withdraws_the_check_in_that_waits() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-17 09:00")), "2026-03-17 09:00")
    paused = matter(confirmed(), fact("2026-03-18", Kind.HOLD, refs=["confirm"]))

    found = plan(paused, "2026-03-18 10:00", drafts=[record])

    assert [d.draft for d in found.decisions if isinstance(d, Withdraw)] == [record.id]


def test_E4_a_decline_that_is_not_firm_pauses_and_asks() -> None:
    vague = matter(confirmed(), fact("2026-03-10", Kind.DECLINE, refs=["confirm"], firm=False))

    found = plan(vague, "2026-03-20 10:00")

    assert found.stage is Stage.HOLD
    assert "maybe_decline" in asks(found)
    assert steps(found) == []


def test_E5_keeping_in_touch_is_opt_in_and_every_couple_of_months() -> None:
    declined = matter(confirmed(), fact("2026-03-10 11:00", Kind.DECLINE, refs=["confirm"]))

    assert steps(plan(declined, "2026-05-20 10:00")) == []
    first = only(plan(declined, "2026-05-11 10:00", keep_in_touch=True))
    assert (first.step, first.recipient.email) == (Step.KEEP_IN_TOUCH, TOM.email)
    record = placed(first, "2026-05-11 10:00", state=SENT)
    assert steps(plan(declined, "2026-07-09 10:00", drafts=[record], keep_in_touch=True)) == []
    assert steps(plan(declined, "2026-07-10 10:00", drafts=[record], keep_in_touch=True)) == [Step.KEEP_IN_TOUCH]


# -- other channels -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "now", "reminded"),
    [
        ("2026-03-03 14:00", "2026-03-05 23:59", False),
        ("2026-03-03 14:00", "2026-03-06 09:00", True),
        ("2026-03-05 14:00", "2026-03-06 09:00", False),  # three days on is a Sunday, four a Monday
        ("2026-03-05 14:00", "2026-03-09 09:00", True),
        ("2026-03-04 14:00", "2026-03-06 09:00", True),  # three and four days on are a weekend: the Friday
    ],
)
def test_O1_a_card_within_three_to_four_days(start: str, now: str, reminded: bool) -> None:
    found = plan(matter(confirmed(start=start)), now, channels=Channels(card=True))

    assert (ReminderStep.CARD in reminders(found)) is reminded


def test_O1_only_who_opts_in() -> None:
    assert ReminderStep.CARD not in reminders(plan(matter(confirmed()), "2026-03-06 09:00"))


def test_O2_linkedin_only_with_good_rapport_and_opt_in() -> None:
    warm, cool = noted(rapport=("Tom Reyes",)), noted(topics=("x",))
    now, yes = "2026-03-04 09:00", Channels(linkedin=True)

    assert ReminderStep.LINKEDIN in reminders(plan(matter(confirmed()), now, choices=warm, channels=yes))
    assert ReminderStep.LINKEDIN not in reminders(plan(matter(confirmed()), now, choices=cool, channels=yes))
    assert ReminderStep.LINKEDIN not in reminders(plan(matter(confirmed()), now, choices=warm))


def test_O3_a_broken_promise_may_also_be_called_about() -> None:
    broken = matter(confirmed(decision_by=day("2026-03-06")))

    found = plan(broken, "2026-03-09 10:00", call_after_broken_promise=True)

    assert reminders(found) == [ReminderStep.PHONE_CALL]
    assert "O3" in only(found).why


# -- who may stop us ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.OFFER, Kind.DECLINE])
def test_a_forged_end_stops_nothing_but_holds_and_asks(kind: Kind) -> None:
    forged = fact("2026-03-10", kind, refs=["confirm"], authentication=Authentication.FAIL)

    found = plan(matter(confirmed(), forged), "2026-03-17 10:00")

    assert found.stage is Stage.WAITING
    assert (steps(found), C1 in holds(found)) == ([], True)
    assert "suspicious_sender" in asks(found)


def test_the_user_who_resumes_has_looked() -> None:
    forged = fact("2026-03-10", Kind.OFFER, refs=["confirm"], authentication=Authentication.FAIL)
    choices = UserChoices(resumed_at=at("2026-03-11"))

    found = plan(matter(confirmed(), forged, choices=choices), "2026-03-25 10:00", choices=choices)

    assert steps(found) == [C1]


def test_the_user_stops_and_resumes() -> None:
    stopped = UserChoices(stopped_at=at("2026-03-05"))
    resumed = replace(stopped, resumed_at=at("2026-03-20"))

    assert plan(matter(confirmed(), choices=stopped), "2026-03-25 10:00", choices=stopped).stage is Stage.STOPPED
    assert check_in_day(matter(confirmed(), choices=resumed), choices=resumed) == day("2026-04-07")


def test_plans_are_told_in_utc() -> None:
    found = plan(matter(confirmed()), "2026-03-01 10:00")

    assert found.wake_at is not None
    assert found.wake_at.tzinfo is UTC
