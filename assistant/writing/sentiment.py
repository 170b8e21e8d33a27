"""TextBlob behind one typed function: how warm or cold English words sound, from -1 to 1."""

from __future__ import annotations

TEXT_LIMIT = 10_000  # characters; the tone of a mail shows long before


def polarity(text: str) -> float | None:
    """The polarity, or None where nothing in the text carries any."""
    # TextBlob takes 0.3 s to import: only runs that write a draft pay for it.
    from textblob import TextBlob

    sentiment = TextBlob(text[:TEXT_LIMIT]).sentiment
    score, subjectivity = float(sentiment[0]), float(sentiment[1])
    return None if score == 0 and subjectivity == 0 else score
