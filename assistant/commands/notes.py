"""`notes ID`: the notes of an interview, in $EDITOR or from a file; waiting thanks are renewed from them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.forms import filled_form, form_arguments, open_matter
from assistant.commands.opening import open_session, templates_of
from assistant.commands.scan import tell
from assistant.errors import UsageError
from assistant.model import OPEN_DRAFTS, Notes, Opportunity, OpportunityId, Step, TrackedInterview
from assistant.report import in_account, opportunity_name
from assistant.session import Books

if TYPE_CHECKING:
    from assistant.config import Config


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    form_arguments(parser, filled="a filled form", form="the form")


def run(options: argparse.Namespace, context: Context) -> int:
    """Keeps the notes and renews what waits; returns 0."""
    with open_matter(options, context) as (books, opportunity):
        config, id = books.config, opportunity.id
        templates, interview = templates_of(config)(), _interview(books, opportunity)
        form = form_of(books, opportunity, interview, templates)
        if options.print:
            context.say(form.rstrip())
            return 0
        notes = _filled(options, context, form, templates)
        key = interview.key if interview else ""
        books.ledger.save_notes(id, key, notes)
        books.folded.pop(id, None)
        context.tell(f"the notes of {in_account(config.label, opportunity_name(id))} are kept")
        _renew(context, books, id)
    if config.family:
        _keep_elsewhere(context, config, id, key, notes)
    return 0


def _keep_elsewhere(context: Context, config: Config, id: OpportunityId, key: str, notes: Notes) -> None:
    """The same notes for the same matter in the other accounts: the one that writes to them needs them."""
    from assistant.commands.several import spread

    def keep(books: Books, twin: OpportunityId) -> None:
        books.ledger.save_notes(twin, key, notes)
        books.folded.pop(twin, None)
        _renew(context, books, twin)

    spread(context, config, id, deed=keep)


def form_of(
    books: Books, opportunity: Opportunity, interview: TrackedInterview | None, templates: Mapping[str, str]
) -> str:
    """The form with what is known filled in, in the language of the thread."""
    from assistant.writing.notes_form import render_form

    known = books.ledger.choices(opportunity.id).notes_for(interview.key if interview else "")
    people = interview.people if interview else tuple(c.person for c in opportunity.contacts)
    return render_form(opportunity, interview, people, known, books.identity, templates, language=opportunity.language)


def _interview(books: Books, opportunity: Opportunity) -> TrackedInterview | None:
    """The last interview that has begun, else the next one."""
    held = [i for i in opportunity.interviews if not i.is_cancelled]
    begun = [i for i in held if i.start <= books.now]
    return max(begun, key=lambda i: i.start) if begun else min(held, key=lambda i: i.start, default=None)


def _filled(options: argparse.Namespace, context: Context, form: str, templates: Mapping[str, str]) -> Notes:
    from assistant.writing.notes_form import parse_form

    text = filled_form(options, context, form, name="notes.txt")
    if text == form:
        raise UsageError("the form was left as it was; nothing is kept")
    filled = parse_form(text, templates, today=context.now.date())
    for fault in filled.faults:
        context.tell(f"not understood, {fault}")
    if filled.faults and filled.faults[0].question == 0:
        raise UsageError("this is not the form; print it with `interview-assistant notes ID --print`")
    return filled.notes


def _renew(context: Context, books: Books, id: OpportunityId) -> None:
    """Only where thanks wait is the server asked at all."""
    waiting = [d for d in books.ledger.drafts_of(id) if d.step is Step.THANK_YOU and d.state in OPEN_DRAFTS]
    if not waiting or context.is_dry_run:
        return
    from assistant.renewing import renew
    from assistant.watching import watch

    with open_session(context, books.config, books.ledger) as session:
        watch(session)
        renew(session, id)
        tell(context, session.report)
