"""Whole mails of five batches, each written before the reader was tried on it (README_when.md has the first looks)."""

from __future__ import annotations

import json
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from dated_mails import KINDS

from assistant.model import Finding, Identity, Message, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse
from assistant.reading.promised import promise

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
FILE = Path(__file__).parent.parent / "data" / "reading" / "when.jsonl"
ROWS = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def message_of(row: dict[str, str]) -> Message:
    """The mail of a row, as it comes in."""
    mail = EmailMessage()
    mail["From"] = f"hr@example.{row['tld']}"
    mail["To"] = "priya@example.org"
    mail["Subject"] = row["subject"]
    mail["Date"] = format_datetime(datetime.fromisoformat(row["date"]))
    mail.set_content(row["text"])
    return parse(mail.as_bytes(), PRIYA)


def instants(found: list[str]) -> set[datetime]:
    """Times as written in a row."""
    return {datetime.fromisoformat(one) for one in found}


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['batch']}-{row['text'][:40]}" for row in ROWS])
def test_times_and_promise_of_a_mail_are_read(row: dict[str, object]) -> None:
    message = message_of({key: value for key, value in row.items() if isinstance(value, str)})
    kinds = [KINDS[letter] for letter in str(row["kind"])]
    findings = tuple(Finding(kind, 0.9, ()) for kind in kinds)

    times = told.times(message, PRIYA, is_answer=False)
    found = interviews.sort(message, kinds, times)
    promise_found = promise(message, PRIYA, findings, found.interviews)

    assert {one.start for one in found.interviews} == instants(list(row["interviews"]))  # type: ignore[call-overload]  # a list by the file's shape
    assert {one.start for one in found.slots} == instants(list(row["slots"]))  # type: ignore[call-overload]  # as above
    assert (promise_found.by.isoformat() if promise_found else None) == row["decision_by"]
