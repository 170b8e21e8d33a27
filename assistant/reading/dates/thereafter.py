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
