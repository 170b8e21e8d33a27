"""Which folder is Drafts, which is Sent: tables of listings."""

from __future__ import annotations

import pytest

from assistant.errors import ConfigError
from assistant.mailbox.folders import Folders, Listed, choose
from assistant.mailbox.names import NAMES
from assistant.mailbox.settings import FolderNames
from assistant.model import Role


def listing(*names: str, delimiter: str | None = "/", **uses: str) -> list[Listed]:
    """Folders by name; `drafts="Entwürfe"` gives one an attribute."""
    given = {name: rf"\{use}" for use, name in uses.items()}
    return [
        Listed(name, frozenset({given[name]} if name in given else ()), delimiter)
        for name in dict.fromkeys((*names, *given))
    ]


GMAIL = listing(
    "INBOX",
    "Approved",
    drafts="[Gmail]/Entwürfe",
    sent="[Gmail]/Gesendet",
    trash="[Gmail]/Papierkorb",
    noselect="[Gmail]",
)


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (GMAIL, ("[Gmail]/Entwürfe", "[Gmail]/Gesendet", "[Gmail]/Papierkorb", "Approved")),
        (listing("INBOX", "Drafts", drafts="Somewhere"), ("Somewhere", None, None, None)),
        (listing("INBOX", "Drafts", "Sent Items", "Deleted Items"), ("Drafts", "Sent Items", "Deleted Items", None)),
        (
            listing("INBOX", "INBOX.Drafts", "INBOX.Sent", "INBOX.Trash", delimiter="."),
            ("INBOX.Drafts", "INBOX.Sent", "INBOX.Trash", None),
        ),
        (listing("INBOX", "Draft", "Sent", "Bin"), ("Draft", "Sent", "Bin", None)),
        (listing("INBOX", "Brouillons", "Éléments envoyés"), ("Brouillons", "Éléments envoyés", None, None)),
        (listing("INBOX", "BROUILLONS", "Objets envoye\u0301s"), ("BROUILLONS", "Objets envoye\u0301s", None, None)),
        (listing("INBOX", "下書き", "送信済みアイテム", "ゴミ箱"), ("下書き", "送信済みアイテム", "ゴミ箱", None)),
        (listing("INBOX", "Черновики", "Отправленные"), ("Черновики", "Отправленные", None, None)),
        (listing("Archive/2019/Drafts", "Drafts", "Sent"), ("Drafts", "Sent", None, None)),
        (listing("INBOX", "Sent Messages", "Sent", "Drafts"), ("Drafts", "Sent", None, None)),
        (listing("INBOX", "Drafts", "Sent", delimiter=None), ("Drafts", "Sent", None, None)),
    ],
)
def test_folders_are_found(listed, expected):
    assert choose(listed, FolderNames()) == Folders(("INBOX",), *expected)


def test_the_configured_name_wins():
    listed = listing("INBOX", "Mine", "Jobs", drafts="Drafts", sent="Sent")

    found = choose(listed, FolderNames(scan=("inbox", "Jobs"), drafts="Mine", approved="Approved"))

    assert found == Folders(("INBOX", "Jobs"), "Mine", "Sent", None, None)


def test_a_configured_name_is_found_below_the_prefix():
    listed = listing("INBOX", "INBOX.Drafts", "INBOX.Jobs", delimiter=".")

    assert choose(listed, FolderNames(scan=("Jobs",), drafts="Drafts")).scan == ("INBOX.Jobs",)


def test_every_missing_name_is_told_with_those_that_exist():
    listed = listing("INBOX", "Drafts", "Jobs")

    with pytest.raises(ConfigError) as fault:
        choose(listed, FolderNames(scan=("INBOX", "Job"), sent="Gesendet"))

    assert len(fault.value.faults) == 2
    assert 'folders.scan: there is no folder "Job"' in str(fault.value)
    assert 'Did you mean "Jobs"?' in str(fault.value)
    assert "Drafts, INBOX, Jobs" in str(fault.value)


def test_without_drafts_the_user_is_asked():
    with pytest.raises(ConfigError, match=r"folders\.drafts.*INBOX, Notes"):
        choose(listing("INBOX", "Notes"), FolderNames())


def test_a_folder_that_cannot_be_opened_is_none():
    with pytest.raises(ConfigError):
        choose([Listed("Drafts", frozenset({r"\noselect"}), "/")], FolderNames(scan=()))


def test_names_are_in_lower_case_and_stand_for_one_role_only():
    seen: dict[str, Role] = {}
    for role, names in NAMES.items():
        for name in names:
            assert name == name.lower(), name
            assert seen.setdefault(name.casefold(), role) is role, name
