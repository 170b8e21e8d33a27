"""A run that sees nothing to do ends early; whatever is to be done must be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from servers.smtpsink import SmtpSink
from stories.conftest import World
from stories.test_main_job import confirm
from trust.test_clocks import Letter, steps

HELD = "2026-03-03T15:00:00+00:00"
OFTEN = [f"2026-03-03T15:{minute:02}:00+00:00" for minute in (2, 4, 6)]
LATER, LATEST = "2026-03-03T15:20:00+00:00", "2026-03-03T15:25:00+00:00"


@pytest.fixture
def resting(world: World, letter: Letter) -> World:
    """A thank-you waits, and the last runs had nothing to do."""
    confirm(world, letter)
    world.scan(HELD)
    for now in OFTEN:
        world.scan(now)
    return world


def _in_drafts(world: World) -> list[int]:
    world.client.select_folder("Drafts")
    uids: list[int] = world.client.search("ALL")
    return uids


def _marked_deleted(world: World) -> None:
    world.client.add_flags(_in_drafts(world), [b"\\Deleted"])


def _thrown_away(world: World) -> None:
    world.move_draft("Trash")


def _expunged(world: World) -> None:
    _marked_deleted(world)
    world.client.expunge()


def _saved_again(world: World) -> None:
    world.fill("2026-03-03T15:10:00+00:00")


def _changed_and_back_in_number(world: World) -> None:
    """One more and one less: the count is as it was."""
    raw = world.drafts()[0].as_bytes().replace(b"Tom", b"Thomas")
    world.client.append("Drafts", raw, ("\\Draft",))
    world.client.delete_messages(_in_drafts(world)[:1])
    world.client.expunge()


def _sent_by_a_client(world: World) -> None:
    _in_drafts(world)
    world.client.move(world.client.search("ALL"), "Sent")


def _folder_made_anew(world: World) -> None:
    raw = [m.as_bytes() for m in world.drafts()]
    world.client.select_folder("INBOX")
    world.client.delete_folder("Drafts")
    world.client.create_folder("Drafts")
    for one in raw:
        world.client.append("Drafts", one.replace(b"Tom", b"Thomas"), ("\\Draft",))


@pytest.mark.parametrize(
    ("disturb", "seen"),
    [
        (_marked_deleted, "missing"),
        (_thrown_away, "deleted"),
        (_expunged, "missing"),
        (_saved_again, "edited"),
        (_changed_and_back_in_number, "edited"),
        (_sent_by_a_client, "sent_by_user"),
        (_folder_made_anew, "edited"),
    ],
)
def test_what_becomes_of_a_draft_is_seen(resting: World, disturb: Callable[[World], None], seen: str) -> None:
    disturb(resting)

    reports = [resting.scan(now) for now in (LATER, LATEST)]

    assert seen in [row["what"] for report in reports for row in report["observed"]]
    assert [steps(report) for report in reports] == [[], []]


def test_an_end_in_a_folder_that_is_scanned_withdraws_what_waits(resting: World, letter: Letter) -> None:
    text = "Dear Priya,\n\nUnfortunately we have decided to move forward with another candidate.\n\nTom\n"
    resting.deliver(letter(LATER, text, mid="c2", answers=("c1",)), LATER)

    assert [row["id"] for row in resting.scan(LATER)["withdrawn"]] == ["d1"]


def test_what_is_approved_and_rests_goes_out_when_its_day_has_come(
    world: World, letter: Letter, smtp_sink: SmtpSink
) -> None:
    world.may_send(smtp_sink)
    confirm(world, letter)
    world.scan(HELD)
    world.fill("2026-03-03T15:01:00+00:00")
    world.scan("2026-03-03T15:02:00+00:00")
    world.run("approve", "d1", "--now", "2026-03-03T15:03:00+00:00")
    world.run("snooze", "d1", "--until", "2026-03-04", "--now", "2026-03-03T15:04:00+00:00")
    for now in OFTEN[1:]:
        assert world.scan(now)["sent"] == []

    assert [row["id"] for row in world.scan("2026-03-04T00:05:00+00:00")["sent"]] == ["d1"]


def test_a_check_in_comes_after_a_thousand_runs_with_nothing_to_do(world: World, letter: Letter) -> None:
    from datetime import datetime, timedelta

    confirm(world, letter)
    now, made = datetime.fromisoformat("2026-03-06T10:00:00+00:00"), list[Any]()
    while now < datetime.fromisoformat("2026-03-20T00:00:00+00:00"):
        made += [(now.day, step) for step in steps(world.scan(now.isoformat()))]
        now += timedelta(hours=5, minutes=7)

    assert made == [(17, "check_in")]
