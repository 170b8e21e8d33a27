"""An SMTP server that keeps what it gets, for the tests (aiosmtpd)."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword


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

    async def handle_DATA(self, _server: Any, session: Any, envelope: Any) -> str:
        if self.answer.startswith("250"):
            user = session.auth_data.decode() if isinstance(session.auth_data, bytes) else None
            self.received.append(
                Received(
                    envelope.mail_from, envelope.rcpt_tos, envelope.original_content, user, session.ssl is not None
                )
            )
        return self.answer

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        if isinstance(data, LoginPassword):
            right = data.login.decode() == self.user and data.password.decode() == self.password
            return AuthResult(success=right, handled=False, auth_data=data.login if right else None)
        return AuthResult(success=False, handled=False)

    def serve(self, *, tls: Path | None = None, starttls: Path | None = None) -> Controller:
        """A controller, to be started and stopped; `tls` and `starttls` are folders with cert.pem and key.pem."""
        context = server_context(tls or starttls)
        return Controller(
            self,
            hostname=self.host,
            port=0,
            ssl_context=context if tls else None,
            tls_context=context if starttls else None,
            authenticator=self.authenticate,
            auth_require_tls=False,
        )


def server_context(folder: Path | None) -> ssl.SSLContext | None:
    """TLS with the certificate of a folder."""
    if folder is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context
