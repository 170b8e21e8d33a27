"""Who will not be there, and who comes all the same."""

from __future__ import annotations

import pytest

from assistant.reading.absent import is_absent


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Anna Schmidt", "Anna Schmidt will meet you because Tom is ill."),
        ("Anna Schmidt", "Anna will interview you as Tom can't make it."),
        ("Anna Schmidt", "Anna takes over as he is ill."),
        ("Anna Schmidt", "You will meet Anna, who is on the panel as Tom isn't able to join."),
        ("Anna Schmidt", "Anna is sorry that Tom can't join."),
        ("Anna Schmidt", "Anna steps in, Tom is ill."),
        ("Anna Schmidt", "If Anna cannot join, Tom will take over."),
        ("Anna Schmidt", "Anna Schmidt kommt, weil Tom krank ist."),
        ("Anna Schmidt", "Anna will be there. Tom is ill."),
    ],
)
def test_who_comes_for_another_is_not_absent(name: str, text: str) -> None:
    assert not is_absent(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tom Reyes", "Anna will interview you as Tom can't make it."),
        ("Anna Schmidt", "Anna and Tom can't make it."),
        ("Anna Schmidt", "Anna Schmidt and Tom Reyes can't make it."),
        ("Anna Schmidt", "Anna, who is ill, sends her apologies."),
        ("Anna Schmidt", "Anna Schmidt, our CTO, is on leave."),
        ("Anna Schmidt", "Anna from the Lisbon office is unable to attend."),
        ("Anna Schmidt", "Frau Anna Schmidt aus dem Team ist leider verhindert."),
        ("Anna Schmidt", "Unfortunately Anna will not be able to join."),
        ("Sarah Lim", "Sarah Lim sera absente."),
        ("Tom Reyes", "Anna will meet you instead of Tom."),
    ],
)
def test_who_is_excused_is_absent(name: str, text: str) -> None:
    assert is_absent(name, text)
