"""What a message says, with the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from assistant.model.mail import Kind, Message
from assistant.model.people import Person


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a finding rests on, and the reason they count."""

    words: str
    because: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a message says."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...]
    firm: bool = False
    """Only for declines: no other reading is left."""
    maybe_offer: Evidence | None = None
    """The words by which it may be an offer, though something else was read: the user is asked."""
    is_off_topic: bool = False
    """No word of a job stands in the whole message, and more speaks against one: from a stranger it begins nothing."""


@dataclass(frozen=True, slots=True)
class Interview:
    """A time that a message fixes, offers or takes back."""

    start: datetime
    """In its own zone."""
    end: datetime | None
    timezone: str | None
    """IANA name, or None where only an offset is known."""
    where: str | None
    people: tuple[Person, ...] = ()
    uid: str | None = None
    sequence: int = 0


_TALKS = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION})


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one message says. `primary` is the finding that matters most."""

    message: Message
    primary: Finding
    also: tuple[Finding, ...] = ()
    interviews: tuple[Interview, ...] = ()
    """Times that this message fixes or moves to, from its own words and calendar parts."""
    slots: tuple[Interview, ...] = ()
    """Times that it only offers."""
    cancelled: tuple[Interview, ...] = ()
    """Times that it takes back (a CANCEL, or the old time of a move)."""
    cancelled_uids: tuple[str, ...] = ()
    decision_by: date | None = None
    """The last day by which they say that they will decide."""
    promise_words: str | None = None
    hold_until: date | None = None
    asks_question: bool = False
    """They ask something that the user has to answer."""
    company: str | None = None
    role: str | None = None
    people: tuple[Person, ...] = ()
    from_user: bool = False
    """The user wrote it."""
    is_assent: bool = False
    """They agree to a time, which may stand in the mail that they answer; of an own mail, that the user does."""
    withdrawal: str = ""
    """The sentence of an own mail that takes the application back."""
    refusal: str = ""
    """The sentence of an own mail that calls off a talk that was fixed."""
    acceptance: str = ""
    """The sentence of an own mail that accepts an offer of theirs."""
    same_hour_on: date | None = None
    """The day to which they move an interview whose hour stays."""
    asks_same_hour: bool = False
    """They only ask whether that day suits."""
    is_time_gone: bool = False
    """They say, as it seems, that a time is to be had no more, and give no other."""
    is_by_weekday: bool = False
    """The days of its times are told by the names of weekdays alone: they may be those of a later week."""
    days: tuple[date, ...] = ()
    """The days that a yes may mean which names a day and no hour."""
    is_reserved: bool = False
    """An own mail says a no, a but or a sorry: whoever answers "that's fine" may have agreed to that."""
    asks_to_move: str = ""
    """The sentence of an own mail that asks for another time of a talk that was fixed."""

    @property
    def kind(self) -> Kind:
        """The kind of the primary finding."""
        return self.primary.kind

    @property
    def opening(self) -> Kind:
        """How the matter goes on: by a talk about another post, to come at a time named beside a no; else as told."""
        written = self.message.date
        is_ahead = any(written is None or i.start > written for i in (*self.interviews, *self.slots))
        talk = next((f.kind for f in self.also if f.kind in _TALKS), None)
        return talk if self.kind is Kind.DECLINE and talk and is_ahead else self.kind

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The primary finding, then the others."""
        return (self.primary, *self.also)
