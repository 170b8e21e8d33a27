"""How long a letter may be, and how its words are counted."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.model import Step
from assistant.writing.marks import without_marks

WORD_LIMITS: Mapping[Step, int] = {
    Step.THANK_YOU: 180,
    Step.CHECK_IN: 110,
    Step.SECOND_CHECK_IN: 110,
    Step.AFTER_CALL: 110,
    Step.DECLINE_REPLY: 150,
    Step.KEEP_IN_TOUCH: 120,
}


def word_count(body: str) -> int:
    """The words of a body, greeting and name included, places to fill in left out."""
    return len(without_marks(body).split())
