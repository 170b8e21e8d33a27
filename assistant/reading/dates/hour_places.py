"""Where figures are an hour by what stands before them: "half 5 at the yard", "moved to 10.15", "Monday lunchtime (12)"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.tokens import Tokens


def _is_plain(tokens: Tokens, at: int) -> bool:
    """ "12", "9.05" or "10.15", not "3.11"."""
    hour, _, minute = str(tokens.values[at]).partition(".")
    return (
        hour.isdigit()
        and 1 <= int(hour) <= 21
        and (not minute or (len(minute) == 2 and int(minute) % 5 == 0 and int(minute) < 60))
    )


_HALVES = frozenset({"half", "halb", "halv"})


def is_half(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Weds fine, half 5 at the yard": a figure where people say the half before or after it."""
    return match["g"] is None or match["g"] == "n" or tokens.words(match.start(), match.start() + 1).lower() in _HALVES


_MOVED_TO = re.compile(
    r"\b(?:mov|push|shift|chang|bump|put|brought|bring|switch|re-?sched|slip|slid|edit|updat|amend|re-?book|verschob|verschieb|verleg|geänder|änder|verschov|verzet|verplaats|wijzig|gewijzig|spost|cambi)\w*\b[^.!?;¶]{0,45}$",
    re.IGNORECASE,
)


def is_moved_to(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "I've moved the invite to 10.15"."""
    start = tokens.starts[match.start("s") - 1]
    return _is_plain(tokens, match.start("s")) and _MOVED_TO.search(tokens.text, max(0, start - 70), start) is not None


_PART = re.compile(
    r"\b(?:lunch\w*|tea ?time|breakfast|morning|afternoon|evening|first thing|midday|noon|mittags?|\w*(?:vor|nach)mittags?|\w*morgens?|\w*abends?|früh|matin|midi|après-midi|soir|"
    r"mediodía|mañana|tarde|noche|almuerzo|almoço|manhã|noite|pranzo|mattin\w*|pomeriggio|sera|\w*ochtend|\w*middag|\w*avond|lunchtijd) \($",
    re.IGNORECASE,
)


def is_of_part(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Monday lunchtime (12 to 12.45)": the hours of a part of the day, in brackets behind it."""
    start = tokens.starts[match.start("s")]
    return _is_plain(tokens, match.start("s")) and _PART.search(tokens.text, max(0, start - 24), start) is not None
