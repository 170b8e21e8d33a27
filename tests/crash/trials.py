"""One trial: a fresh mailbox, a run that something breaks, clean runs, and what stands there in the end."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from imapclient import IMAPClient
from servers.accounts import Account, fresh_account
from servers.dovecot import Dovecot
from servers.faultproxy import FaultProxy
from servers.smtpsink import SmtpSink
from stories.conftest import World, make_world
from stories.test_main_job import EVENT, confirm

Letter = Callable[..., EmailMessage]

BROKEN, CLEAN, LATER = "2026-03-03T15:10:00+00:00", "2026-03-03T15:25:00+00:00", "2026-03-03T16:25:00+00:00"
PEOPLE = ("aisha@brightwell.example", "noor@brightwell.example", "tom@brightwell.example")
STATUSES = (0, 69, 75)
"""What a broken run may end with; 0 where the fault hit what does not matter any more."""


@dataclass
class End:
    """What can be seen from outside when all is over."""

    drafts: list[tuple[str, str]]
    sent: list[tuple[str, str]]
    trash: list[tuple[str, str]]
    flags: dict[str, dict[int, tuple[bytes, ...]]]
    states: list[tuple[str, str]]
    received: int


@dataclass
class Bench:
    """Makes trials, each with a user of its own."""

    dovecot: Dovecot
    folder: Path
    letter: Letter
    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch
    sink: SmtpSink
    number: int = 0
    client: IMAPClient | None = None
    statuses: dict[int, int] = field(default_factory=dict)

    @contextlib.contextmanager
    def trial(self, *, sending: bool) -> Iterator[Trial]:
        """A mailbox with three drafts due, or with one draft approved and due to be sent."""
        self.number += 1
        folder = self.folder / f"trial{self.number}"
        folder.mkdir()
        account = fresh_account(self.dovecot)
        with account.client() as client:
            client.normalise_times = False
            world = make_world(account, folder, client, self.capture, self.patch)
            self.sink.received.clear()
            trial = Trial(world, account, self.sink, sending)
            trial.prepare(self.letter)
            yield trial


@dataclass
class Trial:
    """One mailbox and the program."""

    world: World
    account: Account
    sink: SmtpSink
    sending: bool

    def prepare(self, letter: Letter) -> None:
        """All that happens before the run that is broken."""
        if self.sending:
            self.world.may_send(self.sink)
            confirm(self.world, letter)
            self.world.scan("2026-03-03T15:00:00+00:00")
            self.world.fill("2026-03-03T15:02:00+00:00")
            assert self.world.run("approve", "d1", "--now", "2026-03-03T15:05:00+00:00")[0] == 0
            return
        at = "2026-02-26T10:00:00+00:00"
        mail = letter(
            at, "Please find the invitation.\n\nHelen", sender="Helen Marsh <helen@brightwell.example>", mid="i1"
        )
        noor = "ATTENDEE;CN=Noor Ali;PARTSTAT=ACCEPTED:mailto:noor@brightwell.example\nEND:VEVENT"
        event = EVENT.replace("END:VEVENT", noor).replace("\n", "\r\n").encode()
        mail.add_alternative(event, "text", "calendar", params={"method": "REQUEST"})
        self.world.deliver(mail, at)
        self.world.deliver(
            letter(at, "Lunch on Friday?", sender="Ana <ana@home.example>", subject="Lunch", mid="x"), at
        )

    def run(self, now: str, *, imap: int | None = None, smtp: int | None = None) -> int:
        """One scan, perhaps through proxies; its exit status."""
        with self._ports(imap, smtp) if imap or smtp else contextlib.nullcontext():
            status, _, err = self.world.run("scan", "--now", now)
        assert "fault in the program" not in err, err
        return status

    @contextlib.contextmanager
    def _ports(self, imap: int | None, smtp: int | None) -> Iterator[None]:
        text = self.world.config.read_text()
        changed = text.replace(f"port = {self.account.server.port}\n", f"port = {imap or self.account.server.port}\n")
        self.world.config.write_text(
            changed.replace(f"port = {self.sink.port}\n", f"port = {smtp or self.sink.port}\n")
        )
        try:
            yield
        finally:
            self.world.config.write_text(text)

    def finish(self) -> End:
        """Two clean runs, the second of which finds nothing to do; then what can be seen."""
        assert self.run(CLEAN) == 0
        again = self.world.scan(LATER)
        assert not any(again[name] for name in ("drafted", "withdrawn", "sent", "observed")), again
        return self.seen()

    def seen(self) -> End:
        """What stands there now."""
        world = self.world
        folders = [
            sorted((str(m["To"]), m.get_content()) for m in world.messages(name))
            for name in ("Drafts", "Sent", "Trash")
        ]
        states = sorted((d["to"][0], d["state"]) for o in world.status(LATER) for d in o["drafts"])
        return End(*folders, world.flags(), states, len(self.sink.received))


def undisturbed(bench: Bench, *, sending: bool) -> tuple[End, FaultProxy, FaultProxy]:
    """The end state that every broken trial has to reach, and what passed on the wires."""
    with (
        bench.trial(sending=sending) as trial,
        FaultProxy(trial.account.server.port) as imap,
        FaultProxy(bench.sink.port, protocol="smtp") as smtp,
    ):
        assert trial.run(BROKEN, imap=imap.port, smtp=smtp.port) == 0
        return trial.finish(), imap, smtp


def ledger_is_whole(trial: Trial) -> None:
    """No transaction left half done."""
    with contextlib.closing(sqlite3.connect(trial.world.folder / "state" / "ledger.sqlite3")) as ledger:
        assert ledger.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def at(text: str) -> datetime:
    """A time from its words."""
    return datetime.fromisoformat(text)


def bench_of(
    dovecot: Dovecot, tmp_path: Path, letter: Letter, capsys: Any, monkeypatch: Any, smtp_sink: SmtpSink
) -> Bench:
    """A bench whose servers may be silent for half a second only."""
    monkeypatch.setattr("assistant.mailbox.wire.READ_TIMEOUT", 0.4)
    monkeypatch.setattr("assistant.mailbox.smtp._Delivery._wait", lambda _self, _limit=0.0: 0.4)
    return Bench(dovecot, tmp_path, letter, capsys, monkeypatch, smtp_sink)
