"""What several accounts know of the same matter, brought into the ledger of each.

The same employer may write to two addresses of the user. Each account keeps its
own ledger, and before anything is decided each takes in what the others know:
messages, drafts, the user's word. From then on each folds and plans by itself,
from the same facts: an end is an end in all, and a need that was met in one is
met. Whoever holds the message that a letter answers writes it; `planning` holds
it in the others. To take the same in twice changes nothing, so that a run may be
cut anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.folding import current, own_doubt
from assistant.ledger import HERE, SharedFact, StoredFact, Twin
from assistant.model import DraftRecord, Opportunity, OpportunityId, Reading
from assistant.quiet import SHARED, has_told_all, state_between
from assistant.session import Books
from assistant.tracking import Existing, keys_of, place, thread_owner, twin_of


def share(learners: Sequence[Books], family: Sequence[Books]) -> None:
    """Each learner takes in what all the others know, until nobody learns anything more."""
    for _ in family:
        news = [take_in_news(one, other) for one in learners for other in family if other is not one]
        if not any(news):
            return


def take_in_news(books: Books, other: Books) -> bool:
    """Take in what another account knows of our matters; True when there was anything to look at."""
    if has_told_all(other, books):
        return False
    for one in (other, books):
        _fold_new(one)
    _find_homes(books, other)
    for theirs in other.ledger.all_opportunities():
        matter = current(other, theirs)
        ours = _twin(books, other, matter) if matter else None
        if ours is not None:
            _take(books, other, ours, theirs)
    books.ledger.remember(f"{SHARED}{other.config.account}", state_between(other, books))
    return True


def _fold_new(books: Books) -> None:
    for id in books.ledger.due_opportunities(books.now):
        current(books, id)


# -- which matters are one --------------------------------------------------------------------


def _twin(books: Books, other: Books, theirs: Opportunity) -> OpportunityId | None:
    """Our opportunity that is the same matter as theirs."""
    ids = books.ledger.opportunities_by_keys(other.ledger.shared.keys_of_opportunity(theirs.id))
    ours = [(one, _readings(books, one.id)) for one in _known(books, ids)]
    return twin_of(theirs, _readings(other, theirs.id), ours, books.identity) if ours else None


def _known(books: Books, ids: Sequence[OpportunityId]) -> list[Opportunity]:
    return [found for id in ids if (found := current(books, id)) is not None]


def _readings(books: Books, id: OpportunityId) -> list[Reading]:
    return [fact.reading for fact in books.ledger.facts_of(id) if not fact.outgoing]


# -- messages that begin nothing here, but belong to a matter there ------------------------------


def _find_homes(books: Books, other: Books) -> None:
    """A decline may come to one address when the interview was arranged at the other."""
    for stray in books.ledger.unplaced_facts():
        keys = keys_of(stray.fact.reading)
        if _placed(books, stray, books.ledger.opportunities_by_keys(keys)) is not None:
            continue
        theirs = _place(other, stray.fact.reading, other.ledger.opportunities_by_keys(keys))
        if theirs is not None:
            with books.ledger.transaction():
                ours = books.ledger.new_opportunity()
                books.ledger.assign(stray.row, ours)
                _take(books, other, ours, theirs)


def _placed(books: Books, stray: StoredFact, ids: Sequence[OpportunityId]) -> OpportunityId | None:
    """Where it belongs by what we know by now."""
    ours = _place(books, stray.fact.reading, ids)
    if ours is not None:
        books.ledger.assign(stray.row, ours)
        books.folded.pop(ours, None)
    return ours


def _place(books: Books, reading: Reading, ids: Sequence[OpportunityId]) -> OpportunityId | None:
    placement = place(reading, _known(books, ids), books.identity) if ids else None
    return placement.id if isinstance(placement, Existing) else None


# -- taking in ----------------------------------------------------------------------------------


def _take(books: Books, other: Books, ours: OpportunityId, theirs: OpportunityId) -> None:
    """All that the other account knows of this matter, in one transaction."""
    name = other.config.account or ""
    with books.ledger.transaction():
        for shared in other.ledger.shared.shared_facts(theirs):
            holders = {name if holder == HERE else holder for holder in shared.holders} - {books.config.account or ""}
            books.ledger.shared.borrow(shared, opportunity=_owner(books, shared, ours), holders=holders)
        books.ledger.shared.save_twin(ours, Twin(name, theirs, own_doubt(other, theirs)))
        books.ledger.shared.save_drafts_elsewhere(ours, _drafts(books, other, theirs))
        books.ledger.shared.take_choices(ours, other.ledger.choices(theirs), other.ledger.assessment_of(theirs))
    books.folded.clear()


def _owner(books: Books, shared: SharedFact, ours: OpportunityId) -> OpportunityId:
    """What they see as one matter may be two of ours: a message goes where its thread is."""
    ids = books.ledger.opportunities_by_keys(shared.keys)
    if set(ids) <= {ours}:
        return ours
    return thread_owner(shared.fact.reading, _known(books, ids)) or ours


def _drafts(books: Books, other: Books, theirs: OpportunityId) -> list[DraftRecord]:
    """Theirs, and those of a third account that they know of; not our own."""
    made = [replace(record, account=other.config.account) for record in other.ledger.drafts_of(theirs)]
    known = [r for r in other.ledger.shared.drafts_elsewhere(theirs) if r.account != books.config.account]
    return [*made, *known]
