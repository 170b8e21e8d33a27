"""How the encoder's opinion is weighed against that of rules and words, and when it is asked at all."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log
from typing import TYPE_CHECKING

from assistant.model import Kind, Message

if TYPE_CHECKING:
    from assistant.reading.learned.encoder import Meaning

DOUBT, DOUBT_OF_OTHER = 0.85, 0.5
"""Below this likelihood of the likeliest kind the encoder is asked, and below the second where words take a message
without a time for none of a job search. Of 4,500 mails that it had not learned from as many are read rightly as with
0.95, and it is asked for 26 of 100 instead of 43; and mail of other matters is most of a mailbox."""
DOUBT_SHORTLY, DOUBT_OF_OTHER_SHORTLY = 0.95, 0.8
"""The same of a sentence or two, which words tell less of: of 3,560 such texts that neither had learned from, 21 more
are read rightly."""
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
SHORT, LEAST = 170, 15
"""Characters of a text of a sentence or two, and of one that says too little for the encoder to be asked at all."""
MEANT, NEWLY_MEANT, ALL_BUT_CERTAIN = 0.6, 0.8, 0.9
"""How likely news has to be by both opinions to be read instead of other news; the same in a sentence or two, and where
words alone tell nothing of the kind, as the encoder finds anything in rubbish; and an end in a sentence or two, and
news in mail that names no candidacy: "your application has progressed to Passed" sounds like a decline."""
UNLIKELY = 0.25
"""Below this news in a sentence or two need not be kept to, whatever is likely instead."""
FAR, FAR_LEAST = -2.0, 40
"""Below these points of candidacy no other mail is news by its meaning; of how many characters a text has to be that
names no candidacy, as a friend may write as well that Thursday at three is fine."""
OF_OTHER, OF_OTHER_NAMED = 0.7, 0.85
"""How likely other matters have to be by meaning alone to take news from an English text, and where it speaks of a
candidacy: of 49 false news in short texts it had not learned from 26 are stopped so, and of 287 true ones none."""
FOREIGN = 0.9
"""So likely news in another language has to be by words to be beyond doubt."""
UNNAMED, HARDLY, CLEARLY = 1.0, 2.0, 5.0
"""Below these points of candidacy a text names none, and hardly speaks of one; from the last on its meaning is no
reason to doubt it."""
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
    of_other, of_any = (
        (DOUBT_OF_OTHER, DOUBT) if is_told_at_length(message) else (DOUBT_OF_OTHER_SHORTLY, DOUBT_SHORTLY)
    )
    doubt = of_other if likeliest is Kind.OTHER and not is_backed else of_any
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


def is_followed(meant: Kind, likely: Mapping[Kind, float], kind: Kind, message: Message, points: float) -> bool:
    """Whether the encoder is to be followed from `kind` to what is meant by both opinions.

    To news only where it is likely, and more so where there was none, where a sentence or two has to tell it, and where
    so few points of candidacy name none, which is never followed to an end.
    """
    if meant is kind:
        return True
    is_long = is_told_at_length(message)
    if meant in NEWS and kind is Kind.OTHER and points < UNNAMED and not (is_long and meant in ENDS):
        is_told = points >= FAR and len(_text(message)) >= FAR_LEAST
        return is_told and meant not in ENDS and likely[meant] >= ALL_BUT_CERTAIN
    if not is_long and not ENDS.isdisjoint({meant, kind}):
        return likely[meant] >= ALL_BUT_CERTAIN
    if meant in NEWS:
        is_new = not is_long or (kind is Kind.OTHER and meant not in ENDS)
        return likely[meant] >= (NEWLY_MEANT if is_new else MEANT)
    return is_long or kind not in NEWS or likely[meant] >= MEANT or likely[kind] < UNLIKELY


def may_be_of_other(kind: Kind, likelihood: float, message: Message, points: float, *, is_said: bool) -> bool:
    """Whether news, so likely by words and of so many points of candidacy, is in a text for the encoder to judge alone.

    An end that a phrase tells is not (`is_said`): the encoder does not take a place as an intern for an offer. Of other
    languages than English it knows less.
    """
    if kind not in NEWS or (kind in ENDS and is_said) or len(_text(message)) >= SEEN:
        return False
    return points < CLEARLY if message.language == "en" else points < HARDLY and likelihood < FOREIGN


def is_of_other(meaning: Meaning, points: float) -> bool:
    """Whether such a text is of another matter by its meaning."""
    return meaning.likely[Kind.OTHER] >= (OF_OTHER if points < HARDLY else OF_OTHER_NAMED)


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
