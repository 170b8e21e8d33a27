"""Waiting and checking in: after the promised day, else after the usual wait; then a call; then no more (C1-C8).

Any reply of theirs begins a new round. A round has a name, so that nothing is
asked twice in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from assistant.model import (
    OPEN_DRAFTS,
    Ask,
    Contact,
    DraftRecord,
    DraftState,
    Due,
    Hold,
    OwnMail,
    Promise,
    Remind,
    ReminderStep,
    Stage,
    Step,
)
from assistant.planning.cadence import LEAST_BUSINESS_DAYS_BETWEEN, Cadence
from assistant.planning.needs import need_of
from assistant.planning.recipients import correspondent
from assistant.planning.scene import Agenda, Scene, was_it_held
from assistant.tracking.stages import (
    MAYBE_WITHDRAWN,
    WAITING_STEPS,
    counts_from,
    hold_ends_at,
    unanswered_question,
    waits_for_user,
)

NOBODY = "nobody_to_ask"
QUESTION = "question_of_theirs"

_IN_DOUBT = {"maybe_offer": "it may be an offer", "maybe_decline": "it may be a decline"}
"""What the user is asked about the message that pauses a matter -> how the pause is spoken of."""

_NOTED = re.compile(r"~\d{4}-\d\d-\d\d(?=#|$)")
"""The day that the user noted, in the name of a round or of a draft's."""

_OWN_NUDGE_EARLY = timedelta(days=2)
"""A mail of the user's so shortly before a check-in is due is the check-in."""


@dataclass(frozen=True, slots=True)
class Round:
    """One stretch of silence: what it counts from, and its name."""

    since: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One time that they were asked for news."""

    step: Step
    at: datetime
    record: DraftRecord | None = None

    @property
    def is_open(self) -> bool:
        """Whether the draft still waits for the user."""
        return self.record is not None and self.record.state in OPEN_DRAFTS


def plan_waiting(scene: Scene, agenda: Agenda) -> None:
    """Decide the check-ins of a matter in which the interview is over and no decision has come."""
    if scene.stage not in (Stage.WAITING, Stage.INVITED):
        return _expect_after_hold(scene, agenda)
    this = round_of(scene)
    if this is None:
        return None
    question = unanswered_question(scene.opportunity, scene.cadence, scene.clock.now)
    if question:
        agenda.add(Ask(scene.opportunity.id, QUESTION, question.subject))
        agenda.add(Hold(scene.opportunity.id, Step.CHECK_IN, "they asked something that waits for your answer (C6)"))
        return None
    if all(occasion.is_doubtful for occasion in scene.held):
        return _ask_if_held(scene, agenda, this)
    return _next_rung(scene, agenda, this)


def _ask_if_held(scene: Scene, agenda: Agenda, this: Round) -> None:
    """Nobody asks for news of an interview that may never have been; once it is time to, the user is asked."""
    day, _ = first_check_in(scene, this)
    if not scene.clock.passed(scene.working.opens(_once_back(scene, day))):
        return
    for decision in was_it_held(scene, scene.held[-1], Step.CHECK_IN):
        agenda.add(decision)


def round_of(scene: Scene) -> Round | None:
    """The present stretch of silence; None before any interview is over."""
    since = counts_from(scene.opportunity, scene.cadence, scene.clock.now)
    if since is None or not scene.held:
        return None
    promise = promise_in_force(scene, since)
    # A day that only the user's notes tell comes without a message that could begin a round.
    noted = f"~{promise.by.isoformat()}" if promise and promise.message_id is None else ""
    return Round(since, f"{_beginning(scene, since)}{noted}")


def _beginning(scene: Scene, since: datetime) -> str:
    """Names what the silence began with: the user's resuming, their last message, or the interview."""
    matter = scene.opportunity
    if since == matter.resumed_at:
        return f"resumed:{since.isoformat()}"
    if since == matter.last_heard:
        named = matter.last_inbound.message_id if matter.last_inbound and matter.last_inbound.at == since else None
        return named or f"heard:{since.isoformat()}"
    return scene.held[-1].key


def promise_in_force(scene: Scene, since: datetime) -> Promise | None:
    """The day they named, unless they wrote again after it passed."""
    promise = scene.opportunity.promise
    return promise if promise and promise.by >= scene.working.day_of(since) else None


def first_check_in(scene: Scene, this: Round) -> tuple[date, str]:
    """The day of the first check-in were nobody away, and why."""
    working, cadence = scene.working, scene.cadence
    promise = promise_in_force(scene, this.since)
    if promise:
        day = working.add_business_days(promise.by, max(1, cadence.after_promise_business_days))
        why = f"they said they would decide by {promise.by.isoformat()} (C1); a call is fine, too (O3)"
    elif scene.opportunity.stage is Stage.HOLD:
        day = working.business_day_from(working.day_of(hold_ends_at(scene.opportunity, cadence)))
        why = "the pause is over (E4)"
    else:
        days = cadence.check_in_after_days + _stretch(scene)
        day = working.business_day_from(working.day_of(this.since) + timedelta(days=days))
        why = f"no word for {days} days, and no date was given (C2)"
    return day, why


def _once_back(scene: Scene, day: date) -> date:
    """The day, or the business day after the last that their automatic answer says they are away."""
    back = scene.opportunity.away_until
    return max(day, scene.working.add_business_days(back, 1)) if back else day


def _stretch(scene: Scene) -> int:
    """More candidates take longer (N3)."""
    more = max(0, (scene.opportunity.candidates or 0) - scene.cadence.usual_candidates)
    return min(scene.cadence.candidate_stretch_most, more * scene.cadence.candidate_stretch_days)


def _expect_after_hold(scene: Scene, agenda: Agenda) -> None:
    if scene.stage is not Stage.HOLD or not scene.held:
        return
    if waits_for_user(scene.opportunity):
        agenda.add(Hold(scene.opportunity.id, Step.CHECK_IN, _why_held(scene)))
    else:
        until = hold_ends_at(scene.opportunity, scene.cadence)
        agenda.add(Hold(scene.opportunity.id, Step.CHECK_IN, _why_held(scene), until))
        agenda.expect(Step.CHECK_IN, scene.working.business_day_from(scene.working.day_of(until)))


def _why_held(scene: Scene) -> str:
    """They paused it; or what they wrote may have ended it, which only the user can tell."""
    asked = {a.what for a in scene.opportunity.attention}
    doubted = next((words for what, words in _IN_DOUBT.items() if what in asked), None)
    if MAYBE_WITHDRAWN in asked:
        return "you seem to have withdrawn (E4)"
    return f"{doubted} and waits for you (E4)" if doubted else "they paused the matter (E4)"


def _next_rung(scene: Scene, agenda: Agenda, this: Round) -> None:
    day, why = first_check_in(scene, this)
    asked = _asked(scene, this, day)
    day = _once_back(scene, day)
    waiting = next((a for a in asked if a.is_open), None)
    if waiting:
        agenda.expect(waiting.step, scene.working.day_of(waiting.at))
    elif not asked:
        if scene.cadence.call_after_broken_promise and promise_in_force(scene, this.since):
            _remind_of_call(scene, agenda, f"{this.key}#promise", day)
        _write(scene, agenda, Step.CHECK_IN, this.key, scene.working.opens(day), why)
    elif asked[-1].step is not Step.AFTER_CALL:
        _ask_again(scene, agenda, this, asked)


def _asked(scene: Scene, this: Round, first: date) -> list[Asked]:
    """Every time that they were asked in this round, by a draft of ours or by the user alone, in order."""
    questions = [d for d in scene.drafts if d.step in WAITING_STEPS and d.state is not DraftState.WITHDRAWN]
    records = [d for d in questions if _is_of(this, d)]
    records += _before_resuming(scene, this, questions)
    ours = [_by_record(scene, d) for d in records]
    early = max(this.since, scene.working.opens(first) - _OWN_NUDGE_EARLY)
    alone = [Asked(Step.CHECK_IN, m.at) for m in scene.own_mail_since(early) if not _is_any(m, records)]
    return sorted([*ours, *(a for a in alone if scene.clock.passed(a.at))], key=lambda a: a.at)


def _is_of(this: Round, draft: DraftRecord) -> bool:
    """By its name; or made in this silence, when its interview had another: that of the words before its event came."""
    key = draft.interview_key
    if key == this.key or key.startswith(f"{this.key}#"):
        return True
    return draft.created >= this.since and _noted_day(key) == _noted_day(this.key)


def _noted_day(key: str) -> str | None:
    found = _NOTED.search(key)
    return found[0] if found else None


def _before_resuming(scene: Scene, this: Round, questions: list[DraftRecord]) -> list[DraftRecord]:
    """What they were asked in the same silence: of the user's stopping and resuming they know nothing.

    Who resumes after all was asked that may be (C5) wants it begun anew.
    """
    if this.since != scene.opportunity.resumed_at:
        return []
    silent_since = max(t for t in (scene.held[-1].end, scene.opportunity.last_heard) if t)
    earlier = [d for d in questions if silent_since <= d.created < this.since]
    is_through = scene.cadence.second_step != "phone" and len(earlier) >= _most_mails(scene.cadence)
    return [] if is_through or any(d.step is Step.AFTER_CALL for d in earlier) else earlier


def _most_mails(cadence: Cadence) -> int:
    return max(cadence.max_check_ins, 2) if cadence.second_step == "mail" else cadence.max_check_ins


def _by_record(scene: Scene, draft: DraftRecord) -> Asked:
    if draft.state is DraftState.MISSING and draft.missing_since:
        if scene.is_gone_for_good(draft):
            return Asked(draft.step, draft.missing_since)
        return Asked(draft.step, draft.due, draft)
    if draft.state in OPEN_DRAFTS:
        return Asked(draft.step, draft.due, draft)
    return Asked(draft.step, draft.settled or draft.due)


def _is_any(mail: OwnMail, records: list[DraftRecord]) -> bool:
    """Whether a sent mail is one of our drafts, which clients send under another Message-ID."""
    return any(
        mail.message_id == d.message_id or (d.anchor in mail.references and d.recipient.email.lower() in mail.to)
        for d in records
    )


def _ask_again(scene: Scene, agenda: Agenda, this: Round, asked: list[Asked]) -> None:
    cadence, working = scene.cadence, scene.working
    since = max(asked[-1].at, this.since)  # what was asked before the user resumed is longer ago
    last, mails, most = working.day_of(since), len(asked), _most_mails(cadence)
    if mails < most:
        day = _once_back(scene, _repeat_day(scene, last, is_second=mails == 1))
        why = f"check-in {mails + 1} of at most {most}, no answer since {last.isoformat()} (C5)"
        _write(scene, agenda, Step.SECOND_CHECK_IN, f"{this.key}#{mails + 1}", working.opens(day), why)
    elif cadence.second_step == "phone":
        day = _once_back(scene, working.business_day_from(last + timedelta(days=cadence.second_after_days)))
        _call(scene, agenda, this, since, day, is_enough=mails > most)


def _repeat_day(scene: Scene, last: date, *, is_second: bool) -> date:
    cadence, working = scene.cadence, scene.working
    least = working.add_business_days(last, LEAST_BUSINESS_DAYS_BETWEEN)
    if is_second:
        return max(least, working.business_day_from(last + timedelta(days=cadence.second_after_days)))
    return max(least, working.add_business_days(last, cadence.repeat_after_business_days))


def _call(scene: Scene, agenda: Agenda, this: Round, asked_at: datetime, day: date, *, is_enough: bool) -> None:
    """The phone call, and the short mail when nobody was reached (C4), unless the user has written that alone."""
    opens = scene.working.opens(day)
    called = scene.choices.called_at
    if called is None or called < asked_at:
        called = None
        if not scene.clock.passed(opens):
            return agenda.expect(ReminderStep.PHONE_CALL, day)
        if (ReminderStep.PHONE_CALL.value, this.key) in scene.choices.done_reminders:
            return None
        _remind_of_call(scene, agenda, this.key, day)
    if is_enough and called is None:
        return None
    written = scene.working.working_moment(called) if called else _after_the_call(scene, day)
    why = "the call reached nobody (C4)" if called else "no word since the call was due (C4)"
    return _write(scene, agenda, Step.AFTER_CALL, this.key, written, why, is_confirmed=called is not None)


def _after_the_call(scene: Scene, day: date) -> datetime:
    return scene.working.opens(scene.working.add_business_days(day, scene.cadence.after_call_business_days))


def _remind_of_call(scene: Scene, agenda: Agenda, key: str, day: date) -> None:
    done = (ReminderStep.PHONE_CALL.value, key) in scene.choices.done_reminders
    if done or not scene.clock.passed(scene.working.opens(day)):
        return
    person = correspondent(scene)
    name = (person.person.name or person.person.email or "") if person else ""
    agenda.add(Remind(scene.opportunity.id, ReminderStep.PHONE_CALL, day, key, f"call {name}".strip()))
    agenda.expect(ReminderStep.PHONE_CALL, day)


def _write(
    scene: Scene, agenda: Agenda, step: Step, key: str, due: datetime, why: str, *, is_confirmed: bool = True
) -> None:
    """Place it when it is due and people work; before that, name the day."""
    person = correspondent(scene)
    if not scene.clock.passed(due):
        agenda.expect(step, scene.working.day_of(due))
    elif person is None:
        agenda.expect(step, scene.working.day_of(due))
        agenda.add(Ask(scene.opportunity.id, NOBODY, "a check-in is due, but no address of anybody is known"))
    elif not scene.clock.on_business_day(scene.working):
        until = scene.working.working_moment(scene.clock.now)
        agenda.expect(step, scene.working.day_of(until))
        agenda.add(Hold(scene.opportunity.id, step, "nobody works today (C8)", until))
    else:
        agenda.add(replace(letter_due(scene, step, key, person, due, why), is_confirmed=is_confirmed))


def letter_due(scene: Scene, step: Step, key: str, contact: Contact, due: datetime, why: str) -> Due:
    """A draft to one contact in their thread."""
    matter, person = scene.opportunity, contact.person
    anchor = contact.last_message or matter.last_inbound or scene.occasions[-1].anchor
    return Due(
        opportunity=matter.id,
        step=step,
        need=need_of(matter.key, step, key, person.email or ""),
        interview_key=key,
        recipient=person,
        thanks_to=(),
        panel=(person,),
        anchor=anchor,
        in_thread=contact.last_message is not None,
        due=due,
        why=why,
    )
