"""A call put as a question is an appointment, no promise: "Zal ik je maandag bellen?"."""

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_CALL = lazy_pattern(
    r"\b(?:an(?:zu)?rufen|rufe?|telefonieren|sprechen|bellen|bel|spreken|appell?\w*|rappell?\w*|téléphon\w+|parler|llam\w+|hablamos|hablar|chiam\w+|telefon\w+|sentiamo|sentirci|"
    r"lig(?:ar|o|amos|ue)(?:-\w+)?|telefonar\S*|falamos|conversar)\b",
    re.IGNORECASE,
)


def is_call_offered(around: Surroundings, span: Span) -> bool:
    """Whether the sentence asks when somebody may call; English has its own order of words for that."""
    cues = around.cues
    sentence = around.around(span.first)
    if cues.code == "en" or not sentence.endswith("?"):
        return False
    return _CALL.search(sentence) is not None and cues.decision.search(sentence) is None
