"""Each row of the phrase rules, by its own example."""

import pytest

from assistant.reading.phrases import LANGUAGES, find
from assistant.reading.phrases.syntax import compiled, needs
from assistant.reading.sentences import passage

ROWS = [phrase for language in LANGUAGES for phrase in language.phrases]
DOUBTS = [doubt for language in LANGUAGES for doubt in language.doubts]


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_a_phrase_is_found_in_its_own_example(row):
    assert row in [hit.phrase for hit in find(passage(row.example))]


@pytest.mark.parametrize("row", DOUBTS, ids=[row.id for row in DOUBTS])
def test_a_doubt_is_found_in_its_own_example(row):
    assert compiled(row.pattern).search(passage(row.example).folded)


def test_every_row_has_a_name_of_its_own():
    names = [row.id for row in (*ROWS, *DOUBTS)]

    assert len(names) == len(set(names))


def test_every_pattern_has_words_that_rule_it_out_quickly():
    assert [row.id for row in (*ROWS, *DOUBTS) if not needs(row.pattern)] == []
