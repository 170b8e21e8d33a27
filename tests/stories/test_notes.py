"""Notes after an interview: the waiting thanks are renewed from them, and only those that nobody touched."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

from stories.conftest import World
from stories.test_main_job import EVENT, confirm, edit, send_by_client, thank

Letter = Callable[..., EmailMessage]


def filled(world: World, path: Path) -> Path:
    """The form of o1 with one answer, as an editor would leave it."""
    _, form, _ = world.run("notes", "o1", "--print", "--now", "2026-03-03T15:10:00+00:00")
    lines = form.splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith("[3]"))
    path.write_text("\n".join([*lines[: place + 1], "the move to one reporting system", *lines[place + 1 :]]))
    return path


def test_notes_renew_the_waiting_thanks(world: World, letter: Letter, tmp_path: Path) -> None:
    confirm(world, letter)
    thank(world)
    before = world.drafts()[0].get_content()

    status, _, _ = world.run("notes", "o1", "--file", str(filled(world, tmp_path / "f")), "--now", "2026-03-03T15:20Z")
    (after,) = world.drafts()
    rescan = world.scan("2026-03-03T15:30:00+00:00")

    assert status == 0
    assert "[[" in before
    assert "[[" not in after.get_content()
    assert "the move to one reporting system" in " ".join(after.get_content().split())
    assert rescan["drafted"] == rescan["observed"] == []


def test_notes_stay_with_an_interview_whose_event_comes_late(world: World, letter: Letter, tmp_path: Path) -> None:
    confirm(world, letter)
    thank(world)
    world.run("notes", "o1", "--file", str(filled(world, tmp_path / "f")), "--now", "2026-03-03T15:20Z")
    mail = letter("2026-03-03T15:30:00+00:00", "For the record.\n\nTom", mid="i1", answers=("c1",))
    mail.add_alternative(EVENT.replace("\n", "\r\n").encode(), "text", "calendar", params={"method": "REQUEST"})
    world.deliver(mail, "2026-03-03T15:30:00+00:00")
    world.scan("2026-03-03T15:40:00+00:00")

    _, form, _ = world.run("notes", "o1", "--print", "--now", "2026-03-03T15:50:00+00:00")

    assert "the move to one reporting system" in form


def test_notes_leave_an_edited_draft_alone(world: World, letter: Letter, tmp_path: Path) -> None:
    confirm(world, letter)
    thank(world)
    edit(world)
    world.scan("2026-03-03T15:15:00+00:00")
    before = [d.as_bytes() for d in world.drafts()]

    world.run("notes", "o1", "--file", str(filled(world, tmp_path / "f")), "--now", "2026-03-03T15:20:00+00:00")

    assert [d.as_bytes() for d in world.drafts()] == before


def test_form_that_is_none_is_refused(world: World, letter: Letter, tmp_path: Path) -> None:
    confirm(world, letter)
    thank(world)
    path = tmp_path / "poem.txt"
    path.write_text("Shall I compare thee to a summer's day?\n")

    status, _, err = world.run("notes", "o1", "--file", str(path), "--now", "2026-03-03T15:20:00+00:00")

    assert status == 2
    assert "--print" in err


def test_call_is_reminded_of_with_words_and_the_mail_after_it_waits_for_the_truth(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    assert [d["step"] for d in world.scan("2026-03-17T10:00:00+00:00")["drafted"]] == ["check_in"]
    send_by_client(world, "2026-03-17T10:30:00+00:00")
    world.scan("2026-03-17T11:00:00+00:00")

    (reminder,) = world.scan("2026-03-31T10:00:00+00:00")["reminders"]
    unconfirmed = world.scan("2026-04-02T10:00:00+00:00")["drafted"]

    assert reminder["step"] == "phone_call"
    assert "voicemail" in reminder["words"]
    assert [d["step"] for d in unconfirmed] == ["after_call"]
    assert "[[ If you did call" in world.drafts()[0].get_content()


def test_mail_after_a_confirmed_call_needs_no_mark(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    world.scan("2026-03-17T10:00:00+00:00")
    send_by_client(world, "2026-03-17T10:30:00+00:00")
    world.scan("2026-03-17T11:00:00+00:00")
    world.scan("2026-03-31T10:00:00+00:00")

    status, _, _ = world.run("called", "o1", "--now", "2026-03-31T10:20:00+00:00")
    drafted = world.scan("2026-03-31T10:25:00+00:00")["drafted"]

    assert status == 0
    assert [d["step"] for d in drafted] == ["after_call"]
    assert "[[" not in world.drafts()[0].get_content()


def test_form_by_mail_is_read_back_and_renews_the_thanks(world: World, letter: Letter) -> None:
    world.configure("\n[notes]\nby_mail = true\n")
    confirm(world, letter)
    world.scan("2026-03-03T15:00:00+00:00")
    form = next(d for d in world.drafts() if d["Subject"].startswith("Notes: "))
    fill_in(world, form["Message-ID"], "the move to one reporting system")

    report = world.scan("2026-03-03T15:30:00+00:00")
    again = world.scan("2026-03-03T15:35:00+00:00")
    (thanks,) = [d for d in world.drafts() if not d["Subject"].startswith("Notes: ")]

    assert form["To"] == form["From"]
    assert {"id": "o1", "what": "notes"} in report["observed"]
    assert "the move to one reporting system" in " ".join(thanks.get_content().split())
    assert again["observed"] == again["drafted"] == []


def test_form_by_mail_is_opt_in(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)

    assert [d["Subject"] for d in world.drafts()] == ["Re: Interview confirmed: Data Analyst"]


def fill_in(world: World, message_id: str, point: str) -> None:
    """The user opens the form in a client, answers question 3 and saves it: a new copy, the old one gone."""
    from datetime import datetime

    world.client.select_folder("Drafts")
    (uid,) = world.client.search(["HEADER", "Message-ID", message_id, "UNDELETED"])
    raw = world.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    lines = raw.split(b"\r\n")
    place = next(i for i, line in enumerate(lines) if line.startswith(b"[3]"))
    changed = b"\r\n".join([*lines[: place + 1], point.encode(), *lines[place + 1 :]])
    world.client.append("Drafts", changed, ("\\Draft",), datetime.fromisoformat("2026-03-03T15:10:00+00:00"))
    world.client.delete_messages([uid])
    world.client.expunge()
