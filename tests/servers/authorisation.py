"""An authorisation server for the tests: consent page, device codes, tokens, and what a mail server asks about them.

Strict where a real one is: client, secret, PKCE, redirect address, codes and
refresh tokens that are good once.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
_NUMBERS = itertools.count(1)


@dataclass
class Asked:
    """One request to an endpoint of ours."""

    path: str
    fields: dict[str, str]


@dataclass
class Authorisation:
    """What it knows and how it behaves; a test changes the latter."""

    user: str = "priya@example.org"
    client_id: str = "our-client"
    client_secret: str | None = None
    consent: str = "yes"
    """yes | no | wrong state | silence"""
    life: object = 3600
    """What it says of a token's life; None: nothing."""
    rotates: bool = False
    refreshable: bool = True
    refusal: str | None = None
    """Error code for every refresh."""
    meanwhile: Callable[[], None] | None = None
    """Called for each refresh before it is judged."""
    answer: tuple[int, bytes] | None = None
    """Sent by the token endpoint in the place of anything sensible."""
    device: list[str] = field(default_factory=list)
    """Errors of the next polls, before the consent counts."""
    interval: int | None = 1
    port: int = 0
    asked: list[Asked] = field(default_factory=list)
    good: set[str] = field(default_factory=set)
    """Access tokens that a mail server may take."""
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _refreshes: set[str] = field(default_factory=set)
    _spent: set[str] = field(default_factory=set)
    """Refresh tokens that were replaced; one that comes again ends the login for all (RFC 9700 4.14.2)."""

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def paths(self) -> list[str]:
        """Which endpoints of OAuth were asked, in order; a mail server's questions left out."""
        return [one.path for one in self.asked if one.path != "/tokeninfo"]

    def revoke(self) -> None:
        """No access token is good any more; refresh tokens are."""
        self.good.clear()

    # -- endpoints ------------------------------------------------------------------------

    def authorize(self, fields: dict[str, str]) -> tuple[int, Any]:
        """The page of consent: an address to go on to."""
        if fields.get("client_id") != self.client_id or fields.get("code_challenge_method") != "S256":
            return 400, {"error": "invalid_request"}
        code, state = f"code{next(_NUMBERS)}", fields["state"]
        self._codes[code] = fields
        answer = {"code": code, "state": state}
        if self.consent == "no":
            answer = {"error": "access_denied", "error_description": "the user said no", "state": state}
        if self.consent == "wrong state":
            answer["state"] = "another"
        return 302, f"{fields['redirect_uri']}/?{urlencode(answer)}"

    def device_code(self, fields: dict[str, str]) -> tuple[int, Any]:
        """Codes for the user and the program."""
        if fields.get("client_id") != self.client_id:
            return 400, {"error": "invalid_client", "error_description": "who is that?"}
        answer = {"device_code": "device7", "user_code": "WXYZ-1234", "verification_uri": f"{self.url}/enter"}
        answer |= {"expires_in": 900} | ({"interval": self.interval} if self.interval is not None else {})
        return 200, answer

    def token(self, fields: dict[str, str]) -> tuple[int, Any]:
        """Tokens for a code, a device code or a refresh token."""
        if self.answer is not None:
            return self.answer
        if fields.get("client_id") != self.client_id or fields.get("client_secret") != self.client_secret:
            return 401, {"error": "invalid_client", "error_description": "wrong secret"}
        match fields.get("grant_type"):
            case "authorization_code":
                return self._by_code(fields)
            case "refresh_token":
                return self._by_refresh(fields)
            case grant if grant == DEVICE_CODE and fields.get("device_code") == "device7":
                return (400, {"error": self.device.pop(0)}) if self.device else (200, self._granted())
            case _:
                return 400, {"error": "unsupported_grant_type"}

    def tokeninfo(self, fields: dict[str, str]) -> tuple[int, Any]:
        """What a mail server asks."""
        if fields.get("access_token") in self.good:
            return 200, {"email": self.user}
        return 400, {"error": "invalid_token"}

    def _by_code(self, fields: dict[str, str]) -> tuple[int, Any]:
        asked = self._codes.pop(fields.get("code", ""), None)
        digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != fields.get("redirect_uri"):
            return 400, {"error": "invalid_grant", "error_description": "no such code"}
        return 200, self._granted()

    def _by_refresh(self, fields: dict[str, str]) -> tuple[int, Any]:
        if self.meanwhile is not None:
            self.meanwhile()
        given = fields.get("refresh_token", "")
        if given in self._spent:
            self._refreshes.clear()
            self.revoke()
        if self.refusal or given not in self._refreshes:
            return 400, {"error": self.refusal or "invalid_grant", "error_description": "it has been taken back"}
        if self.rotates:
            self._refreshes.discard(given)
            self._spent.add(given)
        return 200, self._granted(with_refresh=self.rotates)

    def _granted(self, *, with_refresh: bool = True) -> dict[str, object]:
        access, refresh = f"access{next(_NUMBERS)}", f"refresh{next(_NUMBERS)}"
        self.good.add(access)
        answer: dict[str, object] = {"access_token": access, "token_type": "Bearer"}
        if self.life is not None:
            answer["expires_in"] = self.life
        if with_refresh and self.refreshable:
            self._refreshes.add(refresh)
            answer["refresh_token"] = refresh
        return answer

    # -- the user -------------------------------------------------------------------------

    def visit(self, page: str) -> str:
        """A browser that opens the page and follows it to the end; what is then shown."""
        if self.consent == "silence":
            return ""
        try:
            with urlopen(page, timeout=10) as shown:
                return str(shown.read().decode())
        except HTTPError as error:
            with error:
                return error.read().decode()

    @contextmanager
    def serving(self) -> Iterator[Authorisation]:
        """Listens in a thread."""
        server = _Server(self)
        self.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            thread.join(5)
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, behaviour: Authorisation) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behaviour = behaviour

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A program that was killed while it asked is part of a test."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 10

    def do_GET(self) -> None:
        one = self.server.behaviour
        self._serve({"/authorize": one.authorize, "/tokeninfo": one.tokeninfo}, urlsplit(self.path).query)

    def do_POST(self) -> None:
        one = self.server.behaviour
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._serve({"/device": one.device_code, "/token": one.token}, body)

    def _serve(self, endpoints: dict[str, Any], query: str) -> None:
        path, fields = urlsplit(self.path).path, dict(parse_qsl(query))
        self.server.behaviour.asked.append(Asked(path, fields))
        status, answer = endpoints[path](fields) if path in endpoints else (404, {"error": "not_found"})
        self.send_response(status)
        if status in (302, 307):
            self.send_header("Location", answer if isinstance(answer, str) else answer.decode())
            answer = b""
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_: object) -> None:
        pass
