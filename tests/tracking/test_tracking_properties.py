"""What must hold of placing and folding, whatever the messages say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from matters import ID, USER, at, confirmed, interview, reading

from assistant.model import (
    ENDED,
    Authentication,
    Automation,
    Fact,
    Kind,
    OpportunityId,
    Part,
    Person,
    Reading,
    Stage,
    UserChoices,
)
from assistant.tracking import Ambiguous, Existing, Suspicious, fold, keys_of, place

START = at("2026-03-01")
MIDS = ["a", "b", "c", "d", "e"]
SENDERS = [
    "tom@brightwell.example",
    "no-reply@brightwell.example",
    "hr@mail.brightwell.example",
    "tom@brightwe11.example",
    "x@gmail.com",
    "no-reply@us.greenhouse-mail.io",
    "eve@evil.example",
    "",
    "not an address",
    "tom@brіghtwell.example",
]
moments = st.integers(0, 120 * 24).map(lambda hours: START + timedelta(hours=hours))
names = st.sampled_from([None, "Tom Reyes", "Tom", "Ana Lind", "", "  ", "Priya Nair", "Dr. Tom Reyes"])


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Any message."""
    when = draw(moments)
    people = tuple(
        Person(draw(names), draw(st.sampled_from([None, *SENDERS])), draw(st.sampled_from(Part)))
        for _ in range(draw(st.integers(0, 3)))
    )
    uid = draw(st.sampled_from([None, "u1", "u2"]))
    start = (when + timedelta(hours=draw(st.integers(-48, 300)))).replace(tzinfo=None).isoformat(" ")
    held = interview(
        start, people=people, uid=uid, sequence=draw(st.integers(0, 3)), hours=draw(st.sampled_from([None, 1]))
    )
    return reading(
        draw(st.sampled_from(Kind)),
        mid=draw(st.sampled_from(MIDS)),
        refs=draw(st.lists(st.sampled_from(MIDS), max_size=3)),
        sender=draw(st.sampled_from(SENDERS)),
        firm=draw(st.booleans()),
        automation=draw(st.sampled_from(Automation)),
        authentication=draw(st.sampled_from(Authentication)),
        from_user=draw(st.integers(0, 5)) == 0,
        to=draw(st.lists(st.sampled_from(SENDERS[:3]), max_size=2)),
        interviews=(held,) if draw(st.booleans()) else (),
        cancelled=(held,) if draw(st.integers(0, 4)) == 0 else (),
        cancelled_uids=("u1",) if draw(st.integers(0, 6)) == 0 else (),
        people=people,
        company=draw(st.sampled_from([None, "Brightwell", "Brightwell Ltd", "Acme"])),
        role=draw(st.sampled_from([None, "Data Analyst", "Engineer"])),
        asks_question=draw(st.booleans()),
    )


@st.composite
def facts(draw: st.DrawFn) -> list[Fact]:
    """Any messages of one opportunity, in order."""
    found = [Fact(r, r.from_user, draw(moments)) for r in draw(st.lists(readings(), min_size=1, max_size=8))]
    return sorted(found, key=lambda f: f.at)


@settings(max_examples=100, deadline=None)
@given(facts(), st.none() | moments, st.none() | moments)
def test_folding_holds_whatever_came(found: list[Fact], stopped: datetime | None, again: datetime | None) -> None:
    choices = UserChoices(stopped_at=stopped, resumed_at=again)

    matter = fold(ID, found, choices, USER)

    assert matter == fold(ID, found, choices, USER)
    assert (matter.end is not None) is (matter.stage in ENDED)
    assert not {c.person.email for c in matter.contacts} & USER.addresses
    assert all(c.person.email and "no-reply" not in c.person.email for c in matter.contacts)
    assert len({i.key for i in matter.interviews}) == len(matter.interviews)
    known = {c.person.email for c in matter.contacts}
    assert all(p.email is None or p.email in known for i in matter.interviews for p in i.people)


@settings(max_examples=100, deadline=None)
@given(facts())
def test_a_forged_end_never_ends(found: list[Fact]) -> None:
    forged = [
        replace(f, reading=replace(f.reading, message=replace(f.reading.message, authentication=Authentication.FAIL)))
        for f in found
    ]

    assert fold(ID, forged, UserChoices(), USER).stage is Stage.APPLIED


@settings(max_examples=150, deadline=None)
@given(facts(), facts(), readings())
def test_what_is_placed_can_be_found_by_its_keys(one: list[Fact], two: list[Fact], new: Reading) -> None:
    matters = {OpportunityId(n): fold(OpportunityId(n), f, UserChoices(), USER) for n, f in ((1, one), (2, two))}
    keys = {OpportunityId(n): {k for x in f for k in keys_of(x.reading)} for n, f in ((1, one), (2, two))}

    match place(new, list(matters.values()), USER):
        case Existing(id=owner) | Suspicious(id=owner):
            assert keys[owner] & set(keys_of(new))
        case Ambiguous(ids=owners):
            assert len(owners) == len(set(owners))
        case _:
            pass


@settings(max_examples=100, deadline=None)
@given(facts(), readings())
def test_placing_and_folding_doubt_the_same(found: list[Fact], new: Reading) -> None:
    found = [confirmed(), *found]
    matter = fold(ID, found, UserChoices(), USER)
    verdict = place(new, [matter], USER)
    if isinstance(verdict, Suspicious):
        later = Fact(new, outgoing=False, at=found[-1].at + timedelta(hours=1))

        after = fold(ID, [*found, later], UserChoices(), USER)

        assert after.stage is matter.stage
        assert any(a.what == "suspicious_sender" for a in after.attention)
