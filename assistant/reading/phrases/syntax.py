"""The small language that phrase rows are written in.

    word            that word (write it folded: lower case, no accents, contractions spelled out)
    word*           a word that starts so
    (a|b c|d)       one of several, each of one or more words
    [the|a]         the same, or nothing
    ..  ...         a gap of at most 3 or 8 words, within the sentence
    #               a word that starts with a digit
    {role}          a slot: one of the words that `slots.py` lists
    ^  $            start and end of the sentence

A pattern becomes one regular expression without nested repetition: every gap is
bounded and words are divided by single spaces, so a search is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, lru_cache

from assistant.model import Kind
from assistant.reading.lazy import lazy_pattern
from assistant.reading.phrases.slots import SLOTS
from assistant.reading.sentences import fold


class Aside(Enum):
    """What a row is for that names no kind of message."""

    JOB = "job"
    """It speaks of somebody's candidacy."""
    ELSEWHERE = "elsewhere"
    """It speaks of something that is no job search: a loan, a podcast, a flat."""
    HIRING_SIDE = "hiring_side"
    """The user is the one who interviews."""


TELLING, STRONG = 2.0, 3.0
"""The weights of a phrase that says it in job mail, and of one that says it by itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One row: words that speak for a kind, with a sentence that must match; only itself, and so a quick key."""

    id: str
    kind: Kind | Aside
    weight: float
    """3: says it by itself. 2: says it in job mail. 1: a hint that adds to others."""
    pattern: str
    example: str
    firm: bool = True
    """For declines: leaves no other reading."""

    @property
    def language(self) -> str:
        """ISO 639-1."""
        return _language(self.id)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that make what follows in the same sentence no news: a condition, a process, other people."""

    id: str
    kinds: frozenset[Kind | Aside]
    """An aside is taken back by words that it is a part of: "letting" in "thanks for letting us know"."""
    pattern: str
    example: str
    after: bool = False
    """It also counts where it stands behind the phrase."""
    within: bool = False
    """It also counts where it is a part of a strong phrase's own words."""

    @property
    def language(self) -> str:
        """ISO 639-1."""
        return _language(self.id)


def _language(id: str) -> str:
    """The names of rows begin with it."""
    return id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that one language says."""

    code: str
    phrases: tuple[Phrase, ...]
    doubts: tuple[Doubt, ...] = field(default=())


def rows(
    kind: Kind | Aside,
    prefix: str,
    *entries: tuple[str, float, str, str],
    firm: bool = True,
    unless: tuple[str, ...] = (),
) -> tuple[Phrase, ...]:
    """Rows of one kind: (name, weight, pattern, example) each."""
    return tuple(
        Phrase(f"{prefix}.{name}", kind, weight, pattern, text, firm) for name, weight, pattern, text in entries
    )


_ELEMENT = lazy_pattern(r"\s*(\.\.\.|\.\.|\([^()]*\)|\[[^\[\]]*\]|\{[a-z_]+\}|\^|\$|#|[^\s()\[\]{}^$#]+)")
_COMMON = frozenset(
    "a an the to of for in on at by with and or you your we our us i me my it is are was were be been has have had not "
    "will would can could do does did this that as if so no any all more other from up out about der die das und wir "
    "sie ihr ihre ihnen nicht haben hat ist sind fuer mit zu in im den dem ein eine einen uns auf le la les de des du "
    "un une et nous vous votre pas pour avec a est ont en que el los las su sus no por para con se lo te le ha hemos o "
    "os as um uma e nao sua seu nos il gli lo di un una non per con che si ci la sua suo het een van u uw wij we niet "
    "met op te zijn".split()
)


def _elements(pattern: str) -> Iterable[str]:
    return _ELEMENT.findall(pattern)


def _choices(element: str) -> list[str]:
    """The alternatives of a group, slots inside it resolved."""
    if element.startswith("{"):
        element = f"({SLOTS[element[1:-1]]})"
    if element[0] in "([":
        element = element[1:-1]
    found: list[str] = []
    for choice in element.split("|"):
        found.extend(_choices(choice.strip()) if choice.strip().startswith("{") else [choice.strip()])
    return found


def _word(word: str) -> str:
    if word == "$":
        return r"(?=\n)"
    if word == "#":
        return r" \d[^ \n]*"
    if word == "..":
        return r"(?: [^ \n]+){0,3}?"
    if word.endswith("*"):
        return f" {re.escape(fold(word[:-1]))}[^ \\n]*"
    return f" {re.escape(fold(word))}"


def _source(element: str) -> str:
    match element[0]:
        case "^":
            return r"(?<=\n)"
        case "$":
            return r"(?=\n)"
        case "." if element in ("..", "..."):
            return r"(?: [^ \n]+){0,3}?" if element == ".." else r"(?: [^ \n]+){0,8}?"
        case "(" | "[" | "{":
            choices = "|".join("".join(_word(w) for w in c.split()) for c in _choices(element))
            return f"(?:{choices}){'?' if element[0] == '[' else ''}"
        case _:
            return _word(element)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression of `pattern`, for folded passages."""
    return re.compile("".join(_source(e) for e in _elements(pattern)) + r"(?=[ \n])")


@cache
def any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One regular expression for whichever of `patterns` stands first, for folded passages."""
    return re.compile("|".join(f"(?:{compiled(pattern).pattern})" for pattern in patterns))


def _cost(words: frozenset[str]) -> int:
    return sum(40 if w in _COMMON else 4 - min(3, len(w) // 4) for w in words)


SHARED = 128
"""Elements of rows that are kept while others are made ready: many rows share a slot or a word."""
STEM = 4
"""Words with a star are indexed by so many letters."""


def stem_key(word: str) -> str:
    """The key under which a word, or the beginning of one, is indexed."""
    return word[:STEM] + "*"


@cache
def _key(word: str) -> str | None:
    plain = fold(word)
    if not plain.endswith("*"):
        return plain if plain[0] not in "#.$" else None
    return stem_key(plain) if len(plain) > STEM else None


Way = tuple[str, frozenset[str]]
"""Of one alternative the rarest word, and the others that it cannot do without."""


def _way(choice: str) -> Way | None:
    """None where it matches without any certain word."""
    literal = [key for w in choice.split() if (key := _key(w))]
    if not literal:
        return None
    rarest = min(literal, key=lambda w: (w in _COMMON, -len(w)))
    return rarest, _kept_once(frozenset(literal) - {rarest})


@cache
def _kept_once(words: frozenset[str]) -> frozenset[str]:
    """The same set for the same words: most are empty, and there are thousands."""
    return words


@lru_cache(maxsize=SHARED)
def _ways(element: str) -> tuple[Way, ...]:
    """The ways to match an element; none where one of them is certain of no word."""
    if element[0] in "[^$#" or element in ("..", "..."):
        return ()
    ways = [_way(choice) for choice in (_choices(element) if element[0] in "({" else [element])]
    sure = tuple(way for way in ways if way)
    return sure if len(sure) == len(ways) else ()


@lru_cache(maxsize=SHARED)
def rarest(ways: tuple[Way, ...]) -> frozenset[str]:
    """The words of which a text must hold one for the element to match."""
    return frozenset(word for word, _ in ways)


def steps(pattern: str) -> tuple[tuple[Way, ...], ...]:
    """The ways to match each element of a pattern that is certain of a word, the rarest first."""
    sure = [ways for ways in map(_ways, _elements(pattern)) if ways]
    return tuple(sorted(sure, key=lambda ways: _cost(rarest(ways))))


def forget() -> None:
    """Let go of what only the building of an index needs."""
    for kept in (_key, _ways, _kept_once, rarest):
        kept.cache_clear()


def needs(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words of each of which a text must hold one for the pattern to match, the rarest first."""
    return tuple(map(rarest, steps(pattern)))
