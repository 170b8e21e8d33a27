"""Names beside an employer's: its departments and houses, and whom a board of jobs has sent an application to."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.reading.lazy import lazy_pattern
from assistant.reading.mentions import FIRM
from assistant.reading.names import is_no_name, is_org_word, plain

_HOUSE = lazy_pattern(
    r" (?:Town Hall|City Hall|Civic Centre|(?:Leisure|Sports|Community|Conference) Centre|Campus|Head Office|Rathaus)$"
)
_FOR = lazy_pattern(r"^[A-Z]\w+ for (?=[A-Z])")
_DEPARTMENT = lazy_pattern(
    r"^(?:[\w&]+ ){0,3}(?:HR|Office|Registry|Recruitment|Resourcing|Personnel|People|Careers|Human Resources|Admissions|Secretariat|Personalabteilung|RH|RRHH|Secrétariat|Secretaría|Secretaria), (?=[A-Z])"
)
_SENT_TO = (
    lazy_pattern(rf"\b(?i:application (?:was|has been) (?:sent|submitted|forwarded|delivered) to) {FIRM}"),
    lazy_pattern(rf"\b(?i:bewerbung wurde an) {FIRM} (?i:gesendet|weitergeleitet|übermittelt|geschickt)"),
    lazy_pattern(rf"\b(?i:candidature a (?:bien )?été (?:envoyée|transmise) à) {FIRM}"),
    lazy_pattern(rf"\b(?i:(?:candidatura|inscripción|solicitud) ha sido enviada a) {FIRM}"),
    lazy_pattern(rf"\b(?i:candidatura foi enviada (?:para|a|à)) {FIRM}"),
    lazy_pattern(rf"\b(?i:candidatura è stata (?:inviata|inoltrata) a) {FIRM}"),
    lazy_pattern(rf"\b(?i:sollicitatie is (?:verstuurd|verzonden|doorgestuurd) (?:naar|aan)) {FIRM}"),
    lazy_pattern(
        rf"\b(?i:la empresa|l['’]entreprise|l['’]azienda|a empresa) {FIRM} (?i:ha|a|hat) (?i:revisado|decidido|descartado|examiné|décidé|esaminato|deciso|analisado)"
    ),
)
_NO_EMPLOYER = lazy_pattern(
    r"C[A-Z]O|MD|FD|L['’][ée]quipe|Das Team|Il Team|El Equipo|Screening|Contracts", re.IGNORECASE
)
_PARTS = (
    "pplication ",
    "ewerbung wurde",
    "andidature a ",
    "ha sido",
    "foi enviada",
    "stata in",
    "llicitatie is",
    "mpresa ",
    "ntreprise ",
    "zienda ",
)


def bare_names(names: Iterable[str]) -> tuple[str, ...]:
    """The names without a service before them, and without houses where another name is: "Marlsea Council", no "Marlsea Town Hall"."""
    found = tuple(_FOR.sub("", name) for name in names)
    return tuple(name for name in found if not _HOUSE.search(name)) or found


def is_no_employer(name: str | None) -> bool:
    """Whether somebody's title, a team or an event is called so, or only words that many organisations have are in it."""
    words = name.split() if name else []
    is_generic = bool(words) and all(is_org_word(word) or is_no_name(word) for word in words)
    return is_generic or bool(name and _NO_EMPLOYER.fullmatch(name))


def without_department(name: str | None) -> str | None:
    """ "School Office, Derwent Vale School": what stands behind the comma."""
    return name and _DEPARTMENT.sub("", name)


def of_application(*texts: str) -> Iterator[str]:
    """To whom the texts say that an application went."""
    for text in texts:
        if any(part in text for part in _PARTS):
            yield from (found["firm"] for pattern in _SENT_TO for found in pattern.finditer(text))


_SMALL = lazy_pattern(r"\b(?:and|of|the|de|du|des|la|und|et|y|e|di|van)\b|[&+]", re.IGNORECASE)


def _spellings(name: str) -> tuple[str, ...]:
    """How a domain may write the name: with or without its small words, and with or without its umlauts."""
    bare = name.lower().translate({ord("ä"): "a", ord("ö"): "o", ord("ü"): "u"})
    return letters(name), letters(_SMALL.sub("", name)), letters(bare)


def letters(name: str) -> str:
    """The name as a domain would write it."""
    return "".join(plain(word) for word in name.replace("&", " and ").split())


def agrees(name: str, label: str) -> bool:
    """Whether the name and a domain begin alike, one of them whole."""
    plainly = letters(name)
    return len(plainly) > 2 and (label in _spellings(name) or label.startswith(plainly) or plainly.startswith(label))


def is_public(name: str) -> bool:
    """ "Royal Harrow Infirmary NHS Trust": a body whose name says so."""
    return name.endswith((" Trust", " Council", " University", " Hospitals"))
