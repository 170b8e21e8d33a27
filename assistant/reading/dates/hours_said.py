"""Where figures are an hour by what is said of them: "10.05 is your interview", "he has suggested 12.50", "tomorrow? 9.30, at the Hub"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from assistant.reading.dates.counted import is_clock_like
from assistant.reading.dates.hour_places import is_plain, is_time_named
from assistant.reading.dates.ranks import FLOORS
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_IS_YOURS = lazy_pattern(
    r"\s+(?:is|was|will be|ist|wäre|est|sera|es|será|è|sarà|is|é) (?:then |now |dann |nun |donc |dan |poi )?"
    r"(?:(?:your|ihr|dein|votre|ton|tu|su|(?:il )?(?:suo|tuo)|uw|jouw|je|(?:o |a )?(?:seu|sua|teu|tua)|the|das|der|l['’]|la|el|il|het|o|a) ?(?:[\w-]+ ){0,2}"
    r"(?:interview|slot|turn|appointment|chat|call|panel|start|gespräch|termin|vorstellungsgespräch|entretien|passage|rendez-vous|entrevista|turno|cita|colloquio|appuntamento|gesprek|afspraak|conversa|reunião)|"
    r"yours|when (?:you|we|your)\b|wenn wir|quand (?:vous|nous|on)|cuando|quando|wanneer (?:we|je|u))\b",
    re.IGNORECASE,
)
_PROPOSED = lazy_pattern(
    r"\b(?:suggest(?:s|ed|ing)?|propos(?:es?|ed|ing)|pencilled in|booked in|(?:he|she|they|we|i)(?:['’](?:ve|s|ll|d)| have| has| will| would)? (?:can|could|might) (?:do|manage|make|offer)|"
    r"vorgeschlagen|schlägt|schlage|schlagen|proposée?|propose|proposons|propuesto|propone|proponemos|propongo|proposto|proponiamo|voorgesteld|propôs|propomos) $",
    re.IGNORECASE,
)
_CHOSEN = lazy_pattern(
    r"\b(?:you|i|we)(?:['’](?:d|ve|ll)| had| have)? (?:ticked|picked|chose|chosen|selected|marked|circled|requested|preferred|opted for|went for|gone for|plumped for|signed up for|asked for|asked about|mentioned|wanted|took|taken|bagged|given you|put you at) $",
    re.IGNORECASE,
)
_OF_YOU = lazy_pattern(
    r"\b(?:you(?:['’]?re| are|['’]?ll be| will be)|that['’]?s you at|yours? (?:is|one is)) $", re.IGNORECASE
)
_NO_HOUR = lazy_pattern(
    r" ?(?:miles?|km|points?|stars?|stone|gpa|%|per\b|an? (?:hour|day|week|month|year)\b|(?:p/|/)|k\b|euros?\b|pounds?\b|dollars?\b|€|£|\$|million|days?\b|hours?\b|weeks?\b|stunden?\b|heures?\b|horas? (?:por|à|a la)|ore\b|uur per)",
    re.IGNORECASE,
)
"""What makes figures a wage or a count."""


def _is_hour(tokens: Tokens, at: int) -> bool:
    return is_clock_like(str(tokens.values[at])) and _NO_HOUR.match(tokens.text, tokens.ends[at]) is None


def _is_yours(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "9.40 is when they start and 10.05 is your actual interview"."""
    at = match.start("s")
    return _is_hour(tokens, at) and _IS_YOURS.match(tokens.text, tokens.ends[at]) is not None


def _is_proposed(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "so he's suggested 12.50 and I've put it in the book", not "we could offer 12.50 an hour"."""
    at = match.start("s")
    start = tokens.starts[at]
    return _is_hour(tokens, at) and _PROPOSED.search(tokens.text, max(0, start - 60), start) is not None


def _is_after_day(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "You've got everything for tomorrow? 9.30, Impact Hub"."""
    return _is_hour(tokens, match.start("s"))


def _is_chosen(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "You'd ticked 10.40 on the form"."""
    at = match.start("s")
    start = tokens.starts[at]
    return _is_hour(tokens, at) and _CHOSEN.search(tokens.text, max(0, start - 40), start) is not None


def _is_of_you(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "9.30 is a lad from Hull, you are 10.15"."""
    at = match.start("s")
    start = tokens.starts[at]
    return _is_hour(tokens, at) and _OF_YOU.search(tokens.text, max(0, start - 24), start) is not None


_AFTER_MILITARY = lazy_pattern(
    r"\s*(?:[.,;:!?)(\n–—-]|$)|\s+(?:with|in|at|on|for|and|so|then|sharp|as|please|but)\b", re.IGNORECASE
)
"""What goes on after an hour, not after a count: "1300 with Des", but not "1300 words"."""


def _is_military_said(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "The interview is 1300 with Des", not "your interview is 1300 miles away"."""
    raw = tokens.words(match.start("s"), match.end("s"))
    is_clock = len(raw) == 4 and raw.isdigit() and 7 <= int(raw[:2]) <= 20 and int(raw[2:]) % 5 == 0
    is_end = _AFTER_MILITARY.match(tokens.text, tokens.ends[match.start("s")]) is not None
    return is_clock and int(raw[2:]) < 60 and is_end and is_time_named(tokens, match.start("s"))


_SAY = lazy_pattern(
    r"\b(?:(?:let['’]?s|let us|shall we|we(?:['’]ll| will)|i['’]d|we(?:['’]d| would)|so|will) (?:say|call it|make it|go for)|(?:call|make) (?:it|that)|sagen wir|mettons|disons|pongamos|digamos|diciamo|facciamo|zeg|laten we zeggen) $",
    re.IGNORECASE,
)
_THEN = lazy_pattern(
    r" (?:then|so|instead|please|pls|plz|maybe|dann|alors|donc|entonces|pues|allora|dan|então)\b", re.IGNORECASE
)


def _is_said_then(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "let's say 4 then on Friday"."""
    at = match.start("s")
    start = tokens.starts[at]
    is_hour = tokens.tags[at] == "n" or is_plain(tokens, at)
    return (
        is_hour
        and _THEN.match(tokens.text, tokens.ends[at]) is not None
        and _SAY.search(tokens.text, max(0, start - 40), start) is not None
    )


_HOUR_LATER = lazy_pattern(
    r"\b(?:hours?|stunden?|heures?|horas?|or[ae]|uur|uurtje) (?:later|earlier|sooner|on|back|forward|später|früher|plus tard|plus tôt|más tarde|antes|más temprano|più tardi|prima|eerder|vroeger|mais tarde|mais cedo), $",
    re.IGNORECASE,
)


def _is_hour_later(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Make it an hour later, 10, at the office"."""
    at = match.start("s")
    start = tokens.starts[at]
    is_hour = tokens.tags[at] == "n" or is_plain(tokens, at)
    return is_hour and _HOUR_LATER.search(tokens.text, max(0, start - 30), start) is not None


def _is_one_of_clock(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "und um eins fangen wir an": no number of things is called so."""
    return tokens.words(match.start("s"), match.end("s")).lower() == "eins"


def _is_dotted_hour(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "mercoledì 18.45 al deposito", not "Wednesday 9.10", which may be a day."""
    minute = str(tokens.values[match.start("s")]).partition(".")[2]
    return is_plain(tokens, match.start("s")) and (minute == "00" or int(minute or 0) > 12)


_HOURS = lazy_pattern(
    r"\s*(?:hours|hrs|heures|horas|ore)\b(?! (?:per|an?|each|every|weekly|of|par|por|a la|di|de)\b)", re.IGNORECASE
)


def _is_hour_in_hours(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Wednesday 11 March, 13.30 hours", not "from Monday, 2.30 hours a day": an hour has four figures so."""
    at = match.start("s")
    is_long = re.fullmatch(r"\d\d\.\d\d", tokens.words(at, at + 1)) is not None
    return is_long and is_clock_like(str(tokens.values[at])) and _HOURS.match(tokens.text, tokens.ends[at]) is not None


def _is_set_in(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Ich trage Sie um 9 ein.": the word that ends the clause is the verb's, not a count."""
    return tokens.words(match.end(), match.end() + 1).lower() == "ein"


def _is_of_noon(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "meio-dia e quinze", "midi trente", but not "12:00 e quinze"."""
    minute, noon = tokens.values[match.start("min")], tokens.words(match.start("s"), match.start("s") + 1)
    is_joined = "j" not in match[0] or tokens.words(match.end("s"), match.end("s") + 1).lower() in ("e", "y", "et")
    return is_joined and noon[:1].isalpha() and isinstance(minute, int) and minute % 5 == 0 and 5 <= minute < 60


def _is_after_h(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Martedì 24/11 h. 9"."""
    return tokens.words(match.start("s") - 2, match.start("s")).lower() == "h."


def _is_on_floor(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Giovedì alle 16 al secondo piano", not "dalle 16 al 2 marzo"."""
    rank = tokens.tags.index("O", match.end())
    return FLOORS.match(tokens.text, tokens.ends[rank]) is not None


_TILL = lazy_pattern(r"(?:until|till|til|up until|bis|jusqu['’ ]?(?:à|au)|hasta|fino a|sino a|tot|até)$", re.IGNORECASE)


_DAY = 24


def _is_till(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "9.45 till 11", not "version 2.10 by 12"."""
    start, at = match.start("s"), match.start("by")
    hour, _, minute = str(tokens.values[start]).partition(".")
    is_hour = tokens.tags[start] == "T" or (int(hour) < _DAY and len(minute) == len("00") and int(minute) % 5 == 0)
    return is_hour and _TILL.match(tokens.words(at, at + 1)) is not None


CHECKS_OF_SAID: Mapping[str, Callable[[Tokens, re.Match[str]], bool]] = {
    "minutes_of_noon": _is_of_noon,
    "said_yours": _is_yours,
    "said_proposed": _is_proposed,
    "said_after_day": _is_after_day,
    "said_chosen": _is_chosen,
    "said_of_you": _is_of_you,
    "military_said": _is_military_said,
    "bare_say_then": _is_said_then,
    "hour_later": _is_hour_later,
    "one_of_clock": _is_one_of_clock,
    "day_dotted": _is_dotted_hour,
    "day_hours": _is_hour_in_hours,
    "bare_particle": _is_set_in,
    "bare_on_floor": _is_on_floor,
    "after_h": _is_after_h,
    "range_till": _is_till,
}
"""What such a reading must be besides its letters."""


def is_parted(tokens: Tokens, match: re.Match[str]) -> bool:
    """Whether a full stop and a capital stand between two hours: "by 10.15am. At 10.35 you will see the class"."""
    if "." not in match[0] or "e" not in match.re.groupindex or not match["e"]:
        return False
    stop = match.start() + match[0].index(".")
    if stop + 1 >= match.end("e"):
        return False
    following = tokens.starts[stop + 1]
    return following > tokens.ends[stop] and tokens.text[following].isupper()
