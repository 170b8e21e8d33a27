"""Whether a mail that sounds of a candidacy is of a flat, a visa, a book or a club: one is named, and no post is."""

from __future__ import annotations

from assistant.model import Kind, Message, Perspective
from assistant.reading.evidence import Words
from assistant.reading.gatherings import is_show
from assistant.reading.phrases.matters import APPLIED, AT_WORK, HIRERS, JOB_WORDS, MATTERS, ROUTINE
from assistant.reading.phrases.syntax import Phrase
from assistant.reading.seeking import stands, vocabulary

OF_CANDIDACY = frozenset(Kind) - {Kind.OTHER, Kind.OUTREACH, Kind.JOB_ALERT, Kind.AUTO_REPLY}
"""What only mail about a candidacy can be."""


def is_elsewhere(message: Message, words: Words, perspective: Perspective) -> bool:
    """Whether text or subject speak of what is none of the user's search, in others' mail of no known opportunity."""
    if perspective.in_process or (message.sender and message.sender.email.lower() in perspective.identity.addresses):
        return False
    return _are_named(HIRERS, words) or _is_of_a_matter(words) or _is_at_work(words)


def _is_of_a_matter(words: Words) -> bool:
    """Whether a flat, a visa or a book is named, and no post."""
    return _are_named(MATTERS, words) and not _are_named(JOB_WORDS, words)


def _is_at_work(words: Words) -> bool:
    """Whether a boss, a colleague or a seller writes of what is theirs, and nothing says that somebody has applied."""
    is_routine = _are_named(ROUTINE, words) and not _are_named(JOB_WORDS, words)
    return (is_routine or _are_named(AT_WORK, words)) and not _are_named(APPLIED, words)


def is_shown(kind: Kind, message: Message, perspective: Perspective) -> bool:
    """Whether what sounds of an interview is one with listeners and tickets, in mail of no known opportunity."""
    is_call = kind in (Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION)
    return is_call and not perspective.in_process and not message.invites and is_show(message.own_text)


def _are_named(phrases: tuple[Phrase, ...], words: Words) -> bool:
    return any(stands(phrases, text, vocabulary(text)) for text in (words.body, words.subject))
