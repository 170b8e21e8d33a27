"""The lookups that discovery asks for, on the real network, each with a short time limit."""

from __future__ import annotations

import contextlib
import importlib
import socket
import ssl
from collections.abc import Sequence
from http.client import HTTPException, HTTPMessage
from typing import IO, Any

from assistant import __version__
from assistant.accounts.autoconfig import MAX_BYTES
from assistant.accounts.discovery import SrvRecord
from assistant.accounts.providers import Place

SECONDS = 4.0
"""For one lookup; the user waits in front of the screen."""


class Network:
    """DNS by dnspython where it is installed (the extra `[dns]`), HTTPS, and a look at a server's greeting."""

    def srv(self, name: str) -> Sequence[SrvRecord]:
        """The SRV records of a name."""
        return [SrvRecord(r.priority, r.weight, r.port, str(r.target)) for r in _resolve(name, "SRV")]

    def mx(self, domain: str) -> tuple[str, ...]:
        """The servers that take a domain's mail, the preferred first."""
        records = sorted(_resolve(domain, "MX"), key=lambda r: int(r.preference))
        return tuple(str(r.exchange) for r in records)

    def fetch(self, url: str) -> bytes | None:
        """A small file by HTTPS, from that very host: no redirect elsewhere is followed."""
        # Loaded here: only setup looks for such files.
        from urllib.request import HTTPRedirectHandler, Request, build_opener

        class NoRedirect(HTTPRedirectHandler):
            def redirect_request(
                self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
            ) -> None:
                """The domain's own word, or none."""

        request = Request(url, headers={"User-Agent": f"interview-assistant/{__version__}"})
        try:
            with build_opener(NoRedirect).open(request, timeout=SECONDS) as answer:
                text: bytes = answer.read(MAX_BYTES + 1)
        except (OSError, HTTPException, ValueError):
            return None
        return text if len(text) <= MAX_BYTES else None

    def greets(self, place: Place, greeting: bytes) -> bool:
        """Whether a server answers there with TLS, a good certificate and this greeting; nothing is sent."""
        with contextlib.suppress(OSError, ValueError):
            context = ssl.create_default_context()
            with (
                socket.create_connection((place.host, place.port), SECONDS) as link,
                context.wrap_socket(link, server_hostname=place.host) as secure,
            ):
                return secure.recv(512).startswith(greeting)
        return False


class Nowhere:
    """Asks nobody: for `--offline`."""

    def srv(self, name: str) -> Sequence[SrvRecord]:
        """None."""
        return ()

    def mx(self, domain: str) -> tuple[str, ...]:
        """None."""
        return ()

    def fetch(self, url: str) -> bytes | None:
        """Nothing."""
        return None

    def greets(self, place: Place, greeting: bytes) -> bool:
        """Nobody."""
        return False


def _resolve(name: str, kind: str) -> list[Any]:  # dnspython's records; an optional package
    try:
        resolver = importlib.import_module("dns.resolver")
        failure = importlib.import_module("dns.exception").DNSException
    except ImportError:
        return []
    try:
        return list(resolver.resolve(name, kind, lifetime=SECONDS))
    except (failure, OSError):
        return []
