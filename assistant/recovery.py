"""Finishes what a run left half done while it sent: what the journal, Sent and Trash tell of it.

A sending that was not handed over goes back to where it lay; one that was
accepted is filed; of any other nobody can know, and only a copy in Sent, or the
user, ends the doubt.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.ledger import Approval
from assistant.mailbox.faults import NotMoved
from assistant.model import Copy, DraftRecord, DraftState, Role
from assistant.report import draft_name, in_account
from assistant.session import Session
from assistant.tracking.drafts import is_copy_of
from assistant.watching import LOOK_BACK, ask, drafts_now, is_anothers, look_again

BEGUN, HANDING_OVER, ACCEPTED, REFUSED = "begun", "handing over", "accepted", "refused"
PUTTING_BACK = "putting back"
"""The lines of the journal of a sending, each written before or after the step that it names."""

CUT_BEFORE = "a run was cut off before anything was sent"

FILES_SENT_ITSELF = ("gmail.com", "googlemail.com", "outlook.com", "office365.com", "hotmail.com", "live.com")
"""SMTP servers that put a copy into Sent: a copy of ours would be a second one."""


def recover(session: Session, record: DraftRecord) -> None:
    """A run died while sending: find out how far it came."""
    approval = session.ledger.approval_of(record.id)
    done = _since_begun(session, record)
    if ACCEPTED in done:
        file_sent(session, record, approval, _text_of(session, record, approval))
    elif approval is not None and REFUSED in done and not _may_have_been_put_back(session, record, approval):
        take_back(session, record, approval, why=CUT_BEFORE)
    elif approval is not None and (REFUSED in done or HANDING_OVER not in done):
        _take_up_again(session, record, approval)
    elif session.folders.sent is not None and _is_in_sent(session, record, session.folders.sent):
        _sent(session, record, "it lies in Sent")
    else:
        why = "a run was cut off while sending"
        session.ledger.move_draft(record.id, DraftState.UNCERTAIN, at=session.now, why=why)
        ask_what_became(session, record, why)


def ask_what_became(session: Session, record: DraftRecord, why: str) -> None:
    """Nobody knows whether it went out: what the user can look at, and what to do in either case."""
    name = in_account(session.config.label, draft_name(record.id))
    folders = session.folders
    back = f"move it from {folders.trash} back to {folders.drafts} and " if folders.trash else ""
    ask(
        session,
        record,
        f"may or may not have been sent ({why}). Look into {folders.sent or 'your sent mail'}, or ask. If it was not: "
        f"{back}say `interview-assistant approve {name}`. If it was: `interview-assistant dismiss {name}`",
    )


def take_back(session: Session, record: DraftRecord, approval: Approval, *, why: str, is_claimed: bool = True) -> None:
    """Nothing left: the claimed copy goes back to its folder, and the approval with it.

    What lies anywhere else by now was moved by the user, perhaps out of the folder and in again: the approval keeps
    its old place, and what became of the draft is looked for as in any run.
    """
    live = next(_copies_of_text(session, record, approval, drafts_now(session)), None)
    back = approval
    if live is not None:
        back = _at(approval, live) if _was_put_back(session, record, live) else approval
    elif is_claimed and (claimed := _claimed(session, record, approval)) is not None:
        back = _put_back(session, record, approval, claimed)
    with session.ledger.transaction():
        approved = session.ledger.move_draft(record.id, DraftState.APPROVED, at=session.now, why=why)
        session.ledger.approve(back)
    if back == approval:
        look_again(session, approved)


def _take_up_again(session: Session, record: DraftRecord, approval: Approval) -> None:
    """Cut off while the copy was claimed, or put back: what lies in Trash we left there, or the user threw it away."""
    live = next(_copies_of_text(session, record, approval, drafts_now(session)), None)
    if live is not None or _claimed(session, record, approval) is None:
        take_back(session, record, approval, why=CUT_BEFORE, is_claimed=False)
        return
    session.ledger.move_draft(record.id, DraftState.UNCERTAIN, at=session.now, why=CUT_BEFORE)
    name, folders = in_account(session.config.label, draft_name(record.id)), session.folders
    ask(
        session,
        record,
        f"was not sent: the run was cut off, and it lies in {folders.trash}, where that run or you may have put it. If "
        f"it is to be sent: move it back to {folders.drafts} and say `interview-assistant approve {name}`. If not: "
        f"`interview-assistant dismiss {name}`",
    )


def file_sent(session: Session, record: DraftRecord, approval: Approval | None, raw: bytes | None) -> None:
    """It went out: one copy in Sent, also where the server files it by itself; none left in Drafts."""
    sent = session.folders.sent
    is_filed = sent is None or files_sent_itself(session) or _is_in_sent(session, record, sent)
    left = next(_copies_of_text(session, record, approval, drafts_now(session)), None) if approval else None
    if sent is not None and not is_filed and left is not None:
        _move_or_tell(session, record, left, sent)
    elif left is not None:
        ask(session, record, f"was sent; its copy in {left.folder} can be deleted", lasts=True)
    elif sent is not None and not is_filed and raw is not None:
        session.mailbox.append_sent(sent, raw, record.message_id, received=session.now)
    _sent(session, record, "sent by us as you approved")


def files_sent_itself(session: Session) -> bool:
    """Whether the SMTP server is one of those that file what they send."""
    host = session.config.smtp.settings.host.lower() if session.config.smtp else ""
    return any(host == name or host.endswith(f".{name}") for name in FILES_SENT_ITSELF)


# -- inside ---------------------------------------------------------------------------------


def _since_begun(session: Session, record: DraftRecord) -> list[str]:
    """The journal's lines of the last try."""
    notes = [note.what for note in session.ledger.sending_of(record.id)]
    first = max((i for i, what in enumerate(notes) if what == BEGUN), default=0)
    return notes[first:]


def _sent(session: Session, record: DraftRecord, why: str) -> None:
    session.ledger.move_draft(record.id, DraftState.SENT, at=session.now, why=why)
    session.report.sent.append({"id": draft_name(record.id), "message_id": record.message_id})


def _is_in_sent(session: Session, record: DraftRecord, sent: str) -> bool:
    return any(_is_it(session, record, copy) for copy in _since_placed(session, record, Role.SENT, sent))


def _since_placed(session: Session, record: DraftRecord, role: Role, folder: str) -> tuple[Copy, ...]:
    since = ((record.placed or record.created) - LOOK_BACK).date()
    return session.mailbox.copies(role, folder, since=since)


def _is_it(session: Session, record: DraftRecord, copy: Copy) -> bool:
    return is_copy_of(record, copy) and not is_anothers(session, record, copy)


def _copies_of_text(
    session: Session, record: DraftRecord, approval: Approval, copies: tuple[Copy, ...]
) -> Iterator[Copy]:
    """The copies that hold the approved text to the letter."""
    from assistant.writing import digest_of

    for copy in copies:
        raw = _whole(session, copy) if _is_it(session, record, copy) else None
        if raw is not None and digest_of(raw) == approval.digest:
            yield copy


def _claimed(session: Session, record: DraftRecord, approval: Approval) -> Copy | None:
    """The copy that we moved to Trash before sending."""
    if session.folders.trash is None:
        return None
    thrown = _since_placed(session, record, Role.TRASH, session.folders.trash)
    return next(_copies_of_text(session, record, approval, thrown), None)


def _text_of(session: Session, record: DraftRecord, approval: Approval | None) -> bytes | None:
    """The approved bytes: from the claimed copy, else as we wrote them where these were approved."""
    from assistant.writing import digest_of

    if approval is None:
        return None
    claimed = _claimed(session, record, approval)
    kept = session.ledger.raw_of(record.id)
    raw = _whole(session, claimed) if claimed else None
    return raw or (kept if kept is not None and digest_of(kept) == approval.digest else None)


def _whole(session: Session, copy: Copy) -> bytes | None:
    return session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity)


def _at(approval: Approval, copy: Copy) -> Approval:
    return approval._replace(folder=copy.folder, uidvalidity=copy.uidvalidity, uid=copy.uid)


def _was_put_back(session: Session, record: DraftRecord, live: Copy) -> bool:
    """Whether we moved it there ourselves, and never heard that it arrived: it has the UID that it was to get."""
    last = session.ledger.sending_of(record.id)[-1]
    place = f"{live.uidvalidity}/{live.uid}/{live.folder}"
    return last.what == PUTTING_BACK and last.words == place


def _may_have_been_put_back(session: Session, record: DraftRecord, approval: Approval) -> bool:
    """Whether a run was cut off while it moved it there, and something has come there since."""
    last = session.ledger.sending_of(record.id)[-1]
    return last.what == PUTTING_BACK and last.words != _next_place(session, approval.folder)


def _next_place(session: Session, folder: str) -> str:
    """Where the next message of a folder is to lie."""
    there = session.mailbox.status(folder)
    return f"{there.uidvalidity}/{there.uidnext}/{folder}"


def _put_back(session: Session, record: DraftRecord, approval: Approval, claimed: Copy) -> Approval:
    """Move it from Trash to where it was approved; its new place where the server tells it or a look finds it."""
    words = _next_place(session, approval.folder)
    session.ledger.note_sending(record.id, PUTTING_BACK, at=session.now, words=words)
    try:
        placed = session.mailbox.move(claimed, approval.folder)
    except NotMoved as reason:
        ask(session, record, f"could not be put back; it lies in {claimed.folder}: {reason}")
        return approval
    if placed.uid is not None:
        return approval._replace(uidvalidity=placed.uidvalidity, uid=placed.uid)
    found = next(_copies_of_text(session, record, approval, drafts_now(session)), None)
    return _at(approval, found) if found else approval


def _move_or_tell(session: Session, record: DraftRecord, copy: Copy, sent: str) -> None:
    """Without a Trash nothing was claimed: the draft itself becomes the copy in Sent."""
    try:
        session.mailbox.move(copy, sent)
    except NotMoved as reason:
        ask(session, record, f"was sent; its copy in {copy.folder} can be deleted: {reason}", lasts=True)
