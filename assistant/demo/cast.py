"""The demo's sample mailbox: everybody who writes to Robin Vale in eight weeks of spring.

All people, firms and addresses are made up. Times are London's; the clocks go
forward on 29 March 2026, in the middle of it all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
NAME, ADDRESS = "Robin Vale", "robin@vale.example"
ME = f"{NAME} <{ADDRESS}>"

HELEN = "Helen Marsh <helen.marsh@brightwell.example>"
TOM = "Tom Reyes <tom.reyes@brightwell.example>"
DANIEL = "Daniel Osei <daniel.osei@corvane.example>"
INGRID = "Ingrid Solberg <ingrid@halden-works.example>"


@dataclass(frozen=True, slots=True)
class Mail:
    """One message that reaches the mailbox at its time."""

    at: datetime
    raw: bytes
    folder: str = "INBOX"
    headline: str | None = None
    """For the story; None for ordinary mail."""


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of spring 2026 in London."""
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


def everything() -> tuple[Mail, ...]:
    """Every message of the demo, in the order in which it arrives."""
    mails = [*brightwell(), *corvane(), *halden(), *strangers(), *ordinary()]
    return tuple(sorted(mails, key=lambda m: m.at))


def brightwell() -> Iterator[Mail]:
    """A panel by calendar invitation, a promise that is not kept, and in the end an offer."""
    yield _mail(
        at(3, 2, 18, 4), "Brightwell Careers <no-reply@careers.brightwell.example>", "Thank you for your application",
        "Dear Robin,\n\nThank you for applying for the position of Data Analyst at Brightwell. We have received your"
        " application and our team will review it over the coming days.\n\nBrightwell Talent Team",
        mid="bw1", headline="Brightwell acknowledges the application",
    )  # fmt: skip
    yield _mail(
        at(3, 4, 10, 12), HELEN, "Data Analyst at Brightwell: finding a time",
        "Hi Robin,\n\nI enjoyed reading your application for the Data Analyst role and would like to arrange an interview"
        " with two of the team. Would Tuesday 10 March at 2pm or Wednesday 11 March at 11am suit you?\n\n"
        "Best wishes,\nHelen Marsh\nTalent Partner, Brightwell",
        mid="bw2", headline="Brightwell offers two times",
    )  # fmt: skip
    yield _mail(
        at(3, 4, 12, 40), ME, "Re: Data Analyst at Brightwell: finding a time",
        "Hi Helen,\n\nThank you. Tuesday 10 March at 2pm suits me well.\n\nBest wishes,\nRobin",
        to=HELEN, mid="me1", answers=("bw2",), folder="Sent",
    )  # fmt: skip
    yield _invitation()
    yield _mail(
        at(3, 12, 16, 20), HELEN, "Re: Data Analyst at Brightwell: finding a time",
        "Hi Robin,\n\nTom and Aisha enjoyed meeting you. We have two more people to see and will let you know our decision"
        " by Friday 20 March.\n\nBest wishes,\nHelen",
        mid="bw4", answers=("bw2", "me1"), headline="Brightwell promises to decide by Friday 20 March",
    )  # fmt: skip
    yield _mail(
        at(4, 1, 11, 5), HELEN, "Re: Data Analyst at Brightwell: finding a time",
        "Hi Robin,\n\nThank you for your patience. I am delighted to say that we would like to offer you the position of"
        " Data Analyst. The offer letter is attached; please read it in your own time and call me with any"
        " questions.\n\nBest wishes,\nHelen",
        mid="bw5", answers=("bw2", "me1", "bw4"), headline="Brightwell makes an offer",
    )  # fmt: skip


def corvane() -> Iterator[Mail]:
    """An interview confirmed in words, silence, a check-in, and a decline by the person who interviewed."""
    yield _mail(
        at(3, 9, 9, 31), DANIEL, "Interview confirmed: Operations Manager",
        "Dear Robin,\n\nYour interview for the Operations Manager role at Corvane is confirmed for Thursday 12 March 2026 at"
        " 10:30 GMT. It will take 45 minutes, by video, and you will be speaking with me.\n\n"
        "Kind regards,\nDaniel Osei\nHead of Operations, Corvane",
        mid="cv1", headline="Corvane confirms an interview in words",
    )  # fmt: skip
    yield _mail(
        at(4, 7, 15, 48), DANIEL, "Re: Interview confirmed: Operations Manager",
        "Dear Robin,\n\nThank you for your time and for asking. After careful consideration we have decided to move forward"
        " with another candidate for the Operations Manager role. I enjoyed our conversation and wish you every"
        " success.\n\nKind regards,\nDaniel",
        mid="cv2", answers=("cv1",), headline="Corvane declines",
    )  # fmt: skip


def halden() -> Iterator[Mail]:
    """An interview after which Robin writes alone, and nobody ever answers."""
    yield _mail(
        at(3, 13, 14, 2), INGRID, "Your interview with Halden Works",
        "Hello Robin,\n\nGreat, we are all set: your interview for the Workshop Coordinator position is on Monday, 16 March"
        " 2026, from 15:00 to 16:00, at our office in 4 Quay Street, Leeds. You will meet me and nobody"
        " else.\n\nIngrid Solberg\nHalden Works",
        mid="hw1", headline="Halden Works confirms an interview in Leeds",
    )  # fmt: skip
    yield _mail(
        at(3, 16, 17, 10), ME, "Re: Your interview with Halden Works",
        "Dear Ingrid Solberg,\n\nThank you for showing me the workshop this afternoon. I am very interested.\n\n"
        "Kind regards,\nRobin",
        to=INGRID, mid="me2", answers=("hw1",), folder="Sent", headline="Robin thanks Halden Works without any help",
    )  # fmt: skip


def strangers() -> Iterator[Mail]:
    """A false offer from outside must start and stop nothing."""
    yield _mail(
        at(3, 18, 4, 44), "Brightwell HR <hr@brightwel1-careers.example>", "Offer of employment",
        "Congratulations! We are pleased to offer you the position. Please send a scan of your passport and the"
        " registration fee to begin.\n\nHR",
        mid="fake1", headline="a stranger writes in Brightwell's name",
    )  # fmt: skip


def ordinary() -> Iterator[Mail]:
    """What else is in a mailbox; some of it sounds like job mail."""
    for day in range(0, 56, 4):
        when = at(3, 1, 7, 30) + timedelta(days=day)
        yield _mail(
            when, "Lumen Outdoor <news@mail.lumen-outdoor.example>", f"Pleased to offer you 20 % off tents, week {day // 7 + 1}",
            "Unfortunately our winter sale is over, but we are pleased to offer you 20 % off every tent.",
            mid=f"shop{day}", bulk=True,
        )  # fmt: skip
        yield _mail(
            when + timedelta(hours=3), "Jobs by Ladder <alerts@ladder-jobs.example>", f"{12 + day} new analyst jobs near you",
            "New today: Data Analyst at Quillon. Prepare for your interview with our five tips.", mid=f"alert{day}", bulk=True,
        )  # fmt: skip
    plain = (
        (at(3, 3, 12, 15), "Sam Whitlock <sam@whitlock.example>", "Thursday", "Shall we move Thursday's climbing to 7?\n\nSam"),
        (at(3, 11, 9, 2), "Quay Dental <desk@quay-dental.example>", "Your appointment is confirmed",
         "Your appointment with Dr Rao is confirmed for Monday 23 March 2026 at 9:20. Please come ten minutes early."),
        (at(3, 17, 20, 41), "Nora Hsu <nora@hsu.example>", "That interview on the radio",
         "Did you hear the interview with the lighthouse keeper? You would like it.\n\nN."),
        (at(3, 24, 8, 8), "Northern Mutual <letters@northern-mutual.example>", "Your application for a card",
         "We have considered your application for a credit card. Unfortunately we are unable to offer you one now."),
        (at(4, 2, 13, 0), "Choir list <choir@lists.example>", "[choir] Rehearsal cancelled",
         "Tonight's rehearsal is cancelled; we meet again next Thursday at 19:30."),
    )  # fmt: skip
    for number, (when, sender, subject, text) in enumerate(plain):
        yield _mail(when, sender, subject, text, mid=f"plain{number}")


# -- bytes --------------------------------------------------------------------------------


def _id(name: str) -> str:
    return f"<{name}.2026@post.example>"


def _message(when: datetime, sender: str, to: str, subject: str, text: str, mid: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"], message["Message-ID"] = format_datetime(when), _id(mid)
    message.set_content(text + "\n")
    return message


def _mail(
    when: datetime, sender: str, subject: str, text: str, *, mid: str, to: str = ME, answers: tuple[str, ...] = (),
    folder: str = "INBOX", headline: str | None = None, bulk: bool = False,
) -> Mail:  # fmt: skip
    message = _message(when, sender, to, subject, text, mid)
    if answers:
        message["In-Reply-To"] = _id(answers[-1])
        message["References"] = " ".join(map(_id, answers))
    if bulk:
        message["List-Unsubscribe"] = "<https://unsubscribe.example/>"
        message["Precedence"] = "bulk"
    return Mail(when, message.as_bytes(), folder, headline)


EVENT = """BEGIN:VCALENDAR
PRODID:-//Example Calendar//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:bw-panel-77@brightwell.example
SEQUENCE:0
DTSTAMP:20260305T091500Z
DTSTART;TZID=Europe/London:20260310T140000
DTEND;TZID=Europe/London:20260310T150000
SUMMARY:Interview: Data Analyst, Robin Vale
LOCATION:Video call
DESCRIPTION:Interview for the Data Analyst role with Tom Reyes and Aisha Karim.
ORGANIZER;CN=Helen Marsh:mailto:helen.marsh@brightwell.example
ATTENDEE;CN=Robin Vale;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:robin@vale.example
ATTENDEE;CN=Tom Reyes;PARTSTAT=ACCEPTED:mailto:tom.reyes@brightwell.example
ATTENDEE;CN=Aisha Karim;PARTSTAT=ACCEPTED:mailto:aisha.karim@brightwell.example
END:VEVENT
END:VCALENDAR
"""


def _invitation() -> Mail:
    when = at(3, 5, 9, 15)
    message = _message(
        when, HELEN, ME, "Invitation: Interview: Data Analyst, Robin Vale",
        "Hi Robin,\n\nPlease find the invitation for your interview with Tom Reyes and Aisha Karim.\n\nHelen", "bw3",
    )  # fmt: skip
    message["In-Reply-To"] = _id("me1")
    message["References"] = f"{_id('bw2')} {_id('me1')}"
    message.add_alternative(
        EVENT.replace("\n", "\r\n").encode(), "text", "calendar", params={"method": "REQUEST", "charset": "utf-8"}
    )
    return Mail(
        when, message.as_bytes(), headline="Brightwell sends the invitation for a panel of two, Tuesday 10 March 14:00"
    )
