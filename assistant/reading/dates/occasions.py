"""The day of what a count is of, where the text has dated it: "scored on 9 September ... within two days of scoring"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date
from itertools import islice

from assistant.reading.dates.reduced import Match
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_OF = lazy_pattern(
    r"\W{1,3}(?:of|after|from|following|nach|après|suivant|qui suivent|tras|siguientes a|posteriores a|después de|na|após|depois d[aeo]|dopo|successivi a|seguintes a)\s?"
    r"(?:(?:the|this|that|our|their|its|dem|der|den|diesem|dieser|unserem|unserer|le|la|les|cette|notre|el|los|las|esa|nuestra|de|het|deze|onze|o|a|os|as|essa|nossa|il|lo|i|gli|questa|nostra)\s|l['’]|all['’]|al(?:la)?\s|d?el\s){0,2}"
    r"(?P<noun>[^\W\d_]{4,})",
    re.IGNORECASE,
)
"""What a count is of: its first noun."""
_AFTER_TALK = lazy_pattern(
    r"\W{1,3}(?:suivant|qui suiv(?:ent|ront)|siguientes a|posteriores a|que siguen a|que sigan a|successiv[ei] a|seguenti a|che seguono|che seguiranno|seguintes à|que se seguem à|que se seguirão à|dall?|die (?:auf|op)|na|nach|après|tras|após|dopo)"
    r"(?:[\s'’]+(?:votre|cette|l|la|le|tu|su|esta|esa|al|il|lo|a|sua|essa|nossa|questo|quel|vostro|nostro|das|dem|den|unser|ihrem|diesem|het|dat|dit|uw|jouw|je)\b){0,3}[\s'’]+"
    r"(?:entretiens?|entrevues?|échange|visite|rencontre|jury|entrevistas?|reunión|visita|colloqui\w?|incontr\w|conversa|reunião|gespräche?|besuch|termin|gesprek\w*|bezoek)\b",
    re.IGNORECASE,
)
"""What follows a count that begins with the interview, said with a verb: "dans les dix jours qui suivent l'entrevue"."""
_NO_OCCASION = lazy_pattern(
    r"(?:work|busi|appl|candi|days?$|week|month|receiv|receipt|your|this|that|them|which|when|what|these|those|hear|bewerb|tage?n?$|woche|erhalt|eingang|jours?$|semaine|candid|récep|días$|semana|recep|dagen|weken|ontvang|dias$|receb|giorni|settiman|ricev)",
    re.IGNORECASE,
)
_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_REACH, _LEAST, _MANY = 90, 4, 6
_SENTENCE = lazy_pattern(r"[.!?](?=\s)|\n\s*\n")


_SESSION = lazy_pattern(
    r"sitzu|tagun|treff|runde|bespr|meet|sessi|réuni|séanc|reuni|sesi|riuni|sedut|verga|overl|zitti|sessã"
)
_MEETS = lazy_pattern(
    r"\b(?:tag(?:t|en)|(?:tritt|treten|kommt|kommen|setzt|setzen) [^.!?;]{0,40}zusammen|(?:trifft|treffen) sich|berät|beraten|meets?|sits?|convenes?|gets? together|"
    r"se réuni\w+|siège\w*|se reún\w+|se reunir\w+|reún\w+|reunir\w+|si riuni\w+|vergader\w*|komt [^.!?;]{0,30}(?:samen|bijeen))\b"
)
"""The board that meets, and the meeting of it."""


def day_of_occasion(seen: Match, end: int) -> date | None:
    """The day to come whose own sentence, before these words, names what the count that ends here is of."""
    text = seen.reduced.tokens.text
    said = _OF.match(text, end)
    if said is None or _NO_OCCASION.match(said["noun"]):
        return None
    stem = _stem(said["noun"])
    begin = seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]]
    for at in islice(sorted((at for at in seen.reduced.dates if at < seen.match.start()), reverse=True), _MANY):
        atom = seen.reduced.dates[at]
        if isinstance(atom.day, date) and atom.day >= seen.frame.base and _is_named(seen, atom, begin, stem):
            return atom.day
    return None


def is_after_talk(seen: Match, end: int) -> bool:
    """Whether the count that ends here is one after the talk, in so many words."""
    return _AFTER_TALK.match(seen.reduced.tokens.text, end) is not None


def _stem(word: str) -> str:
    """What the forms of a word share: "calibration" and "calibrated", "meeting" and "meets"."""
    bare = word.lower()
    return (bare.removesuffix("ing") if len(bare) > _LEAST + 2 else bare)[: _LEAST + 1]


def _is_named(seen: Match, atom: DateAtom, begin: int, stem: str) -> bool:
    """Whether the sentence of a date has a word of that stem, up to where these words begin."""
    tokens = seen.reduced.tokens
    first, after = tokens.starts[atom.first], tokens.ends[atom.after - 1]
    lead = _SENTENCE.split(tokens.text[max(0, first - _REACH) : first])[-1]
    rest = _SENTENCE.split(tokens.text[after : min(begin, after + _REACH)])[0]
    said = f"{lead} {rest}".lower()
    return (
        any(stem in word for word in _WORD.findall(said)) or (_SESSION.match(stem) and _MEETS.search(said)) is not None
    )


_THEN = lazy_pattern(
    r"^[^.!?;\n]{0,60}\b(?:then|dann|puis|luego|entonces|dan|então|poi)\b(?![^.!?\n]*\b(?:please|bitte|merci|por favor|graag)\b)[^.!?\n]{0,60}$",
    re.IGNORECASE,
)


def day_then(seen: Match) -> date | None:
    """ "Interviews end on the 4th, then we need a week": counted from the day named before, in the same sentence."""
    dates, tokens = seen.reduced.dates, seen.reduced.tokens
    last = max((at for at in dates if at < seen.match.start()), default=None)
    day = dates[last].day if last is not None else None
    if last is None or not isinstance(day, date) or day < seen.frame.base:
        return None
    between = tokens.text[tokens.ends[dates[last].after - 1] : tokens.starts[seen.reduced.at[seen.match.start()]]]
    return day if _THEN.match(between) else None
