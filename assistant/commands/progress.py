"""A line at the terminal that shows how far long work has come: drawn over and over in place, gone when it is done."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from typing import TextIO

from assistant.commands.terminal import cell, columns, safe, width_of

SOON = 0.4
"""Seconds; what is done sooner needs no line."""

PAUSE = 0.1
"""Between two drawings: as often as an eye follows, and cheap over a slow line."""

SHORTEST, LONGEST = 5, 30
"""Columns of the bar itself; where there is not even room for the shortest, the figures stand alone."""

_MARGIN = 4
"""Columns left free: a Ctrl-C is echoed as two, and a full line would begin another."""

_UNITS = {"planning": "applications"}
"""What is counted in each phase; messages in all others."""

_GREEN, _PLAIN = "\x1b[32m", "\x1b[0m"


class Bar:
    """Called with the phase, how much is done and how much there is. Whoever makes it clears it, come what may."""

    def __init__(
        self, stream: TextIO, environ: Mapping[str, str], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._clock = clock
        self._drawn = clock() + SOON - PAUSE
        self._shown = 0
        self._has_colour = not environ.get("NO_COLOR") and os.name != "nt"
        self._full, self._empty = "█░" if "utf" in (stream.encoding or "").lower() else "#-"

    def __call__(self, what: str, done: int, total: int) -> None:
        """Draw it, unless that was done a moment ago; a phase that is over leaves nothing behind."""
        if done >= total:
            self.clear()
        elif (now := self._clock()) - self._drawn >= PAUSE:
            self._drawn = now
            self._draw(what, done, total)

    def clear(self) -> None:
        """An empty line, and the cursor at its beginning."""
        if self._shown:
            blank = min(self._shown + _MARGIN, self._width()) - 1
            self._stream.write(f"\r{' ' * blank}\r")
            self._stream.flush()
        self._shown = 0

    def _width(self) -> int:
        return width_of(self._stream) or 80

    def _draw(self, what: str, done: int, total: int) -> None:
        width = max(self._width() - _MARGIN, 1)
        head, tail = f"{safe(what)}  ", f"  {done:,} of {total:,} {_UNITS.get(what, 'messages')}"
        room = min(width - columns(head) - columns(tail), LONGEST)
        filled = self._full * (done * room // total)
        bar = filled + self._empty * (room - len(filled)) if room >= SHORTEST else ""
        line = cell(head + (bar + tail if bar else tail.strip()), width)
        if self._has_colour and bar and filled:
            line = line.replace(filled, f"{_GREEN}{filled}{_PLAIN}", 1)
        self._shown = width
        self._stream.write(f"\r{line}")
        self._stream.flush()
