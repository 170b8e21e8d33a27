"""What became of a draft of ours, told from the copies that the mailbox shows.

Mail clients give a draft a new UID at every save and often a new Message-ID;
only the thread, the recipient and mostly the subject stay. So a draft is known
by its own Message-ID, else by its natural key: the answered message in
References, the same recipient, not older than our placing. Nothing here acts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.model import Copy, DraftRecord, DraftState, Role

SLACK = timedelta(minutes=2)
"""The server's clock may be a little behind ours."""

_OURS_STILL = frozenset({DraftState.APPROVED, DraftState.SENDING, DraftState.UNCERTAIN})
_CLAIMED = frozenset({DraftState.SENDING, DraftState.UNCERTAIN})
"""We moved the copy to Trash ourselves: lying there says nothing about the user."""
_FINAL = frozenset({DraftState.SENT, DraftState.DISCARDED, DraftState.DISMISSED, DraftState.WITHDRAWN})
_LIVE_ROLES = frozenset({Role.DRAFTS, Role.APPROVED})
_TO_MISS_IT = frozenset({Role.DRAFTS, Role.SENT})

DigestOfCopy = Mapping[tuple[str, int, int], str]
"""(folder, UIDVALIDITY, UID) -> `writing.digest_of`."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the mailbox says of one draft."""

    state: DraftState
    why: str
    copy: Copy | None = None
    """The copy that tells it: in Sent, live, or in Trash."""
    live: tuple[Copy, ...] = ()
    """Every live copy; only a single one may be sent. With SENT: what was left behind."""
    missing_since: datetime | None = None
    renewed_as: int | None = None
    """The folder's new UIDVALIDITY, where it is not the one in which the draft was placed."""
    settled: datetime | None = None


def what_became(
    record: DraftRecord,
    copies: Sequence[Copy],
    *,
    digest_of_copy: DigestOfCopy,
    looked: frozenset[Role],
    now: datetime,
) -> Verdict:
    """The first that holds: sent, edited, several, untouched, discarded, missing."""
    if record.state is DraftState.SENT:
        return Verdict(record.state, "it was sent", settled=record.settled)
    mine = [c for c in copies if "\\deleted" not in c.flags and _is_it(record, c)]
    live = tuple(c for c in mine if c.role in _LIVE_ROLES)
    sent = [c for c in mine if c.role is Role.SENT]
    if sent:
        return Verdict(DraftState.SENT, "it lies in Sent", sent[0], live, settled=sent[0].received or now)
    if record.state in _FINAL:
        return Verdict(record.state, "this is final", settled=record.settled)
    if live:
        return _living(record, live, digest_of_copy)
    trashed = [c for c in mine if c.role is Role.TRASH and not _is_older(record, c)]
    if trashed and _tells(record, looked):
        return Verdict(DraftState.DISCARDED, "it lies in Trash", trashed[0], settled=now)
    return _absent(record, copies, looked, now)


def is_copy_of(record: DraftRecord, copy: Copy) -> bool:
    """Whether this copy is the draft, as we placed it or as a mail client saved it again."""
    return "\\deleted" not in copy.flags and _is_it(record, copy)


def _is_it(record: DraftRecord, copy: Copy) -> bool:
    return record.message_id in (copy.message_id, copy.original_message_id) or _natural(record, copy)


def _tells(record: DraftRecord, looked: frozenset[Role]) -> bool:
    """Whether lying in Trash says what became of it: of what is not known to be placed, that it was."""
    return record.state is DraftState.INTENDED or (looked >= _TO_MISS_IT and record.state not in _CLAIMED)


def _is_older(record: DraftRecord, copy: Copy) -> bool:
    """A text of ours that we replaced ourselves before this one was placed."""
    return record.placed is not None and copy.received is not None and copy.received < record.placed - SLACK


def _natural(record: DraftRecord, copy: Copy) -> bool:
    since = record.placed or record.created
    return (
        record.anchor in copy.references
        and record.recipient.email.lower() in copy.recipients
        and copy.received is not None
        and copy.received >= since - SLACK
    )


def _living(record: DraftRecord, live: tuple[Copy, ...], digest_of_copy: DigestOfCopy) -> Verdict:
    changed = [c for c in live if not _is_untouched(record, c, digest_of_copy)]
    if changed:
        return Verdict(DraftState.EDITED, "its text was changed", changed[-1], live)
    if len(live) > 1:
        return Verdict(DraftState.SEVERAL, f"there are {len(live)} copies", live[-1], live)
    state = record.state if record.state in _OURS_STILL else DraftState.UNTOUCHED
    return Verdict(state, "it waits as it was placed", live[0], live)


def _is_untouched(record: DraftRecord, copy: Copy, digest_of_copy: DigestOfCopy) -> bool:
    digest = digest_of_copy.get((copy.folder, copy.uidvalidity, copy.uid))
    if digest is not None:
        return digest == record.digest
    # A UID names one text for ever (RFC 3501 2.3.1.1); any other copy that was not read counts as changed.
    same_place = (copy.uidvalidity, copy.uid) == (record.uidvalidity, record.uid)
    return same_place and copy.message_id == record.message_id


def _absent(record: DraftRecord, copies: Sequence[Copy], looked: frozenset[Role], now: datetime) -> Verdict:
    if record.state is DraftState.INTENDED or record.state in _CLAIMED:
        return Verdict(record.state, "it was not found", missing_since=record.missing_since)
    if not looked >= _TO_MISS_IT:
        return Verdict(record.state, "not every folder was looked at", missing_since=record.missing_since)
    renewed = _renewed_as(record, copies)
    if renewed is not None:
        return Verdict(record.state, "the folder was renewed: absence says nothing yet", renewed_as=renewed)
    if record.missing_since is None or record.missing_since >= now:
        return Verdict(record.state, "not found once; it may be open in a mail client", missing_since=now)
    return Verdict(DraftState.MISSING, "not found twice", missing_since=record.missing_since)


def _renewed_as(record: DraftRecord, copies: Sequence[Copy]) -> int | None:
    validities = {c.uidvalidity for c in copies if c.role is Role.DRAFTS}
    is_renewed = record.uidvalidity is not None and bool(validities) and record.uidvalidity not in validities
    return max(validities) if is_renewed else None
