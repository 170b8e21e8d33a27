"""Approval and sending: what the user approved to the letter, once, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from servers.accounts import fresh_account
from servers.dovecot import POOR
from servers.faultproxy import FaultProxy
from servers.smtpsink import SmtpSink
from stories.conftest import World, make_world
from stories.test_main_job import DECLINE, OFFER, confirm, thank
from trust.robots import Aerc, Robot, Thunderbird

Letter = Callable[..., EmailMessage]

FILLED = "2026-03-03T15:05:00+00:00"
LATER = "2026-03-03T15:30:00+00:00"
LATER_STILL = "2026-03-03T15:45:00+00:00"
OTHERS = ("drafted", "withdrawn", "sent", "observed", "stopped")


@pytest.fixture
def ready(world: World, letter: Letter, smtp_sink: SmtpSink) -> World:
    """A world with one thank-you in Drafts whose gap the user has filled, an Approved folder and an SMTP server."""
    world.client.create_folder("Approved")
    world.may_send(smtp_sink)
    draft_and_fill(world, letter)
    return world


def draft_and_fill(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)
    world.fill(FILLED)


def approve(world: World, now: str = "2026-03-03T15:10:00+00:00") -> None:
    status, _, err = world.run("approve", "d1", "--now", now)
    assert status == 0, err


def raw_draft(world: World, folder: str = "Drafts") -> bytes:
    world.client.select_folder(folder, readonly=True)
    (uid,) = world.client.search("UNDELETED")
    raw: bytes = world.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    return raw


def state_of(world: World, now: str = "2026-03-05T16:00:00+00:00") -> str:
    return str(world.status(now)[0]["drafts"][0]["state"])


def words(report: dict[str, Any]) -> str:
    return " | ".join(row["what"] for row in report["attention"])


def sending_is_over(world: World, sink: SmtpSink, *, times: int = 1) -> None:
    """Later scans send nothing more, and there is one copy in Sent."""
    for now in (LATER_STILL, "2026-03-04T09:30:00+00:00", "2026-03-05T09:30:00+00:00"):
        report = world.scan(now)
        assert report["sent"] == report["drafted"] == [], now
    assert len(sink.received) == times
    assert len(world.messages("Sent")) == times


# -- what goes out ----------------------------------------------------------------------------


def test_the_approved_bytes_go_out_once_and_are_filed_once(ready: World, smtp_sink: SmtpSink) -> None:
    raw = raw_draft(ready)
    flags = ready.flags()["INBOX"]
    approve(ready)

    report = ready.scan(LATER)

    (mail,) = smtp_sink.received
    assert [row["id"] for row in report["sent"]] == ["d1"]
    assert mail.raw == raw
    assert (mail.sender, mail.recipients) == ("priya@example.org", ["tom@brightwell.example"])
    assert raw_draft(ready, "Sent") == raw
    assert ready.drafts() == []
    assert ready.flags()["INBOX"] == flags
    assert state_of(ready) == "sent"
    sending_is_over(ready, smtp_sink)


def test_a_draft_in_the_approved_folder_goes_out(ready: World, smtp_sink: SmtpSink) -> None:
    ready.move_draft("Approved")

    report = ready.scan(LATER)

    assert [row["what"] for row in report["observed"]] == ["edited", "approved"]
    assert [row["id"] for row in report["sent"]] == ["d1"]
    assert ready.messages("Approved") == []
    sending_is_over(ready, smtp_sink)


def test_an_approved_folder_made_after_the_first_scan_is_seen_at_once(
    world: World, letter: Letter, smtp_sink: SmtpSink
) -> None:
    world.may_send(smtp_sink)
    draft_and_fill(world, letter)
    world.scan("2026-03-03T15:08:00+00:00")
    world.client.create_folder("Approved")
    world.move_draft("Approved")

    assert [row["id"] for row in world.scan(LATER)["sent"]] == ["d1"]
    sending_is_over(world, smtp_sink)


@pytest.mark.parametrize(("how", "sent"), [('how = ["client", "flag"]', 1), ("", 0)])
def test_a_star_counts_only_where_it_is_wanted(
    world: World, letter: Letter, smtp_sink: SmtpSink, how: str, sent: int
) -> None:
    world.may_send(smtp_sink, approval=how)
    draft_and_fill(world, letter)
    world.client.select_folder("Drafts")
    world.client.add_flags(world.client.search("ALL"), [b"\\Flagged"])

    world.scan(LATER)

    assert len(smtp_sink.received) == sent


def test_a_star_taken_away_takes_the_approval_back(world: World, letter: Letter, smtp_sink: SmtpSink) -> None:
    world.may_send(smtp_sink, approval='how = ["flag"]\nsend = "polite"')
    draft_and_fill(world, letter)
    world.client.select_folder("Drafts")
    (uid,) = world.client.search("ALL")
    world.client.add_flags([uid], [b"\\Flagged"])
    world.run("snooze", "d1", "--until", "2026-03-04", "--now", FILLED)
    world.scan(LATER)
    approved = state_of(world)
    world.client.select_folder("Drafts")
    world.client.remove_flags([uid], [b"\\Flagged"])

    report = world.scan("2026-03-04T10:00:00+00:00")

    assert approved == "approved"
    assert [row["what"] for row in report["observed"]] == ["unapproved"]
    assert smtp_sink.received == []


def test_bcc_gets_the_mail_and_is_not_shown(ready: World, smtp_sink: SmtpSink) -> None:
    raw = raw_draft(ready).replace(b"Subject:", b"Bcc: Ana <ana@home.example>\r\nSubject:", 1)
    replace_draft(ready, raw)
    approve(ready)

    ready.scan(LATER)

    (mail,) = smtp_sink.received
    assert sorted(mail.recipients) == ["ana@home.example", "tom@brightwell.example"]
    assert mail.raw == raw.replace(b"Bcc: Ana <ana@home.example>\r\n", b"")
    assert len(ready.messages("Sent")) == 1


def replace_draft(world: World, raw: bytes, flags: tuple[str, ...] = ("\\Draft",)) -> None:
    """The user's client saves another text."""
    world.client.select_folder("Drafts")
    old = world.client.search("UNDELETED")
    world.client.append("Drafts", raw, flags, datetime(2026, 3, 3, 15, 6, tzinfo=UTC))
    world.client.delete_messages(old)
    world.client.expunge(old)


# -- what does not go out ---------------------------------------------------------------------


def test_a_place_to_fill_in_is_never_sent_and_the_draft_stays(
    world: World, letter: Letter, smtp_sink: SmtpSink
) -> None:
    world.may_send(smtp_sink)
    confirm(world, letter)
    thank(world)
    approve(world)

    report = world.scan(LATER)

    assert "still a place to fill in: [[ the point of your conversation" in words(report)
    assert smtp_sink.received == []
    assert len(world.drafts()) == 1


def test_an_edit_after_the_approval_voids_it(ready: World, smtp_sink: SmtpSink) -> None:
    approve(ready)
    replace_draft(ready, raw_draft(ready).replace(b"Kind regards", b"Yours"))

    report = ready.scan(LATER)

    assert smtp_sink.received == []
    assert [row["what"] for row in report["observed"]] == ["edited"]
    assert len(ready.drafts()) == 1
    approve(ready, LATER_STILL)
    ready.scan("2026-03-04T09:30:00+00:00")
    assert [b"Yours" in mail.raw for mail in smtp_sink.received] == [True]


@pytest.mark.parametrize("kind", [Aerc, Thunderbird])
@pytest.mark.parametrize("mark", ["folder", "command"])
def test_an_old_copy_left_behind_is_not_sent_in_place_of_the_edited_one(
    ready: World, smtp_sink: SmtpSink, kind: type[Robot], mark: str
) -> None:
    """aerc leaves the old copy whole; Thunderbird does so with one that lies in Approved."""
    robot = kind(ready.client, datetime(2026, 3, 3, 15, 12, tzinfo=UTC))
    robot.open()
    if mark == "folder":
        ready.move_draft("Approved")
    else:
        approve(ready)
    robot.edit()
    robot.raw = robot._resaved()
    new = robot._append("Drafts", ("\\Draft",))

    report = ready.scan(LATER)

    assert smtp_sink.received == []
    assert report["sent"] == []
    assert mark == "command" or "there are 2 copies" in words(report)
    assert ready.run("approve", "d1", "--now", LATER)[0] == 2
    ready.client.select_folder("Drafts")
    ready.client.delete_messages([new])
    ready.client.expunge([new])
    ready.scan(LATER_STILL)
    assert len(smtp_sink.received) == (1 if mark == "folder" else 0)


def test_a_mark_that_was_voided_never_approves_by_itself_again(ready: World, smtp_sink: SmtpSink) -> None:
    """Approved, then edited from there: the stale copy in Approved must not go out when the edited one vanishes."""
    ready.run("snooze", "d1", "--until", "2026-03-04", "--now", FILLED)
    ready.move_draft("Approved")
    ready.scan("2026-03-03T15:15:00+00:00")
    assert state_of(ready) == "approved"
    edited = raw_draft(ready, "Approved").replace(b"Kind regards", b"Yours")
    ready.client.append("Drafts", edited, (), datetime(2026, 3, 3, 15, 20, tzinfo=UTC))
    ready.scan(LATER)
    ready.client.select_folder("Drafts")
    ready.client.delete_messages(ready.client.search("ALL"))
    ready.client.expunge()

    ready.scan("2026-03-04T10:00:00+00:00")
    ready.scan("2026-03-04T11:00:00+00:00")

    assert smtp_sink.received == []
    assert len(ready.messages("Approved")) == 1


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (b"To: Tom Reyes <tom@brightwell.example>", b"To: tom@brightwell.example, Tom <tom@[10.0.0.1]>", "no plain"),
        (b"From: Priya Nair <priya@example.org>", b"From: Boss <boss@brightwell.example>", "somebody else"),
    ],
)
def test_a_draft_whose_addresses_are_not_plain_is_not_sent(
    ready: World, smtp_sink: SmtpSink, before: bytes, after: bytes, reason: str
) -> None:
    replace_draft(ready, raw_draft(ready).replace(before, after))
    approve(ready)

    report = ready.scan(LATER)

    assert reason in words(report)
    assert smtp_sink.received == []
    assert len(ready.drafts()) == 1


# -- the end comes first ----------------------------------------------------------------------

HOLD = "Hi Priya,\n\nThe role has been put on hold while we review the budget. We will be in touch in May.\n\nTom\n"


@pytest.mark.parametrize("ending", [OFFER, DECLINE])
def test_an_end_in_the_same_scan_stops_the_sending(
    ready: World, letter: Letter, smtp_sink: SmtpSink, ending: str
) -> None:
    approve(ready)
    ready.deliver(letter(LATER, ending, mid="c2", answers=("c1",)), LATER)

    report = ready.scan(LATER)

    assert smtp_sink.received == []
    assert [row["opportunity"] for row in report["stopped"]] == ["o1"]
    assert len([m for m in ready.drafts() if "reporting team" in m.get_content()]) == 1, "edited: it stays"
    assert report["withdrawn"] == []


def test_an_end_that_comes_while_the_run_is_at_work_stops_the_sending(
    ready: World, letter: Letter, smtp_sink: SmtpSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant import outbox, scan

    send_due = outbox.send_due
    approve(ready)

    def late(session: Any) -> None:
        ready.deliver(letter(LATER, OFFER, mid="c2", answers=("c1",)), LATER)
        send_due(session)

    monkeypatch.setattr(scan.outbox, "send_due", late)
    report = ready.scan(LATER)

    assert smtp_sink.received == report["sent"] == []
    assert "the matter has ended: offer" in words(report)


def test_send_reads_what_is_new_before_it_sends(ready: World, letter: Letter, smtp_sink: SmtpSink) -> None:
    approve(ready)
    ready.deliver(letter(LATER, DECLINE, mid="c2", answers=("c1",)), LATER)

    status, _, err = ready.run("send", "-v", "--now", LATER)

    assert status == 0, err
    assert smtp_sink.received == []


def test_stop_stops_an_approved_draft(ready: World, smtp_sink: SmtpSink) -> None:
    approve(ready)
    ready.run("stop", "o1", "--now", LATER)

    ready.run("send", "--now", LATER)
    ready.scan(LATER_STILL)

    assert smtp_sink.received == []
    assert len(ready.drafts()) == 1


def test_stop_writes_nothing_for_another_opportunity(ready: World, letter: Letter) -> None:
    before = "2026-02-27T10:00:00+00:00"
    other = letter(
        before,
        "Dear Priya,\n\nYour interview for the Engineer role at Oakline is confirmed for Tuesday 3 March 2026"
        " at 14:00 GMT.\n\nAnn Lee",
        sender="Ann Lee <ann@oakline.example>",
        subject="Interview confirmed: Engineer at Oakline",
        mid="oak",
    )
    ready.deliver(other, before)
    ready.scan("2026-03-03T15:10:00+00:00", "--dry-run")
    lying = len(ready.drafts())

    ready.run("stop", "o1", "--now", "2026-03-03T18:00:00+00:00")

    assert len(ready.drafts()) == lying


# -- the server ---------------------------------------------------------------------------------


def test_a_refused_recipient_among_others_is_told(ready: World, smtp_sink: SmtpSink) -> None:
    raw = raw_draft(ready).replace(b"Subject:", b"Cc: Gone <gone@brightwell.example>\r\nSubject:", 1)
    replace_draft(ready, raw)
    smtp_sink.refused.add("gone@brightwell.example")
    approve(ready)

    report = ready.scan(LATER)

    assert [row["id"] for row in report["sent"]] == ["d1"]
    assert "was not delivered to gone@brightwell.example: 550" in words(report)
    assert "was not delivered" in ready.run("status", "o1", "--now", LATER_STILL)[1]
    sending_is_over(ready, smtp_sink)


def test_a_draft_refused_for_good_stays_where_it_was_and_is_not_tried_again(ready: World, smtp_sink: SmtpSink) -> None:
    smtp_sink.refused.add("tom@brightwell.example")
    ready.move_draft("Approved")

    report = ready.scan(LATER)
    smtp_sink.refused.clear()
    ready.scan(LATER_STILL)
    ready.scan("2026-03-04T09:30:00+00:00")

    assert "could not be sent" in words(report)
    assert len(ready.messages("Approved")) == 1
    assert smtp_sink.received == []
    assert ready.messages("Sent") == []


def test_a_draft_refused_for_now_goes_out_with_a_later_run(ready: World, smtp_sink: SmtpSink) -> None:
    smtp_sink.answer = "451 4.3.0 try again later"
    approve(ready)

    first = ready.scan(LATER)
    smtp_sink.answer = "250 ok"
    second = ready.scan(LATER_STILL)

    assert first["sent"] == []
    assert [row["id"] for row in second["sent"]] == ["d1"]
    assert len(smtp_sink.received) == len(ready.messages("Sent")) == 1


def test_a_wrong_smtp_password_is_tried_once_a_run(world: World, letter: Letter, smtp_sink: SmtpSink) -> None:
    smtp_sink.password = "another"
    logins = []
    check = smtp_sink.authenticate
    smtp_sink.authenticate = lambda *given: logins.append(1) or check(*given)  # type: ignore[method-assign]
    world.may_send(smtp_sink)
    confirm(world, letter)
    before = "2026-02-27T10:00:00+00:00"
    second = letter(
        before,
        "Dear Priya,\n\nYour interview for the Engineer role at Oakline is confirmed for Tuesday 3 March 2026"
        " at 14:00 GMT.\n\nAnn Lee",
        sender="Ann Lee <ann@oakline.example>",
        subject="Interview confirmed: Engineer at Oakline",
        mid="oak",
    )
    world.deliver(second, before)
    world.scan("2026-03-03T16:00:00+00:00")
    fill_all(world)
    for draft in ("d1", "d2"):
        assert world.run("approve", draft, "--now", "2026-03-03T16:10:00+00:00")[0] == 0

    report = world.scan("2026-03-03T16:30:00+00:00")

    assert "login" in words(report)
    assert "another" not in words(report)
    assert logins == [1]
    assert len(world.drafts()) == 2


def fill_all(world: World) -> None:
    world.client.select_folder("Drafts")
    for uid in world.client.search("UNDELETED"):
        raw = world.client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
        filled = raw.replace(b"[[", b"").replace(b"]]", b"")
        world.client.append("Drafts", filled, ("\\Draft",), datetime(2026, 3, 3, 16, 5, tzinfo=UTC))
        world.client.delete_messages([uid])
    world.client.expunge()


@pytest.mark.parametrize(
    "fault", ["cut@reply:.", "cut@cmd:.", "reset@reply:.", "say@cmd:.=xyz", "bye@reply:.=going down"]
)
def test_an_uncertain_sending_is_said_to_be_so_and_never_repeated(
    world: World, letter: Letter, smtp_sink: SmtpSink, fault: str
) -> None:
    with FaultProxy(smtp_sink.port, protocol="smtp", faults=[fault]) as proxy:
        world.may_send(smtp_sink, port=proxy.port)
        draft_and_fill(world, letter)
        approve(world)

        report = world.scan(LATER)
        arrived = len(smtp_sink.received)
        for now in (LATER_STILL, "2026-03-04T09:30:00+00:00", "2026-03-09T09:30:00+00:00"):
            assert world.scan(now)["sent"] == [], now

    assert "may or may not have been sent" in words(report)
    assert re.search(
        r"move it from (INBOX\.)?Trash back to \S+ and say `interview-assistant approve d1`", words(report)
    )
    assert "If it was: `interview-assistant dismiss d1`" in words(report)
    assert state_of(world, "2026-03-09T10:00:00+00:00") == "uncertain"
    assert "uncertain" in world.run("status", "o1", "--now", "2026-03-09T10:00:00+00:00")[1]
    assert len(smtp_sink.received) == arrived


def test_an_uncertain_sending_found_in_sent_is_sent(world: World, letter: Letter, smtp_sink: SmtpSink) -> None:
    with FaultProxy(smtp_sink.port, protocol="smtp", faults=["cut@reply:."]) as proxy:
        world.may_send(smtp_sink, port=proxy.port)
        draft_and_fill(world, letter)
        approve(world)
        world.scan(LATER)
        world.client.append("Sent", smtp_sink.received[0].raw, ("\\Seen",), datetime(2026, 3, 3, 15, 31, tzinfo=UTC))

        world.scan(LATER_STILL)

    assert state_of(world) == "sent"
    assert len(smtp_sink.received) == 1


def test_the_user_may_send_an_uncertain_one_again_on_purpose(world: World, letter: Letter, smtp_sink: SmtpSink) -> None:
    with FaultProxy(smtp_sink.port, protocol="smtp", faults=["cut@cmd:."]) as proxy:
        world.may_send(smtp_sink, port=proxy.port)
        draft_and_fill(world, letter)
        approve(world)
        world.scan(LATER)
        world.move_draft("Drafts", source="Trash")

        waiting = world.scan(LATER_STILL)
        approve(world, "2026-03-03T16:00:00+00:00")
        world.scan("2026-03-03T16:10:00+00:00")

    assert waiting["sent"] == []
    assert len(smtp_sink.received) == len(world.messages("Sent")) == 1


@pytest.mark.parametrize("rewrites", [False, True], ids=["as it is", "another Message-ID"])
def test_a_server_that_files_what_it_sends_gets_no_second_copy(
    ready: World, smtp_sink: SmtpSink, monkeypatch: pytest.MonkeyPatch, rewrites: bool
) -> None:
    """As Outlook does: it gives another Message-ID and keeps ours in a field of its own."""
    from assistant.mailbox import smtp

    send = smtp.send

    def and_file(*arguments: Any, **named: Any) -> Any:
        result = send(*arguments, **named)
        raw = smtp_sink.received[-1].raw
        if rewrites:
            raw = raw.replace(
                b"Message-ID: ", b"Message-ID: <x1@outlook.example>\r\nX-Microsoft-Original-Message-ID: ", 1
            )
        ready.client.append("Sent", raw, ("\\Seen",), datetime(2026, 3, 3, 15, 30, tzinfo=UTC))
        return result

    monkeypatch.setattr(smtp, "send", and_file)
    approve(ready)

    ready.scan(LATER)

    assert state_of(ready) == "sent"
    sending_is_over(ready, smtp_sink)


# -- when --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("send", "at_night"), [("polite", 0), ("at once", 1)])
def test_a_check_in_goes_out_in_their_working_hours(
    world: World, letter: Letter, smtp_sink: SmtpSink, send: str, at_night: int
) -> None:
    world.may_send(smtp_sink, approval=f'send = "{send}"')
    confirm(world, letter)
    world.scan("2026-03-10T18:00:00+00:00")
    steps = [world.scan(f"2026-03-{day}T10:00:00+00:00")["drafted"] for day in ("16", "17", "18", "19", "20")]
    assert [row["step"] for drafted in steps for row in drafted] == ["check_in"]
    fill_all(world)
    approve(world, "2026-03-20T20:00:00+00:00")

    world.scan("2026-03-20T22:00:00+00:00")
    night = len(smtp_sink.received)
    world.scan("2026-03-21T12:00:00+00:00")
    world.scan("2026-03-23T09:30:00+00:00")

    assert night == at_night
    assert len(smtp_sink.received) == 1


def test_a_snoozed_draft_waits(ready: World, smtp_sink: SmtpSink) -> None:
    approve(ready)
    ready.run("snooze", "d1", "--until", "2026-03-04", "--now", FILLED)

    ready.scan(LATER)
    early = len(smtp_sink.received)
    ready.scan("2026-03-04T08:00:00+00:00")

    assert (early, len(smtp_sink.received)) == (0, 1)


# -- dismissing ---------------------------------------------------------------------------------


def test_a_dismissed_draft_moves_to_trash_and_is_not_made_again(world: World, letter: Letter) -> None:
    confirm(world, letter)
    thank(world)

    status, _, _ = world.run("dismiss", "d1", "--now", FILLED)

    assert status == 0
    assert world.drafts() == []
    assert len(world.messages("Trash")) == 1
    assert world.scan(LATER)["drafted"] == []


def test_dismissing_leaves_what_the_user_wrote(ready: World) -> None:
    approve(ready)
    assert ready.run("dismiss", "d1", "--now", LATER)[0] == 0
    assert len(ready.drafts()) == 1
    assert ready.scan(LATER_STILL)["sent"] == []


# -- poorer servers -----------------------------------------------------------------------------


def test_without_a_trash_the_draft_itself_becomes_the_copy_in_sent(
    dovecot_factory: Any, tmp_path: Any, capsys: Any, monkeypatch: Any, letter: Letter, smtp_sink: SmtpSink
) -> None:
    account = fresh_account(dovecot_factory(folders=("Drafts", "Sent")))
    with account.client() as client:
        world = make_world(account, tmp_path, client, capsys, monkeypatch)
        world.may_send(smtp_sink)
        draft_and_fill(world, letter)
        approve(world)

        world.scan(LATER)

        assert world.drafts() == []
        sending_is_over(world, smtp_sink)


def test_a_server_that_cannot_move_one_message_sends_nothing_and_says_so(
    dovecot_factory: Any, tmp_path: Any, capsys: Any, monkeypatch: Any, letter: Letter, smtp_sink: SmtpSink
) -> None:
    account = fresh_account(dovecot_factory(capability=POOR, special_use=False))
    with account.client() as client:
        world = make_world(account, tmp_path, client, capsys, monkeypatch)
        world.may_send(smtp_sink)
        draft_and_fill(world, letter)
        approve(world)

        report = world.scan(LATER)

        assert "can neither move nor expunge" in words(report)
        assert smtp_sink.received == []
        assert len(world.drafts()) == 1


def test_without_smtp_in_the_configuration_nothing_is_sent_and_it_is_told(world: World, letter: Letter) -> None:
    draft_and_fill(world, letter)
    approve(world)

    assert "no [smtp]" in words(world.scan(LATER))
    assert len(world.drafts()) == 1


def test_a_missing_smtp_secret_leaves_the_draft_where_it_is(
    ready: World, smtp_sink: SmtpSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.config.write_text(ready.config.read_text().replace(
        f'username = "{smtp_sink.user}"\npassword_env = "STORY_PASSWORD"',
        f'username = "{smtp_sink.user}"\npassword_env = "NOT_SET_ANYWHERE"',
    ))  # fmt: skip
    approve(ready)

    status, _, err = ready.run("scan", "--now", LATER)

    assert status == 78, err
    assert "NOT_SET_ANYWHERE" in err
    assert len(ready.drafts()) == 1
    assert state_of(ready) == "approved"


def test_what_was_sent_reads_as_one_complete_mail(ready: World, smtp_sink: SmtpSink) -> None:
    approve(ready)
    ready.scan(LATER)

    mail = message_from_bytes(smtp_sink.received[0].raw, policy=policy.default)

    assert mail["In-Reply-To"] == "<c1@brightwell.example>"
    assert not [name for name in mail if name.lower().startswith(("x-", "bcc"))]
    assert "You spoke of the reporting team." in mail.get_content()
