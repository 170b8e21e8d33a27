"""Every command where several accounts are configured: which account an ID means, and what is told of each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from typing import Any

import pytest
from several.conftest import Addresses, Letter
from several.test_two_addresses import ARRIVED, CHECK_IN, HELD, LATER, confirm
from stories.test_main_job import CONFIRMED

OTHER = CONFIRMED.replace("Data Analyst", "Warehouse Manager").replace("Brightwell", "Kestrel").replace("Tom", "Una")


def two_matters(addresses: Addresses, letter: Letter) -> None:
    """Brightwell writes to the one address, Kestrel to the other."""
    confirm(addresses, letter, "home")
    mail = letter(ARRIVED, OTHER, sender="Una Reyes <una@kestrel.example>", subject="Interview: Warehouse Manager",
                  mid="k1")  # fmt: skip
    addresses.deliver(mail, ARRIVED, "work")
    addresses.scan(HELD)


def run(addresses: Addresses, *words: str, now: str = LATER) -> tuple[int, str, str]:
    """One command at a given time."""
    return addresses.world.run(*words, "--now", now)


def from_json(addresses: Addresses, *words: str, now: str = LATER) -> Any:
    """Its JSON."""
    status, out, err = run(addresses, *words, "--json", now=now)
    assert status == 0, err
    return json.loads(out)


# -- which account an ID means -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("status", "home:o1"), 0, "home:o1  Brightwell"),
        (("status", "work:o1"), 0, "work:o1  Kestrel"),
        (("status", "o1"), 2, "o1 is in several accounts: say home:o1 or work:o1"),
        (("status", "o1", "--account", "work"), 0, "work:o1  Kestrel"),
        (("status", "o9"), 2, "there is no opportunity o9"),
        (("status", "away:o1"), 2, "'away:o1': there is no account away here; the configuration has home, work"),
        (("status", "--account", "away"), 2, "there is no such account; the configuration has home, work"),
        (("status", "work:x"), 2, "names nothing here"),
        (("explain", "home:o1"), 0, "home:o1 is waiting"),
        (("explain", "work:d1"), 0, "work:d1, thank-you to"),
        (("dismiss", "d1"), 2, "d1 is in several accounts: say home:d1 or work:d1"),
        (("snooze", "work:d1", "--until", "2026-03-09"), 0, "work:d1 rests until 2026-03-09"),
        (("stop", "work:o1"), 0, "work:o1: stopped"),
        (("called", "home:o1"), 0, "home:o1: noted"),
        (("notes", "home:o1", "--print"), 0, "Brightwell"),
        (("forget", "home:o1"), 0, "home:o1 was forgotten"),
    ],
)
def test_an_id_names_its_account(
    addresses: Addresses, letter: Letter, words: tuple[str, ...], status: int, told: str
) -> None:
    two_matters(addresses, letter)

    code, out, err = run(addresses, *words)

    assert (code, told in out + err) == (status, True), out + err


def test_a_bare_id_will_do_where_one_account_alone_has_it(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter, "work")
    addresses.scan(HELD)

    assert "work:o1  Brightwell" in run(addresses, "status", "o1")[1]
    assert "work:d1: dismissed" in run(addresses, "dismiss", "d1")[1]


# -- what is shown -------------------------------------------------------------------------------


def test_status_shows_a_matter_of_two_addresses_once(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)

    (shown,) = from_json(addresses, "status")["opportunities"]
    table = run(addresses, "status")[1]

    assert (shown["id"], shown["account"], shown["also"]) == ("home:o1", "home", ["work:o1"])
    assert [d["id"] for d in shown["drafts"]] == ["home:d1"]
    assert "home:o1" in table
    assert "work:o1" not in table


def test_review_goes_through_every_account(addresses: Addresses, letter: Letter) -> None:
    two_matters(addresses, letter)

    waiting = from_json(addresses, "review")["waiting"]

    assert [(w["account"], w["id"], w["opportunity"]) for w in waiting] == [
        ("home", "home:d1", "home:o1"),
        ("work", "work:d1", "work:o1"),
    ]


def test_review_shows_what_it_can_where_a_server_is_dead(addresses: Addresses, letter: Letter) -> None:
    two_matters(addresses, letter)
    addresses.configure(home=True)

    status, out, err = run(addresses, "review", "--json")

    assert (status, [w["id"] for w in json.loads(out)["waiting"]]) == (69, ["work:d1"])
    assert "interview-assistant: home: " in err


def test_the_doctor_looks_at_every_account(addresses: Addresses) -> None:
    addresses.configure(work=True)

    status, out, _ = run(addresses, "doctor", "--json")
    faulty = [(c["account"], c["name"]) for c in json.loads(out)["checks"] if not c["ok"]]
    words = run(addresses, "doctor")[1]

    assert (status, faulty) == (69, [("work", "server")])
    assert words.index("account home:") < words.index("account work:") < words.index("FAULT server")


def test_the_words_of_a_scan_name_the_account(addresses: Addresses, letter: Letter) -> None:
    two_matters(addresses, letter)

    words = run(addresses, "scan", "-v", now="2026-03-19T10:00:00+00:00")[1]

    assert "home/INBOX: 0 new" in words
    assert "work/INBOX: 0 new" in words


# -- the user's word ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["home:o1", "work:o1"])
def test_a_stop_in_one_account_stops_the_other_at_once(addresses: Addresses, letter: Letter, name: str) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)

    document = from_json(addresses, "stop", name)
    later = addresses.scan(CHECK_IN)

    assert [w["id"] for w in document["withdrawn"]] == ["home:d1"]
    assert addresses.drafts() == {"home": [], "work": []}
    assert later["drafted"] == []


def test_a_stop_reaches_a_dead_server_with_the_next_scan(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    addresses.configure(home=True)

    status, _, err = run(addresses, "stop", "work:o1")
    addresses.configure()
    report = addresses.scan("2026-03-04T11:00:00+00:00")

    assert status == 0
    assert "home: the next scan sees to it there" in err
    assert [w["id"] for w in report["withdrawn"]] == ["home:d1"]


def test_what_was_stopped_is_resumed_in_both(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan("2026-03-04T10:00:00+00:00")
    run(addresses, "stop", "home:o1", now="2026-03-04T11:00:00+00:00")
    run(addresses, "resume", "work:o1", now="2026-03-04T12:00:00+00:00")

    assert {s["stage"] for s in addresses.world.status("2026-03-04T12:30:00+00:00")} == {"waiting"}


def test_notes_reach_the_draft_in_the_other_account(addresses: Addresses, letter: Letter, tmp_path: Any) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)
    form = run(addresses, "notes", "work:o1", "--print")[1]
    filled = tmp_path / "notes.txt"
    lines = form.splitlines()
    place = next(n for n, line in enumerate(lines) if "talk" in line.lower() or "topic" in line.lower())
    filled.write_text("\n".join([*lines[: place + 1], "the churn dashboard", *lines[place + 1 :]]))

    status, _, err = run(addresses, "notes", "work:o1", "--file", str(filled))

    assert status == 0, err
    (draft,) = addresses.boxes["home"].drafts()
    assert "churn dashboard" in draft.get_content()


def test_a_forgotten_matter_is_forgotten_in_both(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter)
    addresses.scan(HELD)

    run(addresses, "forget", "home:o1")

    assert addresses.world.status(LATER) == []
    assert addresses.scan("2026-03-04T11:00:00+00:00")["drafted"] == []
    assert not any(b"Brightwell" in addresses.ledger(name).read_bytes() for name in ("home", "work"))


def test_what_is_exported_of_two_accounts_can_be_taken_in(addresses: Addresses, letter: Letter, tmp_path: Any) -> None:
    two_matters(addresses, letter)
    run(addresses, "stop", "work:o1")
    kept = tmp_path / "choices.json"

    assert run(addresses, "export", str(kept))[0] == 0
    for name in ("home", "work"):
        addresses.ledger(name).unlink()
    assert run(addresses, "import", str(kept))[0] == 0
    addresses.scan("2026-03-04T11:00:00+00:00")

    stages = {s["id"]: s["stage"] for s in addresses.world.status("2026-03-04T12:00:00+00:00")}
    assert list(json.loads(kept.read_text())) == ["accounts"]
    assert stages["work:o1"] == "stopped"
    assert stages["home:o1"] == "waiting"


def test_an_export_of_another_account_is_refused_with_its_name(
    addresses: Addresses, letter: Letter, tmp_path: Any
) -> None:
    kept = tmp_path / "choices.json"
    kept.write_text('{"accounts": {"away": {"format": 1, "opportunities": []}}}')

    status, _, err = run(addresses, "import", str(kept))

    assert status == 2
    assert "the export is of account away, but the configuration has home, work" in err


def test_send_goes_over_every_account(addresses: Addresses, letter: Letter) -> None:
    two_matters(addresses, letter)
    addresses.configure(home=True)

    status, out, err = run(addresses, "send", "--json")

    assert [(a["account"], a["status"]) for a in json.loads(out)["accounts"]] == [("home", 69), ("work", 0)]
    assert (status, "interview-assistant: home: " in err) == (69, True)


# -- runs beside each other ------------------------------------------------------------------------


def test_two_runs_over_the_accounts_are_never_at_work_at_once(addresses: Addresses) -> None:
    from assistant.ledger import RunLock

    with RunLock(addresses.ledger("home").with_name("accounts")):
        status, _, err = run(addresses, "scan", "--account", "work")

    assert status == 75
    assert "another run" in err


def test_watch_scans_all_when_mail_reaches_any(addresses: Addresses, letter: Letter) -> None:
    confirm(addresses, letter, "home")
    words = [sys.executable, "-m", "assistant", "watch", "--rounds", "9", "-v", "--config", str(addresses.world.config)]
    program = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ))
    assert program.stdout is not None
    limit = threading.Timer(30, program.kill)
    limit.start()

    def comes(words: str) -> bool:
        return any(line.startswith(words) for line in program.stdout or ())

    try:
        has_begun = comes("work/Sent")
        confirm(addresses, letter, "work")
        has_seen = comes("work/INBOX: 1 new")
    finally:
        limit.cancel()
        program.kill()
        program.communicate()

    assert has_begun
    assert has_seen
