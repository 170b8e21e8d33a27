"""The hour at which a result comes out or is told, or at which those meet who decide: nobody is asked to come then."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair
from assistant.reading.lazy import lazy_pattern

_UP_TO = r"\b(?: to (?:you|all|everyone)\b)?[^.!?;:,]{0,45}$"
_EN = r"(?:results?|outcomes?|decisions?|scores?|marks|grades|rankings?|verdicts?|short-?lists?|winners?|successful (?:candidates|applicants|names)|list of [\w ]{3,40}?)"
_DE = r"(?:\w*ergebnis(?:se)?|resultate?|\w*entscheidung(?:en)?|noten|punktzahlen|rangliste|bescheide?|zusagen und absagen)"
_FR = r"(?:résultats?|décisions?|notes|classement|verdict|liste d\w+ [\w ]{3,40}?)"
_ES = r"(?:resultados?|notas|calificaciones|decisi[óo]n|fallo|resolución|listas?(?: \w+)?|listado)"
_IT = r"(?:risultat[oi]|esit[oi]|graduatori[ae]|decisione|punteggi|elenc(?:o|hi)(?: \w+)?)"
_NL = r"(?:uitslag(?:en)?|resultaat|resultaten|beslissing|besluit|scores|rangschikking)"
_PT = r"(?:resultados?|notas|decisão|classificaç\w+|listas?(?: \w+)?|listagem)"

_BEFORE: Mapping[str, str] = {
    "en": rf"\b{_EN}\b[^.!?;:]{{0,40}}?\b(?:publish\w*|announc\w*|posted|releas\w*|available|communicat\w*|(?:come|comes|coming|be|is|are) out|(?:go(?:es)?|put|be|are|is) (?:up|live|online)|issued|displayed|declared|known|revealed|unveiled){_UP_TO}"
    rf"|\b(?:announc\w*|publish\w*|post|releas\w*|communicat\w*|reveal\w*|declar\w*) (?:all |the |our |its |their |final |interview |exam |test )*{_EN}{_UP_TO}",
    "de": rf"\b{_DE} (?:der [\w -]{{3,30}} )?(?:werden|wird|stehen|steht|sind|ist|liegen|liegt|kommen|kommt|erscheinen|gibt es|geben wir|veröffentlichen wir){_UP_TO}"
    rf"|\b(?:veröffentlichen|verkünden|stellen) (?:wir )?(?:die |das |alle ){_DE}{_UP_TO}",
    "fr": rf"\b{_FR}\b[^.!?;:]{{0,30}}?\b(?:publi\w+|affich\w+|communiqu\w+|annonc\w+|disponibles?|en ligne|connue?s?|consultables?|sort\w+|tomb\w+|proclam\w+){_UP_TO}"
    rf"|\b(?:publi\w+|affich\w+|annonc\w+|proclam\w+) (?:les |la |le |nos ){_FR}{_UP_TO}",
    "es": rf"\b{_ES}\b[^.!?;:]{{0,30}}?\b(?:publi\w+|anunci\w+|comuni\w+|disponibles?|sal(?:e|en|drán?)|se (?:sabr|dar|conocer|colgar)\w+|estar(?:á|án)|difund\w+){_UP_TO}"
    rf"|\b(?:publi\w+|anunci\w+|comuni\w+|difund\w+|dar\w+ a conocer) (?:los |las |la |el ){_ES}{_UP_TO}",
    "it": rf"\b{_IT}\b[^.!?;:]{{0,30}}?\b(?:pubblicat\w+|comunicat\w+|disponibil\w+|annunciat\w+|usc\w+|online|affiss\w+|res[oi] not\w){_UP_TO}"
    rf"|\b(?:pubblic\w+|comunic\w+|annunc\w+) (?:i |gli |la |le |l['’]){_IT}{_UP_TO}",
    "nl": rf"\b{_NL}(?: van [\w -]{{3,30}})? (?:staat|staan|wordt|worden|komt|komen|is|zijn|volgt|volgen|verschijnt|verschijnen|maken we){_UP_TO}"
    rf"|\b(?:publiceren|delen|maken) (?:we|wij) (?:de |het |alle ){_NL}{_UP_TO}",
    "pt": rf"\b{_PT}\b[^.!?;:]{{0,30}}?\b(?:publicad\w+|divulgad\w+|comunicad\w+|anunciad\w+|disponíve\w+|sa(?:em|i|irão|irá)|conhecid\w+|afixad\w+|no ar){_UP_TO}"
    rf"|\b(?:public\w+|divulg\w+|comunic\w+|anunci\w+) (?:os |as |a |o ){_PT}{_UP_TO}",
}
_AFTER: Mapping[str, str] = {
    "en": rf"(?:all |the |our |its |their |final )*{_EN} (?:will|go|goes|come|comes|are|is|should|get|gets)\b(?! (?:call|ring|speak|meet|see)\b)"
    rf"|(?:with|to (?:tell|give) you) (?:(?:all|the|our|its|their|a|final) )+{_EN}\b",
    "de": rf"(?:werden|wird|stehen|sind|liegen|kommen|erscheinen|gibt es|geben wir|veröffentlichen wir) (?:die |das |alle |dann )*{_DE}\b"
    rf"|(?:(?:rufe|rufen|ruft|melde|melden|meldet) (?:\w+ ){{1,4}}?)?mit (?:dem|der|den|einer|unserer|unserem) {_DE}\b",
    "fr": rf"(?:seront|sera|sont|est|paraîtront|sortent|tombent) (?:\w+ )?(?:les |la |le ){_FR}\b"
    rf"|(?:avec|pour (?:vous |te )?(?:donner|communiquer|annoncer)) (?:les |la |le |notre |nos |une ){_FR}\b",
    "es": rf"(?:se )?(?:publi\w+|anunci\w+|comuni\w+|sal(?:en|drán)|sabremos|dar\w+ a conocer) (?:los |las |la |el ){_ES}\b"
    rf"|(?:con|para (?:dar|comunicar|decir)(?:le|te)) (?:los |las |la |el |nuestra |una ){_ES}\b",
    "it": rf"(?:saranno|verranno|sono|escono|usciranno)(?: pubblicat\w+| comunicat\w+| disponibili)? (?:i |gli |la |le |l['’]){_IT}\b"
    rf"|(?:con|per (?:dir|dar|comunicar)(?:le|ti)) (?:i |gli |la |le |l['’]|il |una ){_IT}\b",
    "nl": rf"(?:staat|staan|wordt|worden|komt|komen|verschijnt|maken we|publiceren we|delen we) (?:de |het |alle ){_NL}\b"
    rf"|(?:(?:bel|bellen|mail|mailen) (?:ik|we|wij) (?:je|u|jou) (?:\w+ ){{0,2}}?)?(?:met|over) (?:de |het |onze |ons |een ){_NL}\b",
    "pt": rf"(?:saem|sai|serão (?:\w+ )?|será (?:\w+ )?|publicamos |divulgamos |anunciamos )(?:os |as |a |o ){_PT}\b"
    rf"|(?:com|para (?:lhe |te )?(?:dar|comunicar|dizer)(?:-lhe|-te)?) (?:os |as |a |o |nossa |uma ){_PT}\b",
}
_ON_HOUR = r"^[ ,]*(?:(?:uhr|uur|heures|horas|ore|h|hrs|[ap]\.?m|gmt|bst|[cem]e?s?t)\b)?[ ,]*"

_THOSE_WHO_DECIDE = lazy_pattern(
    r"\b(?:directors|board|committee|council|cabinet|governors|trustees|partners|managers|management(?: team)?|leadership(?: team)?)(?: (?:will|next|then|also|all|both|is|are|due to|to))*"
    r" (?:meets?|sits?|convenes?|reconvenes?|gets? together|gather)\b(?![^.!?;:]*\binstead\b)[^.!?;:]{0,40}$"
    r"|\b(?:vorstand|gremium|gemeinderat|stadtrat|aufsichtsrat|ausschuss|geschäftsführung|geschäftsleitung|jury) (?:tagt|tagen|trifft sich|berät|kommt|entscheidet)\b[^.!?;:]{0,40}$"
    r"|\b(?:conseil(?: \w+)?|comité(?: \w+)?|commission|direction|jury) (?:se réunit|se réunira|siège|siégera|délibère|délibérera)\b[^.!?;:]{0,40}$"
    r"|\b(?:comité|consejo|comisión|tribunal|junta|dirección|patronato) (?:se reúne|se reunirá|delibera|deliberará)\b[^.!?;:]{0,40}$"
    r"|\b(?:comitato|consiglio|commissione|direzione|giunta) (?:si riunisce|si riunirà|delibera|delibererà)\b[^.!?;:]{0,40}$"
    r"|\b(?:bestuur|commissie|directie|raad|college|mt) (?:vergadert|komt bijeen|komt samen|overlegt|beslist)\b[^.!?;:]{0,40}$"
    r"|\b(?:comissão|comité|conselho|direção|diretoria|júri|administração) (?:reúne(?:-se)?|se reúne|reunirá|delibera)\b[^.!?;:]{0,40}$",
    re.IGNORECASE,
)
_READER = lazy_pattern(
    r"\b(?:you|your|candidates?|applicants?|sie|ihnen|ihr\w*|dich|dir|bewerb\w+|vous|votre|toi|candidat\w*|usted|te|ti|contigo|su|tu|lei|suo|u|uw|je|jou\w*|kandida\w+|sollicitant\w*|você|consigo|seu|sua)\b",
    re.IGNORECASE,
)
"""Whom they may meet then, the reader among them."""

_TOLD = lazy_pattern(
    r"\b(?:successful|unsuccessful|all|to) (?:candidates|applicants|you)\b|\b(?:your|ihr\w*|votre|su|sus|sua|suas|uw|je) (?=(?:\w+ )?\w+)"
    r"|\bliste des candidat\w*|\b(?:lista|listado|listagem|elenco) de \w+|\b(?:werden|wird) ihnen\b|\bvous (?:seront|sera)\b|\b(?:wordt|worden) (?:u|je)\b",
    re.IGNORECASE,
)
"""Where they only hear of it, or it is theirs: "your results will be published"."""
_COMES_OUT = {code: lazy_pattern(pattern, re.IGNORECASE) for code, pattern in _BEFORE.items()}
_OUT_THEN = {code: lazy_pattern(f"{_ON_HOUR}(?:{pattern})", re.IGNORECASE) for code, pattern in _AFTER.items()}
_NEAR, _FEW = 160, 40
"""Characters before an hour, and tokens behind it, that are looked at."""


def is_of_outcome(around: Surroundings, pair: Pair) -> bool:
    """Whether a result comes out at the hour, or those who decide meet then, and the reader is not among them."""
    before = around.before(pair.first, 0)[-_NEAR:]
    after = around.after(pair.after, pair.after + _FEW)
    code = around.cues.code
    if _OUT_THEN[code].match(after):
        return True
    found = _COMES_OUT[code].search(before)
    if found:
        return _READER.search(_TOLD.sub(" ", found[0])) is None
    meets = _THOSE_WHO_DECIDE.search(before)
    return meets is not None and not _READER.search(f"{meets[0]} {after}")
