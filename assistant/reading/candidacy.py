"""Is this mail about the user's own job search? Points for and against, from its words and its sender.

What the mail *says* about it is judged in `kind.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.model import Automation, Identity, Message
from assistant.reading.phrases import Hit, find
from assistant.reading.phrases.syntax import Aside
from assistant.reading.senders import (
    ATS_DOMAINS,
    FREEMAIL,
    SCHEDULERS,
    TEST_DOMAINS,
    is_job_box,
    is_under,
)
from assistant.reading.sentences import passage

QUOTED = 0.7
"""What the words of an earlier mail count: they tell the matter, not the news."""
MAX_QUOTED = 3_000
ONCE = 0.45
"""A word of another matter that comes once may be by the way: a bank hires too."""


@dataclass(frozen=True, slots=True)
class Candidacy:
    """How much speaks for mail about the user's own candidacy."""

    points: float
    is_hiring_side: bool
    """The user seems to be the one who interviews."""
    by_thread: float
    """The part of the points that the subject of an answer and the quoted text gave."""


def _for_and_against(hits: Iterable[Hit]) -> tuple[dict[str, float], float, float]:
    job: dict[str, float] = {}
    against: dict[str, float] = {}
    seen: Counter[str] = Counter()
    hiring: dict[str, float] = {}
    for hit in hits:
        phrase = hit.phrase
        seen[phrase.id] += 1
        if phrase.kind is Aside.JOB:
            job[phrase.id] = phrase.weight
        elif phrase.kind is Aside.ELSEWHERE:
            against[phrase.id] = phrase.weight * (ONCE if seen[phrase.id] == 1 else 1)
        elif phrase.kind is Aside.HIRING_SIDE:
            hiring[phrase.id] = phrase.weight
    return job, sum(against.values()), sum(hiring.values())


def _of_sender(message: Message, identity: Identity) -> float:
    if message.sender is None:
        return 0.0
    domain = message.sender.domain
    points = 3.0 if is_under(domain, ATS_DOMAINS | TEST_DOMAINS) else 0.0
    points += 1.5 if is_job_box(message.sender.email) else 0.0
    points += 1.0 if is_under(domain, SCHEDULERS) else 0.0
    is_colleague = domain not in FREEMAIL and any(domain == a.rpartition("@")[2] for a in identity.addresses)
    if is_colleague and message.sender.email.lower() not in identity.addresses:
        points -= 6.0
    return points - (2.0 if message.automation is Automation.BULK and points < 1 else 0.0)


def weigh(message: Message, identity: Identity, own: list[Hit], subject: list[Hit]) -> Candidacy:
    """The candidacy of `message`, whose own words and subject were searched already."""
    events = " \n\n".join(f"{i.summary}\n{i.description[:1500]}" for i in message.invites[:5])
    around = [*own, *subject, *(find(passage(events)) if events else [])]
    job, against, hiring = _for_and_against(around)
    earlier = message.quoted_text[:MAX_QUOTED] + "\n\n" + message.forwarded_text[:MAX_QUOTED]
    quoted, quoted_against, quoted_hiring = (
        _for_and_against(find(passage(earlier))) if earlier.strip() else ({}, 0.0, 0.0)
    )
    by_thread = QUOTED * sum(weight for name, weight in quoted.items() if name not in job)
    hiring += QUOTED * quoted_hiring
    points = sum(job.values()) + by_thread - against - QUOTED * quoted_against - hiring
    points += _of_sender(message, identity)
    return Candidacy(points, hiring > 0, by_thread)
