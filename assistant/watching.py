"""What became of our drafts: look into the folders, ask `tracking`, write it down, tell the user.

The order of looking matters: Drafts, then Sent, then Drafts again, so that a draft
which is sent or saved between two looks is never taken for a lost one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from assistant.ledger import Approval
from assistant.model import Attention, Copy, DraftRecord, DraftState, MessageId, Role
from assistant.quiet import ABOUT_DRAFT, RENEWING, are_worth_a_look
from assistant.report import draft_name, in_account
from assistant.session import Session
from assistant.tracking.drafts import Verdict, is_copy_of, what_became

SAYING = {DraftState.SENT: "sent_by_user", DraftState.EDITED: "edited", DraftState.DISCARDED: "deleted"}
"""State -> the contract's word for what was observed."""

LOOK_BACK = timedelta(days=2)
"""SINCE counts in days of the server's zone."""

WITHDRAWING = "withdrawing "
"""Remembered with a draft's number while we take it to Trash, with the reason: lying there is not the user's word."""

ABOUT_LETTER = "letter:"
"""Marks what the user should know of a draft that is settled."""

_AS_PLACED = frozenset({DraftState.UNTOUCHED, DraftState.SEVERAL})

Digests = Mapping[tuple[str, int, int], str]


def watch(session: Session) -> None:
    """Bring the ledger up to what the folders show of every open draft."""
    records = session.ledger.open_drafts()
    if not records or not are_worth_a_look(session, records):
        return
    before = drafts_now(session)
    others = _sent_and_trashed(session, records)
    after = drafts_now(session)
    copies = (*after, *others)
    for record in records:
        if not (_is_in_flux(record, before, after) or _is_being_renewed(session, record)):
            _settle(session, record, copies)
    if not session.is_dry_run:
        _remember_looks(session)


def look_again(session: Session, record: DraftRecord) -> None:
    """What became of one draft that came back from a sending: until now only the outbox had a say."""
    _settle(session, record, (*drafts_now(session), *_sent_and_trashed(session, [record])))


def drafts_now(session: Session) -> tuple[Copy, ...]:
    """Every copy in Drafts and Approved at this moment."""
    found = session.mailbox.copies(Role.DRAFTS, session.folders.drafts)
    if session.folders.approved:
        found += session.mailbox.copies(Role.APPROVED, session.folders.approved)
    return found


def digests_of(session: Session, record: DraftRecord, copies: Sequence[Copy]) -> Digests:
    """The digest of each live copy of a draft whose text is not known from its UID."""
    from assistant.writing.digest import digest_of

    found = {}
    for copy in copies:
        is_live = copy.role in (Role.DRAFTS, Role.APPROVED)
        if is_live and is_copy_of(record, copy) and not _is_known_place(record, copy):
            raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity)
            if raw is not None:
                found[copy.folder, copy.uidvalidity, copy.uid] = digest_of(raw)
    return found


def verdict_of(session: Session, record: DraftRecord, copies: Sequence[Copy]) -> Verdict:
    """What the folders say of one draft now."""
    expected = _as_approved(session, record)
    possible = [copy for copy in copies if not is_anothers(session, record, copy)]
    digests = digests_of(session, expected, possible)
    return what_became(expected, possible, digest_of_copy=digests, looked=_looked(session), now=session.now)


def is_anothers(session: Session, record: DraftRecord, copy: Copy) -> bool:
    """Whether a copy bears the name of another draft of ours: two notes to one panel share a natural key."""
    names = [MessageId(name) for name in (copy.message_id, copy.original_message_id) if name]
    if record.message_id in names:
        return False
    return any(session.ledger.draft_by_message_id(name) is not None for name in names)


def _as_approved(session: Session, record: DraftRecord) -> DraftRecord:
    """An approved draft is held against the text that was approved, which the user may have edited before."""
    approval = session.ledger.approval_of(record.id) if record.state is DraftState.APPROVED else None
    if approval is None:
        return record
    is_here = (approval.folder, approval.uidvalidity) == (session.folders.drafts, record.uidvalidity)
    return replace(record, digest=approval.digest, uid=approval.uid if is_here else None)


def own_place(record: DraftRecord, verdict: Verdict) -> tuple[int, int | None]:
    """UIDVALIDITY and UID in Drafts of our own text; no UID where what lies there is the user's, or lies elsewhere."""
    copy = verdict.copy
    if copy is None or copy.role is not Role.DRAFTS:
        return record.uidvalidity or 0, None
    return copy.uidvalidity, copy.uid if verdict.state in _AS_PLACED else None


# -- looking ------------------------------------------------------------------------------


def _sent_and_trashed(session: Session, records: Sequence[DraftRecord]) -> tuple[Copy, ...]:
    since = (min(r.placed or r.created for r in records) - LOOK_BACK).date()
    found: tuple[Copy, ...] = ()
    if session.folders.sent:
        found += session.mailbox.copies(Role.SENT, session.folders.sent, since=since)
    if session.folders.trash:
        found += session.mailbox.copies(Role.TRASH, session.folders.trash, since=since)
    return found


def _looked(session: Session) -> frozenset[Role]:
    named = ((Role.SENT, session.folders.sent), (Role.TRASH, session.folders.trash))
    return frozenset({Role.DRAFTS, *(role for role, folder in named if folder)})


def _is_known_place(record: DraftRecord, copy: Copy) -> bool:
    """A UID names one text for ever (RFC 3501 2.3.1.1)."""
    place = (copy.uidvalidity, copy.uid, copy.message_id)
    return copy.role is Role.DRAFTS and place == (record.uidvalidity, record.uid, record.message_id)


def _is_in_flux(record: DraftRecord, before: Sequence[Copy], after: Sequence[Copy]) -> bool:
    """Seen a moment ago and gone now: somebody is at it; the next run will tell."""
    return any(is_copy_of(record, c) for c in before) and not any(is_copy_of(record, c) for c in after)


def _is_being_renewed(session: Session, record: DraftRecord) -> bool:
    """Its old copy may lie in Trash because we put it there."""
    return session.ledger.remembered(f"{RENEWING}{record.id}") == "yes"


def _remember_looks(session: Session) -> None:
    for folder in (session.folders.drafts, session.folders.sent, session.folders.approved):
        if folder and folder in session.statuses:
            session.ledger.save_look(folder, session.statuses[folder])


# -- writing it down ------------------------------------------------------------------------


def _settle(session: Session, record: DraftRecord, copies: Sequence[Copy]) -> None:
    verdict = verdict_of(session, record, copies)
    if record.state is DraftState.SENDING:
        return  # the outbox alone says what became of a sending
    if record.state is DraftState.UNCERTAIN and verdict.state is not DraftState.SENT:
        return  # only a copy in Sent, or the user, ends the doubt
    if record.state is DraftState.INTENDED:
        _found_after_all(session, record, verdict)
        return
    verdict = _as_withdrawn(session, record, verdict, copies)
    if verdict.state is not record.state:
        _move(session, record, verdict)
    elif verdict.renewed_as is not None:
        # From here on its absence in the new folder counts; its old UID may be another message's by now.
        moved_in = replace(record, uidvalidity=verdict.renewed_as, uid=None, missing_since=None)
        session.ledger.revise_draft(moved_in)
    elif verdict.missing_since != record.missing_since:
        session.ledger.revise_draft(replace(record, missing_since=verdict.missing_since))
    _note_place(session, record, verdict)
    if record.state is DraftState.APPROVED and verdict.state is DraftState.APPROVED:
        verdict = _still_approved(session, record, verdict)
    _approve_by_mark(session, record, verdict)


def _as_withdrawn(session: Session, record: DraftRecord, verdict: Verdict, copies: Sequence[Copy]) -> Verdict:
    """What a run took to Trash, and was cut before it wrote that down, was not thrown away by the user."""
    why = session.ledger.remembered(f"{WITHDRAWING}{record.id}")
    if not why:
        return verdict
    is_thrown = any(copy.role is Role.TRASH and is_copy_of(record, copy) for copy in copies)
    is_gone = is_thrown and not verdict.live and verdict.state is not DraftState.SENT
    if is_gone and record.state in (DraftState.UNTOUCHED, DraftState.APPROVED):
        return replace(verdict, state=DraftState.WITHDRAWN, why=why)
    if verdict.live:  # cut before it was moved
        session.ledger.remember(f"{WITHDRAWING}{record.id}", "")
    return verdict


def _note_place(session: Session, record: DraftRecord, verdict: Verdict) -> None:
    """An untouched draft that lies elsewhere now: somebody moved it away and back, or the folder is a new one."""
    if verdict.state is not DraftState.UNTOUCHED or len(verdict.live) != 1 or verdict.live[0].role is not Role.DRAFTS:
        return
    current = session.ledger.draft(record.id)
    place = verdict.live[0].uidvalidity, verdict.live[0].uid
    if current is not None and (current.uidvalidity, current.uid) != place:
        session.ledger.revise_draft(replace(current, uidvalidity=place[0], uid=place[1]))


def _still_approved(session: Session, record: DraftRecord, verdict: Verdict) -> Verdict:
    """Moved out of Approved, or its star taken away: the user has thought again."""
    approval = session.ledger.approval_of(record.id)
    copy = verdict.copy
    if approval is None or copy is None:
        return verdict
    if stands(approval, copy):
        return verdict
    back = DraftState.UNTOUCHED if approval.digest == record.digest else DraftState.EDITED
    session.ledger.move_draft(record.id, back, at=session.now, why="its approval was taken back")
    session.report.observed.append({"id": draft_name(record.id), "what": "unapproved"})
    _void_star(session, record, copy)
    return replace(verdict, state=back)


def _void_star(session: Session, record: DraftRecord, copy: Copy) -> None:
    """A star that came along when the draft was moved is no new word of the user's; the Approved folder would be."""
    if copy.role is Role.APPROVED or _mark(session, copy) is None:
        return
    session.ledger.remember(_void(record), _place(copy))
    name = in_account(session.config.label, draft_name(record.id))
    told = "was moved after it was approved, and bears a star that may be the old one. If it is to go out:"
    ask(session, record, f"{told} say `interview-assistant approve {name}`")


def stands(approval: Approval, copy: Copy) -> bool:
    """Whether the copy lies where it was approved, and bears the star where that was the word."""
    is_unstarred = approval.how == "flag" and "\\flagged" not in copy.flags
    place = (approval.folder, approval.uidvalidity, approval.uid)
    return not is_unstarred and (copy.folder, copy.uidvalidity, copy.uid) == place


def _found_after_all(session: Session, record: DraftRecord, verdict: Verdict) -> None:
    """An append whose answer was lost did reach the server: it is placed, and then whatever became of it."""
    if verdict.copy is None:
        return
    uidvalidity, uid = own_place(record, verdict)
    at = verdict.copy.received or session.now
    placed = session.ledger.placed(record.id, uidvalidity=uidvalidity, uid=uid, at=at)
    if verdict.state is not placed.state:
        _move(session, placed, verdict)
    _approve_by_mark(session, placed, verdict)


def _move(session: Session, record: DraftRecord, verdict: Verdict) -> None:
    at = verdict.settled or session.now
    if record.state is DraftState.APPROVED and verdict.state in (DraftState.EDITED, DraftState.SEVERAL):
        void_mark(session, record)
    moved = session.ledger.move_draft(record.id, verdict.state, at=at, why=verdict.why)
    session.ledger.revise_draft(replace(moved, missing_since=verdict.missing_since))
    if verdict.state is DraftState.SENT and verdict.live:
        session.left_behind.append((moved, verdict.live))
    what = SAYING.get(verdict.state, verdict.state.value)
    if verdict.state is not DraftState.UNTOUCHED:
        session.report.observed.append({"id": draft_name(record.id), "what": what})


def _approve_by_mark(session: Session, record: DraftRecord, verdict: Verdict) -> None:
    """The user moved the only live copy to the Approved folder, or starred it where that is wanted."""
    if verdict.state not in (DraftState.UNTOUCHED, DraftState.EDITED, DraftState.SEVERAL):
        return
    void = session.ledger.remembered(_void(record))
    if _was_carried_over(session, record) if void is None else _is_renumbered(void, verdict.live):
        void_marks(session, record, verdict.live)
        return
    places = (void or "").split("\n")
    marked = [(c, how) for c in verdict.live if (how := _mark(session, c)) is not None and _place(c) not in places]
    if not marked:
        return
    if len(verdict.live) > 1:
        ask(session, record, f"is not approved: there are {len(verdict.live)} copies; keep one and delete the others")
        return
    approve(session, record, marked[0][0], how=marked[0][1])


def void_mark(session: Session, record: DraftRecord) -> None:
    """The mark on this copy was for a text that is past: left behind by a client, it must not count again."""
    approval = session.ledger.approval_of(record.id)
    if approval is not None:
        session.ledger.remember(_void(record), _place(approval))


def void_marks(session: Session, record: DraftRecord, live: Sequence[Copy]) -> None:
    """What was marked before the ledger was lost may have been sent or dismissed since: the user says so again."""
    marked = [copy for copy in live if copy.role is Role.APPROVED or "\\flagged" in copy.flags]
    session.ledger.remember(_void(record), "\n".join(map(_place, marked)))
    if any(_mark(session, copy) for copy in marked):
        name = in_account(session.config.label, draft_name(record.id))
        told = "bears the mark of an approval that no longer counts, and may have been sent since. If it is to go out:"
        ask(session, record, f"{told} say `interview-assistant approve {name}`")


def _was_carried_over(session: Session, record: DraftRecord) -> bool:
    """Whether an older ledger told of it, which knew what a mark on it was worth."""
    return any(move.after is not DraftState.INTENDED for move in session.ledger.history_of(record.id)[:1])


def _is_renumbered(void: str, live: Sequence[Copy]) -> bool:
    """Whether a folder with a mark that counts no more has a new UIDVALIDITY: the mark lies at another place now."""
    numbered = {copy.folder: str(copy.uidvalidity) for copy in live}
    places = [place.split("/", 2) for place in void.split("\n") if place]
    return any(numbered.get(folder, validity) != validity for validity, _, folder in places)


def _void(record: DraftRecord) -> str:
    return f"void mark of {draft_name(record.id)}"


def _place(where: Copy | Approval) -> str:
    return f"{where.uidvalidity}/{where.uid}/{where.folder}"


def _mark(session: Session, copy: Copy) -> str | None:
    wanted = session.config.approval.how
    if copy.role is Role.APPROVED:
        return "folder" if "folder" in wanted else None
    return "flag" if "flag" in wanted and "\\flagged" in copy.flags else None


def approve(session: Session, record: DraftRecord, copy: Copy, *, how: str) -> bool:
    """Bind the user's word to this one text; False when the copy is gone."""
    from assistant.writing.digest import digest_of

    raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity)
    if raw is None:
        return False
    approval = Approval(record.id, copy.folder, copy.uidvalidity, copy.uid, digest_of(raw), session.now, how)
    session.ledger.approve(approval)
    session.report.observed.append({"id": draft_name(record.id), "what": "approved"})
    return True


def ask(session: Session, record: DraftRecord, what: str, words: str = "", *, lasts: bool = False) -> None:
    """Tell the user something about one draft, once; it `lasts` when it matters after the draft is settled."""
    told = f"{draft_name(record.id)} {what}"
    key = f"{ABOUT_LETTER if lasts else ABOUT_DRAFT}{record.id}:{what}"
    if session.ledger.ask(key, Attention(told, words), opportunity=record.opportunity, at=session.now):
        session.report.ask(record.opportunity, told, words)
