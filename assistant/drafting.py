"""Carries out what planning decided: drafts placed exactly once, untouched drafts withdrawn.

The order of writing is what makes it exactly once: look, write down the intent,
append, write down the place. A run cut between any two of these is finished by
the next one, because the intent and the Message-ID survive.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.folding import is_still_due
from assistant.mailbox.faults import NotMoved
from assistant.model import (
    Attention,
    Copy,
    Draft,
    DraftId,
    DraftRecord,
    DraftState,
    Due,
    FolderStatus,
    MessageId,
    Opportunity,
    Role,
    Withdraw,
)
from assistant.report import draft_name, opportunity_name
from assistant.session import Session
from assistant.tracking.drafts import is_copy_of
from assistant.watching import (
    LOOK_BACK,
    WITHDRAWING,
    ask,
    drafts_now,
    is_anothers,
    own_place,
    verdict_of,
    void_mark,
    void_marks,
)

WITHDRAWABLE = frozenset({DraftState.UNTOUCHED, DraftState.APPROVED})

ADOPTED = frozenset(
    {DraftState.SENT, DraftState.EDITED, DraftState.SEVERAL, DraftState.UNTOUCHED, DraftState.DISCARDED}
)
"""A draft found in one of these states was placed before the ledger was lost: it is taken over, not made again."""

BEFORE = "before "
"""Remembered with a draft's number: UIDVALIDITY and UIDNEXT of Drafts just before it was to be placed."""


def place(session: Session, due: Due, opportunity: Opportunity) -> bool:
    """Put one due draft into Drafts, unless it lies or lay there already; False when it could not be written."""
    draft = written(session, due, opportunity)
    if draft is None:
        return False
    record = _record_of(session, due, draft)
    if _was_there_before(session, record, due):
        return True
    status = session.mailbox.status(session.folders.drafts)
    with session.ledger.transaction():
        intended = session.ledger.intend(replace(record, uidvalidity=status.uidvalidity), draft.raw)
        _note_before(session, intended, status)
    _append(session, intended, draft.raw, above_uid=status.uidnext - 1)
    session.report.drafted.append(_row(intended, due))
    return True


def finish_intended(session: Session) -> None:
    """Append what an earlier run meant to append, the mailbox does not show anywhere, and is wanted still."""
    for record in session.ledger.open_drafts():
        if record.state is not DraftState.INTENDED:
            continue
        raw = session.ledger.raw_of(record.id)
        if raw is None or not is_still_due(session, record) or _is_anywhere(session, record):
            continue
        status = session.mailbox.status(session.folders.drafts)
        if _may_have_landed(session, record, status):
            why = "it may have been placed and taken away before anybody looked"
            session.ledger.move_draft(record.id, DraftState.MISSING, at=session.now, why=why)
            ask(session, record, f"is not to be found and not made again: {why}")
            continue
        _note_before(session, record, status)
        _append(session, record, raw, above_uid=status.uidnext - 1)
        session.report.drafted.append(_row(record, None))


def withdraw(session: Session, decision: Withdraw) -> bool:
    """Move an untouched draft of ours to Trash; anything else stays where it is. True when it was withdrawn."""
    record = session.ledger.draft(decision.draft)
    if record is not None and record.state is DraftState.INTENDED:
        return _give_up_intent(session, record, decision.why)
    if record is None or record.state not in WITHDRAWABLE:
        return False
    if not is_our_text(session, record):
        void_mark(session, record)
        session.ledger.move_draft(record.id, DraftState.EDITED, at=session.now, why=f"not sent: {decision.why}")
        return True  # the plan of the next round speaks of it
    verdict = verdict_of(session, record, drafts_now(session))
    if len(verdict.live) == 1 and verdict.state in WITHDRAWABLE:
        return _move_to_trash(session, record, verdict.live[0], decision.why)
    if verdict.live:
        ask(session, record, f"was not withdrawn: {verdict.why}", decision.why)
    return False


def is_our_text(session: Session, record: DraftRecord) -> bool:
    """Whether the text that counts now is the one that we wrote: what the user edited, then approved, is not."""
    approval = session.ledger.approval_of(record.id)
    return approval is None or approval.digest == record.digest


def clear_left_behind(session: Session) -> None:
    """A draft went out from a client that left our copy in Drafts: an untouched one moves to Trash."""
    for record, copies in session.left_behind:
        why = "you sent this mail; a copy of the draft was left behind"
        if not (len(copies) == 1 and _is_as_placed(session, record, copies[0]) and put_away(session, copies[0])):
            ask(session, record, f"was sent, but a copy of it still lies in {copies[0].folder}; delete it", lasts=True)
            continue
        session.report.withdrawn.append({"id": draft_name(record.id), "why": why})
    session.left_behind.clear()


# -- inside ---------------------------------------------------------------------------------


def _is_as_placed(session: Session, record: DraftRecord, copy: Copy) -> bool:
    from assistant.writing.digest import digest_of

    raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity)
    return raw is not None and digest_of(raw) == record.digest


def put_away(session: Session, copy: Copy) -> bool:
    """Move one copy of ours to Trash; False when that cannot be done."""
    if session.folders.trash is None:
        return False
    if not session.is_dry_run:
        try:
            session.mailbox.move(copy, session.folders.trash)
        except NotMoved:
            return False
    return True


def _give_up_intent(session: Session, record: DraftRecord, why: str) -> bool:
    """It was never placed, as far as anybody can see, and is not wanted any more."""
    if _is_anywhere(session, record):
        return False
    session.ledger.move_draft(record.id, DraftState.WITHDRAWN, at=session.now, why=why)
    return True


def written(session: Session, due: Due, opportunity: Opportunity) -> Draft | None:
    """The draft in words and bytes; None, and the user is told, where a template or an address is faulty."""
    from assistant.writing import DraftRefused, TemplateFault, compose

    notes = session.ledger.choices(due.opportunity).notes_for(due.interview_key)
    try:
        return compose(
            due, _with_warmth(session, opportunity), notes, session.identity, session.templates(), now=session.now
        )
    except (TemplateFault, DraftRefused) as fault:
        told = Attention(f"{due.step.value} could not be written", str(fault))
        if session.ledger.ask(f"write:{due.need}:{fault}", told, opportunity=due.opportunity, at=session.now):
            session.report.ask(due.opportunity, told.what, told.words)
        return None


def _with_warmth(session: Session, opportunity: Opportunity) -> Opportunity:
    """How warm their last words to the user were, which chooses between a warm and a plain wording."""
    from assistant.writing.warmth import is_warm

    theirs = [f.reading for f in session.ledger.facts_of(opportunity.id) if not f.outgoing]
    said = [r.message.own_text for r in theirs if not r.interviews]  # a confirmation is dates and places
    return replace(opportunity, warm=is_warm(said[-1])) if said and opportunity.language == "en" else opportunity


def _record_of(session: Session, due: Due, draft: Draft) -> DraftRecord:
    return DraftRecord(
        id=DraftId(0),
        opportunity=due.opportunity,
        step=due.step,
        need=due.need,
        interview_key=due.interview_key,
        recipient=draft.recipient,
        anchor=due.anchor.message_id,
        message_id=draft.message_id,
        subject=draft.subject,
        due=due.due,
        created=session.now,
        state=DraftState.INTENDED,
        digest=draft.digest,
        why=due.why,
        has_marks=bool(draft.marks),
    )


def _was_there_before(session: Session, record: DraftRecord, due: Due) -> bool:
    """A lost ledger knows of no draft, but the folders may: by its Message-ID or by its natural key."""
    since = min(due.due, session.now)
    sought = replace(record, created=since)
    copies = (*_everywhere(session, since=since - LOOK_BACK), *_by_name(session, record.message_id))
    verdict = verdict_of(session, sought, copies)
    if verdict.state not in ADOPTED or _is_taken(session, verdict.copy):
        return False
    uidvalidity, uid = own_place(record, verdict)
    at = (verdict.copy.received if verdict.copy else None) or session.now
    with session.ledger.transaction():  # else a run cut in between would leave a mark that counts
        found = session.ledger.intend(record)
        adopted = session.ledger.placed(found.id, uidvalidity=uidvalidity, uid=uid, at=at)
        if verdict.state is not DraftState.UNTOUCHED:
            session.ledger.move_draft(adopted.id, verdict.state, at=verdict.settled or session.now, why=verdict.why)
        void_marks(session, adopted, verdict.live)
    return True


def _by_name(session: Session, message_id: MessageId) -> tuple[Copy, ...]:
    """What lies in Sent and Trash under the draft's own name, however old: without the ledger a wait is dated anew."""
    places = ((Role.SENT, session.folders.sent), (Role.TRASH, session.folders.trash))
    return tuple(c for role, folder in places if folder for c in session.mailbox.find(folder, message_id, role=role))


def _is_taken(session: Session, copy: Copy | None) -> bool:
    """Whether this copy is another draft of ours: one message never fills two needs."""
    ids = (copy.message_id, copy.original_message_id) if copy else ()
    return any(session.ledger.draft_by_message_id(MessageId(id)) is not None for id in ids if id)


def _everywhere(session: Session, *, since: datetime) -> tuple[Copy, ...]:
    found = drafts_now(session)
    for role, folder in ((Role.SENT, session.folders.sent), (Role.TRASH, session.folders.trash)):
        if folder:
            found += session.mailbox.copies(role, folder, since=since.date())
    return found


def _is_anywhere(session: Session, record: DraftRecord) -> bool:
    since = record.created - timedelta(days=1) - LOOK_BACK
    copies = _everywhere(session, since=since)
    return any(is_copy_of(record, copy) and not is_anothers(session, record, copy) for copy in copies)


def _note_before(session: Session, record: DraftRecord, status: FolderStatus) -> None:
    """Where the next message of Drafts will lie: tells later whether an append without an answer can have worked."""
    session.ledger.remember(f"{BEFORE}{record.id}", f"{status.uidvalidity} {status.uidnext}")


def _may_have_landed(session: Session, record: DraftRecord, status: FolderStatus) -> bool:
    """Whether something that came into Drafts since the last try has left it, or was deleted: it may have been ours."""
    noted = session.ledger.remembered(f"{BEFORE}{record.id}")
    if noted is None:
        return False
    validity, first = (int(word) for word in noted.split())
    if validity != status.uidvalidity:
        return True
    if first == status.uidnext:
        return False
    there = session.mailbox.copies(Role.DRAFTS, session.folders.drafts, above_uid=first - 1)
    left = [copy for copy in there if copy.uid < status.uidnext and "\\deleted" not in copy.flags]
    return len(left) < status.uidnext - first


def _append(session: Session, record: DraftRecord, raw: bytes, *, above_uid: int) -> None:
    if session.is_dry_run:
        return
    placed = session.mailbox.append_draft(
        session.folders.drafts, raw, record.message_id, received=session.now, above_uid=above_uid
    )
    session.ledger.placed(record.id, uidvalidity=placed.uidvalidity, uid=placed.uid, at=session.now)


def _move_to_trash(session: Session, record: DraftRecord, copy: Copy, why: str) -> bool:
    if session.folders.trash is None:
        ask(session, record, "is not wanted any more; please delete it", why)
        return False
    if not session.is_dry_run:
        session.ledger.remember(f"{WITHDRAWING}{record.id}", why)
        try:
            session.mailbox.move(copy, session.folders.trash)
        except NotMoved as reason:
            session.ledger.remember(f"{WITHDRAWING}{record.id}", "")
            ask(session, record, f"was not withdrawn: {reason}", why)
            return False
    session.ledger.move_draft(record.id, DraftState.WITHDRAWN, at=session.now, why=why)
    session.report.withdrawn.append({"id": draft_name(record.id), "why": why})
    return True


def _row(record: DraftRecord, due: Due | None) -> dict[str, object]:
    return {
        "id": draft_name(record.id),
        "opportunity": opportunity_name(record.opportunity),
        "step": record.step.value,
        "to": [record.recipient.email],
        "subject": record.subject,
        "due": record.due.isoformat(),
        "message_id": record.message_id,
        "why": due.why if due else record.why,
    }
