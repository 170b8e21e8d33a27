"""Times moved by so much: "your interview on Wednesday at 11 is postponed by exactly a week" is one on the Wednesday after."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.found import TimeFound, is_fixed
from assistant.reading.lazy import lazy_pattern

_COUNTS: Mapping[str, float] = {
    **dict.fromkeys("a an one eine einen einer une un una uno un' een één uma um".split(), 1),
    **dict.fromkeys("two zwei deux dos due twee duas dois".split(), 2),
    **dict.fromkeys("three drei trois tres tre drie três".split(), 3),
    **dict.fromkeys(("half an", "eine halbe", "une demi", "media", "mezz'", "mezza", "een half", "meia"), 0.5),
}
_UNITS: tuple[tuple[str, timedelta], ...] = (
    (r"fortnight", timedelta(days=14)),
    (r"week|woche|semaine|semana|settiman|weken", timedelta(days=7)),
    (r"day|tag|jour|día|dia|giorn|dag", timedelta(days=1)),
    (r"min", timedelta(minutes=1)),
    (r"hour|stunde|heure|demi-heure|hora|or[ae]|uur|half uur", timedelta(hours=1)),
)
_MOST = timedelta(days=28)
"""A longer delay has its new day told."""


@dataclass(frozen=True, slots=True)
class _Moves:
    """The words of one language."""

    by: re.Pattern[str]
    """So much later or earlier, after the hour that is moved; groups `n` and `u`."""
    moved: re.Pattern[str]
    earlier: re.Pattern[str]
    cause: re.Pattern[str]
    """What begins a reason: there something else is moved."""


def _moves(by: str, moved: str, earlier: str, cause: str) -> _Moves:
    return _Moves(*(re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for words in (by, moved, earlier, cause)))


_MOVES: Mapping[str, _Moves] = {
    "en": _moves(
        r"(?:by (?:exactly |just |about |precisely |only )?(?P<n>an?|one|two|three|half an|\d{1,2}) (?P<u>fortnight|weeks?|days?|hours?|minutes?|mins?)\b"
        r"|(?:postponed|delayed|deferred|(?:put|pushed|moved|set) back|brought forward) (?:for )?(?:exactly |just |about )?(?P<n2>an?|one|two|three|half an|\d{1,2}) (?P<u2>fortnight|weeks?|days?|hours?|minutes?|mins?)\b"
        r"|(?:will|to|now|moves?|starts?|begins?|be|runs?) (?:(?:now|start|begin|be|run|exactly|just) )*(?P<n3>an?|one|two|three|half an|\d{1,2}) (?P<u3>fortnight|weeks?|days?|hours?|minutes?|mins?) (?:later|earlier)\b(?! than))",
        r"postpon\w+|delay\w*|defer\w*|(?:put|push\w*|mov\w+|set)\b[^.!?]{0,90}? back\b|(?:bring|brought)\b[^.!?]{0,90}? forward\b|prepon\w+|(?:will|now|moves?|moved|starts?|start|begin|shift\w*|have to be|be)\b[^.!?]{0,25} (?:later|earlier)\b",
        r"forward\b|earlier\b|prepon",
        r"because|since|as (?:the|our|we|my)|due to|owing to|after (?:the|our)|if|unless|should|in case",
    ),
    "de": _moves(
        r"um (?:genau |exakt |etwa |ca\. )?(?P<n>eine halbe|eine[nr]?|zwei|drei|\d{1,2}) (?P<u>wochen?|tage?|stunden?|minuten)\b",
        r"verschieb\w*|verschob\w*|verzöger\w*|vorgezogen|vorverleg\w*|vorzuziehen|nach (?:hinten|vorne?)\b|(?:später|früher) (?:an|begin|start|stattfind)\w*",
        r"vorgezogen|vorverleg|vorzuziehen|nach vorne?\b|früher",
        r"weil|da (?:der|die|das|wir)|wegen|aufgrund|nachdem|falls|wenn|sollten",
    ),
    "fr": _moves(
        r"(?:d['’]|de )(?:exactement |environ )?(?P<n>une demi|une?|deux|trois|\d{1,2})[ -](?P<u>semaines?|jours?|heures?|minutes)\b",
        r"report\w+|repouss\w+|décal\w+|retard\w+|avanc\w+",
        r"avanc|plus tôt",
        r"parce qu|car|puisqu|en raison|suite à|à cause|en cas|si",
    ),
    "es": _moves(
        r"(?:aplaz\w+|pospo\w+|pospues\w+|retras\w+|adelant\w+) (?:exactamente |en |por )?(?P<n>media|una?|dos|tres|\d{1,2}) (?P<u>semanas?|días?|horas?|minutos)\b",
        r"aplaz\w+|pospo\w+|pospues\w+|retras\w+|adelant\w+",
        r"adelant",
        r"porque|ya que|debido|puesto que|por culpa|en caso|si",
    ),
    "it": _moves(
        r"di (?:esattamente |circa )?(?P<n>mezz['’]|mezza |una? |un['’]|due |tre |\d{1,2} )(?P<u>settiman[ae]|giorn[oi]|or[ae]|minuti)\b",
        r"rinvi\w+|posticip\w+|slitt\w+|anticip\w+|rimand\w+",
        r"anticip",
        r"perché|poiché|siccome|a causa|dato che|in caso|se",
    ),
    "nl": _moves(
        r"(?:met )?(?:precies )?(?P<n>een half|een|één|twee|drie|\d{1,2}) (?P<u>weken|week|dagen|dag|uur|minuten) (?:uitgesteld|verschoven|opgeschoven|opschuiven|uitstellen|verschuiven|vervroegd|vervroegen)\b",
        r"uitgesteld|uitstellen|verschoven|verschuiven|opgeschoven|opschuiven|vervroeg\w*",
        r"vervroeg",
        r"omdat|want|vanwege|doordat|wegens|als|mocht|aangezien",
    ),
    "pt": _moves(
        r"(?:adi\w+|atras\w+|antecip\w+) (?:exatamente |em |por |de )?(?P<n>meia|uma?|duas|dois|três|\d{1,2}) (?P<u>semanas?|dias?|horas?|minutos)\b",
        r"adi(?:ad|ar|á|am|ou|ei|a)\w*|atras\w+|antecip\w+",
        r"antecip",
        r"porque|pois|já que|devido|por causa|caso|se",
    ),
}


_NEW_SUBJECT = lazy_pattern(
    r"(?:[,;:–—]|\s-|\b(?:and|but|und|aber|et|mais|y|pero|ma|mas|en|maar|e))\s+(?:and |but |and so )?(?:the|our|my|his|her|their|an?|der|die|das|unser\w?|le|la|les|l['’]|notre|el|los|las|nuestr\w+|il|lo|gli|il nostro|de|het|ons|onze|o|os|as|a nossa|o nosso)\b",
    re.IGNORECASE,
)
"""What lets something else be moved: "Thursday at 11, and the start date is put back by a week"."""


def with_times_put_off(around: Surroundings, found: tuple[TimeFound, ...]) -> tuple[TimeFound, ...]:
    """The times; one that is moved by so much is old, and followed by the one that it is moved to, where no other is told."""
    words = _MOVES.get(around.cues.code)
    if words is None or not found or words.moved.search(around.tokens.text) is None:
        return found
    firsts = [around.tokens.starts[one.first] for one in around.sentences]
    heres = [max(0, bisect_right(firsts, one.span[0]) - 1) for one in found]
    alone = Counter(heres)
    for old, here in zip(found, heres, strict=True):
        by = _moved_by(words, around, old, here) if alone[here] == 1 and not old.is_deadline else None
        if by is not None:
            return _moved(found, old, by, is_asked=around.text_of(here).endswith("?"))
    return found


def _moved_by(words: _Moves, around: Surroundings, old: TimeFound, here: int) -> timedelta | None:
    """How much later the only time of its sentence is said to be; None where nothing is said."""
    text, sentence = around.tokens.text, around.sentences[here]
    first, after = around.tokens.starts[sentence.first], around.tokens.ends[sentence.after - 1]
    said = words.by.search(text, old.span[1], after)
    if said is None or words.moved.search(text, first, after) is None:
        return None
    if words.cause.search(text, old.span[1], said.start()) or _NEW_SUBJECT.search(text, old.span[1], said.start()):
        return None
    by = _length(said)
    return -by if by and words.earlier.search(text, first, after) else by


def _length(said: re.Match[str]) -> timedelta | None:
    count, unit = (next(said[name] for name in said.re.groupindex if name[0] == key and said[name]) for key in "nu")
    number = count.strip().lower().replace("’", "'")
    one = next(length for pattern, length in _UNITS if re.match(pattern, unit.lower()))
    length = one * (int(number) if number.isdigit() else _COUNTS[number])
    return length if timedelta() < length <= _MOST else None


def _moved(found: Sequence[TimeFound], old: TimeFound, by: timedelta, *, is_asked: bool) -> tuple[TimeFound, ...]:
    new = replace(
        old,
        start=old.start + by,
        end=old.end + by if old.end else None,
        is_old=False,
        is_cancelled=False,
        is_past=old.is_past and by < timedelta(days=1),
        is_offered=is_asked or old.is_offered,
    )
    day = old.start.date()
    left = tuple(replace(one, is_old=True) if one is old or one.start.date() == day else one for one in found)
    is_told = any(is_fixed(one) for one in left)  # the new time in words of its own
    return left if is_told else (*left, new)
