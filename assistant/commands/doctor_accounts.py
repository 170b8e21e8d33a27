"""What `doctor` says of several accounts together: whether two of them are one mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.doctor_check import Check
from assistant.commands.opening import open_ledger
from assistant.errors import LedgerError
from assistant.one_mailbox import shows_draft_of

if TYPE_CHECKING:
    from assistant.config import Config
    from assistant.mailbox.box import Mailbox


def one_mailbox(context: Context, config: Config, mailbox: Mailbox, drafts: str) -> Iterator[Check]:
    """Every other account whose draft lies in this one's Drafts folder."""
    (status,) = mailbox.statuses((drafts,))
    for other in context.family():
        if other.account == config.account or not other.state_path.exists():
            continue
        with suppress(LedgerError), open_ledger(replace(context, is_dry_run=True), other) as ledger:
            if shows_draft_of(mailbox, drafts, status, ledger.open_drafts()):
                what = f'this is the mailbox of account "{other.account}" under another name'
                yield Check("mailbox", False, what, "leave one of the two accounts out of the configuration", 78)
