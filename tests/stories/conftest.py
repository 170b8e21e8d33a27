"""A job seeker's world for the stories: a mailbox on a real Dovecot, a configuration, and the command line."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from imapclient import IMAPClient

from assistant import cli

ME = "Priya Nair <priya@example.org>"
TOM = "Tom Reyes <tom@brightwell.example>"


@dataclass
class World:
    """One user with a mailbox, and the program."""

    folder: Path
    client: IMAPClient
    config: Path
    capture: pytest.CaptureFixture[str]
    numbers: dict[str, int] = field(default_factory=dict)

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """A command as a shell would give it: exit status, standard output, standard error."""
        self.capture.readouterr()
        try:
            status = cli.main([*arguments, "--config", str(self.config)])
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = self.capture.readouterr()
        return status, out, err

    def scan(self, now: str, *arguments: str) -> dict[str, Any]:
        """One scan at a given time; its JSON."""
        status, out, err = self.run("scan", "--json", "--now", now, *arguments)
        assert status == 0, err
        report: dict[str, Any] = json.loads(out)
        return report

    def status(self, now: str) -> list[dict[str, Any]]:
        """The opportunities as `status --json` shows them."""
        code, out, err = self.run("status", "--json", "--now", now)
        assert code == 0, err
        found: list[dict[str, Any]] = json.loads(out)["opportunities"]
        return found

    def deliver(
        self, raw: bytes | EmailMessage, at: str, folder: str = "INBOX", *, flags: tuple[str, ...] = ()
    ) -> None:
        """A message reaches a folder at that time."""
        data = raw if isinstance(raw, bytes) else raw.as_bytes()
        self.client.append(folder, data, flags, datetime.fromisoformat(at))

    def drafts(self) -> list[EmailMessage]:
        """What lies in Drafts, parsed."""
        return self.messages("Drafts")

    def messages(self, folder: str) -> list[EmailMessage]:
        """What lies in a folder and is not marked deleted, parsed, oldest first."""
        from email import message_from_bytes, policy

        self.client.select_folder(folder, readonly=True)
        uids = self.client.search("UNDELETED")
        found = self.client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [message_from_bytes(found[uid][b"BODY[]"], policy=policy.default) for uid in uids]  # type: ignore[misc]

    def flags(self) -> dict[str, dict[int, tuple[bytes, ...]]]:
        """Every flag of every message that is not in Drafts or Trash."""
        state = {}
        for folder in ("INBOX", "Sent"):
            self.client.select_folder(folder, readonly=True)
            uids = self.client.search("ALL")
            state[folder] = (
                {u: tuple(sorted(f[b"FLAGS"])) for u, f in self.client.fetch(uids, ["FLAGS"]).items()} if uids else {}
            )
        return state

    def may_send(self, sink: Any, *, port: int | None = None, approval: str = "") -> None:
        """Add an SMTP server to the configuration, and perhaps lines to [approval]."""
        self.configure(
            f'''
[smtp]
host = "127.0.0.1"
port = {port or sink.port}
security = "none"
username = "{sink.user}"
password_env = "STORY_PASSWORD"

[approval]
{approval}
'''
        )

    def fill(self, at: str, text: bytes = b"You spoke of the reporting team.", *, folder: str = "Drafts") -> None:
        """The user fills the place in double brackets in a client that keeps the Message-ID (as Roundcube does)."""
        import re

        self.client.select_folder("Drafts")
        (uid,) = self.client.search("UNDELETED")
        raw = self.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
        filled = re.sub(rb"\[\[.*?\]\]", text, raw, flags=re.DOTALL)
        self.client.append(folder, filled, ("\\Draft",), datetime.fromisoformat(at))
        self.client.delete_messages([uid])
        self.client.expunge([uid])

    def move_draft(self, to: str, *, source: str = "Drafts") -> None:
        """The user drags the only draft to another folder."""
        self.client.select_folder(source)
        self.client.move(self.client.search("UNDELETED"), to)

    def configure(self, text: str) -> None:
        """Add lines to the configuration."""
        self.config.write_text(self.config.read_text() + text)


@pytest.fixture
def world(
    account: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[World]:
    """A fresh world; the password stands in the environment."""
    with account.client() as client:
        yield make_world(account, tmp_path, client, capsys, monkeypatch)


def make_world(
    account: Any,
    tmp_path: Path,
    client: IMAPClient,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    port: int | None = None,
) -> World:
    """A world on any server, perhaps through a proxy."""
    monkeypatch.setenv("STORY_PASSWORD", account.server.password)
    config = tmp_path / "config.toml"
    config.write_text(
        f"""
[identity]
name = "Priya Nair"
email = "priya@example.org"
timezone = "Europe/London"
strengths = ["I have run a reporting team of four"]

[imap]
host = "{account.server.host}"
port = {port or account.server.port}
security = "none"
username = "{account.user}"
password_env = "STORY_PASSWORD"

[state]
path = "{tmp_path / "state" / "ledger.sqlite3"}"

[cadence]
country = "GB"
"""
    )
    return World(tmp_path, client, config, capsys)


@pytest.fixture
def letter() -> Callable[..., EmailMessage]:
    """Builds a mail: `letter(at, text, sender=..., subject=..., mid=..., answers=(...))`."""

    def make(
        at: str, text: str, *, sender: str = TOM, subject: str = "Data Analyst at Brightwell", mid: str,
        answers: tuple[str, ...] = (), to: str = ME, headers: dict[str, str] | None = None,
    ) -> EmailMessage:  # fmt: skip
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Date"] = format_datetime(datetime.fromisoformat(at))
        message["Message-ID"] = f"<{mid}@brightwell.example>"
        if answers:
            message["In-Reply-To"] = f"<{answers[-1]}@brightwell.example>"
            message["References"] = " ".join(f"<{a}@brightwell.example>" for a in answers)
        for name, value in (headers or {}).items():
            message[name] = value
        message.set_content(text)
        return message

    return make


@pytest.fixture
def stdin() -> io.StringIO:
    """An empty standard input."""
    return io.StringIO()
