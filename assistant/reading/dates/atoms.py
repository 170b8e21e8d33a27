"""Dates as rules over the letters of `tokens.py`. Rules are rows; no language is known here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from assistant.reading.dates.days import (
    Day,
    Setting,
    checked,
    coming,
    day_and_month,
    day_of_month,
    gone,
    in_week,
    month_end,
    numeric,
    safe_date,
    slashed,
)
from assistant.reading.dates.lexicon import needed_tags
from assistant.reading.dates.ranks import FLOORS, NOUNS
from assistant.reading.dates.tokens import MANY, Tokens


@dataclass(frozen=True, slots=True)
class DateAtom:
    """A date in the text, by its tokens."""

    first: int
    after: int
    day: Day
    rule: str
    number: int | None = None
    """The weekday or the day of the month, where it stands alone."""


class _Seen(NamedTuple):
    tokens: Tokens
    match: re.Match[str]
    setting: Setting

    def number(self, name: str) -> int | None:
        at = self.match.start(name)
        value = self.tokens.values[at] if at >= 0 else None
        return value if isinstance(value, int) else None

    def weekday(self) -> int | None:
        return self.number("w") if "w" in self.match.re.groupindex else None

    def text(self, name: str) -> str:
        return str(self.tokens.values[self.match.start(name)])


def _full(seen: _Seen) -> Day:
    return numeric(seen.setting, seen.text("F"), seen.weekday())


def _named(seen: _Seen) -> Day:
    day, month, year = seen.number("d"), seen.number("m"), seen.number("y")
    if day is None or month is None or not 1 <= day <= 31:
        return None
    if year is None:
        return day_and_month(seen.setting, day, month, seen.weekday())
    year += 2000 if year < 100 else 0
    return checked(safe_date(year, month, day), seen.weekday())


def _slashed(seen: _Seen) -> Day:
    name = next(n for n in ("f", "g", "h") if n in seen.match.re.groupindex and seen.match[n])
    return slashed(seen.setting, seen.text(name), seen.weekday())


_ON = frozenset("on for to date interview".split())


def _slashed_alone(seen: _Seen) -> Day:
    """ "for 22/5.", but not "24/7" or "2/3"."""
    at = seen.match.start("f")
    label = at - 2 if seen.tokens.tags[at - 1 : at] == ":" else at - 1
    words = seen.tokens.words(label, label + 1).lower().split() if at else []
    first, second = (int(n) for n in seen.text("f").split("/"))
    if not words or words[-1] not in _ON or (first, second) == (24, 7):
        return None
    return _slashed(seen)


def _dotted(seen: _Seen) -> Day:
    """14.3. is a date or a time; a weekday that does not fit makes it a time."""
    day = _slashed(seen)
    return day if isinstance(day, date) else None


def _today(seen: _Seen) -> Day:
    return seen.setting.base


def _day_only(seen: _Seen) -> Day:
    day = seen.number("d")
    if seen.match.re.groupindex.get("d") and _is_word_before_word(seen):
        return None
    if day is None or not 1 <= day <= 31:
        return None
    if seen.tokens.tags[seen.match.start("d")] == "O" and FLOORS.match(
        seen.tokens.text, seen.tokens.ends[seen.match.start("d")]
    ):
        return None
    if day == 12 and seen.tokens.values[seen.match.end() : seen.match.end() + 1] == ("12:00",):
        return None  # "Tuesday 12 noon"
    return day_of_month(seen.setting, day, seen.weekday())


def _day_before_noon(seen: _Seen) -> Day:
    """ "el viernes 11 a mediodía"."""
    is_noon = seen.tokens.values[seen.match.end() + 1] == "12:00"
    return _day_only(seen) if is_noon else None


def _day_that_fits(seen: _Seen) -> Day:
    """ "el jueves 12 empezamos": the number is the day where that is the weekday named."""
    day = _day_only(seen)
    return day if isinstance(day, date) and (day - seen.setting.base).days <= 35 else None


def _is_word_before_word(seen: _Seen) -> bool:
    """ "in der ersten Märzwoche": an ordinal in letters before a noun is no day of the month."""
    at = seen.match.start("d")
    raw = seen.tokens.words(at, at + 1)
    return raw.isalpha() and (seen.tokens.tags[at + 1 : at + 2] == "w" or seen.tokens.tags[at - 1 : at] == "t")


def _day_at_hour(seen: _Seen) -> Day:
    """ "le 10 à 11 heures", not "le 10 mars de 10 à 11 heures"."""
    at = seen.match.start("d")
    is_from = seen.tokens.words(at - 1, at).lower() in ("de", "van")
    return None if is_from and seen.tokens.tags[at - 2 : at - 1] in tuple("WMYfF") else _day_only(seen)


def _late_day_only(seen: _Seen) -> Day:
    """ "de 26e bijeen", but not "the 2nd round"."""
    return _day_only(seen) if (seen.number("d") or 0) > 12 else None


def _day_of_sentence(seen: _Seen) -> Day:
    """ "10.30 on the 12th is perfect", "the 9th then": in figures, and no rank of anything."""
    at = seen.match.start("d")
    after = seen.tokens.ends[at]
    if not seen.tokens.words(at, at + 1)[0].isdigit() or NOUNS.match(seen.tokens.text, after):
        return None
    return _day_only(seen)


_RANK = re.compile(r"\.?[ºª°]")
_ARTICLES = ("il", "el", "le", "del", "dia", "día", "giorno", "do", "o", "ao", "au", "den", "dem", "zum")


def _day_after_article(seen: _Seen) -> Day:
    """ "entro il 13": the article is part of the word for "by"."""
    at = seen.match.start()
    last = seen.tokens.words(at - 1, at).lower().rsplit(None, 1)[-1]
    if _RANK.match(seen.tokens.text, seen.tokens.ends[seen.match.start("d")]):
        return None  # "do 2.º andar"
    return _day_only(seen) if last in _ARTICLES else None


def _relative(seen: _Seen) -> Day:
    return checked(seen.setting.base + timedelta(days=seen.number("r") or 0), seen.weekday())


def _relative_week(seen: _Seen) -> Day:
    """ "today in a week" and "tomorrow in a week", but not "an hour today"."""
    at = seen.tokens.tags.index("u", seen.match.start())
    if seen.tokens.values[at] != "week":
        return None
    return seen.setting.base + timedelta(days=7 + (seen.number("r") or 0))


def _coming(seen: _Seen) -> Day:
    weekday = seen.number("w")
    return coming(seen.setting.base, (seen.number("v") or 0) if weekday is None else weekday)


def _month_meant(seen: _Seen) -> date:
    """The first of the month that is named, or of this one."""
    base, month = seen.setting.base, seen.number("m")
    if month is None:
        return base.replace(day=1)
    return date(base.year + (1 if month < base.month else 0), month, 1)


def _last_of_month(seen: _Seen) -> Day:
    """ "the last Thursday of the month"."""
    last = month_end(_month_meant(seen))
    day = last - timedelta(days=(last.weekday() - (seen.number("w") or 0)) % 7)
    return day if day >= seen.setting.base else None


def _nth_of_month(seen: _Seen) -> Day:
    """ "the first Monday of May"."""
    first = _month_meant(seen)
    if "x" in seen.match.re.groupindex and seen.match["x"]:
        first = month_end(first) + timedelta(days=1)
    day = coming(first - timedelta(days=1), seen.number("w") or 0) + timedelta(days=7 * ((seen.number("n") or 1) - 1))
    return day if day >= seen.setting.base and day.month == first.month else None


def _of_list(seen: _Seen) -> Day:
    """The first of "22 and 23 September"."""
    day, month = seen.number("d"), seen.number("m")
    return day_and_month(seen.setting, day, month, None) if day and month and day <= 31 else None


def _gone(seen: _Seen) -> Day:
    return gone(seen.setting.base, seen.number("w") or 0)


def _next(seen: _Seen) -> Day:
    if not seen.setting.next_skips_week:
        return _coming(seen)
    return in_week(seen.setting.base, seen.number("w") or 0, 1)


def _of_next_week(seen: _Seen) -> Day:
    return in_week(seen.setting.base, seen.number("w") or 0, 1)


def _of_week_after_next(seen: _Seen) -> Day:
    weekday = seen.number("w")
    return in_week(seen.setting.base, (seen.number("v") or 0) if weekday is None else weekday, 2)


def _of_this_week(seen: _Seen) -> Day:
    day = in_week(seen.setting.base, seen.number("w") or 0, 0)
    return day if day >= seen.setting.base else day + timedelta(days=7)


def _week_later(seen: _Seen) -> Day:
    units = [at for at in range(seen.match.start(), seen.match.end()) if seen.tokens.tags[at] == "u"]
    if any(seen.tokens.values[at] != "week" for at in units):
        return None  # "half an hour on Monday"
    return coming(seen.setting.base, seen.number("w") or 0) + timedelta(days=7)


def _month_of_next(seen: _Seen) -> Day:
    day = seen.number("d") or 1
    if seen.tokens.words(seen.match.end() - 1, seen.match.end()).lower().startswith(("week", "woche", "sem")):
        return None
    year, month = divmod(seen.setting.base.month, 12)
    return safe_date(seen.setting.base.year + year, month + 1, day)


_WD = r"(?:[XCL]?(?P<w>W)[XC]?[.,]?[(]?[_o]{0,2}[,(]?[_o]{0,2})?"
_NO_DATE = r"(?![.,]?[_o(]{0,2}(?:[NO]\.?[o_-]{0,2}M|M[_.]?[NO]|[FGf]))"
"""After a weekday: its own date does not follow."""
_WD_AFTER = r"(?:[,]?[(]?(?P<w>W)[)]?)?"

_RULES: tuple[tuple[str, str, Callable[[_Seen], Day]], ...] = (
    ("full", _WD + r"(?P<F>F)", _full),
    ("full_after", r"(?P<F>F),?\(?(?P<w>W)\)?", _full),
    ("day_month", _WD + r"(?P<d>[NO])\.?[o_-]{0,2}(?P<m>M)\.?,?[o-]{0,2}(?P<y>Y)?(?![-]N)", _named),
    ("day_month_weekday", r"(?P<d>[NO])\.?[o_-]{0,2}(?P<m>M)\.?,?[o-]{0,2}(?P<y>Y)?,?\(?(?P<w>W)\)?", _named),
    ("day_month_short_year", _WD + r"(?P<d>[NO])-(?P<m>M)-(?P<y>N)", _named),
    ("day_month", r"(?:(?P<w>W)¶)?(?P<d>[NO])¶(?P<m>M)\.?¶?(?P<y>Y)?", _named),
    ("month_day", r"(?:(?P<w>W)¶)?(?P<m>M)¶(?P<d>[NO])(?=¶)", _named),
    ("month_day", _WD + r"(?P<m>M)\.?_?(?P<d>[NO])(?![HS]|-?u)(?:,?(?P<y>Y))?", _named),
    ("month_day_weekday", r"(?P<m>M)\.?_?(?P<d>[NO])(?:,?(?P<y>Y))?,?\(?(?P<w>W)\)?", _named),
    ("slashed", r"[XCL]?(?P<w>W)[XC]?[.,]?[(]?[_o]{0,2}(?P<f>f)", _slashed),
    ("slashed", r"(?<=[bck])_?(?P<f>f)|(?P<g>f)(?=,?[aA]?T|[aA][NK]|,?\(?W)", _slashed),
    ("slashed_weekday", r"(?P<f>f),?\((?P<w>W)\)", _slashed),
    ("dotted_weekday", r"(?P<f>G)\.?,?\((?P<w>W)\)", _dotted),
    ("slashed_alone", r"(?:(?<=[or:])|(?<=^)|(?<=[ow¶,]))(?P<f>f)(?=[.,;¶)]|$)", _slashed_alone),
    ("dotted", r"[XCL]?(?P<w>W)[XC]?[.,]?[(]?[_o]{0,2}(?P<f>G)\.?", _dotted),
    (
        "dotted",
        r"(?:(?<=¶-)|(?<![aAt-]))(?P<f>G)(?:\.(?=,?[aA(|]|,?[TS]|,?N(?:-N)?H)|(?=,?[aA][NTGS]|,?T))|(?<=[bo])_?(?P<g>G)(?=\.[^¶.]|.[wj])|(?<=\()(?P<h>G)\.(?=\))",
        _dotted,
    ),
    ("of_next_month", r"_?(?P<d>O)[o_]{0,2}[XC]u", _month_of_next),
    ("week_later", r"(?P<w>W)u(?!N)", _week_later),
    ("week_in", r"(?P<w>W)[ro]iu", _week_later),
    ("week_on", r"iu[oAk](?P<w>W)", _week_later),
    ("next_week_day", r"(?:[XC]u|uX),?[o_]{0,2}(?P<w>W)" + _NO_DATE, _of_next_week),
    ("day_next_week", r"(?P<w>W),?[o_r]{0,2}(?:[XC]u|uX)", _of_next_week),
    ("week_after_next_day", r"V,?[o_]{0,2}(?P<w>W)" + _NO_DATE + r"|(?P<v>W),?[o_r]{0,2}V", _of_week_after_next),
    ("this_week_day", r"Lu,?[o_]{0,2}(?P<w>W)", _of_this_week),
    ("day_this_week", r"(?P<w>W),?[o_]{0,2}Lu", _of_this_week),
    ("day_only_weekday", r"(?P<w>W)[.,]?[o_]{0,2}(?P<d>O)", _day_only),
    (
        "day_only_weekday_bare",
        r"(?P<w>W)[.,]?[_o]{0,2}(?P<d>N)(?=[aA(,.¶rm|_)k]|o_?[TGS]|-W|$|,?T|[jJ]W)(?!,?N)",
        _day_only,
    ),
    ("day_only_weekday_said_again", r"(?P<w>W)(?:ww?,|,w,?)_?(?P<d>O)(?=,?[aA]|[.,¶])", _day_that_fits),
    ("day_only_weekday_noon", r"(?P<w>W)[.,]?[_o]{0,2}(?P<d>N)(?=tT)", _day_before_noon),
    ("day_only_weekday_fit", r"(?P<w>W)[.,]?[_o]{0,2}(?P<d>N)(?=w|J(?!_?a?[TG])|j[w_])", _day_that_fits),
    ("relative_week", r"iuA?(?P<r>R)", _relative_week),
    ("relative_week", r"(?P<r>R)[rok]iu", _relative_week),
    ("relative", r"(?P<w>W)?,?\(?(?P<r>R)\)?", _relative),
    ("relative_weekday", r"(?P<r>R),?\(?(?P<w>W)\)?(?![.,]?[_o]{0,2}[NO]|[.,]?M)", _relative),
    ("last_of_month", r"z(?P<w>W)[or]_?(?:(?P<m>M)|L?u(?!N))", _last_of_month),
    ("nth_of_month", r"_?(?P<n>O)(?P<w>W)[or]_?(?:(?P<m>M)|(?P<x>X?)L?u(?!N))", _nth_of_month),
    ("day_of_list", r"(?P<d>[NO])\.?(?=(?:,?[jJ,]_?[NO]\.?){1,3}[o_]{0,2}(?P<m>M))", _of_list),
    ("last_weekday", r"[zP](?P<w>W)", _gone),
    ("next_weekday", r"X(?P<w>W)", _next),
    ("coming_weekday", r"C(?P<w>W)|(?P<v>W)C", _coming),
    ("weekday_next", r"(?P<w>W)X", _next),
    ("this_weekday", r"L(?P<w>W)", _of_this_week),
    ("day_only", r"_(?P<d>O)(?![wucMUWI]|_[uc]|N-?u|o_?M)", _day_only),
    ("day_after_on", r"(?<=[ou])(?P<d>N)(?=[.,;¶)]|$|j[wq])", _day_after_article),
    ("day_only", r"(?<=[obtA])(?P<d>O)(?![ucMU])", _day_only),
    ("day_only", r"(?<=b)_(?P<d>N)(?![uMHZmo%:-])", _day_only),
    ("day_after_article", r"(?<=b)(?P<d>N)(?=[.,;¶)wjJ]|$)", _day_after_article),
    ("day_only_verb", r"_(?P<d>O)(?=w)", _late_day_only),
    ("day_of_sentence", r"(?:(?<=o_)|(?<=^_)|(?<=[.¶,]_))(?P<d>O)(?=w)", _day_of_sentence),
    ("day_of_sentence", r"(?:(?<=[w.¶,:r])|(?<=^))(?P<d>O)(?=,?[aA]?_?[TS]|,[aA][GNn]|,G)", _day_of_sentence),
    ("day_of_sentence", r"(?<=,)(?P<d>O)(?=[.¶]|$)", _day_of_sentence),
    ("day_only", r"(?<=u)(?P<d>N)(?=,?[aA][TGSNn])", _day_only),
    ("day_only", r"(?<=[or])_?(?P<d>N)(?=aT|,aT|aS|a[Nn][HZm])", _day_at_hour),
    ("day_only", r"(?<=c)_?(?P<d>[NO])(?![uMwU])", _day_only),
    ("this_part", r"L(?=m)", _today),
    ("weekday", r"(?<!i)(?P<w>W)(?!,?[_o]{0,2}Nw)", _coming),
)
_COMPILED = tuple((name, re.compile(pattern), needed_tags(pattern), resolve) for name, pattern, resolve in _RULES)


def _alone(name: str, seen: _Seen) -> int | None:
    """What the last reading of a lone weekday or day of the month needs: see `in_the_past`."""
    return seen.number({"weekday": "w", "day_only": "d"}[name]) if name in ("weekday", "day_only") else None


def dates_of(tokens: Tokens, setting: Setting) -> tuple[DateAtom, ...]:
    """Every date in the text, the longest reading of each place."""
    found: list[tuple[int, int, int, DateAtom]] = []
    present = frozenset(tokens.tags)
    for order, (name, pattern, needed, resolve) in enumerate(_COMPILED):
        if not needed <= present:
            continue
        for match in islice(pattern.finditer(tokens.tags), MANY):
            seen = _Seen(tokens, match, setting)
            day = resolve(seen)
            if day is not None:
                atom = DateAtom(match.start(), match.end(), day, name, _alone(name, seen))
                found.append((match.start(), -match.end(), order, atom))
    atoms = _without_overlap([entry[3] for entry in sorted(found, key=lambda entry: entry[:3])])
    return _in_their_week(tokens, setting, atoms)


_WEEK_BEFORE = re.compile(r"[XC]u[^.¶D]{0,9}$|uX[^.¶D]{0,9}$")


_WEEK_ASKED = re.compile(r"[XC]u(?P<stop>\.)[^.¶D]{0,9}$")
""" "Free next week? Tuesday after 4"."""


def _in_their_week(tokens: Tokens, setting: Setting, atoms: tuple[DateAtom, ...]) -> tuple[DateAtom, ...]:
    """Weekdays of a week that was named before them: "next week, ideally Tuesday", "the following Monday"."""
    found: list[DateAtom] = []
    for atom in atoms:
        if dated := _said_before(tokens, setting, atom, found):
            found.append(replace(atom, day=dated, rule="said_before", number=None))
            continue
        last = found[-1] if found else None
        if atom.rule == "weekday" and (day := _after_the_last(tokens, atom, last)):
            found.append(replace(atom, day=day, rule="ascending", number=None))
            continue
        day = _in_named_week(tokens, setting, atom, last)
        found.append(replace(atom, day=day, rule="named_week", number=None) if day else atom)
    return tuple(found)


_WHOLE = frozenset(
    {"full", "full_after", "day_month", "day_month_weekday", "month_day", "month_day_weekday", "slashed"}
)
"""Rules that give a day and its month."""


def _said_before(tokens: Tokens, setting: Setting, atom: DateAtom, found: list[DateAtom]) -> date | None:
    """A weekday alone after a date on that weekday: "Date: 10 February. Day: Tuesday"."""
    if atom.rule != "weekday" or tokens.tags[max(0, atom.first - 1) : atom.first] == "b":
        return None
    own = {one.day for one in found if one.rule in _WHOLE and isinstance(one.day, date)}
    whole = own or {day for day in setting.dated if day.weekday() == atom.number}
    fitting = {day for day in whole if day.weekday() == atom.number and 7 <= (day - setting.base).days <= 21}
    return fitting.pop() if len(fitting) == 1 and len(whole) == 1 else None


def _after_the_last(tokens: Tokens, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Free next week? Tuesday after 4 or Thursday", said on a Wednesday: both are next week's."""
    if last is None or not isinstance(last.day, date) or not isinstance(atom.day, date):
        return None
    gap = tokens.tags[last.after : atom.first]
    if last.rule not in ("weekday", "ascending") or len(gap) > 14 or "J" not in gap or "." in gap or "¶" in gap:
        return None
    if not re.search("[XC]u|uX", tokens.tags[max(0, last.first - 30) : last.first]):
        return None
    return atom.day + timedelta(days=7) if atom.day < last.day else None


def _in_named_week(tokens: Tokens, setting: Setting, atom: DateAtom, last: DateAtom | None) -> date | None:
    is_near = last is not None and atom.first - last.after <= 40 and isinstance(last.day, date)
    if atom.rule == "next_weekday" and is_near and last and tokens.values[atom.first] == "after":
        weekday = atom.day.weekday() if isinstance(atom.day, date) else 0
        return coming(last.day, weekday) if isinstance(last.day, date) else None
    if atom.rule != "weekday" or atom.number is None:
        return None
    if _WEEK_BEFORE.search(tokens.tags, max(0, atom.first - 12), atom.first):
        at = max(tokens.tags.rfind("u", 0, atom.first), 0)
        return in_week(setting.base, atom.number, 1) if tokens.values[at] == "week" else None
    asked = _WEEK_ASKED.search(tokens.tags, max(0, atom.first - 12), atom.first)
    if asked and tokens.text[tokens.starts[asked.start("stop")]] == "?":
        return in_week(setting.base, atom.number, 1) if tokens.values[asked.start("stop") - 1] == "week" else None
    return _of_week_of(tokens, atom, last)


def _of_week_of(tokens: Tokens, atom: DateAtom, last: DateAtom | None) -> date | None:
    """ "Week commencing 9 March: Tuesday at 10"."""
    if last is None or not isinstance(last.day, date) or atom.number is None or atom.first - last.after > 12:
        return None
    is_week = tokens.tags[max(0, last.first - 2) : last.first].rstrip("_").endswith("c") or (
        last.rule == "named_week" and last.first and _is_listed(tokens, last, atom)
    )
    return in_week(last.day, atom.number, 0) if is_week else None


def _is_listed(tokens: Tokens, last: DateAtom, atom: DateAtom) -> bool:
    """Whether only "or", "and" or a comma stand between two days."""
    return re.fullmatch(r"[,jJo_]{0,4}", tokens.tags[last.after : atom.first]) is not None


def _without_overlap(atoms: list[DateAtom]) -> tuple[DateAtom, ...]:
    kept: list[DateAtom] = []
    for atom in atoms:
        if not kept or atom.first >= kept[-1].after:
            kept.append(atom)
    return tuple(kept)


def in_the_past(atom: DateAtom, setting: Setting) -> DateAtom:
    """The same words where they speak of what has been: "we met on Tuesday"."""
    if atom.number is None:
        return atom
    if atom.rule == "weekday":
        return replace(atom, day=gone(setting.base, atom.number))
    return replace(atom, day=day_of_month(setting, atom.number, None, past=True) or atom.day)
