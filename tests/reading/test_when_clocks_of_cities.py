"""The city whose clock the hours of a message are on, and one moment told on two clocks with a day each."""

from __future__ import annotations

import pytest
from one_time import base

from assistant.reading.when import times_in


def starts(language: str, text: str) -> str:
    """Starts with their offset, read on Monday 2 March 2026."""
    found = times_in(text, base=base(language, "2026-03-02"), language=language, user_timezone="Europe/London")
    return " ".join(one.start.isoformat(timespec="minutes")[5:] for one in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Thursday 12 March at 14:00 (hours of Rome)", "03-12T14:00+01:00"),
        ("en", "Thursday 12 March at 14:00\n\nThe times are those of New York.", "03-12T14:00-04:00"),
        ("de", "Donnerstag, 12. März, 14 Uhr\n\nAlle Zeitangaben: Ortszeit Chicago", "03-12T14:00-05:00"),
        ("fr", "jeudi 12 mars à 14h\n\nLes horaires sont ceux de Londres.", "03-12T14:00+00:00"),
        ("es", "jueves 12 de marzo, 14:00\n\nHorarios de Buenos Aires.", "03-12T14:00-03:00"),
        ("it", "giovedì 12 marzo, ore 14\n\nGli orari sono quelli di Londra.", "03-12T14:00+00:00"),
        ("nl", "donderdag 12 maart 14.00 uur\n\nTijden zijn lokale tijd New York.", "03-12T14:00-04:00"),
        ("pt", "quinta-feira, 12 de março, 14h\n\nTodos os horários são de Madrid.", "03-12T14:00+01:00"),
        # no clock of the hours: where it is, when an office is open
        ("en", "Thursday 12 March at 14:00 in our Rome office", "03-12T14:00+00:00"),
        ("en", "Thursday 12 March at 14:00\n\nOpening hours of Rome.", "03-12T14:00+00:00"),
        ("en", "Thursday 12 March at 14:00\n\nThe times of Rome office hours differ.", "03-12T14:00+00:00"),
    ],
)
def test_a_city_named_for_all_hours_gives_their_clock(language: str, text: str, expected: str) -> None:
    assert starts(language, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Date: Friday 13 March 2026\nTime: 9:00 AM IST (Thursday, 12 March, 8:30 PM Seattle)\nMode: Teams",
            "03-13T09:00+05:30",
        ),
        ("Interview details\nTime: 9:00 AM (Thursday, 12 March)", "03-12T09:00+00:00"),
    ],
)
def test_a_day_in_brackets_with_an_hour_of_its_own_is_that_hours(text: str, expected: str) -> None:
    assert starts("en", text) == expected
