"""The employer in a sender's display name, where a team, a portal or the firm itself stands there instead of a person."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.model import Automation, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_no_name, is_org_word, is_organised, is_personal, plain, without_form
from assistant.reading.own_name import Label, is_team_word
from assistant.reading.senders import ATS_DOMAINS, is_job_box, is_no_reply, is_shared_box, is_under
from assistant.reading.systems import is_calendar_name, is_system_name

_BEFORE = frozenset(
    "rh selecao talentos stellenportal bewerbungsmanagement auswahlkommission berufungskommission drh direction direktion atracao gente gestao noi conosco trabalhe candidati candidate concorsi personale "
    "sollicitatiecommissie personeelszaken werving po oficina departamento dpto area recruiters nachwuchsgewinnung talentgewinnung ausbildung studienberatung candidaturas candidature carriere carriera "
    "gerencia subgerencia jefatura coordinacion subdireccion vicedireccion personeelsdienst personaldienst cellule bureau cel".split()
)
"""What else stands before the name of a firm and is not of it."""
_SLOGAN = lazy_pattern(
    r"^(?:(?:vem|venha|vem ser|vem trabalhar|vem crescer) (?:pr[ao]s?|para|ser|com) (?:[ao] )?|(?:vem|venha) ser |fa[çc]a? parte d[aeo] |trabalh[ae] (?:connosco|conosco|n[ao]|com [ao]) |viver? n?[ao] |vida n[ao] |"
    r"[úu]nete a(?:l| la)? |trabaja (?:en|con) |vive |vida en |crece en |rejoi(?:ns|gnez)(?: |-nous chez )|bienvenue chez |travailler chez |komm zu(?:r|m)? |arbeiten bei |karriere bei |leben bei |"
    r"lavora (?:con|in) |unisciti a |entra in |vieni in |werken (?:bij|voor|aan) |kom bij |kom werken bij |join |life at |work (?:at|for|with) |grow with |working at )(?=[A-ZÀ-Þ0-9])",
    re.IGNORECASE,
)
"""How a firm calls those to itself who are to work there: "Vem pra Nuvemline"."""
_PARTS_OF_FIRMS = frozenset({"Sixth Form", "Head Office", "School Office", "Contracts", "Main Office", "Town Hall"})
"""What stands in a display name for the whole, and is no name."""
_IS_DEPARTMENT = lazy_pattern(
    r"\b(?:HR|Office|Registry|Recruitment|Resourcing|Personnel|People|Careers|Human Resources|Admissions|Secretariat|Personal|Personalabteilung|RH|RRHH|Selezione|Secretaría|Secretaria|Secrétariat)$"
)
_OF_PERSON = lazy_pattern(
    r"(?P<person>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?P<link>at|from|@|bei|chez|de|bij) (?=[A-ZÀ-Þ0-9])"
)
_ENDINGS = ("bewerbung", "bewerbungen", "karriere", "jobportal")
_LINKS = frozenset("de del della di do da dos des du von van der bij at of en e y et con la le".split()) | {""}
_TEAM_AFTER = lazy_pattern(
    r"(?:[ ,|–-]+(?:(?:&|and|und|et|y|e) )?(?:hiring|recruiting|recruitment|recruiters?|talent|acquisition|careers?|jobs|hr|h\.r\.|rh|rrhh|human resources|people|culture|ops|operations team|team|resourcing|selection|(?:interview|selection|appointments?|recruitment) (?:panel|board|committee)|panel|interviews?|scheduling|"
    r"(?:early|experienced) (?:&|and) (?:early|experienced|graduate)|experienced(?: hires?| professionals?)?|help ?desk|service (?:centre|center|desk)|services (?:centre|center|team)|shared services|coordination|personalamt|assessment (?:centre|center)|people hub|personeelsdienst|personaldienst|candidate relations|onboarding|admissions?|early|graduates?|bewerbermanagement|bewerbungen|karriere|personal(?:abteilung|service|management)?|recrutement|carri[èe]res|selecci[óo]n|empleo|talento|recrutamento|carreiras|vagas|selezione|risorse umane|"
    r"vacatures|werving|p&o|office|concorsi|candidate (?:experience|care|support)|notifications?|no-?reply))+$",
    re.IGNORECASE,
)
"""What says in a display name that a team writes."""
_IS_UNIT = lazy_pattern(
    r"(?:services?|desk|cent(?:re|er)|office|unit|team|board|panel|committee|department|division|hub|portal|pro)$",
    re.IGNORECASE,
)
"""What a part of a firm ends in."""
_ASIDE = lazy_pattern(r" (?:\(|via |through |über |par |por |tramite |on behalf of ).*$", re.IGNORECASE)
_SERVED = lazy_pattern(
    r"assistant|bot\b|calendar|kalender|scheduler|notif|remind|recordat|agenda|plat+form|gabinete|rendez|(?:desk|hub|team)$| (?:for|para|pour|für|per|voor) [A-Z]|portal$",
    re.IGNORECASE,
)
"""Names of systems, which write for others."""
_BEFORE_FIRM = lazy_pattern(
    r"(?:\b(?:appl(?:y|ying|ied|ications?) (?:to|with|for)|interest(?:ed)? in|(?:career|life|role|position|job|place|opening|opportunit(?:y|ies)|vacancy|vacancies|work|working|hiring) (?:at|with)|"
    r"at|join|joining|bei|chez|bij|presso|namens|(?:interesse|inter[ée]s|int[ée]r[êe]t|candidatur[ae]|proceso|processo|vacante|puesto|vaga|trabajar|trabalhar|lavorare|inscri[çc][ãa]o|postulaci[óo]n|solicitud|sollicitatie) (?:an|in|em|en|a|à|na|no|per|por|pour|para|da|de|con|com|voor|op)|"
    r"(?:equip[aeo]|[ée]quipe|team|time|personal|ufficio|recrutement|selecci[óo]n|sele[çc][ãa]o|selezione) (?:de|da|do|di|d['’]|del|della|van|von)|"
    r"danke?,? (?:f[üu]r|dass) [\w ]{3,30} (?:bei|an)) |(?:chez|d|l)['’])(?:the |the team at |der |die |dem |de |la |il |o |a )?$",
    re.IGNORECASE,
)
_AFTER_FIRM = lazy_pattern(
    r",? (?:(?:hiring|recruit\w+|talent|careers?|hr|people|staffing|resourcing|human resources|early careers) ?)*(?:team\b|hiring\b|recruit|talent\b|careers?\b|applications?\b|candidacy\b|interviews?\b|assessment\b|hr\b|human resources\b)|"
    r" (?:invites you|has invited you|is an equal|ltd|limited|plc|inc|gmbh|b\.?v\.?|s\.?a\b|s\.?l\b|s\.?r\.?l)",
    re.IGNORECASE,
)
_HEADS = lazy_pattern(r" ?(?:[-–—|:]|<>) ")
_TEXT = 5_000
"""As much of a text as is looked at."""


def firm_in(message: Message, label: Label) -> str | None:
    """The employer in the display name of a team, a portal or a firm; None where it may be a person or a service."""
    name = message.sender.name.strip(" '\"") if message.sender else ""
    if not name or "@" in name or _SERVED.search(name):
        return None
    whole = _without_person(_without_department(_ASIDE.sub("", name)), message)
    core = without_form(_TEAM_AFTER.sub("", _without_team(_SLOGAN.sub("", whole))).strip(" -–|,"))
    if plain(core.rpartition(" ")[2]) in _LINKS:
        return None
    if all(is_org_word(word) or is_no_name(word) for word in core.split()) or core in _PARTS_OF_FIRMS:
        return None
    if len(core) < 3 or not (core[0].isupper() or core[0].isdigit()) or is_no_name(core) or is_personal(core):
        return None
    if not (core != whole or is_organised(whole) or (" " in core and _is_box(message))):
        return None
    return core if _is_of(core, label) or _is_again(core, message) else None


def _without_department(name: str) -> str:
    """ "Grants & HR, The Ellison Fund", "Registry, College of St Osyth": what stands behind the comma."""
    before, comma, firm = name.rpartition(", ")
    return firm if comma and _IS_DEPARTMENT.search(before) and firm[:1].isupper() else name


def _without_person(name: str, message: Message) -> str:
    """ "Calum at Fathom Health": the firm of a person who writes."""
    found = _OF_PERSON.match(name)
    box = message.sender.email.partition("@")[0].lower() if message.sender else ""
    is_of_box = found and found["link"] != "de" and box.startswith(plain(found["person"].split()[0]))
    is_known = found and (is_personal(found["person"]) or is_of_box)
    return name[found.end() :] if found and is_known else name


def bare_firm(message: Message, label: Label) -> str | None:
    """ "Cloverfield <no-reply@ashbyhq.com>": a system's box in the employer's name, which the subject or the text has too."""
    name = machine_name(message)
    if not name or _is_of(name, label):
        return None
    return without_form(name) if _is_firm_in(name, message) else None


def machine_name(message: Message) -> str | None:
    """What a box that no person reads is called, where that is neither a person's name nor a system's own."""
    sender = message.sender
    if sender is None or not (is_under(sender.domain, ATS_DOMAINS) or is_no_reply(sender.email)):
        return None
    name = sender.name.strip(" '\"")
    if len(name) < 3 or "@" in name or not (name[0].isupper() or name[0].isdigit()) or len(name.split()) > 6:
        return None
    is_other = "".join(map(plain, name.split())) in sender.domain.replace("-", "")
    is_other = is_other or is_system_name(name) or is_calendar_name(name) or is_no_name(name) or is_personal(name)
    return None if is_other or _SERVED.search(name) or _TEAM_AFTER.search(name) or _ASIDE.search(name) else name


def _is_firm_in(name: str, message: Message) -> bool:
    """Whether the name stands where a firm's does: who writes through a system may be a person with a rare name."""
    if _HEADS.match(message.subject, len(name)) and message.subject.startswith(name):
        return True
    for text in (message.subject, message.own_text[:_TEXT], message.signature[:500]):
        for found in re.finditer(rf"(?<!\w){re.escape(without_form(name))}(?!\w)", text):
            before = text[max(0, found.start() - 60) : found.start()]
            if _BEFORE_FIRM.search(before) or _AFTER_FIRM.match(text, found.end()):
                return True
    return False


def _without_team(name: str) -> str:
    """The name without the words of a team before it: "Time de Atração Nuvemline"."""
    words = name.split()
    count = next((i for i, word in enumerate(words) if not _is_before(word)), 0)
    return " ".join(words[count:])


def _is_before(word: str) -> bool:
    letters = plain(word)
    return is_team_word(letters) or letters in _BEFORE or letters in _LINKS or letters.endswith(_ENDINGS)


def _is_box(message: Message) -> bool:
    """Whether no person's box writes."""
    sender = message.sender
    if sender is None:
        return False
    return message.automation is not Automation.PERSON or is_shared_box(sender.email) or is_job_box(sender.email)


def _is_of(core: str, label: Label) -> bool:
    """Whether a word of the name is in the domain."""
    return bool(label) and any(len(plain(word)) > 3 and plain(word) in label.whole for word in core.split())


def _is_again(core: str, message: Message) -> bool:
    """Whether a name of two words stands in the subject or the text, too."""
    return " " in core and not _IS_UNIT.search(core) and (core in message.subject or core in message.own_text)
