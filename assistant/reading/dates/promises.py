"""The day by which they say that they will decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assistant.reading.dates.atoms import DateAtom
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.days import Setting


@dataclass(frozen=True, slots=True)
class PromiseFound:
    """The last day by which they say that they will decide, and the words."""

    by: date
    words: str
    span: tuple[int, int]


def promise_of(
    around: Surroundings,
    dates: tuple[DateAtom, ...],
    setting: Setting,
    *,
    country: str | None,
    interview_on: date | None,
) -> PromiseFound | None:
    """The promise in force, or None where there is none."""
    return None
