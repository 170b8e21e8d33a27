"""Which mail domains name an employer, and which belong to everybody or to an ATS.

Data and lookups only. What only looks like one of theirs is told by `look_alikes.py`;
whether a message may count is decided in `trust.py`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

CARRIERS = frozenset(
    """amazonses.com glassdoor.com indeed.com indeedemail.com linkedin.com mailgun.org sendgrid.net stepstone.de
    welcometothejungle.com xing.com""".split()
)
"""Carriers of mail and job boards: like an ATS, they write for many employers."""

SHARED_CALENDARS = frozenset({"group.calendar.google.com", "resource.calendar.google.com", "calendar.google.com"})

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ne", "net", "nhs", "or", "org"})

_REMEMBERED = 1024
"""Addresses and domains of which the answer is kept: those of a matter are asked about with each of its messages."""

_UNATTENDED = re.compile(
    r"(?:do[-_.]?not|no)[-_.]?(?:reply|response|answer|responder)|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|"
    r"(?:^|[-_.+])(?:auto[-_.]?reply|automated|bounces?|daemon|mailer|notifications?|notify|postmaster|unattended)(?:$|[-_.+])"
)


def domain_of(email: str) -> str:
    """The part after the at sign, in lower case."""
    return email.rpartition("@")[2].strip().lower().rstrip(".")


@lru_cache(maxsize=_REMEMBERED)
def registrable(domain: str) -> str:
    """The domain as somebody registered it: without subdomains."""
    labels = domain.lower().rstrip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-keep:])


def employer_domain(domain: str) -> str | None:
    """The registrable domain, or None where it names no employer."""
    own = registrable(domain)
    return None if not domain or is_freemail(domain) or own in _shared() else own


@lru_cache(maxsize=_REMEMBERED)
def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address there."""
    return domain in _freemail() or registrable(domain) in _freemail()


def is_ats(domain: str) -> bool:
    """Whether employers write through this domain."""
    return registrable(domain) in _shared()


@cache
def _freemail() -> frozenset[str]:
    # The reader's lists come with the whole reader, which a scan with nothing new never loads.
    from assistant.reading.senders import FREEMAIL

    return FREEMAIL


@cache
def _shared() -> frozenset[str]:
    from assistant.reading.senders import ATS_DOMAINS, SCHEDULERS, TEST_DOMAINS

    return frozenset(registrable(d) for d in ATS_DOMAINS | SCHEDULERS | TEST_DOMAINS) | CARRIERS


@cache
def _routed() -> frozenset[str]:
    from assistant.reading.senders import ROUTED

    return ROUTED


@lru_cache(maxsize=_REMEMBERED)
def is_unattended(email: str) -> bool:
    """Whether nobody reads what is sent to this address: no-reply, a resource, a shared calendar."""
    local, _, domain = email.lower().rpartition("@")
    if domain in SHARED_CALENDARS or not local:
        return True
    return bool(_UNATTENDED.search(local))


def is_routed(email: str) -> bool:
    """Whether this token address is known to reach a person."""
    domain = domain_of(email)
    return not is_unattended(email) and not _routed().isdisjoint((domain, registrable(domain)))


def writes_as_system(name: str, domain: str) -> bool:
    """Whether an employer's system writes under no person's name: "Workday <halden@myworkday.com>"."""
    if not is_ats(domain):
        return False
    # As above: the reader's tables are only wanted where a system writes.
    from assistant.reading import unattended

    return unattended.writes_as_system(name, domain)
