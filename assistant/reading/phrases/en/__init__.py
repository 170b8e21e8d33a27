"""English."""

from __future__ import annotations

from assistant.reading.phrases.en import context, decline, everyday, interview, offer, process, verdicts
from assistant.reading.phrases.syntax import Language

LANGUAGE = Language(
    "en",
    (
        *(*offer.PHRASES, *decline.PHRASES, *verdicts.PHRASES),
        *(*interview.PHRASES, *process.PHRASES, *everyday.PHRASES, *context.PHRASES),
    ),
    context.DOUBTS,
)
