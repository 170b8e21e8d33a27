"""What a count of days is of, in English: "within a week of applying", "of each conversation", "of the closing date".

A count of something that nobody can date is no day: "within a week of receiving your test".
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date
from enum import Enum

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern


class Event(Enum):
    """What a count begins with."""

    WRITING = "the day of writing, or of the application just made"
    CLOSING = "the day on which applications close or a task is due"
    TALK = "the interview"
    UNKNOWN = "something without a day"


_OF = r"\W{1,3}(?:of|after|from|following|post)\s+(?:(?:the|this|that|your|our|my|us|a|an|you|making|having) ){0,2}"
_NOW = lazy_pattern(
    _OF
    + r"(?:today|now|e-?mail|message|letter|notice|acknowledge?ment|confirmation|(?:above )?date (?:above|of (?:this|the|your) (?:e-?mail|message|letter|notice|acknowledge?ment|application|submission|receipt))|date (?:above|shown)"
    r"|(?:it|them|your (?:form|application|cv|papers|details)|its|their|that) (?:coming (?:in|to us|through)|getting (?:here|to us|in)|reaching us|arriving|arrival|landing(?: with us)?|being (?:received|sent in|submitted))|when (?:it|your (?:form|application|cv)) (?:came|comes|got|gets|arrived|arrives|reached|reaches)|arrival(?! of)|receipt|receiving (?:this|your (?:application|cv|resume|résumé|details|letter))|(?:initial |completed |online )?application(?! (?:clos|deadline))|applying|submission(?! (?:deadline|date))|submitting (?:your|an|the) (?:application|cv|resume)|acknowledging)\b",
    re.IGNORECASE,
)
_CLOSING = lazy_pattern(
    _OF
    + r"(?:\w+ )?(?:deadline|clos(?:ing|es?|ed|ure)\b(?! of (?:business|play))|(?:tests?|windows?|assessments?|links?|adverts?|ads?|vacancy|vacancies|posting|listing|applications?|period|poll|exercise|challenge)(?: has| have)? (?:ends?|ended|shuts?|expir\w+|finish(?:es|ed)?|(?:comes?|came|goes) down|(?:is|are|been) (?:taken down|over)|runs? out|lapses?)|applications? (?:clos\w+|deadline)|advert clos\w+|vacancy clos\w+|cut-?off|submission (?:deadline|date)|due date|end date)\b",
    re.IGNORECASE,
)
_TALK = lazy_pattern(
    _OF
    + r"(?:(?:their|each|every|all|any|both|last|final|first|second|next|initial|phone|video|online|panel|face-to-face|in-person|remaining|these|those|such) ){0,3}"
    r"(?:interviews?|interviewing|conversations?|chats?|calls?|visits?|sessions?|assessments?|onsites?|meetings?|panels?|rounds?|screens?|seeing|meeting|speaking|talking|presentations?)\b",
    re.IGNORECASE,
)
_OTHER = lazy_pattern(
    r"\W{1,3}(?:of|after|from|following|post)\s+(?:(?:the|your|our|their|an?|each|every|any|all|us|you|his|her|both|when) \w|(?!\w*(?:morning|evening)\b)\w{3,}ing\b)",
    re.IGNORECASE,
)


def event_at(text: str, after: int) -> Event | None:
    """What the words after a count begin it with; None where they name nothing."""
    for event, words in _TABLE:
        if words.match(text, after):
            return event
    return None


_TABLE = (
    (Event.CLOSING, _CLOSING),
    (Event.WRITING, _NOW),
    (Event.TALK, _TALK),
    (Event.UNKNOWN, _OTHER),
)


_MEETING = lazy_pattern(
    r"(?:\b(?:interviews?|assessment (?:centre|center|day)|selection (?:centre|day)|onsite|oral board|final round|panel interview|visit|trial shift)\b"
    r"(?:[ ,:(–—-]+(?:is|are|on|which|takes?|will|be|being|place|for|(?:at|in) (?:the |our )?[\w-]+|the|now|confirmed|booked|scheduled|set|held|date))*|^\W*(?:date|when|day))\W*$",
    re.IGNORECASE,
)


def meeting_day(around: Surroundings, dates: tuple[DateAtom, ...], base: date) -> date | None:
    """The day of the talk where the text names it without an hour: "the assessment centre on Friday 20 November"."""
    ahead = ((atom.first, atom.day) for atom in dates if isinstance(atom.day, date) and atom.day >= base)
    return next((day for first, day in ahead if _MEETING.search(around.before(first, 0) + " ")), None)
