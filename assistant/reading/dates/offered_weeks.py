"""Weekdays on offer in the week that was named before them: "we are tight next week, so Wednesday at 3 or Friday at 11"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date

from assistant.reading.dates.days import Setting, in_week
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_ROW = lazy_pattern(r"[,;/jJ|(]?[^.¶D;]{0,12}[,;/jJ|)][,jJoabAw_]{0,4}")
"""What stands between two days of one row: the hour of the first, and a comma or a word for "or"."""
_NEXT = lazy_pattern(r"(?:(?P<after>V)|[XC]u|uX)(?P<gap>[^¶D]{0,26})$")
_BY_WEEK = frozenset({"named_week", "next_week_day", "day_next_week", "week_after_next_day", "this_week_day"})
_OFFERS = lazy_pattern(
    r"\b(?:options?|slots?|times?|tight|busy|looking|free|available|availab\w+|could|can|offer\w*|propos\w*|suggest\w*|have|got|do|see you|meet|interview\w*|how about|"
    r"eng|voll|hätten|haben|können|könnten|anbieten|frei|passt|passen|gespräch\w*|treffen|"
    r"chargée|pouvons|pourrions|peux|proposer|proposons|libre|disponible|entretien|rencontrer|"
    r"podemos|podríamos|puedo|ofrecer\w*|tenemos|huecos?|entrevista\w*|vernos|"
    r"possiamo|potremmo|posso|proporle|proporti|abbiamo|colloquio|vederci|incontrar\w*|"
    r"kunnen|kan|zouden|aanbieden|hebben|vrij|gesprek\w*|"
    r"podemos|poderíamos|posso|oferecer|temos|livre|disponível|conversar)\b",
    re.IGNORECASE,
)
"""What makes the days after a week the days of that week."""
_NOT_THEN = lazy_pattern(
    r"\b(?:away|off|out|closed|leave|holidays?|vacation|travel\w*|abroad|not|no|none|nobody|nothing|never|full|solid|gone|too late|before|until|till|by|decid\w*|decision|fill|appoint\w*|shut|rather than|instead|"
    r"\w+n['’]t|cannot|impossible|start\w*|begin\w*|deadline|this week|today|tomorrow|hear|"
    r"nicht|kein\w*|weg|urlaub|abwesend|verreist|geschlossen|diese woche|vor|bis|entscheid\w*|ausgebucht|statt|unterwegs|"
    r"pas|plus|absent\w*|congés?|vacances|fermé\w*|avant|cette semaine|décid\w*|décision|déplacement|"
    r"vacaciones|fuera|cerrad\w*|antes|hasta|esta semana|decid\w*|decisión|viaje|festiv\w*|"
    r"non|ferie|fuori|chius\w*|prima|entro|questa settimana|decis\w*|viaggio|"
    r"niet|geen|vakantie|afwezig|gesloten|voor|vóór|deze week|beslis\w*|vol|"
    r"não|férias|fora|fechad\w*|até|esta semana|viagem)\b",
    re.IGNORECASE,
)
"""What keeps them apart: nobody is there in that week, or it is the week of something else."""
_NOBODY_THEN = lazy_pattern(
    r"\b(?:away|off|on leave|annual leave|closed|shut|on holiday|on vacation|abroad|travelling|traveling|(?:fully )?booked|full|impossible|not available|unavailable|"
    r"weg|urlaub|abwesend|verreist|geschlossen|ausgebucht|absente?s?|congés?|vacances|fermé\w*|vacaciones|fuera|cerrad\w*|"
    r"ferie|fuori|chius\w*|vakantie|afwezig|gesloten|férias|fora|fechad\w*)\b",
    re.IGNORECASE,
)
_SO = lazy_pattern(
    r"\b(?:so|therefore|hence|but|daher|deshalb|also|aber|donc|mais|así que|por eso|pero|quindi|perciò|ma|dus|maar|portanto|por isso|mas)\b",
    re.IGNORECASE,
)

_DECIDES = lazy_pattern(r"\b(?:decid|decis|entscheid|décid|décis|beslis|fill|appoint)\w*", re.IGNORECASE)
_ASKS = lazy_pattern(
    r"\b(?:(?:could|can|would|are|will) you|how about|interview|ginge|passt|könn\w+ sie|pourriez|seriez|podría\w*|puedes?|potrebbe|può|kunt u|kun je|zou je|pode\w*)\b",
    re.IGNORECASE,
)


def is_shut_out(tokens: Tokens, atom: DateAtom) -> bool:
    """ "I'm away next week, so could you do Thursday?": the Thursday before that week."""
    said = _NEXT.search(tokens.tags, max(0, atom.first - 30), atom.first)
    if said is None:
        return False
    begin = max(tokens.tags.rfind(stop, 0, said.start()) for stop in ".¶") + 1
    week, end = tokens.starts[said.start()], tokens.starts[atom.first]
    lead = _SO.split(tokens.text[tokens.starts[begin] : week])[-1].rpartition(",")[2]
    rest = _SO.split(tokens.text[week:end], maxsplit=1)
    if len(rest) == 2 and _DECIDES.search(lead + rest[0]) and _ASKS.search(rest[1]):
        return True
    return len(rest) == 2 and _NOBODY_THEN.search(lead + rest[0]) is not None


def in_offered_week(tokens: Tokens, setting: Setting, atom: DateAtom, last: DateAtom | None) -> date | None:
    """The day in a week named before: words on offer tie the weekday to it, or the day before it in the row lies in it."""
    if atom.rule != "weekday" or atom.number is None:
        return None
    if weeks := _said_behind(tokens, atom):
        return in_week(setting.base, atom.number, weeks)
    if last is not None and last.rule in _BY_WEEK and isinstance(last.day, date):
        day = in_week(last.day, atom.number, 0)
        return day if _follows(tokens, atom, last, day) else None
    if last is not None and atom.first - last.after <= 26 and _NEXT.search(tokens.tags, 0, last.first):
        return None
    weeks = _offered_then(tokens, atom)
    return in_week(setting.base, atom.number, weeks) if weeks else None


_BEHIND = lazy_pattern(r",?[aA]?_?[TGSNn]m?H?[o_r]{0,2}(?:(?P<after>V)|[XC](?P<unit>u)|(?P<unit2>u)X)(?!,?[o_]{0,2}W)")


def _said_behind(tokens: Tokens, atom: DateAtom) -> int:
    """ "Thursday at 10am next week": so many weeks on; 0 where nothing is said."""
    said = _BEHIND.match(tokens.tags, atom.after)
    if said is None or (
        said["after"] is None and tokens.values[max(said.start("unit"), said.start("unit2"))] != "week"
    ):
        return 0
    return 2 if said["after"] else 1


def _follows(tokens: Tokens, atom: DateAtom, last: DateAtom, day: date) -> bool:
    gap = tokens.tags[last.after : atom.first]
    return isinstance(last.day, date) and last.day < day and _ROW.fullmatch(gap) is not None


def _offered_then(tokens: Tokens, atom: DateAtom) -> int:
    """So many weeks on lies the week that is on offer before the day; 0 where there is none."""
    said = _NEXT.search(tokens.tags, max(0, atom.first - 30), atom.first)
    if said is None or said["gap"].count(".") > 1:
        return 0
    at = said.start()
    if not said["after"] and tokens.values[at + (tokens.tags[at] != "u")] != "week":
        return 0
    begin = max(tokens.tags.rfind(stop, 0, at) for stop in ".¶") + 1
    words = tokens.text[tokens.starts[begin] : tokens.starts[atom.first]]
    near = tokens.text[tokens.starts[at] : tokens.starts[atom.first]]
    is_offered = _OFFERS.search(near) is not None or ":" in near
    return (2 if said["after"] else 1) if is_offered and _NOT_THEN.search(words) is None else 0
