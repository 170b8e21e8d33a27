"""IMAP's small words: quoted strings, numbers, dates, sets of UIDs (RFC 3501 9).

Pure, and light: a scan with nothing new loads no more of the reading side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

Answer = Sequence[bytes | tuple[bytes, bytes]]
"""imaplib's shape of one or many answers: (line, literal) pairs, each answer ended by a bare line."""

_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


def quoted(text: bytes) -> bytes:
    """An IMAP quoted string."""
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def unquoted(token: bytes) -> bytes:
    """What a quoted string says."""
    inner = token[1:-1]
    return _ESCAPED.sub(rb"\1", inner) if b"\\" in inner else inner


def number(text: bytes | None) -> int | None:
    """An IMAP number; None for what is none (Python refuses to read thousands of digits)."""
    return int(text) if text is not None and text.isdigit() and len(text) < 20 else None


_MONTHS = {month: number for number, month in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(rb" ?\d{1,2}-\w{3}-\d{4} \d\d:\d\d:\d\d [+-]\d{4}")
_MINUTE = timedelta(minutes=1)


def internal_date(text: bytes) -> datetime | None:
    """An INTERNALDATE in UTC; None where a server sends nonsense."""
    text = text.strip(b'"').rjust(26)  # RFC 3501: the day has a blank or a zero before it; some servers forget
    if _DATE.fullmatch(text) is None:
        return None
    offset = int(text[22:24]) * 60 + int(text[24:26])
    try:
        number = _MONTHS[text[3:6].lower()]
        clock = int(text[12:14]), int(text[15:17]), min(int(text[18:20]), 59)
        local = datetime(int(text[7:11]), number, int(text[:2]), *clock, tzinfo=UTC)
        return local + _MINUTE * (offset if text[21:22] == b"-" else -offset)
    except (KeyError, ValueError, OverflowError):
        return None


def internal_date_text(when: datetime) -> str:
    """An instant as APPEND takes it, in English whatever the locale."""
    utc = when.astimezone(UTC)
    return f'"{utc.day:02d}-{MONTH_NAMES[utc.month - 1]}-{utc.year:04d} {utc:%H:%M:%S} +0000"'


def uid_set(uids: Iterable[int]) -> str:
    """Ascending UIDs as ranges: 1:3,7 (thousands of single ones are refused by some servers)."""
    ranges: list[list[int]] = []
    for uid in uids:
        if ranges and uid == ranges[-1][1] + 1:
            ranges[-1][1] = uid
        else:
            ranges.append([uid, uid])
    return ",".join(str(low) if low == high else f"{low}:{high}" for low, high in ranges)
