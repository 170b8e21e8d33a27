"""`stop`, `resume`, `called` and `done`: what the user decides about an opportunity, or has done for it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_locked, open_session
from assistant.commands.scan import tell
from assistant.commands.which import one_account
from assistant.errors import UsageError
from assistant.folding import WHOSE, planned
from assistant.ledger import Ledger
from assistant.model import OPEN_DRAFTS, OpportunityId, Remind, ReminderStep
from assistant.report import Report, in_account, opportunity_name
from assistant.session import Books

if TYPE_CHECKING:
    from assistant.config import Config

SAID = {
    "stop": "stopped; it gets no more drafts",
    "resume": "open again",
    "called": "noted that you called; the short mail after it comes with the next scan",
    "done": "noted",
}


def arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("opportunity", metavar="ID", help="an opportunity as `status` names it, such as o1")
    if name == "done":
        steps = [step.value for step in ReminderStep]
        parser.add_argument("reminder", type=_as_name, choices=steps, help="what you have seen to")


def _as_name(words: str) -> str:
    """A reminder as the user reads it, "phone call", by its name."""
    return words.lower().replace(" ", "_").replace("-", "_")


def run(options: argparse.Namespace, context: Context) -> int:
    """Writes the user's word down and withdraws drafts that are no longer wanted; returns 0."""
    config = one_account(context, options, "opportunity") or context.config()
    with open_locked(context, config) as ledger:
        id = _known(ledger, options.opportunity)
        books = Books(config=config, ledger=ledger, now=context.now)
        _write_down(books, id, options)
        reports = [_withdrawn(context, books, id)]
    if config.family:
        reports += _in_other_accounts(context, config, id, options.command)
    _done(context, options.command, in_account(config.label, opportunity_name(id)), reports)
    return 0


def _withdrawn(context: Context, books: Books, id: OpportunityId) -> Report:
    """What was taken back; only where drafts wait is the server asked at all."""
    if not any(d.state in OPEN_DRAFTS for d in books.ledger.drafts_of(id)):
        return Report(context.now, books.config.label)
    from assistant.scan import withdraw_only

    with open_session(context, books.config, books.ledger) as session:
        withdraw_only(session, id)
        return session.report


def _in_other_accounts(context: Context, config: Config, id: OpportunityId, command: str) -> list[Report]:
    """The same word for the same matter in the other accounts, which have learned it by now."""
    from assistant.commands.several import spread

    reports: list[Report] = []

    def echo(books: Books, twin: OpportunityId) -> None:
        if command in ("stop", "resume"):
            _settle_doubt(books, twin)
        reports.append(_withdrawn(context, books, twin))

    spread(context, config, id, deed=echo)
    return reports


def stop_elsewhere(context: Context, config: Config, id: OpportunityId) -> None:
    """What the user stopped in one account stops in the others."""
    for report in _in_other_accounts(context, config, id, "stop"):
        for line in report.words(is_dry_run=context.is_dry_run):
            context.say(line)


def _known(ledger: Ledger, name: str) -> OpportunityId:
    id = OpportunityId(number_of(name, "o"))
    if ledger.opportunity(id) is None:
        raise no_such("opportunity", name)
    return id


def _write_down(books: Books, id: OpportunityId, options: argparse.Namespace) -> None:
    match options.command:
        case "stop":
            _settle_doubt(books, id)
            books.ledger.stop(id, books.now)
        case "resume":
            _settle_doubt(books, id)
            books.ledger.resume(id, books.now)
        case "called":
            books.ledger.called(id, books.now)
        case _:
            _reminder_done(books, id, options.reminder)


def _reminder_done(books: Books, id: OpportunityId, step: str) -> None:
    """The reminder of this kind that stands now is done."""
    found = planned(books, id)
    standing = [d for d in found.plan.decisions if isinstance(d, Remind) and d.step.value == step] if found else []
    if not standing:
        raise UsageError(f"{opportunity_name(id)} has no reminder {step} now; `status {opportunity_name(id)}` shows it")
    for reminder in standing:
        books.ledger.reminder_done(id, reminder.step, reminder.key)


def _settle_doubt(books: Books, id: OpportunityId) -> None:
    """The user has spoken: a message that may have ended this matter holds it no longer."""
    for question in books.ledger.open_questions(id):
        if question.key.startswith(WHOSE):
            books.ledger.settle_question(question.key, at=books.now)


def _done(context: Context, command: str, name: str, reports: list[Report]) -> None:
    if not context.as_json:
        context.say(f"{name}: {SAID[command]}")
    if len(reports) > 1 and context.as_json:
        from assistant.commands.several import merged

        context.emit(merged(context, reports))
        return
    for report in reports:
        tell(context, report)
