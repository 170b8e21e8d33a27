"""Employers that write through a system under a name of their own: "Lumen <hello@lumen.hiringtool.example>"."""

from __future__ import annotations

import re

from assistant.model import Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.senders import is_shared_box

_SHARED_TOPS = frozenset("co com org ac gov nhs sch net edu or gob gouv".split())
"""What stands before a country's letters and is no name: "brightwell.co.uk"."""
_SERVICE = lazy_pattern(
    r"hub|portal|onboard|careers?|jobs?|recruit|talent|hiring|people|apply|interview", re.IGNORECASE
)
"""What names a service in such a part: "Onboard Hub <mail@onboardhub.brightwell.com>"."""
_LEAST = 4
"""A shorter part of a domain names a service rather than a firm."""


def tenant_of(message: Message) -> str | None:
    """The display name, where it is that of the first part of a domain that is another firm's."""
    if message.sender is None:
        return None
    name, parts = message.sender.name.strip(" '\""), message.sender.email.rpartition("@")[2].lower().split(".")
    owner = 3 if len(parts) > 2 and parts[-2] in _SHARED_TOPS else 2
    letters = "".join(filter(str.isalnum, name.lower()))
    if len(parts) <= owner or len(letters) < _LEAST or _SERVICE.search(name) or is_shared_box(f"{parts[0]}@"):
        return None
    return name if letters == parts[0].replace("-", "") else None
