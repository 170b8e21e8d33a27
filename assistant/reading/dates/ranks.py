"""What makes a number a rank and no day of the month: "on the 4th floor". Data only."""

from __future__ import annotations

import re

NOUNS = re.compile(
    r"\s+(?:floor|level|storey|stor(?:y|ies)|round|stage|interview|attempt|line|page|row|street|avenue|ave|half|class|step|time|one|grade|"
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
