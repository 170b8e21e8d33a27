"""Which of the days ahead in a mail is the one by which they will decide: a linear model over the words beside each.

People promise an answer in more words than a table can hold. The rules' own finding
counts as much as strong words do: the model adds what they miss, and of several days
it may prefer another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from assistant.model import Kind
from assistant.reading.lazy import lazy_pattern
from assistant.reading.learned.linear import Linear, unpacked, words
from assistant.reading.when import DayAhead, PromiseFound

BUCKETS = 1 << 14
RULED = 4.0
"""What the finding of the rules adds to a day's odds."""
LONE = 1.0
"""What a finding adds that no word near it promises: of nine such in fresh mail two were right."""
LEAST, ASIDE = 1.0, 2.5
"""The odds that a promise has at least, and in mail in which other things have their days. Measured on 760 mails by
strangers before anybody mended with them: at .5 and a weight of 3 for the rules 242 of 264 promises are right and 9
invented, by the rules alone 227 and 8; as it stands now 236 and 9, with fewer invented on mail full of other days."""
NEVER = -1e3
"""The odds of a day that the words beside it give to something else."""
NEAR, AROUND, LONG = 10, 14, 5
"""Words on each side, words of a sentence beside, and letters of a long word that its kin share."""
REACH = 600
"""Characters on each side that are looked at in a sentence without end."""
_FEW = 4
"""A sentence with so few other words leans on the one before."""
_LENGTHS = (0, 3, 8, 15, 30, 90)
"""Days from the message on, in steps."""

_END = lazy_pattern(r"(?<!\b[A-Z])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\d)[.!?](?=\s|$)|\n")
_PART = lazy_pattern(
    r"[,;:()–—]|\s-\s|\b(?:and|but|then|so|und|aber|et|mais|y|pero|e|ma|en|maar|mas|if|wenn|si|se|als)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Premises:
    """What is known of the mail besides its words."""

    kind: Kind
    written: date
    interview_on: date | None
    has_others: bool = False
    """It is of a kind in which papers, new times and other posts have days of their own."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    begin: int
    end: int

    def part(self, a: int, b: int) -> tuple[int, int]:
        """Where the part of it begins and ends that a day stands in."""
        first = max((cut.end() for cut in _PART.finditer(self.text, self.begin, a)), default=self.begin)
        cut = _PART.search(self.text, b, self.end)
        return first, cut.start() if cut else self.end


def likeliest(
    text: str, days: Sequence[DayAhead], ruled: PromiseFound | None, premises: Premises
) -> PromiseFound | None:
    """The day that is promised, among the days ahead of a text; None where none is likely enough."""
    if not days or (ruled and all(day.by != ruled.by for day in days)):
        return ruled
    weight = LONE if ruled and ruled.is_lone else RULED
    odds = [
        NEVER if day.is_other else _model().odds(found) + (weight if ruled and day.by == ruled.by else 0.0)
        for day, found in zip(days, features_among(text, days, premises), strict=True)
    ]
    best = max(range(len(days)), key=odds.__getitem__)
    if odds[best] < (ASIDE if premises.has_others else LEAST):
        return None
    day = days[best]
    if ruled and day.by == ruled.by:
        return ruled
    return PromiseFound(day.by, " ".join(text[slice(*day.span)].split()), day.span)


@cache
def _model() -> Linear:
    from assistant.reading.learned import promises_weights as kept  # large, and for mail with days ahead only

    return unpacked(kept.TABLE, kept.SCALE, kept.BIAS)


def features_among(text: str, days: Sequence[DayAhead], premises: Premises) -> list[list[str]]:
    """What is known of each of the days, each fact once."""
    return [sorted({*_said(text, day), *_known(days, day, premises)}) for day in days]


def _said(text: str, day: DayAhead) -> Iterator[str]:
    """The words of its sentence, of its part of it, and of the sentences beside."""
    a, b = day.span
    sentence = _sentence(text, a, b)
    before, after = words(text[sentence.begin : a]), words(text[b : sentence.end])
    yield from _beside(before, after)
    first, last = sentence.part(a, b)
    yield from (f"c:{word}" for word in (*words(text[first:a]), *words(text[b:last])))
    yield from (f"P:{word}" for word in words(_sentence_before(text, sentence.begin))[-AROUND:])
    yield from (f"N:{word}" for word in words(_sentence_after(text, sentence.end))[:AROUND])
    own = words(text[a:b])
    yield from (f"s:{word}" for word in own)
    yield f"S:{' '.join(own)}"
    yield from (name for name, is_so in (("starts", not before), ("ends", not after)) if is_so)
    if len(before) + len(after) <= _FEW:
        yield "short"


def _beside(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    left, right = before[-NEAR:], after[:NEAR]
    yield from (f"b:{word}" for word in left)
    yield from (f"a:{word}" for word in right)
    yield from (f"w:{word}" for word in (*left, *right))
    yield from (f"p:{word[:LONG]}" for word in (*left, *right) if len(word) > LONG)
    yield from (f"b{n}:{' '.join(before[-n:])}" for n in (1, 2, 3) if len(before) >= n)
    yield from (f"a{n}:{' '.join(after[:n])}" for n in (1, 2, 3) if len(after) >= n)
    yield from (f"g:{one} {other}" for one, other in pairwise((*before, "@", *after)))


def _sentence(text: str, a: int, b: int) -> _Sentence:
    first = max(0, a - REACH)
    begin = max((cut.end() for cut in _END.finditer(text, first, a)), default=first)
    cut = _END.search(text, b, b + REACH)
    return _Sentence(text, begin, cut.start() if cut else min(len(text), b + REACH))


_BETWEEN = " \n.!?"
"""What stands between two sentences."""


def _sentence_before(text: str, end: int) -> str:
    said = text[max(0, end - REACH) : end].rstrip(_BETWEEN)
    return said[max((cut.end() for cut in _END.finditer(said)), default=0) :]


def _sentence_after(text: str, begin: int) -> str:
    said = text[begin : begin + REACH // 2].lstrip(_BETWEEN)
    cut = _END.search(said)
    return said[: cut.start()] if cut else said


def _known(days: Sequence[DayAhead], day: DayAhead, premises: Premises) -> Iterator[str]:
    """How the day is said, how far off it is, and where it stands among the others."""
    yield from (f"t:{day.tags}", f"t0:{day.tags[:1]}", f"tb:{'b' in day.tags:d}", f"k:{premises.kind.value}")
    talk, ahead = premises.interview_on, (day.by - premises.written).days
    yield f"i:{'none' if talk is None else (day.by > talk) - (day.by < talk)}"
    yield f"d:{sum(ahead > length for length in _LENGTHS)}"
    rank = days.index(day)
    place = "only" if len(days) == 1 else "first" if not rank else "last" if rank == len(days) - 1 else "mid"
    yield from (place, f"{place}|{premises.kind.value}", f"n{min(len(days), 5)}")
