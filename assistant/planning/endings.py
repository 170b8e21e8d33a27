"""After the end: one gracious answer to a firm decline, and keeping in touch for those who want it (E3, E5)."""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.model import OPEN_DRAFTS, Contact, DraftRecord, End, Stage, Step
from assistant.planning.recipients import correspondent
from assistant.planning.scene import Agenda, Scene
from assistant.planning.waiting import letter_due
from assistant.tracking.stages import closes_at


def plan_endings(scene: Scene, agenda: Agenda) -> None:
    """Decide what is still written after the matter has ended."""
    end = scene.opportunity.end
    if scene.stage is Stage.DECLINED and end:
        _answer_decline(scene, agenda, end)
    if scene.cadence.keep_in_touch and scene.stage in (Stage.DECLINED, Stage.UNANSWERED):
        _keep_in_touch(scene, agenda)


def _answer_decline(scene: Scene, agenda: Agenda, end: End) -> None:
    person = end.by
    if person is None or not person.person.email or not _is_known(scene, person, end):
        return
    working = scene.working
    due = working.working_moment(end.at)
    last_day = working.add_business_days(working.day_of(end.at), scene.cadence.decline_reply_within_business_days)
    if scene.own_mail_since(end.at, person.person.email) or _was_written(scene, Step.DECLINE_REPLY, end):
        return
    if scene.clock.passed(working.midnight(last_day + timedelta(days=1))):
        return
    agenda.expect(Step.DECLINE_REPLY, working.day_of(due))
    if scene.clock.passed(due) and scene.clock.on_business_day(working):
        key = end.message_id or f"end:{end.at.isoformat()}"
        why = "a person declined; one gracious answer within two business days (E3)"
        agenda.add(letter_due(scene, Step.DECLINE_REPLY, key, person, due, why))


def _is_known(scene: Scene, person: Contact, end: End) -> bool:
    """They asked the user in, or had written before; a first form letter from a stranger gets no answer."""
    return bool(scene.opportunity.interviews) or (
        person.last_message is not None and person.last_message.message_id != end.message_id
    )


def _was_written(scene: Scene, step: Step, end: End) -> bool:
    return any(d.step is step and d.created >= end.at for d in scene.drafts)


def _keep_in_touch(scene: Scene, agenda: Agenda) -> None:
    """Every couple of months, counted from the last mail; never while one waits."""
    person = _friend(scene)
    ended = _ended_at(scene)
    before = [d for d in scene.drafts if d.step is Step.KEEP_IN_TOUCH and ended and d.created >= ended]
    if person is None or ended is None or len(before) >= scene.cadence.keep_in_touch_most:
        return
    if any(d.state in OPEN_DRAFTS for d in before):
        return
    since = max([ended, *(_over(d) for d in before), *(m.at for m in scene.own_mail_since(ended))])
    day = scene.working.business_day_from(
        scene.working.day_of(since) + timedelta(days=scene.cadence.keep_in_touch_days)
    )
    due = scene.working.opens(day)
    agenda.expect(Step.KEEP_IN_TOUCH, day)
    if scene.clock.passed(due) and scene.clock.on_business_day(scene.working):
        key = f"{scene.opportunity.key}#touch{len(before) + 1}"
        agenda.add(letter_due(scene, Step.KEEP_IN_TOUCH, key, person, due, "a couple of months have passed (E5)"))


def _friend(scene: Scene) -> Contact | None:
    end = scene.opportunity.end
    return end.by if end and end.by and end.by.person.email else correspondent(scene)


def _ended_at(scene: Scene) -> datetime | None:
    if scene.opportunity.end:
        return scene.opportunity.end.at
    return closes_at(scene.opportunity, scene.drafts, scene.cadence, scene.clock.now)


def _over(draft: DraftRecord) -> datetime:
    return draft.settled or draft.due
