"""The ledger as the rest of the program sees it: opened safely, written in transactions, forgotten on request."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from assistant.errors import LedgerError
from assistant.ledger.choices import ChoiceTables
from assistant.ledger.database import Database, damaged, told
from assistant.ledger.facts import FactTables
from assistant.ledger.files import prepare, refuse_strange
from assistant.ledger.folders import FolderTables
from assistant.ledger.runs import RunTables
from assistant.ledger.schema import APPLICATION_ID, MIGRATIONS, migrate, version_of
from assistant.ledger.tables import stamp
from assistant.model import OpportunityId

if TYPE_CHECKING:
    from assistant.ledger.twins import TwinTables

_CHECK_ALWAYS = 2 * 1024 * 1024
"""A file up to this size is checked page by page at each opening (some milliseconds); a larger one after a crash."""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)
"""EXTRA: a power cut right after a commit must not bring back the time before it: "sending" would be lost."""

_MEMORY = ":memory:"


class Ledger(FolderTables, ChoiceTables, FactTables, RunTables):
    """Everything that is remembered from run to run; a context manager that closes the file."""

    def __init__(self, database: Database, *, rehearsal: bool = False) -> None:
        super().__init__(database)
        self._is_rehearsal = rehearsal
        if rehearsal:
            database.rehearse()
        self._started_with = database.changes
        self._shared: TwinTables | None = None

    @property
    def shared(self) -> TwinTables:
        """What the user's other accounts know; loaded when it is asked for, as few users have several."""
        if self._shared is None:
            from assistant.ledger.twins import TwinTables

            self._shared = TwinTables(self._db)
        return self._shared

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        now: datetime,
        rehearsal: bool = False,
        factory: type[sqlite3.Connection] = sqlite3.Connection,
    ) -> Ledger:
        """The ledger at `path`, made if it is missing; with `rehearsal` nothing that is written is kept."""
        crashed = _left_by_a_crash(path)
        database = Database(_place(path, rehearsal=rehearsal), factory=factory)
        try:
            with _telling(path):
                version = _look_over(database.connection, path, crashed=crashed)
            ledger = cls(database, rehearsal=rehearsal)
            if version < len(MIGRATIONS):
                ledger._migrate(now)
            return ledger
        except BaseException:
            with suppress(LedgerError):
                database.close()
            raise

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def transaction(self) -> AbstractContextManager[None]:
        """All that is written inside is kept, or none of it."""
        return self._db.transaction()

    def one_look(self) -> AbstractContextManager[None]:
        """All that is read inside is of one moment."""
        return self._db.one_look()

    def _migrate(self, now: datetime) -> None:
        """All of it or nothing; another process may have done it between our look and our lock."""
        with self._db.transaction(), _telling(Path(self._db.path)):
            migrate(self._db.connection, now_stamp=stamp(now))
        self._started_with = self._db.changes

    @property
    def has_changed(self) -> bool:
        """Whether anything was written since the opening."""
        return self._db.changes != self._started_with

    def check(self) -> tuple[str, ...]:
        """What a thorough look at the whole file finds wrong; for `doctor`."""
        broken = [str(row[0]) for row in self._db.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]
        loose = [f"a row of {row[0]} points nowhere" for row in self._db.rows("PRAGMA foreign_key_check")]
        return (*broken, *loose)

    def forget(self, opportunity: OpportunityId) -> None:
        """Remove everything that is kept of an opportunity, from the file's free space too."""
        self._db.write("DELETE FROM opportunity WHERE id = ?", (opportunity,))
        self._shrink()

    def forget_all(self) -> None:
        """Remove everything that is kept."""
        with self._db.transaction():
            for (table,) in self._db.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
                if table not in ("migration", "sqlite_sequence"):
                    self._db.write(f"DELETE FROM {table}")
        self._shrink()

    def _shrink(self) -> None:
        """Write the file anew, so that what was deleted is in no free page; a rehearsal cannot and need not."""
        if not self._is_rehearsal:
            self._db.rows("VACUUM")


def _place(path: Path, *, rehearsal: bool) -> Path | str:
    if rehearsal and not path.exists():
        return _MEMORY
    prepare(path)
    return path


def _left_by_a_crash(path: Path) -> bool:
    """A journal with content beside the file: its writer died, and SQLite is about to undo its last transaction."""
    journal = path.with_name(path.name + "-journal")
    refuse_strange(journal)
    try:
        return journal.stat().st_size > 0
    except FileNotFoundError:  # none, or another process has just been done with it
        return False


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, MemoryError) as error:
        raise told(path, error) from error


def _look_over(connection: sqlite3.Connection, path: Path, *, crashed: bool) -> int:
    """Refuse what is not ours or not whole; the schema's version."""
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    version = version_of(connection)
    _refuse_foreign(connection, path, version)
    _check(connection, path, crashed=crashed)
    return version


def _refuse_foreign(connection: sqlite3.Connection, path: Path, version: int) -> None:
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise LedgerError(f"{path}: is a database of another program; name another file in [state] path")
    if version > len(MIGRATIONS):
        raise LedgerError(
            f"{path}: was written by a newer version of this program (schema {version}, this one knows "
            f"{len(MIGRATIONS)}); "
            "update the program, or move the file away and run `interview-assistant scan --rebuild`"
        )


def _check(connection: sqlite3.Connection, path: Path, *, crashed: bool) -> None:
    connection.execute("BEGIN")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    expected = pages * connection.execute("PRAGMA page_size").fetchone()[0]
    actual = path.stat().st_size if path.exists() else expected
    connection.execute("COMMIT")
    if actual < expected:
        raise damaged(path, f"it has {actual} bytes instead of {expected}")
    if crashed or expected <= _CHECK_ALWAYS:
        finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if finding != "ok":
            raise damaged(path, finding)
