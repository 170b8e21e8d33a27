"""What a text is found to say of times: each time of day and each date, with what the words around say about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class TimeFound:
    """One time of day on one date, and what the words around say about it."""

    start: datetime
    """In its own zone."""
    end: datetime | None
    timezone: str | None
    """IANA name; None where only an offset is known."""
    words: str
    span: tuple[int, int]
    """Character offsets of the words in the text."""
    is_offered: bool = False
    """One of several, or asked about: "would Tuesday at 3 work?"."""
    is_old: bool = False
    """The time moved from, or one that somebody cannot make."""
    is_cancelled: bool = False
    is_deadline: bool = False
    """ "by Friday at 5pm": something ends then."""
    is_past: bool = False
    """Before the message was written."""
    zone_said: bool = False
    """The text names the zone; otherwise it is the sender's, or last the user's."""
    is_arrival: bool = False
    """When to be there: no interview of its own where one begins soon after."""
    date_carried: bool = False
    """The date stands in another sentence or line than the time."""
    is_aside: bool = False
    """Arrival, tour, lunch, journey, end: beside an hour that is the interview's."""

    def stands_in(self, text: str) -> bool:
        """Whether it was read from this very text."""
        return text[slice(*self.span)].split() == self.words.split()


def is_fixed(found: TimeFound) -> bool:
    """Whether nothing was said against a time."""
    return not (found.is_offered or found.is_old or found.is_cancelled or found.is_deadline or found.is_past)


@dataclass(frozen=True, slots=True)
class DateFound:
    """One date in the text, with or without a time of day."""

    day: date
    words: str
    span: tuple[int, int]
    is_old: bool = False
    is_deadline: bool = False
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """Times, dates and what could not be trusted, of one text."""

    times: tuple[TimeFound, ...]
    dates: tuple[DateFound, ...]
    faults: tuple[str, ...] = ()


def merged(found: list[TimeFound]) -> tuple[TimeFound, ...]:
    """One for each instant: said in two zones, or in the subject and again below."""
    kept: dict[datetime, TimeFound] = {}
    for one in found:
        known = kept.get(one.start)
        kept[one.start] = one if known is None else _joined(known, one)
    if len(swapped := {t.start for t in found if is_fixed(t)} & {t.start for t in found if t.is_old}) > 1:
        kept |= {start: replace(kept[start], is_old=False) for start in swapped}
    return tuple(sorted(kept.values(), key=lambda one: one.span))


def _joined(known: TimeFound, more: TimeFound) -> TimeFound:
    return replace(
        known,
        end=known.end or more.end,
        timezone=known.timezone or more.timezone,
        is_offered=known.is_offered and more.is_offered,
        is_old=known.is_old or more.is_old,
        is_cancelled=known.is_cancelled or more.is_cancelled,
        is_deadline=known.is_deadline and more.is_deadline,
        is_aside=known.is_aside and more.is_aside,
    )
