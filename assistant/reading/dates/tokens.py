"""Text into tokens, each with one letter that says what it can mean. One pass, linear.

What only looks like a date or a time (links, telephone numbers, money,
versions, ids) becomes an ordinary word here, so that no rule ever sees it.
"""

# ruff: noqa: E501 - a pattern or a list of names stays on one line

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from assistant.reading.dates.folds import is_wrapped
from assistant.reading.dates.lexicon import Lexicon, Meaning, Value, lexicon, plain
from assistant.reading.dates.short_zones import SHORT_ZONES, is_zone_after_hour
from assistant.reading.dates.weak_words import AFTER_CLOCK, is_strong
from assistant.reading.lazy import lazy_pattern
from assistant.reading.zones import fixed_offset, zone

TEXT_CAP = 32 * 1024
"""Longer than any honest mail; keeps the worst case short."""
MANY = 300
"""No rule is tried more often in one text."""

_ADDRESS = lazy_pattern(r"(?:https?://|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}", re.IGNORECASE)

_SCANNER = lazy_pattern(
    r"""
    (?P<gap>[^\S\n]+)
  | (?P<iana>(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)/[A-Z][A-Za-z_]{2,30}(?:/[A-Z][A-Za-z_]{2,30})?)
  | (?P<offset>(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::?\d{2})?(?![\d:]))
  | (?P<iso_clock>(?<=\d-\d\d)T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)
  | (?P<iso_zone>(?:(?<=T\d\d:\d\d)|(?<=T\d\d:\d\d:\d\d)|(?<=\d\.\d\d\d))(?:Z\b|[+-]\d{2}:?\d{2}\b))
  | (?P<word>[^\W\d_]+)
  | (?P<money>[$€£¥₹]\s?\d[\d.,]{0,15}|[#]\d+|(?<!\w)\d[\d.,]{0,15}\s?(?:%|€|£|\$|(?:EUR|USD|GBP|CHF|INR|LPA|[kK]|[kK][mM]|[kK][gG]|GB|MB|percent|stars?|lakhs?)\b))
  | (?P<iso>\d{4}-\d{2}-\d{2}(?=T\d\d:)|\d{4}-\d{2}-\d{2}(?![\w-]))
  | (?P<stamp>\d{8}T\d{4,6}Z?(?!\w))
  | (?P<phone>(?<![A-Za-z\d])\+\d[\d\ ().-]{6,20}\d|\(\d{3,5}\)\s?\d{3,4}[-.\ ]?\d{3,4}|\d{3,4}[-.\ ]\d{3,4}[-.\ ]\d{3,4}(?:[-.\ ]\d{2,4})?(?!\d|:)|0\d{2,4}[-/ ]\d{3,4}[-\ ]?\d{3,4})
  | (?P<reversed>\d{4}[/.]\d{1,2}[/.]\d{1,2}(?![\d/.]\d))
  | (?P<full>(?<![\d./-])\d{1,2}(?P<sep>\s?[/.-]\s?)\d{1,2}(?:(?P=sep)|(?<=\.\d\d)\.)\s?(?:20\d\d|\d\d(?!(?<=\s\d\d)\s?(?:(?:[Uu]hr|uur|[hHu])\b|(?:[–—-]|bis|tot)\s?\d)))(?![\d/]|[.-]\d|:\d))
  | (?P<version>\d{1,4}(?:\.\d{1,4}){2,5}(?!\d))
  | (?P<meridiem>(?<!\d)(?:0?\d|1[0-2]|2[0-3])(?:(?:\s?[:.h]|\s[:.h]\s)[0-5]\d(?::[0-5]\d)?|[:.h]\s(?:00|15|30|45))?\s?(?P<half>[aApP])(?:\.?\s?[mM]\b(?:\.(?!\s+[A-Z][a-z]|\s*\n|\s*$))?|(?![^\W\d_])(?<=\d[apAP])))
  | (?P<compact>(?<![\w.,:/-])(?:0?[1-9]|1[0-2])[0-5]\d\s?(?P<side>[aApP])[mM]\b)
  | (?P<clock>(?<![\d.:])(?:[01]?\d|2[0-4])\s?(?::(?!\s)|(?<=\s):\s|(?<=\d)[hH](?=\d)|(?<=\s)h\s(?=\d\d\b)|[hH]\.\s?(?=\d\d(?:\s*(?:[.,;:)!?\n–-]|$)|\s(?!min)[a-zàé]{1,4}\b)))\s?[0-5]\d(?::[0-5]\d)?(?!\d|:\d)(?!\.\d)(?:\s?(?:[hH]|[hH]rs|Uhr|uhr|uur|horas|heures|ore)\b)?)
  | (?P<military>(?<!\d)(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|HRS|Hrs|hours|HOURS|[hH]|Uhr|uur|horas|heures)\b)
  | (?P<long_hours>(?<![\d.,])(?:36|48|72|96)\s?[hH]\b)
  | (?P<hours>(?<![\d.,])(?:[01]?\d|2[0-4])\s?[hH]\b)
  | (?P<dotted>(?<![\d.,])\d{1,2}\.\s?(?:\d{2}(?![\d%]|[.,]\d)|\d(?=\.(?:\D|$))))
  | (?P<comma_clock>(?:(?<=\bore\s)|(?<=\balle\s)|(?<=\bàs\s)|(?<=\blas\s)|(?<=\bum\s)|(?<=\bdalle\s)|(?<=\bom\s))\d{1,2},[0-5]\d(?![\d,])|(?:(?<=\bh\s)|(?<=\bh\.\s))(?:0?[7-9]|1\d|2[0-3]),[0-5]\d(?![\d,]))
  | (?P<slashed>(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/]))
  | (?P<decimal>\d+(?:[.,]\d+)+)
  | (?P<ranked>\d{1,2}(?:\.[ºª]|st|nd|rd|th|ère|er|º|ª|ste|de|ème|do|e)\b|\d{1,2}°(?!\s?[CF]\b))
  | (?P<short_year>(?<![lL])['’]\d\d\b)
  | (?P<ish>\d{1,2}(?:[:.][0-5]\d)?\s?-?ish\b)
  | (?P<number>\d+(?P<glued>[^\W\d_]*))
  | (?P<lines>\n\s*)
  | (?P<mark>\W)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)

_MARKS = {
    ",": ",", ";": ";", ".": ".", "!": ".", "?": ".", "(": "(", ")": ")", "[": "(", "]": ")", ":": ":",
    "-": "-", "–": "-", "—": "-", "−": "-", "‑": "-", "/": "/", "|": "|", "•": "|", "·": "|", "*": "|", "=": "=",
    "~": "~", "&": "j", "@": "a", "→": "t", ">": "|",
}  # fmt: skip
_DROPPED = frozenset("'’\"“”„«»‘`_\u200b\ufeff\u00ad*")
ABBREVIATED = frozenset(
    "mr mrs ms dr prof st approx no nr e g i z b bzw ca etc inc ltd co usw u a m vs dott sig sra jr sr v s h l".split()
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as tokens: their letters in one string, with value and place of each."""

    text: str
    tags: str
    values: tuple[Value | tuple[int, ...], ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def words(self, first: int, after: int) -> str:
        """The text of the tokens from first up to, not including, after."""
        return self.text[self.starts[first] : self.ends[after - 1]]


Item = tuple[str, Value | tuple[int, ...], int]
"""Letter, value, and where the token ends."""

_DIGITS = lazy_pattern(r"\d+")
_AHEAD = lazy_pattern(r"(?:['’/.-]|[^\S\n]*(?:\n|-)?[^\S\n]*)([^\W_]+)")


def _as_is(tag: str) -> Callable[[re.Match[str], Lexicon], Item]:
    return lambda match, _: (tag, match[0], match.end())


_NAME_BEFORE = lazy_pattern(r"\b([A-Z][^\W\d_]+) $")


def _is_number_of_thing(match: re.Match[str], words: Lexicon) -> bool:
    """ "Short Stay 1A", "Room 3a", but not "Tuesday 3p"."""
    before = _NAME_BEFORE.search(match.string, max(0, match.start() - 24), match.start())
    if before is None or match[0][-1] in "mM":
        return False
    meaning = words.words.get(plain(before[1]))
    return meaning is None or meaning.tag not in "WRa"


def _leads(words: Lexicon) -> bool:
    """Whether "h" stands before its hour: Italian "giovedì 5 h 11", where French has "5 h 11"."""
    sign = words.words.get("h")
    return sign is not None and sign.tag == "a"


def _clock(match: re.Match[str], words: Lexicon) -> Item:
    """A clock time; the value is (hour, minute, meridiem or 0, no doubt about the half of the day)."""
    digits = [int(d) for d in _DIGITS.findall(match[0])]
    hour, minute = digits[0], digits[1] if len(digits) > 1 else 0
    half = {"a": 1, "p": 2}.get((match["half"] or "").lower(), 0)
    if " h" in match[0] and _leads(words):
        return "N", hour, match.start() + len(match[0].partition(" ")[0])
    if half and words.code != "en" and match[0][-1] in "aApP" and len(digits) == 1:
        return "w", None, match.end()  # "in der 3a"
    if half and len(digits) == 1 and match[0][-1] in "aApP" and _is_number_of_thing(match, words):
        return "w", None, match.end()
    if half and words.code == "de" and re.fullmatch(r"\d+(?:[:.]\d+)?\s+am", match[0]):
        short = match.start() + len(match[0].rstrip("am").rstrip())
        return ("T", (hour, minute, 0, 1), short) if len(digits) > 1 else ("N", hour, short)
    return "T", (hour, minute, half, int(half > 0 or match[0][0] == "0" or hour > 12)), match.end()


def _compact(match: re.Match[str], words: Lexicon) -> Item:
    """ "415pm", "1030am"."""
    digits = _DIGITS.findall(match[0])[0]
    return "T", (int(digits[:-2]), int(digits[-2:]), 1 if match["side"] in "aA" else 2, 1), match.end()


def _iso_clock(match: re.Match[str], words: Lexicon) -> Item:
    return "T", (int(match[0][1:3]), int(match[0][4:6]), 0, 1), match.end()


def _iso_zone(match: re.Match[str], words: Lexicon) -> Item:
    return "Z", "UTC" if match[0] == "Z" else "UTC" + match[0], match.end()


def _military(match: re.Match[str], words: Lexicon) -> Item:
    return "T", (int(match[0][:2]), int(match[0][2:4]), 0, 1), match.end()


_ORDINAL_BEFORE = lazy_pattern(r"\b(?:am|zum|den|dem|der|vom|bis)\s$", re.IGNORECASE)


def _is_dotted_ordinal(text: str, first: int, after: int) -> bool:
    """ "am 3. um zehn": in German a full stop makes the number an ordinal."""
    if text[after : after + 1] != "." or text[after + 1 : after + 2].isdigit():
        return False
    return _ORDINAL_BEFORE.search(text[max(0, first - 6) : first]) is not None


_PART_OF_WORD = lazy_pattern(r"(?:^|[^A-Za-z\d])[A-Za-z]{1,3}\Z")
"""The "1" of "L1" is no number; that of "10u30" is."""


_SIGN = lazy_pattern(r"(?<![^\W_])[hH]$")
_OF_DAY = frozenset(str(hour) for hour in range(7, 24))
"""Hours that may stand so close behind their sign: "giovedì h15", but "servizio h24"."""


def _number(match: re.Match[str], words: Lexicon) -> Item:
    glued = match["glued"]
    digits = match[0][: len(match[0]) - len(glued)]
    end = match.start() + len(digits)
    if glued == "ish" and len(digits) <= 2:
        return "T", (int(digits), 0, 0, int(int(digits) > 12)), match.end()
    if glued and (known := words.words.get(plain(match[0]))):
        return known.tag, known.value, match.end()  # "2moro"
    if glued and plain(glued) not in words.words:
        return "w", None, match.end()
    before = match.string[max(0, match.start() - 12) : match.start()]
    if _PART_OF_WORD.search(before) and not (_SIGN.search(before) and digits in _OF_DAY and _leads(words)):
        return "w", None, end
    if len(digits) <= 2:
        if words.dotted_ordinals and _is_dotted_ordinal(match.string, match.start(), end):
            return "O", int(digits), end + 1
        return "N", int(digits), end
    if len(digits) > 4:
        return "w", None, match.end()
    return "Y" if "1990" <= digits <= "2099" else "K", int(digits), end


def _decimal(match: re.Match[str], words: Lexicon) -> Item:
    short = re.fullmatch(r"(\d{1,2})[.,](\d)", match[0])
    return "K", float(f"{short[1]}.{short[2]}") if short else None, match.end()


def _first_number(tag: str) -> Callable[[re.Match[str], Lexicon], Item]:
    return lambda match, _: (tag, int(_DIGITS.findall(match[0])[0]), match.end())


def _short_year(match: re.Match[str], words: Lexicon) -> Item:
    return "Y", 2000 + int(match[0][1:]), match.end()


def _ish(text: str) -> tuple[int, ...]:
    """ "3-ish", "2.30ish"."""
    digits = [int(d) for d in _DIGITS.findall(text)]
    return (digits[0], digits[1] if len(digits) > 1 else 0, 0, int(digits[0] > 12))


def _lines(match: re.Match[str], words: Lexicon) -> Item:
    tag = "" if is_wrapped(match.string, match.start(), match.end()) else "¶"
    return tag, match[0].count("\n"), match.end()


_SHORTENED = lazy_pattern(r"\b(?:ca|approx|std|min|inkl|env|aprox)$", re.IGNORECASE)


def _mark(match: re.Match[str], words: Lexicon) -> Item:
    mark = match[0]
    if mark == "." and _SHORTENED.search(match.string[max(0, match.start() - 7) : match.start()]):
        return "", mark, match.end()
    return ("" if mark in _DROPPED else _MARKS.get(mark, "|")), mark, match.end()


_PLACES_AFTER = lazy_pattern(r"\) ?(?:Greenwich Mean Time ?: ?)?(?P<places>[A-Z][^\n;]{3,70})")
_WINTER = datetime(2026, 1, 15, tzinfo=UTC)


def _offset(match: re.Match[str], words: Lexicon) -> Item:
    """ "(UTC+01:00) Amsterdam, Berlin": calendars name the winter's offset and mean the places behind it."""
    places = _PLACES_AFTER.match(match.string, match.end())
    stated = fixed_offset(match[0])
    place = zone(places["places"]) if places and stated else None
    if place is None or stated is None or place.utcoffset(_WINTER) != stated.utcoffset(None):
        return "Z", match[0], match.end()
    return "Z", str(place), match.end()


def _phrase(first: str, match: re.Match[str], words: Lexicon) -> tuple[Meaning, int] | None:
    """The longest phrase that begins with this word."""
    text = match.string
    second = _AHEAD.match(text, match.end())
    if second is None:
        return None
    ends = [second.end()]
    seen: list[str] = []
    for rest, meaning in words.phrases[first].get(plain(second[1]), ()):
        while len(seen) < len(rest) and (more := _AHEAD.match(text, ends[-1])):
            seen.append(plain(more[1]))
            ends.append(more.end())
        if tuple(seen[: len(rest)]) == rest:
            return meaning, ends[len(rest)]
    return None


_SMALL_ZONES = frozenset("et est edt ct cst cdt mt mst mdt pt pst pdt uk ist gst sast hst".split())
"""Zones that English writes in small letters right after an hour."""


_DAY_BEFORE = lazy_pattern(r"(?<![\d:./-])\d{1,2} $")


def _word(match: re.Match[str], words: Lexicon) -> Item:
    raw = match[0]
    if raw in words.abbreviations:
        return "Z", words.abbreviations[raw], match.end()
    if (
        words.code == "en"
        and raw in _SMALL_ZONES
        and AFTER_CLOCK.search(match.string[max(0, match.start() - 12) : match.start()])
    ):
        return "Z", words.abbreviations[raw.upper()], match.end()
    if raw in SHORT_ZONES and words.code == "en" and is_zone_after_hour(match):
        return "Z", SHORT_ZONES[raw], match.end()
    name = plain(raw)
    if name in words.phrases and (found := _phrase(name, match, words)):
        return found[0].tag, found[0].value, found[1]
    meaning = words.words.get(name)
    if meaning is None:
        return "w", name, match.end()
    if (
        name == "mar"
        and meaning.tag == "W"
        and _DAY_BEFORE.search(match.string, max(0, match.start() - 5), match.start())
    ):
        return "M", 3, match.end()  # "gio 5 mar"
    if not is_strong(meaning, match, words.code):
        return (*(meaning.other or ("w", name)), match.end())
    return meaning.tag, meaning.value, match.end()


_READERS: Mapping[str, Callable[[re.Match[str], Lexicon], Item]] = {
    "gap": _as_is(""),
    "iana": _as_is("Z"),
    "offset": _offset,
    "word": _word,
    "money": _as_is("w"),
    "iso": _as_is("F"),
    "stamp": _as_is("w"),
    "phone": _as_is("w"),
    "reversed": _as_is("F"),
    "full": _as_is("F"),
    "version": _as_is("w"),
    "meridiem": _clock,
    "compact": _compact,
    "clock": _clock,
    "iso_clock": _iso_clock,
    "iso_zone": _iso_zone,
    "military": _military,
    "long_hours": _first_number("E"),
    "hours": _first_number("S"),
    "dotted": _as_is("G"),
    "comma_clock": lambda match, _: ("G", match[0].replace(",", "."), match.end()),
    "slashed": _as_is("f"),
    "decimal": _decimal,
    "ranked": _first_number("O"),
    "short_year": _short_year,
    "ish": lambda match, _: ("T", _ish(match[0]), match.end()),
    "number": _number,
    "lines": _lines,
    "mark": _mark,
    "other": _as_is("w"),
}


def _masked(text: str) -> str:
    """Links and mail addresses blotted out, every other character in its place."""
    if "@" not in text and "://" not in text and "www." not in text.lower():
        return text
    return _ADDRESS.sub(lambda match: "_" + "x" * (len(match[0]) - 1), text)


_NEXT = lazy_pattern(r" *(?:(?<!\d)([^\W\d_]+))?")
"""What comes after blanks, where it is a word: most of every text, so it gets the short way."""
_PLAIN = lazy_pattern(r"(?P<word>[^\W\d_]+)|(?P<lines>\n\s*)|(?P<mark>[,;!?):.])")
"""What begins like nothing else."""
_LONE_MARKS = {mark: _MARKS[mark] for mark in ",;!?):"}
"""Marks that mean the same whatever stands beside them."""
_UNACCENTED = frozenset({"passe", "Passe", "PASSE"})
"""Verbs that are words of time with an accent: "passe jeudi", but "jeudi passé"."""
_ZONE_STARTS = frozenset("Europe America Asia Africa Australia Pacific Atlantic Indian UTC GMT".split())


@lru_cache(maxsize=4096)
def _fixed(raw: str, language: str) -> tuple[str, Value | tuple[int, ...]] | None:
    """Letter and value of a word that has the same ones everywhere; None where the words beside it matter."""
    words = lexicon(language)
    if raw in _ZONE_STARTS:
        return None
    if raw == "HR":  # the department, no hour
        return "w", "hr"
    if raw in _UNACCENTED:
        return "w", raw.lower()
    if raw in words.abbreviations:
        return "Z", words.abbreviations[raw]
    name = plain(raw)
    if name in words.phrases or (words.code == "en" and (raw in _SMALL_ZONES or raw in SHORT_ZONES)):
        return None
    meaning = words.words.get(name)
    if meaning is None:
        return "w", name
    return None if meaning.weak else (meaning.tag, meaning.value)


def _item(text: str, at: int, raw: str | None, words: Lexicon) -> Item:
    """What stands at this place; `raw` where that is a word."""
    is_plain = raw not in _ZONE_STARTS if raw else text[at] in "\n,;!?):."
    match = (_PLAIN if is_plain else _SCANNER).match(text, at)
    if match is None:  # cannot be: the last alternative takes any character
        return "", None, at + 1
    return _READERS[match.lastgroup or "other"](match, words)


@lru_cache(maxsize=4)
def tokens_of(text: str, language: str) -> Tokens:
    """The tokens of the first 32 KB of a text."""
    words = lexicon(language)
    masked = _masked(text[:TEXT_CAP])
    tags: list[str] = []
    values: list[Value | tuple[int, ...]] = []
    starts: list[int] = []
    ends: list[int] = []
    end, length, code = 0, len(masked), words.code
    while ahead := _NEXT.match(masked, end):
        raw = ahead[1]
        at = ahead.start(1) if raw else ahead.end()
        if at >= length:
            break
        if raw and (known := _fixed(raw, code)):
            (tag, value), end = known, ahead.end()
        elif (mark := masked[at]) in _LONE_MARKS:
            tag, value, end = _LONE_MARKS[mark], mark, at + 1
        else:
            tag, value, end = _item(masked, at, raw, words)
        if tag:
            tags.append(tag)
            values.append(value)
            starts.append(at)
            ends.append(end)
    return Tokens(text, "".join(tags), tuple(values), tuple(starts), tuple(ends))


def forget_all() -> None:
    """Let go of the words and texts that were taken apart."""
    for kept in (_fixed, tokens_of, lexicon):
        kept.cache_clear()
