"""New notes make the waiting thanks better: untouched drafts are written anew, all others are left alone.

The old copy goes to Trash before the new one is placed, so that there are never
two. What is to be placed is written down first: a run cut in between is finished
by the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.drafting import put_away, written
from assistant.folding import current, due_again
from assistant.intake import take_in
from assistant.model import Copy, DraftRecord, DraftState, OpportunityId, Step
from assistant.quiet import RENEWING
from assistant.report import draft_name
from assistant.session import Session
from assistant.watching import drafts_now, verdict_of


def renew(session: Session, id: OpportunityId) -> None:
    """Write the untouched thank-you drafts of an opportunity anew from its notes."""
    session.look()
    take_in(session)  # an end may have come meanwhile: nothing is placed after it
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
    old = session.ledger.raw_of(record.id)
    renewed = replace(record, digest=draft.digest, has_marks=bool(draft.marks), subject=draft.subject)
    with session.ledger.transaction():
        session.ledger.revise_draft(renewed, raw=draft.raw)
        session.ledger.remember(f"{RENEWING}{record.id}", "yes")
    if put_away(session, verdict.live[0]):
        _place(session, renewed)
        return
    with session.ledger.transaction():  # somebody was faster: all stays as it was
        session.ledger.revise_draft(record, raw=old)
        session.ledger.remember(f"{RENEWING}{record.id}", "no")


def _place(session: Session, record: DraftRecord) -> None:
    raw = session.ledger.raw_of(record.id)
    live = verdict_of(session, record, drafts_now(session)).live
    if live:
        _take_as_it_lies(session, record, live)
    elif raw is not None and due_again(session, record) is not None:
        status = session.mailbox.status(session.folders.drafts)
        placed = session.mailbox.append_draft(
            session.folders.drafts, raw, record.message_id, received=session.now, above_uid=status.uidnext - 1
        )
        session.ledger.revise_draft(
            replace(record, uidvalidity=placed.uidvalidity, uid=placed.uid, placed=session.now, missing_since=None)
        )
    session.ledger.remember(f"{RENEWING}{record.id}", "no")
    session.report.observed.append({"id": draft_name(record.id), "what": "renewed"})


def _take_as_it_lies(session: Session, record: DraftRecord, live: Sequence[Copy]) -> None:
    """The run was cut before the old copy was taken away, or after the new one was placed."""
    from assistant.writing import digest_of

    raw = session.mailbox.whole(live[0].folder, live[0].uid, uidvalidity=live[0].uidvalidity)
    is_old = (live[0].uidvalidity, live[0].uid) == (record.uidvalidity, record.uid)
    if raw is not None and is_old and len(live) == 1:
        session.ledger.revise_draft(replace(record, digest=digest_of(raw)), raw=raw)
