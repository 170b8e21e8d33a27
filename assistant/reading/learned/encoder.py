"""A third opinion on the kind of a message: a small transformer encoder, which reads words in their order.

It is the form of BERT (Devlin and others, 2019) with six layers. Its weights come from
all-MiniLM-L6-v2, which knows the meanings of English words from a billion pairs of
sentences, and were learned on with the mails of `tests/data/reading/train`
(`benchmarks/train_encoder.py`). It takes a hundred times as long as the words alone and
is asked only where these leave a doubt; so NumPy and the weights are loaded only then.
"""

from __future__ import annotations

import json
import pkgutil
from dataclasses import dataclass
from functools import cache
from math import prod
from typing import TYPE_CHECKING, Any

from assistant.model import Kind
from assistant.reading.learned.wordpieces import pieces_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

FILE = "encoder.bin"
SOFT = "decline_soft"
"""The class of declines that leave something open; that of `decline` holds the firm ones."""
HEADS = 12
"""Heads of attention in each layer."""
TINY = 1e-12
"""What keeps the division of a layer's norm from being one by nought."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the encoder makes likely."""

    likely: dict[Kind, float]
    firm: float
    """How likely the message, if it is a decline, is a firm one."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers of the encoder by their names, and the places of the pieces of words."""

    places: dict[str, int]
    classes: tuple[str, ...]
    layers: int
    tensors: dict[str, Any]

    def of(self, states: Array, name: str) -> Array:
        """What a layer of this name makes of `states`; the rows of its matrix are bytes, each with its scale."""
        import numpy as np

        sums: Array = states @ self.tensors[name].astype(np.float32).T
        sums *= self.tensors[name + ".scale"]
        sums += self.tensors[name + ".bias"]
        return sums


@cache
def weights() -> Weights:
    """The weights as they were learned: a line of JSON, the vocabulary, then the numbers one after the other."""
    import numpy as np

    data = pkgutil.get_data(__package__ or "", FILE) or b""
    begin = data.index(b"\n") + 1
    about = json.loads(data[:begin])
    tensors, at = {}, begin + about["vocabulary"]
    vocabulary = data[begin:at].decode("ascii").split("\n")
    for name, kind, shape in about["tensors"]:
        tensors[name] = np.frombuffer(data, kind, prod(shape), at).reshape(shape)
        at += tensors[name].nbytes
    places = {piece: place for place, piece in enumerate(vocabulary)}
    return Weights(places, tuple(about["classes"]), about["layers"], tensors)


def meaning_of(subject: str, text: str) -> Meaning:
    """How likely each kind is, for a mail of any length: its subject, the beginning of its text and the end."""
    import numpy as np

    known = weights()
    states = _encoded(pieces_of(subject, text, known.places), known)
    sums = known.of(states.mean(0), "head")
    parts = np.exp(sums - sums.max())
    by_class = dict(zip(known.classes, (parts / parts.sum()).tolist(), strict=True))
    soft, firm = by_class.pop(SOFT), by_class[Kind.DECLINE.value]
    likely = {Kind(name): value for name, value in by_class.items()} | {Kind.DECLINE: firm + soft}
    return Meaning(likely, firm / (firm + soft))


def _encoded(pieces: list[int], known: Weights) -> Array:
    """A row of numbers for each piece of a mail, in which is what it means among the others."""
    import numpy as np

    tensors = known.tensors
    rows = tensors["pieces"][pieces].astype(np.float32) * tensors["pieces.scale"][pieces][:, None]
    states = _normed(rows + tensors["places"][: len(pieces)], "first", tensors)
    for layer in range(known.layers):
        heard = _attended(states, f"{layer}.", known)
        states = _normed(states + heard, f"{layer}.attention", tensors)
        inner = _curved(known.of(states, f"{layer}.inner"))
        states = _normed(states + known.of(inner, f"{layer}.outer"), f"{layer}.output", tensors)
    return states


def _attended(states: Array, layer: str, known: Weights) -> Array:
    """What each piece takes from all the others."""
    import numpy as np

    count, width = states.shape
    each = known.of(states, layer + "mixed")
    asked, offered, told = each.reshape(count, 3, HEADS, width // HEADS).transpose(1, 2, 0, 3)
    close = np.exp(_below(asked @ offered.transpose(0, 2, 1) / np.float32((width // HEADS) ** 0.5)))
    shares = close / close.sum(-1, keepdims=True)
    heard = (shares @ told).transpose(1, 0, 2).reshape(count, width)
    return known.of(heard, layer + "heard")


def _below(values: Array) -> Array:
    """The same with nought for the largest of each row, so that no exponential overflows."""
    found: Array = values - values.max(-1, keepdims=True)
    return found


def _normed(states: Array, name: str, tensors: dict[str, Any]) -> Array:
    """Each row with mean nought and variance one, then stretched and moved."""
    import numpy as np

    centred = states - states.mean(-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(TINY))
    found: Array = centred / spread * tensors[name + ".stretch"] + tensors[name + ".shift"]
    return found


def _curved(values: Array) -> Array:
    """The function that BERT calls GELU, in its usual approximation by a hyperbolic tangent."""
    import numpy as np

    cubed = values * values * values
    found: Array = values / 2 * (1 + np.tanh(np.float32(0.7978845608) * (values + np.float32(0.044715) * cubed)))
    return found
