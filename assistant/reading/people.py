"""Who is on the employer's side: who writes, interviews, recruits, or only schedules.

Names come from the headers, the calendar parts and the text; an address is only
passed on where one of them shows it, and never built from a name.
"""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.model import Address, Attendee, Automation, Identity, Message, Part, Person
from assistant.reading.absent import is_absent
from assistant.reading.introductions import MANY, TEAM_NAME, Company, introduced
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_personal, plain
from assistant.reading.senders import (
    ATS_DOMAINS,
    FREEMAIL,
    NOTETAKERS,
    SCHEDULERS,
    is_no_reply,
    is_shared_box,
    is_under,
)
from assistant.reading.signatures import lines_under, signs_at
from assistant.reading.titles import TITLE_WORD
from assistant.reading.unattended import is_person, writes_as_system
from assistant.reading.when import TimeFound

MAX_TEXT = 8_000

_PROGRAMS = SCHEDULERS | NOTETAKERS
_CALENDAR_DOMAINS = frozenset(("group.calendar.google.com", "resource.calendar.google.com", "calendar.google.com"))
_RECRUITER = lazy_pattern(
    r"\b(?:recruit\w*|talent|acquisition|sourcer|headhunter|hr|human resources|people (?:partner|operations|team|advisor)|personal\w*|"
    r"recrutement|ressources humaines|rrhh|recursos humanos|recrutamento|risorse umane|selezione|selecci[óo]n|resourcing|staffing)\b",
    re.IGNORECASE,
)
_COORDINATOR = lazy_pattern(
    r"\b(?:coordinat\w*|schedul\w*|(?:executive|personal|office|team|administrative) assistant|assistant to|administrat\w*|assistenz|"
    r"sekret\w*|secretary|secr[ée]taire|asistente|assistente|coordena\w*|coordina\w*)\b",
    re.IGNORECASE,
)
_NO_GUEST = lazy_pattern(
    r"\d|\b(?:room|boardroom|salle|sala|saal|raum|\w*(?:zimmer|raum|zaal)|vergaderruimte|stanza|note ?taker|notetaking|recorder|"
    r"assistant bot|bot)\b",
    re.IGNORECASE,
)
"""Names of rooms and of programs that take notes."""
_SEPARATORS = lazy_pattern(r"[._+-]+")
_WORDS = lazy_pattern(r"[^\W\d_][\w'’-]+")
_NOBODY = Address("", "")
_IN_TEXT = lazy_pattern(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


def people_of(message: Message, identity: Identity, times: Sequence[TimeFound] = ()) -> tuple[Person, ...]:
    """Everybody of the employer's side that the message shows, the writer first."""
    writer = _writer(message, identity)
    named, writer_too = _named(message, identity, times)
    known = _addresses(message, identity)
    merged: list[Person] = []
    for person in (*writer, *_invited(message, identity), *named):
        _add(merged, person if person.email else _with_address(person, known))
    if writer and writer_too:
        merged[0] = replace(merged[0], part=Part.INTERVIEWER)
    text = message.own_text[:MAX_TEXT]
    there = (p for p in merged if p.name is None or p.part is Part.SENDER or not is_absent(p.name, text))
    return tuple(there)[:MANY]


def _with_address(person: Person, known: Iterable[Address]) -> Person:
    """With the one address that shows the name, and the whole name where that is shown there: "Oskar", of whom a copy goes to."""
    one = _match(person.name, known)
    if one is None:
        return person
    whole = _person_name(one.name)
    is_longer = whole is not None and set(_WORDS.findall((person.name or "").lower())) < set(
        _WORDS.findall(whole.lower())
    )
    return replace(person, email=one.email, name=whole if is_longer else person.name)


def _is_user(email: str | None, name: str | None, identity: Identity) -> bool:
    """By address, by the whole name, or by a part of it where no address says that it is somebody else's."""
    own, words = set(identity.name.lower().split()), set((name or "").lower().split())
    if not email:
        return bool(words) and (words <= own or own <= words)
    local = set(_SEPARATORS.split(email.partition("@")[0].lower()))
    is_whole = bool(own) and (own <= words or (len(own) > 1 and own <= local))
    return email.lower() in identity.addresses or is_whole or (bool(words) and words <= own and local <= own)


def _is_machine(email: str) -> bool:
    domain = email.rpartition("@")[2].lower()
    return is_no_reply(email) or domain in _CALENDAR_DOMAINS or is_under(domain, _PROGRAMS)


def _person_name(name: str | None) -> str | None:
    """A display name, when it is a person's: "Reyes, Tom" turned round, "(Brightwell)" and the like cut off."""
    plain = re.split(r"\s+(?:\(|via |from |at |@|\||- |– |/)", (name or "").strip(" '\""), maxsplit=1)[0].strip()
    if not plain or "@" in plain or TEAM_NAME.search(plain) or len(plain) > 60:
        return None
    if plain.count(",") == 1:
        last, first = (part.strip() for part in plain.split(","))
        return f"{first} {last}" if first and last else plain
    return plain


def _writer(message: Message, identity: Identity) -> list[Person]:
    sender = message.sender
    if sender is None or _is_user(sender.email, sender.name, identity) or message.automation is Automation.BULK:
        return []
    reply = next((a for a in message.reply_to if not _is_user(a.email, a.name, identity)), None)
    address = reply if _is_machine(sender.email) and reply and not _is_machine(reply.email) else sender
    name = _person_name(sender.name) or _person_name(address.name)
    if _is_machine(address.email) or (name is None and is_shared_box(address.email)):
        return []
    if address is sender and _is_system(message, sender):
        return []
    title = _title_of(message, name)
    return [Person(name, address.email, _part(title or sender.name, Part.SENDER), title)]


def _is_system(message: Message, sender: Address) -> bool:
    """Whether a machine writes that has no person's name, or under one that is no person's."""
    is_robot = message.automation is Automation.ROBOT and not is_person(sender.name)
    return is_robot or writes_as_system(sender.name, sender.domain)


def _part(words: str | None, otherwise: Part) -> Part:
    if words and _COORDINATOR.search(words):
        return Part.COORDINATOR
    return Part.RECRUITER if words and _RECRUITER.search(words) else otherwise


def _title_of(message: Message, name: str | None) -> str | None:
    """The writer's title: the line of the signature that holds a title's word."""
    for line in message.signature.splitlines()[:8] or _signed(message):
        plain = line.strip(" |·-–*,\t")
        piece = re.split(r"\s*[|·•]\s*|, ", plain)[0]
        if plain and plain != name and len(plain) < 90 and re.search(rf"\b{TITLE_WORD}\b", piece, re.IGNORECASE):
            return piece.removeprefix(name or "\0").strip(" ,|-–") or None
    return None


def _signed(message: Message) -> tuple[str, ...]:
    """What stands under the writer's name at the end of a text without a greeting."""
    lines = lines_under(message)
    at = signs_at(lines, message)
    return lines[at + 1 : at + 3] if at >= 0 else ()


def _invited(message: Message, identity: Identity) -> list[Person]:
    found: list[Person] = []
    for invite in message.invites[:5]:
        guests = [a for a in invite.attendees if _is_guest(a, identity)]
        organizer = invite.organizer if invite.organizer and _is_guest(invite.organizer, identity) else None
        others = [g for g in guests if organizer is None or g.email.lower() != organizer.email.lower()]
        found += [_attendee(g, Part.INTERVIEWER) for g in others]
        if organizer:
            found.append(_attendee(organizer, Part.COORDINATOR if others else Part.INTERVIEWER))
    return found


def _is_guest(one: Attendee, identity: Identity) -> bool:
    """Whether an attendee is a person who means to come; who stands there with a number is a room."""
    if one.is_resource or one.status == "declined" or _is_user(one.email, one.name, identity):
        return False
    if _NO_GUEST.search(one.name or ""):
        return False
    has_name = _person_name(one.name) is not None and (one.name or "").lower() != one.email.lower()
    return not _is_machine(one.email) and (has_name or not is_shared_box(one.email))


def _attendee(one: Attendee, part: Part) -> Person:
    return Person(_person_name(one.name), one.email, _part(one.name, part))


def _named(message: Message, identity: Identity, times: Sequence[TimeFound]) -> tuple[list[Person], bool]:
    """People whom the text or the event's description introduces by name; and whether the writer is one of several."""
    spans = [t.span for t in times if not (t.is_deadline or t.is_past or t.is_cancelled or t.is_old)]
    about = _company(message)
    texts = [(message.own_text[:MAX_TEXT], spans), *((i.description[:MAX_TEXT], ()) for i in message.invites[:3])]
    all_found = [introduced(text, message.language, places, about) for text, places in texts]
    people = [Person(n.name, None, _part_there(n.title), n.title) for f in all_found for n in f.people]
    return [p for p in people if not _is_user(p.email, p.name, identity)], any(f.writer_too for f in all_found)


def _part_there(title: str | None) -> Part:
    """Who is to be met interviews, of the personnel department or not; who only takes down or shows in does not."""
    return Part.COORDINATOR if _part(title, Part.INTERVIEWER) is Part.COORDINATOR else Part.INTERVIEWER


def _company(message: Message) -> Company:
    """What tells people's names from the names of firms."""
    senders = [*filter(None, [message.sender]), *message.reply_to]
    shown = [*senders, *message.cc, *message.to]
    people = {plain(w) for a in shown if (name := _person_name(a.name)) and _may_be_person(name) for w in name.split()}
    labels = {plain(a.domain.split(".")[0]) for a in senders if not is_under(a.domain, FREEMAIL)}
    labels |= {plain(label) for a in senders for label in a.domain.split(".")[:-1]}
    return Company(frozenset(labels - {"com", "co", "mail"}), frozenset(people - {""}))


def _may_be_person(name: str) -> bool:
    return " " in name or is_personal(name)


def _addresses(message: Message, identity: Identity) -> tuple[Address, ...]:
    """Every address that the message shows, in headers, events and text."""
    shown: list[Address] = [*filter(None, [message.sender]), *message.reply_to, *message.cc, *message.to]
    shown += [
        Address(a.name or "", a.email)
        for i in message.invites[:5]
        for a in (*i.attendees, *filter(None, [i.organizer]))
    ]
    text = message.own_text[:MAX_TEXT] + "\n" + message.signature[:1000]
    shown += [Address("", m.group().rstrip(".").lower()) for m in (_IN_TEXT.finditer(text) if "@" in text else ())]
    return tuple(a for a in shown if a.email.lower() not in identity.addresses and not _is_machine(a.email))


def _match(name: str | None, known: Iterable[Address]) -> Address | None:
    """The one address that shows this name, in its display name or its local part; None where two do."""
    words = _WORDS.findall((name or "").lower())
    hits: dict[str, Address] = {}
    for one in known:
        if words and _shows(one, words) and len(one.name) >= len(hits.get(one.email.lower(), _NOBODY).name):
            hits[one.email.lower()] = one
    return next(iter(hits.values())) if len(hits) == 1 else None


def _shows(one: Address, words: Sequence[str]) -> bool:
    local = _SEPARATORS.split(one.email.partition("@")[0].lower())
    in_local = len(words) > 1 and words[0] in local and words[-1] in local
    return in_local or set(words) <= set(_WORDS.findall(one.name.lower()))


def _add(merged: list[Person], person: Person) -> None:
    """`person`, or what they add to one who is there already."""
    if person.name is None and person.email is None:
        return
    for index, known in enumerate(merged):
        if _is_same(known, person):
            part = person.part if known.part is Part.SENDER and person.part is Part.INTERVIEWER else known.part
            merged[index] = replace(
                known,
                name=_longer(known.name, person.name),
                email=known.email or person.email,
                title=known.title or person.title,
                part=part,
            )
            return
    merged.append(person)


def _longer(one: str | None, other: str | None) -> str | None:
    return max((n for n in (one, other) if n), key=len, default=None)


def _is_same(one: Person, other: Person) -> bool:
    if one.email and other.email:
        return one.email.lower() == other.email.lower()
    first, second = (one.name or "").lower().split(), (other.name or "").lower().split()
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return set(short) <= set(long)


def is_ats(message: Message) -> bool:
    """Whether the sender is a system through which employers write."""
    return message.sender is not None and is_under(message.sender.domain, ATS_DOMAINS)
