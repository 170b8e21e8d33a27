"""What does this message say? Bytes in, one `Reading` out; nothing here touches the world.

read(raw, perspective)   the whole of it
READER_VERSION           raised when the same bytes are read differently

The reader with all its phrases is loaded when it is asked for: a run with nothing
new needs its version alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.reading.version import READER_VERSION

if TYPE_CHECKING:
    from assistant.reading.reader import read

__all__ = ["READER_VERSION", "read"]


def __getattr__(name: str) -> object:
    """Load the reader (PEP 562)."""
    if name != "read":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import assistant.reading.reader as reader

    globals()["read"] = reader.read
    return reader.read
