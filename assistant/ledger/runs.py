"""Between runs: when the last one was, what the user was told already, and how often a login was refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from assistant.ledger.database import Row
from assistant.ledger.records import OpenQuestion, Run
from assistant.ledger.tables import Tables, moment, stamp

if TYPE_CHECKING:
    from assistant.model import Attention, OpportunityId, ReminderStep

_RUNS_KEPT = 100
"""Enough for `doctor` to see whether the schedule works."""

_QUIET = timedelta(hours=1)
"""A run that changed nothing writes itself down only this often: no needless wear, and a rescan changes nothing."""

_SMALL_STEP = timedelta(minutes=10)
"""A clock set back this little (NTP, a slow virtual machine) harms nothing."""

_LONG_SLEEP = timedelta(days=200)
"""Longer than any laptop sleeps: more likely the clock is wrong."""

_FIRST_WAIT = timedelta(minutes=15)
_LONGEST_WAIT = timedelta(hours=24)
"""After a refused login: providers lock an account that tries too often."""


class RunTables(Tables):
    """The part of the ledger that remembers runs and what they said."""

    def remembered(self, name: str) -> str | None:
        """A small thing that an earlier run left for later ones."""
        row = self._db.row("SELECT value FROM remembered WHERE name = ?", (name,))
        return row[0] if row else None

    def remembered_with(self, beginning: str) -> tuple[tuple[str, str], ...]:
        """Every small thing whose name begins so: (name, value)."""
        rows = self._db.rows(
            "SELECT name, value FROM remembered WHERE name >= ? AND name < ?", (beginning, f"{beginning}\U0010ffff")
        )
        return tuple((name, value) for name, value in rows)

    def remember(self, name: str, value: str) -> None:
        """Leave a small thing for later runs, such as the version of the reader."""
        if self.remembered(name) != value:
            self._db.write("INSERT OR REPLACE INTO remembered(name, value) VALUES (?, ?)", (name, value))

    # -- runs and the clock -----------------------------------------------------------

    def finish_run(self, now: datetime, counts: Mapping[str, int] | None = None, *, changed: bool = False) -> None:
        """Write the run down; a quiet one only when the last entry is old, so that it leaves the file as it was."""
        last = self.last_run_at()
        if not changed and last is not None and timedelta() <= now - last < _QUIET:
            return
        with self._db.transaction():
            self._db.write("INSERT INTO run(at, counts) VALUES (?, ?)", (stamp(now), json.dumps(dict(counts or {}))))
            self._db.write("DELETE FROM run WHERE id <= (SELECT max(id) FROM run) - ?", (_RUNS_KEPT,))

    def last_run_at(self) -> datetime | None:
        """The clock of the last run that was written down."""
        row = self._db.row("SELECT at FROM run ORDER BY id DESC LIMIT 1")
        return moment(row[0]) if row else None

    def runs(self) -> tuple[Run, ...]:
        """The last runs, newest first."""
        rows = self._db.rows("SELECT at, counts FROM run ORDER BY id DESC")
        return tuple(Run(datetime.fromisoformat(at), json.loads(counts)) for at, counts in rows)

    def clock_went_back(self, now: datetime) -> timedelta | None:
        """By how much the clock is behind the last run; None when it is not."""
        last = self.last_run_at()
        return last - now if last and last - now > _SMALL_STEP else None

    def clock_leapt(self, now: datetime) -> timedelta | None:
        """How long ago the last run was, when it is so long that the clock may be wrong."""
        last = self.last_run_at()
        return now - last if last and now - last > _LONG_SLEEP else None

    # -- what the user was told -------------------------------------------------------

    def reminder_shown(self, opportunity: OpportunityId, reminder: ReminderStep | str, key: str) -> datetime | None:
        """When this reminder was first shown."""
        row = self._db.row(
            "SELECT at FROM reminder_shown WHERE opportunity = ? AND reminder = ? AND key = ?",
            (opportunity, str(reminder), key),
        )
        return moment(row[0]) if row else None

    def show_reminder(
        self, opportunity: OpportunityId, reminder: ReminderStep | str, key: str, *, at: datetime
    ) -> bool:
        """Note that the reminder is shown now; False when it was shown before."""
        if self.reminder_shown(opportunity, reminder, key) is not None:
            return False
        self._db.write(
            "INSERT INTO reminder_shown(opportunity, reminder, key, at) VALUES (?, ?, ?, ?)",
            (opportunity, str(reminder), key, stamp(at)),
        )
        return True

    def ask(self, key: str, attention: Attention, *, opportunity: OpportunityId | None, at: datetime) -> bool:
        """Ask the user to look at something, once for each key; True when it was not asked before."""
        known = self._db.row("SELECT 1 FROM attention WHERE key = ?", (key,))
        if known:
            return False
        self._db.write(
            "INSERT INTO attention(key, opportunity, what, words, message_id, at) VALUES (?, ?, ?, ?, ?, ?)",
            (key, opportunity, attention.what, attention.words, attention.message_id, stamp(at)),
        )
        return True

    def open_questions(self, opportunity: OpportunityId | None = None) -> tuple[OpenQuestion, ...]:
        """What the user was asked and has not settled, oldest first; of one opportunity if asked."""
        condition, values = ("AND opportunity = ?", (opportunity,)) if opportunity is not None else ("", ())
        rows = self._db.rows(
            "SELECT key, opportunity, what, words, message_id, at FROM attention"
            f" WHERE settled_at IS NULL {condition} ORDER BY at, key",
            values,
        )
        return tuple(map(_question, rows))

    def open_question_keys(self, beginning: str) -> tuple[str, ...]:
        """The keys of open questions that begin so: there may be hundreds, of which a quiet run needs few."""
        rows = self._db.rows(
            "SELECT key FROM attention WHERE settled_at IS NULL AND key >= ? AND key < ?",
            (beginning, f"{beginning}\U0010ffff"),
        )
        return tuple(key for (key,) in rows)

    def settle_question(self, key: str, *, at: datetime) -> None:
        """The matter is done; it is not asked again."""
        self._db.write("UPDATE attention SET settled_at = ? WHERE key = ? AND settled_at IS NULL", (stamp(at), key))

    # -- logins ---------------------------------------------------------------------------

    def login_refused(self, server: str, *, at: datetime) -> None:
        """Count a refused login, for the wait before the next try."""
        self._db.write(
            "INSERT INTO login(server, refused_at, count) VALUES (?, ?, 1) ON CONFLICT(server) DO UPDATE"
            " SET refused_at = excluded.refused_at, count = count + 1",
            (server, stamp(at)),
        )

    def login_worked(self, server: str) -> None:
        """Forget the refusals."""
        if self.login_refused_at(server) is not None:
            self._db.write("DELETE FROM login WHERE server = ?", (server,))

    def login_refused_at(self, server: str) -> datetime | None:
        """When the last login was refused; None when the last one worked."""
        row = self._db.row("SELECT refused_at FROM login WHERE server = ?", (server,))
        return moment(row[0]) if row else None

    def next_login(self, server: str) -> datetime | None:
        """The earliest time for the next try; None when no refusal stands."""
        row = self._db.row("SELECT refused_at, count FROM login WHERE server = ?", (server,))
        return datetime.fromisoformat(row[0]) + _wait(row[1]) if row else None


def _wait(refusals: int) -> timedelta:
    """One try a run, then longer and longer waits: 15 minutes, 30, an hour, ... a day."""
    doublings = min(refusals - 1, 10)
    return min(_FIRST_WAIT * (1 << doublings), _LONGEST_WAIT)


def _question(row: Row) -> OpenQuestion:
    key, opportunity, what, words, message_id, at = row
    return OpenQuestion(key, opportunity, what, words, message_id, datetime.fromisoformat(at))
