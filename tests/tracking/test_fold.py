"""What the messages make of an opportunity: stages, promises, replies, whose word counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from matters import (
    ID,
    RITA,
    TOM,
    USER,
    at,
    confirmed,
    day,
    event,
    fact,
    invite,
    matter,
    noted,
    sent,
)

from assistant.model import (
    Authentication,
    Automation,
    Fact,
    InviteMethod,
    Kind,
    Part,
    Person,
    Stage,
    UserChoices,
)
from assistant.report import plainly
from assistant.tracking import fold


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

    assert matter(*declined, choices=UserChoices(resumed_at=at("2026-03-06"))).stage is Stage.WAITING


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


def test_a_doubted_message_adds_neither_contacts_nor_domains() -> None:
    forged = fact("2026-03-05", Kind.OFFER, sender="eve@evil.example", company="Brightwell")
    found = matter(confirmed(), forged)

    assert [c.person.email for c in found.contacts] == [TOM.email]
    assert found.domains == ("brightwell.example",)
    assert forged.reading.message.message_id not in found.message_ids
    assert found.last_heard == at("2026-02-24 10:00")


def test_who_was_invited_to_the_interview_may_end_it() -> None:
    client = Person("Cy Dent", "cy@client.example", Part.INTERVIEWER)
    decline = fact("2026-03-05", Kind.DECLINE, sender=client)

    found = matter(event("2026-02-24", "u1", "2026-03-03 14:00", people=(client,), sender=RITA), decline)

    assert found.stage is Stage.DECLINED


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


@pytest.mark.parametrize(
    ("mails", "language"),
    [
        ([("de", "Guten Tag", "person"), ("en", "", "person")], "de"),
        ([("de", "Guten Tag", "person"), ("en", " \n", "person"), ("nl", "", "robot")], "de"),
        ([("en", "Hello", "person"), ("de", "Guten Tag", "person")], "de"),
        ([("de", "Guten Tag", "person"), ("en", "Your application", "robot")], "de"),
        ([("fr", "Bonjour", "robot"), ("fr", "Bonjour", "robot"), ("en", "Booked", "robot")], "fr"),
        ([("fr", "Bonjour", "robot"), ("en", "Booked", "robot")], "en"),
        ([("fr", "Bonjour", "robot"), ("en", "", "person"), ("en", "", "person")], "fr"),
        ([("it", "", "person")], "it"),
    ],
)
def test_the_language_is_that_of_the_last_words_of_a_person(mails: list[tuple[str, str, str]], language: str) -> None:
    facts = [
        fact(
            f"2026-02-{n + 1:02} 10:00",
            Kind.INTERVIEW_INVITATION,
            refs=[f"l{n - 1}"] if n else [],
            mid=f"l{n}",
            language=spoken,
            own_text=text,
            automation=Automation(who),
        )
        for n, (spoken, text, who) in enumerate(mails)
    ]

    assert fold(ID, facts, UserChoices(), USER).language == language


@pytest.mark.parametrize(
    ("sender", "words"),
    [
        ("no-reply@ashbyhq.com", "a system not seen in this matter yet"),
        ("notifications@us.greenhouse-mail.io", "a system not seen in this matter yet"),
        ("somebody@elsewhere.example", "nobody who is known"),
    ],
)
def test_a_doubt_about_a_new_system_is_told_as_one(sender: str, words: str) -> None:
    found = matter(confirmed(), fact("2026-03-05", Kind.DECLINE, sender=sender, automation=Automation.ROBOT))

    assert [a.what for a in found.attention] == ["suspicious_sender"]
    assert words in found.attention[0].words
    assert "genuine" not in plainly("suspicious_sender")


def test_the_users_automatic_answer_is_no_letter_of_theirs() -> None:
    machine = sent("2026-03-03 16:00", automation=Automation.AUTO_REPLY)

    assert [m.at for m in matter(confirmed(), machine, sent("2026-03-03 17:00")).own_mail] == [at("2026-03-03 17:00")]
