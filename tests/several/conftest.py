"""A job seeker with two addresses: two mailboxes on a real Dovecot, one configuration, the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from servers.accounts import Account, fresh_account
from servers.dovecot import Dovecot, free_port
from servers.smtpsink import SmtpSink
from stories.conftest import TOM, World, letter  # noqa: F401  the fixture `letter`

HOME, WORK = "priya@example.org", "priya.nair@consult.example"
HEAD = f"""
[identity]
name = "Priya Nair"
email = "{HOME}"
timezone = "Europe/London"

[cadence]
country = "GB"
"""


@dataclass
class Addresses:
    """The user, the program, and a mailbox for each address."""

    world: World
    boxes: dict[str, World]
    accounts: dict[str, Account]
    ports: dict[str, int] = field(default_factory=dict)
    more: str = ""
    sink: SmtpSink | None = None
    """Where both accounts may send."""

    def configure(self, **dead: bool) -> None:
        """Write the configuration; `work=True` has nothing listening where that account's server should be."""
        state = self.world.folder / "state"
        tables = [
            f"""
[[account]]
name = "{name}"
[account.identity]
email = "{HOME if name == "home" else WORK}"
[account.imap]
host = "127.0.0.1"
port = {free_port() if dead.get(name) else self.ports.get(name, account.server.port)}
security = "none"
username = "{account.user}"
password_env = "STORY_PASSWORD"
{self._smtp()}
[account.state]
path = "{state / name / "ledger.sqlite3"}"
"""
            for name, account in self.accounts.items()
        ]
        self.world.config.write_text(HEAD + self.more + "".join(tables))

    def _smtp(self) -> str:
        if self.sink is None:
            return ""
        words = f'host = "127.0.0.1"\nport = {self.sink.port}\nusername = "{self.sink.user}"\nsecurity = "none"'
        return f'[account.smtp]\n{words}\npassword_env = "STORY_PASSWORD"\n'

    def deliver(self, mail: EmailMessage, at: str, *names: str) -> None:
        """A mail reaches one address, or several."""
        for name in names or tuple(self.boxes):
            self.boxes[name].deliver(mail, at)

    def scan(self, now: str, *arguments: str, status: int = 0) -> dict[str, Any]:
        """One run over all accounts; its JSON."""
        import json

        code, out, err = self.world.run("scan", "--json", "--now", now, *arguments)
        assert code == status, err
        report: dict[str, Any] = json.loads(out)
        return report

    def drafts(self) -> dict[str, list[str]]:
        """Account -> to whom the drafts in it are."""
        return {name: [str(d["To"]) for d in box.drafts()] for name, box in self.boxes.items()}

    def ledger(self, name: str) -> Path:
        """An account's state."""
        return self.world.folder / "state" / name / "ledger.sqlite3"


@pytest.fixture
def addresses(
    dovecot: Dovecot, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Addresses]:
    """Two fresh mailboxes, home and work."""
    monkeypatch.setenv("STORY_PASSWORD", dovecot.password)
    config = tmp_path / "config.toml"
    accounts = {name: fresh_account(dovecot) for name in ("home", "work")}
    with ExitStack() as stack:
        boxes = {
            name: World(tmp_path, stack.enter_context(account.client()), config, capsys)
            for name, account in accounts.items()
        }
        found = Addresses(boxes["home"], boxes, accounts)
        found.configure()
        yield found


Letter = Callable[..., EmailMessage]
__all__ = ["TOM", "Letter"]
