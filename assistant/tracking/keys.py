"""The names under which a message is found again: threads, events, people, employers."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.model import MessageId, Reading
from assistant.reading.firm_words import normal_company
from assistant.tracking.domains import employer_domain, is_unattended
from assistant.tracking.trust import calendar_uids, event_domains


def keys_of(reading: Reading) -> tuple[str, ...]:
    """Every key that may lead from this message to its opportunity, each once."""
    return tuple(dict.fromkeys(_keys(reading)))


def thread_root(reading: Reading) -> MessageId | None:
    """The first message of the conversation, as the whole chain names it."""
    message = reading.message
    return message.references[0] if message.references else message.message_id


def addresses_of(reading: Reading) -> tuple[str, ...]:
    """The other side's addresses in a message, bare and in lower case."""
    message = reading.message
    if reading.from_user:
        return tuple(a.email.lower() for a in (*message.to, *message.cc))
    written = [a.email.lower() for a in (message.sender, *message.reply_to) if a]
    named = [p.email.lower() for p in reading.people if p.email]
    return tuple(dict.fromkeys((*written, *named)))


def _keys(reading: Reading) -> Iterator[str]:
    message = reading.message
    if message.message_id:
        yield f"mid:{message.message_id}"
    yield from (f"mid:{reference}" for reference in message.references)
    yield from (f"uid:{uid}" for uid in calendar_uids(reading))
    for address in addresses_of(reading):
        # A no-reply address of an ATS would lead to every opportunity that uses the ATS.
        if not is_unattended(address):
            yield f"addr:{address}"
        domain = employer_domain(address.rpartition("@")[2])
        if domain:
            yield f"dom:{domain}"
    yield from (f"dom:{domain}" for domain in event_domains(reading))
    if reading.company:
        yield f"co:{normal_company(reading.company)}"
