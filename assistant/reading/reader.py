"""The whole of a message: parsed, phrases weighed, times, people and company read, put together as one `Reading`."""

from __future__ import annotations

from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from assistant.model import Perspective, Reading

def read(raw: bytes, perspective: Perspective) -> Reading:
    """Everything that one message says. Never raises on any input: what cannot be read is in `message.faults`."""
    # Loaded at the first message: a run with nothing new reads none, and the phrases of seven languages take time.
    from assistant.reading.reader import read as read_message

    return read_message(raw, perspective)
