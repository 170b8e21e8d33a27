"""Counts every effect of a run, on the ledger and on the servers, and lets one of them fail or kill the process."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

CHANGING_IMAP = ("UID MOVE", "UID COPY", "UID STORE", "UID EXPUNGE")


class Effects:
    """Numbers the effects; `strike` is called before (or after) the one that is meant."""

    def __init__(self, target: int, strike: Callable[[], None], *, after: bool = False) -> None:
        self.target = target
        self.strike = strike
        self.after = after
        self.names: list[str] = []

    @contextlib.contextmanager
    def one(self, name: str) -> Iterator[None]:
        """One effect."""
        self.names.append(name)
        is_meant = len(self.names) == self.target
        if is_meant and not self.after:
            self.strike()
        yield
        if is_meant and self.after:
            self.strike()


def changes(statement: str) -> bool:
    """Whether a statement changes the file: reads are no effects, but a COMMIT is the greatest."""
    return statement.lstrip().split(None, 1)[0].upper() in {"INSERT", "UPDATE", "DELETE", "COMMIT", "RELEASE", "CREATE"}


def watch_ledger(patch: pytest.MonkeyPatch, effects: Effects, *, all_calls: bool = False) -> None:
    """Every statement that changes the ledger is an effect; with `all_calls` every statement at all."""

    class Watched(sqlite3.Connection):
        def execute(self, *arguments: Any) -> sqlite3.Cursor:  # type: ignore[override]  # the stub names its parameters
            statement = arguments[0]
            if not (all_calls or changes(statement)):
                return super().execute(*arguments)
            with effects.one(f"sql {statement.split(None, 1)[0]}"):
                return super().execute(*arguments)

    connect = sqlite3.connect

    def watched(*arguments: Any, **named: Any) -> sqlite3.Connection:
        return connect(*arguments, **{**named, "factory": Watched})

    patch.setattr("assistant.ledger.database.sqlite3.connect", watched)


def watch_servers(patch: pytest.MonkeyPatch, effects: Effects) -> None:
    """Every change in the mailbox, and every mail that goes out, is an effect."""
    from assistant.mailbox import smtp
    from assistant.mailbox.imap import Connection

    append, command, send = Connection.append, Connection.command, smtp.send

    def appending(self: Connection, *arguments: Any) -> None:
        with effects.one("APPEND"):
            append(self, *arguments)

    def commanding(self: Connection, verb: str, *arguments: Any) -> Any:
        if verb not in CHANGING_IMAP:
            return command(self, verb, *arguments)
        with effects.one(verb):
            return command(self, verb, *arguments)

    def sending(*arguments: Any, **named: Any) -> Any:
        with effects.one("SMTP"):
            return send(*arguments, **named)

    patch.setattr(Connection, "append", appending)
    patch.setattr(Connection, "command", commanding)
    patch.setattr(smtp, "send", sending)


def kill() -> None:
    """As a power cut does: nothing is closed, nothing said."""
    os.kill(os.getpid(), signal.SIGKILL)


def in_child(run: Callable[[], object]) -> int:
    """Carry out a run in a process of its own; how it ended (-9: killed)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the child uses one thread only
        child = os.fork()
    if child == 0:
        status = 99
        try:
            run()
            status = 0
        finally:
            sys.stdout.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
