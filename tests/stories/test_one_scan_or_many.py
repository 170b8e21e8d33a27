"""A first scan finds at once what scans after each mail found, though all of a matter lies side by side."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from simulation.faults import Faults
from simulation.post import Post, Traits
from simulation.post import Session as Mailbox
from stories.stories_abroad import CALLED_OFF_DE, MOVED_DE
from stories.stories_english import MOVED_IN_WORDS, SCREEN_AND_PANEL
from stories.telling import Story, letters_of

from assistant.config import Config, parse_text
from assistant.ledger import Ledger
from assistant.mailbox.folders import Folders
from assistant.report import Report
from assistant.scan import look
from assistant.session import Session

CONFIG = """
[identity]
name = "{0.name}"
email = "{0.email}"
timezone = "{0.timezone}"

[imap]
host = "localhost"
security = "none"
password_env = "STORY_PASSWORD"

[state]
path = "{1}"
"""


def scanned(story: Story, folder: Path, *, after_each: bool) -> dict[str, str]:
    """What each message was read as, after one scan or many."""
    path = folder / "ledger.sqlite3"
    text = CONFIG.format(story.seeker, path)
    config = parse_text(text, folder / "config.toml", machine_timezone=story.seeker.timezone)
    kinds: dict[str, str] = {}
    post, letters = Post(Traits()), letters_of(story)
    for letter in letters:
        post.folders["Sent" if letter.is_mine else "INBOX"].add(letter.raw, frozenset(), letter.at.astimezone(UTC))
        if after_each or letter is letters[-1]:
            kinds |= scan_once(config, post, path, letter.at.astimezone(UTC) + timedelta(minutes=5))
    return kinds


def scan_once(config: Config, post: Post, path: Path, now: datetime) -> dict[str, str]:
    """One look at the mailbox; what each new message was read as."""
    folders = Folders(("INBOX",), "Drafts", "Sent", "Trash", "Approved")
    with Ledger.open(path, now=now) as ledger:
        session = Session(
            config=config,
            ledger=ledger,
            now=now,
            mailbox=Mailbox(post, Faults(), lambda: None),  # type: ignore[arg-type]  # the same methods
            folders=folders,
            report=Report(now),
            templates=dict,
            smtp_secret=lambda: None,
            deadline=float("inf"),
        )
        session.look()
        look(session)
        return {found["message_id"]: found["kind"] for found in session.report.findings}


@pytest.mark.parametrize("story", [MOVED_DE, SCREEN_AND_PANEL, MOVED_IN_WORDS, CALLED_OFF_DE], ids=lambda s: s.name)
def test_one_scan_reads_each_message_as_many_do(story: Story, tmp_path: Path) -> None:
    (tmp_path / "many").mkdir()
    (tmp_path / "one").mkdir()

    many, one = (scanned(story, tmp_path / name, after_each=name == "many") for name in ("many", "one"))

    assert one == many
