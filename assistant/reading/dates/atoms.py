"""Dates as rules over the letters of `tokens.py`. Rules are rows; no language is known here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

import assistant.reading.dates.rare_days as rare_days
from assistant.reading.dates.days import (
    Day,
    Setting,
    checked,
    coming,
    day_and_month,
    day_of_month,
    gone,
    in_week,
    numeric,
    safe_date,
    slashed,
)
from assistant.reading.dates.lexicon import needed_tags
from assistant.reading.dates.ranks import FLOORS, NOUNS, is_turn
from assistant.reading.dates.seen import DateAtom, Seen
from assistant.reading.dates.tokens import MANY, Tokens
from assistant.reading.dates.weeks import in_their_week
from assistant.reading.lazy import lazy_pattern


def _full(seen: Seen) -> Day:
    return numeric(seen.setting, seen.text("F"), seen.weekday())


def _named(seen: Seen) -> Day:
    day, month, year = seen.number("d"), seen.number("m"), seen.number("y")
    if day is None or month is None or not 1 <= day <= 31 or rare_days.is_of_list(seen):
        return None
    if year is None:
        return day_and_month(seen.setting, day, month, seen.weekday())
    year += 2000 if year < 100 else 0
    return checked(safe_date(year, month, day), seen.weekday())


_BEFORE_DAY = frozenset("le el il o dia día giorno op den dem der am au du del dal al ao do".split())


def _in_words(seen: Seen) -> Day:
    """ "le dix mars", "martes uno de abril", "op tien maart", but not "drei März-Termine"."""
    at = seen.match.start("d")
    lead = seen.tokens.words(at - 1, at).lower().rsplit(None, 1)[-1:] if at else []
    return _named(seen) if seen.match["w"] or not _BEFORE_DAY.isdisjoint(lead) else None


def _dashed(seen: Seen) -> Day:
    """ "op 10-3 om 14 uur": day and month as the Dutch write them; never against the weekday."""
    day, month = seen.number("d") or 0, seen.number("m") or 0
    found = slashed(seen.setting, f"{day}-{month}", seen.weekday()) if 1 <= day <= 31 and 1 <= month <= 31 else None
    return found if isinstance(found, date) and (found - seen.setting.base).days <= 120 else None


def _slashed(seen: Seen) -> Day:
    name = next(n for n in ("f", "g", "h") if n in seen.match.re.groupindex and seen.match[n])
    return slashed(seen.setting, seen.text(name), seen.weekday())


_ON = _BEFORE_DAY | frozenset("on for to date interview em".split())


def _slashed_alone(seen: Seen) -> Day:
    """ "for 22/5.", "no dia 24/07 você vai saber", but not "24/7" or "2/3"."""
    name = "g" if seen.match["g"] else "f"
    at, text = seen.match.start(name), seen.text(name)
    label = at - 2 if seen.tokens.tags[at - 1 : at] == ":" else at - 1
    words = seen.tokens.words(label, label + 1).lower().split() if at else []
    if label == at - 2 and rare_days.is_surely_slashed(text):
        return _dotted(seen)
    if not words or words[-1] not in _ON or text == "24/7" or (name == "g" and not rare_days.is_plainly_slashed(text)):
        return None
    return _slashed(seen)


def _dotted(seen: Seen) -> Day:
    """14.3. is a date or a time; a weekday that does not fit makes it a time."""
    day = _slashed(seen)
    return day if isinstance(day, date) else None


_SURELY_DAY = lazy_pattern(r"(?:am|zum|vom|bis|dem|den|vor|spätestens) $", re.IGNORECASE)


def _dotted_last(seen: Seen) -> Day:
    """ "spätestens am 31.03.", and the sentence ends: a day where it is no hour, or after a German word for days."""
    name = "f" if seen.match["f"] else "g"
    start = seen.tokens.starts[seen.match.start(name)]
    is_hour = name == "g" or int(seen.text(name).split(".")[0]) < 24
    if is_hour and not _SURELY_DAY.search(seen.tokens.text[max(0, start - 12) : start]):
        return None
    return _dotted(seen)


def _today_in_part(seen: Seen) -> Day:
    """ "this morning", but not "the same morning"."""
    is_same = seen.tokens.words(seen.match.start(), seen.match.end()).lower().endswith("same")
    return None if is_same else seen.setting.base


def _day_only(seen: Seen) -> Day:
    day = seen.number("d")
    if seen.match.re.groupindex.get("d") and _is_word_before_word(seen):
        return None
    if day is None or not 1 <= day <= 31 or is_turn(seen.tokens, seen.match.start("d")):
        return None
    if seen.tokens.tags[seen.match.start("d")] == "O" and FLOORS.match(
        seen.tokens.text, seen.tokens.ends[seen.match.start("d")]
    ):
        return None
    if day == 12 and seen.tokens.values[seen.match.end() : seen.match.end() + 1] == ("12:00",):
        return None  # "Tuesday 12 noon"
    return day_of_month(seen.setting, day, seen.weekday())


def _day_before_noon(seen: Seen) -> Day:
    """ "el viernes 11 a mediodía"."""
    is_noon = seen.tokens.values[seen.match.end() + 1] == "12:00"
    return _day_only(seen) if is_noon else None


def _day_before_part(seen: Seen) -> Day:
    """ "jueves 5 por la tarde", and not "jueves 5 de la tarde": what is of the afternoon is its hour."""
    at = seen.match.end()
    is_hour = seen.tokens.words(at, at + 1).lower().startswith(("de la ", "da ", "del ", "di "))
    return None if is_hour else _day_only(seen)


def _day_that_fits(seen: Seen) -> Day:
    """ "el jueves 12 empezamos": the number is the day where that is the weekday named."""
    day = _day_only(seen)
    return day if isinstance(day, date) and (day - seen.setting.base).days <= 35 else None


def _is_word_before_word(seen: Seen) -> bool:
    """ "in der ersten Märzwoche": an ordinal in letters before a noun is no day of the month."""
    at = seen.match.start("d")
    raw = seen.tokens.words(at, at + 1)
    tags = seen.tokens.tags
    if seen.weekday() is not None and tags[at + 1 : at + 3] == ",a":
        return False
    is_of = tags[at + 1 : at + 3] in ("ow", "ov")  # "the first of them"
    return raw.isalpha() and (is_of or tags[at + 1 : at + 2] in ("w", "v", "-", ",") or tags[at - 1 : at] == "t")


def _day_at_hour(seen: Seen) -> Day:
    """ "le 10 à 11 heures", not "le 10 mars de 10 à 11 heures"."""
    at = seen.match.start("d")
    is_from = seen.tokens.words(at - 1, at).lower() in ("de", "van")
    return None if is_from and seen.tokens.tags[at - 2 : at - 1] in tuple("WMYfF") else _day_only(seen)


def _day_at_bare_hour(seen: Seen) -> Day:
    """ "el 11 a las 12", not "del 11 a las 12"."""
    at = seen.match.start("d")
    return None if seen.tokens.words(at - 1, at).lower() in _FROM else _day_only(seen)


def _late_day_only(seen: Seen) -> Day:
    """ "de 26e bijeen", but not "the 2nd round"."""
    return _day_only(seen) if (seen.number("d") or 0) > 12 else None


_FROM = frozenset({"del", "de", "dal", "do", "van", "von", "vom", "du"})
"""What a span of hours begins with."""

_ABOUT_A_DAY = lazy_pattern(
    r"\b(?:hacia el|sobre el|alrededor del|para el|vers le|autour du|pour le|d['’]ici le|avant le|"
    r"um den|gegen den|ab dem|rond de|omstreeks de|tegen de|intorno al|verso il|attorno al|entro il|"
    r"por volta do(?: dia)?|lá pelo dia|até o(?: dia)?|até ao(?: dia)?)\s$",
    re.IGNORECASE,
)


def _day_about(seen: Seen) -> Day:
    """ "hacia el 26 tendrás nuestra respuesta"."""
    start = seen.tokens.starts[seen.match.start("d")]
    if _ABOUT_A_DAY.search(seen.tokens.text[max(0, start - 24) : start]) is None or (seen.number("d") or 0) > 31:
        return None
    return _late_day_only(seen)


def _day_of_sentence(seen: Seen) -> Day:
    """ "10.30 on the 12th is perfect", "the 9th then": in figures, and no rank of anything."""
    at = seen.match.start("d")
    after = seen.tokens.ends[at]
    if not seen.tokens.words(at, at + 1)[0].isdigit() or NOUNS.match(seen.tokens.text, after):
        return None
    return _day_only(seen)


_RANK = lazy_pattern(r"\.?[ºª°]")
_ARTICLES = ("il", "el", "le", "del", "dia", "día", "giorno", "do", "o", "ao", "au", "den", "dem", "zum")


def _day_after_article(seen: Seen) -> Day:
    """ "entro il 13": the article is part of the word for "by"."""
    at = seen.match.start()
    last = seen.tokens.words(at - 1, at).lower().rsplit(None, 1)[-1]
    if _RANK.match(seen.tokens.text, seen.tokens.ends[seen.match.start("d")]):
        return None  # "do 2.º andar"
    return _day_only(seen) if last in _ARTICLES else None


def _relative(seen: Seen) -> Day:
    return checked(seen.setting.base + timedelta(days=seen.number("r") or 0), seen.weekday())


def _relative_week(seen: Seen) -> Day:
    """ "today in a week" and "a fortnight tomorrow", but not "an hour today"."""
    at = seen.tokens.tags.index("u", seen.match.start())
    days = {"week": 7, "fortnight": 14}.get(str(seen.tokens.values[at]))
    return seen.setting.base + timedelta(days=days + (seen.number("r") or 0)) if days else None


def _coming(seen: Seen) -> Day:
    weekday = seen.number("w")
    return coming(seen.setting.base, (seen.number("v") or 0) if weekday is None else weekday)


def _of_list(seen: Seen) -> Day:
    """The first of "22 and 23 September"."""
    day, month = seen.number("d"), seen.number("m")
    return day_and_month(seen.setting, day, month, None) if day and month and day <= 31 else None


def _weekday_alone(seen: Seen) -> Day:
    return None if rare_days.is_beside_a_count(seen) else _coming(seen)


def _gone(seen: Seen) -> Day:
    return gone(seen.setting.base, seen.number("w") or 0)


_AT_LAST = lazy_pattern(r"\s+(?:délai|delai|thing|call|orders|chance|carat|termine|plazo|prazo)\b", re.IGNORECASE)


def _gone_by(seen: Seen) -> Day:
    """ "jeudi dernier", "giovedì passato", but not "jeudi dernier délai"."""
    is_other = _AT_LAST.match(seen.tokens.text, seen.tokens.ends[seen.match.end() - 1])
    return None if is_other else _gone(seen)


def _next(seen: Seen) -> Day:
    if not seen.setting.next_skips_week:
        return _coming(seen)
    return in_week(seen.setting.base, seen.number("w") or 0, 1)


def _of_next_week(seen: Seen) -> Day:
    day = in_week(seen.setting.base, seen.number("w") or 0, 1)
    return None if _has_own_number(seen, day) else day


_OWN_NUMBER = lazy_pattern(r"[.,]?[_o(]{0,2}(?P<d>[NO])(?![HZm:%u])")


def _has_own_number(seen: Seen, day: date) -> bool:
    """ "next week, Tuesday 12 or Thursday 14": the number says the day again."""
    own = _OWN_NUMBER.match(seen.tokens.tags, seen.match.end())
    return own is not None and seen.tokens.values[own.start("d")] == day.day


def _of_week_after_next(seen: Seen) -> Day:
    weekday = seen.number("w")
    return in_week(seen.setting.base, (seen.number("v") or 0) if weekday is None else weekday, 2)


def _of_this_week(seen: Seen) -> Day:
    day = in_week(seen.setting.base, seen.number("w") or 0, 0)
    return day if day >= seen.setting.base else day + timedelta(days=7)


def _week_later(seen: Seen) -> Day:
    unit = next(
        seen.tokens.values[at] for at in range(seen.match.start(), seen.match.end()) if seen.tokens.tags[at] == "u"
    )
    if unit not in ("week", "fortnight"):
        return None  # "half an hour on Monday"
    return coming(seen.setting.base, seen.number("w") or 0) + timedelta(days=7 if unit == "week" else 14)


_IN_WEEKS = frozenset("in over en dans em tra fra dentro".split())
_FEW_WEEKS = 5


def _weeks_later(seen: Seen) -> Day:
    """ "Donnerstag in zwei Wochen", "jeudi dans deux semaines", but not "Thursday within two weeks"."""
    at, count = seen.match.start("n"), seen.number("n") or 0
    lead = seen.tokens.words(at - 1, at).lower().split()
    if seen.tokens.values[at + 1] != "weeks" or not lead or lead[0] not in _IN_WEEKS or count > _FEW_WEEKS:
        return None
    return coming(seen.setting.base, seen.number("w") or 0) + timedelta(days=7 * count)


def _month_of_next(seen: Seen) -> Day:
    day = seen.number("d") or 1
    if seen.tokens.words(seen.match.end() - 1, seen.match.end()).lower().startswith(("week", "woche", "sem")):
        return None
    year, month = divmod(seen.setting.base.month, 12)
    return safe_date(seen.setting.base.year + year, month + 1, day)


_NAME = r"[XCL]?(?P<w>W)[XC]?"
"""A weekday, perhaps the next or the coming one, before its date."""
_WD = r"(?:" + _NAME + r"[.,]{0,2}[(]?[_o]{0,2}[,(]?[_o]{0,2}u?)?"
"""A word for "day" may stand between the two: "terça, dia 10/03"."""
_NO_DATE = r"(?![.,]?[_o(]{0,2}(?:[NO]\.?[o_-]{0,2}M|M[_.]?[NO]|[FGf]))"
"""After a weekday: its own date does not follow."""

_OWN_DATE = r",?\(?[_o]{0,2}(?:[NO]\.?[o_-]{0,2}M|M[_.]?[NO]|[Ff])"
"""After a weekday: its own date follows, which is surer than any count: "a fortnight on Tuesday, the 17th of March"."""

_RULES: tuple[tuple[str, str, Callable[[Seen], Day]], ...] = (
    ("full", _WD + r"(?P<F>F)", _full),
    ("full_after", r"(?P<F>F),?\(?(?P<w>W)\)?", _full),
    ("day_month", _WD + r"(?P<d>[NO])\.?[o_-]{0,2}(?P<m>M)\.?,?[o-]{0,2}(?P<y>Y)?(?![-]N)", _named),
    ("day_in_words", r"(?:" + _NAME + r"[.,]{0,2}[_o]{0,2}u?)?(?P<d>[ni])o?(?P<m>M)o?(?P<y>Y)?", _in_words),
    ("day_month_weekday", r"(?P<d>[NO])\.?[o_-]{0,2}(?P<m>M)\.?,?[o-]{0,2}(?P<y>Y)?,?\(?(?P<w>W)\)?", _named),
    ("day_month_short_year", _WD + r"(?P<d>[NO])-(?P<m>M)-(?P<y>N)", _named),
    ("day_month", r"(?:(?P<w>W)¶)?(?P<d>[NO])¶(?P<m>M)\.?¶?(?P<y>Y)?", _named),
    ("month_day", r"(?:(?P<w>W)¶)?(?P<m>M)¶(?P<d>[NO])(?=¶)", _named),
    ("month_day", _WD + r"(?P<m>M)\.?_?(?P<d>[NO])(?![HS]|-?u)(?:,?(?P<y>Y))?", _named),
    ("month_day_weekday", r"(?P<m>M)\.?_?(?P<d>[NO])(?:,?(?P<y>Y))?,?\(?(?P<w>W)\)?", _named),
    ("slashed", _NAME + r"[.,]{0,2}[(]?[_o]{0,2}u?(?P<f>f)", _slashed),
    ("slashed", r"(?<=[bck])_?(?P<f>f)|(?P<g>f)(?=,?[aA]?[TS]|[aA][NGK]|,?\(?W|[,:]?N[-t][TN])", _slashed),
    ("dashed", r"(?:" + _NAME + r"[.,]{0,2}|(?<=o))(?P<d>N)-(?P<m>N)(?=,?a(?:[TSG]|[Nn]H)|,T)", _dashed),
    ("slashed_weekday", r"(?P<f>f),?\((?P<w>W)\)", _slashed),
    ("dotted_weekday", r"(?P<f>G)\.?,?\((?P<w>W)\)", _dotted),
    (
        "slashed_alone",
        r"(?:(?<=[or:])|(?<=^)|(?<=[ow¶,]))(?P<f>f)(?=[.,;¶)]|$)|(?<=o)(?P<g>f)(?=[wbr_qiIAC])",
        _slashed_alone,
    ),
    ("dotted", _NAME + r"[.,]{0,2}[(]?[_o]{0,2}u?(?P<f>G)\.?", _dotted),
    (
        "dotted",
        r"(?:(?<=¶-)|(?<![aAt-]))(?P<f>G)(?:\.(?=,?[aA(|]|,?[TS]|,?N(?:-N)?H)|(?=,?[aA][NTGS]|,?T))|(?<=[bo])_?(?P<g>G)(?=\.[^¶.]|.[wj])|(?<=\()(?P<h>G)\.(?=\))",
        _dotted,
    ),
    ("dotted_last", r"(?<=[bo])(?P<f>G)(?=\.(?:¶|$))|(?<=_)(?P<g>G)(?=\.(?:[,;)¶]|$))", _dotted_last),
    ("of_next_month", r"_?(?P<d>O)[o_]{0,2}[XC]u", _month_of_next),
    ("week_later", r"(?P<w>W)u(?!N)", _week_later),
    ("week_in", r"(?P<w>W)[ro]iu", _week_later),
    ("week_on", r"iu(?:A|[ok](?!W" + _OWN_DATE + r"))(?P<w>W)", _week_later),
    ("weeks_in", r"(?P<w>W)[ro](?P<n>[nN])u", _weeks_later),
    ("feira", r"(?P<d>O)-?w(?![,(]{0,2}_?u?(?:[NO]o?M|[fFG]))", rare_days.feira),
    ("week_in_eight", r"(?P<w>W)[rt_](?P<n>n)u?(?!H)|(?P<r>R)[rt_](?P<n2>n)u?(?!H)", rare_days.in_eight),
    (
        "day_in_week_number",
        r"(?P<w>W),?[o_r]{0,2}(?:#|u)(?P<n>N)(?![HZ:M])|(?:#|(?<=[r_])u)(?P<n2>N),?:?[o_]{0,2}(?P<v>W)" + _NO_DATE,
        rare_days.of_numbered_week,
    ),
    (
        "day_of_this_month",
        r"(?:(?P<w>W)[.,]?[_o]{0,2})?(?:(?<=[ou_])|(?<=W))(?P<d>[NO])(?:o?_?Lu?|p)(?=,?[aA.,¶);]|$)",
        rare_days.day_of_this_month,
    ),
    ("day_of_same_month", rare_days.OF_SAME_MONTH, rare_days.day_of_same_month),
    ("next_week_day", r"(?:[XC]u|uX),?[o_]{0,2}(?P<w>W)" + _NO_DATE, _of_next_week),
    ("day_next_week", r"(?P<w>W),?[o_r]{0,2}(?:[XC]u|uX)", _of_next_week),
    ("week_after_next_day", r"V,?[o_]{0,2}(?P<w>W)" + _NO_DATE + r"|(?P<v>W),?[o_r]{0,2}V", _of_week_after_next),
    ("this_week_day", r"Lu,?[o_]{0,2}(?P<w>W)", _of_this_week),
    ("day_this_week", r"(?P<w>W),?[o_]{0,2}Lu", _of_this_week),
    ("day_only_weekday_said", r"[XCL](?P<w>W)[XC]?[.,]?[o_]{0,2}(?P<d>O)(?!o?_?M)", _day_that_fits),
    ("day_only_weekday", _NAME + r"(?:[.,]?[o_]{0,2}|\([o_]{0,2})(?P<d>O)", _day_only),
    (
        "day_only_weekday_bare",
        _NAME + r"[.,]?[_o]{0,2}(?P<d>N)(?=[aA(,.;¶r|_)k]|:(?!N)|o_?[TGS]|-W|$|,?T|[jJ]W)(?!,?N)",
        _day_only,
    ),
    ("day_only_weekday_bare", _NAME + r"[.,]?[_o]{0,2}(?P<d>N)(?=m)(?!,?N)", _day_before_part),
    ("day_only_weekday_said_again", _NAME + r"(?:ww?,|,w,?)_?(?P<d>O)(?=,?[aA]|[.,¶])", _day_that_fits),
    ("day_only_weekday_said", _NAME + r",?[o_]{0,2}u(?P<d>[NO])(?![HZm:%u]|[o_]{0,2}M)", _day_that_fits),
    ("day_only_weekday_words", _NAME + r"[_o]{0,2}(?P<d>n)(?=,?a_?[TGSNn])", _day_that_fits),
    ("day_only_then_weekday", r"(?<=[ou_b])(?P<d>[NO]),?\(?(?P<w>W)\)?(?![.,]?[_o(]{0,2}[NOfFG])", _day_that_fits),
    ("day_only_weekday_noon", _NAME + r"[.,]?[_o]{0,2}(?P<d>N)(?=tT)", _day_before_noon),
    (
        "day_only_weekday_fit",
        _NAME + r"[.,]?[_o]{0,2}(?P<d>N)(?=w|b|o(?!_?M)|t(?![NnTGS])|J(?!_?a?[TG])|j(?![NnTGSOaW]))",
        _day_that_fits,
    ),
    ("relative_week", r"iuA?(?P<r>R)", _relative_week),
    ("relative_week", r"(?P<r>R)[rok]iu", _relative_week),
    ("relative", r"(?P<w>W)?,?\(?(?P<r>R)\)?", _relative),
    ("relative_weekday", r"(?P<r>R),?\(?(?P<w>W)\)?(?![.,]?[_o]{0,2}[NO]|[.,]?M)", _relative),
    ("beside_a_feast", r"(?P<w>W)w?(?P<by>[kqXb])_?(?P<x>x)", rare_days.beside_a_feast),
    ("last_of_month", r"z(?P<w>W)[or]_?(?:(?P<m>M)|L?u(?!N))", rare_days.last_of_month),
    ("nth_of_month", r"_?(?P<n>O)(?P<w>W)[or]_?(?:(?P<m>M)|(?P<x>X?)L?u(?!N))", rare_days.nth_of_month),
    ("day_of_list", r"(?P<d>[NO])\.?(?=(?:,?[jJ,]_?[NO]\.?){1,3}[o_]{0,2}(?P<m>M))", _of_list),
    ("day_of_list", r"(?<=[ou_])(?P<d>[NO])\.?(?=(?:,?[jJ,]o?_?u?[NO]\.?){1,3}[o_]{0,2}(?P<m>M))", _of_list),
    ("last_weekday", r"z(?P<w>W)", _gone),
    ("weekday_last", r"(?P<w>W)z(?=[awjr.,;:¶)?]|$)", _gone_by),
    ("next_weekday", r"X(?P<w>W)", _next),
    ("coming_weekday", r"C(?P<w>W)|(?P<v>W)C", _coming),
    ("weekday_next", r"(?P<w>W)X", _next),
    ("this_weekday", r"L(?P<w>W)", _of_this_week),
    ("day_only", r"_(?P<d>O)(?![wucMUWI]|_[uc]|N-?u|o_?M)", _day_only),
    ("day_after_on", r"(?<=[ou])(?P<d>N)(?=[.,;¶)]|$|j[wq]|b(?:[.,;¶)w]|$))", _day_after_article),
    ("day_only", r"(?<=[obtA])(?P<d>O)(?![ucMU#])", _day_only),
    ("day_only", r"(?<=b)_(?P<d>N)(?![uMHZmo%:-])", _day_only),
    ("day_after_article", r"(?<=b)(?P<d>N)(?=[.,;¶)wjJ]|$)", _day_after_article),
    ("day_about", r"(?<=[o_])(?P<d>N)(?=[wq])", _day_about),
    ("day_only_verb", r"_(?P<d>O)(?=w)", _late_day_only),
    ("day_of_sentence", r"(?:(?<=[ob]_)|(?<=^_)|(?<=[.¶,]_))(?P<d>O)(?=w)", _day_of_sentence),
    ("day_of_sentence", r"(?:(?<=[w.¶,:r])|(?<=^))(?P<d>O)(?=,?[aA]?_?[TS]|,[aA][GNn]|,G|aG)", _day_of_sentence),
    ("day_of_sentence", r"(?<=[,r])(?P<d>O)(?=[.¶]|$)", _day_of_sentence),
    ("day_of_subject", r"(?<=r)(?P<d>O)(?=w)", rare_days.day_of_subject),
    ("day_only", r"(?<=u)(?P<d>N)(?=,?[aA][TGSNn])", _day_only),
    ("day_after_article", r"(?<=u)(?P<d>N)(?=,?[jJ]o?_?uN)", _day_after_article),
    ("day_only", r"(?<=[or])_?(?P<d>N)(?=aT|,aT|aS|a[Nn][HZm])", _day_at_hour),
    ("day_only", r"(?<=o)(?P<d>N)(?=aN(?:[.,;¶)wr]|jU|$))", _day_at_bare_hour),
    ("day_only", r"(?<=c)_?(?P<d>[NO])(?![uMwU])", _day_only),
    ("day_of_week_named", r"(?<=c)(?P<d>[NO])(?=w)", rare_days.day_of_week_named),
    ("this_part", r"L(?=m)", _today_in_part),
    ("weekday", r"(?<!i)(?P<w>W)", _weekday_alone),
)
_COMPILED = tuple((name, lazy_pattern(pattern), needed_tags(pattern), resolve) for name, pattern, resolve in _RULES)


def _alone(name: str, seen: Seen) -> int | None:
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
            seen = Seen(tokens, match, setting)
            day = resolve(seen)
            if day is not None:
                atom = DateAtom(match.start(), match.end(), day, name, _alone(name, seen))
                found.append((match.start(), -match.end(), order, atom))
    atoms = _without_overlap([entry[3] for entry in sorted(found, key=lambda entry: entry[:3])])
    return in_their_week(tokens, setting, atoms)


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
