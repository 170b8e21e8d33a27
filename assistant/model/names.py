"""The names of what a run speaks of. Light: every part of the program loads them."""

from __future__ import annotations

from typing import NewType

MessageId = NewType("MessageId", str)
"""A Message-ID with its angle brackets, as it stands in the header (RFC 5322 3.6.4)."""

OpportunityId = NewType("OpportunityId", int)

DraftId = NewType("DraftId", int)
