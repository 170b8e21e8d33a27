"""The one request of OAuth: a form by POST to an endpoint of the configuration, and what comes back.

No redirect is followed, nothing large is read, and TLS is checked as for mail.
"""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO
from urllib.parse import urlsplit

from assistant import __version__
from assistant.errors import ServerUnreachable, TryAgainLater

SECONDS = 20.0
MOST_BYTES = 128 * 1024
"""Tokens have some kilobytes."""

_BUSY = (408, 425, 429)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the protocol: granted, or refused with a reason."""

    host: str
    body: str
    fields: Mapping[str, object]


def post(url: str, form: str) -> Reply:
    """The answer; raises ServerUnreachable or TryAgainLater where there is none that the protocol knows."""
    host = urlsplit(url).hostname or url
    status, body = _exchange(url, host, form)
    if status in _BUSY or status >= 500:
        raise TryAgainLater(f"{host}: no token can be had just now (HTTP {status}); try again later")
    try:
        fields = json.loads(body)  # cut off, a larger one is no JSON
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise TryAgainLater(
            f"{host}: this is no answer of an OAuth 2.0 endpoint (HTTP {status}); check the endpoints in [oauth], "
            "and whether a network wants you to log in first"
        )
    return Reply(host, body.decode("utf-8", "replace"), fields)


def _exchange(url: str, host: str, form: str) -> tuple[int, bytes]:
    # Loaded here: a run whose token holds asks nobody.
    from http.client import HTTPException, HTTPMessage
    from urllib.error import HTTPError, URLError
    from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

    class NoRedirect(HTTPRedirectHandler):
        def redirect_request(
            self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
        ) -> None:
            """A refresh token is sent nowhere else."""

    # In plain text it is this very machine, and no proxy's business; TLS goes through one unread.
    ways = [NoRedirect(), *([ProxyHandler({})] if urlsplit(url).scheme == "http" else [])]
    headers = {"Accept": "application/json", "User-Agent": f"interview-assistant/{__version__}"}
    request = Request(url, data=form.encode("ascii"), headers=headers)
    try:
        try:
            with build_opener(*ways).open(request, timeout=SECONDS) as answer:
                return int(answer.status), answer.read(MOST_BYTES + 1)
        except HTTPError as error:
            with error:
                return error.code, error.read(MOST_BYTES + 1)
    except URLError as error:
        raise _unreachable(host, error.reason) from error
    except (OSError, HTTPException, ValueError) as error:  # ValueError: a name that DNS cannot hold
        raise _unreachable(host, error) from error


def _unreachable(host: str, reason: object) -> ServerUnreachable:
    if isinstance(reason, ssl.SSLCertVerificationError):
        return ServerUnreachable(
            f"{host}: the certificate is not trusted ({reason.verify_message}); no token was asked"
        )
    if isinstance(reason, socket.gaierror):
        return ServerUnreachable(f"{host}: no such server name; check the network connection, and [oauth]")
    if isinstance(reason, TimeoutError):
        return ServerUnreachable(f"{host}: no answer in time when a token was asked for; try again later")
    said = getattr(reason, "strerror", None) or type(reason).__name__
    return ServerUnreachable(f"{host}: not reachable for a token ({said}); try again later")
