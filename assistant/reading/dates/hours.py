"""What the letters of an hour must be besides letters: each check tells an hour from a room, a price or a length."""

# ruff: noqa: E501 - a pattern or a list of words stays on one line

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import NamedTuple

from assistant.reading.dates.counted import is_among_hours, is_clock_like, is_counted
from assistant.reading.dates.hour_places import (
    is_come,
    is_end_in_brackets,
    is_half,
    is_hour_then,
    is_moved_to,
    is_of_part,
    is_said,
    is_sharp,
    is_time_said,
    is_to_noon,
    is_until,
    is_your_time,
)
from assistant.reading.dates.hours_said import CHECKS_OF_SAID
from assistant.reading.dates.military import CHECKS_OF_MILITARY
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern


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
        if self.minute > 59 or self.hour > 23 or (self.half and self.hour > 12 and self.half == 1):
            return None
        if half == 1 and not self.half and self.hour == 12:
            return time(12, self.minute)  # "12.45, when the morning is over"
        if half:
            return time((self.hour % 12 if self.hour <= 12 else self.hour - 12) + (12 if half == 2 else 0), self.minute)
        if not self.is_sure and 1 <= self.hour <= 6:
            return time(self.hour + 12, self.minute)
        return time(self.hour % 24, self.minute)


def hour_at(tokens: Tokens, at: int) -> Hour:
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


INSTEAD = lazy_pattern(
    r"\s+(?:rather|instead|not|it is|works|is fine|is good|suits|sharp|prompt|statt|anstatt|au lieu|en lugar|en vez|in plaats|em vez|invece)\b"
)
"""What makes the number before it a time: "for 11 rather than 10"."""

_BETWEEN = frozenset({"between", "zwischen", "entre", "tussen", "tra", "fra"})


_ABOUT = frozenset("about around approx approximately roughly circa ca environ unos aproximadamente ongeveer".split())


def is_length(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "1h" and "1h30" are lengths unless a word makes them a time of day."""
    at = match.start("s")
    raw = tokens.text[tokens.starts[at] : tokens.ends[at]].lower()
    if tokens.tags[at] not in "ST" or not re.search(r"\d\s?h", raw):
        return False
    before = tokens.tags[max(0, at - 2) : at]
    is_about = before.endswith("a") and tokens.words(at - 1, at).lower() in _ABOUT
    return hour_at(tokens, at).hour < 7 and (is_about or not re.search(r"[aA]_?$|[WR]$", before))


_AHEAD_OF = lazy_pattern(
    r"\s*(?:vorher|zuvor|vorab|im voraus|vor (?:dem|ihrem|deinem|beginn|termin)|avant|à l['’]avance|antes|de antelación|de antecedência|prima|d['’]anticipo|in anticipo|"
    r"van tevoren|vooraf|tevoren|voorafgaand|in advance|before(?:hand)?|prior)\b",
    re.IGNORECASE,
)


def is_ahead_of(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "até 12h antes", "tot 24 uur van tevoren": so long before something, no time of day."""
    first, after = match.start(), match.end()
    raw = tokens.text[tokens.starts[first] : tokens.ends[after - 1]].lower()
    is_hours = re.fullmatch(r"\d+ ?(?:h|u|uur|heures?|horas?|hrs?|ore|stunden)\.?", raw) is not None
    return (
        is_hours
        and tokens.tags[first - 1 : first] == "b"
        and _AHEAD_OF.match(tokens.text, tokens.ends[after - 1]) is not None
    )


def _is_between(tokens: Tokens, at: int) -> bool:
    """ "between 1 and 3", "tra le 9 e le 17", not "at 1 and 3"."""
    return not _BETWEEN.isdisjoint(tokens.words(at - 1, at).lower().split())


def _is_time_of(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "at the original time of 3.30"."""
    return tokens.words(match.start() - 2, match.start() - 1).lower() in ("time", "slot", "start")


def _is_after_say(tokens: Tokens, match: re.Match[str]) -> bool:
    start = tokens.starts[match.start()]
    return (
        tokens.words(match.start() - 1, match.start()).lower() in _SAY
        or _MAKE_IT.search(tokens.text, max(0, start - 12), start) is not None
    )


_PUT = lazy_pattern(
    r"\b(?:mov(?:e|es|ed|ing)|put|push(?:ed|ing)?|shift(?:ed|ing)?|chang(?:e|ed|ing)|brought|bring|slid|re-?scheduled|postponed|delayed|rearranged)\b[^.!?\d]{0,40} to $",
    re.IGNORECASE,
)


def _is_put(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "We have put your interview to 10.45 the same morning"."""
    start = tokens.starts[match.start()]
    return _is_round(tokens, match) and _PUT.search(tokens.text, max(0, start - 70), start) is not None


_MAKE_IT = lazy_pattern(r"\b(?:make|call) (?:it|that) $", re.IGNORECASE)


def _is_slot(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "the 11.50 slot"."""
    return tokens.words(match.end(), match.end() + 1).lower() in _SLOT and is_clock_like(
        str(tokens.values[match.start("s")])
    )


_SLOT = frozenset("slot one start interview appointment session meeting call".split())


def _is_round(tokens: Tokens, match: re.Match[str]) -> bool:
    at = match.start("g") if "g" in match.re.groupindex and match["g"] else match.start("s")
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


_FROM = frozenset("dalle|dalle ore|dalle h|dal|das|de las|desde las|entre las|tra le|fra le".split("|"))
_TO = frozenset({"alle", "alle ore", "alle h", "às", "as", "a las", "ate as", "hasta las"})


def _is_from(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "dalle 10 alle 11", "das 10 às 11", "de las 10 a las 11"."""
    at, by = match.start("s"), match.start("by")
    lead = tokens.words(at - 1, at) if tokens.tags[at - 1] != "_" else tokens.words(at - 2, at)
    return " ".join(lead.lower().split()) in _FROM and " ".join(tokens.words(by, by + 1).lower().split()) in _TO


STARTS = lazy_pattern(
    r"\b(?:(?:start|begin|kick off|meet|see you|interview is|call is)(?: \w+ly| sharp| bang)?|(?:(?:come(?: and)?|pop in and|just) )?(?:find|grab|meet|see) (?:me|us)|(?:come|pop|drop|swing|call|nip) (?:in|over|by|round|up|down|along|through|thru)(?: (?:and|to) (?:see|find|meet) (?:me|us))?) at $",
    re.IGNORECASE,
)
_GOES_ON = lazy_pattern(
    r" (?:as|so|because|since|and|with|when|once|while|if|unless|in|on|at|by|outside|inside|near|behind|beside|next to|opposite|under|from there)\b",
    re.IGNORECASE,
)
_AT = lazy_pattern(r"(?<!look)(?<!looking)(?<!aimed)\bat $", re.IGNORECASE)
_GOES_ON_FROM_AT = lazy_pattern(
    r" (?:with (?:me|us|him|her|our|the|my|[A-Z])|at (?:our|my|their|his|her|your|the (?!moment|latest|earliest|minute|end|start|same|time|most|least|very))\b|(?:do|work|suit|be (?:ok|okay|better|fine)) (?:you )?(?:instead|better|too|as well|at all)\b|please|so(?! (?:far|much|many))(?: (?:and|that|we|you|i|there|please|as)\b|[.,!;]|\s*$)|as we|because|unless|and we|via|over (?:zoom|teams|coffee)|(?:we|you|i|they|he|she)(?:['’](?:ll|re)| will| are| can) (?!(?:\w+ ){0,2}(?:finish|stop|break|leave|close|go home|be (?:done|free|finished|away|out))\b)|"
    r"we (?:meet|sit|start|begin|talk|do|have) |(?:it['’]?s|comes|is) (?:the|your|time for) |(?:the|your) (?:\w+ ){0,2}(?:interview|panel|chat|meeting)\b)",
    re.IGNORECASE,
)
"""What may follow an hour in figures: "we start promptly at 10 as Alan has a call"."""


def _is_of_clock(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "a las 10 para hablar": nothing but an hour follows these words."""
    at = match.start("s")
    if STARTS.search(tokens.text[max(0, tokens.starts[at] - 40) : tokens.starts[at]]):
        return _GOES_ON.match(tokens.text, tokens.ends[at]) is not None
    if _AT.search(tokens.text[max(0, tokens.starts[at] - 12) : tokens.starts[at]]):
        return _GOES_ON_FROM_AT.match(tokens.text, tokens.ends[at]) is not None
    return " ".join(tokens.words(at - 1, at).lower().split()) in (
        "a las",
        "sobre las",
        "alle",
        "alle ore",
        "às",
        "pelas",
        "a eso de las",
    )


def _is_past(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "ten past three", not "lunedì 18 dopo le 17"."""
    at = match.start("min")
    return tokens.tags[at + 1] == "u" or (
        tokens.tags[at - 1 : at] not in ("W", "M") and tokens.values[at] in (5, 10, 15, 20, 25)
    )


def _is_instead(tokens: Tokens, at: int) -> bool:
    pattern = _INSTEAD_OF if tokens.tags[at - 1] == "w" else INSTEAD
    return pattern.match(tokens.text, tokens.ends[at]) is not None


_INSTEAD_OF = lazy_pattern(
    r"\s+(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|en lugar de|en vez de|in plaats van|em vez de|em vez das|ao invés de|"
    r"invece (?:che|di|delle)|anziché)(?: um| à| a las| las| om| às| alle| at)? \d"
)


_MAKE = frozenset("it do say make manage try".split())
_WOULD = frozenset("would could can does will might is".split())
_SUITS = lazy_pattern(r"\s+(?:be|do|work|suit|ok|okay|fine|good|still)\b", re.IGNORECASE)
_MADE = lazy_pattern(r"\s+instead\b", re.IGNORECASE)


def _is_made(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "can we make it 11 instead?", "would 11 be ok?"."""
    at = match.start("s")
    lead = tokens.words(at - 1, at).lower()
    if lead in _WOULD:
        return _SUITS.match(tokens.text, tokens.ends[at]) is not None
    return lead in _MAKE and _MADE.match(tokens.text, tokens.ends[at]) is not None


def _is_no_minutes(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "from five to ten" is a span, "at five to ten" is 9:55, "von drei bis vier Kollegen" counts them."""
    if tokens.tags[match.end() : match.end() + 1] == "w" and tokens.words(match.end(), match.end() + 1)[0].isupper():
        return False
    at, by = match.start("s"), match.start("by")
    is_to = tokens.words(by, by + 1).lower() == "to" and tokens.tags[at] == "n" and tokens.values[at] in (5, 10, 20, 25)
    return not (is_to and tokens.words(match.start() - 1, match.start()).lower() == "at")


def _is_after_said(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Friday 13 March, twelve thirty": minutes that people say."""
    is_year = tokens.words(match.start("s"), match.start("s") + 1).lower() == "twenty"  # "twenty twenty-six"
    return tokens.values[match.start("min")] in (10, 15, 20, 25, 30, 35, 40, 45, 50, 55) and not is_year


def _is_noon(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "12:00 noon"."""
    return tokens.values[match.end() - 1] == "12:00" and hour_at(tokens, match.start()).hour == 12


def _is_quarter(tokens: Tokens, match: re.Match[str]) -> bool:
    """In Spanish and Portuguese the quarter is also the fourth."""
    at = match.end() - 1
    return tokens.tags[at] != "O" or tokens.words(at, at + 1).lower() in ("cuarto", "quarto")


def _is_hour_of_two(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Fri 11 or 3 ET": the second cannot be a later day, or is plainly an hour."""
    first, second = hour_at(tokens, match.start("s")), hour_at(tokens, match.start("o"))
    return first.hour <= 12 and (
        second.hour < first.hour or tokens.tags[match.start("o")] == "T" or bool(match["zone"])
    )


_ONE = frozenset({"one", "eins", "ein", "één"})
_AT_ONE = frozenset({"om", "vanaf", "omstreeks", "tegen", "half", "voor", "vóór", "over"})
"""What makes the Dutch "een" an hour."""


def _is_one(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "half past one", not "around a"."""
    at = match.start("s" if match["s"] else "g") if "g" in match.re.groupindex else match.start("s")
    word = tokens.words(at, at + 1).lower()
    return word in _ONE or (word == "een" and at > 0 and tokens.words(at - 1, at).lower() in _AT_ONE)


def _is_minutes_of_one(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "ten past one", "twenty to one"."""
    return _is_one(tokens, match) and tokens.values[match.start("min")] in (5, 10, 20, 25)


_LESS = frozenset({"menos", "menos um", "menos o", "moins", "moins le", "meno", "meno un"})


def _is_less(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "las once menos diez", not "from eleven to ten"."""
    at = tokens.tags.index("t", match.start())
    if "min" in match.re.groupindex and tokens.values[match.start("min")] not in (5, 10, 20, 25):
        return False
    return tokens.words(at, at + 1).lower() in _LESS and ("O" not in match[0] or _is_quarter(tokens, match))


def _is_para(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "dez para as quatro"."""
    at = match.start("s") - 2
    minutes = tokens.values[match.start("min")] if "min" in match.re.groupindex else 15
    return tokens.words(at, at + 1).lower() in ("para", "pras") and minutes in (5, 10, 15, 20, 25)


def _is_beside(*words: str) -> Callable[[Tokens, re.Match[str]], bool]:
    """Minutes before or after an hour or its half: "tien over half drie", "zehn vor drei"."""

    def check(tokens: Tokens, match: re.Match[str]) -> bool:
        hour = match.start("s")
        at = hour - 1 if tokens.tags[hour - 1] != "U" else hour - 2
        is_minutes = tokens.values[match.start("min")] in (5, 10, 20)
        is_hour = tokens.tags[hour] != "i" or _is_one(tokens, match)
        return is_minutes and is_hour and tokens.words(at, at + 1).lower() in words

    return check


_OPEN = frozenset(
    "interviews interview meetings sessions panels open free available around clear frei verfügbar libre dispo disponible beschikbaar vrij livre libero".split()
)
_EITHER = frozenset("either entweder soit ofwel sia quer bien".split())


def _is_either(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "either 11 or 2.30", both written as hours are."""
    at = match.start()
    is_second = "g" in match.re.groupindex and match["g"] is not None
    first = at - 3 if is_second else at - 1
    return tokens.words(first, first + 1).lower() in _EITHER and (tokens.tags[at] != "G" or _is_round(tokens, match))


_SAY = frozenset({"say", "circa", "sagen", "disons", "digamos", "zeg", "diciamo"})
_ABOUT = frozenset({"een uur of", "een uurtje of"})


def _is_about(tokens: Tokens, match: re.Match[str]) -> bool:
    """The Dutch "om een uur of tien" is about ten, and neither one nor a choice of two."""
    return " ".join(tokens.words(match.start(), match.start("s")).lower().split()) in _ABOUT


CHECKS: Mapping[str, Callable[[Tokens, re.Match[str]], bool]] = {
    **CHECKS_OF_SAID,
    **CHECKS_OF_MILITARY,
    "then": is_hour_then,
    "range_to_noon": is_to_noon,
    "range_in_brackets": is_end_in_brackets,
    "until": is_until,
    "range_to_clock": lambda tokens, match: not is_counted(tokens, match),
    "time_of": _is_time_of,
    "noon": _is_noon,
    "minutes_past": _is_past,
    "range_from": _is_from,
    "bare_of_clock": _is_of_clock,
    "bare_say": _is_after_say,
    "bare_come": is_come,
    "bare_made": _is_made,
    "range_words": _is_no_minutes,
    "minutes_said": _is_after_said,
    "day_comma": _is_round,
    "day_bracket": _is_round,
    "bare_either": _is_either,
    "either": _is_either,
    "sharp": is_sharp,
    "comma_or": lambda tokens, match: tokens.tags[match.start()] != "G" or _is_round(tokens, match),
    "comma": lambda tokens, match: is_clock_like(str(tokens.values[match.start("s")])),
    "quarter_to": _is_quarter,
    "quarter_past_fourth": _is_quarter,
    "hour_of_two": _is_hour_of_two,
    "listed": lambda tokens, match: (
        (
            tokens.tags[match.start() - 2] == "G"
            and tokens.tags[match.end() : match.end() + 1] != "w"
            and _is_round(tokens, match)
        )
        or is_clock_like(str(tokens.values[match.start("s")]))
    ),
    "dotted_for": _is_round,
    "dotted_row": _is_round,
    "minutes_to": _is_to,
    "dotted_talk": lambda tokens, match: is_clock_like(str(tokens.values[match.start("s")])),
    "dotted_put": _is_put,
    "dotted_more": lambda tokens, match: _is_round(tokens, match) and is_among_hours(tokens, match),
    "slot": _is_slot,
    "bare_range_open": lambda tokens, match: tokens.words(match.start() - 1, match.start()).lower() in _OPEN,
    "range_noon": lambda tokens, match: tokens.values[match.start("s")] == "12:00",
    "minutes_joined": _is_joined,
    "minutes_spelt": lambda tokens, match: (
        tokens.values[match.end() - 1] == "minutes" and hour_at(tokens, match.start("s")).hour >= 7
    ),
    "between": lambda tokens, match: _is_between(tokens, match.start()),
    "dotted": lambda tokens, match: is_clock_like(str(tokens.values[match.start("s" if match["s"] else "g")])),
    "one": _is_one,
    "about": _is_about,
    "bare_one": _is_one,
    "one_minutes_past": _is_minutes_of_one,
    "one_minutes_to": _is_minutes_of_one,
    "half": is_half,
    "half_said": is_said,
    "time_is": is_time_said,
    "your_time": is_your_time,
    "moved_to": is_moved_to,
    "of_part": is_of_part,
    "one_half": _is_one,
    "one_half_past": _is_one,
    "one_quarter_word": _is_one,
    "one_quarter_past": _is_one,
    "one_quarter_to": _is_one,
    "quarter_less": _is_less,
    "quarter_para": _is_para,
    "minutes_less": _is_less,
    "minutes_para": _is_para,
    "minutes_before": _is_beside("voor", "vóór", "vor"),
    "minutes_over": _is_beside("over"),
    "minutes_past_half": _is_beside("over", "nach"),
    "minutes_to_half": _is_beside("voor", "vóór", "vor"),
    "bare_instead": lambda tokens, match: _is_instead(tokens, match.start()),
}
"""What a reading must be besides its letters."""
