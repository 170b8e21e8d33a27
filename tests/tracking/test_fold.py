"""What the messages make of an opportunity: interviews merged and moved, promises, ends, contacts."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from matters import (
    ANA,
    ID,
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
    sent,
)

from assistant.model import (
    Address,
    Authentication,
    Automation,
    Fact,
    InviteMethod,
    Kind,
    Opportunity,
    Part,
    Person,
    Stage,
    UserChoices,
)
from assistant.tracking import fold


def times(opportunity: Opportunity) -> list[str]:
    """The interviews that stand."""
    return [f"{i.start:%d %H:%M}" for i in opportunity.interviews if not i.is_cancelled]


# -- interviews ----------------------------------------------------------------------------


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


def test_a_cancelled_event_is_cancelled() -> None:
    cancel = fact("2026-02-26", Kind.INTERVIEW_CANCELLATION, cancelled_uids=("u1",))

    assert times(matter(event("2026-02-24", "u1", "2026-03-03 14:00"), cancel)) == []


def test_a_move_in_words_replaces_the_old_time() -> None:
    moved = fact("2026-02-26", Kind.INTERVIEW_RESCHEDULE, refs=["confirm"], interviews=(interview("2026-03-05 10:00"),))
    found = matter(confirmed(people=(TOM,)), moved)

    assert times(found) == ["05 10:00"]
    assert [p.name for p in found.interviews[0].people] == ["Tom Reyes"]
    assert found.interviews[0].anchor.message_id == moved.reading.message.message_id


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


# -- how it goes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kinds", "stage"),
    [
        ([Kind.APPLICATION_ACK], Stage.APPLIED),
        ([Kind.APPLICATION_ACK, Kind.INTERVIEW_INVITATION], Stage.INVITED),
        ([Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION], Stage.SCHEDULED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.OFFER], Stage.OFFER),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.OFFER, Kind.INTERVIEW_CONFIRMATION], Stage.OFFER),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.OFFER, Kind.DECLINE], Stage.DECLINED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.DECLINE, Kind.INTERVIEWER_REPLY], Stage.DECLINED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.DECLINE, Kind.HOLD], Stage.DECLINED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.DECLINE, Kind.INTERVIEW_INVITATION], Stage.INVITED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.HOLD], Stage.HOLD),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.HOLD, Kind.INTERVIEWER_REPLY], Stage.HOLD),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.HOLD, Kind.INTERVIEW_INVITATION], Stage.INVITED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.HOLD, Kind.DECLINE], Stage.DECLINED),
        ([Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_CANCELLATION], Stage.INVITED),
    ],
)
def test_messages_move_the_stage(kinds: list[Kind], stage: Stage) -> None:
    facts = [
        fact(f"2026-02-{n + 1:02} 10:00", kind, mid=f"s{n}", refs=["s0"] if n else []) for n, kind in enumerate(kinds)
    ]

    assert matter(*facts).stage is stage


def test_an_end_says_who_said_it_and_where() -> None:
    found = matter(confirmed(), fact("2026-03-10", Kind.DECLINE, refs=["confirm"], mid="no"))

    assert found.end is not None
    assert (found.end.stage, found.end.message_id, found.end.words) == (Stage.DECLINED, "<no>", "words of decline")
    assert found.end.by is not None
    assert found.end.by.person.email == TOM.email


def test_an_end_that_a_robot_told_was_said_by_nobody() -> None:
    robot = fact(
        "2026-03-10", Kind.DECLINE, refs=["confirm"], sender="no-reply@brightwell.example", automation=Automation.ROBOT
    )
    found = matter(confirmed(), robot)

    assert found.end is not None
    assert found.end.by is None


def test_a_hold_is_over_when_they_name_a_day() -> None:
    paused = fact("2026-03-05", Kind.HOLD, refs=["confirm"])
    found = matter(confirmed(), paused, fact("2026-03-09", refs=["confirm"], decision_by=day("2026-03-20")))

    assert (found.stage, found.held_at) == (Stage.WAITING, None)


def test_the_newest_promise_is_in_force() -> None:
    found = matter(
        confirmed(decision_by=day("2026-03-06")), fact("2026-03-05", refs=["confirm"], decision_by=day("2026-03-13"))
    )

    assert found.promise is not None
    assert found.promise.by == day("2026-03-13")


def test_a_promise_noted_in_the_interview_is_later_than_the_confirmation() -> None:
    choices = noted(decision_by=day("2026-03-20"))

    found = matter(confirmed(decision_by=day("2026-03-06")), choices=choices)

    assert found.promise is not None
    assert (found.promise.by, found.promise.message_id) == (day("2026-03-20"), None)


def test_the_users_stop_and_resume_count_by_their_time() -> None:
    stop = UserChoices(stopped_at=at("2026-03-01"))
    offer = fact("2026-03-05", Kind.OFFER, refs=["confirm"])

    stopped = matter(confirmed(), offer, choices=stop)
    resumed = matter(confirmed(), offer, choices=replace(stop, resumed_at=at("2026-03-06")))
    stopped_again = matter(confirmed(), choices=replace(stop, resumed_at=at("2026-02-27")))

    assert (stopped.stage, [a.what for a in stopped.attention]) == (Stage.STOPPED, ["wrote_after_stop"])
    assert (resumed.stage, resumed.end) == (Stage.SCHEDULED, None)
    assert stopped_again.stage is Stage.STOPPED


def test_resuming_after_a_decline_reopens() -> None:
    declined = [confirmed(), fact("2026-03-05", Kind.DECLINE, refs=["confirm"])]

    assert matter(*declined, choices=UserChoices(resumed_at=at("2026-03-06"))).stage is Stage.SCHEDULED


# -- replies and questions -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "counts"),
    [
        (fact("2026-03-05", refs=["confirm"]), True),
        (fact("2026-03-05", Kind.OTHER, refs=["confirm"]), True),
        (fact("2026-03-05", Kind.AUTO_REPLY, refs=["confirm"], automation=Automation.AUTO_REPLY), False),
        (fact("2026-03-05", Kind.OTHER, refs=["confirm"], automation=Automation.BOUNCE), False),
        (fact("2026-03-05", Kind.OTHER, refs=["confirm"], automation=Automation.BULK), False),
        (fact("2026-03-05", Kind.INTERVIEWER_REPLY, refs=["confirm"], automation=Automation.AUTO_REPLY), False),
        (sent("2026-03-05", refs=["confirm"]), False),
        (fact("2026-03-05", Kind.OTHER, refs=["confirm"], from_user=True), False),
    ],
)
def test_what_counts_as_heard(message: Fact, counts: bool) -> None:
    assert (matter(confirmed(), message).last_heard == at("2026-03-05")) is counts


def test_an_auto_reply_tells_when_they_are_back_until_they_write() -> None:
    away = fact("2026-03-05", Kind.AUTO_REPLY, automation=Automation.AUTO_REPLY, hold_until=day("2026-03-12"))

    assert matter(confirmed(), away).away_until == day("2026-03-12")
    assert matter(confirmed(), away, fact("2026-03-06", refs=["confirm"])).away_until is None


@pytest.mark.parametrize(
    ("later", "is_open"),
    [
        (fact("2026-03-06", refs=["confirm"]), True),
        (sent("2026-03-06", refs=["q"]), False),
        (sent("2026-03-04", refs=["confirm"]), True),
        (sent("2026-03-06", refs=["q"], automation=Automation.AUTO_REPLY), True),
        (fact("2026-03-06", refs=["confirm"], decision_by=day("2026-03-09")), False),
    ],
)
def test_a_question_is_open_until_the_user_writes(later: Fact, is_open: bool) -> None:
    question = fact("2026-03-05", mid="q", refs=["confirm"], asks_question=True)

    assert (matter(confirmed(), question, later).open_question is not None) is is_open


def test_asking_for_times_is_a_question_until_a_time_is_fixed() -> None:
    asked = fact("2026-02-20", Kind.INTERVIEW_INVITATION, mid="ask")

    assert matter(asked).open_question is not None
    assert matter(asked, confirmed(refs=["ask"])).open_question is None


# -- people ----------------------------------------------------------------------------------


def emails(opportunity: Opportunity) -> list[tuple[str | None, int]]:
    return [(c.person.email, c.trust) for c in opportunity.contacts]


def test_who_wrote_comes_first_then_who_was_invited() -> None:
    guests = (invite("u1", "2026-03-03 14:00", people=(RITA, ANA), resources=("room-1@brightwell.example",)),)
    held = interview(
        "2026-03-03 14:00", people=(ANA, Person("Room", "room-1@brightwell.example", Part.INTERVIEWER)), uid="u1"
    )
    found = matter(fact("2026-02-24", Kind.INTERVIEW_CONFIRMATION, sender=RITA, interviews=(held,), invites=guests))

    assert emails(found) == [(RITA.email, 1), (ANA.email, 3)]


@pytest.mark.parametrize(
    "nobody",
    [
        "no-reply@brightwell.example",
        "noreply@us.greenhouse-mail.io",
        "c_188@group.calendar.google.com",
        "calendar-notification@google.com",
        "priya@example.org",
        "PRIYA.NAIR@mail.example",
    ],
)
def test_robots_calendars_and_the_user_are_no_contacts(nobody: str) -> None:
    person = Person("X Y", nobody, Part.INTERVIEWER)

    assert emails(matter(confirmed(people=(TOM, person)))) == [(TOM.email, 1)]


def test_a_personal_reply_to_is_where_answers_go() -> None:
    robot = fact(
        "2026-02-24",
        Kind.INTERVIEW_CONFIRMATION,
        sender="no-reply@ashbyhq.com",
        automation=Automation.ROBOT,
        reply_to=(Address("Tom Reyes", "tom@brightwell.example"),),
    )

    assert emails(matter(robot)) == [("tom@brightwell.example", 2)]


def test_a_reply_to_elsewhere_than_at_home_is_not_followed() -> None:
    odd = fact("2026-02-24", sender=TOM, reply_to=(Address("Tom Reyes", "tom.reyes@gmail.com"),))
    home = fact("2026-02-24", sender=TOM, reply_to=(Address("Team", "hiring@brightwell.example"),))

    assert emails(matter(odd)) == [(TOM.email, 1)]
    assert emails(matter(home)) == [("hiring@brightwell.example", 2)]


def test_a_confirmation_without_a_time_is_asked_about() -> None:
    unread = matter(fact("2026-02-24", Kind.INTERVIEW_CONFIRMATION))

    assert [a.what for a in unread.attention] == ["unknown_time"]
    assert not matter(confirmed()).attention


def test_a_token_address_reaches_a_person() -> None:
    robot = fact("2026-02-24", sender=Person("Tom", "x7f@workablemail.com", Part.SENDER), automation=Automation.ROBOT)

    assert emails(matter(robot)) == [("x7f@workablemail.com", 2)]


def test_a_name_is_matched_to_an_address_of_this_matter() -> None:
    nameless = Person("Ana Lind", None, Part.INTERVIEWER)
    found = matter(confirmed(people=(nameless,), sender=RITA, cc=(Address("Ana Lind", "ana@brightwell.example"),)))

    assert found.interviews[0].people[0].email == ANA.email
    assert (ANA.email, 4) in emails(found)


def test_a_name_that_two_people_have_stays_without_an_address() -> None:
    nameless = Person("Ana", None, Part.INTERVIEWER)
    both = (Address("Ana Lind", "ana@brightwell.example"), Address("Ana Berg", "ana.berg@brightwell.example"))

    found = matter(confirmed(people=(nameless,), sender=RITA, cc=both))

    assert found.interviews[0].people[0].email is None


def test_an_address_at_a_foreign_domain_in_the_text_is_not_used() -> None:
    stray = Person("Sam Low", "sam@elsewhere.example", Part.RECRUITER)

    assert emails(matter(confirmed(people=(TOM, stray)))) == [(TOM.email, 1)]


# -- whose word counts, and identity --------------------------------------------------------


def test_a_doubted_message_adds_neither_contacts_nor_domains() -> None:
    forged = fact("2026-03-05", Kind.OFFER, sender="eve@evil.example", company="Brightwell")
    found = matter(confirmed(), forged)

    assert emails(found) == [(TOM.email, 1)]
    assert found.domains == ("brightwell.example",)
    assert forged.reading.message.message_id not in found.message_ids
    assert found.last_heard == at("2026-02-24 10:00")


def test_their_next_word_settles_a_doubt() -> None:
    forged = fact("2026-03-05", Kind.OFFER, refs=["confirm"], authentication=Authentication.FAIL)

    assert matter(confirmed(), forged).attention
    assert not matter(confirmed(), forged, fact("2026-03-06", refs=["confirm"])).attention


def test_a_forged_mail_in_the_users_name_is_not_the_users() -> None:
    forged = fact("2026-03-05", Kind.OTHER, from_user=True, refs=["confirm"], authentication=Authentication.FAIL)

    assert matter(confirmed(), forged).own_mail == ()


def test_a_calendar_answer_is_no_letter() -> None:
    answer = sent("2026-02-25", invites=(invite("u1", "2026-03-03 14:00", method=InviteMethod.REPLY),), own_text="")

    assert matter(confirmed(), answer).own_mail == ()
    assert len(matter(confirmed(), sent("2026-02-25")).own_mail) == 1


def test_the_key_is_the_root_of_the_first_conversation() -> None:
    assert matter(confirmed(refs=["root", "middle"])).key == "<root>"
    assert matter(confirmed()).key == "<confirm>"


def test_the_same_facts_give_the_same_value_in_any_order_of_arrival() -> None:
    facts = [
        confirmed(),
        sent("2026-02-24 12:00", refs=["confirm"]),
        fact("2026-03-05", refs=["confirm"], decision_by=day("2026-03-13")),
        fact("2026-03-10", Kind.DECLINE, refs=["confirm"]),
    ]

    found = {repr(matter(*order)) for order in permutations(facts)}

    assert len(found) == 1


def test_own_mail_before_their_first_does_not_change_the_key() -> None:
    early = sent("2026-02-01", mid="application", to=("jobs@brightwell.example",))

    assert matter(early, confirmed()).key == matter(confirmed()).key


def test_no_facts_make_an_empty_opportunity() -> None:
    assert fold(ID, (), UserChoices(), USER).stage is Stage.APPLIED
