"""The life of every draft: the intent, where it was placed, what became of it, its approval and its sending.

Which move is legal is a table here; which one is made, others decide.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from assistant.errors import AssistantError, LedgerError
from assistant.ledger.codec import dump
from assistant.ledger.database import Row
from assistant.ledger.records import Approval, Glance, Move, SendNote
from assistant.ledger.tables import Tables, moment, stamp, stamp_or_none
from assistant.model import OPEN_DRAFTS, DraftId, DraftState, MessageId, OpportunityId

if TYPE_CHECKING:
    from assistant.model import DraftRecord

_S = DraftState
_SEEN = frozenset({_S.UNTOUCHED, _S.EDITED, _S.SEVERAL, _S.MISSING, _S.SENT, _S.DISCARDED})
"""What a look into the mailbox can find of any draft that is not being sent."""

MOVES: Mapping[DraftState, frozenset[DraftState]] = {
    _S.INTENDED: _SEEN | {_S.DISMISSED, _S.WITHDRAWN},
    _S.UNTOUCHED: _SEEN | {_S.APPROVED, _S.DISMISSED, _S.WITHDRAWN},
    # The user's now: never withdrawn by us.
    _S.EDITED: _SEEN | {_S.APPROVED, _S.DISMISSED},
    # Two copies: no telling which one an approval would mean.
    _S.SEVERAL: _SEEN | {_S.DISMISSED},
    _S.MISSING: _SEEN | {_S.APPROVED, _S.DISMISSED},
    _S.APPROVED: _SEEN | {_S.SENDING, _S.DISMISSED, _S.WITHDRAWN},
    # Back to approved only when the server surely did not take it.
    _S.SENDING: frozenset({_S.SENT, _S.UNCERTAIN, _S.APPROVED}),
    # Only the user, or a copy in Sent, ends the doubt.
    _S.UNCERTAIN: frozenset({_S.SENT, _S.APPROVED, _S.DISCARDED, _S.DISMISSED}),
    # A client that had it open may still send what is thrown away here.
    _S.DISCARDED: frozenset({_S.SENT}),
    _S.DISMISSED: frozenset({_S.SENT}),
    _S.WITHDRAWN: frozenset({_S.SENT}),
    _S.SENT: frozenset(),
}
"""State -> the states that it may go to."""

_UNAPPROVED = frozenset(_S) - {_S.APPROVED, _S.SENDING, _S.UNCERTAIN, _S.SENT}
"""In these states an earlier approval counts no more."""

_OPEN = "state NOT IN ('sent', 'discarded', 'dismissed', 'withdrawn')"
_COLUMNS = "id, opportunity, state, record"


class IllegalMove(AssistantError):
    """A draft was to go from one state to another that the table of moves does not allow: a bug."""


class DraftTables(Tables):
    """The part of the ledger that remembers drafts."""

    def intend(self, record: DraftRecord, raw: bytes | None = None) -> DraftRecord:
        """Write down that this draft is about to be placed; the record with its number.

        `raw` is kept until the draft is settled, so that a second try places the same bytes.
        """
        with self._db.transaction():
            self._refuse_twice(record)
            id = self._db.insert(
                "INSERT INTO draft(opportunity, need, message_id, state, record, raw) VALUES (?, ?, ?, ?, ?, ?)",
                (record.opportunity, record.need, record.message_id, record.state, dump(record), raw),
            )
            self._remember_move(DraftId(id), None, record.state, record.created, record.why)
        return replace(record, id=DraftId(id))

    def placed(self, id: DraftId, *, uidvalidity: int, uid: int | None, at: datetime) -> DraftRecord:
        """Write down that an intended draft lies in the folder, untouched."""
        with self._db.transaction():
            record = self._must_have(id)
            if record.state is not _S.INTENDED:
                raise IllegalMove(f"d{id} is {record.state}, so it cannot be placed")
            placed = replace(record, uidvalidity=uidvalidity, uid=uid, placed=at, state=_S.UNTOUCHED)
            return self._keep(record, placed, at)

    def move_draft(self, id: DraftId, to: DraftState, *, at: datetime, why: str = "") -> DraftRecord:
        """Write down what became of a draft; a move that the table does not have is a bug and raises."""
        with self._db.transaction():
            record = self._must_have(id)
            if to is record.state:
                return record
            if to not in MOVES[record.state]:
                raise IllegalMove(f"d{id} cannot go from {record.state} to {to}")
            settled = at if to not in OPEN_DRAFTS else None
            return self._keep(record, replace(record, state=to, why=why, settled=settled), at)

    def revise_draft(self, record: DraftRecord, raw: bytes | None = None) -> DraftRecord:
        """Keep new facts of a draft that stays in its state: where it lies, its digest, its words, a snooze."""
        with self._db.transaction():
            before = self._must_have(record.id)
            if _fixed(before) != _fixed(record):
                raise IllegalMove(f"d{record.id}: need, name, opportunity and state of a draft cannot be revised")
            if record != before:
                self._db.write("UPDATE draft SET record = ? WHERE id = ?", (dump(record), record.id))
                self._touch_owner(record)
            if raw is not None:
                self._db.write(
                    "UPDATE draft SET raw = :raw WHERE id = :id AND raw IS NOT :raw", {"raw": raw, "id": record.id}
                )
        return record

    def snooze(self, id: DraftId, until: date | None) -> DraftRecord:
        """The user wants to hear of this draft again on that day."""
        with self._db.transaction():
            return self.revise_draft(replace(self._must_have(id), snoozed_until=until))

    def draft(self, id: DraftId) -> DraftRecord | None:
        """The draft with this number."""
        return self._one("id = ?", id)

    def draft_by_need(self, need: str) -> DraftRecord | None:
        """The draft for this need: there is never more than one."""
        return self._one("need = ?", need)

    def draft_by_message_id(self, message_id: MessageId) -> DraftRecord | None:
        """The draft that was placed under this Message-ID."""
        return self._one("message_id = ?", message_id)

    def drafts_of(self, opportunity: OpportunityId) -> tuple[DraftRecord, ...]:
        """Every draft of an opportunity, in the order in which they were intended."""
        return self._many("opportunity = ?", (opportunity,))

    def open_drafts(self) -> tuple[DraftRecord, ...]:
        """Every draft that is not settled: the mailbox has to be asked what became of it."""
        return self._many(_OPEN, ())

    def knows_of_others(self) -> bool:
        """Whether other accounts have told of drafts of theirs, be they configured still or not."""
        return self._db.row("SELECT 1 FROM twin_draft LIMIT 1") is not None

    def has_open_drafts(self) -> bool:
        """Whether any draft is not settled."""
        return self._db.row(f"SELECT 1 FROM draft WHERE {_OPEN} LIMIT 1") is not None

    def glance_at_drafts(self) -> tuple[Glance, ...]:
        """Every draft that is not settled, without its words."""
        rows = self._db.rows(f"SELECT id, state, record FROM draft WHERE {_OPEN} ORDER BY id")
        return tuple(self._glance(*row) for row in rows)

    def raw_of(self, id: DraftId) -> bytes | None:
        """The bytes that were to be placed, while the draft is open."""
        row = self._db.row("SELECT raw FROM draft WHERE id = ?", (id,))
        return row[0] if row else None

    def history_of(self, id: DraftId) -> tuple[Move, ...]:
        """Every state that a draft has been in, and why."""
        rows = self._db.rows("SELECT at, before, after, why FROM draft_history WHERE draft = ? ORDER BY id", (id,))
        return tuple(
            Move(datetime.fromisoformat(at), _S(b) if b else None, _S(after), why) for at, b, after, why in rows
        )

    # -- approval and sending ---------------------------------------------------------

    def approve(self, approval: Approval) -> DraftRecord:
        """Write down the user's word for exactly this copy; a later word replaces an earlier one."""
        with self._db.transaction():
            record = self.move_draft(approval.draft, _S.APPROVED, at=approval.at, why=approval.how)
            self._db.write(
                "INSERT OR REPLACE INTO approval(draft, folder, uidvalidity, uid, digest, at, how, send_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    approval.draft,
                    approval.folder,
                    approval.uidvalidity,
                    approval.uid,
                    approval.digest,
                    stamp(approval.at),
                    approval.how,
                    stamp_or_none(approval.send_at),
                ),
            )
        return record

    def approval_of(self, id: DraftId) -> Approval | None:
        """The approval that stands for this draft, if any."""
        row = self._db.row(
            "SELECT draft, folder, uidvalidity, uid, digest, at, how, send_at FROM approval WHERE draft = ?", (id,)
        )
        return _approval(row) if row else None

    def approvals(self) -> tuple[Approval, ...]:
        """Every approval whose draft waits to be sent."""
        rows = self._db.rows(
            "SELECT approval.draft, folder, uidvalidity, uid, digest, at, how, send_at FROM draft"
            f" JOIN approval ON approval.draft = draft.id WHERE {_OPEN} AND state = 'approved' ORDER BY draft.id"
        )
        return tuple(map(_approval, rows))

    def note_sending(self, id: DraftId, what: str, *, at: datetime, words: str = "") -> None:
        """Add a line to the journal of a sending: before a step, and after it."""
        self._db.write(
            "INSERT INTO send_note(draft, at, what, words) VALUES (?, ?, ?, ?)", (id, stamp(at), what, words)
        )

    def sending_of(self, id: DraftId) -> tuple[SendNote, ...]:
        """The journal of a draft's sending, oldest line first."""
        rows = self._db.rows("SELECT at, what, words FROM send_note WHERE draft = ? ORDER BY id", (id,))
        return tuple(SendNote(datetime.fromisoformat(at), what, words) for at, what, words in rows)

    # -- inside -------------------------------------------------------------------------

    def _keep(self, before: DraftRecord, after: DraftRecord, at: datetime) -> DraftRecord:
        raw = "raw" if after.state in OPEN_DRAFTS else "NULL"
        self._db.write(
            f"UPDATE draft SET state = ?, record = ?, raw = {raw} WHERE id = ?", (after.state, dump(after), after.id)
        )
        if after.state in _UNAPPROVED:
            self._db.write("DELETE FROM approval WHERE draft = ?", (after.id,))
        self._remember_move(after.id, before.state, after.state, at, after.why)
        self._touch_owner(after)
        return after

    def _remember_move(self, id: DraftId, before: DraftState | None, after: DraftState, at: datetime, why: str) -> None:
        self._db.write(
            "INSERT INTO draft_history(draft, at, before, after, why) VALUES (?, ?, ?, ?, ?)",
            (id, stamp(at), before, after, why),
        )

    def _touch_owner(self, record: DraftRecord) -> None:
        self._db.write("UPDATE opportunity SET dirty = 1 WHERE id = ? AND dirty = 0", (record.opportunity,))

    def _refuse_twice(self, record: DraftRecord) -> None:
        known = self.draft_by_need(record.need) or self.draft_by_message_id(record.message_id)
        if known is not None:
            raise LedgerError(
                f"{self._db.path}: d{known.id} is already the draft for {record.need}; no second one is made"
            )

    def _must_have(self, id: DraftId) -> DraftRecord:
        record = self.draft(id)
        if record is None:
            raise LedgerError(f"{self._db.path}: there is no draft d{id}")
        return record

    def _one(self, condition: str, value: object) -> DraftRecord | None:
        row = self._db.row(f"SELECT {_COLUMNS} FROM draft WHERE {condition}", (value,))
        return self._record(row) if row else None

    def _many(self, condition: str, values: tuple[object, ...]) -> tuple[DraftRecord, ...]:
        rows = self._db.rows(f"SELECT {_COLUMNS} FROM draft WHERE {condition} ORDER BY id", values)
        return tuple(map(self._record, rows))

    def _glance(self, id: DraftId, state: str, text: str) -> Glance:
        try:
            tree = json.loads(text)
            return Glance(id, _S(state), tree.get("uid"), tree.get("missing_since"))
        except (ValueError, AttributeError) as error:
            raise self._damaged(f"d{id} cannot be read: {error}") from error

    def _record(self, row: Row) -> DraftRecord:
        from assistant.model import DraftRecord  # a quiet run reads none of them

        id, opportunity, state, text = row
        return replace(self._load(DraftRecord, text), id=id, opportunity=opportunity, state=_S(state))


def _fixed(record: DraftRecord) -> tuple[object, ...]:
    return record.need, record.message_id, record.opportunity, record.state


def _approval(row: Row) -> Approval:
    draft, folder, uidvalidity, uid, digest, at, how, send_at = row
    return Approval(draft, folder, uidvalidity, uid, digest, datetime.fromisoformat(at), how, moment(send_at))
