"""The words of a message as evidence: phrases found, those in doubt taken out, the rest added up for each kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant.model import Automation, Evidence, Kind, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.phrases import Hit, doubts_in, find, line, quotation
from assistant.reading.phrases.syntax import TELLING, Aside, Doubt
from assistant.reading.sentences import Passage, passage
from assistant.reading.sentences import words as spelled

SUBJECT = 0.8
"""A subject weighs less than a sentence: it is written in haste, or by an earlier mail."""
MORE = (0.3, 0.2, 0.2, 0.15, 0.15)
"""What further phrases of a kind add, as parts of their weight."""
FEW = 5
"""With fewer phrases than these the text is too short to tell its language by them."""
SHOWN = 3
"""As many phrases are shown for a finding."""
NOTE = 300
"""Characters of a note in which a single word may tell what it is about."""
ON_FILE = 0.7
"""What "we keep your CV on file" adds to words of regret."""

LINES = 200
"""Characters of a line or two."""

ANSWER = lazy_pattern(
    r"\s*(?:(?:re|aw|sv|antw|antwort|r|rif|ref|res|tr|wg|fw|fwd|vs|odp|rv|enc|i)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
ELSEWHERE = Aside.ELSEWHERE
TALK = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION})
_TIMED = frozenset(
    {Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION}
)
"""Kinds whose phrases make times matter in mail to many."""
CHANGES = frozenset({Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION})
_APPLICATION = lazy_pattern(
    r" (?:application|applied|applying|candidacy|interview(?:ed|ing)? with|"
    r"bewerb\w+|candidatur[ae]|postula(?:cion|do)|sollicit\w+)[ \n]"
)
_QUOTED = lazy_pattern(r"[\"“„«]([^\"“”„«»\n]{12,400})[\"“”»]")


@dataclass(frozen=True, slots=True)
class Words:
    """A message's own words and its subject, searched for phrases, less what is in doubt."""

    body: Passage
    subject: Passage
    body_hits: tuple[Hit, ...]
    subject_hits: tuple[Hit, ...]
    is_answer: bool


@dataclass(frozen=True, slots=True)
class Score:
    value: float
    best: float
    evidence: tuple[Evidence, ...]
    hits: tuple[Hit, ...] = ()


def _without_doubt(text: Passage, hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no other words of their sentence take back."""
    kept: list[Hit] = []
    for sentence, group in groupby(sorted(hits, key=lambda h: h.sentence), key=lambda h: h.sentence):
        together = list(group)
        if text.sentences[sentence].is_question:
            together = [h for h in together if h.phrase.kind is not Kind.INTERVIEW_CONFIRMATION]
        tongues = {h.phrase.language for h in together if isinstance(h.phrase.kind, Kind) or h.phrase.kind is ELSEWHERE}
        doubts = doubts_in(text, sentence, tongues)
        kept += [hit for hit in together if not any(_is_taken_back(hit, *doubt) for doubt in doubts)]
    return kept


def _is_taken_back(hit: Hit, doubt: Doubt, start: int, end: int) -> bool:
    """Whether the words of the doubt, which stand from `start` to `end`, take the phrase back."""
    if hit.phrase.kind not in doubt.kinds or hit.phrase.language != doubt.language:
        return False
    if hit.phrase.kind is ELSEWHERE:
        return start < hit.end and hit.start < end
    return (doubt.after or start < hit.end) and (doubt.within or not _is_within(hit, start, end))


def _is_within(hit: Hit, start: int, end: int) -> bool:
    """Whether the doubt is only a part of the phrase's own words, which took it into account."""
    return hit.start <= start and end <= hit.end and hit.phrase.weight >= 3


def _in_its_languages(hits: Sequence[Hit], language: str) -> list[Hit]:
    """The hits of the languages that the text is in: some words look the same in several."""
    rows: Counter[str] = Counter(phrase.language for phrase in {h.phrase.id: h.phrase for h in hits}.values())
    most = max(rows.values(), default=0)
    if most < FEW:
        return list(hits)
    spoken = {code for code, number in rows.items() if code == language or number >= max(FEW, 0.6 * most)}
    return [h for h in hits if h.phrase.language in spoken]


def _is_quoted(text: Passage, hit: Hit) -> bool:
    """Whether the words stand between quotation marks: somebody else's, or an example."""
    sentence = text.sentences[hit.sentence].text
    quoted = _QUOTED.findall(sentence)
    if not quoted:
        return False
    said = " ".join(line(text, hit.sentence)[hit.start + 1 : hit.end + 1].split())
    return any(said in " ".join(spelled(part)) for part in quoted)


def _without_answer(subject: str) -> str:
    return ANSWER.sub(" ", subject).strip() if ":" in subject else subject


def search(message: Message) -> Words:
    """The phrases in a message's own text and subject."""
    body, stripped = passage(message.own_text), _without_answer(message.subject)
    subject = passage(stripped)
    own, titled = find(body), find(subject)
    languages = frozenset(h.phrase.language for h in _in_its_languages([*own, *titled], message.language))
    own = [h for h in own if h.phrase.language in languages]
    titled = [h for h in titled if h.phrase.language in languages]
    return Words(
        body,
        subject,
        tuple(h for h in _without_doubt(body, own) if not (isinstance(h.phrase.kind, Kind) and _is_quoted(body, h))),
        tuple(h for h in _without_doubt(subject, titled) if not _is_quoted(subject, h)),
        stripped != message.subject.strip() and bool(ANSWER.match(message.subject)),
    )


def is_answer(subject: str) -> bool:
    """Whether the subject is that of an answer or a forwarded mail, and so no news."""
    return bool(ANSWER.match(subject))


def may_matter(words: Words, message: Message) -> bool:
    """Whether times are worth looking for: some kind has a phrase in it, it answers, not on a list, or brings an event.

    In a person's note of no other matter a word of a job search is enough: "The interview is on Thursday at 12";
    in a line or two of a system one in the subject.
    """
    is_in_thread = message.references or words.is_answer
    if message.invites or (is_in_thread and message.automation is not Automation.BULK):
        return True
    said, titled = ([hit.phrase for hit in hits] for hits in (words.body_hits, words.subject_hits))
    is_bulk = message.automation is Automation.BULK
    kinds = {phrase.kind for phrase in (*said, *titled) if isinstance(phrase.kind, Kind)}
    if kinds & _TIMED if is_bulk else kinds:
        return True
    if any(phrase.kind is ELSEWHERE for phrase in said):
        return False
    is_note = message.automation is Automation.PERSON and len(message.own_text) < NOTE
    is_line = len(message.own_text) < LINES
    where = (*said, *titled) if is_note else titled if is_line else ()
    return any(phrase.kind is Aside.JOB and phrase.weight >= TELLING for phrase in where)


def is_in_process(words: Words) -> bool:
    """Whether the message speaks of an application that was made."""
    return bool(_APPLICATION.search(words.body.folded) or _APPLICATION.search(words.subject.folded))


def _silenced(hits: Sequence[Hit]) -> list[Hit]:
    """Hits less those that a test or a far more telling phrase in the same sentence explains."""
    offs = [h for h in hits if h.phrase.kind is Kind.INTERVIEW_CANCELLATION]
    tests = {h.sentence for h in hits if h.phrase.kind is Kind.ASSESSMENT and h.phrase.weight >= 2}
    changes = {h.sentence for h in hits if h.phrase.kind in CHANGES and h.phrase.weight >= 2}
    return [
        h
        for h in hits
        if not (h.phrase.kind in TALK and h.sentence in tests)
        and not (h.phrase.kind is Kind.INTERVIEW_CONFIRMATION and h.sentence in changes)
        and not (h.phrase.kind is Kind.DECLINE and any(_is_part_of(h, off) for off in offs))
    ]


def _is_part_of(hit: Hit, off: Hit) -> bool:
    """Whether the words are part of longer ones: "your interview for the post was cancelled" ends no post."""
    return hit.sentence == off.sentence and off.start < hit.start and hit.end <= off.end


def scores_of(words: Words) -> dict[Kind, Score]:
    """How strongly the phrases speak for each kind."""
    weighed: dict[Kind, dict[str, tuple[float, Hit, Passage]]] = {}
    subject_part = 0.0 if words.is_answer else SUBJECT
    for text, part, hits in ((words.body, 1.0, words.body_hits), (words.subject, subject_part, words.subject_hits)):
        for hit in _silenced(hits) if part else ():
            if isinstance(hit.phrase.kind, Kind):
                known = weighed.setdefault(hit.phrase.kind, {})
                weight = hit.phrase.weight * part
                if weight > known.get(hit.phrase.id, (0.0, hit, text))[0]:
                    known[hit.phrase.id] = (weight, hit, text)
    return _with_file({kind: _score(list(found.values())) for kind, found in weighed.items()})


def _with_file(scores: dict[Kind, Score]) -> dict[Kind, Score]:
    """Keeping papers on file, beside words of regret, is the courtesy of a decline."""
    decline, hold = scores.get(Kind.DECLINE), scores.get(Kind.HOLD)
    if decline is None or hold is None or hold.best >= 3:
        return scores
    return scores | {Kind.DECLINE: Score(decline.value + ON_FILE, decline.best, decline.evidence, decline.hits)}


def _score(found: list[tuple[float, Hit, Passage]]) -> Score:
    found.sort(key=lambda one: -one[0])
    value = found[0][0] + sum(one[0] * part for one, part in zip(found[1:], MORE, strict=False))
    said: dict[str, str] = {}
    for _, hit, text in found[:SHOWN]:
        said.setdefault(quotation(text, hit), hit.phrase.id)
    evidence = tuple(Evidence(words, because) for words, because in said.items())
    return Score(value, found[0][0], evidence, tuple(hit for _, hit, _ in found))
