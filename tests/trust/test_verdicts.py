"""Verdicts that a sending depends on, as tables: what we moved away ourselves is nothing that the user did."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tracking.test_what_became import ALL, NOW, OURS, PLACED, RECORD, copy

from assistant.model import Copy, DraftRecord, DraftState, Identity, Role
from assistant.tracking import Verdict, what_became
from assistant.writing import DraftRefused
from assistant.writing.envelope import envelope_of

S = DraftState


def verdict(record: DraftRecord, *copies: Copy) -> Verdict:
    digests = {(c.folder, c.uidvalidity, c.uid): OURS for c in copies}
    return what_became(record, copies, digest_of_copy=digests, looked=ALL, now=NOW)


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (S.UNTOUCHED, S.DISCARDED),
        (S.APPROVED, S.DISCARDED),
        (S.MISSING, S.DISCARDED),
        (S.SENDING, S.SENDING),
        (S.UNCERTAIN, S.UNCERTAIN),
    ],
)
def test_a_claimed_copy_in_trash_was_not_thrown_away_by_the_user(state: S, found: S) -> None:
    assert verdict(replace(RECORD, state=state), copy(Role.TRASH)).state is found


@pytest.mark.parametrize("state", [S.UNTOUCHED, S.APPROVED, S.EDITED])
def test_absence_needs_two_looks_and_ends_an_approval(state: S) -> None:
    first = verdict(replace(RECORD, state=state))
    second = verdict(replace(RECORD, state=state, missing_since=NOW - timedelta(minutes=15)))

    assert (first.state, first.missing_since) == (state, NOW)
    assert second.state is S.MISSING


@pytest.mark.parametrize("state", [S.INTENDED, S.SENDING, S.UNCERTAIN])
def test_absence_says_nothing_of_what_we_are_doing_ourselves(state: S) -> None:
    assert verdict(replace(RECORD, state=state, missing_since=PLACED)).state is state


def test_in_a_renewed_folder_absence_counts_from_then_on() -> None:
    other = replace(copy(uid=1, validity=99), message_id=None, references=(), recipients=())

    assert verdict(RECORD, other).renewed_as == 99
    assert verdict(replace(RECORD, uidvalidity=99, uid=None), other).missing_since == NOW


def test_a_text_that_we_replaced_ourselves_was_not_thrown_away_by_the_user() -> None:
    renewed = replace(RECORD, placed=PLACED + timedelta(hours=1))

    assert verdict(renewed, copy(Role.TRASH)).state is not S.DISCARDED


def test_a_copy_left_behind_is_told_with_what_was_sent() -> None:
    found = verdict(RECORD, copy(Role.SENT, uid=9), copy())

    assert found.state is S.SENT
    assert [c.uid for c in found.live] == [5]


# -- to whom it goes -----------------------------------------------------------------------------

ME = Identity("Priya Nair", "priya@example.org", aliases=("p.nair@example.org",))
TOM = "tom@brightwell.example"


def mail(**fields: str) -> bytes:
    named = {"From": "Priya Nair <priya@example.org>", "To": f"Tom <{TOM}>", **fields}
    return "".join(f"{name}: {value}\r\n" for name, value in named.items()).encode() + b"\r\nTo: not@this.example\r\n"


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        ({}, [TOM]),
        ({"Cc": "aisha@brightwell.example"}, [TOM, "aisha@brightwell.example"]),
        ({"Bcc": "me@home.example"}, [TOM, "me@home.example"]),
        ({"From": "p.nair@example.org"}, [TOM]),
        ({"To": f'"Reyes, Tom" <{TOM}>'}, [TOM]),
        ({"To": f"Tom\r\n <{TOM}>"}, [TOM]),
        ({"To": f"Tom <{TOM}>,"}, [TOM]),
        ({"To": "undisclosed-recipients:;", "Bcc": TOM}, [TOM]),
    ],
)
def test_recipients_are_read_from_the_header_alone(fields: dict[str, str], seen: list[str]) -> None:
    assert sorted(envelope_of(mail(**fields), ME, seen=seen)) == sorted(seen)


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        ({"To": ""}, []),
        ({"To": "undisclosed-recipients:;"}, []),
        ({"To": f"Tom <{TOM}>, x@[10.0.0.1]"}, [TOM, "x@[10.0.0.1]"]),
        ({"To": f"Tom <{TOM}>, x@[10.0.0.1]"}, [TOM]),
        ({"To": f"Tom <{TOM}>, Jo"}, [TOM]),
        ({"To": f'"a@b.example>, evil" <{TOM}>'}, [TOM, "a@b.example"]),
        ({"To": "tom@brightwell.example, =?utf-8?q?x=40evil.example?="}, [TOM]),
        ({"To": f"Tom <{TOM}>"}, ["tom@brightwell.example", "seen@elsewhere.example"]),
        ({"From": "boss@brightwell.example"}, [TOM]),
        ({"From": "priya@example.org, boss@brightwell.example"}, [TOM]),
        ({"To": ", ".join(f"a{n}@x.example" for n in range(60))}, [f"a{n}@x.example" for n in range(60)]),
        ({"To": "t\u00f6m@brightwell.example"}, ["t\u00f6m@brightwell.example"]),
    ],
)
def test_a_mail_that_could_be_read_in_two_ways_goes_to_nobody(fields: dict[str, str], seen: list[str]) -> None:
    with pytest.raises(DraftRefused):
        envelope_of(mail(**fields), ME, seen=seen)
