"""The user's own turn in a row of hours: "we see people at 9.30, 10.20 and 11.10 and you have the second of these"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import TimeFound

_RANKS: tuple[str, ...] = (
    r"first|1st|erste\w?|premi\w+|primer\w?|prim[oa]|eerste|primeir[oa]",
    r"second|2nd|zweite\w?|deuxième|second[eoa]|segund[oa]|tweede",
    r"third|3rd|dritte\w?|troisième|tercer\w?|terz[oa]|derde|terceir[oa]",
    r"fourth|4th|vierte\w?|quatrième|cuart[oa]|quart[oa]|vierde",
    r"fifth|5th|fünfte\w?|cinquième|quint[oa]|vijfde",
    r"last|final|letzte\w?|dernière?|últim[oa]|ultim[oa]|laatste",
)
_TURN = lazy_pattern(
    r"\b(?:you(?:['’]ve got| have(?: been given)?|['’]re| are|['’]ll have|['’]ll be| get)|yours is|i(?:['’]ve| have) (?:put|given) you|we(?:['’]ve| have) (?:put|given) you|"
    r"sie (?:haben|sind|bekommen)|du (?:hast|bist|bekommst)|ihrer ist|vous (?:avez|êtes|passez)|tu (?:as|es|passes)|le vôtre est|(?:usted )?(?:tiene|tienes|le toca|te toca|es)|(?:lei )?(?:ha|hai|è|sei)|"
    r"(?:u|je|jij) (?:hebt|heeft|bent|krijgt)|(?:você |tu )?(?:tem|tens|fica com|ficas com|é|és))"
    r" (?:(?:the|in|on|down for|as|den|die|das|der|dran als|le|la|el|il|de|het|o|a) ){0,2}(?:"
    + "|".join(f"(?P<r{at}>{words})" for at, words in enumerate(_RANKS))
    + r")\b(?! (?:interview|round|stage|to|person we|candidate we|choice|runde|gespräch|entretien|tour|entrevista|ronda|colloquio|gesprek))",
    re.IGNORECASE,
)
"""What gives the reader a place in the row."""
_JOINED = lazy_pattern(
    r"(?:\s?(?:[ap]\.?m\.?|uhr|uur|h|horas))?[\s,;/&]*(?:(?:and|then|und|dann|et|puis|y|luego|e|poi|en|dan|or|at|um|à|a las?|alle|om|às)\s*){0,2}",
    re.IGNORECASE,
)
_NEAR, _LEAST = 200, 3
"""So many characters after the last hour its words stand; so many hours make a row."""


def with_own_turn(text: str, times: Sequence[TimeFound]) -> tuple[TimeFound, ...]:
    """The times; of a row of hours of which one is said to be the user's turn, the others are aside."""
    rows = _rows(text, times) if len(times) >= _LEAST else []
    aside: set[TimeFound] = set()
    for row in rows:
        own = _TURN.search(text, row[-1].span[1], row[-1].span[1] + _NEAR)
        rank = int(str(own.lastgroup)[1:]) if own and own.lastgroup else None
        if rank is None or (rank >= len(row) and rank != len(_RANKS) - 1):
            continue
        mine = row[-1 if rank == len(_RANKS) - 1 else rank]
        aside |= {t for t in row if t is not mine}
    return tuple(replace(t, is_aside=True) if t in aside else t for t in times)


def _rows(text: str, times: Sequence[TimeFound]) -> list[list[TimeFound]]:
    """The hours of one day that follow one another with no words between."""
    rows: list[list[TimeFound]] = []
    for time in times:
        last = rows[-1][-1] if rows else None
        is_next = (
            last is not None
            and last.start.date() == time.start.date()
            and last.span[1] <= time.span[0]
            and time.stands_in(text)
            and _JOINED.fullmatch(text, last.span[1], time.span[0]) is not None
        )
        if is_next:
            rows[-1].append(time)
        else:
            rows.append([time])
    return [row for row in rows if len(row) >= _LEAST]
