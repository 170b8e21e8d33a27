"""Whether a message may be job mail, by its headers alone: decided before its body is asked for.

Errs towards reading: a missed invitation is worse than a newsletter read in vain. No list of senders decides;
the names of recruiting systems are a hint among others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

import assistant.reading.addresses as addresses
from assistant.reading.automation import is_no_reply
from assistant.reading.firm_words import names_in
from assistant.reading.headers import MAX_BLOCK, decode, message_ids
from assistant.reading.lazy import lazy_pattern

_WANTED = frozenset(
    "from subject references in-reply-to reply-to list-id list-post list-unsubscribe precedence feedback-id".split()
)
_MAX_IDS = 60
"""Message-IDs of a thread that are looked up: the oldest and the newest."""
_LABELS = 5
"""Labels of a domain that are looked at, from its end."""

_JOB_WORDS = (
    # English
    r"interview|applic(?:ation|ant)|applied|applying|candida|career|recruit|hiring|hire[ds]?\b|vacanc"
    r"|r[eé]sum[eé]\b|\bcv\b"
    r"|job|role\b|position|opening|opportunit|offer|assessment|coding (?:test|challenge)|take-?home|screening"
    r"|phone screen"
    r"|onsite|on-site|next steps?|next stage|your interest|talent|shortlist|onboarding|background check|references?\b"
    r"|schedul|availability|invitation|invite|reschedul|meeting|\bcall\b|application status|recruiter"
    r"|human resources|\bhr\b"
    # German
    r"|bewerb|vorstellungsgespr|gespräch|stelle\b|stellen|karriere|kandidat|einladung|personal(?:abteilung"
    r"|wesen|referent)"
    r"|absage|zusage|angebot|termin|kennenlern|probearbeit|vertrag"
    # French
    r"|candidature|entretien|recrut|emploi|poste\b|embauche|offre|carrière|rendez-vous|entrevue"
    # Spanish, Portuguese
    r"|entrevista|candidat|vacante|vaga\b|empleo|emprego|puesto|oferta|selecci|seleç|postulaci|solicitud"
    r"|reclut|recrutam"
    r"|carreira|carrera|proceso|processo|proposta"
    # Dutch
    r"|sollicit|vacature|gesprek|kennismaking|baan\b|functie|aanbod|uitnodiging|afspraak|werving"
    # Italian
    r"|colloquio|candidatura|selezion|posizione|lavoro|offerta|assunzione|incontro"
)
_JOB = lazy_pattern(_JOB_WORDS, re.IGNORECASE)
_STRONG = lazy_pattern(
    r"interview|your (?:job )?application|your candidacy|you applied|your interest|job offer|offer letter"
    r"|offer of employment"
    r"|bewerbung|vorstellungsgespr|candidature|entretien|entrevista|sollicitatie|colloquio|candidatura|assessment"
    r"|application (?:for|to|status|received|update)|recruit|next steps",
    re.IGNORECASE,
)
_SYSTEMS = lazy_pattern(
    r"greenhouse|lever\.co|ashbyhq|workday|icims|smartrecruiters|workable|teamtailor|jobvite|recruitee"
    r"|bamboohr|applytojob"
    r"|successfactors|taleo|eightfold|\bgem\.com|rippling|comeet|freshteam|gupy|talentlyft|join\.com|personio"
    r"|breezy|dvinci"
    r"|goodtime|modernloop|calendly|cronofy|hirevue|codility|hackerrank|codesignal|karat|testgorilla"
    r"|softgarden|rexx|onlyfy"
    r"|avature|cornerstone|trakstar|recruiterbox|theapplicantmanager|jazz|welcomekit|flatchr|homerun|bullhorn|phenom"
    r"|oraclecloud|pinpoint|tellent|zohorecruit|manatal|ukg|paylocity|paycom|dayforce|hibob|metaview"
    r"|brighthire|willo",
    re.IGNORECASE,
)
_TRADE = lazy_pattern(
    r"\border\b|invoice|receipt|shipped|shipment|deliver|parcel|password|verification code|one-time|log-?in"
    r"|sign-?in|newsletter"
    r"|\bsale\b|% off|discount|statement|payment|subscription|your account|security alert|rechnung|bestellung"
    r"|lieferung|paket"
    r"|passwort|commande|facture|livraison|mot de passe|pedido|factura|envío|contraseña|fatura|encomenda|senha"
    r"|bestelling"
    r"|factuur|wachtwoord|ordine|fattura|spedizione|backup|build (?:failed|passed)|pull request|\[github\]|digest",
    re.IGNORECASE,
)
_SELLS = lazy_pattern(
    r"\b(?:news(?:letters?|desk)?|marketing|promo(?:tions?)?|offers|deals|shop|store|sales|orders?|billing|invoices?"
    r"|payments?|tickets?|support|service|kundenservice|press|presse|prensa|digest|rewards|loyalty|club|events)\b",
    re.IGNORECASE,
)
"""Senders of an employer's that write to customers: they are many, and none of them hires."""
_BULK = frozenset({"bulk", "list", "junk"})


def worth_reading(
    headers: bytes, *, has_calendar: bool, known: Callable[[str], bool], employers: Collection[str] = frozenset()
) -> bool:
    """Whether the body of this message is to be read.

    `known` says whether a Message-ID or a bare address belongs to an opportunity; `employers` are the keys of
    their employers ("dom:brightwell.example", "co:brightwell").
    """
    if has_calendar:
        return True
    fields = _fields(headers)
    sender = fields.get("from", "")
    if _is_ours(fields, sender, known):
        return True
    subject, writer = decode(fields.get("subject", ""))[:300], decode(sender)[:200]
    if _hints_at_job(fields, f"{subject} {writer}", sender):
        return True
    if not employers or "<" in fields.get("list-post", "") or _SELLS.search(writer) or _TRADE.search(subject):
        return False
    return _is_of_employer(sender, employers) or _names_employer(subject, writer, employers)


def _is_of_employer(sender: str, employers: Collection[str]) -> bool:
    """Whether it comes from the domain of an employer, or from below it."""
    for address in _bare(sender):
        labels = address.rpartition("@")[2].split(".")[-_LABELS:]
        if any(f"dom:{'.'.join(labels[start:])}" in employers for start in range(len(labels) - 1)):
            return True
    return False


def _names_employer(subject: str, writer: str, employers: Collection[str]) -> bool:
    return any(f"co:{name}" in employers for text in (writer.partition("<")[0], subject) for name in names_in(text))


def is_in_process(headers: bytes, known: Callable[[str], bool]) -> bool:
    """Whether it answers in the thread of an opportunity of ours, or comes from one of its people."""
    fields = _fields(headers)
    return _is_ours(fields, fields.get("from", ""), known)


def _hints_at_job(fields: dict[str, str], hints: str, sender: str) -> bool:
    if "<" in fields.get("list-post", ""):
        # A discussion list; threads of ours are known already. NO stands for announcements (RFC 2369 3.4).
        return False
    is_bulk = "list-unsubscribe" in fields or "feedback-id" in fields or fields.get("precedence", "").lower() in _BULK
    if "list-id" in fields:
        return bool(_STRONG.search(hints) or _SYSTEMS.search(sender))
    if is_bulk:
        return bool(_JOB.search(hints) or _SYSTEMS.search(sender))
    if not _is_robot(sender):
        return True
    return bool(_JOB.search(hints) or _SYSTEMS.search(sender) or not _TRADE.search(hints))


def _is_ours(fields: dict[str, str], sender: str, known: Callable[[str], bool]) -> bool:
    ids = message_ids(fields.get("in-reply-to", "")) + message_ids(fields.get("references", ""))
    if any(known(one) for one in _ends(ids)):
        return True
    return any(known(one) for one in _bare(sender) + _bare(fields.get("reply-to", "")))


def _ends(ids: tuple[str, ...]) -> Iterable[str]:
    return ids if len(ids) <= _MAX_IDS else ids[: _MAX_IDS // 2] + ids[-_MAX_IDS // 2 :]


def _bare(header: str) -> tuple[str, ...]:
    """The address of a header; the usual form is read without the whole grammar."""
    if not header:
        return ()
    if header.endswith(">") and header.count("<") == 1 and header.count("@") == 1:
        found = addresses.bare(header[header.index("<") + 1 : -1])
        return (found.lower(),) if found else ()
    return tuple(one.email.lower() for one in addresses.parse(header)[0])


def _is_robot(sender: str) -> bool:
    return any(is_no_reply(one) for one in _bare(sender))


def _fields(headers: bytes) -> dict[str, str]:
    """The first value of each field that matters here."""
    found: dict[str, str] = {}
    last = ""
    for line in headers[:MAX_BLOCK].decode("utf-8", "replace").split("\n"):
        if line[:1] in (" ", "\t"):
            if last and len(found[last]) < 8192:
                found[last] += line.rstrip("\r")
            continue
        name, _, value = line.partition(":")
        last = name.lower().rstrip()
        if last not in _WANTED or last in found:
            last = ""
        else:
            found[last] = value.strip()
    return found
