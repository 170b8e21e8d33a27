"""Days that a sentence gives by the way: its reason, what begins then, what can be had on request, an old word, a number.

Whatever is decided, nobody promises it by them: "because the clerk leaves on the 19th", "he said a week at the time".
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_CAUSE = lazy_pattern(
    r"\b(?:because(?! of)|weil|parce qu[e'’]|puisqu[e'’]|porque|ya que|dado que|omdat|aangezien|perché|poiché|visto che|dato che|já que|uma vez que)(?P<why>(?:(?!\b(?:so|deshalb|donc|por eso|dus|quindi|por isso)\b)[^.;!?\n]){0,120})$",
    re.IGNORECASE,
)
"""What opens a reason."""
_STOP = lazy_pattern(r"[.;!?\n]")
_BEGINS = lazy_pattern(
    r"^\s*(?:starts?|begins?|kicks? (?:in|off)|is upon us|is (?:mad|manic|hectic|frantic)|beginnt|startet|commence|débute|démarre|empieza|comienza|arranca|begint|start|começa|inizia|comincia)\b",
    re.IGNORECASE,
)
"""What makes a span the one that begins: "as month-end starts then"."""
_HAD = r"(?:availab\w+|consult\w+|view\w*|inspect\w*|obtain\w*|provided|erhältlich|einseh\w+|eingesehen|disponib\w+|dispon[ií]v\w+|beschikbaar|inzien|ingezien|opvraagbaar)"
_ASKED = r"(?:(?:on|by|upon)(?: (?:written|e-?mail|email|an?))* request|auf (?:anfrage|wunsch|antrag)|sur (?:simple )?demande|(?:previa|bajo|a|por) (?:petición|solicitud)|op (?:aan)?vraag|op verzoek|(?:mediante|a|sob) pedido|su richiesta)"
_ON_REQUEST = lazy_pattern(
    rf"\b(?:{_HAD}\b[^.!?\n]{{0,30}}\b{_ASKED}|{_ASKED}\b[^.!?\n]{{0,30}}\b{_HAD})\b", re.IGNORECASE
)
_AT_THE_TIME = lazy_pattern(
    r"^\W{0,2}(?:at the time(?! (?:of|that|you|we|they|i)\b)|back then|in the beginning|damals|seinerzeit|à l['’]époque|sur le moment|en su momento|en aquel momento|destijds|indertijd|na altura(?=\W*(?:[.,;)!]|$))|à época|all['’]epoca|a suo tempo)",
    re.IGNORECASE,
)
"""What makes it an old word: "the Chair said a week at the time"."""
_SLOW = lazy_pattern(
    r"\b(?:slow(?:er)?|delay\w*|langsam\w*|verzöger\w*|verspät\w*|lente?s?|lentement|en retard|du retard|lent[oa]s?|lentamente|con retraso|demor[oa]s?|traag|trage|trager|vertraagd|vertraging|devagar|com atraso|in ritardo|a rilento)\b[^.;,!?\n]{0,30}$",
    re.IGNORECASE,
)
"""How long answers are slow: "réponses lentes jusqu'au 15 juillet"."""
_OBJECTION = lazy_pattern(
    r"\b(?:lodge|file|submit|bring|make|raise) (?:an? |any )?(?:appeals?|objections?|complaints?)\b|\b(?:appeals?|objections?) (?:must|may|can|should) be (?:lodged|filed|made|submitted)\b"
    r"|\b(?:widerspruch|einspruch|beschwerde|klage)\b[^.;]{0,60}\b(?:einlegen|eingelegt|einzulegen|erheben|erhoben|eingereicht)\b|\b(?:widerspruchs|einspruchs|beschwerde|klage|rechtsmittel)frist\b"
    r"|\b(?:form|dépos|introdui|présent|exerc)\w+\b[^.;]{0,25}\b(?:recours|réclamations?|contestations?)\b|\b(?:recours|réclamations?|contestations?)\b[^.;]{0,60}\b(?:formée?s?|déposée?s?|introduite?s?|présentée?s?|exercée?s?)\b|\bdélai de recours\b"
    r"|\b(?:present|interpon|interpuest|formul|interp[oô]|apresent|propo|inoltr)\w*\b[^.;]{0,25}\b(?:reclama[cç]\w+|recursos?|alega[cç]\w+|impugna[cç]\w+|ricors[oi]|reclam[oi]|opposizion[ei])\b(?! humanos)|\b(?:plazo|per[ií]odo|prazo) (?:de|para) (?:reclama\w+|alega\w+|subsanación|interposição|impugna\w+)\b"
    r"|\bbezwaar(?:schrift)?\b[^.;]{0,40}\b(?:maken|indienen|aantekenen|ingediend)\b|\b(?:bezwaar|beroeps)termijn\b|\bin beroep gaan\b|\bberoep (?:instellen|aantekenen|indienen)\b",
    re.IGNORECASE,
)
"""What anybody may do against a result until then."""
_UNKNOWN = lazy_pattern(
    r"^\W*(?:(?:non|no|não|nous ne|on ne|je ne|n['’]on ne) (?:lo |la |le |ci |se |si )?(?:sappiamo|so|sa|possiamo|posso|sabemos|sé|sabe|podemos|puedo|sei|posso|conseguimos|consigo|savons|sais|sait|pouvons|peux)\b"
    r"|(?:weiß|wissen|kann|können|weten|weet|kan|kunnen) (?:ich|wir|we|wij|ik) (?:\w+ ){0,3}?(?:nicht|niet|nichts|niets)\b)",
    re.IGNORECASE,
)
"""What nobody can say until then: "fino a Pasqua non sappiamo di quanta gente avremo bisogno"."""
_MOBILE = lazy_pattern(r"0[1-9]")
_ON_NUMBER = lazy_pattern(r"\b(?:sur|au)(?: (?:le|mon|ton|son|votre|leur))?\s*$", re.IGNORECASE)
"""The French name a telephone by its first figures: "je vous appelle sur le 06"."""
_HAS = lazy_pattern(r"\b(?:avr(?:à|anno)|ha|hanno|ter[áã]o?|tem|têm|tendrán?|dar[áàã]n?o?|dà)\s*$", re.IGNORECASE)
_BEGINNING = lazy_pattern(r"(?:inizio|início|inicio|comienzo|começo)\b", re.IGNORECASE)
"""In Romance languages what begins has its beginning: "l'incarico avrà inizio il 1° dicembre"."""
_EVERY = lazy_pattern(
    r"\blos(?: (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)(?:,| [yo])?)*\s*$", re.IGNORECASE
)
"""Spanish days in the plural: "los lunes y martes"."""


def _is_of_cause(around: Surroundings, before: str, after: str) -> bool:
    """In a reason that speaks of no answer itself."""
    said = _CAUSE.search(before)
    if said is None:
        return False
    why = f"{said['why']} {_STOP.split(after, maxsplit=1)[0]}"
    cues = around.cues
    return not any(cue.search(why) for cue in (cues.promise, cues.decision))


def is_aside(around: Surroundings, span: Span, before: str, after: str) -> bool:
    """Whether a span of days stands in its sentence by the way."""
    tags = around.tokens.tags[span.first : span.after]
    said = around.tokens.words(span.first, span.after)
    return bool(
        _AT_THE_TIME.match(after)
        or ("b" not in tags and _BEGINS.match(after))
        or (tags == "N" and _MOBILE.fullmatch(said) and _ON_NUMBER.search(before))
        or (_SLOW.search(before) and "b" in tags)
        or _OBJECTION.search(f"{before.rpartition(';')[2]}{said}{after.partition(';')[0]}")
        or ("b" in tags and _UNKNOWN.match(after))
        or (_BEGINNING.match(said) and _HAS.search(before))
        or (tags.strip("o_") == "W" and _EVERY.search(before))
        or _is_of_cause(around, before, after)
        or _ON_REQUEST.search(around.around(span.first))
    )
