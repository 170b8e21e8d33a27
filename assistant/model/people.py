"""Who can be written to, and what they do in the process."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What a person does in the process."""

    SENDER = "sender"
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    AGENT = "agent"
    """Of an agency that brings the user and an employer together: never the host of their conversation."""


@dataclass(frozen=True, slots=True)
class Address:
    """One checked mail address; `email` is bare, its domain in lower case."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """The part after the at sign, in lower case."""
        return self.email.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the employer's side; without an address when only a name is known."""

    name: str | None
    email: str | None
    part: Part
    title: str | None = None
