"""A new ledger in the place of a damaged, newer or doubted one; the old file is kept beside it.

The facts come back from the mailbox with the next scan. What only the user
decided is carried over as far as the old file can still be read.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.errors import LedgerError
from assistant.ledger.choices import ChoiceTables
from assistant.ledger.codec import stamp
from assistant.ledger.database import Database
from assistant.ledger.files import refuse_strange
from assistant.ledger.ledger import Ledger

_COMPANIONS = ("", "-journal")
"""A journal belongs to its file: left behind it would be played back into the new one."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What became of the old file."""

    aside: Path | None
    """Where it lies now; None when there was none."""
    choices: int
    """So many opportunities' choices were carried over."""
    is_whole: bool
    """False: some of the user's choices could not be read any more."""


def rebuild(path: Path, *, now: datetime) -> Rebuilt:
    """Put the ledger aside and begin a new one with the user's own choices; the caller holds the run lock."""
    refuse_strange(path)
    if not path.exists():
        Ledger.open(path, now=now).close()
        return Rebuilt(None, 0, is_whole=True)
    documents, is_whole = _choices_in(path)
    aside = _put_aside(path, now)
    count = 0
    with Ledger.open(path, now=now) as ledger:
        for document in documents:
            count += ledger.import_choices(document)
    return Rebuilt(aside, count, is_whole=is_whole)


def _choices_in(path: Path) -> tuple[list[dict[str, object]], bool]:
    """Every choice that can still be read, in one document or one for each opportunity."""
    with suppress(LedgerError):
        old = ChoiceTables(Database(path))
        try:
            return _read_all(old)
        finally:
            with suppress(LedgerError):
                old.close()
    return [], False


def _read_all(old: ChoiceTables) -> tuple[list[dict[str, object]], bool]:
    with suppress(LedgerError):
        return [old.export_choices(with_drafts=True)], True
    found: list[dict[str, object]] = []
    for id in old.all_opportunities():
        with suppress(LedgerError):
            found.append(old.export_choices(only=id, with_drafts=True))
    return found, False


def _put_aside(path: Path, now: datetime) -> Path:
    mark = stamp(now)[:19].replace(":", "").replace("-", "")
    aside = _free_name(path.with_name(f"{path.name}.aside-{mark}"))
    for companion in _COMPANIONS:
        with suppress(FileNotFoundError):
            path.with_name(path.name + companion).rename(aside.with_name(aside.name + companion))
    return aside


def _free_name(wanted: Path) -> Path:
    names = (wanted if number == 1 else wanted.with_name(f"{wanted.name}-{number}") for number in range(1, 1000))
    return next(name for name in names if not name.exists())
