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
from assistant.reading.senders import ATS_DOMAINS, NOTETAKERS, SCHEDULERS, is_no_reply, is_shared_box, is_under

MANY = 16
"""A longer list is a distribution list."""
MAX_TEXT = 8_000

_CALENDAR_DOMAINS = frozenset(("group.calendar.google.com", "resource.calendar.google.com", "calendar.google.com"))
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪĽŁŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ]"
_PARTICLE = r"(?:van der|van den|van de|von der|van|von|de la|de los|del|de|da|dos|do|di|della|der|den|ter|ten|el|al|bin|le|la|du)"
_ONE = rf"{_CAPITAL}(?:[\w'’-]+|\.)"
_NAME = rf"(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Herr|Herrn|Frau|Mme|M|Mme|Sr|Sra|Sig|Sig\.ra|Dott|Dott\.ssa|Ing|Dhr|Mevr)\.? )*{_ONE}(?: (?:{_PARTICLE} )?{_ONE}){{0,3}}"
_TITLE_WORD = (
    r"(?:head|lead|manager|engineer|developer|director|vp|vice president|chief|c[teofp]o|cpo|partner|recruiter|analyst|"
    r"scientist|designer|officer|founder|consultant|president|principal|architect|specialist|coordinator|professor|"
    r"assistant|administrator|owner|counsel|controller|editor|supervisor|nurse|matron|talent|hr|people|recruitment|"
    r"acquisition|leiter(?:in)?|leitung|referent(?:in)?|gesch[aä]ftsf[uü]hrer(?:in)?|personal\w*|entwickler(?:in)?|"
    r"responsable|directeur|directrice|charg[ée]e?|ing[ée]nieure?|gerente|directora?|jef[ea]|coordinadora?|"
    r"coordenadora?|diretora?|responsabile|direttore|direttrice|hoofd|teamleider|medewerker|adviseur|bestuurder)"
)
_TITLE = rf"(?:[ ]?[(,–-][ ]?(?:(?:our|the|unser\w*|notre|nuestr[oa]|nostr[oa]|onze|noss[oa]) )?(?P<title>[^\n,;()]{{0,50}}?\b(?i:{_TITLE_WORD})\b[^\n,;().!?]{{0,40}}?)(?=\)|,|;|\.|\n|$| and | und | et | y | e | en ))"
_PERSON = re.compile(
    rf"\s*(?:(?:and|und|et|y|e|en|i|as well as|sowie|&|with|,|;|plus)\s+)*(?P<name>{_NAME}){_TITLE}?\)?"
)
_LIST = re.compile(
    r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bplus\b|\bas well as\b|\bsowie\b|\n\s*(?:[-*•–]|\d[.)]))\s*"
)
_INTRODUCES = re.compile(
    r"\b(?:(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|interview(?:ing)?|chat(?:ting)?|call|conversation|discussion|interviewed|"
    r"session|zoom|screen|round|sit down|catch up|time)(?:(?: (?:is|will be|was|booked|scheduled|confirmed|arranged|set|now|then|today|tomorrow|\d+ min\w*)){0,3} (?:with|by)| to)|(?:meet|joined by|panel (?:will be|is|are|"
    r"consists of|comprises|includes)|interviewers?(?: will be| are| is)?|your panel|attendees|participants|panel members?|"
    r"panel|conducted by|led by|interviewed by|hosted by|you(?:'|’)ll meet|join us|interviewer\(s\)|with me and|me and|and me|but with|"
    r"gespr[äa]ch (?:mit|f[üu]hren)|treffen (?:sie|du)|teilnehmer(?:innen)?|seitens \w+|entretien avec|rencontrerez|"
    r"rencontrer|re[çc]u\(?e?\)? par|entrevista con|reunir[áa]\w* con|entrevistar[áa]\w*|reuni[óo]n con|gesprek met|"
    r"spreekt (?:u |je )?met|entrevista com|conversa com|reuni[ãa]o com|colloquio con|incontrer[àa]i?|parlerai con)) *:?"
    r"(?=\s)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"^(?:the|our|your|my|a|an|this|that|us|you|me|we|i|zoom|teams|google|microsoft|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|hr|team|hiring|"
    r"interview|please|thanks|thank|hi|hello|dear|best|kind|regards|where|when|date|time|location|head|senior|junior|data|"
    r"engineering|product|people|talent|video|phone|join|meeting|role|position|unser\w*|ihr\w*|der|die|das|den|dem|herrn?|frau|"
    r"if|in|on|at|to|for|it|and|as|once|what|who|how|members?|everyone|chief|director|manager|part|round|stage|dr|mr|mrs|ms|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|sie|wir|notre|votre|nuestr[oa]|lundi|mardi|mercredi|jeudi|vendredi|lunes|"
    r"martes|mi[ée]rcoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|ter[çc]a|quarta|quinta|sexta|"
    r"luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|some|two|three|both|several|regarding|about|recruitment)$",
    re.IGNORECASE,
)
_TEAM_NAME = re.compile(
    r"\b(?:team|hiring|careers?|recruit(?:ing|ment)|talent|jobs?|hr|via|calendar|no-?reply|notifications?|people|human resources|"
    r"candidate|support|system|scheduling|department|personal(?:abteilung)?|bewerb\w+|recrutement|rh|rrhh|selecci[óo]n|office|"
    r"ressources|recursos|risorse|room|group|services?|university|council|ltd|gmbh|inc|llc|sas|s\.a|b\.v|"
    r"university|nhs|trust|bank|meetings?|conference|raum|workday|greenhouse|calendly)\b",
    re.IGNORECASE,
)
_RECRUITER = re.compile(
    r"\b(?:recruit\w*|talent|acquisition|sourcer|headhunter|hr|human resources|people (?:partner|operations|team|advisor)|personal\w*|"
    r"recrutement|ressources humaines|rrhh|recursos humanos|recrutamento|risorse umane|selezione|selecci[óo]n|resourcing|staffing)\b",
    re.IGNORECASE,
)
_COORDINATOR = re.compile(
    r"\b(?:coordinat\w*|schedul\w*|(?:executive|personal|office|team|administrative) assistant|assistant to|administrat\w*|assistenz|"
    r"sekret\w*|secretary|secr[ée]taire|asistente|assistente|coordena\w*|coordina\w*)\b",
    re.IGNORECASE,
)
_NO_GUEST = re.compile(
    r"\d|\b(?:room|boardroom|salle|sala|saal|raum|\w*(?:zimmer|raum|zaal)|vergaderruimte|stanza|note ?taker|notetaking|recorder|"
    r"assistant bot|bot)\b",
    re.IGNORECASE,
)
"""Names of rooms and of programs that take notes."""
_SEPARATORS = re.compile(r"[._+-]+")
_WORDS = re.compile(r"[^\W\d_][\w'’-]+")
_IN_TEXT = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


def people_of(message: Message, identity: Identity) -> tuple[Person, ...]:
    """Everybody of the employer's side that the message shows, the writer first."""
    found = [*_writer(message, identity), *_invited(message, identity), *_named(message, identity)]
    known = _addresses(message, identity)
    merged: list[Person] = []
    for person in found:
        _add(merged, person if person.email else replace(person, email=_match(person.name, known)))
    text = message.own_text[:MAX_TEXT]
    there = (p for p in merged if p.name is None or p.part is Part.SENDER or not is_absent(p.name, text))
    return tuple(there)[:MANY]


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
    return is_no_reply(email) or domain in _CALENDAR_DOMAINS or is_under(domain, SCHEDULERS | NOTETAKERS)


def _person_name(name: str | None) -> str | None:
    """A display name, when it is a person's: "Reyes, Tom" turned round, "(Brightwell)" and the like cut off."""
    plain = re.split(r"\s+(?:\(|via |from |at |@|\||- |– |/)", (name or "").strip(" '\""), maxsplit=1)[0].strip()
    if not plain or "@" in plain or _TEAM_NAME.search(plain) or len(plain) > 60:
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
    title = _title_of(message, name)
    return [Person(name, address.email, _part(title or sender.name, Part.SENDER), title)]


def _part(words: str | None, otherwise: Part) -> Part:
    if words and _COORDINATOR.search(words):
        return Part.COORDINATOR
    return Part.RECRUITER if words and _RECRUITER.search(words) else otherwise


def _title_of(message: Message, name: str | None) -> str | None:
    """The writer's title: the line of the signature that holds a title's word."""
    for line in message.signature.splitlines()[:8]:
        plain = line.strip(" |·-–*,\t")
        piece = re.split(r"\s*[|·•]\s*|, ", plain)[0]
        if plain and plain != name and len(plain) < 90 and re.search(rf"\b{_TITLE_WORD}\b", piece, re.IGNORECASE):
            return piece.removeprefix(name or "\0").strip(" ,|-–") or None
    return None


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


def _named(message: Message, identity: Identity) -> list[Person]:
    """People whom the text or the event's description introduces by name."""
    texts = [message.own_text[:MAX_TEXT], *(i.description[:MAX_TEXT] for i in message.invites[:3])]
    found: list[Person] = []
    for text in texts:
        for start in list(_INTRODUCES.finditer(text))[:20]:
            found += _listed(text, start.end())
    return [p for p in found if not _is_user(p.email, p.name, identity)]


def _listed(text: str, at: int) -> list[Person]:
    """The names of a list that starts at `at`."""
    found: list[Person] = []
    while len(found) < MANY and (match := _PERSON.match(text, at)):
        name = _trimmed(match["name"])
        if name is None:
            break
        title = (match["title"] or "").strip() or None
        found.append(Person(name, None, _part(title, Part.INTERVIEWER), title))
        at = match.end()
        gap = _LIST.match(text, at)
        if gap is None:
            break
        at = gap.end()
    return found


def _trimmed(name: str) -> str | None:
    words = re.sub(r"^(?:(?:Mr|Mrs|Ms|Mx|Herrn?|Frau|Mme|M|Sr|Sra|Sig|Dhr|Mevr)\.? )+", "", name).split()
    kept: list[str] = []
    for word in words:
        if _NO_NAME.match(word.strip(".")) and word.strip(".").lower() not in ("may", "april", "june", "dr", "data"):
            break
        kept.append(word.removesuffix("'s").removesuffix("’s"))
    plain = " ".join(kept)
    return plain if plain and not _TEAM_NAME.search(plain) and not plain.isupper() else None


def _addresses(message: Message, identity: Identity) -> tuple[Address, ...]:
    """Every address that the message shows, in headers, events and text."""
    shown: list[Address] = [*filter(None, [message.sender]), *message.reply_to, *message.cc, *message.to]
    shown += [
        Address(a.name or "", a.email)
        for i in message.invites[:5]
        for a in (*i.attendees, *filter(None, [i.organizer]))
    ]
    text = message.own_text[:MAX_TEXT] + "\n" + message.signature[:1000]
    shown += [Address("", m.group().rstrip(".").lower()) for m in _IN_TEXT.finditer(text)]
    return tuple(a for a in shown if a.email.lower() not in identity.addresses and not _is_machine(a.email))


def _match(name: str | None, known: Iterable[Address]) -> str | None:
    """The one address that shows this name, in its display name or its local part; None where two do."""
    words = _WORDS.findall((name or "").lower())
    hits = {one.email.lower(): one.email for one in known if words and _shows(one, words)}
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
