"""What goes wrong with a server, in words for the user.

Maps response codes (RFC 3501, RFC 5530) and the exceptions of sockets and TLS
to `assistant.errors`. No message holds a secret or anybody's mail; a server's
own words are quoted cleaned, shortened, and without the user's name.
"""

from __future__ import annotations

import re
import socket
import ssl

from assistant.errors import AssistantError, LoginRefused, ServerUnreachable, TryAgainLater
from assistant.mailbox.settings import ServerSettings

TRANSIENT = frozenset(
    {"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "THROTTLED", "OVERQUOTA", "CONTACTADMIN", "CLIENTBUG"}
)
"""Codes of a refusal that has nothing to do with the request (RFC 5530; THROTTLED: Exchange, Yahoo)."""

_CODE = re.compile(r"\s*\[([A-Za-z0-9-]+)[^\]]*\]\s*")
_WORDS_LIMIT = 160  # a line of a terminal or two; some servers answer with a page


class Refused(TryAgainLater):
    """The server answered NO or BAD to a command; ends the run where nobody knows better."""

    def __init__(self, host: str, verb: str, status: str, text: str) -> None:
        self.status = status
        self.code, self.words = split_code(text)
        super().__init__(f"{host}: the server refused {verb} ({status} {self.code or ''} {clean(self.words)})")

    @property
    def is_transient(self) -> bool:
        """Whether the same request may well work later."""
        return self.code in TRANSIENT


class FolderGone(Refused):
    """A folder cannot be opened: renamed, deleted or forbidden."""


class NotMoved(Exception):
    """A message was left where it is; `str()` is the reason."""


def split_code(text: str) -> tuple[str | None, str]:
    """The response code in upper case and the words after it."""
    match = _CODE.match(text)
    if match is None:
        return None, text.strip()
    return match[1].upper(), text[match.end() :].strip()


def clean(words: str, *hidden: str) -> str:
    """A server's words, fit for a terminal: one short line, without the hidden ones."""
    for word in hidden:
        if word:
            words = words.replace(word, "…")
    words = "".join(char if char.isprintable() else " " for char in words)
    words = " ".join(words.split())
    return words if len(words) <= _WORDS_LIMIT else words[:_WORDS_LIMIT] + "…"


def login_fault(settings: ServerSettings, text: str, *hidden: str) -> AssistantError:
    """Why the server did not let us in: refused for good, or only now."""
    code, words = split_code(text)
    said = clean(words, settings.username, *hidden)
    if code in TRANSIENT:
        return TryAgainLater(f"{settings.host}: login is not possible just now ({code}: {said}); try again later")
    remedy = _REMEDIES.get(code or "", _REMEDY_BY_AUTH[settings.auth])
    return LoginRefused(f"{settings.host}: login refused ({remedy}). The server says: {said or code or 'nothing'}")


_REMEDY_BY_AUTH = {
    "password": "check user name and password; many providers want an app password",
    "xoauth2": "the access token is not taken; renew it",
    "oauthbearer": "the access token is not taken; renew it",
}

_REMEDIES = {
    "ALERT": "the provider wants you to do something first",
    "EXPIRED": "the password has expired; set a new one with your provider",
    "PRIVACYREQUIRED": 'the server wants encryption; set security = "tls" or "starttls"',
    "AUTHORIZATIONFAILED": "this user may not open this mailbox",
    "WEBALERT": "log in once with a browser",
}


def connect_fault(settings: ServerSettings, error: OSError) -> AssistantError:
    """Why no connection came about, with what to do."""
    where = f"{settings.host}:{settings.port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return ServerUnreachable(f"{where}: the certificate is not trusted ({error.verify_message}); {_ca(settings)}")
    if isinstance(error, ssl.SSLError):
        return ServerUnreachable(
            f"{where}: TLS failed ({error.reason or 'no common ground'}); "
            'check port and security (993 goes with "tls", 143 with "starttls")'
        )
    if isinstance(error, socket.gaierror):
        return ServerUnreachable(f"{where}: no such server name; check host, and the network connection")
    if isinstance(error, ConnectionRefusedError):
        return ServerUnreachable(f"{where}: nothing answers on this port; check host and port")
    if isinstance(error, TimeoutError):
        return ServerUnreachable(f"{where}: no answer in time; check the network connection, host and port")
    return ServerUnreachable(f"{where}: not reachable ({error.strerror or type(error).__name__})")


def _ca(settings: ServerSettings) -> str:
    if settings.ca_file:
        return f"it is not signed by {settings.ca_file}, or not made out to {settings.host}"
    return "for a server with a certificate of its own, name it in ca_file"


def cut_fault(host: str, error: Exception) -> TryAgainLater:
    """The conversation ended in the middle."""
    if isinstance(error, TimeoutError):
        return TryAgainLater(f"{host}: the server stopped answering; try again later")
    return TryAgainLater(f"{host}: the connection was cut ({clean(str(error))}); try again later")
