"""One moment told on two clocks: "8am your time (7pm here in Melbourne)". Only one of the two is kept."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.hour_places import END_IN_BRACKETS
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.zones_of import zone
from assistant.reading.lazy import lazy_pattern

_OPENS = lazy_pattern(r"[(/=≈\[]\s*(?:[\w'’]+\s){0,3}$|\s[–—-]\s(?:that's |so |also )?$")
"""What opens the same hour elsewhere, beside its words."""
_SAYS = lazy_pattern(
    r"(?:\b(?:which(?:,? (?:i (?:believe|think|make)|by my \w+|for you|if (?:i|my) [\w ]{3,20}),?)? (?:is|will be|would be|should be|makes it|makes that|works out (?:at|as|to)|comes out (?:at|as)|translates to)|(?:ce )?qui (?:fait|correspond à)|lo que (?:son|es|serían)|was (?:ist|wären)|wat neerkomt op|o que (?:dá|corresponde a)|que (?:aí |pra você |para você |para ti |ahí |allí |por ahí )?(?:são|dá|dão|serão|son|serían|serán)|che (?:da (?:te|lei|voi) |lì )?(?:sono|sarebbero|saranno)|also (?:bei (?:ihnen|dir) )?(?:um )?|dus (?:bij (?:jou|u) )?(?:om )?|vale a dire|(?:given )?that(?:'s|’s| is| will be| would be| makes it)|that'll be|i\.e\.?|meaning|equals|soit|c'est-à-dire|"
    r"das (?:sind|ist|wären)|entspricht|es decir|o sea|ou seja|isto é|cioè|ovvero|dat is|oftewel))\s*(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_ADDS = lazy_pattern(
    r"(?:\b(?:so|or|also|donc|dus|bei ihnen|bei dir|las|ou|o)\s*(?:\w+\s){0,2}|[,;]\s*(?:\w+\s){0,4})$", re.IGNORECASE
)
"""What may open it: the two must then be said to be on different clocks."""
_YOURS = lazy_pattern(
    r"^\s*yours\b|^\s*(?:(?:in the |de la |du |am )?\w+,?\s){0,2}?(?:your(?:s)?(?: \w+)? (?:time|side|end|clock|local|evening|morning|afternoon)|your side|your end|for you|with you|where you are|chez (?:vous|toi)|pour (?:vous|toi)|bei (?:ihnen|dir|euch)|ihrer zeit|deiner zeit|"
    r"für (?:sie|dich|euch)|voor (?:jou|jullie|u)|per (?:te|lei|voi)|bij (?:jou|u|jullie)|jouw tijd|uw tijd|para (?:ti|usted|você|vocês|si)|tu hora|su hora|hora tuya|por ti|da (?:te|lei|voi)|ora tua|votre heure|ton heure|à votre heure|aí)\b",
    re.IGNORECASE,
)
_YOURS_BEFORE = lazy_pattern(
    r"\b(?:for you|your time|your end|(?:bei|für) (?:ihnen|dir|euch|sie|dich)|ihre zeit|chez (?:vous|toi)|pour (?:vous|toi)|para (?:ti|usted|você)|por ti|da (?:te|lei)|per (?:te|lei)|bij (?:jou|u)|voor (?:jou|u)|aí|ahí|pra você)(?: \w+){0,5}\s*$",
    re.IGNORECASE,
)
_YOUR_ZONE = lazy_pattern(
    r"\b(?:your|ihrer?|deiner?|eurer|votre|ton|tu|su|jouw|je|uw|tuo|suo|vostro|teu|seu)\s(?:own\s|local\s|aktuellen\s)?"
    r"(?:time ?zone|local time|zeitzone|ortszeit|(?:uhr)?zeit vor ort|fuseau(?: horaire)?|heure locale|(?:zona|huso) horari[ao]|hora local|tijdzone|lokale tijd|"
    r"plaatselijke tijd|fuso(?: orari?o| horário)?|ora locale|horário local)\b[^\n:]{0,30}:?\s*$",
    re.IGNORECASE,
)
"""A label that puts the hour after it on the reader's clock, wherever it stands."""
_THERE_IT_IS = lazy_pattern(
    r"^\W*(?:(?:bei (?:ihnen|dir)|für (?:sie|dich)|chez (?:vous|toi)|pour (?:vous|toi)|para (?:ti|usted|você|si)|per (?:te|lei)|da (?:te|lei)|voor (?:jou|u)|bij (?:jou|u)|"
    r"aí|ahí|allí|lì|dort|daar|là-bas|là|for you|there)\b,?\s?)?(?:(?:in|à|en|a|em|at|of|de|nach|op) [A-ZÀ-Þa-zà-þ]\w+,?\s)?(?:(?:that|it|there|this) )?"
    r"(?:(?:ist|wäre|wird) (?:es|das)|sind (?:es|das)|entspricht das|das (?:ist|sind|wären|entspricht)|es (?:ist|sind)|il (?:sera|est)|ce sera|cela (?:fait|fera|correspond à)|ça (?:fait|fera)|serán?|son|será|serían|"
    r"saranno|sono|sarà|sarebbero|è|is (?:het|dat)|dat is|het is|serão|são|seriam|is|will be|would be|makes it)\b(?:\W+\w+){0,3}\W*$",
    re.IGNORECASE,
)
"""A sentence that only tells the hour of the one before it elsewhere."""
_OURS = lazy_pattern(
    r"^\s*(?:(?:in the )?\w+,?\s){0,1}?(?:my|our)(?: \w+)? (?:time|side|end|clock|local|evening|morning|afternoon)\b|^\s*(?:mine|ours)\b|^\s*(?:of |over |back |down |up )?here\b|^\s*(?:for|with) (?:me|us)\b|^\s*(?:bei (?:uns|mir)|hier|chez nous|ici|aquí|acá|aqui|cá|qui|da noi|bij ons|por aquí|(?:für|bei) (?:uns|mich|mir)|pour (?:nous|moi)|para (?:nosotros|mí|nós|mim)|per (?:noi|me)|voor (?:ons|mij))\b",
    re.IGNORECASE,
)
_ELSEWHERE = lazy_pattern(
    r"^\s*(?:[ap]\.?m\.?\s)?(?-i:(?:in|à|en|a|at|of|de|em|aus|for) (?:the |our )?[A-ZÀ-Þ]\w+|[A-Z]\w+ time|[A-Z]{2,4}\b|[A-Z]\w+(?=\)|$))|^\s*(?:local|there|uk|us)\b",
    re.IGNORECASE,
)
_NEAR = 70
"""So many characters lie between the two at most."""
_STEP = 30
"""Zones differ by whole or half hours."""


def _minutes(atom: TimeAtom) -> int:
    return atom.start.hour * 60 + atom.start.minute


class _Clocks:
    """What is said beside an hour about whose clock it is on."""

    def __init__(self, around: Surroundings, pair: Pair, before: str = "") -> None:
        after = around.tokens.text[around.tokens.ends[pair.after - 1] :][:60]
        short = around.tokens.text[around.tokens.ends[pair.when.after - 1] :][:60]
        self.zone = pair.when.zone
        is_yours = self.zone == "@user" or _YOURS_BEFORE.search(before) is not None
        is_yours = is_yours or _YOUR_ZONE.search(before[-_NEAR:]) is not None
        self.is_yours = is_yours or any(_YOURS.search(words) for words in (after, short))
        self.is_ours = any(_OURS.search(words) for words in (after, short)) or self.zone == "@sender"
        is_place = any(_ELSEWHERE.search(words) for words in (after, short))
        self.is_named = self.zone is not None and not self.zone.startswith("@u") and self.zone != "@sender"
        self.is_said = self.is_named or self.is_yours or self.is_ours or is_place


def _may_be_one(one: Pair, other: Pair) -> bool:
    """Whether the two are some whole or half hours apart, at most a day's change."""
    first, second = one.day.day, other.day.day
    if not isinstance(first, date) or not isinstance(second, date) or abs((first - second).days) > 1:
        return False
    apart = _minutes(other.when) - _minutes(one.when)
    return apart % _STEP == 0 and (apart != 0 or first != second)


def _is_one_instant(one: Pair, other: Pair) -> bool:
    """Whether the two named clocks show one moment: "8am Tuesday Adelaide time (9.30pm Monday in London)"."""
    places = [zone(str(pair.when.zone)) for pair in (one, other)]
    moments = [
        datetime.combine(pair.day.day, pair.when.start, place)
        for pair, place in zip((one, other), places, strict=True)
        if place and isinstance(pair.day.day, date)
    ]
    return len(moments) == 2 and abs(moments[0] - moments[1]) <= timedelta(hours=1)


def _in_week_of(one: Pair, other: Pair) -> Pair:
    """ "Thu 28 May, 7:30pm NZST (8:30am Thu in London)": a weekday alone, beside a date, is of that date's week."""
    first, second = one.day.day, other.day.day
    if other.day.rule != "weekday" or not isinstance(first, date) or not isinstance(second, date):
        return other
    apart = (second - first).days
    near = (apart + 1) % 7 - 1
    return other if near > 1 else replace(other, day=replace(other.day, day=first + timedelta(days=near)))


def _are_one(around: Surroundings, one: Pair, other: Pair) -> bool:
    other = _in_week_of(one, other)
    if one.when.after > other.when.first or not _may_be_one(one, other):
        return False
    tokens = around.tokens
    gap = tokens.text[tokens.ends[one.when.after - 1] : tokens.starts[other.when.first]]
    if _YOUR_ZONE.search(gap[-_NEAR:]):
        return True
    if len(gap) > _NEAR or "¶" in tokens.tags[one.when.after : other.when.first]:
        return False
    return _is_one_instant(one, other) or _is_said_to_be_one(around, one, other, gap)


def _is_said_to_be_one(around: Surroundings, one: Pair, other: Pair, gap: str) -> bool:
    """Whether the words beside the two tell the second hour as the first elsewhere."""
    here, there = _Clocks(around, one), _Clocks(around, other, gap)
    if one.day.day != other.day.day or around.index(one.when.first) != around.index(other.when.first):
        sentence = around.before(other.when.first, one.when.after)
        is_elsewhere = there.is_yours or (around.index(one.when.first) == around.index(other.when.first))
        return there.is_said and (
            (is_elsewhere and _SAYS.search(gap) is not None)
            or ((there.is_named or there.is_yours) and _THERE_IT_IS.match(sentence) is not None)
        )
    if _OPENS.search(gap) or ("(" in gap and _YOURS_BEFORE.search(gap)):
        return there.is_said
    if there.is_yours and _SAYS.search(gap):
        return True
    if not (there.is_said and here.is_said):
        return False
    return _SAYS.search(gap) is not None or (here.is_yours is not there.is_yours and _ADDS.search(gap) is not None)


def _kept(around: Surroundings, one: Pair, other: Pair) -> Pair:
    """The one whose clock is known: by its name, else the user's own, else the first."""
    tokens = around.tokens
    gap = tokens.text[tokens.ends[one.when.after - 1] : tokens.starts[other.when.first]]
    here, there = _Clocks(around, one), _Clocks(around, other, gap)
    if here.is_named or (there.zone is None and not there.is_yours and not here.is_yours):
        return one
    if here.is_yours:
        return replace(one, when=replace(one.when, zone="@user"))
    if there.is_named:
        return other
    return replace(other, when=replace(other.when, zone="@user")) if there.is_yours else one


def _last_hour(kept: list[Pair]) -> list[int]:
    """The places of the hour told last, the latest first: "6pm, 7am for you, on Thursday or Friday" is told of two days."""
    return [at for at in range(len(kept) - 1, max(-1, len(kept) - 5), -1) if kept[at].when is kept[-1].when]


_IN_TURN = lazy_pattern(
    r"\b(?:respectively|resp\.|beziehungsweise|bzw\.|jeweils|respectivement|respectivamente|rispettivamente|respectievelijk)(?!\w)",
    re.IGNORECASE,
)
_LABEL = lazy_pattern(
    r"\b(?-i:[A-Z]{2,4}|[A-ZÀ-Þ]\w+)(?: time| zeit)?:\s*$|\b(?:in (?:the )?)?(?-i:[A-ZÀ-Þ]\w+),? (?:it|that|this) (?:is|would be|will be)\W*$"
)
"""What says where it is the hours after it: "UK: 4pm and 5pm", "in London it is 9:00 and 10:00"."""
_AND = lazy_pattern(r"[mHZB]{0,3}[.,;]?[jJ,&]{1,2}[aA_]{0,2}")
"""What joins the hours of one row."""
_MOST = 4
"""So many hours are told again together at most."""


def _told_again(around: Surroundings, pairs: Sequence[Pair]) -> set[int]:
    """The places of hours that tell those before them on another clock: "in London it is 9:00 and 10:00"."""
    found: set[int] = set()
    for count in range(min(_MOST, len(pairs) // 2), 1, -1):
        for at in range(count, len(pairs) - count + 1):
            window = range(at, at + count)
            if found.isdisjoint(range(at - count, at + count)) and _is_again(
                around, pairs[at - count : at], pairs[at : at + count]
            ):
                found |= set(window)
    return found


def _is_again(around: Surroundings, these: Sequence[Pair], those: Sequence[Pair]) -> bool:
    apart = {(_minutes(then.when) - _minutes(one.when)) % 1440 for one, then in zip(these, those, strict=True)}
    begin = those[0].when.first
    is_own = any(pair.day.first > these[-1].when.first for pair in those) or around.index(begin) != around.index(
        those[-1].when.first
    )
    if len(apart) > 1 or apart == {0} or apart.pop() % _STEP or is_own or begin < these[-1].when.after:
        return False
    tokens = around.tokens
    if not all(_AND.fullmatch(tokens.tags, one.when.after, other.when.first) for one, other in pairwise(those)):
        return False
    gap = tokens.text[tokens.ends[these[-1].when.after - 1] : tokens.starts[begin]]
    if len(gap) > 2 * _NEAR or not any(mark in gap for mark in ".(:=–\n"):
        return False
    there = _Clocks(around, those[-1], gap)
    says = there.is_said or _LABEL.search(gap) is not None or _THERE_IT_IS.match(around.before(begin, 0)) is not None
    behind = tokens.text[tokens.ends[those[-1].when.after - 1] :][:40]
    return says or _IN_TURN.search(f"{gap}|{behind}") is not None


def without_echoes(around: Surroundings, pairs: list[Pair]) -> list[Pair]:
    """The times, each moment once."""
    again = _told_again(around, pairs)
    kept: list[Pair] = []
    for at, pair in enumerate(pairs):
        if at in again:
            continue
        if (same := next((at for at in _last_hour(kept) if _are_one(around, kept[at], pair)), None)) is not None:
            kept[same] = _kept(around, kept[same], pair)
        else:
            kept.append(pair)
    return kept


_END_LABEL = lazy_pattern(
    r"[\s(),;]*(?:ends?(?: time)?|finish(?:es)?|ende|bis|fin|hasta|fine|einde|eind|tot|fim|término)\b[\s:]*(?:(?:at|on|um|am|à|a las|el|alle|il|om|op|às)\s*)?$",
    re.IGNORECASE,
)
_UNTIL = lazy_pattern(r"[tb]a?_?")
"""What joins the hours of one day: "van 9u30 tot 11u"."""
_TO_END = lazy_pattern(r"\||¶?t:?|-")
"""What joins a start and an end that both have their date."""


def with_ends(around: Surroundings, pairs: list[Pair]) -> list[Pair]:
    """A start and an end that both have their date, in two columns or as "From: ... To: ...", are one time."""
    kept: list[Pair] = []
    for pair in pairs:
        last = kept[-1] if kept else None
        if last and _is_end(around, last, pair):
            kept[-1] = replace(
                last,
                when=replace(
                    last.when,
                    end=pair.when.start,
                    after=pair.when.after,
                    is_new=True,
                    zone=last.when.zone or pair.when.zone,
                ),
            )
        else:
            kept.append(pair)
    return kept


_CLOSES = lazy_pattern(r"H?[.]?Z?[aw]?\)")
_FROM_ROW = lazy_pattern(
    r"(?:^|\n)[ \t>*•|-]*(?:from|von|ab|de|dès|du|desde|dalle|da|van|vanaf|das)[ \t]*(?::|\||\t| {2})[ \t|*]*$",
    re.IGNORECASE,
)
_TO_ROW = lazy_pattern(
    r"[^\n\d]{0,40}\n[ \t>*•|-]*(?:to|until|till|bis|à|au|jusqu['’]à|a|al?|hasta|alle|fino alle|tot|às|até)[ \t]*(?::|\||\t| {2})[ \t|*]*",
    re.IGNORECASE,
)
"""What stands between a start and an end in rows of their own: "From: 10:00" above "To: 11:00"."""


def _is_end_row(around: Surroundings, one: Pair, other: Pair) -> bool:
    """Whether the hours are the two ends of one day's talk, each in a row of its own."""
    tokens = around.tokens
    start, end = tokens.starts[one.when.first], tokens.ends[one.when.after - 1]
    between = tokens.text[end : tokens.starts[other.when.first]]
    return (
        len(between) < 60
        and bool(_TO_ROW.fullmatch(between))
        and bool(_FROM_ROW.search(tokens.text[max(0, start - 30) : start]))
    )


def _is_own_end(around: Surroundings, one: Pair, other: Pair) -> bool:
    """Whether the second hour, in brackets or with a label, is the end of the first."""
    if one.day is not other.day or one.when.end or other.when.end or not one.when.start < other.when.start:
        return False
    tokens = around.tokens
    gap = tokens.text[tokens.ends[one.when.after - 1] : tokens.starts[other.when.first]]
    if gap[:1] in ",;" and "\n" not in gap and len(gap) < 25 and _END_LABEL.match(gap):
        return True  # "début 15h, fin 16h"
    if _is_end_row(around, one, other):
        return True
    said = END_IN_BRACKETS.match(gap) if len(gap) < 40 else None
    return said is not None and bool(said["bracket"]) and _CLOSES.match(tokens.tags, other.when.after) is not None


def _is_end(around: Surroundings, one: Pair, other: Pair) -> bool:
    if _is_own_end(around, one, other):
        return True
    if _UNTIL.fullmatch(around.tokens.tags, one.when.after, max(one.when.after, other.when.first)):
        return one.day is other.day and not one.when.end and one.when.start < other.when.start
    if one.day is other.day or one.day.day != other.day.day or one.when.end or other.when.end:
        return False
    if not one.when.start < other.when.start or one.day.first > one.when.first or other.day.first > other.when.first:
        return False
    tokens = around.tokens
    gap = tokens.text[tokens.ends[one.when.after - 1] : tokens.starts[min(other.day.first, other.when.first)]]
    if len(gap) < 30 and _END_LABEL.match(gap):
        return True
    is_joined = _TO_END.fullmatch(around.tokens.tags, one.when.after, min(other.day.first, other.when.first))
    return is_joined is not None and around.cues.moved.search(around.around(one.when.first)) is None
