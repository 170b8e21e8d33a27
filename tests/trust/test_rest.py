"""A matter rests until something is due; what must wake it before."""

from __future__ import annotations

from pathlib import Path

import pytest
from stories.conftest import World
from stories.test_main_job import confirm
from trust.test_clocks import Letter, _with_clock, steps

BEFORE, HELD, SOON = "2026-03-03T12:00:00+00:00", "2026-03-03T15:00:00+00:00", "2026-03-03T16:05:00+00:00"


def test_thanks_that_a_faulty_template_held_up_are_written_once_it_is_mended(
    world: World, letter: Letter, tmp_path: Path
) -> None:
    folder = tmp_path / "templates" / "en"
    folder.mkdir(parents=True)
    world.configure(f'\n[templates]\npath = "{folder.parent}"\n')
    faulty = folder / "thank_you.txt.j2"
    faulty.write_text("Dear {{ nobody.knows.this }}\n")
    confirm(world, letter)
    held = world.scan(HELD)
    faulty.unlink()

    report = world.scan(SOON)

    assert steps(held) == []
    assert steps(report) == ["thank_you"]


def test_thanks_are_written_in_time_after_a_clock_was_ahead(
    world: World, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(world, letter)
    _with_clock(world, monkeypatch, "2026-03-11T12:00:00+00:00")
    _with_clock(world, monkeypatch, BEFORE, "--clock-is-right")

    _with_clock(world, monkeypatch, HELD)

    assert len(world.drafts()) == 1


@pytest.mark.parametrize(
    ("change", "step"),
    [
        (("[cadence]", '[cadence]\npreset = "prompt"'), "check_in"),
    ],
)
def test_another_configuration_counts_with_the_next_scan(
    world: World, letter: Letter, change: tuple[str, str], step: str
) -> None:
    confirm(world, letter)
    world.scan("2026-03-06T10:00:00+00:00")
    assert steps(world.scan("2026-03-12T10:00:00+00:00")) == []
    text = world.config.read_text()
    assert change[0] in text
    world.config.write_text(text.replace(*change))

    assert steps(world.scan("2026-03-12T10:05:00+00:00")) == [step]
