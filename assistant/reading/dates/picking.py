"""Lists to pick a time from: lines with an empty box or circle before them, and headings that call the times below proposed."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.dates.linking import Pair
from assistant.reading.dates.marks import Marks
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_BOX = lazy_pattern(r"[ \t>*•|-]*(?:\([ \t_]{0,3}\)|\[[ \t_]{0,3}\]|[☐□▢○◯⬜⚪])[ \t]*\S?")
"""An empty box, or circle, that begins a line."""
_BOXES = "([☐□▢○◯⬜⚪"


def with_boxes(tokens: Tokens, pairs: Sequence[Pair], marks: list[Marks]) -> list[Marks]:
    """The marks, with the times of two or more lines to tick on offer."""
    if len(pairs) < 2 or not any(box in tokens.text for box in _BOXES):
        return marks
    starts = [tokens.text.rfind("\n", 0, tokens.starts[pair.first]) + 1 for pair in pairs]
    open_ones = {start for start in starts if _BOX.match(tokens.text, start)}
    if len(open_ones) < 2:
        return marks
    return [
        replace(mark, is_offered=True) if start in open_ones else mark
        for start, mark in zip(starts, marks, strict=True)
    ]
