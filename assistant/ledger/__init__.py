"""What was seen, what was meant, what was done, and what the user decided: one SQLite file.

Nothing here decides what is due or knows a server. The mailbox is the truth and
this a cache of it, but for the user's own decisions, which live here alone.
"""

from __future__ import annotations

from assistant.ledger.ledger import Ledger
from assistant.ledger.lock import RunLock
from assistant.ledger.records import (
    Approval,
    IllegalMove,
    Move,
    OpenQuestion,
    Recorded,
    Run,
    SendNote,
    Sighting,
    StoredFact,
    Unreadable,
)
from assistant.ledger.rescue import Rebuilt, rebuild
from assistant.ledger.twins import HERE, SharedFact, Twin

__all__ = [
    "HERE",
    "Approval",
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
