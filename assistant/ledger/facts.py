"""The messages that count, where each was seen, and the ones that could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.ledger.codec import dump
from assistant.ledger.database import Database, Row
from assistant.ledger.records import Recorded, Sighting, StoredFact, Unreadable
from assistant.ledger.tables import Tables, stamp

if TYPE_CHECKING:
    from assistant.model import Fact, MessageId, OpportunityId, Reading

_COLUMNS = "id, opportunity, at, outgoing, reader_version, reading"
_KEPT = 48
"""So many readings are kept as they were made of their text: in a first scan those of a matter are asked for at each
of its messages."""
_KEY_GAP = "\n"
"""Between the keys in one column: none of them can hold a line break."""


class FactTables(Tables):
    """The part of the ledger that remembers messages."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._reading = lru_cache(maxsize=_KEPT)(self._read)

    def record(
        self,
        fact: Fact,
        *,
        seen: Sighting,
        opportunity: OpportunityId | None,
        keys: Sequence[str],
        reader_version: int,
    ) -> Recorded:
        """Keep a fact once, however often and wherever its message is seen; its opportunity becomes due for a look."""
        with self._db.transaction():
            known = self._known(fact, seen)
            if known is None:
                row = self._insert(fact, opportunity, keys, reader_version)
                result = Recorded(row, is_new=True, opportunity=opportunity)
            else:
                result = self._renew(known, fact, opportunity, keys, reader_version)
            if self._see(seen, result.row) and not result.is_new:
                self._may_answer(result.row, result.opportunity)
            self._db.write("DELETE FROM unreadable WHERE folder = ? AND uidvalidity = ? AND uid = ?", _place(seen))
        return result

    def assign(self, row: int, opportunity: OpportunityId | None) -> None:
        """Move a recorded fact to another opportunity: the user, or a better look, says where it belongs."""
        with self._db.transaction():
            found = self._db.row("SELECT opportunity, keys FROM message WHERE id = ?", (row,))
            if found is None or found[0] == opportunity:
                return
            self._db.write("UPDATE message SET opportunity = ? WHERE id = ?", (opportunity, row))
            for owner in (found[0], opportunity):
                if owner is not None:
                    self._index_again(owner)

    def facts_of(self, opportunity: OpportunityId) -> tuple[Fact, ...]:
        """Everything that is known of an opportunity, oldest first."""
        return tuple(stored.fact for stored in self.stored_facts_of(opportunity))

    def stored_facts_of(self, opportunity: OpportunityId) -> tuple[StoredFact, ...]:
        """The same, with each fact's place in the ledger."""
        rows = self._db.rows(f"SELECT {_COLUMNS} FROM message WHERE opportunity = ? ORDER BY at, id", (opportunity,))
        return tuple(map(self._stored, rows))

    def facts_by_message_id(self, message_id: MessageId) -> tuple[StoredFact, ...]:
        """What is known of this Message-ID: mostly one, more when different mails claim it."""
        return tuple(
            map(self._stored, self._db.rows(f"SELECT {_COLUMNS} FROM message WHERE message_id = ?", (message_id,)))
        )

    def unplaced_facts(self) -> tuple[StoredFact, ...]:
        """Facts that belong to no opportunity: ambiguous, suspicious."""
        return tuple(
            map(
                self._stored, self._db.rows(f"SELECT {_COLUMNS} FROM message WHERE opportunity IS NULL ORDER BY at, id")
            )
        )

    def record_unreadable(self, seen: Sighting, *, what: str, at: datetime, reader_version: int) -> None:
        """Keep that this message gave nothing, so that only a newer reader tries it again."""
        self._db.write(
            "INSERT OR REPLACE INTO unreadable(folder, uidvalidity, uid, what, at, reader_version)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (*_place(seen), what, stamp(at), reader_version),
        )

    def unreadable(self, *, older_than: int | None = None) -> tuple[Unreadable, ...]:
        """Messages that could not be read; with a version, those that only older readers tried."""
        condition, values = ("WHERE reader_version < ?", (older_than,)) if older_than is not None else ("", ())
        rows = self._db.rows(
            f"SELECT folder, uidvalidity, uid, what, at, reader_version FROM unreadable {condition}", values
        )
        return tuple(
            Unreadable(Sighting(f, v, u), what, datetime.fromisoformat(at), n) for f, v, u, what, at, n in rows
        )

    # -- inside -----------------------------------------------------------------------

    def _known(self, fact: Fact, seen: Sighting) -> Row | None:
        """The row of this message: the same copy read again, or the same mail in another place."""
        return self._db.row(
            "SELECT id, opportunity FROM message WHERE id ="
            " (SELECT message FROM sighting WHERE folder = ? AND uidvalidity = ? AND uid = ?)",
            _place(seen),
        ) or self._db.row("SELECT id, opportunity FROM message WHERE identity = ?", (identity_of(fact.reading),))

    def _insert(self, fact: Fact, opportunity: OpportunityId | None, keys: Sequence[str], reader_version: int) -> int:
        row = self._db.insert(
            "INSERT INTO message(identity, message_id, opportunity, at, outgoing, kind, reader_version, keys, reading)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                identity_of(fact.reading),
                fact.reading.message.message_id,
                opportunity,
                stamp(fact.at),
                fact.outgoing,
                fact.reading.kind,
                reader_version,
                _KEY_GAP.join(keys),
                dump(fact.reading),
            ),
        )
        self._index(opportunity, keys)
        return row

    def _renew(
        self, known: Row, fact: Fact, opportunity: OpportunityId | None, keys: Sequence[str], reader_version: int
    ) -> Recorded:
        """Only a newer reader's reading replaces one; seen in Sent counts as the user's own from then on."""
        row, owner = known
        owner = opportunity if owner is None else owner
        changed = self._db.write(
            "UPDATE message SET reading = ?, kind = ?, reader_version = ?, keys = ?"
            " WHERE id = ? AND reader_version < ?",
            (dump(fact.reading), fact.reading.kind, reader_version, _KEY_GAP.join(keys), row, reader_version),
        )
        changed += self._db.write("UPDATE message SET outgoing = 1 WHERE id = ? AND outgoing < ?", (row, fact.outgoing))
        changed += self._db.write(
            "UPDATE message SET opportunity = :owner WHERE id = :id AND opportunity IS NOT :owner",
            {"owner": owner, "id": row},
        )
        if changed and owner is not None:
            self._index_again(owner)
        return Recorded(row, is_new=False, opportunity=owner)

    def _see(self, seen: Sighting, row: int) -> int:
        """How many sightings that were new: one, or none."""
        return self._db.write(
            "INSERT OR IGNORE INTO sighting(folder, uidvalidity, uid, message) VALUES (?, ?, ?, ?)",
            (*_place(seen), row),
        )

    def _may_answer(self, row: int, opportunity: OpportunityId | None) -> None:
        """What another account told of came here, too: it may be ours to answer by now."""
        if opportunity is not None and self._db.row("SELECT 1 FROM arrival WHERE message = ?", (row,)):
            self._db.write("UPDATE opportunity SET dirty = 1 WHERE id = ? AND dirty = 0", (opportunity,))

    def _index(self, opportunity: OpportunityId | None, keys: Sequence[str]) -> None:
        if opportunity is None:
            return
        self._db.write_many(
            "INSERT OR IGNORE INTO opportunity_key(key, opportunity) VALUES (?, ?)",
            [(key, opportunity) for key in keys],
        )
        self._db.write("UPDATE opportunity SET dirty = 1 WHERE id = ? AND dirty = 0", (opportunity,))

    def _index_again(self, opportunity: OpportunityId) -> None:
        self._db.write("DELETE FROM opportunity_key WHERE opportunity = ?", (opportunity,))
        rows = self._db.rows("SELECT keys FROM message WHERE opportunity = ?", (opportunity,))
        self._index(opportunity, sorted({key for (keys,) in rows for key in keys.split(_KEY_GAP) if key}))

    def _stored(self, row: Row) -> StoredFact:
        from assistant.model import Fact  # a quiet run reads none of them

        number, opportunity, at, outgoing, reader_version, reading = row
        fact = Fact(self._reading(reading), outgoing=bool(outgoing), at=datetime.fromisoformat(at))
        return StoredFact(number, fact, opportunity, reader_version)

    def _read(self, text: str) -> Reading:
        from assistant.model import Reading

        return self._load(Reading, text)


def _place(seen: Sighting) -> tuple[str, int, int]:
    return seen.folder, seen.uidvalidity, seen.uid


def identity_of(reading: Reading) -> str:
    """One name for one mail in every folder.

    The Message-ID alone would let a forged mail that claims it hide the true one,
    and INTERNALDATE differs from folder to folder.
    """
    import hashlib  # takes longer to load than all that a quiet run asks of the ledger

    message = reading.message
    parts = (
        message.message_id or "",
        message.sender.email if message.sender else "",
        message.date.isoformat() if message.date else "",
        message.subject,
        message.own_text,
    )
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
