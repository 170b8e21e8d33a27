"""Servers and mailboxes that every test may ask for.

`account` is a fresh, empty mailbox on a Dovecot that the session shares;
`mail_client` is a second mail client of the same user; `smtp_sink` takes mail.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from imapclient import IMAPClient
from servers.accounts import Account, fresh_account
from servers.dovecot import MISSING, PROGRAM, Dovecot, make_certificate
from servers.smtpsink import SmtpSink

from assistant.mailbox.box import Mailbox

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does: each worker of the tests has its core
settings.register_profile("patient", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("patient")


def pytest_collection_finish() -> None:
    """Spares each later collection the look through eighteen thousand tests, which fell into the limits of time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def dovecot_factory() -> Iterator[Callable[..., Dovecot]]:
    """Dovecots of any make, each started once a session and shared: `dovecot_factory(prefix="INBOX.", ...)`."""
    if not Path(PROGRAM).exists():
        pytest.fail(MISSING, pytrace=False)
    running: dict[Any, Dovecot] = {}
    with ExitStack() as stack:

        def make(**options: Any) -> Dovecot:
            key = tuple(sorted(options.items()))
            if key not in running:
                running[key] = stack.enter_context(Dovecot(**options))
            return running[key]

        yield make


@pytest.fixture(scope="session")
def dovecot(dovecot_factory: Callable[..., Dovecot]) -> Dovecot:
    """A Dovecot with all its capabilities and Drafts, Sent and Trash."""
    return dovecot_factory()


@pytest.fixture
def account(dovecot: Dovecot) -> Account:
    """A fresh user with empty folders."""
    return fresh_account(dovecot)


@pytest.fixture
def mail_client(account: Account) -> Iterator[IMAPClient]:
    """A second mail client of the same user (imapclient)."""
    with account.client() as client:
        yield client


@pytest.fixture
def open_mailbox() -> Iterator[Callable[..., Mailbox]]:
    """Opens a mailbox until the end of the test: `open_mailbox(account)` or `open_mailbox(account, port=...)`."""
    with ExitStack() as stack:

        def make(account: Account, **options: Any) -> Mailbox:
            return stack.enter_context(account.connected(**options))

        yield make


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with cert.pem and key.pem for localhost."""
    folder = tmp_path_factory.mktemp("certificate")
    make_certificate(folder)
    return folder


@pytest.fixture
def smtp_server(certificate: Path) -> Iterator[Callable[..., SmtpSink]]:
    """Starts SMTP sinks: `smtp_server(security="tls" | "starttls" | "none")`."""
    with ExitStack() as stack:

        def make(security: str = "none", **options: Any) -> SmtpSink:
            sink = SmtpSink(**options)
            stack.enter_context(
                sink.serving(
                    tls=certificate if security == "tls" else None,
                    starttls=certificate if security == "starttls" else None,
                )
            )
            sink.ca_file = str(certificate / "cert.pem")
            return sink

        yield make


@pytest.fixture
def smtp_sink(smtp_server: Callable[..., SmtpSink]) -> SmtpSink:
    """An SMTP server in plain text on loopback that takes everything."""
    return smtp_server()
