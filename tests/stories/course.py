"""A story played on the pure chain alone: read, place, fold, plan, compose; the user sends what was drafted.

What the program would do is written down line by line. The run looks every
morning and evening and after every mail, as a schedule would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cache
from zoneinfo import ZoneInfo

from matters import placed
from stories.telling import Letter, Story, letters_of, moment

from assistant.model import (
    Ask,
    Draft,
    DraftRecord,
    DraftState,
    Due,
    Fact,
    Hold,
    Opportunity,
    OpportunityId,
    Perspective,
    Plan,
    Reading,
    Remind,
    ReminderStep,
    UserChoices,
    Withdraw,
)
from assistant.planning import PRESETS, Channels, decide
from assistant.reading import read
from assistant.reading.triage import is_in_process, worth_reading
from assistant.templates import load_templates
from assistant.tracking import Ambiguous, Existing, New, Suspicious, fold, keys_of, place
from assistant.writing import compose

LOOKS_AT = (8, 18)
LOOKS_AFTER = timedelta(minutes=20)
SENDS_AFTER = timedelta(hours=2)
NO_WORK_TODAY = "nobody works today"
_WHY_IN_SHORT = re.compile(r": | \(| of \d")
CADENCE = PRESETS["standard"]


@cache
def templates() -> dict[str, str]:
    """The words of the drafts as they are shipped."""
    return dict(load_templates(None))


@dataclass
class Matter:
    """One opportunity with its messages and drafts."""

    id: OpportunityId
    facts: list[Fact] = field(default_factory=list)
    drafts: list[DraftRecord] = field(default_factory=list)
    plan: Plan | None = None
    is_stale: bool = True
    folded: Opportunity | None = None


@dataclass
class Course:
    """A story while it is played."""

    story: Story
    log: list[str] = field(default_factory=list)
    letters: list[Draft] = field(default_factory=list)
    matters: list[Matter] = field(default_factory=list)
    keys: dict[str, set[OpportunityId]] = field(default_factory=dict)
    to_send: list[tuple[datetime, Draft]] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    def matter(self, id: OpportunityId) -> Matter:
        """The matter of that number."""
        return self.matters[id - 1]

    def tell(self, now: datetime, what: str, *, once: bool = False) -> None:
        """Write a line down, with its day; some things are told once only."""
        if once and what in self.told:
            return
        self.told.add(what)
        self.log.append(f"{now.astimezone(ZoneInfo(self.story.seeker.timezone)):%m-%d} {what}")


def play(story: Story) -> Course:
    """The whole story; the last lines are the stages at its end."""
    course = Course(story)
    for now, letter in _moments(story):
        if letter:
            _receive(course, letter.raw, letter.at, is_mine=letter.is_mine)
            continue
        _send(course, now)
        for matter in course.matters:
            _look(course, matter, now)
    course.log += [f"ends {m.plan.stage.value}" for m in course.matters if m.plan]
    return course


def _moments(story: Story) -> list[tuple[datetime, Letter | None]]:
    letters = letters_of(story)
    end, day = moment(story, story.until), letters[0].at.replace(hour=0, minute=0)
    found: list[tuple[datetime, Letter | None]] = []
    for letter in letters:
        found += [(letter.at, letter), (letter.at + LOOKS_AFTER, None)]
    while day < end:
        found += [(day.replace(hour=hour, minute=30), None) for hour in LOOKS_AT]
        day += timedelta(days=1)
    return sorted(found, key=lambda one: one[0])


# -- mail ---------------------------------------------------------------------------------


def _receive(course: Course, raw: bytes, at: datetime, *, is_mine: bool) -> None:
    headers = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0]

    def knows(word: str) -> bool:
        return f"mid:{word}" in course.keys or f"addr:{word}" in course.keys or word in course.keys

    if not is_mine and not worth_reading(headers, has_calendar=b"text/calendar" in raw, known=knows):
        return
    seen_by = Perspective(course.story.seeker.identity, received=at, in_process=is_in_process(headers, knows))
    reading = read(raw, seen_by)
    owner = _owner(course, reading, at)
    if owner is not None:
        _keep(course, owner, Fact(reading, outgoing=is_mine, at=at))


def _owner(course: Course, reading: Reading, at: datetime) -> OpportunityId | None:
    ids = sorted({id for key in keys_of(reading) for id in course.keys.get(key, ())})
    candidates = [o for id in ids if (o := course.matter(id).folded)]
    match place(reading, candidates, course.story.seeker.identity):
        case Existing(id=id) | Suspicious(id=id):
            return id
        case New():
            course.matters.append(Matter(OpportunityId(len(course.matters) + 1)))
            return course.matters[-1].id
        case Ambiguous():
            course.tell(at, f"asks whose: {reading.kind.value}")
    return None


def _keep(course: Course, id: OpportunityId, fact: Fact) -> None:
    matter = course.matter(id)
    matter.facts = sorted([*matter.facts, fact], key=lambda f: f.at)
    matter.folded = fold(id, matter.facts, UserChoices(), course.story.seeker.identity)
    matter.is_stale = True
    for key in keys_of(fact.reading):
        course.keys.setdefault(key, set()).add(id)


def _send(course: Course, now: datetime) -> None:
    """The user fills in the marks and sends what has lain there for a while."""
    ready = [draft for at, draft in course.to_send if at <= now]
    course.to_send = [one for one in course.to_send if one[0] > now]
    for draft in ready:
        filled = re.sub(rb"\[\[.*?\]\]", b"I liked the talk about the roadmap.", draft.raw, flags=re.DOTALL)
        raw = re.sub(rb"(?m)^Date: .*$", b"Date: " + format_datetime(now).encode(), filled)
        for matter in course.matters:
            matter.drafts = [
                replace(d, state=DraftState.SENT, settled=now) if d.message_id == draft.message_id else d
                for d in matter.drafts
            ]
        _receive(course, raw, now, is_mine=True)


# -- what is due --------------------------------------------------------------------------


def _look(course: Course, matter: Matter, now: datetime) -> None:
    wake = matter.plan.wake_at if matter.plan else None
    if matter.folded is None or not (matter.is_stale or (wake is not None and wake <= now)):
        return
    for _ in range(3):
        identity, found = course.story.seeker.identity, matter.folded
        matter.plan = decide(found, matter.drafts, UserChoices(), CADENCE, identity, now, channels=Channels())
        if not list(_carry_out(course, matter, now)):
            break
    matter.is_stale = False


def _carry_out(course: Course, matter: Matter, now: datetime) -> Iterator[Draft]:
    """Every draft that is placed now; all else is only told."""
    for decision in matter.plan.decisions if matter.plan else ():
        match decision:
            case Due():
                yield _placed(course, matter, decision, now)
            case Withdraw(draft=id):
                _withdraw(course, matter, id, now)
            case Hold(step=step, why=why) if not why.startswith(NO_WORK_TODAY):
                course.tell(now, f"holds {step.value}: {_WHY_IN_SHORT.split(why)[0]}", once=True)
            case Ask(what=what):
                course.tell(now, f"asks {what}", once=True)
            case Remind(step=ReminderStep.PHONE_CALL):
                course.tell(now, f"phone_call o{matter.id}", once=True)
            case _:
                pass


def _placed(course: Course, matter: Matter, due: Due, now: datetime) -> Draft:
    assert matter.folded is not None
    draft = compose(due, matter.folded, None, course.story.seeker.identity, templates(), now=now)
    record = replace(placed(due, now, sum(len(m.drafts) for m in course.matters) + 1), message_id=draft.message_id)
    matter.drafts.append(record)
    course.letters.append(draft)
    if course.story.sends:
        course.to_send.append((now + SENDS_AFTER, draft))
    course.tell(now, f"{due.step.value} {due.recipient.email}")
    return draft


def _withdraw(course: Course, matter: Matter, id: int, now: datetime) -> None:
    (gone,) = (d for d in matter.drafts if d.id == id)
    course.tell(now, f"withdraws {gone.step.value} {gone.recipient.email}")
    course.to_send = [one for one in course.to_send if one[1].message_id != gone.message_id]
    gone = replace(gone, state=DraftState.WITHDRAWN, settled=now)
    matter.drafts = [gone if d.id == id else d for d in matter.drafts]
