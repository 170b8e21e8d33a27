"""Text as word pieces, the way BERT takes it: small letters without accents, words cut into the longest known pieces.

Training (`benchmarks/train_encoder.py`) and reading use the same functions, so that both see the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from assistant.reading.lazy import lazy_pattern

START, BREAK, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
"""The pieces before all others, after each part, and for what no piece is known of."""
INNER = "##"
"""Before a piece that does not begin its word."""
LENGTH = 112
"""Pieces of one mail that are looked at. Of those written to learn from, half have fewer than 70."""
TITLE = 18
"""Of them for the subject."""
CHARACTERS, WORDS, TITLE_WORDS = 6_000, 1_200, 30
"""Of a text, and of a subject, no more is cut into pieces."""
END = 4
"""Of a text that is longer, this part of the pieces is of its end: one in four."""
LONGEST = 40
"""Letters of a word that are looked at: longer ones are links and keys."""

_WORD = lazy_pattern(r"[a-z]+|[0-9]+|[^\sa-z0-9]")


def words_of(text: str) -> list[str]:
    """The words, numbers and single signs of a text, in small letters without accents."""
    plain = unicodedata.normalize("NFD", text[:CHARACTERS].lower())
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


def pieces_of(subject: str, text: str, places: Mapping[str, int]) -> list[int]:
    """The places of the pieces of a mail in the vocabulary, at most LENGTH, the three marks among them."""
    title = _all(words_of(subject)[:TITLE_WORDS], places)[:TITLE]
    body = _all(words_of(text)[:WORDS], places)
    room = LENGTH - 3 - len(title)
    if len(body) > room:
        body = body[: room - room // END] + body[-(room // END) :]
    return [places[START], *title, places[BREAK], *body, places[BREAK]]


def _all(words: list[str], places: Mapping[str, int]) -> list[int]:
    return [place for word in words for place in cut(word, places)]


def cut(word: str, places: Mapping[str, int]) -> Iterator[int]:
    """The places of the longest pieces of a word from its left; of one that has none, the place of UNKNOWN."""
    begin, found = 0, []
    word = word[:LONGEST]
    while begin < len(word):
        mark = INNER if begin else ""
        ends = (end for end in range(len(word), begin, -1) if mark + word[begin:end] in places)
        end = next(ends, None)
        if end is None:
            return iter((places[UNKNOWN],))
        found.append(places[mark + word[begin:end]])
        begin = end
    return iter(found)
