"""Hostile mails: the reader never raises, takes no second, and is not told what the writer wants it to hear."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest
from hostile.checks import ENDS, RECEIVED, USER, goes_all_the_way, read_in_time
from hostile.corpus import Case, cases, cooked, families

from assistant.model import Perspective, Reading
from assistant.reading import read
from assistant.tracking import New, place

MAILS = ("mime", "headers", "html", "calendar", "nomail", "scanners")
MEGABYTE = 1024 * 1024
MEMORY = 48 * MEGABYTE
"""For a mail of at most 4 MB that is looked at, in several forms at once."""
BEFORE = "\n".join(
    (
        "From: Tom Reyes <tom@brightwell.example>",
        "To: priya@example.org",
        "Message-ID: <hostile@brightwell.example>",
        "Subject: Interview: Data Analyst",
        "Date: Mon, 2 Mar 2026 09:00:00 +0000",
    )
)


def mail_of(case: Case) -> bytes:
    """The case's mail; of a calendar case, a mail that brings the calendar."""
    event, calendar = case.expected("event"), case.expected("calendar")
    if event is None and calendar is None:
        return case.mail()
    usual = "".join(line for line in ("UID:hostile\n", "SUMMARY:Interview\n") if line[:4] not in str(event))
    body = calendar or f"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\n{usual}{event}\nEND:VEVENT\nEND:VCALENDAR\n"
    kind = case.expected("type") or "text/calendar; method=REQUEST; charset=utf-8"
    text = f"{BEFORE}\nContent-Type: {kind}\n\n{cooked(body)}"
    return text.encode("utf-8", "surrogateescape")


def texts_of(reading: Reading) -> dict[str, str]:
    """The texts that a case may speak of."""
    message = reading.message
    return {
        "own": message.own_text,
        "subject": message.subject,
        "sender": f"{message.sender.name} {message.sender.email}" if message.sender else "",
    }


def values_of(reading: Reading) -> dict[str, Any]:
    """The values that a case may speak of."""
    message = reading.message
    return {
        "kind": reading.kind.value,
        "subject": message.subject,
        "sender": message.sender.email if message.sender else "",
        "sender_domain": message.sender.domain if message.sender else "",
        "to": [one.email for one in message.to],
        "references": list(message.references),
        "attachments": list(message.attachments),
        "automation": message.automation.value,
        "interviews": len(reading.interviews),
        "invites": len(message.invites),
        "no_message_id": message.message_id is None,
    }


KNOWN_KEYS = {
    "mail", "head", "body", "type", "event", "calendar", "begins", "fault", "unreceived", "recipients_only",
    "invites_at_most", "people_at_most", "own_has", "own_lacks", "subject_lacks", "sender_lacks",
    "kind", "subject", "sender", "sender_domain", "to", "references", "attachments", "automation", "interviews",
    "invites", "no_message_id",
}  # fmt: skip


@pytest.mark.parametrize("case", [case for family in MAILS for case in cases(family)], ids=str)
def test_a_hostile_mail_does_no_harm(case: Case) -> None:
    raw = mail_of(case)

    reading = read_in_time(raw, Perspective(USER, received=None if case.expected("unreceived") else RECEIVED))

    goes_all_the_way(raw, reading)
    if case.expected("kind") not in {kind.value for kind in ENDS}:
        assert not ENDS & {finding.kind for finding in reading.findings}, reading.findings
    if (begins := case.expected("begins")) is not None:
        assert isinstance(place(reading, (), USER), New) is begins
    if (only := case.expected("recipients_only")) is not None:
        assert {one.email for one in reading.people if one.email} <= set(only)
    assert len(reading.people) <= case.given.get("people_at_most", 100)
    assert len(reading.message.invites) <= case.given.get("invites_at_most", 50)
    assert case.given.keys() <= KNOWN_KEYS
    found = values_of(reading)
    assert {key: found[key] for key in found if key in case.given} == {
        key: case.given[key] for key in found if key in case.given
    }
    for name, text in texts_of(reading).items():
        assert all(cooked(words) in text for words in case.expected(f"{name}_has") or ()), text[:300]
        assert not any(cooked(words) in text for words in case.expected(f"{name}_lacks") or ()), text[:300]
    assert all(any(words in one for one in reading.message.faults) for words in case.expected("fault") or ()), (
        reading.message.faults
    )


def test_the_corpus_is_as_large_as_promised() -> None:
    everything = [case for family in families() for case in cases(family)]

    assert len(everything) >= 500
    assert len({(case.family, case.name) for case in everything}) == len(everything)
    assert all(case.says for case in everything)


@pytest.mark.parametrize(
    ("family", "name"),
    [
        ("mime", "base64 of three megabytes"),
        ("mime", "five megabytes of text"),
        ("mime", "fifty thousand parts"),
        ("html", "hundred thousand nested elements"),
        ("html", "tag with an attribute of half a megabyte"),
        ("calendar", "description of a megabyte"),
        ("headers", "hundred thousand header lines"),
        ("nomail", "a megabyte of NULs"),
    ],
)
def test_the_largest_mails_take_little_memory(family: str, name: str) -> None:
    (case,) = [one for one in cases(family) if one.name == name]
    raw = mail_of(case)
    read(b"", Perspective(USER))

    tracemalloc.start()
    read(raw, Perspective(USER, received=RECEIVED))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < MEMORY, f"{peak / MEGABYTE:.0f} MB for {len(raw) / MEGABYTE:.1f} MB"
