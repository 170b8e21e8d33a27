"""One finding of `doctor`."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.errors import AssistantError

FAULTY = 1


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `ok` with a remedy is advice; `status` is the exit status of a fault."""

    name: str
    ok: bool
    what: str
    remedy: str | None = None
    status: int = FAULTY


def fault_of(name: str, error: AssistantError, remedy: str) -> Check:
    """An error of the program as a finding."""
    return Check(name, False, str(error), remedy, error.exit_status)
