"""A day on which somebody only asks again: "I'll nudge them on Monday and let you know as soon as I hear"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_THEM = r"(?:them|him|her|hr|the (?:client|manager|team|hiring manager|recruiter|boss|owner|company|employer)|my (?:boss|manager|contact|client))"
_ASKS: Mapping[str, re.Pattern[str]] = {
    code: lazy_pattern(words, re.IGNORECASE)
    for code, words in {
        "en": rf"\b(?:chas(?:e|ing)|bug(?:ging)?|nudg(?:e|ing)|ping(?:ing)?|pok(?:e|ing)|prod(?:ding)?|badger(?:ing)?|pester(?:ing)?|hassl(?:e|ing)|hound(?:ing)?|follow(?:ing)? up with|check(?:ing)?(?: back| in)? with|touch(?:ing)? base with|"
        rf"(?:try|trying|call|calling|ring|ringing|phone|phoning|text|texting|e-?mail|e-?mailing|ask|asking|get hold of) {_THEM})\b",
        "de": r"\b(?:hake|haken|frage|fragen|fasse|fassen)\b[^.!?]{0,60}\bnach\b|\brufe?n? (?:ich |wir )?(?:den kunden|die kundin|den chef|die chefin|dort)\b[^.!?]{0,40}\ban\b",
        "fr": r"\b(?:relanc\w+|redemand\w+|rappelle(?:rai|rons)? (?:le client|la cliente|l['’]employeur))\b",
        "es": r"\b(?:insist\w+|vuelvo a (?:preguntar|llamar|insistir)|reclam\w+|persig\w+)\b",
        "it": r"\b(?:sollecit\w+|richiam\w+ (?:il|la|lo) (?:client|azienda)\w*|torno a chiedere)\b",
        "nl": r"\b(?:bel|vraag|mail|por|ga) (?:ik )?(?:de klant|de opdrachtgever|de manager|ze|hem|haar|er)\b[^.!?]{0,30}\b(?:nog eens|nogmaals|opnieuw|weer|achteraan|na)\b",
        "pt": r"\b(?:insist\w+|pression\w+|volto a perguntar|cobr(?:o|ar|arei))\b",
    }.items()
}
"""What asks others again."""
_IF_HEARD: Mapping[str, re.Pattern[str]] = {
    code: lazy_pattern(words, re.IGNORECASE)
    for code, words in {
        "en": r"\b(?:(?:as )?soon as|when(?:ever)?|once|the (?:minute|moment|second|instant)|if|as and when) (?:i|we|they|he|she|there|it|the \w+|something|anything)\b(?! can\b)",
        "de": r"\b(?:sobald|wenn|falls)\b",
        "fr": r"\b(?:dès qu|quand\b|aussitôt qu|si\b|s['’])",
        "es": r"\b(?:en cuanto|cuando|tan pronto como|si)\b",
        "it": r"\b(?:appena|quando|se)\b",
        "nl": r"\b(?:zodra|als|wanneer)\b",
        "pt": r"\b(?:assim que|quando|logo que|se)\b",
    }.items()
}
"""What makes the answer wait for theirs."""
_DAYS = re.compile("[WRMFf]")


def is_of_asking(around: Surroundings, span: Span) -> bool:
    """Whether others are asked again on the day, and the candidate is told when they have answered."""
    code, sentence = around.cues.code, around.around(span.first)
    if code not in _ASKS or _IF_HEARD[code].search(sentence, around.offset(span.first)) is None:
        return False
    return _ASKS[code].search(sentence) is not None and not _names_another_day(around, span)


def _names_another_day(around: Surroundings, span: Span) -> bool:
    sentence = around.sentences[around.index(span.first)]
    tags = around.tokens.tags
    rest = (
        tags[max(sentence.first, span.first - _REACH) : span.first]
        + tags[span.after : min(sentence.after, span.after + _REACH)]
    )
    return _DAYS.search(rest) is not None


_REACH = 60
"""So many tokens of the sentence are looked at on both sides."""
