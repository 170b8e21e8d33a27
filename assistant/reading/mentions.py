"""The places of a message where an employer's name stands: after "applying to", in a display name, beside "Employer:", under the text."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from assistant.model import Identity, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_first_name, is_no_name, is_organised, is_personal, plain, without_form
from assistant.reading.role_words import has_role_word
from assistant.reading.senders import SCHEDULERS, is_under

MAX_TEXT = 5_000

_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ0-9]"
_WORD = rf"{_CAP}[\w&.'’+-]*"
FIRM = rf"(?P<firm>{_WORD}(?: (?:(?:of|and|&|for|the|de|du|des|la|und|y|e|di|do|dos|das|da|del|dei|della|van) )?{_WORD}){{0,4}})"
TEAM = (
    r"(?:hiring team|hiring|recruiting team|recruiting|recruitment team|recruitment|talent acquisition team|talent acquisition|talent team|"
    r"talent|careers?|jobs|hr team|hr|people team|people operations|people|human resources|candidate experience|resourcing|team|"
    r"bewerbermanagement|karriere|personalabteilung|recrutement|ressources humaines|selecci[óo]n|recursos humanos|rrhh|"
    r"recrutamento|reclutamiento|risorse umane|selezione|scheduling|interviews|recruitment system|system|vacancies|vacatures|reminders|candidate calendar|calendar|kalender|"
    r"notifications|talento|personas|personal|people and culture|onboarding|graduate recruitment|early careers)"
)
DISPLAY = (
    lazy_pattern(rf"^{FIRM} (?i:{TEAM})$"),
    lazy_pattern(rf"^{FIRM} (?:via|through|über|par|por|por medio de|tramite) \w+", re.IGNORECASE),
    lazy_pattern(rf"(?: from| at| @|\s[|–-]|\(| von| bei| de| chez| van| bij) ?{FIRM}\)?$"),
    lazy_pattern(rf"(?i:on behalf of|for|f[uü]r|pour|namens|voor|para|per) {FIRM}$"),
    lazy_pattern(rf"^(?i:{TEAM})(?: at| @| -| \||,| von| de| bij| chez) {FIRM}$"),
)
_OFTEN = (
    r"position|role|post|job|vacancy|opportunity|opening|opportunities|career|internship|interview|interviews|application|team|offer|inscrição|vaga de [\w ]{3,30}|"
    r"etapa|plek|vacante [\w ]{3,30}|placement|process|applying|applied|apply|join|joining|working|work|talent|recruiter|recruitment|here|life|stelle|bewerbung|poste|candidature|"
    r"puesto|candidatura|proceso|vacature|sollicitatie|vaga|posizione|entretien|entrevista|colloquio|gesprek|gespräch|termin|call|chat|confirmed|slot"
)
_MEETING = r"interviews?|call|screen|background check|assessment|test|conversation|gespräch|entretien|entrevista|colloquio|gesprek|chat"


def _after(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{words})(?: process| team| manager| partner| lead| date| us| tomorrow| today| next week)?$", re.IGNORECASE
    )


_BY_LINK = {
    "at": _after(
        rf"{_OFTEN}|everyone|all of us|all|as an? \w+(?: \w+)?|interest in working|\b(?:submit|put|send|introduce) (?:you|your cv|your profile)(?: forward)?|profile for [^\n.]{{4,50}}|(?:^|\n)\w+"
    ),
    "with": _after(
        rf"{_OFTEN}|booked|scheduled|rescheduled|arranged|cancelled|canceled|{_MEETING}|\b(?:submit|put|send|introduce) (?:you|your cv|your profile)(?: forward)?|interest in working"
    ),
    "w/": _after(rf"{_OFTEN}|{_MEETING}"),
    "to": _after(
        rf"{_OFTEN}|welcome|sent|submitted|\b(?:submit|put|send|introduce) (?:you|your cv|your profile)(?: forward)?"
    ),
    "for": _after(rf"{_MEETING}|challenge|exercise|questionnaire|check|exam|examination|interest in working|scheduled"),
    "from": _after(
        r"\b(?:offer|invitation|update|test|assessment|exam|examination|interview|a no|(?:came|heard?) back|feedback|greetings|news)"
    ),
    "by": _after(r"viewed|scheduled"),
    "in": _after(r"interest|your interest"),
    "an": _after(r"interesse"),
    "en": _after(rf"inter[ée]s|{_OFTEN}"),
    "of": _after(r"behalf"),
    "join": _after(r".*"),
    "joining": _after(r".*"),
    "considering": _after(r"thank you for"),
    "pour": _after(r"int[ée]r[êe]t"),
    "von": _after(rf"im namen|{_OFTEN}"),
    "de": _after(rf"au nom|en nombre|proceso|{_OFTEN}"),
    "da": _after(rf"em nome|processo|testes|{_OFTEN}"),
    "di": _after(r"a nome"),
    "per": _after(r"interesse"),
    "em": _after(r"interesse"),
    "bij": _after(rf"interesse|{_OFTEN}"),
    "bei": _after(_OFTEN),
    "na": _after(_OFTEN),
    "no": _after(_OFTEN),
    "mit": _after(_MEETING),
    "avec": _after(_MEETING),
    "con": _after(_MEETING),
    "met": _after(_MEETING),
    "com": _after(_MEETING),
    "namens": _after(r".*"),
    "presso": _after(r".*"),
    "chez": _after(r".*"),
    "rejoindre": _after(r".*"),
    "@": _after(rf"{_OFTEN}|(?:^|\n)\w+|\w"),
}
"""What stands before the little word before a firm: "interview" before "with", "behalf" before "of"."""
_LINKED = lazy_pattern(
    rf"(?:(?<=\s)|^)(?P<link>(?i:{'|'.join(sorted((re.escape(link) for link in _BY_LINK), key=len, reverse=True))})) "
    rf"(?:(?:the|joining|working (?:at|for|with)|a (?:career|role|position) (?:at|with)|den|der|dem|het|la|il) )?{FIRM}"
)
_IN_TITLE = lazy_pattern(rf"(?:<>|<->|/|[x×+|]) {FIRM} *(?:\(|$|[-–|:@])")
_IN_TEXT = (
    lazy_pattern(rf"(?:^|[:\n] ?){FIRM} (?:<>|<->|×) "),
    lazy_pattern(
        rf"(?:^|\n){FIRM} (?i:invites you|has invited|is inviting|vous invite|te invita|le invita|l[ae]di|nodigt|convida|la invita|ti invita|would like you)"
    ),
    lazy_pattern(
        rf"\b(?:from|at|von|bei|de|chez|van|bij|di|da) {FIRM} (?i:has invited|invited|invites|has asked|has scheduled|has requested|would like|wants|hat|te ha|ti ha|vous a|vous invite|heeft)\b"
    ),
    lazy_pattern(rf"(?:^|[\n.,] ?){FIRM} (?:is|are) (?:pleased|delighted|happy|excited|thrilled)\b"),
    lazy_pattern(
        rf"\b(?i:interview|session|chat|call|screen|intro|introduction)(?: [-–] (?i:candidate|applicant))?(?: (?i:with) {_WORD}(?: {_WORD})?)? \({FIRM}\)"
    ),
    lazy_pattern(
        rf"\b(?i:i am|i'm|i’m|this is|my name is|ich bin|je suis|soy|ik ben|sou|sono) {_WORD}(?: {_WORD})?,? (?:[\w ]{{0,40}} )?(?:from|at|with|von|bei|de|chez|van|bij|da|di) {FIRM}"
    ),
)
_HINTS: tuple[tuple[str, ...], ...] = (
    ("<>", "<->", "×"),
    (),
    (),
    ("pleased", "delighted", "happy", "excited", "thrilled"),
    (" (",),
    ("i am", "i'm", "i’m", "this is", "name is", "ich bin", "je suis", "soy", "ik ben", "sou", "sono"),
)
"""What a text must have for each of these patterns to be worth a look."""

_LABELLED = lazy_pattern(
    r"^[ \t>*•-]*(?:employer|agency|hiring agency|company|company name|organi[sz]ation|client|hiring company|hiring organi[sz]ation|arbeitgeber|unternehmen|firma|kunde|employeur|entreprise|soci[ée]t[ée]|"
    r"empresa|compañ[íi]a|cliente|werkgever|bedrijf|bij(?= ?:)|organisatie|opdrachtgever|klant|entidade|empregador|azienda|societ[àa])[ \t]*:[ \t]*(?P<firm>[^\W_][^\n|(;:]{1,70}?)[ \t]*(?:[|(;,][^\n]*)?$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of a table: "Employer: Westford University Hospitals"."""
_SIGNED = lazy_pattern(
    rf"^[ \t]*(?:(?i:the|your|team|equipe|[ée]quipe|l['’][ée]quipe|dein|ihr|el equipo|o time|a equipa|het|il team)(?i: de la| de| del| da| do| van| di| d['’]| des)? ?)*(?:(?i:{TEAM}) (?:de la |de |d['’]|von |van |da |di |at |@ |- |– ))?{FIRM}(?:[ -](?i:{TEAM}))+$",
    re.MULTILINE,
)
_TEAM_OF = lazy_pattern(
    rf"\b(?i:(?:the|your|entire|whole|l['’][ée]quipe|equipe|het|il|el|dein|o|a)(?: (?:{TEAM}|team|equipo|equipe|equipa|atra[çc][ãa]o de talentos)){{1,3}}) ?(?:(?i:at|@|von|bei|de la|de|del|da|do|van|bij|di|d['’]|[-–])) ?{FIRM}"
)
_FOOTER = lazy_pattern(
    rf"(?:^|[\n.] ?){FIRM}(?:,? (?i:ltd|limited|plc|llp|inc|gmbh|s\.?p\.?a|b\.?v)\.?)? (?:is|are) (?:an? |proud to be an? )?(?i:equal[- ]opportunit|committed to|disability confident|registered|an eeo|affirmative|authorised)"
)
_WITH = lazy_pattern(
    r"(?:\bwith|\bmit|\bavec|\bcon|\bmet|\bcom|\bw/|\bby|\bjoin|\n|[.!?,–—-]) ?(?:the )?$", re.IGNORECASE
)
"""Words after which a person may stand as well as a firm."""
_ABOUT_PERSON = lazy_pattern(
    r",? ?(?:\((?!R-|Ref|[A-Z][a-z]+ [A-Z])|from\b|(?:and|und|et|y|e|en|&) (?:I|me|myself|ich|mir|moi|yo|io|ik|eu)\b|, (?:our|their|the|his|her|head|vp|chief|director|manager|lead)\b)",
    re.IGNORECASE,
)
_TITLE = r"(?:[\w-]+ ){0,3}?(?:head|leads?|managers?|directors?|c[efopt]o|founders?|chief|partners?|owner|panel|team|\w*leit(?:er(?:in)?|ung)|gesch[äa]ftsf\w+|directeur|directrice|responsable|director|directora|jef[ea]|gerente|responsabile|direttor\w+|hoofd|diretora?)\b"
_BESIDE_PERSON = lazy_pattern(
    rf",? (?:and|und|et|y|e|en|&|plus|as well as|sowie) (?:(?:one|two|some|some more|others|both|a few) of )?(?:(?:our|my|his|her|their|unser\w*|mein\w*|notre|nos|mon|ma|nuestr\w+|nostr\w+|(?:il|la|i|le) (?:nostr\w+|mi[oae]i?)|onze|mijn|noss\w+|[ao]s? (?:noss\w+|meus?|minhas?))\b|"
    rf"(?:the|a|an|der|dem|den|die|eine[mrn]?|le|la|les|une?|el|il|lo|de|het|een|o|os|as|um|uma) {_TITLE})",
    re.IGNORECASE,
)
""" "Noor and our CEO", "Noor und der Leiterin der Technik": beside people of a firm stands another of them."""
_CHATS = lazy_pattern(
    r"\b(?:chat|catch[- ]?up|coffee|natter|1:1|one[- ]to[- ]one|kaffee|koffie|caf[ée]|caff[èe]) \w{1,4} $",
    re.IGNORECASE,
)
"""Where one sits down with a person rather than with a firm."""
_NAMED_LINE = lazy_pattern(
    r"^[ \t]*(?:interviewers?|interviewer\(s\)|host|panel|with|canceled by|cancelled by|organi[sz]er|guests?|contact|mit|avec|con|met|com|interlocuteurs?)[ \t]*:?[ \t]+(?P<who>[^\n]{2,120})$",
    re.IGNORECASE | re.MULTILINE,
)

_NO_FIRM = lazy_pattern(
    r"^(?:the|our|your|my|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|zoom|teams|microsoft|google|meet|linkedin|indeed|hr|human|talent|hiring|i|we|you|"
    r"calendly|greenhouse|workday|lever|london|next|please|interview|us|a|an|mr|mrs|ms|dr|herr|frau|home|all|any|if|it|uk|"
    r"yes|no|maybe|recruiting|recruitment|careers|early|phd|postdoc|partnerships|studentship|candidate|people|reminder|update|confirmed|confirmation|invitation|cancell?ed|cancell?ation|rescheduled|new|your|application|applied|re|fw|fwd|aw|action|thank|thanks|hello|hi|dear|empleo|portal|vagas|vacancies|applicant|"
    r"data|senior|junior|lead|head|software|product|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|"
    r"lunes|martes|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|prof|professor|rev|sir|mme|sra?|sig|dhr|ihr|dein|unser|sie|wir|notre|votre|il|le|los|el|uw|je|sua|seu|ende|they|she|he|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|what|who|when|thanks|good|great|congratulations|would|could|can|have|did|does|should|just|also|hope|looking|sorry|not|but|however|unfortunately|still|heard|spoke|booking|powered|\w+['’](?:re|d|ll|ve|m)|\d.*)$",
    re.IGNORECASE,
)
_FIRM_TAIL = lazy_pattern(
    r"\s+(?:(?:Hiring|Recruiting|Recruitment|Talent|Careers?|HR|People|Team|Interview|Application|We|I|The|Your|Please|On|In|As|Our|If|Position|Role)\b.*)$"
)
_SAINT = lazy_pattern(r"(?:St|Saint|Queen|King) [A-Z]\w+['’]s [A-Z]")
"""A name that has an "'s" within."""
_FOR_DAY = lazy_pattern(r" for (?:the )?(?:[A-Z]\w*day|\d).*$")
_FRAGMENT = lazy_pattern(r" (?:and|und|et|y|e|en|&|of|for|the|de|du|des|la|di|van)(?: I\b.*)?$")
_IS_POST = lazy_pattern(r" (?:post|role|position|vacancy|job)\b")
"""What shows that the words before name a post, no firm."""
_AT_FIRM = lazy_pattern(rf"(?: I{{1,3}}| \([^)\n]{{1,30}}\))?,? (?:at|bei|bij|@|with|na|no|en|from) {FIRM}")
"""Where the words of the post stand before the firm's."""
_AFTER_DASH = lazy_pattern(rf"(?: \([^)\n]{{1,30}}\))?(?:,| [-–|]| \() ?{FIRM}[ \t.)]*(?=$|[\n|(–])", re.MULTILINE)
_ANSWERS = lazy_pattern(r"^(?:(?:re|aw|fw|fwd|wg|sv|tr|r|antw|rif)\s*:\s*)+", re.IGNORECASE)


def plain_subject(message: Message) -> str:
    """The subject without its "Re:"."""
    return _ANSWERS.sub("", message.subject)


def cleaned(name: str, role: str | None, identity: Identity) -> str | None:
    """The words cut down to a firm's name; None where they are none."""
    plain = _FIRM_TAIL.sub("", _FOR_DAY.sub("", name)).strip(" .,'’-&")
    before, link, post = plain.rpartition(" for ")
    plain = before if link and role and role.startswith(post) else plain
    plain = plain if _SAINT.match(plain) else re.split(r"\.\s|['’]s ", plain)[0]
    plain = re.sub(r"['’]s$", "", plain).strip(" .,")
    plain = without_form(plain)
    plain += "." * (plain.endswith((" Corp", " Co")) and f"{plain}." in name)
    if len(plain) < 2 or _FRAGMENT.search(plain) or _FRAGMENT.search(name) or re.search(r" \d{1,2}$|\d\.\d", plain):
        return None
    if (
        _NO_FIRM.match(plain.removeprefix("The ").split(" ")[0])
        or is_no_name(plain)
        or plain.lower() in identity.name.lower()
    ):
        return None
    if has_role_word(plain) or (role and plain.lower() in role.lower()):
        return None
    return plain


def labelled(message: Message) -> str | None:
    """What a line of its own names: "Employer: Westford University Hospitals"."""
    found = _LABELLED.search(message.own_text[:MAX_TEXT])
    name = without_form(found["firm"].strip(" .*")) if found else ""
    return name if name and (name[0].isupper() or name[0].isdigit()) and not is_no_name(name) else None


def said(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """Every name that stands where a firm's stands, in the order of the places."""
    for found in _found(message, role):
        name = cleaned(found["firm"], role, identity)
        if not name or is_people(name, message) or (" " not in name and is_first_name(name)):
            continue
        if not (_is_placed(name, found) or (_is_open(found) and _is_person(name, found, message))):
            yield name


def _found(message: Message, role: str | None) -> Iterator[re.Match[str]]:
    events = "\n".join(i.summary for i in message.invites[:3])
    is_scheduler = message.sender is not None and is_under(message.sender.domain, SCHEDULERS)
    titles = (plain_subject(message), events)
    yield from (found for text in titles if not is_scheduler for found in _IN_TITLE.finditer(text))
    for text in () if is_scheduler else (*titles, message.own_text[:MAX_TEXT]):
        yield from _beside(role, text) if role else ()
        yield from (found for found in _in_text(text) if not _IS_POST.match(text, found.end("firm")))


def _beside(role: str, text: str) -> Iterator[re.Match[str]]:
    """What stands after the post: "Analyst at Brisk", "Analyst - Marsh Group"."""
    at = text.find(role)
    if at >= 0 and (found := _AT_FIRM.match(text, at + len(role))):
        yield found
    while at >= 0:
        found = _AFTER_DASH.match(text, at + len(role))
        if found and is_organised(found["firm"]) and " " in found["firm"]:
            yield found
        at = text.find(role, at + len(role))


def _in_text(text: str) -> Iterator[re.Match[str]]:
    for found in _LINKED.finditer(text):
        at = found.start("link")
        if _BY_LINK[found["link"].lower()].search(text[max(0, at - 60) : at].rstrip(" ")):
            yield found
    low = text.lower()
    for pattern, hints in zip(_IN_TEXT, _HINTS, strict=True):
        if not hints or any(map(low.__contains__, hints)):
            yield from pattern.finditer(text)


def _is_open(found: re.Match[str]) -> bool:
    """Whether a person may stand at that place as well."""
    at = found.start("firm")
    return bool(_WITH.search(found.string[max(0, at - 10) : at])) or at == 0


def _is_person(name: str, found: re.Match[str], message: Message) -> bool:
    if is_organised(name):
        return False
    text = found.string
    if is_personal(name) or _PAIR.fullmatch(name) or _ABOUT_PERSON.match(text, found.end("firm")):
        return True
    if _is_beside_people(name, found, message):
        return True
    if any(name in line["who"] for line in _NAMED_LINE.finditer(message.own_text[:MAX_TEXT])):
        return True
    return " " in name and not _stands_elsewhere(name, message)


def _is_beside_people(name: str, found: re.Match[str], message: Message) -> bool:
    """Whether others of one firm, which is not called so, are named beside it; or one word is once said of a chat."""
    text, at = found.string, found.start("firm")
    domain = message.sender.domain if message.sender else ""
    if "".join(map(plain, name.split())) in domain.replace("-", ""):
        return False
    if _BESIDE_PERSON.match(text, found.end("firm")):
        return True
    whole = f"{message.subject}\n{message.own_text[:MAX_TEXT]}"
    return " " not in name and bool(_CHATS.search(text[max(0, at - 24) : at])) and whole.count(name) == 1


def _stands_elsewhere(name: str, message: Message) -> bool:
    """Whether the words stand somewhere else than after "with": a person whom one meets does not."""
    text = f"{message.subject}\n{message.own_text[:MAX_TEXT]}\n{message.sender.name if message.sender else ''}"
    places = (found.start() for found in re.finditer(re.escape(name), text))
    return any(not _MEETS.search(text[max(0, at - 8) : at]) for at in places)


_BRACKET = lazy_pattern(r" \((?P<inner>[A-Z][^)\n]{1,60})")


def _is_placed(name: str, found: re.Match[str]) -> bool:
    """Whether a title has a person with the firm in brackets: "Marcus Lee x Priyanka Rao (Bexhall HM)"."""
    aside = _BRACKET.match(found.string, found.end("firm")) if found.re == _IN_TITLE else None
    return aside is not None and " " in name and not is_organised(name) and not has_role_word(aside["inner"])


_MEETS = lazy_pattern(r"\b(?:with|mit|avec|con|met|com|w/|by) $", re.IGNORECASE)
_PAIR = lazy_pattern(r"[\w'’-]+ (?:and|und|et|y|e|en) [\w'’-]+")
_TWO_PEOPLE = lazy_pattern(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ (?:and|und|et|y|e|en|&) [A-Z][\w'’-]+ [A-Z][\w'’-]+")


def is_people(name: str, message: Message) -> bool:
    """ "an interview with Tom Reyes and Aisha Karim": the words after "with" or "at" are people, no firm."""
    if _TWO_PEOPLE.fullmatch(name) or is_writer(name, message):
        return True
    invited = [a for i in message.invites for a in (*i.attendees, i.organizer) if a]
    named = [a.name for a in (*invited, message.sender, *message.cc) if a and a.name]
    if any(
        name.lower() == person.lower().split()[0] for person in named if person.strip() and not is_organised(person)
    ):
        return True
    return any(" " in person and person.lower() in name.lower() and not is_organised(person) for person in named)


_TALK = r"(?i:interview|screen|screening|call|chat|intro|\w*gespräch|\w*gesprek|entretien|entrevista|colloquio|kennismaking|kennenlernen|échange|entrevue|charla|conversa|chiamata|incontro|afspraak)"
_EVENT_FIRMS = (
    lazy_pattern(rf"^\[{FIRM}\] ", re.MULTILINE),
    lazy_pattern(
        rf"(?:^|[:–|/-] ){FIRM}(?: S&OP)?(?: [a-z+&]+){{0,3}} (?i:interview|prep|screening|call|chat|intro)\b",
        re.MULTILINE,
    ),
    lazy_pattern(rf"\b{_TALK}(?: \([^)\n]*\))? [-–|·] {FIRM}[ \t]*$", re.MULTILINE),
    lazy_pattern(rf"\b{_TALK} {FIRM}(?=,| [-–|]| \(\d|$)", re.MULTILINE),
    lazy_pattern(
        rf"^(?i:host|wer|organi[sz]er|with|met|mit|con|avec|com)[ \t]*: ?{_WORD}(?: {_WORD}){{1,2}}, {FIRM}[ \t]*$",
        re.MULTILINE,
    ),
)
"""How the title of an event names the employer: "Korvane prep + interview", "Host: Tamika Rowe, Pemberly Insurance Group"."""
_OF_EVENTS = frozenset(
    "case coding behavioural behavioral competency competence culture cultural values live pair whiteboard portfolio mock exit informational informal group peer founder take "
    "video phone telephone panel final first second third technical initial kick interview event meeting new intro discovery erstgespräch zweitgespräch".split()
)
"""What an event is called, and is no firm."""


_AFTER_BAR = lazy_pattern(rf" ?\| ?{FIRM}[ \t]*$", re.MULTILINE)


def _after_bar(role: str | None, text: str) -> Iterator[re.Match[str]]:
    """What stands beside the post in a title: "UX Researcherin | Solvantis"."""
    at = text.find(role) if role else -1
    found = _AFTER_BAR.match(text, at + len(role)) if role and at >= 0 else None
    return iter([found] if found else [])


def event_firms(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """The firms that an event's title names, where they are organisations or are named again."""
    text = f"{plain_subject(message)}\n{message.own_text[:1500]}"
    found_in = (match for pattern in _EVENT_FIRMS for match in pattern.finditer(text))
    for found in chain(found_in, _after_bar(role, text)):
        name = cleaned(found["firm"].split(" S&OP")[0], role, identity)
        if not name or not _OF_EVENTS.isdisjoint(name.lower().split()) or is_people(name, message) or is_personal(name):
            continue
        is_sure = is_organised(name) or found.re not in _EVENT_FIRMS or (" " not in name and text.count(name) > 1)
        if is_sure or found.re == _EVENT_FIRMS[0]:
            yield name


def is_writer(name: str, message: Message) -> bool:
    """Whether the sender's box is named after the person: `rhys.calder` is "Rhys Calder"."""
    words = [plain(word) for word in name.split()]
    box = re.sub(r"[^a-z]", "", message.sender.email.partition("@")[0].lower()) if message.sender else ""
    return len(words) == 2 and box in (words[0] + words[1], words[0][:1] + words[1], words[1] + words[0])


def signed(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """The firm that a team signs for, or that the small print names: "The Greyfox Talent Team"."""
    text = f"{message.own_text[-1200:]}\n{message.signature[:800]}"
    for pattern in (_SIGNED, _TEAM_OF, _FOOTER):
        for found in pattern.finditer(text):
            name = cleaned(found["firm"], role, identity)
            if name and not is_people(name, message):
                yield name


_GOES_ON = lazy_pattern(rf"((?: {_CAP}[\w&'’-]+){{1,3}})(?![\w'’])")


def in_full(name: str, message: Message) -> str:
    """The name as the subject has it, where that goes on: "Hallam" of "Hallam Steelworks interview"."""
    at = message.subject.find(f"{name} ")
    found = _GOES_ON.match(message.subject, at + len(name)) if at >= 0 else None
    words = found[1].split() if found else []
    count = next((i for i, word in enumerate(words) if _is_beside(word)), len(words))
    return " ".join((name, *words[:count]))


def _is_beside(word: str) -> bool:
    """Whether the word stands beside a firm in a subject and is not of it."""
    is_short = word.isupper() and len(word) < 5
    return is_short or is_no_name(word) or has_role_word(word) or bool(_NO_FIRM.match(word)) or is_first_name(word)


def from_display(message: Message, role: str | None, identity: Identity) -> str | None:
    """The firm in the sender's display name: "Brightwell Careers"."""
    name = message.sender.name.strip(" '\"") if message.sender else ""
    for pattern in DISPLAY:
        if (found := pattern.search(name)) and (firm := cleaned(found["firm"], role, identity)):
            return firm
    return None
