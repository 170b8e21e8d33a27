"""`doctor`: checks everything that a scan needs, and says how to mend each fault. Changes nothing."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from assistant.commands import doctor_checks as look
from assistant.commands.context import Context
from assistant.commands.doctor_check import FAULTY, Check
from assistant.commands.terminal import safe
from assistant.errors import ConfigError

GRAVEST = (78, 77, 69, 75, FAULTY)
"""Of several faults the exit status is the first of these: what has to be mended first."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("--offline", action="store_true", help="leave out what needs the servers")


def run(options: argparse.Namespace, context: Context) -> int:
    """Checks and tells; returns 0 when nothing is faulty."""
    checks = []
    for check in _checks(context, offline=options.offline):
        checks.append(check)
        _tell(context, check)
    faults = [check for check in checks if not check.ok]
    if context.as_json:
        rows = [{"name": c.name, "ok": c.ok, "what": c.what, "remedy": c.remedy} for c in checks]
        context.emit({"checks": rows})
    elif context.verbosity >= 0:
        context.say(_summary(faults))
    return status_of(faults)


def status_of(faults: Sequence[Check]) -> int:
    """The exit status: that of the gravest fault."""
    statuses = {fault.status for fault in faults}
    return next((status for status in GRAVEST if status in statuses), FAULTY) if faults else 0


def _checks(context: Context, *, offline: bool) -> Iterator[Check]:
    """One after the other, so that a terminal shows what is being looked at."""
    yield look.interpreter()
    try:
        config = context.config()
    except ConfigError as error:
        for fault in error.faults:
            yield Check("configuration", False, fault, _remedy(fault), 78)
        return
    yield Check("configuration", True, str(config.path))
    yield from look.files(config)
    yield from look.state(context, config)
    yield from look.templates(context, config)
    yield from look.kept_tokens(context, config) if offline else look.servers(context, config)


def _remedy(fault: str) -> str:
    if "no such file" in fault:
        return "interview-assistant setup"
    if "others can read" in fault:
        return fault.rpartition(": ")[2]
    return "mend that line; config.example.toml shows every key"


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
