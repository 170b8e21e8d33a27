"""What `notes` and `assess` share: one opportunity, and a form about it that is printed, edited or read from a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from assistant.commands.context import Context
from assistant.commands.editor import edited, given
from assistant.commands.opening import no_such, number_of, open_locked
from assistant.commands.which import one_account
from assistant.folding import current
from assistant.model import Opportunity, OpportunityId
from assistant.session import Books


class Matter(NamedTuple):
    """The opportunity that a form is about, and the books that it stands in."""

    books: Books
    opportunity: Opportunity


def form_arguments(parser: argparse.ArgumentParser, *, filled: str, form: str) -> None:
    """The arguments of a command that has a form, with its words for the filled and the empty one."""
    parser.add_argument("opportunity", metavar="ID", help="an opportunity as `status` names it, such as o1")
    parser.add_argument("--file", type=Path, metavar="F", help=f"{filled}; - for standard input")
    parser.add_argument("--print", action="store_true", help=f"only print {form}")


@contextmanager
def open_matter(options: argparse.Namespace, context: Context) -> Iterator[Matter]:
    """The opportunity that the user names, its ledger locked; raises UsageError where there is none."""
    config = one_account(context, options, "opportunity") or context.config()
    with open_locked(context, config) as ledger:
        books = Books(config=config, ledger=ledger, now=context.now)
        opportunity = current(books, OpportunityId(number_of(options.opportunity, "o")))
        if opportunity is None:
            raise no_such("opportunity", options.opportunity)
        yield Matter(books, opportunity)


def filled_form(options: argparse.Namespace, context: Context, form: str, *, name: str) -> str:
    """What the user made of the form, in a file that they name or in their editor."""
    return given(options.file, context) if options.file else edited(form, context, name=name)
