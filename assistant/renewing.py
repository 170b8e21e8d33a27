"""New notes make the waiting thanks better: untouched drafts are written anew, all others are left alone.

The old copy goes to Trash before the new one is placed, so that there are never
two. What is to be placed is written down first: a run cut in between is finished
by the next one.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.drafting import written
from assistant.folding import current, due_again
from assistant.model import DraftRecord, DraftState, OpportunityId, Step
from assistant.report import draft_name
from assistant.session import Session
from assistant.watching import drafts_now, verdict_of

RENEWING = "renewing "
"""Remembered with a draft's number while its old copy is gone and the new one not yet placed."""


def renew(session: Session, id: OpportunityId) -> None:
    """Write the untouched thank-you drafts of an opportunity anew from its notes."""
    for record in session.ledger.drafts_of(id):
        if record.step is Step.THANK_YOU and record.state is DraftState.UNTOUCHED:
            _renew(session, record)


def finish_renewals(session: Session) -> None:
    """Place what an earlier run took away to renew."""
    for record in session.ledger.open_drafts():
        if session.ledger.remembered(f"{RENEWING}{record.id}") == "yes":
            _place(session, record)


def _renew(session: Session, record: DraftRecord) -> None:
    opportunity = current(session, record.opportunity)
    verdict = verdict_of(session, record, drafts_now(session))
    if opportunity is None or verdict.state is not DraftState.UNTOUCHED or len(verdict.live) != 1:
        return
    due = due_again(session, record)
    draft = written(session, due, opportunity) if due else None
    if draft is None or draft.digest == record.digest or session.is_dry_run or session.folders.trash is None:
        return
    renewed = replace(record, digest=draft.digest, has_marks=bool(draft.marks), subject=draft.subject)
    with session.ledger.transaction():
        session.ledger.revise_draft(renewed, raw=draft.raw)
        session.ledger.remember(f"{RENEWING}{record.id}", "yes")
    session.mailbox.move(verdict.live[0], session.folders.trash)
    _place(session, renewed)


def _place(session: Session, record: DraftRecord) -> None:
    raw = session.ledger.raw_of(record.id)
    if raw is not None and not verdict_of(session, record, drafts_now(session)).live:
        status = session.mailbox.status(session.folders.drafts)
        placed = session.mailbox.append_draft(
            session.folders.drafts, raw, record.message_id, received=session.now, above_uid=status.uidnext - 1
        )
        session.ledger.revise_draft(
            replace(record, uidvalidity=placed.uidvalidity, uid=placed.uid, placed=session.now, missing_since=None)
        )
    session.ledger.remember(f"{RENEWING}{record.id}", "no")
    session.report.observed.append({"id": draft_name(record.id), "what": "renewed"})
