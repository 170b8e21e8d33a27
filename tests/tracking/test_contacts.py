"""Whom the user can write to: the ladder of trust, no robots, no guessed addresses."""

from __future__ import annotations

import pytest
from matters import (
    ANA,
    RITA,
    TOM,
    confirmed,
    fact,
    interview,
    invite,
    matter,
)

from assistant.model import (
    Address,
    Automation,
    Fact,
    Interview,
    Kind,
    Opportunity,
    Part,
    Person,
)


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


TESSA = Person("Tessa Wood", "tessa@brightwell.example", Part.INTERVIEWER)
SIGNED = Person(TESSA.name, TESSA.email, Part.COORDINATOR, "Recruitment Coordinator")
GUESTS = (invite("u1", "2026-03-03 14:00", people=(ANA, TESSA)),)


def parts(opportunity: Opportunity) -> dict[str | None, Part]:
    return {p.email: p.part for p in opportunity.interviews[0].people}


def test_a_coordinator_on_the_invitation_is_no_interviewer() -> None:
    held = interview("2026-03-03 14:00", people=(ANA, TESSA), uid="u1")
    early = fact("2026-02-23", sender=SIGNED, people=(SIGNED,))
    invited = fact("2026-02-24", Kind.INTERVIEW_CONFIRMATION, sender=TESSA, interviews=(held,), invites=GUESTS)

    assert parts(matter(early, invited)) == {ANA.email: Part.INTERVIEWER, TESSA.email: Part.COORDINATOR}
    assert parts(matter(invited)) == {ANA.email: Part.INTERVIEWER, TESSA.email: Part.INTERVIEWER}


def test_a_coordinator_who_comes_alone_or_is_named_as_interviewer_is_one() -> None:
    alone = interview("2026-03-03 14:00", people=(TESSA,), uid="u1")
    both = interview("2026-03-03 14:00", people=(ANA, TESSA), uid="u1")
    early = fact("2026-02-23", sender=SIGNED, people=(SIGNED,))
    named = fact("2026-02-23", sender=SIGNED, people=(TESSA,))

    def invited(held: Interview) -> Fact:
        return fact("2026-02-24", Kind.INTERVIEW_CONFIRMATION, sender=RITA, interviews=(held,), invites=GUESTS)

    assert parts(matter(early, invited(alone))) == {TESSA.email: Part.INTERVIEWER}
    assert parts(matter(early, named, invited(both)))[TESSA.email] is Part.INTERVIEWER


def test_who_was_named_with_an_offered_time_sits_there_when_it_is_taken() -> None:
    nameless = Person("Noor Haddad", None, Part.INTERVIEWER)
    offered = fact(
        "2026-02-23", Kind.INTERVIEW_INVITATION, sender=RITA, slots=(interview("2026-03-03 14:00", people=(nameless,)),)
    )
    taken = fact(
        "2026-02-24", Kind.INTERVIEW_CONFIRMATION, sender=RITA, interviews=(interview("2026-03-03 14:00", people=()),)
    )

    assert [p.name for p in matter(offered, taken).interviews[0].people if p.part is Part.INTERVIEWER] == [
        "Noor Haddad"
    ]


LEA = Person("Lea Hoffmann", "lea@brightwell.example", Part.SENDER)
TIMO = Person("Timo Krause", "timo@brightwell.example", Part.INTERVIEWER)
COMES = Person("Lea Hoffmann", LEA.email, Part.INTERVIEWER)


def announced(*people: Person) -> Fact:
    """A talk is announced without a time: an invitation follows."""
    return fact("2026-02-23", Kind.INTERVIEW_INVITATION, sender=LEA, people=people)


def called(when: str, start: str) -> Fact:
    """Lea's event, with Timo on it."""
    held = interview(start, people=(LEA, TIMO), uid=f"u{start}")
    return fact(when, Kind.INTERVIEW_CONFIRMATION, sender=LEA, interviews=(held,))


def test_who_announced_to_come_does_not_only_arrange_it() -> None:
    both, first = (COMES, Person("Timo", None, Part.INTERVIEWER)), called("2026-02-24", "2026-03-03 14:00")

    assert parts(matter(announced(*both), first))[LEA.email] is Part.INTERVIEWER
    assert parts(matter(announced(*both[1:]), first))[LEA.email] is Part.SENDER
    assert parts(matter(announced(COMES, ANA), first))[LEA.email] is Part.SENDER


def test_who_came_once_does_not_come_to_what_is_fixed_later() -> None:
    both = (COMES, Person("Timo", None, Part.INTERVIEWER))
    (_, later) = matter(
        announced(*both), called("2026-02-24", "2026-03-03 14:00"), called("2026-03-04", "2026-03-10 14:00")
    ).interviews

    assert {p.email: p.part for p in later.people}[LEA.email] is Part.SENDER


@pytest.mark.parametrize(
    ("others", "name"),
    [(("Noor Haddad",), "Noor Haddad"), (("Noor Haddad", "Noor Aziz"), "Noor"), ((), "Noor")],
)
def test_a_first_name_stands_for_the_whole_one_that_is_known(others: tuple[str, ...], name: str) -> None:
    known = [fact("2026-02-23", people=(Person(other, None, Part.INTERVIEWER),)) for other in others]
    held = interview("2026-03-03 14:00", people=(Person("Noor", None, Part.INTERVIEWER),))
    fixed = fact("2026-02-24", Kind.INTERVIEW_CONFIRMATION, interviews=(held,))

    assert [p.name for p in matter(*known, fixed).interviews[0].people] == [name]
