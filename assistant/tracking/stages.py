"""How an opportunity goes from stage to stage: by their messages (a table), and by the passing of time.

The picture in the documentation is drawn from `STAGES`. What is due in a stage
is decided in `planning`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Protocol

from assistant.model import (
    ENDED,
    Anchor,
    DraftRecord,
    DraftState,
    Kind,
    Opportunity,
    Stage,
    Step,
    TrackedInterview,
)

_STAYS: dict[Kind, Stage | None] = dict.fromkeys(Kind)
_OPEN: dict[Kind, Stage | None] = {
    **_STAYS,
    Kind.INTERVIEW_INVITATION: Stage.INVITED,
    Kind.INTERVIEW_CONFIRMATION: Stage.SCHEDULED,
    Kind.INTERVIEW_RESCHEDULE: Stage.SCHEDULED,
    Kind.OFFER: Stage.OFFER,
    Kind.DECLINE: Stage.DECLINED,
    Kind.HOLD: Stage.HOLD,
}
_ROWS: dict[Stage, dict[Kind, Stage | None]] = {
    Stage.APPLIED: _OPEN,
    Stage.INVITED: _OPEN,
    Stage.SCHEDULED: {**_OPEN, Kind.INTERVIEW_CANCELLATION: Stage.INVITED, Kind.INTERVIEW_INVITATION: None},
    Stage.WAITING: _OPEN,
    # Talk does not end a hold; a time, a day to decide by, or a next round does.
    Stage.HOLD: {**_OPEN, Kind.HOLD: None},
    Stage.OFFER: {**_STAYS, Kind.DECLINE: Stage.DECLINED},
    # "We keep your file" after a decline is courtesy; a new round or an offer is not.
    Stage.DECLINED: {**_OPEN, Kind.DECLINE: None, Kind.HOLD: None},
    Stage.UNANSWERED: {**_OPEN, Kind.INTERVIEWER_REPLY: Stage.WAITING, Kind.INFO_REQUEST: Stage.WAITING},
    Stage.STOPPED: _STAYS,
}

STAGES: Mapping[tuple[Stage, Kind], Stage] = {
    (stage, kind): after or stage for stage, row in _ROWS.items() for kind, after in row.items()
}
"""What a message of theirs makes of a stage. DECLINE stands for a firm one, RESCHEDULE for one with a new time."""


class Delays(Protocol):
    """What the passing of time depends on; a `planning.Cadence` is one."""

    @property
    def check_in_after_days(self) -> int: ...
    @property
    def second_after_days(self) -> int: ...
    @property
    def after_call_business_days(self) -> int: ...
    @property
    def close_after_days(self) -> int: ...
    @property
    def hold_default_days(self) -> int: ...
    @property
    def assumed_minutes(self) -> int: ...


MAYBE_WITHDRAWN = "maybe_withdrawn"
"""What is asked where the user's own mail seems to have ended the matter."""
MAYBE_OFFER = "maybe_offer"
"""What is asked where a message of theirs may be an offer."""

WAITING_STEPS = frozenset({Step.CHECK_IN, Step.SECOND_CHECK_IN, Step.AFTER_CALL})
"""The drafts that ask for an answer."""

_FAR_AWAY = datetime(9000, 1, 1, tzinfo=UTC)
_SETTLED = frozenset({DraftState.SENT, DraftState.DISCARDED, DraftState.DISMISSED})


def stage_at(opportunity: Opportunity, drafts: Sequence[DraftRecord], cadence: Delays, now: datetime) -> Stage:
    """Where the opportunity stands at this moment."""
    if opportunity.stage in ENDED:
        return opportunity.stage
    if opportunity.stage is Stage.HOLD and now < hold_ends_at(opportunity, cadence):
        return Stage.HOLD
    if any(ends_at(i, cadence) > now for i in opportunity.interviews if not i.is_cancelled):
        return Stage.SCHEDULED
    held = last_held_end(opportunity, cadence, now)
    if held is None:
        return Stage.APPLIED if opportunity.stage in (Stage.HOLD, Stage.WAITING) else opportunity.stage
    closes = closes_at(opportunity, drafts, cadence, now)
    if closes and now >= closes:
        return Stage.UNANSWERED
    asked_again = opportunity.last_heard is not None and opportunity.last_heard > held
    return Stage.INVITED if opportunity.stage is Stage.INVITED and asked_again else Stage.WAITING


def turning_points(
    opportunity: Opportunity, drafts: Sequence[DraftRecord], cadence: Delays, now: datetime
) -> tuple[datetime, ...]:
    """The instants at which `stage_at` may change by time alone, seen from now."""
    ends = [ends_at(i, cadence) for i in opportunity.interviews if not i.is_cancelled]
    closes = closes_at(opportunity, drafts, cadence, now)
    hold = [hold_ends_at(opportunity, cadence)] if opportunity.stage is Stage.HOLD else []
    return (*ends, *hold, *([closes] if closes else []))


def ends_at(interview: TrackedInterview, cadence: Delays) -> datetime:
    """When an interview is over; an hour is assumed where no end is known (C8)."""
    start = interview.start.astimezone(UTC)
    if interview.end and interview.end > interview.start:
        return interview.end.astimezone(UTC)
    return start + timedelta(minutes=cadence.assumed_minutes)


def last_held_end(opportunity: Opportunity, cadence: Delays, now: datetime) -> datetime | None:
    """The end of the latest interview that is over."""
    ends = [ends_at(i, cadence) for i in opportunity.interviews if not i.is_cancelled]
    return max((end for end in ends if end <= now), default=None)


def is_withdrawn(opportunity: Opportunity) -> bool:
    """Whether the user seems to have withdrawn, and has not been heard on it."""
    return any(a.what == MAYBE_WITHDRAWN for a in opportunity.attention)


def waits_for_user(opportunity: Opportunity) -> bool:
    """Whether it has ended, as it seems, and only the user can tell."""
    return any(a.what in (MAYBE_WITHDRAWN, MAYBE_OFFER) for a in opportunity.attention)


def hold_ends_at(opportunity: Opportunity, cadence: Delays) -> datetime:
    """When a hold is over: after the day that they named, else after a long default (E4); never by itself where it
    waits for the user's word."""
    if waits_for_user(opportunity):
        return _FAR_AWAY
    if opportunity.hold_until:
        return datetime.combine(opportunity.hold_until + timedelta(days=1), time(), UTC)
    since = opportunity.held_at or opportunity.last_heard
    return since + timedelta(days=cadence.hold_default_days) if since else _FAR_AWAY


def counts_from(opportunity: Opportunity, cadence: Delays, now: datetime) -> datetime | None:
    """What the clock of waiting counts from: the last interview, their last reply, or the user's resuming."""
    held = last_held_end(opportunity, cadence, now)
    if held is None:
        return None
    return max(t for t in (held, opportunity.last_heard, opportunity.resumed_at) if t)


def unanswered_question(opportunity: Opportunity, cadence: Delays, now: datetime) -> Anchor | None:
    """The question that waits for the user; what was asked before an interview was settled in it."""
    question, held = opportunity.open_question, last_held_end(opportunity, cadence, now)
    return question if question and (held is None or question.at >= held) else None


def closes_at(
    opportunity: Opportunity, drafts: Sequence[DraftRecord], cadence: Delays, now: datetime
) -> datetime | None:
    """When the matter is closed as unanswered (C5); None while the next word is the user's."""
    since = counts_from(opportunity, cadence, now)
    if since is None or unanswered_question(opportunity, cadence, now):
        return None
    asked = [
        d for d in drafts if d.step in WAITING_STEPS and d.created >= since and d.state is not DraftState.WITHDRAWN
    ]
    if not asked:
        return _quiet_from(opportunity, cadence, since) + _whole_wait(cadence)
    last = max(asked, key=lambda d: d.due)
    return _moment(last) + _rest_after(last.step, cadence)


def _quiet_from(opportunity: Opportunity, cadence: Delays, since: datetime) -> datetime:
    named = [since]
    if opportunity.promise:
        named.append(datetime.combine(opportunity.promise.by, time(), UTC))
    if opportunity.stage is Stage.HOLD:
        named.append(hold_ends_at(opportunity, cadence))
    return max(named)


def _moment(draft: DraftRecord) -> datetime:
    return draft.settled if draft.state in _SETTLED and draft.settled else draft.due


def _whole_wait(cadence: Delays) -> timedelta:
    return timedelta(days=cadence.check_in_after_days) + _rest_after(Step.CHECK_IN, cadence)


def _rest_after(step: Step, cadence: Delays) -> timedelta:
    if step is Step.AFTER_CALL:
        return timedelta(days=cadence.close_after_days)
    # Business days with a weekend between are at most twice as many calendar days, and two more.
    to_the_call = cadence.second_after_days + 2 * cadence.after_call_business_days + 2
    return timedelta(days=to_the_call + cadence.close_after_days)
