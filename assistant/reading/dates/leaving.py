"""A weekday before a day just named: before somebody leaves, or before the talk that the answer is about."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date

from assistant.reading.dates.days import coming, gone
from assistant.reading.dates.reduced import Match
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_REACH = 60
_LEAVES = lazy_pattern(
    r"\b(?:leave|leaves|leaving|holidays?|hols|vacation|away|abroad|flies|fly|flying|retires?|clos(?:e|es|ed|ing)|shuts?|shut down|breaks? up|urlaub|verreist|weg|abwesend|betriebsferien|congés?|vacances|absente?s?|vacaciones|fuera|vakantie|afwezig|férias|fora|ausente|ferie|via|assente)\b"
    r"(?![^.!?\n]*\b(?:back|until|till|till|bis|jusqu|hasta|tot|até|fino)\b)[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
"""What somebody does from a day on."""
_AWAY = lazy_pattern(
    r"[\s,]{0,3}(?:(?:in|on|for|en|au|op|com|di|de|da|im|auf)\s)?(?:urlaub|annual leave|leave|away|holidays?|vacation|vakantie|vacances|congés?|vacaciones|férias|ferie|reisen)\b",
    re.IGNORECASE,
)
""" "geht am Samstag in Urlaub"."""
_SO_BY = lazy_pattern(
    r"[^.!?\n]{0,25}\b(?:so|hence|therefore|which means|deshalb|daher|also|deswegen|donc|así que|por eso|por lo que|dus|daarom|por isso|portanto|então|quindi|perciò)\b(?:(?!\b(?:please|bitte|merci de|por favor|graag|you (?:need|have|must|should))\b)[^.!?\n]){0,90}$",
    re.IGNORECASE,
)


def before_leaving(seen: Match, last: DateAtom) -> date | None:
    """ "Kate goes on leave on Saturday 14th, so we have to let you know by Friday": the Friday before."""
    atom, tokens = seen.reduced.dates[seen.match.start("D")], seen.reduced.tokens
    if not isinstance(last.day, date) or atom.number is None or not seen.has("b"):
        return None
    first = tokens.starts[last.first]
    between = tokens.text[tokens.ends[last.after - 1] : tokens.starts[seen.reduced.at[seen.match.start()]]]
    is_away = _AWAY.match(between) or _LEAVES.search(tokens.text[max(0, first - _REACH) : first])
    if not (is_away and _SO_BY.fullmatch(between)):
        return None
    day = gone(last.day, atom.number)
    return day if day >= seen.frame.base else None


_IF_ON = lazy_pattern(
    r"\W*(?:(?:whether|if) (?:or not )?you(?:['’](?:re|ve|ll be)| are| have| will be| get)? (?:also )?(?:through|in\b|progress\w*|going (?:through|forward|on)|invited|selected|short-?listed|on the list|made it|got through|moving (?:on|forward)|joining us|one of)"
    r"|ob (?:sie|du|es)\b[^.!?\n]{0,40}\b(?:weiter|dabei|eingeladen|eingeladen werden)\b|si (?:vous êtes|tu es|vous serez) (?:retenue?s?|convoquée?s?|invitée?s?|sélectionnée?s?)|si (?:pasas?|ha(?:s)? pasado|está?s? (?:dentro|invitad\w|seleccionad\w))"
    r"|of (?:je|u) (?:door|erbij|uitgenodigd)\b|se (?:passou|passa|passaste|avança|avanças|foi selecionad\w)\b|se (?:è|sei) (?:passat\w|ammess\w|convocat\w|tra))",
    re.IGNORECASE,
)
"""What is told: whether the later talk is the candidate's, too."""


def on_to_the_last(seen: Match, last: DateAtom) -> date | None:
    """ "Face to face interviews are on 22 and 23 April and we'll tell you by Wednesday whether you're through": before them."""
    atom, tokens, on = seen.reduced.dates[seen.match.start("D")], seen.reduced.tokens, seen.frame.interview_on
    if not isinstance(last.day, date) or atom.number is None or on is None or last.day <= on:
        return None
    if _IF_ON.match(tokens.text, tokens.ends[atom.after - 1]) is None:
        return None
    day = coming(on, atom.number)
    return day if day < last.day else None
