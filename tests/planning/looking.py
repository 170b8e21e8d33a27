"""What the tests of the practice look at in a plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from matters import (
    at,
    matter,
    placed,
    plan,
)

from assistant.model import (
    Ask,
    DraftRecord,
    DraftState,
    Due,
    Hold,
    Plan,
    Remind,
    ReminderStep,
    Step,
)

T, C1, C2, AFTER = Step.THANK_YOU, Step.CHECK_IN, Step.SECOND_CHECK_IN, Step.AFTER_CALL
SENT = DraftState.SENT


def dues(found: Plan) -> list[Due]:
    return [d for d in found.decisions if isinstance(d, Due)]


def steps(found: Plan) -> list[Step]:
    return [d.step for d in dues(found)]


def reminders(found: Plan) -> list[ReminderStep]:
    return [d.step for d in found.decisions if isinstance(d, Remind)]


def holds(found: Plan) -> list[Step]:
    return [d.step for d in found.decisions if isinstance(d, Hold)]


def asks(found: Plan) -> list[str]:
    return [d.what for d in found.decisions if isinstance(d, Ask)]


def thanked(found: Plan) -> list[str | None]:
    return [d.recipient.email for d in dues(found) if d.step is T]


def only(found: Plan) -> Due:
    (due,) = dues(found)
    return due


def first_check_in(opportunity: object, drafts: Sequence[DraftRecord] = (), **options: object) -> datetime:
    """The first hour at which a check-in is drafted, looking every hour."""
    moment = at("2026-03-03 15:00")
    while moment < at("2026-08-01"):
        found = plan(opportunity, moment, drafts=drafts, **options)  # type: ignore[arg-type]
        if C1 in steps(found):
            return moment
        moment += timedelta(hours=1)
    raise AssertionError("no check-in was ever drafted")


def check_in_day(opportunity: object, drafts: Sequence[DraftRecord] = (), **options: object) -> object:
    return first_check_in(opportunity, drafts, **options).date()


def checked_in(*facts: object, when: str = "2026-03-17 09:00", **options: object) -> DraftRecord:
    """The check-in of 17 March, sent the same day."""
    return placed(only(plan(matter(*facts), when, **options)), when, state=SENT)  # type: ignore[arg-type]


def follow(*facts: object, until: str, preset: str = "standard", **changes: object) -> list[tuple[Step, object]]:
    """Every draft that is placed up to a day, each sent at once, looking once an hour."""
    moment, records = at("2026-03-03 12:00"), list[DraftRecord]()
    opportunity = matter(*facts)  # type: ignore[arg-type]
    while moment < at(until):
        for due in dues(plan(opportunity, moment, drafts=records, preset=preset, **changes)):  # type: ignore[arg-type]
            records.append(placed(due, moment, len(records) + 1, SENT))
        moment += timedelta(hours=1)
    return [(r.step, r.created.date()) for r in records]
