"""Where tokens are kept: a file for the user alone, or the keyring, in pieces that every keyring takes."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from everyday.conftest import Machine
from oauth.conftest import NOW, pretend_keyring

from assistant.errors import ConfigError
from assistant.mailbox.settings import Secret
from assistant.oauth import store
from assistant.oauth.store import InFile, InKeyring
from assistant.oauth.tokens import Tokens, as_text

LIMIT = 1280
"""Of the credential manager of Windows, in characters."""


def tokens(access: str = "a" * 20) -> Tokens:
    return Tokens("client", "https://login.example.org/token", NOW, Secret(access), NOW, Secret("r" * 1500))


@pytest.fixture
def keyring(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the pretended keyring."""
    pretend_keyring(machine, monkeypatch)
    return machine.home / "keyring.json"


PLACE = InKeyring("config.toml: oauth", "imap.example.org", "priya", Path("ledger.tokens"))


# -- a file -----------------------------------------------------------------------------------


def test_the_file_is_the_users_alone_and_is_replaced_whole(tmp_path: Path) -> None:
    place = InFile(tmp_path / "new" / "tokens.json")

    store.save(place, tokens("one"))
    store.save(place, tokens("two"))

    found = store.load(place)
    assert found is not None
    assert as_text(found) == as_text(tokens("two"))
    assert [stat.S_IMODE(p.stat().st_mode) for p in (place.path, place.path.parent)] == [0o600, 0o700]
    assert list(place.path.parent.iterdir()) == [place.path]


def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    place = InFile(tmp_path / "tokens.json")
    store.save(place, tokens())
    place.path.chmod(0o640)

    with pytest.raises(ConfigError, match=r"others can read this file: chmod 600 .*tokens\.json"):
        store.load(place)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"client_id": "x"}', as_text(tokens()).replace("2026", "soon")])
def test_a_damaged_file_is_told(tmp_path: Path, text: str) -> None:
    place = InFile(tmp_path / "tokens.json")
    place.path.write_text(text)
    place.path.chmod(0o600)

    with pytest.raises(ConfigError, match="is damaged; run `interview-assistant login`"):
        store.load(place)


def test_what_is_removed_is_gone(tmp_path: Path) -> None:
    place = InFile(tmp_path / "tokens.json")
    store.save(place, tokens())

    assert (store.remove(place), store.remove(place), store.load(place)) == (True, False, None)


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")

    with pytest.raises(ConfigError, match="cannot be written"):
        store.save(InFile(tmp_path / "state" / "tokens.json"), tokens())


# -- the keyring ------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [1, 1100, 1300, 5000])
def test_long_tokens_are_kept_in_pieces_that_windows_takes(keyring: Path, length: int) -> None:
    store.save(PLACE, tokens("x" * length))

    found = store.load(PLACE)
    assert found is not None
    assert as_text(found) == as_text(tokens("x" * length))
    kept = json.loads(keyring.read_text())
    assert max(map(len, kept.values())) <= LIMIT
    assert all(name.startswith("interview-assistant:oauth:imap.example.org priya") for name in kept)


def test_pieces_that_are_no_longer_needed_go(keyring: Path) -> None:
    store.save(PLACE, tokens("x" * 5000))
    many = len(json.loads(keyring.read_text()))
    store.save(PLACE, tokens())
    few = len(json.loads(keyring.read_text()))

    assert (many, few, store.remove(PLACE), json.loads(keyring.read_text())) == (6, 2, True, {})


def test_pieces_of_two_writings_are_not_taken_for_one(keyring: Path) -> None:
    store.save(PLACE, tokens("x" * 2000))
    first = json.loads(keyring.read_text())
    store.save(PLACE, tokens("y" * 2000))
    second = json.loads(keyring.read_text())
    head = min(first)
    keyring.write_text(json.dumps(second | {head: first[head]}))

    with pytest.raises(ConfigError, match="damaged"):
        store.load(PLACE)


def test_an_empty_keyring_holds_nothing(keyring: Path) -> None:
    assert (store.load(PLACE), store.remove(PLACE)) == (None, False)
