"""The phrase rules of every language, and the search for them. A new language is a data file and a line here.

All languages are looked for in every message: mail is often written in two, and
a guess at the language would lose what it gets wrong.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from assistant.reading.phrases import de, en, es, fr, it, nl, pt
from assistant.reading.phrases.syntax import Doubt, Language, Phrase, anchors, compiled, stem_key
from assistant.reading.sentences import Passage, original_words

LANGUAGES: tuple[Language, ...] = tuple(module.LANGUAGE for module in (en, de, fr, es, nl, pt, it))

MAX_HITS = 20
"""A phrase that comes more often in one message says nothing more."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: in which sentence, and where in its folded line."""

    phrase: Phrase
    sentence: int
    start: int
    end: int


class _Index:
    """Which rows may match a text, by the words that it holds."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.by_word: dict[str, list[int]] = {}
        self.always: list[int] = []
        for number, pattern in enumerate(patterns):
            for word in (heads := anchors(pattern)):
                self.by_word.setdefault(word, []).append(number)
            if not heads:
                self.always.append(number)

    def candidates(self, vocabulary: frozenset[str]) -> Iterator[int]:
        """The numbers of the rows worth searching, each once."""
        found = set(self.always)
        for word in (vocabulary | {stem_key(w) for w in vocabulary}) & self.by_word.keys():
            found.update(self.by_word[word])
        return iter(sorted(found))


@dataclass(frozen=True, slots=True)
class _Book:
    phrases: tuple[Phrase, ...]
    phrase_index: _Index
    doubts: tuple[Doubt, ...]
    doubt_index: _Index


@cache
def _book() -> _Book:
    """Every row of every language; built at the first message, since importing must cost nothing."""
    phrases = tuple(p for language in LANGUAGES for p in language.phrases)
    doubts = tuple(d for language in LANGUAGES for d in language.doubts)
    return _Book(phrases, _Index(p.pattern for p in phrases), doubts, _Index(d.pattern for d in doubts))


def _sentence_at(text: Passage, position: int) -> int:
    return bisect_right(text.offsets, position) - 1


def find(text: Passage) -> list[Hit]:
    """Every phrase of every language that stands in `text`, whatever surrounds it."""
    book = _book()
    hits: list[Hit] = []
    for number in book.phrase_index.candidates(text.vocabulary):
        phrase = book.phrases[number]
        for match in islice(compiled(phrase.pattern).finditer(text.folded), MAX_HITS):
            index = _sentence_at(text, match.start())
            offset = text.offsets[index]
            hits.append(Hit(phrase, index, match.start() - offset, match.end() - offset))
    return hits


def line(text: Passage, sentence: int) -> str:
    """One sentence of `text` in folded form, with the line ends that patterns look for."""
    start = text.offsets[sentence]
    return text.folded[start - 1 : text.folded.index("\n", start) + 1]


def doubts_in(text: Passage, sentence: int) -> list[tuple[Doubt, int, int]]:
    """The doubts that stand in one sentence, with the place of each."""
    book = _book()
    folded = line(text, sentence)
    found: list[tuple[Doubt, int, int]] = []
    for number in book.doubt_index.candidates(frozenset(folded.split())):
        if match := compiled(book.doubts[number].pattern).search(folded):
            found.append((book.doubts[number], match.start() - 1, match.end() - 1))
    return found


def quotation(text: Passage, hit: Hit) -> str:
    """The words of the message that `hit` rests on, as they were written."""
    folded = line(text, hit.sentence)[1:-1]
    return original_words(text.sentences[hit.sentence].text, folded, hit.start, hit.end)
