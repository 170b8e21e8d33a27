"""The days ahead that a text ends something on: each may be the one by which they will decide."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from assistant.reading.dates.beside import beside
from assistant.reading.dates.closures import closed_days
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.days import Setting, in_week
from assistant.reading.dates.events import meeting_day
from assistant.reading.dates.found import TimeFound, is_fixed
from assistant.reading.dates.reduced import Frame
from assistant.reading.dates.refusals import is_refused
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.spans import Span, spans_of
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_MANY = 30
FAR = timedelta(days=330)
"""A month that far ahead is the one just gone: "I had promised you an answer by the end of February"."""
_STRETCH = lazy_pattern(
    r"\W*(?:(?:or|but|and|oder|aber|ou|mais|o|pero|of|maar|mas|ma)\W+)?(?:definitely|certainly|in any case|at (?:the )?(?:very )?(?:latest|worst)|possibly|maybe|perhaps|failing that|worst case|if not|else"
    r"|spätestens|auf jeden fall|au plus tard|en tout cas|como muy tarde|en todo caso|uiterlijk|in elk geval|no máximo|o mais tardar|al più tardi|comunque)\W*$",
    re.IGNORECASE,
)
"""What stretches one day to a later one: "Thursday, but definitely before the weekend"."""
_ENDED = lazy_pattern(r"[.!?]\s")
_REST = 15
"""What goes on so long after a day is a sentence of its own: "... by Friday. At the latest two weeks after it you will hear"."""
_CORRECTED = lazy_pattern(
    r"[\W_]*(?:no|sorry|actually|(?:or )?rather|i mean|correction|wait|oops)\W+(?:(?:make|let['’]?s|say|call|it['’]?s|that['’]?s|by|that|it|on)\W+)*",
    re.IGNORECASE,
)
"""What takes a day back for a better one: "a week tomorrow... no, make that Friday week"."""
_LIGHT = lazy_pattern(
    r"[\W_]*(?:(?:and|but|so|or|most|very|probably|hopefully|maybe|perhaps|i|we|i['’]d|would|think|guess|hope|say|likely|ideally|possibly|on|by|the|it|it['’]ll|that['’]s|be|more|with|luck|aiming|for|realistically|call|expect|reckon|should|in|all|fact|being|well)\W+)*",
    re.IGNORECASE,
)
"""What stands between a week and its day: "next week, Thursday probably"."""


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day to come, as said in a text: a time of day may stand beside it."""

    by: date
    span: tuple[int, int]
    tags: str
    """What its tokens are, a letter each."""
    is_other: bool = False
    """The words beside it say that it ends something else: whatever the rest says, it is no promise."""


def days_ahead(around: Surroundings, spans: Sequence[Span], frame: Frame) -> tuple[DayAhead, ...]:
    """Every day to come on which something ends or happens, in the order of the text."""
    return tuple(_day(around, span) for span in spans if frame.base <= span.ends_on <= frame.base + FAR)


def _day(around: Surroundings, span: Span) -> DayAhead:
    tokens = around.tokens
    place = (tokens.starts[span.first], tokens.ends[span.after - 1])
    return DayAhead(span.ends_on, place, tokens.tags[span.first : span.after], is_refused(around, span))


def last_offered(times: Sequence[TimeFound], *, is_invited: bool) -> date | None:
    """The last day ahead on which a talk is on offer; in an invitation every hour that stands may be one."""
    days = (one.start.date() for one in times if not one.is_past and (one.is_offered or (is_invited and is_fixed(one))))
    return max(days, default=None)


_WEEK = timedelta(days=7)


def with_later_weekdays(around: Surroundings, days: tuple[DayAhead, ...], talk: date) -> tuple[DayAhead, ...]:
    """ "Your interview is on 7 October. Colin will be feeding back by Friday": the next one, or the one after it."""
    return tuple(one for day in days for one in (day, *_after(around, talk, day)))


def _after(around: Surroundings, talk: date, day: DayAhead) -> tuple[DayAhead, ...]:
    """The same weekday once the talk is over, where it stands alone and an answer is spoken of, not asked for."""
    if day.tags.strip("bo_") != "W" or day.by >= talk:
        return ()
    said, cues = around.around(bisect_right(around.tokens.starts, day.span[0]) - 1), around.cues
    is_told = any(cue.search(said) for cue in (cues.promise, cues.decision, beside(cues.code).told))
    if "?" in said or not is_told or cues.candidate.search(said) or cues.logistics.search(said):
        return ()
    return (replace(day, by=day.by + _WEEK * (1 + (talk - day.by).days // 7)),)


def frame_of(
    around: Surroundings,
    dates: tuple[DateAtom, ...],
    setting: Setting,
    country: str | None,
    interview_on: date | None,
    *,
    is_country_sure: bool,
) -> Frame:
    """What days are counted from, and which are no working days."""
    closed = closed_days(around, dates)
    knows_holidays = is_country_sure or bool(closed) or "x" in around.tokens.tags
    talk = interview_on or meeting_day(around, dates, setting.base)
    return Frame(setting, country, talk, closed, has_holidays=knows_holidays)


def spans_in(around: Surroundings, dates: tuple[DateAtom, ...], frame: Frame) -> list[Span]:
    """The spans of a text; what belongs together is one."""
    return _joined(around.tokens, _in_their_weeks(around.tokens, spans_of(around.tokens, dates, frame)[:_MANY]))


def _between(tokens: Tokens, one: Span, other: Span) -> str:
    return tokens.text[tokens.ends[one.after - 1] : tokens.starts[other.first]][:80]


def _in_their_weeks(tokens: Tokens, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """ "Early the week after. Tuesday most likely." is that week's Tuesday."""
    kept: list[Span] = []
    for span in spans:
        day = _day_in_week(tokens, kept[-1], span) if kept else None
        kept.append(Span(span.first, span.after, day, span.is_introduced, span.joins) if day else span)
    return tuple(kept)


def _day_in_week(tokens: Tokens, week: Span, span: Span) -> date | None:
    """The day of the week just named, where the span is a weekday alone."""
    tags, said = tokens.tags[span.first : span.after], tokens.tags[week.first : week.after]
    weekday = tokens.values[span.after - 1]
    if tags.strip("bo_") != "W" or not isinstance(weekday, int) or set(said) & set("WNOMF"):
        return None
    is_week = "V" in said or "week" in tokens.values[week.first : week.after]
    if not is_week or _LIGHT.fullmatch(_between(tokens, week, span)) is None:
        return None
    day = in_week(week.ends_on, weekday, 0)
    return day if day > span.ends_on else None


def _reaches_on(tokens: Tokens, one: Span, other: Span) -> bool:
    """Whether the later of two days is the one that counts."""
    between = _between(tokens, one, other)
    if _CORRECTED.fullmatch(between):
        return True
    near = other.first - one.after <= 4 and other.ends_on >= one.ends_on
    if (
        _ENDED.search(between)
        and len(tokens.text[tokens.ends[other.after - 1] :].partition("\n")[0].partition(".")[0]) > _REST
    ):
        return False
    return near and (other.joins or _STRETCH.match(between) is not None)


_BESIDES = lazy_pattern(
    r"[\s,(–—-]*(?:(?:so|well|just|right|still|def|definitely|certainly|comfortably|anyway|that is|i\.e\.|noch|also|donc|juste|justo|ossia|nog|net|ainda|ou seja)[\s,]+)*"
)


def _says_again(tokens: Tokens, one: Span, other: Span) -> bool:
    """Whether a feast only places the day before it: "by Thursday 2 April, before the Easter break"."""
    is_feast = tokens.tags[other.first] == "b" and "x" in tokens.tags[other.first : other.after]
    return is_feast and one.ends_on <= other.ends_on and _BESIDES.fullmatch(_between(tokens, one, other)) is not None


_RESULT = lazy_pattern(
    r"\b(?:(?:takes|brings|gets|puts|makes) (?:us|it|that|this)(?: up| out)?(?: to| until| at)?|that['’]?s|that is(?: to say)?|that(?: would|['’]d| will|['’]ll)? (?:be|means?)|which (?:is|means|makes it|takes us to|brings us to)|meaning|i\.e\.|in other words"
    r"|also|das (?:ist|wäre|heißt)|d\.\s?h\.|somit|soit|c['’]est-à-dire|donc|ce qui nous (?:mène|amène) au|es decir|o sea|lo que nos lleva al|ossia|cioè|vale a dire|ou seja|isto é|dat is|dus|oftewel|d\.w\.z\.)"
    r"[\s,:(]*(?:(?:by|on|the|am|bis|den|zum|le|el|il|op|de|o|dia|spätestens|at the latest|no later than)[\s,]+)*$",
    re.IGNORECASE,
)
"""What leads from a count to the day that it comes to."""
_FEW = timedelta(days=5)
_WIDE = 120
"""Characters between the two at most."""


def _is_result(tokens: Tokens, one: Span, other: Span) -> bool:
    """Whether a day is what the count before it comes to: "five working days (Monday is off), so that takes us to 4 May"."""
    said = tokens.tags[one.first : one.after]
    if "u" not in said or set(said) & set("vqWM") or set(tokens.tags[other.first : other.after]) & set("up"):
        return False
    between = tokens.text[tokens.ends[one.after - 1] : tokens.starts[other.first]]
    is_near = len(between) <= _WIDE and abs(other.ends_on - one.ends_on) <= _FEW
    return is_near and other.ends_on != one.ends_on and _RESULT.search(between) is not None


def _joined(tokens: Tokens, spans: tuple[Span, ...]) -> list[Span]:
    """ "Thursday or Friday" ends on the later."""
    kept: list[Span] = []
    for span in spans:
        kept[-2:] = [one for one in kept[-2:] if not _is_result(tokens, one, span)]
        if kept and _says_again(tokens, kept[-1], span):
            continue
        if kept and _reaches_on(tokens, kept[-1], span):
            kept[-1] = Span(kept[-1].first, span.after, span.ends_on, kept[-1].is_introduced)
        else:
            kept.append(span)
    return kept
