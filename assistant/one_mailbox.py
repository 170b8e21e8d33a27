"""Finds out that two accounts are one mailbox under two names, which the configuration alone cannot tell.

Two ledgers would then each take what the other wrote for the user's doing. The
proof is a draft of the one account, under its own number and Message-ID, in the
Drafts folder of the other: a Message-ID of ours is made for one letter only, and
before there is a first draft no harm is done.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from assistant.mailbox.box import Mailbox
from assistant.model import DraftRecord, FolderStatus

LOOKED_FOR = 3
"""Drafts of the other account, the newest first; each costs a search, where the numbers of the folders agree."""


def shows_draft_of(mailbox: Mailbox, folder: str, status: FolderStatus, theirs: Iterable[DraftRecord]) -> bool:
    """Whether a draft that another account placed lies in this Drafts folder, at its very place."""
    possible = (record for record in reversed(list(theirs)) if _may_be_in(status, record))
    return any(_is_there(mailbox, folder, record) for record in islice(possible, LOOKED_FOR))


def one_too_many(name: str, other: str) -> str:
    """What the user is told of the account that is left out."""
    return (
        f'the mailbox of account "{name}" is that of account "{other}" under another name: a draft of the one lies '
        f'in the other; leave one of the two accounts out. Until then nothing is done in "{name}"'
    )


def _may_be_in(status: FolderStatus, record: DraftRecord) -> bool:
    return record.uidvalidity == status.uidvalidity and record.uid is not None and record.uid < status.uidnext


def _is_there(mailbox: Mailbox, folder: str, record: DraftRecord) -> bool:
    return any(copy.uid == record.uid for copy in mailbox.find(folder, record.message_id))
