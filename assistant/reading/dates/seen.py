"""What the rules for dates hand on: a date found, and a rule that matched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from assistant.reading.dates.days import Day, Setting
from assistant.reading.dates.tokens import Tokens


@dataclass(frozen=True, slots=True)
class DateAtom:
    """A date in the text, by its tokens."""

    first: int
    after: int
    day: Day
    rule: str
    number: int | None = None
    """The weekday or the day of the month, where it stands alone."""


class Seen(NamedTuple):
    """One rule that matched, and what its letters stand for."""

    tokens: Tokens
    match: re.Match[str]
    setting: Setting

    def number(self, name: str) -> int | None:
        """The value at a group, where it is a whole number."""
        at = self.match.start(name)
        value = self.tokens.values[at] if at >= 0 else None
        return value if isinstance(value, int) else None

    def weekday(self) -> int | None:
        """The weekday named beside the date."""
        return self.number("w") if "w" in self.match.re.groupindex else None

    def text(self, name: str) -> str:
        """The value at a group as text."""
        return str(self.tokens.values[self.match.start(name)])
