"""How an opportunity stands and what is planned for it, from the ledger alone; for the scan and for `status`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.model import (
    OPEN_DRAFTS,
    DraftRecord,
    DraftState,
    Due,
    Fact,
    Hold,
    Kind,
    MessageId,
    Opportunity,
    OpportunityId,
    Plan,
)
from assistant.session import Books

WHOSE = "whose:"
"""Marks the question to which of several matters a message belongs that may end one of them."""

ENDING = frozenset({Kind.OFFER, Kind.DECLINE, Kind.HOLD, Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_RESCHEDULE})
"""What a matter must not go on after, while nobody knows whether it is meant."""


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
    if books.config.family:
        facts = tuple(sorted(facts, key=_in_any_ledger))
    choices = books.ledger.choices(id)
    opportunity = fold(id, facts, choices, books.identity)
    if choices.notes:
        books.ledger.rename_notes(id, _renamed(books.ledger.opportunity(id), opportunity))
    books.ledger.save_opportunity(opportunity)
    carried = books.ledger.choices(id)
    if carried != choices:  # what was carried over from another ledger has just found its opportunity
        opportunity = fold(id, facts, carried, books.identity)
        books.ledger.save_opportunity(opportunity)
    return opportunity


def _renamed(before: Opportunity | None, now: Opportunity) -> Mapping[str, str]:
    """Interviews that have another key than at the last folding: what words fixed has the event's once that comes."""
    keys = {i.key for i in now.interviews}
    by_start = {i.start: i.key for i in now.interviews if not i.is_cancelled}
    gone = [i for i in before.interviews if i.key not in keys] if before else []
    return {i.key: by_start[i.start] for i in gone if i.start in by_start}


def _in_any_ledger(fact: Fact) -> tuple[datetime, int, str]:
    """An order of messages that the ledgers of several accounts share, also of those that came at once."""
    message = fact.reading.message
    return fact.at, len(message.references), message.message_id or ""


def planned(books: Books, id: OpportunityId) -> Round | None:
    """The plan for one opportunity now, with nothing done; for `status` and `explain`."""
    opportunity = current(books, id)
    if opportunity is None:
        return None
    return Round(opportunity, _plan(books, opportunity, books.ledger.drafts_of(id)))


def is_still_due(books: Books, record: DraftRecord) -> bool:
    """Whether a draft that was intended and never placed would be decided again now."""
    return due_again(books, record) is not None


def due_again(books: Books, record: DraftRecord) -> Due | None:
    """What would be decided now if this one draft had never been made; None where it is not due any more."""
    opportunity = current(books, record.opportunity)
    if opportunity is None:
        return None
    others = [d for d in books.ledger.drafts_of(record.opportunity) if d.id != record.id]
    decisions = _plan(books, opportunity, others, is_begun=True).decisions
    return next((d for d in decisions if isinstance(d, Due) and d.need == record.need), None)


def doubtful_end(books: Books, id: OpportunityId) -> str | None:
    """A message that may have ended this matter or another one: nothing is written until the user has said which."""
    told = own_doubt(books, id)
    if told is None and books.config.family:
        twins = (twin for twin in books.ledger.shared.twins_of(id) if twin.account in books.config.family)
        return next((twin.doubt for twin in twins if twin.doubt), None)
    return told


def own_doubt(books: Books, id: OpportunityId) -> str | None:
    """The same, by what reached this account alone."""
    open_ones = (q for q in books.ledger.open_questions(id) if q.key.startswith(WHOSE))
    return next((f"{q.what} ({q.words}); say `stop` or `resume` for this one" for q in open_ones), None)


def answered_by_others(books: Books, id: OpportunityId) -> Mapping[MessageId, str]:
    """Message -> the other account that answers it; nothing where there is one account only."""
    own, family = books.config.label, books.config.family
    holders = books.ledger.shared.holders_of(id) if own else {}
    if own is None or not holders:
        return {}
    from assistant.ledger import HERE
    from assistant.tracking import answered_elsewhere

    named = {message: {own if name == HERE else name for name in names} for message, names in holders.items()}
    return answered_elsewhere(named, own, family, books.absent)


def _drafts_elsewhere(books: Books, id: OpportunityId) -> Iterator[DraftRecord]:
    """Drafts of the other accounts. What was written in one that is left out by now waits no more, but was written."""
    if not (books.config.family or books.ledger.knows_of_others()):
        return
    for record in books.ledger.shared.drafts_elsewhere(id):
        is_left_out = record.account not in books.config.family and record.state in OPEN_DRAFTS
        yield replace(record, state=DraftState.DISMISSED) if is_left_out else record


def _plan(books: Books, opportunity: Opportunity, drafts: Sequence[DraftRecord], *, is_begun: bool = False) -> Plan:
    """`is_begun`: a draft that was meant here is finished here, whoever answers the message by now."""
    from assistant.planning import decide

    drafts = (*drafts, *_drafts_elsewhere(books, opportunity.id))
    plan = decide(
        opportunity,
        drafts,
        books.ledger.choices(opportunity.id),
        books.config.cadence,
        books.identity,
        books.now,
        channels=books.config.channels,
        elsewhere={} if is_begun else answered_by_others(books, opportunity.id),
    )
    doubt = books.blind or doubtful_end(books, opportunity.id)
    if doubt is None:
        return plan
    held = (Hold(d.opportunity, d.step, doubt) if isinstance(d, Due) else d for d in plan.decisions)
    return replace(plan, decisions=tuple(held))
