"""Old and new times told side by side: under headings, in rows with a label, in the columns of a table."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.marks import Marks
from assistant.reading.dates.old_and_new import Age, age_of, ages_of, is_known, is_plain
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_HEADING = lazy_pattern(
    r"^[ \t>*•=#_~|-]*(?:the |your |our )?(?:(?P<old>previous\w*|original\w*|old|former\w*|initial\w*|earlier|superseded|cancell?ed|outdated|void|replaced|before|was|from)|"
    r"(?P<now>current\w*|existing)|(?P<new>new|revised|updated|amended|replacement|re-?scheduled|rearranged|corrected|after|now|to))"
    r"(?P<more>(?:[ \t][^\W\d_]{2,14}){0,4})(?:[ \t]*\([^)\n\d]{3,40}\))?[ \t*=_~|:-]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of its own that calls the times below it old or new."""
_ALONE = frozenset("before was from after now to".split())
"""Words that make a heading alone or before a colon only: everyday words otherwise."""
_LABEL = lazy_pattern(
    r"^[ \t>*•=#_~|-]*(?P<label>[^\W\d_][^\W\d_]*(?:[ \t'’-][^\W\d_]+){0,4})(?:[ \t]*\([^)\n\d]{3,40}\))?[*_]*(?P<end>[ \t]*[:|\t\n]|[ \t]+|$)",
    re.MULTILINE,
)
"""The words that begin a line, as far as a label goes."""
_ROWS = 8
"""So many lines below its head a table ends."""
_HEAD = lazy_pattern(r"^[ \t>*|:_-]*[^\W\d_][^\n\d.,!?]{4,120}$", re.MULTILINE)
"""A line that may be the head of a table."""
_Aged = tuple[int, int, Age]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the text whose times are old, or new."""

    first: int
    end: int
    is_old: bool

    def holds(self, at: int) -> bool:
        """Whether a character stands in it."""
        return self.first <= at < self.end


def by_headings(pairs: Sequence[Pair], marks: list[Marks], blocks: Sequence[Block], tokens: Tokens) -> list[Marks]:
    """The marks, with the times of an old block called old where a new block stands beside it."""
    if not blocks:
        return marks
    return [_marked(tokens.starts[pair.when.first], mark, blocks) for pair, mark in zip(pairs, marks, strict=True)]


def _marked(start: int, mark: Marks, blocks: Sequence[Block]) -> Marks:
    block = _block_at(start, blocks)
    return replace(mark, is_old=block.is_old) if block else mark


def _block_at(start: int, blocks: Sequence[Block]) -> Block | None:
    """The last block that holds a character."""
    return next((block for block in reversed(blocks) if block.holds(start)), None)


def on_days_of_blocks(
    tokens: Tokens, pairs: Sequence[Pair], dates: Sequence[DateAtom], blocks: Sequence[Block]
) -> list[Pair]:
    """The pairs, with no old hour on a day that is called new, and no new hour on an old day."""
    if not blocks:
        return list(pairs)
    held = [(day, _block_at(tokens.starts[day.first], blocks)) for day in dates]
    return [_on_day_of_block(tokens, pair, held, blocks) for pair in pairs]


def _on_day_of_block(
    tokens: Tokens, pair: Pair, days: Sequence[tuple[DateAtom, Block | None]], blocks: Sequence[Block]
) -> Pair:
    own = _block_at(tokens.starts[pair.when.first], blocks)
    its = _block_at(tokens.starts[pair.day.first], blocks)
    if own is None or its is None or own.is_old == its.is_old:
        return pair
    fit = [day for day, block in days if block and block.is_old == own.is_old]
    nearest = min(fit, key=lambda day: abs(day.first - pair.when.first), default=None)
    return Pair(pair.when, nearest, is_carried=True) if nearest else pair


def blocks_of(tokens: Tokens, language: str, times: Sequence[TimeAtom], dates: Sequence[DateAtom]) -> tuple[Block, ...]:
    """The old and the new pieces of a text, in their order; none where not both are there."""
    if len(times) < 2 or not is_known(language):
        return ()
    firsts = [*(time.first for time in times), *(day.first for day in dates)]
    starts = frozenset(tokens.starts[first] for first in firsts)
    found = [*_labelled(tokens.text, language, starts), *_cells(tokens, language, times, dates)]
    aged: list[_Aged] = sorted(found, key=lambda one: one[:2])
    ages = {age for *_, age in aged}
    old = {Age.OLD, Age.CURRENT} if Age.NEW in ages else {Age.OLD}
    blocks = tuple(Block(first, end, age in old) for first, end, age in aged)
    return blocks if {block.is_old for block in blocks} == {True, False} else ()


def _labelled(text: str, language: str, starts: frozenset[int]) -> Iterator[_Aged]:
    """What stands below the headings, and behind the labels that begin a line."""
    if language == "en":
        for match in _HEADING.finditer(text):
            if not _is_everyday(match):
                yield match.end(), _end(text, match.end()), _age(match)
    for match in _LABEL.finditer(text):
        found = _label_in(match, language, starts)
        if found is None:
            continue
        age, first = found
        line = _line_end(text, first)
        yield first, _row_end(text, line, language) if text[first:line].strip(" \t:|*_=-") else _end(text, line), age


def _line_end(text: str, first: int) -> int:
    end = text.find("\n", first)
    return len(text) if end < 0 else end


def _row_end(text: str, end: int, language: str) -> int:
    """Where what belongs to a row ends: "Time: 2pm" below "Old date: 10 March" is of the old date."""
    while (below := _LABEL.match(text, end + 1)) and below["end"].strip(" ") and is_plain(below["label"], language):
        end = _line_end(text, below.end("label"))
    return end


def _label_in(match: re.Match[str], language: str, starts: frozenset[int]) -> tuple[Age, int] | None:
    """The age that a line begins with, and where it ends; a blank alone parts it only from a day or an hour."""
    age = age_of(match["label"], language)
    if age and (match["end"].strip(" ") or len(match["end"]) != 1):
        return age, match.end("label")
    for blank in reversed([*re.finditer(r"[ \t]", match["label"])]):
        at = match.start("label") + blank.end()
        if at in starts and (age := age_of(match.string[match.start("label") : at], language)):
            return age, at
    return (age, match.end()) if age and match.end() in starts else None


def _is_everyday(match: re.Match[str]) -> bool:
    word = next(match[name] for name in ("old", "now", "new") if match[name])
    return word.lower() in _ALONE and bool(match["more"])


def _age(match: re.Match[str]) -> Age:
    return next(age for name, age in (("old", Age.OLD), ("now", Age.CURRENT), ("new", Age.NEW)) if match[name])


def _end(text: str, first: int) -> int:
    """The end of the paragraph below."""
    while first < len(text) and text[first].isspace():
        first += 1
    end = text.find("\n\n", first)
    return len(text) if end < 0 else end


def _cells(tokens: Tokens, language: str, times: Sequence[TimeAtom], dates: Sequence[DateAtom]) -> Iterator[_Aged]:
    """The days and hours of a table below "| | Was | Now |": of two in one line each is that of a column."""
    for head in _HEAD.finditer(tokens.text):
        ages = ages_of(head[0], language)
        for first, end in _rows(tokens.text, head.end()) if ages else ():
            for atoms in ([(t.first, t.after) for t in times], [(d.first, d.after) for d in dates]):
                inside = [atom for atom in atoms if first <= tokens.starts[atom[0]] < end]
                if ages and len(inside) == len(ages):
                    places = [(tokens.starts[one], tokens.ends[after - 1]) for one, after in inside]
                    yield from ((*place, age) for place, age in zip(places, ages, strict=True))


def _rows(text: str, first: int) -> Iterator[tuple[int, int]]:
    """Where each line of a table begins and ends, to the empty line below it."""
    while first < len(text) and text[first].isspace():
        first += 1
    for _ in range(_ROWS):
        end = _line_end(text, first)
        if not text[first:end].strip():
            return
        yield first, end
        first = end + 1
