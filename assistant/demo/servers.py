"""An IMAP server and an SMTP sink on loopback, in threads of this process.

pymap keeps the mailbox in memory and aiosmtpd takes what is sent; both end with
the process. Neither knows anything of the program.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message as SmtpMessage
from uuid import uuid4

from assistant.errors import AssistantError

HOST = "127.0.0.1"
START_SECONDS = 20.0


@dataclass(slots=True)
class Sink:
    """What the SMTP server was given."""

    taken: list[tuple[tuple[str, ...], bytes]] = field(default_factory=list)

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        """Take one message (called by aiosmtpd)."""
        recipients = tuple(getattr(envelope, "rcpt_tos", ()))
        content = getattr(envelope, "content", b"")
        self.taken.append((recipients, content.as_bytes() if isinstance(content, SmtpMessage) else content))
        return "250 taken"


@dataclass(frozen=True, slots=True)
class Servers:
    """Where the two listen, and the account that both know."""

    imap_port: int
    smtp_port: int
    user: str
    password: str
    sink: Sink


@contextmanager
def running(user: str, password: str, *, imap_port: int = 0) -> Iterator[Servers]:
    """Both servers, until the block ends; raises AssistantError when they cannot start."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="demo-servers", daemon=True)
    thread.start()
    sink = Sink()
    listening: list[asyncio.Server] = []
    try:
        starting = asyncio.run_coroutine_threadsafe(_start(listening, user, password, sink, imap_port), loop)
        starting.result(START_SECONDS)
        imap, smtp = (server.sockets[0].getsockname()[1] for server in listening)
        yield Servers(imap, smtp, user, password, sink)
    except OSError as error:
        raise AssistantError(f"the demo's mail server cannot listen on {HOST}: {error}") from error
    finally:
        asyncio.run_coroutine_threadsafe(_stop(listening), loop).result(START_SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(START_SECONDS)
        loop.close()


async def _start(listening: list[asyncio.Server], user: str, password: str, sink: Sink, imap_port: int) -> None:
    listening.append(await _start_imap(user, password, imap_port))
    listening.append(await _start_smtp(user, password, sink))


async def _start_imap(user: str, password: str, port: int) -> asyncio.Server:
    """pymap's own parts, put together as its command line does."""
    from proxyprotocol.sock import SocketInfoLocal
    from pymap.backend.dict import DictBackend
    from pymap.imap import IMAPServer
    from pysasl.hashing import Cleartext

    options = Namespace(
        host=[HOST], port=str(port), cert=None, key=None, tls=False, debug=False, passlib_cfg=None,
        proxy_protocol=None, inherited_sockets=None, demo_data=False, demo_user=user, demo_password=password,
    )  # fmt: skip
    # A slow hash is for passwords that are kept; this one ends with the process.
    backend, config = await DictBackend.init(options, hash_context=Cleartext())
    config.apply_context()
    server = IMAPServer(backend.login, config)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # proxyprotocol's own reader would start a task that nobody holds: Python 3.13 collects it while it waits.
        await server(reader, writer, SocketInfoLocal(writer, unique_id=uuid4().bytes))

    return await asyncio.start_server(serve, host=HOST, port=port)


async def _start_smtp(user: str, password: str, sink: Sink) -> asyncio.Server:
    from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

    def check(_server: object, _session: object, _envelope: object, _mechanism: str, login: object) -> AuthResult:
        is_right = isinstance(login, LoginPassword) and (login.login, login.password) == (
            user.encode(),
            password.encode(),
        )
        return AuthResult(success=is_right, handled=False)

    def make() -> SMTP:
        logging.getLogger("mail.log").disabled = True  # aiosmtpd's; what it says is no part of the story
        return SMTP(sink, hostname="localhost", enable_SMTPUTF8=True, authenticator=check, auth_require_tls=False)

    return await asyncio.get_running_loop().create_server(make, HOST, 0)


async def _stop(listening: list[asyncio.Server]) -> None:
    for server in listening:
        server.close()
    here = asyncio.current_task()
    tasks = [task for task in asyncio.all_tasks() if task is not here]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
