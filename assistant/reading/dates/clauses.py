"""Clauses that are cut, or joined, in a way of their own: the rows of a timetable, and what goes on from a noun."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.lexicon import Cues
from assistant.reading.lazy import lazy_pattern

_ENOUGH = 3
"""So many rows make a timetable."""
_ROW = lazy_pattern(
    r"(?:^\W*|[,;:|•]\s|\s[–—-]\s)(?:(?:and|then|und|dann|et|puis|y|luego|e|poi|en|dan)\s)?"
    r"(?=(?:(?:first|second|third|final|initial|round|one|two|online|video|panel|in-person|1st|2nd|offer|formal|erste|zweite|premiers?|seconds?|primeras?|segundas?|primi|secondi|eerste|tweede|start|closing) ){0,2}"
    r"(?:interviews?|tests?|short-?list(?:ing)?|sift|closing|close|assessment|decisions?|offers?|outcomes?|results?|appointments?|start|date|advert|references|"
    r"\w*gespräche?|bewerbungsschluss|vorauswahl|entscheidung|zusage|arbeitsbeginn|beginn|eintritt|entretiens?|présélection|décision|réponse|clôture|prise de poste|début|"
    r"entrevistas?|preselección|decisión|resolución|respuesta|cierre|incorporación|inicio|colloqui|selezione|decisione|esito|scadenza|inizio|\w*gesprekken|selectie|besluit|beslissing|uitslag|sluitingsdatum|startdatum|start|"
    r"triagem|decisão|resultado|resposta|encerramento|início)\b[^,;|]{0,45}\d)",
    re.IGNORECASE,
)


def rows_in(sentence: str) -> list[int]:
    """Where the rows begin of a timetable such as "interviews 2 March, decision by 10 March, start 1 April"."""
    rows = [row.end() for row in _ROW.finditer(sentence)]
    return rows if len(rows) >= _ENOUGH else []


_TELLING = lazy_pattern(
    r"\b(?:am|are|['’]m|['’]re|just) (?:letting you know|informing you|writing to (?:tell you|inform you|say|let you know)) that\b"
    r"|\b(?:(?:ich|wir) teilen? (?:ihnen|dir|euch)|teilen? (?:ich|wir) (?:ihnen|dir|euch)) (?:\w+ ){0,2}mit, dass\b"
    r"|\b(?:je|nous) (?:vous |te |t['’])(?:informe|informons|préviens|prévenons|avise|avisons|signale|signalons|confirme|confirmons|annonce|annonçons|dis|disons) qu[e'’]"
    r"|\b(?:te|le|les|os|lo|la) (?:aviso|avisamos|informo|informamos|comunico|comunicamos|cuento|contamos|confirmo|confirmamos|digo|decimos) (?:de )?que\b"
    r"|\b(?:ti|la|le|vi) (?:avviso|avvisiamo|informo|informiamo|comunico|comunichiamo|confermo|confermiamo|dico|diciamo) che\b"
    r"|\b(?:(?:laat|laten|bericht|berichten|meld|melden) (?:ik |we |wij )?(?:je|u|jullie) (?:\w+ ){0,2}?(?:weten )?|(?:deel|delen) (?:ik |we |wij )?(?:je|u|jullie) (?:\w+ ){0,2}?mee )dat\b"
    r"|\b(?:(?:te|lhe|vos) )?(?:aviso|avisamos|informo|informamos|comunico|comunicamos|confirmo|confirmamos|digo|dizemos)(?:-(?:te|lhe|vos|o|a))?(?: de)? que\b",
    re.IGNORECASE,
)
"""What is told here and now: "le aviso que el jueves la jefa no está"."""


def without_telling(clause: str) -> str:
    """The clause with the words blanked that only lead to what it tells; what they lead to may promise itself."""
    return _TELLING.sub(lambda match: " " * len(match[0]), clause)


_WHICH = lazy_pattern(
    r"\W*which (?:should|will|would|ought to|is|may|might|could) (?:\w+ )?(?:be|come|arrive|follow|land|take)\b"
)
_NEWS = lazy_pattern(
    r"\b(?:outcome|decision|answer|result|verdict|feedback|response|reply|news|letter|update)s?(?: \w+){0,3}\W*$"
)


def goes_on(before: str, clause: str) -> bool:
    """Whether a clause tells the day of what the one before ends on: "... the outcome, which should be in a fortnight"."""
    return _WHICH.match(clause) is not None and _NEWS.search(before) is not None


_INSTEAD = lazy_pattern(
    r"\b(?:rather than|instead of|statt|anstatt|anstelle|plutôt que|au lieu d|en lugar de|en vez de|in plaats van|i\.p\.v|em vez d|ao invés d|invece (?:che|di|del))",
    re.IGNORECASE,
)
"""What follows no longer holds."""

_INSTEAD_FIRST = lazy_pattern(
    r"\W*(?:instead of|rather than)\b[^.;]*?\b(?=(?:you|we|i|it|they|he|she)\b)", re.IGNORECASE
)
"""The old day before the new one: "instead of this Friday you'll now hear by next Friday"."""


def is_superseded(cues: Cues, clause: str, at: int) -> bool:
    """Whether the plan no longer holds; "by the 27th rather than the 20th" is the new one."""
    if (lead := _INSTEAD_FIRST.match(clause)) and lead.end() <= at:
        clause, at = clause[lead.end() :], at - lead.end()
    instead = _INSTEAD.search(clause)
    if instead and instead.start() > at:
        clause = clause[: instead.start()]
    return cues.superseded.search(clause) is not None
