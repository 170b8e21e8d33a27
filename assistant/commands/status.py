"""`status [ID]`: every opportunity as a table, or one opportunity's whole story. Asks no server."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_ledger
from assistant.commands.terminal import safe, table
from assistant.commands.which import one_account
from assistant.folding import Round, planned
from assistant.model import DraftRecord, Hold, Next, OpportunityId, Person, Remind, TrackedInterview
from assistant.report import asked_of, draft_name, in_account, opportunity_name
from assistant.session import Books
from assistant.wording import kind_words, reason_words, step_words

if TYPE_CHECKING:
    from assistant.config import Config

PIPED_WIDTH = 100


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("opportunity", nargs="?", metavar="ID", help="one opportunity, such as o1")


def run(options: argparse.Namespace, context: Context) -> int:
    """Shows how everything stands; returns 0."""
    config = one_account(context, options, "opportunity")
    there = [one for one in ((config,) if config else context.accounts()) if one.state_path.exists()]
    if not there:
        return _nothing(context)
    with ExitStack() as stack:
        ledgers = [(one, stack.enter_context(open_ledger(_reading(context), one))) for one in there]
        every = [Books(config=one, ledger=ledger, now=context.now) for one, ledger in ledgers]
        found = [(books, r) for books in every for r in _rounds(books, options.opportunity, there)]
        if context.as_json:
            context.emit({"opportunities": [as_json(books, r) for books, r in found]})
        elif options.opportunity:
            context.say_in_words("\n".join(safe(line) for books, r in found for line in story(books, r)))
        else:
            context.say_in_words("\n".join(_overview(every, found)) or "no opportunity yet")
    return 0


def _rounds(books: Books, name: str | None, shown: list[Config]) -> list[Round]:
    """What is shown of one account: a matter of several stands where it is followed up."""
    found = [r for id in _wanted(books, name) if (r := planned(books, id)) is not None]
    names = {config.account for config in shown}
    return [r for r in found if name is not None or r.plan.led_by is None or r.plan.led_by not in names]


def _reading(context: Context) -> Context:
    """The same invocation as a rehearsal: looking changes nothing."""
    from dataclasses import replace

    return replace(context, is_dry_run=True)


def _nothing(context: Context) -> int:
    if context.as_json:
        context.emit({"opportunities": []})
    else:
        context.say("nothing was scanned yet; run `interview-assistant scan`")
    return 0


def _wanted(books: Books, name: str | None) -> tuple[OpportunityId, ...]:
    if name is None:
        return books.ledger.all_opportunities()
    id = OpportunityId(number_of(name, "o"))
    if id not in books.ledger.all_opportunities():
        raise no_such("opportunity", name)
    return (id,)


# -- JSON -----------------------------------------------------------------------------------


def as_json(books: Books, found: Round) -> dict[str, object]:
    """One opportunity in the words of the contract."""
    o, plan = found.opportunity, found.plan
    return _account(books, found) | {
        "id": in_account(books.config.label, opportunity_name(o.id)),
        "company": o.company,
        "role": o.role,
        "stage": plan.stage.value,
        "people": [_person(c.person) for c in o.contacts],
        "interviews": [_interview(i) for i in o.interviews],
        "decision_by": o.promise.by.isoformat() if o.promise else None,
        "next": {"step": plan.next.step.value, "on": plan.next.on.isoformat()} if plan.next else None,
        "drafts": [_draft(books, d) for d in _drafts(books, o.id)],
        "stopped": {"why": o.end.words, "message_id": o.end.message_id} if o.end else None,
        "attention": [{"what": q.what, "words": q.words} for q in books.ledger.open_questions(o.id)],
        "reminders": [
            {"step": d.step.value, "on": d.on.isoformat(), "words": d.words}
            for d in plan.decisions
            if isinstance(d, Remind)
        ],
        "waits": [{"step": d.step.value, "why": d.why} for d in plan.decisions if isinstance(d, Hold)],
    }


def _account(books: Books, found: Round) -> dict[str, object]:
    """Where there are several accounts: which one follows the matter up, and what it is called in the others."""
    own = books.config.label
    if own is None:
        return {}
    return {"account": own, "led_by": found.plan.led_by or own, "also": _also(books, found.opportunity.id)}


def _also(books: Books, id: OpportunityId) -> list[str]:
    twins = books.ledger.shared.twins_of(id) if books.config.family else ()
    return [in_account(twin.account, opportunity_name(twin.theirs)) for twin in twins]


def _drafts(books: Books, id: OpportunityId) -> list[DraftRecord]:
    """What was drafted for a matter, in whichever account."""
    elsewhere = books.ledger.shared.drafts_elsewhere(id) if books.config.family else ()
    return [*books.ledger.drafts_of(id), *elsewhere]


def _named(books: Books, draft: DraftRecord) -> str:
    return in_account(draft.account or books.config.label, draft_name(draft.id))


def _person(person: Person) -> dict[str, object]:
    return {"name": person.name, "email": person.email, "part": person.part.value}


def _interview(interview: TrackedInterview) -> dict[str, object]:
    return {
        "start": interview.start.isoformat(),
        "end": interview.end.isoformat() if interview.end else None,
        "timezone": interview.timezone,
        "where": interview.where,
        "cancelled": interview.is_cancelled,
    }


def _draft(books: Books, draft: DraftRecord) -> dict[str, object]:
    return {
        "id": _named(books, draft),
        "step": draft.step.value,
        "to": [draft.recipient.email],
        "subject": draft.subject,
        "state": draft.state.value,
        "due": draft.due.isoformat(),
        "message_id": draft.message_id,
    }


# -- words ------------------------------------------------------------------------------------


def _overview(every: list[Books], found: list[tuple[Books, Round]]) -> list[str]:
    rows = [("ID", "COMPANY", "ROLE", "STAGE", "NEXT", "DRAFTS WAITING")] if found else []
    for books, r in found:
        o, name = r.opportunity, in_account(books.config.label, opportunity_name(r.opportunity.id))
        waiting = [_named(books, d) for d in _drafts(books, o.id) if d.settled is None]
        ahead = _ahead(books, r.plan.next) if r.plan.next else "-"
        rows.append((name, o.company or "?", o.role or "?", r.plan.stage.value, ahead, " ".join(waiting)))
    lines = table(rows, width=shutil.get_terminal_size((PIPED_WIDTH, 24)).columns)
    questions = ((books, q) for books in every for q in books.ledger.open_questions())
    return lines + [safe(asked_of(books.config.label, q)) for books, q in questions]


def _ahead(books: Books, step: Next) -> str:
    return f"{step_words(step.step)} {'since ' if _is_over(books, step) else ''}{step.on:%a %d %b}"


def _is_over(books: Books, step: Next) -> bool:
    """Its day is over: the draft lies there and waits for the user, or the call does."""
    return step.on < books.now.astimezone(ZoneInfo(books.identity.timezone)).date()


def story(books: Books, found: Round) -> Iterator[str]:
    """One opportunity from its first message to what comes next."""
    o, plan = found.opportunity, found.plan
    zone = ZoneInfo(books.identity.timezone)
    name = in_account(books.config.label, opportunity_name(o.id))
    yield f"{name}  {o.company or 'company unknown'}, {o.role or 'role unknown'}: {plan.stage.value}"
    for also in _also(books, o.id):
        yield f"  the same as {also}"
    for c in o.contacts:
        yield f"  {c.person.part.value}: {c.person.name or ''} <{c.person.email or 'no address'}>"
    for i in o.interviews:
        state = "cancelled" if i.is_cancelled else "interview"
        yield f"  {state}: {_local(i.start, zone)}  {i.where or ''}".rstrip()
    yield from _lines_of_facts(books, o.id, zone)
    for d in _drafts(books, o.id):
        head = f"{_named(books, d)} {step_words(d.step)} to {d.recipient.email}"
        yield f"  {head}: {d.state.value} — {reason_words(d.why)}"
    yield from _open_ends(books, found)
    yield f"  next: {_in_full(books, plan.next)}" if plan.next else "  next: nothing"


def _in_full(books: Books, step: Next) -> str:
    when = "waiting since" if _is_over(books, step) else "on"
    return f"{step_words(step.step)} {when} {step.on:%a %d %b %Y}"


def _open_ends(books: Books, found: Round) -> Iterator[str]:
    """What the user has to look at, what waits, and what is only theirs to do."""
    id = found.opportunity.id
    for q in books.ledger.open_questions(id):
        yield f"  {asked_of(books.config.label, q)}"
    for decision in found.plan.decisions:
        if isinstance(decision, Hold):
            yield f"  {step_words(decision.step)} waits: {reason_words(decision.why)}"
        if isinstance(decision, Remind):
            words = reason_words(decision.words)
            yield f"  to do on {decision.on}: {step_words(decision.step)}  {words}".rstrip()
    for question, answer in books.ledger.assessment_of(id).items():
        yield f"  looking back, {question}: {answer}"


def _lines_of_facts(books: Books, id: OpportunityId, zone: ZoneInfo) -> Iterator[str]:
    for fact in books.ledger.facts_of(id):
        message = fact.reading.message
        sender = message.sender.email if message.sender else "?"
        what = "you wrote:" if fact.outgoing else f"{sender}: {kind_words(fact.reading.kind)} "
        yield f"  {_local(fact.at, zone)}  {what} {message.subject}"


def _local(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%a %d %b %Y %H:%M}"
