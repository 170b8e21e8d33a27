"""The practice after an interview: T1 to T8, N1 to N4. Each test names its rule."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looking import (
    SENT,
    T,
    asks,
    check_in_day,
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
    Automation,
    DraftState,
    InviteMethod,
    Kind,
    Notes,
    Opportunity,
    Part,
    Person,
    ReminderStep,
    UserChoices,
    Withdraw,
)


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


def test_who_interviewed_before_and_now_only_arranged_it_is_no_interviewer() -> None:
    nameless = Person("Omar Haddad", None, Part.INTERVIEWER)
    second = confirmed("2026-03-04", "2026-03-10 14:00", people=(nameless,), sender=TOM, mid="second")

    (letter,) = dues(plan(matter(confirmed(people=(TOM,)), second), "2026-03-10 16:00"))

    assert (letter.recipient.email, letter.recipient.part, letter.thanks_to) == (TOM.email, Part.SENDER, (nameless,))


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


def test_each_of_several_talks_is_thanked_for_by_its_own_invitation() -> None:
    first = event("2026-02-24 10:00", "u1", "2026-03-03 10:00", people=(ANA,), sender=RITA, mid="ana")
    second = event("2026-02-24 10:01", "u2", "2026-03-03 11:00", people=(TOM,), sender=RITA, mid="tom")

    notes = dues(plan(matter(first, second), "2026-03-03 12:00"))

    assert {d.recipient.email: d.anchor.message_id for d in notes} == {ANA.email: "<ana>", TOM.email: "<tom>"}


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


@pytest.mark.parametrize(
    "choices",
    [UserChoices(notes=(("u1", Notes(liked=("the team",))),)), UserChoices(resumed_at=at("2026-03-04 12:00"))],
)
def test_an_interview_whose_event_was_used_again_the_next_day_is_asked_about(choices: UserChoices) -> None:
    """Simulated history 5097: it may have been moved, so nothing is written until the user has said that it was not."""
    again = event("2026-03-04 11:00", "u1", "2026-03-10 14:00", sequence=1, kind=Kind.INTERVIEW_RESCHEDULE)
    facts = (event("2026-02-24", "u1", "2026-03-03 14:00"), again)
    before = placed(only(plan(matter(facts[0]), "2026-03-03 15:00")), "2026-03-03 15:00")
    gone = replace(before, state=DraftState.WITHDRAWN)

    for drafts in ((), (gone,)):
        asked = plan(matter(*facts), "2026-03-04 13:00", drafts=drafts)
        told = plan(matter(*facts, choices=choices), "2026-03-04 13:00", drafts=drafts, choices=choices)
        assert (thanked(asked), holds(asked), asks(asked)) == ([], [T], ["was_it_held"])
        assert thanked(told) == ["tom@brightwell.example"]


@pytest.mark.parametrize("state", [DraftState.APPROVED, DraftState.EDITED, DraftState.SENT, DraftState.DISCARDED])
def test_thanks_that_the_user_saw_to_are_neither_withdrawn_nor_made_again_where_the_event_is_used_again(
    state: DraftState,
) -> None:
    first = event("2026-02-24", "u1", "2026-03-03 14:00")
    note = placed(only(plan(matter(first), "2026-03-03 15:00")), "2026-03-03 15:00", state=state)
    again = event("2026-03-04 11:00", "u1", "2026-03-10 14:00", sequence=1, kind=Kind.INTERVIEW_RESCHEDULE)
    resumed = UserChoices(resumed_at=at("2026-03-04 12:00"))

    for choices in (UserChoices(), resumed):
        found = plan(matter(first, again, choices=choices), "2026-03-04 13:00", drafts=[note], choices=choices)
        assert thanked(found) == []
        assert not [d for d in found.decisions if isinstance(d, Withdraw)]


def test_an_interview_is_thanked_for_once_where_its_event_comes_after_the_note() -> None:
    """The event gives it another key; the time in the need tells that the note was on it."""
    note = placed(only(plan(matter(confirmed()), "2026-03-03 15:00")), "2026-03-03 15:00", state=SENT)
    late = event("2026-03-03 15:30", "u1", "2026-03-03 14:00")

    assert steps(plan(matter(confirmed(), late), "2026-03-03 16:00", drafts=[note])) == []


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


def _one_of_two_was_moved(choices: UserChoices | None = None) -> Opportunity:
    """9 and 12 March; "it is now on 11 March", and nobody can tell which of them that was."""
    moved = fact("2026-03-06", Kind.INTERVIEW_RESCHEDULE, interviews=(interview("2026-03-11 10:00"),), mid="moved")
    fixed = [confirmed(start=start, mid=start[8:10]) for start in ("2026-03-09 14:00", "2026-03-12 14:00")]
    return matter(*fixed, moved, choices=choices or UserChoices())


@pytest.mark.parametrize(
    ("when", "expected"), [("2026-03-03 16:00", ([], [T], ["was_it_held"])), ("2026-03-02", ([], [], []))]
)
def test_thanks_are_held_where_the_event_is_deleted_after_its_time(
    when: str, expected: tuple[list[object], ...]
) -> None:
    cancel = fact(when, Kind.INTERVIEW_CANCELLATION, cancelled_uids=("u1",), mid="gone")
    found = plan(matter(event("2026-02-24", "u1", "2026-03-03 14:00"), cancel), "2026-03-03 18:00")

    assert (thanked(found), holds(found), asks(found)) == expected


def test_nobody_is_thanked_for_an_interview_that_may_have_been_moved() -> None:
    found = plan(_one_of_two_was_moved(), "2026-03-09 16:00")

    assert (thanked(found), holds(found), asks(found)) == ([], [T], ["was_it_held"])


def test_the_moved_interview_itself_is_thanked_for() -> None:
    found = plan(_one_of_two_was_moved(), "2026-03-11 12:00")

    assert [(d.recipient.email, d.due) for d in dues(found)] == [("tom@brightwell.example", at("2026-03-11 11:00"))]


@pytest.mark.parametrize(
    "choices",
    [UserChoices(notes=(("<09>", Notes(liked=("the team",))),)), UserChoices(resumed_at=at("2026-03-08 12:00"))],
)
def test_notes_or_a_word_of_the_user_end_the_doubt(choices: UserChoices) -> None:
    found = plan(_one_of_two_was_moved(choices), "2026-03-09 16:00", choices=choices)

    assert thanked(found) == ["tom@brightwell.example"]


def test_notes_on_another_interview_do_not_end_the_doubt() -> None:
    choices = UserChoices(notes=(("<12>", Notes(liked=("the team",))),))

    assert thanked(plan(_one_of_two_was_moved(choices), "2026-03-09 16:00", choices=choices)) == []


@pytest.mark.parametrize("state", [DraftState.DISCARDED, DraftState.SENT])
def test_the_time_that_an_event_is_moved_to_later_is_thanked_for(state: DraftState) -> None:
    """Simulated histories 101 and 40: a second interview by the event of the first, or the news of a move came late."""
    first = event("2026-02-24", "u1", "2026-03-03 14:00")
    note = placed(only(plan(matter(first), "2026-03-03 15:00")), "2026-03-03 15:00", state=state)
    moved = matter(first, event("2026-03-05", "u1", "2026-03-10 14:00", sequence=1))

    assert thanked(plan(moved, "2026-03-10 15:00", drafts=[note])) == ["tom@brightwell.example"]


def test_a_time_that_is_corrected_on_the_day_is_thanked_for_once() -> None:
    first = event("2026-02-24", "u1", "2026-03-03 14:00")
    note = placed(only(plan(matter(first), "2026-03-03 15:00")), "2026-03-03 15:00", state=SENT)
    later = matter(first, event("2026-03-03 15:05", "u1", "2026-03-03 14:30", sequence=1))

    assert steps(plan(later, "2026-03-03 16:00", drafts=[note])) == []


def test_a_note_that_nobody_has_seen_for_days_stands_in_nobodys_way() -> None:
    """Simulated history 2979: archived weeks ago, it held the thanks for a later interview."""
    first = confirmed()
    note = placed(only(plan(matter(first), "2026-03-03 15:00")), "2026-03-03 15:00", state=DraftState.MISSING)
    second = matter(first, confirmed("2026-03-05", "2026-03-10 14:00", mid="second"))
    gone, new = (replace(note, missing_since=at(day)) for day in ("2026-03-05", "2026-03-09"))

    assert thanked(plan(second, "2026-03-10 15:00", drafts=[gone])) == ["tom@brightwell.example"]
    assert holds(plan(second, "2026-03-10 15:00", drafts=[new])) == [T]
