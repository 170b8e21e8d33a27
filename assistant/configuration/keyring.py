"""The platform's keyring: the one place that calls the optional package, behind typed functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from assistant.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `key` names it in faults, `otherwise` says what to do where there is no keyring."""

    key: str
    service: str
    username: str
    otherwise: str


def read(entry: Entry) -> str | None:
    """What is kept there; ConfigError where the keyring cannot be asked."""
    keyring = _keyring(entry)
    try:
        found = keyring.get_password(entry.service, entry.username)
    except keyring.errors.KeyringError as error:
        raise ConfigError(
            [f"{entry.key}: the keyring cannot be read ({type(error).__name__}); is it locked?"]
        ) from error
    return found if isinstance(found, str) and found else None


def write(entry: Entry, text: str) -> None:
    """Keep a text there."""
    keyring = _keyring(entry)
    try:
        keyring.set_password(entry.service, entry.username, text)
    except keyring.errors.KeyringError as error:
        raise ConfigError([f"{entry.key}: the keyring did not take the secret ({type(error).__name__})"]) from error


def remove(entry: Entry) -> None:
    """Forget it; one that is not there is no fault."""
    keyring = _keyring(entry)
    try:
        if read(entry) is not None:
            keyring.delete_password(entry.service, entry.username)
    except keyring.errors.KeyringError as error:
        raise ConfigError([f"{entry.key}: the keyring did not let it go ({type(error).__name__})"]) from error


def _keyring(entry: Entry) -> Any:  # an optional package without types
    try:
        import keyring
        import keyring.errors
    except ImportError as error:
        raise ConfigError(
            [f"{entry.key}: {entry.otherwise}, or install the program with its extra [keyring]"]
        ) from error
    return keyring
