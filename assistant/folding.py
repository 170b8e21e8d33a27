"""How an opportunity stands and what is planned for it, from the ledger alone; for the scan and for `status`."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.model import Opportunity, OpportunityId, Plan
from assistant.session import Books


@dataclass(slots=True)
class Round:
    """One opportunity and what is to be done for it now."""

    opportunity: Opportunity
    plan: Plan


def current(books: Books, id: OpportunityId) -> Opportunity | None:
    """The opportunity folded from its facts, or as it was last folded when nothing has come since."""
    if id not in books.folded:
        opportunity = _folded(books, id) if books.ledger.is_dirty(id) else books.ledger.opportunity(id)
        if opportunity is None:
            return None
        books.folded[id] = opportunity
    return books.folded[id]


def _folded(books: Books, id: OpportunityId) -> Opportunity | None:
    from assistant.tracking import fold

    facts = books.ledger.facts_of(id)
    if not facts:
        return None
    opportunity = fold(id, facts, books.ledger.choices(id), books.identity)
    books.ledger.save_opportunity(opportunity)
    return opportunity


def planned(books: Books, id: OpportunityId) -> Round | None:
    """The plan for one opportunity now, with nothing done; for `status` and `explain`."""
    from assistant.planning import decide

    opportunity = current(books, id)
    if opportunity is None:
        return None
    plan = decide(
        opportunity,
        books.ledger.drafts_of(id),
        books.ledger.choices(id),
        books.config.cadence,
        books.identity,
        books.now,
        channels=books.config.channels,
    )
    return Round(opportunity, plan)
