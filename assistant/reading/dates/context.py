"""What the words around a date or a time say about it: sentences, lists and cues."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from assistant.reading.dates.lexicon import Cues
from assistant.reading.dates.tokens import ABBREVIATED, Tokens
from assistant.reading.lazy import lazy_pattern

WINDOW = 240
"""A cue this far from its date says nothing about it; also keeps every pattern short of work."""


_STOP = lazy_pattern("[.¶]")
_TO_CLOCK = lazy_pattern(r"G\.(?:[TGS]|NH|N-N)")
"""A day in figures and its hour: "Do 5.3. 10:00"."""
_CAPITAL = lazy_pattern(r"(?:First|Second|Third|Final)\b(?! (?:of\b|\d|[A-Z]))")
"""An ordinal that begins a sentence of its own: "by 13 March. First-round calls follow"."""


def whole(text: str) -> str:
    """The text with folded lines and runs of blanks made one blank."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a line, by its tokens."""

    first: int
    after: int


_CAPITAL_BEGINS = lazy_pattern(r"[a-z]{3}[.!?][ \t]+[^\W\d_a-zß-öø-ÿ]")
_CUT_SHORT = frozenset(
    "tues thurs wednes sept incl inkl evtl appt dept resp poss tent mins vorm nachm vorauss voraussichtl tägl wöchentl "
    "asst mgmt intl approx appr anschl schriftl gegebenenf event mind maxi mini prov presumibl telef".split()
)
_WHOLE = frozenset("in on up it me us so ok no him her you now off out job yes too day all ja oui sì sí".split())
"""Short words that end a sentence; any other of fewer than four letters may be cut short."""


_LONG_ENOUGH = 4


def _is_small_writer(text: str) -> bool:
    """Whether no sentence begins with a capital after another: "he called. come thursday at 5"."""
    return _CAPITAL_BEGINS.search(text) is None


def _begins_small(tokens: Tokens, at: int) -> bool:
    """Whether a full stop before a small letter ends a sentence of somebody who writes no capitals."""
    last = tokens.words(at - 1, at).lower() if at else ""
    is_whole = last in _WHOLE or (len(last) >= _LONG_ENOUGH and last.isalpha() and last not in _CUT_SHORT)
    return is_whole and tokens.tags[at - 1] not in "MNZ" and tokens.tags[at + 1] in "wWvRi"


def _ends(tokens: Tokens, at: int, *, is_small: bool = False) -> bool:
    """Whether a full stop, or a line's end, ends a sentence."""
    if tokens.tags[at] == "¶":
        return True
    if at + 1 >= len(tokens.tags) or tokens.tags[at + 1] in "¶.":
        return True
    following = tokens.starts[at + 1]
    if following == tokens.ends[at] or tokens.text[tokens.starts[at]] != ".":
        return following > tokens.ends[at]
    if tokens.tags[at - 1] in "MWNZ" and tokens.tags[at + 1] in "NOWMYTaZ(GfF":
        is_dated = tokens.tags[at - 1] in "MW" or tokens.tags[max(0, at - 2) : at] == "MN"
        return is_dated and _CAPITAL.match(tokens.text, following) is not None
    if tokens.tags[at - 1] == "T" and tokens.tags[at + 1] in "ZW(":
        return False
    if at and _TO_CLOCK.match(tokens.tags, at - 1) and tokens.starts[at] == tokens.ends[at - 1]:
        return False
    before = tokens.words(at - 1, at).lower() if at else ""
    if before in ABBREVIATED:
        return False
    return not tokens.text[following].islower() or (is_small and _begins_small(tokens, at))


def sentences_of(tokens: Tokens) -> tuple[Sentence, ...]:
    """The sentences and lines of a text."""
    found, first = [], 0
    is_small = _is_small_writer(tokens.text)
    for stop in _STOP.finditer(tokens.tags):
        at = stop.start()
        if _ends(tokens, at, is_small=is_small):
            found.append(Sentence(first, at + 1))
            first = at + 1
    if first < len(tokens.tags):
        found.append(Sentence(first, len(tokens.tags)))
    return tuple(found)


class Surroundings:
    """The sentences of a text, to be asked what stands around a token."""

    def __init__(self, tokens: Tokens, cues: Cues) -> None:
        self.tokens = tokens
        self.cues = cues
        self._before: dict[tuple[int, int], str] = {}
        self._around: dict[int, str] = {}

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All of them; cut when first asked for, as most texts without a date never ask."""
        return sentences_of(self.tokens)

    @cached_property
    def _firsts(self) -> list[int]:
        return [sentence.first for sentence in self.sentences]

    def index(self, token: int) -> int:
        """The number of the sentence that holds a token."""
        return max(0, bisect_right(self._firsts, token) - 1)

    def text_of(self, index: int) -> str:
        """The words of a sentence, cut to what can matter; folded lines made whole."""
        if not 0 <= index < len(self.sentences):
            return ""
        sentence = self.sentences[index]
        return whole(self.tokens.words(sentence.first, sentence.after)[: 4 * WINDOW])

    def around(self, token: int) -> str:
        """The sentence of a token, at most two windows' width on both sides; kept, as each rule asks again."""
        if token not in self._around:
            self._around[token] = self._words_around(token)
        return self._around[token]

    def _words_around(self, token: int) -> str:
        sentence = self.sentences[self.index(token)]
        at = self.tokens.starts[token]
        first = max(self.tokens.starts[sentence.first], at - 2 * WINDOW)
        after = min(self.tokens.ends[sentence.after - 1], at + 2 * WINDOW)
        return whole(self.tokens.text[first:after])

    def offset(self, token: int) -> int:
        """Where a token begins in the words of `around`."""
        sentence = self.sentences[self.index(token)]
        at = self.tokens.starts[token]
        lead = self.tokens.text[max(self.tokens.starts[sentence.first], at - 2 * WINDOW) : at]
        return len(whole(f"{lead}|")) - 1

    def before(self, token: int, floor: int) -> str:
        """The words of the sentence before a token, from `floor` (a token) on at the earliest; kept as those around."""
        place = (token, floor)
        if place not in self._before:
            self._before[place] = self._words_before(token, floor)
        return self._before[place]

    def _words_before(self, token: int, floor: int) -> str:
        sentence = self.sentences[self.index(token)]
        first = max(sentence.first, floor)
        if first >= token:
            return ""
        end = self.tokens.starts[token]
        return whole(self.tokens.text[max(self.tokens.starts[first], end - WINDOW) : end])

    def after(self, token_after: int, ceiling: int) -> str:
        """The words of the sentence after a token, up to `ceiling` at the latest."""
        if token_after >= len(self.tokens.tags):
            return ""
        sentence = self.sentences[self.index(max(0, token_after - 1))]
        last = min(sentence.after, ceiling)
        return whole(self.tokens.words(token_after, last)[:WINDOW]) if token_after < last else ""
