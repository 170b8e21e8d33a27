"""Days said by a number: of the week, of eight days, of a week, of the month that runs; the first and last weekdays of one."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date, timedelta

from assistant.reading.dates.days import Day, coming, day_and_month, day_of_month, gone, month_end
from assistant.reading.dates.holidays_of import feast
from assistant.reading.dates.seen import Seen
from assistant.reading.lazy import lazy_pattern


def feira(seen: Seen) -> Day:
    """ "na 5.ª feira": the Portuguese days of the week by their number."""
    number, at = seen.number("d") or 0, seen.match.end() - 1
    if seen.tokens.words(at, at + 1).lower() != "feira" or not 2 <= number <= 6:
        return None
    return coming(seen.setting.base, number - 2)


_PLAINLY_SLASHED = lazy_pattern(r"[0-3]\d/[01]\d|(?:1[3-9]|2\d|3[01])/\d")


def is_plainly_slashed(text: str) -> bool:
    """Whether two numbers are a day and a month rather than a fraction: "24/07", "15/1", but not "2/3"."""
    return _PLAINLY_SLASHED.fullmatch(text) is not None


def is_surely_slashed(text: str) -> bool:
    """Whether they are no marks either, such as "10/10" or "7/10": "27/11", "03/12", "9/04"."""
    return is_plainly_slashed(text) and (int(text.partition("/")[0]) > 12 or text.startswith("0") or "/0" in text)


def _month_meant(seen: Seen) -> date:
    """The first of the month that is named, or of this one."""
    base, month = seen.setting.base, seen.number("m")
    if month is None:
        return base.replace(day=1)
    return date(base.year + (1 if month < base.month else 0), month, 1)


def last_of_month(seen: Seen) -> Day:
    """ "the last Thursday of the month"."""
    last = month_end(_month_meant(seen))
    day = last - timedelta(days=(last.weekday() - (seen.number("w") or 0)) % 7)
    return day if day >= seen.setting.base else None


def nth_of_month(seen: Seen) -> Day:
    """ "the first Monday of May"."""
    first = _month_meant(seen)
    if "x" in seen.match.re.groupindex and seen.match["x"]:
        first = month_end(first) + timedelta(days=1)
    day = coming(first - timedelta(days=1), seen.number("w") or 0) + timedelta(days=7 * ((seen.number("n") or 1) - 1))
    return day if day >= seen.setting.base and day.month == first.month else None


_EIGHT = frozenset({"huit", "acht", "otto", "ocho", "oito"})
_FIFTEEN = frozenset({"quinze", "quince", "quindici", "vierzehn", "veertien"})


def in_eight(seen: Seen) -> Day:
    """ "mercredi en huit", "oggi a otto", "heute in acht Tagen": a week later; "en quinze" two."""
    at = seen.match.start("n") if seen.match["n"] else seen.match.start("n2")
    word = seen.tokens.words(at, at + 1).lower()
    if word not in _EIGHT | _FIFTEEN or (seen.match[0].endswith("u") and seen.tokens.values[at + 1] != "days"):
        return None
    later = timedelta(days=7 if word in _EIGHT else 14)
    weekday = seen.number("w")
    return (
        seen.setting.base + timedelta(days=seen.number("r") or 0)
        if weekday is None
        else coming(seen.setting.base, weekday)
    ) + later


def of_numbered_week(seen: Seen) -> Day:
    """ "Mittwoch in KW 20", "week 20, woensdag"."""
    number, weekday = seen.number("n") or seen.number("n2") or 0, seen.number("w")
    at = next((at for at in range(seen.match.start(), seen.match.end()) if seen.tokens.tags[at] == "u"), None)
    if not 1 <= number <= 52 or (at is not None and seen.tokens.values[at] != "week"):
        return None
    base, day = seen.setting.base, 1 + ((seen.number("v") or 0) if weekday is None else weekday)
    days = [date.fromisocalendar(base.isocalendar().year + more, number, day) for more in (0, 1)]
    return next((one for one in days if one >= base), None)


_NUMBER = lazy_pattern(r",?[_o]{0,2}N(?=w)")
_WEEKS_NEAR, _SLIP = 5, 1
"""So far ahead, and so many days off, a number is taken for a slip of the day."""
_HOUR_AFTER = lazy_pattern(r"\s+(?:it is|it['’]s|sharp|prompt)\b", re.IGNORECASE)


def is_beside_a_count(seen: Seen) -> bool:
    """ "Thursday 11 people came", not "Thursday, 9 it is": that one gives an hour of the day."""
    number = _NUMBER.match(seen.tokens.tags, seen.match.end())
    if number is None:
        return False
    if _HOUR_AFTER.match(seen.tokens.text, seen.tokens.ends[number.end() - 1]) is None:
        return True
    return number[0][0] != "," and _is_near_its_day(seen, number.end() - 1)


def _is_near_its_day(seen: Seen, at: int) -> bool:
    """Whether the number can be the weekday's own in error: "Thursday 11" where that is the 12th."""
    first = coming(seen.setting.base, seen.weekday() or 0)
    said = seen.tokens.values[at]
    days = (first + timedelta(weeks=more) for more in range(_WEEKS_NEAR))
    return not isinstance(said, int) or any(abs(day.day - said) <= _SLIP for day in days)


_STRAIGHT = frozenset(
    "straight right directly immediately just direkt gleich unmittelbar juste directement justo inmediatamente subito immediatamente meteen direct vlak logo imediatamente".split()
)
_FEAST_AHEAD = timedelta(days=90)


def beside_a_feast(seen: Seen) -> Day:
    """ "the Tuesday straight after Easter", "jeudi avant Pâques", but not a Monday after one that may be its own last day."""
    tokens, first, by = seen.tokens, seen.match.start(), seen.match.start("by")
    if by > first + 1 and tokens.words(first + 1, by).lower() not in _STRAIGHT:
        return None
    span = feast(str(tokens.values[seen.match.start("x")]), seen.setting.base, seen.setting.country)
    weekday, said = seen.number("w") or 0, tokens.values[by]
    if span is None or span[1].weekday() == weekday or said not in (None, "after", "before"):
        return None
    day = gone(span[0], weekday) if said == "before" else coming(span[1], weekday)
    return day if timedelta() <= day - seen.setting.base <= _FEAST_AHEAD else None


_THIS_MONTH = lazy_pattern(
    r"\b(?:corrente|corriente|courant|presente|actual|c\.? ?m|d\.? ?m|p\.? ?v|deze maand|diesen monats|ce mois|este m[eê]s)\b",
    re.IGNORECASE,
)


def day_of_this_month(seen: Seen) -> Day:
    """ "el 13 del corriente", "mercoledì 13 c.m."."""
    said = seen.tokens.words(seen.match.start("d"), seen.match.end())
    return day_of_month(seen.setting, seen.number("d") or 0, seen.weekday()) if _THIS_MONTH.search(said) else None


OF_SAME_MONTH = r"(?:(?P<w>W)[.,]?[_o]{0,2})?(?:(?<=[oubr])|(?<=W)|_)(?P<d>[NO])[ow]?_?[Lw]{0,2}u(?!N)"
_OF_MONTH = lazy_pattern(
    r"\W{0,2}\s*(?:(?:of|de|du|d['’]|di|del|dello|do|van|von)\s+)?"
    r"(?:(?P<same>(?:the|that|ce|el|quello|die|jenes?)? ?(?:same|très même|même|mismo|propio|mesmo|stesso|medesimo|dezelfde|diezelfde|desselben|des gleichen|desselbigen)|that|ese|desse|daquele|quel|die|jenes)"
    r"|this|the|ce|este|presente|deste|questo|deze|dieses|le|de|des)?"
    r"\s*(?:month|mois|mes|mês|mese|maand|monate?s)\b",
    re.IGNORECASE,
)


def day_of_same_month(seen: Seen) -> Day:
    """ "On the 26th of the same month": of the month named last; "el 26 de este mes": of this one."""
    at, day = seen.match.start("d"), seen.number("d") or 0
    said = _OF_MONTH.fullmatch(seen.tokens.text, seen.tokens.ends[at], seen.tokens.ends[seen.match.end() - 1])
    if said is None or not 1 <= day <= 31:
        return None
    near = seen.tokens.tags.rfind("M", 0, at) if said["same"] else -1
    month = seen.tokens.values[near] if near >= 0 else None
    if isinstance(month, int):
        return day_and_month(seen.setting, day, month, seen.weekday())
    return day_of_month(seen.setting, day, seen.weekday())


_OWN_DAY = lazy_pattern(r"N(?:,?Y|,?\(W|,W|[aA]_?[TGNS]|,?[TS]|$|[.,:¶])")
"""After "1. October": the day itself, as in "1. October 22 (Thu) 17:00"."""


def is_of_list(seen: Seen) -> bool:
    """Whether the number before a month counts the lines of a list."""
    tags, at, after = seen.tokens.tags, seen.match.start(), seen.match.end()
    is_counter = tags[at : at + 2] == "N." and tags[max(0, at - 1) : at] in ("", "¶") and tags[after - 1] == "M"
    return is_counter and _OWN_DAY.match(tags, after) is not None and seen.tokens.values[after] in range(1, 32)


_THEN_VERB = lazy_pattern(
    r"\s(?:has|have|had|is|was|will|would|needs?|must|can['’]?t|cannot|could|should|no longer|now|moves?|changes?|falls|doesn['’]t|isn['’]t|won['’]t)\b",
    re.IGNORECASE,
)


def day_of_subject(seen: Seen) -> Day:
    """ "The group booked for the 26th has changed its plans", not "a room for the 5th floor"."""
    at = seen.match.start("d")
    day = seen.number("d") or 0
    is_said = seen.tokens.words(at, at + 1)[0].isdigit() and 1 <= day <= 31
    if not is_said or _THEN_VERB.match(seen.tokens.text, seen.tokens.ends[at]) is None:
        return None
    return day_of_month(seen.setting, day, None)


_OF_THE = lazy_pattern(r"\b(?:del|dal|du|vom|ab dem|des|do dia|il|el|le)$", re.IGNORECASE)
"""How "the week of the ..." ends where its article tells that a day follows, and no count."""


def day_of_week_named(seen: Seen) -> Day:
    """ "La semana del 16 te llamamos", "the week of the 16th we decide", not "the week of 16 interviews"."""
    at = seen.match.start("d")
    day = seen.number("d") or 0
    is_day = seen.tokens.tags[at] == "O" or _OF_THE.search(seen.tokens.words(at - 1, at)) is not None
    return day_of_month(seen.setting, day, None) if is_day and 1 <= day <= 31 else None
