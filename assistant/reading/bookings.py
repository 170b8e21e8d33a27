"""Mail of programs that book times: whether the event that it is about is called an interview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.model import Kind, Message
from assistant.reading.evidence import Words
from assistant.reading.phrases import Hit, line
from assistant.reading.phrases.booked import DETAILS, NO_TITLES, OWN, PRACTICE, TITLES, UPDATED
from assistant.reading.phrases.syntax import STRONG, Aside
from assistant.reading.seeking import all_of, speaks_of, vocabulary
from assistant.reading.sentences import Passage

LONGEST = 14
"""Words of a title."""
_SETTLED = frozenset({Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULE})
BOOKING = ".elsewhere.booking"
"""How the names of the rows end that speak of a booking of whatever."""
_OF_OTHERS = tuple(row for row in NO_TITLES if not row.id.startswith("other.booked.en"))
"""What an interview in a sentence is not of."""


def names_interview(words: Words) -> bool:
    """Whether the subject, or a line that is no sentence, names an interview as an event's title does."""
    return any(True for text in (words.body, words.subject) for _ in _titles(text))


def is_named_interview(words: Words, message: Message) -> bool:
    """Whether it names an interview so, and nothing in it is of another matter."""
    return names_interview(words) and not names_other_matter(words, message)


def is_titled(words: Words) -> bool:
    """Whether the subject, of an answer or not, names an interview as an event's title does."""
    return any(True for _ in _titles(words.subject))


def names_own(words: Words) -> bool:
    """Whether a sentence speaks of the user's own interview, and not of practice for it."""
    hits = all_of(OWN, words.body, vocabulary(words.body))
    return any(not speaks_of(line(words.body, hit.sentence), _OF_OTHERS) for hit in hits)


def is_update(words: Words) -> bool:
    """Whether the subject is a calendar's that an interview has changed: "Updated: Interview Priya Nair"."""
    line_of_it = line(words.subject, 0) if words.subject.sentences else ""
    is_told = not words.is_answer and speaks_of(line_of_it, UPDATED) and not speaks_of(line_of_it, DETAILS)
    return is_told and any(True for _ in _titles(words.subject))


def _titles(text: Passage) -> Iterator[Hit]:
    for hit in all_of(TITLES, text, vocabulary(text)):
        said = text.sentences[hit.sentence].text.rstrip()
        is_title = said[-1:] not in ".!?" and len(said.split()) <= LONGEST
        if is_title and not speaks_of(line(text, hit.sentence), NO_TITLES):
            yield hit


def confirms_interview(words: Words) -> bool:
    """Whether a sentence says outright that what is called an interview in it is fixed, and is none of another sort."""
    said = [hit for hit in words.body_hits if hit.phrase.kind in _SETTLED and hit.phrase.weight >= STRONG]
    lines = {hit.sentence: line(words.body, hit.sentence) for hit in said}
    return any(speaks_of(one, TITLES) and not speaks_of(one, (*NO_TITLES[1:], *PRACTICE)) for one in lines.values())


def of_interview(words: Words) -> Words:
    """The words, without those of a booking where it is an interview that is booked."""
    if not any(map(_is_booking, (*words.body_hits, *words.subject_hits))):
        return words
    if not names_interview(words) and not _confirms(words):
        return words
    return replace(words, body_hits=_without(words.body_hits), subject_hits=_without(words.subject_hits))


def names_other_matter(words: Words, message: Message) -> bool:
    """Whether a word of its language speaks of another matter: "piso" is a flat in Spanish alone."""
    about, tongues = of_interview(words), (message.language, "en")
    others = [hit.phrase for hit in (*about.body_hits, *about.subject_hits) if hit.phrase.kind is Aside.ELSEWHERE]
    return any(phrase.language in tongues for phrase in others)


def _confirms(words: Words) -> bool:
    """Whether a sentence says outright that an interview is fixed, and no practice for one."""
    return any(
        hit.phrase.kind is Kind.INTERVIEW_CONFIRMATION
        and hit.phrase.weight >= STRONG
        and not speaks_of(line(words.body, hit.sentence), PRACTICE)
        for hit in words.body_hits
    )


def _without(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    return tuple(hit for hit in hits if not _is_booking(hit))


def _is_booking(hit: Hit) -> bool:
    return hit.phrase.id.endswith(BOOKING)
