"""Questions in brackets beside a time that stands: "4pm works on our end (should be 5am for you?)"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

_BRACKET = re.compile(r"\((?P<inner>[^()]{0,200})(?:\)|$)")
_FITS = re.compile(
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
