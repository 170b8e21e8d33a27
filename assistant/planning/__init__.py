"""What is due, and when: decisions as values. All safety stops live in `stops.py`.

Whoever reads the configuration needs the cadences alone: what decides is loaded
when it is asked for. Ask this package for it, not the file `decide`: the file
bears the function's name.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from assistant.planning.cadence import PRESETS, Cadence, Channels

if TYPE_CHECKING:
    from assistant.planning.decide import decide, send_at, why_not_send
    from assistant.planning.needs import need_of

__all__ = ["PRESETS", "Cadence", "Channels", "decide", "need_of", "send_at", "why_not_send"]

_FILES = {"decide": ("decide", "send_at", "why_not_send"), "needs": ("need_of",)}


def __getattr__(name: str) -> object:
    """Load the file that a name stands in, and take all its names over (PEP 562)."""
    for file, names in _FILES.items():
        if name in names:
            module = importlib.import_module(f"{__name__}.{file}")
            globals().update({each: getattr(module, each) for each in names})
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
