"""What one scan did, as the contract's JSON and as words for people. Nothing is decided here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.model import DraftId, MessageId, OpportunityId
from assistant.wording import kind_words, reason_words, step_words

if TYPE_CHECKING:
    from assistant.ledger import OpenQuestion


def opportunity_name(number: OpportunityId | int) -> str:
    """An opportunity as the user names it: "o1"."""
    return f"o{number}"


def draft_name(number: DraftId | int) -> str:
    """A draft as the user names it: "d1"."""
    return f"d{number}"


def in_account(label: str | None, name: str) -> str:
    """The same where there are several accounts: "work:o1"."""
    return f"{label}:{name}" if label and name else name


@dataclass(slots=True)
class FolderCount:
    """How many messages of a folder were new, and how many of these were read."""

    new: int = 0
    looked_at: int = 0


@dataclass(slots=True)
class Report:
    """Fills up while a scan runs; each list holds the contract's objects."""

    now: datetime
    label: str | None = None
    """The account's name, where there are several."""
    folders: dict[str, FolderCount] = field(default_factory=dict)
    findings: list[dict[str, object]] = field(default_factory=list)
    drafted: list[dict[str, object]] = field(default_factory=list)
    withdrawn: list[dict[str, object]] = field(default_factory=list)
    sent: list[dict[str, object]] = field(default_factory=list)
    observed: list[dict[str, object]] = field(default_factory=list)
    stopped: list[dict[str, object]] = field(default_factory=list)
    attention: list[dict[str, object]] = field(default_factory=list)
    reminders: list[dict[str, object]] = field(default_factory=list)
    held: list[dict[str, object]] = field(default_factory=list)
    faults: list[dict[str, object]] = field(default_factory=list)
    concerns: list[str] = field(default_factory=list)
    """What the tone guard says of a text that was just approved."""
    more_due: int = 0
    """Drafts that are due and wait for the next run, as one run makes only so many."""

    def found(self, opportunity: OpportunityId, message_id: MessageId | None, kind: str) -> None:
        """A message was placed with an opportunity."""
        self.findings.append({"opportunity": opportunity_name(opportunity), "message_id": message_id, "kind": kind})

    def ask(self, opportunity: OpportunityId | None, what: str, words: str) -> None:
        """The user has to look at something."""
        name = opportunity_name(opportunity) if opportunity is not None else None
        self.attention.append({"opportunity": name, "what": what, "words": words})

    def fault(self, message: str, what: str) -> None:
        """A message could not be read; it is named and the scan goes on."""
        self.faults.append({"message": message, "what": what})

    def counts(self) -> dict[str, int]:
        """How much was done, for the ledger's list of runs."""
        return {
            "new": sum(f.new for f in self.folders.values()),
            "drafted": len(self.drafted),
            "withdrawn": len(self.withdrawn),
            "sent": len(self.sent),
            "faults": len(self.faults),
        }

    def as_json(self) -> dict[str, object]:
        """The contract's document."""
        return {
            "now": self.now.isoformat(),
            "folders": {
                f"{self.label}/{n}" if self.label else n: {"new": c.new, "looked_at": c.looked_at}
                for n, c in self.folders.items()
            },
            **{name: self.rows(name) for name in LISTS},
            "concerns": self.concerns,
            "more_due": self.more_due,
        }

    def rows(self, name: str) -> list[dict[str, object]]:
        """One of the lists, its IDs as the user has to write them."""
        found: list[dict[str, object]] = getattr(self, name)
        return [_in_account(self.label, row) for row in found] if self.label else found

    def words(self, *, is_dry_run: bool) -> Iterator[str]:
        """A line for each thing that the user would want to hear of; none when nothing happened."""
        would = "would draft" if is_dry_run else "drafted"
        for d in self.rows("drafted"):
            head = f"{would} {d['id']}: {step_words(d['step'])} to {', '.join(_list(d['to']))}"
            yield f"{head} — {d['subject']} ({reason_words(d['why'])})"
        for name, say in _SAYINGS:
            yield from map(say, self.rows(name))
        yield from self.concerns
        if self.more_due:
            whose = f" in {self.label}" if self.label else ""
            yield f"{self.more_due} more drafts are due{whose}; the next run makes them"

    def details(self) -> Iterator[str]:
        """What `-v` adds: what was looked at and what waits, without any content."""
        for name, count in self.folders.items():
            yield f"{f'{self.label}/' if self.label else ''}{name}: {count.new} new, {count.looked_at} read"
        for f in self.rows("findings"):
            yield f"{f['opportunity']}: {kind_words(f['kind'])} {f['message_id']}"
        for h in self.rows("held"):
            yield f"{h['opportunity']}: {step_words(h['step'])} waits, {reason_words(h['why'])}"


LISTS = (
    "findings", "drafted", "withdrawn", "sent", "observed", "stopped", "attention", "reminders", "held", "faults"
)  # fmt: skip
"""The lists of the contract's document, in its order."""


def _in_account(label: str | None, row: dict[str, object]) -> dict[str, object]:
    named = {key: in_account(label, str(row[key])) for key in ("id", "opportunity") if row.get(key)}
    if "message" in row:
        named["message"] = f"{label}/{row['message']}"
    return {"account": label, **row, **named}


OBSERVED = {
    "sent_by_user": "you sent it",
    "edited": "you edited it; it is yours now and is left alone",
    "deleted": "you deleted it; it is not made again",
    "approved": "approved",
    "notes": "your notes were read",
    "renewed": "written anew from your notes",
    "dismissed": "dismissed; it is not made again",
    "unapproved": "no longer approved: it was moved, or its mark was taken away",
    "several": "there are several copies of it; nothing is sent until one is left",
    "missing": "it is not in the folder now; perhaps it is open in your mail client",
}


PLAINLY = {
    "suspicious_sender": "it is not certain that a message is theirs; nothing is written or sent until you have looked:"
    " say `resume` where it is false, or where the matter goes on all the same, and `stop` where it has ended",
    "which_interview": "it is not clear which interview a message moves; nothing is written until you say `resume`",
    "was_it_held": "they moved one of several interviews and did not say which, may have moved this one or only asked"
    " to, or took it out of the calendar after its time; or you called it off; if it took place, give `notes` on it or"
    " say `resume`, and the thanks are written",
    "maybe_decline": "this may be a decline; say `stop` if it is one",
    "maybe_offer": "this may be an offer, or your yes to one, so nothing is asked; say `stop` if it is one, and"
    " `resume` if it is not",
    "maybe_withdrawn": "you seem to have withdrawn, so nothing more is written; say `stop` if so, and `resume` if not",
    "unknown_time": "an interview was agreed to, and its time could not be read for certain",
    "wrote_after_stop": "they have written since you stopped this; `resume` reopens it",
    "nobody_to_thank": "no address of anybody is known to whom thanks could go",
    "nobody_to_ask": "no address of anybody is known who could be asked",
    "question_of_theirs": "they asked something that waits for your answer",
    "edited_draft_stays": "a draft that you edited is no longer wanted; it is yours, so it stays",
}
"""The contract's word for what needs attention -> the same for people."""


def plainly(what: object, whose: object = None) -> str:
    """What needs attention, in words for people; the commands to say, with the ID of whose matter it is."""
    words = PLAINLY.get(str(what), str(what))
    return re.sub(r"`(resume|stop|notes)`", rf"`interview-assistant \1 {whose}`", words) if whose else words


def asked_of(label: str | None, question: OpenQuestion) -> str:
    """An open question as a line for people."""
    name = in_account(label, opportunity_name(question.opportunity)) if question.opportunity else None
    words = f": {question.words}" if question.words else ""
    return f"please look, {name or label or 'mailbox'}: {plainly(question.what, name)}{words}"


Row = dict[str, object]


def _with_words(row: Row, head: str) -> str:
    return f'{head} — "{reason_words(row["words"])}"' if row.get("words") else head


def _whose(row: Row) -> object:
    return row["opportunity"] or row.get("account") or "mailbox"


_SAYINGS: tuple[tuple[str, Callable[[Row], str]], ...] = (
    ("sent", lambda d: f"sent {d['id']}"),
    ("withdrawn", lambda d: f"withdrew {d['id']}: {reason_words(d['why'])}"),
    ("stopped", lambda d: f"{d['opportunity']} has ended: {reason_words(d['why'])}"),
    ("observed", lambda d: f"{d['id']}: {OBSERVED.get(str(d['what']), d['what'])}"),
    ("reminders", lambda d: _with_words(d, f"to do on {d['on']}, {d['opportunity']}: {step_words(d['step'])}")),
    ("attention", lambda d: _with_words(d, f"please look, {_whose(d)}: {plainly(d['what'], d['opportunity'])}")),
    ("faults", lambda d: f"not read: {d['message']}: {d['what']}"),
)
"""List of the report -> how one of its rows is told."""


def _list(value: object) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list | tuple) else [str(value)]
