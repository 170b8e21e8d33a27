"""Whether a reply of theirs is warm: it chooses between a warm and a plain wording, nothing else.

A sentiment score cannot tell an offer from a decline (a polite decline scores
higher than most offers), so no decision rests on it.
"""

from __future__ import annotations

from assistant.writing.sentiment import polarity

WARM = 0.35  # TextBlob's polarity; it parted seven warm from seven plain replies in a trial
WORDS = 4


def is_warm(text: str) -> bool | None:
    """True for a warm reply, False for a plain one, None where there are too few words to tell."""
    if len(text.split()) < WORDS:
        return None
    score = polarity(text)
    return None if score is None else score >= WARM
