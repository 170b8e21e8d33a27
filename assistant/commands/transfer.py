"""`export`, `import` and `forget`: the user's own decisions carried out and in, and everything that is kept removed."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_ledger, open_locked
from assistant.commands.which import one_account
from assistant.errors import UsageError
from assistant.model import OpportunityId

if TYPE_CHECKING:
    from assistant.config import Config

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
    document = _document(context)
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


def _document(context: Context) -> dict[str, object]:
    """One account's choices; of several accounts a document of documents."""
    accounts = context.accounts()
    if len(accounts) == 1:
        return _choices(context, accounts[0])
    return {"accounts": {config.account: _choices(context, config) for config in accounts}}


def _choices(context: Context, config: Config) -> dict[str, object]:
    with open_ledger(context, config) as ledger:
        return ledger.export_choices()


def _import(path: Path | None, context: Context) -> None:
    document, accounts = _parsed(path, context), context.accounts()
    parts, number = _parts(document, accounts), 0
    for config in accounts:
        with open_locked(context, config) as ledger:
            number += sum(ledger.import_choices(part) for name, part in parts if name in (None, config.account))
    context.tell(f"decisions about {number} opportunities were taken in; those still to be found wait for their mail")


def _parts(document: dict[str, object], accounts: tuple[Config, ...]) -> list[tuple[str | None, dict[str, object]]]:
    """Whose choices a document holds; None for those that wait in every account for their mail."""
    several = document.get("accounts")
    if not isinstance(several, dict):
        return [(None, document)]
    named = {str(name): part for name, part in several.items() if isinstance(part, dict)}
    if not accounts[0].family:
        return [(None, part) for part in named.values()]
    strangers = [name for name in named if name not in accounts[0].family]
    if strangers:
        known = ", ".join(accounts[0].family)
        raise UsageError(f"the export is of account {strangers[0]}, but the configuration has {known}: rename it there")
    return list(named.items())


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
    if options.all:
        for config in context.accounts():
            with open_locked(context, config) as ledger:
                ledger.forget_all()
        context.tell("everything was forgotten; the mailbox is as it was, and the next scan begins anew")
        return
    name = options.opportunity
    config = one_account(context, options, "opportunity") or context.config()
    id = OpportunityId(number_of(options.opportunity, "o"))
    with open_locked(context, config) as ledger:
        if id not in ledger.all_opportunities():
            raise no_such("opportunity", name)
    if config.family:
        _forget_elsewhere(context, config, id)
    with open_locked(context, config) as ledger:
        ledger.forget(id)
    context.tell(f"{name} was forgotten; the mailbox is as it was")


def _forget_elsewhere(context: Context, config: Config, id: OpportunityId) -> None:
    """The ledgers of the other accounts keep what they know of the same matter: it goes there first."""
    from assistant.commands.several import spread

    spread(context, config, id, deed=lambda books, twin: books.ledger.forget(twin), is_urgent=True)
