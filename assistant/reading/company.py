"""Which employer and which post a message names. Nothing is guessed: None beats wrong."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.model import Automation, Identity, Kind, Message
from assistant.reading.role import ROLE_NOUN, role_of
from assistant.reading.senders import (
    ATS_DOMAINS,
    FREEMAIL,
    JOB_BOARDS,
    SCHEDULERS,
    TEST_DOMAINS,
    is_job_box,
    is_under,
)
from assistant.reading.sentences import fold

MAX_TEXT = 5_000
_SECOND_LEVEL = frozenset(("co", "com", "org", "ac", "gov", "nhs", "net", "edu"))

_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ0-9]"
_WORD = rf"{_CAP}[\w&.'’+-]*"
_FIRM = rf"(?P<firm>{_WORD}(?: (?:(?:of|and|&|for|the|de|du|des|la|und|y|e|di|van) )?{_WORD}){{0,4}})"
_TEAM = (
    r"(?:hiring team|hiring|recruiting team|recruiting|recruitment team|recruitment|talent acquisition team|talent acquisition|talent team|"
    r"talent|careers?|jobs|hr team|hr|people team|people operations|people|human resources|candidate experience|resourcing|team|"
    r"bewerbermanagement|karriere|personalabteilung|recrutement|ressources humaines|selecci[óo]n|recursos humanos|rrhh|"
    r"recrutamento|risorse umane|selezione|scheduling|interviews|recruitment system|system|vacancies|vacatures|reminders|candidate calendar|calendar|kalender|"
    r"notifications|talento|personas|personal|people and culture|onboarding|graduate recruitment|early careers)"
)
_DISPLAY = (
    re.compile(rf"^{_FIRM} (?i:{_TEAM})$"),
    re.compile(rf"^{_FIRM} (?:via|through|über|par|por|por medio de|tramite) \w+", re.IGNORECASE),
    re.compile(rf"(?: from| at| @|\s[|–-]|\(| von| bei| de| chez| van| bij) ?{_FIRM}\)?$"),
    re.compile(rf"(?i:on behalf of|for|f[uü]r|pour|namens) {_FIRM}$"),
    re.compile(rf"^(?i:{_TEAM})(?: at| @| -| \||,| von| de| bij| chez) {_FIRM}$"),
)
_IN_TEXT = (
    re.compile(rf"(?:<>|<->|/|[x×&+|]) {_FIRM} *(?:\(|$|[-–|:@])"),
    re.compile(
        rf"(?:^|\n){_FIRM} (?i:invites you|has invited|is inviting|vous invite|te invita|le invita|l[ae]di|nodigt|convida|la invita|ti invita|would like you)"
    ),
    re.compile(
        rf"(?i:interview|call|background check|assessment|test|video interview|conversation|gespräch|entretien|entrevista|colloquio) (?:with|for|mit|avec|con|met|com) (?:the )?{_FIRM}"
    ),
    re.compile(
        rf"(?:(?i:position|role|post|job|vacancy|opportunity|opening|opportunities|career|internship|interview|application|team|offer|"
        rf"inscrição|vaga de [\w ]{{3,30}}|etapa|plek|vacante [\w ]{{3,30}}|placement|process|applying|applied|apply|join|joining|working|work|talent|recruiter|recruitment|here|life|stelle|bewerbung|"
        rf"poste|candidature|puesto|candidatura|proceso|vacature|sollicitatie|vaga|posizione|entretien|entrevista|colloquio|gesprek)"
        rf"(?: (?i:process|team|manager|partner|lead|date|us))?) (?:at|with|to|bei|chez|en|bij|na|no|presso|da|von|de|auprès de) (?:the )?{_FIRM}"
    ),
    re.compile(
        rf"(?i:(?:your )?interest in|interesse an|int[ée]r[êe]t pour|inter[ée]s en|interesse (?:in|bij|em|per)|thank you for considering) (?:joining |working (?:at|for|with) |the |a (?:career|role|position) (?:at|with) )?{_FIRM}"
    ),
    re.compile(
        rf"(?i:on behalf of|behalf of everyone at|everyone at|all of us at|all at|welcome to|im namen von|au nom de|en nombre de|namens|em nome da|a nome di|join) (?:the )?{_FIRM}"
    ),
    re.compile(
        rf"\b(?i:(?:was |been )?(?:sent|submitted) to|(?:submit|put|send|introduce) (?:you|your cv|your profile) (?:forward )?(?:to|with|at)|viewed by|offer from|invitation from|update from|questionnaire for|check for|"
        rf"(?:test|assessment|exam(?:ination)?|interview) (?:for|from)|proceso de|processo d[ae]|testes d[ae]|profile for [^\n.]{{4,50}} at) {_FIRM}"
    ),
    re.compile(rf"\b(?:presso|chez) {_FIRM}"),
    re.compile(rf"(?:^|[\n.,] ?){_FIRM} (?:is|are) (?:pleased|delighted|happy|excited|thrilled)\b"),
    re.compile(rf"(?i:interview|session|chat|call|screen)(?: (?i:with) {_WORD}(?: {_WORD})?)? \({_FIRM}\)"),
    re.compile(
        rf"(?i:i am|i'm|i’m|this is|my name is|ich bin|je suis|soy|ik ben|sou|sono) {_WORD}(?: {_WORD})?,? (?:[\w ]{{0,40}} )?(?:from|at|with|von|bei|de|chez|van|bij|da|di) {_FIRM}"
    ),
)
_ASKS = re.compile(
    rf"(?:^|\n|[^\w\s] ){_FIRM} (?i:invites you|has invited|have invited|is inviting|has asked|have asked|has requested|have requested|would like you|"
    rf"vous invite|te invita|le invita|lädt|nodigt|convida|la invita|ti invita|uses|partners with)\b"
)
"""On whose behalf a service writes."""
_CLIENT = re.compile(
    rf"(?:^|\n|[.!?,–—-] ?){_FIRM} (?i:loved|liked|want to|wants to|would like|have passed|has passed|are keen|is keen|came back|have come back|"
    rf"have decided|has decided|have offered|would love|were impressed)\b"
)
"""Whom an agency speaks of."""
_TITLE_OF_SUBJECT = re.compile(rf"^{_FIRM}(?::| -| –| \|) ")
_NAMELESS = re.compile(
    r"\b(?:our|my|one of (?:our|my)|a|their|direct|confidential|for a) clients?\b|\bportfolio compan|\bunser\w* (?:kunde|mandant)|\bnotre client|"
    r"\bmon client|\bun(?:e)? client|\bnuestro cliente|\bopdrachtgever|\bnosso cliente|\bcliente nostro|\bun nostro cliente",
    re.IGNORECASE,
)
_SERVED = frozenset(
    {
        Kind.ASSESSMENT,
        Kind.INTERVIEW_CONFIRMATION,
        Kind.INTERVIEW_RESCHEDULE,
        Kind.INTERVIEW_CANCELLATION,
        Kind.INTERVIEW_INVITATION,
        Kind.INFO_REQUEST,
    }
)
"""Kinds that services of tests, checks and calendars send on an employer's behalf."""
_AGENCY = re.compile(
    r"\b(?:recruit\w*|talent|search|staffing|personnel|resourcing|headhunt\w*|personalberatung|interim|consultants?|associates|zeitarbeit|"
    r"uitzend\w*|detachering|placement|executive|hays|randstad|adecco|manpower|robert half|michael page)\b",
    re.IGNORECASE,
)
_VIA = re.compile(r" (?:via|through|über|par|por|por medio de|tramite) ", re.IGNORECASE)
_SERVICE_BOX = re.compile(r"^(?:scheduling|interviews?|jobs-noreply|jobalerts?|candidates?)@", re.IGNORECASE)
_NO_FIRM = re.compile(
    r"^(?:the|our|your|my|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|zoom|teams|microsoft|google|meet|linkedin|indeed|hr|human|talent|hiring|i|we|you|"
    r"calendly|greenhouse|workday|lever|london|next|please|interview|us|a|an|mr|mrs|ms|dr|herr|frau|home|all|any|if|it|uk|"
    r"yes|no|maybe|recruiting|recruitment|careers|candidate|people|reminder|update|confirmed|confirmation|invitation|cancell?ed|cancell?ation|rescheduled|new|your|application|applied|re|fw|fwd|aw|action|thank|thanks|hello|hi|dear|empleo|portal|vagas|vacancies|applicant|"
    r"data|senior|junior|lead|head|software|product|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|"
    r"lunes|martes|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|\d.*)$",
    re.IGNORECASE,
)
_FIRM_TAIL = re.compile(
    r"\s+(?:(?:Hiring|Recruiting|Recruitment|Talent|Careers?|HR|People|Team|Interview|Application|We|I|The|Your|Please|On|In|As|Our|If|Position|Role)\b.*)$"
)


@dataclass(frozen=True, slots=True)
class Named:
    """The employer and the post, where the message names them."""

    company: str | None
    role: str | None


def company_and_role(message: Message, identity: Identity, kind: Kind = Kind.INTERVIEWER_REPLY) -> Named:
    """The employer and the post that the message names."""
    role = role_of(message, kind)
    if kind is Kind.OUTREACH and _NAMELESS.search(message.own_text[:MAX_TEXT]) and "behalf of" not in message.own_text:
        return Named(None, role)
    return Named(_company(message, identity, role, kind), role)


def _label(message: Message) -> str:
    """The name in the sender's domain; empty for free mail, job systems and the like."""
    domain = message.sender.domain if message.sender else ""
    if not domain or domain in FREEMAIL or is_under(domain, ATS_DOMAINS | JOB_BOARDS | SCHEDULERS | TEST_DOMAINS):
        return ""
    labels = domain.split(".")
    cut = -3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else -2
    return re.sub(r"[^a-z0-9]", "", labels[cut] if len(labels) >= -cut else labels[0])


def _letters(name: str) -> str:
    name = name.replace("&", " and ")
    return re.sub(r"[^a-z0-9]", "", fold(name))


def _company(message: Message, identity: Identity, role: str | None, kind: Kind) -> str | None:
    label = _label(message)
    cleaned = (_clean(m["firm"], role, identity) for m in _said(message, role))
    said = [name for name in cleaned if name and not _is_people(name, message)]
    if _is_agency(message):
        return said[0] if said else _client(message, role, identity)
    client = _client(message, role, identity)
    if client and " " in client and not (label and _agrees(client, label)):
        return client
    display = _from_display(message, role, identity)
    if display and _VIA.search(message.sender.name if message.sender else ""):
        return said[0] if said and display not in said else display
    is_service = message.automation is not Automation.PERSON or kind is Kind.ASSESSMENT
    if is_service and (other := _served(message, said, label, role, identity, kind)):
        return other.name
    return _own(message, said, display, label)


def _own(message: Message, said: list[str], display: str | None, label: str) -> str | None:
    """The sender's own firm, else the one that is said most often."""
    if label:
        if (spelled := _spelled(message, label)) is not None:
            return next((n for n in said if n.startswith(f"{spelled} ") or n.endswith(f" {spelled}")), spelled)
        if agreeing := [name for name in (display, *said) if name and _agrees(name, label)]:
            return _fuller(max(agreeing, key=lambda name: _letters(name) == label), message)
    if display and not (label and said):
        return display
    candidates = [name for name in (display, *said) if name]
    counted = Counter(said) or Counter(candidates)
    return max(counted, key=lambda n: (counted[n], -candidates.index(n))) if counted else None


def _fuller(name: str, message: Message) -> str:
    """The name as a line of its own gives it: "St Morwen" is "St Morwen University Hospitals"."""
    text = f"{message.own_text[-600:]}\n{message.signature[:600]}\n"
    found = re.search(rf"^{re.escape(name)}{_RIGHT.pattern}", text, re.MULTILINE)
    return _without_team(found[0]) if found else name


@dataclass(frozen=True, slots=True)
class _Served:
    """For whom a service writes; None where it does not say."""

    name: str | None


def _served(
    message: Message, said: list[str], label: str, role: str | None, identity: Identity, kind: Kind
) -> _Served | None:
    """The employer for whom a service of tests, checks or calendars writes; no verdict where it is the employer's own."""
    name = message.sender.name.strip(" '\"") if message.sender else ""
    texts = (message.subject, message.own_text[:MAX_TEXT])
    for found in (match for text in texts for match in _ASKS.finditer(text)):
        firm = _clean(found["firm"], role, identity)
        if firm and not _agrees(firm, label) and not _is_people(firm, message):
            return _Served(firm)
    others = [firm for firm in said if not (label and _agrees(firm, label)) and firm not in name]
    if len(others) < len(said) or _is_of_employer(message, name):
        return None
    if titled := _of_subject(message, role, identity):
        return _Served(titled)
    if others:
        counted = Counter(others)
        return _Served(max(counted, key=lambda n: (counted[n], -others.index(n))))
    is_own = bool(label) and _agrees(name, label)
    return _Served(None) if is_own and kind in _SERVED else None


def _is_of_employer(message: Message, name: str) -> bool:
    """ "Brightwell Careers", or a box named after recruiting."""
    if any(pattern.search(name) for pattern in _DISPLAY):
        return True
    return (
        message.sender is not None
        and bool(is_job_box(message.sender.email))
        and not _SERVICE_BOX.search(message.sender.email)
    )


def _of_subject(message: Message, role: str | None, identity: Identity) -> str | None:
    """ "Larkin County: written examination", where the text or the display name says it again."""
    found = _TITLE_OF_SUBJECT.search(_plain_subject(message))
    name = _clean(found["firm"], role, identity) if found else None
    again = f"{message.own_text[:MAX_TEXT]}\n{message.signature[:500]}\n{message.sender.name if message.sender else ''}"
    return name if name and name in again else None


def _client(message: Message, role: str | None, identity: Identity) -> str | None:
    """The employer that an agency speaks of."""
    for text in (message.subject, message.own_text[:MAX_TEXT]):
        for found in _CLIENT.finditer(text):
            name = _clean(found["firm"], role, identity)
            if name and not _is_people(name, message):
                return name
    return None


_TWO_PEOPLE = re.compile(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ (?:and|und|et|y|e|en|&) [A-Z][\w'’-]+ [A-Z][\w'’-]+")


def _is_people(name: str, message: Message) -> bool:
    """ "an interview with Tom Reyes and Aisha Karim": the words after "with" or "at" are people, no firm."""
    if _TWO_PEOPLE.fullmatch(name):
        return True
    invited = [a for i in message.invites for a in (*i.attendees, i.organizer) if a]
    named = [a.name for a in (*invited, message.sender, *message.cc) if a and a.name]
    if any(name.lower() == person.lower().split()[0] for person in named if person.strip()):
        return True
    return any(" " in person and person.lower() in name.lower() for person in named)


def _is_agency(message: Message) -> bool:
    sender = message.sender
    if sender is None or message.automation is not Automation.PERSON:
        return False
    return bool(_AGENCY.search(sender.domain.replace("-", " ").replace(".", " ")))


_ANSWERS = re.compile(r"^(?:(?:re|aw|fw|fwd|wg|sv|tr|r|antw|rif)\s*:\s*)+", re.IGNORECASE)


def _plain_subject(message: Message) -> str:
    return _ANSWERS.sub("", message.subject)


_IS_POST = re.compile(r" (?:post|role|position|vacancy|job)\b")
"""What shows that the words before name a post, no firm."""


_AT_FIRM = re.compile(rf"(?: I{{1,3}}| \([^)\n]{{1,30}}\))?,? (?:at|bei|bij|@|with|na|no|en|from) {_FIRM}")
"""Where the words of the post stand before the firm's."""


def _said(message: Message, role: str | None) -> Iterator[re.Match[str]]:
    subject = _plain_subject(message)
    events = "\n".join(i.summary for i in message.invites[:3])
    is_scheduler = message.sender is not None and is_under(message.sender.domain, SCHEDULERS)
    for text in () if is_scheduler else (subject, events, message.own_text[:MAX_TEXT]):
        if role and (at := text.find(role)) >= 0 and (found := _AT_FIRM.match(text, at + len(role))):
            yield found
        for pattern in _IN_TEXT:
            yield from (found for found in pattern.finditer(text) if not _IS_POST.match(text, found.end("firm")))


def _clean(name: str, role: str | None, identity: Identity) -> str | None:
    plain = _FIRM_TAIL.sub("", name).strip(" .,'’-&")
    plain = re.sub(r"['’]s$", "", re.split(r"\.\s|['’]s ", plain)[0]).strip(" .,")
    first = plain.split(" ")[0] if plain else ""
    if (
        not plain
        or _NO_FIRM.match(first)
        or re.search(r" \d$", plain)
        or len(plain) < 2
        or plain.lower() in identity.name.lower()
    ):
        return None
    if re.search(rf"\b{ROLE_NOUN}\b", plain, re.IGNORECASE) or (role and plain.lower() in role.lower()):
        return None
    return plain


def _from_display(message: Message, role: str | None, identity: Identity) -> str | None:
    name = message.sender.name.strip(" '\"") if message.sender else ""
    for pattern in _DISPLAY:
        if found := pattern.search(name):
            return _clean(found["firm"], role, identity)
    return None


def _agrees(name: str, label: str) -> bool:
    plain = _letters(name)
    return len(plain) > 2 and (label in _spellings(name) or label.startswith(plain) or plain.startswith(label))


_SMALL = re.compile(r"\b(?:and|of|the|de|du|des|la|und|et|y|e|di|van)\b|[&+]", re.IGNORECASE)


def _spellings(name: str) -> tuple[str, ...]:
    """How a domain may write the name: with or without its small words, and with or without its umlauts."""
    plain = name.lower().translate({ord("ä"): "a", ord("ö"): "o", ord("ü"): "u"})
    return _letters(name), _letters(_SMALL.sub("", name)), _letters(plain)


def _spelled(message: Message, label: str) -> str | None:
    """The domain's name as the message itself writes it: `northmoorbank` is "Northmoor Bank" in the signature."""
    sender = message.sender.name if message.sender else ""
    for text in (message.signature[:1500], f"{sender} ,", message.subject, message.own_text[:MAX_TEXT]):
        words = [(m.start(), m.end()) for m in re.finditer(r"[^\W_][\w&'’]*", text)]
        for index, (start, _) in enumerate(words):
            if found := _run(text, words[index : index + 5], start, label):
                return found
    return None


def _run(text: str, words: list[tuple[int, int]], start: int, label: str) -> str | None:
    if not (text[start].isupper() or text[start].isdigit()) or _letters(text[start])[:1] != label[:1]:
        return None
    for _, end in words:
        end -= 2 * text[start:end].endswith(("'s", "’s"))
        plain = label if label in _spellings(text[start:end]) else _letters(text[start:end])
        if plain == label and "@" not in text[max(0, start - 1) : end + 1] and text[end : end + 1] not in (".", "@"):
            return _whole_name(text, start, end)
        if plain == label and text[end : end + 1] == "." and (text[end + 1 : end + 2] in ("", " ", "\n")):
            return " ".join(text[start:end].split())
        if len(plain) > len(label):
            return None
    return None


_LEFT = re.compile(
    r"(?:University of|City of|County of|Bank of|Hôpital(?: de)?|Mairie de|Ville de|Stadt|Gemeente|Universität|Université de)(?: the)? $"
)
_RIGHT = re.compile(rf"(?: (?:of |and |& |for |de |du |der )?{_CAP}[\w&'’-]*){{1,5}}(?=[ \t]*(?:\n|$))")


def _whole_name(text: str, start: int, end: int) -> str:
    """The rest of the name on its line: "Dunmere" is "Dunmere Council", "Strathmoray" the "University of Strathmoray"."""
    if left := _LEFT.search(text, max(0, start - 30), start):
        start = left.start()
    begins = text.rfind("\n", 0, start) + 1
    if not text[begins:start].strip() and (right := _RIGHT.match(text, end)):
        end = right.end()
    return _without_team(" ".join(text[start:end].split()))


_TEAM_AFTER = re.compile(
    rf"(?: (?i:{_TEAM}|office|department))+$|,? (?:AG|GmbH|Ltd|LLC|Inc|SE|S\.?A\.?|BV|B\.V\.|NV|SpA|S\.p\.A\.|SL|S\.L\.|Limited|plc|PLC|KG)\.?$"
)


def _without_team(name: str) -> str:
    return _TEAM_AFTER.sub("", name) or name
