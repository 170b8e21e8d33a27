"""What a message says beside the kind that matters most: papers for an offer, another opening beside a decline.

The kind is known here, and nothing changes it. Each pair of kinds has its own
phrases, since the words of most kinds stand in mail of most others and mean nothing there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from assistant.model import Evidence, Finding, Kind
from assistant.reading.evidence import Words
from assistant.reading.learned.parts import likelihood
from assistant.reading.phrases import Hit, all_meet, beside, doubts_in, line, quotation
from assistant.reading.phrases import further as said
from assistant.reading.phrases.syntax import Phrase, compiled, needs, stem_key
from assistant.reading.sentences import Passage

SURE = 0.7
"""How often a further finding was right on mail that was looked at."""
NEAR = 2
"""Sentences after the word of another opening in which a question is about it."""
STRONG = 3.0
"""The weight of a phrase that says its kind by itself."""
FEW = 60
"""Sentences of a message that are looked at."""
HEARD = 0.5
"""How likely a request without a phrase of its own has to be one for papers or facts."""
SHORTEST = 5
"""Words that such a request has at least."""
_FORMS = (" form", " questionnaire", " declaration")
_DELAYS = ("pushed", "delay", "delayed", "retraso", "vertraging", "atraso", "ritardo", "retard", "verzoegerung")
"""Names of rows of the ordinary rules that tell of a delay, which is no pause of the search."""


def further(kind: Kind, words: Words) -> tuple[Finding, ...]:
    """What else the words say, for a message of this kind."""
    looks = _LOOKS.get(kind, ())
    if not looks:
        return ()
    own = _vocabulary(words.body)
    hits = (hit for look in looks if (hit := look(words, own)))
    found = {hit.phrase.kind: hit for hit in reversed(tuple(hits))}
    return tuple(
        Finding(other, SURE, (Evidence(quotation(words.body, hit), hit.phrase.id),))
        for other, hit in reversed(found.items())
        if isinstance(other, Kind)
    )


Look = Callable[[Words, frozenset[str]], Hit | None]
"""Looks for one further kind in a message's words, of which the second are the bare ones and their stems."""


def _vocabulary(text: Passage) -> frozenset[str]:
    return text.vocabulary | {stem_key(word) for word in text.vocabulary}


@cache
def _needed(pattern: str) -> tuple[frozenset[str], ...]:
    return needs(pattern)


def _all(phrases: tuple[Phrase, ...], text: Passage, own: frozenset[str]) -> Iterator[Hit]:
    """Every hit of some phrases, by phrase."""
    for phrase in phrases:
        if all_meet(own, _needed(phrase.pattern)) and (pattern := compiled(phrase.pattern)).search(text.folded):
            for number in range(min(FEW, len(text.sentences))):
                if match := pattern.search(line(text, number)):
                    yield Hit(phrase, number, match.start() - 1, match.end() - 1)


def _first(phrases: tuple[Phrase, ...], text: Passage, own: frozenset[str]) -> Hit | None:
    """The first hit of some phrases that nothing in its sentence takes back."""
    return next((hit for hit in _all(phrases, text, own) if not _is_doubted(hit, text)), None)


def _is_doubted(hit: Hit, text: Passage) -> bool:
    return any(
        hit.phrase.kind in doubt.kinds and (doubt.after or start < hit.start)
        for doubt, start, _ in doubts_in(text, hit.sentence)
    )


def _papers(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers or facts that the user shall send."""
    return _papers_alone(words, own) or _list(words, own) or _heard(words, own)


def _papers_at_once(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers to send ahead of a meeting, where a list is mostly one of what to bring."""
    return _papers_alone(words, own) or _heard(words, own)


def _papers_alone(words: Words, own: frozenset[str]) -> Hit | None:
    hits = (hit for hit in _all(said.INFO, words.body, own) if not _is_doubted(hit, words.body))
    return next((hit for hit in hits if not _is_other_form(line(words.body, hit.sentence))), None)


def _is_other_form(folded: str) -> bool:
    """Whether the only form spoken of is one that is part of the matter, as that of acceptance."""
    return sum(folded.count(word) for word in _FORMS) == 1 and _speaks_of(folded, beside.OTHER_FORMS)


def _brought(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers to bring to a meeting for more than to be let in."""
    return _first(said.BRING, words.body, own)


def _terms(words: Words, own: frozenset[str]) -> Hit | None:
    """Terms that they ask about: notice, salary, a permit to work."""
    return _first(beside.FACTS, words.body, own)


def _start(words: Words, own: frozenset[str]) -> Hit | None:
    """When the user could start, and where to reach her, as a question."""
    hits = _all(beside.START, words.body, own)
    return next((hit for hit in hits if words.body.sentences[hit.sentence].is_question), None)


def _needs(words: Words, own: frozenset[str]) -> Hit | None:
    """What a guest needs, as a question."""
    return _first(beside.NEEDS, words.body, own)


def _heard(words: Words, own: frozenset[str]) -> Hit | None:
    """A request whose words no phrase knows, but the learned opinion does: papers or facts, nothing of the matter."""
    for hit in _all(beside.ASKS, words.body, own):
        folded = line(words.body, hit.sentence)
        if folded.count(" ") < SHORTEST or _speaks_of(folded, beside.ELSEWISE):
            continue
        if likelihood(Kind.INFO_REQUEST, folded.strip("\n")) >= HEARD and not _is_doubted(hit, words.body):
            return Hit(hit.phrase, hit.sentence, 0, len(folded) - 2)
    return None


def _speaks_of(folded: str, phrases: tuple[Phrase, ...]) -> bool:
    return any(compiled(phrase.pattern).search(folded) for phrase in phrases)


def _declined(words: Words, own: frozenset[str]) -> Hit | None:
    """Another vacancy that is gone: no condition, and no end of somebody else's."""
    hits = _all((*beside.GONE, *beside.REFUSED), words.body, own)
    return next((hit for hit in hits if not _speaks_of(line(words.body, hit.sentence), beside.STILL)), None)


def _gone(words: Words, own: frozenset[str]) -> Hit | None:
    """The vacancy that is gone, where an interview falls with it."""
    hits = _all(beside.GONE, words.body, own)
    return next((hit for hit in hits if not _speaks_of(line(words.body, hit.sentence), beside.STILL)), None)


def _received(words: Words, own: frozenset[str]) -> Hit | None:
    """That the application has come in."""
    return next(_all(beside.RECEIVED, words.body, own), None)


def _times(words: Words, own: frozenset[str]) -> Hit | None:
    """Times that they ask for, of a talk that is to come."""
    return _first(beside.TIMES, words.body, own)


def _list(words: Words, own: frozenset[str]) -> Hit | None:
    """What leads to a list of papers, if such a list follows."""
    lead = _first(said.LIST, words.body, own)
    if lead is None:
        return None
    return lead if any(hit.sentence > lead.sentence for hit in _all(said.LISTED, words.body, own)) else None


def _asked(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers that a question is after."""
    hit = _first(said.INFO, words.body, own)
    return hit if hit and words.body.sentences[hit.sentence].is_question else None


def _test(words: Words, own: frozenset[str]) -> Hit | None:
    return _first(said.TEST, words.body, own)


def _strong(kind: Kind, words: Words) -> Hit | None:
    """A phrase of the ordinary rules that says it by itself."""
    return next((h for h in words.body_hits if h.phrase.kind is kind and h.phrase.weight >= STRONG), None)


def _off(words: Words, own: frozenset[str]) -> Hit | None:
    """The interview that falls with the end of it all."""
    return _strong(Kind.INTERVIEW_CANCELLATION, words) or _first(said.OFF, words.body, own)


def _pause(words: Words, own: frozenset[str]) -> Hit | None:
    """The search that stands still; for other languages than English the ordinary rules have all there is."""
    holds = [h for h in words.body_hits if _is_pause(h, words.body)]
    strong = (h for h in holds if h.phrase.weight >= STRONG)
    elsewhere = (h for h in holds if not h.phrase.id.startswith("en."))
    return next(strong, None) or _first(said.PAUSE, words.body, own) or next(elsewhere, None)


def _is_pause(hit: Hit, text: Passage) -> bool:
    """Whether a phrase of the ordinary rules tells of a pause of the search, not of a delay or of one person's."""
    if hit.phrase.kind is not Kind.HOLD or hit.phrase.id.endswith(_DELAYS):
        return False
    return not _speaks_of(line(text, hit.sentence), said.NO_PAUSE)


def _opening(words: Words, own: frozenset[str]) -> Hit | None:
    """Another opening, as the question about it, the talk, or the bare news."""
    text = words.body
    news = [hit for hit in _all(said.OPENING, text, own) if not _is_some_day(hit, text)]
    asked = [hit for hit in _all(said.ASKED, text, own) if text.sentences[hit.sentence].is_question]
    if not news or news[0].phrase.weight >= STRONG:
        return next(iter((*news, *asked)), None)
    beside = range(news[0].sentence, news[0].sentence + NEAR + 1)
    talk = (hit for hit in _all(said.TALK, text, own) if hit.sentence in beside and not _is_some_day(hit, text))
    return next(talk, None) or next((hit for hit in asked if hit.sentence in beside), news[0])


def _is_some_day(hit: Hit, text: Passage) -> bool:
    return _speaks_of(line(text, hit.sentence), said.SOME_DAY)


_LOOKS: Mapping[Kind, tuple[Look, ...]] = {
    Kind.OFFER: (_papers, _brought, _declined),
    Kind.DECLINE: (_off, _opening),
    Kind.HOLD: (_off, _papers),
    Kind.INTERVIEW_CANCELLATION: (_pause, _gone),
    Kind.INTERVIEW_CONFIRMATION: (_test, _papers_at_once, _brought, _terms, _needs, _declined),
    Kind.INTERVIEW_RESCHEDULE: (_test, _papers_at_once, _brought, _terms),
    Kind.INTERVIEW_INVITATION: (_test, _papers, _terms, _declined),
    Kind.ASSESSMENT: (_papers, _received, _times, _declined),
    Kind.APPLICATION_ACK: (_test,),
    Kind.INTERVIEWER_REPLY: (_asked, _papers, _terms, _start, _times),
}
"""What may stand beside a kind."""
