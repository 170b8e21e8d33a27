"""The mailbox contract and whole stories on Cyrus and Courier, where they are installed.

Cyrus writes special-use flags in lower case and announces LOGINDISABLED after
login; Courier keeps everything below INBOX. and has neither SPECIAL-USE,
CONDSTORE nor MOVE. Tests that name no server of their own are taken as they
stand from the modules that run them on Dovecot. `sh tests/servers/install_server.sh
cyrus` (or courier) puts a server into a folder; without it these tests are skipped.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from contract import test_mailbox_reading, test_mailbox_writing
from contract.test_mailbox_writing import DRAFT, DRAFT_ID, everything
from imapclient import IMAPClient
from servers.accounts import Account, fresh_account
from servers.beside import Beside
from servers.courier import Courier
from servers.cyrus import Cyrus
from servers.faultproxy import FaultProxy
from servers.mails import NOW, plain
from stories import test_main_job
from stories.conftest import World, letter, world
from stories.test_main_job import Letter, confirm, thank
from trust import test_clients, test_sending
from trust.test_clients import drafted, make
from trust.test_sending import ready

from assistant.errors import LoginRefused
from assistant.mailbox import FolderNames, Secret, ServerSettings, connect
from assistant.mailbox.box import Mailbox
from assistant.mailbox.faults import FolderGone, NotMoved, Refused
from assistant.mailbox.folders import Folders
from assistant.model import Copy, Role

__all__ = ["drafted", "letter", "make", "ready", "world"]

SERVERS: tuple[type[Beside], ...] = (Cyrus, Courier)
SPEAKS = {
    "cyrus": {"MOVE", "UIDPLUS", "CONDSTORE", "SPECIAL-USE", "LOGINDISABLED", "UNSELECT"},
    "courier": {"UIDPLUS"},
}
Open = Callable[..., Mailbox]


class Prefixed(IMAPClient):  # type: ignore[misc]  # imapclient has no types
    """A mail client that shows folders without the namespace's prefix, and does without MOVE, as most can."""

    prefix = ""

    def _normalise_folder(self, name: str) -> bytes:
        folder: bytes = super()._normalise_folder(whole_name(name, self.prefix))
        return folder

    def list_folders(self, *words: str) -> list[tuple[Any, Any, str]]:
        return [(flags, sign, name.removeprefix(self.prefix)) for flags, sign, name in super().list_folders(*words)]

    def move(self, uids: list[int], folder: str) -> None:
        if self.has_capability("MOVE"):
            super().move(uids, folder)
            return
        self.copy(uids, folder)
        self.delete_messages(uids)
        self.uid_expunge(uids)

    def unselect_folder(self) -> None:
        if self.has_capability("UNSELECT"):
            super().unselect_folder()
        else:
            self.select_folder("Trash", readonly=True)


def whole_name(name: str, prefix: str) -> str:
    """A folder's name on the server."""
    return name if name.upper() in ("", "*", "INBOX") or name.startswith(prefix) else prefix + name


class Named:
    """The program's mailbox with folders called without the prefix; a run asks `find_folders` for the whole names."""

    def __init__(self, mailbox: Mailbox, prefix: str) -> None:
        self._mailbox = mailbox
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self._mailbox, name)
        if name.startswith(("_", "can")) or name == "find_folders":
            return asked
        return lambda *words, **options: self._shown(asked(*map(self._named, words), **options))

    def _named(self, word: Any) -> Any:
        if isinstance(word, Copy):
            return replace(word, folder=whole_name(word.folder, self._prefix))
        if type(word) is tuple:
            return tuple(self._named(one) for one in word)
        is_folder = type(word) is str and not isinstance(word, Role) and not word.startswith("<")
        return whole_name(word, self._prefix) if is_folder else word

    def _shown(self, found: Any) -> Any:
        if isinstance(found, tuple) and found and isinstance(found[0], Copy):
            return tuple(replace(copy, folder=copy.folder.removeprefix(self._prefix)) for copy in found)
        return found


class Guest(Account):
    """A user of one of these servers."""

    def client(self) -> IMAPClient:
        """Another mail client, which knows the prefix."""
        client = super().client()
        client.__class__ = Prefixed
        client.prefix = self.prefix
        return client

    @contextmanager
    def connected(self, **options: Any) -> Iterator[Any]:
        """The program's own way in."""
        with super().connected(**options) as mailbox:
            yield Named(mailbox, self.prefix) if self.prefix else mailbox

    @property
    def prefix(self) -> str:
        """Before every folder but INBOX."""
        server: Any = self.server
        return str(server.prefix)


@pytest.fixture(scope="module")
def running() -> Iterator[Callable[[type[Beside]], Beside]]:
    """Servers, each started once."""
    started: dict[type[Beside], Beside] = {}
    with ExitStack() as stack:

        def start(kind: type[Beside]) -> Beside:
            if kind not in started:
                started[kind] = stack.enter_context(kind())
            return started[kind]

        yield start


@pytest.fixture
def account(request: pytest.FixtureRequest, running: Callable[[type[Beside]], Beside]) -> Guest:
    """A fresh user of each server in turn; also the tests taken from elsewhere get this one."""
    kind: type[Beside] = request.param
    if reason := kind.missing():
        pytest.skip(reason)
    server: Any = running(kind)
    user = fresh_account(server).user
    guest = Guest(server, user)
    guest.client().logout()  # Cyrus makes a user's folders at the first login
    return guest


WITHOUT_MOVE = (r"(?<![A-Z])MOVE ", "")
WITHOUT_UIDPLUS = (r"UIDPLUS ", "")


@pytest.fixture
def made(account: Guest) -> tuple[Guest, str, str]:
    """An account with some mail, and the names of its Drafts and Trash."""
    with account.client() as client:
        for folder, flags in (("INBOX", ()), ("Drafts", (b"\\Draft",)), ("Drafts", (b"\\Deleted",))):
            client.append(folder, plain(1), (*flags, b"$Label1"), NOW)
    return account, "Drafts", "Trash"


# -- taken as they stand --------------------------------------------------------------------

OWN_SERVER = {"dovecot", "dovecot_factory"}
"""Fixtures of tests that ask for a certain make of Dovecot."""

LACKING: dict[type[Beside], dict[str, str]] = {
    Cyrus: {},
    Courier: {
        "test_status_tells_uidnext_and_modseq": "it has no CONDSTORE",
        "test_many_messages_of_one_make_share_a_fetch": "it tells UIDNEXT by STATUS only: two commands more",
        "test_rescan_changes_nothing": "without CONDSTORE each scan looks, and notes that it did; see below",
        "test_a_missing_folder_is_not_made": "it refuses in other words; see below",
        "test_an_edited_copy_left_behind_stays_and_is_told": "what is told names INBOX.Drafts",
        "test_cyrus_says_the_use_of_a_folder_in_lower_case": "it does not tell the use of a folder",
    },
}
"""Tests that do not fit a server, and why."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test with each server that it fits; the many stories of clients and of sending only in the long run."""
    test = metafunc.function
    marks = [pytest.mark.long] if test.__module__ in (test_clients.__name__, test_sending.__name__) else []
    kinds = [pytest.param(kind, marks=marks, id=kind.name) for kind in SERVERS if test.__name__ not in LACKING[kind]]
    metafunc.parametrize("account", kinds, indirect=True)


def taken(module: ModuleType) -> dict[str, Callable[..., None]]:
    """The tests of a module that run on any server."""
    return {
        name: test
        for name, test in vars(module).items()
        if name.startswith("test_") and not OWN_SERVER & set(inspect.signature(test).parameters)
    }


for _module in (test_mailbox_reading, test_mailbox_writing, test_main_job, test_clients, test_sending):
    for _name, _test in taken(_module).items():
        assert _name not in globals(), _name
        globals()[_name] = _test


# -- what is theirs alone ---------------------------------------------------------------------


def kind(account: Guest) -> str:
    """Which server it is."""
    server: Any = account.server
    return str(server.name)


def test_it_is_the_server_that_is_meant(account: Guest, open_mailbox: Open) -> None:
    mailbox = open_mailbox(account)

    words = {"MOVE", "UIDPLUS", "CONDSTORE", "SPECIAL-USE", "LOGINDISABLED", "UNSELECT"}
    assert {word for word in words if mailbox.can(word)} == SPEAKS[kind(account)]


def test_folders_are_found_by_use_or_below_the_prefix(account: Guest, open_mailbox: Open) -> None:
    found = open_mailbox(account).find_folders(FolderNames())

    assert found == Folders(("INBOX",), *(f"{account.prefix}{name}" for name in ("Drafts", "Sent", "Trash")), None)


def test_cyrus_says_the_use_of_a_folder_in_lower_case(account: Guest, open_mailbox: Open) -> None:
    """The use counts, not the name; nobody calls a Drafts folder so."""
    with account.client() as client:
        assert (rb"\HasNoChildren", rb"\drafts") in {flags for flags, _, _ in client.list_folders()}
    with FaultProxy(account.server.port, rewrite=[('"/" Drafts', '"/" Sketches')]) as proxy:
        assert open_mailbox(account, port=proxy.port).find_folders(FolderNames()).drafts == "Sketches"


def test_a_folder_named_without_the_prefix_is_found(account: Guest, open_mailbox: Open) -> None:
    found = open_mailbox(account).find_folders(FolderNames(drafts="Sent", sent="Drafts"))

    assert (found.drafts, found.sent) == (f"{account.prefix}Sent", f"{account.prefix}Drafts")


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_tls_works(account: Guest, security: str) -> None:
    server = account.server
    port = server.tls_port if security == "tls" else server.port
    settings = ServerSettings("localhost", port, security, account.user, ca_file=server.ca_file)
    with connect(settings, account.secret, deadline=time.monotonic() + 20) as mailbox:
        assert mailbox.status("INBOX").messages == 0


def test_a_wrong_password_is_refused(account: Guest) -> None:
    with (
        pytest.raises(LoginRefused, match="password"),
        connect(account.settings, Secret("wrong"), deadline=time.monotonic() + 20),
    ):
        pass


@pytest.mark.parametrize("hidden", [(), (WITHOUT_MOVE,)], ids=["as it is", "without MOVE"])
def test_one_message_moves_and_the_others_keep_their_flags(
    account: Guest, open_mailbox: Open, hidden: tuple[tuple[str, str], ...]
) -> None:
    with account.client() as client:
        client.append("Drafts", plain(1), (b"\\Deleted", b"$Label1"), NOW)
        client.append("Drafts", DRAFT, (b"\\Draft", b"\\Seen"), NOW)
        client.append("Drafts", plain(3), (b"\\Flagged",), NOW)
    before = everything(account)
    with FaultProxy(account.server.port, rewrite=hidden) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        (copy,) = mailbox.find("Drafts", DRAFT_ID)
        placed = mailbox.move(copy, "Trash")
        verbs = {event.verb for event in proxy.events("cmd")}

    after = everything(account)
    assert ("UID MOVE" in verbs) == (kind(account) == "cyrus" and not hidden)
    assert after.pop(("Trash", placed.uid)) == before.pop(("Drafts", 2)) == (rb"\Draft", rb"\Seen")
    assert after == before


def test_without_move_and_uidplus_nothing_moves(account: Guest, open_mailbox: Open) -> None:
    with account.client() as client:
        client.append("Drafts", DRAFT, (b"\\Draft",), NOW)
    before = everything(account)
    with FaultProxy(account.server.port, rewrite=[WITHOUT_MOVE, WITHOUT_UIDPLUS]) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        (copy,) = mailbox.copies(Role.DRAFTS, "Drafts")
        with pytest.raises(NotMoved, match="UIDPLUS"):
            mailbox.move(copy, "Trash")

    assert everything(account) == before


@pytest.mark.parametrize("above_uid", [0, 1])
def test_without_its_answer_an_appended_draft_is_found(account: Guest, open_mailbox: Open, above_uid: int) -> None:
    with account.client() as client:
        client.append("Drafts", plain(1), (), NOW)
    with FaultProxy(account.server.port, rewrite=[(r"\[APPENDUID [^\]]*\] ", "")]) as proxy:
        placed = open_mailbox(account, port=proxy.port).append_draft(
            "Drafts", DRAFT, DRAFT_ID, received=NOW, above_uid=above_uid
        )

    assert placed.uid == 2


def test_a_folder_that_is_not_there_is_named_and_not_made(account: Guest, open_mailbox: Open) -> None:
    mailbox = open_mailbox(account)

    with pytest.raises(FolderGone, match="Nowhere"):
        mailbox.status("Nowhere")
    with pytest.raises(Refused):
        mailbox.append_draft("Nowhere", DRAFT, DRAFT_ID, received=NOW)
    with account.client() as client:
        assert {name for _, _, name in client.list_folders()} == {"INBOX", "Drafts", "Sent", "Trash"}


def test_a_second_scan_changes_nothing_in_the_mailbox(world: World, letter: Letter, account: Guest) -> None:
    confirm(world, letter)
    thank(world)
    mails, drafts = everything(account), [draft.as_bytes() for draft in world.drafts()]

    report = world.scan("2026-03-03T15:05:00+00:00")

    assert not any(report[name] for name in ("drafted", "withdrawn", "sent", "observed", "stopped", "attention"))
    assert (everything(account), [draft.as_bytes() for draft in world.drafts()]) == (mails, drafts)
    assert len(drafts) == 1
