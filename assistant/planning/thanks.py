"""Thank-you notes: when the last block of the day is over, one an interviewer, none too late (T1-T3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from assistant.model import Ask, Decision, DraftRecord, DraftState, Due, Hold, Person, Stage, Step
from assistant.planning.needs import need_of
from assistant.planning.recipients import Letter, is_one_way, letters_for
from assistant.planning.scene import Agenda, Occasion, Scene, was_it_held

NOBODY = "nobody_to_thank"
_TIME = "%Y%m%dT%H%M"
"""An interview's start in the name of a need."""


def plan_thanks(scene: Scene, agenda: Agenda) -> None:
    """Decide the thank-you notes of every interview."""
    for occasion in scene.occasions:
        if scene.clock.passed(occasion.end):
            for decision in _notes_of(scene, occasion):
                agenda.add(decision)
        else:
            agenda.expect(Step.THANK_YOU, scene.working.day_of(occasion.end))


def latest_thanks(scene: Scene, occasion: Occasion) -> datetime:
    """The outer limit: 48 hours, or the end of the next business day where a weekend or holiday lies between (T1)."""
    end, working = occasion.end, scene.working
    limit = end + timedelta(hours=scene.cadence.thank_you_latest_hours)
    day = working.day_of(end)
    following = working.business_day_from(day + timedelta(days=1))
    if following - day == timedelta(days=1):
        return limit
    return max(limit, working.midnight(following + timedelta(days=1)))


def round_of(scene: Scene, occasion: Occasion) -> str:
    """Names the occasion with its time: one that was missed and moved, or that the user took up again, is another.

    So is one that was in doubt when it was over: the note on it, if there was one, was withdrawn.
    """
    start = occasion.interviews[0].start.astimezone(UTC)
    moments = (scene.opportunity.resumed_at, *(i.doubted_at for i in occasion.interviews))
    since = max((m for m in moments if m and m > occasion.end), default=None)
    again = f"~{since:%Y%m%dT%H%M%S}" if since else ""
    return f"{occasion.key}@{start:{_TIME}}{again}"


def _notes_of(scene: Scene, occasion: Occasion) -> Iterator[Decision]:
    if is_one_way(occasion):
        return
    letters = letters_for(scene, occasion)
    waiting = [letter for letter in letters if not _is_done(scene, occasion, letter)]
    if scene.clock.passed(latest_thanks(scene, occasion)):
        if waiting == list(letters) and letters and scene.stage is Stage.WAITING and occasion is scene.held[-1]:
            yield Hold(scene.opportunity.id, Step.THANK_YOU, "too late: the interview is longer ago than the limit")
    elif waiting and occasion.is_doubtful:
        yield from was_it_held(scene, occasion, Step.THANK_YOU)
    elif not letters:
        yield Ask(scene.opportunity.id, NOBODY, "no address of anybody on their side is known")
    else:
        panel = tuple(letter.person for letter in letters)
        yield from (_due(scene, occasion, letter, panel) for letter in waiting)


def _due(scene: Scene, occasion: Occasion, letter: Letter, panel: tuple[Person, ...]) -> Due:
    email = letter.person.email or ""
    return Due(
        opportunity=scene.opportunity.id,
        step=Step.THANK_YOU,
        need=need_of(scene.opportunity.key, Step.THANK_YOU, round_of(scene, occasion), email),
        interview_key=occasion.key,
        recipient=letter.person,
        thanks_to=letter.thanks_to,
        panel=panel,
        anchor=letter.anchor,
        in_thread=letter.in_thread,
        due=occasion.end,
        why=f"the interview ended {occasion.end:%Y-%m-%d %H:%M} UTC; thanks within 24 hours (T1)",
    )


def _is_done(scene: Scene, occasion: Occasion, letter: Letter) -> bool:
    """The user wrote to them since, or there was a note of ours already, whatever became of it."""
    email = (letter.person.email or "").lower()
    noted = any(
        d.step is Step.THANK_YOU
        and d.recipient.email.lower() == email
        and d.state is not DraftState.WITHDRAWN
        and _is_note_on(scene, occasion, d)
        for d in scene.drafts
    )
    return noted or bool(scene.own_mail_since(occasion.end, email))


def _is_note_on(scene: Scene, occasion: Occasion, draft: DraftRecord) -> bool:
    """A note of an earlier day thanked for the time before the interview was moved, or for another use of its event.

    The time in the need tells that it is the same interview also where its event came after the note.
    """
    is_its_key = draft.interview_key in {i.key for i in occasion.interviews}
    times = (f"@{i.start.astimezone(UTC):{_TIME}}" for i in occasion.interviews)
    return any(t in draft.need for t in times) or (is_its_key and draft.created >= scene.working.midnight(occasion.day))
