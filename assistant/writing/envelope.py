"""To whom a finished message goes: read strictly from its own bytes (RFC 5321 4.1.2)."""

from __future__ import annotations

from collections.abc import Collection
from email import message_from_bytes
from email.utils import getaddresses

from assistant.model import Identity
from assistant.writing.faults import DraftRefused
from assistant.writing.headers import checked_address

MAX_RECIPIENTS = 50  # more are no follow-up mail
_HEADER_LIMIT = 64_000


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
    pairs = getaddresses(values)
    return [checked_address(email) for name, email in pairs if name or email]
