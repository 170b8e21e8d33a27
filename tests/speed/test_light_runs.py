"""What a run may cost: commands, bytes and modules are counted here; times are measured in `benchmarks/`."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from servers.accounts import fresh_account
from servers.faultproxy import FaultProxy

from assistant.commands.context import Context
from assistant.commands.opening import open_session
from assistant.config import load
from assistant.ledger import Ledger
from assistant.scan import scan

ROOT = Path(__file__).parents[2]
MONDAY = datetime.fromisoformat("2026-03-02T09:00:00+00:00")
SCANNED = "2026-03-03T10:00:00+00:00"
LATER = "2026-03-03T10:20:00+00:00"

HEAVY = (
    "textblob",
    "nltk",
    "jinja2",
    "icalendar",
    "aiosmtplib",
    "holidays",
    "imapclient",
    "asyncio",
    "dateutil",
    "email",
)
OURS = (
    *("assistant.reading.reader", "assistant.reading.phrases", "assistant.reading.dates", "assistant.reading.learned"),
    *("assistant.writing", "assistant.planning.decide", "assistant.tracking.fold", "assistant.mailbox.fetch"),
    *("assistant.demo", "assistant.commands.setup", "assistant.accounts", "assistant.scheduling"),
    *("assistant.scan", "assistant.intake", "assistant.watching", "assistant.drafting", "assistant.outbox"),
    *("assistant.folding", "assistant.model.mail", "assistant.model.findings", "assistant.model.decisions"),
    *("assistant.model.opportunity", "assistant.model.drafts", "assistant.mailbox.headers"),
    *("assistant.sharing", "assistant.commands.several", "assistant.commands.which", "assistant.configuration.several"),
    *("assistant.ledger.twins", "assistant.tracking.twins"),
    *("assistant.mailbox.folders", "assistant.ledger.carried", "assistant.ledger.rescue", "assistant.templates"),
)
GOODBYE = 80
"""Bytes of the answer to LOGOUT, which may or may not pass the proxy before the program has gone."""

LIBRARY = ("shutil", "tempfile", "hashlib", "bz2", "lzma", "difflib", "traceback", "urllib.request", "http")
"""Modules of the standard library that take a millisecond or more, and that nothing in a quiet run needs."""

RUN = """
import json, sys
from assistant.cli import main
status = main(sys.argv[1:])
json.dump([status, sorted(sys.modules)], sys.stderr)
"""


class Counted:
    """An account behind a proxy that counts, and the program as a process of its own."""

    def __init__(self, account: Any, proxy: FaultProxy, config: Path) -> None:
        self.account = account
        self.proxy = proxy
        self.config = config

    def scan(self, at: str) -> tuple[list[str], int, list[str]]:
        """One scan: its commands, the bytes that it received, the modules that it loaded."""
        before, bytes_before = len(self.proxy.events("cmd")), self.proxy.passed["down"]
        environ = {**os.environ, "LIGHT_PASSWORD": self.account.server.password, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", RUN, "scan", "--config", str(self.config), "--now", at],
            env=environ, capture_output=True, text=True, check=True,
        )  # fmt: skip
        status, modules = json.loads(done.stderr)
        assert status == 0
        verbs = [event.verb for event in self.proxy.events("cmd")[before:]]
        return verbs, self.proxy.passed["down"] - bytes_before, modules

    def deliver(self, *messages: EmailMessage) -> None:
        """Messages reach the inbox, ten minutes one after the other."""
        with self.account.client() as client:
            for number, message in enumerate(messages):
                client.append("INBOX", message.as_bytes(), (), MONDAY + timedelta(minutes=10 * number))


CONFIG = """
[identity]
name = "Priya Nair"
email = "priya@example.org"
timezone = "Europe/London"
[imap]
host = "127.0.0.1"
port = {port}
security = "none"
username = "{user}"
password_env = "LIGHT_PASSWORD"
[state]
path = "{state}"
"""


@contextmanager
def counting(account: Any, folder: Path) -> Iterator[Counted]:
    """An account whose scans are counted."""
    with FaultProxy(account.server.port) as proxy:
        config = folder / "config.toml"
        state = folder / "state" / "ledger.sqlite3"
        config.write_text(CONFIG.format(port=proxy.port, user=account.user, state=state))
        yield Counted(account, proxy, config)


@pytest.fixture
def counted(account: Any, tmp_path: Path) -> Iterator[Counted]:
    """A fresh account whose scans are counted."""
    with counting(account, tmp_path) as made:
        yield made


def mail(number: int, text: str, *, subject: str = "News", extra: int = 0) -> EmailMessage:
    """A mail, perhaps with an attachment of so many bytes."""
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Message-ID"] = subject, f"<m{number}@brightwell.example>"
    message["Date"] = "Mon, 2 Mar 2026 09:00:00 +0000"
    message.set_content(text)
    if extra:
        message.add_attachment(b"\x25" * extra, maintype="application", subtype="pdf", filename="offer.pdf")
    return message


def confirmation(extra: int = 0) -> EmailMessage:
    """A mail after which a draft waits."""
    text = "Hi Priya,\n\nyour interview for the Data Analyst role is confirmed for Monday, 2 March 2026 at 15:00 GMT.\n"
    return mail(1, text, subject="Interview confirmed: Data Analyst at Brightwell", extra=extra)


@pytest.fixture
def settled(counted: Counted) -> Counted:
    """A mailbox with an opportunity and a waiting draft, scanned until nothing is new."""
    counted.deliver(confirmation(), *(mail(n, "The garden is green.\n") for n in range(2, 30)))
    counted.scan(SCANNED)
    counted.scan(SCANNED)
    with counted.account.client() as client:
        assert client.select_folder("Drafts", readonly=True)[b"EXISTS"] == 1
    return counted


def test_a_scan_with_nothing_new_takes_five_commands(settled: Counted) -> None:
    verbs, _, _ = settled.scan(LATER)

    assert verbs == ["LOGIN", "STATUS", "STATUS", "STATUS", "LOGOUT"]


def test_a_scan_with_nothing_new_receives_as_little_from_a_fuller_folder(settled: Counted) -> None:
    _, few, _ = settled.scan(LATER)
    settled.deliver(*(mail(n, "The garden is green.\n", extra=2000) for n in range(100, 300)))
    settled.scan(LATER)

    verbs, many, _ = settled.scan(LATER)

    assert len(verbs) == 5
    assert abs(many - few) <= 40 + GOODBYE
    assert many < 1500


@pytest.mark.parametrize("name", [*HEAVY, *OURS, *LIBRARY])
def test_a_scan_with_nothing_new_loads_no(name: str, quiet_modules: list[str]) -> None:
    assert [m for m in quiet_modules if m == name or m.startswith(f"{name}.")] == []


@pytest.fixture(scope="module")
def quiet_modules(dovecot: Any, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What `sys.modules` holds after a scan with nothing new while a draft waits."""
    with counting(fresh_account(dovecot), tmp_path_factory.mktemp("quiet")) as counted:
        counted.deliver(confirmation())
        counted.scan(SCANNED)
        counted.scan(SCANNED)
        return counted.scan(LATER)[2]


def test_a_scan_that_writes_a_draft_loads_no_science(counted: Counted) -> None:
    """TextBlob alone brings NLTK, and that whatever it finds: three seconds and 120 MB where SciPy is installed."""
    counted.deliver(confirmation())

    verbs, _, modules = counted.scan(SCANNED)

    assert "APPEND" in verbs
    assert "assistant.writing.sentiment" in modules
    assert {name.partition(".")[0] for name in modules} & {"nltk", "numpy", "scipy", "sklearn", "textblob"} == set()


def test_what_comes_due_by_time_alone_is_done(counted: Counted) -> None:
    counted.deliver(confirmation())
    for at in ("2026-03-02T10:00:00+00:00", "2026-03-02T10:10:00+00:00"):  # before the interview
        before, _, _ = counted.scan(at)

    after, _, _ = counted.scan(SCANNED)

    assert before == ["LOGIN", "STATUS", "STATUS", "STATUS", "LOGOUT"]
    assert "APPEND" in after


def test_a_draft_that_was_taken_away_is_looked_for(settled: Counted) -> None:
    with settled.account.client() as client:
        client.select_folder("Drafts")
        client.delete_messages(client.search())
        client.expunge()

    verbs, _, _ = settled.scan(LATER)

    assert "EXAMINE" in verbs


def test_an_attachment_is_never_fetched(counted: Counted) -> None:
    counted.deliver(confirmation(extra=500_000))

    _, received, _ = counted.scan(SCANNED)

    assert received < 20_000


def test_a_first_scan_receives_little_more_than_headers_and_letters(counted: Counted) -> None:
    """No page beside a letter, no structure beside a plain mail, and of what is not read only what triage needs."""
    words = "Hi Priya,\n\nit was good to talk. We decide next week and I will call you then.\n\nTom\n"
    letters = [mail(n, words, subject=f"Your visit {n}") for n in range(30)]
    for letter in letters[::2]:
        letter.add_alternative("<p>" + words * 50 + "</p>", subtype="html")
    counted.deliver(*letters)

    verbs, received, _ = counted.scan(SCANNED)

    headers = sum(len(f"{name}: {value}\r\n") for letter in letters for name, value in letter.items())
    assert verbs.count("UID FETCH") == 2
    assert received < 30 * 600 + headers + 30 * len(words), received


def test_bulk_mail_is_dropped_by_its_header(counted: Counted) -> None:
    bulk = [mail(n, "The garden is green.\n" * 500) for n in range(50)]
    for message in bulk:
        message["List-Id"], message["List-Unsubscribe"] = "<garden.example>", "<https://garden.example/leave>"
    counted.deliver(*bulk)

    verbs, received, _ = counted.scan(SCANNED)

    assert verbs.count("UID FETCH") == 1
    assert received < 50 * 700


def test_a_discussion_list_is_dropped_by_its_header_though_it_speaks_of_interviews(counted: Counted) -> None:
    post = mail(
        1, "The interview with the maintainer is on Monday, 2 March 2026 at 15:00 GMT.\n", subject="[dev] Interview"
    )
    post["List-Id"], post["List-Post"] = "<dev.lists.example>", "<mailto:dev@lists.example>"
    counted.deliver(post)

    verbs, _, _ = counted.scan(SCANNED)

    assert verbs.count("UID FETCH") == 1
    assert "APPEND" not in verbs


def test_many_new_matters_are_written_down_in_few_commits(counted: Counted) -> None:
    """A commit for each would take longer than all reading and planning."""
    letters = [
        mail(n, f"Thank you for applying to {firm}.\n", subject=f"Your application: Analyst at {firm}")
        for n, firm in enumerate(f"{a}{b}" for a in ("Bright", "Green", "Clear") for b in ("well", "field", "stone"))
    ]
    counted.deliver(*letters)
    config = load(counted.config)
    commits: list[str] = []

    class Watched(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            commits.extend(["commit"] if statement == "COMMIT" else [])
            return super().execute(statement, *values)

    context = Context(
        datetime.fromisoformat(SCANNED),
        {"LIGHT_PASSWORD": counted.account.server.password},
        sys.stdin,
        io.StringIO(),
        io.StringIO(),
        counted.config,
    )
    with Ledger.open(config.state_path, now=datetime.fromisoformat(SCANNED), factory=Watched) as ledger:
        with open_session(context, config, ledger) as session:
            before = len(commits)
            scan(session)
        assert ledger.opportunities()

    assert len(commits) - before <= 12


@pytest.mark.parametrize("name", ["assistant.planning.decide", "assistant.tracking.fold", "assistant.tracking.place"])
def test_a_file_named_like_its_function_is_asked_for_through_its_package(name: str) -> None:
    """Imported by itself it would stand in the package where the function is expected."""
    folder = name.rpartition(".")[0].replace(".", "/")
    sources = [p for top in ("assistant", "tests", "benchmarks") for p in (ROOT / top).rglob("*.py")]
    others = [p for p in sources if p.parent != ROOT / folder and p != Path(__file__)]

    assert [p for p in others if f"from {name} import" in p.read_text() or f"import {name}" in p.read_text()] == []
