"""Header values that can be nothing but what they seem (RFC 5322, RFC 2047)."""

from __future__ import annotations

import re
from base64 import b64encode

from assistant.model import MessageId
from assistant.writing.faults import DraftRefused
from assistant.writing.fragments import clean

LINE = 76
SUBJECT_LIMIT = 200  # characters; longer ones are no subjects
NAME_LIMIT = 80

_ATEXT = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_ATEXT}(?:\.{_ATEXT})*@{_LABEL}(?:\.{_LABEL})*", re.A)
_ID = re.compile(r"<[!-;=?-~]{1,900}>", re.A)  # printable ASCII without angle brackets and spaces
_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*", re.A)


def checked_address(email: str) -> str:
    """The bare address, or DraftRefused: nothing but letters that every mail program reads the same way."""
    local, _, domain = email.rpartition("@")
    if not _ADDRESS.fullmatch(email) or len(local) > 64 or len(domain) > 253 or "=?" in email:
        raise DraftRefused(f"{clean(email, limit=80)!r} is no plain mail address")
    return email


def checked_id(message_id: str) -> MessageId:
    """The Message-ID, or DraftRefused when it could be read as anything else."""
    if not _ID.fullmatch(message_id) or "=?" in message_id:
        raise DraftRefused(f"{clean(message_id, limit=80)!r} cannot be answered: it is no Message-ID")
    return MessageId(message_id)


def plain(text: str, *, limit: int) -> str:
    """Header text without controls, and without anything that decodes a second time."""
    cleaned = clean(text, limit=limit)
    while "=?" in cleaned or "?=" in cleaned:  # taking one out may bring the next together
        cleaned = cleaned.replace("=?", "").replace("?=", "")
    return cleaned


def encode_text(text: str, *, room: int, limit: int = SUBJECT_LIMIT) -> str:
    """Unstructured text for a header; encoded words where it is not ASCII or cannot be folded."""
    cleaned = plain(text, limit=limit)
    if cleaned.isascii() and all(len(word) < LINE - 20 for word in cleaned.split()):
        return cleaned
    return encoded_words(cleaned, room=room)


def encoded_words(text: str, *, room: int = 60) -> str:
    """The text in base64 encoded words, none of which parts a character (RFC 2047 5)."""
    pieces: list[str] = [""]
    for char in text:
        if len(b64encode((pieces[-1] + char).encode())) > min(room, 75) - len("=?utf-8?b??="):
            pieces.append("")
        pieces[-1] += char
    return " ".join(f"=?utf-8?b?{b64encode(piece.encode()).decode()}?=" for piece in pieces)


def phrase(name: str, email: str) -> str:
    """`Name <address>`; the bare address where the name could be mistaken for one."""
    shown = re.sub(r"[\"\\<>]", "", plain(name, limit=NAME_LIMIT)).strip()
    if not shown or "@" in shown:
        return email
    if not shown.isascii():
        return f"{encoded_words(shown)} <{email}>"
    return f"{shown} <{email}>" if _PLAIN_PHRASE.fullmatch(shown) else f'"{shown}" <{email}>'


def folded(name: str, value: str) -> bytes:
    """The header in lines of at most 76 characters, as far as its words allow (RFC 5322 2.2.3)."""
    lines = [f"{name}:"]
    for word in value.split(" "):
        if len(lines[-1]) + 1 + len(word) > LINE and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines).encode("ascii") + b"\r\n"
