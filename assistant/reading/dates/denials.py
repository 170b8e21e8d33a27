"""Words that take a promise back, or that decline to name a day: for each language. Data, and two questions.

"I said that you would hear by this Friday. I am afraid that will not happen, and I
cannot give you another date": the old day is none, and what else ends in such a
mail promises nothing unless it says so itself.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_DATE = r"(?:dates?|day|deadline|time ?frame|time ?line|time ?scale|timings?)"
_FIRM = r"(?:(?:an?|any|the|you|another|new|firm|fixed|definite|definitive|clear|set|revised|real|exact|precise|specific|more|other|further|reliable) )*"

DENIALS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "said": r"\b(?:i|we)(?:['’]d| had| did| have|['’]ve)? (?:also |originally |first |just )?(?:said|told|promised?|wrote|written|say|tell|mentioned|quoted|indicated|committed|given you|gave you|suggested)\b|\byou were (?:told|promised|to have|to hear)\b|\b(?:my|our) (?:last|earlier|previous) (?:e-?mail|letter|message|note) (?:said|told|promised|gave|named)\b",
        "back": r"\b(?:that|this|it|which)(?:['’]s| is)?(?: (?:now|sadly|unfortunately|clearly|simply|just))* (?:will not|won['’]t|isn['’]t|is not|not|cannot|can['’]t|is no longer|no longer)(?: now| going| to| be| longer)* (?:happen\w*|hold\w*|work\w*|possible|realistic|achievable|stands?|kept|met|the case|come off)\b"
        r"|\b(?:apolog\w+|sorry)(?: again)? (?:that we|for (?:missing|not|failing|having)|about (?:missing|not))\b|\b(?:withdraw(?:ing)?|retract(?:ing)?) (?:that|it|this)\b|\b(?:tak|walk|row|go)(?:e|ing)? (?:that|it|this|all that|my word) back\b|\b(?:back|backed|backing) out of that\b"
        r"|\b(?:can['’]?t|cannot|won['’]t|will not|couldn['’]t|unable to|not able to|shan['’]t) (?:\w+ )?(?:keep|hold|meet|stick|honou?r|stand by|manage|deliver on) (?:to )?(?:that|it|this|my|our)\b|\bno longer (?:hold|stand|appl|on the cards)\w*|\bout of the window\b|\bfallen through\b|\b(?:scrap|forget|disregard) (?:that|it|this|what)\b|\ball bets are off\b",
        "unknown": rf"\b(?:can['’]?t|cannot|can not|couldn['’]t|could not|unable to|not able to|won['’]t|will not|wouldn['’]t|would not|don['’]?t (?:want|wish|like) to|do not (?:want|wish|like) to|not (?:going|willing|prepared) to|rather not|(?<!n['’]t )(?<!not )hesitate to|reluctant to|daren['’]t|dare not|impossible to|too (?:early|soon) to)(?: \w+){{0,2}}? (?:give|name|offer|quote|set|commit to|put|promise|predict|pin|guarantee|hazard|fix|estimate)(?: you| us| everyone)? {_FIRM}{_DATE}\b"
        rf"|\b(?:no|without|don['’]?t(?: yet)? have|do not(?: yet)? have|haven['’]?t(?: yet)?(?: got)?|have not(?: yet)?(?: got)?) {_FIRM}{_DATE} (?:yet|to (?:give|offer|share)|for (?:a|the|our) decision|i can|we can|that i|in mind)\b|\bwithout {_FIRM}(?:time ?line|time ?scale)\b|\bdon['’]?t do deadlines\b|\b(?:be|being) (?:pinned|tied|drawn|held) (?:down|on|to)\b|(?:\bnot|n['’]?t) (?:\w+ )?(?:know|say|tell you) (?:\w+ )?(?:when|how long)\b|\bno (?:idea|telling|knowing|saying) (?:when|how long)\b|\bwho knows (?:when|how long)\b|\bguess is as good\b",
        "pinned": r"(?:\bnot|n['’]t) be (?:pinned|tied|drawn|held)\b",
    },
    "de": {
        "said": r"\bhatten?\b[^.!?]*\b(?:zugesagt|versprochen|angekündigt|genannt|geschrieben|gestellt|gesagt)\b|\bhaben?\b[^.!?]*\b(?:zugesagt|versprochen|in aussicht gestellt)\b|\b(?:versprach|versprachen|sagten?|schrieb|schrieben) (?:ich|wir)\b|\b(?:ich|wir) (?:versprach|versprachen|sagten?|schrieb|schrieben)\b",
        "back": r"\b(?:nicht|kaum|nicht mehr) (?:ein)?(?:zu)?halten\b|\bklappt (?:\w+ )?nicht\b|\b(?:daraus )?wird (?:\w+ ){0,2}nichts\b|\b(?:zurücknehmen|zurückziehen|hinfällig|gilt (?:\w+ )?nicht mehr|vom tisch|überholt)\b|\b(?:das|dies|dazu|dabei) [^.!?]{0,25}\bnicht (?:möglich|kommen|schaffen|gelingen|erfüllen)\b",
        "unknown": r"\b(?:kann|können|möchte|möchten|will|wollen|darf|dürfen|vermag|lässt|habe|haben|gibt|nenne|nennen)\b[^.!?]{0,50}\b(?:keine[nr]?|einen anderen)\b[^.!?]{0,25}\b(?:termin|datum|tag|zeitpunkt|zeitrahmen|zeitplan|zeitangaben?)\b(?! (?:mehr )?frei)|\bnicht (?:zeitlich )?festleg\w*|\bwann\b[^.!?]{0,40}\b(?:nicht (?:sagen|absehen|absehbar)|ungewiss|weiß (?:\w+ ){0,2}(?:nicht|niemand|keiner))\b|\b(?:nicht (?:sagen|absehen|wissen|weiß)|weiß (?:ich|niemand|keiner)[^.!?]{0,10}),? wann\b",
    },
    "fr": {
        "said": r"\b(?:avais|avions)\b[^.!?]{0,30}\b(?:promise?s?|annoncée?s?|dit|indiquée?s?|écrit|donnée?s?|parlé)\b|\b(?:ai|avons)\b[^.!?]{0,15}\bpromise?s?\b|\bcomme (?:annoncé|promis|indiqué)\b",
        "back": r"\b(?:cela|ça|ce|cette date|ce délai|cet engagement)\b[^.!?]{0,20}\bn(?:e |['’])(?:sera|va|pourra|tient|tiendra|est)\b[^.!?]{0,20}\b(?:pas|plus)\b|\bne (?:pourr\w+|peux|pouvons|vais|allons|suis|sommes)\b[^.!?]{0,25}\b(?:tenir|respecter|honorer)\b|\b(?:caduque?s?|reprends? ma parole|oublie[rz]?|revenir (?:là-dessus|sur ma parole))\b",
        "unknown": r"\b(?:ne (?:peux|pouvons|saurais|saurions|puis|veux|voulons|préfère)|impossible de|difficile de|sans pouvoir|n['’]ose|n['’]ai|n['’]avons|incapable de)\b[^.!?]{0,60}\b(?:date|délai|échéance|m['’]engager|nous engager|(?:garantir|avancer)\b[^.!?]{0,30}\b(?:date|délai))\b|\b(?:aucune|pas de|pas encore de) (?:nouvelle )?(?:date|échéance|calendrier)\b(?! libre)|\b(?:ne (?:sais|savons)|personne ne sait)\b[^.!?]{0,10}\bquand\b",
    },
    "es": {
        "said": r"\b(?:había|habíamos)\b[^.!?]{0,20}\b(?:dicho|prometido|anunciado|escrito|indicado|comentado)\b|\b(?:dije|dijimos|prometí|prometimos|adelanté|adelantamos|indiqué|indicamos)\b",
        "back": r"\bno (?:va|vamos|voy|será|puedo|podemos|podrá|podré|podremos|es)\b[^.!?]{0,20}\b(?:posible|cumplir\w*|mantener\w*|ser|poder)\b|\bya no (?:es|será|vale|puede|va)\b|\bqueda sin efecto\b|\bolvíd\w+|\bretir\w+ lo (?:dicho|prometido)\b|\bdesdecir\w*",
        "unknown": r"\b(?:no (?:\w+ )?(?:puedo|podemos|atrevo|atrevemos|quiero|queremos|sabría|sabríamos|tengo|tenemos)|sin|imposible)\b[^.!?]{0,45}\b(?:fecha|plazo|comprometer\w*|pillarme los dedos)\b(?! libre)|\bno (?:sé|sabemos|se sabe)\b[^.!?]{0,10}\bcuándo\b",
    },
    "nl": {
        "said": r"\b(?:had|hadden)\b[^.!?]*\b(?:beloofd|gezegd|toegezegd|geschreven|genoemd|aangekondigd)\b|\b(?:heb|hebben)\b[^.!?]*\b(?:beloofd|toegezegd)\b|\b(?:zei|zeiden|schreef|schreven|beloofden?) (?:ik|we|wij)\b|\b(?:ik|we|wij) (?:zei|zeiden|schreef|schreven|beloofden?)\b",
        "back": r"\b(?:dat|dit|die datum|die toezegging|daar)\b[^.!?]{0,20}\b(?:lukt|gaat|halen|haal|red|redden|kan|kunnen|wordt|komt)\b[^.!?]{0,20}\b(?:niet|niets)\b|\bniet (?:meer )?(?:waar(?:maken| te maken)|na(?:komen| te komen)|halen|haalbaar)\b|\b(?:intrekken|op terugkomen|vervalt|van de baan)\b",
        "unknown": r"\b(?:kan|kunnen|durf|durven|wil|willen|heb|hebben|noem|is)\b[^.!?]{0,40}\b(?:geen|niet)\b[^.!?]{0,25}\b(?:datum|termijn|tijdpad|tijdlijn|vastleggen|vastpinnen)\b|\b(?:niet zeggen|niet weten|weet (?:ik|niemand|nog) (?:ook )?niet|geen idee),? (?:wanneer|hoe ?lang)\b|\bzonder (?:datum|termijn)\b",
    },
    "pt": {
        "said": r"\b(?:tinha|tínhamos|havia|havíamos)\b[^.!?]{0,20}\b(?:prometido|dito|indicado|escrito|anunciado|avisado)\b|\b(?:disse|dissemos|prometi|prometemos|indiquei|indicámos|indicamos)\b",
        "back": r"\bnão (?:vai|vamos|vou|será|posso|podemos|consigo|conseguimos|conseguirei|poderei|é)\b[^.!?]{0,20}\b(?:possível|cumprir|manter|conseguir|ser|acontecer|dar)\b|\bjá não (?:é|será|vale|dá|vai)\b|\bfica sem efeito\b|\besqueç\w+|\bvolt\w+ atrás\b",
        "unknown": r"\b(?:não (?:\w+ )?(?:consigo|conseguimos|posso|podemos|atrevo|atrevemos|quero|queremos|saberia|tenho|temos)|sem|impossível)\b[^.!?]{0,45}\b(?:datas?|prazos?|comprometer\w*)\b(?! livre)|\bnão (?:sei|sabemos|se sabe)\b[^.!?]{0,10}\bquando\b",
    },
    "it": {
        "said": r"\b(?:avevo|avevamo)\b[^.!?]{0,20}\b(?:promess[oa]|detto|scritto|annunciato|indicato|anticipato|assicurato)\b|\b(?:ho|abbiamo)\b[^.!?]{0,12}\bpromess[oa]\b",
        "back": r"\bnon (?:sarà|è|riesco|riusciamo|posso|possiamo|potrò|potremo|riuscirò|riusciremo|potrà)\b[^.!?]{0,25}\b(?:possibile|mantener\w*|rispettar\w*|farcela|così)\b|\bnon (?:vale|regge|si fa) più\b|\bsalta tutto\b|\bcome non detto\b|\bdimentich\w+|\bmi rimangio\b",
        "unknown": r"\b(?:non (?:posso|possiamo|riesco|riusciamo|saprei|sapremmo|è possibile|voglio|vogliamo|ho|abbiamo|me la sento(?: di)?|mi sento(?: di)?)|impossibile)\b[^.!?]{0,45}\b(?:dat[ae]|scadenz\w+|tempistic\w+|sbilanciar\w*|impegnar\w*|tempi certi)\b|\bnon (?:so|sappiamo|si sa)\b[^.!?]{0,10}\bquando\b",
    },
}
_NEXT = 2
"""Sentences after the day's own in which it may be taken back."""
_PARTS = 60
"""Sentences of a text that are asked whether they decline to name a day."""


@dataclass(frozen=True, slots=True)
class _Denials:
    said: re.Pattern[str]
    back: re.Pattern[str]
    unknown: re.Pattern[str]
    pinned: re.Pattern[str]


@cache
def _denials(language: str) -> _Denials:
    rows = DENIALS.get(language, DENIALS["en"])
    names = ("said", "back", "unknown", "pinned")
    return _Denials(**{name: re.compile(rows.get(name, "(?!)"), re.IGNORECASE) for name in names})


def is_taken_back(around: Surroundings, span: Span) -> bool:
    """ "Ich hatte Ihnen eine Antwort bis Freitag zugesagt; das kann ich nicht halten": told as an old promise, and given up after it."""
    words = _denials(around.cues.code)
    if words.said.search(around.around(span.first)) is None:
        return False
    here = around.index(span.first)
    rest = [around.after(span.after, len(around.tokens.tags)), *(around.text_of(here + n + 1) for n in range(_NEXT))]
    return any(words.back.search(part) for part in rest)


def is_left_open(around: Surroundings, span: Span) -> bool:
    """ "A decision is possible before then but she wouldn't be pinned down"."""
    return _denials(around.cues.code).pinned.search(around.after(span.after, len(around.tokens.tags))) is not None


_NOT: Mapping[str, str] = {
    "en": r"\b(?:not|(?<!a )(?<!or )no|nothing|nobody|never|cannot|unlikely)\b|n['’]t\b",
    "de": r"\b(?:(?<!oder )nicht|kein\w*|nichts|kaum)\b",
    "fr": r"\b(?:(?<!ou )pas|aucune?|rien|guère)\b",
    "es": r"\b(?:(?<! o )(?<!un )no|ningun[oa]?|ningún|nada|nunca)\b",
    "nl": r"\b(?:(?<!of )niet|geen|niets|niks|nooit)\b",
    "pt": r"\b(?:(?<!ou )(?<!um )não|nenhuma?|nada|nunca)\b",
    "it": r"\b(?:(?<! o )non|nessun[ao]?|nulla|niente)\b",
}
"""What makes a day the first and not the last: "no decision before the 16th"."""
_SURELY = lazy_pattern(
    r"\b(?:fail|hesitate|doubt|worry|later|manquer\w*|hésit\w*|dej\w+ de|dud\w+|deix\w+ de|manch\w+|tard\w*)\b",
    re.IGNORECASE,
)
""" "We shall not fail to tell you before Friday" says that they will."""
_ON_CONDITION = lazy_pattern(
    r"\b(?:if|unless|should you|in case|why|falls|wenn|sollten?|si|sans|sin|caso|se|senza|sem|als|mocht|heb|hebt|heeft|krijgt?|ontvangt?|hoort?)\b",
    re.IGNORECASE,
)
"""Hearing nothing before a day is the answer: "if you have heard nothing before Friday"."""
_PIECE = lazy_pattern(r"[,;:]\s|\s[–—-]\s")


_EARLIEST = lazy_pattern(r"(?:not before|no (?:earlier|sooner) than)\b", re.IGNORECASE)


def is_not_before(around: Surroundings, span: Span) -> bool:
    """ "We won't know before the 20th", "vor dem 16. März wird nichts entschieden": who says so promises no day."""
    if _EARLIEST.match(around.tokens.words(span.first, span.first + 1)):
        return True
    values = around.tokens.values[max(0, span.first - 1) : span.first + 1]
    if "before" not in values:
        return False
    before, after = around.before(span.first, 0), around.after(span.after, len(around.tokens.tags))
    pieces = _PIECE.split(before)
    part = f"{pieces[-1]} {_PIECE.split(after, maxsplit=1)[0] if around.cues.code != 'en' else ''}"
    pattern = _not(around.cues.code)
    return bool(pattern.search(part)) and not (_SURELY.search(part) or _ON_CONDITION.search(around.around(span.first)))


@cache
def _not(language: str) -> re.Pattern[str]:
    return re.compile(_NOT.get(language, _NOT["en"]), re.IGNORECASE)


def names_no_day(around: Surroundings) -> bool:
    """Whether the text says that nobody can tell when."""
    pattern = _denials(around.cues.code).unknown
    count = min(len(around.sentences), _PARTS)
    return any(pattern.search(around.text_of(number)) for number in range(count))
