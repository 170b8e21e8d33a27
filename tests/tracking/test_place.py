"""To which opportunity a message belongs: thread, event, people, employer, company and role; no guess, no stranger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from matters import ANA, RITA, TOM, USER, confirmed, event, fact, interview, invite, matter, reading

from assistant.model import (
    Authentication,
    Automation,
    Interview,
    Kind,
    Opportunity,
    OpportunityId,
    Part,
    Person,
    Reading,
)
from assistant.tracking import Ambiguous, Existing, New, Placement, Suspicious, Unrelated, keys_of, place


def numbered(opportunity: Opportunity, number: int) -> Opportunity:
    return replace(opportunity, id=OpportunityId(number))


BRIGHTWELL = numbered(matter(confirmed()), 1)
ACME = numbered(matter(confirmed(mid="acme", company="Acme", role="Engineer", sender="jo@acme.example", people=())), 2)
ENGINEER = numbered(matter(confirmed(mid="eng", role="Backend Engineer")), 3)


def placed(message: Reading, *candidates: Opportunity) -> Placement:
    return place(message, candidates or (BRIGHTWELL, ACME), USER)


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (reading(refs=["confirm"], sender="stranger@elsewhere.example"), "thread"),
        (reading(mid="confirm"), "thread"),
        (reading(sender=TOM), "person"),
        (reading(sender="hr@brightwell.example"), "domain"),
        (reading(sender="hr@mail.brightwell.example"), "domain"),
        (reading(sender="no-reply@us.greenhouse-mail.io", company="Brightwell Ltd"), "company"),
        (reading(Kind.OTHER, from_user=True, to=["tom@brightwell.example"]), "person"),
        (reading(Kind.OTHER, from_user=True, to=["x@y.example"], refs=["confirm"]), "thread"),
    ],
)
def test_what_belongs_is_found(message: Reading, why: str) -> None:
    found = placed(message)

    assert isinstance(found, Existing)
    assert found.id == BRIGHTWELL.id
    assert why in found.why


def test_the_calendar_event_leads_to_its_matter() -> None:
    held = numbered(matter(event("2026-02-24", "uid-1", "2026-03-03 14:00")), 1)
    update = reading(
        Kind.INTERVIEW_CONFIRMATION,
        sender="scheduler@calendly.com",
        interviews=(interview("2026-03-03 15:00", uid="uid-1", sequence=1),),
    )

    assert placed(update, held, ACME) == Existing(held.id, "it is about the same calendar event")


@pytest.mark.parametrize(
    "message",
    [
        reading(Kind.APPLICATION_ACK, sender="no-reply@myworkday.com", automation=Automation.ROBOT),
        reading(Kind.INTERVIEW_INVITATION, sender="x@new.example"),
        reading(Kind.INTERVIEW_CONFIRMATION, sender="x@new.example"),
        reading(Kind.ASSESSMENT, sender="x@new.example"),
        reading(Kind.INTERVIEWER_REPLY, sender="x@new.example"),
        reading(Kind.INTERVIEW_RESCHEDULE, sender="x@new.example", interviews=(interview("2026-03-09 10:00"),)),
        reading(Kind.APPLICATION_ACK, sender="x@new.example", automation=Automation.AUTO_REPLY),
    ],
)
def test_what_begins_an_opportunity(message: Reading) -> None:
    assert isinstance(placed(message), New)


@pytest.mark.parametrize(
    "message",
    [
        reading(Kind.OFFER, sender="x@new.example"),
        reading(Kind.DECLINE, sender="x@new.example"),
        reading(Kind.HOLD, sender="x@new.example"),
        reading(Kind.OUTREACH, sender="x@new.example"),
        reading(Kind.INTERVIEW_CANCELLATION, sender="x@new.example"),
        reading(Kind.INTERVIEW_RESCHEDULE, sender="x@new.example"),
        reading(Kind.JOB_ALERT, sender="x@new.example"),
        reading(Kind.OTHER, sender="x@new.example"),
        reading(Kind.AUTO_REPLY, sender="x@new.example", automation=Automation.AUTO_REPLY),
        reading(Kind.INTERVIEW_CONFIRMATION, sender="x@new.example", authentication=Authentication.FAIL),
        reading(Kind.INTERVIEW_CONFIRMATION, sender="x@brіghtwell.example"),  # a Cyrillic letter
        reading(Kind.INTERVIEW_CONFIRMATION, sender="x@new.example", from_user=True, to=["x@new.example"]),
        reading(Kind.INTERVIEW_CONFIRMATION, sender="priya@example.org"),
        reading(Kind.OTHER, sender="news@brightwell.example", automation=Automation.BULK),
        reading(Kind.OTHER, sender="orders@brightwell.example"),
    ],
)
def test_what_begins_nothing(message: Reading) -> None:
    assert isinstance(placed(message), Unrelated)


@pytest.mark.parametrize(
    "message",
    [
        reading(Kind.DECLINE, refs=["confirm"]),
        reading(Kind.OFFER, sender=TOM),
        reading(Kind.DECLINE, sender="no-reply@brightwell.example", automation=Automation.ROBOT),
    ],
)
def test_an_end_counts_from_thread_contact_and_domain(message: Reading) -> None:
    assert isinstance(placed(message), Existing)


@pytest.mark.parametrize(
    "message",
    [
        reading(Kind.DECLINE, sender="x@elsewhere.example", company="Brightwell"),
        reading(Kind.OFFER, sender="hr@brightwell-careers.example", company="Brightwell", role="Data Analyst"),
        reading(Kind.OFFER, refs=["confirm"], authentication=Authentication.FAIL),
        reading(Kind.INTERVIEW_RESCHEDULE, sender="x@elsewhere.example", company="Brightwell"),
        reading(Kind.INTERVIEWER_REPLY, sender="tom@brightwe11.example", company="Brightwell"),
        reading(Kind.INTERVIEWER_REPLY, sender="tom@brigthwel.example", company="Brightwell", refs=["confirm"]),
    ],
)
def test_a_strangers_mail_moves_and_stops_nothing(message: Reading) -> None:
    found = placed(message)

    if message.message.sender and message.message.sender.domain == "brigthwel.example":
        assert isinstance(found, Existing)  # two letters apart and in the thread: no look-alike
    else:
        assert isinstance(found, Suspicious)
        assert found.id == BRIGHTWELL.id


def test_the_ats_that_was_seen_may_decline() -> None:
    ack = fact(
        "2026-02-20",
        Kind.APPLICATION_ACK,
        sender="no-reply@myworkday.com",
        automation=Automation.ROBOT,
        company="Brightwell",
    )
    applied = numbered(matter(ack), 7)
    decline = reading(
        Kind.DECLINE, sender="brightwell@myworkday.com", automation=Automation.ROBOT, company="Brightwell"
    )

    assert placed(decline, applied, ACME) == Existing(applied.id, "it names the same company")


def test_an_ats_domain_alone_leads_nowhere() -> None:
    ack = fact(
        "2026-02-20",
        Kind.APPLICATION_ACK,
        sender="no-reply@myworkday.com",
        automation=Automation.ROBOT,
        company="Brightwell",
    )
    other = reading(Kind.DECLINE, sender="no-reply@myworkday.com", automation=Automation.ROBOT, company="Carver Foods")

    assert isinstance(placed(other, numbered(matter(ack), 7)), Unrelated)


# -- several roles at one company --------------------------------------------------------------


def test_roles_at_one_company_are_told_apart_by_role() -> None:
    found = placed(reading(Kind.DECLINE, role="Backend Engineer (m/f/d)"), BRIGHTWELL, ENGINEER)

    assert isinstance(found, Existing)
    assert found.id == ENGINEER.id


def test_roles_at_one_company_are_told_apart_by_thread() -> None:
    found = placed(reading(Kind.DECLINE, refs=["eng"]), BRIGHTWELL, ENGINEER)

    assert isinstance(found, Existing)
    assert found.id == ENGINEER.id


def test_roles_at_one_company_are_told_apart_by_people() -> None:
    anas = numbered(matter(confirmed(mid="ana", role="Backend Engineer", people=(ANA,), sender=ANA)), 4)
    found = placed(reading(Kind.DECLINE, sender=ANA), BRIGHTWELL, anas)

    assert isinstance(found, Existing)
    assert found.id == anas.id


def test_a_tie_is_not_guessed() -> None:
    found = placed(reading(Kind.DECLINE, sender=TOM), BRIGHTWELL, ENGINEER)

    assert isinstance(found, Ambiguous)
    assert set(found.ids) == {BRIGHTWELL.id, ENGINEER.id}


def test_the_users_own_mail_is_never_asked_about() -> None:
    later = numbered(matter(confirmed(mid="eng", role="Backend Engineer"), fact("2026-02-26", refs=["eng"])), 3)

    found = placed(reading(Kind.OTHER, from_user=True, to=["tom@brightwell.example"]), BRIGHTWELL, later)

    assert isinstance(found, Existing)
    assert found.id == later.id


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ({}, {1, 3}),
        ({"company": "Acme"}, {1, 3}),  # who wrote for an agency is known by the agency's name
        ({"role": "Backend Engineer"}, {3}),
        ({"refs": ["confirm"]}, {1}),
    ],
)
@pytest.mark.parametrize("ending", ["withdrawal", "acceptance"])
def test_an_own_end_ends_none_of_several_matters_unasked(said: dict[str, object], meant: set[int], ending: str) -> None:
    said = {ending: "I withdraw.", **said}
    mine = reading(Kind.OTHER, from_user=True, to=["tom@brightwell.example"], **said)  # type: ignore[arg-type]

    found = placed(mine, BRIGHTWELL, ENGINEER)

    ids = found.ids if isinstance(found, Ambiguous) else (found.id,) if isinstance(found, Existing) else ()
    assert set(ids) == meant


def test_the_same_hour_under_another_title_is_the_same_matter() -> None:
    said = reading(
        Kind.INTERVIEW_CONFIRMATION, sender=TOM, role="Analytics Lead", interviews=(interview("2026-03-03 14:00"),)
    )
    later = replace(said, interviews=(interview("2026-03-04 14:00"),))

    assert placed(said, BRIGHTWELL) == Existing(BRIGHTWELL.id, "it comes from a person of this matter")
    assert isinstance(placed(later, BRIGHTWELL), New)


def test_another_role_at_the_same_company_is_another_matter() -> None:
    assert isinstance(placed(reading(Kind.INTERVIEW_INVITATION, sender=TOM, role="Head of Sales"), BRIGHTWELL), New)
    assert isinstance(placed(reading(Kind.DECLINE, sender=TOM, role="Head of Sales"), BRIGHTWELL), Ambiguous)


def test_one_agency_recruiter_for_two_companies() -> None:
    hays = Person("Hal Oak", "hal@hays.example", Part.RECRUITER)
    first = numbered(matter(confirmed(mid="h1", company="Acme", role="Engineer", sender=hays, people=())), 8)
    second = numbered(matter(confirmed(mid="h2", company="Zenith", role="Engineer", sender=hays, people=())), 9)

    found = placed(reading(Kind.DECLINE, sender=hays, company="Zenith"), first, second)

    assert isinstance(found, Existing)
    assert found.id == second.id


def test_what_has_ended_yields_to_what_goes_on() -> None:
    ended = numbered(matter(confirmed(mid="old"), fact("2026-02-25", Kind.DECLINE, refs=["old"])), 5)

    found = placed(reading(sender=TOM), ended, BRIGHTWELL)

    assert isinstance(found, Existing)
    assert found.id == BRIGHTWELL.id


def test_freemail_contacts_count_by_their_address_only() -> None:
    boss = Person("Bo", "bo@gmail.com", Part.INTERVIEWER)
    small = numbered(matter(confirmed(mid="small", company=None, role=None, sender=boss, people=(boss,))), 6)

    assert isinstance(placed(reading(Kind.DECLINE, sender=boss), small), Existing)
    assert isinstance(placed(reading(Kind.DECLINE, sender="other@gmail.com"), small), Unrelated)


# -- keys ----------------------------------------------------------------------------------------


def test_keys_name_thread_event_people_and_employer() -> None:
    held: Interview = interview("2026-03-03 14:00", uid="u1")
    message = reading(
        mid="a",
        refs=["b"],
        sender=RITA,
        interviews=(held,),
        invites=(invite("u2", "2026-03-03 14:00"),),
        company="Brightwell GmbH",
    )

    assert set(keys_of(message)) == {
        "mid:<a>",
        "mid:<b>",
        "uid:u1",
        "uid:u2",
        "addr:rita@brightwell.example",
        "dom:brightwell.example",
        "co:brightwell",
    }


def test_keys_of_freemail_and_ats_name_no_employer() -> None:
    assert keys_of(reading(mid="a", sender="bo@gmail.com")) == ("mid:<a>", "addr:bo@gmail.com")
    assert keys_of(reading(mid="a", sender="no-reply@greenhouse.io")) == ("mid:<a>",)


def test_keys_of_own_mail_are_its_recipients() -> None:
    assert keys_of(reading(Kind.OTHER, mid="a", from_user=True, to=["Tom@brightwell.example"])) == (
        "mid:<a>",
        "addr:tom@brightwell.example",
        "dom:brightwell.example",
    )


def off_topic(kind: Kind = Kind.INTERVIEW_CONFIRMATION, **rest: object) -> Reading:
    """A letter without any word of a job."""
    read = reading(kind, interviews=(interview("2026-03-05 13:00"),), **rest)  # type: ignore[arg-type]  # test builder
    return replace(read, primary=replace(read.primary, is_off_topic=True))


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEWER_REPLY])
def test_a_stranger_who_speaks_of_no_job_begins_nothing(kind: Kind) -> None:
    found = placed(off_topic(kind, sender="ben.okafor@gmail.com"))

    assert isinstance(found, Unrelated)
    assert "nothing in it speaks of a job" in found.why


@pytest.mark.parametrize(
    "known",
    [
        off_topic(sender=TOM),
        off_topic(sender="x@y.example", refs=["confirm"]),
        off_topic(sender="a@brightwell.example"),
    ],
)
def test_who_is_known_need_not_speak_of_a_job(known: Reading) -> None:
    assert isinstance(placed(known), Existing)


DOMINIC = Person("Dominic Shaw", "dominic.shaw@brightwell.example", Part.INTERVIEWER)
FRIEND = Person("Sam Hill", "sam@gmail.com", Part.INTERVIEWER)


def booking(who: Person, sender: str = "notifications@calendly.com", **rest: object) -> Reading:
    """A scheduling system tells of a talk that was booked."""
    parts = (invite("booked", "2026-03-13 11:00", people=(who,)),)
    held = (interview("2026-03-13 11:00", uid="booked"),)
    values: dict[str, object] = {"sender": sender, "invites": parts, "interviews": held, **rest}
    return reading(Kind.INTERVIEW_CONFIRMATION, **values)  # type: ignore[arg-type]  # test builder


@pytest.mark.parametrize(
    ("message", "is_theirs"),
    [
        (booking(DOMINIC), True),
        (booking(DOMINIC, "no-reply@bookings.example", automation=Automation.ROBOT), True),
        (booking(DOMINIC, "kim@other.example"), False),  # a person, who writes for their own house
        (booking(FRIEND), False),
        (booking(Person("Jo", "jo@elsewhere.example", Part.INTERVIEWER)), False),
        (booking(DOMINIC, role="Backend Engineer"), False),  # another matter there
    ],
)
def test_a_booking_belongs_to_the_employer_whose_people_it_invites(message: Reading, is_theirs: bool) -> None:
    found = placed(message)

    assert (isinstance(found, Existing) and found.id == BRIGHTWELL.id) == is_theirs
    assert ("dom:brightwell.example" in keys_of(message)) >= is_theirs


def test_the_users_own_seat_names_no_employer() -> None:
    assert not [k for k in keys_of(booking(FRIEND)) if k.startswith("dom:")]
