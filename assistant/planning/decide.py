"""What is due for one opportunity at one moment: the plan, and the instant before which nothing changes by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from assistant.model import (
    Ask,
    DraftRecord,
    Due,
    Identity,
    MessageId,
    Next,
    Opportunity,
    Plan,
    Stage,
    Step,
    UserChoices,
)
from assistant.planning.cadence import Cadence, Channels
from assistant.planning.endings import plan_endings
from assistant.planning.reminders import plan_reminders
from assistant.planning.scene import Agenda, Scene, scene_of, working_time
from assistant.planning.stops import checked, sending_stop
from assistant.planning.thanks import plan_thanks
from assistant.planning.waiting import plan_waiting

NO_CHANNELS = Channels()
NO_CHOICES = UserChoices()
NOBODY = Identity("", "")


def decide(
    opportunity: Opportunity,
    drafts: Sequence[DraftRecord],
    choices: UserChoices,
    cadence: Cadence,
    identity: Identity,
    now: datetime,
    *,
    channels: Channels = NO_CHANNELS,
    elsewhere: Mapping[MessageId, str] | None = None,
) -> Plan:
    """The plan for one opportunity now. Without new mail it stays the same until `wake_at`.

    `elsewhere` names, for a message that the user's other account answers, that account.
    """
    moment = now.astimezone(UTC)
    scene = scene_of(opportunity, drafts, choices, cadence, identity, moment, channels=channels, elsewhere=elsewhere)
    agenda = Agenda()
    for attention in opportunity.attention:
        agenda.add(Ask(opportunity.id, attention.what, attention.words))
    plan_thanks(scene, agenda)
    plan_waiting(scene, agenda)
    plan_endings(scene, agenda)
    plan_reminders(scene, agenda)
    decisions = checked(scene, agenda.decisions)
    return Plan(tuple(decisions), scene.stage, _next(scene, agenda), scene.clock.next_change(), scene.led_by)


def send_at(
    record: DraftRecord,
    opportunity: Opportunity,
    cadence: Cadence,
    identity: Identity,
    now: datetime,
    *,
    polite: bool = True,
) -> datetime:
    """When an approved draft goes out: thanks at once, all else when people work there (C8); never while snoozed."""
    working = working_time(opportunity, cadence, identity)
    earliest = now.astimezone(UTC)
    if record.snoozed_until:
        earliest = max(earliest, working.midnight(record.snoozed_until))
    if record.step is Step.THANK_YOU or not polite:
        return earliest
    return working.working_moment(earliest)


def why_not_send(
    record: DraftRecord,
    opportunity: Opportunity,
    drafts: Sequence[DraftRecord],
    cadence: Cadence,
    now: datetime,
    *,
    choices: UserChoices = NO_CHOICES,
    identity: Identity = NOBODY,
) -> str | None:
    """Why an approved draft must not go out at this moment, though the user approved it; None where it may."""
    moment = now.astimezone(UTC)
    scene = scene_of(opportunity, drafts, choices, cadence, identity, moment, channels=NO_CHANNELS)
    return sending_stop(scene, record)


def _next(scene: Scene, agenda: Agenda) -> Next | None:
    """What comes next: a draft that waits, else the earliest step ahead."""
    if scene.stage is Stage.STOPPED or scene.stage is Stage.OFFER:
        return None
    due = [Next(d.step, scene.working.day_of(d.due)) for d in agenda.decisions if isinstance(d, Due)]
    return min([*due, *agenda.later], key=lambda n: n.on, default=None)
