"""What only the user decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from assistant.model.people import Person


@dataclass(frozen=True, slots=True)
class Notes:
    """The user's notes of one interview (the form of rule N1)."""

    spoke_most_with: str | None = None
    people: tuple[Person, ...] = ()
    liked: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    """Points of the conversation; "Name: point" binds one to a person."""
    concerns: tuple[str, ...] = ()
    forgotten: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    candidates: int | None = None
    decision_by: date | None = None
    decision_how: str | None = None
    rapport: tuple[str, ...] = ()
    """Names of people with whom the rapport was good."""
    ask_feedback: bool = False
    late_because_of_travel: bool = False


@dataclass(frozen=True, slots=True)
class UserChoices:
    """What only the user decides; it lives in the ledger alone."""

    stopped_at: datetime | None = None
    resumed_at: datetime | None = None
    notes: tuple[tuple[str, Notes], ...] = ()
    """(interview key, notes); the key "" stands for the opportunity as a whole."""
    called_at: datetime | None = None
    """The user says that the phone call was tried."""
    done_reminders: tuple[tuple[str, str], ...] = ()
    """(reminder, key) that the user has seen to."""

    def notes_for(self, interview_key: str) -> Notes | None:
        """The notes of one interview, else those of the opportunity."""
        found = dict(self.notes)
        return found.get(interview_key) or found.get("")
