"""What one kind tells about another: where two hold, which of them is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.model import Kind, Message
from assistant.reading.evidence import Score
from assistant.reading.senders import is_agency
from assistant.reading.when import TimeFound

Scores = dict[Kind, Score]
_TALK_OF_PROCESS = (
    Kind.APPLICATION_ACK,
    Kind.INFO_REQUEST,
    Kind.ASSESSMENT,
    Kind.INTERVIEWER_REPLY,
    Kind.OUTREACH,
)


def weigh_against(scores: Scores, message: Message, times: Sequence[TimeFound], *, in_process: bool) -> Scores:
    """The scores, less those that a stronger kind explains."""
    found = _cold(_ends(dict(scores)), message, in_process=in_process)
    if _value(found, Kind.APPLICATION_ACK) >= 3 and _value(found, Kind.INTERVIEW_INVITATION) < 3:
        found.pop(Kind.INTERVIEW_INVITATION, None)
    has_new_time = _value(found, Kind.INTERVIEW_RESCHEDULE) >= 2.3 or any(t.is_offered for t in times)
    if Kind.INTERVIEW_CANCELLATION in found and not has_new_time:
        found.pop(Kind.INTERVIEW_RESCHEDULE, None)
    return found


def _value(scores: Scores, kind: Kind) -> float:
    return scores[kind].value if kind in scores else 0.0


def _best(scores: Scores, kind: Kind) -> float:
    return scores[kind].best if kind in scores else 0.0


def _drop(scores: Scores, *kinds: Kind) -> None:
    for kind in kinds:
        scores.pop(kind, None)


def _ends(found: Scores) -> Scores:
    """Offers, declines and holds: receipts describe them, formalities follow them, courtesies look like them."""
    is_receipt = _value(found, Kind.APPLICATION_ACK) >= 3
    if is_receipt and Kind.OFFER in found:
        _drop(found, Kind.OFFER, Kind.HOLD)
    if is_receipt and _best(found, Kind.HOLD) < 3 and Kind.DECLINE not in found:
        _drop(found, Kind.HOLD)
    if _best(found, Kind.INFO_REQUEST) >= 3 > _best(found, Kind.OFFER):
        _drop(found, Kind.OFFER)
    if Kind.OFFER in found and Kind.DECLINE in found:
        _drop(found, Kind.DECLINE if _value(found, Kind.OFFER) > _value(found, Kind.DECLINE) else Kind.OFFER)
    if Kind.DECLINE in found and Kind.HOLD in found:
        is_hold = _best(found, Kind.HOLD) >= 3 > _best(found, Kind.DECLINE)
        _drop(found, Kind.DECLINE if is_hold else Kind.HOLD)
    if Kind.DECLINE in found or Kind.OFFER in found:
        _drop(found, *_TALK_OF_PROCESS)
    return found


def _cold(found: Scores, message: Message, *, in_process: bool) -> Scores:
    """A recruiter who writes cold asks for a call and for papers too; one who speaks of an application does not."""
    if Kind.OUTREACH not in found:
        return found
    if in_process:
        _drop(found, Kind.OUTREACH)
        return found
    if message.sender and is_agency(message.sender.email):
        found[Kind.OUTREACH] = replace(found[Kind.OUTREACH], value=_value(found, Kind.OUTREACH) + 1)
    if _value(found, Kind.OUTREACH) >= 2.5 and not message.references:
        _drop(found, Kind.INTERVIEW_INVITATION, Kind.INFO_REQUEST, Kind.INTERVIEWER_REPLY)
        if _best(found, Kind.INTERVIEW_CONFIRMATION) < 3:
            _drop(found, Kind.INTERVIEW_CONFIRMATION)
    return found


def by_times(scores: Scores, times: Sequence[TimeFound]) -> Scores:
    """An invitation to one time that is not put as a question is a confirmation; times on offer confirm nothing."""
    invitation, confirmation = scores.get(Kind.INTERVIEW_INVITATION), scores.get(Kind.INTERVIEW_CONFIRMATION)
    ahead = [t for t in times if is_ahead(t)]
    found: Scores = dict(scores)
    if any(t.is_offered for t in ahead) and confirmation and confirmation.best < 3:
        _drop(found, Kind.INTERVIEW_CONFIRMATION)
        found[Kind.INTERVIEW_INVITATION] = invitation or confirmation
    elif invitation and len(ahead) == 1 and not ahead[0].is_offered:
        _drop(found, Kind.INTERVIEW_INVITATION)
        found[Kind.INTERVIEW_CONFIRMATION] = confirmation or replace(invitation, value=max(invitation.value, 2.5))
    return found


def is_ahead(time: TimeFound) -> bool:
    """Whether something may happen at this time."""
    return not (time.is_past or time.is_old or time.is_cancelled or time.is_deadline)
