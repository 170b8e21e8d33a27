"""Whole job searches from one seed each: nothing twice, nothing unasked, nothing after the end.

A seed that fails is told in full by `python -m tests.simulation SEED`.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from random import Random

import pytest

from assistant.model import Identity, Perspective
from assistant.reading import read

from .employers import MEANT, invented
from .history import live

SEEDS, BLOCK = 80, 10
LONG = 10_000
ME = Identity("Priya Nair", "priya@example.org", (), "Europe/London", "GB")


def _lived(seeds: range) -> Counter[str]:
    """Every seed that fails is named, not the first alone."""
    count, faults = Counter[str](), []
    for seed in seeds:
        try:
            count += live(seed).count
        except AssertionError as fault:
            faults.append(str(fault))
    assert not faults, "\n".join([*faults, "tell one with: python -m tests.simulation SEED"])
    return count


@pytest.mark.parametrize("first", range(0, SEEDS, BLOCK))
def test_nothing_happens_that_must_not(first: int) -> None:
    count = _lived(range(first, first + BLOCK))

    assert sum(n for name, n in count.items() if name.startswith("drafted")) > BLOCK
    assert sum(n for name, n in count.items() if name.startswith("fault")) > BLOCK
    assert count["quiet"] > BLOCK


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("first", range(SEEDS, LONG, 100))
def test_nothing_happens_that_must_not_in_ten_thousand_histories(first: int) -> None:
    _lived(range(first, first + 100))


@pytest.mark.parametrize("seed", range(10))
def test_faults_change_nothing_in_the_end(seed: int) -> None:
    faulty, clean = (live(seed * 2, faulty=is_faulty) for is_faulty in (True, False))

    if not faulty.count["uncertain"]:
        assert faulty.checks.end_state() == clean.checks.end_state()


def test_a_history_is_the_same_again() -> None:
    first, again = live(3), live(3)

    assert first.count == again.count
    assert first.post.state() == again.post.state()


def test_the_reader_takes_every_letter_as_it_is_meant() -> None:
    begin = datetime(2026, 1, 5, 8, tzinfo=UTC)
    for seed in range(30):
        for letter in invented(Random(seed), seed % 8, begin).letters:
            kind = read(letter.raw, Perspective(identity=ME, received=letter.at, authserv_id=None)).kind.value
            is_event_change = letter.kind in ("event", "cancel") and kind == "interview_reschedule"
            assert kind == MEANT.get(letter.kind, kind) or is_event_change, letter.kind
