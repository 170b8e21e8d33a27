"""A bench for trials: fresh mailboxes on one Dovecot, broken at one point each."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from crash.trials import Bench, bench_of
from servers.dovecot import Dovecot, memory_folder
from servers.smtpsink import SmtpSink
from stories.conftest import letter, world

__all__ = ["bench", "letter", "world"]


@pytest.fixture
def bench(
    dovecot: Dovecot,
    letter: Any,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    smtp_sink: SmtpSink,
) -> Iterator[Bench]:
    """Makes trials; their ledgers lie in memory where that is possible, as each commit waits for the disk."""
    with tempfile.TemporaryDirectory(dir=memory_folder()) as folder:
        yield bench_of(dovecot, Path(folder), letter, capsys, monkeypatch, smtp_sink)
