"""`assess ID`: a short look back when a matter has ended (N4); the answers are kept and shown in `status`."""

from __future__ import annotations

import argparse
import re

from assistant.commands.context import Context
from assistant.commands.forms import filled_form, form_arguments, open_matter
from assistant.commands.opening import templates_of
from assistant.errors import UsageError
from assistant.model import ReminderStep
from assistant.report import in_account, opportunity_name

_QUESTION = re.compile(r"\[(\d{1,2})\]\s*(.+)")
MAX_FORM = 40_000
"""Characters that are read; nobody writes more about one candidacy."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    form_arguments(parser, filled="the answered questions", form="the questions")


def run(options: argparse.Namespace, context: Context) -> int:
    """Keeps the answers; returns 0."""
    from assistant.writing.channels import words_for

    with open_matter(options, context) as (books, opportunity):
        config, ledger, id = books.config, books.ledger, opportunity.id
        templates = templates_of(config)()
        form = words_for(ReminderStep.SELF_ASSESSMENT, opportunity, books.identity, templates, now=context.now)
        if options.print:
            context.say(form)
            return 0
        answers = answers_in(filled_form(options, context, form, name="assessment.txt"), form)
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
