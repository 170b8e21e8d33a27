"""Who may stop us, and what is no reply: strangers hold and ask, machines and the user's own mail change nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from typing import Any

import pytest
from stories.conftest import ME, TOM, World
from stories.test_main_job import DECLINE, OFFER, confirm, send_by_client, thank

Letter = Callable[..., EmailMessage]

AT = "2026-03-04T10:00:00+00:00"
SEEN = "2026-03-04T10:05:00+00:00"
CHECK_IN = "2026-03-11T10:00:00+00:00"
FORGED = (
    "mx.example.org; spf=fail smtp.mailfrom=brightwell.example; dkim=fail; dmarc=fail header.from=brightwell.example"
)
PASSED = "mx.example.org; spf=pass; dkim=pass header.d=brightwell.example; dmarc=pass header.from=brightwell.example"

HR = "Brightwell HR <hr@brightwel1.example>"
CAREERS = "Brightwell Careers <careers@brightwell-careers.example>"
LOOKALIKE = "Tom Reyes <tom@brightwe11.example>"
CYRILLIC = "Tom Reyes <tom@brightw\u0435ll.example>"


def ends(letter: Letter, text: str, *, sender: str, answers: tuple[str, ...] = (), **headers: str) -> EmailMessage:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return letter(AT, text, sender=sender, mid="c2", answers=answers, headers=named)


def first_check_in(world: World) -> str | None:
    """The day on which the check-in is drafted, if ever."""
    days = [f"2026-03-{n:02}" for n in range(5, 32)]
    return next((day for day in days if world.scan(f"{day}T10:00:00+00:00")["drafted"]), None)


@pytest.fixture
def waiting(world: World, letter: Letter) -> World:
    """The thanks were sent; a decision is awaited."""
    confirm(world, letter)
    thank(world)
    send_by_client(world, "2026-03-03T15:20:00+00:00")
    world.scan("2026-03-03T15:30:00+00:00")
    return world


# -- strangers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [OFFER, DECLINE], ids=["offer", "decline"])
@pytest.mark.parametrize(
    ("sender", "answers", "headers"),
    [
        (TOM, ("c1",), {"Authentication_Results": FORGED}),
        (LOOKALIKE, ("c1",), {}),
        (LOOKALIKE, ("c1",), {"Authentication_Results": PASSED}),
        (LOOKALIKE, (), {}),
        (CAREERS, ("c1",), {}),
    ],
    ids=[
        "forged in the thread",
        "look-alike in the thread",
        "look-alike that passes",
        "look-alike",
        "word added, in the thread",
    ],
)
def test_a_forged_or_look_alike_end_stops_nothing_withdraws_nothing_and_asks(
    world: World, letter: Letter, text: str, sender: str, answers: tuple[str, ...], headers: dict[str, str]
) -> None:
    confirm(world, letter)
    thank(world)
    world.deliver(ends(letter, text, sender=sender, answers=answers, **headers), AT)

    report = world.scan(SEEN)

    assert report["stopped"] == report["withdrawn"] == report["drafted"] == []
    assert len(world.drafts()) == 1
    assert report["attention"], "the user is asked"
    assert world.status(SEEN)[0]["stage"] == "waiting"


def test_while_the_user_has_not_looked_nothing_is_drafted_or_sent(waiting: World, letter: Letter) -> None:
    waiting.deliver(ends(letter, OFFER, sender=TOM, answers=("c1",), Authentication_Results=FORGED), AT)

    assert first_check_in(waiting) is None

    waiting.run("resume", "o1", "--now", "2026-04-01T10:00:00+00:00")
    later = [waiting.scan(f"2026-04-{day}T10:00:00+00:00")["drafted"] for day in ("08", "10", "20", "30")]
    assert any(later), "the user has looked, and the wait goes on"


@pytest.mark.parametrize(
    ("sender", "passed"),
    [
        (CAREERS, PASSED),
        ("Tom Reyes <tom@brightwell.example>", ""),
        ("Brightwell <no-reply@us.greenhouse-mail.io>", ""),
        ("Brightwell <brightwell@candidates.workablemail.com>", ""),
    ],
    ids=["careers domain that passes", "somebody known", "ATS", "another ATS"],
)
@pytest.mark.parametrize("text", [OFFER, DECLINE], ids=["offer", "decline"])
def test_a_true_end_from_their_other_domains_ends(
    waiting: World, letter: Letter, text: str, sender: str, passed: str
) -> None:
    headers = {"Authentication_Results": passed} if passed else {}
    waiting.deliver(ends(letter, text, sender=sender, answers=("c1",), **headers), AT)

    assert [row["opportunity"] for row in waiting.scan(SEEN)["stopped"]] == ["o1"]


def test_a_careers_domain_that_was_there_from_the_start_is_theirs(world: World, letter: Letter) -> None:
    text = "Thank you for applying for the role of Data Analyst at Brightwell. We have received your application."
    at = "2026-02-20T10:00:00+00:00"
    world.deliver(letter(at, text, sender=CAREERS, mid="c0", subject="Your application: Data Analyst"), at)
    confirm(world, letter)
    world.scan("2026-02-27T10:00:00+00:00")
    world.deliver(ends(letter, DECLINE, sender=CAREERS, answers=("c0",)), AT)

    assert len(world.scan(SEEN)["stopped"]) == 1


@pytest.mark.parametrize("command", [("scan",), ("status",), ("status", "o1"), ("explain", "o1"), ("review",)])
def test_whoever_has_to_look_is_told_what_to_say_then(waiting: World, letter: Letter, command: tuple[str, ...]) -> None:
    waiting.deliver(ends(letter, OFFER, sender=TOM, answers=("c1",), Authentication_Results=FORGED), AT)
    if command != ("scan",):
        waiting.scan(SEEN)

    status, told, _ = waiting.run(*command, "--now", SEEN)

    assert status == 0
    assert "please look, " in told
    assert "not certain that a message is theirs" in told
    assert "`interview-assistant resume o1`" in told
    assert "`interview-assistant stop o1`" in told


@pytest.mark.parametrize(("own", "stops"), [(None, 0), ("mx.example.org", 1)], ids=["topmost line", "line of mine"])
def test_whose_word_on_the_sender_counts_can_be_configured(
    waiting: World, letter: Letter, own: str | None, stops: int
) -> None:
    """A relay behind the provider breaks the signature and writes its own, wrong, line on top."""
    if own is not None:
        text = waiting.config.read_text("utf-8").replace("[imap]\n", f'[imap]\nauthserv_id = "{own}"\n')
        waiting.config.write_text(text, "utf-8")
    mail = ends(letter, OFFER, sender=TOM, answers=("c1",), Authentication_Results=FORGED.replace("mx.", "relay."))
    mail["Authentication-Results"] = PASSED
    waiting.deliver(mail, AT)

    assert len(waiting.scan(SEEN)["stopped"]) == stops


def test_an_offer_of_a_stranger_from_nowhere_changes_nothing(waiting: World, letter: Letter) -> None:
    stranger = letter(
        AT, "Congratulations, we are pleased to offer you the position!", sender="A <a@stranger.example>", mid="s1",
        subject="Job offer",
    )  # fmt: skip
    waiting.deliver(stranger, AT)

    assert waiting.scan(SEEN)["stopped"] == []
    assert first_check_in(waiting) is not None


def test_a_true_end_after_a_forged_one_stops(waiting: World, letter: Letter) -> None:
    waiting.deliver(ends(letter, OFFER, sender=TOM, answers=("c1",), Authentication_Results=FORGED), AT)
    waiting.scan(SEEN)
    at = "2026-03-05T10:00:00+00:00"
    true = letter(at, DECLINE, mid="c3", answers=("c1",), headers={"Authentication-Results": PASSED})
    waiting.deliver(true, at)

    assert [row["opportunity"] for row in waiting.scan(at)["stopped"]] == ["o1"]


# -- what is no reply ----------------------------------------------------------------------------

AWAY = "I am out of the office until Monday and will unfortunately not be able to answer before.\n\nTom\n"
NEWS = "Brightwell news: our data team wins a prize. We are happy to offer you our white paper.\n"
BOUNCE = "Your message could not be delivered. 550 5.1.1 no such user.\n"

NO_REPLIES = {
    "auto-reply": (AWAY, TOM, {"Auto-Submitted": "auto-replied"}),
    "auto-reply of old": (AWAY, TOM, {"X-Autoreply": "yes"}),
    "bounce": (BOUNCE, "Mail Delivery System <mailer-daemon@example.org>", {"Auto-Submitted": "auto-replied"}),
    "list": (NEWS, "Brightwell <news@brightwell.example>", {"List-Id": "<news.brightwell.example>",
                                                            "List-Unsubscribe": "<mailto:off@brightwell.example>"}),
    "bulk": (NEWS, "Brightwell <news@brightwell.example>", {"Precedence": "bulk"}),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_REPLIES)
def test_it_is_no_reply_and_the_check_in_comes_as_it_would_have(
    waiting: World, letter: Letter, tmp_path: Any, name: str
) -> None:
    text, sender, headers = NO_REPLIES[name]
    mail = letter(
        AT, text, sender=sender, subject="Re: Interview confirmed", mid="n1", answers=("c1",), headers=headers
    )
    waiting.deliver(mail, AT)

    day = first_check_in(waiting)

    assert waiting.status("2026-03-31T10:00:00+00:00")[0]["stage"] == "waiting"
    assert day is not None
    assert day <= "2026-03-20", "without the mail it is the 20th at the latest"


def test_a_bounce_of_the_thanks_is_no_reply(waiting: World, letter: Letter) -> None:
    plain = first_check_in(waiting)
    assert plain is not None


def test_the_users_own_mail_in_the_inbox_is_no_reply_and_no_end(waiting: World, letter: Letter) -> None:
    """A blind copy to oneself, or a forged one."""
    own = letter(AT, DECLINE, sender=ME, to=TOM, mid="o9", answers=("c1",))
    waiting.deliver(own, AT)

    assert waiting.scan(SEEN)["stopped"] == []
    assert waiting.status(SEEN)[0]["stage"] == "waiting"


# -- own drafts ------------------------------------------------------------------------------------


@pytest.mark.parametrize("renamed", [False, True], ids=["as placed", "saved again under another name"])
def test_a_draft_in_a_folder_of_all_mail_is_not_taken_for_a_letter(world: World, letter: Letter, renamed: bool) -> None:
    """As in Gmail's All Mail: the draft lies beside the letters, and was sent to nobody."""
    world.client.create_folder("All")
    world.configure('\n[folders]\nscan = ["INBOX", "All"]\n')
    confirm(world, letter)
    thank(world)
    world.client.select_folder("Drafts")
    (uid,) = world.client.search("ALL")
    raw = world.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    if renamed:
        raw = raw.replace(b"Message-ID: <", b"Message-ID: <gmail-")
        world.client.append("Drafts", raw, (), datetime.fromisoformat("2026-03-03T15:10:00+00:00"))
        world.client.delete_messages([uid])
        world.client.expunge()
    world.deliver(raw, "2026-03-03T15:10:00+00:00", "All")

    world.scan("2026-03-03T15:30:00+00:00")
    (draft,) = world.status("2026-03-03T16:00:00+00:00")[0]["drafts"]
    at = "2026-03-04T10:00:00+00:00"
    world.deliver(letter(at, OFFER, mid="c2", answers=("c1",)), at)
    world.scan("2026-03-04T10:05:00+00:00")

    assert draft["state"] == ("untouched" if not renamed else draft["state"])
    assert draft["state"] in ("untouched", "edited")
    explained = world.run("status", "o1", "--json", "--now", "2026-03-04T11:00:00+00:00")[1]
    assert "gmail-" not in explained


# -- whose end is it? --------------------------------------------------------------------------------


def two_matters(world: World, letter: Letter) -> None:
    """Two posts at one employer, with one person, an hour apart."""
    for role, mid, hour in (("Data Analyst", "c1", "13:00"), ("Data Engineer", "e1", "14:00")):
        at = "2026-02-26T10:00:00+00:00"
        text = (
            f"Dear Priya,\n\nYour interview for the {role} role at Brightwell is confirmed for Tuesday 3 March 2026 at"
            f" {hour} GMT.\nIt will take 45 minutes, and you will be speaking with me.\n\nKind regards,\nTom Reyes\n"
        )
        world.deliver(letter(at, text, subject=f"Interview confirmed: {role}", mid=mid), at)
    world.scan("2026-02-27T10:00:00+00:00")
    assert len(world.status("2026-02-27T10:00:00+00:00")) == 2, "two matters with one employer"


def test_a_withdrawal_that_may_mean_either_of_two_matters_holds_both_until_the_user_says(
    world: World, letter: Letter
) -> None:
    two_matters(world, letter)
    at = "2026-02-28T10:00:00+00:00"
    own = letter(at, "Dear Tom,\n\nI would like to withdraw my application.\n\nPriya\n", sender=ME, to=TOM, mid="w1")
    world.deliver(own, at, "Sent")

    report = world.scan("2026-02-28T11:00:00+00:00")
    later = [world.scan(f"2026-03-{day}T10:00:00+00:00")["drafted"] for day in ("03", "04", "11", "18", "25")]

    assert ["withdraw" in row["words"] for row in report["attention"]] == [True]
    assert later == [[]] * 5
    world.run("stop", "o1", "--now", "2026-03-25T11:00:00+00:00")
    world.run("resume", "o2", "--now", "2026-03-25T11:00:00+00:00")
    after = [world.scan(f"2026-04-{day}T10:00:00+00:00")["drafted"] for day in ("01", "09", "15", "20")]
    assert {row["opportunity"] for drafted in after for row in drafted} == {"o2"}


def test_one_interview_under_two_titles_is_thanked_for_once(world: World, letter: Letter) -> None:
    confirm(world, letter)
    at = "2026-02-27T10:00:00+00:00"
    text = (
        "Dear Priya,\n\nYour interview for the Reporting Specialist role at Brightwell is confirmed for Tuesday 3 March"
        " 2026 at 14:00 GMT.\n\nKind regards,\nTom Reyes\n"
    )
    world.deliver(letter(at, text, subject="Interview confirmed: Reporting Specialist", mid="t1"), at)

    assert [d["to"] for d in world.scan("2026-03-03T16:00:00+00:00")["drafted"]] == [["tom@brightwell.example"]]


def test_an_end_that_may_mean_either_of_two_matters_holds_both_until_the_user_says(
    world: World, letter: Letter
) -> None:
    two_matters(world, letter)
    text = "Dear Priya,\n\nWe have decided to move forward with another candidate. I wish you every success.\n\nTom\n"
    at = "2026-03-03T14:30:00+00:00"
    world.deliver(letter(at, text, subject="Our decision", mid="x1"), at)

    report = world.scan("2026-03-03T15:00:00+00:00")
    later = [world.scan(f"2026-03-{day}T10:00:00+00:00")["drafted"] for day in ("04", "11", "18", "20", "25")]

    assert any("several matters fit" in row["what"] for row in report["attention"])
    assert report["drafted"] == []
    assert later == [[]] * 5
    world.run("stop", "o1", "--now", "2026-03-25T11:00:00+00:00")
    world.run("resume", "o2", "--now", "2026-03-25T11:00:00+00:00")
    after = [world.scan(f"2026-04-{day}T10:00:00+00:00")["drafted"] for day in ("01", "09", "15", "20")]
    assert {row["opportunity"] for drafted in after for row in drafted} == {"o2"}
