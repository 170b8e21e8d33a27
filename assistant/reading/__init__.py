"""What does this message say? Bytes in, one `Reading` out; nothing here touches the world.

read(raw, perspective)   the whole of it
rest()                   nothing is read for now: give back the memory that reading takes
READER_VERSION           raised when the same bytes are read differently
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.reading.version import READER_VERSION

if TYPE_CHECKING:
    from assistant.model import Perspective, Reading

__all__ = ["READER_VERSION", "read", "rest"]


def read(raw: bytes, perspective: Perspective) -> Reading:
    """Everything that one message says. Never raises on any input: what cannot be read is in `message.faults`."""
    # Loaded at the first message: a run with nothing new reads none, and the phrases of seven languages take time.
    from assistant.reading.reader import read as read_message

    return read_message(raw, perspective)


def rest(*, wholly: bool = True) -> None:
    """Give back what only reading needs, after messages were read; the next `read` takes it again.

    Not `wholly`: only what is soon taken again. The phrases take a tenth of a second.
    """
    import assistant.reading.dates.tokens as tokens
    import assistant.reading.learned.opinion as opinion
    import assistant.reading.phrases as phrases
    import assistant.reading.seeking as seeking

    for part in (opinion, phrases, seeking, tokens) if wholly else (opinion,):
        part.forget_all()
