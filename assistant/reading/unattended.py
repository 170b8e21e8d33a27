"""Mail that says itself that nobody reads the answers, and names under which no person writes."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.model import Address, Automation
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_no_name, is_organised, is_personal, plain
from assistant.reading.senders import ATS_DOMAINS, ROUTED, SCHEDULERS, TEST_DOMAINS, is_under
from assistant.reading.systems import is_system_name

_ASIDE = lazy_pattern(
    r" ?(?:\(| via | through | über | par | por | tramite | @ | at | from | von | de la part | \|| - | – ).*$",
    re.IGNORECASE,
)
_TEAM = lazy_pattern(
    r"\b(?:team|hiring|careers?|recruit\w*|talent|jobs?|hr|notifications?|people|support|system|services?|office|bewerb\w+|karriere|rrhh|rh|workday)\b",
    re.IGNORECASE,
)
_SYSTEMS = ATS_DOMAINS | SCHEDULERS | TEST_DOMAINS
_STEMS = (
    "do not re",
    "don't re",
    "don’t re",
    "monitored",
    "unattended",
    "automat",
    "automát",
    "repl",
    "antwort",
    "pond",
    "responda",
    "monitoriz",
    "spond",
    "beantwoord",
    "gelesen",
    "überwacht",
)
_MAIL = r"(?:e-?mail|mail|message|address|notification|mailbox|inbox|email address)"
_BOX = r"(?:e-?mail address|e-?mail account|mailbox|inbox|address|account|e-?mail|sender)"
_SAYS = lazy_pattern(
    # English
    rf"\bthis (?:is|was) an? (?:auto(?:matically |-)?generated|automated|automatic|system[- ]generated)\b|\bthis (?:{_MAIL}) (?:is|was|has been) (?:automatically (?:generated|sent)|auto-generated|generated automatically|sent automatically)\b|"
    rf"\b(?:please )?do(?:n['’]t| not) (?:directly )?re(?:ply|spond)(?: directly)?(?: to this (?:automated |automatic )?{_MAIL}| here)?(?= ?[.!;,\n*)–-]|$| as\b| because\b|: )|"
    rf"\b(?:this|the) {_BOX} (?:is|are) (?:not (?:being |regularly )?monitored|unmonitored|unattended|not attended)(?! (?:outside|over|after|at|on|during|while|until|between|24))|"
    rf"\bfrom an? (?:unmonitored|unattended|notification-only|send-only) |\brepl(?:ies|y) (?:to this {_MAIL} )?(?:will|are|is|can) ?not (?:be )?(?:read|monitored|answered|received|delivered)\b|"
    # German
    r"\bbitte (?:\w+ )?nicht (?:direkt )?(?:auf diese \S+ )?(?:zu )?antworten\b|\bbitte antworte(?:n sie)? nicht\b|\bautomatisch (?:generierte|erstellte|erzeugte|versendete|versandte)s? (?:e-?mail|mail|nachricht|benachrichtigung)|"
    r"\bdiese (?:e-?mail|mail|nachricht) (?:wurde|wird|ist) automatisch |\b(?:postfach|adresse|mailbox) wird nicht (?:gelesen|überwacht|betreut)|\bantworten (?:auf diese \S+ )?werden nicht gelesen|"
    # French
    r"\b(?:merci de )?ne (?:pas|veuillez pas) (?:y )?répondre|\bveuillez ne pas (?:y )?répondre|\bne répondez pas\b|\b(?:message|e-?mail|courriel|mail) (?:est |a été )?(?:généré |envoyé )?automatique(?:ment)?\b|"
    # Spanish, Portuguese, Italian
    r"\b(?:por favor,? )?no respondas? (?:directamente )?a (?:este|esta)\b|\bno responder a (?:este|esta)\b|\b(?:mensaje|correo)(?: electrónico)? (?:es |ha sido )?(?:automático|generado automáticamente|enviado automáticamente)|"
    r"\b(?:por favor,? )?não responda(?: (?:diretamente )?a (?:este|esta)|[.!,\n])|\b(?:mensagem|e-?mail) (?:é |foi )?(?:automátic[ao]|gerad[ao] automaticamente|enviad[ao] automaticamente)|"
    r"\b(?:si prega di |per favore,? )?non risponde(?:re|te)\b(?: (?:direttamente )?a (?:questa|questo)|[.!,\n])|\b(?:messaggio|e-?mail) (?:è stat[ao] |è )?(?:automatic[ao]|generat[ao] automaticamente|inviat[ao] automaticamente)|"
    # Dutch
    r"\b(?:dit|deze) (?:is een )?(?:e-?mail|bericht|mail|automatische?)\b[^.!?\n]{0,40}\bautomatisch|\bautomatisch (?:gegenereerde?|verzonden|aangemaakt) (?:e-?mail|bericht|mail)|\b(?:dit|deze) [\w-]{1,12} (?:kan|kunt u|wordt) niet (?:worden )?beantwoord|\bniet (?:worden )?te beantwoorden|\bniet beantwoorden|\bniet (?:op|reageren op) (?:deze|dit) (?:e-?mail|bericht|mail)(?: te)? (?:antwoorden|reageren)",
    re.IGNORECASE,
)
_ABOUT_ANOTHER = lazy_pattern(
    r"\b(?:if|falls|wenn|si|se|als|whoever|will (?:get|receive)|erhalten)\b[^.!?\n]{0,30}$", re.IGNORECASE
)
"""What stands before the words where they are about another mail: "if you do not reply"."""
_MOST = 12_000


def with_own_words(automation: Automation, sender: Address | None, text: str) -> Automation:
    """ROBOT, where a mail without a machine's headers says that no answer is read."""
    if automation is not Automation.PERSON or sender is None or not says_unattended(text):
        return automation
    return automation if _is_reached(sender) else Automation.ROBOT


def says_unattended(text: str) -> bool:
    """ "This is an automated message, please do not reply." """
    text = text[:_MOST]
    low = text.lower()
    if not any(stem in low for stem in _STEMS):
        return False
    return any(not _ABOUT_ANOTHER.search(text, max(0, m.start() - 40), m.start()) for m in _SAYS.finditer(text))


def _is_reached(sender: Address) -> bool:
    """A person's name before an address of their own, or of a system that passes answers on to them."""
    if not is_person(sender.name):
        return False
    words = {plain(word) for word in _ASIDE.sub("", sender.name).split()} - {""}
    local = plain(sender.email.partition("@")[0])
    return is_under(sender.domain, ATS_DOMAINS) or any(len(word) > 2 and word in local for word in words)


def is_person(name: str) -> bool:
    """ "Holly Grant (via Greenhouse)", "Noor Haddad"; not "Halden Group", "Workday", "Halden Careers"."""
    core = _ASIDE.sub("", name.strip(" '\"")).strip()
    if not core or "@" in core or _TEAM.search(core) or is_organised(core) or is_no_name(core) or is_system_name(core):
        return False
    words = core.replace(",", " ").split()
    return is_personal(core) or (len(words) in (2, 3) and all(word[:1].isupper() for word in words))


def writes_as_system(name: str, domain: str) -> bool:
    """Whether no person's name stands before an address of a system through which employers write."""
    return is_under(domain, _SYSTEMS) and not is_under(domain, ROUTED) and not is_person(name)
