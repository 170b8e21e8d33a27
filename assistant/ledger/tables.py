"""What every part of the ledger stands on: the one database, and instants as text."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from assistant.errors import LedgerError
from assistant.ledger.codec import CodecError, load
from assistant.ledger.codec import stamp as stamp
from assistant.ledger.database import Database, damaged

Value = TypeVar("Value")


class Tables:
    """Holds the database for the parts of the ledger."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _load(self, kind: type[Value], text: str) -> Value:
        try:
            return load(kind, text)
        except CodecError as error:
            raise self._damaged(str(error)) from error

    def _damaged(self, finding: str) -> LedgerError:
        return damaged(self._db.path, finding)


def moment(text: str | None) -> datetime | None:
    """The instant of a column that may be empty."""
    return datetime.fromisoformat(text) if text else None


def stamp_or_none(at: datetime | None) -> str | None:
    """An instant for a column that may be empty."""
    return stamp(at) if at else None
