"""An SMTP server that keeps what it gets, for the tests (aiosmtpd)."""

from __future__ import annotations

import asyncio
import base64
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


@dataclass
class Received:
    """One message with its envelope."""

    sender: str
    recipients: list[str]
    raw: bytes
    user: str | None
    is_encrypted: bool


@dataclass
class SmtpSink:
    """What came in, and what to refuse."""

    user: str = "priya@example.org"
    password: str = "correct-horse"
    refused: set[str] = field(default_factory=set)
    """Recipients that get a 550."""
    answer: str = "250 2.0.0 queued as 4711"
    """What follows the final dot."""
    received: list[Received] = field(default_factory=list)
    host: str = "127.0.0.1"
    port: int = 0
    ca_file: str | None = None

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if address in self.refused:
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.answer.startswith("250"):
            user = session.auth_data.decode() if isinstance(session.auth_data, bytes) else None
            self.received.append(
                Received(
                    envelope.mail_from,
                    envelope.rcpt_tos,
                    envelope.original_content,
                    user,
                    server.transport.get_extra_info("sslcontext") is not None,
                )
            )
        return self.answer

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        if isinstance(data, LoginPassword):
            right = data.login.decode() == self.user and data.password.decode() == self.password
            return AuthResult(success=right, handled=False, auth_data=data.login if right else None)
        return AuthResult(success=False, handled=False)

    @contextmanager
    def serving(self, *, tls: Path | None = None, starttls: Path | None = None) -> Iterator[None]:
        """Listens in a thread; `tls` and `starttls` are folders with cert.pem and key.pem."""
        loop = asyncio.new_event_loop()
        made = loop.create_server(
            lambda: SMTP(
                self,
                hostname="localhost",
                tls_context=server_context(starttls),
                authenticator=self.authenticate,
                auth_require_tls=False,
                loop=loop,
            ),
            self.host,
            0,
            ssl=server_context(tls),
        )
        server = loop.run_until_complete(made)
        self.port = server.sockets[0].getsockname()[1]
        thread = threading.Thread(target=loop.run_forever)
        thread.start()
        try:
            yield
        finally:
            asyncio.run_coroutine_threadsafe(_close(server), loop).result(5)
            loop.call_soon_threadsafe(loop.stop)
            thread.join(5)
            loop.close()


@dataclass
class TokenSink(SmtpSink):
    """One that takes access tokens in the place of passwords."""

    is_good: Callable[[str], bool] = lambda token: True
    mechanisms: list[str] = field(default_factory=list)
    """How tokens were shown."""

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:
        return await self._judged(server, args, f"user={self.user}\1auth=Bearer ", b"")

    async def auth_OAUTHBEARER(self, server: Any, args: list[str]) -> AuthResult:
        return await self._judged(server, args, f"n,a={self.user},\1auth=Bearer ", b"\1")

    async def _judged(self, server: Any, args: list[str], head: str, last: bytes) -> AuthResult:
        self.mechanisms.append(args[0])
        shown = base64.b64decode(args[1]).decode()
        token = shown.removeprefix(head).removesuffix("\1\1")
        if shown == f"{head}{token}\1\1" and self.is_good(token):
            return AuthResult(success=True, auth_data=self.user.encode())
        assert await server.challenge_auth('{"status":"401"}') == last
        return AuthResult(success=False, handled=False)


async def _close(server: asyncio.Server) -> None:
    server.close()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def server_context(folder: Path | None) -> ssl.SSLContext | None:
    """TLS with the certificate of a folder."""
    if folder is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context
