"""Who of a panel gets which point, which strength, which thing forgotten (rules T2 and T4).

Interviewers compare notes: nothing that the user noted or can do is said to two
of them. "Anna: the migration" goes to Anna alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.model import Notes
from assistant.writing.fragments import Fragment, Grammar, about_oneself, fragment
from assistant.writing.names import same_person

POINT_WORDS = 40
STRENGTH_WORDS = 45
FORGOTTEN_WORDS = 35

_BOUND = re.compile(r"^\s*[-*•]?\s*([^:]{2,60}?)\s*:\s+(\S.*)$", re.S)


@dataclass(frozen=True, slots=True)
class Share:
    """What one note says of its own."""

    point: Fragment | None = None
    strength: Fragment | None = None
    liked: Fragment | None = None
    forgotten: Fragment | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """A note of the user's, with the place of the person in the panel that it is bound to."""

    place: int | None
    fragment: Fragment


def deal(
    panel: Sequence[str],
    *,
    others: Sequence[str],
    notes: Notes | None,
    strengths: Sequence[str],
    grammar: Grammar,
    first: int = 0,
) -> tuple[Share, ...]:
    """A share for each name of the panel; `others` were there without a note of their own."""
    noted = notes or Notes()
    order = _order(panel, noted.spoke_most_with)
    points = _dealt([*noted.topics, *noted.highlights], panel, others, order, grammar, POINT_WORDS)
    own = _dealt(
        [about_oneself(each, grammar) for each in _turned(strengths, first)],
        panel,
        others,
        order,
        grammar,
        STRENGTH_WORDS,
    )
    liked = _dealt(noted.liked, panel, others, order, grammar, POINT_WORDS, phrases_only=True)
    forgotten = _dealt(noted.forgotten, panel, others, order, grammar, FORGOTTEN_WORDS)
    return tuple(
        Share(points.get(n), own.get(n), None if n in own else liked.get(n), forgotten.get(n))
        for n in range(len(panel))
    )


def _dealt(
    texts: Sequence[str],
    panel: Sequence[str],
    others: Sequence[str],
    order: Sequence[int],
    grammar: Grammar,
    limit: int,
    *,
    phrases_only: bool = False,
) -> dict[int, Fragment]:
    bound = [found for text in texts if (found := _bound(text, panel, others, grammar))]
    fit = [
        each
        for each in bound
        if len(each.fragment.words.split()) <= limit and not (phrases_only and each.fragment.is_sentence)
    ]
    dealt: dict[int, Fragment] = {}
    for each in fit:
        if each.place is not None:
            dealt.setdefault(each.place, each.fragment)
    free = iter([each.fragment for each in fit if each.place is None])
    for place in order:
        if place not in dealt and (following := next(free, None)) is not None:
            dealt[place] = following
    return dealt


def _bound(text: str, panel: Sequence[str], others: Sequence[str], grammar: Grammar) -> Bound | None:
    """The note with its person; None when nothing is left, or when it belongs to somebody without a note."""
    place: int | None = None
    words = text
    if (found := _BOUND.match(text)) is not None:
        named = [n for n, name in enumerate(panel) if same_person(found[1], name)]
        if len(named) == 1:
            place, words = named[0], found[2]
        elif named or any(same_person(found[1], name) for name in others):
            return None
    kept = fragment(words, grammar, is_bound=place is not None)
    return Bound(place, kept) if kept else None


def _order(panel: Sequence[str], spoke_most_with: str | None) -> list[int]:
    places = range(len(panel))
    return sorted(places, key=lambda n: not (spoke_most_with and same_person(spoke_most_with, panel[n])))


def _turned(strengths: Sequence[str], first: int) -> list[str]:
    start = first % len(strengths) if strengths else 0
    return [*strengths[start:], *strengths[:start]]
