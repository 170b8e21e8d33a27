"""A second opinion on the kind of a message: a linear model over its words, learned from made-up mail.

A row of the table holds one byte for each class; a row is read as one big number with
room between the bytes, so that a plain sum of numbers adds all classes at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp, log, sqrt
from operator import itemgetter

from assistant.model import Kind
from assistant.reading.evidence import Words
from assistant.reading.learned.features import BUCKETS, Features, others, pieces
from assistant.reading.sentences import Passage

CLASSES: tuple[Kind, ...] = tuple(Kind)
WIDTH = 16
"""Bytes in a row: one for each kind, and the last for a decline that is firm."""
FIRM = WIDTH - 1
ZERO = 128
"""The byte that stands for the weight nought."""
LANE, ROOM = 2, 4
"""Bytes that each class has in a row of the table, and in a sum."""
SIZE = WIDTH * BUCKETS
"""Bytes of the table, before they get room."""
MANY = 256
"""So many rows can be added before a lane is full."""
SENTENCES = 60
"""Sentences, and words of a sentence, among which the most telling is looked for."""
LONGEST_QUOTE = 200
FULL = 4
"""Words that a sentence has that says something; greetings, names and thanks have fewer."""
GREETING = 6
"""Words that a greeting may have."""
EVEN = 8
"""What keeps sentences of few words from speaking louder than those with the news."""
JOB, TITLE = 1.3, 0.5
"""What a sentence with words of a job search counts, and what the subject does, beside a plain sentence."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely each kind is, by the words alone."""

    logs: tuple[float, ...]
    """Logarithms of the probabilities, in the order of CLASSES."""
    firm: float
    """How likely the message, if it is a decline, is a firm one."""

    def of(self, kind: Kind) -> float:
        """How likely `kind` is."""
        return exp(self.logs[CLASSES.index(kind)])


@cache
def _table() -> bytes:
    """The weights, with room between the bytes for sums; made once, when the first message is read."""
    from binascii import a2b_base64
    from importlib import reload
    from zlib import decompress

    from assistant.reading.learned import weights  # large: loaded when a message is read, not before

    if not weights.TABLE:
        reload(weights)
    squeezed = a2b_base64(weights.TABLE)
    weights.TABLE = ""  # more than a megabyte that hardly anybody asks for again
    packed = decompress(squeezed, bufsize=SIZE)
    del squeezed  # what lies side by side in memory here is what the program holds at its most
    return packed.decode("latin-1").encode("utf-16-le")  # a nought behind each byte, without a second copy


def forget_all() -> None:
    """Let go of the table and of the sums made from it: megabytes that other work can use until the next message."""
    _table.cache_clear()
    _of_word.cache_clear()


def _sum_of(buckets: Sequence[int]) -> int:
    """The rows of some buckets added up, each as one number."""
    return sum(_widened(_few_of(buckets[i : i + MANY])) for i in range(0, len(buckets), MANY))


def _few_of(buckets: Iterable[int]) -> int:
    """The same of so few that their sums have room in the table's lanes."""
    table, wide, read, total = _table(), WIDTH * LANE, int.from_bytes, 0
    for bucket in buckets:
        start = bucket * wide
        total += read(table[start : start + wide], "little")
    return total


def _widened(few: int) -> int:
    """A sum of a few rows, with room for a sum of many."""
    lanes, spread = few.to_bytes(WIDTH * LANE, "little"), bytearray(WIDTH * ROOM)
    for byte in range(LANE):
        spread[byte::ROOM] = lanes[byte::LANE]
    return int.from_bytes(spread, "little")


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> tuple[int, int]:
    """The sum over the pieces of a word, and how many they are."""
    buckets = list(pieces(word))
    return _sum_of(buckets), len(buckets)


def _sums(features: Features) -> list[int]:
    total = number = 0
    for word in features.words:
        value, count = _of_word(word)
        total += value
        number += count
    buckets = others(features)
    total += _sum_of(buckets)
    return _unpacked(total, number + len(buckets))


def _unpacked(total: int, number: int) -> list[int]:
    spread = total.to_bytes(WIDTH * ROOM, "little")
    return [int.from_bytes(spread[i : i + ROOM], "little") - ZERO * number for i in range(0, len(spread), ROOM)]


def opinion_of(features: Features) -> Opinion:
    """What the words make likely."""
    from assistant.reading.learned.weights import BIAS, SCALE

    sums = _sums(features)
    logits = [scale * value / features.length + bias for scale, value, bias in zip(SCALE, sums, BIAS, strict=True)]
    kinds, firm = logits[: len(CLASSES)], logits[FIRM]
    top = max(kinds)
    whole = top + log(sum(exp(value - top) for value in kinds))
    return Opinion(tuple(value - whole for value in kinds), 1 / (1 + exp(-max(-30.0, min(30.0, firm)))))


def telling(kind: Kind, words: Words) -> str:
    """The sentence whose words speak most for `kind`: one of the text where it has any, else the subject."""
    place = CLASSES.index(kind)
    about = {hit.sentence for hit in words.body_hits}
    rows = list(_rows(words.body))
    full = [(number, row, said) for number, row, said in rows if len(row) >= FULL] or rows
    spoken = [(_speaks(row, place, JOB if number in about else 1.0), said) for number, row, said in full]
    titled = [(_speaks(row, place, TITLE), said) for _, row, said in _rows(words.subject)]
    best = max([*spoken, *titled], key=itemgetter(0), default=(0.0, ""))
    return best[1][:LONGEST_QUOTE]


def leanings(kinds: Sequence[Kind], text: Passage) -> Iterator[tuple[int, float]]:
    """How much the words of each sentence speak for any of `kinds`, with the sentence's number."""
    places = [CLASSES.index(kind) for kind in kinds]
    for number, row, _ in _rows(text):
        yield number, max(_speaking(row, places))


def _rows(text: Passage) -> Iterator[tuple[int, list[str], str]]:
    """The sentences, less a greeting: number, folded words, and the words as they were written."""
    lines = text.folded.strip("\n").split("\n")
    for number, (sentence, line) in enumerate(zip(text.sentences[:SENTENCES], lines, strict=False)):
        said, row = " ".join(sentence.text.split()), line.split()[:SENTENCES]
        if row and not (said.endswith(",") and len(row) <= GREETING):
            yield number, row, said


def _speaks(row: list[str], place: int, part: float) -> float:
    """How much more the words speak for one class than for the others together; few words prove little."""
    (value,) = _speaking(row, [place])
    return value * part if value > 0 else value / part


def _speaking(row: list[str], places: Sequence[int]) -> list[float]:
    sums = [_of_word(word) for word in row]
    classes = _unpacked(sum(value for value, _ in sums), sum(number for _, number in sums))[: len(CLASSES)]
    even, spread = sum(classes) / len(classes), sqrt(len(row) + EVEN)
    return [(classes[place] - even) / spread for place in places]
