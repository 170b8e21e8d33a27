"""Whose word counts: a stranger's mail never starts, moves or stops anything.

Both placing and folding ask here, so that they cannot disagree. What a message
says is not looked into beyond its kind.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.model import Authentication, Automation, Fact, Kind, MessageId, Reading
from assistant.reading.firm_words import normal_company
from assistant.tracking.domains import domain_of, employer_domain, is_ats, is_freemail, is_unattended, registrable
from assistant.tracking.look_alikes import extended, is_look_alike, is_mixed_script

STARTS = frozenset(
    {
        Kind.APPLICATION_ACK,
        Kind.ASSESSMENT,
        Kind.INTERVIEW_CONFIRMATION,
        Kind.INTERVIEW_INVITATION,
        Kind.INTERVIEW_RESCHEDULE,
        Kind.INTERVIEWER_REPLY,
    }
)
"""Kinds that may begin an opportunity. An offer or a decline alone is an end without a beginning."""

NEEDS_STANDING = frozenset(
    {Kind.OFFER, Kind.DECLINE, Kind.HOLD, Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_RESCHEDULE}
)
"""Kinds that stop or move something: only the thread, a known contact or a known domain may say them."""

TOLD_BY_MACHINES = (STARTS - {Kind.INTERVIEWER_REPLY}) | {Kind.DECLINE, Kind.INTERVIEW_CANCELLATION}
"""What an ATS tells in a mail that calls itself an automatic answer."""

NO_NEWS = frozenset({Kind.JOB_ALERT, Kind.OUTREACH})


@dataclass(frozen=True, slots=True)
class Known:
    """What an opportunity has seen so far of the other side."""

    message_ids: frozenset[MessageId] = frozenset()
    emails: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    uids: frozenset[str] = frozenset()


def sender_domains(reading: Reading) -> tuple[str, ...]:
    """The registrable domains that a message comes from, the ATS's that carried it included; none for freemail."""
    sender, via = reading.message.sender, reading.message.sending_domain or ""
    carried = (via,) if via and is_ats(via) else ()
    raw = ((sender.domain if sender else ""), *carried)
    return tuple(dict.fromkeys(registrable(d) for d in raw if d and not is_freemail(d)))


def event_domains(reading: Reading) -> tuple[str, ...]:
    """The employers' domains of those whom a scheduling system invites: it writes for them, under its own name."""
    message = reading.message
    is_system = message.sender is not None and (is_ats(message.sender.domain) or is_unattended(message.sender.email))
    if not is_system and message.automation is not Automation.ROBOT:
        return ()
    seats = [seat for i in message.invites for seat in (i.organizer, *i.attendees) if seat and not seat.is_resource]
    ours = {a.email.lower() for a in message.to}
    domains = (domain_of(seat.email) for seat in seats if seat.email.lower() not in ours)
    return tuple(dict.fromkeys(filter(None, map(employer_domain, domains))))


def sender_email(reading: Reading) -> str | None:
    """The sender's bare address in lower case."""
    return reading.message.sender.email.lower() if reading.message.sender else None


def doubt(reading: Reading, known: Known) -> str | None:
    """Why this message may not count in the opportunity, or None where it may."""
    if reason := forged(reading):
        return reason
    if reason := _impostor(reading, known):
        return reason
    if reading.kind in NEEDS_STANDING and not has_standing(reading, known):
        return _unknown(reading)
    return None


def _unknown(reading: Reading) -> str:
    """What is said of a sender without standing; systems through which employers write change within one matter."""
    sender = reading.message.sender
    is_system = sender is not None and is_ats(sender.domain)
    return (
        "it comes from a system not seen in this matter yet"
        if is_system
        else "it comes from nobody who is known in this matter"
    )


def _impostor(reading: Reading, known: Known) -> str | None:
    """Why nobody known may write from this domain, or None where nothing speaks against it."""
    sender = reading.message.sender
    if sender is None or sender_email(reading) in known.emails:
        return None
    if is_look_alike(sender.domain, known.domains):
        return f"{registrable(sender.domain)} only looks like a domain of theirs"
    if reading.kind not in NEEDS_STANDING or reading.message.authentication is Authentication.PASS:
        return None
    theirs = extended(sender.domain, known.domains)
    if theirs is None:
        return None
    return f"{registrable(sender.domain)} is not {theirs}, and your provider does not say that it is genuine"


def forged(reading: Reading) -> str | None:
    """Why the sender cannot be who they say they are, or None where nothing speaks against it."""
    if reading.message.authentication is Authentication.FAIL:
        return "the provider says that the sender is forged"
    sender = reading.message.sender
    return "the sender's domain mixes alphabets" if sender and is_mixed_script(sender.domain) else None


def has_standing(reading: Reading, known: Known) -> bool:
    """Whether a message comes in the thread, from a known contact or from a domain of theirs."""
    if not known.message_ids.isdisjoint(reading.message.references):
        return True
    if sender_email(reading) in known.emails or not known.uids.isdisjoint(calendar_uids(reading)):
        return True
    from_domain = registrable(domain_of(sender_email(reading) or ""))
    return from_domain in known.domains


def is_newcomer(reading: Reading, known: Known) -> bool:
    """Whether a person is tied to a matter by the employer's name alone, though its own people have written already.

    What they write is read; but they have no say over its end, and nobody asks them for news.
    """
    sender = reading.message.sender
    if sender is None or reading.message.automation is not Automation.PERSON or has_standing(reading, known):
        return False
    has_home = any(not is_ats(domain) for domain in known.domains)
    is_theirs = is_ats(sender.domain) or extended(sender.domain, known.domains) is not None
    return has_home and not is_theirs and not _bears_name(sender.domain, reading.company)


def _bears_name(domain: str, company: str | None) -> bool:
    """ "brightwell-labs.example" of "Brightwell Ltd"."""
    words = normal_company(company or "").split()
    return bool(words) and not is_freemail(domain) and words[0] in registrable(domain)


def calendar_uids(reading: Reading) -> tuple[str, ...]:
    """Every calendar UID that a message names."""
    events = [i.uid for i in (*reading.interviews, *reading.cancelled) if i.uid]
    return tuple(dict.fromkeys([*events, *reading.cancelled_uids, *(i.uid for i in reading.message.invites if i.uid)]))


def is_reply(reading: Reading) -> bool:
    """Whether a message of theirs counts as a reply: no auto-reply, bounce, list, alert, nor the user's own mail."""
    if reading.from_user or reading.kind is Kind.AUTO_REPLY or reading.kind in NO_NEWS:
        return False
    match reading.message.automation:
        case Automation.PERSON:
            return True
        case Automation.ROBOT | Automation.BULK:
            return reading.kind is not Kind.OTHER
        case Automation.AUTO_REPLY:
            return reading.kind in TOLD_BY_MACHINES
        case Automation.BOUNCE:
            return False


def is_copy_only(reading: Reading, own: frozenset[str]) -> bool:
    """Whether a message is addressed to somebody else, and the user only gets a copy: it may be about them."""
    message = reading.message
    to, cc = ({a.email.lower() for a in among} for among in (message.to, message.cc))
    return bool(to) and to.isdisjoint(own) and not cc.isdisjoint(own)


def is_own(fact: Fact) -> bool:
    """Whether the user wrote it; a forged From line is not enough."""
    return fact.outgoing and fact.reading.message.authentication is not Authentication.FAIL
