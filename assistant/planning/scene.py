"""Everything that a decision looks at, gathered once: the matter, the drafts, the user's choices, the clock.

No decision is taken here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from assistant.model import (
    OPEN_DRAFTS,
    Anchor,
    Ask,
    Contact,
    Decision,
    DraftRecord,
    DraftState,
    Hold,
    Identity,
    MessageId,
    Next,
    Opportunity,
    OwnMail,
    Person,
    ReminderStep,
    Stage,
    Step,
    TrackedInterview,
    UserChoices,
)
from assistant.planning.cadence import Cadence, Channels
from assistant.planning.days import COUNTRY_OF_ZONE, WorkingTime, zone_named
from assistant.tracking.stages import ends_at, stage_at, turning_points

WAS_IT_HELD = "was_it_held"
"""What the user is asked of an interview that may have been moved."""
_GONE = timedelta(days=3)


@dataclass(slots=True)
class Clock:
    """The moment of the decision. It remembers every instant it was asked about: the next of them is `wake_at`."""

    now: datetime
    watched: set[datetime] = field(default_factory=set)

    def passed(self, instant: datetime) -> bool:
        """Whether that instant has come."""
        self.watched.add(instant)
        return self.now >= instant

    def on_business_day(self, working: WorkingTime) -> bool:
        """Whether people work today where the recipient lives."""
        today = working.day_of(self.now)
        self.watched.add(working.midnight(today + timedelta(days=1)))
        return working.is_business_day(today)

    def next_change(self) -> datetime | None:
        """The first instant from now on at which an answer would have been another."""
        return min((t for t in self.watched if t > self.now), default=None)


@dataclass(frozen=True, slots=True)
class Occasion:
    """The interviews of one day: one occasion, over when its last block is."""

    interviews: tuple[TrackedInterview, ...]
    end: datetime
    day: date
    """Where the interview takes place."""

    is_doubtful: bool = False
    """They may have moved it, and the user has not said whether it took place."""

    @property
    def key(self) -> str:
        """Names the occasion: its first interview."""
        return self.interviews[0].key

    @property
    def anchor(self) -> Anchor:
        """The message that fixed it last."""
        return max((i.anchor for i in self.interviews), key=lambda a: a.at)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody on it, once."""
        seen: dict[str, Person] = {}
        for person in (p for i in self.interviews for p in i.people):
            seen.setdefault((person.email or person.name or "").lower(), person)
        return tuple(seen.values())


@dataclass(slots=True)
class Agenda:
    """What was decided so far, and what comes later."""

    decisions: list[Decision] = field(default_factory=list)
    later: list[Next] = field(default_factory=list)

    def add(self, decision: Decision) -> None:
        """Decide this."""
        self.decisions.append(decision)

    def expect(self, step: Step | ReminderStep, on: date) -> None:
        """This comes on that day, unless mail changes it."""
        self.later.append(Next(step, on))


@dataclass(frozen=True, slots=True)
class Scene:
    """One opportunity at one moment."""

    opportunity: Opportunity
    drafts: tuple[DraftRecord, ...]
    choices: UserChoices
    cadence: Cadence
    identity: Identity
    channels: Channels
    clock: Clock
    working: WorkingTime
    stage: Stage
    occasions: tuple[Occasion, ...]
    elsewhere: Mapping[MessageId, str] = field(default_factory=dict)
    """Message -> the user's other account that answers it."""

    @property
    def led_by(self) -> str | None:
        """The user's other account that they wrote to last, and that follows the matter up."""
        last = self.opportunity.last_inbound
        return self.elsewhere.get(last.message_id) if last else None

    @property
    def held(self) -> tuple[Occasion, ...]:
        """The occasions that are over, the latest last."""
        return tuple(o for o in self.occasions if self.clock.passed(o.end))

    def contact(self, email: str | None) -> Contact | None:
        """Who has this address."""
        wanted = (email or "").lower()
        return next((c for c in self.opportunity.contacts if (c.person.email or "").lower() == wanted), None)

    def open_drafts_to(self, email: str) -> tuple[DraftRecord, ...]:
        """Our drafts that still wait for this person."""
        waiting = (d for d in self.drafts if d.state in OPEN_DRAFTS and d.recipient.email.lower() == email.lower())
        return tuple(d for d in waiting if not self.is_gone_for_good(d))

    def is_gone_for_good(self, draft: DraftRecord) -> bool:
        """Whether nobody has seen the draft for days: sent by a client that keeps no copy (Alpine), or put away."""
        if draft.state is not DraftState.MISSING or draft.missing_since is None:
            return False
        return self.clock.passed(draft.missing_since + _GONE)

    def own_mail_since(self, moment: datetime, email: str | None = None) -> tuple[OwnMail, ...]:
        """What the user wrote after a moment, to anybody or to one person."""
        wanted = (email or "").lower()
        return tuple(m for m in self.opportunity.own_mail if m.at > moment and (not email or wanted in m.to))


def scene_of(
    opportunity: Opportunity,
    drafts: Sequence[DraftRecord],
    choices: UserChoices,
    cadence: Cadence,
    identity: Identity,
    now: datetime,
    *,
    channels: Channels,
    elsewhere: Mapping[MessageId, str] | None = None,
) -> Scene:
    """Gather what a decision looks at."""
    ours = tuple(d for d in drafts if d.opportunity == opportunity.id)
    clock = Clock(now, set(turning_points(opportunity, ours, cadence, now)))
    return Scene(
        opportunity=opportunity,
        drafts=ours,
        choices=choices,
        cadence=cadence,
        identity=identity,
        channels=channels,
        clock=clock,
        working=working_time(opportunity, cadence, identity),
        stage=stage_at(opportunity, ours, cadence, now),
        occasions=_occasions(opportunity.interviews, choices, cadence, identity),
        elsewhere=elsewhere or {},
    )


def working_time(opportunity: Opportunity, cadence: Cadence, identity: Identity) -> WorkingTime:
    """When people work where the interviewers are; where nothing is known of it, where the user is (C8)."""
    zones = [i.timezone for i in opportunity.interviews if i.timezone and not i.is_cancelled]
    zone = zones[-1] if zones else identity.timezone
    home = cadence.country or identity.country
    country, subdivision = home, cadence.subdivision
    if zone != identity.timezone and COUNTRY_OF_ZONE.get(zone, home) != home:
        country, subdivision = COUNTRY_OF_ZONE[zone], None
    return WorkingTime(zone, country, subdivision, cadence.work_starts, cadence.work_ends)


def _occasions(
    interviews: Iterable[TrackedInterview], choices: UserChoices, cadence: Cadence, identity: Identity
) -> tuple[Occasion, ...]:
    """What is doubtful is never mixed with what is certain: nobody is thanked for it."""
    days: dict[tuple[date, bool], list[TrackedInterview]] = {}
    for interview in interviews:
        if not interview.is_cancelled:
            zone = zone_named(interview.timezone or identity.timezone)
            day = interview.start.astimezone(zone).date()
            days.setdefault((day, is_doubtful(interview, choices)), []).append(interview)
    return tuple(
        Occasion(tuple(blocks), max(ends_at(b, cadence) for b in blocks), day, is_doubtful)
        for (day, is_doubtful), blocks in sorted(days.items())
    )


def was_it_held(scene: Scene, occasion: Occasion, step: Step) -> tuple[Ask, Hold]:
    """The question whether an occasion in doubt took place, and that a step waits for the answer."""
    when = f"{occasion.interviews[0].start:%Y-%m-%d %H:%M} UTC"
    held = Hold(scene.opportunity.id, step, f"it is not certain that the interview of {when} took place")
    return Ask(scene.opportunity.id, WAS_IT_HELD, when), held


def is_doubtful(interview: TrackedInterview, choices: UserChoices) -> bool:
    """Whether they may have moved it; the user answers by notes on it, or by resuming."""
    if interview.doubted_at is None or interview.key in dict(choices.notes):
        return False
    return choices.resumed_at is None or choices.resumed_at < interview.doubted_at
