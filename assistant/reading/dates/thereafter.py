"""What makes a weekday one after what was named: "the Monday after", "am Freitag danach", "le vendredi d'après"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

LATER = lazy_pattern(
    r"\s+(?:(?:danach|darauf|drauf|d['’]après|qui suit|qui suivra|después|dopo|daarna|daarop|erna|erop|depois|a seguir)\b"
    r"(?!['’]? ?(?:the|dem|der|den|de|del|do|da|dos|das|di|che|que|qu['’]|l['’]|il|lo|la|gli|les?|los|las|el|al|à|a|het|een|\d+)\b(?! (?:dar|dir|far|scriv|comunic|inform)))"
    r"|(?:after(?:wards)?|thereafter)\b(?=(?: that| this| then)?\s*(?:[.,;:!?)(–-]|$|\n|(?:to|and|but|so|whether|if|at the latest|when|we|i|of)\b)))",
    re.IGNORECASE,
)
""" "The Monday after", and nothing that it is after."""
_FOLLOWING = lazy_pattern(
    r"\b(?:following|ensuing|subsequent|(?:darauf|nach)?folgenden|(?:daarop|erop)?volgende|siguientes|seguintes|successiv[ie]|seguenti)\s(?:[^\W\d_]+|\d+)\s|"
    r"\b(?:[^\W\d_]+|\d+)\s(?:following|ensuing|(?:darauf|nach)?folgenden?|(?:daarop|erop)?volgende)\s",
    re.IGNORECASE,
)
"""What makes a count begin with the day named before it, within it or right before: "the following three days", "drie volgende dagen"."""
_NEAR = 16
"""So many characters before a count are looked at."""


def is_of_following(text: str, begin: int, end: int) -> bool:
    """Whether a count between two places begins with the day named before it."""
    return _FOLLOWING.search(text, max(0, begin - _NEAR), end) is not None
