"""What must hold while the accounts themselves change: one is at work elsewhere, is forgotten, renamed, or left out."""

from __future__ import annotations

import pytest
from servers.smtpsink import SmtpSink
from several.conftest import Addresses, Letter
from several.test_two_addresses import CHECK_IN, HELD, confirm, decline

from assistant.ledger import RunLock
from assistant.session import Session

SOON = "2026-03-03T15:15:00+00:00"


def test_thanks_that_waited_for_a_busy_account_are_written_with_the_next_run(
    addresses: Addresses, letter: Letter
) -> None:
    confirm(addresses, letter, "work")
    addresses.scan("2026-03-03T12:00:00+00:00")
    with RunLock(addresses.ledger("home")):  # as `review` holds it while the user reads
        held = addresses.scan(HELD, status=75)

    report = addresses.scan(SOON)

    assert held["drafted"] == []
    assert [d["account"] for d in report["drafted"]] == ["work"]


def test_thanks_that_waited_for_a_damaged_ledger_are_written_when_it_is_rebuilt(
    addresses: Addresses, letter: Letter
) -> None:
    confirm(addresses, letter, "work")
    addresses.scan("2026-03-03T12:00:00+00:00")
    addresses.ledger("home").write_bytes(b"no database" * 500)
    held = addresses.scan(HELD, status=78)

    report = addresses.scan(SOON, "--rebuild")

    assert held["drafted"] == []
    assert addresses.drafts()["work"] == ["Tom Reyes <tom@brightwell.example>"], report


@pytest.fixture
def approved(addresses: Addresses, letter: Letter, smtp_sink: SmtpSink) -> Addresses:
    """A check-in that is approved and has not gone out yet."""
    addresses.sink = smtp_sink
    addresses.configure()
    confirm(addresses, letter)
    addresses.scan("2026-03-06T10:00:00+00:00")
    assert [d["id"] for d in addresses.scan(CHECK_IN)["drafted"]] == ["home:d1"]
    assert addresses.world.run("approve", "home:d1", "--now", "2026-03-18T10:01:00+00:00")[0] == 0
    return addresses


def test_what_is_approved_and_speaks_against_nothing_goes_out(approved: Addresses, smtp_sink: SmtpSink) -> None:
    report = approved.scan("2026-03-18T10:05:00+00:00")

    assert [row["id"] for row in report["sent"]] == ["home:d1"]
    assert len(smtp_sink.received) == 1


@pytest.mark.parametrize("command", ["send", "scan"])
def test_one_account_alone_sends_nothing_after_an_end_that_another_has_read(
    approved: Addresses, letter: Letter, smtp_sink: SmtpSink, command: str
) -> None:
    decline(approved, letter, "2026-03-18T10:02:00+00:00", "work")
    approved.scan("2026-03-18T10:05:00+00:00", "--account", "work")

    approved.world.run(command, "--account", "home", "--now", "2026-03-18T10:10:00+00:00")

    assert smtp_sink.received == []


def test_nothing_is_sent_while_another_account_that_may_know_of_an_end_is_busy(
    approved: Addresses, letter: Letter, smtp_sink: SmtpSink
) -> None:
    decline(approved, letter, "2026-03-18T10:02:00+00:00", "work")
    approved.scan("2026-03-18T10:05:00+00:00", "--account", "work")
    with RunLock(approved.ledger("work")):
        approved.scan("2026-03-18T10:10:00+00:00", status=75)

    report = approved.scan("2026-03-18T10:15:00+00:00")

    assert smtp_sink.received == []
    assert [row["id"] for row in report["withdrawn"]] == ["home:d1"]


def test_an_end_that_reaches_another_account_while_the_run_is_at_work_stops_the_sending(
    approved: Addresses, letter: Letter, smtp_sink: SmtpSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant import outbox

    send_due = outbox.send_due

    def late(session: Session) -> None:
        if not approved.boxes["work"].messages("INBOX")[1:]:
            decline(approved, letter, "2026-03-18T10:02:00+00:00", "work")
        send_due(session)

    monkeypatch.setattr(outbox, "send_due", late)

    report = approved.scan("2026-03-18T10:05:00+00:00")

    assert smtp_sink.received == report["sent"] == []


@pytest.mark.parametrize("left", ["home", "work"])
def test_an_account_left_out_makes_no_second_letter(addresses: Addresses, letter: Letter, left: str) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-06T10:00:00+00:00")
    addresses.scan(CHECK_IN)
    del addresses.accounts["work" if left == "home" else "home"]
    addresses.configure()

    reports = [addresses.world.scan(f"2026-03-{day}T10:00:00+00:00") for day in (18, 19, 20)]

    assert [r["drafted"] for r in reports] == [[], [], []]


def test_thanks_are_written_in_time_when_the_account_that_should_have_is_left_out(
    addresses: Addresses, letter: Letter
) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-03T12:00:00+00:00")
    addresses.scan(HELD, "--account", "work")
    del addresses.accounts["home"]
    addresses.configure()

    report = addresses.world.scan(SOON)

    assert [d["step"] for d in report["drafted"]] == ["thank_you"]


def test_a_letter_that_waits_in_an_account_left_out_holds_up_no_later_one(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    del addresses.accounts["home"]
    addresses.configure()

    report = addresses.world.scan(CHECK_IN)

    assert [d["step"] for d in report["drafted"]] == ["check_in"]


def test_the_order_of_the_accounts_makes_no_second_letter(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    addresses.accounts = dict(reversed(addresses.accounts.items()))
    addresses.configure()

    report = addresses.scan(SOON)

    assert report["drafted"] == []
    assert addresses.drafts() == {"home": ["Tom Reyes <tom@brightwell.example>"], "work": []}


def test_a_decline_is_shared_though_a_matter_was_forgotten_meanwhile(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-06T10:00:00+00:00")
    at = "2026-03-07T10:00:00+00:00"
    text = "Dear Priya,\n\nYour interview (Chef) is confirmed for Monday, 30 March 2026, 14:00.\n\nAna Sol\n"
    sender = "Ana Sol <ana@kitchen.example>"
    other = letter(at, text, subject="Interview confirmed: Chef", sender=sender, mid="chef")
    addresses.deliver(other, at, "work")
    addresses.scan("2026-03-07T10:05:00+00:00")
    names = [s["id"] for s in addresses.world.status("2026-03-07T10:06:00+00:00")]
    (chef,) = [n for n in names if n.startswith("work:") and n != "work:o1"]
    code, _, err = addresses.world.run("forget", chef, "--now", "2026-03-07T10:06:00+00:00")
    assert code == 0, err
    decline(addresses, letter, "2026-03-18T09:50:00+00:00", "work")

    report = addresses.scan(CHECK_IN)

    assert [d["step"] for d in report["drafted"] if d["step"] == "check_in"] == []
    assert {s["stage"] for s in addresses.world.status(CHECK_IN)} == {"declined"}


@pytest.mark.parametrize("is_back", [False, True], ids=["new", "back again"])
def test_an_end_that_came_before_the_other_account_was_added_counts(
    addresses: Addresses, letter: Letter, is_back: bool
) -> None:
    if is_back:
        addresses.scan("2026-02-20T10:00:00+00:00")
        addresses.ledger("home").unlink()
    home = addresses.accounts.pop("home")
    addresses.configure()
    confirm(addresses, letter, "home")
    decline(addresses, letter, "2026-03-06T10:00:00+00:00", "work")
    addresses.world.scan("2026-03-17T10:00:00+00:00")
    addresses.accounts = {"home": home, **addresses.accounts}
    addresses.configure()

    report = addresses.scan(CHECK_IN)

    assert report["drafted"] == []
    assert {s["stage"] for s in addresses.world.status(CHECK_IN)} == {"declined"}


def test_thanks_from_an_account_that_is_read_before_the_interview_is_known_are_seen(
    addresses: Addresses, letter: Letter
) -> None:
    confirm(addresses, letter, "work")
    at, text = "2026-03-03T14:55:00+00:00", "Dear Tom,\n\nThank you for your time.\n\nPriya\n"
    thanks = letter(at, text, sender="priya@example.org", to="tom@brightwell.example", mid="own", answers=())
    addresses.boxes["home"].deliver(thanks, at, "Sent")

    report = addresses.scan(HELD)

    assert report["drafted"] == []


def renamed(addresses: Addresses, old: str, new: str, *, keeps_ledger: bool) -> None:
    """The user calls an account otherwise, and perhaps moves its state along."""
    addresses.accounts = {new if name == old else name: one for name, one in addresses.accounts.items()}
    addresses.boxes = {new if name == old else name: one for name, one in addresses.boxes.items()}
    if keeps_ledger:
        addresses.ledger(old).parent.rename(addresses.ledger(new).parent)
    addresses.configure()


@pytest.mark.parametrize("keeps_ledger", [True, False], ids=["with its ledger", "with a new ledger"])
@pytest.mark.parametrize("is_sent", [True, False], ids=["sent", "waiting"])
def test_a_renamed_account_writes_the_same_letters(
    addresses: Addresses, letter: Letter, keeps_ledger: bool, is_sent: bool
) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    renamed(addresses, "home", "private", keeps_ledger=keeps_ledger)
    addresses.scan(SOON)
    drafts = addresses.drafts()
    if is_sent:
        addresses.boxes["private"].move_draft("Sent")

    reports = [addresses.scan(now) for now in ("2026-03-04T10:00:00+00:00", CHECK_IN, "2026-03-19T10:00:00+00:00")]

    assert drafts == {"private": ["Tom Reyes <tom@brightwell.example>"], "work": []}
    assert [d["step"] for report in reports for d in report["drafted"]] == ["check_in"]


def test_a_decline_withdraws_what_a_renamed_account_wrote(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-06T10:00:00+00:00")
    addresses.scan(CHECK_IN)
    renamed(addresses, "home", "private", keeps_ledger=True)
    decline(addresses, letter, "2026-03-18T10:02:00+00:00", "work")

    addresses.scan("2026-03-18T10:05:00+00:00")

    assert addresses.drafts()["private"] == []


def test_a_ledger_restored_from_an_older_copy_writes_nothing_twice(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-03T12:00:00+00:00")
    older = {name: addresses.ledger(name).read_bytes() for name in ("home", "work")}
    addresses.scan(HELD)
    addresses.boxes["home"].move_draft("Trash")
    addresses.scan(SOON)
    addresses.boxes["home"].client.select_folder("Trash")
    addresses.boxes["home"].client.delete_messages([1])
    addresses.boxes["home"].client.expunge()
    addresses.ledger("work").write_bytes(older["work"])

    report = addresses.scan("2026-03-03T16:00:00+00:00")

    assert report["drafted"] == []
    assert addresses.drafts() == {"home": [], "work": []}
