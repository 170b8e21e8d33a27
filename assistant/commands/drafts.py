"""`approve`, `dismiss`, `snooze` and `send`: what the user decides about drafts, for scripts."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.commands.opening import no_such, number_of, open_locked, open_session
from assistant.commands.scan import refuse_leaping_clock, tell
from assistant.commands.which import one_account
from assistant.errors import UsageError
from assistant.ledger import Ledger
from assistant.model import DraftId, DraftRecord, DraftState
from assistant.report import draft_name, in_account
from assistant.session import Session

if TYPE_CHECKING:
    from assistant.config import Config

SETTLED = "is {state} already; there is nothing left to decide"
APPROVABLE = frozenset(
    {
        DraftState.UNTOUCHED,
        DraftState.EDITED,
        DraftState.SEVERAL,
        DraftState.MISSING,
        DraftState.APPROVED,
        DraftState.UNCERTAIN,
    }
)
"""With several copies, or none, `approve` says so; an uncertain one the user may take up again on purpose."""
DISMISSIBLE = APPROVABLE | {DraftState.INTENDED}


def arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """The commands' own arguments."""
    if name == "send":
        return
    parser.add_argument("draft", metavar="ID", help="a draft as `status` names it, such as d1")
    if name == "snooze":
        parser.add_argument("--until", required=True, type=_day, metavar="DATE", help="a day, as 2026-03-31")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-03-31") from error


def run(options: argparse.Namespace, context: Context) -> int:
    """Carries out one of the four; returns 0."""
    config = one_account(context, options, "draft")
    if config is None or (config.family and options.command == "send"):
        return _send_all(context)  # one account alone, too, has to know of an end that another has read
    with open_locked(context, config) as ledger:
        if options.command == "send" and not context.clock_is_given:
            refuse_leaping_clock(context, ledger)
        record = _known(ledger, options.draft) if options.command != "send" else None
        if record is not None and options.command == "snooze":
            return _snooze(context, config, ledger, record, options.until)
        with open_session(context, config, ledger) as session:
            _carry_out(session, options.command, record)
            tell(context, session.report)
    return 0


def _send_all(context: Context) -> int:
    # Lazily: few users have several accounts.
    from assistant.commands.several import run_all, status_of, tell_all
    from assistant.scan import send_only

    runs = run_all(context, send_only, check=None if context.clock_is_given else refuse_leaping_clock)
    tell_all(context, runs, tell)
    return status_of(runs)


def _known(ledger: Ledger, name: str) -> DraftRecord:
    record = ledger.draft(DraftId(number_of(name, "d")))
    if record is None:
        raise no_such("draft", name)
    return record


def _snooze(context: Context, config: Config, ledger: Ledger, record: DraftRecord, until: date) -> int:
    if record.state not in DISMISSIBLE:
        raise UsageError(f"{draft_name(record.id)} {SETTLED.format(state=record.state.value)}")
    ledger.snooze(record.id, until)
    context.say(f"{in_account(config.label, draft_name(record.id))} rests until {until.isoformat()}")
    return 0


def _carry_out(session: Session, command: str, record: DraftRecord | None) -> None:
    from assistant.scan import look, send_only
    from assistant.watching import watch

    if record is None:
        look(session)
        send_only(session)
        return
    watch(session)
    if command == "approve":
        _warn(session, record)
        approve(session, record.id)
    else:
        dismiss(session, record.id)


def _warn(session: Session, record: DraftRecord) -> None:
    """What the tone guard says of the text that is about to be approved; it warns and blocks nothing."""
    from assistant.reviewing import waiting

    for shown in waiting(session):
        if shown.record.id == record.id:
            session.report.concerns += [f"{draft_name(record.id)}, tone: {concern}" for concern in shown.concerns]


def approve(session: Session, id: DraftId) -> None:
    """Bind the user's word to the one live copy; raises UsageError where there is none, or several."""
    from assistant import watching

    record = _fresh(session, id, APPROVABLE)
    verdict = watching.verdict_of(session, record, watching.drafts_now(session))
    if len(verdict.live) != 1:
        found = f"{len(verdict.live)} copies of it" if verdict.live else "no copy of it"
        raise UsageError(f"{draft_name(id)} was not approved: there is {found} in the folder; {verdict.why}")
    if not watching.approve(session, record, verdict.live[0], how="command"):
        raise UsageError(f"{draft_name(id)} was not approved: it has just been changed or moved; look at it again")


def dismiss(session: Session, id: DraftId) -> None:
    """The draft is not wanted: an untouched one moves to Trash, an edited one stays; it is never made again."""
    from assistant import drafting, watching

    record = _fresh(session, id, DISMISSIBLE)
    verdict = watching.verdict_of(session, record, watching.drafts_now(session))
    is_ours = verdict.state in drafting.WITHDRAWABLE and drafting.is_our_text(session, record)
    is_away = is_ours and len(verdict.live) == 1 and drafting.put_away(session, verdict.live[0])
    if verdict.live and not is_away:
        watching.ask(session, record, f"is dismissed; what lies in {verdict.live[0].folder} is yours", lasts=True)
    session.ledger.move_draft(id, DraftState.DISMISSED, at=session.now, why="you dismissed it")
    session.report.observed.append({"id": draft_name(id), "what": "dismissed"})


def _fresh(session: Session, id: DraftId, states: frozenset[DraftState]) -> DraftRecord:
    """The draft as it stands after the latest look."""
    record = session.ledger.draft(id)
    if record is None or record.state not in states:
        state = record.state.value if record else "gone"
        raise UsageError(f"{draft_name(id)} {SETTLED.format(state=state)}")
    return record
