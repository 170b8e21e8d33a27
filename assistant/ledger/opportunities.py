"""Where each candidacy stood when it was last folded, how it is found, and when it is due for a look."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.errors import LedgerError
from assistant.ledger.codec import dump
from assistant.ledger.tables import Tables, stamp, stamp_or_none
from assistant.model import OpportunityId

if TYPE_CHECKING:
    from assistant.model import MessageId, Opportunity

_KEYS_AT_ONCE = 200
"""Variables in one query: SQLite before 3.32 takes 999."""


class OpportunityTables(Tables):
    """The part of the ledger that remembers opportunities."""

    def new_opportunity(self) -> OpportunityId:
        """A number for an opportunity whose first fact is about to be recorded; it is due for a look."""
        return OpportunityId(self._db.insert("INSERT INTO opportunity DEFAULT VALUES"))

    def opportunity(self, id: OpportunityId) -> Opportunity | None:
        """The opportunity as it was last folded; None when it never was."""
        from assistant.model import Opportunity  # a quiet run reads none of them

        row = self._db.row("SELECT snapshot FROM opportunity WHERE id = ?", (id,))
        return self._load(Opportunity, row[0]) if row and row[0] else None

    def opportunities(self, *, ended: bool | None = None) -> tuple[Opportunity, ...]:
        """Every folded opportunity in the order of its number; only ended or only open ones if asked."""
        from assistant.model import Opportunity  # as above

        condition = "" if ended is None else f"AND ended = {int(ended)}"
        rows = self._db.rows(f"SELECT snapshot FROM opportunity WHERE snapshot IS NOT NULL {condition} ORDER BY id")
        return tuple(self._load(Opportunity, text) for (text,) in rows)

    def all_opportunities(self) -> tuple[OpportunityId, ...]:
        """The number of every opportunity, folded or not."""
        return tuple(id for (id,) in self._db.rows("SELECT id FROM opportunity ORDER BY id"))

    def opportunity_by_key(self, key: str) -> OpportunityId | None:
        """The number of the opportunity with this stable key."""
        row = self._db.row("SELECT id FROM opportunity WHERE key = ?", (key,))
        return row[0] if row else None

    def opportunities_by_keys(self, keys: Iterable[str]) -> tuple[OpportunityId, ...]:
        """The opportunities that share one of these index keys, in the order of their numbers."""
        wanted = tuple(dict.fromkeys(keys))
        found: set[OpportunityId] = set()
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            some = wanted[start : start + _KEYS_AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._db.rows(f"SELECT DISTINCT opportunity FROM opportunity_key WHERE key IN ({marks})", some)
            found.update(id for (id,) in rows)
        return tuple(sorted(found))

    def knows(self, word: str) -> bool:
        """Whether an index key, a Message-ID in brackets or a bare address is one of an opportunity of ours."""
        return bool(self._db.row("SELECT 1 FROM opportunity_key WHERE key = ? LIMIT 1", (_as_key(word),)))

    def employers(self) -> frozenset[str]:
        """The index keys of the employers of every opportunity: "co:brightwell", "dom:brightwell.example"."""
        among = "key >= 'co:' AND key < 'co;' OR key >= 'dom:' AND key < 'dom;'"
        rows = self._db.rows(f"SELECT DISTINCT key FROM opportunity_key WHERE {among}")
        return frozenset(key for (key,) in rows)

    def due_opportunities(self, now: datetime) -> tuple[OpportunityId, ...]:
        """Those that something happened to, and those whose time has come."""
        # Sorted here: with UNION or ORDER BY SQLite walks the whole table in the order of its numbers.
        rows = self._db.rows(
            "SELECT id FROM opportunity WHERE dirty = 1"
            " UNION ALL SELECT id FROM opportunity WHERE wake_at <= ? AND dirty = 0",
            (stamp(now),),
        )
        return tuple(sorted(id for (id,) in rows))

    def is_dirty(self, id: OpportunityId) -> bool:
        """Whether something happened to it since it was last folded and planned."""
        return bool(self._db.row("SELECT 1 FROM opportunity WHERE id = ? AND dirty = 1", (id,)))

    def save_opportunity(self, opportunity: Opportunity) -> None:
        """Keep how the opportunity stands; choices that were imported for it become its own."""
        from assistant.model import ENDED  # as above

        with self._db.transaction():
            self._refuse_second(opportunity)
            self._db.write(
                "UPDATE opportunity SET key = :key, stage = :stage, company = :company, role = :role, ended = :ended,"
                " snapshot = :snapshot WHERE id = :id AND (snapshot IS NOT :snapshot OR key IS NOT :key)",
                {
                    "key": opportunity.key,
                    "stage": opportunity.stage,
                    "company": opportunity.company,
                    "role": opportunity.role,
                    "ended": opportunity.stage in ENDED,
                    "snapshot": dump(opportunity),
                    "id": opportunity.id,
                },
            )
            self._claim_choices(opportunity.id, opportunity.key, opportunity.message_ids)

    def sleep_until(self, id: OpportunityId, wake_at: datetime | None) -> None:
        """Nothing more to do now: look again at that time, or only when something happens."""
        self._db.write(
            "UPDATE opportunity SET dirty = 0, wake_at = :at WHERE id = :id AND (dirty = 1 OR wake_at IS NOT :at)",
            {"at": stamp_or_none(wake_at), "id": id},
        )

    def touch(self, id: OpportunityId) -> None:
        """Something happened to it: it is due for a look."""
        self._db.write("UPDATE opportunity SET dirty = 1 WHERE id = ? AND dirty = 0", (id,))

    def touch_all(self) -> None:
        """Have every opportunity folded and planned anew: the program or the configuration changed."""
        self._db.write("UPDATE opportunity SET dirty = 1 WHERE dirty = 0")

    def _claim_choices(self, id: OpportunityId, key: str, message_ids: tuple[MessageId, ...]) -> None:
        raise NotImplementedError

    def _refuse_second(self, opportunity: Opportunity) -> None:
        owner = self.opportunity_by_key(opportunity.key)
        if owner not in (None, opportunity.id):
            raise LedgerError(
                f"{self._db.path}: o{owner} and o{opportunity.id} are the same conversation; "
                "read it anew with `interview-assistant scan --rebuild`"
            )


def _as_key(word: str) -> str:
    if word.startswith("<"):
        return f"mid:{word}"
    is_address = "@" in word and ":" not in word
    return f"addr:{word.lower()}" if is_address else word
