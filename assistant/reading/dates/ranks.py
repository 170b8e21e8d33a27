"""What follows a number or a few letters and makes them no day and no zone: "on the 4th floor", "the ICT suite"."""

from __future__ import annotations

import re

NOUNS = re.compile(
    r"\s+(?:(?:full|complete|whole|proper|working) )?"
    r"(?:floor|level|storey|stor(?:y|ies)|round|stage|interview|attempt|line|page|row|street|avenue|ave|half|class|step|time|one|grade|"
    r"year|team|option|choice|candidate|slot|call|chat|meeting|session|person|part|phase|week|day|of)\b",
    re.IGNORECASE,
)
"""English, where the ordinal stands in a sentence: "the 2nd round"."""
FLOORS = re.compile(
    r"\s+(?:floor|level|storey|round|étage|tour|arrondissement|phase|manche|piso|planta|ronda|fase|edición|andar|piano|turno|"
    r"verdieping|etage|ronde|stock|stockwerk|obergeschoss|og|runde)\b",
    re.IGNORECASE,
)
"""What makes a number a rank in any language: "au 3e étage"."""
_NAME_AFTER = re.compile(r"\.? [A-Z][a-z]+(?! [Tt]ime)")
"""What makes a few letters the short form of a rank: "Sgt Holloway"."""
_THING_AFTER = re.compile(
    r"[ -](?!(?:and|or|as|so|if|but|for|is|are|was|will|unless|on|in|at|to|by|from|with|because|since|not|now|time|"
    r"today|und|oder|zeit|et|ou|y|o|e|en|of)\b)[a-z]{3,}"
)
"""What makes them a part of a name: "the ICT suite", "our UK team"."""


def is_name(text: str, after: int) -> bool:
    """Whether the letters that end here belong to a name: "Sgt Holloway will meet you in the ICT suite"."""
    return any(words.match(text, after) for words in (_NAME_AFTER, _THING_AFTER))
