from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from ledger_samples import NOW, draft, opportunity, record

from assistant.errors import LedgerError
from assistant.ledger import Ledger, rebuild
from assistant.ledger.schema import MIGRATIONS
from assistant.model import Cursor, DraftState, Notes, OpportunityId


def filled(path: Path, *, numbers: range = range(1, 4)) -> None:
    """Opportunities that the user stopped, with notes and a dismissed draft each."""
    with Ledger.open(path, now=NOW) as ledger:
        ledger.save_cursor("INBOX", Cursor(7, 9))
        for number in numbers:
            id = ledger.new_opportunity()
            record(ledger, id, number)
            ledger.save_opportunity(opportunity(id, f"k{number}"))
            ledger.stop(id, NOW)
            ledger.save_notes(id, "", Notes(topics=(f"topic {number}",)))
            dismissed = ledger.intend(draft(id, f"k{number}/check_in"))
            ledger.move_draft(dismissed.id, DraftState.DISMISSED, at=NOW)


def broken(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()


def topics_after_a_scan(path: Path, numbers: range = range(1, 4)) -> list[str]:
    """What the user's notes say once the opportunities were found again in another order."""
    with Ledger.open(path, now=NOW) as ledger:
        assert ledger.cursor("INBOX") is None
        found = []
        for number in reversed(numbers):
            id = ledger.new_opportunity()
            ledger.save_opportunity(opportunity(id, f"k{number}"))
            notes = ledger.choices(id).notes_for("")
            found += list(notes.topics) if notes else []
            assert len(ledger.drafts_of(id)) == (1 if notes else 0)
        return found


def test_a_rebuilt_ledger_has_the_users_choices_and_no_facts(path: Path) -> None:
    filled(path)
    before = path.read_bytes()

    rebuilt = rebuild(path, now=NOW)

    assert (rebuilt.choices, rebuilt.is_whole) == (3, True)
    assert rebuilt.aside is not None and rebuilt.aside.read_bytes() == before
    assert topics_after_a_scan(path) == ["topic 3", "topic 2", "topic 1"]


def test_choices_that_wait_are_carried_on(path: Path) -> None:
    filled(path)

    asides = {rebuild(path, now=NOW).aside for _ in range(3)}

    assert len(asides) == 3
    assert topics_after_a_scan(path) == ["topic 3", "topic 2", "topic 1"]


def test_one_spoilt_opportunity_does_not_cost_the_others(path: Path) -> None:
    filled(path)
    broken(path, "UPDATE opportunity SET snapshot = '{' WHERE id = 2")

    rebuilt = rebuild(path, now=NOW)

    assert not rebuilt.is_whole
    assert topics_after_a_scan(path) == ["topic 3", "topic 1"]


@pytest.mark.parametrize("content", [b"no database" * 1000, b""])
def test_a_file_beyond_reading_is_put_aside(content: bytes, path: Path) -> None:
    filled(path)
    path.write_bytes(content)
    path.with_name(path.name + "-journal").write_bytes(b"stale")

    rebuilt = rebuild(path, now=NOW)

    assert (rebuilt.choices, rebuilt.is_whole) == (0, False)
    assert not path.with_name(path.name + "-journal").exists()
    with Ledger.open(path, now=NOW) as ledger:
        assert ledger.all_opportunities() == ()


def test_a_newer_ledger_can_be_put_aside(path: Path) -> None:
    filled(path)
    broken(path, f"PRAGMA user_version = {len(MIGRATIONS) + 5}")
    with pytest.raises(LedgerError):
        Ledger.open(path, now=NOW)

    rebuild(path, now=NOW)

    assert topics_after_a_scan(path) == ["topic 3", "topic 2", "topic 1"]


def test_without_a_ledger_a_new_one_is_begun(path: Path) -> None:
    assert rebuild(path, now=NOW).aside is None
    assert path.exists()


def test_many_can_open_a_new_ledger_at_once(path: Path) -> None:
    faults: list[Exception] = []
    ready = threading.Barrier(6)

    def open_and_write() -> None:
        ready.wait()
        try:
            with Ledger.open(path, now=NOW) as ledger:
                ledger.new_opportunity()
        except LedgerError as error:
            faults.append(error)

    threads = [threading.Thread(target=open_and_write) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert faults == []
    with Ledger.open(path, now=NOW) as ledger:
        assert ledger.all_opportunities() == tuple(OpportunityId(n) for n in range(1, 7))
        assert ledger.check() == ()
