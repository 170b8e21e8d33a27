"""Times of day, zones and durations as rules over the letters of `tokens.py`."""

# ruff: noqa: E501 - a pattern or a list of words stays on one line

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import time, timedelta
from itertools import islice
from typing import NamedTuple

from assistant.reading.dates.lexicon import needed_tags
from assistant.reading.dates.tokens import MANY, Tokens


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
    """What is left of "from 2pm to 3pm" where that was a move."""


@dataclass(frozen=True, slots=True)
class DurationAtom:
    """How long something takes."""

    first: int
    after: int
    length: timedelta


class Hour(NamedTuple):
    """A time as written: the half of the day may be open."""

    hour: int
    minute: int
    half: int = 0
    """1 for a.m., 2 for p.m., 0 where not said."""
    is_sure: bool = False
    """Written so that it can only be meant on a clock of 24 hours."""

    def settled(self, hint: int) -> time | None:
        """The time; in business an open 1 to 6 is the afternoon."""
        half = self.half or (0 if self.is_sure else hint)
        if self.minute > 59 or self.hour > 24 or (self.half and self.hour > 12 and self.half == 1):
            return None
        if half:
            return time((self.hour % 12 if self.hour <= 12 else self.hour - 12) + (12 if half == 2 else 0), self.minute)
        if not self.is_sure and 1 <= self.hour <= 6:
            return time(self.hour + 12, self.minute)
        return time(self.hour % 24, self.minute)


def _hour(tokens: Tokens, at: int) -> Hour:
    value, tag = tokens.values[at], tokens.tags[at]
    if tag == "G":
        hour, minute = (int(part) for part in str(value).split("."))
        return Hour(hour, minute, 0, str(value)[0] == "0" or hour > 12)
    if isinstance(value, tuple):
        return Hour(value[0], value[1], value[2], bool(value[3]))
    if isinstance(value, str):
        return Hour(int(value[:2]), int(value[3:]), 0, True)
    number = value if isinstance(value, int) else 99
    if tag == "K":
        return Hour(number // 100, number % 100, 0, True)
    return Hour(number, 0, 0, number > 12)


_AFTER_BARE = r"(?=$|[.,;¶)ZImorRWJj|(]|_?[WRO]|BI|t_?[WR])"

_RULES: tuple[tuple[str, str], ...] = (
    ("range", r"(?P<s>[TGS])m?(?P<z>Z?)[.]?(?P<by>[-tba])[_aAL]{0,2}(?P<e>[TGS])"),
    ("range_noon", r"N(?P<s>T)(?P<by>[-tb])[_aAL]{0,2}(?P<e>[TGS])"),
    ("range", r"(?<=[aA])_?(?P<s>[TS])Z?j_?(?P<e>[TS])"),
    ("range", r"(?<=[aA])_?(?P<s>[Nn])(?P<by>[-tb])(?P<e>[Nn])(?=$|[.,;¶)jJw])"),
    ("range", r"(?P<s>N)(?P<by>[-tbj])[a_]{0,2}(?P<e>T)"),
    ("range", r"(?P<s>[TG])(?P<by>[-t])(?P<e>N)(?=$|[.,¶)ZmH])"),
    ("range", r"(?<=[aA])_?(?P<s>[NnG])H?(?P<by>[-tbj])[a_]{0,2}(?P<e>[NnGS])H"),
    ("range", r"(?P<s>[NnGT])H?,(?P<by>b)[a_]{0,2}(?P<e>[NnGT])H?(?=[.;¶)jJw]|$)"),
    ("range", r"(?P<s>[NnG])H?(?P<by>[-tb])[a_]{0,2}(?P<e>[NnGS])H"),
    ("range", r"(?<=[aA])_?(?P<s>[Nn])(?P<by>[-tbj])[a_]{0,2}(?P<e>[Nn])(?=m?[.]?Z|m)"),
    ("bare_range", r"(?<=[aAWORY,MfF])_?(?P<s>N)(?P<by>[-tjb])[a_]{0,2}(?P<e>N)(?=$|[.,¶();]|J[^Nn]|Z)(?!,?[NO])"),
    ("bare_range_open", r"(?<=w)(?P<s>N)(?P<by>[-t])(?P<e>N)(?=$|[.,¶();jJ])"),
    ("bare_range", r"(?P<s>N)(?P<by>[-t])(?P<e>G)"),
    ("noon", r"(?P<s>[TN])T"),
    ("minutes", r"(?<=a)(?P<s>n)-?(?P<min>n)(?!u)"),
    ("minutes", r"(?P<s>[Nn])H(?P<min>[Nn])(?!u)"),
    ("minutes_joined", r"(?<=a)_?(?P<s>[Nn])H?j(?P<min>[Nn])(?![uN])"),
    ("single", r"(?P<s>[Nn])H(?!j[UQ])"),
    ("single", r"(?P<s>T)(?!jU)"),
    ("single", r"(?<=[aA])_?(?P<s>G)|(?P<g>G)(?=[HZm]|,?[WR])|(?<=[,:WRMYO-])(?P<h>G)(?=[¶.wbJ,;)]|$)"),
    ("suffixed", r"(?P<s>S)"),
    ("bare", r"(?<=[aA])_?(?P<s>[Nn])(?!,?[o_]?[M])" + _AFTER_BARE),
    ("bare", r"(?<=[WRMYFNO]a)(?P<s>[Nn])(?=w)"),
    ("parted", r"(?P<s>[Nn])(?=m)"),
    ("between", r"(?<=a)_?(?P<s>[NnTGS])H?(?P<by>j)_?a?_?(?P<e>[NnTGS])"),
    ("bare", r"(?:(?<=[WRODJ]k)|(?<=[WRODJ]k_))(?P<s>[Nn])" + _AFTER_BARE),
    (
        "bare",
        r"(?:(?<=[TGS][Jj])|(?<=a[Nn][Jj])|(?<=W[Nn][Jj/])|(?<=[TGS][Jj]a)|(?<=a[Nn][Jj]a)|(?<=[Jj]k))(?P<s>[Nn])"
        + _AFTER_BARE,
    ),
    ("bare_instead", r"(?<=[raA,WRw])(?P<s>[Nn])(?=w)"),
    ("dotted", r"(?<=[w¶|:-])(?P<s>G)(?=[w.,;¶)|u])"),
    ("slot", r"(?<=_)(?P<s>G)(?=w)"),
    ("dotted_for", r"(?<=r)(?P<s>G)(?=[o.,;¶)]|$)|(?P<g>G)(?=o_?[WNO])"),
    ("military", r"(?<![nN-])(?P<s>K)(?P<by>-)(?P<e>K)(?![wu])"),
    ("military", r"(?<=[WR])(?P<s>K)(?![u-])|(?P<g>K)(?=o?_?[WR])"),
    ("military", r"(?:(?<=[aAWORMF])|(?<=[IWORMF][,:]))(?P<s>K)(?![wu-])"),
    ("listed", r"(?:(?<=[TGS],)|(?<=[TGS][jJ])|(?<=[TGS],j)|(?<=[TGS],J))a?_?(?P<s>G)(?=[,jJ.;?¶)]|$)"),
    ("hour_of_two", r"(?<=W)(?P<s>[Nn])(?=[J/]a?(?P<o>[NnT])H?(?P<zone>[ZmB]?))(?![J/][Nn][oM])"),
    ("military_more", r"(?<=[),;w])(?P<s>K)(?=[.,;¶)]|$)"),
    ("time_of", r"(?<=[wI]o)(?P<s>[NnG])H?(?=[.,;¶)wrZm]|$)"),
    ("minutes_to", r"(?<![AN])(?P<min>n)u?t(?P<s>[Nn])H?"),
    (
        "bare",
        r"(?P<s>[Nn])(?=R)|(?<=[rJ])(?P<g>[Nn])(?=o_?[WR])|(?<=[,WRaA])(?P<h>[Nn])(?=Z)|(?:^|(?<=[.¶]))(?P<q>N)(?=oW)",
    ),
    ("bare_say", r"(?<=w)(?P<s>[NnG])(?=[.,;¶)]|o_?[WR]|$)"),
    ("half_past", r"U[Pkr]_?(?P<s>[Nn])H?"),
    ("half", r"U(?P<q>[Nn])H?(?=o_?[WRNO])|(?:(?<=[aAWRm])|(?<=[aA]_)|(?<=[WRMNO],))U(?P<s>[Nn])H?"),
    ("half_past", r"(?P<s>[NnST])H?jU"),
    ("quarter_past", r"Q[Pkr]_?(?P<s>[Nn])H?|(?P<q>[NnT])H?j_?Q"),
    ("quarter_past_fourth", r"(?<=a)_?(?P<q>[NnT])H?j_?O"),
    ("quarter_word", r"Q_?(?P<s>[Nn])H?"),
    ("quarter_to", r"Q[tb]_?(?P<s>[Nn])H?|(?P<q>[Nn])H?t_?i?[QO]"),
    ("minutes_past", r"(?P<min>[Nn])u?[Pk](?P<s>[Nn])H?(?![u])"),
)
_COMPILED = tuple((name, re.compile(pattern), needed_tags(pattern)) for name, pattern in _RULES)

_INSTEAD = re.compile(
    r"\s+(?:rather|instead|not|it is|works|is fine|is good|suits|sharp|prompt|statt|anstatt|au lieu|en lugar|en vez|in plaats|em vez|invece)\b"
)
"""What makes the number before it a time: "for 11 rather than 10"."""

_LATE_DAY = re.compile(r"night|evening|afternoon|abend|nachmittag|soir|avond|middag", re.IGNORECASE)
_BETWEEN = frozenset({"between", "zwischen", "entre", "tussen", "tra", "fra"})

_SHIFTS = {"half_past": 30, "half": 30, "quarter_past": 15, "quarter_past_fourth": 15, "quarter_to": -15}

_ZONE = re.compile(
    r"[.,]?[(|]?r?(?:Z|BI|_?I?o_?BI?|B(?=[.,)(¶/|]|$)|Io?_?[BZ])I?(?:[(/,|-]{1,2}(?:Z|B)(?=[),(/I.¶]|$)I?[)]?){0,2}[)]?"
)
_ZONE_OF_SECOND = re.compile(_ZONE.pattern.replace("B(?=", "B|B(?=", 1))
"""Of an hour said again for another place, the place alone is enough: "5pm SGT / 9am London via ..." """
_LENGTHS = re.compile(
    r"(?P<n>[NnK])[-]?u(?:j?(?P<n2>[Nn])-?u|ji(?P<half>U))?|(?P<one>i)u(?:ji(?P<half2>U))?|(?P<h>U)iu|[Nn][-tJ](?P<up>[Nn])-?u"
    r"|(?P<s>S)"
)
"""45 minutes, 1 hour 30 minutes, an hour and a half, half an hour, 30-45 minutes, 1h."""


def _shifted(start: Hour, minutes: int) -> Hour:
    total = start.hour * 60 + minutes
    return Hour(total // 60, total % 60, start.half, start.is_sure)


def _start(name: str, tokens: Tokens, match: re.Match[str], *, half_before: bool) -> Hour:
    groups = match.re.groupindex
    at = next(match.start(g) for g in ("s", "g", "h", "q") if g in groups and match.start(g) >= 0)
    hour = _hour(tokens, at)
    if name in ("minutes", "minutes_past", "minutes_joined"):
        return _shifted(hour, int(str(tokens.values[match.start("min")])))
    if name == "minutes_to":
        return _shifted(hour, -int(str(tokens.values[match.start("min")])))
    if name == "quarter_word":
        return _shifted(hour, {"past": 15, "to": -15, "of": -45}.get(str(tokens.values[match.start()]), 0))
    shift = -30 if name == "half" and half_before else _SHIFTS.get(name, 0)
    return _shifted(hour, shift) if shift else hour


def _hint(tokens: Tokens, first: int, after: int) -> int:
    """What "in the afternoon" beside the time says."""
    for at in range(max(0, first - 3), first):
        if tokens.tags[at] == "R" and _LATE_DAY.search(tokens.words(at, at + 1)):
            return 2
    near = [
        at for at in (first - 1, first - 2, after, after + 1) if 0 <= at < len(tokens.tags) and tokens.tags[at] == "m"
    ]
    return {"am": 1, "pm": 2}.get(str(tokens.values[near[0]]), 0) if near else 0


def _ends(start: Hour, end: Hour, hint: int) -> tuple[time | None, time | None]:
    """Both ends of a span: "2-3pm" and "11-12:30pm" share what only one says."""
    last = end.settled(hint)
    if start.half or start.is_sure or not end.half:
        first = start.settled(hint)
        if last and first and last <= first and not end.half and not end.is_sure and end.hour < 12:
            last = time(end.hour + 12, end.minute)
        return first, last
    first = Hour(start.hour, start.minute, end.half).settled(0)
    if first and last and first >= last:
        first = Hour(start.hour, start.minute, 3 - end.half).settled(0)
    return first, last


_ABOUT = frozenset("about around approx approximately roughly circa ca environ unos aproximadamente ongeveer".split())


def _is_length(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "1h" and "1h30" are lengths unless a word makes them a time of day."""
    at = match.start("s")
    raw = tokens.text[tokens.starts[at] : tokens.ends[at]].lower()
    if tokens.tags[at] not in "ST" or not re.search(r"\d\s?h", raw):
        return False
    before = tokens.tags[max(0, at - 2) : at]
    is_about = before.endswith("a") and tokens.words(at - 1, at).lower() in _ABOUT
    return _hour(tokens, at).hour < 7 and (is_about or not re.search(r"[aA]_?$", before))


def _is_between(tokens: Tokens, at: int) -> bool:
    """ "between 1 and 3", not "at 1 and 3"."""
    return tokens.words(at - 1, at).lower().split()[-1] in _BETWEEN


def _is_clock_like(digits: str) -> bool:
    """ "11.20" and "8.45", not "3.11" or "17.4"."""
    hour, _, minute = digits.partition(".")
    return 7 <= int(hour) <= 19 and len(minute) == 2 and int(minute) % 5 == 0 and int(minute) < 60


def _is_military(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "at 1500" and "0930-1015", not "at 1500 metres" or the year 1998."""
    for at in (match.start(name) for name in match.re.groupindex if name in ("s", "e", "g") and match[name]):
        raw = tokens.words(at, at + 1)
        if len(raw) != 4 or not raw.isdigit() or not 7 <= int(raw[:2]) <= 20 or int(raw[2:]) % 5 or int(raw[2:]) > 59:
            return False
    return True


def _is_military_too(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "1400-1445 ..., 2nd (if needed) 1500"."""
    return "K" in tokens.tags[: match.start("s")] and _is_military(tokens, match)


def _is_time_of(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "at the original time of 3.30"."""
    return tokens.words(match.start() - 2, match.start() - 1).lower() in ("time", "slot", "start")


def _is_after_say(tokens: Tokens, match: re.Match[str]) -> bool:
    return tokens.words(match.start() - 1, match.start()).lower() in _SAY


def _is_slot(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "the 11.50 slot"."""
    return tokens.words(match.end(), match.end() + 1).lower() in _SLOT and _is_clock_like(
        str(tokens.values[match.start("s")])
    )


_SLOT = frozenset("slot one start interview appointment session meeting call".split())


def _is_round(tokens: Tokens, match: re.Match[str]) -> bool:
    at = match.start("s") if match["s"] else match.start("g")
    hour, _, minute = str(tokens.values[at]).partition(".")
    return 1 <= int(hour) <= 19 and len(minute) == 2 and int(minute) % 5 == 0 and int(minute) < 60


def _is_joined(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "alle 8 e 30", "a las ocho y veinte"; elsewhere "and" joins two hours."""
    at = match.start("min")
    return tokens.words(at - 1, at).lower() in ("e", "y") and tokens.values[at] in (
        5,
        10,
        15,
        20,
        25,
        30,
        35,
        40,
        45,
        50,
    )


def _is_to(tokens: Tokens, match: re.Match[str]) -> bool:
    return tokens.values[match.start("min")] in (5, 10, 20, 25)


def _is_instead(tokens: Tokens, at: int) -> bool:
    pattern = _INSTEAD_OF if tokens.tags[at - 1] == "w" else _INSTEAD
    return pattern.match(tokens.text, tokens.ends[at]) is not None


_INSTEAD_OF = re.compile(
    r"\s+(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|en lugar de|en vez de|in plaats van|em vez de|em vez das|ao invés de|"
    r"invece (?:che|di|delle)|anziché)(?: um| à| a las| las| om| às| alle| at)? \d"
)


def _is_noon(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "12:00 noon"."""
    return tokens.values[match.end() - 1] == "12:00" and _hour(tokens, match.start()).hour == 12


def _is_quarter(tokens: Tokens, match: re.Match[str]) -> bool:
    """In Spanish and Portuguese the quarter is also the fourth."""
    at = match.end() - 1
    return tokens.tags[at] != "O" or tokens.words(at, at + 1).lower() in ("cuarto", "quarto")


def _is_hour_of_two(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Fri 11 or 3 ET": the second cannot be a later day, or is plainly an hour."""
    first, second = _hour(tokens, match.start("s")), _hour(tokens, match.start("o"))
    return first.hour <= 12 and (
        second.hour < first.hour or tokens.tags[match.start("o")] == "T" or bool(match["zone"])
    )


_OPEN = frozenset(
    "interviews interview meetings sessions panels open free available around clear frei verfügbar libre dispo disponible beschikbaar vrij livre libero".split()
)
_SAY = frozenset({"say", "circa", "sagen", "disons", "digamos", "zeg", "diciamo"})
_CHECKS: Mapping[str, Callable[[Tokens, re.Match[str]], bool]] = {
    "military": _is_military,
    "military_more": _is_military_too,
    "time_of": _is_time_of,
    "noon": _is_noon,
    "bare_say": _is_after_say,
    "quarter_to": _is_quarter,
    "quarter_past_fourth": _is_quarter,
    "hour_of_two": _is_hour_of_two,
    "listed": lambda tokens, match: _is_clock_like(str(tokens.values[match.start("s")])),
    "dotted_for": _is_round,
    "minutes_to": _is_to,
    "slot": _is_slot,
    "bare_range_open": lambda tokens, match: tokens.words(match.start() - 1, match.start()).lower() in _OPEN,
    "range_noon": lambda tokens, match: tokens.values[match.start("s")] == "12:00",
    "minutes_joined": _is_joined,
    "between": lambda tokens, match: _is_between(tokens, match.start()),
    "dotted": lambda tokens, match: _is_clock_like(str(tokens.values[match.start("s")])),
    "bare_instead": lambda tokens, match: _is_instead(tokens, match.start()),
}
"""What a reading must be besides its letters."""


def _atom(name: str, tokens: Tokens, match: re.Match[str], *, half_before: bool) -> TimeAtom | None:
    groups = match.re.groupindex
    if "s" in groups and match.start("s") >= 0 and _is_length(tokens, match):
        return None
    if name == "bare_instead" and not _INSTEAD.match(tokens.text, tokens.ends[match.end() - 1]):
        return None
    if name in _CHECKS and not _CHECKS[name](tokens, match):
        return None
    hint = _hint(tokens, match.start(), match.end())
    start = _start(name, tokens, match, half_before=half_before)
    if "e" not in groups:
        first, last = start.settled(hint), None
    else:
        first, last = _ends(start, _hour(tokens, match.start("e")), hint)
        if last is None:
            return None
    if first is None:
        return None
    joined = "by" in groups and match["by"] in ("t", "a")
    return TimeAtom(match.start(), match.end(), first, last, None, name.startswith("bare"), joined)


def _zone_in(tokens: Tokens, first: int, after: int) -> str | None:
    """The zone named in these tokens; a place beats an offset."""
    named = [str(tokens.values[at]) for at in range(first, after) if tokens.tags[at] in "ZB"]
    return next((name for name in named if "/" in name), named[0] if named else None)


def _with_zone(tokens: Tokens, atom: TimeAtom) -> TimeAtom:
    after = atom.after
    if after < len(tokens.tags) and tokens.tags[after] == "m":
        after += 1
    is_second = tokens.tags[max(0, atom.first - 1) : atom.first] in ("/", "(", "|", "=")
    match = (_ZONE_OF_SECOND if is_second else _ZONE).match(tokens.tags, after)
    if match is None:
        inner = _zone_in(tokens, atom.first, atom.after)
        return replace(atom, zone=inner)
    return replace(atom, after=match.end(), zone=_zone_in(tokens, match.start(), match.end()))


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
    return tuple(kept)


def _length(tokens: Tokens, match: re.Match[str]) -> timedelta | None:
    values, tags = tokens.values, tokens.tags
    if match["s"]:
        hours = int(str(values[match.start()]))
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


def durations_of(tokens: Tokens) -> tuple[DurationAtom, ...]:
    """Every length of time that an interview can have; not "within 48 hours"."""
    found = []
    for match in _LENGTHS.finditer(tokens.tags):
        before = tokens.tags[max(0, match.start() - 1) : match.start()]
        within = before == "r" and not tokens.words(match.start() - 1, match.start()).lower().startswith(
            ("for", "pend")
        )
        if not within and before not in ("b", "k", "X", "C") and (length := _length(tokens, match)):
            found.append(DurationAtom(match.start(), match.end(), length))
    return tuple(found) + _written_as_times(tokens)


def _written_as_times(tokens: Tokens) -> tuple[DurationAtom, ...]:
    """ "1h30" where it is no time of day."""
    found = []
    for match in re.finditer(r"(?P<s>T)", tokens.tags):
        if _is_length(tokens, match):
            hour = _hour(tokens, match.start())
            found.append(DurationAtom(match.start(), match.end(), timedelta(hours=hour.hour, minutes=hour.minute)))
    return tuple(found)
