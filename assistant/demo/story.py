"""Eight weeks in fast motion: what arrives, what the program does about it, what the user does then.

The program is the real one: every scan is the command `scan` with its own
configuration file, ledger and connection. Only the server and the clock are lent.
"""

from __future__ import annotations

import io
import json
import textwrap
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from assistant.commands import choices as choices_command
from assistant.commands import scan as scan_command
from assistant.commands.context import Context
from assistant.demo.cast import ADDRESS, LONDON, NAME, Mail, everything
from assistant.demo.client import Client
from assistant.demo.servers import HOST, Servers
from assistant.report import plainly
from assistant.wording import reason_words, step_words

BEGIN, END = datetime(2026, 3, 2, 8, tzinfo=LONDON), datetime(2026, 4, 24, 18, tzinfo=LONDON)
SCANS = (time(9, 15), time(13, 0), time(18, 0))
"""A machine that is on by day; cron would scan more often."""

CONFIG = """\
[identity]
name = "{name}"
email = "{address}"
timezone = "Europe/London"
strengths = ["I have led the move of a reporting system to plain SQL", "I explain figures to people who fear them"]

[imap]
host = "{host}"
port = {imap}
security = "none"
username = "{user}"
password_env = "DEMO_PASSWORD"

[smtp]
host = "{host}"
port = {smtp}
security = "none"
password_env = "DEMO_PASSWORD"

[cadence]
country = "GB"

[state]
path = "{state}"
"""

SAYINGS = (
    ("stopped", "STOP: {opportunity} has ended: {why}. Nothing more is written"),
    ("withdrawn", "withdrawn: {id}, {why}"),
    ("attention", "please look: {what} — {words}"),
    ("reminders", "reminder for {on}: {words}"),
    ("sent", "sent: {id}, exactly as you approved it"),
    ("observed", "seen: you sent {id} yourself"),
)
"""List of the report -> how the story tells one of its rows."""

Say = Callable[[str], None]


def write_config(folder: Path, servers: Servers) -> Path:
    """The demo's configuration file; the password stands in the environment of the demo alone."""
    path = folder / "config.toml"
    path.write_text(
        CONFIG.format(
            name=NAME, address=ADDRESS, host=HOST, imap=servers.imap_port, smtp=servers.smtp_port,
            user=servers.user, state=(folder / "ledger.sqlite3").as_posix(),
        ),
        encoding="utf-8",
    )  # fmt: skip
    return path


class Story:
    """Tells the eight weeks while they pass."""

    def __init__(self, client: Client, context: Context, say: Say) -> None:
        self._client = client
        self._context = context
        self._say = say
        self._shown: set[str] = set()
        self._by_draft: dict[str, dict[str, Any]] = {}
        self.drafted: list[dict[str, Any]] = []
        self.sent: list[dict[str, Any]] = []

    def run(self) -> None:
        """Everything in order of time."""
        for at, mail in _timeline():
            if mail is not None:
                self._client.deliver(mail)
                if mail.headline:
                    self._line(at, f"{'you' if mail.folder == 'Sent' else 'mail'}: {mail.headline}")
            else:
                self._scan(at)

    def _scan(self, at: datetime) -> None:
        report = self.scan(at)
        self.sent += report["sent"]
        self._tell(at, report)
        for row in report["drafted"]:
            self._drafted(at, row)
        for row in report["drafted"]:
            self._answer(at, row)
        for row in report["attention"]:
            self._looked(at, row["opportunity"])

    def _tell(self, at: datetime, report: dict[str, Any]) -> None:
        for name, words in SAYINGS:
            for row in report[name]:
                if name != "observed" or row["what"] == "sent_by_user":
                    shown = {key: reason_words(plainly(value)) for key, value in row.items()}
                    self._line(at, words.format(**shown).partition("\n")[0])
        for row in report["reminders"]:
            if row["step"] == "phone_call":
                self._say(_indented(row["words"].partition("\n\n")[2], bar="│ "))

    def _looked(self, at: datetime, opportunity: str) -> None:
        """The user sees that it is a fake, and says so: the real matter goes on."""
        arguments = Namespace(command="resume", opportunity=opportunity)
        quiet = replace(self._context, now=at + timedelta(minutes=10), stdout=io.StringIO(), stderr=io.StringIO())
        choices_command.run(arguments, quiet)
        self._line(at + timedelta(minutes=10), f"you: it is a fake; interview-assistant resume {opportunity}")

    def scan(self, at: datetime) -> dict[str, Any]:
        """One real scan with its clock set; the contract's report."""
        out = io.StringIO()
        context = replace(self._context, now=at, stdout=out, as_json=True, clock_is_given=True)
        scan_command.tell(context, scan_command.scan_once(context))
        report: dict[str, Any] = json.loads(out.getvalue())
        return report

    def _drafted(self, at: datetime, row: dict[str, Any]) -> None:
        self.drafted.append(row)
        self._line(at, f"DRAFT {row['id']}: {step_words(row['step'])} to {row['to'][0]}")
        self._say(_indented(f"because {reason_words(row['why'])}"))
        if row["step"] not in self._shown:
            self._shown.add(row["step"])
            self._say(_indented(f"Subject: {row['subject']}\n\n{self._client.text_of(row['message_id'])}", bar="│ "))

    def _answer(self, at: datetime, row: dict[str, Any]) -> None:
        """What the user does with it: fills in and sends the thanks, approves the check-ins, leaves the rest."""
        if row["step"] == "thank_you":
            self._client.finish_and_send(row["message_id"], at)
            self._line(at + timedelta(minutes=20), f"you: complete {row['id']} and send it from your mail client")
        elif row["step"] in ("check_in", "second_check_in"):
            self._client.approve(row["message_id"])
            self._line(at + timedelta(minutes=5), f"you: move {row['id']} to the folder Approved")

    def _line(self, at: datetime, words: str) -> None:
        stamp = f"{at.astimezone(LONDON):%a %d %b %H:%M}"
        self._say(textwrap.fill(words, 96, initial_indent=f"{stamp}  ", subsequent_indent=" " * 18))


def _timeline() -> Iterator[tuple[datetime, Mail | None]]:
    """Mails and scans (None) by time."""
    events: list[tuple[datetime, Mail | None]] = [(m.at, m) for m in everything()]
    day = BEGIN.date()
    while day <= END.date():
        events += [(datetime.combine(day, moment, LONDON), None) for moment in SCANS]
        day += timedelta(days=1)
    yield from sorted(events, key=lambda e: e[0])


def _indented(text: str, bar: str = "") -> str:
    pad = " " * 18 + bar
    rows = [wrapped for line in text.strip().split("\n") for wrapped in (textwrap.wrap(line, 76) or [""])]
    return "\n".join(f"{pad}{row}".rstrip() for row in rows)
