"""The shape of a language's word table, and its compiled form.

A language is data: rows of (what it means, its words, the value) and lists of
cues. Every word becomes one letter (its tag); the grammar in `atoms.py` and
`spans.py` works on the string of these letters and knows no language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from assistant.reading.dates import de, en, es, fr, it, nl, pt
from assistant.reading.dates.answers import MORE
from assistant.reading.dates.zone_words import CITIES, UPPER_ONLY, ZONES
from assistant.reading.lazy import lazy_pattern

TAGS: Mapping[str, str] = {
    "month": "M",
    "weekday": "W",
    "day": "R",
    "part": "m",
    "number": "n",
    "one": "i",
    "ordinal": "O",
    "unit": "u",
    "next": "X",
    "coming": "C",
    "this": "L",
    "last": "z",
    "phase": "p",
    "of": "o",
    "on": "o",
    "the": "_",
    "at": "a",
    "from": "A",
    "by": "b",
    "to": "t",
    "in": "r",
    "after": "k",
    "and": "j",
    "or": "J",
    "week_of": "c",
    "week_no": "#",
    "week_after_next": "V",
    "oclock": "H",
    "past": "P",
    "half": "U",
    "quarter": "Q",
    "clock": "T",
    "holiday": "x",
    "interview": "v",
    "place": "B",
    "zone": "Z",
    "zone_word": "I",
    "zone_label": "I",
    "anchor": "q",
    "noise": "w",
}

Value = int | str | float | None


_PIECE = lazy_pattern(r"\(\?(?:P<\w+>|[a-z]*:|<?[=!])|\[[^\]]*\]|\\.|\{[^}]*\}|.", re.DOTALL)
"""Of a rule's pattern: the beginning of a group, a class, an escape, a count, or one character."""


def needed_tags(pattern: str) -> frozenset[str]:
    """Letters without which a rule cannot match, whichever of its alternatives is meant: spares trying it."""
    return _needed(_PIECE.findall(pattern), 0)[0]


def _needed(pieces: list[str], at: int) -> tuple[frozenset[str], int]:
    """The letters of all alternatives from here to the end of the group, and the place after it."""
    ways: list[frozenset[str]] = [frozenset()]
    while at < len(pieces) and pieces[at] != ")":
        if pieces[at] == "|":
            ways.append(frozenset())
            at += 1
            continue
        letters, at = _needed_here(pieces, at)
        count = pieces[at] if at < len(pieces) else ""
        if count not in ("?", "*") and not count.startswith("{0"):
            ways[-1] |= letters
        while at < len(pieces) and pieces[at][0] in "?*+{":
            at += 1
    return frozenset.intersection(*ways), at + 1


def _needed_here(pieces: list[str], at: int) -> tuple[frozenset[str], int]:
    """The letters of one group or character, and the place after it."""
    piece = pieces[at]
    if piece[0] == "(":
        letters, after = _needed(pieces, at + 1)
        return (frozenset() if piece.endswith("!") else letters), after
    return frozenset(piece) if piece.isalnum() else frozenset(), at + 1


class Meaning(NamedTuple):
    """What a word or phrase stands for."""

    tag: str
    value: Value
    weak: bool = False
    """An ordinary word as well: only counts beside a number."""
    other: tuple[str, Value] | None = None
    """What it is elsewhere: Portuguese "dez" is a short December and ten."""


Phrases = tuple[tuple[tuple[str, ...], Meaning], ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """What the words around a date say about it, one compiled pattern for each question."""

    code: str
    """The language."""
    promise: re.Pattern[str]
    decision: re.Pattern[str]
    logistics: re.Pattern[str]
    candidate: re.Pattern[str]
    superseded: re.Pattern[str]
    offered: re.Pattern[str]
    old: re.Pattern[str]
    """Asked most of all, and so for texts in small letters: to look for capitals as well takes four times as long."""
    fails: re.Pattern[str]
    named: re.Pattern[str]
    moved: re.Pattern[str]
    fixed: re.Pattern[str]
    cancelled: re.Pattern[str]
    conditional: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str]
    deadline: re.Pattern[str]
    hours: re.Pattern[str]
    not_length: re.Pattern[str]
    clause: re.Pattern[str]
    greeting: re.Pattern[str]
    onto: re.Pattern[str]
    settled: re.Pattern[str]
    arrival: re.Pattern[str]
    was: re.Pattern[str]
    away: re.Pattern[str]
    pause: re.Pattern[str]
    same_hour: re.Pattern[str]
    aside: re.Pattern[str]
    """What names an hour of a visit that is no interview."""
    task: re.Pattern[str]
    """A task of that day: no interview where there is one besides."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language, ready for the grammar."""

    code: str
    words: Mapping[str, Meaning]
    phrases: Mapping[str, Mapping[str, Phrases]]
    """First word -> second word -> the rest of each phrase, the longest first."""
    abbreviations: Mapping[str, str]
    """Zone names that count in capitals only."""
    cues: Cues
    next_skips_week: bool
    """ "next Friday" is the Friday of next week, not the coming one."""
    next_week_is_span: bool
    """ "in the next week" is seven days (English), not next week's Friday."""
    dotted_ordinals: bool
    """ "am 3." is the third (German)."""
    half_before: bool
    """ "half three" is 2:30 (German, Dutch)."""


LANGUAGES = {"en": en, "de": de, "fr": fr, "es": es, "nl": nl, "pt": pt, "it": it}
_BORROWED = frozenset({"month", "weekday", "day", "next", "at"})
"""What a message in another language still takes from English: calendars write their own."""
_OWN_WORDS = frozenset({"tue"})
"""Borrowed names that are everyday words elsewhere: "das tue ich"."""


def plain(word: str) -> str:
    """The word in lower case without accents."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def _add(table: dict[tuple[str, ...], Meaning], words: str, meaning: Meaning) -> None:
    for phrase in filter(None, words.split("|")):
        key = tuple(re.findall(r"\w+", plain(phrase)))
        known = table.setdefault(key, meaning)
        if known.weak and known.other is None and meaning.tag == "n":
            table[key] = known._replace(other=(meaning.tag, meaning.value))


def _table(code: str) -> dict[tuple[str, ...], Meaning]:
    table: dict[tuple[str, ...], Meaning] = {}
    module = LANGUAGES[code]
    weak = {plain(word) for word in module.WEAK.split()}
    for kind, words, value in module.WORDS:
        for phrase in words.split("|"):
            _add(table, phrase, Meaning(TAGS[kind], value, weak=plain(phrase.strip()) in weak))
    for names, zone in ZONES:
        _add(table, "|".join(n for n in names.split("|") if n.upper() not in UPPER_ONLY), Meaning("Z", zone))
    for names, zone in CITIES:
        _add(table, names, Meaning("B", zone))
    return table


def _with_english(code: str, table: dict[tuple[str, ...], Meaning]) -> None:
    english_weak = {plain(word) for word in en.WEAK.split()}
    for kind, words, value in en.WORDS:
        if kind not in _BORROWED:
            continue
        for phrase in words.split("|"):
            name = plain(phrase.strip())
            if len(name) > 2 and name not in _OWN_WORDS and (name not in english_weak or name == "march"):
                _add(table, phrase, Meaning(TAGS[kind], value))


def _pattern(fragments: tuple[str, ...], flags: re.RegexFlag) -> re.Pattern[str]:
    if not fragments:
        return re.compile(r"(?!)")
    return re.compile("|".join(f"(?:{f})" for f in fragments), flags)


def _cues(code: str) -> Cues:
    cues: Mapping[str, tuple[str, ...]] = LANGUAGES[code].CUES
    names = (name for name in Cues.__dataclass_fields__ if name != "code")
    more = MORE[code]
    rows = {name: (*cues.get(name, ()), *more.get(name, ())) for name in names}
    flags = {name: re.NOFLAG if name == "old" else re.IGNORECASE for name in rows}
    return Cues(code=code, **{name: _pattern(row, flags[name]) for name, row in rows.items()})


_ABBREVIATIONS: Mapping[str, str] = {
    name.upper(): zone for names, zone in ZONES for name in names.split("|") if name.isalpha() and len(name) <= 4
}


def _phrases(table: Mapping[tuple[str, ...], Meaning]) -> Mapping[str, Mapping[str, Phrases]]:
    found: dict[str, dict[str, Phrases]] = {}
    for key, meaning in sorted(table.items(), key=lambda row: -len(row[0])):
        if len(key) > 1:
            seconds = found.setdefault(key[0], {})
            seconds[key[1]] = (*seconds.get(key[1], ()), (key[2:], meaning))
    return found


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language; English where there is no table for it."""
    code = language if language in LANGUAGES else "en"
    table = _table(code)
    if code != "en":
        _with_english(code, table)
    module = LANGUAGES[code]
    return Lexicon(
        code=code,
        words={key[0]: meaning for key, meaning in table.items() if len(key) == 1},
        phrases=_phrases(table),
        abbreviations=_ABBREVIATIONS,
        cues=_cues(code),
        next_skips_week=module.NEXT_SKIPS_WEEK,
        next_week_is_span=code == "en",
        dotted_ordinals=code == "de",
        half_before=module.HALF_BEFORE,
    )
