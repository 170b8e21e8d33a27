"""The words for what only the user can do: a card, a LinkedIn note, a call, questions to ask or to answer.

Nothing of this is sent by anybody but the user (rules O1, O2, C4, O3, N2, N4).
"""

from __future__ import annotations

from datetime import datetime

from assistant.model import Anchor, Due, Identity, MessageId, Notes, Opportunity, Part, Person, ReminderStep, Step
from assistant.writing.choose import shuffled
from assistant.writing.compose import blocks_of, parted, tidy
from assistant.writing.render import TemplateSet, render, wordings
from assistant.writing.scene import Scene, scene_of

LINKEDIN_LIMIT = 200  # characters of an invitation's note with a free account (300 with a paid one)
NOBODY = Person(None, None, Part.INTERVIEWER)


def words_for(
    step: ReminderStep,
    opportunity: Opportunity,
    identity: Identity,
    templates: TemplateSet,
    *,
    now: datetime,
    person: Person | None = None,
    interview_key: str = "",
    notes: Notes | None = None,
    panel: tuple[Person, ...] = (),
) -> str:
    """The words that go with a reminder, ready to copy; raises TemplateFault."""
    due = _occasion(opportunity, person or NOBODY, interview_key, panel, now=now)
    scene = scene_of(due, opportunity, notes, identity, templates, now=now)
    if step is ReminderStep.LINKEDIN:
        return _linkedin(scene, templates)
    blocks = blocks_of(step.value, scene, templates)
    name = f"{scene.tongue.code}/{step.value}.txt.j2"
    text = render(name, templates, scene.values | {"blocks": blocks}, spelling=scene.tongue.spelling)
    return tidy(parted(text.strip())[1])


def _linkedin(scene: Scene, templates: TemplateSet) -> str:
    """The first wording that keeps the site's limit, the shortest one at worst."""
    name = f"{scene.tongue.code}/linkedin.txt.j2"
    found = wordings(name, templates, scene.values, spelling=scene.tongue.spelling).get("note", ())
    fitting = [note for note in shuffled(found, scene.panel_key) if len(note) <= LINKEDIN_LIMIT]
    return next(iter(fitting), min(found, key=len, default="")[:LINKEDIN_LIMIT])


def _occasion(
    opportunity: Opportunity, person: Person, interview_key: str, panel: tuple[Person, ...], *, now: datetime
) -> Due:
    """A reminder as if it were a thank-you: the same people, points and strengths."""
    anchor = opportunity.last_inbound or Anchor(MessageId("<>"), (), "", now, opportunity.language)
    return Due(
        opportunity=opportunity.id,
        step=Step.THANK_YOU,
        need="",
        interview_key=interview_key,
        recipient=person,
        thanks_to=(),
        panel=panel or (person,),
        anchor=anchor,
        in_thread=False,
        due=now,
        why="",
    )
