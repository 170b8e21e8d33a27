"""Mails kept as lines of JSON with a date of their own (tests/data/reading/README.md), made into messages."""

from __future__ import annotations

import json
import re
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from assistant.model import Identity, Kind, Perspective, Reading
from assistant.reading import read

Row = dict[str, Any]
"""The keys that the README names."""

PRIYA = {"name": "Priya Nair", "address": "priya@example.org", "timezone": "Europe/London", "country": "GB"}
"""Whose mailbox it is where a line does not say so."""

KINDS = {
    "A": Kind.APPLICATION_ACK,
    "C": Kind.INTERVIEW_CONFIRMATION,
    "D": Kind.DECLINE,
    "H": Kind.HOLD,
    "I": Kind.INTERVIEW_INVITATION,
    "N": Kind.INFO_REQUEST,
    "O": Kind.OFFER,
    "R": Kind.INTERVIEW_RESCHEDULE,
    "S": Kind.ASSESSMENT,
    "X": Kind.INTERVIEW_CANCELLATION,
    "Y": Kind.INTERVIEWER_REPLY,
}
"""The kinds that the letters of `when.jsonl` stand for."""

NEWS = frozenset(
    {Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION}
    | {Kind.OFFER, Kind.DECLINE}
)
"""Kinds that start, move or stop something."""

_ANSWER = re.compile(r"(?:re|aw|sv|antw|r|rif|res|tr|fw|fwd|wg)\s*:", re.IGNORECASE)


def rows_of(path: Path) -> list[Row]:
    """The lines of a file, in order."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def perspective_of(row: Row) -> Perspective:
    """Who reads the message of a line."""
    user = row.get("user", PRIYA)
    return Perspective(Identity(user["name"], user["address"], timezone=user["timezone"], country=user["country"]))


def raw_of(row: Row, number: int) -> bytes:
    """The message of a line, as it comes in: the sender's domain ends as it once did, an answer refers to something."""
    mail = EmailMessage()
    mail["From"] = str(row["sender"]).replace(".example>", f".{row['tld']}>")
    mail["To"] = "{name} <{address}>".format(**row.get("user", PRIYA))
    mail["Subject"] = row["subject"]
    mail["Date"] = format_datetime(datetime.fromisoformat(row["date"]))
    mail["Message-ID"] = f"<dated{number}@made.example>"
    if _ANSWER.match(row["subject"]):
        mail["In-Reply-To"] = mail["References"] = f"<before{number}@made.example>"
    mail.set_content(row["body"], charset="utf-8")
    return mail.as_bytes()


def reading_of(row: Row, number: int) -> Reading:
    """What its user's reader makes of the message of a line."""
    return read(raw_of(row, number), perspective_of(row))
