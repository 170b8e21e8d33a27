"""Reminders reach the user in the output once, as a calendar file, and by mail where they want that."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

from icalendar import Calendar
from stories.conftest import World
from stories.test_main_job import confirm, thank

Letter = Callable[..., EmailMessage]


def test_reminder_is_told_once(world: World, letter: Letter) -> None:
    confirm(world, letter)

    first = world.scan("2026-03-02T09:00:00+00:00")["reminders"]
    second = world.scan("2026-03-02T10:00:00+00:00")["reminders"]

    assert [(r["opportunity"], r["step"], r["on"]) for r in first] == [("o1", "ask_timeline", "2026-03-02")]
    assert second == []


def test_calendar_file_tells_what_comes_next(world: World, letter: Letter) -> None:
    path = world.folder / "todo.ics"
    world.configure(f'\n[reminders]\nics = "{path}"\n')
    confirm(world, letter)

    world.scan("2026-03-02T09:00:00+00:00")
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    unchanged = path.stat().st_mtime_ns
    world.scan("2026-03-02T09:05:00+00:00")

    assert {str(e["SUMMARY"]).partition(":")[0] for e in events} == {"Brightwell"}
    assert {e.decoded("DTSTART").isoformat() for e in events} >= {"2026-03-02"}
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.stat().st_mtime_ns == unchanged


def test_reminder_by_mail_is_opt_in_and_starts_nothing(world: World, letter: Letter) -> None:
    world.configure("\n[reminders]\nby_mail = true\n")
    confirm(world, letter)
    thank(world)

    notices = [m for m in world.messages("INBOX") if m["From"] == m["To"]]
    again = world.scan("2026-03-03T15:05:00+00:00")

    assert [m["Subject"] for m in notices] == ["To do on 2026-03-03: notes (o1)"]
    assert again["findings"] == again["reminders"] == again["drafted"] == []
    assert len(world.status("2026-03-03T15:06:00+00:00")) == 1
