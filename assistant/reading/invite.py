"""Calendar parts to invitations (RFC 5545, 5546).

A line parser of our own: the library takes ten times as long, raises on a byte
order mark, on several calendars and on a missing END, and turns an unknown
zone silently into a naive time. Here such a time is no time at all. Recurrence
rules are never expanded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo

import assistant.reading.addresses as addresses
import assistant.reading.text as text
import assistant.reading.zones as zones
from assistant.model import Attendee, Invite, InviteMethod
from assistant.reading.headers import YEARS
from assistant.reading.html import to_text
from assistant.reading.lazy import lazy_pattern

MAX_CALENDAR = 262_144
"""Bytes of calendar text that are looked at."""
MAX_EVENTS = 50
_MAX_LINES = 20_000
_MAX_ATTENDEES = 100
_MAX_WORDS = 20_000
_MAX_ONSETS = 200
"""Changes of its clock that a calendar's own zone may list; Outlook lists two, some programs every year."""

_FOLD = lazy_pattern(r"\r?\n[ \t]")
_LINE = lazy_pattern(r'([A-Za-z][A-Za-z0-9-]{0,60})((?:;[^:;"]*(?:"[^"]*"[^:;"]*)*)*):(.*)', re.DOTALL)
_PARAMETER = lazy_pattern(r';([A-Za-z0-9-]+)=("[^"]*"|[^;"]*)')
_ESCAPE = lazy_pattern(r"\\(.)", re.DOTALL)
_TIME = lazy_pattern(r"(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d))?(Z?)", re.IGNORECASE)
_DURATION = lazy_pattern(
    r"\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.IGNORECASE
)
_OFFSET = lazy_pattern(r"([+-])(\d\d):?(\d\d)")
_ANGLE = lazy_pattern(r"<([^<>]+)>")
_BY_DAY = lazy_pattern(r"([+-]?\d)?([A-Z]{2})")
_MEETING = (
    "x-google-conference",
    "x-microsoft-skypeteamsmeetingurl",
    "x-microsoft-onlinemeetingconflink",
    "conference",
    "url",
)
_TEXTS = frozenset({"summary", "description", "location", "comment"})
_ROOMS = ("resource.calendar.google.com", "group.calendar.google.com")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class _Component:
    name: str
    properties: list[_Property] = field(default_factory=list)
    parts: list[_Component] = field(default_factory=list)

    def get(self, name: str) -> _Property | None:
        return next((one for one in self.properties if one.name == name), None)

    def value(self, name: str) -> str:
        found = self.get(name)
        return found.value.strip() if found else ""


def read(parts: Sequence[tuple[str, str]], local: tzinfo | None = None) -> tuple[tuple[Invite, ...], tuple[str, ...]]:
    """The events of a message's calendar parts, each once, and what could not be read.

    A part is its text and its MIME method. The text's own METHOD counts for
    more: about a third of Google's invitations lack one or the other. The same
    event often comes inline and attached; of its versions the latest counts.
    A time without a zone is one in `local`, and is told; None: nobody knows when that is
    (RFC 5545, 3.3.5, form 1).
    """
    best: dict[tuple[str, str], Invite] = {}
    faults: list[str] = []
    for number, (source, method) in enumerate(parts):
        found = list(_events(source[:MAX_CALENDAR], method, faults, local))
        if not found:
            faults.append("a calendar part holds no event")
        for place, (one, recurrence) in enumerate(found):
            key = (one.uid or f"#{number}.{place}", recurrence)
            if key not in best or _version(one) > _version(best[key]):
                best[key] = one
    return tuple(best.values()), tuple(dict.fromkeys(faults))


def _events(source: str, method: str, faults: list[str], local: tzinfo | None) -> Iterator[tuple[Invite, str]]:
    """Each event with its RECURRENCE-ID: one day of a series is an event of its own."""
    for calendar in _calendars(source):
        known = _Zones(calendar, faults, local)
        events = [one for one in calendar.parts if one.name == "vevent"]
        for event in events[:MAX_EVENTS]:
            yield _invite(event, calendar.value("method") or method, known), event.value("recurrence-id")


def _version(one: Invite) -> tuple[int, datetime, bool]:
    return (one.sequence, one.stamp or datetime.min.replace(tzinfo=UTC), one.start is not None)


# -- lines and components -----------------------------------------------------------


def _calendars(source: str) -> list[_Component]:
    """The calendars of a part; a missing END is supplied, events outside any calendar get one."""
    top = _Component("")
    stack = [top]
    for line in _properties(source):
        name = line.value.strip().lower()
        if line.name == "begin":
            _close_unended(stack, name)
            if len(stack) < 8:
                stack[-1].parts.append(component := _Component(name))
                stack.append(component)
        elif line.name == "end":
            _close(stack, name)
        else:
            stack[-1].properties.append(line)
    return [one for one in top.parts if one.name == "vcalendar"] or [top]


def _close_unended(stack: list[_Component], name: str) -> None:
    """No event stands within an event, no calendar within a calendar."""
    if name in ("vevent", "vtimezone", "vcalendar"):
        _close(stack, name)


def _close(stack: list[_Component], name: str) -> None:
    if any(one.name == name for one in stack[1:]):
        while stack.pop().name != name:
            pass


def _properties(source: str) -> Iterator[_Property]:
    lines = _FOLD.sub("", source.lstrip("\ufeff \r\n")).replace("\r", "\n").split("\n")
    pending: _Property | None = None
    for line in lines[:_MAX_LINES]:
        found = _LINE.match(line)
        if found:
            if pending:
                yield pending
            pending = _Property(found[1].lower(), _parameters(found[2]), found[3])
        elif pending and line.strip() and pending.name in _TEXTS:
            # A line broken without the space that marks a fold.
            pending = _Property(pending.name, pending.parameters, f"{pending.value} {line.strip()}"[:_MAX_WORDS])
    if pending:
        yield pending


def _parameters(text: str) -> dict[str, str]:
    if not text:
        return {}
    return {name.lower(): value.strip('"') for name, value in _PARAMETER.findall(text)}


# -- one event --------------------------------------------------------------------------


def _invite(event: _Component, method: str, known: _Zones) -> Invite:
    start = known.instant(event.get("dtstart"))
    word = _method(method)
    where = _words(event, "location") or _meeting(event)
    return Invite(
        uid="".join(letter for letter in event.value("uid")[:500] if letter.isprintable()),
        sequence=_number(event.value("sequence")),
        method=word,
        stamp=known.instant(event.get("dtstamp")) or known.instant(event.get("last-modified")),
        start=start,
        end=_end(event, start, known),
        timezone=known.name_of(event.get("dtstart")),
        summary=_words(event, "summary").replace("\n", " "),
        description=_words(event, "description"),
        where=where or None,
        organizer=_attendee(event.get("organizer")),
        attendees=_attendees(event),
        is_cancelled=word is InviteMethod.CANCEL or event.value("status").upper() == "CANCELLED",
    )


def _method(word: str) -> InviteMethod | None:
    try:
        return InviteMethod(word.strip().lower())
    except ValueError:
        return None


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdigit() and len(word) < 10 else 0


def _words(event: _Component, name: str) -> str:
    """A text property as a person reads it; Google writes HTML into descriptions."""
    raw = event.value(name)[:_MAX_WORDS]
    if not raw:
        return ""
    words = _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], raw)
    if "</" in words or "<br" in words:
        words = to_text(words.replace("\n", "<br>"))
    return text.clean(words).strip()


def _meeting(event: _Component) -> str:
    values = (event.value(name) for name in _MEETING)
    return next((value for value in values if value.lower().startswith(("https://", "http://"))), "")[:1000]


def _end(event: _Component, start: datetime | None, known: _Zones) -> datetime | None:
    if start is None:
        return None
    end = known.instant(event.get("dtend"))
    if end is None and (found := _DURATION.fullmatch(event.value("duration"))):
        weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        try:
            end = start + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        except OverflowError:
            return None
    return end if end and end > start else None


def _attendees(event: _Component) -> tuple[Attendee, ...]:
    listed = [one for one in event.properties if one.name == "attendee"][:_MAX_ATTENDEES]
    people = (_attendee(one) for one in listed)
    return tuple({one.email.lower(): one for one in people if one}.values())


def _attendee(found: _Property | None) -> Attendee | None:
    """Takes "mailto:Name <addr>" and the EMAIL parameter as well; no address, no attendee."""
    if found is None:
        return None
    value = found.value.strip()
    value = value[max(value.lower().rfind("mailto:"), 0) :]  # a colon in an unquoted name
    angle = _ANGLE.search(value)
    candidates = (value, angle[1] if angle else "", found.parameters.get("email", ""))
    email = next((bare for one in candidates if (bare := addresses.bare(one))), None)
    if email is None:
        return None
    name = addresses.name_of(found.parameters.get("cn", "") or (value[7:].partition("<")[0] if angle else ""))
    kind, role = (found.parameters.get(name, "").lower() for name in ("cutype", "role"))
    return Attendee(
        name=name if name and name.lower() != email.lower() else None,
        email=email,
        status=found.parameters.get("partstat", "needs-action").lower(),
        is_resource=kind in ("resource", "room", "group") or role == "non-participant" or email.endswith(_ROOMS),
    )


# -- times ---------------------------------------------------------------------------------


class _Zones:
    """What the times of one calendar mean: IANA and Windows names, else the calendar's own offsets."""

    def __init__(self, calendar: _Component, faults: list[str], local: tzinfo | None) -> None:
        self.own = {one.value("tzid"): one for one in calendar.parts if one.name == "vtimezone"}
        self.default = calendar.value("x-wr-timezone")
        self.faults = faults
        self.local = local

    def name_of(self, found: _Property | None) -> str | None:
        """The IANA name of a time's zone."""
        if found is None:
            return None
        name = found.parameters.get("tzid", "") or self.default
        return zones.iana(name) if name else None

    def instant(self, found: _Property | None) -> datetime | None:
        """A time in its own zone; None for whole days and for zones that nobody explains."""
        matched = _TIME.fullmatch(found.value.strip()) if found else None
        if found is None or matched is None:
            return None
        naive = _naive(matched)
        if naive is None or naive.year not in YEARS:
            self.faults.append("a calendar part has an impossible time")
            return None
        tzid = found.parameters.get("tzid", "") or self.default
        if matched[7]:
            return _in_place(naive.replace(tzinfo=UTC), zones.zone(tzid) if tzid else None)
        place = self._place(tzid, naive)
        return naive.replace(tzinfo=place) if place else None

    def _place(self, tzid: str, naive: datetime) -> tzinfo | None:
        place = zones.zone(tzid) if tzid else None
        if place is None and tzid in self.own:
            place = _offset_at(self.own[tzid], naive)
        if place is None:
            place = None if tzid else self.local
            named = f"an unknown time zone: {tzid[:60]}" if tzid else "a time without a zone"
            self.faults.append(f"a calendar part has {named}{', taken for yours' if place else ''}")
        return place


def _naive(matched: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(part or 0) for part in matched.groups()[:6])
    try:
        return datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 - its zone follows
    except ValueError:
        return None


def _in_place(instant: datetime, place: tzinfo | None) -> datetime:
    try:
        return instant.astimezone(place) if place else instant
    except OverflowError:
        return instant


def _offset_at(own: _Component, naive: datetime) -> tzinfo | None:
    """The offset that a VTIMEZONE gives for a local time."""
    parts = ((part, _offset(part)) for part in own.parts[:_MAX_ONSETS])
    onsets = [(onset, offset) for part, offset in parts if offset for onset in _onsets(part, naive)]
    past = [one for one in onsets if one[0] <= naive]
    chosen = max(past, key=lambda one: one[0]) if past else min(onsets, key=lambda one: one[0], default=None)
    return chosen[1] if chosen else None


def _offset(part: _Component) -> timezone | None:
    found = _OFFSET.match(part.value("tzoffsetto"))
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    return timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes)) if minutes < 24 * 60 else None


def _onsets(part: _Component, naive: datetime) -> Iterator[datetime]:
    """When this part's offset began: by its yearly rule in this year and the last, else at its DTSTART."""
    matched = _TIME.fullmatch(part.value("dtstart"))
    clock = (min(int(matched[4]), 23), min(int(matched[5]), 59)) if matched else (0, 0)
    rule = dict(piece.split("=", 1) for piece in part.value("rrule").upper().split(";") if "=" in piece)
    month = rule.get("BYMONTH", "")
    day = _BY_DAY.fullmatch(rule.get("BYDAY", ""))
    if day and month.isdecimal() and len(month) < 3 and 1 <= int(month) <= 12 and day[2] in _DAYS:
        for year in (naive.year - 1, naive.year):
            yield _nth(year, int(month), int(day[1] or 1), _DAYS.index(day[2])).replace(hour=clock[0], minute=clock[1])
    elif matched:
        begin = _naive(matched)
        if begin:
            yield begin


def _nth(year: int, month: int, nth: int, weekday: int) -> datetime:
    """The n-th weekday of a month, from its end where n is negative."""
    year = min(max(year, 1900), 2200)
    if nth > 0:
        begin = datetime(year, month, 1)  # noqa: DTZ001 - local by definition
        return begin + timedelta(days=(weekday - begin.weekday()) % 7 + 7 * (min(nth, 4) - 1))
    begin = datetime(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)  # noqa: DTZ001 - local by definition
    return begin - timedelta(days=(begin.weekday() - weekday) % 7 + 7 * (min(-nth, 4) - 1))
