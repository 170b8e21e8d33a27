"""Values that the ledger's tests share."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.ledger import Ledger, Sighting
from assistant.model import (
    Address,
    Anchor,
    Attendee,
    Authentication,
    Automation,
    Contact,
    DraftId,
    DraftRecord,
    DraftState,
    Evidence,
    Fact,
    Finding,
    Interview,
    Invite,
    InviteMethod,
    Kind,
    Message,
    MessageId,
    Opportunity,
    OpportunityId,
    Part,
    Person,
    Promise,
    Reading,
    Stage,
    Step,
)

NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


def message(number: int = 1, *, subject: str = "Interview on Tuesday", text: str = "We meet on Tuesday.") -> Message:
    start = datetime(2026, 3, 10, 14, 0, tzinfo=LONDON)
    tom = Attendee("Tom Reyes", "tom@brightwell.example", "accepted")
    invite = Invite(
        f"uid{number}", 0, InviteMethod.REQUEST, NOW, start, start + timedelta(hours=1), "Europe/London", "Interview",
        "", "Zoom", tom, (tom, Attendee(None, "priya@example.org", "needs-action")), False,
    )  # fmt: skip
    return Message(
        message_id=MessageId(f"<m{number}@brightwell.example>"),
        date=NOW,
        received=NOW,
        sender=Address("Tom Reyes", "tom@brightwell.example"),
        reply_to=(),
        to=(Address("Priya", "priya@example.org"),),
        cc=(),
        subject=subject,
        references=(MessageId("<first@example.org>"), MessageId(f"<m{number - 1}@brightwell.example>")),
        own_text=text,
        quoted_text="> earlier words\n" * 10,
        signature="Tom Reyes\nBrightwell",
        forwarded_text="",
        invites=(invite,),
        attachments=("cv.pdf",),
        automation=Automation.PERSON,
        authentication=Authentication.PASS,
        language="en",
    )


def reading(number: int = 1, **words: str) -> Reading:
    mail = message(number, **words)
    tom = Person("Tom Reyes", "tom@brightwell.example", Part.INTERVIEWER, "Head of Data")
    start = datetime(2026, 3, 10, 14, 0, tzinfo=LONDON)
    return Reading(
        mail,
        Finding(Kind.INTERVIEW_CONFIRMATION, 0.97, (Evidence("We meet on Tuesday", "confirmation"),)),
        also=(Finding(Kind.INFO_REQUEST, 0.6, ()),),
        interviews=(Interview(start, start + timedelta(hours=1), "Europe/London", "Zoom", (tom,), f"uid{number}"),),
        decision_by=date(2026, 3, 20),
        promise_words="by the 20th",
        company="Brightwell",
        role="Data Analyst",
        people=(tom,),
    )


def fact(number: int = 1, *, at: datetime = NOW, outgoing: bool = False, **words: str) -> Fact:
    return Fact(reading(number, **words), outgoing=outgoing, at=at)


def keys(number: int = 1) -> tuple[str, ...]:
    return (f"mid:<m{number}@brightwell.example>", f"uid:uid{number}", "addr:tom@brightwell.example")


def record(ledger: Ledger, opportunity: OpportunityId | None, number: int = 1, *, version: int = 1) -> int:
    seen = Sighting("INBOX", 7, number)
    return ledger.record(
        fact(number), seen=seen, opportunity=opportunity, keys=keys(number), reader_version=version
    ).row


def opportunity(id: OpportunityId, key: str = "k1", *, stage: Stage = Stage.SCHEDULED) -> Opportunity:
    tom = Person("Tom Reyes", "tom@brightwell.example", Part.INTERVIEWER)
    anchor = Anchor(MessageId("<m1@brightwell.example>"), (), "Interview", NOW)
    return Opportunity(
        id=id, key=key, stage=stage, company="Brightwell", role="Data Analyst", language="en",
        contacts=(Contact(tom, True, anchor, 1),), interviews=(),
        promise=Promise(date(2026, 3, 20), NOW, anchor.message_id, "by the 20th"),
        hold_until=None, held_at=None, last_heard=NOW, away_until=None, open_question=None, last_inbound=anchor,
        own_mail=(), message_ids=(anchor.message_id,), end=None,
    )  # fmt: skip


def draft(
    owner: OpportunityId, need: str = "k1/thank_you/uid1/tom", *, state: DraftState = DraftState.INTENDED
) -> DraftRecord:
    return DraftRecord(
        id=DraftId(0), opportunity=owner, step=Step.THANK_YOU, need=need, interview_key="uid1",
        recipient=Address("Tom Reyes", "tom@brightwell.example"), anchor=MessageId("<m1@brightwell.example>"),
        message_id=MessageId(f"<{need}@example.org>"), subject="Thank you", due=NOW, created=NOW, state=state,
        digest="d1",
    )  # fmt: skip
