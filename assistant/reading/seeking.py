"""Phrases looked for in a message whose kind is known, and sentences heard by the learned opinion where none is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.model import Kind
from assistant.reading.evidence import Words
from assistant.reading.learned.parts import likelihood
from assistant.reading.phrases import LANGUAGES, Hit, all_meet, doubts_in, line
from assistant.reading.phrases.syntax import Phrase, compiled, needs, stem_key
from assistant.reading.sentences import Passage

FEW = 60
"""Sentences of a message that are looked at."""
SHORTEST = 5
"""Words that a sentence has at least that is heard without a phrase of its own."""

TABLES = 256
"""Tables of phrases of which is kept what they need: more than there are."""

_ANY: frozenset[str] = frozenset()
"""What a phrase needs that is certain of no word."""
_CODES = frozenset(language.code for language in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Ear:
    """How a further kind is heard without a phrase: how likely a sentence has to be, with and without which words."""

    kind: Kind
    enough: float
    signs: tuple[Phrase, ...]
    """Cheap signs: only a sentence with one of these is judged."""
    unless: tuple[Phrase, ...]
    is_asked: bool = False
    """Whether it has to be a question."""


def hear(ear: Ear, words: Words, own: frozenset[str]) -> Hit | None:
    """The first sentence that speaks for the kind."""
    for hit in all_of(ear.signs, words.body, own):
        if ear.is_asked and not words.body.sentences[hit.sentence].is_question:
            continue
        folded = line(words.body, hit.sentence)
        if folded.count(" ") < SHORTEST or speaks_of(folded, ear.unless):
            continue
        if likelihood(ear.kind, folded.strip("\n")) >= ear.enough:
            whole = Hit(hit.phrase, hit.sentence, 0, len(folded) - 2)
            return None if is_doubted(hit, words.body) else whole
    return None


def vocabulary(text: Passage) -> frozenset[str]:
    """The words of a text, bare and as stems."""
    return _with_stems(text.vocabulary)


@lru_cache(maxsize=4)
def _with_stems(words: frozenset[str]) -> frozenset[str]:
    """Kept, as each of those who look for phrases in a message asks again."""
    return words | {stem_key(word) for word in words}


def speaks_of(folded: str, phrases: tuple[Phrase, ...]) -> bool:
    """Whether one of the phrases stands in a folded line."""
    return any(compiled(phrase.pattern).search(folded) for phrase in phrases)


@cache
def _needed(pattern: str) -> tuple[frozenset[str], ...]:
    return needs(pattern)


@lru_cache(maxsize=TABLES)
def _rarest(phrases: tuple[Phrase, ...]) -> tuple[frozenset[str], ...]:
    """Of each phrase the words of which a text must hold one, the rarest that it has."""
    return tuple(next(iter(_needed(phrase.pattern)), _ANY) for phrase in phrases)


def all_of(phrases: tuple[Phrase, ...], text: Passage, own: frozenset[str]) -> Iterator[Hit]:
    """Every hit of some phrases, by phrase."""
    near = [p for p, words in zip(phrases, _rarest(phrases), strict=True) if words is _ANY or not own.isdisjoint(words)]
    for phrase in near:
        if all_meet(own, _needed(phrase.pattern)) and (pattern := compiled(phrase.pattern)).search(text.folded):
            for number in range(min(FEW, len(text.sentences))):
                if match := pattern.search(line(text, number)):
                    yield Hit(phrase, number, match.start() - 1, match.end() - 1)


def stands(phrases: tuple[Phrase, ...], text: Passage, own: frozenset[str]) -> bool:
    """Whether one of some phrases stands in a text, even if something takes it back."""
    return any(True for _ in all_of(phrases, text, own))


def first(phrases: tuple[Phrase, ...], text: Passage, own: frozenset[str]) -> Hit | None:
    """The first hit of some phrases that nothing in its sentence takes back."""
    return next((hit for hit in all_of(phrases, text, own) if not is_doubted(hit, text)), None)


def is_doubted(hit: Hit, text: Passage) -> bool:
    """Whether words of its language before it, or any of the doubt that counts behind it as well, take a hit back."""
    tongue = tongue_of(hit.phrase.id)
    return any(
        hit.phrase.kind in doubt.kinds and (doubt.after or start < hit.start)
        for doubt, start, _ in doubts_in(text, hit.sentence, _CODES if tongue is None else {tongue})
    )


@cache
def tongue_of(id: str) -> str | None:
    """The language of a row by its name: "es.further.papeles", "other.further.es_cancelada"; None for several."""
    names = (id.partition(".")[0], id.rpartition(".")[2].partition("_")[0])
    return next((name for name in names if name in _CODES), None)


def forget_all() -> None:
    """Let go of what each phrase needs."""
    for kept in (_needed, _rarest, _with_stems):
        kept.cache_clear()
