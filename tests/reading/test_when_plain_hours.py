"""Hours told plainly beside their day, whatever words come after them."""

from __future__ import annotations

import pytest
from one_time import fixed


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("it", "Perfetto, giovedì 17.45 al deposito.", "03-05T17:45"),
        ("it", "Ci vediamo giovedì 8.30 al cantiere di via Roma.", "03-05T08:30"),
        ("en", "Great, see you Thursday 14.30 Lisbon time!", "03-05T14:30"),
        ("en", "Drop by Thursday at 3 between the two services.", "03-05T15:00"),
        ("en", "We'll see you Thursday at 4 after school.", "03-05T16:00"),
        ("en", "Interview Thursday at 11 before the weekly meeting.", "03-05T11:00"),
        ("de", "Ich trage Sie für Donnerstag, 5.3. um 9 ein, der Meister ist auch da.", "03-05T09:00"),
        ("de", "Ich plane Sie am 5.3. um elf ein.", "03-05T11:00"),
        ("en", "That is Thursday, half one in the canteen.", "03-05T13:30"),
    ],
)  # fmt: skip
def test_a_plain_hour_beside_its_day_is_read(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Giovedì 9.10 al deposito."),
        ("de", "Donnerstag, 5.3.: wir haben um 9 ein Treffen der Abteilung geplant."),
        ("en", "Thursday 3.75 to spare."),
    ],
)
def test_figures_beside_a_day_that_are_no_hour(language: str, text: str) -> None:
    assert fixed(language, text) == ""
