"""How long to wait before each step: the presets, as data. The rules' sources stand in the practice page.

What is done after the wait is decided in `decide.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LEAST_BUSINESS_DAYS_BETWEEN = 3
"""However persistent: never more often than this (C5)."""


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every delay of the practice; each can be changed in the configuration."""

    preset: str = "standard"
    thank_you_hours: int = 24
    thank_you_latest_hours: int = 48
    large_panel: int = 4
    """A panel of more than so many gets one note (T3)."""
    check_in_after_days: int = 14
    after_promise_business_days: int = 1
    second_after_days: int = 14
    second_step: Literal["phone", "mail"] = "phone"
    max_check_ins: int = 1
    """Mails that ask for news in one stretch of silence, the first included; the one after a call is not counted."""
    repeat_after_business_days: int = 5
    after_call_business_days: int = 2
    call_after_broken_promise: bool = False
    """Remind of a call, too, when they let a promised day pass (O3)."""
    close_after_days: int = 21
    hold_default_days: int = 90
    decline_reply_within_business_days: int = 2
    keep_in_touch: bool = False
    keep_in_touch_days: int = 60
    keep_in_touch_most: int = 6
    assumed_minutes: int = 60
    work_starts: int = 9
    work_ends: int = 17
    card_days: int = 3
    reminder_days: int = 3
    """How long a reminder is repeated before it is let go."""
    usual_candidates: int = 5
    candidate_stretch_days: int = 1
    """So many days longer for each candidate beyond the usual number (N3)."""
    candidate_stretch_most: int = 7
    max_drafts_per_run: int = 5
    country: str | None = None
    subdivision: str | None = None


PRESETS: Mapping[str, Cadence] = {
    "standard": Cadence(),
    "prompt": Cadence(preset="prompt", check_in_after_days=7, second_after_days=7, close_after_days=14),
    "patient": Cadence(
        preset="patient", after_promise_business_days=3, second_after_days=21, close_after_days=30, card_days=4
    ),
    "persistent": Cadence(
        preset="persistent",
        check_in_after_days=7,
        second_after_days=7,
        second_step="mail",
        max_check_ins=4,
        repeat_after_business_days=5,
    ),
}


@dataclass(frozen=True, slots=True)
class Channels:
    """Other ways than mail; the user opts in (O1, O2)."""

    card: bool = False
    linkedin: bool = False
