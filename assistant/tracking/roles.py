"""Which post a matter is about, where its messages name several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.model import Reading
from assistant.reading.firm_words import normal_company
from assistant.tracking.domains import domain_of, employer_domain

_WITH_FIRM = re.compile(r"(?P<post>.{3,}?)(?:,| [-–—|@]| at| bei| chez| en| bij| na| presso)\s+(?P<firm>[^,|]{2,})")


def role_of(readings: Sequence[Reading]) -> str | None:
    """The post that a text said last; a subject's counts where no text says one, as it lives on in every answer."""
    named = [reading for reading in readings if reading.role]
    said = next((r.role for r in reversed(named) if _is_in_text(r)), None)
    role = said or (named[-1].role if named else None)
    return _without_firm(role, readings) if role else None


def _without_firm(role: str, readings: Sequence[Reading]) -> str:
    """ "Customer Success Manager, Kitewing" at Kitewing."""
    found = _WITH_FIRM.fullmatch(role)
    if found is None or normal_company(found["firm"]) not in map(normal_company, _firms(readings)):
        return role
    return found["post"].rstrip()


def _firms(readings: Sequence[Reading]) -> Iterable[str]:
    """The names of the employer, and what its domain is called."""
    for reading in readings:
        if reading.company:
            yield reading.company
        emails = [p.email for p in reading.people if p.email]
        domains = filter(None, (employer_domain(domain_of(email)) for email in emails))
        yield from (domain.partition(".")[0] for domain in domains)


def _is_in_text(reading: Reading) -> bool:
    text = " ".join(reading.message.own_text.split())
    return (reading.role or "").casefold() in text.casefold()
