"""Invented people, opportunities and due drafts for the tests of writing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from assistant.model import (
    Anchor,
    Due,
    Identity,
    MessageId,
    Notes,
    Opportunity,
    OpportunityId,
    Part,
    Person,
    Promise,
    Stage,
    Step,
    TrackedInterview,
)

TEMPLATES = Path(__file__).parents[2] / "templates"
NOW = datetime(2026, 3, 3, 17, 0, tzinfo=UTC)  # a Tuesday
ANNA = Person("Anna Schmidt", "anna@brightwell.example", Part.INTERVIEWER)
BEN = Person("Ben Okafor", "ben@brightwell.example", Part.INTERVIEWER)
CARLA = Person("Carla Diaz", "carla@brightwell.example", Part.INTERVIEWER)
DAN = Person("Dan Li", "dan@brightwell.example", Part.INTERVIEWER)
PRIYA = Identity(
    "Priya Nair",
    "priya@example.org",
    timezone="Europe/London",
    country="GB",
    strengths=(
        "I have run the reporting of a retailer with 200 shops.",
        "five years of SQL and dbt",
        "I like to explain numbers to people who do not like them.",
    ),
)
NOTES = Notes(
    topics=("Anna: the migration to Snowflake", "how they measure data quality", "The team moves to weekly releases."),
    forgotten=("my certificate in statistics",),
)


@cache
def templates() -> dict[str, str]:
    return {path.relative_to(TEMPLATES).as_posix(): path.read_text("utf-8") for path in TEMPLATES.rglob("*.j2")}


def anchor(subject: str = "Interview for Data Analyst", **changes: object) -> Anchor:
    values: dict[str, object] = {
        "message_id": MessageId("<two@brightwell.example>"),
        "references": (MessageId("<one@brightwell.example>"),),
        "subject": subject,
        "at": datetime(2026, 2, 27, 9, 0, tzinfo=UTC),
        "language": "en",
    }
    return Anchor(**(values | changes))  # type: ignore[arg-type]


def interview(key: str = "uid-1", **changes: object) -> TrackedInterview:
    values: dict[str, object] = {
        "key": key,
        "start": datetime(2026, 3, 3, 14, 0, tzinfo=UTC),
        "end": datetime(2026, 3, 3, 15, 0, tzinfo=UTC),
        "timezone": "Europe/London",
        "where": "Zoom",
        "people": (),
        "is_cancelled": False,
        "anchor": anchor(),
    }
    return TrackedInterview(**(values | changes))  # type: ignore[arg-type]


def opportunity(**changes: object) -> Opportunity:
    values: dict[str, object] = {
        "id": OpportunityId(1),
        "key": "opp-1",
        "stage": Stage.WAITING,
        "company": "Brightwell",
        "role": "Data Analyst",
        "language": "en",
        "contacts": (),
        "interviews": (interview(),),
        "promise": None,
        "hold_until": None,
        "held_at": None,
        "last_heard": None,
        "away_until": None,
        "open_question": None,
        "last_inbound": None,
        "own_mail": (),
        "message_ids": (),
        "end": None,
    }
    return Opportunity(**(values | changes))  # type: ignore[arg-type]


def due(recipient: Person = ANNA, step: Step = Step.THANK_YOU, **changes: object) -> Due:
    values: dict[str, object] = {
        "opportunity": OpportunityId(1),
        "step": step,
        "need": f"opp-1|{step.value}|uid-1|{recipient.email}",
        "interview_key": "uid-1",
        "recipient": recipient,
        "thanks_to": (),
        "panel": (recipient,),
        "anchor": anchor(),
        "in_thread": step is not Step.THANK_YOU,
        "due": NOW,
        "why": "the interview is over",
    }
    return Due(**(values | changes))  # type: ignore[arg-type]


def promise() -> Promise:
    return Promise(date(2026, 3, 13), NOW, None, "by the 13th")
