"""Who may stop us: forged results, look-alikes and strangers end nothing, in words as plain as may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hostile.checks import RECEIVED, USER, goes_all_the_way, read_in_time
from hostile.corpus import Case, cases

from assistant.model import ENDED, Fact, Kind, Opportunity, OpportunityId, Perspective, UserChoices
from assistant.reading import read
from assistant.tracking import Existing, fold, place

CONFIRMED = b"""From: Tom Reyes <tom@brightwell.example>
To: Priya Nair <priya@example.org>
Subject: Interview confirmed: Data Analyst
Date: Thu, 26 Feb 2026 10:00:00 +0000
Message-ID: <confirm@brightwell.example>
Authentication-Results: mx.example.org; dmarc=pass
Content-Type: text/plain

Dear Priya,

your interview for the Data Analyst role at Brightwell is confirmed for Tuesday 3 March 2026 at 14:00 GMT.

Kind regards,
Tom Reyes
Head of Data, Brightwell
"""
DECLINE = """Dear Priya,

thank you for your interest in the Data Analyst role at Brightwell. Unfortunately, we will not be moving
forward with your application, as we have chosen another candidate.

Kind regards,
Tom Reyes
"""
KNOWN_KEYS = {"head", "body", "in_thread", "stops", "authserv", "authentication", "fault"}


def begun() -> tuple[Fact, Opportunity]:
    """A matter in which Tom Reyes has confirmed an interview."""
    perspective = Perspective(USER, received=RECEIVED - timedelta(days=4))
    first = Fact(read(CONFIRMED, perspective), outgoing=False, at=RECEIVED - timedelta(days=4))
    return first, fold(OpportunityId(1), (first,), UserChoices(), USER)


def mail_of(case: Case) -> bytes:
    answering = "In-Reply-To: <confirm@brightwell.example>\n" if case.expected("in_thread") else ""
    given = {**case.given, "head": answering + case.given.get("head", "")}
    return replace(case, given={"body": DECLINE, **given}).mail()


@pytest.mark.parametrize("case", cases("authentication"), ids=str)
def test_only_the_known_end_a_matter(case: Case) -> None:
    assert case.given.keys() <= KNOWN_KEYS
    first, matter = begun()
    raw = mail_of(case)

    reading = read_in_time(raw, Perspective(USER, received=RECEIVED, authserv_id=case.expected("authserv")))

    goes_all_the_way(raw, reading)
    placement = place(reading, (matter,), USER)
    facts = (first, Fact(reading, outgoing=False, at=RECEIVED)) if isinstance(placement, Existing) else (first,)
    has_ended = fold(OpportunityId(1), facts, UserChoices(), USER).stage in ENDED
    if (stops := case.expected("stops")) is not None:
        assert has_ended is stops, (placement, reading.findings)
    if (verdict := case.expected("authentication")) is not None:
        assert reading.message.authentication == verdict
    for words in case.expected("fault") or ():
        assert any(words in one for one in reading.message.faults), reading.message.faults


def test_the_decline_of_these_cases_is_one() -> None:
    """Otherwise none of them would show anything."""
    plain = Case("authentication", "plain", "a decline", {"body": DECLINE})

    assert read(plain.mail(), Perspective(USER, received=RECEIVED)).kind is Kind.DECLINE
