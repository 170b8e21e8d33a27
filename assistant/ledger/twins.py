"""What the user's other accounts know of the same matters: their messages, their drafts, the user's word there.

A matter that reaches the user at two addresses has an opportunity in the ledger
of each account. Every ledger holds all that is known of it, so that each decides
the same without asking the other; whose mailbox a message lies in is kept, too.
Which opportunities are the same is decided in `tracking`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from assistant.ledger.choices import ChoiceTables
from assistant.ledger.codec import dump
from assistant.ledger.facts import FactTables, identity_of
from assistant.ledger.tables import stamp
from assistant.model import DraftState, MessageId, OpportunityId

if TYPE_CHECKING:
    from assistant.model import DraftRecord, Fact, UserChoices

HERE = ""
"""Stands for this ledger's own account among the holders of a message."""

_NEWEST = (
    "SELECT count(opportunity), sum(reader_version) FROM message",
    "SELECT id, identity FROM message ORDER BY id DESC LIMIT 1",
)
"""By its identity as well: the number of a message that was forgotten, or is not in a restored file, comes again."""

_NEWS = (
    "SELECT count(*), sum(message) FROM arrival",
    "SELECT id, draft, at, after FROM draft_history ORDER BY id DESC LIMIT 1",
    "SELECT * FROM choice",
    "SELECT count(*), sum(length(notes)) FROM note",
    "SELECT count(*) FROM done_reminder",
    "SELECT count(*) FROM assessment",
    "SELECT key FROM attention WHERE settled_at IS NULL AND key LIKE 'whose:%'",
)
"""What another account should know, besides the messages."""


class SharedFact(NamedTuple):
    """A message on its way to another account's ledger."""

    fact: Fact
    keys: tuple[str, ...]
    reader_version: int
    holders: frozenset[str]
    """The accounts whose mailboxes it was seen in; HERE is the ledger that it comes from."""


class Twin(NamedTuple):
    """The same matter in another account."""

    account: str
    theirs: OpportunityId
    doubt: str | None = None
    """A message there may have ended it; nothing is written until the user has said which is meant."""


class TwinTables(ChoiceTables, FactTables):
    """The part of the ledger that remembers what other accounts know."""

    def shared_facts(self, opportunity: OpportunityId) -> tuple[SharedFact, ...]:
        """Everything that is known of a matter, with the accounts that hold each message."""
        holders = self._holders("message.id", opportunity)
        keys: dict[int, str] = dict(self._db.rows("SELECT id, keys FROM message WHERE opportunity = ?", (opportunity,)))
        return tuple(
            SharedFact(s.fact, tuple(keys[s.row].split("\n")), s.reader_version, frozenset(holders.get(s.row, ())))
            for s in self.stored_facts_of(opportunity)
        )

    def borrow(self, shared: SharedFact, *, opportunity: OpportunityId, holders: Iterable[str]) -> bool:
        """Keep a message that another account's ledger knows; True when this one learned something by it."""
        before = self._db.changes
        with self._db.transaction():
            known = self._db.row(
                "SELECT id, opportunity FROM message WHERE identity = ?", (identity_of(shared.fact.reading),)
            )
            if known is None:
                row = self._insert(shared.fact, opportunity, shared.keys, shared.reader_version)
            else:
                row = self._renew(known, shared.fact, opportunity, shared.keys, shared.reader_version).row
                self._came_earlier(row, shared.fact)
            for account in holders:
                self._db.write("INSERT OR IGNORE INTO arrival(message, account) VALUES (?, ?)", (row, account))
            if self._db.changes != before:
                self.touch(opportunity)
        return self._db.changes != before

    def _came_earlier(self, row: int, fact: Fact) -> None:
        """Delivered twice, it counts from the first time: both ledgers have to date it alike."""
        self._db.write("UPDATE message SET at = :at WHERE id = :id AND at > :at", {"at": stamp(fact.at), "id": row})

    def holders_of(self, opportunity: OpportunityId) -> Mapping[MessageId, frozenset[str]]:
        """Message-ID -> the accounts whose mailboxes hold it, HERE for this one; empty where no other account does."""
        if not self._db.row("SELECT 1 FROM twin WHERE opportunity = ?", (opportunity,)):
            return {}
        found = self._holders("message.message_id", opportunity)
        return {MessageId(str(name)): frozenset(holders) for name, holders in found.items() if name}

    def _holders(self, column: str, opportunity: OpportunityId) -> dict[object, set[str]]:
        found: dict[object, set[str]] = {}
        for name, account in self._db.rows(
            f"SELECT {column}, account FROM message JOIN arrival ON arrival.message = message.id"
            " WHERE opportunity = :opportunity"
            f" UNION ALL SELECT {column}, :here FROM message WHERE opportunity = :opportunity"
            " AND EXISTS (SELECT 1 FROM sighting WHERE sighting.message = message.id)",
            {"opportunity": opportunity, "here": HERE},
        ):
            found.setdefault(name, set()).add(account)
        return found

    def keys_of_opportunity(self, opportunity: OpportunityId) -> tuple[str, ...]:
        """The index keys that lead to a matter."""
        return tuple(
            k for (k,) in self._db.rows("SELECT key FROM opportunity_key WHERE opportunity = ?", (opportunity,))
        )

    def newest(self) -> str:
        """Changes whenever a message is recorded or finds its matter."""
        return " ".join(map(self._told, _NEWEST))

    def news(self) -> str:
        """Changes whenever there is something that another account should know."""
        return " ".join((self.newest(), *map(self._told, _NEWS)))

    def _told(self, query: str) -> str:
        return repr(self._db.rows(query))

    # -- the same matter elsewhere ----------------------------------------------------------

    def save_twin(self, opportunity: OpportunityId, twin: Twin) -> None:
        """Keep which matter of another account is the same."""
        changed = self._db.write(
            "INSERT INTO twin(opportunity, account, theirs, doubt) VALUES (?, ?, ?, ?)"
            " ON CONFLICT(opportunity, account) DO UPDATE SET theirs = excluded.theirs, doubt = excluded.doubt"
            " WHERE theirs IS NOT excluded.theirs OR doubt IS NOT excluded.doubt",
            (opportunity, twin.account, twin.theirs, twin.doubt),
        )
        if changed:
            self.touch(opportunity)

    def save_drafts_elsewhere(self, opportunity: OpportunityId, records: Iterable[DraftRecord]) -> None:
        """Keep what was drafted in other accounts; a draft is never forgotten, whatever its ledger forgets."""
        for record in records:
            changed = self._db.write(
                "INSERT INTO twin_draft(opportunity, account, need, record) VALUES (?, ?, ?, ?)"
                " ON CONFLICT(opportunity, account, need) DO UPDATE SET record = excluded.record"
                " WHERE record IS NOT excluded.record",
                (opportunity, record.account, record.need, dump(replace(record, opportunity=opportunity))),
            )
            if changed:
                self.touch(opportunity)

    def twins_of(self, opportunity: OpportunityId) -> tuple[Twin, ...]:
        """The same matter in the user's other accounts."""
        rows = self._db.rows("SELECT account, theirs, doubt FROM twin WHERE opportunity = ?", (opportunity,))
        return tuple(Twin(account, OpportunityId(theirs), doubt) for account, theirs, doubt in rows)

    def twins(self, account: str) -> Mapping[OpportunityId, OpportunityId]:
        """Our matter -> the same matter of that account."""
        return dict(self._db.rows("SELECT opportunity, theirs FROM twin WHERE account = ?", (account,)))

    def drafts_elsewhere(self, opportunity: OpportunityId) -> tuple[DraftRecord, ...]:
        """What was drafted for the same matter in the other accounts; what was taken back there does not count."""
        from assistant.model import DraftRecord  # a quiet run reads none of them

        rows = self._db.rows("SELECT record FROM twin_draft WHERE opportunity = ?", (opportunity,))
        records = (self._load(DraftRecord, text) for (text,) in rows)
        return tuple(record for record in records if record.state is not DraftState.WITHDRAWN)

    def take_choices(self, opportunity: OpportunityId, choices: UserChoices, assessment: Mapping[str, str]) -> None:
        """Add what the user said of the same matter elsewhere; of two words the later one holds."""
        mine = self.choices(opportunity)
        for column in ("stopped_at", "resumed_at", "called_at"):
            said, known = getattr(choices, column), getattr(mine, column)
            if said is not None and (known is None or said > known):
                self._choose(opportunity, column, said)
        for interview_key, notes in choices.notes:
            if interview_key not in dict(mine.notes):
                self.save_notes(opportunity, interview_key, notes)
        for reminder, key in set(choices.done_reminders) - set(mine.done_reminders):
            self.reminder_done(opportunity, reminder, key)
        answered = self.assessment_of(opportunity)
        if new := {question: answer for question, answer in assessment.items() if question not in answered}:
            self.save_assessment(opportunity, new)
