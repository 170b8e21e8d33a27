"""Sends what the user approved: exactly those bytes, at most once.

Before anything leaves, everything is checked again. "sending" is committed before
the first byte goes out, the copy is claimed by a move, and what cannot be known
afterwards is said to be uncertain and never tried again by itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from assistant.drafting import ask
from assistant.folding import current
from assistant.ledger import Approval
from assistant.mailbox.faults import NotMoved
from assistant.model import Copy, DraftRecord, DraftState, Role
from assistant.report import draft_name
from assistant.session import Session
from assistant.tracking.drafts import is_copy_of
from assistant.watching import LOOK_BACK, drafts_now, verdict_of

FILES_SENT_ITSELF = ("gmail.com", "googlemail.com", "outlook.com", "office365.com", "hotmail.com", "live.com")
"""SMTP servers that put a copy into Sent: a copy of ours would be a second one."""


def send_due(session: Session) -> None:
    """Finish what an earlier run began to send, then send what is approved and due."""
    for record in session.ledger.open_drafts():
        if record.state is DraftState.SENDING:
            _recover(session, record)
    for approval in session.ledger.approvals():
        approved = session.ledger.draft(approval.draft)
        if approved is not None and _may_go(session, approved):
            _send(session, approved, approval)


def _may_go(session: Session, record: DraftRecord) -> bool:
    """Whether nothing stands against sending it now; what does is told once."""
    from assistant.planning import send_at, why_not_send

    opportunity = current(session, record.opportunity)
    if opportunity is None:
        return False
    drafts = session.ledger.drafts_of(record.opportunity)
    reason = why_not_send(record, opportunity, drafts, session.config.cadence, session.now)
    if reason is not None:
        ask(session, record, f"is not sent: {reason}")
        return False
    if session.config.smtp is None:
        ask(session, record, "cannot be sent: there is no [smtp] in the configuration")
        return False
    polite = session.config.approval.send == "polite"
    due = send_at(record, opportunity, session.config.cadence, session.identity, session.now, polite=polite)
    return due <= session.now and not session.is_dry_run


def _send(session: Session, record: DraftRecord, approval: Approval) -> None:
    """Check all of it again, then write "sending", claim the copy, and hand it to the server."""
    copy = _only_live_copy(session, record, approval)
    raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity) if copy else None
    if copy is None or raw is None or not _is_fit(session, record, approval, raw):
        return
    session.ledger.move_draft(record.id, DraftState.SENDING, at=session.now, why="approved and due")
    session.ledger.note_sending(record.id, "begun", at=session.now)
    claimed = _claim(session, record, copy)
    if claimed is not None:
        _hand_over(session, record, approval, claimed, raw)


def _only_live_copy(session: Session, record: DraftRecord, approval: Approval) -> Copy | None:
    verdict = verdict_of(session, record, _everywhere(session, record))
    if verdict.state is DraftState.SENT:
        session.ledger.move_draft(record.id, DraftState.SENT, at=verdict.settled or session.now, why=verdict.why)
        return None
    if verdict.state is not DraftState.APPROVED or len(verdict.live) != 1:
        ask(session, record, f"is not sent although approved: {verdict.why}")
        return None
    copy = verdict.live[0]
    place = (copy.folder, copy.uidvalidity, copy.uid)
    return copy if place == (approval.folder, approval.uidvalidity, approval.uid) else None


def _is_fit(session: Session, record: DraftRecord, approval: Approval, raw: bytes) -> bool:
    """The approved text to the letter, no place left to fill in, and somebody to send it to."""
    from assistant.writing import body_of, digest_of, marks_in

    if digest_of(raw) != approval.digest:
        ask(session, record, "is not sent: its text is no longer the one that you approved")
        return False
    marks = marks_in(body_of(raw))
    if marks:
        ask(session, record, f"is not sent: there is still a place to fill in: {marks[0]}")
        return False
    return True


def _claim(session: Session, record: DraftRecord, copy: Copy) -> Copy | None:
    """Move the copy out of everybody's reach; None when somebody was faster."""
    if session.folders.trash is None:
        return copy
    try:
        placed = session.mailbox.move(copy, session.folders.trash)
    except NotMoved as reason:
        session.ledger.move_draft(record.id, DraftState.APPROVED, at=session.now, why=str(reason))
        ask(session, record, f"is not sent: {reason}")
        return None
    return replace(
        copy, role=Role.TRASH, folder=session.folders.trash, uidvalidity=placed.uidvalidity, uid=placed.uid or 0
    )


def _hand_over(session: Session, record: DraftRecord, approval: Approval, claimed: Copy, raw: bytes) -> None:
    from assistant.mailbox.smtp import NotSent, Uncertain, send

    smtp = session.config.smtp
    assert smtp is not None, "checked by _may_go"
    try:
        result = send(
            smtp.settings,
            session.smtp_secret(),
            sender=session.identity.email,
            recipients=claimed.recipients,
            raw=raw,
            deadline=session.deadline,
        )
    except NotSent as fault:
        _give_back(session, record, approval, claimed, fault)
        return
    except Uncertain as fault:
        session.ledger.move_draft(record.id, DraftState.UNCERTAIN, at=session.now, why=str(fault))
        ask(session, record, f"may or may not have been sent, look before you send it again: {fault}")
        return
    session.ledger.note_sending(record.id, "accepted", at=session.now, words=result.response)
    for recipient, reason in result.refused:
        ask(session, record, f"was not delivered to {recipient}: {reason}")
    _file(session, record, raw)


def _give_back(session: Session, record: DraftRecord, approval: Approval, claimed: Copy, fault: Exception) -> None:
    """Nothing left: the copy goes back to where it was, and stays approved unless the refusal is for good."""
    session.ledger.note_sending(record.id, "refused", at=session.now, words=str(fault))
    back = session.mailbox.move(claimed, approval.folder) if claimed.role is Role.TRASH else None
    session.ledger.move_draft(record.id, DraftState.APPROVED, at=session.now, why=str(fault))
    if back is not None and back.uid is not None:
        session.ledger.approve(replace(approval, uidvalidity=back.uidvalidity, uid=back.uid))
    if getattr(fault, "is_permanent", False):
        session.ledger.move_draft(record.id, DraftState.EDITED, at=session.now, why=str(fault))
        ask(session, record, f"could not be sent; mend this and approve it again: {fault}")


def _file(session: Session, record: DraftRecord, raw: bytes) -> None:
    """The copy in Sent, once: also where the server files it by itself."""
    sent = session.folders.sent
    smtp = session.config.smtp
    files_itself = smtp is not None and smtp.settings.host.lower().endswith(FILES_SENT_ITSELF)
    if sent is not None and not files_itself and not _is_in_sent(session, record, sent):
        session.mailbox.append_sent(sent, raw, record.message_id, received=session.now)
    session.ledger.move_draft(record.id, DraftState.SENT, at=session.now, why="sent by us as you approved")
    session.report.sent.append({"id": draft_name(record.id), "message_id": record.message_id})


def _is_in_sent(session: Session, record: DraftRecord, sent: str) -> bool:
    since = ((record.placed or record.created) - LOOK_BACK).date()
    return any(is_copy_of(record, copy) for copy in session.mailbox.copies(Role.SENT, sent, since=since))


def _recover(session: Session, record: DraftRecord) -> None:
    """A run died while sending: the journal and Sent say what happened, or nobody knows."""
    notes = [note.what for note in session.ledger.sending_of(record.id)]
    last = max((i for i, what in enumerate(notes) if what == "begun"), default=0)
    was_accepted = "accepted" in notes[last:]
    sent = session.folders.sent
    if was_accepted or (sent is not None and _is_in_sent(session, record, sent)):
        _finish(session, record)
        return
    session.ledger.move_draft(record.id, DraftState.UNCERTAIN, at=session.now, why="a run was cut off while sending")
    ask(session, record, "may or may not have been sent: a run was cut off meanwhile; look into Sent")


def _finish(session: Session, record: DraftRecord) -> None:
    """It went out; where the copy in Sent is missing, the claimed one in Trash has its text."""
    trash = session.folders.trash
    since = ((record.placed or record.created) - LOOK_BACK).date()
    claimed = session.mailbox.copies(Role.TRASH, trash, since=since) if trash else ()
    mine = [copy for copy in claimed if is_copy_of(record, copy)]
    raw = session.mailbox.whole(mine[-1].folder, mine[-1].uid) if mine else None
    if raw is not None:
        _file(session, record, raw)
        return
    session.ledger.move_draft(record.id, DraftState.SENT, at=session.now, why="it went out")
    session.report.sent.append({"id": draft_name(record.id), "message_id": record.message_id})


def _everywhere(session: Session, record: DraftRecord) -> tuple[Copy, ...]:
    since = ((record.placed or record.created) - timedelta(days=1) - LOOK_BACK).date()
    found = drafts_now(session)
    if session.folders.sent:
        found += session.mailbox.copies(Role.SENT, session.folders.sent, since=since)
    return found
