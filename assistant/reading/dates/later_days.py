"""Days and weeks after another one: "the week after the interviews", "on the Tuesday", "before Friday evening"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date, timedelta

from assistant.reading.dates.anchors import (
    after_what_was_named,
    end_of,
    following,
    last_ahead,
    named_again,
    named_before,
    named_without_until,
    that_week,
    week_before_that,
)
from assistant.reading.dates.days import coming, gone, in_week
from assistant.reading.dates.holidays_of import feast, next_working_day
from assistant.reading.dates.occasions import day_of_occasion
from assistant.reading.dates.reduced import Match
from assistant.reading.dates.thereafter import LATER
from assistant.reading.dates.units import of_week, phase_of_unit
from assistant.reading.lazy import lazy_pattern

_GOES_ON = lazy_pattern(
    r"\s+(?:(?:a|o|la|el|il)\s+(?=[A-Z])|(?:te|le|les|os|lhe|vos|ti|vi|we|you|i|je|nous|on|ich|wir|wij|ik|diremos|damos|daremos|teremos|tendremos|avremo|sapremo|saberemos|sabremos)\b)"
)


def is_week_left_out(seen: Match) -> bool:
    """Whether nothing follows that "the next" belongs to: "até ao final da próxima a Joana diz-lhe"."""
    is_last = seen.reduced.tags[seen.match.end() : seen.match.end() + 1] in ("", ".", ",", ";", "¶", ")")
    return is_last or _GOES_ON.match(seen.reduced.tokens.text, end_of(seen)) is not None


def weekday_after(seen: Match) -> date | None:
    """ "the Tuesday after the holiday weekend", "the Monday after the 5th"."""
    atom = seen.reduced.dates.get(seen.match.start("D"))
    if atom is None or atom.rule != "weekday" or atom.number is None:
        return None
    other = seen.day("x")
    if other is None:
        span = feast(str(seen.value("x")), seen.frame.base, seen.frame.country)
        other = span[1] if span else seen.frame.interview_on
    return coming(other, atom.number) if other else None


def day_of_that_week(seen: Match) -> date | None:
    """ "the Friday of that week"."""
    atom, base = seen.reduced.dates.get(seen.match.start("D")), that_week(seen)
    if base is None or atom is None or atom.number is None or seen.value("q") != "week" or atom.rule != "weekday":
        return None
    return in_week(base, atom.number, 0)


def day_after_talk(seen: Match) -> date | None:
    """ "We will telephone everyone on the day after the interviews"."""
    said = seen.reduced.tokens.words(seen.reduced.at[seen.match.start("q")], seen.reduced.at[seen.match.end("q")])
    on = seen.frame.interview_on
    return on + timedelta(days=1) if on and said.lower() == "on the day" else None


_FOLLOWS = lazy_pattern(
    r"\s*(?:following|that follows|qui suit|qui suivra|suivant|que sigue a|siguiente a|posterior a|che segue|successiva a|seguente|seguinte|que se segue|a seguir|die (?:op|auf))\b",
    re.IGNORECASE,
)
"""What makes a week the one after a feast: "la semaine qui suit Pâques"."""


def week_following_feast(seen: Match) -> date | None:
    """ "The week following Easter", "la semaine qui suit Pâques", "in der auf Ostern folgenden Woche"."""
    if seen.has("q"):
        is_week = seen.value("q") in ("week_after", 7)
    else:
        tokens, at = seen.reduced.tokens, seen.reduced.at[seen.match.start("u")]
        is_next = seen.has("next") and seen.value("next") == "after"
        is_week = seen.value("u") == "week" and (is_next or _FOLLOWS.match(tokens.text, tokens.ends[at]) is not None)
    span = feast(str(seen.value("x")), seen.frame.base, seen.frame.country) if is_week else None
    return of_week(str(seen.value("p")) if seen.has("p") else "end", in_week(span[0], 0, 1)) if span else None


def week_after_feast(seen: Match) -> date | None:
    """ "the week after Easter", "in der Woche nach Ostern": the first that begins after its first day; "the day after it"."""
    span = feast(str(seen.value("x")), seen.frame.base, seen.frame.country)
    if span and seen.value("u") in ("day", "bday") and not seen.has("p"):
        return next_working_day(span[1], seen.frame.country)
    if span is None or seen.value("u") != "week":
        return None
    return of_week(str(seen.value("p")) if seen.has("p") else "end", in_week(span[0], 0, 1))


def unit_after_occasion(seen: Match) -> date | None:
    """ "The board meets on 12 May. You will hear the day after the board"."""
    base, unit = day_of_occasion(seen, _end_of(seen, "u")), seen.value("u")
    if base is None or unit not in ("day", "bday", "week"):
        return None
    return phase_of_unit("end", "week", 1, base) if unit == "week" else seen.frame.counted(base, 1, unit)


_OF_WHAT_WAS_NAMED = lazy_pattern(
    r"\W+(?:that|then|this|it|you|yours|they|theirs|he|she|we|(?:the|your|their) (?:\w+ )?deadline)\b|\W*(?:[.,;!)]|$)",
    re.IGNORECASE,
)


def day_before_that(seen: Match) -> date | None:
    """ "You must reply to them by the 27th. We will answer no later than the day before"."""
    is_named = _OF_WHAT_WAS_NAMED.match(seen.reduced.tokens.text, end_of(seen))
    if seen.value("u") != "day" or seen.value("b") != "before" or is_named is None:
        return None
    base = named_before(seen, across=True)
    return base - timedelta(days=1) if base and base > seen.frame.base else None


def _end_of(seen: Match, name: str) -> int:
    return seen.reduced.tokens.ends[seen.reduced.at[seen.match.start(name)]]


_SAID_AGAIN = lazy_pattern(r"D[,(]?$")
"""The day itself, right before it: "on the Wednesday, the day after"."""


def unit_after(seen: Match) -> date | None:
    """ "the day after", "the week after": counted from the date before it."""
    unit = seen.value("u")
    if unit == "day" and _SAID_AGAIN.search(seen.reduced.tags[max(0, seen.match.start() - 2) : seen.match.start()]):
        return None
    if on := unit_after_occasion(seen):
        return on
    base = named_before(seen) if unit != "week" or not seen.has("p") else named_without_until(seen)
    base = base if base and base >= seen.frame.base else None
    base = base or (week_before_that(seen) or seen.frame.interview_on if unit == "week" else None)
    if base is None or unit not in ("day", "bday", "week"):
        return None
    phase = str(seen.value("p")) if seen.has("p") else "end"
    return base + timedelta(days=1) if unit == "day" else phase_of_unit(phase, "week", 1, base)


def unit_after_that(seen: Match) -> date | None:
    return unit_after(seen) if seen.value("q") == "after" else None


def date_named(seen: Match) -> date | None:
    day = of_time_said_before(seen) or weekday_after_that(seen) or after_what_was_named(seen) or named_again(seen)
    day = day or seen.day("D")
    if day and seen.has("b") and seen.value("b") == "before" and not _is_before_its_hour(seen):
        return day - timedelta(days=1)
    return day


_HOUR_AFTER = lazy_pattern(
    r"\s*,?\s*(?:(?:au|à|a|um|om|at|a las|alle|às|por la|de la|in the|in der|kl)\s+)?(?:la\s+)?"
    r"(?:soir\b|midi\b|après-midi|matin\b|minuit|noon|midday|midnight|lunch\w*|tea ?time|evening|afternoon|morning|night|close|cob\b|eod\b|end of|sera\b|pomeriggio|mezzogiorno|mattina|tarde\b|noche\b|mediodía|mañana\b|noite|meio-dia|manhã|"
    r"avond|middag|ochtend|abend|mittag|nachmittag|vormittag|\d{1,2}(?:[:.h]\d\d|\s?(?:uhr|uur|h\b|heures|horas|ore|[ap]\.?m)))",
    re.IGNORECASE,
)
_INCLUSIVE = lazy_pattern(
    r"\W{1,3}(?:inclus|incluse|inclusive?|inclusief|inclusivement|incluid[oa]|incluso|inclusa|compris|compreso|einschließlich|inbegrepen)\b",
    re.IGNORECASE,
)
"""The day itself counts: "avant le 18 décembre inclus"."""
_HOUR_WITHIN = lazy_pattern(
    r"(?:soir|midi|abend|mittag|morgens?|avond|middag|ochtend|tonight|noche|noite|sera|tarde)$", re.IGNORECASE
)


def _is_before_its_hour(seen: Match) -> bool:
    """ "before Friday evening", "avant le 20 mars au soir": on that day still."""
    tokens, end = seen.reduced.tokens, end_of(seen)
    said = tokens.text[tokens.starts[seen.reduced.at[seen.match.start("D")]] : end]
    if _INCLUSIVE.match(tokens.text, end):
        return True
    is_part = _HOUR_WITHIN.search(said) is not None and said.lower() not in ("morgen", "mañana")
    return is_part or _HOUR_AFTER.match(tokens.text, end) is not None


_WEEKDAYS = frozenset({"weekday", "said_before", "ascending", "named_week"})
"""Rules for a weekday that stands alone."""
_THE = lazy_pattern(r"\b(?:on|by|the|for) the $", re.IGNORECASE)
_THEREAFTER = lazy_pattern(
    r"\s+(?:danach|darauf|drauf|d['’]après|qui suit|después|dopo|daarna|erna|erop|depois|a seguir|after(?:wards)?|thereafter)\b(?! (?:the|your|our|dem|der|den|de|het|la|le|el|il|o|a)\b)",
    re.IGNORECASE,
)
_BEFORE_IT = lazy_pattern(
    r"\s+(?:before|davor|vorher|avant|anterior|precedente|prima|ervoor|antes)\b(?= that\b| then\b| it\b|\W*$|[.,;])",
    re.IGNORECASE,
)
""" "By the Friday before that"."""


def weekday_after_that(seen: Match) -> date | None:
    """ "Your interview is on Thursday 24 September. I will tell you the Thursday after", "entro il venerdì successivo"."""
    small = seen.reduced
    atom, end = small.dates.get(seen.match.start("D")), end_of(seen)
    if atom is None or atom.rule not in ("weekday", "next_weekday", "weekday_next") or not isinstance(atom.day, date):
        return None
    values = small.tokens.values[atom.first : atom.after]
    if ("after" not in values or atom.rule == "weekday") and LATER.match(small.tokens.text, end) is None:
        return None
    last, on = last_ahead(seen), seen.frame.interview_on
    base = max((day for day in (last, on) if day), default=None)
    return coming(base, atom.day.weekday()) if base and base >= seen.frame.base else None


_WEEK = lazy_pattern(r"(?:(?P<after>V)|[XC]u|uX)[^DV¶]{0,28}$")
_FEAST = lazy_pattern(r"x[^DxV¶]{0,22}$")
_GONE = lazy_pattern(r"\b(?:was|were|had|last|since|spent|enjoyed|hope you)\b", re.IGNORECASE)


def of_time_said_before(seen: Match) -> date | None:
    """ "He's back after the Easter weekend and I'll ring you on the Tuesday"; "the directors meet next week"."""
    small = seen.reduced
    atom = small.dates.get(seen.match.start("D"))
    if atom is None or atom.rule != "weekday" or atom.number is None:
        return None
    tokens, start = small.tokens, seen.match.start("D")
    if _BEFORE_IT.match(tokens.text, end_of(seen)):
        other = named_before(seen, across=True)
        return gone(other, atom.number) if other and gone(other, atom.number) >= seen.frame.base else None
    is_the = _THE.search(tokens.text[max(0, tokens.starts[atom.first] - 12) : tokens.starts[atom.first]])
    if is_the is None and _THEREAFTER.match(tokens.text, end_of(seen)) is None:
        return None
    if week := _WEEK.search(small.tags, max(0, start - 32), start):
        unit = small.tokens.values[small.at[week.start() + (small.tags[week.start()] != "u")]]
        if not week["after"] and unit != "week":
            return None
        return in_week(seen.frame.base, atom.number, 2 if week["after"] else 1)
    return _after_feast(seen, start, atom.number)


def _after_feast(seen: Match, start: int, weekday: int) -> date | None:
    small = seen.reduced
    said = _FEAST.search(small.tags, max(0, start - 24), start)
    if said is None:
        return None
    tokens = small.tokens
    words = tokens.text[max(0, tokens.starts[small.at[said.start()]] - 40) : tokens.starts[small.at[start]]]
    span = feast(str(tokens.values[small.at[said.start()]]), seen.frame.base, seen.frame.country)
    return None if span is None or _GONE.search(words) else coming(span[1], weekday)


def end_of_week_after(seen: Match) -> date | None:
    """ "by the end of the week after"; counted from the interview where the words say so."""
    if seen.value("p") != "eow":
        return None
    base = seen.frame.interview_on if seen.has("v") else following(seen)
    return of_week("end", in_week(base, 0, 1)) if base else None


def week_after_the_talk(seen: Match) -> date | None:
    """ "early in the week after the interviews", "la semana siguiente a las entrevistas"."""
    on = seen.frame.interview_on
    if on is None or seen.value("u") != "week" or (seen.has("next") and seen.value("next") != "after"):
        return None
    return of_week(str(seen.value("p")) if seen.has("p") else "end", in_week(on, 0, 1))


def day_of_week_after(seen: Match) -> date | None:
    """ "by the Wednesday of the week after"."""
    atom = seen.reduced.dates.get(seen.match.start("D"))
    if atom is None or atom.rule not in _WEEKDAYS or not isinstance(atom.day, date) or seen.value("u") != "week":
        return None
    base = seen.frame.interview_on if seen.has("v") else following(seen)
    return in_week(base, atom.day.weekday(), 1) if base else None
