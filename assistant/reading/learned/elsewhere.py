"""Whether a mail that sounds of a candidacy is of a flat, a visa, a book or a club: one is named, and no post is."""

from __future__ import annotations

from assistant.model import Kind, Perspective
from assistant.reading.evidence import Words
from assistant.reading.phrases.matters import JOB_WORDS, MATTERS
from assistant.reading.phrases.syntax import Phrase
from assistant.reading.seeking import all_of, vocabulary
from assistant.reading.sentences import Passage

OF_CANDIDACY = frozenset(Kind) - {Kind.OTHER, Kind.OUTREACH, Kind.JOB_ALERT, Kind.AUTO_REPLY}
"""What only mail about a candidacy can be."""


def is_elsewhere(words: Words, perspective: Perspective) -> bool:
    """Whether the text or its subject names such a matter, and neither a post, in mail of no known opportunity."""
    if perspective.in_process:
        return False
    texts = (words.body, words.subject)
    return any(_names(MATTERS, text) for text in texts) and not any(_names(JOB_WORDS, text) for text in texts)


def _names(phrases: tuple[Phrase, ...], text: Passage) -> bool:
    return any(True for _ in all_of(phrases, text, vocabulary(text)))
