"""Where a secret comes from, and the one function that gets it.

A secret is never a default, never in a `repr`, and in no message of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.errors import ConfigError
from assistant.mailbox.settings import Secret

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


SecretSource = FromEnvironment | FromCommand | FromFile | FromKeyring


def secret_of(source: SecretSource, environ: Mapping[str, str]) -> Secret:
    """The secret, fetched now; ConfigError names the key and the way out when there is none."""
    match source:
        case FromEnvironment():
            return _from_environment(source, environ)
        case FromCommand():
            return _from_command(source, environ)
        case FromFile():
            return source.secret
        case FromKeyring():
            return _from_keyring(source)


def keep_in_keyring(source: FromKeyring, secret: Secret) -> None:
    """Put the secret where `secret_of` will look for it."""
    keyring = _keyring(source)
    try:
        keyring.set_password(source.service, source.username, secret.reveal())
    except keyring.errors.KeyringError as error:
        raise ConfigError([f"{source.key}: the keyring did not take the secret ({type(error).__name__})"]) from error


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
    keyring = _keyring(source)
    try:
        found = keyring.get_password(source.service, source.username)
    except keyring.errors.KeyringError as error:
        raise ConfigError(
            [f"{source.key}: the keyring cannot be read ({type(error).__name__}); is it locked?"]
        ) from error
    if not isinstance(found, str) or not found:
        raise ConfigError(
            [
                f"{source.key}: the keyring holds nothing for {source.username} at {source.host}; run "
                "`interview-assistant setup`, or set password_env or password_command"
            ]
        )
    return Secret(found)


def _keyring(source: FromKeyring):  # type: ignore[no-untyped-def]  # an optional module without types
    try:
        import keyring
        import keyring.errors
    except ImportError as error:
        raise ConfigError(
            [
                f"{source.key}: no password is configured, and there is no keyring: set password_env or "
                "password_command, or install interview-assistant[keyring]"
            ]
        ) from error
    return keyring


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or type(error).__name__


def _complaint(stderr: bytes) -> str:
    words = stderr.decode("utf-8", "replace").strip().partition("\n")[0]
    clean = "".join(c for c in words if c.isprintable())[:_WORDS_SHOWN]
    return f": {clean}" if clean else ""
