"""The shape of one row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """What is wrong with a wording, in the words of the practice (rule T6 and C3)."""

    PRESUMING = "presuming"
    BEGGING = "begging"
    DESPERATE = "desperate"
    PUSHY = "pushy"
    FLATTERING = "flattering"
    BLAMING = "blaming"
    NEGATIVE = "negative"
    TOO_LONG = "too_long"
    WRONG_NAME = "wrong_name"
    MISSING_NAME = "missing_name"
    SPELLING_OF_NAME = "spelling_of_name"
    MARK_LEFT = "mark_left"
    REPEATED_CLAIM = "repeated_claim"


@dataclass(frozen=True, slots=True)
class TonePhrase:
    """One wording to avoid. The pattern is tried on each sentence, in lower case, with plain apostrophes."""

    reason: Reason
    pattern: str
    better: str
    example: str
