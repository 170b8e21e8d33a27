"""A year of 200 invented candidacies on the pure core: random employers, a random user, nothing that may not happen.

The run looks every few hours, as cron does, and after every mail; between two
looks it trusts `wake_at`. A seed that fails is named in the message.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from matters import ANA, RITA, TOM, at, fact, interview, matter, placed, plan, sent

from assistant.model import (
    ENDED,
    OPEN_DRAFTS,
    Automation,
    DraftRecord,
    DraftState,
    Due,
    Fact,
    Hold,
    Kind,
    Opportunity,
    Person,
    Stage,
    Step,
    UserChoices,
    Withdraw,
)
from assistant.planning.days import WorkingTime

FIRST, LAST = at("2026-01-05 09:00"), at("2026-12-31 18:00")
LOOK_EVERY = timedelta(hours=3)
LONDON = WorkingTime("Europe/London", "GB")
ZONE = ZoneInfo("Europe/London")
PRESET_MOST = {"standard": 2, "prompt": 2, "patient": 2, "persistent": 4}
ASKING = (Step.CHECK_IN, Step.SECOND_CHECK_IN, Step.AFTER_CALL)
AFTER_DECLINE = {Step.DECLINE_REPLY, Step.KEEP_IN_TOUCH}
ROBOT = "no-reply@brightwell.example"


@dataclass
class Candidacy:
    """One invented candidacy: what is going to be written, and what was seen so far."""

    random: Random
    preset: str
    keeps_in_touch: bool
    coming: list[Fact]
    seen: list[Fact] = field(default_factory=list)
    drafts: list[DraftRecord] = field(default_factory=list)
    choices: UserChoices = field(default_factory=UserChoices)
    made: list[tuple[Due, datetime]] = field(default_factory=list)
    matter: Opportunity | None = None
    wake: datetime | None = FIRST

    def receive(self, now: datetime) -> bool:
        """Take in the mail that has come; whether there was any."""
        new = [f for f in self.coming if f.at <= now]
        self.coming = [f for f in self.coming if f.at > now]
        self.seen += new
        if new:
            self.matter = matter(*self.seen, choices=self.choices)
        return bool(new)


# -- the employer ---------------------------------------------------------------------------


def invent(random: Random) -> Candidacy:
    """An employer who fixes one to three interviews and writes, pauses, declines, offers, or falls silent."""
    start = FIRST + timedelta(minutes=random.randrange(300 * 24 * 60))
    panel = random.choice([(TOM,), (TOM,), (TOM, ANA), (TOM, ANA, RITA)])
    facts = [held_on(random, start, "confirm", panel)]
    when = facts[0].reading.interviews[0].start
    for number in range(random.randrange(5)):
        when += timedelta(hours=random.randrange(6, 24 * 25))
        facts.append(word_of(random, when, number, panel))
        if facts[-1].reading.interviews:
            when = max(when, facts[-1].reading.interviews[0].start)
    facts += own_mails(random, facts)
    preset = random.choice(sorted(PRESET_MOST))
    return Candidacy(random, preset, random.random() < 0.3, sorted(facts, key=lambda f: f.at))


def held_on(
    random: Random, when: datetime, mid: str, panel: tuple[Person, ...], kind: Kind = Kind.INTERVIEW_CONFIRMATION
) -> Fact:
    start = (when + timedelta(days=random.randrange(1, 12))).replace(hour=random.randrange(8, 19), minute=0)
    times = (interview(start.replace(tzinfo=None).isoformat(" "), people=panel, hours=random.choice([1, 1, 2, None])),)
    refs = [] if mid == "confirm" else ["confirm"]
    promise = maybe_promise(random, start)
    return fact(when, kind, mid=mid, refs=refs, sender=panel[0], interviews=times, people=panel, decision_by=promise)


def maybe_promise(random: Random, when: datetime) -> object:
    return (when + timedelta(days=random.randrange(1, 21))).date() if random.random() < 0.4 else None


def word_of(random: Random, when: datetime, number: int, panel: tuple[Person, ...]) -> Fact:
    """One later message of theirs."""
    choice = random.choice(
        ["talk", "talk", "question", "away", "hold", "decline", "decline", "robot", "offer", "next", "move"]
    )
    sender, mid = random.choice(panel), f"w{number}"
    if choice == "next":
        return held_on(random, when, mid, panel)
    if choice == "move":
        return held_on(random, when, mid, panel, Kind.INTERVIEW_RESCHEDULE)
    if choice == "robot":
        return fact(when, Kind.DECLINE, mid=mid, refs=["confirm"], sender=ROBOT, automation=Automation.ROBOT)
    if choice == "away":
        back = (when + timedelta(days=random.randrange(1, 15))).date()
        return fact(
            when,
            Kind.AUTO_REPLY,
            mid=mid,
            refs=["confirm"],
            sender=sender,
            automation=Automation.AUTO_REPLY,
            hold_until=back,
        )
    until = (when + timedelta(days=random.randrange(5, 60))).date() if random.random() < 0.5 else None
    kind = {"talk": Kind.INTERVIEWER_REPLY, "question": Kind.INTERVIEWER_REPLY, "hold": Kind.HOLD, "offer": Kind.OFFER}
    promise = maybe_promise(random, when) if choice == "talk" else None
    return fact(
        when,
        kind.get(choice, Kind.DECLINE),
        mid=mid,
        refs=["confirm"],
        sender=sender,
        asks_question=choice == "question",
        hold_until=until if choice == "hold" else None,
        decision_by=promise,
    )


# -- the user -------------------------------------------------------------------------------


def own_mails(random: Random, facts: list[Fact]) -> list[Fact]:
    """The user answers most questions, and sometimes thanks by hand."""
    answers = [
        sent(f.at + timedelta(hours=random.randrange(1, 72)), refs=["confirm", f"w{n}"])
        for n, f in enumerate(facts[1:])
        if f.reading.asks_question and random.random() < 0.8
    ]
    if random.random() < 0.2:
        held = facts[0].reading.interviews[0]
        answers.append(sent(held.start + timedelta(hours=random.randrange(1, 20)), refs=["confirm"]))
    return answers


def treat(candidacy: Candidacy, now: datetime) -> None:
    """The user sends, edits, deletes or leaves each draft that waits."""
    for n, draft in enumerate(candidacy.drafts):
        if draft.state not in (DraftState.UNTOUCHED, DraftState.EDITED) or candidacy.random.random() < 0.8:
            continue
        state = candidacy.random.choice([DraftState.SENT] * 6 + [DraftState.EDITED, DraftState.DISCARDED])
        candidacy.drafts[n] = replace(draft, state=state, settled=None if state is DraftState.EDITED else now)


# -- one look -------------------------------------------------------------------------------


def look(candidacy: Candidacy, now: datetime) -> None:
    """One run for one candidacy: decide, check, carry out."""
    assert candidacy.matter is not None
    options = {"preset": candidacy.preset, "keep_in_touch": candidacy.keeps_in_touch, "choices": candidacy.choices}
    found = plan(candidacy.matter, now, drafts=candidacy.drafts, **options)  # type: ignore[arg-type]
    candidacy.wake = found.wake_at
    thanks_are_there(candidacy, found.decisions, found.stage, now)
    for decision in found.decisions:
        if isinstance(decision, Due):
            may_be_made(candidacy, decision, found.stage, now)
            candidacy.drafts.append(placed(decision, now, len(candidacy.drafts) + 1))
            candidacy.made.append((decision, now))
            candidacy.wake = now
        elif isinstance(decision, Withdraw):
            n = next(n for n, d in enumerate(candidacy.drafts) if d.id == decision.draft)
            assert candidacy.drafts[n].state in (DraftState.UNTOUCHED, DraftState.APPROVED, DraftState.INTENDED)
            candidacy.drafts[n] = replace(candidacy.drafts[n], state=DraftState.WITHDRAWN, settled=now)
            candidacy.wake = now


def may_be_made(candidacy: Candidacy, due: Due, stage: Stage, now: datetime) -> None:
    """Every invariant of one draft at the moment it is made."""
    the_matter = candidacy.matter
    assert the_matter is not None
    assert due.need not in {d.need for d in candidacy.drafts}, "the same need twice"
    waiting = [d for d in candidacy.drafts if d.state in OPEN_DRAFTS and d.recipient.email == due.recipient.email]
    assert not waiting, "two open drafts to one person"
    if stage in ENDED:
        assert stage is Stage.DECLINED, "something after an end"
        assert due.step in AFTER_DECLINE, "something after a decline"
    assert candidacy.keeps_in_touch or due.step is not Step.KEEP_IN_TOUCH
    if due.step is Step.THANK_YOU:
        return
    local = due.due.astimezone(ZONE)
    assert LONDON.is_business_day(local.date()), "due on a day off"
    assert 9 <= local.hour < 17, "due at night"
    assert LONDON.is_business_day(LONDON.day_of(now)), "placed on a day off"
    promise, heard = the_matter.promise, the_matter.last_heard
    if due.step in ASKING and promise and heard and LONDON.day_of(heard) <= promise.by:
        assert LONDON.day_of(now) > promise.by, "asked before the promised day"


def thanks_are_there(candidacy: Candidacy, decisions: tuple[object, ...], stage: Stage, now: datetime) -> None:
    """With the first look after an interview everybody who can be reached has a note, or thanks of the user's own."""
    assert candidacy.matter is not None
    if stage in ENDED:
        return
    last = max((i for i in candidacy.matter.interviews if not i.is_cancelled), key=lambda i: i.start, default=None)
    end = (last.end or last.start + timedelta(hours=1)) if last else now
    if last is None or not end <= now < end + timedelta(hours=24):
        return
    noted = {d.recipient.email for d in decisions if isinstance(d, Due) and d.step is Step.THANK_YOU}
    noted |= {d.recipient.email for d in candidacy.drafts if d.interview_key == last.key}
    noted |= {a for m in candidacy.matter.own_mail if m.at > end for a in m.to}
    held = any(isinstance(d, Hold) and d.step is Step.THANK_YOU for d in decisions)
    assert held or {p.email for p in last.people if p.email and p.part.value == "interviewer"} <= noted


# -- the year -------------------------------------------------------------------------------


def live(candidacy: Candidacy) -> None:
    now = FIRST
    while now <= LAST:
        news = candidacy.receive(now)
        if candidacy.matter is not None:
            treat(candidacy, now)
            if news or (candidacy.wake and now >= candidacy.wake):
                look(candidacy, now)
        now += LOOK_EVERY if candidacy.matter else timedelta(days=1)


@pytest.fixture(scope="module")
def year() -> list[Candidacy]:
    """200 candidacies, lived through; a broken invariant fails here and names the seed."""
    candidacies = []
    for seed in range(200):
        candidacy = invent(Random(seed))
        try:
            live(candidacy)
        except AssertionError as fault:
            raise AssertionError(f"seed {seed}: {fault}") from fault
        candidacies.append(candidacy)
    return candidacies


def test_every_draft_of_the_year_was_allowed(year: list[Candidacy]) -> None:
    steps = Counter(due.step for c in year for due, _ in c.made)

    assert sum(steps.values()) > 400
    assert set(steps) == set(Step)


def test_no_silence_hears_more_questions_than_the_preset_allows(year: list[Candidacy]) -> None:
    for candidacy in year:
        replies = sorted(f.at for f in candidacy.seen if not f.outgoing and f.reading.kind is not Kind.AUTO_REPLY)
        asked = [when for due, when in candidacy.made if due.step in ASKING]
        by_silence = Counter(sum(reply <= when for reply in replies) for when in asked)

        assert max(by_silence.values(), default=0) <= PRESET_MOST[candidacy.preset]


def test_every_end_was_answered_at_most_once(year: list[Candidacy]) -> None:
    for candidacy in year:
        declines = sum(f.reading.kind is Kind.DECLINE for f in candidacy.seen)

        assert sum(due.step is Step.DECLINE_REPLY for due, _ in candidacy.made) <= declines


def test_the_year_is_the_same_again(year: list[Candidacy]) -> None:
    again = invent(Random(7))
    live(again)

    assert [(d.need.split("|")[0], w) for d, w in again.made] == [(d.need.split("|")[0], w) for d, w in year[7].made]
