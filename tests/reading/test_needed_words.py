"""What a rule cannot do without spares trying it: too much asked would lose what it finds."""

from __future__ import annotations

import pytest

from assistant.reading.dates.lexicon import needed_tags
from assistant.reading.phrases import LANGUAGES, find
from assistant.reading.phrases.syntax import needs
from assistant.reading.sentences import passage


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"(?P<w>W)u(?!N)", "Wu"),
        (r"(?P<w>W)?,?(?P<r>R)", "R"),
        (r"(?:[XC]u|uX)(?P<w>W)", "Wu"),
        (r"C(?P<w>W)|(?P<v>W)C", "CW"),
        (r"(?<=b)(?P<d>N)(?=w|J)", "Nb"),
        (r"H{0,2}(?P<s>[Nn])j*", ""),
        (r"(?<!i)T{1,2}", "T"),
        (r"\bT\.?", "T"),
    ],
)
def test_letters_of_every_alternative_are_needed_and_no_others(pattern: str, letters: str) -> None:
    assert needed_tags(pattern) == frozenset(letters)


def test_each_example_holds_the_words_that_its_phrase_needs() -> None:
    for phrase in (p for language in LANGUAGES for p in language.phrases if needs(p.pattern)):
        assert phrase.id in {hit.phrase.id for hit in find(passage(phrase.example))}, phrase.id
