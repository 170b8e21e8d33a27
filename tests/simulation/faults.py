"""Seeded faults: at the n-th call of a run the connection is cut, the disk fails, or the process dies."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from assistant.errors import TryAgainLater

DEEDS = ("append_draft", "append_sent", "move", "smtp")
"""What changes the world: most faults aim at one of these, and at the steps that follow it."""


class Died(BaseException):
    """The process is gone: nothing of it runs any more, not even what stands in `finally`."""


@dataclass
class Faults:
    """The fault that one run meets; points are counted as they are passed."""

    target: str = ""
    """deed, COMMIT, mail or disk; empty: no fault at all."""
    countdown: int = 0
    """So many points of that kind from the beginning; for a deed: so many of any kind from the first deed on."""
    how: str = "cut"
    """cut: the connection is lost; die: the process is."""
    passed: int = 0
    struck: str = ""
    has_begun: bool = False
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
        word = name.partition(" ")[0]
        self.has_begun = self.has_begun or (self.target == "deed" and word in DEEDS)
        if self.struck or not (self.has_begun or self.target in (kind, word)):
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
    target = random.choice(("deed", "deed", "deed", "deed", "smtp", "smtp", "mail", "disk", "COMMIT"))
    most = {"disk": 150, "mail": 25, "COMMIT": 12, "deed": random.choice((1, 3, 12, 40)), "smtp": 3}[target]
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
