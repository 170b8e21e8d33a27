"""A text with each date as one letter: what the rules for spans are matched on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from assistant.reading.dates.days import Setting
from assistant.reading.dates.holidays_of import working_days
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.dates.units import counted
from assistant.reading.lazy import lazy_pattern


@dataclass(frozen=True, slots=True)
class Frame:
    """What spans are counted from."""

    setting: Setting
    country: str | None
    interview_on: date | None
    closed: frozenset[date] = frozenset()
    """Days on which they do not work, as the text says."""
    has_holidays: bool = True
    """Whether the country's public holidays are left out of working days."""

    @property
    def base(self) -> date:
        """The day of writing."""
        return self.setting.base

    def counted(self, start: date, count: float, unit: object) -> date | None:
        """So many units on from a day, working days by the sender's calendar."""
        if str(unit).removesuffix("s") == "bday":
            return working_days(start, int(count), self.country if self.has_holidays else None, self.closed)
        return counted(start, count, unit)


class Reduced(NamedTuple):
    """The tokens with each date as one letter, D."""

    tokens: Tokens
    tags: str
    at: tuple[int, ...]
    """The token of each letter; one more at the end."""
    dates: dict[int, DateAtom]


class Match(NamedTuple):
    """One rule that matched, and what its letters stand for."""

    reduced: Reduced
    match: re.Match[str]
    frame: Frame

    def value(self, name: str) -> object:
        """The value of the token at a group; None where it did not match."""
        at = self.match.start(name)
        return self.reduced.tokens.values[self.reduced.at[at]] if at >= 0 else None

    def number(self, name: str) -> int | None:
        """The value, where it is a whole number."""
        value = self.value(name)
        return value if isinstance(value, int) else None

    def has(self, name: str) -> bool:
        """Whether the group matched."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def is_word(self, name: str, word: str) -> bool:
        """Whether this word stands at a group."""
        at = self.reduced.at[self.match.start(name)]
        return self.reduced.tokens.words(at, at + 1).lower() == word

    def day(self, name: str) -> date | None:
        """The day of the date at a group."""
        atom = self.reduced.dates.get(self.match.start(name))
        return atom.day if atom and isinstance(atom.day, date) else None


_WEEK_ALONE = lazy_pattern(r"(?<=[XCL])c(?!_?[Dvq])")
"""The Dutch "volgende week van" before no date is a week like any other."""


def reduced(tokens: Tokens, dates: tuple[DateAtom, ...]) -> Reduced:
    """The tokens with each date folded into one letter."""
    tags: list[str] = []
    at: list[int] = []
    where: dict[int, DateAtom] = {}
    token = 0
    for atom in dates:
        tags.append(tokens.tags[token : atom.first])
        at += range(token, atom.first)
        where[len(at)] = atom
        tags.append("D")
        at.append(atom.first)
        token = atom.after
    tags.append(tokens.tags[token:])
    at += range(token, len(tokens.tags) + 1)
    return Reduced(tokens, _WEEK_ALONE.sub("u", "".join(tags)), tuple(at), where)
