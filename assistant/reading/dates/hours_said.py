"""Where figures are an hour by what is said of them: "10.05 is your interview", "he has suggested 12.50", "tomorrow? 9.30, at the Hub"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from assistant.reading.dates.counted import is_clock_like
from assistant.reading.dates.tokens import Tokens

_IS_YOURS = re.compile(
    r"\s+(?:is|was|will be|ist|wäre|est|sera|es|será|è|sarà|is|é) (?:then |now |dann |nun |donc |dan |poi )?"
    r"(?:(?:your|ihr|dein|votre|ton|tu|su|(?:il )?(?:suo|tuo)|uw|jouw|je|(?:o |a )?(?:seu|sua|teu|tua)|the|das|der|l['’]|la|el|il|het|o|a) ?(?:[\w-]+ ){0,2}"
    r"(?:interview|slot|turn|appointment|chat|call|panel|start|gespräch|termin|vorstellungsgespräch|entretien|passage|rendez-vous|entrevista|turno|cita|colloquio|appuntamento|gesprek|afspraak|conversa|reunião)|"
    r"yours|when (?:you|we|your)\b|wenn wir|quand (?:vous|nous|on)|cuando|quando|wanneer (?:we|je|u))\b",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\b(?:suggest(?:s|ed|ing)?|propos(?:es?|ed|ing)|pencilled in|booked in|(?:he|she|they|we|i)(?:['’](?:ve|s|ll|d)| have| has| will| would)? (?:can|could|might) (?:do|manage|make|offer)|"
    r"vorgeschlagen|schlägt|schlage|schlagen|proposée?|propose|proposons|propuesto|propone|proponemos|propongo|proposto|proponiamo|voorgesteld|propôs|propomos) $",
    re.IGNORECASE,
)
_NO_HOUR = re.compile(
    r" ?(?:%|per\b|an? (?:hour|day|week|month|year)\b|(?:p/|/)|k\b|euros?\b|pounds?\b|dollars?\b|€|£|\$|million|days?\b|hours?\b|weeks?\b|stunden?\b|heures?\b|horas? (?:por|à|a la)|ore\b|uur per)",
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


CHECKS_OF_SAID: Mapping[str, Callable[[Tokens, re.Match[str]], bool]] = {
    "said_yours": _is_yours,
    "said_proposed": _is_proposed,
    "said_after_day": _is_after_day,
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
