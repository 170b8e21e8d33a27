"""What a message says beside the kind that matters most: papers for an offer, another opening beside a decline.

The kind is known here, and nothing changes it. Each pair of kinds has its own
phrases, since the words of most kinds stand in mail of most others and mean nothing there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain

from assistant.model import Evidence, Finding, Kind
from assistant.reading.evidence import Words
from assistant.reading.phrases import Hit, beside, line, openings, quotation
from assistant.reading.phrases import further as said
from assistant.reading.phrases.syntax import STRONG, Phrase
from assistant.reading.seeking import Ear, all_of, first, hear, is_doubted, speaks_of, vocabulary
from assistant.reading.sentences import Passage

SURE = 0.7
"""How often a further finding was right on mail that was looked at."""
NEAR = 2
"""Sentences after the word of another opening in which a question is about it."""
_FORMS = (" form", " questionnaire", " declaration")
_DELAYS = ("pushed", "delay", "delayed", "retraso", "vertraging", "atraso", "ritardo", "retard", "verzoegerung")
"""Names of rows of the ordinary rules that tell of a delay, which is no pause of the search."""


def further(kind: Kind, words: Words) -> tuple[Finding, ...]:
    """What else the words say, for a message of this kind."""
    looks = _LOOKS.get(kind, ())
    if not looks:
        return ()
    own = vocabulary(words.body)
    hits = (hit for look in looks if (hit := look(words, own)))
    found = {hit.phrase.kind: hit for hit in reversed(tuple(hits))}
    return tuple(
        Finding(other, SURE, (Evidence(quotation(words.body, hit), hit.phrase.id),))
        for other, hit in reversed(found.items())
        if isinstance(other, Kind)
    )


_REQUEST = Ear(Kind.INFO_REQUEST, 0.5, beside.ASKS, beside.ELSEWISE)
_HOMEWORK = Ear(Kind.ASSESSMENT, 0.4, beside.AT_HOME, beside.ON_THE_DAY)
_END = Ear(Kind.DECLINE, 0.45, beside.REGRET, beside.STILL)
_STANDSTILL = Ear(Kind.HOLD, 0.45, beside.HIRING, ())
_TALK = Ear(Kind.INTERVIEW_INVITATION, 0.35, beside.MEET, openings.SOME_DAY, is_asked=True)
"""What the learned opinion hears where no phrase is known; each limit lay well above what it said of other mail."""

Look = Callable[[Words, frozenset[str]], Hit | None]
"""Looks for one further kind in a message's words, of which the second are the bare ones and their stems."""


def _papers(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers or facts that the user shall send."""
    return _papers_alone(words, own) or _list(words, own) or hear(_REQUEST, words, own)


def _papers_at_once(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers to send ahead of a meeting, where a list is mostly one of what to bring."""
    return _papers_alone(words, own) or _led_list(said.SENT_LIST, words, own) or hear(_REQUEST, words, own)


def _papers_alone(words: Words, own: frozenset[str]) -> Hit | None:
    hits = (hit for hit in all_of(said.INFO, words.body, own) if not is_doubted(hit, words.body))
    asked = (hit for hit in hits if not _is_thanked(hit, words.body))
    return next((hit for hit in asked if not _is_other_form(line(words.body, hit.sentence))), None)


def _is_thanked(hit: Hit, text: Passage) -> bool:
    """Whether it only thanks: "Gracias por enviar el certificado"."""
    return speaks_of(_before(hit, text), beside.THANKED)


def _before(hit: Hit, text: Passage) -> str:
    """What stands before a hit in its sentence."""
    return line(text, hit.sentence)[: hit.start + 1] + "\n"


def _is_other_form(folded: str) -> bool:
    """Whether the only form spoken of is one that is part of the matter, as that of acceptance."""
    return sum(folded.count(word) for word in _FORMS) == 1 and speaks_of(folded, beside.OTHER_FORMS)


def _brought(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers to bring to a meeting for more than to be let in."""
    return first(said.BRING, words.body, own)


def _terms(words: Words, own: frozenset[str]) -> Hit | None:
    """Terms that they ask about: notice, salary, a permit to work."""
    return first(beside.FACTS, words.body, own)


def _start(words: Words, own: frozenset[str]) -> Hit | None:
    """When the user could start, and where to reach her, as a question."""
    hits = all_of(beside.START, words.body, own)
    return next((hit for hit in hits if words.body.sentences[hit.sentence].is_question), None)


def _needs(words: Words, own: frozenset[str]) -> Hit | None:
    """What a guest needs, as a question."""
    return first(beside.NEEDS, words.body, own)


def _declined(words: Words, own: frozenset[str]) -> Hit | None:
    """Another vacancy that is gone: no condition, and no end of somebody else's."""
    hits = all_of((*beside.GONE, *beside.REFUSED), words.body, own)
    sure = next((hit for hit in hits if not speaks_of(line(words.body, hit.sentence), beside.STILL)), None)
    return sure or hear(_END, words, own)


def _gone(words: Words, own: frozenset[str]) -> Hit | None:
    """The vacancy that is gone, where an interview falls with it."""
    text = words.body
    hits = all_of((*beside.GONE, *beside.REFUSED), text, own)
    return next(
        (h for h in hits if h.phrase.weight >= STRONG or not speaks_of(line(text, h.sentence), beside.STILL)), None
    )


def _received(words: Words, own: frozenset[str]) -> Hit | None:
    """That the application has come in."""
    return next((hit for hit in all_of(beside.RECEIVED, words.body, own) if _is_received(hit, words.body)), None)


def _is_received(hit: Hit, text: Passage) -> bool:
    """Whether it is news: neither of an older mail, nor a condition, nor the opposite."""
    within = line(text, hit.sentence)[hit.start + 1 : hit.end + 1] + "\n"
    return not speaks_of(_before(hit, text), beside.UNRECEIVED) and not speaks_of(within, beside.UNRECEIVED_WITHIN)


def _received_now(words: Words, own: frozenset[str]) -> Hit | None:
    """That the application has come in, said for itself: not merely as the cause of an invitation."""
    text = words.body
    hits = (hit for hit in all_of(beside.RECEIVED, text, own) if _is_received(hit, text))
    return next((hit for hit in hits if not speaks_of(line(text, hit.sentence), beside.WISHED)), None)


def _other_stands(words: Words, own: frozenset[str]) -> Hit | None:
    """A meeting that stands, where another is moved or off."""
    hits = (hit for hit in all_of(beside.STANDING, words.body, own) if _is_standing(hit, words.body))
    return next(hits, None) or _under_heading(words, own)


def _under_heading(words: Words, own: frozenset[str]) -> Hit | None:
    """The heading above a meeting that stands."""
    text = words.body
    heads = (h for h in all_of(beside.STANDING_HEADS, text, own) if h.sentence + 1 < len(text.sentences))
    below = ((h, range(h.sentence + 1, min(h.sentence + NEAR + 2, len(text.sentences)))) for h in heads)
    return next((h for h, near in below if any(speaks_of(line(text, n), beside.DATED) for n in near)), None)


def _other_held(words: Words, own: frozenset[str]) -> Hit | None:
    """A meeting about another vacancy that is held, beside a no."""
    return next((hit for hit in all_of(beside.KEPT_ON, words.body, own) if _is_standing(hit, words.body)), None)


def _is_standing(hit: Hit, text: Passage) -> bool:
    folded = line(text, hit.sentence)
    if text.sentences[hit.sentence].is_question or speaks_of(folded, beside.NOT_STANDING):
        return False
    return speaks_of(folded, beside.DATED) and not speaks_of(folded[: hit.end + 1] + "\n", beside.ELSE_STANDS)


def _waiting(words: Words, own: frozenset[str]) -> Hit | None:
    """One of two vacancies that waits, where the other is gone."""
    return first(beside.LATER, words.body, own) if _is_of_two(words, own) else None


def _one_gone(words: Words, own: frozenset[str]) -> Hit | None:
    """One of two vacancies that is gone, where the other waits."""
    return _gone(words, own) if _is_of_two(words, own) else None


def _is_of_two(words: Words, own: frozenset[str]) -> bool:
    told = next(all_of(beside.TWO_POSTS, words.body, own), None)
    return told is not None or speaks_of(words.subject.folded, beside.TWO_POSTS)


def _jobs(words: Words, own: frozenset[str]) -> Hit | None:
    """A system's list of vacancies."""
    leads = (hit for hit in all_of(beside.JOBS, words.body, own) if not _is_some_day(hit, words.body))
    lead = next(leads, None)
    if lead is None or lead.sentence + NEAR >= len(words.body.sentences):
        return None
    return lead if next(all_of(beside.ROBOT, words.body, own), None) else None


def _answered(words: Words, own: frozenset[str]) -> Hit | None:
    """An answer to the user's question, or in an answer of theirs the news of how it stands."""
    return first(beside.ANSWERS, words.body, own) or (first(beside.NEWS, words.body, own) if words.is_answer else None)


def _decided_by(words: Words, own: frozenset[str]) -> Hit | None:
    """By when they want to decide, in an answer of theirs."""
    return first(beside.PROMISED, words.body, own) if words.is_answer else None


def _times(words: Words, own: frozenset[str]) -> Hit | None:
    """Times that they ask for, of a talk that is to come."""
    return first(beside.TIMES, words.body, own)


def _list(words: Words, own: frozenset[str]) -> Hit | None:
    """What leads to a list of papers, if such a list follows."""
    return _led_list((*said.LIST, *said.SENT_LIST), words, own)


def _led_list(leads: tuple[Phrase, ...], words: Words, own: frozenset[str]) -> Hit | None:
    lead = first(leads, words.body, own)
    if lead is None:
        return None
    return lead if any(hit.sentence > lead.sentence for hit in all_of(said.LISTED, words.body, own)) else None


def _asked(words: Words, own: frozenset[str]) -> Hit | None:
    """Papers that a question is after."""
    hit = first(said.INFO, words.body, own)
    return hit if hit and words.body.sentences[hit.sentence].is_question else None


def _test(words: Words, own: frozenset[str]) -> Hit | None:
    return first(said.TEST, words.body, own) or hear(_HOMEWORK, words, own)


def _off(words: Words, own: frozenset[str]) -> Hit | None:
    """The interview that falls with the end of it all."""
    told = (h for h in words.body_hits if h.phrase.kind is Kind.INTERVIEW_CANCELLATION and h.phrase.weight >= STRONG)
    hits = (h for h in all_of(said.OFF, words.body, own) if h.phrase.weight >= STRONG or not is_doubted(h, words.body))
    return next((hit for hit in chain(told, hits) if not speaks_of(line(words.body, hit.sentence), said.STANDS)), None)


def _pause(words: Words, own: frozenset[str]) -> Hit | None:
    """The search that stands still; for other languages than English the ordinary rules have all there is."""
    holds = [h for h in words.body_hits if _is_pause(h, words.body)]
    strong = (h for h in holds if h.phrase.weight >= STRONG)
    elsewhere = (h for h in holds if not h.phrase.id.startswith("en."))
    told = next(strong, None) or first(said.PAUSE, words.body, own) or next(elsewhere, None)
    return told or (None if _gone(words, own) else hear(_STANDSTILL, words, own))


def _is_pause(hit: Hit, text: Passage) -> bool:
    """Whether a phrase of the ordinary rules tells of a pause of the search, not of a delay or of one person's."""
    if hit.phrase.kind is not Kind.HOLD or hit.phrase.id.endswith(_DELAYS):
        return False
    return not speaks_of(line(text, hit.sentence), said.NO_PAUSE)


def _opening(words: Words, own: frozenset[str]) -> Hit | None:
    """Another opening, as the talk about it, the question, or the bare news."""
    text = words.body
    news = _openings(words, own)
    if not news:
        against = (hit for hit in all_of(openings.BUT, text, own) if not _is_some_day(hit, text))
        return next(against, None) or hear(_TALK, words, own)
    if news[0].phrase.weight >= STRONG:
        return news[0]
    beside = range(news[0].sentence - 1, news[0].sentence + NEAR + 1)
    talk = (hit for hit in all_of(openings.TALK, text, own) if hit.sentence in beside and not _is_some_day(hit, text))
    return next(talk, news[0])


def _openings(words: Words, own: frozenset[str]) -> list[Hit]:
    return [hit for hit in all_of(openings.OPENING, words.body, own) if not _is_some_day(hit, words.body)]


def _elsewhere(words: Words, own: frozenset[str]) -> Hit | None:
    """An opening with another client, or one of which the user is asked."""
    return next((hit for hit in _openings(words, own) if hit.phrase.weight >= STRONG), None)


def _is_some_day(hit: Hit, text: Passage) -> bool:
    return speaks_of(line(text, hit.sentence), openings.SOME_DAY)


_LOOKS: Mapping[Kind, tuple[Look, ...]] = {
    Kind.OFFER: (_papers, _brought, _declined),
    Kind.DECLINE: (_off, _jobs, _opening, _other_held, _waiting),
    Kind.HOLD: (_off, _papers, _terms, _jobs, _elsewhere, _one_gone),
    Kind.INTERVIEW_CANCELLATION: (_pause, _gone, _other_stands, _elsewhere),
    Kind.INTERVIEW_CONFIRMATION: (_test, _papers_at_once, _brought, _terms, _needs, _declined, _answered, _elsewhere),
    Kind.INTERVIEW_RESCHEDULE: (_test, _papers_at_once, _brought, _terms, _other_stands),
    Kind.INTERVIEW_INVITATION: (_test, _papers, _terms, _declined, _received_now, _answered),
    Kind.ASSESSMENT: (_papers, _received, _times, _declined),
    Kind.APPLICATION_ACK: (_test, _jobs),
    Kind.INFO_REQUEST: (_received, _answered, _decided_by),
    Kind.INTERVIEWER_REPLY: (_asked, _papers, _terms, _start, _times),
}
"""What may stand beside a kind."""
