from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from faulty import FULL, FaultyConnection, broken
from ledger_samples import NOW, draft, fact, keys, opportunity, record

from assistant.errors import LedgerBusy, LedgerError
from assistant.ledger import Ledger, RunLock, Sighting
from assistant.ledger.schema import MIGRATIONS
from assistant.model import Cursor, DraftState, OpportunityId

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


@pytest.fixture(autouse=True)
def no_fault_is_left() -> Iterator[None]:
    FaultyConnection.plan(0)
    yield
    FaultyConnection.plan(0)


def one_run(ledger: Ledger) -> None:
    """What a scan writes, in its transactions: facts with the cursor, the fold, an intent, its result."""
    id = ledger.all_opportunities()[0] if ledger.all_opportunities() else None
    with ledger.transaction():
        id = ledger.new_opportunity() if id is None else id
        for number in (1, 2):
            record(ledger, id, number)
        ledger.save_cursor("INBOX", Cursor(7, 3))
    with ledger.transaction():
        ledger.save_opportunity(opportunity(id))
    found = ledger.draft_by_need(draft(id).need) or ledger.intend(draft(id), b"raw")
    if found.state is DraftState.INTENDED:
        ledger.placed(found.id, uidvalidity=1, uid=1, at=NOW)
    ledger.sleep_until(id, NOW + timedelta(days=3))
    ledger.finish_run(NOW, {"new": 2}, changed=True)


def dump(path: Path) -> list[str]:
    """Everything but the numbers given and the runs counted: a run that was cut off is one more run."""
    with sqlite3.connect(path) as connection:
        passing = ('"sqlite_sequence"', 'INSERT INTO "run"')
        lines = [line for line in connection.iterdump() if not any(word in line for word in passing)]
    connection.close()
    return lines


def undisturbed(path: Path) -> list[str]:
    with Ledger.open(path, now=NOW) as ledger:
        one_run(ledger)
    return dump(path)


@pytest.mark.parametrize("after", [False, True])
def test_every_call_that_fails_leaves_a_whole_ledger_and_the_next_run_is_right(after: bool, tmp_path: Path) -> None:
    expected = undisturbed(tmp_path / "good" / "ledger")
    number, failed = 0, 0
    while True:
        number += 1
        path = tmp_path / str(number) / "ledger"
        FaultyConnection.plan(number, after=after)
        try:
            with Ledger.open(path, now=NOW, factory=FaultyConnection) as ledger:
                one_run(ledger)
        except LedgerError as error:
            failed += 1
            assert "the disk is full" in str(error) and str(path) in str(error)
            with Ledger.open(path, now=NOW) as ledger:
                assert ledger.check() == ()
                facts = [f for id in ledger.all_opportunities() for f in ledger.facts_of(id)]
                assert len(facts) == (2 if ledger.cursor("INBOX") else 0)
                one_run(ledger)
        if number > FaultyConnection.calls:
            break
        assert dump(path) == expected, f"call {number}"
        shutil.rmtree(path.parent)
    assert failed > 40


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("SQLITE_FULL", sqlite3.SQLITE_FULL, "the disk is full"),
        ("SQLITE_IOERR_WRITE", sqlite3.SQLITE_IOERR, "the disk reports an error"),
        ("SQLITE_READONLY_DBMOVED", sqlite3.SQLITE_READONLY, "read-only"),
        ("SQLITE_CORRUPT_INDEX", sqlite3.SQLITE_CORRUPT, "scan --rebuild"),
        ("SQLITE_NOTADB", sqlite3.SQLITE_NOTADB, "scan --rebuild"),
        ("SQLITE_CANTOPEN", sqlite3.SQLITE_CANTOPEN, "check that its folder exists"),
        ("SQLITE_ERROR", sqlite3.SQLITE_ERROR, "injected SQLITE_ERROR"),
    ],
)
def test_a_fault_names_its_cause_and_the_way_out(name: str, code: int, words: str, path: Path) -> None:
    with Ledger.open(path, now=NOW, factory=FaultyConnection) as ledger:
        FaultyConnection.plan(2, error=broken(name, code))
        with pytest.raises(LedgerError, match=words) as caught:
            ledger.new_opportunity()
        FaultyConnection.plan(0)

        assert caught.value.exit_status == 78
        assert str(path) in str(caught.value)
        assert ledger.all_opportunities() == ()


@pytest.mark.parametrize("name", ["SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_LOCKED"])
def test_a_busy_file_is_a_matter_of_trying_again(name: str, path: Path) -> None:
    with Ledger.open(path, now=NOW, factory=FaultyConnection) as ledger:
        FaultyConnection.plan(1, error=broken(name, sqlite3.SQLITE_BUSY))
        with pytest.raises(LedgerBusy, match="try again") as caught:
            ledger.new_opportunity()

    assert caught.value.exit_status == 75


def test_out_of_memory_is_told(path: Path) -> None:
    with Ledger.open(path, now=NOW, factory=FaultyConnection) as ledger:
        FaultyConnection.plan(1, error=MemoryError())
        with pytest.raises(LedgerError, match="out of memory"):
            ledger.new_opportunity()


def test_a_failing_rollback_does_not_hide_the_cause(path: Path) -> None:
    with Ledger.open(path, now=NOW, factory=FaultyConnection) as ledger:

        def fail_the_rollback_too() -> None:
            FaultyConnection.plan(1)
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), ledger.transaction():
            ledger.new_opportunity()
            fail_the_rollback_too()
        FaultyConnection.plan(0)
    with Ledger.open(path, now=NOW) as ledger:
        assert ledger.all_opportunities() == ()


def test_a_transaction_inside_another_is_undone_alone(ledger: Ledger) -> None:
    with ledger.transaction():
        first = ledger.new_opportunity()
        with pytest.raises(ZeroDivisionError), ledger.transaction():
            ledger.new_opportunity()
            raise ZeroDivisionError

    assert ledger.all_opportunities() == (first,)


# -- killed -----------------------------------------------------------------------------------

KILLED = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = [{here!r}, {root!r}]
from faulty import FaultyConnection
from test_ledger_faults import one_run
from assistant.ledger import Ledger, RunLock
from ledger_samples import NOW

class Killing(FaultyConnection):
    def execute(self, *arguments):
        if type(self).calls + 1 == {number}:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(*arguments)

path = Path({path!r})
with RunLock(path), Ledger.open(path, now=NOW, factory=Killing) as ledger:
    # A tiny cache makes SQLite write pages before the commit: there is something to undo.
    ledger._db.connection.execute("PRAGMA cache_size = 1")
    one_run(ledger)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")
@pytest.mark.parametrize("number", [4, 30, 57, 62, 80, 100, 115, 130, 145, 155])
def test_a_run_killed_at_any_point_is_undone_and_the_next_is_right(number: int, tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    script = KILLED.format(here=str(HERE), root=str(ROOT), number=number, path=str(path))

    died = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)

    assert died.returncode == -9, died.stderr.decode()
    with RunLock(path), Ledger.open(path, now=NOW) as ledger:
        assert ledger.check() == ()
        one_run(ledger)
    assert dump(path) == undisturbed(tmp_path / "good" / "ledger")


def test_a_half_written_transaction_is_undone_at_the_next_opening(path: Path, tmp_path: Path) -> None:
    filled(path)
    with Ledger.open(path, now=NOW) as ledger:
        ledger._db.connection.execute("PRAGMA cache_size = 1")
        with ledger.transaction():
            ledger._db.write("UPDATE message SET kind = 'other', reading = reading || ' ' WHERE id < 39")
            crashed = tmp_path / "crashed" / path.name
            shutil.copytree(path.parent, crashed.parent)
    journal = crashed.with_name(crashed.name + "-journal")
    assert journal.stat().st_size > 0

    with Ledger.open(crashed, now=NOW) as ledger:
        assert len(ledger.all_opportunities()) == 40
        assert ledger.check() == ()
    assert not journal.exists()


HOLD = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from assistant.ledger import RunLock
with RunLock(Path({path!r})):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    path.parent.mkdir()
    script = HOLD.format(root=str(ROOT), path=str(path))
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_a_second_run_is_turned_away_at_once_and_told_by_whom(holder: subprocess.Popen[bytes], path: Path) -> None:
    with pytest.raises(LedgerBusy, match=rf"another run \(process {holder.pid}\) is at work") as caught:
        RunLock(path).take()

    assert caught.value.exit_status == 75


def test_the_lock_of_a_killed_run_is_free(holder: subprocess.Popen[bytes], path: Path) -> None:
    holder.kill()
    holder.wait()

    with RunLock(path):
        assert stat.S_IMODE(path.with_name("ledger.sqlite3.lock").stat().st_mode) == 0o600


def test_the_lock_can_be_taken_again_after_its_release(path: Path) -> None:
    for _ in range(2):
        with RunLock(path), pytest.raises(LedgerBusy):
            RunLock(path).take()


# -- files ------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_only_the_user_can_read_what_is_kept(path: Path) -> None:
    before = os.umask(0)
    try:
        with Ledger.open(path, now=NOW) as ledger, ledger.transaction():
            ledger.new_opportunity()
            names = sorted(p.name for p in path.parent.iterdir())
            modes = {stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}
    finally:
        os.umask(before)

    assert names == ["ledger.sqlite3", "ledger.sqlite3-journal"]
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_a_ledger_left_open_to_others_is_closed(path: Path) -> None:
    Ledger.open(path, now=NOW).close()
    path.chmod(0o644)

    Ledger.open(path, now=NOW).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["ledger.sqlite3", "ledger.sqlite3.lock", "ledger.sqlite3-journal"])
def test_a_symbolic_link_is_not_followed(name: str, path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    (tmp_path / "target").write_text("precious")
    path.with_name(name).symlink_to(tmp_path / "target")

    with pytest.raises(LedgerError, match="symbolic link"), RunLock(path):
        Ledger.open(path, now=NOW)

    assert (tmp_path / "target").read_text() == "precious"


def test_a_folder_in_the_ledgers_place_is_refused(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(LedgerError, match="no plain file"):
        Ledger.open(path, now=NOW)


def test_a_file_in_the_folders_place_is_refused(path: Path) -> None:
    path.parent.write_text("x")

    with pytest.raises(LedgerError, match=r"no folder|Not a directory|cannot be"):
        Ledger.open(path, now=NOW)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_another_user_is_refused(path: Path) -> None:
    Ledger.open(path, now=NOW).close()
    os.chown(path, 65534, 65534)

    with pytest.raises(LedgerError, match="belongs to another user"):
        Ledger.open(path, now=NOW)


# -- damage and versions ------------------------------------------------------------------------


def filled(path: Path) -> None:
    with Ledger.open(path, now=NOW) as ledger:
        for number in range(40):
            id = ledger.new_opportunity()
            record(ledger, id, number)
            ledger.save_opportunity(replace(opportunity(id), key=f"k{number}"))


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def overwrite(content: bytes) -> bytes:
    return content[:8192] + b"\xa5" * (len(content) - 12288) + content[-4096:]


@pytest.mark.parametrize("harm", [cut, overwrite, lambda _: b"no database at all\n" * 300, lambda c: b"X" + c[1:]])
def test_a_damaged_ledger_is_refused_with_the_way_out(harm: object, path: Path) -> None:
    filled(path)
    assert callable(harm)
    path.write_bytes(harm(path.read_bytes()))

    with pytest.raises(LedgerError, match=r"scan --rebuild") as caught:
        Ledger.open(path, now=NOW)

    assert str(path) in str(caught.value)


def test_a_row_that_holds_nonsense_is_damage_too(path: Path) -> None:
    filled(path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE opportunity SET snapshot = '{' WHERE id = 1")
    connection.close()

    with Ledger.open(path, now=NOW) as ledger, pytest.raises(LedgerError, match="scan --rebuild"):
        ledger.opportunity(OpportunityId(1))


def test_a_newer_ledger_is_refused(path: Path) -> None:
    Ledger.open(path, now=NOW).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(LedgerError, match="newer version of this program"):
        Ledger.open(path, now=NOW)

    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks(url)")
    connection.close()

    with pytest.raises(LedgerError, match="another program"):
        Ledger.open(path, now=NOW)


def test_migrations_are_written_down(path: Path) -> None:
    Ledger.open(path, now=NOW).close()
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT number, name FROM migration").fetchall()
    connection.close()

    assert rows == [(n, name) for n, (name, _) in enumerate(MIGRATIONS, start=1)]


def test_the_tables_work_without_strict(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with Ledger.open(path, now=NOW) as ledger:
        one_run(ledger)

    assert "STRICT" not in "".join(dump(path))


# -- rehearsal --------------------------------------------------------------------------------


def test_a_rehearsal_shows_everything_and_keeps_nothing(path: Path) -> None:
    filled(path)
    before, names = path.read_bytes(), sorted(path.parent.iterdir())

    with Ledger.open(path, now=NOW, rehearsal=True) as ledger:
        for number in range(100, 160):
            ledger.record(
                fact(number, text="long words " * 2000),
                seen=Sighting("INBOX", 7, number),
                opportunity=OpportunityId(1),
                keys=keys(number),
                reader_version=1,
            )
        assert len(ledger.facts_of(OpportunityId(1))) == 61
        assert path.read_bytes() == before

    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == names


def test_looking_neither_waits_for_a_writer_nor_holds_one_up(path: Path) -> None:
    filled(path)

    with Ledger.open(path, now=NOW) as writer, writer.transaction():
        writer.new_opportunity()
        with Ledger.open(path, now=NOW, rehearsal=True) as one, Ledger.open(path, now=NOW, rehearsal=True) as two:
            assert len(one.all_opportunities()) == len(two.all_opportunities()) == 40


def test_a_rehearsal_without_a_ledger_makes_none(path: Path) -> None:
    with Ledger.open(path, now=NOW, rehearsal=True) as ledger:
        one_run(ledger)
        assert len(ledger.open_drafts()) == 1

    assert not path.parent.exists()


def test_the_fault_of_a_full_disk_is_the_real_ones_twin(path: Path) -> None:
    """Shows that the injected error looks as the library's own."""
    with Ledger.open(path, now=NOW) as ledger:
        ledger._db.connection.execute(f"PRAGMA max_page_count = {path.stat().st_size // 4096}")
        with pytest.raises(LedgerError, match="the disk is full") as caught:
            for number in range(200):
                record(ledger, ledger.new_opportunity(), number)

    assert getattr(caught.value.__cause__, "sqlite_errorname", None) == FULL.sqlite_errorname
