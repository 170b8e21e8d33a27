"""An offer in doubt: what was read as something else, and may be the end of the matter all the same.

To ask costs the user a look; to chase somebody who has just made an offer costs more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assistant.model import Evidence, Finding, Kind
from assistant.reading.evidence import Words
from assistant.reading.learned.opinion import telling
from assistant.reading.phrases import line, quotation
from assistant.reading.phrases.welcome import ELSEWISE, WELCOME
from assistant.reading.seeking import all_of, is_doubted, speaks_of, vocabulary
from assistant.reading.sentences import Passage

MAYBE = 0.1
"""How likely an offer has to be for the user to be asked: what is no offer seldom comes near."""

_GOES_ON = frozenset(
    {
        Kind.INTERVIEW_INVITATION,
        Kind.INTERVIEW_CONFIRMATION,
        Kind.INTERVIEW_RESCHEDULE,
        Kind.INTERVIEW_CANCELLATION,
        Kind.ASSESSMENT,
        Kind.DECLINE,
    }
)
"""Kinds beside which an offer has to be the likelier of the two."""
_TALK = frozenset({Kind.INTERVIEWER_REPLY, Kind.INFO_REQUEST, Kind.APPLICATION_ACK, Kind.DECLINE})
"""Kinds in which words of welcome may be all that is said of an offer."""


def with_doubt(found: Finding, likely: Mapping[Kind, float], words: Words) -> Finding:
    """The finding, with the words by which it may be an offer instead."""
    if found.kind is Kind.OFFER or found.firm:
        return found
    chance = likely.get(Kind.OFFER, 0.0)
    if chance >= MAYBE and (found.kind not in _GOES_ON or chance > likely[found.kind]):
        return replace(found, maybe_offer=Evidence(telling(Kind.OFFER, words), "learned"))
    return replace(found, maybe_offer=_welcome(words)) if found.kind in _TALK else found


def _welcome(words: Words) -> Evidence | None:
    return _welcome_in(words.body) or (None if words.is_answer else _welcome_in(words.subject))


def _welcome_in(text: Passage) -> Evidence | None:
    hits = (hit for hit in all_of(WELCOME, text, vocabulary(text)) if not is_doubted(hit, text))
    hit = next((hit for hit in hits if not speaks_of(line(text, hit.sentence), ELSEWISE)), None)
    return Evidence(quotation(text, hit), hit.phrase.id) if hit else None
