"""What stands before a post and is part of it: its band, its school year, its seniority, or the field that the subject leaves out."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.model import Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import plain

LEVEL = r"(?:(?:Year \d{1,2}|Key Stage \d|\d{1,2}(?:st|nd|rd|th) Grade) )"
_BAND = lazy_pattern(
    r"(?<!\w)(?:Band \d[a-d]?|Year \d{1,2}|Key Stage \d|KS[1-5]|\d{1,2}(?:st|nd|rd|th) Grade|Grade (?:[IVX]{1,4}|\d{1,2})) $"
)
_SENIORITY = lazy_pattern(r"(?<!\w)(?:Senior|Junior|Principal|Deputy|Trainee|Graduate|Apprentice|Staff|Lead) $")
_APPLIED = (
    r"\b(?i:appl(?:ied|ying|y|ication)s?)(?: \w+)? (?:for|as)(?: the| an?| our)? (?P<before>(?:[A-Z][\w&'’-]* ){1,4})"
)
_LONGEST = 60


def with_level(role: str, subject: str, body: str) -> str:
    """ "Band 6 Analyst", "Year 4 Class Teacher": the post with its band before it; with its seniority, where the subject says that."""
    for text, pattern in ((subject, _SENIORITY), (body if role in body else subject, _BAND)):
        at = text.find(role)
        found = pattern.search(text[max(0, at - 20) : at]) if at > 0 else None
        if found:
            return found[0] + role
    return role


def as_applied_for(role: str, body: str) -> str:
    """ "Driver" as the text has it: "your application for Trainee Bus Driver"."""
    if " " in role:
        return role
    found = re.search(rf"{_APPLIED}{re.escape(role)}(?![\w-])", body)
    return found["before"] + role if found and len(found["before"]) < _LONGEST else role


def with_dot(role: str, subject: str, body: str) -> str:
    """ "Jr." as it is written."""
    is_short = role.endswith((" Jr", " Sr")) and (f"{role}." in subject or f"{role}." in body)
    return f"{role}." if is_short else role


def without_sender(role: str, message: Message) -> str:
    """The post without the sender's firm before it: "Cranleigh Bank Spring Analyst"."""
    words = role.split()
    domain = message.sender.domain if message.sender else ""
    if len(words) > 2 and words[-2] in ("in", "na", "no", "bei") and _is_of_domain(words[-1:], domain):
        return " ".join(words[:-2])
    firm = next((i for i in range(len(words) - 2, 1, -1) if _is_of_domain(words[:i], domain)), 0)
    return " ".join(words[firm:])


def _is_of_domain(words: list[str], domain: str) -> bool:
    letters = "".join(map(plain, words))
    return len(letters) > 5 and re.sub(r"[^a-z.]", "", domain).startswith(f"{letters}.")
