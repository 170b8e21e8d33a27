"""`doctor`: checks everything that a scan needs, and says how to mend each fault. Changes nothing."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.commands import doctor_checks as look
from assistant.commands.context import Context
from assistant.commands.doctor_check import FAULTY, Check
from assistant.commands.terminal import safe
from assistant.errors import ConfigError

if TYPE_CHECKING:
    from assistant.config import Config

GRAVEST = (78, 77, 69, 75, FAULTY)
"""Of several faults the exit status is the first of these: what has to be mended first."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("--offline", action="store_true", help="leave out what needs the servers")


def run(options: argparse.Namespace, context: Context) -> int:
    """Checks and tells; returns 0 when nothing is faulty."""
    checks: list[Check] = []
    rows: list[dict[str, object]] = []
    told = None
    for account, check in _of_every_account(context, offline=options.offline):
        checks.append(check)
        rows.append(_row(account, check))
        if account != told:
            _tell_account(context, account)
        told = account
        _tell(context, check)
    faults = [check for check in checks if not check.ok]
    if context.as_json:
        context.emit({"checks": rows})
    elif context.verbosity >= 0:
        context.say(_summary(faults))
    return status_of(faults)


def status_of(faults: Sequence[Check]) -> int:
    """The exit status: that of the gravest fault."""
    statuses = {fault.status for fault in faults}
    return next((status for status in GRAVEST if status in statuses), FAULTY) if faults else 0


def _row(account: str | None, check: Check) -> dict[str, object]:
    row: dict[str, object] = {"name": check.name, "ok": check.ok, "what": check.what, "remedy": check.remedy}
    return row | {"account": account} if account else row


def _tell_account(context: Context, account: str | None) -> None:
    if account and not context.as_json and context.verbosity >= 0:
        context.say(f"account {account}:")


def _of_every_account(context: Context, *, offline: bool) -> Iterator[tuple[str | None, Check]]:
    """One after the other, so that a terminal shows what is being looked at; with the account where there are more."""
    yield None, look.interpreter()
    try:
        accounts = context.accounts()
    except ConfigError as error:
        for fault in error.faults:
            yield None, Check("configuration", False, fault, _remedy(fault), 78)
        return
    yield None, Check("configuration", True, str(accounts[0].path))
    for config in accounts:
        for check in _checks(context, config, offline=offline):
            yield config.label, check


def _checks(context: Context, config: Config, *, offline: bool) -> Iterator[Check]:
    yield from look.files(config)
    yield from look.state(context, config)
    yield from look.templates(context, config)
    yield from look.kept_tokens(context, config) if offline else look.servers(context, config)


def _remedy(fault: str) -> str:
    if "no such file" in fault:
        return "interview-assistant setup"
    if "others can read" in fault:
        return fault.rpartition(": ")[2]
    return "mend that line; `interview-assistant help configuration` shows every key"


def _tell(context: Context, check: Check) -> None:
    if context.as_json or (context.verbosity < 0 and check.ok):
        return
    mark = "FAULT" if not check.ok else "hint" if check.remedy else "ok"
    context.say(f"{mark:<6}{check.name:<14}" + safe(check.what))
    if check.remedy:
        context.say(f"{'':<20} -> " + safe(check.remedy))


def _summary(faults: Sequence[Check]) -> str:
    if not faults:
        return "nothing is faulty"
    return f"{len(faults)} fault{'' if len(faults) == 1 else 's'}"
