from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ledger_samples import NOW

from assistant.ledger import Ledger


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.sqlite3"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.open(path, now=NOW) as opened:
        yield opened
