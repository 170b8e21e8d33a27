"""One run: fetch, read, decide, act. It has no opinions of its own.

What is read stands in `intake`, what became of drafts in `watching`, what is
carried out in `drafting` and `outbox`. The order is that of the house: facts
first, then what became of our drafts, then the decisions, then the deeds.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from assistant import drafting, outbox
from assistant.folding import Round, planned
from assistant.intake import take_in
from assistant.model import (
    ENDED,
    OPEN_DRAFTS,
    Ask,
    Attention,
    DraftId,
    Due,
    Hold,
    Opportunity,
    OpportunityId,
    Remind,
    Withdraw,
)
from assistant.notes_mail import ask_by_mail, read_back
from assistant.quiet import ABOUT_DRAFT, RULES, are_plans_stale, rules_of
from assistant.reading import rest
from assistant.reminding import mail_reminders, words_of, write_calendar
from assistant.renewing import finish_renewals
from assistant.report import opportunity_name
from assistant.session import Session
from assistant.watching import watch

MAX_ROUNDS = 3
"""A deed may free the way for another (a late thank-you gives way to a check-in); more rounds than this never."""

MANY = 100
"""Findings of a run that took much memory: a first scan, mostly."""

UNWRITTEN_RESTS = timedelta(hours=1)
"""A draft that could not be written is tried again: a faulty template may have been mended."""

PLANNED = "plan:"
"""Marks the questions that a plan asks, so that they are settled when the plan asks no more."""


def scan(session: Session) -> None:
    """The whole job once; what was done stands in the session's report."""
    look(session)
    carry_out(session)


def look(session: Session) -> None:
    """The first half: what is new, and what became of our drafts."""
    _plan_anew(session)
    take_in(session)
    watch(session)
    if session.config.notes_by_mail:
        read_back(session)


def _plan_anew(session: Session) -> None:
    """The times until which the matters rest hold for one configuration, and for a clock that runs forward."""
    if are_plans_stale(session):
        with session.ledger.transaction():
            session.ledger.touch_all()
            session.ledger.remember(RULES, rules_of(session))


def carry_out(session: Session) -> None:
    """The second half: what is due is decided and done."""
    if session.report.findings:
        rest(wholly=len(session.report.findings) > MANY)
    act(session)
    if not session.is_dry_run:
        _send_and_look_back(session)
        _remind_elsewhere(session)
        session.ledger.finish_run(session.now, session.report.counts(), changed=session.ledger.has_changed)


def _remind_elsewhere(session: Session) -> None:
    """Reminders reach the user by the ways that they opted for, besides the output."""
    wanted = session.config.reminders
    if wanted.by_mail and session.report.reminders:
        mail_reminders(session)
    if wanted.ics is not None and (session.ledger.has_changed or not wanted.ics.exists()):
        write_calendar(session, wanted.ics)


def send_only(session: Session) -> None:
    """Send what is approved and due, and nothing else; the caller has looked for whatever may speak against it."""
    if not session.is_dry_run:
        _send_and_look_back(session)


def withdraw_only(session: Session, id: OpportunityId) -> None:
    """Take back the drafts of one opportunity that are no longer wanted; nothing is written for any other."""
    watch(session)
    found = planned(session, id)
    for decision in found.plan.decisions if found else ():
        if isinstance(decision, Withdraw):
            drafting.withdraw(session, decision)


def _send_and_look_back(session: Session) -> None:
    outbox.send_due(session)
    _look_back(session)
    settle_questions(session)


def _look_back(session: Session) -> None:
    """Our own deeds changed the folders: look once more, so that the next run finds nothing new in them."""
    report = session.report
    if report.drafted or report.withdrawn or report.sent:
        session.look()
        watch(session)


def act(session: Session) -> None:
    """Carry out what is due for every opportunity whose time has come."""
    drafting.clear_left_behind(session)
    drafting.finish_intended(session)
    finish_renewals(session)
    placed = 0
    for _ in range(MAX_ROUNDS):
        rounds = _rounds(session)
        if not rounds:
            return
        placed += _carry_out(session, rounds, room=session.config.cadence.max_drafts_per_run - placed)


def _rounds(session: Session) -> list[Round]:
    """The plans of all that is due, written down at once: a commit takes longer than planning does."""
    ids = session.ledger.due_opportunities(session.now)
    if not ids:
        return []
    found = []
    with session.ledger.transaction():
        for number, id in enumerate(ids):
            session.progress("planning", number, len(ids))
            found += [r] if (r := _round(session, id)) else []
    session.progress("planning", len(ids), len(ids))
    return found


def _round(session: Session, id: OpportunityId) -> Round | None:
    found = planned(session, id)
    if found is not None:
        if found.plan.led_by is None:
            _tell_end(session, found.opportunity)
        _tell(session, found)
        if session.config.notes_by_mail:
            ask_by_mail(session, found)
    return found


def _carry_out(session: Session, rounds: Iterable[Round], *, room: int) -> int:
    """Withdraw first, then draft, the longest due first; opportunities with nothing left go to sleep."""
    rounds = list(rounds)
    busy: set[OpportunityId] = set()
    for r in rounds:
        for decision in r.plan.decisions:
            if isinstance(decision, Withdraw):
                busy |= {r.opportunity.id} if drafting.withdraw(session, decision) else set()
    dues = sorted(((d, r.opportunity) for r in rounds for d in r.plan.decisions if isinstance(d, Due)), key=_by_due)
    done = dues[: max(room, 0)]
    unwritten: set[OpportunityId] = set()
    for due, opportunity in done:
        (busy if drafting.place(session, due, opportunity) else unwritten).add(opportunity.id)
    session.report.more_due = len(dues) - len(done)
    waiting = {opportunity.id for _, opportunity in dues[len(done) :]}
    with session.ledger.transaction():
        for r in rounds:
            if r.opportunity.id not in busy | waiting and session.blind is None:
                latest = session.now + UNWRITTEN_RESTS if r.opportunity.id in unwritten else None
                session.ledger.sleep_until(r.opportunity.id, _earlier(r.plan.wake_at, latest))
    return len(done)


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((t for t in (one, other) if t is not None), default=None)


def _by_due(pair: tuple[Due, Opportunity]) -> tuple[object, ...]:
    return pair[0].due, pair[0].need


# -- what the user is told, once ----------------------------------------------------------


def settle_questions(session: Session) -> None:
    """What was asked about a draft that waited is of no interest once the draft is settled."""
    for question in session.ledger.open_questions():
        number = question.key.removeprefix(ABOUT_DRAFT).partition(":")[0]
        if question.key.startswith(ABOUT_DRAFT) and number.isdigit():
            record = session.ledger.draft(DraftId(int(number)))
            if record is not None and record.state not in OPEN_DRAFTS:
                session.ledger.settle_question(question.key, at=session.now)


def _tell_end(session: Session, opportunity: Opportunity) -> None:
    end = opportunity.end
    if opportunity.stage not in ENDED or end is None:
        return
    why = f"{end.stage.value} {end.message_id or ''}".strip()
    if session.ledger.show_reminder(opportunity.id, "ended", why, at=session.now):
        session.report.stopped.append({"opportunity": opportunity_name(opportunity.id), "why": why})


def _tell(session: Session, found: Round) -> None:
    asked: set[str] = set()
    for decision in found.plan.decisions:
        match decision:
            case Remind():
                _remind(session, decision)
            case Ask():
                asked.add(_ask(session, decision))
            case Hold():
                _hold(session, decision)
            case Due() | Withdraw():
                pass
    for question in session.ledger.open_questions(found.opportunity.id):
        if question.key.startswith(PLANNED) and question.key not in asked:
            session.ledger.settle_question(question.key, at=session.now)


def _ask(session: Session, decision: Ask) -> str:
    key = f"{PLANNED}{decision.opportunity}:{decision.what}:{decision.words}"
    attention = Attention(decision.what, decision.words)
    if session.ledger.ask(key, attention, opportunity=decision.opportunity, at=session.now):
        session.report.ask(decision.opportunity, decision.what, decision.words)
    return key


def _hold(session: Session, decision: Hold) -> None:
    name = opportunity_name(decision.opportunity)
    row: dict[str, object] = {"opportunity": name, "step": decision.step.value, "why": decision.why}
    if row not in session.report.held:
        session.report.held.append(row)


def _remind(session: Session, reminder: Remind) -> None:
    if session.ledger.show_reminder(reminder.opportunity, reminder.step, reminder.key, at=session.now):
        session.report.reminders.append(reminder_row(reminder, words_of(session, reminder, session.templates())))


def reminder_row(reminder: Remind, words: str) -> dict[str, object]:
    """A reminder in the words of the contract."""
    return {
        "opportunity": opportunity_name(reminder.opportunity),
        "step": reminder.step.value,
        "on": reminder.on.isoformat(),
        "words": words,
    }
