"""Sends what the user approved: exactly those bytes, at most once.

Before anything leaves, everything is checked again. "sending" is committed before
the copy is claimed by a move, "handing over" before the first byte goes out; what
cannot be known afterwards is said to be uncertain and never tried again by itself.
What an earlier run left half done is finished in `recovery`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from assistant.errors import AssistantError
from assistant.folding import current, doubtful_end
from assistant.intake import take_in
from assistant.ledger import Approval
from assistant.mailbox.faults import NotMoved
from assistant.mailbox.settings import Secret
from assistant.model import Copy, DraftRecord, DraftState, Role
from assistant.recovery import ACCEPTED, BEGUN, HANDING_OVER, REFUSED, ask_what_became, file_sent, recover, take_back
from assistant.session import Session
from assistant.watching import LOOK_BACK, ask, drafts_now, stands, verdict_of, void_mark

TIME_TO_SEND = 8.0
"""Seconds: with less left of the run, an answer that comes too late would leave it uncertain."""


def send_due(session: Session) -> None:
    """Finish what an earlier run began to send, then send what is approved and due."""
    for record in session.ledger.open_drafts():
        if record.state is DraftState.SENDING:
            recover(session, record)
    if session.blind is not None:
        return  # the other account may know of an end; that it cannot be read is told
    for approval in session.ledger.approvals():
        approved = session.ledger.draft(approval.draft)
        if approved is None or not (_may_go(session, approved) and _may_go_still(session, approved)):
            continue
        if not session.has_time(TIME_TO_SEND):
            return
        if not _send(session, approved, approval):
            return  # the server refuses or is gone: one try a run


def _may_go_still(session: Session, record: DraftRecord) -> bool:
    """An end may have come while this run was at work: look once more at the last moment."""
    session.look()
    take_in(session)
    session.look_around()
    return _may_go(session, record)


def _may_go(session: Session, record: DraftRecord) -> bool:
    """Whether nothing stands against sending it now; what does is told once."""
    from assistant.planning import send_at

    opportunity = current(session, record.opportunity)
    if opportunity is None:
        return False
    reason = _what_stops(session, record)
    if reason is not None:
        ask(session, record, f"is not sent: {reason}")
        return False
    polite = session.config.approval.send == "polite"
    due = send_at(record, opportunity, session.config.cadence, session.identity, session.now, polite=polite)
    return due <= session.now and not session.is_dry_run


def _what_stops(session: Session, record: DraftRecord) -> str | None:
    from assistant.planning import why_not_send

    opportunity = current(session, record.opportunity)
    assert opportunity is not None, "the caller has looked"
    drafts, choices = session.ledger.drafts_of(record.opportunity), session.ledger.choices(record.opportunity)
    reason = why_not_send(
        record, opportunity, drafts, session.config.cadence, session.now, choices=choices, identity=session.identity
    ) or doubtful_end(session, record.opportunity)
    if reason is None and session.config.smtp is None:
        return "there is no [smtp] in the configuration"
    if reason is None and not session.mailbox.can_move():
        return "the IMAP server can neither move nor expunge one message alone; send it from your mail client"
    return reason


def _send(session: Session, record: DraftRecord, approval: Approval) -> bool:
    """Check all of it again, then write "sending", claim the copy, and hand it over; False when no more should go."""
    copy = _only_live_copy(session, record, approval)
    raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity) if copy else None
    if copy is None or raw is None:
        return True
    recipients = _fit_recipients(session, record, approval, copy, raw)
    if not recipients:
        return True
    secret = session.smtp_secret()  # asked for before anything is touched: it may be missing
    with session.ledger.transaction():
        session.ledger.move_draft(record.id, DraftState.SENDING, at=session.now, why="approved and due")
        session.ledger.note_sending(record.id, BEGUN, at=session.now)
    if not _claim(session, record, approval, copy):
        return True
    return _hand_over(session, record, approval, raw, recipients, secret)


def _only_live_copy(session: Session, record: DraftRecord, approval: Approval) -> Copy | None:
    verdict = verdict_of(session, record, _everywhere(session, record))
    if verdict.state is DraftState.SENT:
        session.ledger.move_draft(record.id, DraftState.SENT, at=verdict.settled or session.now, why=verdict.why)
        return None
    if verdict.state is not DraftState.APPROVED or len(verdict.live) != 1:
        ask(session, record, f"is not sent although approved: {verdict.why}")
        return None
    return verdict.live[0] if stands(approval, verdict.live[0]) else None


def _fit_recipients(
    session: Session, record: DraftRecord, approval: Approval, copy: Copy, raw: bytes
) -> tuple[str, ...]:
    """To whom the approved text goes; nobody when it is not that text, not finished, or not surely addressed."""
    from assistant.writing import DraftRefused, body_of, digest_of, marks_in
    from assistant.writing.envelope import envelope_of

    marks = marks_in(body_of(raw))
    if digest_of(raw) != approval.digest:
        ask(session, record, "is not sent: its text is no longer the one that you approved")
    elif marks:
        ask(session, record, f"is not sent: there is still a place to fill in: {marks[0]}")
    else:
        try:
            return envelope_of(raw, session.identity, seen=copy.recipients)
        except DraftRefused as reason:
            ask(session, record, f"is not sent: {reason}")
    return ()


def _claim(session: Session, record: DraftRecord, approval: Approval, copy: Copy) -> bool:
    """Move the copy out of everybody's reach; False when somebody was faster."""
    if session.folders.trash is None:
        return True
    try:
        session.mailbox.move(copy, session.folders.trash)
    except NotMoved as reason:
        take_back(session, record, approval, why=str(reason), is_claimed=False)
        ask(session, record, f"is not sent: {reason}")
        return False
    return True


def _hand_over(
    session: Session,
    record: DraftRecord,
    approval: Approval,
    raw: bytes,
    recipients: Sequence[str],
    secret: Secret | None,
) -> bool:
    from assistant.mailbox.smtp import NotSent, Uncertain, send

    smtp = session.config.smtp
    assert smtp is not None, "checked by _what_stops"
    session.ledger.note_sending(record.id, HANDING_OVER, at=session.now)
    try:
        result = send(
            smtp.settings,
            secret,
            sender=session.identity.email,
            recipients=recipients,
            raw=raw,
            deadline=session.deadline,
        )
    except Uncertain as fault:
        session.ledger.move_draft(record.id, DraftState.UNCERTAIN, at=session.now, why=str(fault))
        ask_what_became(session, record, str(fault))
        return False
    except (NotSent, AssistantError) as fault:
        _give_back(session, record, approval, fault)
        return False
    session.ledger.note_sending(record.id, ACCEPTED, at=session.now, words=result.response)
    for recipient, reason in result.refused:
        ask(session, record, f"was not delivered to {recipient}: {reason}", lasts=True)
    file_sent(session, record, approval, raw)
    return True


def _give_back(session: Session, record: DraftRecord, approval: Approval, fault: Exception) -> None:
    """Nothing left: the copy goes back to where it was, and stays approved unless the refusal is for good."""
    session.ledger.note_sending(record.id, REFUSED, at=session.now, words=str(fault))
    take_back(session, record, approval, why=str(fault))
    now = session.ledger.draft(record.id)
    if now is None or now.settled is not None:
        return  # the user has sent it, or thrown it away, in this moment
    if getattr(fault, "is_permanent", False):
        void_mark(session, record)
        session.ledger.move_draft(record.id, DraftState.EDITED, at=session.now, why=str(fault))
        ask(session, record, f"could not be sent; mend this and approve it again: {fault}")
    else:
        ask(session, record, f"could not be sent yet; the next run tries again: {fault}")


def _everywhere(session: Session, record: DraftRecord) -> tuple[Copy, ...]:
    since = ((record.placed or record.created) - timedelta(days=1) - LOOK_BACK).date()
    found = drafts_now(session)
    if session.folders.sent:
        found += session.mailbox.copies(Role.SENT, session.folders.sent, since=since)
    return found
