"""Days that only take leave, or that are told for themselves: "Speak on Tuesday!", "Friday is my last day"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_LEAVES = lazy_pattern(
    r"(?:^|[,;!–—-]\s*|\b(?:and|und|en|y|e|et)\s)\W*(?:(?:dann|also|dan|entonces|então|allora|alors|donc|so|then|well)\W+)?"
    r"(?:bis|tot|hasta|até|à|a|(?:speak|talk|chat|see|catch)(?: up)?(?: to)?(?: you| ya)?|wir (?:sprechen|sehen|hören) uns|ci (?:sentiamo|vediamo)|nos vemos|hablamos|falamos|vemo-nos|"
    r"on se (?:parle|voit|rappelle)|we (?:spreken|zien) elkaar|(?:spreek|zie) je)"
    r"(?: (?:on|am|zum|op|el|la|le|al|na|no|à|a))?\s*$",
    re.IGNORECASE,
)
"""What leads to the day on which people see or hear each other again."""
_NO_MORE = lazy_pattern(r"[\s!.)¡:;–—-]*(?:[:;]-?[)D]|[^\w\s?,]{1,4})?\s*$")
"""A farewell ends with its day."""
_TALLY = 45
"""Characters of thanks that may stand before it in the sentence."""
_OWN = r"(?:my|our|his|her|their|mein\w*|unser\w*|sein\w*|ihr\w*|mon|ma|notre|son|sa|mi|su|nuestro|mijn|onze|zijn|haar|(?:il |la )?(?:mio|mia|suo|sua)|(?:o |a )?(?:meu|minha|seu|sua))"
_LAST = r"(?:very )?(?:last|first|letzte\w*|erste\w*|dernier|dernière|premier|première|último|última|primer|primero|laatste|eerste|ultim[oa]|prim[oa]|primeir[oa])"
_IS = r"(?:is|['’]s|will be|ist|wird|est|sera|es|será|è|sarà|wordt|é)"
_LAST_DAY = lazy_pattern(rf"^[^\W,]?\s+(?:{_IS}\s+)?{_OWN} {_LAST}\b", re.IGNORECASE)
_LAST_DAY_IS = lazy_pattern(
    rf"\b{_OWN} {_LAST}(?: [\w-]+){{1,4}} {_IS}(?: (?:on|am|der|le|el|il|op|na|no|a))*\s*$", re.IGNORECASE
)
"""Somebody's own last day: news, and no answer's day."""


def is_farewell(around: Surroundings, span: Span) -> bool:
    """ "Tot donderdag!", "Danke und bis nächste Woche.": the sentence ends with it, and promises nothing before."""
    words = around.tokens.words(span.first, span.after)
    if _NO_MORE.match(around.after(span.after, len(around.tokens.tags))) is None:
        return False
    before = around.before(span.first, 0)
    lead = _LEAVES.search(f"{before} {words}".partition("¶")[0][: len(before) + 1 + _first_word(around, span)])
    if lead is None or lead.start() > _TALLY or around.cues.promise.search(before[: lead.start()]):
        return False
    return not around.text_of(around.index(span.first) - 1).rstrip().endswith("?")


def _first_word(around: Surroundings, span: Span) -> int:
    """How much of the span is the word that leads to its day."""
    if around.tokens.tags[span.first] not in "bo" or span.after - span.first < 2:
        return 0
    return around.tokens.starts[span.first + 1] - around.tokens.starts[span.first]


def is_last_day(around: Surroundings, span: Span, before: str) -> bool:
    """ "I wanted to let you know that Friday is my last day", "my last day here is Friday"."""
    end = around.tokens.ends[span.after - 1]
    return (
        _LAST_DAY.match(around.tokens.text[end - 1 : end + 60]) is not None or _LAST_DAY_IS.search(before) is not None
    )
