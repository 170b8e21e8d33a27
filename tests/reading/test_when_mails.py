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


def misses(row: dict[str, object]) -> list[str]:
    """What is read otherwise than the row says."""
    message = message_of({key: value for key, value in row.items() if isinstance(value, str)})
    kinds = [KINDS[letter] for letter in str(row["kind"])]
    findings = tuple(Finding(kind, 0.9, ()) for kind in kinds)

    times = told.times(message, PRIYA, is_answer=False)
    found = interviews.sort(message, kinds, times)
    day = promise(message, PRIYA, findings, found.interviews)
    read = {
        "interviews": {one.start for one in found.interviews} == instants(list(row["interviews"])),  # type: ignore[call-overload]  # a list by the file's shape
        "slots": {one.start for one in found.slots} == instants(list(row["slots"])),  # type: ignore[call-overload]  # as above
        "decision_by": (day.by.isoformat() if day else None) == row["decision_by"],
    }
    return [f"{name}: {message.own_text[:60]}" for name, is_right in read.items() if not is_right]


@pytest.mark.parametrize("batch", sorted({row["batch"] for row in ROWS}))
def test_times_and_promises_of_whole_mails_are_read(batch: int) -> None:
    """All but one in a batch: where several times or days stand in a mail, learned weights have a say."""
    missed = [miss for row in ROWS if row["batch"] == batch for miss in misses(row)]
    assert len(missed) <= 1, missed


def test_next_to_none_of_a_thousand_mails_is_misread() -> None:
    missed = [miss for row in ROWS for miss in misses(row)]
    assert len(ROWS) > 1_000
    assert len(missed) <= 6, missed
