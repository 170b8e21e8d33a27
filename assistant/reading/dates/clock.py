"""Times of day, zones and durations as rules over the letters of `tokens.py`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time, timedelta
from itertools import islice

from assistant.reading.dates.early import is_early
from assistant.reading.dates.hour_places import is_place
from assistant.reading.dates.hours import CHECKS, INSTEAD, Hour, hour_at, is_ahead_of, is_length
from assistant.reading.dates.hours_said import is_parted
from assistant.reading.dates.lexicon import needed_tags
from assistant.reading.dates.ranks import is_name
from assistant.reading.dates.tokens import MANY, Tokens
from assistant.reading.lazy import lazy_pattern


@dataclass(frozen=True, slots=True)
class TimeAtom:
    """A time of day in the text, with its end and zone where they are said."""

    first: int
    after: int
    start: time
    end: time | None = None
    zone: str | None = None
    is_bare: bool = False
    """A lone hour ("at 3"): counts right beside a date only."""
    is_move: bool = False
    """Start and end may be old and new: joined by "to"."""
    is_new: bool = False
    """What is left of "from 2pm to 3pm" where that was a move, or said to be so much later."""


@dataclass(frozen=True, slots=True)
class DurationAtom:
    """How long something takes."""

    first: int
    after: int
    length: timedelta


_AFTER_BARE = r"(?=$|[.,;:¶)ZImorRWJj|(]|_?[WRO]|BI|t_?[WRw])"

_RULES: tuple[tuple[str, str], ...] = (
    ("then", r"(?<=[bkraAV])_?(?P<s>[TGNnS])(?=m?[,rjwRLWbH])"),
    ("minutes_to_half", r"(?P<min>[Nn])u?bU(?P<s>[Nni])(?!u)"),
    ("minutes_past_half", r"(?P<min>[Nn])u?[kr]U(?P<s>[Nni])(?!u)"),
    ("minutes_of_noon", r"(?P<s>T)j?(?P<min>n)(?=$|[.,;:¶)(aorh])"),
    ("minutes_less", r"(?P<s>[NnT])H?t(?P<min>[Nn])(?![uMO])"),
    ("minutes_before", r"(?P<min>[Nn])u?b(?P<s>[Nni])(?![uMO])"),
    ("range", r"(?P<s>[TGS])m?(?P<z>Z?)[.]?(?P<by>[-tba])[_aAL]{0,2}(?P<e>[TGS])"),
    ("range_half", r"(?<=[aA])_?(?P<s>[NnGT])H?(?P<by>[-tbj])[a_]{0,2}U(?P<e>[Nn])(?=$|[.,;:¶)wJjo?])"),
    ("range_noon", r"N(?P<s>T)(?P<by>[-tb])[_aAL]{0,2}(?P<e>[TGS])"),
    ("range", r"(?<=[aA])_?(?P<s>[TS])Z?j_?(?P<e>[TS])"),
    ("range_words", r"(?<=[aA])_?(?P<s>[Nn])(?P<by>[-tb])(?P<e>[Nn])(?=$|[.,;¶)jJwI])"),
    ("range", r"(?<=[WRMYO]o)(?P<s>[NnGST])H?(?P<by>[at])_?(?P<e>T)(?=$|[.,;¶)jJw])"),
    ("range_words", r"(?:(?<=[WRMO]o)|(?<=[WRMO],))(?P<s>n)(?P<by>[-tb])(?P<e>n)(?=$|[.,;¶)v])"),
    ("range_to_clock", r"(?P<s>N)(?P<by>[-tbj])[a_]{0,2}(?P<e>T)"),
    ("range_to_noon", r"(?P<s>[TGNnS])H?m?(?P<by>[-tb])[_aAL]{0,2}[NTG](?P<e>T)"),
    (
        "range_in_brackets",
        r"(?:(?<=[aA])_?(?P<s>[NnG])|(?P<g>[TGS])|(?P<h>[Nn])(?=H))H?m?[.]?Z?,?\([wjptbaAo_]{1,4}(?P<e>[TGSNn])H?[.]?(?=Z?[aw]?\))",
    ),
    ("until", r"(?<=[tbj])(?P<s>[Nn])(?=o_?[WR]|[.,;¶)]|$)"),
    ("range", r"(?<=[WRMYO,])(?P<s>[Nn])(?P<by>[-tb])(?P<e>[Nn])(?=m)"),
    ("range", r"(?P<s>[TG])(?P<by>[-t])(?P<e>N)(?=$|[.,¶)ZmH])"),
    ("range_till", r"(?P<s>[TG])(?P<by>b)(?P<e>N)(?=$|[.,;¶)jw]|o_?[WR])"),
    ("range", r"(?<=[aA])_?(?P<s>[NnG])H?(?P<by>[-tbj])[a_]{0,2}(?P<e>[NnGS])H(?!N(?:[.,;¶)]|$))"),
    ("range", r"(?P<s>[NnGT])H?,(?P<by>b)[a_]{0,2}(?P<e>[NnGT])H?(?=[.;¶)jJw]|$)"),
    ("range", r"(?P<s>[NnG])H?(?P<by>[-tb])[a_]{0,2}(?P<e>[NnGS])H(?!N(?:[.,;¶)]|$))"),
    ("range", r"(?<=[aA])_?(?P<s>[Nn])(?P<by>[-tbj])[a_]{0,2}(?P<e>[Nn])(?=m?[.]?Z|m)"),
    ("range_from", r"(?<=[aA])_?(?P<s>[NnGS])H?(?P<by>a)_?(?P<e>[NnGST])H?(?![u%])"),
    ("range", r"(?:(?<=[WMYfFO]o)|(?<=WNo))(?P<s>[NnG])H?(?P<by>[at])(?P<e>[NnGS])(?:H|(?=$|[.,;¶)(wrajJm]))(?![u%])"),
    ("of_part", r"(?<=[mw]\()(?P<s>[NG])(?:(?P<by>[-t])(?P<e>[NG]))?(?=\))"),
    (
        "bare_range",
        r"(?<=[aAWORY,MfF])_?(?P<s>N)(?P<by>[-tjb])[a_]{0,2}(?P<e>N)(?=$|[.,¶();]|J[^Nn]|j[^Nn]|Z)(?!,?[NO])",
    ),
    ("bare_range", r"(?<=[WRMY]o)(?P<s>N)(?P<by>b)(?P<e>N)(?![uMO])"),
    ("range_words", r"(?<=[aA])_?(?P<s>[Nn])(?P<by>[-tb])(?P<e>[Nn])(?=o_?[WR])"),
    ("bare_range_open", r"(?<=w)(?P<s>N)(?P<by>[-t])(?P<e>N)(?=$|[.,¶();jJ])"),
    ("bare_range", r"(?P<s>N)(?P<by>[-t])(?P<e>G)"),
    ("noon", r"(?P<s>[TNG])T"),
    ("minutes", r"(?:(?<=a)|(?<=I:))(?P<s>n)-?(?P<min>n)(?!-?u)"),
    ("minutes_said", r"(?:(?<=[WRMNOY],)|(?<=[WRMOm]))(?P<s>n)-?(?P<min>n)(?!-?[uvwN])"),
    ("minutes", r"(?P<s>[Nn])H(?P<min>[Nn])(?!u)"),
    ("minutes_spelt", r"(?<=a)_?(?P<s>[NnS])H?j?(?P<min>[Nn])u"),
    ("minutes_joined", r"(?<=a)_?(?P<s>[Nn])H?j(?P<min>[Nn])(?![uN])"),
    ("single", r"(?P<s>[Nn])H(?!j[UQ])"),
    ("one", r"(?P<s>i)H"),
    ("about", r"iHJ(?P<s>[NnT])H?"),
    ("bare_one", r"(?<=[,aA])(?P<s>i)(?=[.,;¶)]|o?_?[WR]|$)"),
    ("bare_alone", r"(?<=W,)(?P<s>n)(?=[,.¶])"),
    ("single", r"(?P<s>T)(?!jU)"),
    (
        "single",
        r"(?<=[aA])_?(?P<s>G)|(?P<g>G)(?=[HZm]|,?[WR])|(?<=[,:WRMYO-])(?P<h>G)(?=[¶.wbJ,;)(]|$)|(?<=[WRO])(?P<q>G)(?=[aArobi(-])",
    ),
    ("comma", r"(?<=,)(?P<s>G)(?=[aro])"),
    ("day_dotted", r"(?<=W)(?P<s>G)(?=t_?w|BI|_?o_?BI)"),
    ("day_comma", r"(?<=[mWRMNOY],)(?P<s>G)(?=[aro])"),
    ("day_hours", r"(?<=[WRMNOYm],)(?P<s>G)(?=u)"),
    ("day_bracket", r"(?<=[mWRMNOYFf]\()(?P<s>G)(?=[wJj,)])"),
    ("bare_either", r"(?<=w)(?P<s>[Nn])(?=[Jw]_?a?_?[TGNn])"),
    ("either", r"(?<=w)(?P<s>G)(?=[Jw])|(?<=w[NnTG][Jw])(?P<g>G)(?=[.,;?¶)]|$)"),
    ("comma_or", r"(?<=,)(?P<s>[Nn])(?=J_?a?[TG])|(?<=,[Nn]J)(?P<g>G)(?=[.,;?¶)]|$)"),
    ("sharp", r"(?<![nN-])(?P<s>[Nn])(?=w|rw)"),
    ("suffixed", r"(?P<s>S)"),
    ("bare", r"(?<=[aA])_?(?P<s>[Nn])(?!,?[o_]?[M])" + _AFTER_BARE),
    ("bare", r"(?<=[WRMYFNO]a)(?P<s>[Nn])(?=w|[bka]_?[wn])"),
    ("bare_particle", r"(?<=a)(?P<s>[Nn])(?=i(?:[,;.¶)]|$))"),
    ("bare_of_clock", r"(?<=a)_?(?P<s>[Nn])(?=[wbov_aL]|A_?[wv])"),
    ("bare_on_floor", r"(?<=a)_?(?P<s>[Nn])(?=t_?Ow)"),
    ("bare_come", r"(?<=wr)(?P<s>[NnG])(?=$|[.,;¶)ra?]|o_?[WR]|t[wv_])|(?<=[wv]tr)(?P<g>[NnG])(?=$|[.,;¶)ra?])"),
    ("parted", r"(?P<s>[Nn])(?=m)"),
    ("between", r"(?<=a)_?(?:N(?=Tj))?(?P<s>[NnTGS])H?(?P<by>j)_?a?_?(?P<e>[NnTGS])"),
    ("bare", r"(?:(?<=[WRODJNMFfY]k)|(?<=[WRODJNMFfY]k_))(?P<s>[Nn])" + _AFTER_BARE),
    (
        "bare",
        r"(?:(?<=[TGS][Jj])|(?<=a[Nn][Jj])|(?<=W[Nn][Jj/])|(?<=[TGS][Jj]a)|(?<=a[Nn][Jj]a)|(?<=[Jj]k))(?P<s>[Nn])"
        + _AFTER_BARE,
    ),
    ("bare_instead", r"(?<=[raA,WRwt])(?P<s>[NnG])(?=w)"),
    ("bare", r"(?<=k)(?P<s>[Nn])(?=o_?[WR])"),
    ("bare_for", r"(?<=[GTN]r)(?P<s>[Nn])(?=[.,;¶)]|$)"),
    ("bare_made", r"(?<=w)(?P<s>[NnG])(?=w)"),
    ("dotted", r"(?<=[w¶|:(-])(?P<s>G)(?=[wvr.,;¶)|u])|(?<=[.])(?P<g>G)(?=[jrawv])"),
    ("after_h", r"(?<=[WMfFN,a]a\.)(?P<s>[NG])(?=[.,;¶)wr(]|$)"),
    ("single", r"(?:(?<=H\.)|(?<=MH)|(?<=WH)|(?<=YH)|(?<=NH)|(?<=,H)|(?<=fH)|(?<=FH))(?P<s>G)"),
    ("suffixed", r"(?<=H\.)(?P<s>N)(?=[.,;¶)]|$)"),
    ("said_yours", r"(?P<s>G)(?=w)"),
    ("said_proposed", r"(?<=[wt])(?P<s>G)(?=[.,;¶)jwraoJ]|$)"),
    ("said_chosen", r"(?<=w)(?P<s>G)(?=[.,;¶)jwraoJ(]|$)"),
    ("said_of_you", r"(?<=w)(?P<s>G)(?=[.,;¶)jwraoJ(]|$)"),
    ("military_said", r"(?<=w)(?P<s>K)(?=[.,;¶)jwraoJ(]|$)"),
    ("bare_say_then", r"(?<=w)(?P<s>[NnG])(?=w(?:[.,;¶)]|o?_?[WR]|$))"),
    ("hour_later", r"u[pw]?,(?P<s>[NnG])(?=[.,;¶)]|$)"),
    ("one_of_clock", r"(?<=a)(?P<s>i)(?!H)"),
    ("said_after_day", r"(?:(?<=[RWMYO][.])|(?<=MN[.]))(?P<s>G)(?=[,.;¶(])"),
    ("dotted_row", r"(?<=¶)(?P<s>G)(?=¶|$)"),
    ("dotted_row", r"(?<=¶)(?P<s>G)(?=-[wv_])"),
    ("dotted_more", r"(?:(?<=¶)|(?<=¶[-|])|(?<=¶N\))|^)(?P<s>G)(?=[wv_-])"),
    ("dotted_talk", r"(?<=v)(?P<s>G)(?=[aow.,;¶()-]|$)"),
    ("dotted_put", r"(?<=t)(?P<s>G)(?=[.,;¶)pqrLwoA_]|$)"),
    ("slot", r"(?<=[_i])(?P<s>G)(?=[wv])"),
    ("dotted_for", r"(?<=r)(?P<s>G)(?=[o.,;¶)(j-]|$)|(?P<g>G)(?=o_?[WNO]|_?[XCL]?[WR]|Lm)"),
    ("military", r"(?<![nN-])(?P<s>K)(?P<by>-)(?P<e>K)(?![wu])"),
    ("military", r"(?<=[WR])(?P<s>K)(?![u-])|(?P<g>K)(?=Z?o?_?[WRO]|Zo?_?N)"),
    ("military", r"(?:(?<=[aAWORMF])|(?<=[IWORMF][,:]))(?P<s>K)(?![wu-])"),
    ("listed", r"(?:(?<=[TGS],)|(?<=[TGS][jJ])|(?<=[TGS],j)|(?<=[TGS],J))a?_?(?P<s>G)(?=[,jJ.;?¶)w]|$)"),
    ("hour_of_two", r"(?<=W)(?P<s>[Nn])(?=[J/]a?(?P<o>[NnT])H?(?P<zone>[ZmB]?))(?![J/][Nn][oM])"),
    ("military_dated", r"(?:(?<=M[NO],)|(?<=[NO]M,)|(?<=[FfYR],)|(?<=Y))(?P<s>K)(?=[.,;¶)(|aoZ]|-[^KN]|$)"),
    ("military_sharp", r"(?<![nN-])(?P<s>K)(?=w)"),
    ("military_lines", r"(?:^|(?<=¶))(?P<s>K)(?=[wv_-])(?!-K)"),
    ("military_more", r"(?<=[),;w])(?P<s>K)(?=[.,;¶)]|$)|(?<=[aAr])(?P<g>K)(?![u-])"),
    ("time_of", r"(?<=[wI]o)(?P<s>[NnG])H?(?=[.,;¶)wrZm]|$)"),
    ("minutes_to", r"(?<![AN])(?P<min>n)u?t(?P<s>[Nn])H?"),
    (
        "bare",
        r"(?P<s>[Nn])(?=R)|(?<=[ar])(?P<l>[Nn])(?=Lm)|(?<=[rJ])(?P<g>[Nn])(?=o_?[WR]|_?[XCL]W)|(?<=[,WRaA])(?P<h>[Nn])(?=Z)|(?:^|(?<=[.¶,]))(?P<q>N)(?=oW)|(?:^|(?<=¶))(?P<b>N)(?=W[.,¶])",
    ),
    ("zoned", r"(?<=Z[/(|,;=])(?P<s>[Nn])(?=Z)|(?<=\()(?P<g>[Nn])(?=Z[),/;])"),
    ("bare_say", r"(?<=w)(?P<s>[NnG])(?=[.,;¶)]|o_?[WR]|$)"),
    ("half_past", r"U[Pkr]_?(?P<s>[Nn])H?"),
    (
        "half",
        r"(?<=[WRMO][-:])U(?P<d>[Nn])H?(?=[.,;¶)(wJjr]|$)|U(?P<q>[Nn])H?(?=o_?[WRNO]|_?[XCL]?[WR]|Lm)|(?:(?<=[aAWRm])|(?<=[aA]_)|(?<=[WRMNOx],))U(?P<s>[Nn])H?|(?<=[,.¶])U(?P<g>[Nn])H?(?=[,.;¶raom(]|$)|^U(?P<b>n)H?(?=[,.;¶ra])|(?<=r)U(?P<h>n)(?=[,.;¶])",
    ),
    ("half_said", r"(?<=w)U(?P<s>[Nn])H?(?=[.,;¶)twrJja?(]|o_?[WR]|$)"),
    ("time_is", r"(?<=w)(?P<s>[NnG])(?=[.,;¶)wroaj]|$)"),
    ("your_time", r"(?:^|(?<=[.¶(;:]))(?P<s>[NnG])(?=Z[,./)¶;(]|Z$)"),
    ("moved_to", r"(?<=t)(?P<s>G)(?=[,.;¶()jwro]|$)"),
    (
        "one_half",
        r"(?:(?<=[aAWRmr])|(?<=[aA]_)|(?<=[WRMNOx,],))U(?P<s>i)(?=[,.;¶)aAr]|o?_?[WR]|$)|(?<=,)U(?P<g>i)(?=[,.;¶])",
    ),
    ("one_half_past", r"U[Pkr]_?(?P<s>i)(?![wu])|(?<=a)U[Pkr]_?(?P<g>i)(?!u)"),
    ("half_past", r"(?P<s>[NnST])H?jU"),
    ("quarter_past", r"Q[Pkr]_?(?P<s>[Nn])H?|(?P<q>[NnST])H?j_?Q"),
    ("quarter_past_fourth", r"(?:(?<=a)_?(?P<q>[NnT])H?|(?P<s>T))j_?O"),
    ("quarter_word", r"Q_?(?P<s>[Nn])H?"),
    ("one_quarter_word", r"Q(?P<s>i)(?![wuU])"),
    ("one_quarter_past", r"Q[Pkr]_?(?P<s>i)(?![uU])"),
    ("one_quarter_to", r"Q[tb]_?(?P<s>i)(?![uU])"),
    ("quarter_less", r"(?P<q>[NnST])H?t_?[QO]"),
    ("quarter_para", r"Qwa(?P<s>[Nn])"),
    ("minutes_para", r"(?P<min>n)wa(?P<s>[Nn])"),
    ("minutes_over", r"(?P<min>[Nn])u?r(?P<s>[Nni])(?![uMO])"),
    ("quarter_to", r"Q[tb]_?(?P<s>[Nn])H?|(?P<q>[Nn])H?t_?i?[QO]"),
    ("one_minutes_past", r"(?P<min>n)u?P(?P<s>i)(?![u])"),
    ("one_minutes_to", r"(?P<min>n)u?t(?P<s>i)(?![uw])"),
    ("minutes_past", r"(?P<min>[Nn])u?[Pk](?P<s>[Nn])H?(?![u])"),
)
_NEW = ("then", "hour_later")
"""Rules for an hour in the place of another."""
_COMPILED = tuple((name, lazy_pattern(pattern), needed_tags(pattern)) for name, pattern in _RULES)

_LATE_DAY = lazy_pattern(r"night|evening|afternoon|abend|nachmittag|soir|avond|middag", re.IGNORECASE)
_EVENING = lazy_pattern(r"evening|night|abend|soir|noche|sera\b|avond|noite", re.IGNORECASE)
_EVENING_BEFORE = lazy_pattern(r"(?P<m>m)[^.;¶TGmJR]{0,8}$")
_EVENING_AFTER = lazy_pattern(r"o?_?[XCL]?W(?P<m>m)")
"""Where the part of the day stands, other words between it and its hour."""
_SHIFTS = {
    "half_past": 30,
    "half": 30,
    "half_said": 30,
    "one_half": 30,
    "one_half_past": 30,
    "quarter_past": 15,
    "quarter_past_fourth": 15,
    "quarter_to": -15,
    "quarter_less": -15,
    "quarter_para": -15,
    "one_quarter_past": 15,
    "one_quarter_to": -15,
}
_MINUTES = {
    "minutes": (1, 0),
    "minutes_said": (1, 0),
    "minutes_past": (1, 0),
    "one_minutes_past": (1, 0),
    "one_minutes_to": (-1, 0),
    "minutes_joined": (1, 0),
    "minutes_of_noon": (1, 0),
    "minutes_spelt": (1, 0),
    "minutes_over": (1, 0),
    "minutes_to": (-1, 0),
    "minutes_less": (-1, 0),
    "minutes_para": (-1, 0),
    "minutes_before": (-1, 0),
    "minutes_past_half": (1, -30),
    "minutes_to_half": (-1, -30),
}
"""Which way the minutes of a rule count, and from how far beside its hour."""

_ZONE = lazy_pattern(
    r"[.,]?[(|]?r?(?:Z|BI|_?[IH]?o_?BI?|B(?=[.,)(¶/|]|$)|Io?_?[BZ])I?(?:[(/,|-]{1,2}(?:Z|B)(?=[),(/I.¶]|$)I?[)]?){0,2}[)]?"
)
_ZONE_OF_SECOND = lazy_pattern(_ZONE.pattern.replace("B(?=", "B|B(?=", 1))
"""Of an hour said again for another place, the place alone is enough: "5pm SGT / 9am London via ..." """
_LENGTHS = lazy_pattern(
    r"(?P<n>[NnK])[-]?u(?:j?(?P<n2>[Nn])-?u|ji(?P<half>U))?|(?P<one>i)u(?:ji(?P<half2>U))?|(?P<h>U)iu|[Nn][-tJ](?P<up>[Nn])-?u"
    r"|(?P<s>S)"
)
"""45 minutes, 1 hour 30 minutes, an hour and a half, half an hour, 30-45 minutes, 1h."""


def _shifted(start: Hour, minutes: int) -> Hour:
    total = start.hour * 60 + start.minute + minutes
    hour = total // 60
    if not hour and start.hour and not start.is_sure:
        hour = 12  # "halb eins" is half past twelve
    return Hour(hour, total % 60, start.half, start.is_sure)


def _start(name: str, tokens: Tokens, match: re.Match[str], *, half_before: bool) -> Hour:
    groups = match.re.groupindex
    at = next(match.start(g) for g in ("s", "g", "h", "q", "b", "l", "d") if g in groups and match.start(g) >= 0)
    hour = hour_at(tokens, at)
    if name in _MINUTES:
        way, beside = _MINUTES[name]
        return _shifted(hour, way * int(str(tokens.values[match.start("min")])) + beside)
    if name.endswith("quarter_word"):
        return _shifted(hour, {"past": 15, "to": -15, "of": -45}.get(str(tokens.values[match.start()]), 0))
    shift = -30 if name in ("half", "half_said", "one_half") and half_before else _SHIFTS.get(name, 0)
    return _shifted(hour, shift) if shift else hour


def _hint(tokens: Tokens, first: int, after: int) -> int:
    """What "in the afternoon" beside the time says."""
    for at in range(max(0, first - 3), first):
        if tokens.tags[at] == "R" and _LATE_DAY.search(tokens.words(at, at + 1)):
            return 2
    near = [
        at for at in (first - 1, first - 2, after, after + 1) if 0 <= at < len(tokens.tags) and tokens.tags[at] == "m"
    ]
    if near:
        return {"am": 1, "pm": 2}.get(str(tokens.values[near[0]]), 0)
    return 2 if _is_in_the_evening(tokens, first, after) else int(is_early(tokens, first, after))


def _hour_of(tokens: Tokens, first: int, after: int) -> int:
    """The hour of the first figure or number among these letters; 0 where there is none."""
    at = next((at for at in range(first, after) if tokens.tags[at] in "NnGT"), None)
    return 0 if at is None else hour_at(tokens, at).hour


def _is_in_the_evening(tokens: Tokens, first: int, after: int) -> bool:
    """ "Friday evening so, 7 o'clock", "7.30 on Friday evening": an hour that only an evening has so late."""
    if not 5 <= _hour_of(tokens, first, after) <= 9:
        return False
    before = _EVENING_BEFORE.search(tokens.tags, max(0, first - 9), first)
    behind = _EVENING_AFTER.match(tokens.tags, after)
    parts = [match.start("m") for match in (before, behind) if match]
    return any(_EVENING.search(tokens.words(at, at + 1)) for at in parts)


def _ends(start: Hour, end: Hour, hint: int) -> tuple[time | None, time | None]:
    """Both ends of a span: "2-3pm" and "11-12:30pm" share what only one says."""
    last = end.settled(hint)
    if start.half or start.is_sure or not end.half:
        is_whole = not hint and not start.half and not end.half and end.hour > 12
        first = start._replace(is_sure=True).settled(0) if is_whole else start.settled(hint)  # "6-14 Uhr"
        if last and first and last <= first and not end.half and not end.is_sure and end.hour < 12:
            last = time(end.hour + 12, end.minute)
        return first, last
    first = Hour(start.hour, start.minute, end.half).settled(0)
    if first and last and first >= last:
        first = Hour(start.hour, start.minute, 3 - end.half).settled(0)
    return first, last


def _is_length(tokens: Tokens, match: re.Match[str]) -> bool:
    if "s" not in match.re.groupindex or match.start("s") < 0:
        return False
    return is_length(tokens, match) or is_ahead_of(tokens, match)


def _atom(name: str, tokens: Tokens, match: re.Match[str], *, half_before: bool) -> TimeAtom | None:
    groups = match.re.groupindex
    if is_place(tokens, match.start()) or _is_length(tokens, match) or is_parted(tokens, match):
        return None
    if name == "bare_instead" and not INSTEAD.match(tokens.text, tokens.ends[match.end() - 1]):
        return None
    if name in CHECKS and not CHECKS[name](tokens, match):
        return None
    hint = _hint(tokens, match.start(), match.end())
    start = _start(name, tokens, match, half_before=half_before)
    if "e" not in groups or match["e"] is None:
        first, last = start.settled(hint), None
    else:
        end = hour_at(tokens, match.start("e"))
        if name == "range_half":
            end = _shifted(end, -30 if half_before else 30)
        first, last = _ends(start, end, hint)
        if last is None:
            return None
    if first is None:
        return None
    joined = "by" in groups and name != "of_part" and match["by"] in ("t", "a")
    return TimeAtom(match.start(), match.end(), first, last, None, name.startswith("bare"), joined, name in _NEW)


def _zone_in(tokens: Tokens, first: int, after: int) -> str | None:
    """The zone named in these tokens; a place beats an offset."""
    named = [str(tokens.values[at]) for at in range(first, after) if tokens.tags[at] in "ZB"]
    return next((name for name in named if "/" in name), named[0] if named else None)


def _with_zone(tokens: Tokens, atom: TimeAtom) -> TimeAtom:
    after = atom.after
    if after < len(tokens.tags) and tokens.tags[after] in "mH":
        after += 1
    is_second = tokens.tags[max(0, atom.first - 1) : atom.first] in ("/", "(", "|", "=")
    match = (_ZONE_OF_SECOND if is_second else _ZONE).match(tokens.tags, after)
    if match is None:
        inner = _zone_in(tokens, atom.first, atom.after)
        return replace(atom, zone=inner)
    if "r" in match[0] and tokens.tags[match.end() - 1] == "Z" and is_name(tokens.text, tokens.ends[match.end() - 1]):
        return atom
    return replace(atom, after=match.end(), zone=_zone_in(tokens, match.start(), match.end()))


def zone_after(tokens: Tokens, at: int, *, is_second: bool) -> str | None:
    """The zone that stands here, after the day of an hour: "8am Tuesday Adelaide time"."""
    match = (_ZONE_OF_SECOND if is_second else _ZONE).match(tokens.tags, at)
    return _zone_in(tokens, match.start(), match.end()) if match else None


def times_of(tokens: Tokens, taken: Callable[[int, int], bool], *, half_before: bool) -> tuple[TimeAtom, ...]:
    """Every time of day; `taken` tells the tokens that belong to a date."""
    found: list[tuple[int, int, int, TimeAtom]] = []
    present = frozenset(tokens.tags)
    for order, (name, pattern, needed) in enumerate(_COMPILED):
        if not needed <= present:
            continue
        for match in islice(pattern.finditer(tokens.tags), MANY):
            if not taken(match.start(), match.end()) and (atom := _atom(name, tokens, match, half_before=half_before)):
                found.append((atom.first, -atom.after, order, atom))
    kept: list[TimeAtom] = []
    for *_, atom in sorted(found, key=lambda entry: entry[:3]):
        if not kept or atom.first >= kept[-1].after:
            kept.append(_with_zone(tokens, atom))
    return tuple(atom for at, atom in enumerate(kept) if not (at and _is_meal(tokens, kept[at - 1], atom)))


def _is_meal(tokens: Tokens, before: TimeAtom, atom: TimeAtom) -> bool:
    """ "11:30 Mittag mit dem Team": the word for noon right after another hour."""
    return before.after == atom.first and atom.after == atom.first + 1 and tokens.values[atom.first] == "12:00"


def _length(tokens: Tokens, match: re.Match[str]) -> timedelta | None:
    values, tags = tokens.values, tokens.tags
    if match["s"]:
        hours = int(str(values[match.start()]))
        if tags[match.start() - 1 : match.start()] in ("W", "R"):
            return None  # "Saturday 6h"
        return timedelta(hours=hours) if hours < 7 else None
    unit = values[tags.index("u", match.start())]
    if unit not in ("hour", "hours", "minutes"):
        return None
    one = timedelta(hours=1) if unit != "minutes" else timedelta(minutes=1)
    if match["h"]:
        return one / 2
    name = next(n for n in ("up", "n", "one") if match[n])
    count = values[match.start(name)]
    length = one * float(count if isinstance(count, (int, float)) else 1)
    if match["n2"]:
        length += timedelta(minutes=int(str(values[match.start("n2")])))
    if match["half"] or match["half2"]:
        length += one / 2
    return length if timedelta(minutes=10) <= length <= timedelta(hours=9) else None


_HOUR_OF_MINUTES = lazy_pattern(r"[tPb][Nni]")


def _is_of_hour(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "ten minutes to three" is an hour, no length."""
    count = tokens.values[match.start("n")] if match["n"] else None
    return count in (5, 10, 15, 20, 25) and _HOUR_OF_MINUTES.match(tokens.tags, match.end()) is not None


def durations_of(tokens: Tokens) -> tuple[DurationAtom, ...]:
    """Every length of time that an interview can have; not "within 48 hours"."""
    found = []
    for match in _LENGTHS.finditer(tokens.tags):
        before = tokens.tags[max(0, match.start() - 1) : match.start()]
        within = before == "r" and not tokens.words(match.start() - 1, match.start()).lower().startswith(
            ("for", "pend")
        )
        if (
            not within
            and not _is_of_hour(tokens, match)
            and before not in ("b", "k", "X", "C")
            and (length := _length(tokens, match))
        ):
            found.append(DurationAtom(match.start(), match.end(), length))
    return tuple(found) + _written_as_times(tokens)


def _written_as_times(tokens: Tokens) -> tuple[DurationAtom, ...]:
    """ "1h30" where it is no time of day."""
    found = []
    for match in re.finditer(r"(?P<s>T)", tokens.tags):
        if is_length(tokens, match):
            hour = hour_at(tokens, match.start())
            found.append(DurationAtom(match.start(), match.end(), timedelta(hours=hour.hour, minutes=hour.minute)))
    return tuple(found)
