"""Stories of job hunts as data: who wrote what and when, and what has to come of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from zoneinfo import ZoneInfo

from assistant.model import Identity

YEAR = 2026
_WROTE = {
    "DE": "Am {0:%d.%m.%Y} um {0:%H:%M} schrieb {1}:",
    "FR": "Le {0:%d/%m/%Y} à {0:%H:%M}, {1} a écrit :",
    "ES": "El {0:%d/%m/%Y} a las {0:%H:%M}, {1} escribió:",
    "NL": "Op {0:%d-%m-%Y} om {0:%H:%M} schreef {1}:",
    "PT": "Em {0:%d/%m/%Y} às {0:%H:%M}, {1} escreveu:",
    "IT": "Il {0:%d/%m/%Y} {0:%H:%M}, {1} ha scritto:",
}
_ENGLISH = "On {0:%a, %d %b %Y} at {0:%H:%M}, {1} wrote:"


@dataclass(frozen=True)
class Seeker:
    """Whose mailbox it is."""

    name: str
    email: str
    timezone: str
    country: str

    @property
    def identity(self) -> Identity:
        """The same, as the program is told."""
        return Identity(self.name, self.email, (), self.timezone, self.country)

    @property
    def address(self) -> str:
        """Name and address, as a header has them."""
        return f"{self.name} <{self.email}>"


PRIYA = Seeker("Priya Nair", "priya.nair@example.org", "Europe/London", "GB")
PRIYA_US = Seeker("Priya Nair", "priya.nair@example.org", "America/New_York", "US")
JONAS = Seeker("Jonas Weber", "jonas.weber@example.org", "Europe/Berlin", "DE")
CLAIRE = Seeker("Claire Martin", "claire.martin@example.org", "Europe/Paris", "FR")
LUCIA = Seeker("Lucía Romero", "lucia.romero@example.org", "Europe/Madrid", "ES")
SANNE = Seeker("Sanne de Vries", "sanne.devries@example.org", "Europe/Amsterdam", "NL")
INES = Seeker("Inês Carvalho", "ines.carvalho@example.org", "Europe/Lisbon", "PT")
GIULIA = Seeker("Giulia Conti", "giulia.conti@example.org", "Europe/Rome", "IT")


@dataclass(frozen=True)
class Mail:
    """One message: `who` is the other side, also where the user writes (`is_mine`)."""

    at: str
    """"03-02 10:00", on the user's clock."""
    who: str
    subject: str
    text: str = ""
    answers: int = 0
    """The place in the story of the mail that it answers, from 1; 0: none."""
    is_mine: bool = False
    cc: str = ""
    event: str = ""
    """A calendar part."""
    html: str = ""
    headers: tuple[tuple[str, str], ...] = ()


def mine(at: str, who: str, subject: str, text: str, answers: int, cc: str = "") -> Mail:
    """What the user writes."""
    return Mail(at, who, subject, text, answers, is_mine=True, cc=cc)


@dataclass(frozen=True)
class Story:
    """One job hunt, and what a careful job seeker expects of the program."""

    name: str
    mails: tuple[Mail, ...]
    until: str
    """The day up to which it is played: after the last line nothing may come."""
    course: tuple[str, ...]
    """Each draft, reminder of a call, question and hold with its day, in order; then the stage at the end."""
    seeker: Seeker = PRIYA
    sends: bool = True
    """The user fills in the marks and sends each draft two hours later."""
    says: tuple[tuple[int, str], ...] = ()
    """Words that the draft of that number (from 1) has."""
    never: tuple[str, ...] = ()
    """Words that no draft may have."""


@dataclass(frozen=True)
class Letter:
    """A mail of a story as it reaches the mailbox."""

    at: datetime
    raw: bytes
    is_mine: bool


@dataclass
class _Written:
    message_id: str
    references: list[str]
    mail: Mail
    at: datetime
    body: str = field(default="")


def letters_of(story: Story) -> list[Letter]:
    """Every mail of the story in bytes, in the order of their coming."""
    written: list[_Written] = []
    letters = []
    for number, mail in enumerate(story.mails, 1):
        one = _written(story, mail, number, written)
        written.append(one)
        letters.append(Letter(one.at, _raw(story, one), mail.is_mine))
    return sorted(letters, key=lambda letter: letter.at)


def moment(story: Story, text: str) -> datetime:
    """An instant on the user's clock."""
    clock = text if " " in text else f"{text} 20:00"
    return datetime.fromisoformat(f"{YEAR}-{clock}").replace(tzinfo=ZoneInfo(story.seeker.timezone))


def _written(story: Story, mail: Mail, number: int, before: list[_Written]) -> _Written:
    sender = story.seeker.email if mail.is_mine else parseaddr(mail.who)[1]
    answered = before[mail.answers - 1] if mail.answers else None
    chain = [*answered.references, answered.message_id] if answered else []
    one = _Written(f"<m{number}@{sender.partition('@')[2]}>", chain, mail, moment(story, mail.at))
    one.body = mail.text + "\n" + ("\n" + "\n".join(_quoted(story, answered)) if answered and mail.text else "")
    return one


def _quoted(story: Story, answered: _Written) -> Iterator[str]:
    who = story.seeker.address if answered.mail.is_mine else answered.mail.who
    yield _WROTE.get(story.seeker.country, _ENGLISH).format(answered.at, who)
    yield from (f"> {line}" for line in answered.body.splitlines())


def _raw(story: Story, one: _Written) -> bytes:
    mail, message = one.mail, EmailMessage()
    writer, reader = (story.seeker.address, mail.who) if mail.is_mine else (mail.who, story.seeker.address)
    message["From"], message["To"], message["Subject"] = writer, reader, mail.subject
    if mail.cc:
        message["Cc"] = mail.cc
    message["Date"], message["Message-ID"] = format_datetime(one.at), one.message_id
    if one.references:
        message["In-Reply-To"], message["References"] = one.references[-1], " ".join(one.references)
    if not mail.is_mine:
        domain = parseaddr(writer)[1].partition("@")[2]
        message["Authentication-Results"] = f"mx.example.org; dkim=pass header.d={domain}; dmarc=pass"
    for name, value in mail.headers:
        message[name] = value
    if mail.html:
        message.set_content(mail.html, subtype="html")
    elif mail.text or not mail.event:
        message.set_content(one.body)
    if mail.event:
        _add_event(message, mail)
    return message.as_bytes()


def _add_event(message: EmailMessage, mail: Mail) -> None:
    method = next(line.partition(":")[2] for line in mail.event.splitlines() if line.startswith("METHOD"))
    if mail.text:
        message.make_alternative()
        message.add_alternative(mail.event, subtype="calendar", params={"method": method})
    else:
        message.set_content(mail.event, subtype="calendar", params={"method": method})


def event(
    uid: str, start: str, end: str, summary: str, organizer: str, *guests: str,
    zone: str = "Europe/London", method: str = "REQUEST", sequence: int = 0,
) -> str:  # fmt: skip
    """A calendar part; `start` and `end` are "03-10 11:00", a guest is "Name <address>"."""
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    lines = [
        "BEGIN:VCALENDAR", "PRODID:-//Calendar//EN", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}",
        f"DTSTART{_stamp(start, zone)}", f"DTEND{_stamp(end, zone)}", "DTSTAMP:20260201T090000Z",
        f"ORGANIZER;CN={parseaddr(organizer)[0]}:mailto:{parseaddr(organizer)[1]}",
        *(f"ATTENDEE;PARTSTAT=NEEDS-ACTION;CN={n}:mailto:{a}" for n, a in map(parseaddr, guests)),
        f"SEQUENCE:{sequence}", f"STATUS:{status}", f"SUMMARY:{summary}", "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def _stamp(clock: str, zone: str) -> str:
    stamp = f"{YEAR}{clock.replace('-', '').replace(' ', 'T').replace(':', '')}00"
    return f":{stamp}Z" if zone == "UTC" else f";TZID={zone}:{stamp}"
