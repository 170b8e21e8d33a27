from __future__ import annotations

import sys
from datetime import UTC, datetime
from types import ModuleType

import pytest

from assistant.configuration.secrets import FromKeyring, keep_in_keyring, secret_of
from assistant.errors import ConfigError
from assistant.mailbox.settings import Secret

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SOURCE = FromKeyring("config.toml: imap.password", "imap.example.org", "priya")


class KeyringError(Exception):
    """As keyring.errors.KeyringError."""


class FakeKeyring(ModuleType):
    """The part of the keyring package that is used."""

    def __init__(self, *, is_locked: bool = False) -> None:
        super().__init__("keyring")
        self.errors = ModuleType("keyring.errors")
        self.errors.KeyringError = KeyringError  # type: ignore[attr-defined]  # a module made up for the test
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = is_locked

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse()
        self.kept[service, username] = password

    def _refuse(self) -> None:
        if self.is_locked:
            raise KeyringError("s3cret is locked")


def use(monkeypatch: pytest.MonkeyPatch, keyring: FakeKeyring | None) -> None:
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    monkeypatch.setitem(sys.modules, "keyring.errors", keyring.errors if keyring else None)


def test_a_secret_put_into_the_keyring_is_found_there(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, keyring := FakeKeyring())

    keep_in_keyring(SOURCE, Secret("s3cret"))

    assert secret_of(SOURCE, {}, now=NOW).reveal() == "s3cret"
    assert list(keyring.kept) == [("interview-assistant:imap.example.org", "priya")]


@pytest.mark.parametrize(
    ("keyring", "words"),
    [
        (None, r"imap\.password: .* set password_env or password_command, or install .* its extra \[keyring\]"),
        (FakeKeyring(), r"holds nothing for priya at imap\.example\.org; run `interview-assistant setup`"),
        (FakeKeyring(is_locked=True), r"the keyring cannot be read \(KeyringError\); is it locked\?$"),
    ],
)
def test_a_keyring_that_gives_nothing_is_told_with_the_way_out(
    keyring: FakeKeyring | None, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, keyring)

    with pytest.raises(ConfigError, match=words):
        secret_of(SOURCE, {}, now=NOW)


def test_a_keyring_that_takes_nothing_is_told_without_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, FakeKeyring(is_locked=True))

    with pytest.raises(ConfigError, match="did not take the secret") as caught:
        keep_in_keyring(SOURCE, Secret("s3cret"))

    assert "s3cret" not in str(caught.value)
