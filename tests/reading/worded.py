"""Starts and slots of a short English mail, its kind given: for tables of wordings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from assistant.model import Identity, Kind, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
SURE, ASKED, MOVED = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULE
LONDON = "2026-03-02T10:00+00:00"
NEW_YORK = "2026-03-02T10:00-05:00"
SYDNEY = "2026-03-02T20:00+11:00"
DELHI = "2026-03-02T15:00+05:30"
SUMMER = "2026-06-01T10:00+01:00"
TOPS = {NEW_YORK: "com", SYDNEY: "com", DELHI: "in"}
TEN = "03-10T10:00+00:00"
TWO_SLOTS = "03-10T10:00+00:00 03-11T14:00+00:00"


def times(text: str, kind: Kind, *, base: str = LONDON, subject: str = "Interview") -> tuple[str, str]:
    """Starts and slots of a mail of Monday 2 March 2026, 10.00 in London, unless another day is given."""
    mail = EmailMessage()
    mail["From"], mail["To"] = f"hr@example.{TOPS.get(base, 'co.uk')}", "priya@example.org"
    mail["Subject"], mail["Date"] = subject, format_datetime(datetime.fromisoformat(base))
    mail.set_content(text)
    message = parse(mail.as_bytes(), PRIYA)
    found = interviews.sort(message, [kind], told.times(message, PRIYA, is_answer=subject.startswith("Re:")))
    return instants(one.start for one in found.interviews), instants(one.start for one in found.slots)


def instants(starts: Iterable[datetime]) -> str:
    """The starts in order, in UTC."""
    return " ".join(sorted(start.astimezone(UTC).isoformat(timespec="minutes")[5:] for start in starts))


def utc(starts: str) -> str:
    """Starts as written in the tables, in UTC."""
    return instants(datetime.fromisoformat(f"2026-{start}") for start in starts.split())
