"""`watch`: stays connected and scans when mail arrives, for people without cron.

One scan, then IDLE (RFC 2177) on the first scanned folder, re-issued well before
the 29 minutes after which servers hang up; a cut line is taken up again after a
wait that grows.
"""

from __future__ import annotations

import argparse
import time
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
    began, wait, done = time.monotonic(), FIRST_WAIT, 0
    while True:
        moment = replace(context, now=_now(context, began))
        try:
            scan_command.tell(moment, scan_command.scan_once(moment))
            done += 1
            if options.rounds and done >= options.rounds:
                return 0
            wait_for_mail(moment, moment.config(), seconds=min(IDLE_SECONDS, TICK_SECONDS))
            wait = FIRST_WAIT
        except (TryAgainLater, ServerUnreachable, LedgerBusy) as error:
            context.tell(f"{error}; trying again in {wait:.0f} seconds")
            time.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)


def _now(context: Context, began: float) -> datetime:
    """The clock of this invocation, moved on by the time that has passed since."""
    return (context.now + timedelta(seconds=time.monotonic() - began)).astimezone(UTC)
