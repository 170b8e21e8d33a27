"""The document in which the user's choices go from one ledger to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.errors import LedgerError
from assistant.ledger.codec import CodecError, from_json, to_json
from assistant.model import DraftRecord, MessageId, UserChoices

_FORMAT = 1
"""The form of the exported document."""


@dataclass(frozen=True, slots=True)
class CarriedChoices:
    """One opportunity's choices on their way to another ledger."""

    key: str
    choices: UserChoices
    message_ids: tuple[MessageId, ...] = ()
    company: str | None = None
    role: str | None = None
    assessment: tuple[tuple[str, str], ...] = ()
    dismissed: tuple[DraftRecord, ...] = ()
    """Drafts that must not be made again; on the way to a rebuilt ledger, every draft."""


@dataclass(frozen=True, slots=True)
class Document:
    """All that is carried."""

    format: int
    opportunities: tuple[CarriedChoices, ...]


def document_of(carried: tuple[CarriedChoices, ...]) -> dict[str, object]:
    """Plain JSON values."""
    document: dict[str, object] = to_json(Document(_FORMAT, carried))
    return document


def parse(document: Mapping[str, object]) -> Document:
    """The document that these JSON values are; LedgerError where it is none."""
    try:
        parsed = from_json(Document, document)
    except CodecError as error:
        raise LedgerError(f"this is no export of ours: {error}") from error
    if parsed.format > _FORMAT:
        raise LedgerError(f"this export has form {parsed.format}, newer than this program: update the program first")
    return parsed
