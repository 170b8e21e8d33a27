"""Every reason for which a draft must not be placed, must not go out, or is taken back. All safety stops live here.

The other files of this folder say what would be due; nothing leaves the folder
without passing through here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from assistant.model import (
    ENDED,
    Ask,
    Decision,
    DraftRecord,
    DraftState,
    Due,
    Hold,
    Opportunity,
    Remind,
    Stage,
    Step,
    Withdraw,
)
from assistant.planning.scene import Scene, is_doubtful
from assistant.planning.thanks import latest_thanks
from assistant.planning.waiting import promise_in_force, round_of
from assistant.tracking.domains import is_unattended
from assistant.tracking.stages import MAYBE_WITHDRAWN, WAITING_STEPS, ends_at

BLOCKING = frozenset({"suspicious_sender", "which_interview", MAYBE_WITHDRAWN})
"""What holds every draft until the user has looked."""

AFTER_THE_END: dict[Step, frozenset[Stage]] = {
    Step.DECLINE_REPLY: frozenset({Stage.DECLINED}),
    Step.KEEP_IN_TOUCH: frozenset({Stage.DECLINED, Stage.UNANSWERED}),
}
"""The only steps that are written after an end."""

EDITED_STAYS = "edited_draft_stays"

_WITHDRAWABLE = frozenset({DraftState.INTENDED, DraftState.UNTOUCHED, DraftState.APPROVED})
_USERS_OWN = frozenset({DraftState.EDITED, DraftState.SEVERAL})


def stop_of(step: Step, opportunity: Opportunity, stage: Stage) -> str | None:
    """Why a draft of this step must neither be placed nor sent now; None where nothing speaks against it."""
    blocking = [a for a in opportunity.attention if a.what in BLOCKING]
    if blocking:
        return f"you have to look first: {blocking[-1].words}"
    if step in AFTER_THE_END:
        return None if stage in AFTER_THE_END[step] else f"the matter is {stage.value}"
    if stage in ENDED:
        return f"the matter has ended: {stage.value}"
    if step in WAITING_STEPS and stage not in (Stage.WAITING, Stage.INVITED):
        return f"the matter is {stage.value}"
    return None


def checked(scene: Scene, decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions that may stand: what must stop becomes a Hold, what was made once falls away."""
    withdrawn = list(withdrawals(scene, decisions))
    needs: set[str] = {d.need for d in scene.drafts}
    kept: list[Decision] = [*withdrawn, *edited_left(scene)]
    people: set[str] = set()
    for decision in decisions:
        if not isinstance(decision, Due):
            # What the user is told, the account that follows the matter up tells them.
            is_told_there = scene.led_by is not None and isinstance(decision, Ask | Remind)
            kept += [] if is_told_there else [decision]
        elif decision.need not in needs:
            needs.add(decision.need)
            kept.append(_allowed(scene, decision, people))
    return kept


def _allowed(scene: Scene, due: Due, people: set[str]) -> Decision:
    email = (due.recipient.email or "").lower()
    reason = stop_of(due.step, scene.opportunity, scene.stage) or _done_elsewhere(scene, due)
    reason = reason or _unfit(scene, due, email)
    if reason is None and email in people:
        reason = "another draft to the same person is placed first"
    if reason:
        return Hold(due.opportunity, due.step, reason)
    people.add(email)
    return due


def _done_elsewhere(scene: Scene, due: Due) -> str | None:
    """A letter is written in the account that holds the message that it answers; two accounts never both write it."""
    account = scene.elsewhere.get(due.anchor.message_id)
    return f'followed up from your account "{account}"' if account else None


def _unfit(scene: Scene, due: Due, email: str) -> str | None:
    if not email or email in scene.identity.addresses or is_unattended(email):
        return "there is no address of a person to write to"
    if not due.anchor.message_id:
        return "the message to answer has no Message-ID"
    waiting = scene.open_drafts_to(email)
    if waiting:
        return f"your draft to {email} from {waiting[0].created:%Y-%m-%d} still waits"
    if _round_was_met(scene, due):
        return "this was asked already in this stretch of silence"
    return None


def _round_was_met(scene: Scene, due: Due) -> bool:
    """A check-in of one round goes to one person only."""
    same = (d for d in scene.drafts if d.step is due.step and d.interview_key == due.interview_key)
    return due.step is not Step.THANK_YOU and any(same)


def withdrawals(scene: Scene, decisions: Sequence[Decision]) -> Iterator[Withdraw]:
    """The untouched drafts of ours that are no longer wanted, each with its reason."""
    for draft in scene.drafts:
        if draft.state in _WITHDRAWABLE and draft.account is None:
            reason = _unwanted(scene, draft) or _in_the_way(scene, draft, decisions)
            if reason:
                yield Withdraw(draft.id, reason)


def sending_stop(scene: Scene, draft: DraftRecord) -> str | None:
    """Why a draft must not go out now, though the user approved it."""
    return stop_of(draft.step, scene.opportunity, scene.stage) or _unwanted(scene, draft)


def edited_left(scene: Scene) -> Iterator[Ask]:
    """What the user has edited stays where it is, but is spoken of when it is no longer wanted."""
    for draft in scene.drafts:
        if draft.account is None and draft.state in _USERS_OWN and (reason := _unwanted(scene, draft)):
            yield Ask(scene.opportunity.id, EDITED_STAYS, f"{draft.subject}: {reason}")


def _unwanted(scene: Scene, draft: DraftRecord) -> str | None:
    if draft.step in AFTER_THE_END:
        return None if scene.stage in AFTER_THE_END[draft.step] else f"the matter is {scene.stage.value}"
    if scene.stage in ENDED:
        return _end_words(scene)
    return _stale_thanks(scene, draft) if draft.step is Step.THANK_YOU else _stale_question(scene, draft)


def _end_words(scene: Scene) -> str:
    end = scene.opportunity.end
    return f"{scene.stage.value} {end.message_id or ''}".strip() if end else scene.stage.value


def _stale_question(scene: Scene, draft: DraftRecord) -> str | None:
    heard = scene.opportunity.last_heard
    if heard and heard > draft.created:
        return "they have written since (C6)"
    if scene.stage not in (Stage.WAITING, Stage.INVITED):
        return f"the matter is {scene.stage.value}"
    this = round_of(scene)
    promise = promise_in_force(scene, this.since) if this else None
    if promise and not scene.clock.passed(scene.working.midnight(scene.working.add_business_days(promise.by, 1))):
        return f"they have until {promise.by.isoformat()} (C1)"
    return _written_alone(scene, draft, draft.created)


def _written_alone(scene: Scene, draft: DraftRecord, since: datetime) -> str | None:
    """The user wrote by hand meanwhile; who approved a draft all the same wants it sent."""
    mails = scene.own_mail_since(since, draft.recipient.email)
    written = any(m.message_id != draft.message_id for m in mails)
    return "you have written yourself" if written and draft.state is not DraftState.APPROVED else None


def _stale_thanks(scene: Scene, draft: DraftRecord) -> str | None:
    interview = next((i for i in scene.opportunity.interviews if i.key == draft.interview_key), None)
    if interview is None:
        return None
    if interview.is_cancelled:
        return "the interview was cancelled"
    end = ends_at(interview, scene.cadence)
    if not scene.clock.passed(end):
        return "the interview was moved"
    if is_doubtful(interview, scene.choices) and draft.state is not DraftState.APPROVED:
        return "it is not certain that the interview took place"
    return _written_alone(scene, draft, end)


def _in_the_way(scene: Scene, draft: DraftRecord, decisions: Sequence[Decision]) -> str | None:
    """A note of thanks that was never sent in time gives way to what is due to the same person now."""
    wanted = {
        (d.recipient.email or "").lower()
        for d in decisions
        if isinstance(d, Due) and (d.step is not Step.THANK_YOU or d.interview_key != draft.interview_key)
    }
    if draft.step is not Step.THANK_YOU or draft.recipient.email.lower() not in wanted:
        return None
    occasion = next((o for o in scene.occasions if draft.interview_key in {i.key for i in o.interviews}), None)
    is_late = occasion is None or scene.clock.passed(latest_thanks(scene, occasion))
    return "too late for these thanks; something else is due to the same person" if is_late else None
