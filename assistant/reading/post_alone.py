"""A post without what stands around it in a subject: the word "application" before it, the employer's name behind it."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.model import Message
from assistant.reading.firm_words import normal_company
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_no_name, plain
from assistant.reading.own_name import Label

_APPLICATION = lazy_pattern(
    r"^(?:(?:initiativ|spontan|open |speculative |online[- ]?)?(?:bewerbung|sollicitatie|kandidatur|kandidatuur|candidature|candidatura|postulaci[óo]n|solicitud|inscri[çc][ãa]o|"
    r"application(?! (?:engineer|develop|manag|support|specialist|analyst|architect|security|consult|programm|administrat|scientist|owner|lead|packag|test|deliver|services?\b|software|systems?\b|design|chemist|technici|coordinat|officer|operat|sales|expert|integrat)))|"
    r"(?:your|ihre|deine|votre|ta|tu|su|la tua|la sua|uw|je|jouw|a sua|sua) (?:bewerbung|sollicitatie|candidature|candidatura|application))"
    r"(?: (?:spontanée?|spontane[ao]|espont[âáa]nea))?(?:(?: (?:for(?: the)?|als|f[üu]r(?: die)?|op(?: de)?|voor(?: de)?|comme|pour|como|para|per|come|de|di|a|à|au)(?: (?:stelle|functie|poste|puesto|posizione|vaga|role|position|post)(?: (?:als|van|de|di|of))?)?)? |[ ]?[:–—-] )(?=\w)",
    re.IGNORECASE,
)
""" "Sollicitatie Beleidsmedewerker", but not "Application Engineer"."""
_TAIL = lazy_pattern(r"^(?P<post>.{4,}?)(?:,| [-–—|·@/]| \() ?(?P<firm>[^\W_][^,|()]{1,60}?)\)?$")
_AT = r"\b(?:at|with|join|joining|bei|bij|chez|presso|na|no|@) (?:the |der |la |il )?"


def without_application(role: str) -> str:
    """The post without the word for an application before it."""
    rest = _APPLICATION.sub("", role)
    return rest[:1].upper() + rest[1:] if rest != role and len(rest) > 3 else role


def without_firm(role: str, company: str | None, message: Message, label: Label) -> str:
    """The post without the employer behind it: "Data Analyst, Brightwell"."""
    found = _TAIL.match(role)
    if found is None or is_no_name(found["firm"]):
        return role
    is_firm = _is_company(found["firm"], company) or _is_said(found["firm"], message, label)
    return found["post"].strip(" ,-–—|") if is_firm else role


def _is_company(words: str, company: str | None) -> bool:
    """Whether the words are the employer's name, whole or as far as it is short for it."""
    if company is None:
        return False
    tail, whole = normal_company(words), normal_company(company)
    return bool(tail) and (tail == whole or whole.startswith(f"{tail} "))


def _is_said(words: str, message: Message, label: Label) -> bool:
    """Whether the sender's domain is called so, or the text has the words as the name of a firm."""
    if label and "".join(map(plain, words.split())) == label.whole:
        return True
    is_name = words[0].isupper() and not any(word[0].islower() for word in words.split())
    return is_name and bool(re.search(rf"{_AT}{re.escape(words)}(?!\w)", message.own_text[:5_000]))
