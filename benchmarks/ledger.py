"""A scan with one new message, when thousands of opportunities and messages are known.

    python benchmarks/ledger.py [--rounds N] [--opportunities 10000]

Ten messages are known of each opportunity. The time that counts is our own: of
the processor, from the configuration to the report. The floor is the same scan
with an empty ledger.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from ground import ROOT, Account, Bare, account, interleaved, options, serving, show

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "ledger")]

import test_ledger_speed as sample  # noqa: E402  how a large ledger is made stands there once
from ledger_samples import NOW as FILLED  # noqa: E402  as above

from assistant.commands.context import Context  # noqa: E402  the checkout, as in `ground`
from assistant.commands.scan import scan_once  # noqa: E402  as above

LETTER = """From: Tom Reyes <tom@firm{number}.example>
To: Robin Vale <robin.vale@home.example>
Subject: Interview confirmed: Data Analyst
Message-ID: <new{number}@firm{number}.example>

Hi Robin,

your interview for the Data Analyst role at Firm{number} is confirmed for {day:%d %B %Y} at 14:00 UTC.
"""


def deliver(who: Account, number: int) -> None:
    """One new message in the inbox."""
    letter = LETTER.format(number=number, day=FILLED + timedelta(days=7)).replace("\n", "\r\n")
    bare = Bare(who)
    bare.say(f'APPEND INBOX () "{FILLED:%d-%b-%Y %H:%M:%S} +0000" {{{len(letter)}+}}\r\n{letter}')
    bare.close()


def scanning(who: Account, at: datetime) -> Callable[[], None]:
    """Scans, one letter each."""
    numbers = iter(range(1, 1_000_000))

    def measured() -> None:
        deliver(who, next(numbers))
        out = io.StringIO()
        report = scan_once(Context(at, os.environ, sys.stdin, out, out, who.config, clock_is_given=True))
        assert report.folders["INBOX"].looked_at == 1, report.folders

    return measured


def main() -> None:
    """Measure and print."""
    opt = options("A scan with one new message and a large ledger.", opportunities=10_000)
    sample.OPPORTUNITIES = opt.opportunities
    with tempfile.TemporaryDirectory() as folder, serving({}) as server:
        empty, full = (account(Path(folder), server, user) for user in ("empty", "full"))
        ledger = full.config.with_name("ledger.sqlite3")
        sample.fill(ledger)
        at = FILLED
        known, size = opt.opportunities, ledger.stat().st_size >> 20
        print(f"{known:,} opportunities, {known * 10:,} messages, {size} MB")
        show(
            interleaved({"empty ledger": scanning(empty, at), "large ledger": scanning(full, at)}, opt.rounds),
            "empty ledger",
        )


if __name__ == "__main__":
    main()
