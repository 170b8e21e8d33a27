"""What follows a number or a few letters and makes them no day and no zone: "on the 4th floor", "the ICT suite"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

NOUNS = lazy_pattern(
    r"\s+(?:(?:full|complete|whole|proper|working) )?"
    r"(?:floor|level|storey|stor(?:y|ies)|round|stage|interview|attempt|line|page|row|street|avenue|ave|half|class|step|time|one|grade|"
    r"year|team|option|choice|candidate|slot|call|chat|meeting|session|person|part|phase|week|day|of)\b",
    re.IGNORECASE,
)
"""English, where the ordinal stands in a sentence: "the 2nd round"."""
FLOORS = lazy_pattern(
    r"[\s-]+(?:feira|street|avenue|ave|boulevard|blvd|floor|level|storey|round|étage|tour|arrondissement|phase|manche|piso|planta|ronda|fase|edición|andar|piano|turno|"
    r"verdieping|etage|ronde|monatshälfte|jahreshälfte|hälfte|halbjahr|semestre|quincena|quinzena|quinzaine|helft|mitad|moitié|stock|stockwerk|obergeschoss|og|runde)\b",
    re.IGNORECASE,
)
"""What makes a number a rank in any language: "au 3e étage"."""
_NAME_AFTER = lazy_pattern(r"\.? [A-Z][a-z]+(?! [Tt]ime)")
"""What makes a few letters the short form of a rank: "Sgt Holloway"."""
_THING_AFTER = lazy_pattern(
    r"[ -](?!(?:and|or|as|so|if|but|for|is|are|was|will|unless|on|in|at|to|by|from|with|because|since|not|now|time|"
    r"today|und|oder|zeit|et|ou|y|o|e|en|of)\b)[a-z]{3,}"
)
"""What makes them a part of a name: "the ICT suite", "our UK team"."""
_IN_TURN = lazy_pattern(
    r"\b(?:(?:on|up|go|goes|going|in|seen|(?:see|seeing|interview|interviewing|have|put|got) you(?: down| on| in)?|(?:be|been|placed|scheduled|down)) |"
    r"(?:you|you['’]re|you are|you['’]ll be|you will be|yours is) (?:the )?|"
    r"(?:als|sind (?:sie )?|ist|bist (?:du )?|an) (?:die |der )?|(?:en|êtes|es|passez|passes|serez|seras) (?:la |le )?|(?:es|eres|será|serás|va|vas|en|(?<!op )(?<!dag )de) (?:el |la |en )?|"
    r"(?:è|sei|sarà|sarai|per|come) (?:il |la )?|(?:als|bent (?:u )?|ben (?:je )?) (?:de )?|(?:é|és|será|em|como) (?:o |a )?)$",
    re.IGNORECASE,
)
"""What gives somebody a rank among the candidates."""
_FEMININE = lazy_pattern(r"(?:la|a) (?:\w+(?:ra|ta|va|ma|ima|nda|rza)|première)$", re.IGNORECASE)
"""Days are masculine: "lei è la prima, alle 9.40"."""


_PEOPLE_BEFORE = lazy_pattern(
    r"\b(?:people|candidates|interviews|slots|sessions|of (?:them|you|us)|others|groups|applicants)\b[^.!?\n]{0,30}[,:;–—-]\s*(?:with )?the $",
    re.IGNORECASE,
)
"""What makes a rank of the ordinal after it: "five people that day, the first at 10"."""


_IN_QUEUE = lazy_pattern(
    r"\s+(?:one|up|to (?:go|be seen)|in (?:line|turn|the (?:queue|line|list|running order))|in(?=\s*(?:[.,;!)]|$))|on the list)\b",
    re.IGNORECASE,
)
"""What makes a rank of the ordinal before it: "Tuesday, third one in"."""


def is_turn(tokens: Tokens, at: int) -> bool:
    """ "You are on first, at 09:40": a rank in letters, no day of the month."""
    word = tokens.words(at, at + 1)
    if word.isalpha() and _PEOPLE_BEFORE.search(tokens.text[max(0, tokens.starts[at] - 80) : tokens.starts[at]]):
        return True
    if tokens.tags[at] != "O" or not word.replace("-", "").isalpha():
        return False
    if _IN_QUEUE.match(tokens.text, tokens.ends[at]):
        return True
    before = tokens.text[max(0, tokens.starts[at] - 30) : tokens.starts[at]]
    is_dated = before.endswith(("the ", "der ", "le ", "el ", "il ", "de ", "o ")) and "date" in before.lower()
    return not is_dated and (_IN_TURN.search(before) is not None or _FEMININE.search(before + word) is not None)


def is_name(text: str, after: int) -> bool:
    """Whether the letters that end here belong to a name: "Sgt Holloway will meet you in the ICT suite"."""
    return any(words.match(text, after) for words in (_NAME_AFTER, _THING_AFTER))
