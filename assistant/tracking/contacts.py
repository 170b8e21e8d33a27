"""Whom the user can write to in an opportunity, and how sure that is: the ladder of trust.

1 wrote here, 2 a routed Reply-To, 3 stands on the invitation, 4 a name matched
to an address that the mailbox has. An address is never made up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from assistant.model import (
    Address,
    Anchor,
    Automation,
    Contact,
    Fact,
    Identity,
    Kind,
    Message,
    Part,
    Person,
    Reading,
    TrackedInterview,
)
from assistant.tracking.domains import (
    domain_of,
    is_ats,
    is_freemail,
    is_routed,
    is_unattended,
    registrable,
    writes_as_system,
)
from assistant.tracking.interviews import anchor_of
from assistant.tracking.names import names_agree
from assistant.tracking.trust import Known

NEWCOMER = 5
"""The rung of who is tied to the matter by the employer's name alone."""
_RANK = {Part.AGENT: -1, Part.INTERVIEWER: 0, Part.RECRUITER: 1, Part.COORDINATOR: 2, Part.SENDER: 3}
"""Who is at an agency in one message is so in all of the matter; else the part that says most."""

_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Seen:
    """One sighting of somebody with an address."""

    person: Person
    trust: int
    anchor: Anchor | None = None


def contacts_of(
    facts: Sequence[Fact], identity: Identity, known: Known, own: Iterable[Fact] = ()
) -> tuple[Contact, ...]:
    """Everybody on their side who can be written to, the surest first."""
    found: dict[str, Contact] = {}
    for fact in facts:
        for seen in _sightings(fact, known.domains):
            email = (seen.person.email or "").lower()
            if email not in identity.addresses and not is_unattended(email):
                found[email] = _with(found.get(email), seen)
    sure = known.emails | {a.email.lower() for f in own for a in (*f.reading.message.to, *f.reading.message.cc)}
    named = [_ranked(_named(contact, facts), sure) for contact in found.values()]
    return tuple(sorted(named, key=lambda c: (c.trust, (c.person.email or "").lower())))


def _ranked(contact: Contact, sure: frozenset[str]) -> Contact:
    """Who wrote, and is vouched for neither by the matter's own people nor by a mail of the user's, is a newcomer."""
    is_sure = not contact.wrote or (contact.person.email or "").lower() in sure
    return contact if is_sure else replace(contact, trust=NEWCOMER)


def addresses_shown(fact: Fact, domains: frozenset[str]) -> frozenset[str]:
    """The addresses of people that one message shows, in lower case."""
    emails = {(seen.person.email or "").lower() for seen in _sightings(fact, domains)}
    return frozenset(e for e in emails if not is_unattended(e))


def with_addresses(
    interviews: Iterable[TrackedInterview], contacts: Sequence[Contact], facts: Sequence[Fact], identity: Identity
) -> tuple[TrackedInterview, ...]:
    """The interviews, their people's names matched to the addresses of this opportunity."""
    book = _address_book(contacts, facts, identity)
    rooms = {email for f in facts for email in _invited(f.reading)[1]}

    def sits(person: Person) -> bool:
        return not _is_user(person, identity) and (person.email or "").lower() not in rooms

    arrange, whole, known = _arrangers(facts), _whole_names(contacts, facts), tuple(interviews)
    seats = (tuple(_reached(whole(p), book) for p in _expected(i, facts) if sits(p)) for i in known)
    return tuple(
        replace(i, people=_seated(_announced(i, people, known, facts), arrange))
        for i, people in zip(known, seats, strict=True)
    )


def _whole_names(contacts: Sequence[Contact], facts: Sequence[Fact]) -> Callable[[Person], Person]:
    """Somebody of whom only a part of the name stands, with the whole name that stands elsewhere in the matter."""
    people = [*(c.person for c in contacts), *(p for f in facts for p in _people(f.reading))]
    names = {p.name for p in people if p.name and " " in p.name}

    def whole(person: Person) -> Person:
        if not person.name or " " in person.name:
            return person
        meant = [name for name in names if names_agree(name, person.name)]
        longest = max(meant, key=lambda name: (len(name), name), default=person.name)
        return replace(person, name=longest) if all(names_agree(longest, name) for name in meant) else person

    return whole


def _announced(
    interview: TrackedInterview,
    people: tuple[Person, ...],
    all_of_them: Sequence[TrackedInterview],
    facts: Sequence[Fact],
) -> tuple[Person, ...]:
    """Who wrote "a talk with Timo and me, an invitation follows" sits there with Timo, not only arranges it."""
    since = max((i.start for i in all_of_them if i.start < interview.anchor.at), default=_EVER)
    asked = [f for f in facts if since < f.at <= interview.anchor.at and _asks_without_time(f.reading)]
    named = [p for p in (asked[-1].reading.people if asked else ()) if p.part is Part.INTERVIEWER]
    there = [p for p in people if p.part is Part.INTERVIEWER]
    if not any(names_agree(p.name, n.name) for p in there for n in named):
        return people
    emails = {p.email.lower() for p in named if p.email}
    return tuple(replace(p, part=Part.INTERVIEWER) if (p.email or "").lower() in emails else p for p in people)


def _asks_without_time(reading: Reading) -> bool:
    return reading.kind is Kind.INTERVIEW_INVITATION and not (reading.interviews or reading.slots)


def _expected(interview: TrackedInterview, facts: Sequence[Fact]) -> tuple[Person, ...]:
    """Its people; where it shows no interviewer, those who were named when its time was offered."""
    if any(p.part is Part.INTERVIEWER for p in interview.people):
        return interview.people
    offered = [p for f in facts for slot in f.reading.slots if slot.start == interview.start for p in slot.people]
    named = [p for p in offered if p.part is Part.INTERVIEWER]
    return (*interview.people, *{(p.email, p.name): p for p in named}.values())


def _arrangers(facts: Sequence[Fact]) -> frozenset[str]:
    """The addresses of those who sign as coordinators, and whom no words name as interviewers."""
    people = [(p, f.reading.message.invites) for f in facts for p in f.reading.people if p.email]
    sign = {
        p.email.lower() for p, events in people if p.email and p.part is Part.COORDINATOR and (p.title or not events)
    }
    meet = {p.email.lower() for p, events in people if p.email and p.part is Part.INTERVIEWER and not events}
    return frozenset(sign - meet)


def _seated(people: tuple[Person, ...], arrange: frozenset[str]) -> tuple[Person, ...]:
    """Who arranges interviews only sits on the invitation, where somebody else does, too."""
    theirs = [p for p in people if p.part is Part.INTERVIEWER and (p.email or "").lower() not in arrange]
    if not theirs:
        return people
    return tuple(replace(p, part=Part.COORDINATOR) if (p.email or "").lower() in arrange else p for p in people)


def matched_contacts(interviews: Iterable[TrackedInterview], contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """People of the interviews who got an address by their name alone (rung 4)."""
    known = {(c.person.email or "").lower() for c in contacts}
    new = {p.email.lower(): p for i in interviews for p in i.people if p.email and p.email.lower() not in known}
    return tuple(Contact(p, wrote=False, last_message=None, trust=4) for p in new.values() if p.email)


def writer_of(reading: Reading) -> tuple[Address, int] | None:
    """Where an answer to this message reaches a person, and the rung; None where nobody reads it."""
    message = reading.message
    sender = message.sender
    routed = next((a for a in message.reply_to if sender and _may_route(message, sender, a)), None)
    if routed and sender and routed.email.lower() != sender.email.lower():
        return Address(routed.name or sender.name, routed.email), 2
    if sender and is_routed(sender.email):
        return sender, 2
    return (sender, 1) if sender and _is_personal(message, sender) else None


def _may_route(message: Message, sender: Address, reply_to: Address) -> bool:
    """A person's answers stay at home or go to a known relay; only a machine may name somebody elsewhere."""
    if not _is_reachable(reply_to):
        return False
    at_home = registrable(reply_to.domain) == registrable(sender.domain)
    return at_home or is_ats(reply_to.domain) or is_routed(reply_to.email) or not _is_personal(message, sender)


def _is_personal(message: Message, sender: Address) -> bool:
    is_system = message.automation is not Automation.PERSON or writes_as_system(sender.name, sender.domain)
    return not is_system and _is_reachable(sender)


def _is_reachable(address: Address) -> bool:
    return not is_unattended(address.email)


def _sightings(fact: Fact, domains: frozenset[str]) -> Iterator[_Seen]:
    reading = fact.reading
    writer = writer_of(reading)
    if writer and reading.message.automation not in (Automation.AUTO_REPLY, Automation.BOUNCE):
        address, trust = writer
        anchor = anchor_of(reading, fact.at) if reading.message.message_id else None
        yield _Seen(_as_person(address, reading), trust, anchor)
    invited, resources = _invited(reading)
    for person in _people(reading):
        email = (person.email or "").lower()
        if email and email not in resources and (email in invited or _is_theirs(email, domains)):
            yield _Seen(person, 3 if email in invited else 4)


def _invited(reading: Reading) -> tuple[set[str], set[str]]:
    """The addresses on the calendar events: people, and rooms or the like."""
    events = reading.message.invites
    everybody = [a for i in events for a in (*i.attendees, *([i.organizer] if i.organizer else []))]
    resources = {a.email.lower() for a in everybody if a.is_resource}
    people = {a.email.lower() for a in everybody if not is_freemail(domain_of(a.email))}
    return people - resources, resources


def _people(reading: Reading) -> Iterator[Person]:
    yield from reading.people
    for interview in reading.interviews:
        yield from interview.people


def _is_theirs(email: str, domains: frozenset[str]) -> bool:
    domain = domain_of(email)
    return not is_freemail(domain) and registrable(domain) in domains


def _as_person(address: Address, reading: Reading) -> Person:
    same = [p for p in _people(reading) if p.email and p.email.lower() == address.email.lower()]
    best = min(same, key=lambda p: _RANK[p.part], default=Person(None, address.email, Part.SENDER))
    return replace(best, name=best.name or address.name or None, email=address.email)


def _with(old: Contact | None, seen: _Seen) -> Contact:
    if old is None:
        return Contact(seen.person, seen.anchor is not None, seen.anchor, seen.trust)
    part = min(old.person.part, seen.person.part, key=lambda p: _RANK[p])
    name = max((seen.person.name or "", old.person.name or ""), key=len) or None
    person = Person(name, old.person.email, part, seen.person.title or old.person.title)
    return Contact(
        person, old.wrote or seen.anchor is not None, seen.anchor or old.last_message, min(old.trust, seen.trust)
    )


def _named(contact: Contact, facts: Sequence[Fact]) -> Contact:
    """The part that another message gives to the same name."""
    same = [p for f in facts for p in _people(f.reading) if not p.email and names_agree(p.name, contact.person.name)]
    part = min((contact.person.part, *(p.part for p in same)), key=lambda p: _RANK[p])
    title = contact.person.title or next((p.title for p in same if p.title), None)
    return replace(contact, person=replace(contact.person, part=part, title=title))


def _address_book(contacts: Sequence[Contact], facts: Sequence[Fact], identity: Identity) -> dict[str, str]:
    """Address -> name, of everybody whom their mails here name in a header."""
    book = {c.person.email: c.person.name or "" for c in contacts if c.person.email}
    for fact in facts:
        for address in (*fact.reading.message.to, *fact.reading.message.cc):
            if address.name and _is_reachable(address) and address.email.lower() not in identity.addresses:
                book.setdefault(address.email, address.name)
    return book


def _reached(person: Person, book: dict[str, str]) -> Person:
    """With an address that is known in this matter, or with none."""
    if person.email and person.email.lower() in {e.lower() for e in book}:
        return person
    hits = [email for email, name in book.items() if names_agree(name, person.name)]
    return replace(person, email=hits[0] if len(hits) == 1 else None)


def _is_user(person: Person, identity: Identity) -> bool:
    if person.email:
        return person.email.lower() in identity.addresses
    return bool(person.name) and (person.name or "").casefold() == identity.name.casefold()
