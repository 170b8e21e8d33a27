"""What the phrase rules made of a message, with all that they went by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.model import Finding, Kind
from assistant.reading.candidacy import Candidacy
from assistant.reading.evidence import Score

BY_TIME = "a time in job mail"
"""The reason of a finding that rests on a bare time."""


def is_of_calendar(finding: Finding) -> bool:
    """Whether a calendar part says it."""
    return any(e.because.startswith("calendar.") for e in finding.evidence)


@dataclass(frozen=True, slots=True)
class Ruled:
    """The findings of the rules, never none, and what a second opinion has to know beside them."""

    findings: tuple[Finding, ...]
    scores: Mapping[Kind, Score]
    candidacy: Candidacy
    is_personal: bool
    """It greets the user, answers, or speaks of an application."""
    is_settled: bool = False
    """Its headers or its calendar parts say what it is: no words outweigh them."""

    @property
    def kind(self) -> Kind:
        """The kind that the rules found."""
        return self.findings[0].kind

    @property
    def is_event(self) -> bool:
        """Whether its calendar parts say what it is, as they do once it is about a candidacy."""
        return is_of_calendar(self.findings[0])

    def best(self, kind: Kind) -> float:
        """The weight of the best phrase for `kind`; 0 where none says it."""
        score = self.scores.get(kind)
        return score.best if score else 0.0

    def is_own(self, points: float) -> bool:
        """Whether it speaks, with so many points of candidacy, of the user's own and not of those they interview."""
        return self.candidacy.points >= points and not self.candidacy.is_hiring_side
