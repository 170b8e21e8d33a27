"""Where a secret comes from, and the one function that gets it.

A secret is never a default, never in a `repr`, and in no message of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.errors import ConfigError
from assistant.mailbox.settings import Secret

if TYPE_CHECKING:
    from assistant.configuration.keyring import Entry
    from assistant.oauth.access import Login
    from assistant.oauth.settings import OAuthSettings
    from assistant.oauth.store import Place

COMMAND_SECONDS = 60
"""A command may ask the user for a passphrase; cron's run must not wait for ever."""

_SERVICE = "interview-assistant"
_WORDS_SHOWN = 200


@dataclass(frozen=True, slots=True)
class FromEnvironment:
    """A variable of the environment."""

    key: str
    variable: str


@dataclass(frozen=True, slots=True)
class FromCommand:
    """The first line that a command prints: a line for the shell, or words without one."""

    key: str
    command: str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FromFile:
    """It stands in the configuration itself."""

    key: str
    secret: Secret


@dataclass(frozen=True, slots=True)
class FromKeyring:
    """The platform's keyring."""

    key: str
    host: str
    username: str

    @property
    def service(self) -> str:
        """The name under which it is kept there."""
        return f"{_SERVICE}:{self.host}"


@dataclass(frozen=True, slots=True)
class FromOAuth:
    """An access token, which renews itself after one login."""

    key: str
    settings: OAuthSettings
    client_secret: FromEnvironment | FromCommand | FromFile | None
    place: Place


SecretSource = FromEnvironment | FromCommand | FromFile | FromKeyring | FromOAuth


def secret_of(
    source: SecretSource, environ: Mapping[str, str], *, now: datetime, refused: Secret | None = None
) -> Secret:
    """The secret, fetched now; ConfigError names the key and the way out when there is none.

    A token holds at `now`, and is another than the one that was `refused`; it may raise every error of a server.
    """
    match source:
        case FromEnvironment():
            return _from_environment(source, environ)
        case FromCommand():
            return _from_command(source, environ)
        case FromFile():
            return source.secret
        case FromKeyring():
            return _from_keyring(source)
        case FromOAuth():
            # Lazily: most configurations have a password.
            from assistant.oauth.access import access_token

            return access_token(login_of(source, environ), now=now, refused=refused)


def login_of(source: FromOAuth, environ: Mapping[str, str]) -> Login:
    """The login behind a source, with a way to its client's secret."""
    from assistant.oauth.access import Login

    return Login(source.key, source.settings, source.place, lambda: client_secret_of(source, environ))


def standing(source: SecretSource, secret: Secret) -> str:
    """What stays the same from run to run as long as the user has given no other secret."""
    if not isinstance(source, FromOAuth):
        return secret.reveal()
    from assistant.oauth import store

    tokens = store.load(source.place)
    return tokens.since.isoformat() if tokens else ""


def client_secret_of(source: FromOAuth, environ: Mapping[str, str]) -> Secret | None:
    """The secret of the user's own client, where it has one."""
    match source.client_secret:
        case FromEnvironment() as one:
            return _from_environment(one, environ)
        case FromCommand() as one:
            return _from_command(one, environ)
        case FromFile() as one:
            return one.secret
        case None:
            return None


def keep_in_keyring(source: FromKeyring, secret: Secret) -> None:
    """Put the secret where `secret_of` will look for it."""
    # Lazily: see below.
    from assistant.configuration import keyring

    keyring.write(_entry(source), secret.reveal())


def _from_environment(source: FromEnvironment, environ: Mapping[str, str]) -> Secret:
    value = environ.get(source.variable)
    if not value:
        state = "is empty" if value == "" else "is not set"
        raise ConfigError([f"{source.key}: the environment variable {source.variable} {state}"])
    return Secret(value)


def _from_command(source: FromCommand, environ: Mapping[str, str]) -> Secret:
    # Lazily: most configurations have no command.
    import subprocess

    try:
        done = subprocess.run(
            source.command if isinstance(source.command, str) else list(source.command),
            shell=isinstance(source.command, str),
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=COMMAND_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ConfigError([f"{source.key}: the command gave nothing within {COMMAND_SECONDS} seconds"]) from error
    except (OSError, ValueError) as error:
        raise ConfigError([f"{source.key}: the command cannot be run: {_reason(error)}"]) from error
    if done.returncode != 0:
        raise ConfigError([f"{source.key}: the command failed with status {done.returncode}{_complaint(done.stderr)}"])
    return _first_line(source, done.stdout)


def _first_line(source: FromCommand, output: bytes) -> Secret:
    line = output.partition(b"\n")[0].rstrip(b"\r")
    try:
        word = line.decode("utf-8")
    except UnicodeDecodeError:
        raise ConfigError([f"{source.key}: the command's first line is no UTF-8 text"]) from None
    if not word:
        raise ConfigError([f"{source.key}: the command's first line is empty"])
    return Secret(word)


def _from_keyring(source: FromKeyring) -> Secret:
    # Lazily: not every configuration has its secret there.
    from assistant.configuration import keyring

    found = keyring.read(_entry(source))
    if found is None:
        raise ConfigError(
            [
                f"{source.key}: the keyring holds nothing for {source.username} at {source.host}; run "
                "`interview-assistant setup`, or set password_env or password_command"
            ]
        )
    return Secret(found)


def _entry(source: FromKeyring) -> Entry:
    from assistant.configuration.keyring import Entry

    otherwise = "no password is configured, and there is no keyring: set password_env or password_command"
    return Entry(source.key, source.service, source.username, otherwise)


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or type(error).__name__


def _complaint(stderr: bytes) -> str:
    words = stderr.decode("utf-8", "replace").strip().partition("\n")[0]
    clean = "".join(c for c in words if c.isprintable())[:_WORDS_SHOWN]
    return f": {clean}" if clean else ""
