"""English."""

from __future__ import annotations

from assistant.reading.phrases.en import (
    context,
    decline,
    everyday,
    interview,
    letters,
    offer,
    outcomes,
    process,
    verdicts,
)
from assistant.reading.phrases.syntax import Language

LANGUAGE = Language(
    "en",
    (
        *(*offer.PHRASES, *decline.PHRASES, *verdicts.PHRASES, *outcomes.PHRASES),
        *(*interview.PHRASES, *process.PHRASES, *everyday.PHRASES, *letters.PHRASES, *context.PHRASES),
    ),
    (*context.DOUBTS, *letters.DOUBTS, *outcomes.DOUBTS),
)
