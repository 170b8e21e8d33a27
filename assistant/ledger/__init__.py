"""What was seen, what was meant, what was done, and what the user decided: one SQLite file.

Nothing here decides what is due or knows a server. The mailbox is the truth and
this a cache of it, but for the user's own decisions, which live here alone.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from assistant.ledger.drafts import IllegalMove
from assistant.ledger.ledger import Ledger
from assistant.ledger.lock import RunLock
from assistant.ledger.records import (
    Approval,
    Glance,
    Move,
    OpenQuestion,
    Recorded,
    Run,
    SendNote,
    Sighting,
    StoredFact,
    Unreadable,
)

if TYPE_CHECKING:
    from assistant.ledger.rescue import Rebuilt, rebuild
    from assistant.ledger.twins import HERE, SharedFact, Twin

__all__ = [
    "HERE",
    "Approval",
    "Glance",
    "IllegalMove",
    "Ledger",
    "Move",
    "OpenQuestion",
    "Rebuilt",
    "Recorded",
    "Run",
    "RunLock",
    "SendNote",
    "SharedFact",
    "Sighting",
    "StoredFact",
    "Twin",
    "Unreadable",
    "rebuild",
]


_RARE = {"Rebuilt": "rescue", "rebuild": "rescue", "HERE": "twins", "SharedFact": "twins", "Twin": "twins"}
"""Name -> its file."""


def __getattr__(name: str) -> object:
    """Load what few runs want when it is asked for (PEP 562); the rest is needed by every run."""
    if name not in _RARE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_RARE[name]}"), name)
