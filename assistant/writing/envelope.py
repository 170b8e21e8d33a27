"""To whom a finished message goes: read strictly from its own bytes (RFC 5321 4.1.2)."""

from __future__ import annotations

import re
from collections.abc import Collection
from email import message_from_bytes
from email.utils import getaddresses

from assistant.model import Identity
from assistant.writing.faults import DraftRefused
from assistant.writing.headers import checked_address

MAX_RECIPIENTS = 50  # more are no follow-up mail
_HEADER_LIMIT = 64_000
_EMPTY_GROUP = re.compile(r"[^:;<>@]*:\s*;")  # "undisclosed-recipients:;"


def envelope_of(raw: bytes, identity: Identity, *, seen: Collection[str]) -> tuple[str, ...]:
    """The recipients of To, Cc and Bcc; DraftRefused unless each is plain and all are those that the mailbox showed."""
    head = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if len(head) > _HEADER_LIMIT:
        raise DraftRefused("its header is too large")
    fields = _fields(head)
    if {a.lower() for a in _addresses(fields.get("from", []))} - identity.addresses or "from" not in fields:
        raise DraftRefused("its From line names somebody else than you")
    named = [value for name in ("to", "cc", "bcc") for value in fields.get(name, [])]
    recipients = tuple(dict.fromkeys(_addresses(named)))
    if not recipients or len(recipients) > MAX_RECIPIENTS:
        raise DraftRefused(f"it has {len(recipients) or 'no'} recipients")
    if {r.lower() for r in recipients} != {s.lower() for s in seen}:
        raise DraftRefused("its recipients can be read in more than one way")
    return recipients


def _fields(head: bytes) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for name, value in message_from_bytes(head + b"\n\n").items():
        fields.setdefault(name.lower(), []).append(" ".join(str(value).split()))
    return fields


def _addresses(values: list[str]) -> list[str]:
    """Each address; DraftRefused for what is none: newer Pythons give an empty pair for it, older ones the odd word."""
    said = [value.strip(" ,") for value in values]
    pairs = getaddresses([value for value in said if value and not _EMPTY_GROUP.fullmatch(value)])
    return [checked_address(email) for _, email in pairs]
