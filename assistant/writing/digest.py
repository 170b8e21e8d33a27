"""The name and the fingerprint of a draft: how ours is known again, and whether it was touched."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.header import decode_header
from email.message import Message as Mail
from email.utils import getaddresses
from hashlib import blake2b, sha256

from assistant.model import Identity, MessageId
from assistant.writing.flowed import unflow
from assistant.writing.headers import checked_address

SIZE_LIMIT = 2_000_000  # larger copies are hashed as they lie: no draft of ours is a hundredth of it
_HEADER_LIMIT = 64_000
_UNREADABLE = (ValueError, LookupError, AttributeError, TypeError, RecursionError)
"""What the standard parser raises on mails that are made to break it."""
_NO_CHARSETS = ("puny", "idna", "escape")
"""Codecs that take quadratic time or mean something else than letters."""


def draft_message_id(identity: Identity, need: str) -> MessageId:
    """The Message-ID of a need's draft: always the same, tells nothing, at the user's own domain."""
    account = checked_address(identity.email.strip().lower())
    key = blake2b(account.encode(), digest_size=32).digest()
    name = blake2b(need.encode("utf-8", "surrogatepass"), key=key, digest_size=16).hexdigest()
    groups = (name[:8], name[8:12], name[12:16], name[16:20], name[20:])
    return MessageId(f"<{'-'.join(groups)}@{account.rpartition('@')[2]}>")


def digest_of(raw: bytes) -> str:
    """SHA-256 over recipients, subject, threading and body, as somebody reading the mail would see them."""
    head = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if len(raw) > SIZE_LIMIT or len(head) > _HEADER_LIMIT:
        return sha256(b"as it lies\0" + raw).hexdigest()
    try:
        parts = _seen(message_from_bytes(raw))
    except _UNREADABLE:
        return sha256(b"as it lies\0" + raw).hexdigest()
    return sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def body_of(raw: bytes) -> str:
    """The text of a copy in paragraphs, for its marks and its tone; of HTML the bare words."""
    try:
        return _words(message_from_bytes(raw[:SIZE_LIMIT]))
    except _UNREADABLE:  # a mark in it is found all the same
        return raw[:SIZE_LIMIT].decode("latin-1")


def _words(mail: Mail) -> str:
    leaves = [part for part in mail.walk() if not part.is_multipart()]
    texts = [part for part in leaves if part.get_content_type() == "text/plain"]
    if texts:
        return "\n".join(_unflowed(part) for part in texts)
    return "\n".join(re.sub(r"<[^<>]*>", " ", _text(part)) for part in leaves if part.get_content_maintype() == "text")


def _seen(mail: Mail) -> list[str]:
    recipients = [f"{name}={','.join(_addresses(mail, name))}" for name in ("From", "Reply-To", "To", "Cc", "Bcc")]
    subject = " ".join(_header(mail, "Subject").split())
    threading = [" ".join(re.findall(r"<[^<>\s]+>", _header(mail, name))) for name in ("In-Reply-To", "References")]
    leaves = [part for part in mail.walk() if not part.is_multipart()]
    return [*recipients, f"subject={subject}", *threading, *(_leaf(part) for part in leaves)]


def _leaf(part: Mail) -> str:
    kind = part.get_content_type()
    content = _text(part) if kind.startswith("text/") else sha256(_payload(part)).hexdigest()
    return f"{kind} {part.get_filename() or ''}\n{content}"


def _text(part: Mail) -> str:
    return _lenient(_payload(part), part.get_content_charset() or "utf-8").replace("\r\n", "\n").rstrip()


def _unflowed(part: Mail) -> str:
    text = _text(part)
    return unflow(text) if str(part.get_param("format", "")).lower() == "flowed" else text


def _payload(part: Mail) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _addresses(mail: Mail, name: str) -> list[str]:
    values = [re.sub(r"\s*\n\s*", " ", str(value)) for value in mail.get_all(name, [])]
    return sorted(address.lower() for _, address in getaddresses(values) if address)


def _header(mail: Mail, name: str) -> str:
    values = (re.sub(r"\r?\n(?=[ \t])", "", str(value)) for value in mail.get_all(name, []))
    return " ".join(_decoded(value) for value in values)


def _decoded(value: str) -> str:
    parts = decode_header(value)
    return "".join(text if isinstance(text, str) else _lenient(text, charset) for text, charset in parts)


def _lenient(text: bytes, charset: str | None) -> str:
    if charset and any(word in charset.lower() for word in _NO_CHARSETS):
        charset = None
    try:
        return text.decode(charset or "latin-1")
    except (LookupError, ValueError):
        return text.decode("latin-1")
