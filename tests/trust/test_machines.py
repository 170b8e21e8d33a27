"""Machines that fail: a lost, damaged or newer ledger, servers that throttle, forget, renumber, or can little."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from servers.accounts import fresh_account
from servers.dovecot import POOR
from servers.faultproxy import FaultProxy
from stories.conftest import World, make_world
from stories.test_main_job import DECLINE, OFFER, confirm, send_by_client, thank

Letter = Callable[..., EmailMessage]

NEXT = "2026-03-03T16:00:00+00:00"
NEXT_DAY = "2026-03-04T10:00:00+00:00"


def ledger(world: World) -> Path:
    return world.folder / "state" / "ledger.sqlite3"


# -- the ledger ---------------------------------------------------------------------------------


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 6] = b"\xde" * 4096 * 4
    path.write_bytes(data)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def overwrite(path: Path) -> None:
    path.write_bytes(b"this is no database" * 1000)


@pytest.mark.parametrize("harm", [damage, truncate, overwrite], ids=lambda harm: harm.__name__)
def test_a_damaged_ledger_is_refused_with_the_way_out_which_makes_nothing_twice(
    world: World, letter: Letter, harm: Callable[[Path], None]
) -> None:
    confirm(world, letter)
    thank(world)
    harm(ledger(world))

    status, _, err = world.run("scan", "--now", NEXT)
    before = len(world.drafts())
    rebuilt, _, told = world.run("scan", "--rebuild", "--now", NEXT)
    report = world.scan(NEXT_DAY)

    assert status == 78
    assert "scan --rebuild" in err
    assert rebuilt == 0, told
    assert "the old ledger lies in" in told
    assert report["drafted"] == []
    assert len(world.drafts()) == before == 1
    assert [o["company"] for o in world.status(NEXT_DAY)] == ["Brightwell"]
    assert len(list(ledger(world).parent.glob("ledger.sqlite3.aside-*"))) == 1


def test_a_newer_ledger_is_refused(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    with sqlite3.connect(ledger(world)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert "migration" in tables
        columns = [row[1] for row in connection.execute("PRAGMA table_info(migration)")]
        row = connection.execute("SELECT * FROM migration ORDER BY 1 DESC LIMIT 1").fetchone()
        values = (9999, *row[1:])
        connection.execute(f"INSERT INTO migration VALUES ({','.join('?' * len(columns))})", values)
        connection.execute("PRAGMA user_version = 9999")
    connection.close()

    status, _, err = world.run("scan", "--now", NEXT)

    assert status == 78
    assert "newer version of this program" in err
    assert world.run("scan", "--rebuild", "--now", NEXT)[0] == 0
    assert len(world.drafts()) == 1


def test_a_rebuilt_ledger_keeps_what_the_user_decided(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    world.run("dismiss", "d1", "--now", NEXT)
    world.client.select_folder("Trash")
    world.client.delete_messages(world.client.search("ALL"))
    world.client.expunge()
    world.run("stop", "o1", "--now", NEXT)

    world.run("scan", "--rebuild", "--now", "2026-03-03T17:00:00+00:00")
    stage = world.status(NEXT_DAY)[0]["stage"]
    world.run("resume", "o1", "--now", NEXT_DAY)

    assert stage == "stopped"
    assert world.scan("2026-03-04T11:00:00+00:00")["drafted"] == []
    assert world.drafts() == []


def test_a_rebuilt_ledger_still_withdraws_an_untouched_draft_after_the_end(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    world.run("scan", "--rebuild", "--now", NEXT)
    world.deliver(letter(NEXT_DAY, OFFER, mid="c2", answers=("c1",)), NEXT_DAY)

    report = world.scan(NEXT_DAY)

    assert [row["id"] for row in report["withdrawn"]] == ["d1"]
    assert world.drafts() == []


def test_a_rebuild_while_a_draft_is_open_in_neomutt_makes_no_second(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    world.client.select_folder("Drafts")
    world.client.delete_messages(world.client.search("ALL"))
    world.client.expunge()

    world.run("scan", "--rebuild", "--now", NEXT)

    assert world.drafts() == []
    assert world.scan("2026-03-03T18:00:00+00:00")["drafted"] == []


def test_a_rehearsal_rebuilds_nothing(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    before = ledger(world).read_bytes()

    assert world.run("scan", "--rebuild", "--dry-run", "--now", NEXT)[0] == 2
    assert ledger(world).read_bytes() == before


@pytest.mark.parametrize("what", ["ledger.sqlite3", "ledger.sqlite3.lock"])
def test_a_symlink_in_the_place_of_the_ledger_is_not_followed(world: World, letter: Letter, what: str) -> None:
    confirm(world, letter)
    target = world.folder / "precious"
    target.write_text("precious")
    ledger(world).parent.mkdir(mode=0o700)
    (ledger(world).parent / what).symlink_to(target)

    assert world.run("scan", "--now", NEXT)[0] == 78
    assert target.read_text() == "precious"


def test_no_secret_is_in_the_ledger_or_the_output(world: World, letter: Letter) -> None:
    confirm(world, letter)
    world.run("scan", "-v", "--now", NEXT)
    status, out, err = world.run("status", "-v", "--now", NEXT)

    assert status == 0
    assert b"correct-horse" not in ledger(world).read_bytes()
    assert "correct-horse" not in out + err


# -- the server -----------------------------------------------------------------------------------


@pytest.fixture
def via(account: Any, tmp_path: Path, capsys: Any, monkeypatch: Any) -> Any:
    """A world behind a proxy: `via(faults, rewrite)`, the same mailbox for every call."""
    from contextlib import ExitStack

    with ExitStack() as stack:
        client = stack.enter_context(account.client())
        direct = make_world(account, tmp_path, client, capsys, monkeypatch)

        def through(*faults: str, rewrite: tuple[tuple[str, str], ...] = ()) -> World:
            proxy = stack.enter_context(FaultProxy(account.server.port, faults=faults, rewrite=rewrite))
            make_world(account, tmp_path, client, capsys, monkeypatch, port=proxy.port)
            return direct

        yield through


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        ("say@cmd:LOGIN=NO [UNAVAILABLE] Too many simultaneous connections", 75, "just now"),
        ("say@cmd:LOGIN=NO [AUTHENTICATIONFAILED] token expired", 77, "login refused"),
        ("say@cmd:LOGIN=NO [EXPIRED] password expired", 77, "expired"),
        ("bye@cmd:STATUS=server is going down", 75, "try again later"),
        ("bye@cmd:UID FETCH=idle for too long", 75, "try again later"),
        ("say@cmd:EXAMINE=NO [THROTTLED] slow down", 75, "THROTTLED"),
        ("say@cmd:UID SEARCH=NO [THROTTLED] slow down", 75, "THROTTLED"),
        ("say@cmd:APPEND=NO [OVERQUOTA] mailbox is full", 75, "OVERQUOTA"),
        ("say@cmd:APPEND=NO [THROTTLED] slow down", 75, "THROTTLED"),
    ],
)
def test_a_server_that_refuses_ends_the_run_with_its_reason_and_the_next_is_right(
    via: Any, letter: Letter, fault: str, status: int, words: str
) -> None:
    world = via(fault)
    confirm(world, letter)

    found, _, err = world.run("scan", "--now", "2026-03-03T15:00:00+00:00")
    via()
    thanks = world.scan("2026-03-03T16:00:00+00:00" if status != 77 else "2026-03-03T20:00:00+00:00")

    assert (found, words in err) == (status, True), err
    assert [d["step"] for d in thanks["drafted"]] == ["thank_you"]
    assert len(world.drafts()) == 1


def test_a_throttled_answer_without_data_never_moves_the_cursor_past_a_message(via: Any, letter: Letter) -> None:
    """Exchange says OK [THROTTLED] and gives nothing: the mail is read by a later run."""
    world = via("say@cmd:UID FETCH=OK [THROTTLED] come back*")
    confirm(world, letter)

    status, _, _ = world.run("scan", "--now", "2026-03-02T15:00:00+00:00")
    via()
    world.run("scan", "--now", "2026-03-02T16:00:00+00:00")
    report = world.scan("2026-03-03T15:00:00+00:00")

    assert status in (0, 75)
    assert [d["step"] for d in report["drafted"]] == ["thank_you"]


def test_a_refused_login_is_not_tried_again_at_once(via: Any, letter: Letter) -> None:
    world = via("say@cmd:LOGIN=NO [AUTHENTICATIONFAILED] no*")
    confirm(world, letter)
    waits = []
    for now in ("15:00", "15:05", "15:16", "15:30", "15:50"):
        status, _, err = world.run("scan", "--now", f"2026-03-03T{now}:00+00:00")
        assert status == 77
        waits.append("not tried again until" in err)

    assert waits == [False, True, False, True, False]


def test_an_inbox_with_a_new_uidvalidity_is_read_anew_and_nothing_is_made_twice(via: Any, letter: Letter) -> None:
    world = via()
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    world.scan(NEXT)
    via(rewrite=((r"UIDVALIDITY (\d+)", r"UIDVALIDITY 77"),))

    report = world.scan("2026-03-03T18:00:00+00:00")
    second = world.scan("2026-03-03T19:00:00+00:00")

    assert report["drafted"] == second["drafted"] == []
    assert [o["id"] for o in world.status(NEXT_DAY)] == ["o1"]
    assert len(world.status(NEXT_DAY)[0]["drafts"]) == 1


def test_messages_that_vanish_while_they_are_read_are_left_out(via: Any, letter: Letter) -> None:
    world = via()
    confirm(world, letter)
    world.deliver(letter(NEXT, DECLINE, mid="c2", answers=("c1",)), "2026-02-26T11:00:00+00:00")
    original = world.client

    from assistant.mailbox.box import Mailbox

    abridged = Mailbox.abridged
    seen: list[int] = []

    def and_vanish(self: Any, folder: str, headers: Any) -> Any:
        if not seen:
            seen.append(1)
            original.select_folder("INBOX")
            original.delete_messages([original.search("ALL")[-1]])
            original.expunge()
        return abridged(self, folder, headers)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Mailbox, "abridged", and_vanish)
        first = world.scan("2026-02-27T10:00:00+00:00")
    report = world.scan("2026-03-03T15:00:00+00:00")

    assert first["faults"] == []
    assert [d["step"] for d in report["drafted"]] == ["thank_you"]


def test_a_folder_that_is_gone_is_told_and_looked_for_anew(world: World, letter: Letter) -> None:
    confirm(world, letter)
    world.client.create_folder("Jobs")
    world.configure('\n[folders]\nscan = ["INBOX", "Jobs"]\n')
    world.scan("2026-03-02T15:00:00+00:00")
    world.client.delete_folder("Jobs")

    status, _, err = world.run("scan", "--now", "2026-03-02T16:00:00+00:00")

    assert status in (75, 78)
    assert "Jobs" in err


def test_a_stalled_server_ends_the_run_at_its_deadline(
    via: Any, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = via("stall@cmd:UID SEARCH")
    confirm(world, letter)
    world.configure("\n[run]\ndeadline_seconds = 10\n")
    real = time.monotonic
    monkeypatch.setattr("assistant.commands.opening.time", SimpleNamespace(monotonic=lambda: real() - 9))

    begun = real()
    status, _, err = world.run("scan", "--now", NEXT)

    assert status == 75
    assert "the time for this run is over" in err
    assert real() - begun < 5


MAKES = {
    "as it is": {},
    "no UIDPLUS": {"capability": "IMAP4rev1 LITERAL+ NAMESPACE SPECIAL-USE MOVE CONDSTORE"},
    "no MOVE": {"capability": "IMAP4rev1 LITERAL+ NAMESPACE SPECIAL-USE UIDPLUS CONDSTORE"},
    "no CONDSTORE": {"capability": "IMAP4rev1 LITERAL+ NAMESPACE SPECIAL-USE UIDPLUS MOVE"},
    "no SPECIAL-USE": {"capability": "IMAP4rev1 LITERAL+ NAMESPACE UIDPLUS MOVE CONDSTORE", "special_use": False},
    "nothing at all": {"capability": POOR, "special_use": False},
    "INBOX.": {"prefix": "INBOX.", "separator": "."},
}


@pytest.mark.parametrize("make", MAKES)
def test_the_main_job_is_done_on_servers_that_can_less(
    dovecot_factory: Any, tmp_path: Path, capsys: Any, monkeypatch: Any, letter: Letter, make: str
) -> None:
    """Drafted once, not again; withdrawn after an offer where the server can move one message, else told."""
    account = fresh_account(dovecot_factory(**MAKES[make]))  # type: ignore[arg-type]
    drafts = "INBOX.Drafts" if make == "INBOX." else "Drafts"
    with account.client() as client:
        world = make_world(account, tmp_path, client, capsys, monkeypatch)
        confirm(world, letter)
        thank(world)
        again = [world.scan(NEXT)["drafted"], world.scan("2026-03-03T18:00:00+00:00")["drafted"]]
        world.deliver(letter(NEXT_DAY, OFFER, mid="c2", answers=("c1",)), NEXT_DAY)
        end = world.scan("2026-03-04T10:30:00+00:00")
        quiet = world.scan("2026-03-04T11:30:00+00:00")

        assert again == [[], []]
        if make == "nothing at all":
            assert any("was not withdrawn" in row["what"] for row in end["attention"])
            assert len(world.messages(drafts)) == 1
        else:
            assert [row["id"] for row in end["withdrawn"]] == ["d1"]
            assert world.messages(drafts) == []
        assert not any(quiet[name] for name in ("drafted", "withdrawn", "observed", "attention"))
