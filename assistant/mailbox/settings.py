"""How to reach a server, as plain values.

Nothing here connects. The configuration makes these values; `imap.py` and
`smtp.py` take them. A secret travels apart from the settings, in a `Secret`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from assistant.errors import ConfigError

Security = Literal["tls", "starttls", "none"]
Auth = Literal["password", "xoauth2", "oauthbearer"]


class Secret:
    """A password or an access token that shows itself to nobody who does not ask."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret itself, for the one line that sends it."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(...)"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not written anywhere")


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """One IMAP or SMTP server and how to log in there."""

    host: str
    port: int
    security: Security
    username: str
    ca_file: str | None = None
    auth: Auth = "password"

    def __post_init__(self) -> None:
        if self.security == "none" and not is_loopback(self.host):
            raise ConfigError(
                [f'{self.host}: security = "none" is for servers on this machine only; use "tls" or "starttls"']
            )


class FolderNames(NamedTuple):
    """The folder names of the configuration; None: find it."""

    scan: tuple[str, ...] = ("INBOX",)
    drafts: str | None = None
    sent: str | None = None
    trash: str | None = None
    approved: str | None = None


class Folders(NamedTuple):
    """The folders of a run, by their names on the server."""

    scan: tuple[str, ...]
    drafts: str
    sent: str | None
    trash: str | None
    approved: str | None


def is_loopback(host: str) -> bool:
    """Whether the host is this very machine, judged by its name alone."""
    import ipaddress  # asked of few: who uses TLS need not load it

    if host.lower() in ("localhost", "ip6-localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
