"""Finding the folders on servers that name them, that do not, and that put them elsewhere."""

from __future__ import annotations

import pytest
from servers.accounts import fresh_account
from servers.dovecot import POOR
from servers.faultproxy import FaultProxy

from assistant.errors import ConfigError
from assistant.mailbox import FolderNames
from assistant.mailbox.folders import Folders

MAKES = {
    "special use": ({}, Folders(("INBOX",), "Drafts", "Sent", "Trash", None)),
    "names only": ({"capability": POOR, "special_use": False}, Folders(("INBOX",), "Drafts", "Sent", "Trash", None)),
    "prefix and dots": (
        {"separator": ".", "prefix": "INBOX."},
        Folders(("INBOX",), "INBOX.Drafts", "INBOX.Sent", "INBOX.Trash", None),
    ),
    "another language": (
        {"special_use": False, "folders": ("Brouillons", "Envoyés", "Corbeille")},
        Folders(("INBOX",), "Brouillons", "Envoyés", "Corbeille", None),
    ),
}


@pytest.mark.parametrize("make", MAKES)
def test_folders_are_found_with_one_command(dovecot_factory, open_mailbox, make):
    options, expected = MAKES[make]
    account = fresh_account(dovecot_factory(**options))
    with FaultProxy(account.server.port) as proxy:
        found = open_mailbox(account, port=proxy.port).find_folders(FolderNames())

        assert [event.verb for event in proxy.events("cmd")] == ["LOGIN", "LIST"]
    assert found == expected


def test_a_found_folder_can_be_opened(dovecot_factory, open_mailbox):
    options, expected = MAKES["another language"]
    mailbox = open_mailbox(fresh_account(dovecot_factory(**options)))

    assert [status.messages for status in mailbox.statuses((expected.drafts, expected.sent))] == [0, 0]


def test_attributes_count_in_any_case(account, open_mailbox):
    """Cyrus sends them in lower case."""
    with FaultProxy(
        account.server.port, rewrite=[(r"\\Drafts\) ", r"\\drafts) "), (r'"/" Drafts', '"/" "Sketches"')]
    ) as proxy:
        assert open_mailbox(account, port=proxy.port).find_folders(FolderNames()).drafts == "Sketches"


@pytest.mark.parametrize("delimiter", ["NIL", '"/"'])
def test_a_server_without_a_hierarchy_is_fine(account, open_mailbox, delimiter):
    with FaultProxy(account.server.port, rewrite=[(r'"/"', delimiter)]) as proxy:
        assert open_mailbox(account, port=proxy.port).find_folders(FolderNames()).drafts == "Drafts"


def test_a_missing_folder_is_named_with_those_that_exist(account, mail_client, open_mailbox):
    mail_client.create_folder("Jobs & Prüfungen")

    with pytest.raises(ConfigError, match='"Jobs"') as fault:
        open_mailbox(account).find_folders(FolderNames(scan=("INBOX", "Jobs")))

    assert "Drafts, INBOX, Jobs & Prüfungen, Sent, Trash" in str(fault.value)
    assert fault.value.exit_status == 78


def test_the_approved_folder_is_optional(account, mail_client, open_mailbox):
    assert open_mailbox(account).find_folders(FolderNames(approved="Approved")).approved is None

    mail_client.create_folder("Approved")

    assert open_mailbox(account).find_folders(FolderNames(approved="Approved")).approved == "Approved"


def test_no_folder_is_ever_made(account, mail_client, open_mailbox):
    mail_client.delete_folder("Drafts")

    open_mailbox(account).find_folders(FolderNames(drafts="Sent"))

    assert "Approved" not in {name for _, _, name in mail_client.list_folders()}
