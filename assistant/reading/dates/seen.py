"""What the rules for dates hand on: a date found, and a rule that matched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
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


_HEAD = 30
"""So many tokens from the top a letter gives its own date."""
_WRITTEN = ("full", "full_after", "day_month", "month_day", "day_month_weekday", "month_day_weekday")


def ahead_of_all(dates: Sequence[DateAtom], named: frozenset[int], base: date) -> frozenset[int]:
    """Of the days with these first tokens those to come; all where none is: no hour below takes a day that is over,
    nor that of the letter itself."""
    dated = {atom.first: atom for atom in dates if atom.first in named and isinstance(atom.day, date)}
    over = frozenset(first for first, atom in dated.items() if _is_over(atom, base))
    return named - over if len(over) < len(dated) else named


def _is_over(atom: DateAtom, base: date) -> bool:
    if not isinstance(atom.day, date):
        return False
    return atom.day < base or (atom.day == base and atom.first < _HEAD and atom.rule in _WRITTEN)


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
