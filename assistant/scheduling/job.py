"""What is to be run, and how often. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from assistant.errors import UsageError

NAME = "interview-assistant"
EVERY = (5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720, 1440)
"""Minutes; those that a day and an hour can be divided by, so that every scheduler means the same."""


class Kind(StrEnum):
    """A scheduler."""

    CRON = "cron"
    SYSTEMD = "systemd"
    LAUNCHD = "launchd"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class Job:
    """The command with its absolute paths, and the minutes between two runs."""

    command: tuple[str, ...]
    every: int
    deadline_seconds: int = 300
    """A run's own limit; a scheduler may stop one that takes clearly longer."""
    environ: tuple[tuple[str, str], ...] = ()
    """Variables that the run needs, and that no scheduler sets by itself."""

    def __post_init__(self) -> None:
        if self.every not in EVERY:
            nearest = min(EVERY, key=lambda minutes: abs(minutes - self.every))
            raise UsageError(
                f"--every {self.every}: give one of {', '.join(map(str, EVERY))} (minutes); nearest is {nearest}"
            )
        words = (*self.command, *(value for _, value in self.environ))
        if any(not c.isprintable() for word in words for c in word):
            raise UsageError("a path with a line break or control character cannot be scheduled; rename it")

    @property
    def offset(self) -> int:
        """The minute to begin with: not that of everybody else, and always the same for one user."""
        number = hashlib.blake2b("\0".join(self.command).encode(), digest_size=4).digest()
        return int.from_bytes(number, "big") % min(self.every, 60)
