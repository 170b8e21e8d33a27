"""Wordings that do harm in a follow-up mail: one row a phrase, with the reason and a better way to say it.

Each row carries an example that must match; the tests try every one. A further
language is a module of rows and a line in PHRASES.
"""

from assistant.writing.tone_phrases import de, en, en_more
from assistant.writing.tone_phrases.row import Reason, TonePhrase

PHRASES: dict[str, tuple[TonePhrase, ...]] = {"en": (*en.PHRASES, *en_more.PHRASES), "de": de.PHRASES}

__all__ = ["PHRASES", "Reason", "TonePhrase"]
