"""What the candidate said or did before, told again: "you said mornings suit you, so let us say Tuesday at 10".

The words of such a wish offer nothing and put nothing into the past; what follows them stands.
The day of a visit that is spoken of as over is past, though its verb stands behind it.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_TOLD = lazy_pattern(
    r"\b(?:(?:since|as|because|given that|da|weil|comme|puisque|como|ya que|poiché|siccome|visto che|omdat|aangezien|já que) )?(?:you(?:['’](?:d|ve)| had| have)?(?: also| just| already| kindly)? (?:said|say|mentioned|told \w+|wrote|indicated|noted|stated|asked for|requested|let \w+ know)"
    r"|(?:sie|du) (?:schrieben|schriebst|sagten|sagtest|meinten|meintest|erwähnten|erwähntest|(?:hatten|hattest|haben|hast)(?: \w+)? (?:gesagt|geschrieben|erwähnt))"
    r"|(?:vous|tu) (?:disiez|disais|écriviez|écrivais|(?:m['’]|nous )?(?:avez|as|aviez|avais) (?:dit|écrit|indiqué|précisé))"
    r"|(?:(?:me|nos) )?(?:dijiste|comentaste|indicaste|escribiste)|(?:me|nos) (?:dijo|comentó|indicó|escribió)"
    r"|(?:mi|ci) (?:ha|hai|aveva|avevi) (?:detto|scritto|indicato)|(?:diceva|dicevi) che|(?:je|u) (?:schreef|zei|gaf aan|had gezegd|liet weten)"
    r"|(?:disse|disseste|mencionou|mencionaste|referiu|referiste|indicou|indicaste)(?:-?(?:me|nos))? que)\b(?:[^.;:!?]|(?<=\d)[.:](?=\d)){0,110}?(?:[,;]|(?= (?:so|then|also|donc|alors|así que|quindi|dus|então) ))",
    re.IGNORECASE,
)


def without_wishes(sentence: str) -> str:
    """The sentence without the clauses that tell what the candidate said."""
    return _TOLD.sub(" ", sentence)


VERB = 12
"""So many tokens behind a day its verb is looked for."""
_THAT_YOU = lazy_pattern(r"\b(?:dass (?:sie|du|ihr)|dat (?:u|je|jij|jullie))\b[^.!?,;:]{0,30}$", re.IGNORECASE)
_WERE = lazy_pattern(
    r"(?:[^.!?,;]|\.(?=\d)){0,60}?\b(?:waren|warst|wart|was|kwam|kwamt|langskwam|(?:gekommen|gewesen|geweest|langsgekomen) (?:sind|bist|seid|bent|is)|"
    r"(?:genommen|besucht|vorgestellt) (?:haben|hast|habt)|(?:bent|is) (?:geweest|gekomen|langsgekomen|langs geweest))\b",
    re.IGNORECASE,
)


def has_been(before: str, after: str) -> bool:
    """Whether the day between these words is that of a visit: "danke, dass Sie am Mittwoch um 10 Uhr bei uns waren"."""
    return _THAT_YOU.search(before) is not None and _WERE.match(after) is not None
