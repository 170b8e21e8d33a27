"""What only the user decides: notes, stops, calls, dismissals. It lives here alone, so it can be carried out and in.

The document of `export_choices` names opportunities by their stable key (and,
should a rebuilt ledger name them otherwise, by their Message-IDs), so it fits a
new ledger as well as this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.ledger.codec import dump
from assistant.ledger.drafts import DraftTables
from assistant.ledger.opportunities import OpportunityTables
from assistant.ledger.tables import Tables, moment, stamp
from assistant.model import DraftId, DraftState

if TYPE_CHECKING:
    from assistant.ledger.carried import CarriedChoices
    from assistant.model import MessageId, Notes, OpportunityId, ReminderStep, UserChoices

# What holds these values is loaded by the methods that make one: a quiet run makes none.

_UNDECIDED = {
    DraftState.APPROVED: DraftState.UNTOUCHED,  # an approval is not carried: the user says so again
    DraftState.SENDING: DraftState.UNCERTAIN,  # nor is the journal of a sending
}
"""What a draft's state becomes on the way to another ledger."""


class ChoiceTables(DraftTables, OpportunityTables, Tables):
    """The part of the ledger that cannot be read from the mailbox again."""

    def choices(self, opportunity: OpportunityId) -> UserChoices:
        """What the user decided about an opportunity."""
        from assistant.model import Notes, UserChoices

        row = self._db.row("SELECT stopped_at, resumed_at, called_at FROM choice WHERE opportunity = ?", (opportunity,))
        stopped, resumed, called = map(moment, row or (None, None, None))
        notes = self._db.rows("SELECT interview_key, notes FROM note WHERE opportunity = ?", (opportunity,))
        done = self._db.rows("SELECT reminder, key FROM done_reminder WHERE opportunity = ?", (opportunity,))
        return UserChoices(
            stopped_at=stopped,
            resumed_at=resumed,
            called_at=called,
            notes=tuple((key, self._load(Notes, text)) for key, text in notes),
            done_reminders=tuple((reminder, key) for reminder, key in done),
        )

    def stop(self, opportunity: OpportunityId, at: datetime) -> None:
        """The user ends the opportunity."""
        self._choose(opportunity, "stopped_at", at)

    def resume(self, opportunity: OpportunityId, at: datetime) -> None:
        """The user reopens the opportunity; of a stop and a resumption the later one holds."""
        self._choose(opportunity, "resumed_at", at)

    def called(self, opportunity: OpportunityId, at: datetime) -> None:
        """The user tried to call."""
        self._choose(opportunity, "called_at", at)

    def save_notes(self, opportunity: OpportunityId, interview_key: str, notes: Notes) -> None:
        """Keep the notes of one interview; the key "" stands for the opportunity as a whole."""
        with self._db.transaction():
            self._db.write(
                "INSERT OR REPLACE INTO note(opportunity, interview_key, notes) VALUES (?, ?, ?)",
                (opportunity, interview_key, dump(notes)),
            )
            self.touch(opportunity)

    def rename_notes(self, opportunity: OpportunityId, names: Mapping[str, str]) -> None:
        """An interview has another key by now: its notes go with it, unless it has some."""
        with self._db.transaction():
            for old, new in names.items():
                self._db.write(
                    "UPDATE OR IGNORE note SET interview_key = ? WHERE opportunity = ? AND interview_key = ?",
                    (new, opportunity, old),
                )

    def reminder_done(self, opportunity: OpportunityId, reminder: ReminderStep | str, key: str) -> None:
        """The user has seen to a reminder: it is not shown again."""
        with self._db.transaction():
            self._db.write(
                "INSERT OR IGNORE INTO done_reminder(opportunity, reminder, key) VALUES (?, ?, ?)",
                (opportunity, str(reminder), key),
            )
            self.touch(opportunity)

    def save_assessment(self, opportunity: OpportunityId, answers: Mapping[str, str]) -> None:
        """Keep the user's own look back (N4), question by question."""
        self._db.write_many(
            "INSERT OR REPLACE INTO assessment(opportunity, question, answer) VALUES (?, ?, ?)",
            [(opportunity, question, answer) for question, answer in answers.items()],
        )

    def assessment_of(self, opportunity: OpportunityId) -> dict[str, str]:
        """The user's own look back."""
        rows = self._db.rows("SELECT question, answer FROM assessment WHERE opportunity = ?", (opportunity,))
        return dict(rows)

    # -- carried out and in -------------------------------------------------------------

    def export_choices(self, *, only: OpportunityId | None = None, with_drafts: bool = False) -> dict[str, object]:
        """All of it, or one opportunity's, as a document of plain JSON values; `with_drafts` for a rebuilt ledger."""
        from assistant.ledger.carried import CarriedChoices, document_of

        if only is not None:
            one = self._carried(only, with_drafts=with_drafts)
            return document_of((one,) if one else ())
        carried = [self._carried(id, with_drafts=with_drafts) for id in self.all_opportunities()]
        waiting = [self._load(CarriedChoices, text) for (text,) in self._db.rows("SELECT choices FROM pending_choices")]
        return document_of(tuple(one for one in (*carried, *waiting) if one is not None))

    def import_choices(self, document: Mapping[str, object]) -> int:
        """Take such a document in, for opportunities known and those still to be found; how many it spoke of."""
        from assistant.ledger.carried import parse

        parsed = parse(document)
        with self._db.transaction():
            for carried in parsed.opportunities:
                self._await(carried)
                owner = self._owner_of(carried)
                if owner is not None:
                    self._claim_choices(owner, carried.key, ())
        return len(parsed.opportunities)

    def _carried(self, id: OpportunityId, *, with_drafts: bool) -> CarriedChoices | None:
        from assistant.ledger.carried import CarriedChoices
        from assistant.model import UserChoices

        opportunity = self.opportunity(id)
        if opportunity is None:
            return None
        drafts = self.drafts_of(id)
        dismissed = tuple(record for record in drafts if record.state is DraftState.DISMISSED)
        if with_drafts:
            dismissed = tuple(replace(d, state=_UNDECIDED.get(d.state, d.state)) for d in drafts)
        choices, assessment = self.choices(id), tuple(self.assessment_of(id).items())
        if choices == UserChoices() and not assessment and not dismissed:
            return None
        return CarriedChoices(
            opportunity.key,
            choices,
            opportunity.message_ids,
            opportunity.company,
            opportunity.role,
            assessment,
            dismissed,
        )

    def _await(self, carried: CarriedChoices) -> None:
        self._db.write("DELETE FROM pending_choices WHERE key = ?", (carried.key,))
        self._db.write("INSERT INTO pending_choices(key, choices) VALUES (?, ?)", (carried.key, dump(carried)))
        self._db.write_many(
            "INSERT OR REPLACE INTO pending_message(message_id, key) VALUES (?, ?)",
            [(message_id, carried.key) for message_id in carried.message_ids],
        )

    def _owner_of(self, carried: CarriedChoices) -> OpportunityId | None:
        by_key = self.opportunity_by_key(carried.key)
        if by_key is not None:
            return by_key
        owners = self.opportunities_by_keys(f"mid:{message_id}" for message_id in carried.message_ids)
        return owners[0] if len(owners) == 1 else None

    def _claim_choices(self, id: OpportunityId, key: str, message_ids: tuple[MessageId, ...]) -> None:
        """Give choices that were imported earlier to the opportunity that they were made for."""
        if self._db.row("SELECT 1 FROM pending_choices LIMIT 1") is None:
            return
        from assistant.ledger.carried import CarriedChoices

        for waiting in self._waiting_for(key, message_ids):
            row = self._db.row("SELECT choices FROM pending_choices WHERE key = ?", (waiting,))
            if row is not None:
                self._adopt(id, self._load(CarriedChoices, row[0]))
                self._db.write("DELETE FROM pending_choices WHERE key = ?", (waiting,))

    def _waiting_for(self, key: str, message_ids: tuple[MessageId, ...]) -> dict[str, None]:
        found = {key: None}
        for message_id in message_ids:
            row = self._db.row("SELECT key FROM pending_message WHERE message_id = ?", (message_id,))
            if row is not None:
                found[row[0]] = None
        return found

    def _adopt(self, id: OpportunityId, carried: CarriedChoices) -> None:
        """Imported choices add to what is here; of two words on one matter the later one holds."""
        mine = self.choices(id)
        for column in ("stopped_at", "resumed_at", "called_at"):
            theirs = getattr(carried.choices, column)
            if theirs is not None and theirs > (getattr(mine, column) or theirs.min.replace(tzinfo=theirs.tzinfo)):
                self._choose(id, column, theirs)
        for interview_key, notes in carried.choices.notes:
            if interview_key not in dict(mine.notes):
                self.save_notes(id, interview_key, notes)
        for reminder, reminder_key in carried.choices.done_reminders:
            self.reminder_done(id, reminder, reminder_key)
        self.save_assessment(id, {**dict(carried.assessment), **self.assessment_of(id)})
        for record in carried.dismissed:
            if self.draft_by_need(record.need) is None:
                self.intend(replace(record, id=DraftId(0), opportunity=id))

    def _choose(self, opportunity: OpportunityId, column: str, at: datetime) -> None:
        with self._db.transaction():
            self._db.write(
                f"INSERT INTO choice(opportunity, {column}) VALUES (?, ?)"
                f" ON CONFLICT(opportunity) DO UPDATE SET {column} = excluded.{column}",
                (opportunity, stamp(at)),
            )
            self.touch(opportunity)
