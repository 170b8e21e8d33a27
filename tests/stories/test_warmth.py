"""The warmth of their words chooses the wording of ours; it decides nothing else."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

import pytest
from stories.conftest import World
from stories.test_main_job import confirm, thank

Letter = Callable[..., EmailMessage]
PLAIN = "Hi Priya,\n\nWe received your documents and the team reads them this week, before your interview.\n\nTom\n"
WARM = "Hi Priya,\n\nThank you so much, that is wonderful! We are very happy and excited to meet you.\n\nTom\n"


@pytest.mark.parametrize(("words", "is_warm"), [(PLAIN, False), (WARM, True)])
def test_warm_words_get_a_warmer_answer(world: World, letter: Letter, words: str, is_warm: bool) -> None:
    confirm(world, letter)
    at = "2026-02-27T10:00:00+00:00"
    world.deliver(letter(at, words, subject="Re: Interview confirmed: Data Analyst", mid="c2", answers=("c1",)), at)

    thank(world)
    (draft,) = world.drafts()

    assert ("welcome" in draft.get_content()) is is_warm
