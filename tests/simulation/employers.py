"""Employers at random: what one candidacy brings into the mailbox, and what is true of it.

Every letter's words are read by the real reader; `MEANT` says as what, and a
test holds the reader to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from random import Random
from zoneinfo import ZoneInfo

ME = "Priya Nair <priya@example.org>"
LONDON = ZoneInfo("Europe/London")

COMPANIES = ("Brightwell", "Corvane", "Halden", "Quillon", "Tarnmoor", "Ostrava Labs", "Fennick", "Lindqvist")
ROLES = ("Data Analyst", "Operations Manager", "Research Engineer", "Office Coordinator")
NAMES = (
    "Tom Reyes", "Ana Lind", "Rita Boll", "Helen Marsh", "Daniel Osei", "Ingrid Solberg", "Aisha Karim", "Marco Vidal",
    "Petra Novak", "Liam Ward", "Noor Haddad", "Clara Weiss", "Owen Price", "Yuki Tanaka", "Eva Horn", "Paul Keane",
)  # fmt: skip

TEXTS: Mapping[str, str] = {
    "ack": "Dear Priya,\n\nThank you for applying for the {role} role at {company}. We have received your application"
    " and will be in touch.\n\nKind regards,\n{name}",
    "invite": "Hi Priya,\n\nWe enjoyed reading your application and would like to invite you to an interview for the"
    " {role} role at {company}. Which times would suit you next week?\n\nBest wishes,\n{name}\n{company}",
    "confirm": "Dear Priya,\n\nYour interview for the {role} role at {company} is confirmed for {day} at {hour}"
    " {zone}. It will take 45 minutes, by video, and you will be speaking with me.\n\nKind regards,\n{name}\n{company}",
    "event": "Hi Priya,\n\nPlease find the invitation for your interview for the {role} role.\n\n{name}\n{company}",
    "move": "Dear Priya,\n\nSomething has come up, so we have to reschedule your interview: it is now on {day} at"
    " {hour} {zone}. I am sorry for the trouble.\n\nKind regards,\n{name}",
    "cancel": "Dear Priya,\n\nI am sorry, but we have to cancel your interview on {day}. I will come back to you with a"
    " new date.\n\nKind regards,\n{name}",
    "talk": "Hi Priya,\n\nThank you for your message. It was good to talk to you as well.\n\nBest wishes,\n{name}",
    "promise": "Hi Priya,\n\nIt was good to meet you. We have two more people to see and will let you know our decision"
    " by {day}.\n\nBest wishes,\n{name}",
    "question": "Hi Priya,\n\nCould you send me the names of two referees?\n\nBest wishes,\n{name}",
    "hold": "Hi Priya,\n\nI wanted to let you know that the {role} position is on hold for now. We have paused hiring"
    " and will be in touch when it opens again.\n\nBest wishes,\n{name}",
    "away": "I am out of the office and will be back on {day}. I will read your mail then.\n\n{name}",
    "offer": "Hi Priya,\n\nThank you for your patience. I am delighted to say that we would like to offer you the"
    " position of {role}. The offer letter follows by post.\n\nBest wishes,\n{name}",
    "decline": "Dear Priya,\n\nThank you for your time. After careful consideration we have decided to move forward"
    " with another candidate for the {role} role. I wish you every success.\n\nKind regards,\n{name}",
    "own": "Dear {name},\n\nThank you, I am looking forward to it.\n\nBest wishes,\nPriya",
    "fake": "Congratulations! We are pleased to offer you the position. Please send a scan of your passport and the"
    " registration fee to begin.\n\nHR",
    "news": "Unfortunately our winter sale is over, but we are pleased to offer you 20 % off every tent.",
}

MEANT: Mapping[str, str] = {
    "ack": "application_ack",
    "invite": "interview_invitation",
    "confirm": "interview_confirmation",
    "event": "interview_confirmation",
    "move": "interview_reschedule",
    "cancel": "interview_cancellation",
    "offer": "offer",
    "decline": "decline",
    "hold": "hold",
    "away": "auto_reply",
}

ENDS = ("offer", "decline")
ROBOTS = ("away", "news")

EVENT = """BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTAMP:20260102T090000Z
DTSTART:{start}
DTEND:{end}
SUMMARY:Interview: {role}, Priya Nair
LOCATION:Video call
STATUS:{status}
ORGANIZER;CN={organizer}:mailto:{organizer_email}
ATTENDEE;CN=Priya Nair;PARTSTAT=NEEDS-ACTION:mailto:priya@example.org
{attendees}
END:VEVENT
END:VCALENDAR
"""


@dataclass
class Meeting:
    """One time that an interview was fixed for, and until when that stood."""

    start: datetime
    told: datetime
    event: str = ""
    """The UID of its calendar event."""
    sequence: int = 0
    """Which state of that event fixed it: the last one counts, whatever comes first."""
    given_up: datetime | None = None
    fixed_since: int | None = None
    """How often the program had looked for news when the letter came that fixed it."""
    known_since: int | None = None
    """How often the program had looked for news when the letter came that gave it up: the next look can tell."""
    is_overtaken: bool = False
    """The next use of its event came before it was over, or even before this one: that reads as a move."""
    thanked: set[str] = field(default_factory=set)
    """Whom thanks were written to while nobody could know that it had been given up."""

    @property
    def end(self) -> datetime:
        """Each takes an hour."""
        return self.start + timedelta(hours=1)

    def was_held(self, now: datetime, email: str) -> bool:
        """Whether it stood at its time, or this person was thanked before anybody could know better."""
        stood = self.given_up is None or self.given_up > self.start
        return self.start <= now and (stood or email in self.thanked)

    def overtakes(self, other: Meeting, now: datetime) -> bool:
        """Whether its letter, which comes now, reads as a move of the other one: the same event, not yet over."""
        is_later = (other.sequence, other.told) < (self.sequence, self.told)
        return bool(self.event) and self.event == other.event and is_later and now < other.end

    def wants_thanks(self, now: datetime, looked: int) -> bool:
        """Whether it is over, for less than two days, and the mailbox told of it before this run began."""
        is_fixed = self.fixed_since is not None and self.fixed_since <= looked
        is_on = not self.is_overtaken and (self.given_up is None or self.given_up > self.start)
        return is_fixed and is_on and timedelta(hours=1) <= now - self.start < timedelta(hours=48)

    def seems_held(self, now: datetime, looked: int) -> bool:
        """Whether no look so far could tell that it was given up."""
        return self.start <= now and (self.known_since is None or self.known_since >= looked)


@dataclass(frozen=True)
class Letter:
    """One mail that arrives, or that the user writes."""

    at: datetime
    kind: str
    raw: bytes
    folder: str = "INBOX"


@dataclass
class Matter:
    """One candidacy: what will come, and the truth that the program has to find."""

    number: int
    company: str
    role: str
    people: tuple[str, ...]
    letters: list[Letter] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    message_ids: list[str] = field(default_factory=list)
    sequence: int = -1
    round: int = 0
    """How many interviews were fixed; every second employer takes one event for all of them."""

    @property
    def domain(self) -> str:
        """The employer's own."""
        return f"{self.company.split()[0].lower()}.example"

    def address(self, name: str) -> str:
        """A person's mail address."""
        return f"{name.split()[0].lower()}@{self.domain}"

    @property
    def addresses(self) -> frozenset[str]:
        """Everybody who may be written to."""
        return frozenset(map(self.address, self.people))

    # -- letters ----------------------------------------------------------------------------

    def write(
        self, kind: str, at: datetime, name: str, *, day: datetime | None = None, event: str | None = None
    ) -> None:
        """A letter of theirs in the thread; `day` is the time that it speaks of."""
        local = (day or at).astimezone(LONDON)
        words = TEXTS[kind].format(
            role=self.role, company=self.company, name=name, day=f"{local:%A} {local.day} {local:%B} {local.year}",
            hour=f"{local:%H:%M}", zone=local.tzname(),
        )  # fmt: skip
        message = self._message(at, f"{name} <{self.address(name)}>", ME, words)
        if kind == "away":
            message["Auto-Submitted"] = "auto-replied"
        if event is not None:
            message.add_alternative(event.encode(), "text", "calendar", params={"method": "REQUEST"})
            message.set_boundary(f"part-{len(self.letters)}")  # else a random one: every run must be the same
        self.letters.append(Letter(at, kind, message.as_bytes().replace(b"\n", b"\r\n")))

    def answer(self, at: datetime, name: str) -> None:
        """The user writes by hand."""
        message = self._message(at, ME, f"{name} <{self.address(name)}>", TEXTS["own"].format(name=name))
        self.letters.append(Letter(at, "own", message.as_bytes().replace(b"\n", b"\r\n"), "Sent"))

    def _message(self, at: datetime, sender: str, to: str, words: str) -> EmailMessage:
        message = EmailMessage()
        is_first = not self.message_ids
        message["From"], message["To"] = sender, to
        message["Subject"] = ("" if is_first else "Re: ") + f"{self.role} at {self.company}"
        message["Date"] = format_datetime(at)
        message["Message-ID"] = f"<m{len(self.message_ids)}.{self.number}@{self.domain}>"
        if not is_first:
            message["In-Reply-To"] = self.message_ids[-1]
            message["References"] = " ".join(self.message_ids[-8:])
        message.set_content(words)
        self.message_ids.append(message["Message-ID"])
        return message

    @property
    def event_uid(self) -> str:
        """Of the event that fixes the interview of this round."""
        which = f".{self.round}" if self.number % 2 else ""
        return f"panel-{self.number}{which}@{self.domain}"

    def event(self, start: datetime, panel: tuple[str, ...], *, cancelled: bool = False) -> str:
        """The calendar part for an interview at that time."""
        self.sequence += 1
        attendees = "\r\n".join(f"ATTENDEE;CN={n};PARTSTAT=ACCEPTED:mailto:{self.address(n)}" for n in panel)
        text = EVENT.format(
            method="CANCEL" if cancelled else "REQUEST", status="CANCELLED" if cancelled else "CONFIRMED",
            uid=self.event_uid, sequence=self.sequence, role=self.role,
            start=f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            end=f"{start.astimezone(UTC) + timedelta(hours=1):%Y%m%dT%H%M%SZ}",
            organizer=self.people[0], organizer_email=self.address(self.people[0]), attendees=attendees,
        )  # fmt: skip
        return text.replace("\r\n", "\n").replace("\n", "\r\n")


# -- a candidacy at random ----------------------------------------------------------------------


def invented(random: Random, number: int, begin: datetime) -> Matter:
    """A candidacy from its first letter to its end, or to silence."""
    people = tuple(random.sample(NAMES, random.choice((1, 2, 2, 3))))
    matter = Matter(number, COMPANIES[number % len(COMPANIES)], random.choice(ROLES), people)
    at = _office(begin + timedelta(days=random.randrange(0, 40)), random)
    if random.random() < 0.3:
        matter.write("ack", at, people[0])
        at = _office(at + timedelta(days=random.randrange(1, 8)), random)
    if random.random() < 0.5:
        matter.write("invite", at, people[0])
        at += timedelta(hours=random.randrange(1, 20))
        matter.answer(at, people[0])
        at = _office(at + timedelta(days=1), random)
    at = _interview(matter, at, random)
    for _ in range(random.randrange(5)):
        at = _office(at + timedelta(hours=random.randrange(4, 24 * 14)), random)
        if not _afterwards(matter, at, random):
            break
    return matter


def _interview(matter: Matter, at: datetime, random: Random) -> datetime:
    """Fix an interview, perhaps move or cancel it; when it is over."""
    has_event = random.random() < 0.5
    panel = matter.people[-random.choice((1, len(matter.people))) :] if has_event else matter.people[:1]
    start = _slot(at, random)
    matter.round += 1
    matter.sequence = -1 if matter.number % 2 else matter.sequence
    _fix(matter, at, start, panel, has_event=has_event)
    if random.random() < 0.2:
        moved_at = at + (start - at) * random.random()
        start = _slot(start, random)
        matter.meetings[-1].given_up = moved_at
        kind = "event" if has_event else "move"
        event = matter.event(start, panel) if has_event else None
        matter.write(kind, moved_at, matter.people[0], day=start, event=event)
        matter.meetings.append(_meeting(matter, start, moved_at, has_event=has_event))
    elif random.random() < 0.1:
        gone = at + (start - at) * random.random()
        matter.meetings[-1].given_up = gone
        event = matter.event(start, panel, cancelled=True) if has_event else None
        matter.write("cancel", gone, matter.people[0], day=start, event=event)
    return start + timedelta(hours=1)


def _fix(matter: Matter, at: datetime, start: datetime, panel: tuple[str, ...], *, has_event: bool) -> None:
    event = matter.event(start, panel) if has_event else None
    matter.write("event" if has_event else "confirm", at, matter.people[0], day=start, event=event)
    matter.meetings.append(_meeting(matter, start, at, has_event=has_event))


def _meeting(matter: Matter, start: datetime, told: datetime, *, has_event: bool) -> Meeting:
    return Meeting(start, told, matter.event_uid, matter.sequence) if has_event else Meeting(start, told)


def _afterwards(matter: Matter, at: datetime, random: Random) -> bool:
    """One more thing that happens; False after an end."""
    kind = random.choice(
        ("talk", "talk", "promise", "promise", "question", "hold", "away", "next", "own", "decline", "decline", "offer")
    )
    name = random.choice(matter.people[:2])
    if kind == "next":
        _interview(matter, at, random)
    elif kind == "own":
        matter.answer(at, name)
    else:
        matter.write(kind, at, name, day=_office(at + timedelta(days=random.randrange(1, 12)), random))
    return kind not in ENDS


def _office(at: datetime, random: Random) -> datetime:
    """A moment of a working day."""
    local = at.astimezone(LONDON).replace(
        hour=random.randrange(8, 19), minute=random.randrange(60), second=0, microsecond=0
    )
    while local.weekday() > 4:
        local += timedelta(days=1)
    return max(local.astimezone(UTC), at)


def _slot(after: datetime, random: Random) -> datetime:
    day = (after + timedelta(days=random.randrange(1, 9))).astimezone(LONDON)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day.replace(hour=random.randrange(9, 17), minute=random.choice((0, 30)), second=0).astimezone(UTC)


# -- everybody else -----------------------------------------------------------------------------


def strangers(random: Random, matters: list[Matter], begin: datetime, days: int) -> list[Letter]:
    """Advertisements, and offers and declines by people who have nothing to do with it."""
    letters = []
    for number in range(random.randrange(4, 10)):
        at = begin + timedelta(minutes=random.randrange(days * 24 * 60))
        kind = random.choice(("news", "news", "fake"))
        matter = random.choice(matters)
        message = EmailMessage()
        message["From"] = (
            f"HR <hr@{matter.domain.replace('.', '-careers.')}>" if kind == "fake" else "News <news@tents.example>"
        )
        message["To"], message["Subject"] = ME, "Offer of employment" if kind == "fake" else "Pleased to offer you"
        message["Date"], message["Message-ID"] = format_datetime(at), f"<x{number}@{kind}.example>"
        if kind == "news":
            message["List-Unsubscribe"], message["Precedence"] = "<https://tents.example/>", "bulk"
        message.set_content(TEXTS[kind])
        letters.append(Letter(at, kind, message.as_bytes().replace(b"\n", b"\r\n")))
    return letters
