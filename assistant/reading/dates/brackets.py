"""Questions in brackets beside a time that stands: "4pm works on our end (should be 5am for you?)"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_BRACKET = lazy_pattern(r"\((?P<inner>[^()]{0,200})(?:\)|$)")
_FITS = lazy_pattern(
    r"\b(?:suits?|works?|convenient|possible|manage|make it|available|(?:are|r|would) (?:you|u) (?:\w+ )?(?:free|ok|okay|able|around|up for)|can you|could you|would you|doable|"
    r"ok(?:ay)?(?: (?:for|with) (?:you|u))?\?|good for (?:you|u)|all ?right|passt|passen|ginge|geht (?:das|es)|könn\w+|recht|einrichten|convien\w+|ça (?:te|vous) va|possible pour|pouvez|peux|"
    r"viene bien|va bien|te (?:va|viene)|puedes?|podrías?|va bene|può|puoi|riesc\w+|schikt|past|lukt|kun je|kunt u|dá jeito|serve|podes?|conv[eé]m)(?!\w)",
    re.IGNORECASE,
)
"""What asks whether the time will do: such a question makes it one on offer."""


def without_questions_aside(sentence: str, hour: str) -> str:
    """The sentence, less its bracketed questions of something else; the bracket that holds `hour` stays."""
    if "(" not in sentence or "?" not in sentence:
        return sentence
    return _BRACKET.sub(lambda found: found[0] if _belongs(found["inner"], hour) else " ", sentence).strip()


def _belongs(inner: str, hour: str) -> bool:
    return "?" not in inner or hour in inner or _FITS.search(inner) is not None


_STILL = lazy_pattern(
    r"\bstill (?:all )?(?:good|on|ok(?:ay)?|all ?right|fine|set|happy|coming|meeting|joining|as (?:planned|agreed))\b|"
    r"\b(?:bleibt es|bleiben wir) (?:\w+ )?(?:bei\b|dabei\b)|\b(?:steht|gilt)\b[^?]{0,50}\bnoch\b|"
    r"\btoujours (?:bon(?:ne)?|ok|d['’]accord|partante?|valable|maintenue?|prévue?|confirmée?)(?!\w)|\btient toujours\b|\bvoit toujours\b|"
    r"\b(?:sigue|seguimos|siguen)\b[^?]{0,40}\b(?:en pie|confirmad[oa]|vigente)\b|"
    r"\b(?:sempre|ancora) (?:confermat[oa]|valid[oa]|d['’]accordo|in piedi)\b|"
    r"\b(?:gaat|staat)\b[^?]{0,50}\b(?:nog|gewoon)\b|\bblijft het bij\b|\bnog (?:steeds|altijd) (?:goed|akkoord|oké|ok)(?!\w)|"
    r"\b(?:continua|segue|mantém-se|ainda está|fica)\b[^?]{0,40}\b(?:de pé|combinad[oa]|confirmad[oa]|marcad[oa])\b",
    re.IGNORECASE,
)
_CHOICE = lazy_pattern(
    r"\b(?:or|oder|ou|o|of (?:liever|anders|toch|\w+dag)|oppure|instead|lieber|plutôt|liever|besser|better)\b",
    re.IGNORECASE,
)


def makes_sure(question: str) -> bool:
    """ "Still good for Friday at 1?": asks no more than whether what is fixed stands."""
    return _STILL.search(question) is not None and _CHOICE.search(question) is None


_DATED_HOUR = lazy_pattern(r"[,.-]{0,2}[aA]?_?[TGS]")


def is_of_bracket(tags: str, first: int, day: DateAtom) -> bool:
    """Whether a day after an hour has an hour of its own in its bracket: "10 AM IST (Wednesday, 9:30 PM in Seattle)"."""
    return "(" in tags[first : day.first] and _DATED_HOUR.match(tags, day.after) is not None
