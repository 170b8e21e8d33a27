"""Old and new times under headings of their own: "PREVIOUS SCHEDULE" above some, "NEW SCHEDULE" above others."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.dates.linking import Pair
from assistant.reading.dates.marks import Marks
from assistant.reading.dates.tokens import Tokens

_HEADING = re.compile(
    r"^[ \t>*•=#_~|-]*(?:the |your |our )?(?:(?P<old>previous\w*|original\w*|old|former\w*|initial\w*|earlier|superseded|cancell?ed|outdated|void|replaced|before|was|from)|"
    r"(?P<now>current\w*|existing)|(?P<new>new|revised|updated|amended|replacement|re-?scheduled|rearranged|corrected|after|now|to))"
    r"(?P<more>(?:[ \t][^\W\d_]{2,14}){0,4})(?:[ \t]*\([^)\n\d]{3,40}\))?[ \t*=_~|:-]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of its own that calls the times below it old or new."""
_ALONE = frozenset("before was from after now to".split())
"""Words that make a heading alone or before a colon only: everyday words otherwise."""


def by_headings(tokens: Tokens, pairs: Sequence[Pair], marks: list[Marks]) -> list[Marks]:
    """The marks, with the times of an old block called old where a new block stands beside it."""
    if len(pairs) < 2:
        return marks
    blocks = _blocks(tokens.text)
    if {is_old for *_, is_old in blocks} != {True, False}:
        return marks
    return [_marked(tokens.starts[pair.when.first], mark, blocks) for pair, mark in zip(pairs, marks, strict=True)]


def _marked(start: int, mark: Marks, blocks: Sequence[tuple[int, int, bool]]) -> Marks:
    held = [is_old for first, end, is_old in blocks if first < start < end]
    return replace(mark, is_old=held[-1]) if held else mark


def _blocks(text: str) -> list[tuple[int, int, bool]]:
    """Where the paragraph of each heading begins and ends, and whether it is the old one."""
    found = [match for match in _HEADING.finditer(text) if not _is_everyday(match)]
    has_new = any(match["new"] for match in found)
    return [(match.end(), _end(text, match.end()), _is_old(match, has_new=has_new)) for match in found]


def _is_everyday(match: re.Match[str]) -> bool:
    word = next(match[name] for name in ("old", "now", "new") if match[name])
    return word.lower() in _ALONE and bool(match["more"])


def _is_old(match: re.Match[str], *, has_new: bool) -> bool:
    return bool(match["old"]) or (bool(match["now"]) and has_new)


def _end(text: str, first: int) -> int:
    """The end of the paragraph below."""
    while first < len(text) and text[first].isspace():
        first += 1
    end = text.find("\n\n", first)
    return len(text) if end < 0 else end
