"""Small linear models over hashed features: a byte for each weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from zlib import crc32

from assistant.reading.lazy import lazy_pattern

ZERO = 128
"""The byte that stands for the weight nought."""
_WORD = lazy_pattern(r"[^\W\d_]+|\d+(?:[:.h]\d\d)?")


@dataclass(frozen=True, slots=True)
class Linear:
    """A model: its weights, how much a step of them is worth, and where it starts."""

    table: bytes
    scale: float
    bias: float

    def odds(self, features: Sequence[str]) -> float:
        """The logarithm of how likely it is: above nought more likely than not."""
        total = sum(self.table[crc32(feature.encode()) % len(self.table)] - ZERO for feature in features)
        return self.scale * total / sqrt(len(features)) + self.bias


def unpacked(table: str, scale: float, bias: float) -> Linear:
    """A model as its module of weights keeps it."""
    from binascii import a2b_base64  # these three are for job mail only
    from zlib import decompress

    return Linear(decompress(a2b_base64(table)), scale, bias)


def words(text: str) -> list[str]:
    """The words of a text in small letters, every number as the same one."""
    return ["0" if word[0].isdigit() else word for word in _WORD.findall(text.lower())]
