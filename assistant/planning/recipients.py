"""To whom a note goes: every interviewer who can be reached, else somebody who can pass the thanks on.

An address is never made up; where nobody can be reached, the user is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from assistant.model import Anchor, Contact, Notes, Part, Person
from assistant.planning.scene import Occasion, Scene
from assistant.tracking.contacts import NEWCOMER
from assistant.tracking.domains import is_unattended
from assistant.tracking.names import names_agree

ONE_WAY = (
    "hireflix",
    "myinterview",
    "on-demand",
    "one-way",
    "one way",
    "pre-recorded",
    "prerecorded",
    "recorded interview",
    "recorded video",
    "spark hire",
    "sparkhire",
    "willo",
)
"""Places where an interview is recorded and nobody sits on the other side."""


_HOSTS = ({Part.INTERVIEWER}, {Part.SENDER}, {Part.RECRUITER}, {Part.COORDINATOR})
"""Who is taken for the interviewers: the first of these that an interview shows."""
_CARRIERS = (Part.AGENT, Part.RECRUITER)
"""Who passes thanks on, before others who wrote."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One note: to whom, answering what, and whom else it thanks."""

    person: Person
    anchor: Anchor
    in_thread: bool
    thanks_to: tuple[Person, ...] = ()


def is_one_way(occasion: Occasion) -> bool:
    """Whether nobody sat on the other side."""
    places = " ".join(i.where or "" for i in occasion.interviews).lower()
    return not occasion.people and any(word in places for word in ONE_WAY)


def letters_for(scene: Scene, occasion: Occasion) -> tuple[Letter, ...]:
    """The notes of one occasion, in a stable order: one each (T2), or one for a large panel (T3)."""
    notes = notes_of(scene, occasion)
    panel = _panel(scene, occasion, notes)
    if len(panel) > scene.cadence.large_panel:
        chosen = _spokesperson(scene, occasion, panel, notes)
        return (letter_to(scene, chosen, occasion),) if chosen else ()
    reachable = sorted((p for p in panel if p.email), key=lambda p: (p.email or "").lower())
    names = tuple(p for p in panel if not p.email)
    letters = [letter_to(scene, p, occasion) for p in reachable]
    return tuple(_with_names(scene, occasion, letters, names) if names or not letters else letters)


def letter_to(scene: Scene, person: Person, occasion: Occasion) -> Letter:
    """A note in their own thread, or one with a subject of its own where they did not write."""
    contact = scene.contact(person.email)
    if contact and contact.last_message:
        return Letter(person, contact.last_message, in_thread=True)
    return Letter(person, _invited_by(person, occasion), in_thread=False)


def _invited_by(person: Person, occasion: Occasion) -> Anchor:
    """The message that fixed the last block in which they sit; where none shows them, that of the occasion."""
    own = [i.anchor for i in occasion.interviews if any(_is_same(p, person) for p in i.people)]
    return max(own, key=lambda a: a.at, default=occasion.anchor)


def _is_same(one: Person, other: Person) -> bool:
    if one.email and other.email:
        return one.email.lower() == other.email.lower()
    return names_agree(one.name, other.name)


def correspondent(scene: Scene) -> Contact | None:
    """Whom to ask for news: who wrote last, else who surely sat in the interview."""
    wrote = [c for c in scene.opportunity.contacts if c.last_message and _may_get_mail(scene, c.person)]
    if wrote:
        return max(wrote, key=lambda c: (c.trust < NEWCOMER, _wrote_at(c), -c.trust))
    others = [c for c in scene.opportunity.contacts if _may_get_mail(scene, c.person)]
    return min(others, key=lambda c: (c.trust, c.person.part is not Part.INTERVIEWER), default=None)


def _wrote_at(contact: Contact) -> datetime:
    return contact.last_message.at if contact.last_message else datetime.min.replace(tzinfo=UTC)


def notes_of(scene: Scene, occasion: Occasion) -> Notes | None:
    """The user's notes of an occasion, whichever of its blocks they stand under."""
    found = (scene.choices.notes_for(i.key) for i in occasion.interviews)
    return next((n for n in found if n), None)


def _panel(scene: Scene, occasion: Occasion, notes: Notes | None) -> list[Person]:
    """Who interviewed: the user's notes know best, then the invitation."""
    if notes and notes.people:
        return [_reached(scene, occasion, p) for p in notes.people if p.name or p.email]
    people = [_reached(scene, occasion, p) for p in occasion.people]
    for parts in _HOSTS:
        hosts = [p for p in people if p.part in parts and (p.email is None or _may_be_host(scene, p))]
        if hosts:
            return hosts
    return []


def _may_be_host(scene: Scene, person: Person) -> bool:
    """Whether a note goes there; who is at an agency hosts only what is said to be with them."""
    contact = scene.contact(person.email)
    is_agent = contact is not None and contact.person.part is Part.AGENT
    return _may_get_mail(scene, person) and (person.part is Part.INTERVIEWER or not is_agent)


def _reached(scene: Scene, occasion: Occasion, person: Person) -> Person:
    if person.email:
        return person if not is_unattended(person.email) else replace(person, email=None)
    known = [*occasion.people, *(c.person for c in scene.opportunity.contacts)]
    emails = {p.email for p in known if p.email and names_agree(p.name, person.name)}
    return replace(person, email=emails.pop()) if len(emails) == 1 else person


def _may_get_mail(scene: Scene, person: Person) -> bool:
    email = (person.email or "").lower()
    return bool(email) and email not in scene.identity.addresses and not is_unattended(email)


def _spokesperson(scene: Scene, occasion: Occasion, panel: Sequence[Person], notes: Notes | None) -> Person | None:
    """The one of a large panel: whom the user spoke with most, else who arranged or wrote, else the first."""
    reachable = [p for p in panel if p.email]
    if notes and notes.spoke_most_with:
        named = [p for p in reachable if names_agree(p.name, notes.spoke_most_with)]
        if len(named) == 1:
            return named[0]
    writers = [p for p in reachable if (c := scene.contact(p.email)) and c.wrote]
    carrier = _carrier(scene, occasion, ())
    return next(iter([*writers, *reachable]), _as_carrier(carrier) if carrier else None)


def _with_names(scene: Scene, occasion: Occasion, letters: list[Letter], names: tuple[Person, ...]) -> list[Letter]:
    """Thanks to people without an address go through who arranged it, else through the first note."""
    carrier = _carrier(scene, occasion, [letter.person for letter in letters])
    if carrier:
        return [*letters, replace(letter_to(scene, _as_carrier(carrier), occasion), thanks_to=names)]
    return [replace(letters[0], thanks_to=names), *letters[1:]] if letters else []


def _as_carrier(contact: Contact) -> Person:
    """Whoever interviewed another time did not this time."""
    person = contact.person
    return replace(person, part=Part.SENDER) if person.part is Part.INTERVIEWER else person


def _carrier(scene: Scene, occasion: Occasion, taken: Sequence[Person]) -> Contact | None:
    emails = {(p.email or "").lower() for p in taken}
    free = [
        c
        for c in scene.opportunity.contacts
        if c.wrote and _may_get_mail(scene, c.person) and (c.person.email or "").lower() not in emails
    ]
    fixed_it = [c for c in free if c.last_message and c.last_message.message_id == occasion.anchor.message_id]
    return next(iter([*fixed_it, *sorted(free, key=lambda c: c.person.part not in _CARRIERS)]), None)
