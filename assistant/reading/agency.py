"""Whether an employment agency writes, and for which employer: its own name is never the company."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Automation, Identity, Message
from assistant.reading.mentions import FIRM, cleaned, is_people, plain_subject
from assistant.reading.names import is_organised, is_personal
from assistant.reading.own_name import Label

MAX_TEXT = 5_000
_AGENCY = re.compile(
    r"recruit|staffing|personnel|resourcing|headhunt|personalberat|zeitarbeit|uitzend|detacher|executivesearch|search(?:partners|group|associates)|talent(?:partners|group|search|solutions|associates)|"
    r"careerpartner|randstad|adecco|manpower|roberthalf|michaelpage|search$|^hays$|interim$|talentia|"
    r"(?:^|-)(?:talent|search|interim|associates|placement|executive|hays|consultants?|rh|selects?|lavoro)(?:-|$)"
)
_OUR_CLIENT = re.compile(
    r"\b(?:my|our) client\b(?! ?(?:services?|base|facing|success|project|team|work))|\bbefore i (?:submit you|send you over|put you forward)\b|\brepresent you\b|\bnuestro cliente\b|\b(?:notre|chez notre) client\b|"
    r"\bunser(?:e[mn]?)? (?:kunden?|mandanten?)\b|\bvom kunden\b|\bonze klant\b|\baan de klant\b|\bopdrachtgever\b|\bn?osso cliente\b|\bo cliente\b|\b(?:il|nostro) cliente\b|\bel cliente\b|\ble client\b|\bone of (?:our|my) clients\b|\bnos clients\b|\bnuestros clientes\b|\beinen unserer (?:kunden|mandanten)\b|\bdei nostri clienti\b|\bdos nossos clientes\b|\bvan onze klanten\b",
    re.IGNORECASE,
)
_CLIENT_IS = re.compile(
    rf"\b(?i:client|cliente|kunde|kunden|mandant|mandanten|klant|opdrachtgever)(?:,(?: [a-zà-ÿ]+){{0,4}}|:| \()? ?{FIRM}"
)
"""Whom an agency calls its client: "our client Atlântida Seguros", "il cliente (Pastificio Garavella)"."""
_SPEAKS_OF = re.compile(
    rf"(?:^|\n|[.!?:,–—-] ?){FIRM} (?:(?i:really|very much|absolutely|all|both|now|just|straight|have|has|had) )*"
    r"(?i:loved?|likes?|liked|want to|wants to|want you|would like|passed|are keen|is keen|keen|came back|come back|came straight back|decided|offered|would love|were impressed|confirmed|"
    r"invited?|asked|shortlisted|m[öo]chten?|veut|veulent|souhaite|wil je|wil u|willen je|quiere|quieren|te ver[áa]|vuole|vogliono|ti aspetta|quer|gostaria)\b"
)
"""Whom an agency speaks of."""
_TAIL = re.compile(rf"(?: [-–|@/]|:| w/| chez| bei| bij| presso| at) {FIRM}$")
_HEAD = re.compile(rf"^{FIRM} (?i:feedback|interview|update|role|offer|next steps)\b")


def is_agency(message: Message, label: Label) -> bool:
    """Whether the sender is one who places people with others."""
    if message.sender is None or message.automation is not Automation.PERSON:
        return False
    raw = message.sender.domain.rpartition(".")[0]
    named = _AGENCY.search(raw.rpartition(".")[2] if label.whole in raw.rpartition(".")[2] else raw)
    return bool(named or _AGENCY.search(label.whole) or _has_client(message.own_text[:MAX_TEXT]))


def _has_client(body: str) -> bool:
    low = body.lower()
    is_likely = any(
        part in low for part in ("client", "kunde", "mandant", "klant", "opdrachtgever", "represent you", "before i ")
    )
    return is_likely and bool(_OUR_CLIENT.search(body))


def client(message: Message, role: str | None, identity: Identity) -> str | None:
    """The employer whom somebody else speaks of."""
    for text in (message.subject, message.own_text[:MAX_TEXT]):
        for found in _SPEAKS_OF.finditer(text):
            name = cleaned(found["firm"], role, identity)
            if name and not is_people(name, message) and not is_personal(name):
                return name
    return None


def clients(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """The employers that an agency names, the surest first."""
    body, subject = message.own_text[:MAX_TEXT], plain_subject(message)
    for found in _CLIENT_IS.finditer(body):
        if name := cleaned(found["firm"], role, identity):
            yield name
    if name := client(message, role, identity):
        yield name
    for pattern in (_TAIL, _HEAD):
        found_in = pattern.search(subject)
        name = cleaned(found_in["firm"], role, identity) if found_in else None
        if (
            name
            and not is_personal(name)
            and (is_organised(name) or (f" {name}" in f" {body}" and f" in {name}" not in body))
        ):
            yield name
