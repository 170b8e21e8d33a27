"""One poisonous message of each family among a thousand: a scan handles all the others and prints nothing that acts."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hostile.checks import is_fit_for_terminal
from hostile.corpus import cases
from hostile.test_hostile_mails import mail_of
from stories.conftest import World, letter, world

__all__ = ["letter", "world"]

FAMILIES = ("mime", "headers", "html", "calendar", "nomail", "scanners")
MANY = 1000
COMPANIES = 40
HOSTILE_NAMES = {
    "From": "=?utf-8?q?=1B=5B2JTom_=E2=80=AEReyes=07?= <tom@brightwell.example>",
    "Subject": "=?utf-8?q?Interview_confirmed=1B=5D0;owned=07=C2=9B31m:_Data_Analyst=0D=0ABcc:_eve@evil.example?=",
}
CONFIRMED = """Dear Priya,

Your interview for the Data Analyst role at Brightwell is confirmed for Tuesday 3 March 2026 at 14:00 GMT.

Kind regards,
Tom Reyes
"""


def ordinary(number: int, at: datetime) -> bytes:
    """A mail in one of many matters: the application is acknowledged, later mails speak of it."""
    company, later = number % COMPANIES, number // COMPANIES
    domain = f"company{company}.example"
    answers = f"References: <0.{company}@{domain}>\n" if later else ""
    return (
        f"From: Ann Lee <ann@{domain}>\nTo: priya@example.org\nSubject: Your application to Company{company}\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{later}.{company}@{domain}>\n{answers}"
        "Content-Type: text/plain; charset=utf-8\n\n"
        f"Dear Priya,\n\nthank you for applying for the Data Analyst position at Company{company}. We have received "
        "your application and will review it.\n\nKind regards,\nAnn Lee\n"
    ).encode()


def poisons() -> list[bytes]:
    """The first cases of each family; the huge ones are read in other tests."""
    return [raw for family in FAMILIES for case in cases(family)[:60:3] if 0 < len(raw := mail_of(case)) < 300_000]


def test_a_scan_handles_all_the_others(world: World) -> None:
    at = datetime.fromisoformat("2026-02-25T08:00:00+00:00")
    bad = poisons()
    every = MANY // len(bad)
    messages: list[bytes] = []
    for number in range(MANY):
        messages.append(ordinary(number, at + timedelta(minutes=number)))
        if number % every == 0 and bad:
            messages.append(bad.pop())
    assert not bad
    _append(world, messages, at)
    before = world.flags()

    report = world.scan("2026-03-02T10:00:00+00:00")

    found = {f["message_id"] for f in report["findings"]}
    ids = (f"<{n // COMPANIES}.{n % COMPANIES}@company{n % COMPANIES}.example>" for n in range(MANY))
    missing = [one for one in ids if one not in found]
    assert not missing, missing[:10]
    assert report["folders"]["INBOX"]["new"] == len(messages)
    assert world.flags() == before
    assert world.scan("2026-03-02T10:30:00+00:00")["folders"]["INBOX"]["new"] == 0


def _append(world: World, messages: list[bytes], at: datetime) -> None:
    """Many at once: a round trip for each would take most of the test."""
    for start in range(0, len(messages), 100):
        batch: list[Any] = [
            {"msg": raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), "date": at + timedelta(minutes=start + place)}
            for place, raw in enumerate(messages[start : start + 100])
        ]
        world.client.multiappend("INBOX", batch)


def test_no_command_prints_what_acts_on_a_terminal(world: World, letter: Any) -> None:
    at = "2026-02-26T10:00:00+00:00"
    mail = letter(at, CONFIRMED, mid="c1")
    raw = mail.as_bytes()
    for name, value in HOSTILE_NAMES.items():
        old = next(line for line in raw.split(b"\n") if line.startswith(name.encode() + b":"))
        raw = raw.replace(old, f"{name}: {value}".encode())
    world.deliver(raw, at)
    printed = []

    for now, *command in (
        ("2026-03-03T15:30:00+00:00", "scan", "-v"),
        ("2026-03-03T15:31:00+00:00", "status"),
        ("2026-03-03T15:31:00+00:00", "status", "o1"),
        ("2026-03-03T15:31:00+00:00", "status", "--json"),
        ("2026-03-03T15:31:00+00:00", "explain", "o1"),
        ("2026-03-03T15:31:00+00:00", "explain", "d1"),
        ("2026-03-03T15:31:00+00:00", "explain", "o1", "--json"),
    ):
        status, out, err = world.run(*command, "--now", now)
        assert status == 0, err
        printed.append(out + err)

    assert all(map(is_fit_for_terminal, printed))
    assert "Brightwell" in printed[1]
    (draft,) = world.drafts()
    assert [one.addr_spec for one in draft["To"].addresses] == ["tom@brightwell.example"]
    assert draft["Bcc"] is None and draft["Cc"] is None
    assert is_fit_for_terminal(str(draft["Subject"])) and is_fit_for_terminal(str(draft["To"]))
