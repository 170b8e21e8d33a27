"""The employer in a sender's display name, where a team, a portal or the firm itself stands there instead of a person."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.model import Automation, Message
from assistant.reading.names import is_no_name, is_organised, is_personal, plain, without_form
from assistant.reading.own_name import Label, is_team_word
from assistant.reading.senders import is_job_box, is_shared_box

_BEFORE = frozenset(
    "rh selecao talentos stellenportal bewerbungsmanagement auswahlkommission berufungskommission drh direction direktion atracao gente gestao noi conosco trabalhe candidati candidate concorsi personale "
    "sollicitatiecommissie personeelszaken werving p&o oficina departamento dpto area recruiters nachwuchsgewinnung talentgewinnung ausbildung studienberatung".split()
)
"""What else stands before the name of a firm and is not of it."""
_ENDINGS = ("bewerbung", "bewerbungen", "karriere", "jobportal")
_LINKS = frozenset("de del della di do da dos des du von van der bij at of en e y et con la le".split()) | {""}
_TEAM_AFTER = re.compile(
    r"(?:[ ,|–-]+(?:(?:&|and|und|et|y|e) )?(?:hiring|recruiting|recruitment|recruiters?|talent|acquisition|careers?|jobs|hr|h\.r\.|rh|rrhh|human resources|people|culture|ops|operations team|team|resourcing|selection|interviews?|scheduling|"
    r"help ?desk|service (?:centre|center|desk)|services (?:centre|center|team)|shared services|coordination|personalamt|assessment (?:centre|center)|people hub|personeelsdienst|personaldienst|candidate relations|onboarding|admissions?|early|graduates?|bewerbermanagement|bewerbungen|karriere|personal(?:abteilung|service|management)?|recrutement|carri[èe]res|selecci[óo]n|empleo|talento|recrutamento|carreiras|vagas|selezione|risorse umane|"
    r"vacatures|werving|p&o|office|concorsi|candidate (?:experience|care|support)|notifications?|no-?reply))+$",
    re.IGNORECASE,
)
"""What says in a display name that a team writes."""
_IS_UNIT = re.compile(
    r"(?:services?|desk|cent(?:re|er)|office|unit|team|board|panel|committee|department|division|hub|portal|pro)$",
    re.IGNORECASE,
)
"""What a part of a firm ends in."""
_ASIDE = re.compile(r" (?:\(|via |through |über |par |por |tramite |on behalf of ).*$", re.IGNORECASE)
_SERVED = re.compile(
    r"assistant|bot\b|calendar|kalender|scheduler|notif|remind|recordat|agenda|plat+form|gabinete|rendez|(?:desk|hub|team)$| (?:for|para|pour|für|per|voor) [A-Z]|portal$",
    re.IGNORECASE,
)
"""Names of systems, which write for others."""


def firm_in(message: Message, label: Label) -> str | None:
    """The employer in the display name of a team, a portal or a firm; None where it may be a person or a service."""
    name = message.sender.name.strip(" '\"") if message.sender else ""
    if not name or "@" in name or _SERVED.search(name):
        return None
    whole = _ASIDE.sub("", name)
    core = without_form(_TEAM_AFTER.sub("", _without_team(whole)).strip(" -–|,"))
    if len(core) < 3 or not (core[0].isupper() or core[0].isdigit()) or is_no_name(core) or is_personal(core):
        return None
    if not (core != whole or is_organised(whole) or (" " in core and _is_box(message))):
        return None
    return core if _is_of(core, label) or _is_again(core, message) else None


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
