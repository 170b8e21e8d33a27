"""Reads Thunderbird's autoconfig file (clientConfig 1.1). A stranger's text: small, without DOCTYPE, checked.

Only servers with TLS or STARTTLS and a password login are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from assistant.accounts.providers import Place
from assistant.configuration import kinds
from assistant.mailbox.settings import Security

MAX_BYTES = 64 * 1024
"""The files of the large providers have some 3 KB."""

_SECURITY: dict[str, Security] = {"ssl": "tls", "starttls": "starttls"}


@dataclass(frozen=True, slots=True)
class Places:
    """The servers that the file names."""

    imap: Place
    smtp: Place | None


def read_autoconfig(text: bytes, email: str) -> Places | None:
    """The first usable IMAP and SMTP server; None where the file has none or is no such file."""
    if len(text) > MAX_BYTES or b"<!" in text.replace(b"<!--", b""):
        return None  # a document type could make it grow without end
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError):
        return None
    imap = next(_places(root, "incomingServer", "imap", email), None)
    return Places(imap, next(_places(root, "outgoingServer", "smtp", email), None)) if imap else None


def _places(root: ElementTree.Element, tag: str, kind: str, email: str) -> Iterator[Place]:
    for server in root.iter(tag):
        if server.get("type", "").lower() == kind and (place := _place(server, email)) is not None:
            yield place


def _place(server: ElementTree.Element, email: str) -> Place | None:
    host = _filled((server.findtext("hostname") or "").strip(), email)
    port = (server.findtext("port") or "").strip()
    security = _SECURITY.get((server.findtext("socketType") or "").strip().lower())
    if security is None or not (port.isascii() and port.isdigit() and 0 < int(port[:6]) < 65536):
        return None
    try:
        return Place(str(kinds.host(host)).lower(), int(port), security)
    except kinds.Wrong:
        return None


def _filled(text: str, email: str) -> str:
    domain = email.rpartition("@")[2]
    return text.replace("%EMAILDOMAIN%", domain)
