"""To which opportunity a message belongs: thread, calendar event, people, employer, company and role.

The first rung that finds somebody decides; a tie is not guessed. Whether the
message may count there is asked in `trust.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.model import (
    ENDED,
    Automation,
    Identity,
    Kind,
    MessageId,
    Opportunity,
    OpportunityId,
    Reading,
)
from assistant.tracking.domains import employer_domain, is_unattended
from assistant.tracking.keys import addresses_of
from assistant.tracking.names import companies_agree, roles_agree
from assistant.tracking.trust import (
    STARTS,
    Known,
    calendar_uids,
    doubt,
    event_domains,
    forged,
    is_reply,
    sender_domains,
)


@dataclass(frozen=True, slots=True)
class Existing:
    """It belongs to this opportunity."""

    id: OpportunityId
    why: str


@dataclass(frozen=True, slots=True)
class New:
    """It begins an opportunity."""

    why: str


@dataclass(frozen=True, slots=True)
class Unrelated:
    """It belongs to none."""

    why: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """It may belong to several: the user has to say which."""

    ids: tuple[OpportunityId, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Suspicious:
    """It speaks of this opportunity but may not count: hold and ask."""

    id: OpportunityId
    why: str


ENDED_BY_USER = "you seem to have withdrawn, or to have accepted an offer, and it is not certain whose"
"""Why an own mail that ends one of several matters is asked about."""

Placement = Existing | New | Unrelated | Ambiguous | Suspicious

Matches = Callable[[Reading, Opportunity], bool]


def place(reading: Reading, candidates: Sequence[Opportunity], identity: Identity) -> Placement:
    """Where a message belongs among the opportunities that its keys lead to."""
    if _is_of_no_matter(reading):
        return Unrelated("it is no part of the user's own job search")
    for why, matches, is_sure in _RUNGS:
        found = [o for o in candidates if matches(reading, o)]
        if found:
            return _settle(reading, found if is_sure else _open_first(found), why=why, is_sure=is_sure)
    return _beginning(reading, identity)


def known_of(opportunity: Opportunity) -> Known:
    """What an opportunity has seen of the other side."""
    return Known(
        message_ids=frozenset(opportunity.message_ids),
        emails=frozenset(c.person.email.lower() for c in opportunity.contacts if c.person.email),
        domains=frozenset(opportunity.domains),
        uids=frozenset(opportunity.calendar_uids),
    )


def _is_of_no_matter(reading: Reading) -> bool:
    automated = reading.message.automation in (Automation.BULK, Automation.ROBOT)
    return not reading.from_user and (reading.kind is Kind.JOB_ALERT or (automated and reading.kind is Kind.OTHER))


def _in_thread(reading: Reading, opportunity: Opportunity) -> bool:
    own = {reading.message.message_id} if reading.message.message_id else set[MessageId]()
    return not (own | set(reading.message.references)).isdisjoint(opportunity.message_ids)


def _same_event(reading: Reading, opportunity: Opportunity) -> bool:
    return not set(opportunity.calendar_uids).isdisjoint(calendar_uids(reading))


def _same_people(reading: Reading, opportunity: Opportunity) -> bool:
    theirs = {c.person.email.lower() for c in opportunity.contacts if c.person.email}
    return not theirs.isdisjoint(a for a in addresses_of(reading) if not is_unattended(a))


def _same_employer(reading: Reading, opportunity: Opportunity) -> bool:
    if reading.from_user or reading.kind in (Kind.OTHER, Kind.OUTREACH):
        return False
    domains = {d for d in (employer_domain(s) for s in sender_domains(reading)) if d} | set(event_domains(reading))
    return not domains.isdisjoint(opportunity.domains)


def _same_company(reading: Reading, opportunity: Opportunity) -> bool:
    if reading.from_user or reading.kind in (Kind.OTHER, Kind.OUTREACH):
        return False
    return companies_agree(reading.company, opportunity.company) is True


_RUNGS: tuple[tuple[str, Matches, bool], ...] = (
    ("it answers in the thread", _in_thread, True),
    ("it is about the same calendar event", _same_event, True),
    ("it comes from a person of this matter", _same_people, False),
    ("it comes from the employer's domain", _same_employer, False),
    ("it names the same company", _same_company, False),
)


def _open_first(found: list[Opportunity]) -> list[Opportunity]:
    going_on = [o for o in found if o.stage not in ENDED]
    return going_on or found


def _settle(reading: Reading, found: list[Opportunity], *, why: str, is_sure: bool) -> Placement:
    fitting = found if is_sure else [o for o in found if not _contradicts(reading, o)]
    if not fitting:
        return _other_matter(reading, found)
    chosen = _narrowed(reading, fitting)
    if (reading.withdrawal or reading.acceptance) and len(chosen) > 1:
        return Ambiguous(tuple(o.id for o in chosen), ENDED_BY_USER)
    if reading.from_user:
        # It starts nothing: of several matters, the one that was last heard of.
        chosen = [max(chosen, key=lambda o: o.last_heard.timestamp() if o.last_heard else 0.0)]
    if len(chosen) > 1:
        return Ambiguous(tuple(o.id for o in chosen), f"{why}, but several matters fit")
    reason = None if reading.from_user else doubt(reading, known_of(chosen[0]))
    return Suspicious(chosen[0].id, reason) if reason else Existing(chosen[0].id, why)


def _contradicts(reading: Reading, opportunity: Opportunity) -> bool:
    """Another post or firm is another matter; but nobody has two interviews with the same people at once."""
    if _same_hour(reading, opportunity):
        return False
    other_role = roles_agree(reading.role, opportunity.role) is False
    return other_role or companies_agree(reading.company, opportunity.company) is False


def _same_hour(reading: Reading, opportunity: Opportunity) -> bool:
    fixed = {i.start for i in opportunity.interviews if not i.is_cancelled}
    return not fixed.isdisjoint(i.start for i in reading.interviews)


def _narrowed(reading: Reading, found: list[Opportunity]) -> list[Opportunity]:
    for agrees in (_by_latest_reference, _by_hour, _by_role, _by_company):
        if len(found) > 1:
            found = agrees(reading, found) or found
    return found


def _by_latest_reference(reading: Reading, found: list[Opportunity]) -> list[Opportunity]:
    for reference in reversed(reading.message.references):
        holders = [o for o in found if reference in o.message_ids]
        if holders:
            return holders
    return []


def _by_hour(reading: Reading, found: list[Opportunity]) -> list[Opportunity]:
    return [o for o in found if _same_hour(reading, o)]


def _by_role(reading: Reading, found: list[Opportunity]) -> list[Opportunity]:
    return [o for o in found if roles_agree(reading.role, o.role)]


def _by_company(reading: Reading, found: list[Opportunity]) -> list[Opportunity]:
    return [o for o in found if companies_agree(reading.company, o.company)]


def _other_matter(reading: Reading, found: list[Opportunity]) -> Placement:
    """The people fit, the role or company does not: a matter of its own, or a question for the user."""
    if reading.withdrawal or reading.acceptance:
        return Ambiguous(tuple(o.id for o in found), ENDED_BY_USER)
    if reading.from_user:
        return Unrelated("the user's own mail about something else")
    if reading.opening in STARTS and isinstance(_start(reading), New):
        return New("the same people, but another role or company")
    return Ambiguous(tuple(o.id for o in found), "the people fit, but it names another role or company")


def _beginning(reading: Reading, identity: Identity) -> Placement:
    if reading.from_user:
        return Unrelated("the user's own mail starts nothing")
    sender = reading.message.sender
    if sender and sender.email.lower() in identity.addresses:
        return Unrelated("it claims to come from the user")
    if reading.opening not in STARTS or not reading.primary.evidence:
        return Unrelated(f"{reading.kind.value} alone begins nothing")
    return _start(reading)


def _start(reading: Reading) -> Placement:
    if reading.kind is Kind.INTERVIEW_RESCHEDULE and not reading.interviews:
        return Unrelated("it moves an interview that nobody knows")
    if not is_reply(reading):
        return Unrelated("an automatic answer begins nothing")
    if reading.primary.is_off_topic:
        return Unrelated("nothing in it speaks of a job, and nobody knows its sender")
    if reason := forged(reading):
        return Unrelated(reason)
    return New(f"{reading.kind.value}: {reading.primary.evidence[0].words}")
