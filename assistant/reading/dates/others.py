"""Hours of somebody else: another candidate's interview, a journey of the writer's.

Unlike what `passing.py` lists, they may have a day of their own right beside them:
"They're interviewing someone else on Friday at 11."
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.reading.lazy import lazy_pattern

_TIMES = r"(?:\W+(?:on|at|this|next|the|am|um|le|la|à|el|las|a|il|alle|op|om|na|no|às)\b)*\W*$"
"""Small words up to the hour or its day."""
_ON_DAY = r"^(?:\W*(?:uhr|uur|heures|horas|ore|h|hrs|[ap]\.?m)\b)?\W*"

_BEFORE: Mapping[str, str] = {
    "en": r"\b(?:they|he|she|i|we|the (?:client|panel|team|company))\b(?:['’](?:re|ll|ve|s|m))?(?: (?:are|is|will|have|has|had|am|be|got|also|already|still|only|just))* "
    r"(?:interview(?:ing|s)?|see(?:ing|s)?|meet(?:ing|s)?|speak(?:ing|s)? (?:to|with)|talk(?:ing|s)? (?:to|with)|got|have|has) (?:with )?"
    r"(?:(?:someone|somebody) else|(?<!meet )(?<!see )(?<!with )(?:someone|somebody)|(?:another|the other|one other|two other|a different|other|a second|a rival|one more|the last|our last) (?:\w+ )?(?:candidates?|people|person|applicants?|contenders?|interviewees?|lads?|blokes?|chaps?|guys?|girls?|wom[ae]n|fellas?)|(?<!have )(?<!has )(?<!got )(?:(?:two|three|some|the) )?others|another (?:one )?(?:interview|candidate))"
    r"|\b(?:they|he|she|i|we)['’](?:ve|s)(?: also| already)? (?:someone|somebody|another (?:candidate|applicant|person|lad|bloke|chap|guy|girl))"
    r"|\b(?:the|an|one|two|another) ?(?:other|next|last)? (?:candidate|applicant|contender)s? (?:is|are|has|have|will be|comes?|goes|go)(?: (?:in|on|an?|the|an interview|interview\w*|booked|seen|slot|coming|up|due))*"
    r"|\b(?:the|our|their) (?:[\w-]+ ){0,2}(?:board|committee|council|cabinet|senate|governors|trustees|directors|partners|leadership team|management team) (?:next |then |also )?(?:meets?|convenes?|sits?)(?: again| next)?",
    "fr": r"\b(?:ils|elles|il|elle|on|nous|je) (?:reçoi\w+|recevrons|recevr\w+|rencontr\w+|voi\w+|verr\w+|interview\w+|auditionn\w+) (?:déjà |aussi |encore )?(?:un autre|une autre|d['’]autres|l['’]autre|les autres|un second|une seconde) (?:candidat\w*|personnes?|profils?)",
    "es": r"\b(?:entrevist\w+|ven|vemos|reciben|recibimos|conocen) (?:también |ya )?(?:a |con )?(?:otr[oa]s?|los otros|las otras|la otra|al otro) (?:candidat\w+|personas?)",
    "it": r"\b(?:incontr\w+|vedono|vediamo|intervist\w+|ricevono|sentono) (?:anche |già )?(?:un altro|un['’]altra|altri|altre|l['’]altro|l['’]altra|gli altri) (?:candidat\w+|person\w+)",
    "pt": r"\b(?:entrevist\w+|recebem|recebemos|veem|vemos|falam com) (?:também |já )?(?:outr[oa]s?|o outro|a outra|os outros) (?:candidat\w+|pessoas?)",
}
_AFTER: Mapping[str, str] = {
    "en": r"(?:is|will be|['’]s|goes to|belongs to|was) (?:(?:an?|the|another|one|our) (?:(?!your)\w+ ){0,2}?(?:lad|lass|girl|guy|chap|bloke|woman|man|lady|fella|gentleman|candidate|applicant|contender|hopeful)\b|(?:someone|somebody) (?:else|from)|another one)",
    "de": r"(?:ist|kommt|gehört) (?:eine?|der|die|einer|einem) (?:ander\w+|weiter\w+) (?:\w*bewerb\w+|\w*kandidat\w+)|(?:treff\w+|seh\w+|sprech\w+|interview\w+|empfang\w+|haben|hat|kommt|kommen) (?:wir|sie|er|ich)? ?(?:dort |noch |auch |schon )?(?:(?:mit|bei uns) )?(?:einen? ander\w+|eine ander\w+|ander\w+|den ander\w+|die ander\w+|jemand(?:en)? ander\w+|eine?n? weiter\w+|weitere) (?:\w*bewerb\w+|\w*kandidat\w+|gespräche?)?",
    "nl": r"is (?:een|de) andere? (?:kandida\w+|sollicitant\w*)|(?:sprek\w+|spreek|zie\w*|ontvang\w+|interview\w+|hebben|heeft|komt|komen) (?:we|ze|zij|hij|ik|wij)? ?(?:daar |nog |ook |al )?(?:met )?(?:een andere?|iemand anders|de andere|andere|nog een) ?(?:kandida\w+|sollicitant\w*|gesprek\w*)?",
    "fr": r"(?:(?:ils|elles|il|elle|on|nous) (?:reçoi\w+|recevr\w+|rencontr\w+|voi\w+|verr\w+)|c['’]est|il y a) (?:un autre|une autre|d['’]autres|l['’]autre|les autres) (?:candidat\w*|personnes?)",
    "es": r"(?:entrevist\w+|ven|vemos|reciben|recibimos|viene|es|está) (?:a |con )?(?:otr[oa]s?|los otros|la otra|al otro|el otro) (?:candidat\w+|personas?)",
    "it": r"(?:incontr\w+|vedono|vediamo|intervist\w+|ricevono|viene|è|c['’]è) (?:un altro|un['’]altra|altri|altre|l['’]altro|l['’]altra) (?:candidat\w+|person\w+)",
    "pt": r"(?:entrevist\w+|recebem|recebemos|veem|vemos|vem|é|está) (?:outr[oa]s?|o outro|a outra|os outros) (?:candidat\w+|pessoas?)",
}
_GOES_BEFORE: Mapping[str, str] = {
    "en": r"\b(?:i|we|he|she|they)\b(?:['’](?:m|re|ll|ve|s))?(?: (?:am|are|is|will|be|have|has|then|actually|also|all|to|going))* "
    r"(?:leav(?:e|es|ing) (?:for|on holiday|the country|town)|fl(?:y|ies|ying) (?:to|out|off|home|back|from)|head(?:s|ing)? (?:to|off|out|away|back|home|for)|off (?:to|on holiday|on leave)|set(?:s|ting)? off|"
    r"travel(?:s|ling|ing)? (?:to|back|home|out|down|up|over)|depart(?:s|ing)? (?:for|from)|sail(?:s|ing)? (?:for|to|from)|driv(?:e|es|ing) (?:to|back|home|down|up|off)|go(?:es|ing)? (?:away|abroad|on holiday|on leave))(?!(?:[^.!?;]|\.(?=\d))*\byou\b)(?:[^.!?;,]|\.(?=\d)){0,30}"
    r"|\b(?:i['’]?m|i am|he['’]s|she['’]s|we['’]re) (?:at|in) (?:the |an? |my )?(?:dentist|doctor|hospital|gym|court|clinic|vet|hairdresser|physio|conference|wedding|funeral|school)\w*(?:['’]s)?(?: appointment)?"
    r"|\bmy (?:flight|plane|train|ferry|boat|taxi|coach)\b(?:[^.!?;,]|\.(?=\d)){0,30}",
    "fr": r"\b(?:je|nous|il|elle|on|ils) (?:par(?:s|t|tons|tent|tirai|tirons)|m['’]envole|nous envolons|décoll\w+|pren\w+ (?:le train|l['’]avion))\b(?!\W+(?:du|de la|des) princip)(?:[^.!?;,]|\.(?=\d)){0,30}|\bmon (?:vol|train|avion)\b(?:[^.!?;,]|\.(?=\d)){0,25}",
    "de": r"\b(?:ich|wir|er) (?:flieg\w+|fahr\w+|reis\w+|verreis\w+)\b(?:[^.!?;,]|\.(?=\d)){0,30}|\bmein (?:flug|zug|flieger)\b(?:[^.!?;,]|\.(?=\d)){0,25}",
    "es": r"\b(?:salgo|salimos|vuelo|volamos|viajo|viajamos|me voy|nos vamos) (?:para|a|de|hacia)\b(?:[^.!?;,]|\.(?=\d)){0,30}|\bmi (?:vuelo|tren|avión)\b(?:[^.!?;,]|\.(?=\d)){0,25}",
    "it": r"\b(?:parto|partiamo|volo|vado via|andiamo via) (?:per|da|a)\b(?:[^.!?;,]|\.(?=\d)){0,30}|\bil mio (?:volo|treno|aereo)\b(?:[^.!?;,]|\.(?=\d)){0,25}",
    "nl": r"\b(?:ik|we|wij|hij|zij) (?:vertrek\w*|vlieg\w*|reis|reizen|ga|gaan) (?:naar|terug|weg|op vakantie)\b(?:[^.!?;,]|\.(?=\d)){0,30}|\bmijn (?:vlucht|trein|vliegtuig)\b(?:[^.!?;,]|\.(?=\d)){0,25}",
    "pt": r"\b(?:viajo|viajamos|parto|partimos|voo|saio|vou viajar) (?:para|de|a)\b(?:[^.!?;,]|\.(?=\d)){0,30}|\bo meu (?:voo|comboio|avião)\b(?:[^.!?;,]|\.(?=\d)){0,25}",
}
_GOES_AFTER: Mapping[str, str] = {
    "de": r"(?:flieg\w+|fahr\w+|reis\w+|verreis\w+) (?:ich|wir|er|sie) (?:nach|weg|ab|zurück|in (?:den|die) )",
    "nl": r"(?:vertrek\w*|vlieg\w*|reis|reizen) (?:ik|we|wij|hij|ze) (?:naar|weg|terug)",
    "fr": r"(?:je|nous) (?:pars|partons|m['’]envole) (?:à|pour|en|au)\b",
    "es": r"(?:salgo|salimos|vuelo|viajo|viajamos|me voy|nos vamos) (?:para|a|de|hacia)\b",
    "it": r"(?:parto|partiamo) (?:per|da)\b",
    "pt": r"(?:viajo|viajamos|parto|partimos|saio) (?:para|de)\b",
}
_TALK = lazy_pattern(
    r"\b(?:you|your|sie|ihr\w*|dich|vous|votre|usted|tu|su|lei|suo|tua|u|uw|je|jouw|você|seu|sua)\b", re.IGNORECASE
)
"""Where the reader is spoken of in the same clause, the hour may be the reader's."""
_MEETS = lazy_pattern(
    r"\b(?:you|interview\w*|meet\w*|panel|see|sie|gespräch\w*|treff\w*|vous|entretien|rencontr\w*|entrevista\w*|ver\w{0,4}|colloquio|incontr\w*|gesprek\w*|ontmoet\w*|conhec\w*)\b",
    re.IGNORECASE,
)
"""What a journey can be made for."""
_CLAUSE = lazy_pattern(r"[;:(]\s?|\s[–—-]\s|,\s(?=\w+ )")


def _compiled(
    before: Mapping[str, str], after: Mapping[str, str], code: str
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    never = r"(?!)"
    return (
        re.compile(f"(?:{before.get(code, never)}){_TIMES}", re.IGNORECASE),
        re.compile(f"{_ON_DAY}(?:{after.get(code, never)})", re.IGNORECASE),
    )


_CODES = ("en", "de", "fr", "es", "it", "nl", "pt")
_OF_OTHERS = {code: _compiled(_BEFORE, _AFTER, code) for code in _CODES}
_OF_JOURNEYS = {code: _compiled(_GOES_BEFORE, _GOES_AFTER, code) for code in _CODES}


def is_of_others(code: str, before: str, after: str) -> bool:
    """Whether the words right beside an hour and its day give them to another candidate, or to a journey of the writer's."""
    clause = _CLAUSE.split(before)[-1]
    others, then_others = _OF_OTHERS[code]
    journey, then_journey = _OF_JOURNEYS[code]
    if others.search(clause):
        return True
    if (gone := journey.search(clause)) and not _MEETS.search(gone[0]):
        return True
    is_after = then_others.match(after) or then_journey.match(after)
    return is_after is not None and _TALK.search(clause) is None
