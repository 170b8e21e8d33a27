"""Paragraphs to lines and back (RFC 3676, format=flowed, DelSp=no)."""

from __future__ import annotations

WIDTH = 72  # with the trailing space below 76, the limit of a draft's lines


def flow(body: str) -> str:
    """The body with long paragraphs softly broken; what stands on a line of its own stays there."""
    lines = [line for paragraph in body.rstrip().split("\n") for line in _soft(paragraph.rstrip())]
    return "\n".join(lines) + "\n"


def unflow(text: str) -> str:
    """The paragraphs again: lines that end in a space are joined with the next."""
    paragraphs: list[str] = []
    is_open = False
    for line in text.replace("\r\n", "\n").split("\n"):
        words = line[1:] if line.startswith(" ") else line
        paragraphs[-1:] = [paragraphs[-1] + words] if is_open else [*paragraphs[-1:], words]
        is_open = words.endswith(" ") and words != "-- "
    return "\n".join(paragraphs)


def _soft(paragraph: str) -> list[str]:
    lines: list[str] = []
    rest = paragraph
    while len(rest) > WIDTH:
        cut = _cut(rest)
        lines.append(_stuffed(rest[:cut]))
        rest = rest[cut:]
    return [*lines, _stuffed(rest)]


def _cut(text: str) -> int:
    """Behind the last space that fits; a word that is too long alone is cut hard at the limit."""
    space = text.rfind(" ", 0, WIDTH)
    return space + 1 if space > 0 else WIDTH


def _stuffed(line: str) -> str:
    """A line that would mean something else gets a space in front (RFC 3676 4.4)."""
    return f" {line}" if line.startswith((" ", ">", "From ")) else line
