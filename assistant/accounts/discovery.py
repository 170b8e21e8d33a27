"""Which servers an address has: the table, then the domain's own word (DNS, autoconfig), then a guess that answers.

Asks the world through `Lookups` only. Nothing but the domain leaves: neither the
name before the @ nor anything else of the user.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.accounts.autoconfig import read_autoconfig
from assistant.accounts.providers import Place, Provider, by_domain, by_host, by_mx
from assistant.mailbox.settings import Security


@dataclass(frozen=True, slots=True)
class SrvRecord:
    """One answer of a SRV lookup (RFC 2782)."""

    priority: int
    weight: int
    port: int
    target: str


class Lookups(Protocol):
    """What discovery may ask of the network; each gives nothing where there is no answer in time."""

    def srv(self, name: str) -> Sequence[SrvRecord]:
        """The SRV records of a name."""
        ...

    def mx(self, domain: str) -> tuple[str, ...]:
        """The servers that take a domain's mail, the preferred first."""
        ...

    def fetch(self, url: str) -> bytes | None:
        """A small file by HTTPS."""
        ...

    def greets(self, place: Place, greeting: bytes) -> bool:
        """Whether a server answers there, with a good certificate and this greeting."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """What was found. Servers that are not `is_sure` are the user's to confirm (RFC 6186, 6)."""

    imap: Place | None = None
    smtp: Place | None = None
    provider: Provider | None = None
    how: str = ""
    is_sure: bool = True


def discover(email: str, lookups: Lookups) -> Found:
    """The servers of an address; an empty Found where nobody knows."""
    domain = email.rpartition("@")[2].lower()
    provider = by_domain(domain)
    if provider is not None:
        return _of_provider(provider, "known provider")
    return _by_dns(domain, lookups) or _by_autoconfig(email, domain, lookups) or _by_guess(domain, lookups) or Found()


def _of_provider(provider: Provider, how: str) -> Found:
    return Found(provider.imap, provider.smtp, provider, how)


# -- DNS ----------------------------------------------------------------------------------

_IMAP_SERVICES: tuple[tuple[str, Security], ...] = (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
_SMTP_SERVICES: tuple[tuple[str, Security], ...] = (("_submissions._tcp", "tls"), ("_submission._tcp", "starttls"))


def _by_dns(domain: str, lookups: Lookups) -> Found | None:
    """SRV (RFC 6186, RFC 8314), else the provider that takes the domain's mail."""
    imap = _service(domain, _IMAP_SERVICES, lookups)
    provider = by_host(imap.host) if imap else by_mx(lookups.mx(domain))
    if provider is not None:
        return _of_provider(provider, f"{provider.name} serves {domain}")
    if imap is None:
        return None
    smtp = _service(domain, _SMTP_SERVICES, lookups)
    is_sure = all(_is_within(place.host, domain) for place in (imap, smtp) if place)
    return Found(imap, smtp, None, f"DNS of {domain}", is_sure)


def _service(domain: str, services: Sequence[tuple[str, Security]], lookups: Lookups) -> Place | None:
    for service, security in services:
        records = sorted(lookups.srv(f"{service}.{domain}"), key=lambda r: (r.priority, -r.weight))
        for record in records:
            host = record.target.rstrip(".").lower()
            if host:  # a target of "." says that there is no such service (RFC 2782)
                return Place(host, record.port, security)
    return None


def _is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


# -- autoconfig ---------------------------------------------------------------------------


def _by_autoconfig(email: str, domain: str, lookups: Lookups) -> Found | None:
    """The file that Thunderbird reads, from the user's own domain and by HTTPS alone."""
    for url in (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    ):
        text = lookups.fetch(url)
        places = read_autoconfig(text, email) if text else None
        if places is not None:
            return Found(places.imap, places.smtp, by_host(places.imap.host), f"autoconfig of {domain}")
    return None


# -- guesses ------------------------------------------------------------------------------


def _by_guess(domain: str, lookups: Lookups) -> Found | None:
    """The usual names, where a server with a good certificate answers."""
    imap = _first((Place(f"{name}.{domain}", 993, "tls") for name in ("imap", "mail")), b"* OK", lookups)
    if imap is None:
        return None
    names = ("smtp", "mail") if imap.host.startswith("imap.") else ("mail", "smtp")
    smtp = _first((Place(f"{name}.{domain}", 465, "tls") for name in names), b"220", lookups)
    return Found(imap, smtp, None, "the usual names, which answer")


def _first(places: Iterable[Place], greeting: bytes, lookups: Lookups) -> Place | None:
    return next((place for place in places if lookups.greets(place, greeting)), None)
