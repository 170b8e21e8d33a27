"""The main job against a real server: the right draft at the right time, and none after the end."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from email.message import EmailMessage
from typing import Any

import pytest
from stories.conftest import ME, World

CONFIRMED = """Dear Priya,

Your interview for the Data Analyst role at Brightwell is confirmed for Tuesday 3 March 2026 at 14:00 GMT.
It will take 45 minutes, by video, and you will be speaking with me.

Kind regards,
Tom Reyes
Head of Data, Brightwell
"""

EVENT = """BEGIN:VCALENDAR
PRODID:-//Test//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:panel-1@brightwell.example
SEQUENCE:0
DTSTAMP:20260226T090000Z
DTSTART:20260303T140000Z
DTEND:20260303T150000Z
SUMMARY:Interview: Data Analyst, Priya Nair
LOCATION:Video call
ORGANIZER;CN=Helen Marsh:mailto:helen@brightwell.example
ATTENDEE;CN=Priya Nair;PARTSTAT=NEEDS-ACTION:mailto:priya@example.org
ATTENDEE;CN=Tom Reyes;PARTSTAT=ACCEPTED:mailto:tom@brightwell.example
ATTENDEE;CN=Aisha Karim;PARTSTAT=ACCEPTED:mailto:aisha@brightwell.example
END:VEVENT
END:VCALENDAR
"""

Letter = Callable[..., EmailMessage]


def confirm(world: World, letter: Letter) -> None:
    """An interview on 3 March, 14:00 to 14:45 London, confirmed in words."""
    at = "2026-02-26T10:00:00+00:00"
    world.deliver(letter(at, CONFIRMED, subject="Interview confirmed: Data Analyst", mid="c1"), at)


def thank(world: World, now: str = "2026-03-03T15:00:00+00:00") -> dict[str, Any]:
    """The scan after the interview, which drafts the thanks."""
    report = world.scan(now)
    assert [d["step"] for d in report["drafted"]] == ["thank_you"]
    return report


def send_by_client(world: World, at: str) -> None:
    """The user sends the one draft from a desktop client, which gives it a new Message-ID."""
    from datetime import datetime

    world.client.select_folder("Drafts")
    (uid,) = world.client.search("UNDELETED")
    raw = world.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    head, _, rest = raw.partition(b"Message-ID: <")
    world.client.append("Sent", head + b"Message-ID: <client-" + rest, ("\\Seen",), datetime.fromisoformat(at))
    world.client.delete_messages([uid])
    world.client.expunge()


# -- thanks ---------------------------------------------------------------------------------


def test_thank_you_comes_after_the_end_and_not_a_minute_before(world: World, letter: Letter) -> None:
    confirm(world, letter)

    before = world.scan("2026-03-03T14:44:00+00:00")
    after = world.scan("2026-03-03T14:45:00+00:00")

    assert before["drafted"] == []
    assert [(d["step"], d["to"]) for d in after["drafted"]] == [("thank_you", ["tom@brightwell.example"])]


PAGE = """<html><body style="font-family:Arial"><p>Hi Priya,</p>
<p>Your interview with Brightwell has been confirmed.</p>
<p>Tuesday 3 March 2026, 14:00 - 14:45 GMT</p>
<p>We look forward to meeting you!</p></body></html>"""


def test_a_time_that_only_the_page_beside_the_text_tells_is_read(world: World, letter: Letter) -> None:
    words = "Hi Priya,\n\nYour interview with Brightwell has been confirmed. We look forward to meeting you!\n"
    mail = letter("2026-02-26T10:00:00+00:00", words, subject="Interview confirmed: Data Analyst", mid="c1")
    mail.add_alternative(PAGE, subtype="html")
    world.deliver(mail, "2026-02-26T10:00:00+00:00")

    report = world.scan("2026-03-03T15:00:00+00:00")

    assert [(d["step"], d["to"]) for d in report["drafted"]] == [("thank_you", ["tom@brightwell.example"])]


def test_draft_is_a_complete_message_that_continues_the_thread(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)

    (draft,) = world.drafts()
    world.client.select_folder("Drafts", readonly=True)
    (fetched,) = world.client.fetch(world.client.search("ALL"), ["FLAGS", "INTERNALDATE"]).values()

    assert draft["To"] == "Tom Reyes <tom@brightwell.example>"
    assert draft["From"] == ME
    assert draft["Subject"] == "Re: Interview confirmed: Data Analyst"
    assert draft["In-Reply-To"] == "<c1@brightwell.example>"
    assert "<c1@brightwell.example>" in draft["References"]
    assert draft.get_content_type() == "text/plain"
    assert not [name for name in draft if name.lower().startswith("x-")]
    assert set(fetched[b"FLAGS"]) - {b"\\Recent"} == {b"\\Draft", b"\\Seen"}
    assert fetched[b"INTERNALDATE"].isoformat() == "2026-03-03T15:00:00+00:00"


def test_panel_by_calendar_gets_one_note_each(world: World, letter: Letter) -> None:
    at = "2026-02-26T10:00:00+00:00"
    mail = letter(at, "Please find the invitation.\n\nHelen", sender="Helen Marsh <helen@brightwell.example>", mid="i1")
    mail.add_alternative(EVENT.replace("\n", "\r\n").encode(), "text", "calendar", params={"method": "REQUEST"})
    world.deliver(mail, at)

    before = world.scan("2026-03-03T14:59:00+00:00")
    after = world.scan("2026-03-03T15:00:00+00:00")

    assert before["drafted"] == []
    assert sorted(d["to"][0] for d in after["drafted"]) == ["aisha@brightwell.example", "tom@brightwell.example"]
    first, second = (set(d.get_content().split("\n\n")[1:-1]) for d in world.drafts())
    assert not first & second


def test_rescan_changes_nothing(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    path = world.folder / "state" / "ledger.sqlite3"
    ledger, drafts, flags = path.read_bytes(), [d.as_bytes() for d in world.drafts()], world.flags()

    report = world.scan("2026-03-03T15:05:00+00:00")

    assert not any(report[name] for name in ("drafted", "withdrawn", "sent", "observed", "stopped", "attention"))
    assert path.read_bytes() == ledger
    assert [d.as_bytes() for d in world.drafts()] == drafts
    assert world.flags() == flags


def test_lost_ledger_makes_no_second_draft(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    (world.folder / "state" / "ledger.sqlite3").unlink()

    report = world.scan("2026-03-03T16:00:00+00:00")

    assert report["drafted"] == []
    assert len(world.drafts()) == 1


def test_dry_run_says_what_would_happen_and_changes_nothing(world: World, letter: Letter) -> None:
    confirm(world, letter)

    report = world.scan("2026-03-03T15:00:00+00:00", "--dry-run")

    assert [d["step"] for d in report["drafted"]] == ["thank_you"]
    assert world.drafts() == []
    assert not (world.folder / "state" / "ledger.sqlite3").exists()


# -- the user's own deeds -------------------------------------------------------------------


@pytest.mark.parametrize("sender", [ME, "P. Nair <p.nair@an-address-not-configured.example>"])
@pytest.mark.parametrize("answers", [("c1",), ()])
def test_own_thanks_in_sent_means_none_is_drafted(
    world: World, letter: Letter, sender: str, answers: tuple[str, ...]
) -> None:
    confirm(world, letter)
    at = "2026-03-03T14:50:00+00:00"
    own = letter(
        at,
        "Dear Tom Reyes,\n\nthank you for your time.\n\nPriya",
        sender=sender,
        to="tom@brightwell.example",
        mid="o1",
        answers=answers,
    )
    world.deliver(own, at, "Sent", flags=("\\Seen",))

    report = world.scan("2026-03-03T15:00:00+00:00")

    assert report["drafted"] == []


def test_draft_sent_by_the_user_is_recognised(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")

    report = world.scan("2026-03-03T15:30:00+00:00")

    assert report["observed"] == [{"id": "d1", "what": "sent_by_user"}]
    assert world.drafts() == []


def test_deleted_draft_is_never_made_again(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    world.client.select_folder("Drafts")
    world.client.move(world.client.search("ALL"), "Trash")

    first = world.scan("2026-03-03T15:30:00+00:00")
    second = world.scan("2026-03-03T18:00:00+00:00")

    assert first["observed"] == [{"id": "d1", "what": "deleted"}]
    assert first["drafted"] == second["drafted"] == []
    assert world.drafts() == []


def test_edited_draft_is_the_users_own(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    edit(world)

    seen = world.scan("2026-03-03T15:30:00+00:00")
    at = "2026-03-04T10:00:00+00:00"
    world.deliver(letter(at, OFFER, mid="c2", answers=("c1",)), at)
    ended = world.scan("2026-03-04T10:05:00+00:00")

    assert seen["observed"] == [{"id": "d1", "what": "edited"}]
    assert ended["withdrawn"] == []
    assert len(world.drafts()) == 1


def edit(world: World, words: bytes = b"I changed this.") -> None:
    """The user changes the draft's text in a client: a new copy, the old one gone."""
    from datetime import datetime

    world.client.select_folder("Drafts")
    (uid,) = world.client.search("UNDELETED")
    raw = world.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    changed = raw.replace(b"Priya", b"P.", 1) + b"\r\n" + words + b"\r\n"
    world.client.append("Drafts", changed, ("\\Draft",), datetime.fromisoformat("2026-03-03T15:10:00+00:00"))
    world.client.delete_messages([uid])
    world.client.expunge()


# -- waiting --------------------------------------------------------------------------------

PROMISE = """Hi Priya,

It was good to meet you. We have two more people to see and will let you know our decision by Friday 13 March.

Tom
"""


def test_check_in_comes_on_the_business_day_after_the_promise(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    at = "2026-03-05T11:00:00+00:00"
    world.deliver(letter(at, PROMISE, mid="c2", answers=("c1",)), at)

    early = [world.scan(f"2026-03-{day}T10:00:00+00:00")["drafted"] for day in ("06", "13", "14", "15")]
    due = world.scan("2026-03-16T10:00:00+00:00")["drafted"]

    assert early == [[], [], [], []]
    assert [(d["step"], d["to"]) for d in due] == [("check_in", ["tom@brightwell.example"])]
    assert world.status("2026-03-16T11:00:00+00:00")[0]["decision_by"] == "2026-03-13"


# -- the end --------------------------------------------------------------------------------

OFFER = """Hi Priya,

I am delighted to say that we would like to offer you the position of Data Analyst. The offer letter is attached.

Tom
"""
DECLINE = """Dear Priya,

Thank you for your time. After careful consideration we have decided to move forward with another candidate
for the Data Analyst role. I wish you every success.

Tom
"""


@pytest.mark.parametrize(("words", "stage"), [(OFFER, "offer"), (DECLINE, "declined")])
def test_end_stops_everything_and_withdraws_untouched_drafts(
    world: World, letter: Letter, words: str, stage: str
) -> None:
    confirm(world, letter)
    thank(world)
    flags = world.flags()
    at = "2026-03-04T10:00:00+00:00"
    world.deliver(letter(at, words, mid="c2", answers=("c1",)), at)

    report = world.scan("2026-03-04T10:05:00+00:00")

    assert [s["opportunity"] for s in report["stopped"]] == ["o1"]
    assert [w["id"] for w in report["withdrawn"]] == ["d1"]
    assert [d["step"] for d in report["drafted"]] == (["decline_reply"] if stage == "declined" else [])
    assert world.status("2026-03-04T11:00:00+00:00")[0]["stage"] == stage
    assert all(world.flags()["INBOX"][uid] == old for uid, old in flags["INBOX"].items())
    for now in ("2026-03-20T10:00:00+00:00", "2026-04-20T10:00:00+00:00", "2026-06-20T10:00:00+00:00"):
        assert world.scan(now)["drafted"] == []


def test_strangers_offer_stops_nothing_and_is_told(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    at = "2026-03-04T10:00:00+00:00"
    fake = letter(
        at,
        "Congratulations, we are pleased to offer you the position of Data Analyst at Brightwell.",
        sender="HR <hr@brightwel1.example>",
        subject="Your offer from Brightwell",
        mid="f1",
    )
    world.deliver(fake, at)

    report = world.scan("2026-03-04T10:05:00+00:00")

    assert report["stopped"] == report["withdrawn"] == []
    assert len(world.drafts()) == 1


def test_user_stops_and_resumes(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)

    code, out, _ = world.run("stop", "o1", "--json", "--now", "2026-03-03T16:00:00+00:00")
    stopped = world.status("2026-03-03T16:01:00+00:00")[0]["stage"]
    world.run("resume", "o1", "--now", "2026-03-03T17:00:00+00:00")

    assert (code, stopped) == (0, "stopped")
    assert world.drafts() == []
    assert '"withdrawn": [{"id": "d1"' in out
    assert world.status("2026-03-03T17:01:00+00:00")[0]["stage"] == "waiting"


def test_ledger_is_private(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    path = world.folder / "state" / "ledger.sqlite3"

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_status_tells_since_when_a_draft_waits(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    world.scan("2026-03-17T10:00:00+00:00")

    told = [world.run("status", *which, "--now", f"2026-03-{day}T12:00:00+00:00")[1]
            for day in (17, 20) for which in ((), ("o1",))]  # fmt: skip

    assert [re.search(r"check-in.*17 Mar(?: 2026$)?", one, re.MULTILINE)[0] for one in told] == [  # type: ignore[index]
        "check-in Tue 17 Mar",
        "check-in on Tue 17 Mar 2026",
        "check-in since Tue 17 Mar",
        "check-in waiting since Tue 17 Mar 2026",
    ]


def test_status_tells_the_story_in_plain_words(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    world.scan("2026-03-03T15:30:00+00:00")

    _, story, _ = world.run("status", "o1", "--now", "2026-03-03T15:30:00+00:00")

    assert "tom@brightwell.example: interview confirmation  Interview confirmed" in story
    assert "you wrote: Re: Interview confirmed" in story
    assert "d1 thank-you to tom@brightwell.example" in story
    assert not re.search(r"[a-z]_[a-z]|\([TNCEO]\d\)", story)
