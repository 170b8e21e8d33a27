"""A second opinion on the kind of a message: a linear model over its words, learned from made-up mail.

A row of the table holds one byte for each class; a row is read as one big number with
room between the bytes, so that a plain sum of numbers adds all classes at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp, log, sqrt

from assistant.model import Kind
from assistant.reading.evidence import Words
from assistant.reading.learned.features import Features, others, pieces

CLASSES: tuple[Kind, ...] = tuple(Kind)
WIDTH = 16
"""Bytes in a row: one for each kind, and the last for a decline that is firm."""
FIRM = WIDTH - 1
ZERO = 128
"""The byte that stands for the weight nought."""
ROOM = 4
"""Bytes that a sum has for each class."""
SENTENCES = 60
"""Sentences, and words of a sentence, among which the most telling is looked for."""
LONGEST_QUOTE = 200


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
def _table() -> bytearray:
    """The weights, with room between the bytes for sums; made once, when the first message is read."""
    from binascii import a2b_base64
    from zlib import decompress

    from assistant.reading.learned.weights import TABLE  # large: loaded when a message is read, not before

    packed = decompress(a2b_base64(TABLE))
    spread = bytearray(len(packed) * ROOM)
    spread[::ROOM] = packed
    return spread


def _row(bucket: int) -> int:
    start = bucket * WIDTH * ROOM
    return int.from_bytes(_table()[start : start + WIDTH * ROOM], "little")


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> tuple[int, int]:
    """The sum over the pieces of a word, and how many they are."""
    buckets = list(pieces(word))
    return sum(map(_row, buckets)), len(buckets)


def _sums(features: Features) -> list[int]:
    total = number = 0
    for word in features.words:
        value, count = _of_word(word)
        total += value
        number += count
    buckets = list(others(features))
    total += sum(map(_row, buckets))
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
    """The sentence of the text or the subject whose words speak most for `kind`."""
    place = CLASSES.index(kind)
    best, said = -1e9, ""
    for text in (words.body, words.subject):
        lines = text.folded.strip("\n").split("\n")
        for sentence, line in zip(text.sentences[:SENTENCES], lines, strict=False):
            value = _speaks(line.split()[:SENTENCES], place)
            if value > best:
                best, said = value, " ".join(sentence.text.split())[:LONGEST_QUOTE]
    return said


def _speaks(row: list[str], place: int) -> float:
    """How much more the words speak for one class than for the others together."""
    if not row:
        return -1e9
    sums = [_of_word(word) for word in row]
    classes = _unpacked(sum(value for value, _ in sums), sum(number for _, number in sums))[: len(CLASSES)]
    return (classes[place] - sum(classes) / len(classes)) / sqrt(len(row))
