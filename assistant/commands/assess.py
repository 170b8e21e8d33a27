"""`assess ID`: a short look back when a matter has ended (N4); the answers are kept and shown in `status`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from assistant.commands.context import Context
from assistant.commands.editor import edited, given
from assistant.commands.opening import no_such, number_of, open_locked, templates_of
from assistant.commands.which import one_account
from assistant.errors import UsageError
from assistant.folding import current
from assistant.model import OpportunityId, ReminderStep
from assistant.report import in_account, opportunity_name
from assistant.session import Books

_QUESTION = re.compile(r"\[(\d{1,2})\]\s*(.+)")
MAX_FORM = 40_000
"""Characters that are read; nobody writes more about one candidacy."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("opportunity", metavar="ID", help="an opportunity as `status` names it, such as o1")
    parser.add_argument("--file", type=Path, metavar="F", help="the answered questions; - for standard input")
    parser.add_argument("--print", action="store_true", help="only print the questions")


def run(options: argparse.Namespace, context: Context) -> int:
    """Keeps the answers; returns 0."""
    from assistant.writing.channels import words_for

    config = one_account(context, options, "opportunity") or context.config()
    with open_locked(context, config) as ledger:
        books = Books(config=config, ledger=ledger, now=context.now)
        id = OpportunityId(number_of(options.opportunity, "o"))
        opportunity = current(books, id)
        if opportunity is None:
            raise no_such("opportunity", options.opportunity)
        templates = templates_of(config)()
        form = words_for(ReminderStep.SELF_ASSESSMENT, opportunity, books.identity, templates, now=context.now)
        if options.print:
            context.say(form)
            return 0
        text = given(options.file, context) if options.file else edited(form, context, name="assessment.txt")
        answers = answers_in(text, form)
        if not answers:
            raise UsageError("no question was answered; write below a question, and leave its number as it is")
        ledger.save_assessment(id, answers)
        ledger.reminder_done(id, ReminderStep.SELF_ASSESSMENT, "")
        name = in_account(config.label, opportunity_name(id))
        context.tell(f"{len(answers)} answers about {name} are kept; `status` shows them")
    return 0


def answers_in(text: str, form: str) -> dict[str, str]:
    """Question -> answer, for every question that has one; the form's own lines are no answers."""
    printed = {line.strip() for line in form.splitlines()}
    found: dict[str, list[str]] = {}
    question = None
    for line in map(str.strip, text[:MAX_FORM].splitlines()):
        match = _QUESTION.match(line)
        if match:
            question = match[2]
        elif question and line and line not in printed:
            found.setdefault(question, []).append(line)
    return {question: " ".join(lines) for question, lines in found.items()}
