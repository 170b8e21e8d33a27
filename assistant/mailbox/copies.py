"""Messages of Drafts, Sent, Trash and Approved, as their headers show them.

Pure. Strict and bounded: a header that is too large or cannot be read gives
fewer words, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header
from email.utils import getaddresses
from typing import TypedDict

from assistant.mailbox.headers import fields_item, items_of, split_answers
from assistant.mailbox.syntax import Answer, internal_date, number
from assistant.model import Copy, MessageId, Role

COPY_FIELDS = (
    "Message-ID",
    "X-Microsoft-Original-Message-ID",
    "In-Reply-To",
    "References",
    "To",
    "Cc",
    "Bcc",
    "Subject",
)
COPY_ITEMS = f"UID FLAGS INTERNALDATE {fields_item(COPY_FIELDS)}"

FIELD_LIMIT = 8 << 10  # getaddresses() takes half a minute for a hostile field of 100 KB
MAX_RECIPIENTS = 100
MAX_REFERENCES = 200

_FIELD = re.compile(rb"(?:^|(?<=\n))([A-Za-z0-9-]+)[ \t]*:([^\n]*\n?(?:[ \t][^\n]*\n?)*)")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,990}>")


def copies_in(answer: Answer, role: Role, folder: str, uidvalidity: int) -> Iterator[Copy]:
    """Every message of a FETCH answer that came with its header."""
    for piece in split_answers(answer):
        try:
            items = items_of(piece)
        except ValueError:
            continue
        header = next((value for key, value in items.items() if key.startswith("BODY[HEADER.FIELDS")), None)
        uid = number(items.get("UID"))
        if header is None or uid is None:
            continue  # somebody else's change of flags
        yield Copy(
            role,
            folder,
            uidvalidity,
            uid,
            flags=frozenset((items.get("FLAGS") or b"").decode("latin-1").lower().strip("()").split()) - {r"\recent"},
            received=internal_date(items.get("INTERNALDATE") or b""),
            **_shown(header),
        )


class _Shown(TypedDict):
    message_id: MessageId | None
    original_message_id: MessageId | None
    references: tuple[MessageId, ...]
    recipients: tuple[str, ...]
    subject: str


def _shown(header: bytes) -> _Shown:
    fields = fields_of(header)
    chain = _ids(fields, "references") + _ids(fields, "in-reply-to")[:1]
    return _Shown(
        message_id=next(iter(_ids(fields, "message-id")), None),
        original_message_id=next(iter(_ids(fields, "x-microsoft-original-message-id")), None),
        references=tuple(dict.fromkeys(chain[-MAX_REFERENCES:])),
        recipients=_recipients(fields),
        subject=decoded(next(iter(fields.get("subject", ())), "")),
    )


def fields_of(header: bytes) -> dict[str, list[str]]:
    """The fields of a header block by their names in lower case, unfolded."""
    fields: dict[str, list[str]] = {}
    for match in _FIELD.finditer(header):
        body = match[2][:FIELD_LIMIT].replace(b"\r", b"").replace(b"\n", b"")
        fields.setdefault(match[1].decode("ascii").lower(), []).append(body.decode("utf-8", "replace").strip())
    return fields


def _ids(fields: dict[str, list[str]], name: str) -> list[MessageId]:
    return [MessageId(found) for body in fields.get(name, ()) for found in _MESSAGE_ID.findall(body)]


def _recipients(fields: dict[str, list[str]]) -> tuple[str, ...]:
    bodies = [body for name in ("to", "cc", "bcc") for body in fields.get(name, ())]
    found = (email.strip().lower() for _, email in getaddresses(bodies))
    return tuple(dict.fromkeys(email for email in found if "@" in email))[:MAX_RECIPIENTS]


def decoded(subject: str) -> str:
    """A subject in plain words (RFC 2047); as it stands where it cannot be decoded."""
    if "=?" not in subject:
        return subject
    try:
        return "".join(_piece(text, charset) for text, charset in decode_header(subject))
    except (MessageError, ValueError):
        return subject


def _piece(text: bytes | str, charset: str | None) -> str:
    if isinstance(text, str):
        return text
    try:
        return text.decode(charset or "latin-1", "replace")
    except LookupError:
        return text.decode("latin-1")
