"""Seeded faults: at the n-th call of a run the connection is cut, the disk fails, or the process dies."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from assistant.errors import TryAgainLater

WRITING = ("append_draft", "append_sent", "move", "COMMIT", "smtp")
"""Half of the faults aim at what changes the world."""


class Died(BaseException):
    """The process is gone: nothing of it runs any more, not even what stands in `finally`."""


@dataclass
class Faults:
    """The fault that one run meets; points are counted as they are passed."""

    target: str = ""
    """A name of `WRITING`, "mail" or "disk" for any point there; empty: no fault at all."""
    countdown: int = 0
    how: str = "cut"
    """cut: the connection is lost; die: the process is."""
    passed: int = 0
    struck: str = ""
    is_dead: bool = False
    is_cut: bool = False
    tell: Callable[[str], None] = field(default=lambda _what: None)

    def point(self, kind: str, name: str) -> None:
        """Something may fail here; `kind` is mail, disk or smtp."""
        self.passed += 1
        if self.is_dead:
            raise Died(self.struck)
        if self.is_cut and kind == "mail":
            raise TryAgainLater("simulated: the connection is gone")
        if self.struck or not self.target or self.target not in (kind, name.partition(" ")[0]):
            return
        self.countdown -= 1
        if self.countdown <= 0:
            self._strike(kind, name)

    def _strike(self, kind: str, name: str) -> None:
        self.struck = f"{self.how} at {name}"
        self.tell(f"FAULT {self.struck}")
        if self.how == "die":
            self.is_dead = True
            raise Died(self.struck)
        if kind == "disk":
            raise _disk_error()
        if kind == "mail":
            self.is_cut = True
            raise TryAgainLater(f"simulated: cut at {name}")


def _disk_error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = 10
    error.sqlite_errorname = "SQLITE_IOERR"
    return error


def drawn(random: Random) -> Faults:
    """A fault at random; many are never reached, as a run is short."""
    target = random.choice(WRITING) if random.random() < 0.6 else random.choice(("mail", "disk"))
    most = {"disk": 150, "mail": 25, "COMMIT": 12}.get(target, 4)
    return Faults(target, random.randint(1, most), random.choice(("cut", "die")))


def disk_of(faults: Faults) -> type[sqlite3.Connection]:
    """A connection to the ledger that fails as planned: before a statement is carried out, or after it."""

    class Disk(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            name = statement.split(None, 1)[0]
            if name in _READING:
                return super().execute(statement, *values)
            faults.point("disk", f"{name} before")
            cursor = super().execute(statement, *values)
            if name == "COMMIT":  # the disk has it, the caller never hears of it
                faults.point("disk", f"{name} after")
            return cursor

    return Disk


_READING = frozenset({"SELECT", "PRAGMA"})
