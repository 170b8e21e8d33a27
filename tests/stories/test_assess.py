"""The look back at the end (N4), and the tone guard's word when a text is approved."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.message import EmailMessage

from stories.conftest import World
from stories.test_main_job import OFFER, confirm, edit, thank

Letter = Callable[..., EmailMessage]


def test_assessment_is_kept_and_shown(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    at = "2026-03-04T10:00:00+00:00"
    world.deliver(letter(at, OFFER, mid="c2", answers=("c1",)), at)
    reminded = world.scan("2026-03-04T10:05:00+00:00")["reminders"]
    _, form, _ = world.run("assess", "o1", "--print", "--now", at)
    path = world.folder / "answers.txt"
    lines = form.splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith("[2]"))
    path.write_text("\n".join([*lines[: place + 1], "their warehouse software", *lines[place + 1 :]]))

    status, _, _ = world.run("assess", "o1", "--file", str(path), "--now", at)
    _, story, _ = world.run("status", "o1", "--now", at)

    assert [r["step"] for r in reminded] == ["self_assessment"]
    assert status == 0
    assert "their warehouse software" in story


def test_assessment_without_answers_is_refused(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    _, form, _ = world.run("assess", "o1", "--print", "--now", "2026-03-04T10:00:00+00:00")
    path = world.folder / "blank.txt"
    path.write_text(form)

    status, _, err = world.run("assess", "o1", "--file", str(path), "--now", "2026-03-04T10:00:00+00:00")

    assert status == 2
    assert "no question was answered" in err


def test_approving_tells_what_the_tone_guard_says(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    edit(world, b"I am begging you, please give me this job; I am desperate.")

    status, out, err = world.run("approve", "d1", "--json", "--now", "2026-03-03T15:30:00+00:00")

    assert status == 0, err
    assert any("begging" in concern for concern in json.loads(out)["concerns"])
