"""The employer in the lines under a text, and beside the person whom a calendar names."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Identity, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.mentions import FIRM, cleaned, is_people
from assistant.reading.names import (
    is_first_name,
    is_no_name,
    is_org_word,
    is_organised,
    is_personal,
    plain,
    without_form,
)
from assistant.reading.own_name import Label, is_team_word
from assistant.reading.signatures import lines_under, signs_at
from assistant.reading.systems import is_system_name

_PARTS = lazy_pattern(r",? [-–—|·/] | // |, |\| ?")
_BEFORE = lazy_pattern(
    r"^(?:(?:i['’]m |your |the |das |dein |ihr |il |el |l['’])?(?:team|equipe|équipe|equipo|equipa) (?:von |der |de |di |da |do |del |van |at )?|for |für |pour |namens |on behalf of |i\. ?a\. )",
    re.IGNORECASE,
)
_VIA = lazy_pattern(
    r" (?:via|through|powered by|über|par l['’]intermédiaire de|por medio de|a través de|através d[aeo]|tramite) [^\W_][\w. ]{1,30}$"
)
_LINKS = frozenset("der des von de del della di do da du van at @".split())
_OF_AGENCY = lazy_pattern(r"(?:Cabinet|Gabinete?|Personalberatung|Agenzia per il lavoro)\b")
_PERSON = r"(?P<person>[A-ZÀ-Þ][\w'’-]+(?: (?:van|de|von|der|den|da|di|del|la|dos|do|ter|ten|[A-Z]\.)){0,2} [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
_HOST = lazy_pattern(
    rf"^[ \t*•-]*(?P<label>(?i:host|wer|who|with|met|mit|con|avec|com|organi[sz]er|organisateur|organizador\w?|organizzat\w+|organisator|interviewer|interlocut\w+|gastgeber|intervistat\w+|entrevistador\w?)[ \t]*:[ \t]*)?{_PERSON}(?:, | \((?!she|he|they|sie|er\b)){FIRM}(?P<form>,? (?i:gmbh|ltd|inc|s\.?[alr].*|b\.?v\.?|ag|plc|llp))?\)?[ \t]*$",
    re.MULTILINE,
)
"""Whom one meets, and of which firm: "Wer: Carla Voss, Fjordlicht GmbH"."""


_TALK = lazy_pattern(
    r"\b(?:interview|screen|screening|call|chat|intro|introduction|conversation|meeting|coffee|\w*gespräch|termin|kennenlernen|entretien|échange|entrevista|charla|reunión|conversa|reunião|colloquio|incontro|chiamata|\w*gesprek|kennismaking|afspraak)(?: \([^)\n]{2,20}\))?$",
    re.IGNORECASE,
)
_MET = lazy_pattern(
    rf" (?:with|mit|avec|con|com|met) {_PERSON}(?:, | \(| of | at | from | von | bei | de | di | van | bij | da ){FIRM}(?=\)|,? (?i:is|was|has|ist|wurde|est|a été|es|ha|é|foi|is|on|at|am|le|el|il|op)\b|[ \t]*$|[.,;] ?)",
    re.MULTILINE,
)
"""The same in a sentence: "First chat with Olive Garrow, Fernhill Labs, is confirmed"."""
_BOOKED = lazy_pattern(
    rf"\b(?i:meeting|appointment|termin|rendez-vous|cita|appuntamento|afspraak|reuni[ãó]o?n?|marcação|event) (?i:with|mit|avec|con|met|com|at|bei|bij|chez) {FIRM}(?= (?:has|is|was|on|wurde|ist|est|a|ha|is|foi)\b|[:.,!]|$)"
)


def signed_firms(message: Message, label: Label, role: str | None, identity: Identity) -> Iterator[str]:
    """The organisations on the lines below the writer's name that have a word of the domain, or any where it says nothing."""
    lines = lines_under(message)
    yield from _of_domain(message, lines, label)
    at = signs_at(lines, message)
    for line in lines[at + 1 :] if at >= 0 else ():
        for part in reversed(_PARTS.split(line)):
            name = _named(part, role, identity, message)
            if name and is_organised(name) and (not label or _shares_word(name, label)):
                yield name


def signed_alone(message: Message, label: Label, role: str | None, identity: Identity) -> Iterator[str]:
    """The firm on one of the last lines of a system's mail: an organisation, one that the subject names, or a part of the domain."""
    for line in reversed(lines_under(message)[-3:]):
        if not line[0].isupper() and not line[0].isdigit():
            continue
        name = _named(line, role, identity, message)
        if not name or is_system_name(name):
            continue
        is_part = any(part in map(plain, name.split()) for part in label.parts)
        if is_part or name in message.subject or (is_organised(name) and " " in name):
            yield name


def host_firms(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """The firms of those whom one meets, as a calendar's mail names them."""
    for found in _BOOKED.finditer(message.subject):
        name = cleaned(found["firm"], role, identity)
        again = name and re.search(
            rf"(?:^|\n){re.escape(name)} ?[|·–—:-]|\b(?:at|bei|bij|chez|presso) {re.escape(name)}\b", message.own_text
        )
        if name and not is_personal(name) and (again or is_organised(name)):
            yield name
    for found in _hosts(message):
        person = found["person"]
        is_named = found.re == _MET or bool(found["label"]) or person in message.subject or is_personal(person)
        firm = cleaned(found["firm"], role, identity)
        if is_named and firm and not is_organised(person) and not is_personal(firm) and not _is_generic(firm):
            yield firm


def people_met(message: Message) -> frozenset[str]:
    """Those whom such mail names beside their firm, and who are no firm themselves."""
    return frozenset(found["person"] for found in _hosts(message))


def _hosts(message: Message) -> Iterator[re.Match[str]]:
    text = message.own_text[:1500]
    yield from (m for m in _MET.finditer(text) if _TALK.search(text[max(0, m.start() - 50) : m.start()]))
    yield from _HOST.finditer(text)


def _named(words: str, role: str | None, identity: Identity, message: Message) -> str | None:
    bare = _VIA.sub("", _BEFORE.sub("", words.strip(" ,.*–—-|")))
    if len(bare.split()) > 7 or not bare[:1].isalnum():
        return None
    words_of = bare.split()
    first = next((i for i, word in enumerate(words_of) if not _is_team(word)), 0)
    first += first > 0 and words_of[first] in _LINKS
    name = cleaned(" ".join(words_of[first:]), role, identity)
    if not name or _OF_AGENCY.match(name) or name[:1].islower() or _is_generic(name) or is_people(name, message):
        return None
    is_name = all(word[:1].isupper() or word[:1].isdigit() or len(word) < 6 for word in name.split())
    return name if is_name and not is_personal(name) and not is_first_name(name) else None


def _is_team(word: str) -> bool:
    """ "Team", "Recruiting-Team", "Support,": no part of a firm's name."""
    parts = [plain(part) for part in word.split("-")]
    return all(is_team_word(part) or part in ("support", "helpdesk") for part in parts)


def _is_generic(name: str) -> bool:
    """Whether only words of departments and trades are in it: "People Services"."""
    words = [plain(word) for word in name.split()]
    return all(is_org_word(w) or is_team_word(w) or is_no_name(w) for w in words if w)


def _of_domain(message: Message, lines: tuple[str, ...], label: Label) -> Iterator[str]:
    """ "Ronja // Pixelwerk", "Lena Marx (Pixelwerk)": what beside the writer's name is the sender's domain, letter by letter."""
    shown = re.split(r"[()|@]", message.sender.name)[1:] if message.sender else []
    under = (part for line in lines[-4:] for part in reversed(_PARTS.split(line)) if signs_at((part,), message))
    for part in (*shown, *under):
        if _is_domain(name := part.strip(" ,.*"), label):
            yield without_form(name)


def _is_domain(name: str, label: Label) -> bool:
    """Whether the name, with nothing left out, is the sender's domain: "Chef em Casa"."""
    return len(label.whole) > 4 and "".join(map(plain, re.split(r"[\s’'&-]+", name))) == label.whole.replace("-", "")


def _shares_word(name: str, label: Label) -> bool:
    words = [plain(word) for word in name.split()]
    return any(len(word) > 3 and word in label.whole for word in words)
