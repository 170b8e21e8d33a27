"""An end that one sentence of a longer letter says, which all its other words together drown.

Where the whole of a mail was read as talk, its few sentences that lean most towards an
end are judged alone, each under the greeting as if nothing else had been written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.model import Automation, Finding, Kind, Message, Perspective
from assistant.reading.evidence import Words, scores_of
from assistant.reading.learned.opinion import leanings
from assistant.reading.learned.overruled import has_withdrawn, is_promised, is_undecided
from assistant.reading.phrases import Hit, line
from assistant.reading.phrases.syntax import STRONG, TELLING
from assistant.reading.ruled import Ruled
from assistant.reading.sentences import Passage, Sentence

LONG = 160
"""Characters from which on a text has words enough to drown a sentence."""
MOST = 5
"""Sentences that are judged."""
FULL = 16
"""Characters that a sentence has that says something."""
OPENING = 60
"""Characters that a greeting may have."""
NEEDED = ((STRONG, 0.5), (TELLING, 0.75), (0.0, 0.92))
"""How likely an end has to be in a sentence whose best phrase for it has this weight."""
CANDIDACY = 2.0
"""Points of candidacy of mail that is about one."""

_ENDS = (Kind.OFFER, Kind.DECLINE)
_SAID = (".book_on.", ".active.", ".tested.")
"""In the names of the notices that say by themselves what a mail is."""
CERTAIN = 0.95
"""So likely an invitation is one, whatever is said beside it."""

Judge = Callable[[Message, Words], Finding]
"""What a mail says first, by its words."""


def may_drown(found: Finding, ruled: Ruled, message: Message, perspective: Perspective) -> bool:
    """Whether a mail that was read as talk, or as a call, is enough about a candidacy to hide an end."""
    if found.evidence and any(told in found.evidence[0].because for told in _SAID):
        return False
    is_long_talk = found.kind is Kind.INTERVIEWER_REPLY and len(message.own_text) >= LONG
    if message.automation is Automation.BULK or not (is_long_talk or _hides_offer(found, ruled)):
        return False
    is_about = perspective.in_process or ruled.candidacy.points >= CANDIDACY
    return is_about and ruled.is_personal and not ruled.candidacy.is_hiring_side


def _hides_offer(found: Finding, ruled: Ruled) -> bool:
    """Whether a phrase says an offer beside a call that it is to be talked over in."""
    is_call = found.kind is Kind.INTERVIEW_INVITATION and found.confidence < CERTAIN
    return is_call and ruled.kind is Kind.OFFER and ruled.best(Kind.OFFER) >= STRONG


def drowned(message: Message, words: Words, judge: Judge) -> Finding | None:
    """The end that a sentence says by itself: one that no phrase says is never firm.

    Where other words say that nothing is decided, only a phrase of its own is believed.
    """
    found: list[tuple[float, float, Finding]] = []
    greeting, is_open = _greeting(words.body), is_undecided(words) or is_promised(words)
    ends = (Kind.OFFER,) if has_withdrawn(words) else _ENDS
    for number in _leaning(words):
        part, said = _alone(message, words, greeting, number)
        end = judge(part, said)
        if is_open and _told(end.kind, said) < TELLING:
            continue
        score = scores_of(said).get(end.kind)
        best = score.best if score else 0.0
        if end.kind in ends and end.confidence >= next(needed for weight, needed in NEEDED if best >= weight):
            found.append((best, end.confidence, end if best >= TELLING else replace(end, firm=False)))
    return max(found, key=lambda one: one[:2], default=(0.0, 0.0, None))[2]


def _told(kind: Kind, words: Words) -> float:
    """The weight of the best phrase for a kind in the text, whatever the subject says."""
    return max((hit.phrase.weight for hit in words.body_hits if hit.phrase.kind is kind), default=0.0)


def _leaning(words: Words) -> Sequence[int]:
    """The sentences worth judging: those with phrases of an end, and those whose words lean most towards one."""
    said = {h.sentence for h in words.body_hits if h.phrase.kind in _ENDS and h.phrase.weight >= STRONG}
    lean = {number: value for number, value in leanings(_ENDS, words.body) if _is_full(words.body.sentences[number])}
    return sorted(lean, key=lambda number: (number in said, lean[number]), reverse=True)[:MOST]


def _is_full(sentence: Sentence) -> bool:
    """Whether it is a whole sentence: no greeting, no name, no line of a signature."""
    return len(sentence.text) >= FULL and sentence.text[-1] in ".!?:)"


def _greeting(text: Passage) -> int | None:
    first = text.sentences[0].text if text.sentences else ""
    return 0 if first.endswith(",") and len(first) <= OPENING else None


def _alone(message: Message, words: Words, greeting: int | None, number: int) -> tuple[Message, Words]:
    """The mail as if it had nothing but its greeting and this sentence."""
    kept = [at for at in (greeting, number) if at is not None and at <= number]
    sentences = tuple(words.body.sentences[at] for at in kept)
    lines = [line(words.body, at)[1:] for at in kept]
    folded = "\n" + "".join(lines)
    offsets = tuple(1 + sum(map(len, lines[:at])) for at in range(len(lines)))
    body = Passage(sentences, folded, offsets, frozenset(folded.split()))
    hits: tuple[Hit, ...] = tuple(
        replace(hit, sentence=kept.index(hit.sentence)) for hit in words.body_hits if hit.sentence in kept
    )
    own = "\n\n".join(sentence.text for sentence in sentences)
    return replace(message, own_text=own), replace(words, body=body, body_hits=hits)
