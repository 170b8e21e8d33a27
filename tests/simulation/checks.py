"""What must hold after every step, told from the server and from the truth, not from what the program says."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.folding import planned
from assistant.ledger import Ledger
from assistant.mailbox.smtp import without_bcc
from assistant.model import Ask, Decision, DraftRecord, DraftState, Hold, MessageId, OpportunityId, Step
from assistant.session import Books

from .employers import ENDS, ROBOTS, Letter, Matter, Meeting
from .post import Deed, message_id_of
from .user import natural_key

if TYPE_CHECKING:
    from assistant.report import Report

    from .history import History

MOST_QUESTIONS = {"standard": 2, "prompt": 2, "patient": 2, "persistent": 4}
AFTER = {"decline": {Step.DECLINE_REPLY, Step.KEEP_IN_TOUCH}, "offer": set[Step](), "stop": set[Step]()}
ASKING = {Step.CHECK_IN, Step.SECOND_CHECK_IN, Step.AFTER_CALL}
BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
NO_THANKS = ("which_interview", "suspicious_sender", "unknown_time", "nobody_to_thank")
"""What the user has to look at before anybody can be thanked."""
QUIET_TABLES = ("opportunity", "draft", "approval", "question", "fact", "draft_history")


@dataclass
class Truth:
    """What has happened in one candidacy so far."""

    end: str = ""
    """offer, decline or stop."""
    known_since: int = 0
    """How often the program had looked for news when it came: the next look can tell."""
    declines: int = 0
    silence: int = 0
    """Counts up with each letter of a person."""
    meetings_told: int = 0


@dataclass
class Checks:
    """Looks at the world after each step."""

    history: History
    run: int = 0
    placed: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    truth: dict[int, Truth] = field(default_factory=lambda: defaultdict(Truth))
    asked: dict[tuple[int, int], list[str]] = field(default_factory=lambda: defaultdict(list))
    """(matter, silence) -> the drafts of ours that ask for news; (matter, -1): those that answer a decline."""
    thanked: defaultdict[tuple[int, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    went: list[tuple[bytes, tuple[str, str]]] = field(default_factory=list)

    needs_sent: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._deeds_seen = self._sent_seen = 0
        self._approved: dict[bytes, int] = {}
        self._revoked_in: dict[bytes, int] = {}
        self._sent_before: list[tuple[str, tuple[str, str], datetime]] = []
        self._renewable: set[str] = set()
        self._traces: list[tuple[str, tuple[str, str], datetime]] = []
        self._first_placed: dict[str, datetime] = {}
        self._silences: dict[int, int] = {}
        self._after_call: set[str] = set()
        self.is_lost = False
        self._looked_before = 0
        self._told: dict[str, datetime] = {}
        self._broke_off = BEFORE_ALL

    # -- the truth ------------------------------------------------------------------------------

    def delivered(self, letter: Letter, matter: Matter) -> None:
        """A letter lies in the mailbox."""
        truth = self.truth[matter.number]
        if letter.folder == "INBOX" and letter.kind not in ROBOTS:
            truth.silence += 1
        truth.declines += letter.kind == "decline"
        for meeting in matter.meetings:
            if meeting.told == letter.at and letter.kind in ("confirm", "event", "move"):
                self._fixed(meeting, matter)
            if meeting.given_up == letter.at:
                meeting.known_since = self.history.post.looked
        if truth.end == "decline" and letter.kind in ("confirm", "event", "move"):
            truth.end = ""  # the race brought it after the end: they fix an interview, so the matter is open again
        if letter.kind in ENDS and truth.end != "stop":
            truth.end, truth.known_since = letter.kind, self.history.post.looked

    def _fixed(self, meeting: Meeting, matter: Matter) -> None:
        meeting.fixed_since = self.history.post.looked
        for other in matter.meetings:
            other.is_overtaken |= meeting.overtakes(other, self.history.clock)
            meeting.is_overtaken |= other.fixed_since is not None and other.overtakes(meeting, self.history.clock)

    def stopped(self, matter: Matter) -> None:
        """The user has stopped it."""
        self.truth[matter.number].end, self.truth[matter.number].known_since = "stop", self.history.post.looked

    def resumed(self, matter: Matter) -> None:
        """The user has taken it up again: anew, where all had been asked that may be."""
        truth = self.truth[matter.number]
        truth.end = ""
        asked = self._standing(self.asked[matter.number, truth.silence])
        truth.silence += len(asked) >= self._most or any(name in self._after_call for name in asked)

    def approved(self, raw: bytes) -> None:
        """These bytes may go out."""
        self._approved[without_bcc(raw)] = self.run
        self._revoked_in.pop(without_bcc(raw), None)

    def approved_all(self) -> None:
        """A command approves the only live copy, whichever it is."""
        for name in ("Drafts", "Approved"):
            for stored in self.history.post.folders[name].messages.values():
                self.approved(stored.raw)

    def revoked(self, raw: bytes) -> None:
        """These bytes may not go out any more."""
        self._revoked_in[without_bcc(raw)] = self.run

    def noted(self, records: Iterable[DraftRecord]) -> None:
        """The user gave notes: the thanks that wait as they were written may be written anew."""
        waiting = (r for r in records if r.step is Step.THANK_YOU and r.state is DraftState.UNTOUCHED)
        self._renewable |= {r.message_id for r in waiting}

    def lost(self) -> None:
        """What the user told the program alone is forgotten; what the mailbox shows must still be known."""
        self.is_lost = True
        for truth in self.truth.values():
            truth.end = "" if truth.end == "stop" else truth.end
        self._renewable.clear()

    def begin(self) -> None:
        """A run begins: what lies in Sent now is known to have gone."""
        self.run += 1
        self._looked_before = self.history.post.looked
        self._silences = {number: truth.silence for number, truth in self.truth.items()}
        folders = self.history.post.folders
        self._sent_before = [
            (message_id_of(s.raw), natural_key(s.raw), s.received) for s in folders["Sent"].messages.values()
        ]
        if self.is_lost:
            self._traces = list(self._visible())

    def _visible(self) -> Iterator[tuple[str, tuple[str, str], datetime]]:
        for name in self._looked_into():
            for s in self.history.post.folders[name].messages.values():
                if "\\deleted" not in s.flags:
                    yield message_id_of(s.raw), natural_key(s.raw), s.received

    def taken_away(self) -> None:
        """The user acted in the middle of a run: what now lies nowhere that the program can look cannot be seen."""
        names, keys = {name for name, _, _ in self._visible()}, {key for _, key, _ in self._visible()}
        self._traces = [t for t in self._traces if t[0] in names or t[1] in keys]

    def _looked_into(self) -> list[str]:
        known = self.history.folders
        return [name for name in (known.drafts, known.approved, known.sent, known.trash) if name]

    # -- looking ----------------------------------------------------------------------------------

    def look(self) -> None:
        """All that the program did since the last look."""
        post = self.history.post
        for deed in post.deeds[self._deeds_seen :]:
            self._check_deed(deed)
        self._deeds_seen = len(post.deeds)
        sent = zip(post.outgoing, post.looked_before, strict=True)
        for (raw, recipients), looked in list(sent)[self._sent_seen :]:
            self._check_sent(raw, recipients, looked)
        self._sent_seen = len(post.outgoing)

    def _check_deed(self, deed: Deed) -> None:
        if deed.what == "append_draft":
            self._check_placed(deed)
        elif deed.what == "append_sent":
            assert any(without_bcc(raw) == without_bcc(deed.raw) for raw, _ in self.history.post.outgoing), (
                "filed in Sent, but never sent"
            )
        else:
            is_ours = any(deed.raw in raws for raws in self.placed.values())
            assert is_ours or without_bcc(deed.raw) in self._approved, f"the user's own was touched: {deed.what}"
            assert deed.folder != "INBOX", "INBOX was touched"

    def _check_placed(self, deed: Deed) -> None:
        record = self._record(deed.message_id)
        assert record is not None, "placed without an intent"
        before = self.placed[deed.message_id]
        matter = self._matter(record.recipient.email)
        if before and deed.message_id in self._renewable:
            assert deed.raw not in before, f"the same text placed twice: {record.need}"
        elif before:
            assert self.is_lost, f"placed twice: {record.need}"
            assert not self._left_a_trace(deed), f"placed twice, though it can be seen: {record.need}"
        self._first_placed.setdefault(deed.message_id, self.history.clock)
        before.append(deed.raw)
        self.needs_sent.discard(record.need)
        assert natural_key(deed.raw)[1] == record.recipient.email.lower(), "addressed to somebody else"
        assert natural_key(deed.raw)[0] in matter.message_ids, "answers a message of another matter"
        self._check_end(matter, record, "placed", deed.looked)
        if len(before) == 1:
            self._check_number(matter, record, deed.looked)

    def broken_off(self) -> None:
        """A run did not come to its end, maybe after the ledger had all of it: its report reached nobody."""
        self._broke_off = self.history.clock

    def nobody_forgotten(self, report: Report) -> None:
        """A run came to its end: who is to be thanked has a draft, or the user was told why not."""
        now = self.history.clock
        self._told |= {str(row["opportunity"]): now for row in report.held if row["step"] == Step.THANK_YOU.value}
        self._told |= {str(row["opportunity"]): now for row in report.attention if row["what"] in NO_THANKS}
        for matter in self.history.matters:
            for meeting in matter.meetings:
                if meeting.wants_thanks(now, self._looked_before) and not self.truth[matter.number].end:
                    assert self._is_seen_to(matter, meeting), f"nobody at {matter.company} is thanked for {meeting}"

    def _is_seen_to(self, matter: Matter, meeting: Meeting) -> bool:
        id = self.opportunity_of(matter)
        if self._has_more_that_day(matter, meeting):
            return True
        if self._told.get(f"o{id}", BEFORE_ALL) > meeting.start:
            return True
        day = f"@{meeting.start:%Y%m%d}"
        if any(r.step is Step.THANK_YOU and day in r.need for r in self.records() if r.opportunity == id):
            return True
        sent = self.history.post.folders["Sent"].messages.values()
        if any(s.received >= meeting.start and natural_key(s.raw)[1] in matter.addresses for s in sent):
            return True
        return self._broke_off > meeting.start and self._status_tells(id)

    def _has_more_that_day(self, matter: Matter, meeting: Meeting) -> bool:
        """Thanks wait for the day's last interview (T3), also for one that was called off without saying which."""
        fixed = [m for m in matter.meetings if m.fixed_since is not None and m.start.date() == meeting.start.date()]
        return any(m.end > self.history.clock for m in fixed)

    def _status_tells(self, id: OpportunityId | None) -> bool:
        """Whether `status` says why nobody is thanked: it shows what a lost report would have said."""
        with Ledger.open(self.history.path, now=self.history.clock, rehearsal=True) as ledger:
            books = Books(config=self.history.config, ledger=ledger, now=self.history.clock)
            found = planned(books, id) if id is not None else None
            return found is not None and any(map(_says_why_no_thanks, found.plan.decisions))

    def _left_a_trace(self, deed: Deed) -> bool:
        """Whether it lay in Drafts, Sent or Trash when the run began, by its name or as a person knows it again."""
        if any(name == deed.message_id for name, _, _ in self._traces):
            return True
        first, known = self._first_placed[deed.message_id], natural_key(deed.raw)
        others = self.placed.keys() - {deed.message_id}
        is_seen = any(key == known and received >= first and n not in others for n, key, received in self._traces)
        return is_seen and not self._may_be_those_before(deed)

    def _may_be_those_before(self, deed: Deed) -> bool:
        """Copies under a client's name tell no step: as many as asked before this one, and left no name, may be those.

        A lost ledger takes the first such mail for the check-in, as one that the user wrote alone; what follows it
        is due then. Only copies beyond that must be known for what follows.
        """
        sent, known = self.history.post.folders["Sent"].messages.values(), natural_key(deed.raw)
        named = {message_id_of(stored.raw) for stored in sent}  # what lies in Trash may have been sent all the same
        lost = [name for name in self._asked_before(deed) if name not in named]
        since = min((self._first_placed[name] for name in lost), default=BEFORE_ALL)
        renamed = [at for name, key, at in self._traces if key == known and at >= since and name not in self.placed]
        return bool(lost) and len(renamed) <= len(lost)

    def _asked_before(self, deed: Deed) -> list[str]:
        """The drafts that asked for news in the same silence before this one was first placed."""
        for (_, silence), names in self.asked.items():
            if silence >= 0 and deed.message_id in names:
                return names[: names.index(deed.message_id)]
        return []

    def _check_end(self, matter: Matter, record: DraftRecord, what: str, looked: int) -> None:
        truth = self.truth[matter.number]
        if truth.end and truth.known_since < looked:
            assert record.step in AFTER[truth.end], f"{record.step} {what} after the {truth.end} of {matter.company}"
        if record.step is Step.KEEP_IN_TOUCH:
            assert self.history.config.cadence.keep_in_touch, "kept in touch unasked"

    def _check_number(self, matter: Matter, record: DraftRecord, looked: int) -> None:
        truth, email = self.truth[matter.number], record.recipient.email.lower()
        if record.step is Step.THANK_YOU:
            self.thanked[matter.number, email].append(record.message_id)
            thanks = len(self._standing(self.thanked[matter.number, email]))
            held = self._held(matter, email, thanks, looked)
            assert thanks <= held, f"thanked {email} more often than they met"
        elif record.step is Step.DECLINE_REPLY:
            self.asked[matter.number, -1].append(record.message_id)
            assert len(self.asked[matter.number, -1]) <= truth.declines, "more answers than declines"
        elif record.step in ASKING:
            silence = self._silences.get(matter.number, 0)
            self.asked[matter.number, silence].append(record.message_id)
            self._after_call |= {record.message_id} if record.step is Step.AFTER_CALL else set()
            assert len(self._standing(self.asked[matter.number, silence])) <= self._most, (
                "asked too often in one silence"
            )

    def _held(self, matter: Matter, email: str, wanted: int, looked: int) -> int:
        """So many interviews were held; where thanks need them, also such as nobody could know to be given up."""
        now, number = self.history.clock, sum(m.was_held(self.history.clock, email) for m in matter.meetings)
        for meeting in matter.meetings:
            if number < wanted and not meeting.was_held(now, email) and meeting.seems_held(now, looked):
                meeting.thanked.add(email)
                number += 1
        return number

    @property
    def _most(self) -> int:
        return MOST_QUESTIONS[self.history.config.cadence.preset]

    def _standing(self, names: list[str]) -> list[str]:
        """What may have reached them: not what the program took back to Trash, where it lies to this day."""
        return [name for name in names if not self._was_taken_back(name)]

    def _was_taken_back(self, message_id: str) -> bool:
        post, texts = self.history.post, set(self.placed[message_id])
        went = any(raw in texts or message_id_of(raw) == message_id for raw, _ in post.outgoing)
        moved = any(deed.raw in texts and deed.to == "Trash" for deed in post.deeds)
        keys = {natural_key(raw) for raw in texts}
        elsewhere = [s for name, f in post.folders.items() if name != "Trash" for s in f.messages.values()]
        return moved and not went and not any(self._is_that(s.raw, s.received, message_id, keys) for s in elsewhere)

    def _is_that(self, raw: bytes, received: datetime, message_id: str, keys: set[tuple[str, str]]) -> bool:
        if (name := message_id_of(raw)) in self.placed:
            return name == message_id
        if natural_key(raw) not in keys:
            return False
        alike = [n for n, texts in self.placed.items() if any(natural_key(text) in keys for text in texts)]
        return self._first_placed[message_id] == max(  # under a client's name, it is what was placed last
            (at for n in alike if (at := self._first_placed[n]) <= received), default=BEFORE_ALL
        )

    def _check_sent(self, raw: bytes, recipients: tuple[str, ...], looked: int) -> None:
        record = self._record_of_sending(raw)
        key = natural_key(raw)
        approved_in = self._approved.get(without_bcc(raw))
        assert approved_in is not None, "sent without an approval of these bytes"
        assert self._revoked_in.get(without_bcc(raw), self.run) >= self.run, "sent though the approval was taken back"
        assert record is not None, f"sent, and no draft of ours: {key}"
        assert record.need not in self.needs_sent or self._is_another_step(raw), f"sent twice: {record.need}"
        others = self.placed.keys() - {record.message_id}  # a draft of another step, under its own name
        gone = [at for name, known, at in self._sent_before if known == key and name not in others]
        is_gone = bool(record.placed) and any(at > record.placed for at in gone)
        assert not (self.history.folders.sent is not None and is_gone), f"sent, though the user had sent it: {key}"
        self.needs_sent.add(record.need)
        self.went.append((raw, key))
        matter = self._matter(recipients[0])
        assert set(recipients) <= matter.addresses, f"sent to others: {recipients}"
        assert key[0] in matter.message_ids, "answers a message of another matter"
        self._check_end(matter, record, "sent", looked)

    def _is_another_step(self, raw: bytes) -> bool:
        """A lost ledger takes the approved draft of the next step for the one before: it has not gone yet itself."""
        names = [self.history.post.first_name(message_id_of(one)) for one in (raw, *(sent for sent, _ in self.went))]
        return self.is_lost and names[0] in self.placed and names[0] not in names[1:]

    # -- the fixed point ------------------------------------------------------------------------

    def books(self) -> dict[str, list[tuple[object, ...]]]:
        """What the ledger holds, apart from its diary of runs."""
        if not self.history.path.exists():
            return {}
        with closing(sqlite3.connect(self.history.path)) as connection:
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            return {
                name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in QUIET_TABLES if name in names
            }

    def unchanged(self, mailbox: object, books: dict[str, list[tuple[object, ...]]]) -> None:
        """A run without news changed nothing."""
        assert self.history.post.state() == mailbox, "a rescan changed the mailbox"
        now = self.books()
        for name, rows in books.items():
            changed = [(a, b) for a, b in zip(rows, now[name], strict=False) if a != b] or now[name][len(rows) :]
            assert now[name] == rows, f"a rescan changed the ledger, {name}: {changed}"

    def end_state(self) -> dict[str, object]:
        """What is compared between a history with faults and the same one without."""
        drafts = sorted((r.need, r.state.value) for r in self.records())
        folders = {
            name: sorted((message_id_of(s.raw).partition("-")[0], natural_key(s.raw)) for s in folder.messages.values())
            for name, folder in self.history.post.folders.items()
        }
        return {"drafts": drafts, "sent": sorted(key for _, key in self.went), **folders}

    # -- tools ------------------------------------------------------------------------------------

    def records(self) -> tuple[DraftRecord, ...]:
        """Every draft that the ledger knows."""
        with Ledger.open(self.history.path, now=self.history.clock) as ledger:
            return tuple(d for id in ledger.all_opportunities() for d in ledger.drafts_of(id))

    def has_doubts(self) -> bool:
        """Whether any sending is uncertain."""
        with closing(sqlite3.connect(self.history.path)) as connection:
            try:
                return connection.execute("SELECT 1 FROM draft WHERE state = 'uncertain'").fetchone() is not None
            except sqlite3.OperationalError:  # the first run died before it made the tables
                return False

    def has_gone(self, record: DraftRecord) -> bool:
        """Whether the recipient got it from us."""
        return record.need in self.needs_sent

    def opportunity_of(self, matter: Matter) -> OpportunityId | None:
        """The program's number for a candidacy."""
        with Ledger.open(self.history.path, now=self.history.clock) as ledger:
            for opportunity in ledger.opportunities():
                if set(opportunity.message_ids) & set(matter.message_ids):
                    return opportunity.id
        return None

    def _matter(self, email: str) -> Matter:
        for matter in self.history.matters:
            if email.lower() in matter.addresses:
                return matter
        raise AssertionError(f"{email} is nobody's address")

    def _record(self, message_id: str) -> DraftRecord | None:
        with Ledger.open(self.history.path, now=self.history.clock) as ledger:
            return ledger.draft_by_message_id(MessageId(message_id))

    def _record_of_sending(self, raw: bytes) -> DraftRecord | None:
        named = self._record(message_id_of(raw))
        if named is not None:
            return named
        key = natural_key(raw)
        fitting = [r for r in self.records() if (r.anchor, r.recipient.email.lower()) == key]
        return fitting[-1] if fitting else None


def _says_why_no_thanks(decision: Decision) -> bool:
    match decision:
        case Hold():
            return decision.step is Step.THANK_YOU
        case Ask():
            return decision.what in NO_THANKS
        case _:
            return False
