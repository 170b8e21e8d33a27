"""A SQLite connection whose n-th call fails, as a full disk, a broken one or a busy file would."""

from __future__ import annotations

import sqlite3
from typing import Any


def broken(name: str, code: int) -> sqlite3.OperationalError:
    """The error that the real library raises for this result code."""
    error = sqlite3.OperationalError(f"injected {name}")
    error.sqlite_errorname = name
    error.sqlite_errorcode = code
    return error


FULL = broken("SQLITE_FULL", sqlite3.SQLITE_FULL)


class FaultyConnection(sqlite3.Connection):
    """Counts its calls and lets one of them fail, before or after it was carried out."""

    calls = 0
    fail_at = 0
    fail_after = False
    error: BaseException = FULL

    @classmethod
    def plan(cls, fail_at: int, *, error: BaseException = FULL, after: bool = False) -> None:
        """Let the call with this number fail; 0: none."""
        cls.calls, cls.fail_at, cls.error, cls.fail_after = 0, fail_at, error, after

    def execute(self, *arguments: Any) -> sqlite3.Cursor:  # type: ignore[override]  # the stub names its parameters
        cls = type(self)
        cls.calls += 1
        if cls.calls == cls.fail_at and not cls.fail_after:
            raise cls.error
        cursor = super().execute(*arguments)
        if cls.calls == cls.fail_at:
            # The real library leaves no open cursor behind a call that failed.
            cursor.close()
            raise cls.error
        return cursor
