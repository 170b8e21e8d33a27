"""The bytes of a draft: headers cleaned, recipients strictly checked, the result read again.

RFC 5322 for the shape, RFC 2047 for words outside ASCII, RFC 3676 for
format=flowed. Nothing is sent or stored here, and no header of ours is added.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Sequence
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header
from email.message import Message as Mail
from email.utils import format_datetime, getaddresses
from zoneinfo import ZoneInfo

from assistant.model import Address, Identity, MessageId
from assistant.writing.faults import DraftRefused
from assistant.writing.flowed import flow
from assistant.writing.headers import LINE, checked_address, checked_id, encode_text, folded, phrase

HEADERS = (
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
)
CHAIN_LIMIT = 60  # ids in References; RFC 5322 3.6.4 lets a long chain be cut, the first and the last ones stay
CHAIN_BYTES = 7_000  # our readers, and some servers, stop at 8 KB a header


def build(
    *,
    identity: Identity,
    recipient: Address,
    subject: str,
    message_id: MessageId,
    in_reply_to: MessageId,
    references: Sequence[MessageId],
    body: str,
    now: datetime,
) -> bytes:
    """The whole message; raises DraftRefused when it would not be exactly what is asked for."""
    sender = checked_address(identity.email)
    to = checked_address(recipient.email)
    answered = checked_id(in_reply_to)
    chain = chain_of(references, answered)
    encoding, content = _encoded(flow(body))
    values = {
        "From": phrase(identity.name, sender),
        "To": phrase(recipient.name, to),
        "Subject": encode_text(subject, room=76 - len("Subject: ")),
        "Date": format_datetime(now.astimezone(ZoneInfo(identity.timezone)).replace(microsecond=0)),
        "Message-ID": checked_id(message_id),
        "In-Reply-To": answered,
        "References": " ".join(chain),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8; format=flowed",
        "Content-Transfer-Encoding": encoding,
    }
    raw = b"".join(folded(name, values[name]) for name in HEADERS) + b"\r\n" + content
    _refuse_surprises(raw, sender=sender, to=to, answered=answered, chain=chain)
    return raw


def chain_of(references: Sequence[MessageId], answered: MessageId) -> tuple[MessageId, ...]:
    """The usable ids, oldest first, each once, the answered one last."""
    kept = [found for each in dict.fromkeys(references) if each != answered and (found := _usable(each))]
    while len(kept) > 1 and (len(kept) >= CHAIN_LIMIT or sum(map(len, kept)) > CHAIN_BYTES):
        del kept[1]
    return (*kept, answered)


def _usable(each: MessageId) -> MessageId | None:
    try:
        return checked_id(each)
    except DraftRefused:
        return None


def _encoded(text: str) -> tuple[str, bytes]:
    content = text.encode("utf-8", "replace").replace(b"\n", b"\r\n")
    if text.isascii():
        return "7bit", content
    return "quoted-printable", b"\r\n".join(_quoted(line) for line in content.split(b"\r\n"))


def _quoted(line: bytes) -> bytes:
    """One line, quoted-printable; b2a_qp alone makes lines of 77 where a soft break's space ends them."""
    quoted = binascii.b2a_qp(line.removesuffix(b" "), istext=True).replace(b"\n", b"\r\n")
    if not line.endswith(b" "):
        return quoted
    fits = len(quoted.rpartition(b"\n")[2]) + len(b"=20") <= LINE
    return quoted + (b"=20" if fits else b"=\r\n=20")


def _refuse_surprises(raw: bytes, *, sender: str, to: str, answered: MessageId, chain: Sequence[MessageId]) -> None:
    """What another program would read in these bytes must be what was planned, no more and no less."""
    mail = message_from_bytes(raw)
    if tuple(mail.keys()) != HEADERS:
        raise DraftRefused(f"the draft would have the headers {', '.join(mail.keys())}")
    for name, planned in (("From", sender), ("To", to)):
        if _addresses(mail, name) != [planned]:
            raise DraftRefused(f"{name} would not be {planned} alone")
    if mail["In-Reply-To"] != answered or tuple(str(mail["References"]).split()) != tuple(chain):
        raise DraftRefused("the draft would not answer the message that it should")
    if any(re.search(r"[\x00-\x1f\x7f]", decoded) for decoded in map(_decoded, mail.values())):
        raise DraftRefused("a header of the draft hides a line break")
    if any(len(line) > 998 for line in raw.split(b"\r\n")):
        raise DraftRefused("a line of the draft is longer than mail allows (998)")


def _addresses(mail: Mail, name: str) -> list[str]:
    return [
        address
        for _, address in getaddresses([re.sub(r"\r?\n[ \t]", " ", str(value)) for value in mail.get_all(name, [])])
    ]


def _decoded(value: str) -> str:
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", str(value))
    parts = decode_header(unfolded)
    return "".join(
        text if isinstance(text, str) else text.decode(charset or "latin-1", "replace") for text, charset in parts
    )
