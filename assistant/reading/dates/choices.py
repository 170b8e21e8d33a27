"""A question which of several times suits, above their list: "¿Te cuadra alguna?", "Riesce in uno di questi momenti?"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair
from assistant.reading.lazy import lazy_pattern

_WHICH = lazy_pattern(
    r"\b(?:algun[oa]s?|cuál(?:es)?|cual(?:es)?|quale|quali|qualcun[oa]|un[oa] (?:di|tra) (?:quest|quei|quelle)\w*|algum(?:as?)?|alguns|qual|quais|dest[ea]s|dess[ea]s|"
    r"(?:any|one|either) of|which|welche[rnsm]?|eine[rnsm]? (?:der|von)|(?:le|la|les)quel\w*|une? de ces|welke|een van)\b"
    r"(?! (?:duda|pregunta|consulta|problema|comentario|domand|dubbi|problem|dúvida|pergunta|questão|question|quer|frage|vra|of (?:your|the) (?:team|post|role)))"
    r"(?! (?:es|son|será|serán|sono|è|sarà|saranno|são|é|será|serão|is|are|sind|ist|est|sont|zijn)\b(?! (?:el |il |la |o |a |the |das |le )?(?:mejor|meglio|melhor|better|best|bess|mieux|beter)))"
    r"[^?\n]{0,80}\?\W*$",
    re.IGNORECASE,
)
"""A line that asks for one of several things."""
_REACH = 4
"""So many sentences on both sides its list goes on."""


def are_asked_about(around: Surroundings, pairs: Sequence[Pair], pair: Pair, intro: str) -> bool:
    """Whether the line above the list of a time asks which one suits, and the list gives several days."""
    if _WHICH.search(intro[-160:]) is None:
        return False
    here = around.index(pair.when.first)
    near = (p for p in pairs if abs(around.index(p.when.first) - here) <= _REACH)
    return len({p.day.day for p in near if isinstance(p.day.day, date)}) > 1
