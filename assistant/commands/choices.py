"""`stop ID` and `resume ID`: the user ends an opportunity or reopens it."""

from __future__ import annotations

import argparse

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_locked, open_session
from assistant.commands.scan import tell
from assistant.ledger import Ledger
from assistant.model import OPEN_DRAFTS, OpportunityId
from assistant.report import Report, opportunity_name


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("opportunity", metavar="ID", help="an opportunity as `status` names it, such as o1")


def run(options: argparse.Namespace, context: Context) -> int:
    """Writes the user's word down and withdraws untouched drafts; returns 0."""
    config = context.config()
    with open_locked(context, config) as ledger:
        id = _known(ledger, options.opportunity)
        _settle_doubt(ledger, id, context)
        if options.command == "stop":
            ledger.stop(id, context.now)
        else:
            ledger.resume(id, context.now)
        if not any(d.state in OPEN_DRAFTS for d in ledger.drafts_of(id)):
            _done(context, options.command, id, Report(context.now))
            return 0
        with open_session(context, config, ledger) as session:
            from assistant.scan import withdraw_only

            withdraw_only(session, id)
            _done(context, options.command, id, session.report)
    return 0


def _known(ledger: Ledger, name: str) -> OpportunityId:
    id = OpportunityId(number_of(name, "o"))
    if ledger.opportunity(id) is None:
        raise no_such("opportunity", name)
    return id


def _settle_doubt(ledger: Ledger, id: OpportunityId, context: Context) -> None:
    """The user has spoken: a message that may have ended this matter holds it no longer."""
    from assistant.folding import WHOSE

    for question in ledger.open_questions(id):
        if question.key.startswith(WHOSE):
            ledger.settle_question(question.key, at=context.now)


def _done(context: Context, command: str, id: OpportunityId, report: Report) -> None:
    if not context.as_json:
        words = "stopped; it gets no more drafts" if command == "stop" else "open again"
        context.say(f"{opportunity_name(id)} is {words}")
    tell(context, report)
