"""What six mail clients do to a draft, replayed against Dovecot: the right state, no second draft, nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from stories.conftest import World
from stories.test_main_job import OFFER, confirm, thank
from trust.robots import CLIENTS, Aerc, Alpine, Evolution, NeoMutt, Robot, Thunderbird, renew_drafts

Letter = Callable[..., EmailMessage]
Make = Callable[..., Robot]

AFTER = "2026-03-03T15:{:02}:00+00:00"


@pytest.fixture
def drafted(world: World, letter: Letter) -> World:
    """A world with one thank-you in Drafts, placed at 15:00."""
    confirm(world, letter)
    thank(world)
    return world


@pytest.fixture
def make(drafted: World) -> Make:
    """Builds a robot whose clock shows 15:05."""

    def one(kind: type[Robot], **options: object) -> Robot:
        return kind(drafted.client, datetime(2026, 3, 3, 15, 5, tzinfo=UTC), **options)  # type: ignore[arg-type]

    return one


def state_of(world: World, now: str = "2026-03-03T16:00:00+00:00") -> str:
    """The state of the only draft there ever was."""
    (opportunity,) = world.status(now)
    (draft,) = opportunity["drafts"]
    return str(draft["state"])


def observed(report: dict[str, list[dict[str, str]]]) -> list[str]:
    return [row["what"] for row in report["observed"]]


def nothing_new(world: World) -> None:
    """Neither later that day nor weeks after is this note made again; a second look changes nothing."""
    for now in ("2026-03-03T19:00:00+00:00", "2026-03-04T09:00:00+00:00", "2026-03-05T09:00:00+00:00"):
        report = world.scan(now)
        assert report["drafted"] == [], now
        assert report["withdrawn"] == [], now


@pytest.mark.parametrize("kind", CLIENTS, ids=lambda kind: kind.__name__)
def test_an_edited_draft_is_seen_as_the_users_and_left_alone(drafted: World, make: Make, kind: type[Robot]) -> None:
    flags = drafted.flags()
    robot = make(kind)
    robot.open()
    robot.edit()
    robot.save()
    robot.edit()
    robot.save()
    texts = [m.as_bytes() for m in drafted.drafts()]

    report = drafted.scan(AFTER.format(30))

    assert observed(report) == ["edited"]
    assert state_of(drafted) == "edited"
    nothing_new(drafted)
    assert [m.as_bytes() for m in drafted.drafts()] == texts
    assert drafted.flags() == flags


@pytest.mark.parametrize("kind", [k for k in CLIENTS if k is not Alpine], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("edits", [0, 2])
def test_a_draft_sent_from_a_client_is_seen_as_sent(drafted: World, make: Make, kind: type[Robot], edits: int) -> None:
    robot = make(kind)
    robot.open()
    for _ in range(edits):
        robot.edit()
        robot.save()
    robot.send()
    flags = drafted.flags()

    report = drafted.scan(AFTER.format(30))

    assert observed(report) == ["sent_by_user"]
    assert state_of(drafted) == "sent"
    nothing_new(drafted)
    assert drafted.flags() == flags
    assert len(drafted.messages("Sent")) == 1


def test_alpine_keeps_no_copy_and_the_draft_counts_as_missing(drafted: World, make: Make) -> None:
    robot = make(Alpine)
    robot.open()
    robot.send()

    first, second = drafted.scan(AFTER.format(30)), drafted.scan(AFTER.format(45))

    assert observed(first) == []
    assert observed(second) == ["missing"]
    nothing_new(drafted)


@pytest.mark.parametrize("kind", CLIENTS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("deed", ["save", "send"])
def test_a_scan_at_any_moment_of_a_client_makes_nothing_twice(
    drafted: World, make: Make, kind: type[Robot], deed: str
) -> None:
    """The scan comes after opening, and between every two commands of the client."""
    now = iter(AFTER.format(minute) for minute in range(10, 60))

    def scan() -> None:
        status, out, _ = drafted.run("scan", "--json", "--now", next(now))
        assert status in (0, 75, 78)  # 75 and 78: Alpine has deleted the folder
        assert '"drafted": []' in out or status != 0

    robot = make(kind, hesitate=scan)
    robot.open()
    scan()
    robot.edit()
    if deed == "save":
        robot.save()
        scan()
    if deed == "send":
        robot.send()
    scan()
    scan()

    left = [m for m in drafted.drafts() if "more line" in m.get_content()]
    assert state_of(drafted) == {"save": "edited", "send": "missing" if kind is Alpine else "sent"}[deed]
    assert len(left) == (1 if deed == "save" else 0)
    nothing_new(drafted)


def test_alpine_reuses_uid_1_for_another_message(drafted: World, make: Make) -> None:
    robot = make(Alpine)
    robot.open()
    renew_drafts(drafted.client)
    own = robot.raw.replace(b"tom@brightwell.example", b"mum@home.example").replace(b"<c1@", b"<else@")
    drafted.client.append("Drafts", own.replace(b"Message-ID: <", b"Message-ID: <x"), (), robot.at)

    drafted.scan(AFTER.format(30))
    drafted.scan(AFTER.format(45))
    drafted.scan(AFTER.format(50))

    assert state_of(drafted) == "missing"
    at = "2026-03-04T10:00:00+00:00"
    drafted.deliver(_offer(drafted), at)
    assert drafted.scan("2026-03-04T10:05:00+00:00")["withdrawn"] == []
    assert len(drafted.drafts()) == 1


def _offer(_world: World) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "priya@example.org"
    message["Subject"], message["Date"] = "Your offer", "Wed, 4 Mar 2026 10:00:00 +0000"
    message["Message-ID"], message["In-Reply-To"] = "<c2@brightwell.example>", "<c1@brightwell.example>"
    message["References"] = "<c1@brightwell.example>"
    message.set_content(OFFER)
    return message


def test_a_draft_open_in_neomutt_is_missed_and_found_again(drafted: World, make: Make) -> None:
    robot = make(NeoMutt)
    robot.open()
    gone = [observed(drafted.scan(AFTER.format(minute))) for minute in (20, 30, 40)]
    robot.save()
    back = drafted.scan(AFTER.format(50))

    assert gone == [[], ["missing"], []]
    assert back["drafted"] == []
    assert state_of(drafted) == "untouched"


def test_drafts_with_a_new_uidvalidity_decide_nothing_by_absence(drafted: World, make: Make) -> None:
    raw = drafted.drafts()[0].as_bytes()
    drafted.client.select_folder("Drafts")
    (uid,) = drafted.client.search("ALL")
    raw = drafted.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    drafted.client.unselect_folder()
    drafted.client.delete_folder("Drafts")
    renew_drafts(drafted.client)
    drafted.client.append("Drafts", raw, ("\\Draft", "\\Seen"), datetime(2026, 3, 3, 15, 0, tzinfo=UTC))

    report = drafted.scan(AFTER.format(30))

    assert report["drafted"] == report["observed"] == []
    assert state_of(drafted) == "untouched"
    nothing_new(drafted)


def test_edit_as_new_leaves_our_copy_which_moves_to_trash_once_the_mail_is_sent(drafted: World, make: Make) -> None:
    """Thunderbird's "Edit As New": the original stays although the mail was sent."""
    robot = make(Thunderbird)
    robot.open()
    robot.raw = robot._renamed()
    robot._append("Sent", ("\\Seen",))

    report = drafted.scan(AFTER.format(30))

    assert observed(report) == ["sent_by_user"]
    assert [row["id"] for row in report["withdrawn"]] == ["d1"]
    assert drafted.drafts() == []
    assert len(drafted.messages("Trash")) == 1
    assert drafted.scan("2026-03-03T19:00:00+00:00")["drafted"] == []


def test_an_edited_copy_left_behind_stays_and_is_told(drafted: World, make: Make) -> None:
    robot = make(Aerc)
    robot.open()
    robot.edit()
    robot.save()
    robot.raw = robot._renamed()
    robot._append("Sent", ("\\Seen",))

    report = drafted.scan(AFTER.format(30))

    assert any("still lies in Drafts" in row["what"] for row in report["attention"])
    assert report["withdrawn"] == []
    assert len(drafted.drafts()) == 2


def test_a_copy_that_evolution_marked_deleted_is_no_copy(drafted: World, make: Make) -> None:
    robot = make(Evolution)
    robot.open()
    robot.edit()
    robot.save()
    drafted.client.select_folder("Drafts")
    drafted.client.delete_messages([robot.uid])

    drafted.scan(AFTER.format(20))
    report = drafted.scan(AFTER.format(30))

    assert observed(report) == ["missing"]
    nothing_new(drafted)
