"""Rows of phrase tables, each of which carries a sentence that it has to find."""

from __future__ import annotations

from assistant.reading.phrases.syntax import Phrase
from assistant.reading.seeking import stands, vocabulary
from assistant.reading.sentences import passage


def is_found_in_its_own_example(row: Phrase) -> bool:
    """Whether the row finds the sentence that it gives as its example."""
    text = passage(row.example)
    return stands((row,), text, vocabulary(text))
