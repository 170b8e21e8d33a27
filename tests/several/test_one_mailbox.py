"""Two accounts that are one mailbox under two names: the first goes on, the other is left out, and the user told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from servers.faultproxy import FaultProxy
from several.conftest import Addresses, Letter
from several.test_two_addresses import ARRIVED, CHECK_IN, HELD, LATER, confirm, decline

from assistant.config import parse_accounts
from assistant.errors import ConfigError

TWICE = 'the mailbox of account "work" is that of account "home" under another name'
TWO = """
[identity]
name = "Priya Nair"
email = "priya@example.org"
[[account]]
name = "home"
[account.imap]
host = "{}"
username = "{}"
[[account]]
name = "work"
[account.imap]
host = "{}"
username = "{}"
"""


@pytest.fixture
def one_mailbox(addresses: Addresses) -> Iterator[Addresses]:
    """Both accounts lead to the mailbox of the first, by two ports."""
    with FaultProxy(addresses.accounts["home"].server.port) as proxy:
        addresses.accounts["work"] = addresses.accounts["home"]
        addresses.ports["work"] = proxy.port
        addresses.configure()
        yield addresses


def test_the_second_account_is_left_out_and_the_first_goes_on(one_mailbox: Addresses, letter: Letter) -> None:
    confirm(one_mailbox, letter, "home")
    one_mailbox.scan(HELD)
    decline(one_mailbox, letter, LATER, "home")

    report = one_mailbox.scan("2026-03-04T10:05:00+00:00", status=78)

    assert [w["id"] for w in report["withdrawn"]] == ["home:d1"]
    assert [(d["account"], d["step"]) for d in report["drafted"]] == [("home", "decline_reply")]
    told = {row["account"]: row["error"] for row in report["accounts"]}
    assert told["home"] is None
    assert TWICE in str(told["work"])


@pytest.mark.parametrize(("named", "status"), [("home", 0), ("work", 78)])
def test_it_is_found_out_where_one_of_them_is_asked_for(
    one_mailbox: Addresses, letter: Letter, named: str, status: int
) -> None:
    confirm(one_mailbox, letter, "home")
    one_mailbox.scan(HELD, "--account", "home")
    one_mailbox.scan(HELD, "--account", "work", status=78)

    report = one_mailbox.scan(CHECK_IN, "--account", named, status=status)

    assert [d["account"] for d in report["drafted"]] == ["home"] * (status == 0)
    assert len(one_mailbox.world.drafts()) == 1


def test_what_the_second_wrote_before_tells_it_as_well(one_mailbox: Addresses, letter: Letter) -> None:
    confirm(one_mailbox, letter, "home")
    one_mailbox.scan(HELD, "--account", "work")

    report = one_mailbox.scan("2026-03-03T16:00:00+00:00", status=78)

    assert report["drafted"] == []
    assert [row["status"] for row in report["accounts"]] == [0, 78]
    assert len(one_mailbox.world.drafts()) == 1


def test_the_doctor_tells_it(one_mailbox: Addresses, letter: Letter) -> None:
    confirm(one_mailbox, letter, "home")
    before = one_mailbox.world.run("doctor", "--now", ARRIVED)
    one_mailbox.scan(HELD)

    status, told, _ = one_mailbox.world.run("doctor", "--now", HELD)

    assert before[0] == 0, before
    assert status == 78
    assert 'FAULT mailbox       this is the mailbox of account "home" under another name' in told
    assert told.count("under another name") == 1


def test_two_mailboxes_with_the_same_numbers_are_two(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter, "home")
    addresses.boxes["work"].deliver(letter(ARRIVED, "Milk, bread.", mid="own"), ARRIVED, "Drafts")

    addresses.scan(HELD)
    addresses.scan("2026-03-03T16:00:00+00:00")

    assert addresses.world.run("doctor", "--now", LATER)[0] == 0


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        (("imap.gmail.com", "priya.nair@gmail.com"), ("imap.googlemail.com", "priyanair@googlemail.com"), True),
        (("imap.gmail.com", "priya.nair@gmail.com"), ("imap.gmail.com.", "priya.nair"), True),
        (("imap.gmail.com", "priya.nair@nair.example"), ("imap.gmail.com", "priyanair@nair.example"), False),
        (("outlook.office365.com", "p@live.com"), ("imap-mail.outlook.com", "P@live.com"), True),
        (("localhost", "priya"), ("127.0.0.1", "priya"), True),
        (("localhost", "priya"), ("127.0.0.2", "priya"), False),
        (("imap.example.org", "priya.nair"), ("imap.example.org", "priyanair"), False),
        (("imap.gmail.com", "priya@gmail.com"), ("imap.gmail.com", "ana@gmail.com"), False),
    ],
)
def test_the_names_that_providers_have_for_one_server_are_known(
    first: tuple[str, str], second: tuple[str, str], is_one: bool
) -> None:
    text, path = TWO.format(*first, *second), Path("nowhere") / "config.toml"

    if is_one:
        with pytest.raises(ConfigError, match="is the mailbox of account home already"):
            parse_accounts(text, path)
    else:
        assert len(parse_accounts(text, path)) == 2
