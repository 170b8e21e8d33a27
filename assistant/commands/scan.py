"""`scan`: one run of the whole job, as cron calls it."""

from __future__ import annotations

import argparse
from datetime import timedelta
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.opening import open_locked, open_session
from assistant.commands.terminal import safe
from assistant.errors import TryAgainLater, UsageError
from assistant.ledger import Ledger
from assistant.quiet import is_quiet, rest
from assistant.report import Report
from assistant.session import Session

if TYPE_CHECKING:
    from assistant.config import Config


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="put the ledger aside and read it anew from the mailbox; what you decided is carried over",
    )
    parser.add_argument(
        "--clock-is-right", action="store_true", help="go on although the clock has leapt since the last run"
    )


def run(options: argparse.Namespace, context: Context) -> int:
    """Scans once and tells what was done; returns 0."""
    if options.rebuild and context.is_dry_run:
        raise UsageError("--rebuild changes the ledger; it cannot go with --dry-run")
    return scan_and_tell(context, trusts_clock=options.clock_is_right, anew=options.rebuild)


def scan_and_tell(context: Context, *, trusts_clock: bool = False, anew: bool = False) -> int:
    """One scan of every account that is meant; returns the exit status, or raises what kept the only one from it."""
    config = context.config()
    if config.family:
        return _scan_all(context, trusts_clock=trusts_clock, anew=anew)
    tell(context, scan_once(context, trusts_clock=trusts_clock, anew=anew))
    return 0


def _scan_all(context: Context, *, trusts_clock: bool, anew: bool) -> int:
    # Lazily: few users have several accounts.
    from assistant.commands.several import run_all, status_of, tell_all

    check = None if trusts_clock or context.clock_is_given else refuse_leaping_clock
    runs = run_all(context, _carry_out, prepare=_rebuild if anew else None, check=check, may_rest=True)
    tell_all(context, runs, tell)
    return status_of(runs)


def _carry_out(session: Session) -> None:
    from assistant.scan import carry_out  # as above

    carry_out(session)


def scan_once(context: Context, *, trusts_clock: bool = False, anew: bool = False) -> Report:
    """One scan of one account with its report, `anew` with a new ledger; raises the errors of `errors.py`."""
    config = context.config()
    with open_locked(context, config, prepare=_rebuild if anew else None) as ledger:
        if not (trusts_clock or context.clock_is_given):
            refuse_leaping_clock(context, ledger)
        with open_session(context, config, ledger) as session:
            run_through(session)
            return session.report


def run_through(session: Session) -> None:
    """Look whether there is anything to do, and only then load what does it."""
    if is_quiet(session):
        rest(session)
        return
    from assistant.scan import scan

    scan(session)


def _rebuild(context: Context, config: Config) -> None:
    """Put the ledger aside and carry over what the user decided; the run lock is held."""
    from assistant.ledger import rebuild

    rebuilt = rebuild(config.state_path, now=context.now)
    if rebuilt.aside is not None:
        context.tell(f"the old ledger lies in {rebuilt.aside}; {rebuilt.choices} opportunities' choices were kept")
    if not rebuilt.is_whole:
        context.tell("some of what you decided could not be read any more: stops, notes and dismissals may be missing")


def tell(context: Context, report: Report) -> None:
    """The report as JSON, or in words; silent when there is nothing to say."""
    if context.as_json:
        context.emit(report.as_json())
        return
    lines = list(report.words(is_dry_run=context.is_dry_run)) if context.verbosity >= 0 else []
    if context.verbosity > 0:
        lines += report.details()
    for line in lines:
        context.say_in_words(safe(line))


def refuse_leaping_clock(context: Context, ledger: Ledger) -> None:
    """A wrong clock would make everything due, or nothing: pause and ask."""
    back, ahead = ledger.clock_went_back(context.now), ledger.clock_leapt(context.now)
    leap = _days(back) + " behind" if back else _days(ahead) + " after" if ahead else None
    if leap is not None:
        raise TryAgainLater(
            f"the machine's clock says {context.now:%Y-%m-%d %H:%M} UTC, {leap} the last run; nothing was done. "
            "Set the clock right, or say `interview-assistant scan --clock-is-right`"
        )


def _days(span: timedelta | None) -> str:
    return f"{span.total_seconds() / 86400:.1f} days" if span else ""
