"""A scan with nothing new against the least that IMAP allows, for small, large and huge folders.

    python benchmarks/noop.py [--rounds N] [--small 10000] [--large 100000] [--huge 1000000]

A count of 0 leaves a mailbox out. Each mailbox is scanned once before; all is measured in turn.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from ground import (
    NOW,
    Account,
    SlowLine,
    account,
    bare_look,
    interleaved,
    linked_mailbox,
    made_mailbox,
    mbsync_command,
    minimal_command,
    options,
    peak_memory,
    run_quietly,
    serving,
    show,
)

from assistant.commands.context import Context
from assistant.commands.opening import open_locked, open_session
from assistant.commands.scan import run_through, scan_once


def context_of(who: Account) -> Context:
    """An invocation as the command line makes it."""
    at, out = datetime.fromisoformat(NOW), io.StringIO()
    return Context(at, os.environ, sys.stdin, out, out, who.config, clock_is_given=True)


@contextmanager
def opened(who: Account) -> Iterator[Callable[[], None]]:
    """Login, all that a scan does, logout; configuration and ledger are open already."""
    context = context_of(who)
    config = context.config()
    with open_locked(context, config) as ledger:

        def measured() -> None:
            with open_session(context, config, ledger) as session:
                run_through(session)
            assert not any(count.new for count in session.report.folders.values())

        yield measured


def in_process(who: Account, rounds: int) -> None:
    """Against bare LOGIN and EXAMINE in this process."""
    floor = "LOGIN, EXAMINE"
    with opened(who) as session:
        costs = interleaved({floor: lambda: bare_look(who), "session of a scan": session}, rounds)
    show(costs, floor)
    whole = "scan, with configuration and ledger"
    show(interleaved({floor: lambda: bare_look(who), whole: lambda: scan_once(context_of(who))}, rounds), floor)


def whole_process(who: Account, rounds: int) -> None:
    """Against a minimal script with imapclient, interpreters and all."""
    measures: dict[str, Callable[[], object]] = {
        "python -c pass": lambda: run_quietly([sys.executable, "-c", "pass"], who),
        "minimal imapclient": lambda: run_quietly(minimal_command(who), who),
        "scan": lambda: run_quietly(who.command, who),
    }
    show(interleaved(measures, rounds), "minimal imapclient")


def beside_mbsync(who: Account, rounds: int) -> None:
    """Against mbsync; last of all, as its SELECT makes this server read the whole folder at each later opening."""
    if not (synced := mbsync_command(who, newest=50)):
        print("  (mbsync is not installed)")
        return
    looks = {"mbsync, synced before": synced, "scan": who.command}
    show(interleaved({name: partial(run_quietly, look, who) for name, look in looks.items()}, rounds), "scan")


def measure(name: str, who: Account, opt: argparse.Namespace) -> None:
    """All of one mailbox, after the first scan and the one that finds what the first has placed."""
    for _ in range(2):
        run_quietly(who.command, who)
    print(f"{name}, in one process")
    in_process(who, opt.rounds)
    print(f"{name}, whole processes; peak memory of a scan {peak_memory(who):.1f} MB")
    whole_process(who, opt.rounds)


def main() -> None:
    """Measure and print."""
    opt = options("A scan with nothing new.", small=10_000, large=100_000, huge=0)
    mailboxes = {f"u{n}": made_mailbox(opt.keep, n) for n in (opt.small, opt.large) if n}
    mailboxes |= {f"u{n}": linked_mailbox(opt.keep, n) for n in (opt.huge,) if n}
    with tempfile.TemporaryDirectory() as folder, serving(mailboxes) as server:
        accounts = {user: account(Path(folder), server, user) for user in mailboxes}
        for user, who in accounts.items():
            measure(f"{int(user[1:]):,} messages", who, opt)
        print("the same scan of each, in turn")
        with ExitStack() as stack:
            measured = {f"{int(user[1:]):,}": stack.enter_context(opened(who)) for user, who in accounts.items()}
            show(interleaved(measured, opt.rounds * 2), next(iter(measured)))
        first = next(iter(accounts))
        with SlowLine(server.port) as slow:
            distant = account(Path(folder), server, first, port=slow.port)
            for _ in range(2):
                run_quietly(distant.command, distant)
            print(f"{int(first[1:]):,} messages, over a line with a round trip of 50 ms")
            in_process(distant, min(opt.rounds, 5))
        for user, who in accounts.items():
            print(f"{int(user[1:]):,} messages, whole processes, after mbsync has opened the folder")
            beside_mbsync(who, min(opt.rounds, 5))


if __name__ == "__main__":
    main()
