"""The one module that speaks SMTP: a typed wall around aiosmtplib.

One message, given as bytes, goes out at most once. Until the final dot is sent,
a failure means that nothing was sent (`NotSent`); from there on until the
server's answer nobody can know (`Uncertain`), and it is never tried again from
here. Whether it may be sent is decided elsewhere.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import re
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.mailbox.faults import clean, connect_fault
from assistant.mailbox.settings import Secret, ServerSettings
from assistant.mailbox.trust import tls_context

if TYPE_CHECKING:
    import aiosmtplib

TIMEOUT = 60.0  # a step; some servers look into mail while the client waits
DATA_TIMEOUT = 300.0  # after the dot RFC 5321 (4.5.3.2.6) asks for patience: giving up early makes it uncertain


GO_ON, LOGGED_IN = 334, 235  # RFC 4954 4
CLOSING = 421  # "I close the channel" (RFC 5321 3.8) may come from a gateway that has passed the message on


class NotSent(Exception):
    """The message did not go out, to nobody; `str()` is the reason."""

    def __init__(self, reason: str, *, is_permanent: bool) -> None:
        super().__init__(reason)
        self.is_permanent = is_permanent
        """The same try would fail again: refused for good, login, TLS, wrong server."""


class Uncertain(Exception):
    """Nobody can know whether the message went out; `str()` is the reason."""


@dataclass(frozen=True, slots=True)
class SendResult:
    """The message went out to `accepted`."""

    accepted: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    """(recipient, the server's reason)."""
    response: str
    """The server's last words, where a queue id often stands."""


def send(
    settings: ServerSettings,
    secret: Secret | None,
    *,
    sender: str,
    recipients: Sequence[str],
    raw: bytes,
    deadline: float,
) -> SendResult:
    """Send exactly these bytes, less any Bcc field. Raises `NotSent` or `Uncertain`.

    `deadline` is on the clock of `time.monotonic`. Without a secret no login is
    tried. One refused recipient among others is part of the result.
    """
    if not recipients:
        raise NotSent("it has no recipient", is_permanent=True)
    if not all(_ADDRESS.fullmatch(address) for address in (sender, *recipients)):
        raise NotSent("a sender or recipient is no plain mail address", is_permanent=True)
    return asyncio.run(_Delivery(settings, secret, deadline).run(sender, recipients, without_bcc(raw)))


def try_login(settings: ServerSettings, secret: Secret | None, *, deadline: float) -> None:
    """Connect, log in and say goodbye, for `setup` and `doctor`. Raises `NotSent` with the reason."""
    asyncio.run(_Delivery(settings, secret, deadline).look())


_ADDRESS = re.compile(r"[^\s<>@\",;:\\()\[\]\x00-\x1f\x7f]{1,64}@[^\s<>@\",;:\\()\x00-\x1f\x7f]{1,255}")
"""A bare address; nothing that could end the command it stands in."""


class _Delivery:
    """One connection, one message."""

    def __init__(self, settings: ServerSettings, secret: Secret | None, deadline: float) -> None:
        self._settings = settings
        self._secret = secret
        self._deadline = deadline

    async def run(self, sender: str, recipients: Sequence[str], raw: bytes) -> SendResult:
        client = self._client()
        try:
            await self._connect(client)
            accepted, refused = await self._envelope(client, sender, recipients, raw)
            response = await self._data(client, raw)
            await self._quit(client)
        finally:
            await _hang_up(client)
        return SendResult(accepted, refused, response)

    async def look(self) -> None:
        client = self._client()
        try:
            await self._connect(client)
            await self._quit(client)
        finally:
            await _hang_up(client)

    def _client(self) -> aiosmtplib.SMTP:
        # Loaded here: aiosmtplib costs as much start-up time as a whole scan, and hardly a run sends.
        from aiosmtplib import SMTP

        security = self._settings.security
        return SMTP(
            hostname=self._settings.host,
            port=self._settings.port,
            use_tls=security == "tls",
            start_tls=security == "starttls",  # never None, which means "plain text if need be"
            tls_context=tls_context(self._settings),
            local_hostname="localhost",  # the machine's name is nobody's business
            timeout=self._wait(),
        )

    def _wait(self, limit: float = TIMEOUT) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise NotSent(f"{self._settings.host}: the time for this run is over", is_permanent=False)
        return min(limit, left)

    async def _connect(self, client: aiosmtplib.SMTP) -> None:
        from aiosmtplib import SMTPException, SMTPHeloError

        try:
            await client.connect()
            with contextlib.suppress(SMTPHeloError):  # a server of before 1995 takes HELO, which MAIL then sends
                await client.ehlo(timeout=self._wait())
            await self._login(client)
        except SMTPException as error:
            if isinstance(error.__cause__, OSError):
                raise self._no_connection(error.__cause__) from error
            raise self._not_sent("login" if client.is_connected else "connecting", error) from error
        except OSError as error:
            raise self._no_connection(error) from error

    def _no_connection(self, error: OSError) -> NotSent:
        return NotSent(str(connect_fault(self._settings, error)), is_permanent=isinstance(error, ssl.SSLError))

    async def _login(self, client: aiosmtplib.SMTP) -> None:
        if self._secret is None:
            return
        user, word = self._settings.username, self._secret.reveal()
        if self._settings.auth == "password" and "plain" in client.supported_auth_methods:
            # One try: login() goes through every method, and providers count each as a wrong password.
            await client.auth_plain(user, word, timeout=self._wait())
        elif self._settings.auth == "password":
            await client.login(user, word, timeout=self._wait())
        elif self._settings.auth == "oauthbearer" and "oauthbearer" in client.server_auth_methods:
            await self._show_token(client, self._secret)
        else:
            await client.auth_xoauth2(user, word, timeout=self._wait())

    async def _show_token(self, client: aiosmtplib.SMTP, secret: Secret) -> None:
        """OAUTHBEARER, which the library does not know (RFC 7628 4.2)."""
        from aiosmtplib import SMTPAuthenticationError

        from assistant.mailbox.bearer import first_answer, last_answer

        first = base64.b64encode(first_answer(self._settings, secret))
        response = await client.execute_command(b"AUTH", b"OAUTHBEARER", first, timeout=self._wait())
        if response.code == GO_ON:
            last = base64.b64encode(last_answer(self._settings))
            response = await client.execute_command(last, timeout=self._wait())
        if response.code != LOGGED_IN:
            raise SMTPAuthenticationError(response.code, response.message)

    async def _envelope(
        self, client: aiosmtplib.SMTP, sender: str, recipients: Sequence[str], raw: bytes
    ) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """MAIL and RCPT; all that comes before the message itself."""
        from aiosmtplib import SMTPException, SMTPRecipientRefused

        accepted: list[str] = []
        refused: list[tuple[str, str]] = []
        error: Exception | None = None
        try:
            await client.mail(sender, options=self._options(client, raw), timeout=self._wait())
            for recipient in recipients:
                try:
                    await client.rcpt(recipient, timeout=self._wait())
                    accepted.append(recipient)
                except SMTPRecipientRefused as refusal:
                    error = refusal
                    refused.append((recipient, f"{refusal.code} {clean(refusal.message)}"))
        except (SMTPException, OSError, UnicodeError) as fault:
            raise self._not_sent("the envelope", fault) from fault
        if error is not None and not accepted:
            raise self._not_sent("every recipient", error) from error
        return tuple(accepted), tuple(refused)

    def _options(self, client: aiosmtplib.SMTP, raw: bytes) -> list[str]:
        if raw.isascii():
            return []
        if not client.supports_extension("8bitmime"):
            raise NotSent(f"{self._settings.host}: the server takes ASCII only (no 8BITMIME)", is_permanent=True)
        return ["BODY=8BITMIME"]

    async def _data(self, client: aiosmtplib.SMTP, raw: bytes) -> str:
        """DATA to the answer after the dot: the only step after which nobody may try again."""
        from aiosmtplib import SMTPDataError, SMTPException

        try:
            response = await client.data(raw, timeout=self._wait(DATA_TIMEOUT))
        except SMTPDataError as error:
            if error.code == CLOSING:
                said = clean(error.message)
                raise Uncertain(f"{self._settings.host}: the server went away at the message ({said})") from error
            raise self._not_sent("the message", error) from error
        except (SMTPException, OSError) as error:
            said = clean(str(error)) or type(error).__name__
            raise Uncertain(f"{self._settings.host}: no answer after the message was handed over ({said})") from error
        return clean(response.message)

    async def _quit(self, client: aiosmtplib.SMTP) -> None:
        """The message is out; how the goodbye goes is of no interest."""
        from aiosmtplib import SMTPException

        try:
            await client.quit(timeout=5)
        except (SMTPException, OSError):
            return

    def _not_sent(self, what: str, error: Exception) -> NotSent:
        code = getattr(error, "code", None)
        said = clean(str(getattr(error, "message", error)), self._settings.username, *self._hidden())
        reason = (
            f"{self._settings.host}: {what} was refused ({code or ''} {said})" if code else f"{what} failed ({said})"
        )
        return NotSent(reason, is_permanent=isinstance(code, int) and code >= 500)

    def _hidden(self) -> tuple[str, ...]:
        return (self._secret.reveal(),) if self._secret else ()


_BCC = re.compile(rb"(?:^|(?<=\n))bcc[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*", re.IGNORECASE)


def without_bcc(raw: bytes) -> bytes:
    """The same bytes without a Bcc field in the header (RFC 5322 3.6.3)."""
    end = min((place for place in (raw.find(b"\r\n\r\n"), raw.find(b"\n\n")) if place >= 0), default=len(raw))
    head = raw[: end + 2]
    return _BCC.sub(b"", head) + raw[end + 2 :]


async def _hang_up(client: aiosmtplib.SMTP) -> None:
    """Close the connection, and drop what a server that no longer reads would keep it open for."""
    transport = client.transport
    client.close()
    await asyncio.sleep(0)
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()
        await asyncio.sleep(0)
