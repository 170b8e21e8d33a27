"""Users of the throwaway servers."""

from __future__ import annotations

import itertools
import socket
import time
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from imapclient import IMAPClient

from assistant.mailbox import Secret, ServerSettings, connect
from assistant.mailbox.box import Mailbox
from servers.dovecot import Dovecot

_NUMBERS = itertools.count(1)


@dataclass(frozen=True)
class Account:
    """One user of a server."""

    server: Dovecot
    user: str

    @property
    def settings(self) -> ServerSettings:
        """How the program reaches it, in plain text on loopback."""
        return ServerSettings(self.server.host, self.server.port, "none", self.user)

    @property
    def secret(self) -> Secret:
        """The right password."""
        return Secret(self.server.password)

    @property
    def maildir(self) -> Path:
        """Where INBOX lies on disk."""
        return self.server.maildir(self.user)

    def via(self, port: int) -> ServerSettings:
        """The same account through a proxy."""
        return replace(self.settings, port=port)

    def connected(
        self, *, port: int | None = None, seconds: float = 30, **options: float
    ) -> AbstractContextManager[Mailbox]:
        """The program's own way in, perhaps through a proxy."""
        settings = self.settings if port is None else self.via(port)
        return connect(settings, self.secret, deadline=time.monotonic() + seconds, **options)

    def client(self) -> IMAPClient:
        """Another mail client, logged in."""
        client = IMAPClient(self.server.host, self.server.port, ssl=False, timeout=30)
        client.normalise_times = False
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.login(self.user, self.server.password)
        return client


def fresh_account(server: Dovecot) -> Account:
    """A user that no other test has."""
    return Account(server, f"priya{next(_NUMBERS)}@example.org")
