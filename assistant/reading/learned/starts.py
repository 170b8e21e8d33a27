"""Which of several times in one mail are the starts of interviews: a linear model over the words beside each.

Tours, lunches, arrivals, trains and office hours stand beside interviews in more words
than a table can hold. The model only leaves out times that the rules took; where it
cannot tell, they stay.
"""

# ruff: noqa: E501  a pattern is one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from math import exp

from assistant.reading.lazy import lazy_pattern
from assistant.reading.learned.linear import Linear, unpacked, words
from assistant.reading.when import TimeFound

BUCKETS = 1 << 14
LEAST, PART = 0.5, 0.8
"""A time stays that is so likely a start, or so likely beside the likeliest one: of mails with several times, .82 are
right out of fold; at .35 and .6 .80, with fewer starts missed and more invented."""
NEAR, LONG = 10, 5
"""Words on each side that are looked at, and letters of a long word that its kin share."""
REACH = 2_000
"""Characters on each side that are looked at in a line without end."""
HEADING = 50
"""Letters of a line above that is a heading."""

_TALK = lazy_pattern(
    r"interview|panel\b|gespr[aä]ch|entretien|entrevista|colloqui|gesprek|vorstellung|meet(?:ing)? with|conversation|round\b|one.to.one|1:1",
    re.IGNORECASE,
)
"""What speaks of an interview in its own words."""
_CUT = lazy_pattern(
    r"(?<![ap]\.m)(?<!\b[A-Z])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)[.!?;](?=\s|$)|\n",
)
_PART = lazy_pattern(
    r"[,;:()–—]|\s-\s|\b(?:and|then|und|dann|et|puis|y|luego|e|poi|en|dan|followed)\b",
    re.IGNORECASE,
)
_AFTER = lazy_pattern(r"[\s\-–—:|•,.)\]>*=]*(?:uhr|hrs?|h|uur)?\.?[\s\-–—:|•,)\]>*=]*", re.IGNORECASE)
_BEFORE = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "-–—:|•,([>*="
"""What stands between the words before a time and the time."""
_MARKS = " \t-*•|([.,)"
_LABELLED = lazy_pattern(r"[ \t>*•\d.)-]*+([^\n:]{2,28}):")
_NO_WORD = lazy_pattern(r"[ap]\.?m\.?|uhr|uur|h\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a time stands: its line, its sentence, its part of that, as offsets in the text."""

    line: tuple[int, int]
    sentence: tuple[int, int]
    part: tuple[int, int]
    speaks: bool
    """Whether that part says that it is an interview."""


@dataclass(frozen=True, slots=True)
class _Mail:
    """What the features of all the times of a mail share."""

    text: str
    times: Sequence[TimeFound]
    places: Sequence[_Place]
    starts: Sequence[datetime]
    """Each once, in order."""


def starts_among(text: str, times: Sequence[TimeFound]) -> list[TimeFound]:
    """The times that are starts of interviews, in their order; all where there is but one, or where it cannot tell."""
    if len({t.start for t in times}) < 2 or not all(t.stands_in(text) for t in times):
        return list(times)
    return likely_ones(list(zip(times, map(probability, features_among(text, times)), strict=True)))


def likely_ones(rated: Sequence[tuple[TimeFound, float]]) -> list[TimeFound]:
    """Those likely enough; of a time that stands twice, its better place counts."""
    likely: dict[datetime, float] = {}
    spans: dict[tuple[int, int], float] = {}
    for time, probable in rated:  # one hour of two days has one place: "both start at 10"
        spans[time.span] = max(spans.get(time.span, 0.0), probable)
        likely[time.start] = max(likely.get(time.start, 0.0), spans[time.span])
    for time, _ in rated:
        likely[time.start] = max(likely[time.start], spans[time.span])
    least = min(LEAST, PART * max(likely.values(), default=0.0))
    return [t for t, _ in rated if likely[t.start] >= least]


def probability(features: Sequence[str]) -> float:
    """How likely a time with these features is a start."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, _model().odds(features)))))


@cache
def _model() -> Linear:
    from assistant.reading.learned import starts_weights as kept  # large, and for days of many times only

    return unpacked(kept.TABLE, kept.SCALE, kept.BIAS)


def features_among(text: str, times: Sequence[TimeFound]) -> list[list[str]]:
    """What is known of each of the times, each fact once."""
    mail = _Mail(text, times, [_place_of(text, t) for t in times], sorted({t.start for t in times}))
    return [_features_of(mail, number) for number in range(len(times))]


def _features_of(mail: _Mail, number: int) -> list[str]:
    text, time, where = mail.text, mail.times[number], mail.places[number]
    found = {*_words_beside(text, time, where), *_words_around(text, time, where)}
    found |= {*_talk(mail, number), *_order(mail, number), *_clock(mail, time)}
    return sorted(found)


def _place_of(text: str, time: TimeFound) -> _Place:
    a, b = time.span
    last = min(len(text), b + REACH)
    line = max(0, a - REACH, text.rfind("\n", 0, a) + 1), _or_end(text.find("\n", b, last), last)
    begin = max((m.end() for m in _CUT.finditer(text, line[0], a)), default=line[0])
    cut = _CUT.search(text, b, line[1])
    sentence = begin, cut.start() if cut else line[1]
    left = begin + len(text[begin:a].rstrip(_BEFORE))
    spaced = _AFTER.match(text, b)
    right = min(sentence[1], spaced.end()) if spaced else b
    first = max((m.end() for m in _PART.finditer(text, begin, left)), default=begin)
    end = _PART.search(text, right, sentence[1])
    part = first, max(b, end.start() if end else sentence[1])
    return _Place(line, sentence, part, _speaks(text[slice(*part)]))


def _or_end(place: int, end: int) -> int:
    return end if place < 0 else place


def _words_beside(text: str, time: TimeFound, where: _Place) -> Iterator[str]:
    """The words of its sentence, those before it apart from those after it."""
    a, b = time.span
    before, after = words(text[where.sentence[0] : a])[-NEAR:], words(text[b : where.sentence[1]])[:NEAR]
    yield from (f"b:{word}" for word in before)
    yield from (f"a:{word}" for word in after)
    yield from (f"w:{word}" for word in (*before, *after))
    yield from (f"p:{word[:LONG]}" for word in (*before, *after) if len(word) > LONG)
    yield from (f"c:{word}" for word in (*words(text[where.part[0] : a]), *words(text[b : where.part[1]])))
    yield from (f"b{n}:{' '.join(before[-n:])}" for n in (1, 2) if len(before) >= n)
    yield from (f"a{n}:{' '.join(after[:n])}" for n in (1, 2) if len(after) >= n)


def _words_around(text: str, time: TimeFound, where: _Place) -> Iterator[str]:
    """Labels, headings, and for a time alone in its line what the next one says."""
    (begin, end), (a, b) = where.line, time.span
    above = text[:begin].rstrip().rpartition("\n")[2].strip()[-REACH:]
    is_bare = _is_bare(text, time, where)
    if is_bare:
        yield "bareline"
        yield from (f"{mark}:{word}" for word in words(_below(text, where))[:8] for mark in "nw")
    if is_bare or above.endswith(":") or above.isupper() or len(above) < HEADING:
        yield from (f"h:{word}" for word in words(above)[-6:])
    if not text[begin:a].strip(_MARKS):
        yield "linestart"
    if not text[b:end].strip(_MARKS):
        yield "lineend"
    label = _LABELLED.match(text, begin, end)
    if label and label.end() <= a + 1:
        yield from (f"l:{word}" for word in words(label[1]))


def _is_bare(text: str, time: TimeFound, where: _Place) -> bool:
    (begin, end), (a, b) = where.line, time.span
    return len(words((text[begin:a] + text[b:end]).strip(_MARKS))) <= 1


def _below(text: str, where: _Place) -> str:
    return text[where.line[1] :].lstrip()[:REACH].partition("\n")[0].strip()


def _talk(mail: _Mail, number: int) -> Iterator[str]:
    """Whether it, and whether any other of the times, is said to be an interview."""
    text, time, where = mail.text, mail.times[number], mail.places[number]
    near = _speaks(text[slice(*where.sentence)]) or (_is_bare(text, time, where) and _speaks(_below(text, where)))
    pairs = zip(mail.times, mail.places, strict=True)
    elsewhere = any(place.speaks for other, place in pairs if other.start != time.start)
    yield f"talk{where.speaks:d}{near:d}"
    yield f"talk{where.speaks:d}{near:d}o{elsewhere:d}"
    if not text[where.line[0] : time.span[0]].strip(_MARKS):
        yield f"linetalk{_speaks(text[slice(*where.line)]):d}o{elsewhere:d}"


def _speaks(text: str) -> bool:
    return _TALK.search(text) is not None


def _order(mail: _Mail, number: int) -> Iterator[str]:
    """Its rank among the times, by the clock and in the text, and what only some of them have."""
    times, time, starts = mail.times, mail.times[number], mail.starts
    rank = starts.index(time.start)
    yield f"n{min(len(starts), 6)}"
    yield "first" if rank == 0 else "last" if rank == len(starts) - 1 else "mid"
    yield "said first" if number == 0 else "said last" if number == len(times) - 1 else "said mid"
    yield from (name for name in ("zone_said", "is_arrival", "date_carried", "is_aside") if getattr(time, name))
    if any(t.date_carried is not time.date_carried for t in times):
        yield f"only some carried{time.date_carried:d}"
    if sum(t.start == time.start for t in times) > 1:
        yield "twice"
    if any(c.isalpha() for c in _NO_WORD.sub("", time.words)):
        yield "wordy"
    if time.end is None and any(t.end for t in times):
        yield "others end"


def _clock(mail: _Mail, time: TimeFound) -> Iterator[str]:
    """How long it takes, how near the next and the last time of its day are, and what hour it is."""
    day = [start for start in mail.starts if start.date() == time.start.date()]
    rank = day.index(time.start)
    if len(day) == 1:
        yield "alone on its day"
    if time.end:
        yield f"takes{_step(time.start, time.end)}"
    if rank + 1 < len(day):
        yield f"next{_step(time.start, day[rank + 1])}"
    if rank:
        yield f"last{_step(day[rank - 1], time.start)}"
    if any(t.end == time.start for t in mail.times):
        yield "an end"
    if time.start.minute % 15:
        yield "odd"
    if not 8 <= time.start.hour < 18:
        yield "early" if time.start.hour < 8 else "late"


def _step(first: datetime, then: datetime) -> int:
    """Minutes in four steps: a break, a talk, an hour, more."""
    minutes = (then - first).total_seconds() / 60
    return sum(minutes > limit for limit in (20, 45, 75))
