"""`explain ID-or-FILE`: why; each finding with the words that it rests on, each decision with its reason."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.commands import classify
from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_ledger
from assistant.commands.terminal import safe
from assistant.commands.which import one_account
from assistant.folding import planned
from assistant.model import Ask, Decision, DraftId, Due, Fact, Hold, OpportunityId, Remind, Withdraw
from assistant.report import draft_name, in_account, opportunity_name, plainly
from assistant.session import Books
from assistant.wording import kind_words, step_words


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("what", metavar="ID-or-FILE", help="an opportunity (o1), a draft (d1), or a mail file")


def run(options: argparse.Namespace, context: Context) -> int:
    """Shows what the findings and decisions rest on; returns 0."""
    if Path(options.what).exists():
        options.files = [options.what]
        return classify.run(options, context)
    letter = "d" if options.what.rpartition(":")[2].lower().startswith("d") else "o"
    config = one_account(context, options, "what", letter=letter) or context.config()
    with open_ledger(replace(context, is_dry_run=True), config) as ledger:
        books = Books(config=config, ledger=ledger, now=context.now)
        if letter == "d":
            return _draft(books, context, options.what)
        return _opportunity(books, context, options.what)


def _opportunity(books: Books, context: Context, name: str) -> int:
    found = planned(books, OpportunityId(number_of(name, "o")))
    if found is None:
        raise no_such("opportunity", name)
    facts = books.ledger.facts_of(found.opportunity.id)
    if context.as_json:
        context.emit(
            {
                "opportunity": in_account(books.config.label, opportunity_name(found.opportunity.id)),
                "stage": found.plan.stage.value,
                "findings": [_fact(f) for f in facts],
                "decisions": [{"what": _what(d), "why": _why(d)} for d in found.plan.decisions],
            }
        )
        return 0
    named = in_account(books.config.label, opportunity_name(found.opportunity.id))
    lines = [f"{named} is {found.plan.stage.value}, because:"]
    lines += [line for f in facts for line in _words(f)]
    lines += [f"  {_what(d, named)}: {_why(d)}" for d in found.plan.decisions]
    context.say_in_words("\n".join(map(safe, lines)))
    return 0


def _fact(fact: Fact) -> dict[str, object]:
    return {"at": fact.at.isoformat(), "outgoing": fact.outgoing} | classify.described(fact.reading)


def _words(fact: Fact) -> Iterator[str]:
    who = "you wrote" if fact.outgoing else "they wrote"
    firm = ", firm" if fact.reading.primary.firm else ""
    kind = f"{kind_words(fact.reading.kind)}{firm} ({fact.reading.primary.confidence:.2f})"
    yield f"  {fact.at:%Y-%m-%d %H:%M} UTC, {who} {fact.reading.message.message_id or ''}: {kind}"
    for finding in fact.reading.findings:
        yield from (f'      "{e.words}" ({e.because})' for e in finding.evidence)
    if fact.reading.decision_by:
        yield f'      they decide by {fact.reading.decision_by}: "{fact.reading.promise_words or ""}"'


def _draft(books: Books, context: Context, name: str) -> int:
    record = books.ledger.draft(DraftId(number_of(name, "d")))
    if record is None:
        raise no_such("draft", name)
    history = books.ledger.history_of(record.id)
    named = in_account(books.config.label, draft_name(record.id))
    if context.as_json:
        moves = [{"at": m.at.isoformat(), "state": m.after.value, "why": m.why} for m in history]
        context.emit({"draft": named, "step": record.step.value, "why": record.why, "history": moves})
        return 0
    lines = [f"{named}, {step_words(record.step)} to {record.recipient.email}, answering {record.anchor}"]
    lines += [f"  {m.at:%Y-%m-%d %H:%M} UTC {m.after.value}: {m.why}" for m in history]
    context.say_in_words("\n".join(map(safe, lines)))
    return 0


def _what(decision: Decision, whose: str | None = None) -> str:
    """What is decided; in words for people where it is said `whose` matter it is."""
    named = step_words if whose else str
    match decision:
        case Due():
            return f"{named(decision.step)} to {decision.recipient.email} is due"
        case Hold():
            return f"{named(decision.step)} waits"
        case Withdraw():
            return f"{draft_name(decision.draft)} is no longer wanted"
        case Ask():
            return f"please look, {plainly(decision.what, whose)}" if whose else f"please look ({decision.what})"
        case Remind():
            return f"to do on {decision.on}: {named(decision.step)}"


def _why(decision: Decision) -> str:
    return decision.words if isinstance(decision, Ask | Remind) else decision.why
