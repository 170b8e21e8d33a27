"""Mails of a few makes, for the mailbox tests."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PDF = base64.encodebytes(b"%PDF" + bytes(range(256)) * 4000).replace(b"\n", b"\r\n")


def plain(number: int = 1, body: str = "Hello Priya,\r\n\r\nshall we talk?\r\n", **fields: str) -> bytes:
    """A text mail; more fields as keywords, underscores for hyphens."""
    extra = "".join(f"{key.replace('_', '-')}: {value}\r\n" for key, value in fields.items())
    return (
        f"From: Tom Reyes <tom@brightwell.example>\r\nTo: priya@example.org\r\nSubject: Interview {number}\r\n"
        f"Date: Mon, 2 Mar 2026 09:00:00 +0000\r\nMessage-ID: <m{number}@brightwell.example>\r\n{extra}"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}"
    ).encode()


def multipart(number: int, subtype: str, *parts: bytes) -> bytes:
    """A mail of several parts, each with its own MIME fields."""
    head = (
        f"From: Tom Reyes <tom@brightwell.example>\r\nTo: priya@example.org\r\nSubject: Interview {number}\r\n"
        f"Message-ID: <m{number}@brightwell.example>\r\nMIME-Version: 1.0\r\n"
    ).encode()
    return head + entity(subtype, *parts)


def entity(subtype: str, *parts: bytes) -> bytes:
    """A multipart with a boundary of its own."""
    boundary = f"b{abs(hash(parts))}".encode()
    lines = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
    return (
        b"Content-Type: multipart/%b; boundary=%b\r\n\r\n" % (subtype.encode(), boundary)
        + lines
        + b"--"
        + boundary
        + b"--\r\n"
    )


def part(kind: str, body: bytes, *, encoding: str = "7bit", filename: str | None = None) -> bytes:
    """One part with its fields."""
    disposition = f'Content-Disposition: attachment; filename="{filename}"\r\n' if filename else ""
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n{disposition}\r\n".encode() + body


INVITATION = part(
    "text/calendar; method=REQUEST; charset=utf-8", b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
)
ATTACHMENT = part("application/pdf", PDF, encoding="base64", filename="offer.pdf")
