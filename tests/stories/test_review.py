"""`review` in a real terminal, and `watch`, `export`, `import` and `forget` against a real server."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from everyday.conftest import Terminal
from stories.conftest import World
from stories.test_main_job import confirm, thank

Letter = Callable[..., EmailMessage]
ROOT = Path(__file__).parent.parent.parent
AT = "2026-03-03T15:30:00+00:00"


@pytest.fixture
def screen(world: World) -> Iterator[Callable[..., Terminal]]:
    """Starts a command of the world's user in a pseudo-terminal: `screen("review", editor="...")`."""
    opened: list[int] = []

    def start(*arguments: str, editor: str = "false") -> Terminal:
        ours, theirs = pty.openpty()
        opened.append(ours)
        program = subprocess.Popen(
            [sys.executable, "-m", "assistant", *arguments, "--config", str(world.config)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**os.environ, "PYTHONPATH": str(ROOT), "EDITOR": editor, "VISUAL": "", "PYTHONWARNINGS": "error"},
        )
        os.close(theirs)
        return Terminal(program, ours)

    yield start
    for descriptor in opened:
        os.close(descriptor)


def editor_that(folder: Path, python: str) -> str:
    """An editor that changes `text` with a line of Python."""
    script = folder / "editor.py"
    script.write_text(
        "import pathlib, sys\npath = pathlib.Path(sys.argv[1])\ntext = path.read_text()\n"
        f"{python}\npath.write_text(text)\n"
    )
    return f"{sys.executable} {script}"


FILL = 'import re; text = re.sub(r"\\[\\[.*\\]\\]", "I enjoyed hearing about the new warehouse.", text)'


def test_review_shows_thread_draft_reason_and_tone(
    world: World, letter: Letter, screen: Callable[..., Terminal]
) -> None:
    confirm(world, letter)
    thank(world)

    terminal = screen("review", "--now", AT)
    shown = terminal.answer("[q]uit", "q")

    assert terminal.end() == 0
    assert "They wrote last:" in shown
    assert "Dear Tom Reyes," in shown
    assert "thanks within 24 hours" in shown
    assert "tone: " in shown


def test_review_does_not_approve_what_still_has_a_mark_and_asks_again(
    world: World, letter: Letter, screen: Callable[..., Terminal]
) -> None:
    confirm(world, letter)
    thank(world)

    terminal = screen("review", "--now", AT)
    terminal.answer("[q]uit", "a")

    terminal.expect("there is still a place to fill in")
    terminal.answer("[q]uit", "q")
    assert terminal.end() == 0
    assert world.status(AT)[0]["drafts"][0]["state"] == "untouched"


def test_review_edits_then_approves_exactly_that_text(
    world: World, letter: Letter, screen: Callable[..., Terminal]
) -> None:
    confirm(world, letter)
    thank(world)

    terminal = screen("review", "--now", AT, editor=editor_that(world.folder, FILL))
    terminal.answer("[q]uit", "e")
    terminal.answer("[q]uit", "a")
    terminal.expect("is approved")
    status = terminal.end()
    (draft,) = world.drafts()

    assert status == 0
    assert "the new warehouse" in " ".join(draft.get_content().split())
    assert world.status(AT)[0]["drafts"][0]["state"] == "approved"


@pytest.mark.parametrize(("key", "state"), [("d", "dismissed"), ("t", "withdrawn")])
def test_review_takes_drafts_away(
    world: World, letter: Letter, screen: Callable[..., Terminal], key: str, state: str
) -> None:
    confirm(world, letter)
    thank(world)

    terminal = screen("review", "--now", AT)
    terminal.answer("[q]uit", key)
    terminal.end()

    assert world.drafts() == []
    assert world.status(AT)[0]["drafts"][0]["state"] == state
    assert world.scan("2026-03-03T16:00:00+00:00")["drafted"] == []


def test_snoozed_draft_rests_until_its_day(world: World, letter: Letter, screen: Callable[..., Terminal]) -> None:
    confirm(world, letter)
    thank(world)

    terminal = screen("review", "--now", AT)
    terminal.answer("[q]uit", "s")
    terminal.answer("until which day?", "2026-03-06")
    terminal.end()
    rests = json.loads(world.run("review", "--json", "--now", "2026-03-05T09:00:00+00:00")[1])["waiting"]
    again = json.loads(world.run("review", "--json", "--now", "2026-03-06T09:00:00+00:00")[1])["waiting"]

    assert rests == []
    assert [w["id"] for w in again] == ["d1"]


def test_watch_scans_when_mail_arrives(world: World, letter: Letter) -> None:
    found: dict[str, Any] = {}

    def watch() -> None:
        found["result"] = subprocess.run(
            [sys.executable, "-m", "assistant", "watch", "--rounds", "2", "-v", "--config", str(world.config)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    thread = threading.Thread(target=watch)
    thread.start()
    while not (world.folder / "state" / "ledger.sqlite3").exists():
        thread.join(0.1)
    thread.join(1.5)  # until it idles; should it still scan, the mail is found by its UIDNEXT
    confirm(world, letter)
    thread.join(50)

    assert found["result"].returncode == 0, found["result"].stderr
    assert "interview confirmation" in found["result"].stdout


def test_choices_are_carried_to_a_new_ledger(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    world.run("stop", "o1", "--now", AT)
    export = world.folder / "choices.json"

    world.run("export", str(export), "--now", AT)
    (world.folder / "state" / "ledger.sqlite3").unlink()
    status, _, _ = world.run("import", str(export), "--now", AT)
    world.scan("2026-03-03T15:40:00+00:00")

    assert status == 0
    assert export.stat().st_mode & 0o777 == 0o600
    assert world.status(AT)[0]["stage"] == "stopped"


def test_forget_removes_what_is_kept_and_leaves_the_mailbox(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    flags, drafts = world.flags(), len(world.drafts())

    status, _, _ = world.run("forget", "o1", "--now", AT)

    assert status == 0
    assert world.status(AT) == []
    assert world.flags() == flags
    assert len(world.drafts()) == drafts
    assert b"Brightwell" not in (world.folder / "state" / "ledger.sqlite3").read_bytes()


def test_import_of_something_else_is_refused(world: World) -> None:
    path = world.folder / "poem.json"
    path.write_text("[1, 2]")

    status, _, err = world.run("import", str(path))

    assert status == 2
    assert "no export of ours" in err
