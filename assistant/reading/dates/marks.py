"""What the words around a time say: offered, moved from, cancelled, a deadline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.lexicon import Cues
from assistant.reading.dates.linking import Pair


@dataclass(frozen=True, slots=True)
class Marks:
    """The flags of one time."""

    is_offered: bool = False
    is_old: bool = False
    is_cancelled: bool = False
    is_deadline: bool = False


def _floor(pairs: list[Pair], at: int) -> int:
    """Where the words that belong to this time begin: after the time before it."""
    return pairs[at - 1].after if at and pairs[at - 1].after <= pairs[at].first else 0


def _is_fixed(cues: Cues, sentence: str) -> bool:
    return bool(cues.fixed.search(sentence)) and "?" not in sentence


def _is_made_again(cues: Cues, before: str) -> bool:
    """ "The interview that we called off has been moved to": the time after it stands."""
    match = cues.cancelled.search(before)
    return match is not None and cues.moved.search(before, match.end()) is not None


def _is_called_old(cues: Cues, before: str) -> bool:
    """Only the clause that the time stands in counts: "I cannot do Monday, so let us say ..." """
    cut = max((match.start() for match in cues.clause.finditer(before)), default=0)
    return bool(cues.old.search(before[cut:]))


def _is_moved_away(around: Surroundings, pair: Pair, before: str) -> bool:
    """ "The interview on Tuesday at 3 has been moved": that one is the old time."""
    after = around.after(pair.after, len(around.tokens.tags))
    if around.cues.fails.search(after):
        return True
    return bool(around.cues.named.search(before) and around.cues.moved.search(after))


def _own(around: Surroundings, pairs: list[Pair], at: int) -> Marks:
    pair, cues = pairs[at], around.cues
    before = around.before(pair.first, _floor(pairs, at))
    sentence = around.around(pair.first)
    is_cancelled = bool(cues.cancelled.search(sentence)) and not cues.conditional.search(sentence)
    is_cancelled = is_cancelled and not _is_made_again(cues, before)
    if is_cancelled and _floor(pairs, at) > around.sentences[around.index(pair.first)].first:
        is_cancelled = bool(cues.cancelled.search(before + around.after(pair.after, len(around.tokens.tags))))
    return Marks(
        is_offered=bool(cues.offered.search(sentence)) and not _is_fixed(cues, sentence),
        is_old=not pair.when.is_new and (_is_called_old(cues, before) or _is_moved_away(around, pair, before)),
        is_cancelled=is_cancelled,
        is_deadline=any(cues.deadline.search(words) for words in (before, around.before(pair.when.first, pair.first))),
    )


def _neighbours(around: Surroundings, index: int, holding: set[int]) -> tuple[str, str]:
    """The words before and after the list, or the lone sentence, that a time stands in."""
    first = after = index
    while first - 1 >= 0 and (first - 1 in holding or len(around.text_of(first - 1)) < 3):
        first -= 1
    while after + 1 < len(around.sentences) and (after + 1 in holding or len(around.text_of(after + 1)) < 3):
        after += 1
    return around.text_of(first - 1), around.text_of(after + 1)


def _is_offered_around(around: Surroundings, pair: Pair, holding: set[int]) -> bool:
    """A list under "these slots:", or a time before "Would that work?"."""
    intro, outro = _neighbours(around, around.index(pair.when.first), holding)
    cues = around.cues
    if cues.conditional.search(intro):
        return False
    is_list = intro.rstrip().endswith(":")
    if is_list and cues.offered.search(intro):
        return True
    return outro.rstrip().endswith("?") and len(outro) < 90 and bool(cues.offered.search(outro))


def _with_choice(around: Surroundings, pairs: list[Pair], marks: list[Marks]) -> list[Marks]:
    """Times joined by "or" are offered."""
    tags = around.tokens.tags
    for at in range(len(pairs) - 1):
        left, right = pairs[at], pairs[at + 1]
        same = around.index(left.when.first) == around.index(right.when.first)
        gap = tags[left.after : right.first] if left.after <= right.first else ""
        shares = left.when is right.when
        if same and ("J" in gap or shares) and not (marks[at].is_old or marks[at + 1].is_old):
            marks[at] = replace(marks[at], is_offered=True)
            marks[at + 1] = replace(marks[at + 1], is_offered=True)
    return marks


def marks_of(around: Surroundings, pairs: list[Pair]) -> list[Marks]:
    """The marks of each time, in the order of the times."""
    holding = {around.index(pair.when.first) for pair in pairs}
    marks = []
    for at, pair in enumerate(pairs):
        own = _own(around, pairs, at)
        if not own.is_offered and isinstance(pair.day.day, date) and _is_offered_around(around, pair, holding):
            own = replace(own, is_offered=True)
        marks.append(own)
    return _with_choice(around, pairs, marks)
