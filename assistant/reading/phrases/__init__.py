"""The phrase rules of every language, and the search for them. A new language is a data file and a line here.

All languages are looked for in every message: mail is often written in two, and
a guess at the language would lose what it gets wrong.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from assistant.reading.phrases import de, en, es, fr, it, nl, pt
from assistant.reading.phrases.called import with_called
from assistant.reading.phrases.negations import with_negations
from assistant.reading.phrases.status import with_status
from assistant.reading.phrases.syntax import STEM, Doubt, Language, Phrase, any_of, compiled, forget, rarest, steps
from assistant.reading.sentences import Passage, original_words

LANGUAGES: tuple[Language, ...] = tuple(
    with_called(with_status(with_negations(module.LANGUAGE))) for module in (en, de, fr, es, nl, pt, it)
)

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
        found = [steps(pattern) for pattern in patterns]
        self.by_word: dict[str, list[tuple[int, frozenset[str]]]] = {}
        """Word -> rows, each with the words that have to be there besides."""
        for number, ways in enumerate(elements[0] if elements else () for elements in found):
            for word, others in ways:
                self.by_word.setdefault(word, []).append((number, others))
        self.needs = [tuple(map(rarest, elements[1:])) for elements in found]
        """Without the first, by which a row is found."""
        self.always = [number for number, elements in enumerate(found) if not elements]

    def candidates(self, vocabulary: frozenset[str]) -> list[int]:
        """The numbers of the rows worth searching, each once; a search costs far more than sorting out does."""
        words = vocabulary.union([word[:STEM] + "*" for word in vocabulary])
        found = set(self.always)
        for word in words & self.by_word.keys():
            for number, others in self.by_word[word]:
                if (not others or others <= words) and all_meet(words, self.needs[number]):
                    found.add(number)
        return list(found)


def all_meet(words: frozenset[str], needs: Iterable[frozenset[str]]) -> bool:
    """Whether there is one of `words` in each of the sets."""
    for need in needs:  # noqa: SIM110  a loop takes half the time that `all` does, and this is asked most of all
        if words.isdisjoint(need):
            return False
    return True


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
    book = _Book(phrases, _Index(p.pattern for p in phrases), doubts, _Index(d.pattern for d in doubts))
    forget()
    return book


def forget_all() -> None:
    """Let go of every phrase that was made ready; the next message makes them so again."""
    _book.cache_clear()
    compiled.cache_clear()
    any_of.cache_clear()
    forget()


def find(text: Passage) -> list[Hit]:
    """Every phrase of every language that stands in `text`, whatever surrounds it."""
    book = _book()
    hits: list[Hit] = []
    for row, lines in sorted(_worth(text, book.phrase_index).items()):
        phrase = book.phrases[row]
        search = compiled(phrase.pattern).search
        places = [(at, start, end) for at, start, end in lines if search(text.folded, start, end)]
        hits += islice((hit for place in places for hit in _hits(phrase, text, *place)), MAX_HITS)
    return hits


def _worth(text: Passage, index: _Index) -> dict[int, list[tuple[int, int, int]]]:
    """Row -> the sentences worth searching for it: number, and where the folded line begins and ends.

    No phrase reaches beyond its sentence, so the words of a single one have to be there.
    """
    found: dict[int, list[tuple[int, int, int]]] = {}
    for at in range(len(text.offsets)):
        start, end = _span(text, at)
        place = (at, start, end)
        for row in index.candidates(frozenset(text.folded[start:end].split())):
            found.setdefault(row, []).append(place)
    return found


def _span(text: Passage, sentence: int) -> tuple[int, int]:
    """Where the folded line of a sentence begins, and where it ends with its line end."""
    start = text.offsets[sentence]
    return start, text.folded.index("\n", start) + 1


def _hits(phrase: Phrase, text: Passage, sentence: int, start: int, end: int) -> Iterator[Hit]:
    for match in compiled(phrase.pattern).finditer(text.folded, start, end):
        yield Hit(phrase, sentence, match.start() - start, match.end() - start)


def line(text: Passage, sentence: int) -> str:
    """One sentence of `text` in folded form, with the line ends that patterns look for."""
    start, end = _span(text, sentence)
    return text.folded[start - 1 : end]


def doubts_in(text: Passage, sentence: int, languages: Container[str]) -> list[tuple[Doubt, int, int]]:
    """The doubts of these languages that stand in one sentence, with the place of each."""
    book = _book()
    folded = line(text, sentence)
    found: list[tuple[Doubt, int, int]] = []
    for number in sorted(book.doubt_index.candidates(frozenset(folded.split()))):
        doubt = book.doubts[number]
        if doubt.language in languages and (match := compiled(doubt.pattern).search(folded)):
            found.append((doubt, match.start() - 1, match.end() - 1))
    return found


def quotation(text: Passage, hit: Hit) -> str:
    """The words of the message that `hit` rests on, as they were written."""
    folded = line(text, hit.sentence)[1:-1]
    return original_words(text.sentences[hit.sentence].text, folded, hit.start, hit.end)
