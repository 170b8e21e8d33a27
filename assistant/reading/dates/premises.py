"""English hours of doors, desks, links and working days: "use the east entrance after 5", "the link goes out at 9"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_PLACE = (
    r"(?:entrances?|entry|exits?|doors?|gates?|barriers?|car ?parks?|parking|garage|buildings?|reception|(?:front|help|security|enquiry) ?desk|lobby|lifts?|elevators?|switchboard|offices?|phone ?lines?|canteen|cafeteria|"
    r"caf[eé]|restaurant|bar|shop|store|shuttle|bus(?:es)?|trains?|tram|ferry|museum|library|gym|pool|school|premises|site|centre|center|charges?|tariff|security|guards?|concierge|porter|bell|buzzer|intercom|heating|wi-?fi)"
)
_OPENS = rf"\b{_PLACE}\b[^.!?;]{{0,40}}\b(?:(?:un)?locked|(?:un)?locks?|closed?|closes|shuts?|opens?|open|staffed|manned|free|leaves?|departs?|runs?|serves?|serving|apply|applies|operates?|goes|switched off|out of order)\b[^.!?;]{{0,25}}"
_USE = rf"\b(?:use|enter|go|come|access|ring|press|call|phone|buzz|arriv\w+|leav\w+|exit|park\w*|find)\b[^.!?;]{{0,40}}\b{_PLACE}\b[^.!?;]{{0,12}}\b(?:after|before|until|till|past|outside)"
_ANYONE = r"\b(?:visitors?|guests?|candidates?|anyone|anybody|deliveries|staff)\b[^.!?;]{0,25}\b(?:arriving|coming|leaving|entering)(?: \w+)? (?:after|before|until|till|past)"
_REFUSED = r"\b(?:not|no|nobody|cannot|can't|won't)\b[^.!?;]{0,25}\b(?:admitted|admission|admittance|entry|entrance|allowed|let in|accepted)\b[^.!?;]{0,12}\b(?:after|before|until|past)"
_SHOWN = lazy_pattern(
    r"\bi(?:['’]d| had)? (?:know i |originally |first |initially |previously )?(?:said|told you|mentioned|quoted)(?: (?:at|around|about))?\s*$|"
    r"\b(?:portal|system|calendar|invite|invitation|letter|e-?mail|website|web ?page|confirmation|schedule|app)\b[^.!?;]{0,20}"
    r"\b(?:shows?|showed|says?|said|states?|stated|lists?|listed|displays?|reads?|gives?|gave|has|had)\b[^.!?;]{0,20}$",
    re.IGNORECASE,
)
"""What tells an hour that another one corrects."""
_OFF_DUTY = (
    r"\b(?:i|we|they|he|she|everyone|everybody|(?:the|our|my) (?:\w+ )?(?:team|office|desk|staff|colleagues?|recruiters?))\b(?:['’](?:ll|re|m|s|ve))? (?:\w+ ){0,3}?"
    r"(?:log(?:s|ged|ging)? (?:off|out|on|in)|sign(?:s|ing)? off|knock(?:s|ing)? off|clock(?:s|ing)? (?:off|out|in)|finish(?:es|ing)?(?: work| for the day)?|stop(?:s|ping)? work|pack(?:s|ing)? up|shut(?:s|ting)? (?:up|down|shop)|"
    r"clos(?:e|es|ing)(?: up)?|go(?:es|ing)? (?:home|offline|to bed)|head(?:s|ing)? (?:home|off)|asleep|in bed|on (?:a|the) (?:train|plane|flight|school run)|flying|in the air|driving|in transit|start(?:s|ing)? work|get(?:s|ting)? (?:in|to (?:my|the) desk))(?: \w+){0,2}?"
)
_SENT = (
    r"\b(?:links?|invites?|invitations?|codes?|passcodes?|passwords?|log-?ins?|credentials|dial-?in|details|instructions|materials?|pack|briefs?|briefing (?:note|pack)|case(?: stud(?:y|ies))?|questions?|topics?|tasks?|prompt|data ?set|access)\b[^.!?;:]{0,35}"
    r"\b(?:sent|send|shared?|e-?mailed|texted|issued|posted|released|circulated|published|provided|forwarded|messaged|unlock(?:ed|s)?|go(?:es)? (?:live|out)|live|active|activated|enabled|reach you|follow|arrive|come)\b[^.!?;:]{0,20}"
    r"|\b(?:send|share|e-?mail|text|issue|post|release|circulate|publish|provide|forward|message|receive|get)\b (?:you |out |round |across )?(?:the |an? |your |our )?(?:\w+ ){0,2}(?:links?|invites?|codes?|passcodes?|passwords?|details|instructions|materials?|pack|brief|case(?: study)?|questions?|topics?|task|prompt|dial-?in)\b[^.!?;:]{0,20}"
)
_PREPOSITION = r"\s*\b(?:at|by|from|after|before|until|till|past|between|around|about|only after|no later than)(?: (?:about|around|roughly|approximately))?\s*$"
_OF_PLACE = lazy_pattern(
    rf"(?:{_OPENS}|{_OFF_DUTY}|{_SENT}){_PREPOSITION}|(?:{_USE}|{_ANYONE}|{_REFUSED})\s*$", re.IGNORECASE
)
_OF_INTERVIEW = lazy_pattern(
    r"\b(?:interview|panel|meet(?:ing)? (?:you|with)|your (?:slot|time|appointment))\b", re.IGNORECASE
)
_CLAUSE = lazy_pattern(r"[(;]|(?<=\d), |\s[–—-]\s|, (?:and|but|so) ")


_ERRAND = lazy_pattern(
    r"\b(?:call|ring|phone|text|bell|buzz|shout|message|ping|pick up the phone)\b[^.!?]{0,60}?\b(?:if you|should you|in case|with (?:directions|details|(?:the|your) (?:address|details|postcode|directions|link))|"
    r"to (?:confirm|check|sort|arrange|answer|make sure|wish)|about (?:the |your )?(?:logistics|parking|travel|expenses|details|directions|accommodation))\b",
    re.IGNORECASE,
)
"""A call about the journey or the papers, not the interview's."""


def is_errand(sentence: str) -> bool:
    """Whether a sentence only speaks of a call about directions and the like."""
    return _ERRAND.search(sentence) is not None and _OF_INTERVIEW.search(sentence) is None


def is_shown(before: str) -> bool:
    """Whether the words before an hour say that it stands somewhere else: "the portal shows 9:00"."""
    return _SHOWN.search(before) is not None


def is_of_place(before: str) -> bool:
    """Whether the words before an hour make it one of a door, a desk, a link or somebody's working day."""
    clause = _CLAUSE.split(before)[-1]
    found = _OF_PLACE.search(clause)
    return found is not None and _OF_INTERVIEW.search(found[0]) is None
