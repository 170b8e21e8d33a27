"""Hours and days that come again: opening and closing times, shifts, seasons, "Mondays at 3", the ten o'clock Mass.

They are no appointment's, whatever day stands near by.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_AT = r"(?: (?:at|from|till|until|til|by|to|between|after|before|around|about))*"
_HOUSE = r"(?:shop|store|branch|branch(?:es)?|office|offices|caf[eé]|bar|pub|kitchen|bakery|gallery|museum|library|gym|pool|clinic|surgery|practice|centre|center|reception|building|place|counter|canteen|school|nursery|hotel|restaurant|market|garden centre|car park|gates?|doors?|depot|yard|warehouse|showroom|salon)"
_BEFORE = lazy_pattern(
    rf"(?:\b(?:we|they|i)(?:['’]re| are)? (?:normally |usually |always |generally |all )?(?:shut|close|lock up|close up|shut up)(?: up| early| shop| the (?:doors|shop|shutters))*{_AT} ?"
    rf"|\b{_HOUSE}(?: itself| is| are|['’]s)? (?:only |normally |usually )?(?:opens?|shuts?|closes?|shut|closed)(?: (?:to|for) (?:the )?(?:public|guests|customers|visitors|business|everyone))?(?: on [\w ]{{3,25}}?)?{_AT} ?"
    rf"|\b(?:mass|church|chapel|(?:the |our )?service|school|assembly|training|practice|rehearsals?|lectures?|class|court)(?: itself| usually| normally)? (?:lets?|gets?|comes?|is|breaks?) (?:out|up){_AT} ?"
    rf"|\b(?:open|opens|opening|re-?opens?|shut) (?:to|for) (?:the )?(?:public|guests|customers|visitors|business|trade)(?: on [\w ]{{3,25}}?)?{_AT} ?"
    rf"|\b(?:ops|operations|theatre lists?|(?:ward )?rounds|lessons|classes|lectures|rehearsals|visiting|rounds|school|trading|play|(?:the |our )?(?:matin[eé]e|evening show|auction|sale|performance|service|parade|drill|practice)|(?:the |our )?(?:courts?|tribunal|council|magistrates|bench|surgery|clinic))"
    rf"(?: itself| usually| normally| always)? (?:starts?|begins?|kicks? off|comes? down|goes up|ends?|finish(?:es)?|sits?|runs?|is (?:on|held|open))(?: (?!tomorrow|today|monday|tuesday|wednesday|thursday|friday)[\w]+)?{_AT} ?"
    rf"|\b(?:the|our) (?:[\w-]+ )?(?:matin[eé]e|auction|sale|performance|parade|match|concert|festival|open day|wedding|funeral|election|exhibition|launch|fair|fete)(?: itself)? (?:is|takes place|starts|begins|opens)(?: on)? [\w ,]{{3,30}}?{_AT} ?"
    rf"|[(]\s*(?:we['’]?re |it['’]?s |which is )?(?:only |usually )?(?:open|closed|shut|staffed|manned){_AT} ?"
    rf"|\b(?:last|final|first|latest|earliest) (?:pick[- ]?up|drop[- ]?off|orders?|entry|entries|admission|bus|train|tram|ferry|boat|flight|post|collection|sitting|check[- ]?in|check[- ]?out|knockings)(?: is| are| was)?{_AT} ?"
    rf"|\b(?:check[- ]?(?:in|out)|checkout|handover|shift change|changeover|curfew|evening surgery|morning surgery|happy hour|school pick[- ]?up|home time)(?: is| are| runs?| starts?| ends?)?(?: normally| usually| always)?{_AT} ?"
    rf"|\b(?:mon|tues|wednes|thurs|fri|satur|sun|week)days(?:,? (?:and|&|to|or) (?:mon|tues|wednes|thurs|fri|satur|sun)days)?,?(?: only)?{_AT}:? ?"
    rf"|\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)day{_AT} ?"
    rf"|\b(?:shifts?|rota|(?:working )?hours) (?:preferences?|patterns?|timings?|options?|times?) ?(?:\(|:|is|are|runs?)?{_AT} ?"
    rf"|\b(?:shifts|rotas|(?:the|our|working) hours) ?(?:\(|:|are|run){_AT} ?"
    r")$",
    re.IGNORECASE,
)
"""What leads to an hour that comes again."""
_LEADING = (
    *(
        "shut",
        "clos",
        "lock",
        "open",
        "last",
        "final",
        "first",
        "latest",
        "earliest",
        "check",
        "handover",
        "shift",
        "hours",
    ),
    *(
        "changeover",
        "curfew",
        "surgery",
        "happy",
        "pick",
        "home time",
        "days",
        "every",
        "each",
        "rota",
        "staffed",
        "manned",
    ),
    *(
        " start",
        " begin",
        "kick",
        "comes down",
        "come down",
        "goes up",
        " end",
        " finish",
        " sit",
        " run",
        " is ",
        " out ",
        "takes place",
        " held",
    ),
)
"""What each of these holds: found far sooner."""
_MAYBE = lazy_pattern(
    r"\b(?:trial|taster|interview|your|you(?:['’]re| are|['’]ll| will)|slots?|times?) (?:\w+ ){0,4}$", re.IGNORECASE
)
"""What makes the talk or a trial of it: "your trial shift: 9am"."""
_REACH, _SHORT = 90, 8
"""So many characters before an hour or a day are looked at; fewer lead to no season."""
_LINE = lazy_pattern(
    r"\b(?:lobby|trading|branch|store|shop|library|visiting|surgery|clinic|consulting|school|desk|phone|helpline|counter|bank(?:ing)?|service|contact|normal|usual|regular|shift|contracted|standard|summer|winter|saturday|delivery|gallery|box office|core) (?:opening )?hours\b(?! interview)|"
    r"\bM ?[-–] ?F\b|\b(?:shift|working) (?:patterns?|preferences?|timings?|rota)\b|\bhours of work\b|"
    r"\b(?:geschäfts|öffnungs|sprech|schalter|arbeits|kern)zeiten\b|\bheures d['’]ouverture\b|\bhoraires? (?:d['’]ouverture|habituels?|de travail)\b|\bhorario (?:de (?:apertura|atención|trabajo|oficina)|comercial|laboral)\b|"
    r"\borari(?:o)? (?:di (?:apertura|lavoro|ufficio)|continuato)\b|\b(?:openings|kantoor|werk)(?:tijden|uren)\b|\bhorário de (?:funcionamento|atendimento|trabalho|expediente)\b",
    re.IGNORECASE,
)
"""A line of such hours."""
_HOURS = (
    *("hours", "m-f", "m–f", "m -f", "m –f", "m- f", "m– f", "m - f", "m – f", "shift", "working", "zeiten", "heures"),
    *("horai", "horari", "horári", "orari", "tijden", "uren"),
)
"""What each of these holds."""
_EVENT = lazy_pattern(
    r"\W{0,2}(?:o['’]?clock )?(?:mass\b|eucharist|evensong|matins|prayers|(?:bus|train|tram|ferry|flight|boat|coach|sailing|crossing)\b|surgery\b|clinic\b|assembly\b|school run|news\b|bulletin|feed\b|milking|(?:staff|team|ward|board|sales|morning|all[- ]hands) meeting|stand-?up|handover|(?:safety )?briefing|huddle|matin[eé]e|sitting\b|rush\b|curfew|service(?! (?:desk|manager|lead))\b|delivery\b)",
    re.IGNORECASE,
)
"""What an hour is the name of: "the ten o'clock Mass"."""
_BESIDE_EVENT = lazy_pattern(
    r"\b(?:after|before|once|between|until|till|get|gets|catch|take|takes|on|off|for|missed?|making|make) (?:the|my|our|his|her|their|a|that|early|late) (?:\w+ )?$",
    re.IGNORECASE,
)
_INTERVIEW = lazy_pattern(r"\b(?:interview\w*|panel|appointment)\b", re.IGNORECASE)


_OUTSIDE = lazy_pattern(
    r"\b(?:after|before|outside|around|nach|vor|außerhalb|après|avant|dehors|hors|después|antes|fuera|dopo|prima|fuori|na|voor|buiten|depois|fora)(?: (?:of|de|des?|der|di|do|da|d[ei]l|dell['’])(?= ))?"
    r"(?: (?:the|our|your|my|usual|normal|regular|den|der|ihren|deinen|ihrer|deiner|unseren|üblichen|vos|tes|les|nos|tu|su|el|los|sus|il|tuo|suo|i|tuoi|suoi|je|jouw|uw|de|mijn|o|seu|teu|dos?)){0,2}"
    r"(?: |(?<=dell['’]))(?:l['’]|d['’])?(?:(?:office|business|working|work|core|opening|school|shop|store) hours|(?:büro|geschäfts|arbeits|kernarbeits|öffnungs)zeit(?:en)?|heures (?:de (?:bureau|travail)|d['’]ouverture)|horaires (?:de travail|d['’]ouverture|de bureau)|"
    r"horario (?:de (?:oficina|trabajo|apertura)|laboral|comercial)|orari?o? (?:di (?:lavoro|ufficio|apertura)|d['’]ufficio)|(?:kantoor|werk|openings)(?:uren|tijden)|horário (?:de (?:trabalho|expediente|funcionamento)|comercial))\b"
    r"(?!\W{0,3}(?:\w+ ){0,2}\d)",
    re.IGNORECASE,
)
"""Hours that are only spoken of: "17.30, after your working hours", not "after office hours (6 pm)"."""


def is_of_hours(around: Surroundings, atom: TimeAtom) -> bool:
    """Whether the sentence of an hour tells when somebody is there, by the cues of its language."""
    here, hours = around.around(atom.first), around.cues.hours
    return hours.search(here) is not None and hours.search(_OUTSIDE.sub(" ", here)) is not None


def is_regular(around: Surroundings, atom: TimeAtom) -> bool:
    """Whether the words beside an hour make it one that comes again."""
    if around.cues.code != "en":
        return _speaks_of_hours(_own_part(around, atom))
    lead = f"{around.before(atom.first, 0)[-_REACH:]} "
    if _has_any(_LEADING, lead) and (found := _BEFORE.search(lead)) and not _MAYBE.search(lead[: found.start()] + " "):
        return True
    end = around.tokens.ends[atom.after - 1]
    if _BESIDE_EVENT.search(lead) and _EVENT.match(around.tokens.text, end):
        return True
    here = _own_part(around, atom)
    return _speaks_of_hours(here) and _INTERVIEW.search(here) is None


_BUT = lazy_pattern(r"[,;–—-]? (?:but|aber|mais|pero|ma|però|maar|mas) ")


def _own_part(around: Surroundings, atom: TimeAtom) -> str:
    """The sentence of an hour from the "but" before it on: "summer hours, so we lock up at 4, but come at 2.15"."""
    here, at = around.around(atom.first), around.offset(atom.first)
    return here[max((found.end() for found in _BUT.finditer(here, 0, at)), default=0) :]


def _speaks_of_hours(line: str) -> bool:
    return _has_any(_HOURS, line) and _LINE.search(_OUTSIDE.sub(" ", line)) is not None


def _has_any(words: tuple[str, ...], text: str) -> bool:
    small = text.lower()
    return any(word in small for word in words)


_SEASON = r"\b(?:open|closed|shut|trading|season|term|festival|exhibition|contract|assignment|placement|fixed[- ]term|cover|scheme|programme|sale|holidays?|break|strike|works?|roadworks|course|project|role|position|post)\b(?: (?!interview|slot|meet|chat)[\w-]+){0,4}"
_FROM = lazy_pattern(
    rf"{_SEASON} (?:from|between|runs?|is from|run from|runs from)(?: the| (?:mon|tues|wednes|thurs|fri|satur|sun)day)*$",
    re.IGNORECASE,
)
_TO = lazy_pattern(
    rf"{_SEASON} (?:from|between|runs?) [\w ,]{{3,28}}?(?:to|until|till|through|and|–|-)(?: the| (?:mon|tues|wednes|thurs|fri|satur|sun)day)*$",
    re.IGNORECASE,
)
_GOES_ON = lazy_pattern(r"\W{0,2}(?:to|until|till|through|and|–|-)\b|\W{1,3}(?:–|-)", re.IGNORECASE)
_OFFERED = lazy_pattern(
    r"\b(?:interview\w*|slots?|bookings?|diary|calendar|available|availability|appointments?|times?|chat|call|meet)\b",
    re.IGNORECASE,
)


def is_of_season(around: Surroundings, day: DateAtom) -> bool:
    """Whether a day begins or ends a season: "open to guests from 13 February to 8 November"."""
    before = around.before(day.first, 0)[-_REACH:]
    if around.cues.code != "en" or len(before) < _SHORT or _OFFERED.search(before):
        return False
    if _TO.search(before):
        return True
    return _FROM.search(before) is not None and _GOES_ON.match(around.after(day.after, day.after + 4)) is not None
