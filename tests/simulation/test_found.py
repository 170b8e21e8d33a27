"""What the simulation found, each by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from assistant.mailbox.folders import Folders
from assistant.model import DraftState, Step
from assistant.scan import scan

from .employers import Matter, Meeting
from .faults import Faults
from .history import History, live, shelf
from .post import Traits

START = datetime(2026, 1, 13, 14, tzinfo=UTC)


@pytest.fixture
def history() -> Iterator[History]:
    """One interview is over, nobody is at the mailbox, and nothing was drafted yet."""
    with shelf() as folder:
        history = History(0, folder=folder, faulty=False)
        history.post.traits = Traits()
        history.folders = Folders(("INBOX",), "Drafts", "Sent", "Trash", "Approved")
        matter = Matter(0, "Brightwell", "Data Analyst", ("Tom Reyes",))
        matter.write("confirm", START - timedelta(days=3), "Tom Reyes", day=START)
        matter.meetings.append(Meeting(START, START - timedelta(days=3)))
        history.matters = [matter]
        history.post.folders["INBOX"].add(matter.letters[0].raw, frozenset(), matter.letters[0].at)
        history.clock = START + timedelta(hours=2)
        yield history


def _run(history: History, faults: Faults | None = None) -> int:
    """One run; how many drafts were ever placed."""
    session_faults = faults or Faults()
    history.clock += timedelta(minutes=5)
    history._program("scan", scan, faults=session_faults)
    return sum(deed.what == "append_draft" for deed in history.post.deeds)


def test_a_draft_that_landed_and_was_taken_away_unseen_is_not_made_again(history: History) -> None:
    assert _run(history, Faults("append_draft", 2, "die")) == 1
    history.post.folders["Drafts"].messages.clear()

    assert _run(history) == 1
    assert [record.state for record in history.checks.records()] == [DraftState.MISSING]


def test_a_draft_that_never_landed_is_made_although_another_came_meanwhile(history: History) -> None:
    assert _run(history, Faults("append_draft", 1, "die")) == 0
    history.post.folders["Drafts"].add(b"Subject: a letter to my aunt\r\n\r\nDear aunt", frozenset(), history.clock)

    assert _run(history) == 1
    assert [record.state for record in history.checks.records()] == [DraftState.UNTOUCHED]


@pytest.mark.parametrize("sent", ["Sent", None])
def test_what_a_dying_run_took_to_trash_was_not_thrown_away_by_the_user(history: History, sent: str | None) -> None:
    history.folders = history.folders._replace(sent=sent)
    assert _run(history) == 1
    matter = history.matters[0]
    matter.write("decline", history.clock, "Tom Reyes")
    history.post.folders["INBOX"].add(matter.letters[-1].raw, frozenset(), history.clock)
    history.checks.delivered(matter.letters[-1], matter)

    _run(history, Faults("move", 2, "die"))
    _run(history)

    thanks = next(record for record in history.checks.records() if record.step is Step.THANK_YOU)
    assert thanks.state is DraftState.WITHDRAWN


def test_a_lost_ledger_finds_in_trash_what_was_placed_weeks_ago() -> None:
    """Seed 268: without the ledger a wait is dated anew, and the look for older copies began too late."""
    live(268)
