"""`setup --add-account`: one more mailbox in the configuration that is there."""

from __future__ import annotations

import pytest
from several.conftest import HEAD, WORK, Addresses, Letter
from several.test_two_addresses import HELD, confirm

from assistant.config import load_accounts


def add(addresses: Addresses, name: str, *more: str) -> tuple[int, str, str]:
    """The command, answered by its options."""
    account = addresses.accounts["work"]
    return addresses.world.run(
        "setup", "--add-account", name, "--email", WORK, "--username", account.user, "--offline", "--yes", "--no-scan",
        "--imap-host", account.server.host, "--imap-port", str(account.server.port), "--imap-security", "none",
        "--password-env", "STORY_PASSWORD", *more,
    )  # fmt: skip


def alone(addresses: Addresses) -> str:
    """A configuration as the first setup and the user's own hand left it."""
    account = addresses.accounts["home"]
    text = f"""{HEAD}
[imap]  # my old one
host = "127.0.0.1"
port = {account.server.port}
security = "none"
username = "{account.user}"
password_env = "STORY_PASSWORD"

[state]
path = "{addresses.ledger("home")}"
"""
    addresses.world.config.write_text(text)
    return text


def test_a_second_account_joins_the_only_one_which_keeps_what_it_remembers(
    addresses: Addresses, letter: Letter
) -> None:
    alone(addresses)
    confirm(addresses, letter)
    addresses.scan(HELD)

    status, _, err = add(addresses, "work")
    report = addresses.scan("2026-03-03T16:00:00+00:00")

    assert status == 0, err
    home, work = load_accounts(addresses.world.config)
    assert (home.account, home.state_path) == ("main", addresses.ledger("home"))
    assert (work.account, work.identity.email, work.identity.name) == ("work", WORK, "Priya Nair")
    assert report["drafted"] == []
    assert [len(drafts) for drafts in addresses.drafts().values()] == [1, 0]


def test_a_third_account_joins_two(addresses: Addresses) -> None:
    before = addresses.world.config.read_text().replace(addresses.accounts["work"].user, "another@example.org")
    addresses.world.config.write_text(before)

    status, _, err = add(addresses, "club")

    assert status == 0, err
    assert [one.account for one in load_accounts(addresses.world.config)] == ["home", "work", "club"]
    assert addresses.world.config.read_text().startswith(before.rstrip())


def test_what_the_user_wrote_stays_as_it_was(addresses: Addresses) -> None:
    before = alone(addresses)

    add(addresses, "work")

    after = addresses.world.config.read_text()
    assert "[account.imap]  # my old one" in after
    assert [line for line in before.split("\n") if not line.startswith("[") and line not in after] == []


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("main", 2, "--add-account main: an account of this name is there already"),
        ("my work", 2, "--add-account my work: a short new name is wanted"),
        ("o:1", 2, "a short new name is wanted"),
    ],
)
def test_a_name_that_will_not_do_is_refused_before_anything_is_tried(
    addresses: Addresses, name: str, status: int, words: str
) -> None:
    before = alone(addresses)

    code, _, err = add(addresses, name)

    assert (code, words in err) == (status, True), err
    assert addresses.world.config.read_text() == before


def test_the_mailbox_that_is_there_already_is_refused_and_nothing_is_written(addresses: Addresses) -> None:
    before = alone(addresses)

    status, _, err = add(addresses, "again", "--username", addresses.accounts["home"].user)

    assert status == 78
    assert "is the mailbox of account main already" in err
    assert addresses.world.config.read_text() == before


def test_a_rehearsal_shows_the_file_and_writes_nothing(addresses: Addresses) -> None:
    before = alone(addresses)

    status, out, err = add(addresses, "work", "--dry-run")

    assert status == 0, err
    assert '[[account]]\nname = "work"' in out
    assert addresses.world.config.read_text() == before
