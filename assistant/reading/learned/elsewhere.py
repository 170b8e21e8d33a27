"""Whether a mail that sounds of a candidacy is of a flat, a visa, a book or a club: one is named, and no post is."""

from __future__ import annotations

from assistant.model import Kind, Message, Perspective
from assistant.reading.evidence import Words
from assistant.reading.gatherings import is_show
from assistant.reading.phrases.matters import JOB_WORDS, MATTERS
from assistant.reading.phrases.syntax import Phrase
from assistant.reading.seeking import stands, vocabulary

OF_CANDIDACY = frozenset(Kind) - {Kind.OTHER, Kind.OUTREACH, Kind.JOB_ALERT, Kind.AUTO_REPLY}
"""What only mail about a candidacy can be."""


def is_elsewhere(words: Words, perspective: Perspective) -> bool:
    """Whether the text or its subject names such a matter, and neither a post, in mail of no known opportunity."""
    if perspective.in_process:
        return False
    return _are_named(MATTERS, words) and not _are_named(JOB_WORDS, words)


def is_shown(kind: Kind, message: Message, perspective: Perspective) -> bool:
    """Whether what sounds of an interview is one with listeners and tickets, in mail of no known opportunity."""
    is_call = kind in (Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION)
    return is_call and not perspective.in_process and not message.invites and is_show(message.own_text)


def _are_named(phrases: tuple[Phrase, ...], words: Words) -> bool:
    return any(stands(phrases, text, vocabulary(text)) for text in (words.body, words.subject))
