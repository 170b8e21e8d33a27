"""What plain words say of a fixed interview in mail of another matter: that it stands, that only its room is changed.

`named_meetings` finds the one that is spoken of in passing, `is_set` the one that is
fixed beside other news, `is_unmoved` says that day and hour stay while something else of it changes.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence

import assistant.reading.set_words as north
import assistant.reading.set_words_south as south
from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import TimeFound, is_fixed

_END = lazy_pattern(
    r"(?<!\b[A-Z])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\ba\.m)(?<!\bp\.m)[.!?](?=\s)|\n\s*\n|\n(?=[ \t]*[-*•])"
)
"""Where a sentence ends."""
_REACH = 240
"""So many characters before a time are looked at."""

_MEET = (
    r"(?:(?:we|you)(?:['’]ll| will| are| can)? (?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|come(?: in| to see us| over)?|coming(?: in)?|see (?:you|us|each other|him|her|them))|"
    r"(?:your|our|the|this) (?:(?!free|other|next)[\w-]+ ){0,4}(?:interviews?|call|chat|conversation|meeting|panel|phone screen|session with|visit)|"
    r"(?:wir uns|sie|du) (?:sehen|sprechen|treffen|kommen|kommst)|(?:ihrem|deinem|unserem|dem) (?:\w+ ){0,2}\w*(?:gespräch|termin|interview)|"
    r"(?:votre|notre|ton|l['’]) ?(?:\w+ ){0,2}(?:entretien|rendez-vous|échange)|(?:su|tu|nuestra|la) (?:\w+ ){0,2}(?:entrevista|reunión|llamada)|(?:del|il|al|tuo|suo|nostro) (?:\w+ ){0,2}(?:colloquio|incontro)|"
    r"(?:je|uw|jouw|ons|het) (?:\w+ ){0,2}(?:gesprek|sollicitatiegesprek|afspraak)|(?:da|a|sua|tua|nossa) (?:\w+ ){0,2}(?:entrevista|reunião|conversa))"
)
_TO_HOUR = (
    r"(?>[\s,()–:-]|\b(?:with(?: (?!by\b|at\b|on\b)\w+){1,3}|mit \w+|avec \w+|con \w+|met \w+|com \w+|on|at|and|from|this|next|coming|the|of|tomorrow|today|morning|afternoon|evening|am|um|den|dem|uhr|le|à|el|las?|il|alle|op|om|dia|às|de|di|no|na|"
    r"[^\W\d_]+day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|[^\W\d_]+tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|\w+dag|segunda|terça|quarta|quinta|sexta|feira|"
    r"\d{1,2}(?:st|nd|rd|th|[:.]\d\d|\.)?(?: ?[ap]m)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b)*+$"
)
_AHEAD_OF = lazy_pattern(
    rf"\b(?:before|ahead of|prior to|in advance of|until|till|when|vor|bevor|bis zu|avant|d['’]ici|antes de|prima(?: di)?|vóór|voor|voordat|antes da) {_MEET}{_TO_HOUR}",
    re.IGNORECASE,
)
"""What asks for something before the interview that is fixed."""
_OF = lazy_pattern(
    rf"\b(?:for|to|at|in|during|about|on the day of|regarding|re|für|zu|bei|pour|lors de|para|en|per|durante|bij) {_MEET}{_TO_HOUR}",
    re.IGNORECASE,
)
"""What speaks of it besides; no question is put about its time."""
_YOURS = (
    r"(?:your (?:[\w-]+ ){0,3}(?:interview|call|chat|conversation|meeting|session)|(?:ihr|dein) \w*(?:gespräch|termin|interview)|(?:votre|ton) (?:\w+ )?(?:entretien|rendez-vous)|"
    r"(?:(?:su|tu) (?:\w+ )?(?:entrevista|cita)|la entrevista)|(?:suo|tuo) (?:\w+ )?(?:colloquio|incontro)|(?:je|uw|jouw) (?:\w+ )?(?:gesprek|sollicitatiegesprek|afspraak)|(?:a|sua|tua) (?:\w+ )?entrevista)"
)
_IS = lazy_pattern(
    rf"\b{_YOURS}(?: (?:with|con|com|mit|avec|met)(?: (?!(?:is|es|é|è|est|ist)\b)[\w.]+){{1,3}})? "
    r"(?:is|stays|remains|ist|bleibt|est|reste|es|sigue siendo|sigue|queda|se mantiene|è|resta|rimane|blijft|mant[eé]m-se|é|continua|fica)"
    rf"(?: (?:still|confirmed|set|fixed|for|weiterhin|toujours|bien|fixée?|prévue?|confirmée?|fissato|confermato|per|confirmad[oa]|marcad[oa]|fijada|para|nog|steeds|gewoon|igual)\b)*{_TO_HOUR}",
    re.IGNORECASE,
)
"""What says when it is: "your interview with the head is still on Thursday at"."""
_OF_ITS_HOUR = lazy_pattern(rf"\b{_YOURS}(?: (?:of|on|del|do|da|du|de|van|vom))?{_TO_HOUR}", re.IGNORECASE)
"""What leads to its hour, after which it is said to stand."""

_GONE_THROUGH = lazy_pattern(
    r"\b(?:(?:we(?:['’]ll| will)?(?: then| can| all)? (?:discuss|go (?:through|over)|talk (?:it |them )?(?:through|over)|look at)|(?:besprechen|diskutieren|gehen|schauen) wir|wir (?:besprechen|diskutieren|gehen|schauen)|"
    r"(?:nous|on) (?:en |l['’]|la |le )?(?:discut|reparl|parl|examin|ver)\w+|(?:coment|repas|discuti|habl|ve|comentar|repasar|ver)(?:amos|emos|mos)|(?:discut|ved|guard|parl|comment)(?:iamo|eremo)|"
    r"(?:bespreken|bekijken) (?:we|wij)|(?:we|wij) (?:bespreken|bekijken)|analisamos)\b[^.!?\n]{0,40}\b(?:together|with you|gemeinsam|zusammen|mit (?:ihnen|dir)|ensemble|avec (?:vous|toi)|"
    r"junt[oa]s|contigo|con usted|consigo|em conjunto|samen|met (?:je|jou|u)|insieme|con (?:te|lei))|"
    r"you(?:['’]ll| will) (?:then )?(?:present|walk us through|talk us through)|präsentieren sie|präsentierst du|vous (?:nous )?(?:le |la |l['’])?présenter\w+|(?:lo|la) presentar\w+|(?:lo|la) presenter\w+|"
    r"presenteer je|presenteert u)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
"""What says when a task is talked about with the user: "we'll go through it together on Wednesday at 2.30pm"."""


def named_meetings(text: str, times: Sequence[TimeFound], *, is_task: bool = False) -> tuple[TimeFound, ...]:
    """The fixed interviews that a mail of another matter names: "send me your papers before we meet on Friday at 10"."""
    return tuple(t for t in times if t.stands_in(text) and _is_named(text, t, is_task=is_task))


def _is_named(text: str, time: TimeFound, *, is_task: bool) -> bool:
    if time.is_old or time.is_cancelled or time.is_past or time.is_deadline:
        return False
    before = " ".join(_before(text, time).split())
    if _AHEAD_OF.search(before) is not None:
        return True
    return not time.is_offered and (
        _OF.search(before) is not None
        or _IS.search(before) is not None
        or (is_task and _GONE_THROUGH.search(before) is not None)
        or (_OF_ITS_HOUR.search(before) is not None and _FIRM.match(_after(text, time)) is not None)
    )


def _before(text: str, time: TimeFound) -> str:
    """The words of its sentence before the time."""
    begin = time.span[0]
    return _END.split(text[max(0, begin - _REACH) : begin])[-1]


_SET = lazy_pattern(
    r"\b(?:you(?:['’]re| are)(?: now| all)? (?:confirmed|booked(?: in)?|all set|set|scheduled|down|in(?= (?:with|at|for|on)))|"
    r"(?:it|that|this|(?:your|the) (?:[\w-]+ ){0,4}(?:interview|call|chat|conversation|slot|meeting|panel))(?:['’]s| is)(?: now| all)? (?:confirmed|booked(?: in)?|set|scheduled|fixed|arranged|all set)|"
    r"(?:we|i)(?:['’]ve| have)(?: now| already| also)? (?:got you|you|put you|popped you|slotted you|squeezed you|fitted you|booked you|scheduled you|confirmed you|pencilled you)(?: in)?(?: down)?|"
    r"(?:(?:we|i)(?: just| already| also)?|(?:went|gone|go) ahead and) (?:put|popped|slotted|squeezed|fitted|booked|scheduled|pencilled) you(?: in| down| into| on)?|"
    r"(?:all|diary|everything|that['’]s|it['’]s)(?: is| are| now| all)? (?:confirmed|booked(?: in)?|sorted|fixed)(?: with (?:\w+ ){1,3})?(?: for\b|(?: now)?:)|"
    r"(?:we|i)(?: can| hereby| herewith| am happy to| would like to)? confirm (?:(?:the|your|our) )?(?:term|date|time|appointment|slot|date and time)(?: (?:of|for) (?:(?:the|your|our|a) )?(?:[\w-]+ ){0,2}(?:interview|call|chat|conversation|meeting|talk|appointment))?\b|"
    r"(?:we|i)(?:['’]ve| have)(?: now)? (?:booked|scheduled|confirmed|arranged) (?:your|the|an?) (?:[\w-]+ ){0,4}(?:interview|call|chat|conversation|meeting|panel))\b[^?]{0,70}$|\b"
    + rf"(?:{north.SET}|{south.SET})",
    re.IGNORECASE,
)
"""What fixes the hour after it."""


_FIRM = lazy_pattern(
    r"[\s,–-]{0,3}(?:(?:is |are |['’]s )(?:now |all )?(?:confirmed|firm|fixed|set|settled|booked|agreed|definite)\b|confirmed\b|(?:still )?(?:stands|holds)\b)|"
    + rf"(?:{north.FIRM}|{south.FIRM})",
    re.IGNORECASE,
)
"""What says of the hour before it that it is fixed."""
_SUITS = lazy_pattern(
    r"[\s,–-]{0,3}(?:it is(?: then)?\b|then\b|works? (?:well|nicely|great|perfectly|fine|for (?:us|me|him|her|them))\b|suits? (?:us|me|him|her|them)\b|is (?:good|great|perfect|fine|lovely|grand)\b)|"
    + rf"(?:{north.SUITS}|{south.SUITS})",
    re.IGNORECASE,
)
"""What takes up the hour before it."""
_TAKEN = lazy_pattern(
    r"^\W*(?:ok(?:ay)?|great|perfect|fine|good|lovely|yes|sure|deal|brilliant|super|done)[\s,!.–-]{1,3}$|"
    + rf"(?:{north.TAKEN}|{south.TAKEN})",
    re.IGNORECASE,
)
"""What takes up the hour after it."""
_BEHIND, _LONG = 40, 100
"""So many characters after a time are looked at, and where its clause may go on."""


def is_set(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether plain words fix one of the times, whatever else the mail tells."""
    return _calls(text, times) or any(
        _stands(text, t) and (_SET.search(_before(text, t)) or _FIRM.match(_after(text, t))) for t in times
    )


def is_put_down(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether the user was put down for the one time that stands: "I went ahead and put you on the calendar for Monday at 4"."""
    fixed = [t for t in times if _stands(text, t)]
    return len({t.start for t in fixed}) == 1 and any(_SET.search(_before(text, t)) for t in fixed)


def is_own_turn(times: Sequence[TimeFound]) -> bool:
    """Whether of several hours of one day all but one are those of others: a timetable in which the reader has a row."""
    ahead = [t for t in times if is_fixed(t)]
    own = [t for t in ahead if not t.is_aside]
    return len(own) == 1 and len(ahead) > 2 and all(t.start.date() == own[0].start.date() for t in ahead)


def is_firm(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether one of the times is said to be fixed, in so many words: "Thursday 9.30 stands"."""
    return any(_stands(text, t) and _FIRM.match(_after(text, t)) for t in times)


def is_taken_up(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether one of the times is what was asked for: "Thursday at 5.30 works nicely", "Ok, Tuesday 08:15"."""
    return is_set(text, times) or any(
        _stands(text, t) and (_SUITS.match(_after(text, t)) or _TAKEN.search(_before(text, t))) for t in times
    )


def _stands(text: str, time: TimeFound) -> bool:
    return is_fixed(time) and not time.is_aside and time.stands_in(text)


def _after(text: str, time: TimeFound) -> str:
    return text[time.span[1] : time.span[1] + _BEHIND]


_WISHED = lazy_pattern(
    r"\b(?:(?:would|['’]d) (?:very much )?(?:like|love) to (?:interview|see|meet|speak (?:to|with)|talk (?:to|with)|have|invite|take|bring|progress)|(?:am|are|is) (?:pleased|delighted|happy) to invite|(?:invite|inviting)) you\b[^?.!]{0,120}$|"
    + rf"(?:{north.WISHED}|{south.WISHED})",
    re.IGNORECASE,
)
"""What asks the user to come at the hour after it."""
_ASKED = lazy_pattern(
    r"\b(?:suits?|suitable|convenient|works? for|availability|available|alternatives?|slots?|let (?:me|us) know (?:if|whether|which|what|when)|or on|either|possible|calendly|options?|prefer\w*|schedule a|(?:choose|select|pick|book)\w* (?:an?|your|from|one of|which|the))\b|"
    r"\b(?:when|which|what time|are you|would you|could you|can you|will you|do you|does|would|how about|what about)\b[^.!?\n]*\?|"
    + rf"(?:{north.ASKED}|{south.ASKED})",
    re.IGNORECASE,
)
"""What leaves the time to the user."""
_ABOVE = lazy_pattern(f"{north.WISHED_ABOVE}|{south.WISHED_ABOVE}", re.IGNORECASE)
_CALLED = lazy_pattern(north.CALLED, re.IGNORECASE)
_LABELLED = lazy_pattern(r"^[ \t>*•-]*[^\W\d_][^\n:?]{0,24}[:?]", re.MULTILINE)
"""A row of a table: "Uur: 14u"."""


_ASKS_BACK = lazy_pattern(
    r"\blet (?:me|us|him|her) know (?:if|whether) (?:that|this|it|you)(?:['’]s| is| would| will| can|['’]d)?(?: be)? (?:works?|suits?|ok(?:ay)?|possible|convenient|fine|make it|free|available)\b|"
    r"\b(?:does|would|will|is|could) (?:that|this|it|you) (?:day |time )?(?:be )?(?:works?|suit|ok(?:ay)?|possible|convenient|fine|make it|manage|free|available)\b[^.!?]{0,30}\?",
    re.IGNORECASE,
)
"""What puts one time as a question."""


def is_wished(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether somebody would like to see the user at a time, and asks whether it suits."""
    return _ASKS_BACK.search(text[:3000]) is not None and any(
        time.stands_in(text) and _WISHED.search(_before(text, time)) for time in times
    )


_UNLESS = lazy_pattern(
    r"\bunless (?:i|we) hear (?:otherwise|differently|from you)\b|\bsauf (?:avis|contre-?ordre|message|réponse) ?(?:contraire)?|\bsans (?:nouvelles?|avis|réponses?|retour|message) contraires?\b|"
    r"\b(?:wenn|sofern|falls) (?:ich|wir) nichts (?:anderes|gegenteiliges|mehr)\b|\bohne (?:gegenteilige|anderslautende) (?:nachricht|rückmeldung|info\w*)\b|\bzonder tegenbericht\b|\btenzij (?:ik|we|wij) (?:iets )?anders\b|"
    r"\bsalvo (?:aviso|respuesta|mensaje) (?:en )?contra\w*|\bsalvo (?:avviso|diversa comunicazione|comunicazione) (?:contrari\w)?|\bsalvo (?:aviso|indicação|informação) em contrário",
    re.IGNORECASE,
)
"""What lets a time stand unless the user speaks up."""


def is_called_to(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether a letter that asks nothing calls the user to one fixed time: "Mr Hall would like to see you on Friday at 3"."""
    if len({t.start for t in times}) == 1 and _UNLESS.search(text[:3000]):
        return True
    return _calls(text, times)


def _calls(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether a letter that asks nothing calls the user to one fixed time, in so many words."""
    if not times or _ASKED.search(text[:3000]) or any(t.is_offered for t in times):
        return False
    called = {t.start for t in times if _stands(text, t) and _is_called(text, t)}
    return len(called) == 1


def _is_called(text: str, time: TimeFound) -> bool:
    """Whether its sentence calls to the time, or the one over it that it goes on with, or over its table."""
    before = _before(text, time)
    if _WISHED.search(before) or _CALLED.match(text[time.span[1] : time.span[1] + _LONG]):
        return True
    if not before.strip() and _ABOVE.search(text[max(0, time.span[0] - _REACH) : time.span[0]]):
        return True
    line = text.rfind("\n", 0, time.span[0]) + 1
    return _LABELLED.match(text, line) is not None and _ABOVE.search(text[max(0, line - _REACH) : line]) is not None


_STAYS = lazy_pattern(
    r"\b(?:same (?:day and )?(?:time|hour)s?\b(?! (?:on|tomorrow|next|the following|as))|(?:the )?(?:date and (?:the )?time|day and (?:the )?time|time and (?:the )?date|time|hour)s?(?: of your \w+)? ?(?:is|are|has|have|will|stays?|remains?)? ?(?:still |both |all )?(?:not (?:been )?(?:chang|mov|affect)\w*|unchanged|unaffected|the same|as (?:before|planned|arranged|agreed|it was|they were)|stays? the same|remains? the same)|"
    r"nothing else (?:moves?|changes?|is (?:changing|moving|different|affected)|has (?:changed|moved))|rien d['’]autre ne change|sonst (?:ändert sich|bleibt) (?:nichts|alles)|(?:verder|voor de rest) (?:verandert er niets|blijft alles)|nada más cambia|(?:lo demás|todo lo demás|el resto) (?:sigue|queda|se mantiene) igual|(?:non cambia altro|il resto (?:resta|rimane) (?:uguale|invariato))|o resto (?:mantém-se|fica igual)|"
    r"(?:everything|all) else (?:is |stays |remains )?(?:as (?:planned|before|arranged|agreed)|the same|unchanged)|no (?:other )?changes? to (?:the|your) (?:date|day|time|timing)s?|still (?:at )?(?=\d)|"
    r"(?:uhrzeit|zeit|datum|tag|termin)\b[^.!?]{0,30}\b(?:unverändert|bleib\w*|gleich)|(?:l['’]heure|l['’]horaire|la date)\b[^.!?]{0,30}\b(?:inchangée?s?|reste\w*|ne change\w* pas)|(?:la hora|el horario|la fecha)\b[^.!?]{0,30}\b(?:no cambia\w*|sin cambios|se mantiene\w*|misma)|"
    r"(?:l['’]ora|l['’]orario|la data)\b[^.!?]{0,30}\b(?:invariat\w|non cambia\w*|rest\w+)|(?:tijd|tijdstip|datum)\b[^.!?]{0,30}\b(?:ongewijzigd|hetzelfde|blijf\w*)|(?:a hora|o horário|a data)\b[^.!?]{0,30}\b(?:mant\w+|não muda\w*|inalterad\w))",
    re.IGNORECASE,
)
"""What keeps day and hour."""
_NO_CHANGE = lazy_pattern(
    r"\b(?:no|keine|keinerlei|pas de|aucun|sans|sin|ningún|geen|sem|nenhuma|nessun[ao]?|senza) (?:changes?|änderung(?:en)?|changements?|modifications?|cambios?|wijziging(?:en)?|veranderingen|alteraç(?:ão|ões)|mudanças?|cambiament[oi]|modific(?:a|he)|variazion[ei])\b"
    r"|\b(?:nothing (?:changes|has changed)|(?:es|daran) (?:ändert sich|hat sich) nichts|rien ne change|rien n['’]a changé|nada (?:cambia|ha cambiado|muda|mudou)|er verandert niets|non cambia (?:niente|nulla)|niente cambia)\b",
    re.IGNORECASE,
)
"""What says that nothing is changed at all."""
_THING = r"(?:rooms?|venue|location|building|entrance|floor|offices?|site|address|place|link|dial-?in|zoom|teams|meet|webex|platform|panel|interviewer|raum|zimmer|ort|gebäude|ansprechpartner\w*|salle|lieu|bâtiment|sala|lugar|edificio|sede|luogo|ruimte|zaal|lokaal|locatie|gebouw|local|edifício)"
_CHANGED = lazy_pattern(
    rf"\b(?:chang\w*|swap\w*|switch\w*|mov\w+|different|another|new|instead|rather than|now|not the|änder\w*|geändert|verleg\w*|ander\w*|neue\w*|stattdessen|chang\w*|autre|nouvel\w*|cambi\w*|otr[oa]|nuev[oa]|nuov[oa]|divers[oa]|wijzig\w*|gewijzigd|nieuwe?|alter\w*|mud\w*|nov[oa]|outr[oa])\b[^.!?\n]{{0,50}}\b{_THING}\b|"
    rf"\b{_THING}\b[^.!?\n]{{0,50}}\b(?:chang\w*|swap\w*|switch\w*|mov\w+|different|new|instead|rather than|now|änder\w*|geändert|verleg\w*|stattdessen|changé\w*|cambi\w*|wijzig\w*|gewijzigd|alter\w*|mud\w*)\b|"
    r"\b(?:takes?|taking|(?:is|will be) in) (?:over )?(?:his|her|their|my|[A-Z][a-z]+['’]s) (?:slot|place|seat|spot)\b|\b(?:step|stand|fill|sit)(?:s|ping|ing)? in for\b|\breplac(?:es|ing) (?:him|her|me|[A-Z]\w+)\b|\bcover(?:s|ing) for (?:him|her|me|[A-Z]\w+)\b|"
    r"\b(?:vertritt|springt für|übernimmt für)\b|\bremplac(?:e|era)\b|\bsustituy?e\b|\bsostitui(?:sce|rà)\b|\bvervangt\b|\bsubstitui(?:rá)?\b|"
    r"\b(?:will|is going to|is|are)\b[^.!?\n]{0,20}\b(?:interview|see|meet|host|speak to|join) you instead\b|\binstead of (?:me|him|her|[A-Z]\w+)\b",
    re.IGNORECASE,
)
"""What else of it changes: where it is, who is there."""
_MOVED = lazy_pattern(
    r"\bwill now (?:be |take place |happen |be held )?on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun)|\b(?:mov\w+|push\w*|shift\w*|postpon\w*|re-?schedul\w*|brought forward|bring\w* forward|put back|delay\w*)\b[^.!?\n]{0,40}\b(?:to|until|till|by|from|back|for)\b(?: the| next| this)* (?:\d|noon|mon|tue|wed|thu|fri|sat|sun|tomorrow|following|next|later|week|half|quarter|one|two|three|four|five|nine|ten|eleven)|"
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[a-z]{3,9})?)?(?:,? (?:at )?\d[\d:.]*(?: ?[ap]m)?)?,? instead\b(?! of)|"
    r"\b(?:earlier|later) (?:start|time|slot|day|date)\b|\b(?:new|different|another) (?:time|date|day|slot)\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? (?:instead of|rather than|not) \d",
    re.IGNORECASE,
)
"""What moves the day or the hour all the same."""


def is_unmoved(text: str, times: Sequence[TimeFound]) -> bool:
    """Whether one interview keeps day and hour, while its room or its panel changes."""
    ahead = {t.start for t in times if not (t.is_past or t.is_cancelled or t.is_deadline or t.is_aside)}
    if len(ahead) != 1 or _MOVED.search(text[:3000]):
        return False
    return _STAYS.search(text[:3000]) is not None and _CHANGED.search(text[:3000]) is not None


def is_unchanged(text: str) -> bool:
    """Whether it is said that nothing changes, which holds where nothing else moves a time."""
    return _NO_CHANGE.search(text[:3000]) is not None
