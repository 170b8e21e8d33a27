"""One employer, two addresses of the user: one matter, one letter, one end."""

from __future__ import annotations

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
