"""Text that came by mail, made safe for a terminal; and plain tables that fit it."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Sequence
from typing import TextIO

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories that a terminal acts on or does not show: controls, bidi marks, surrogates."""


MAX_MARKS = 4
"""Combining marks on one letter: Vietnamese and Hebrew need three; a pile of hundreds covers the lines around."""
_SPACES = "\t\r\n"


def safe(text: str) -> str:
    """The text without anything that could move the cursor, colour, reorder or hide (ECMA-48, UAX 9)."""
    if text.isascii() and text.isprintable():
        return text
    kept: list[str] = []
    marks = 0
    for letter in text:
        category = unicodedata.category(letter)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= MAX_MARKS and (letter in _SPACES or category not in HIDDEN):
            kept.append(" " if letter in _SPACES else letter)
    return "".join(kept)


def safe_lines(text: str) -> str:
    """Several lines, each safe for a terminal."""
    return text if text.isascii() and text.replace("\n", "").isprintable() else "\n".join(map(safe, text.split("\n")))


def width_of(stream: TextIO) -> int | None:
    """How many columns the terminal has that a stream writes to; None where it is none, or does not say."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or None if stream.isatty() else None
    except (OSError, ValueError):
        return None


def fitted(text: str, stream: TextIO, *, further: int = 2) -> str:
    """Lines safe for a terminal, parted between words where they are too long for the stream's.

    What goes on in another line stands so many columns `further` in.
    """
    lines, width = safe_lines(text), width_of(stream)
    return lines if width is None else "\n".join(_parted(line, width, further) for line in lines.split("\n"))


def _parted(line: str, width: int, further: int) -> str:
    if columns(line) <= width:
        return line
    margin = " " * (len(line) - len(line.lstrip()) + further)
    rows: list[str] = []
    row = ""
    for word in line.split(" "):
        longer = f"{row} {word}" if rows or row else word
        if columns(longer) > width and row.strip():
            rows.append(row)
            longer = margin + word
        row = longer
    return "\n".join([*rows, row])


def printable(document: str) -> str:
    """JSON in which every letter that a terminal acts on is escaped; it says the same."""
    if document.isascii():
        return document
    return "".join(c if unicodedata.category(c) not in HIDDEN else json.dumps(c)[1:-1] for c in document)


def cell(text: str, width: int) -> str:
    """The text cut or padded to a width in columns."""
    clean = safe(text)
    taken = columns(clean)
    if taken <= width:
        return clean + " " * (width - taken)
    kept, taken = "", 0
    for letter in clean:
        if taken + _columns(letter) > width - 1:
            break
        kept += letter
        taken += _columns(letter)
    return kept + "…" + " " * (width - 1 - taken)


def columns(text: str) -> int:
    """How many columns a terminal gives the text (UAX 11; combining marks take none)."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def table(rows: Sequence[Sequence[str]], *, width: int) -> list[str]:
    """Rows as lines with aligned columns, the widest column cut so that each fits `width`."""
    if not rows:
        return []
    widths = [max(columns(safe(row[i])) for row in rows) for i in range(len(rows[0]))]
    widths = [min(one, width) for one in widths]
    over = sum(widths) + 2 * (len(widths) - 1) - width
    while over > 0 and max(widths) > 8:
        widest = widths.index(max(widths))
        widths[widest] -= 1
        over -= 1
    return ["  ".join(cell(text, w) for text, w in zip(row, widths, strict=True)).rstrip() for row in rows]
