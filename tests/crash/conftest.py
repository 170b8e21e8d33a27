"""A bench for trials: fresh mailboxes on one Dovecot, broken at one point each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from crash.trials import Bench, bench_of
from servers.dovecot import Dovecot
from servers.smtpsink import SmtpSink
from stories.conftest import letter, world

__all__ = ["bench", "letter", "world"]


@pytest.fixture
def bench(
    dovecot: Dovecot,
    tmp_path: Path,
    letter: Any,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    smtp_sink: SmtpSink,
) -> Bench:
    """Makes trials."""
    return bench_of(dovecot, tmp_path, letter, capsys, monkeypatch, smtp_sink)
