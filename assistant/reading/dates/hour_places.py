"""Where figures are an hour by what stands before them: "half 5 at the yard", "moved to 10.15", "Monday lunchtime (12)"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern


def is_plain(tokens: Tokens, at: int) -> bool:
    """ "12", "9.05" or "10.15", not "3.11"."""
    hour, _, minute = str(tokens.values[at]).partition(".")
    return (
        hour.isdigit()
        and 1 <= int(hour) <= 21
        and (not minute or (len(minute) == 2 and int(minute) % 5 == 0 and int(minute) < 60))
    )


_HALVES = frozenset({"half", "halb", "halv"})


def is_half(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Weds fine, half 5 at the yard": a figure where people say the half before or after it."""
    return match["g"] is None or match["g"] == "n" or tokens.words(match.start(), match.start() + 1).lower() in _HALVES


_MOVED_TO = lazy_pattern(
    r"\b(?:mov|push|shift|chang|bump|put|brought|bring|switch|re-?sched|slip|slid|edit|updat|amend|re-?book|verschob|verschieb|verleg|geänder|änder|verschov|verzet|verplaats|wijzig|gewijzig|spost|cambi)\w*\b[^.!?;¶]{0,45}$",
    re.IGNORECASE,
)


def is_moved_to(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "I've moved the invite to 10.15"."""
    start = tokens.starts[match.start("s") - 1]
    return is_plain(tokens, match.start("s")) and _MOVED_TO.search(tokens.text, max(0, start - 70), start) is not None


_PART = lazy_pattern(
    r"\b(?:lunch\w*|tea ?time|breakfast|morning|afternoon|evening|first thing|midday|noon|mittags?|\w*(?:vor|nach)mittags?|\w*morgens?|\w*abends?|früh|matin|midi|après-midi|soir|"
    r"mediodía|mañana|tarde|noche|almuerzo|almoço|manhã|noite|pranzo|mattin\w*|pomeriggio|sera|\w*ochtend|\w*middag|\w*avond|lunchtijd) \($",
    re.IGNORECASE,
)


def is_of_part(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Monday lunchtime (12 to 12.45)": the hours of a part of the day, in brackets behind it."""
    start = tokens.starts[match.start("s")]
    return is_plain(tokens, match.start("s")) and _PART.search(tokens.text, max(0, start - 24), start) is not None


END_IN_BRACKETS = lazy_pattern(
    r"(?: ?(?:uhr|uur|hrs?|h|u|horas|heures|ore|[ap]\.?m))?\.?(?: [A-Z]{2,4})?[ ,;]*(?P<bracket>\()"
    r"(?:(?:and|und|et|y|e|en|it|should|will|voraussichtliches|verwacht\w*|geplantes) ){0,2}"
    r"(?:(?:ends?|ending|finish(?:es|ing)?|lasts?|until|till?|to|up to|ende|endet|bis|jusqu['’]|fin|se termine|hasta|termina|"
    r"fino|fine|finisce|tot|einde|eindigt|até|fim|término))\b(?: (?:prevista|prévue?|previsto|verwacht))?"
    r"(?: (?:around|about|at|by|gegen|circa|ca\.?|etwa|vers|sobre|verso|rond|por volta das|uiterlijk|spätestens|längstens|massimo|al massimo|au plus tard|(?:no )?máximo))?[\s:]*"
    r"(?:(?:at|on|um|am|à|a las|el|alle|alle ore|ore|il|om|op|às|as|las)\s*)?$",
    re.IGNORECASE,
)
"""What gives the end of the hour before it: "15 Uhr (bis 16 Uhr)"."""


def is_end_in_brackets(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "3pm (until 4)"."""
    first = next(match.start(name) for name in ("s", "g", "h") if match[name])
    gap = tokens.text[tokens.ends[first] : tokens.starts[match.start("e")]]
    return len(gap) < 60 and END_IN_BRACKETS.match(gap) is not None


def is_to_noon(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "10am to 12 noon"."""
    last = match.end() - 1
    return tokens.values[last] == "12:00" and tokens.words(last - 1, last).lower().startswith(("12", "twelve"))


_FROM_BESIDE = lazy_pattern(
    r"\b(?:from|between) (?:half|(?:a )?quarter|twenty(?:[- ]five)?|ten|five)(?: minutes)? (?:past|to) \w+ (?:to|until|till|and) $",
    re.IGNORECASE,
)


def is_until(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "from quarter past ten to eleven"."""
    start = tokens.starts[match.start("s")]
    return _FROM_BESIDE.search(tokens.text, max(0, start - 50), start) is not None


_COME = lazy_pattern(
    r"\b(?:come|come (?:up|in|along|over|down|round|here|to (?:us|the \w+))|be (?:here|there|with us|at \w+)|get (?:here|there|yourself here)|pop (?:in|over|by|round|down)|"
    r"(?:you're|you are|you'll be) (?:in|on|down|booked|booked in)|get to (?:us|the \w+)|(?:booked|booking|popped|slotted|pencilled|put|got|have) (?:you|u|ya) (?:in|down)(?: with [\w'’]+(?:\.? [\w'’]+){0,2})?|booked in(?: with [\w'’]+(?:\.? [\w'’]+){0,2})?|meet|see you|here|there|start) for $",
    re.IGNORECASE,
)


def is_come(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "come for 10", "be here for ten", not "a room for 10"."""
    at = match.start("s") if match["s"] else match.start("g")
    return _COME.search(tokens.text, max(0, tokens.starts[at] - 60), tokens.starts[at]) is not None


_SHARP = lazy_pattern(
    r"\s+(?:sharp(?! \w+s\b)|prompt(?:ly|(?=[.,;!]|$))|on the dot|pünktlich|pile|précises?|en punto|in punto|stipt|em ponto)\b"
)


def is_sharp(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "8 sharp at the yard"."""
    return _SHARP.match(tokens.text, tokens.ends[match.start("s")]) is not None


_THEN = lazy_pattern(
    r" ?(?:[ap]\.?m\.?|uhr|uur|h(?:eures?)?|horas?)?(?: at the latest| or so| latest| today| tomorrow| this \w+| that day| \w+day)?,?"
    r"(?: (?:so|and|then|if)\b[^.!?\n]{0,30}\b(?:go|start|begin|meet|do (?:it|this|that|yours?|your \w+|the \w+)|see you|speak|talk|chat|catch up|interview you|kick off|run (?:it|your \w+))(?: [\w']+){0,3} then\b|"
    r" (?:zurück,? |da,? |frei,? )?(?:und )?dann (?:starten|beginnen|sprechen|telefonieren|machen|treffen|führen|legen) wir\b|"
    r"[^.!?\n]{0,20}\b(?:on|nous) (?:commenc\w+|fer\w+|fait|se (?:parle\w*|voit|verra))(?: [\w']+){0,3} (?:alors|à ce moment-là)\b|"
    r"[^.!?\n]{0,20}\b(?:empezamos|hablamos|hacemos|nos vemos)(?: \w+){0,3} entonces\b|"
    r"[^.!?\n]{0,20}\b(?:iniziamo|cominciamo|facciamo|ci sentiamo|ci vediamo)(?: \w+){0,3} allora\b|"
    r"[^.!?\n]{0,20}\bdan (?:beginnen|starten|spreken|doen|bellen) we\b|"
    r"[^.!?\n]{0,20}\b(?:começamos|falamos|fazemos)(?: \w+){0,3} (?:então|nessa altura|aí)\b)",
    re.IGNORECASE,
)
"""What makes the hour before it that of the talk: "back by 11.30 so we'll go then"."""


def is_then(tokens: Tokens, after: int) -> bool:
    """Whether what comes after these tokens says that the talk begins at their hour."""
    return _THEN.match(tokens.text, tokens.ends[after - 1]) is not None


def is_hour_then(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "I can't do 10, I'll be back by 11.30 so we'll go then"."""
    is_figure = tokens.tags[match.start("s")] not in "G" or is_plain(tokens, match.start("s"))
    return is_figure and is_then(tokens, match.end())


_SAID = lazy_pattern(
    r"\b(?:(?:let['’]?s|let us|shall we|we(?:['’]ll| will)|i['’]d|we(?:['’]d| would)) (?:say|call it|make it|go for|aim for)|(?:call|make) (?:it|that)|(?:it|that|time|start|slot|kick[- ]?off|yours)(?:['’]s| is| will be)|"
    r"say(?= half)|(?:sagen|machen) wir|mettons|disons|pongamos|digamos|diciamo|facciamo|zeg|laten we zeggen|digamos) (?:at |about |around )?$",
    re.IGNORECASE,
)


def is_said(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Let's say half seven", not "it is half five minutes"."""
    start = tokens.starts[match.start()]
    lead = tokens.text[max(0, start - 40) : start]
    return _SAID.search(lead) is not None or re.search(r"\bsay $", lead, re.IGNORECASE) is not None


_TIME_IS = lazy_pattern(
    r"(?:\b(?:kick[- ]?off|start(?:ing)?(?: time)?|(?:your|the|interview) (?:(?:own|new|revised|actual|exact|correct|corrected|right|updated|confirmed|allotted|allocated) )?(?:time|slot|turn|appointment|interview(?: time)?|start)|yours|uhrzeit|(?:ihr|dein) (?:neuer )?(?:termin|gespräch)|(?:votre|ton) (?:nouvel(?:le)? )?(?:heure|horaire|entretien)|"
    r"(?:su|tu|la) (?:nueva )?(?:hora|turno)|(?:il suo|il tuo|il|la sua|la tua) (?:nuov[oa] )?(?:orario|turno)|(?:uw|jouw|je) (?:nieuwe )?(?:tijd|beurt)|(?:a sua|a tua|a) (?:nova )?(?:hora|vez))"
    r"(?:['’]s| is| will be| would be| ist| est| es| è| is| é|:)(?: now| still)?) $",
    re.IGNORECASE,
)
_NO_HOUR = lazy_pattern(
    r"[ -]*(?:%|[a-z]+[ -])?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|of|out|per|miles?|people|candidates?|others?|stages?|parts?|rounds?|pages?|slides?|percent|k\b|pounds|euros|dollars|st\b|nd\b|rd\b|th\b|am\b)",
    re.IGNORECASE,
)


def is_time_said(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Kick off is 1.30", "your slot is eleven", not "your interview is two hours" or "your slot is 30 minutes"."""
    at = match.start("s")
    return (is_plain(tokens, at) or tokens.tags[at] == "n") and is_time_named(tokens, at)


def is_time_named(tokens: Tokens, at: int) -> bool:
    """Whether "your slot is" stands before a number, and nothing behind it that is counted."""
    start = tokens.starts[at]
    if _NO_HOUR.match(tokens.text, tokens.ends[at]):
        return False
    return _TIME_IS.search(tokens.text, max(0, start - 45), start) is not None


def is_your_time(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "10 your time, 11 ours", not "12 UK offices"."""
    at = match.end("s")
    words = tokens.words(at, at + 1).lower()
    return words.endswith("time") and (tokens.tags[match.start("s")] != "G" or is_plain(tokens, match.start("s")))


_POSTCODE = lazy_pattern(r"(?<![A-Za-z0-9])[A-Z]{1,2}\d{1,2}[A-Z]? $")
_ROOM = lazy_pattern(
    r"\b(?:room|floor|suite|gate|lab|hall|studio|office|building|block|meeting room|pod|bay|desk|zimmer|raum|salle|sala|aula|lokaal) [A-Z]{1,2}\d",
    re.IGNORECASE,
)


_OF_ROOM = lazy_pattern(
    r"\b(?:rooms?|raum\w*|zimmer\w*|büro\w*|salle|bureau|kamer|lokaal|zaal|ruimte|sala|aula)\b[^\d.,;!?()|\n]{0,25}(?<!\bum )(?<!\bab )(?<!\bat )(?<!\bom )(?<!\bà )(?<!\bte )(?<!\balle )(?<!\blas )(?<!\bàs )"
    r"(?:\d{1,2}\.\d{2} (?:statt|anstatt|instead of|au lieu de(?: la)?|in plaats van|en vez de|em vez de|invece di) )?$",
    re.IGNORECASE,
)
_CLOCK = lazy_pattern(r"\s?(?:uhr|uur|h|hrs|[ap]\.?m)\b", re.IGNORECASE)


def _is_room(tokens: Tokens, at: int) -> bool:
    """ "The room changes: 2.14 instead of 3.01"."""
    if tokens.tags[at] != "G" or _CLOCK.match(tokens.text, tokens.ends[at]):
        return False
    start = tokens.starts[at]
    return _OF_ROOM.search(tokens.text[max(0, start - 60) : start]) is not None


def _is_postcode(tokens: Tokens, at: int) -> bool:
    """ "Ashdown, TN7 4PM": the end of a British postcode, no hour."""
    start, end = tokens.starts[at], tokens.ends[at]
    if tokens.text[end - 1 : end] != "M" or end - start != 3 or not tokens.text[start].isdigit():
        return False
    lead = tokens.text[max(0, start - 20) : start]
    return _POSTCODE.search(lead) is not None and _ROOM.search(lead) is None


def is_place(tokens: Tokens, at: int) -> bool:
    """Whether what looks like an hour names a place."""
    return _is_postcode(tokens, at) or _is_room(tokens, at)
