"""Which matters of two accounts are one: the same employer writes to both addresses of the user.

The judge is `place`: two matters are one where a message of the one would have
been placed with the other, had it come to that mailbox. So several accounts see
what one account would have seen. A tie is not guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from assistant.model import Identity, MessageId, Opportunity, OpportunityId, Reading
from assistant.tracking.place import Existing, place


def twin_of(
    theirs: Opportunity,
    said: Iterable[Reading],
    ours: Sequence[tuple[Opportunity, Sequence[Reading]]],
    identity: Identity,
) -> OpportunityId | None:
    """Which of our matters is the same as theirs; None where none is, or several may be."""
    linked = sorted((-links, one.id) for one, _ in ours if (links := _links(theirs, one)))
    if linked:
        return linked[0][1]
    heard = [r for r in said if not r.from_user]
    fitting = [one.id for one, words in ours if _fits(heard, one, identity) or _fits(words, theirs, identity)]
    return fitting[0] if len(fitting) == 1 else None


def thread_owner(reading: Reading, ours: Iterable[Opportunity]) -> OpportunityId | None:
    """The one of our matters in whose thread a message stands."""
    message = reading.message
    ids = {*message.references, *([message.message_id] if message.message_id else [])}
    found = [one.id for one in ours if not ids.isdisjoint(one.message_ids)]
    return found[0] if len(found) == 1 else None


def leader(holders: Collection[str], family: Sequence[str], absent: Collection[str] = ()) -> str | None:
    """The account that answers a message: the first configured of those that it reached.

    One whose server cannot be reached now is passed over where another has the message, too.
    """
    able = [name for name in family if name in holders]
    return next((name for name in able if name not in absent), able[0] if able else None)


def answered_elsewhere(
    holders: Mapping[MessageId, Collection[str]], own: str, family: Sequence[str], absent: Collection[str] = ()
) -> dict[MessageId, str]:
    """Message-ID -> the other account that answers it, for the messages that are not this account's to answer."""
    found = {message: leader(names, family, absent) for message, names in holders.items()}
    return {message: name for message, name in found.items() if name is not None and name != own}


def _links(a: Opportunity, b: Opportunity) -> int:
    """How many messages and events two matters share: no doubt is left where there is one."""
    shared = set(a.message_ids) & set(b.message_ids)
    return len(shared) + len(set(a.calendar_uids) & set(b.calendar_uids))


def _fits(readings: Iterable[Reading], matter: Opportunity, identity: Identity) -> bool:
    return any(isinstance(place(r, (matter,), identity), Existing) for r in readings if not r.from_user)
