"""Dates and times in the sentences of a message: interviews' times, promises, days named.

    times_in(text, base=...)    every time with its date, and what its sentence says about it
    dates_in(text, base=...)    every date, with or without a time of day
    promise_in(text, base=...)  the last day by which they will decide, by the rules
    days_ahead_in(text, base=...)  every day to come, for who weighs them himself

`look` gives times, dates and faults of one reading together. What is not clear
is not guessed: it becomes a fault, in words for the user. The words of each
language stand in `dates/`; kinds of messages are judged elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache

from assistant.reading.dates.agenda import asides_of, is_pause
from assistant.reading.dates.ahead import DayAhead, days_ahead, frame_of, last_offered, spans_in, with_later_weekdays
from assistant.reading.dates.arrivals import is_arrival
from assistant.reading.dates.atoms import dates_of, in_the_past
from assistant.reading.dates.blocks import Block, blocks_of, by_headings, on_days_of_blocks
from assistant.reading.dates.called_off import with_called_off
from assistant.reading.dates.clock import DurationAtom, TimeAtom, durations_of, times_of
from assistant.reading.dates.columns import one_of_each
from assistant.reading.dates.common_zone import zone_of_all
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.corrected import with_own_dates, without_corrected
from assistant.reading.dates.days import Fault, Setting
from assistant.reading.dates.echoes import with_ends, without_echoes
from assistant.reading.dates.evenings import in_the_evening
from assistant.reading.dates.first_days import is_first_shift
from assistant.reading.dates.found import DateFound, Seen, TimeFound, is_fixed, merged
from assistant.reading.dates.lexicon import lexicon
from assistant.reading.dates.linking import Linker, Pair, length_of
from assistant.reading.dates.marks import Marks, is_called_old, keeps_its_day, marks_of
from assistant.reading.dates.moves import is_moved_span, is_put_off_until
from assistant.reading.dates.outcomes import is_of_outcome
from assistant.reading.dates.own_zones import with_own_zones, with_zone_of_day
from assistant.reading.dates.passing import is_closed, without_passing
from assistant.reading.dates.past_the_hour import with_minutes_alone
from assistant.reading.dates.picking import with_boxes
from assistant.reading.dates.promises import Asked, PromiseFound, promise_of
from assistant.reading.dates.put_off import with_times_put_off
from assistant.reading.dates.reduced import Frame
from assistant.reading.dates.regular import is_of_hours, is_of_season, is_regular
from assistant.reading.dates.rows import in_rows
from assistant.reading.dates.seen import DateAtom, ahead_of_all
from assistant.reading.dates.spans import Span
from assistant.reading.dates.tokens import Tokens, tokens_of
from assistant.reading.dates.twofold import one_of_two
from assistant.reading.dates.windows import without_windows
from assistant.reading.dates.wishes import VERB, has_been, without_wishes
from assistant.reading.dates.zones_of import Clocks, month_first, place_of
from assistant.reading.headers import YEARS
from assistant.reading.lazy import lazy_pattern

__all__ = [
    "DateFound",
    "DayAhead",
    "PromiseFound",
    "Seen",
    "TimeFound",
    "dates_in",
    "days_ahead_in",
    "is_fixed",
    "look",
    "promise_in",
    "times_in",
]


_MANY = 100
"""No honest message names more times; the rest is not looked at."""


def times_in(
    text: str,
    *,
    base: datetime,
    language: str = "en",
    user_timezone: str | None = None,
    sender_timezone: str | None = None,
    country: str | None = None,
    is_month_first: bool | None = None,
    dated: tuple[date, ...] = (),
) -> tuple[TimeFound, ...]:
    """Every time in the text that has a date, in order.

    `base` is the message's Date with the sender's own offset. `sender_timezone`
    (IANA) and `country` (ISO 3166-1, of the sender) sharpen zones and the order
    of day and month where they are known. `dated` are days that the subject gives
    with their month: a weekday alone can mean one of them.
    """
    clocks = Clocks(_sane(base), language, sender_timezone, user_timezone, country, dated)
    return _reader(text, clocks, is_month_first).times


def dates_in(
    text: str,
    *,
    base: datetime,
    language: str = "en",
    user_timezone: str | None = None,
    sender_timezone: str | None = None,
    country: str | None = None,
    is_month_first: bool | None = None,
) -> tuple[DateFound, ...]:
    """Every date in the text, in order: a day on leave, a day back, an interview's day."""
    clocks = Clocks(_sane(base), language, sender_timezone, user_timezone, country)
    return _reader(text, clocks, is_month_first).days


def look(
    text: str,
    *,
    base: datetime,
    language: str = "en",
    user_timezone: str | None = None,
    sender_timezone: str | None = None,
    country: str | None = None,
    is_month_first: bool | None = None,
) -> Seen:
    """Times, dates and faults together, for the price of one."""
    clocks = Clocks(_sane(base), language, sender_timezone, user_timezone, country)
    return _reader(text, clocks, is_month_first).seen


_COUNTED = lazy_pattern(r"\d.*\b(?:days|hours)$|\b(?:two|three|four|five|seven|ten) .*\b(?:days|hours)$", re.IGNORECASE)
_ANCHORED = lazy_pattern(r"that (?:same )?(?:day|evening|night|afternoon|morning)\b", re.IGNORECASE)
"""A day bound to another: the same, whatever day the text is read from."""


def promise_in(
    text: str,
    *,
    base: datetime,
    language: str = "en",
    country: str | None = None,
    is_country_sure: bool = True,
    user_timezone: str | None = None,
    sender_timezone: str | None = None,
    interview_on: date | None = None,
    holidays: str | None = None,
    is_month_first: bool | None = None,
    is_awaited: bool = False,
    must_decide: bool = False,
    must_say: bool = False,
    may_tell: bool = True,
    may_return: bool = False,
    is_invited: bool = False,
) -> PromiseFound | None:
    """The last day by which they say that they will decide or be in touch; None where they name none.

    `holidays` is the country (ISO 3166-1) whose public holidays count, the sender's where it is not said;
    `interview_on` serves for "two weeks from the interview". A country that is not sure has its holidays left
    out of working days only where the text speaks of one. In an invitation every hour ahead is on offer.
    """
    clocks = Clocks(_sane(base), language, sender_timezone, user_timezone, country)
    reader = _reader(text, clocks, is_month_first)
    of, talk = holidays or country, interview_on or reader.last_on_offer(is_invited=is_invited)
    asked = Asked(of, talk, is_country_sure, is_awaited, must_decide, must_say, may_tell, may_return)
    found = reader.promise(asked)
    if found is None or talk is None or not (interview_on or is_invited) or _ANCHORED.match(found.words):
        return found
    if found.by > talk or (found.by == talk and not _COUNTED.search(found.words)):
        return found
    later = replace(clocks, base=clocks.base + (talk - clocks.base.date()))
    again = _reader(text, later, is_month_first).promise(asked)
    return again if again and again.by >= talk else found


def days_ahead_in(
    text: str,
    *,
    base: datetime,
    language: str = "en",
    country: str | None = None,
    is_country_sure: bool = True,
    user_timezone: str | None = None,
    interview_on: date | None = None,
    holidays: str | None = None,
    is_invited: bool = False,
) -> tuple[DayAhead, ...]:
    """Every day to come that the text names, each as the last day of its span; the arguments are `promise_in`'s."""
    clocks = Clocks(_sane(base), language, None, user_timezone, country)
    reader = _reader(text, clocks, None)
    talk = interview_on or reader.last_on_offer(is_invited=is_invited)
    frame, spans = reader.spans(holidays or country, talk, is_country_sure=is_country_sure)
    days = days_ahead(reader.around, spans, frame)
    return with_later_weekdays(reader.around, days, talk) if talk else days


def _sane(base: datetime) -> datetime:
    """The day of writing; a Date header can claim any year, and arithmetic must not run off the calendar."""
    aware = base if base.tzinfo else base.replace(tzinfo=UTC)
    return aware if 1990 <= aware.year <= 2100 else datetime(2000, 1, 1, tzinfo=UTC)


class _Reader:
    """One text being read; holds what the steps share."""

    def __init__(self, text: str, clocks: Clocks, is_month_first: bool | None) -> None:
        words = lexicon(clocks.language)
        self.clocks = clocks
        self._spans: dict[tuple[str | None, date | None, bool], tuple[Frame, Sequence[Span]]] = {}
        self.tokens: Tokens = tokens_of(text, words.code)
        self.around = Surroundings(self.tokens, words.cues)
        self._blocks: tuple[Block, ...] = ()
        self.half_before = words.half_before
        zones = frozenset(str(v) for v, tag in zip(self.tokens.values, self.tokens.tags, strict=True) if tag == "Z")
        order = month_first(clocks, zones) if is_month_first is None else is_month_first
        base, is_span = clocks.base.date(), words.next_week_is_span
        self.setting = Setting(base, order, words.next_skips_week, is_span, clocks.dated, clocks.country)
        self.dates = self._dates()

    def _dates(self) -> tuple[DateAtom, ...]:
        atoms = with_own_dates(self.tokens, dates_of(self.tokens, self.setting)[:_MANY])
        atoms = without_corrected(self.tokens, atoms, self.around.cues.code)
        return tuple(self._in_its_tense(atom) for atom in atoms)

    def _in_its_tense(self, atom: DateAtom) -> DateAtom:
        if atom.number is None:
            return atom
        before = without_wishes(self.around.before(atom.first, 0))
        is_past = self._is_about_the_past(before) or has_been(before, self.around.after(atom.after, atom.after + VERB))
        is_past = is_past or bool(self.around.cues.was.search(self.around.after(atom.after, atom.after + 3)))
        if self.tokens.values[max(0, atom.first - 1)] == "by" and self.around.cues.future.search(before):
            return atom  # "we will let everyone we interviewed know by Friday"
        return in_the_past(atom, self.setting) if is_past else atom

    def _is_about_the_past(self, before: str) -> bool:
        """ "we spoke on Tuesday", but not "as discussed, we shall speak on Tuesday"."""
        cues = self.around.cues
        last = max((match.end() for match in cues.past.finditer(before)), default=None)
        return last is not None and cues.future.search(before, last) is None

    def _taken(self) -> frozenset[int]:
        return frozenset(at for atom in self.dates for at in range(atom.first, atom.after))

    @property
    def seen(self) -> Seen:
        """Everything that the text says of days and times."""
        return Seen(self.times, self.days, self._faults(self._timed))

    @cached_property
    def times(self) -> tuple[TimeFound, ...]:
        """Every time that has a date."""
        if not (pairs := self._timed):
            return ()
        marks = by_headings(pairs, marks_of(self.around, pairs, self.dates), self._blocks, self.tokens)
        marks = with_called_off(self.around, pairs, marks, self.dates, self.clocks.language)
        marks = with_boxes(self.tokens, pairs, marks)
        zone = zone_of_all(self.tokens, [pair.when for pair in pairs])
        asides = asides_of(self.around, pairs, marks)
        found = [
            self._found(pair, mark, zone, is_aside=is_aside)
            for pair, mark, is_aside in zip(pairs, marks, asides, strict=True)
            if not is_pause(self.around, pair, is_alone=len(pairs) == 1)
        ]
        return with_times_put_off(self.around, merged([f for f in found if f]))

    @cached_property
    def _timed(self) -> list[Pair]:
        """The hours, each with its day; none without a day in the text, or without an hour."""
        if not (taken := self._taken()):
            return []
        times = times_of(
            self.tokens,
            lambda first, after: any(at in taken for at in range(first, after)),
            half_before=self.half_before,
        )
        if not times and "G" not in self.tokens.tags:  # "3.30" may be an hour by "same time" alone
            return []
        times = with_minutes_alone(self.tokens, times[:_MANY])
        times = one_of_two(self.tokens, one_of_each(self.tokens, times, self.clocks))
        self._blocks = blocks_of(self.tokens, self.clocks.language, times, self.dates)
        instants = self._instants(self._without_moves(with_own_zones(self.tokens, times)))
        return without_passing(self.around, without_windows(self.around, instants))

    def _without_moves(self, times: tuple[TimeAtom, ...]) -> tuple[TimeAtom, ...]:
        """ "moved from 2pm to 3pm" is no span: the old time goes, the new one stays."""
        return tuple(self._moved(atom) if atom.is_move and atom.end else atom for atom in times)

    def _moved(self, atom: TimeAtom) -> TimeAtom:
        is_left = self.around.cues.old.search(self.around.before(atom.first, 0).lower())
        if atom.end is None or not (is_left or is_moved_span(self.around, atom.first)):
            return atom
        end = atom.end.replace(hour=atom.end.hour - 12) if self._is_earlier(atom.start, atom.end, atom) else atom.end
        return replace(atom, start=end, end=None, is_new=True)

    def _is_earlier(self, start: time, end: time, atom: TimeAtom) -> bool:
        """ "Brought forward from 10.15 to 8.30": the morning's, not half past eight in the evening."""
        said = self.tokens.words(atom.first, atom.after).lower()
        return 7 <= end.hour - 12 < start.hour and not re.search(rf"p\.?m|\b{end.hour}", said)

    def _instants(self, times: tuple[TimeAtom, ...]) -> list[Pair]:
        return without_echoes(self.around, with_ends(self.around, self._pairs(times)))

    def _pairs(self, times: tuple[TimeAtom, ...]) -> list[Pair]:
        named = frozenset(d.first for d in self.dates if self._is_usable(d)) or self._days_of_old_hours(times)
        usable = ahead_of_all(self.dates, named, self.setting.base)
        linker = Linker(self.around, self.dates, usable=usable, named=named)
        linked = [with_zone_of_day(self.tokens, pair) for atom in times if (pair := self._linked(linker, atom))]
        if not linked and times and (free := self._days_not_free()):
            linker = Linker(self.around, self.dates, usable=free)
            linked = [with_zone_of_day(self.tokens, pair) for atom in times if (pair := self._linked(linker, atom))]
        linked = in_rows(self.around, times, linked, self.dates, usable)
        linked = on_days_of_blocks(self.tokens, linked, self.dates, self._blocks)
        linked = in_the_evening(self.tokens, linked)
        return sorted([*linked, *linker.shared(linked)], key=lambda pair: (pair.first, pair.when.first))

    def _days_not_free(self) -> frozenset[int]:
        """ "The hall is not free first thing on Monday": the day of the hours below, where no other is given them."""
        cues = self.around.cues
        old = (d for d in self.dates if is_called_old(cues, self.around.before(d.first, 0)))
        return frozenset(d.first for d in old if not self._is_about_the_past(self.around.before(d.first, 0)))

    def _linked(self, linker: Linker, atom: TimeAtom) -> Pair | None:
        pair = linker.link(atom)
        if pair and is_regular(self.around, atom):
            return None
        if pair and is_of_hours(self.around, atom) and not linker.is_interview(atom):
            return None
        return None if pair and (is_of_outcome(self.around, pair) or self._is_of_work(pair)) else pair

    def _is_of_work(self, pair: Pair) -> bool:
        return is_first_shift(self.around.before(pair.first, 0))

    def _days_of_old_hours(self, times: tuple[TimeAtom, ...]) -> frozenset[int]:
        """ "Bump our Thursday interview from 2pm to 4pm": the new hour is that day's, too."""
        if not any(atom.is_new for atom in times):
            return frozenset()
        return frozenset(d.first for d in self.dates if not self._is_about_the_past(self.around.before(d.first, 0)))

    def _is_usable(self, atom: DateAtom) -> bool:
        before = self.around.before(atom.first, 0)
        if self.tokens.tags[max(0, atom.first - 2) : atom.first].rstrip("_").endswith("c"):
            return False  # "the week of October 19"
        cues = self.around.cues
        is_deadline = cues.deadline.search(before) and not cues.greeting.search(before) and not is_put_off_until(before)
        return not (
            (self._is_about_the_past(before) and not self._is_plainly_ahead(atom))
            or is_deadline
            or (is_called_old(cues, before) and not self._keeps_its_day)
            or is_closed(self.around, atom)
            or is_of_season(self.around, atom)
        )

    @cached_property
    def _keeps_its_day(self) -> bool:
        return keeps_its_day(self.around, self.dates)

    def _is_plainly_ahead(self, atom: DateAtom) -> bool:
        """ "As we discussed, the plan for Thursday 27 August": a day with its month is no past one."""
        return isinstance(atom.day, date) and atom.number is None and atom.day > self.setting.base

    def _found(self, pair: Pair, mark: Marks, zone: str | None, *, is_aside: bool) -> TimeFound | None:
        if not isinstance(pair.day.day, date):
            return None
        said = pair.when.zone or zone
        begin = datetime.combine(pair.day.day, pair.when.start)
        if begin.year not in YEARS:
            return None
        place, name = place_of(said, begin, self.clocks)
        start = begin.replace(tzinfo=place)
        end = self._end(pair, begin)
        first, after = self.tokens.starts[pair.first], self.tokens.ends[pair.after - 1]
        return TimeFound(
            start=start,
            end=end.replace(tzinfo=place) if end != begin else None,
            timezone=name,
            words=" ".join(self.tokens.text[first:after].split())[:200],
            span=(first, after),
            is_offered=mark.is_offered,
            is_old=mark.is_old,
            is_cancelled=mark.is_cancelled,
            is_deadline=mark.is_deadline,
            is_past=start < self.clocks.base,
            zone_said=said is not None,
            is_arrival=is_arrival(self.around, pair),
            date_carried=pair.is_carried,
            is_aside=is_aside,
        )

    def _end(self, pair: Pair, begin: datetime) -> datetime:
        """The end; the start itself where none is known."""
        if pair.when.end:
            end = datetime.combine(begin.date(), pair.when.end)
            return end if end > begin else end + timedelta(days=1)
        return begin + (length_of(pair, self._durations, self.around) or timedelta())

    @cached_property
    def _durations(self) -> tuple[DurationAtom, ...]:
        not_length = self.around.cues.not_length
        found = durations_of(self.tokens)[:_MANY]
        return tuple(d for d in found if not not_length.search(self.around.around(d.first)))

    def promise(self, asked: Asked) -> PromiseFound | None:
        """The promise in force."""
        frame, spans = self.spans(asked.country, asked.interview_on, is_country_sure=asked.is_country_sure)
        return promise_of(self.around, spans, frame, asked)

    def spans(
        self, country: str | None, interview_on: date | None, *, is_country_sure: bool
    ) -> tuple[Frame, Sequence[Span]]:
        """The spans of days, and what they are counted from; kept for the next question."""
        asked = (country, interview_on, is_country_sure)
        if asked not in self._spans:
            frame = frame_of(
                self.around, self.dates, self.setting, country, interview_on, is_country_sure=is_country_sure
            )
            self._spans[asked] = frame, spans_in(self.around, self.dates, frame)
        return self._spans[asked]

    def last_on_offer(self, *, is_invited: bool) -> date | None:
        """The last day on which a talk is on offer: "the week after the interviews" counts from it."""
        return last_offered(self.times, is_invited=is_invited)

    @cached_property
    def days(self) -> tuple[DateFound, ...]:
        """Every date of the text."""
        return tuple(self._day(atom, atom.day) for atom in self.dates if isinstance(atom.day, date))

    def _day(self, atom: DateAtom, day: date) -> DateFound:
        before = self.around.before(atom.first, 0)
        span = (self.tokens.starts[atom.first], self.tokens.ends[atom.after - 1])
        cues = self.around.cues
        return DateFound(
            day=day,
            words=self.tokens.words(atom.first, atom.after),
            span=span,
            is_old=bool(cues.old.search(before.lower())),
            is_deadline=bool(cues.deadline.search(before)),
            is_past=day < self.setting.base,
        )

    def _faults(self, pairs: list[Pair]) -> tuple[str, ...]:
        return tuple(
            f"{pair.day.day.why}: {self.tokens.words(pair.first, pair.after)[:80]}"
            for pair in pairs
            if isinstance(pair.day.day, Fault)
        )


@lru_cache(maxsize=4)
def _reader(text: str, clocks: Clocks, is_month_first: bool | None) -> _Reader:
    """The reader of a text; kept for the next question about the same one."""
    return _Reader(text, clocks, is_month_first)
