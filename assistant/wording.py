"""The words for people in the place of the contract's names; the JSON keeps the names."""

from __future__ import annotations

import re

_STEPS = {
    "thank_you": "thank-you",
    "check_in": "check-in",
    "second_check_in": "second check-in",
    "after_call": "mail after the call",
    "decline_reply": "answer to the decline",
    "keep_in_touch": "keeping in touch",
    "linkedin": "LinkedIn",
    "self_assessment": "self-assessment",
}
"""A step's name -> the same for people; what is not here only loses its underscores."""

_RULE = re.compile(r" \([TNCEO]\d\)")
_MESSAGE = re.compile(r" <[^<>\s]+>$")


def step_words(step: object) -> str:
    """A step or reminder as people call it."""
    return _STEPS.get(str(step), kind_words(step))


def kind_words(kind: object) -> str:
    """A kind of message as people call it."""
    return str(kind).replace("_", " ")


def reason_words(why: object) -> str:
    """A reason without the name of the rule that it follows, which `explain` tells, and without a Message-ID."""
    return _MESSAGE.sub("", _RULE.sub("", str(why)))
