"""How the encoder's opinion is weighed against that of rules and words, and when it is asked at all."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log
from typing import TYPE_CHECKING

from assistant.model import Kind, Message

if TYPE_CHECKING:
    from assistant.reading.learned.encoder import Meaning

DOUBT = 0.85
"""Below this likelihood of the likeliest kind the encoder is asked. Of 4,500 mails that it had not learned from as many
are read rightly as with 0.95 (4,130 and 4,128), and it is asked for 26 of 100 instead of 43."""
DOUBT_OF_OTHER = 0.5
"""The same where words take a message without a time for none of a job search: of some 150 answers between these two it
mended next to none, and mail of other matters is most of a mailbox."""
WORDS, MEANINGS = 0.8, 0.6
"""What the logarithms of the one and of the other opinion count."""
LEANINGS: Mapping[Kind, float] = {
    Kind.APPLICATION_ACK: 0.6,
    Kind.ASSESSMENT: -0.4,
    Kind.AUTO_REPLY: -0.2,
    Kind.HOLD: 0.2,
    Kind.INFO_REQUEST: -0.4,
    Kind.INTERVIEW_CANCELLATION: -0.7,
    Kind.INTERVIEW_CONFIRMATION: 0.5,
    Kind.INTERVIEW_INVITATION: 0.2,
    Kind.INTERVIEW_RESCHEDULE: -0.2,
    Kind.INTERVIEWER_REPLY: -0.3,
    Kind.JOB_ALERT: 1.2,
    Kind.OFFER: -0.7,
    Kind.OTHER: 0.2,
}
"""What is added for some kinds: the encoder takes more mail for them than it should, or less."""
FIRM = 0.7
"""So likely a firm decline has to be by meaning, to be one where rules and words leave it open: of ten such declines of
680 mails not learned from nine were firm."""
_GUESSED = frozenset(
    {
        Kind.OTHER,
        Kind.HOLD,
        Kind.ASSESSMENT,
        Kind.INFO_REQUEST,
        Kind.APPLICATION_ACK,
        Kind.OFFER,
        Kind.JOB_ALERT,
    }
)
"""What words take long texts for that are about nothing of the kind."""
SEEN = 550
"""Characters of a text of which the encoder sees most. Without longer ones that are but guessed at it mended 72 of 74
mails that it mended before, and is asked for one in 160 of a made mailbox instead of one in 20."""
SHORT, LEAST = 170, 40
"""Characters of a text of a sentence or two, in which the encoder neither makes nor takes an end, and of one that says
too little for it to be asked at all."""
MEANT, MEANT_SHORTLY = 0.6, 0.9
"""How likely an end has to be by both opinions where words alone tell none, as the encoder finds anything in rubbish;
and news in a sentence or two."""
ENDS = frozenset({Kind.OFFER, Kind.DECLINE})
NEWS = ENDS | {
    Kind.HOLD,
    Kind.INTERVIEW_INVITATION,
    Kind.INTERVIEW_CONFIRMATION,
    Kind.INTERVIEW_RESCHEDULE,
    Kind.INTERVIEW_CANCELLATION,
}
FLOOR = -7.0
"""No opinion makes a kind less likely than this, as a logarithm."""


def meaning_in_doubt(likely: Mapping[Kind, float], kind: Kind, message: Message, *, is_backed: bool) -> Meaning | None:
    """What the encoder says of a message that words take for this kind; None where that is in no doubt.

    `is_backed`: a phrase says the same, or a time stands in the message. None as well of a text that says too
    little, and of a long one that is but guessed at, as the encoder sees no more than a part of it.
    """
    likeliest = max(likely, key=lambda each: likely[each])
    doubt = DOUBT_OF_OTHER if likeliest is Kind.OTHER and not is_backed else DOUBT
    if likely[likeliest] >= doubt or (kind in _GUESSED and not is_backed and len(_text(message)) >= SEEN):
        return None
    return meaning_in(message)


def meaning_in(message: Message) -> Meaning | None:
    """What the encoder says of a message; None of one that is too short."""
    text = _text(message)
    if len(text) < LEAST:
        return None
    from assistant.reading.learned.encoder import meaning_of

    return meaning_of(message.subject, text)


def is_told_at_length(message: Message) -> bool:
    """Whether there is more than a sentence or two of text, so that the encoder may judge an end by it."""
    return len(_text(message)) >= SHORT


def is_firm(meaning: Meaning) -> bool:
    """Whether a decline leaves nothing open, by its meaning."""
    return meaning.likely[Kind.DECLINE] * meaning.firm >= FIRM


def is_followed(meant: Kind, likely: Mapping[Kind, float], kind: Kind, message: Message) -> bool:
    """Whether the encoder is to be followed from `kind` to what is meant by both opinions.

    To an end only where it is likely; from a sentence or two to no end, to other news only where it is all but certain,
    and away from news only where something else is likely.
    """
    if meant is kind:
        return True
    if is_told_at_length(message):
        return meant not in ENDS or likely[meant] >= MEANT
    if meant in NEWS:
        return likely[meant] >= MEANT_SHORTLY and ENDS.isdisjoint({meant, kind})
    return kind not in NEWS or (likely[meant] >= MEANT and kind not in ENDS)


def together(likely: Mapping[Kind, float], meaning: Meaning) -> dict[Kind, float]:
    """How likely each kind is by both opinions."""
    logs = {
        kind: WORDS * _log(value) + MEANINGS * _log(meaning.likely[kind]) + LEANINGS.get(kind, 0.0)
        for kind, value in likely.items()
    }
    top = max(logs.values())
    parts = {kind: exp(value - top) for kind, value in logs.items()}
    whole = sum(parts.values())
    return {kind: part / whole for kind, part in parts.items()}


def _text(message: Message) -> str:
    return (message.own_text or message.forwarded_text).strip()


def _log(probability: float) -> float:
    return max(FLOOR, log(max(probability, 1e-9)))
