"""What a person wants to see of a draft that waits, and the change of its text at their word.

`commands/review.py` shows it and asks; here the mailbox is read, the tone guard is
asked, and an edited text takes the place of the old one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.drafting import put_away
from assistant.folding import current
from assistant.model import Copy, DraftRecord, DraftState, MessageId
from assistant.session import Session
from assistant.watching import drafts_now, verdict_of

WAITING = frozenset({DraftState.UNTOUCHED, DraftState.EDITED})
LAST_WORDS = 700
"""Characters of the answered message that are shown."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One draft that waits for the user's word."""

    record: DraftRecord
    copy: Copy
    raw: bytes
    body: str
    answered: str
    """The last words of the thread; empty where they are not known any more."""
    concerns: tuple[str, ...]
    """What the tone guard says."""


def waiting(session: Session) -> tuple[Waiting, ...]:
    """The drafts that wait, oldest first; those that rest (snoozed) are left out."""
    records = [r for r in session.ledger.open_drafts() if r.state in WAITING and not _rests(session, r)]
    copies = drafts_now(session) if records else ()
    found = []
    for record in records:
        verdict = verdict_of(session, record, copies)
        if len(verdict.live) == 1:
            shown = _shown(session, record, verdict.live[0])
            found += [shown] if shown else []
    return tuple(found)


def _rests(session: Session, record: DraftRecord) -> bool:
    return record.snoozed_until is not None and record.snoozed_until > session.now.date()


def _shown(session: Session, record: DraftRecord, copy: Copy) -> Waiting | None:
    from assistant.writing import body_of

    raw = session.mailbox.whole(copy.folder, copy.uid, uidvalidity=copy.uidvalidity)
    if raw is None:
        return None
    body = body_of(raw)
    return Waiting(record, copy, raw, body, _last_words(session, record), concerns_about(session, record, body))


def _last_words(session: Session, record: DraftRecord) -> str:
    facts = session.ledger.facts_by_message_id(record.anchor)
    return facts[0].fact.reading.message.own_text[:LAST_WORDS] if facts else ""


def concerns_about(session: Session, record: DraftRecord, body: str) -> tuple[str, ...]:
    """What the tone guard says of a draft's text, compared with the notes to the others of the same interview."""
    from assistant.writing import body_of
    from assistant.writing.tone import check

    others = [
        body_of(raw)
        for other in session.ledger.drafts_of(record.opportunity)
        if other.id != record.id and other.interview_key == record.interview_key
        if (raw := session.ledger.raw_of(other.id)) is not None
    ]
    opportunity = current(session, record.opportunity)
    language = opportunity.language if opportunity else "en"
    found = check(
        body, step=record.step, recipient_names=(record.recipient.name,), other_bodies=others, language=language
    )
    return tuple(map(str, found))


def replace_text(session: Session, shown: Waiting, body: str) -> None:
    """Put the user's own words in the place of the old ones: the new copy first, so that they are never lost."""
    from assistant.writing.message import build

    raw = build(
        identity=session.identity,
        recipient=shown.record.recipient,
        subject=shown.copy.subject,
        message_id=MessageId(shown.copy.message_id or shown.record.message_id),
        in_reply_to=shown.record.anchor,
        references=shown.copy.references,
        body=body,
        now=session.now,
    )
    session.mailbox.append_draft(shown.copy.folder, raw, shown.record.message_id, received=session.now)
    put_away(session, shown.copy)
    moved = session.ledger.move_draft(shown.record.id, DraftState.EDITED, at=session.now, why="you edited it in review")
    session.ledger.revise_draft(replace(moved, missing_since=None))
