"""Every interview of an opportunity as it stands after each update: fixed, moved, cancelled.

Calendar events go by UID and SEQUENCE (RFC 5546 2.1.5), words by their time and
by what was still ahead when they were written. An event that is used again when
its time is past fixes another interview. What cannot be told apart is left alone
and reported.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count

from assistant.model import Anchor, Attention, Fact, Interview, Kind, MessageId, Part, Person, Reading, TrackedInterview
from assistant.tracking.names import names_agree

STILL_MOVABLE = timedelta(days=1)
"""A time that passed less than a day ago may still be moved: somebody fell ill that morning."""

_SURE_MOVE = 0.8
"""How sure the reader has to be of a move for it to call off an interview without giving a new time."""

_LIKELY_LENGTH = timedelta(hours=1)

_AGAIN = "~"
"""Numbers the interviews that one calendar event was used for, one after the other."""


@dataclass(slots=True)
class Diary:
    """The interviews so far, while the facts are gone through in order."""

    entries: list[TrackedInterview] = field(default_factory=list)
    attention: list[tuple[datetime, Attention]] = field(default_factory=list)
    uids: dict[str, int] = field(default_factory=dict)
    """Calendar UID -> place in `entries`, of its last use."""
    called_off: dict[str, int] = field(default_factory=dict)
    """Calendar UID -> SEQUENCE of its cancellation, which may come before the invitation that it takes back."""
    wished: dict[datetime, int] = field(default_factory=dict)
    """A time to which they asked to move an interview -> its place."""

    def add(self, fact: Fact) -> None:
        """Take in what one message says of interviews."""
        if fact.outgoing:
            return self._refuse(fact)
        reading = fact.reading
        anchor = anchor_of(reading, fact.at)
        self._take_back(fact)
        taken: set[int] = set()
        for interview in reading.interviews:
            if interview.uid and interview.sequence < self.called_off.get(interview.uid, 0):
                continue
            if self._is_earlier_use(interview):
                continue
            place = self._place_of(interview, fact, taken)
            if place is None:
                place = len(self.entries)
                self.entries.append(_fresh(interview, reading, anchor, key=self._key_of(interview, anchor)))
            else:
                key = self._key_with(interview, self.entries[place].key)
                self.entries[place] = _updated(self.entries[place], interview, reading, anchor, key=key)
            taken.add(place)
            if interview.uid:
                self.uids[interview.uid] = place
        return None

    def _refuse(self, fact: Fact) -> None:
        """The user calls off what is ahead: it may be held all the same, or at another time."""
        events = {self.uids[i.uid] for i in fact.reading.message.invites if i.uid in self.uids}
        ahead = [n for n in self._ahead(fact) if self.entries[n].start > fact.at and n in (events or {n})]
        in_thread = [n for n in ahead if self.entries[n].anchor.message_id in fact.reading.message.references]
        self._doubt(in_thread or ahead, fact)

    def _key_of(self, interview: Interview, anchor: Anchor) -> str:
        """The calendar UID, else the message; numbered where one message fixes several times."""
        if interview.uid:
            return self._key_of_event(interview.uid)
        name = anchor.message_id or f"at:{interview.start.isoformat()}"
        return self._first_free(name, "#")

    def _key_with(self, interview: Interview, key: str) -> str:
        """What was fixed by words alone takes the UID of the event that comes for it."""
        return self._key_of_event(interview.uid) if interview.uid and not _is_event(key) else key

    def _key_of_event(self, uid: str) -> str:
        """Not "uid#2": so planning numbers the questions that follow one interview."""
        return self._first_free(uid, _AGAIN)

    def _first_free(self, name: str, mark: str) -> str:
        taken = {e.key for e in self.entries}
        return next(k for n in count(1) if (k := name if n == 1 else f"{name}{mark}{n}") not in taken)

    def _place_of(self, interview: Interview, fact: Fact, taken: set[int]) -> int | None:
        last_use = self.uids.get(interview.uid or "")
        if last_use is not None and not self._is_used_again(last_use, interview, fact):
            return last_use
        same_time = [n for n, e in enumerate(self.entries) if e.start == interview.start and n not in taken]
        if same_time:
            return same_time[0]
        wished = self.wished.get(interview.start)
        if wished is not None and wished not in taken and self.entries[wished].doubted_at:
            return wished
        # An event of its own is another interview, unless the message says that it moves one.
        if last_use is not None or fact.reading.kind is not Kind.INTERVIEW_RESCHEDULE:
            return None
        return self._moved(interview, fact, taken)

    def _is_earlier_use(self, interview: Interview) -> bool:
        """A copy of an older invitation, after its event was used again for another interview."""
        last_use = self.uids.get(interview.uid or "")
        return any(
            n != last_use and e.start == interview.start and not e.is_cancelled and _is_use_of(interview.uid, e.key)
            for n, e in enumerate(self.entries if last_use is not None else ())
        )

    def _is_used_again(self, place: int, interview: Interview, fact: Fact) -> bool:
        """A time to come for an event whose own is past; was that yesterday, it may have been moved all the same."""
        old = self.entries[place]
        is_over = _likely_end(old) <= fact.at < interview.start
        if old.is_cancelled or not is_over or interview.sequence < old.sequence:
            return False
        if fact.reading.kind is Kind.INTERVIEW_RESCHEDULE and place in self._ahead(fact):
            self._doubt([place], fact)
        return True

    def _moved(self, interview: Interview, fact: Fact, taken: set[int]) -> int | None:
        """The interview whose old time is given up; where that is open, each that may be meant is in doubt."""
        old = {i.start for i in fact.reading.cancelled}
        named = [n for n, e in enumerate(self.entries) if e.start in old and n not in taken]
        possible = named or [n for n in self._ahead(fact, with_cancelled=True) if n not in taken]
        if len(possible) < 2:
            return possible[0] if possible else None
        meant = self._meant(interview, fact, possible)
        if meant is None:
            self._doubt(possible, fact)
        return meant

    def _meant(self, interview: Interview, fact: Fact, possible: Sequence[int]) -> int | None:
        """Told by two of three: it comes next, it is nearest to the new time, its message is the one answered."""
        answered = fact.reading.message.references[-1:]
        next_ones = [n for n in possible if self.entries[n].start > fact.at]
        signs = [
            min(possible, key=lambda n: abs(self.entries[n].start - interview.start)),
            *sorted(next_ones, key=lambda n: self.entries[n].start)[:1],
            *[n for n in possible if self.entries[n].anchor.message_id in answered][:1],
        ]
        meant, number = Counter(signs).most_common(1)[0]
        return meant if number > 1 else None

    def _doubt(self, possible: Iterable[int], fact: Fact) -> None:
        for n in possible:
            if not self.entries[n].is_cancelled:
                self.entries[n] = replace(self.entries[n], doubted_at=fact.at)

    def _ahead(self, fact: Fact, *, with_cancelled: bool = False) -> list[int]:
        """The interviews that a message may speak of without naming one."""
        return [
            n
            for n, e in enumerate(self.entries)
            if _likely_end(e) > fact.at - STILL_MOVABLE and (with_cancelled or not e.is_cancelled)
        ]

    def _take_back(self, fact: Fact) -> None:
        """An event that is deleted when its time is past was mostly held and is tidied away: in doubt for a day."""
        reading = fact.reading
        starts = {i.start for i in reading.cancelled}
        self.called_off |= {i.uid: i.sequence for i in reading.message.invites if i.uid in reading.cancelled_uids}
        events = {self.uids[u] for u in reading.cancelled_uids if u in self.uids}
        named = {n for n, e in enumerate(self.entries) if e.start in starts and n not in events}
        if not named and not events and _takes_back_unnamed(reading) and not keeps(reading, self.entries):
            named = self._only_one_ahead(fact)
            if is_move_in_doubt(reading) or is_wish(reading):
                self._doubt(named, fact)
                self.wished |= {slot.start: n for slot in reading.slots for n in named}
                named = set()
        over = {n for n in events if _likely_end(self.entries[n]) <= fact.at}
        self._doubt(over & set(self._ahead(fact)), fact)
        for n in named | (events - over):
            self.entries[n] = replace(self.entries[n], is_cancelled=True)

    def _only_one_ahead(self, fact: Fact) -> set[int]:
        # "Something came up today" of the evening speaks of what was, in a mail that is read as talk.
        since = fact.at if fact.reading.is_time_gone else None
        ahead = [n for n in self._ahead(fact) if since is None or self.entries[n].start > since]
        in_thread = [n for n in ahead if self.entries[n].anchor.message_id in fact.reading.message.references]
        chosen = in_thread or ahead
        if len(chosen) > 1:
            self.attention.append((fact.at, _unclear(fact.reading)))
            return set()
        return set(chosen)


def interviews_of(facts: Sequence[Fact], own: Sequence[Fact] = ()) -> Diary:
    """The interviews that these messages of theirs make, in the order of their start; own ones may doubt them."""
    diary = Diary()
    refusing = [f for f in own if _refuses(f.reading)]
    for fact in _answers_last(sorted((*facts, *refusing), key=lambda f: f.at) if refusing else facts):
        diary.add(fact)
    diary.entries.sort(key=lambda e: (e.start, e.key))
    return diary


def _refuses(reading: Reading) -> bool:
    """Whether an own mail calls a talk off and names no other time, or asks for one; the whole matter's end is asked
    about itself."""
    is_off = bool(reading.refusal) and not (reading.interviews or reading.slots)
    return (is_off or bool(reading.asks_to_move)) and not reading.withdrawal


def _answers_last(facts: Sequence[Fact]) -> Iterable[Fact]:
    """In the order given, but what a message answers comes before it: the answer may have overtaken it on its way."""
    named = {f.reading.message.message_id: f for f in reversed(facts) if f.reading.message.message_id}
    ordered: dict[int, Fact] = {}
    for fact in facts:
        answered = [named[r] for r in fact.reading.message.references if r in named]
        ordered |= {id(f): f for f in (*answered, fact) if id(f) not in ordered}
    return ordered.values()


def anchor_of(reading: Reading, at: datetime) -> Anchor:
    """What a draft needs to answer this message."""
    message = reading.message
    identity = message.message_id or MessageId("")
    chain = tuple(r for r in message.references if r != identity)
    return Anchor(identity, chain, message.subject, at, message.language)


def _takes_back_unnamed(reading: Reading) -> bool:
    if reading.cancelled or reading.cancelled_uids:
        return False
    is_off = reading.kind is Kind.HOLD and any(f.kind is Kind.INTERVIEW_CANCELLATION for f in reading.findings)
    is_gone = is_off or _is_move_without_time(reading) or reading.is_time_gone
    return reading.kind is Kind.INTERVIEW_CANCELLATION or is_gone


def keeps(reading: Reading, entries: Iterable[TrackedInterview]) -> bool:
    """Whether a move without a new time asks for the very time that stands: "can we keep 2pm on Tuesday?" """
    asked = {slot.start for slot in reading.slots} if _is_move_without_time(reading) else set()
    return any(e.start in asked and not e.is_cancelled for e in entries)


def fixes_anew(reading: Reading, interviews: Iterable[TrackedInterview], *, since: datetime, at: datetime) -> bool:
    """Whether they name a time to come that was not fixed before the end that the user is asked about."""
    before = {i.start for i in interviews if i.anchor.at < since}
    return any(i.start > at and i.start not in before for i in (*reading.interviews, *reading.slots))


def is_move_in_doubt(reading: Reading) -> bool:
    """Whether a message without a new time may be no move at all: better asked about than called off."""
    return reading.is_time_gone or (_is_move_without_time(reading) and reading.primary.confidence < _SURE_MOVE)


def is_wish(reading: Reading) -> bool:
    """Whether they ask for a certain other time: it stands as it is until that is agreed to."""
    return _is_move_without_time(reading) and bool(reading.slots) and (reading.asks_same_hour or reading.asks_question)


def _is_move_without_time(reading: Reading) -> bool:
    return reading.kind is Kind.INTERVIEW_RESCHEDULE and not reading.interviews


def _unclear(reading: Reading) -> Attention:
    return Attention("which_interview", "several interviews are ahead", reading.message.message_id)


def _fresh(interview: Interview, reading: Reading, anchor: Anchor, *, key: str) -> TrackedInterview:
    return TrackedInterview(
        key=key,
        start=interview.start,
        end=interview.end,
        timezone=interview.timezone,
        where=interview.where,
        people=_people_of(interview, reading),
        is_cancelled=False,
        anchor=anchor,
        sequence=interview.sequence,
    )


def _updated(old: TrackedInterview, new: Interview, reading: Reading, anchor: Anchor, *, key: str) -> TrackedInterview:
    if _is_use_of(new.uid, old.key) and new.sequence < old.sequence:
        return old
    same_start = old.start == new.start
    return TrackedInterview(
        key=key,
        start=new.start,
        end=new.end or (old.end if same_start else _shifted_end(old, new)),
        timezone=new.timezone or old.timezone,
        where=new.where or old.where,
        people=_merged(old.people, _people_of(new, reading)),
        is_cancelled=False,
        # A reminder, often a machine's, does not take the place of the message that fixed the time.
        anchor=old.anchor if same_start and old.anchor.message_id else anchor,
        sequence=new.sequence if new.uid else old.sequence,
    )


def _is_use_of(uid: str | None, key: str) -> bool:
    return bool(uid) and uid in (key, key.rpartition(_AGAIN)[0])


def _is_event(key: str) -> bool:
    """Whether the key is a calendar UID rather than a Message-ID."""
    return not key.startswith(("<", "at:"))


def _likely_end(interview: TrackedInterview) -> datetime:
    return interview.end or interview.start + _LIKELY_LENGTH


def _shifted_end(old: TrackedInterview, new: Interview) -> datetime | None:
    return new.start + (old.end - old.start) if old.end else None


def _people_of(interview: Interview, reading: Reading) -> tuple[Person, ...]:
    if interview.people or len(reading.interviews) > 1:
        return interview.people
    return tuple(p for p in reading.people if p.part is Part.INTERVIEWER)


def _merged(old: tuple[Person, ...], new: tuple[Person, ...]) -> tuple[Person, ...]:
    people = list(old)
    for person in new:
        n = next((n for n, p in enumerate(people) if _same(p, person)), None)
        if n is None:
            people.append(person)
        else:
            people[n] = _richer(people[n], person)
    return tuple(people)


def _same(a: Person, b: Person) -> bool:
    if a.email and b.email:
        return a.email.lower() == b.email.lower()
    return names_agree(a.name, b.name)


def _richer(old: Person, new: Person) -> Person:
    longer = max((old.name or "", new.name or ""), key=len) or None
    return Person(longer, old.email or new.email, new.part, new.title or old.title)
