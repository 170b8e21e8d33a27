"""What must hold of every plan, whatever the messages, the drafts and the hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from matters import ANA, TOM, USER, at, confirmed, fact, interview, matter, placed, plan, sent

from assistant.model import (
    ENDED,
    OPEN_DRAFTS,
    Authentication,
    Automation,
    DraftRecord,
    DraftState,
    Due,
    Fact,
    Kind,
    Opportunity,
    Stage,
    Step,
    UserChoices,
)
from assistant.planning import Channels
from assistant.planning.days import WorkingTime

START = at("2026-03-01")
LONDON = WorkingTime("Europe/London", "GB")
ASKING = (Step.CHECK_IN, Step.SECOND_CHECK_IN, Step.AFTER_CALL)
PRESET_MOST = {"standard": 2, "prompt": 2, "patient": 2, "persistent": 4}

moments = st.integers(0, 200 * 24 * 4).map(lambda quarter: START + timedelta(minutes=15 * quarter))
kinds = st.sampled_from(list(Kind))


@st.composite
def messages(draw: st.DrawFn) -> Fact:
    """Any message of theirs, or one of the user's."""
    when, kind = draw(moments), draw(kinds)
    if draw(st.integers(0, 4)) == 0:
        return sent(when, refs=["confirm"])
    has_time = kind in (Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE) and draw(st.booleans())
    start = (when + timedelta(hours=draw(st.integers(1, 400)))).replace(tzinfo=None).isoformat(" ")
    promise = draw(st.none() | st.integers(0, 30).map(lambda days: (when + timedelta(days=days)).date()))
    return fact(
        when,
        kind,
        refs=["confirm"],
        sender=draw(st.sampled_from([TOM, ANA, "no-reply@brightwell.example", "eve@elsewhere.example"])),
        firm=draw(st.booleans()),
        automation=draw(st.sampled_from(list(Automation))),
        authentication=draw(st.sampled_from([*Authentication, Authentication.PASS, Authentication.PASS])),
        interviews=(interview(start, people=(TOM,)),) if has_time else (),
        decision_by=promise,
        hold_until=draw(st.sampled_from([None, promise])),
        asks_question=draw(st.integers(0, 5)) == 0,
    )


@st.composite
def histories(draw: st.DrawFn) -> tuple[Opportunity, tuple[DraftRecord, ...], UserChoices, datetime, str]:
    """A matter, the drafts that following the plans left behind, and an hour to look again."""
    facts = [confirmed(people=(TOM, ANA)), *draw(st.lists(messages(), max_size=6))]
    preset = draw(st.sampled_from(sorted(PRESET_MOST)))
    choices = UserChoices(
        stopped_at=draw(st.none() | moments) if draw(st.integers(0, 5)) == 0 else None,
        resumed_at=draw(st.none() | moments) if draw(st.integers(0, 5)) == 0 else None,
        called_at=draw(st.none() | moments) if draw(st.booleans()) else None,
    )
    records: list[DraftRecord] = []
    looks = sorted(draw(st.lists(moments, max_size=6)))
    for look in looks:
        records += follow(facts, records, choices, look, preset, draw(st.sampled_from(list(DraftState))))
    now = max([*looks, draw(moments)])
    seen = [f for f in facts if f.at <= now]
    return matter(*(seen or facts[:1]), choices=choices), tuple(records), choices, now, preset


def follow(
    facts: Sequence[Fact],
    records: Sequence[DraftRecord],
    choices: UserChoices,
    now: datetime,
    preset: str,
    state: DraftState,
) -> list[DraftRecord]:
    """The drafts that one run places, in whatever state they end up."""
    seen = [f for f in facts if f.at <= now] or list(facts[:1])
    found = plan(matter(*seen, choices=choices), now, drafts=records, choices=choices, preset=preset)
    new = [d for d in found.decisions if isinstance(d, Due)]
    return [placed(d, now, len(records) + n + 1, state) for n, d in enumerate(new)]


@settings(max_examples=150, deadline=None)
@given(histories(), st.data())
def test_nothing_changes_before_wake_at(
    history: tuple[Opportunity, tuple[DraftRecord, ...], UserChoices, datetime, str], data: st.DataObject
) -> None:
    opportunity, records, choices, now, preset = history
    channels = Channels(card=True, linkedin=True)

    def look(moment: datetime) -> tuple[object, ...]:
        found = plan(
            opportunity, moment, drafts=records, choices=choices, preset=preset, channels=channels, keep_in_touch=True
        )
        return found.decisions, found.stage, found.next, found.wake_at

    first = look(now)
    wake = first[3]
    end = wake if isinstance(wake, datetime) else now + timedelta(days=2000)
    assert end > now
    inside = now + (end - now) * data.draw(st.floats(0, 0.999))

    assert look(inside) == first
    assert look(end - timedelta(seconds=1)) == first


@settings(max_examples=200, deadline=None)
@given(histories())
def test_every_plan_is_safe(
    history: tuple[Opportunity, tuple[DraftRecord, ...], UserChoices, datetime, str],
) -> None:
    opportunity, records, choices, now, preset = history

    found = plan(opportunity, now, drafts=records, choices=choices, preset=preset)

    due = [d for d in found.decisions if isinstance(d, Due)]
    assert len({d.need for d in due}) == len(due)
    assert len({d.recipient.email for d in due}) == len(due)
    assert not {d.need for d in due} & {r.need for r in records}
    waiting = {r.recipient.email for r in records if r.state in OPEN_DRAFTS}
    for one in due:
        assert one.recipient.email not in waiting
        assert one.recipient.email not in USER.addresses
        assert one.due <= now
        check_end(one, opportunity, found.stage)
        check_hour(one, opportunity, now)
    assert sum(d.step in ASKING for d in due) <= 1
    assert sum(r.step in ASKING and _same_silence(r, opportunity) for r in records) <= PRESET_MOST[preset]


def check_end(due: Due, opportunity: Opportunity, stage: Stage) -> None:
    """Nothing after an end but the one answer to a decline."""
    if stage in ENDED:
        assert due.step is Step.DECLINE_REPLY
        assert opportunity.end is not None
        assert opportunity.end.by is not None


def check_hour(due: Due, opportunity: Opportunity, now: datetime) -> None:
    """Never before a promised day, nor outside business days and hours, but for thanks."""
    if due.step is Step.THANK_YOU:
        return
    local = due.due.astimezone(ZoneInfo("Europe/London"))
    assert LONDON.is_business_day(local.date())
    assert 9 <= local.hour < 17
    assert LONDON.is_business_day(LONDON.day_of(now))
    if due.step in ASKING and opportunity.promise:
        heard = opportunity.last_heard
        broken = heard is not None and LONDON.day_of(heard) > opportunity.promise.by
        assert local.date() > opportunity.promise.by or broken


def _same_silence(record: DraftRecord, opportunity: Opportunity) -> bool:
    """Whether they have written nothing since this draft."""
    heard = opportunity.last_heard
    return record.state is not DraftState.WITHDRAWN and (heard is None or record.created >= heard)


@settings(max_examples=60, deadline=None)
@given(histories())
def test_a_second_look_after_placing_drafts_nothing_more(
    history: tuple[Opportunity, tuple[DraftRecord, ...], UserChoices, datetime, str],
) -> None:
    opportunity, records, choices, now, preset = history
    first = [
        d
        for d in plan(opportunity, now, drafts=records, choices=choices, preset=preset).decisions
        if isinstance(d, Due)
    ]
    more = [placed(d, now, len(records) + n + 1) for n, d in enumerate(first)]

    again = plan(opportunity, now, drafts=[*records, *more], choices=choices, preset=preset)

    assert not [d for d in again.decisions if isinstance(d, Due)]


@given(histories())
@settings(max_examples=40, deadline=None)
def test_drafts_of_other_matters_change_nothing(
    history: tuple[Opportunity, tuple[DraftRecord, ...], UserChoices, datetime, str],
) -> None:
    opportunity, records, choices, now, preset = history
    foreign = [replace(r, opportunity=type(r.opportunity)(99), need=f"other {r.need}") for r in records]

    alone = plan(opportunity, now, choices=choices, preset=preset)

    assert plan(opportunity, now, drafts=foreign, choices=choices, preset=preset) == alone
