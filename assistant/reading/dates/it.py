"""The words of dates and times in this language. Data only."""

from __future__ import annotations

NEXT_SKIPS_WEEK = True
HALF_BEFORE = False
WEAK = ""
WORDS: tuple[tuple[str, str, int | str | None], ...] = ()
CUES: dict[str, tuple[str, ...]] = {}
EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = ()
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = ()
