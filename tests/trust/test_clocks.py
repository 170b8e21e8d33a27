"""Clocks: summer time both ways, a laptop that travels, that sleeps for weeks, or that does not know what day it is."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import pytest
from stories.conftest import World
from stories.test_main_job import confirm, send_by_client, thank

Letter = Callable[..., EmailMessage]


def steps(report: dict[str, Any]) -> list[str]:
    return [row["step"] for row in report["drafted"]]


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        # London puts the clock on in the night to 29 March 2026: 14:00 there is 13:00 UTC from then on.
        ("Friday 27 March 2026 at 14:00", "2026-03-27T14:44:00+00:00", "2026-03-27T14:45:00+00:00"),
        ("Monday 30 March 2026 at 14:00", "2026-03-30T13:44:00+00:00", "2026-03-30T13:45:00+00:00"),
        # And back in the night to 25 October 2026.
        ("Friday 23 October 2026 at 14:00", "2026-10-23T13:44:00+00:00", "2026-10-23T13:45:00+00:00"),
        ("Monday 26 October 2026 at 14:00", "2026-10-26T14:44:00+00:00", "2026-10-26T14:45:00+00:00"),
    ],
)
def test_thanks_follow_the_local_clock_over_summer_time(
    world: World, letter: Letter, day: str, before: str, after: str
) -> None:
    at = f"{before[:8]}18T10:00:00+00:00"
    text = (
        f"Dear Priya,\n\nYour interview for the Data Analyst role at Brightwell is confirmed for {day}.\n"
        "It will take 45 minutes, and you will be speaking with me.\n\nKind regards,\nTom Reyes\n"
    )
    world.deliver(letter(at, text, subject="Interview confirmed: Data Analyst", mid="c1"), at)

    assert steps(world.scan(before)) == []
    assert steps(world.scan(after)) == ["thank_you"]


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati"])
def test_a_laptop_in_another_zone_writes_at_the_same_moment(
    world: World, letter: Letter, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    confirm(world, letter)
    world.scan("2026-02-27T10:00:00+00:00")
    monkeypatch.setenv("TZ", zone)

    assert steps(world.scan("2026-03-03T14:44:00+00:00")) == []
    assert steps(world.scan("2026-03-03T14:45:00+00:00")) == ["thank_you"]


def test_a_laptop_that_slept_for_weeks_writes_no_late_thanks_and_one_check_in(world: World, letter: Letter) -> None:
    confirm(world, letter)
    world.scan("2026-02-27T10:00:00+00:00")

    woken = world.scan("2026-03-31T10:00:00+00:00")
    again = world.scan("2026-03-31T10:15:00+00:00")

    assert steps(woken) == ["check_in"]
    assert steps(again) == []
    assert len(world.drafts()) == 1


def test_a_laptop_that_slept_over_the_end_writes_nothing(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    at = "2026-03-12T10:00:00+00:00"
    text = (
        "Dear Priya,\n\nThank you for your time. After careful consideration we have decided to move forward with"
        " another candidate for the Data Analyst role. I wish you every success.\n\nTom\n"
    )
    world.deliver(letter(at, text, mid="c2", answers=("c1",)), at)

    assert steps(world.scan("2026-04-20T10:00:00+00:00")) == []
    assert world.drafts() == []


def _with_clock(world: World, monkeypatch: pytest.MonkeyPatch, now: str, *arguments: str) -> tuple[int, str]:
    """A scan by the machine's own clock, without --now."""
    from datetime import datetime

    from assistant import cli

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime.fromisoformat(now).astimezone(tz)

    monkeypatch.setattr(cli, "datetime", Clock)
    status, _, err = world.run("scan", *arguments)
    return status, err


@pytest.mark.parametrize(
    ("now", "words"),
    [("2026-03-02T12:00:00+00:00", "1.0 days behind"), ("2027-03-03T12:00:00+00:00", "365.0 days after")],
)
def test_a_clock_that_leapt_pauses_the_run_until_the_user_says_that_it_is_right(
    world: World, letter: Letter, monkeypatch: pytest.MonkeyPatch, now: str, words: str
) -> None:
    confirm(world, letter)
    assert _with_clock(world, monkeypatch, "2026-03-03T12:00:00+00:00")[0] == 0

    status, err = _with_clock(world, monkeypatch, now)
    confirmed, _ = _with_clock(world, monkeypatch, now, "--clock-is-right")
    after, _ = _with_clock(world, monkeypatch, now)

    assert status == 75
    assert words in err
    assert (confirmed, after) == (0, 0)
    assert world.drafts() == []


def test_a_leaping_clock_sends_nothing(
    world: World, letter: Letter, smtp_sink: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.may_send(smtp_sink)
    confirm(world, letter)
    assert _with_clock(world, monkeypatch, "2026-03-03T15:00:00+00:00")[0] == 0
    world.fill("2026-03-03T15:05:00+00:00")
    assert world.run("approve", "d1", "--now", "2026-03-03T15:06:00+00:00")[0] == 0
    _with_clock(world, monkeypatch, "2027-03-05T15:00:00+00:00")

    assert world.run("send")[0] == 75
    assert smtp_sink.received == []
