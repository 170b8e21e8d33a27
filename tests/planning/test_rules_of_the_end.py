"""The practice at the end: E1 to E5, O1 to O3, and who may stop us. Each test names its rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from looking import (
    AFTER,
    C1,
    SENT,
    asks,
    check_in_day,
    checked_in,
    dues,
    holds,
    only,
    reminders,
    steps,
    thanked,
)
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
    matter,
    noted,
    placed,
    plan,
    sent,
)

from assistant.model import (
    Address,
    Ask,
    Authentication,
    Automation,
    DraftId,
    DraftState,
    Evidence,
    Fact,
    Kind,
    ReminderStep,
    Stage,
    Step,
    UserChoices,
    Withdraw,
)
from assistant.planning import PRESETS, Channels, why_not_send


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


def may_be_an_offer(when: str, **rest: object) -> Fact:
    """A reply of theirs that may be an offer."""
    said = fact(when, Kind.INTERVIEWER_REPLY, refs=["confirm"], **rest)  # type: ignore[arg-type]  # test builder
    doubted = replace(said.reading.primary, maybe_offer=Evidence("You got it!", "learned"))
    return replace(said, reading=replace(said.reading, primary=doubted))


def test_E4_what_may_be_an_offer_pauses_and_asks() -> None:
    record = placed(only(plan(matter(confirmed()), "2026-03-17 09:00")), "2026-03-17 09:00")

    found = plan(matter(confirmed(), may_be_an_offer("2026-03-18")), "2026-03-18 10:00", drafts=[record])

    assert (found.stage, steps(found)) == (Stage.HOLD, [])
    assert [(d.what, d.words) for d in found.decisions if isinstance(d, Ask)] == [("maybe_offer", "You got it!")]
    assert [d.draft for d in found.decisions if isinstance(d, Withdraw)] == [record.id]


@pytest.mark.parametrize(
    "later",
    [
        fact("2026-03-19", refs=["confirm"]),  # "did you get my mail?"
        fact("2026-03-19", refs=["confirm"], decision_by=day("2026-03-25")),  # "the contract will come by Wednesday"
        fact("2026-03-19", Kind.DECLINE, refs=["confirm"], firm=False),
    ],
)
@pytest.mark.parametrize("now", ["2026-03-20 10:00", "2026-04-10 10:00", "2026-12-01 10:00"])
def test_E1_what_may_be_an_offer_is_never_asked_about_until_the_user_has_said(later: Fact, now: str) -> None:
    found = plan(matter(confirmed(), may_be_an_offer("2026-03-18"), later), now)

    assert (found.stage, "maybe_offer" in asks(found), steps(found)) == (Stage.HOLD, True, [])


def test_E1_a_new_interview_tells_that_it_was_no_offer() -> None:
    anew = confirmed("2026-03-19", "2026-03-24 10:00", mid="anew", refs=["confirm"])

    found = plan(matter(confirmed(), may_be_an_offer("2026-03-18"), anew), "2026-03-20 10:00")

    assert (found.stage, asks(found)) == (Stage.SCHEDULED, [])


COPIED = {"to": ["john@other.example"], "cc": [Address(USER.name, USER.email)]}


@pytest.mark.parametrize(("kind", "asked"), [(Kind.OFFER, "maybe_offer"), (Kind.DECLINE, "maybe_decline")])
def test_E1_E2_an_end_that_the_user_only_gets_a_copy_of_is_asked_about(kind: Kind, asked: str) -> None:
    found = plan(matter(confirmed(), fact("2026-03-18", kind, refs=["confirm"], **COPIED)), "2026-03-18 10:00")

    assert (found.stage, asks(found), steps(found)) == (Stage.HOLD, [asked], [])


@pytest.mark.parametrize("to", [["john@other.example", USER.email], ["alias@nobody-knows.example"]])
def test_E2_an_end_to_the_user_among_others_counts(to: list[str]) -> None:
    found = plan(matter(confirmed(), fact("2026-03-18", Kind.DECLINE, refs=["confirm"], to=to)), "2026-03-18 10:00")

    assert found.stage is Stage.DECLINED


def test_E4_nothing_is_an_offer_before_any_interview() -> None:
    early = plan(matter(confirmed(), may_be_an_offer("2026-03-01")), "2026-03-17 09:00")

    assert "maybe_offer" not in asks(early)
    assert steps(early) == [C1]


@pytest.mark.parametrize("pausing", [may_be_an_offer("2026-03-10"), fact("2026-03-10", Kind.HOLD, refs=["confirm"])])
def test_E4_the_user_who_resumes_ends_the_pause(pausing: Fact) -> None:
    choices = UserChoices(resumed_at=at("2026-03-11"))

    found = plan(matter(confirmed(), pausing, choices=choices), "2026-03-25 10:00", choices=choices)

    assert (found.stage, asks(found), steps(found)) == (Stage.WAITING, [], [C1])


def test_E5_keeping_in_touch_is_opt_in_and_every_couple_of_months() -> None:
    declined = matter(confirmed(), fact("2026-03-10 11:00", Kind.DECLINE, refs=["confirm"]))

    assert steps(plan(declined, "2026-05-20 10:00")) == []
    first = only(plan(declined, "2026-05-11 10:00", keep_in_touch=True))
    assert (first.step, first.recipient.email) == (Step.KEEP_IN_TOUCH, TOM.email)
    record = placed(first, "2026-05-11 10:00", state=SENT)
    assert steps(plan(declined, "2026-07-09 10:00", drafts=[record], keep_in_touch=True)) == []
    assert steps(plan(declined, "2026-07-10 10:00", drafts=[record], keep_in_touch=True)) == [Step.KEEP_IN_TOUCH]


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


def test_who_was_asked_before_the_user_resumed_is_not_asked_from_the_start() -> None:
    asked = checked_in(confirmed())
    resumed = UserChoices(stopped_at=at("2026-03-19"), resumed_at=at("2026-03-20"))
    moment, found = at("2026-03-20"), list[tuple[Step, object]]()
    records = [asked]

    while moment < at("2026-05-20"):
        for due in dues(plan(matter(confirmed(), choices=resumed), moment, drafts=records, choices=resumed)):
            records.append(placed(due, moment, len(records) + 1, DraftState.SENT))
            found.append((due.step, moment.date()))
        moment += timedelta(hours=1)

    assert found == [(AFTER, day("2026-04-09"))]  # two weeks after the resuming is Good Friday


def test_an_edited_check_in_from_before_the_user_resumed_is_the_check_in() -> None:
    edited = replace(checked_in(confirmed()), state=DraftState.EDITED, settled=None)
    resumed = UserChoices(stopped_at=at("2026-03-19"), resumed_at=at("2026-03-20"))

    found = plan(matter(confirmed(), choices=resumed), "2026-04-10 10:00", drafts=[edited], choices=resumed)

    assert (steps(found), C1 in holds(found)) == ([], False)


def test_who_resumes_after_everything_was_asked_wants_it_begun_anew() -> None:
    asked = checked_in(confirmed())
    mailed = replace(asked, id=DraftId(2), step=AFTER, need="after", created=at("2026-04-02"), settled=at("2026-04-02"))
    resumed = UserChoices(resumed_at=at("2026-05-20"))

    assert check_in_day(matter(confirmed(), choices=resumed), [asked, mailed], choices=resumed) == day("2026-06-03")


def test_plans_are_told_in_utc() -> None:
    found = plan(matter(confirmed()), "2026-03-01 10:00")

    assert found.wake_at is not None
    assert found.wake_at.tzinfo is UTC
