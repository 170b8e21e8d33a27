"""What the candidate said before, told again: "you said mornings suit you, so let us say Tuesday at 10".

The words of such a wish offer nothing and put nothing into the past; what follows them stands.
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
