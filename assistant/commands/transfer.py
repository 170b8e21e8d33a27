"""`export`, `import` and `forget`: the user's own decisions carried out and in, and everything that is kept removed."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_ledger, open_locked
from assistant.errors import UsageError
from assistant.model import OpportunityId

PRIVATE = 0o600


def arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """The commands' own arguments."""
    if name == "forget":
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument(
            "opportunity", nargs="?", metavar="ID", help="an opportunity as `status` names it, such as o1"
        )
        what.add_argument("--all", action="store_true", help="everything that is kept")
    else:
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: standard input or output")


def run(options: argparse.Namespace, context: Context) -> int:
    """Carries out one of the three; returns 0."""
    match options.command:
        case "export":
            _export(options.file, context)
        case "import":
            _import(options.file, context)
        case _:
            _forget(options, context)
    return 0


def _export(path: Path | None, context: Context) -> None:
    config = context.config()
    with open_ledger(context, config) as ledger:
        document = ledger.export_choices()
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if path is None or str(path) == "-":
        context.stdout.write(text)
        return
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
    context.tell(f"{path}: your notes, stops and dismissals; keep it private")


def _import(path: Path | None, context: Context) -> None:
    document = _parsed(path, context)
    config = context.config()
    with open_locked(context, config) as ledger:
        number = ledger.import_choices(document)
    context.tell(f"decisions about {number} opportunities were taken in; those still to be found wait for their mail")


def _parsed(path: Path | None, context: Context) -> dict[str, object]:
    name = str(path or "-")
    try:
        text = context.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
        document = json.loads(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{name}: is no export of ours: {error}") from error
    if not isinstance(document, dict):
        raise UsageError(f"{name}: is no export of ours")
    return document


def _forget(options: argparse.Namespace, context: Context) -> None:
    """What lies in the mailbox stays as it is; drafts of ours that wait there are the user's from now on."""
    config = context.config()
    with open_locked(context, config) as ledger:
        if options.all:
            ledger.forget_all()
            context.tell("everything was forgotten; the mailbox is as it was, and the next scan begins anew")
            return
        id = OpportunityId(number_of(options.opportunity, "o"))
        if id not in ledger.all_opportunities():
            raise no_such("opportunity", options.opportunity)
        ledger.forget(id)
        context.tell(f"{options.opportunity} was forgotten; the mailbox is as it was")
