"""The employer and the post that a mail of some kind names, for the tables of senders, clients and trades."""

from __future__ import annotations

from email.message import EmailMessage

from assistant.model import Identity, Kind, Perspective
from assistant.reading.company import company_and_role
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org"))
Rows = tuple[tuple[str, str, str, str, str | None, str | None], ...]
"""Sender, subject, text, kind; company and role that are to be named."""


def named_in(sender: str, subject: str, text: str, kind: str) -> tuple[str | None, str | None]:
    """Company and role."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "priya@example.org", subject
    mail["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    mail.set_content(text)
    named = company_and_role(parse(mail.as_bytes(), PRIYA), PRIYA.identity, Kind(kind))
    return named.company, named.role
