"""`watch`: stays connected and scans when mail arrives, for people without cron.

One scan, then IDLE (RFC 2177) on the first scanned folder, re-issued well before
the 29 minutes after which servers hang up; a cut line is taken up again after a
wait that grows.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.commands import scan as scan_command
from assistant.commands.context import Context
from assistant.commands.opening import wait_for_mail
from assistant.errors import LedgerBusy, ServerUnreachable, TryAgainLater

IDLE_SECONDS = 25 * 60.0
"""RFC 2177: a client should re-issue IDLE at least every 29 minutes."""
TICK_SECONDS = 15 * 60.0
"""Drafts become due by time alone, too: scan this often even where no mail comes."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("--rounds", type=int, default=0, metavar="N", help="stop after so many scans (for trials)")


def run(options: argparse.Namespace, context: Context) -> int:
    """Scans and waits until it is interrupted; returns 0."""
    began, pause, done = time.monotonic(), FIRST_WAIT, 0
    wait = _wait_for_any(context)
    while True:
        moment = replace(context, now=_now(context, began))
        try:
            scan_command.scan_and_tell(moment)
            context.stdout.flush()  # into a file or a pipe, too, each scan is told when it is done
            done += 1
            if options.rounds and done >= options.rounds:
                return 0
            wait(moment, min(IDLE_SECONDS, TICK_SECONDS))
            pause = FIRST_WAIT
        except (TryAgainLater, ServerUnreachable, LedgerBusy) as error:
            context.tell(f"{error}; trying again in {pause:.0f} seconds")
            time.sleep(pause)
            pause = min(pause * 2, LONGEST_WAIT)


def _wait_for_any(context: Context) -> Callable[[Context, float], None]:
    """How to wait for the next mail: of one account here, of several in a thread each."""
    if not context.config().family:
        return lambda moment, seconds: wait_for_mail(moment, moment.config(), seconds=seconds)
    # Lazily: few users have several accounts.
    from assistant.commands.waiting import Waiters

    return Waiters().wait


def _now(context: Context, began: float) -> datetime:
    """The clock of this invocation, moved on by the time that has passed since."""
    return (context.now + timedelta(seconds=time.monotonic() - began)).astimezone(UTC)
