"""One SQLite connection behind a typed wall: transactions, and every fault in words.

Nothing here knows a table. A rollback journal and not WAL: the state stays one
file that can be copied, home folders on a network work, and `EXTRA` makes a
commit outlive a power cut, which "sending" must.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from assistant.errors import LedgerBusy, LedgerError

Row = tuple[Any, ...]
"""What SQLite hands back; the tables' own modules give it types at once."""

Values = Sequence[object] | Mapping[str, object]
"""In order for `?`, by name for `:name`; not for `?1`, which Python 3.12 takes with a warning."""

_PATIENCE = 5.0
"""Seconds to wait for another command's short write; a whole run holds the run lock instead."""

_STATEMENTS = 256
"""Prepared statements to keep: more than the tables' modules have, so that none is prepared twice."""

_REBUILD = "its facts can be read again from the mailbox: `interview-assistant scan --rebuild`"

_BY_CODE = {
    "SQLITE_BUSY": "is in use by another command; try again in a moment",
    "SQLITE_LOCKED": "is in use by another command; try again in a moment",
    "SQLITE_FULL": "cannot be written: the disk is full; free some space and run again",
    "SQLITE_READONLY": "cannot be written: it is read-only; check the file's and the folder's permissions",
    "SQLITE_PERM": "cannot be written: permission denied; check the file's and the folder's permissions",
    "SQLITE_CANTOPEN": "cannot be opened: check that its folder exists and is yours",
    "SQLITE_IOERR": "cannot be read or written: the disk reports an error; check the disk",
    "SQLITE_NOMEM": "cannot be used: out of memory",
    "SQLITE_TOOBIG": "cannot hold so much in one row",
    "SQLITE_NOTADB": f"is no ledger or is damaged; {_REBUILD}",
    "SQLITE_CORRUPT": f"is damaged; {_REBUILD}",
}
"""The primary result codes (https://sqlite.org/rescode.html) that a user can do something about."""

_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


def told(path: Path | str, error: sqlite3.Error | MemoryError) -> LedgerError:
    """The fault in words, with the way out."""
    if isinstance(error, MemoryError):
        return LedgerError(f"{path}: {_BY_CODE['SQLITE_NOMEM']}")
    code = _primary(error)
    words = _BY_CODE.get(code, f"cannot be used: {error}")
    detail = f" ({error})" if code in _BY_CODE and code not in _BUSY else ""
    return (LedgerBusy if code in _BUSY else LedgerError)(f"{path}: {words}{detail}")


def damaged(path: Path | str, finding: str) -> LedgerError:
    """The same words for damage that a check of ours found."""
    return LedgerError(f"{path}: {_BY_CODE['SQLITE_CORRUPT']} ({finding})")


def _primary(error: sqlite3.Error) -> str:
    """SQLITE_IOERR_WRITE and its like count as SQLITE_IOERR."""
    name = str(getattr(error, "sqlite_errorname", "") or "")
    return "_".join(name.split("_")[:2])


class Database:
    """A connection whose faults are LedgerErrors and whose writes are in transactions."""

    def __init__(self, path: Path | str, *, factory: type[sqlite3.Connection] = sqlite3.Connection) -> None:
        self.path = path
        self._depth = 0
        with self._telling():
            self._connection = sqlite3.connect(
                path, timeout=_PATIENCE, isolation_level=None, cached_statements=_STATEMENTS, factory=factory
            )

    @property
    def connection(self) -> sqlite3.Connection:
        """The bare connection, for the opening and the tests."""
        return self._connection

    @property
    def changes(self) -> int:
        """How many rows this connection has changed."""
        return self._connection.total_changes

    def rows(self, statement: str, values: Values = ()) -> list[Row]:
        """Every row of a query."""
        with self._telling():
            found: list[Row] = self._execute(statement, values).fetchall()
        return found

    def row(self, statement: str, values: Values = ()) -> Row | None:
        """The first row of a query, if any."""
        with self._telling():
            found: Row | None = self._execute(statement, values).fetchone()
        return found

    def write(self, statement: str, values: Values = ()) -> int:
        """Carry out one change in a transaction; how many rows it touched."""
        with self.transaction(), self._telling():
            return self._execute(statement, values).rowcount

    def insert(self, statement: str, values: Values = ()) -> int:
        """Add one row in a transaction; its number."""
        with self.transaction(), self._telling():
            return self._execute(statement, values).lastrowid or 0

    def write_many(self, statement: str, rows: Sequence[Values]) -> None:
        """Carry out one change for each row, all or none."""
        with self.transaction(), self._telling():
            for values in rows:
                self._execute(statement, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept, or none of it; one inside another is undone alone."""
        begin, keep, undo = self._borders()
        with self._telling():
            self._connection.execute(begin)
        self._depth += 1
        try:
            yield
            with self._telling():
                self._connection.execute(keep)
        except BaseException:
            self._roll_back(undo)
            raise
        finally:
            self._depth -= 1

    @contextmanager
    def one_look(self) -> Iterator[None]:
        """All that is read inside is of one moment: the file is locked and looked over once, not for each query."""
        if self._connection.in_transaction:
            yield
            return
        with self._telling():
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            with self._telling():
                self._connection.execute("COMMIT")

    def rehearse(self) -> None:
        """From here on nothing is kept: all happens in one transaction that nobody commits.

        It begins without a lock for writing, so that looking neither waits for a scan nor holds one up.
        No page may reach the file before its end, hence no spilling.
        """
        with self._telling():
            self._connection.execute("PRAGMA cache_spill = OFF")
            self._connection.execute("BEGIN")
        self._depth += 1

    def close(self) -> None:
        """Let go of the file; what was not committed is undone."""
        with self._telling():
            self._connection.close()

    def _borders(self) -> tuple[str, str, tuple[str, ...]]:
        if self._depth == 0:
            return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
        name = f"inner{self._depth}"
        return f"SAVEPOINT {name}", f"RELEASE {name}", (f"ROLLBACK TO {name}", f"RELEASE {name}")

    def _roll_back(self, undo: tuple[str, ...]) -> None:
        """SQLite may have undone it already (disk full, I/O error); a failing undo must not hide the cause."""
        for statement in undo:
            if self._connection.in_transaction:
                with suppress(sqlite3.Error):
                    self._connection.execute(statement)

    def _execute(self, statement: str, values: Values) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except UnicodeEncodeError:
            # A mail may hold half a surrogate pair, which no database text can.
            return self._connection.execute(statement, _all_storable(values))

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, MemoryError) as error:
            raise told(self.path, error) from error


def _all_storable(values: Values) -> Values:
    if isinstance(values, Mapping):
        return {name: _storable(value) for name, value in values.items()}
    return [_storable(value) for value in values]


def _storable(value: object) -> object:
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
