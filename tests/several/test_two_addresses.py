"""One employer, two addresses of the user: one matter, one letter, one end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from several.conftest import Addresses, Letter
from stories.test_main_job import CONFIRMED

ARRIVED, HELD = "2026-02-26T10:00:00+00:00", "2026-03-03T15:00:00+00:00"
LATER = "2026-03-04T10:00:00+00:00"
CHECK_IN = "2026-03-18T10:00:00+00:00"
DECLINE = """Dear Priya,

Thank you for your time. Unfortunately we have decided to move forward with another candidate for the Data Analyst role.

Kind regards,
Tom Reyes
"""


def confirm(addresses: Addresses, letter: Letter, *names: str) -> None:
    """An interview on 3 March, confirmed to both addresses by one mail, or to one of them."""
    mail = letter(ARRIVED, CONFIRMED, subject="Interview confirmed: Data Analyst", mid="c1")
    addresses.deliver(mail, ARRIVED, *names)


def decline(addresses: Addresses, letter: Letter, at: str, *names: str, answers: tuple[str, ...] = ("c1",)) -> None:
    """No, to one address."""
    mail = letter(at, DECLINE, subject="Re: Interview confirmed: Data Analyst", mid="no", answers=answers)
    addresses.deliver(mail, at, *names)


def test_a_confirmation_to_both_addresses_gives_one_thank_you(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)

    report = addresses.scan(HELD)

    assert [(d["account"], d["id"], d["step"]) for d in report["drafted"]] == [("home", "home:d1", "thank_you")]
    assert addresses.drafts() == {"home": ["Tom Reyes <tom@brightwell.example>"], "work": []}
    held = [(h["account"], h["why"]) for h in report["held"]]
    assert held == [] or held == [("work", 'followed up from your account "home"')]


def test_a_decline_at_the_other_address_ends_it_in_both(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    decline(addresses, letter, LATER, "work")

    report = addresses.scan("2026-03-04T10:05:00+00:00")
    after = addresses.scan(CHECK_IN)

    assert [w["id"] for w in report["withdrawn"]] == ["home:d1"]
    assert [d["step"] for d in after["drafted"]] == []
    assert {s["stage"] for s in addresses.world.status(CHECK_IN)} == {"declined"}


def test_the_answer_to_a_decline_is_written_where_it_came(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-03T12:00:00+00:00")
    decline(addresses, letter, LATER, "work")

    report = addresses.scan("2026-03-04T10:05:00+00:00")

    assert [(d["id"], d["step"]) for d in report["drafted"]] == [("work:d1", "decline_reply")]
    assert addresses.boxes["work"].drafts()[0]["From"] == "Priya Nair <priya.nair@consult.example>"


@pytest.mark.parametrize(("asked", "told"), [("home", "work"), ("work", "home")])
@pytest.mark.parametrize("is_at_once", [True, False], ids=["in one run", "in two runs"])
def test_a_decline_counts_where_the_other_address_knows_nothing_of_the_matter(
    addresses: Addresses, letter: Letter, asked: str, told: str, is_at_once: bool
) -> None:
    confirm(addresses, letter, asked)
    if not is_at_once:
        addresses.scan(HELD)
    decline(addresses, letter, LATER, told, answers=())

    addresses.scan("2026-03-06T18:00:00+00:00")
    after = addresses.scan(CHECK_IN)

    assert after["drafted"] == []
    assert addresses.drafts()[asked] == []
    assert {s["stage"] for s in addresses.world.status(CHECK_IN)} == {"declined"}


def test_a_reply_to_the_other_address_begins_the_waiting_anew(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter, "home")
    addresses.scan("2026-03-06T10:00:00+00:00")
    words = "Dear Priya,\n\nWe need another week to decide.\n\nTom Reyes\n"
    at = "2026-03-16T10:00:00+00:00"
    addresses.deliver(letter(at, words, mid="wait", answers=("c1",)), at, "work")

    early = addresses.scan("2026-03-18T10:00:00+00:00")
    late = addresses.scan("2026-03-25T10:00:00+00:00")

    assert early["drafted"] == []
    assert [(d["account"], d["step"]) for d in late["drafted"]] == [("work", "check_in")]


def two_mails(letter: Letter, **second: str) -> tuple[object, object]:
    """The same interview in two mails, one for each address."""
    texts = {"subject": "Interview confirmed: Data Analyst", "text": CONFIRMED, **second}
    first = letter(ARRIVED, CONFIRMED, subject="Interview confirmed: Data Analyst", mid="c1")
    return first, letter(ARRIVED, texts["text"], subject=texts["subject"], mid="c2")


def test_two_mails_of_one_person_about_one_role_are_one_matter(addresses: Addresses, letter: Letter) -> None:
    first, second = two_mails(letter)
    addresses.deliver(first, ARRIVED, "home")
    addresses.deliver(second, ARRIVED, "work")

    report = addresses.scan(HELD)

    assert [d["step"] for d in report["drafted"]] == ["thank_you"]
    assert len(addresses.world.status(HELD)) == 1


def test_another_role_at_the_other_address_is_another_matter(addresses: Addresses, letter: Letter) -> None:
    other = CONFIRMED.replace("Data Analyst", "Warehouse Manager").replace("14:00", "09:00")
    first, second = two_mails(letter, text=other, subject="Interview confirmed: Warehouse Manager")
    addresses.deliver(first, ARRIVED, "home")
    addresses.deliver(second, ARRIVED, "work")

    report = addresses.scan(HELD)

    assert sorted(d["account"] for d in report["drafted"]) == ["home", "work"]


def test_a_calendar_event_in_both_is_one_interview(addresses: Addresses, letter: Letter) -> None:
    from stories.test_main_job import EVENT

    for name, mid in (("home", "i1"), ("work", "i2")):
        mail = letter(ARRIVED, "Please find the invitation.\n\nHelen", sender="Helen Marsh <helen@brightwell.example>",
                      mid=mid)  # fmt: skip
        mail.add_alternative(EVENT.replace("\n", "\r\n").encode(), "text", "calendar", params={"method": "REQUEST"})
        addresses.deliver(mail, ARRIVED, name)

    report = addresses.scan("2026-03-03T15:00:00+00:00")

    assert sorted(d["to"][0] for d in report["drafted"]) == ["aisha@brightwell.example", "tom@brightwell.example"]
    assert len({d["account"] for d in report["drafted"]}) == 1


# -- servers and ledgers that are gone -------------------------------------------------------------


def test_a_dead_server_stops_no_other_and_is_told(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.configure(home=True)

    report = addresses.scan(HELD, status=69)

    assert [(a["account"], a["status"]) for a in report["accounts"]] == [("home", 69), ("work", 0)]
    assert [d["id"] for d in report["drafted"]] == ["work:d1"]


def test_what_was_written_while_a_server_was_dead_is_not_written_again(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.configure(home=True)
    addresses.scan(HELD, status=69)
    addresses.configure()

    back = addresses.scan("2026-03-03T16:00:00+00:00")

    assert back["drafted"] == []
    assert addresses.drafts() == {"home": [], "work": ["Tom Reyes <tom@brightwell.example>"]}


def test_the_server_of_the_one_that_leads_dies_after_it_has_read(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-03T12:00:00+00:00")
    addresses.configure(home=True)

    report = addresses.scan(HELD, status=69)
    addresses.configure()
    back = addresses.scan("2026-03-03T16:00:00+00:00")

    assert [d["id"] for d in report["drafted"]] == ["work:d1"]
    assert back["drafted"] == []


@pytest.mark.parametrize("lost", [("home",), ("work",), ("home", "work")])
def test_a_lost_ledger_makes_no_second_draft(addresses: Addresses, letter: Letter, lost: tuple[str, ...]) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    for name in lost:
        addresses.ledger(name).unlink()

    addresses.scan("2026-03-03T16:00:00+00:00")

    assert addresses.drafts() == {"home": ["Tom Reyes <tom@brightwell.example>"], "work": []}


def test_a_damaged_ledger_holds_the_letters_of_all(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-03T12:00:00+00:00")
    addresses.ledger("home").write_bytes(b"no database" * 500)

    report = addresses.scan(HELD, status=78)

    assert report["drafted"] == []
    assert 'what your account "home" has written cannot be read' in report["held"][0]["why"]


# -- runs that are cut, and runs again ---------------------------------------------------------------


class Cut(Exception):
    """The power fails."""


@pytest.mark.parametrize("is_placed", [False, True], ids=["before it is placed", "after it is placed"])
def test_a_run_that_is_cut_at_the_draft_leads_to_the_same_draft(
    addresses: Addresses, letter: Letter, monkeypatch: pytest.MonkeyPatch, is_placed: bool
) -> None:
    from assistant.mailbox.box import Mailbox

    confirm(addresses, letter)
    append = Mailbox.append_draft

    def cut(self: Mailbox, *arguments: object, **options: object) -> None:
        if is_placed:
            append(self, *arguments, **options)  # type: ignore[arg-type]  # passed on as it came
        raise Cut

    monkeypatch.setattr(Mailbox, "append_draft", cut)
    addresses.world.run("scan", "--now", HELD)
    monkeypatch.setattr(Mailbox, "append_draft", append)
    addresses.scan("2026-03-03T15:05:00+00:00")
    addresses.scan("2026-03-03T15:10:00+00:00")

    assert addresses.drafts() == {"home": ["Tom Reyes <tom@brightwell.example>"], "work": []}


@pytest.mark.parametrize("table", ["arrival", "twin", "twin_draft", "message"])
def test_a_run_that_is_cut_while_it_shares_leads_to_the_same_draft(
    addresses: Addresses, letter: Letter, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    from assistant.ledger.database import Database

    confirm(addresses, letter)
    write, seen = Database.write, []

    def cut(self: Database, statement: str, values: object = ()) -> int:
        if f"INTO {table}(" in statement:
            seen.append(statement)
            if len(seen) == 1:
                raise Cut
        return write(self, statement, values)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(Database, "write", cut)
    for minute in range(3):
        addresses.world.run("scan", "--now", f"2026-03-03T15:0{minute}:00+00:00")

    assert addresses.drafts() == {"home": ["Tom Reyes <tom@brightwell.example>"], "work": []}
    assert table == "message" or seen


def contents(path: Path) -> bytes:
    """All that a ledger keeps."""
    return path.read_bytes()


def test_a_scan_with_nothing_new_leaves_both_ledgers_as_they_were(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    for minute in range(3):
        addresses.scan(f"2026-03-03T15:0{minute}:00+00:00")
    before = [contents(addresses.ledger(name)) for name in ("home", "work")]

    report = addresses.scan("2026-03-03T15:05:00+00:00")

    assert [contents(addresses.ledger(name)) for name in ("home", "work")] == before
    assert report["drafted"] == report["held"] == []


def test_a_rehearsal_says_what_would_happen_and_changes_nothing(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)

    report = addresses.scan(HELD, "--dry-run")

    assert [d["account"] for d in report["drafted"]] == ["home"]
    assert addresses.drafts() == {"home": [], "work": []}
    assert not addresses.ledger("home").exists()


def test_one_account_alone_is_scanned_and_knows_what_the_others_wrote(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD, "--account", "home")

    report = addresses.scan("2026-03-03T16:00:00+00:00", "--account", "work")

    assert report["drafted"] == []
    assert addresses.drafts() == {"home": ["Tom Reyes <tom@brightwell.example>"], "work": []}


def test_mail_from_the_users_other_address_is_their_own(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter, "home")
    addresses.scan("2026-03-03T12:00:00+00:00")
    at = "2026-03-03T15:30:00+00:00"
    thanks = letter(at, "Dear Tom,\n\nThank you for your time.\n\nPriya", sender="priya.nair@consult.example",
                    to="tom@brightwell.example", mid="own", answers=("c1",))  # fmt: skip
    addresses.boxes["work"].deliver(thanks, at, "Sent")

    report = addresses.scan("2026-03-03T16:00:00+00:00")

    assert report["drafted"] == []


# -- runs with nothing to do -------------------------------------------------------------------------


def modules_of(addresses: Addresses, now: str) -> set[str]:
    """What a scan has loaded at its end."""
    words = ["scan", "--now", now, "--config", str(addresses.world.config)]
    text = f"import sys; from assistant.cli import main; main({words!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True, env=os.environ)
    return set(done.stderr.split())


def test_a_scan_of_several_accounts_with_nothing_new_loads_nothing_that_could_act(
    addresses: Addresses, letter: Letter
) -> None:
    confirm(addresses, letter)
    for minute in range(3):
        addresses.scan(f"2026-03-03T15:0{minute}:00+00:00")

    loaded = modules_of(addresses, "2026-03-03T15:05:00+00:00")

    assert {"assistant.quiet", "assistant.commands.several"} <= loaded
    assert not {"assistant.scan", "assistant.sharing", "assistant.folding", "assistant.planning.decide"} & loaded


@pytest.mark.parametrize(
    ("why", "done"),
    [
        ("a mail", ("withdrawn", "home:d1")),
        ("another account's news", ("withdrawn", "home:d1")),
        ("a draft", ("observed", "home:d1")),
        ("the time", ("drafted", "home:d2")),
    ],
)
def test_a_scan_of_several_accounts_that_has_something_to_do_does_it(
    addresses: Addresses, letter: Letter, why: str, done: tuple[str, str]
) -> None:
    confirm(addresses, letter)
    for minute in range(3):
        addresses.scan(f"2026-03-03T15:0{minute}:00+00:00")
    soon = "2026-03-03T15:10:00+00:00"
    match why:
        case "a mail":
            decline(addresses, letter, soon, "work")
        case "another account's news":
            decline(addresses, letter, soon, "work")
            for minute in range(11, 14):  # until it rests
                addresses.scan(f"2026-03-03T15:{minute}:00+00:00", "--account", "work")
        case "a draft":
            addresses.boxes["home"].move_draft("Trash")

    report = addresses.scan(CHECK_IN if why == "the time" else "2026-03-03T15:20:00+00:00")

    assert done[1] in [row["id"] for row in report[done[0]]]
