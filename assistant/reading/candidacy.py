"""Is this mail about the user's own job search? Points for and against, from its words and its sender.

What the mail *says* about it is judged in `kind.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.model import Automation, Identity, Kind, Message
from assistant.reading.phrases import Hit, find
from assistant.reading.phrases.syntax import TELLING, Aside
from assistant.reading.salutations import greeted_name
from assistant.reading.senders import (
    ATS_DOMAINS,
    FREEMAIL,
    SCHEDULERS,
    TEST_DOMAINS,
    is_job_box,
    is_under,
)
from assistant.reading.sentences import bare, fold, passage

_SYSTEMS = ATS_DOMAINS | TEST_DOMAINS
NO_CANDIDACY = frozenset(
    {Kind.JOB_ALERT, Kind.OUTREACH, Kind.AUTO_REPLY, Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_RESCHEDULE}
)
"""Kinds whose words stand in subjects of every sort of mail."""
QUOTED = 0.7
"""What the words of an earlier mail count: they tell the matter, not the news."""
CLEAR = 5.0
"""A mail that speaks so clearly of a candidacy may well come from a bank or a clinic."""
WEAK = 1.2
MAX_QUOTED = 3_000
SURE = 6
"""From this weight on one mention of another matter counts in full."""
OWN_WORDS = (
    ".own_search",
    ".eigene_suche",
    ".ma_recherche",
    ".mi_busqueda",
    ".eigen_zoektocht",
    ".minha_procura",
    ".mia_ricerca",
)
"""How the names of rows end that tell of a friend's search: in the subject of an answer they are the user's own."""
SUBJECTS = (".thanks_abroad", ".trade_line", ".title_alone")
"""How the names of rows end that tell of a job search in subjects alone: a line of thanks closes every sort of mail,
a trade on a line of its own is a signature, and an interview the head of a list."""
AMONG = ".one_of_them"
"""How the names of rows end that count the user among the candidates: such mail is not to one who interviews."""
ONCE = 0.45
"""A word of another matter that comes once may be by the way: a bank hires too."""


@dataclass(frozen=True, slots=True)
class Candidacy:
    """How much speaks for mail about the user's own candidacy."""

    points: float
    is_hiring_side: bool
    """The user seems to be the one who interviews."""
    is_addressed: bool
    """The user stands in To or Cc: no list, no blind copy."""
    by_thread: float
    """The part of the points that the subject of an answer and the quoted text gave."""
    is_named: bool = True
    """Some word of a job search stands in it: in the text, the subject, an event or what it quotes."""
    is_titled: bool = True
    """A clear one stands in the subject or in an event."""


def _strength(job: dict[str, float]) -> float:
    """The sum, for the language that says most; weak words alone (a title, "team") stay weak however many they are."""
    by_language: dict[str, list[float]] = {}
    for name, weight in job.items():
        by_language.setdefault(name.partition(".")[0], []).append(weight)
    return max((sum(w) if max(w) > 1 else min(sum(w), WEAK) for w in by_language.values()), default=0.0)


def _counts(hit: Hit, languages: frozenset[str]) -> bool:
    """Whether a word against counts: only in its own language, since "hospital" is a word of several."""
    return hit.phrase.kind is Aside.JOB or hit.phrase.language in languages


def _spoken(hits: Iterable[Hit], language: str) -> frozenset[str]:
    """The languages whose words count: a line or two tell theirs by the phrases alone, if all are of one."""
    said = {hit.phrase.language for hit in hits}
    return frozenset({language, "en"} | (said if len(said) == 1 else set()))


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
            against[phrase.id] = phrase.weight * (ONCE if seen[phrase.id] == 1 and phrase.weight < SURE else 1)
        elif phrase.kind is Aside.HIRING_SIDE:
            hiring[phrase.id] = phrase.weight
    return job, sum(against.values()), sum(hiring.values())


def _of_sender(message: Message, identity: Identity) -> float:
    """What the sender's address and the way the user is addressed tell."""
    sender = message.sender
    if sender is None or sender.email.lower() in identity.addresses:
        return 0.0
    points = 3.0 if is_under(sender.domain, _SYSTEMS) else 0.0
    points += 1.5 if is_job_box(sender.email) else 0.0
    points += 1.0 if is_under(sender.domain, SCHEDULERS) else 0.0
    greeted = is_greeted(message, identity)
    if message.automation is Automation.BULK:
        return points - (0.0 if points >= 1 else 2.0 if greeted else 6.0)
    if message.automation is Automation.PERSON:
        points += (0.7 if greeted else 0.0) + (0.0 if sender.domain in FREEMAIL else 0.4)
        points += 0.4 if message.references else 0.0
    return points - _kinship(message, identity)


def _kinship(message: Message, identity: Identity) -> float:
    """What speaks for a colleague or a relative rather than an employer."""
    domain = message.sender.domain if message.sender else ""
    if domain not in FREEMAIL and any(domain == a.rpartition("@")[2].lower() for a in identity.addresses):
        return 6.0
    surname = identity.name.lower().split()[-1:]
    name = message.sender.name.lower().split() if message.sender else []
    return 3.0 if surname and len(name) > 1 and surname[0] == name[-1] else 0.0


def is_greeted(message: Message, identity: Identity) -> bool:
    """Whether the first words name the user, with or without the accents; to the user alone any name will do."""
    names = [name for name in identity.name.split() if len(name) > 2]
    openings = [(plain, plain(message.own_text[:120])) for plain in (str.lower, fold, bare)]
    if any(plain(name) in opening for plain, opening in openings for name in names):
        return True
    return is_to_user_alone(message, identity) and bool(greeted_name(message.own_text))


def is_to_user_alone(message: Message, identity: Identity) -> bool:
    """Whether it is no circular and names the user, and nobody else, as its reader."""
    readers = [one.email.lower() for one in (*message.to, *message.cc)]
    return message.automation is not Automation.BULK and len(readers) == 1 and readers[0] in identity.addresses


def _of_answered(subject: Iterable[Hit]) -> float:
    """What the subject of an answer tells: "Re: Take-home exercise" is about a candidacy, though it is no news."""
    telling = [h for h in subject if isinstance(h.phrase.kind, Kind) and h.phrase.kind not in NO_CANDIDACY]
    return 2.0 if any(h.phrase.weight >= 2 for h in telling) else 0.0


def weigh(message: Message, identity: Identity, own: list[Hit], subject: list[Hit], *, is_answer: bool) -> Candidacy:
    """The candidacy of `message`, whose own words and subject were searched already."""
    events = " \n\n".join(f"{i.summary}\n{i.description[:1500]}" for i in message.invites[:5])
    titled = [h for h in subject if not (is_answer and h.phrase.id.endswith(OWN_WORDS))]
    titled += find(passage(events)) if events else []
    said = [h for h in own if not h.phrase.id.endswith(SUBJECTS)]
    spoken = _spoken((*said, *titled), message.language)
    around = [h for h in (*said, *titled) if _counts(h, spoken)]
    is_titled = any(h.phrase.kind is Aside.JOB and h.phrase.weight >= TELLING for h in titled)
    job, against, hiring = _for_and_against(around)
    earlier = message.quoted_text[:MAX_QUOTED] + "\n\n" + message.forwarded_text[:MAX_QUOTED]
    quoted, quoted_against, quoted_hiring = (
        _for_and_against(find(passage(earlier))) if earlier.strip() else ({}, 0.0, 0.0)
    )
    by_thread = QUOTED * _strength({name: weight for name, weight in quoted.items() if name not in job})
    by_thread += _of_answered(subject) if is_answer else 0.0
    hiring = 0.0 if any(h.phrase.id.endswith(AMONG) for h in own) else hiring + QUOTED * quoted_hiring
    strength = _strength(job)
    against += QUOTED * quoted_against
    against *= 0.5 if strength >= CLEAR else 1.0
    points = strength + by_thread - against - hiring
    is_addressed = any(a.email.lower() in identity.addresses for a in (*message.to, *message.cc))
    is_named = bool(job or quoted) or by_thread > 0
    return Candidacy(points + _of_sender(message, identity), hiring > 0, is_addressed, by_thread, is_named, is_titled)
