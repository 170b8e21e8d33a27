"""Which account a command is about: the only one, the one that --account names, or the one that an ID names."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_ledger
from assistant.errors import UsageError
from assistant.model import DraftId, OpportunityId

if TYPE_CHECKING:
    from assistant.config import Config


def one_account(
    context: Context, options: argparse.Namespace, wanted: str, *, letter: str | None = None
) -> Config | None:
    """The account that a command is about: the only one, or the one that has the ID in `options.<wanted>`.

    The ID is then the one that it bears there. None where several accounts are meant.
    """
    config = context.config()
    if not config.family:
        return config
    text = getattr(options, wanted, None)
    if text is None:
        return config if context.account else None
    found, bare = named(context, text, letter or wanted[0])
    setattr(options, wanted, bare)
    return found


def named(context: Context, text: str, letter: str) -> tuple[Config, str]:
    """The account that has an opportunity ("o") or draft ("d") of this name, and the name that it bears there.

    "work:o1" says it; the bare "o1" will do where one account alone has it.
    """
    accounts = context.accounts()
    name, colon, bare = text.rpartition(":")
    if colon:
        found = next((config for config in accounts if config.account == name), None)
        if found is None:
            raise UsageError(f"{text!r}: there is no account {name} here; {_names(accounts)}")
        return found, bare
    number = number_of(text, letter)
    holders = [config for config in accounts if _has(context, config, number, letter)]
    if not holders:
        raise no_such("opportunity" if letter == "o" else "draft", text)
    if len(holders) > 1:
        choices = " or ".join(f"{config.account}:{letter}{number}" for config in holders)
        raise UsageError(f"{text} is in several accounts: say {choices}")
    return holders[0], text


def _names(accounts: Sequence[Config]) -> str:
    return f"the configuration has {', '.join(config.account or '' for config in accounts)}"


def _has(context: Context, config: Config, number: int, letter: str) -> bool:
    if not config.state_path.exists():
        return False
    with open_ledger(replace(context, is_dry_run=True), config) as ledger:
        if letter == "d":
            return ledger.draft(DraftId(number)) is not None
        return OpportunityId(number) in ledger.all_opportunities()
