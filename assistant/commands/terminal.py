"""Text that came by mail, made safe for a terminal; and plain tables that fit it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories that a terminal acts on or does not show: controls, bidi marks, surrogates."""


def safe(text: str) -> str:
    """The text without anything that could move the cursor, colour, reorder or hide (ECMA-48, UAX 9)."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if c in "\t\r\n" else c for c in text if c in "\t\r\n" or unicodedata.category(c) not in HIDDEN)


def cell(text: str, width: int) -> str:
    """The text cut or padded to a width in columns."""
    clean = safe(text)
    if columns(clean) <= width:
        return clean + " " * (width - columns(clean))
    kept = clean
    while kept and columns(kept) > width - 1:
        kept = kept[:-1]
    return kept + "…" + " " * (width - 1 - columns(kept))


def columns(text: str) -> int:
    """How many columns a terminal gives the text (UAX 11; combining marks take none)."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def table(rows: Sequence[Sequence[str]], *, width: int) -> list[str]:
    """Rows as lines with aligned columns, the widest column cut so that each fits `width`."""
    if not rows:
        return []
    widths = [max(columns(safe(row[i])) for row in rows) for i in range(len(rows[0]))]
    over = sum(widths) + 2 * (len(widths) - 1) - width
    while over > 0 and max(widths) > 8:
        widest = widths.index(max(widths))
        widths[widest] -= 1
        over -= 1
    return ["  ".join(cell(text, w) for text, w in zip(row, widths, strict=True)).rstrip() for row in rows]
