"""What only the user can do, and the day to do it (N1, N2, N4, O1, O2)."""

from __future__ import annotations

from datetime import date, timedelta

from assistant.model import ENDED, Remind, ReminderStep, Stage
from assistant.planning.recipients import notes_of
from assistant.planning.scene import Agenda, Occasion, Scene
from assistant.tracking.stages import closes_at, is_withdrawn


def plan_reminders(scene: Scene, agenda: Agenda) -> None:
    """Decide the reminders of every interview, and of the end."""
    if scene.stage not in ENDED and not is_withdrawn(scene.opportunity):
        for occasion in scene.occasions:
            _before(scene, agenda, occasion)
            _after(scene, agenda, occasion)
    _at_the_end(scene, agenda)


def _before(scene: Scene, agenda: Agenda, occasion: Occasion) -> None:
    start = occasion.interviews[0].start
    words = "ask when they will decide and how to stay in contact; take cards or addresses of everybody (N2)"
    day = occasion.day - timedelta(days=1)
    if not scene.clock.passed(start):
        _remind(scene, agenda, ReminderStep.ASK_TIMELINE, occasion.key, day, words)


def _after(scene: Scene, agenda: Agenda, occasion: Occasion) -> None:
    if not scene.clock.passed(occasion.end):
        return
    _ask_for_notes(scene, agenda, occasion)
    if scene.channels.card:
        day = scene.working.business_day_from(occasion.day + timedelta(days=scene.cadence.card_days))
        if day - occasion.day > timedelta(days=4):
            day = _business_day_before(scene, day)
        _remind(scene, agenda, ReminderStep.CARD, occasion.key, day, "hand the card in at the reception (O1)")
    notes = notes_of(scene, occasion)
    if scene.channels.linkedin and notes and notes.rapport:
        day = scene.working.business_day_from(occasion.day + timedelta(days=1))
        _remind(
            scene, agenda, ReminderStep.LINKEDIN, occasion.key, day, f"connect with {', '.join(notes.rapport)} (O2)"
        )


def _ask_for_notes(scene: Scene, agenda: Agenda, occasion: Occasion) -> None:
    answered = any(key in {i.key for i in occasion.interviews} for key, _ in scene.choices.notes)
    if not answered:
        words = "write down who was there, what was said, how and when they decide (N1)"
        _remind(scene, agenda, ReminderStep.NOTES, occasion.key, scene.working.day_of(occasion.end), words)


def _business_day_before(scene: Scene, day: date) -> date:
    for earlier in range(1, 7):
        if scene.working.is_business_day(day - timedelta(days=earlier)):
            return day - timedelta(days=earlier)
    return day


def _at_the_end(scene: Scene, agenda: Agenda) -> None:
    end = scene.opportunity.end
    at = end.at if end else None
    if scene.stage is Stage.UNANSWERED:
        at = closes_at(scene.opportunity, scene.drafts, scene.cadence, scene.clock.now)
    if at and any(occasion.end <= at for occasion in scene.held):
        words = "look back: preparation, interview, follow-up (N4)"
        _remind(scene, agenda, ReminderStep.SELF_ASSESSMENT, "", scene.working.day_of(at), words)


def _remind(scene: Scene, agenda: Agenda, step: ReminderStep, key: str, day: date, words: str) -> None:
    """Remind from the day on, until it is done or some days have gone by."""
    if (step.value, key) in scene.choices.done_reminders:
        return
    if not scene.clock.passed(scene.working.midnight(day)):
        agenda.expect(step, day)
    elif not scene.clock.passed(scene.working.midnight(day + timedelta(days=scene.cadence.reminder_days + 1))):
        agenda.add(Remind(scene.opportunity.id, step, day, key, words))
