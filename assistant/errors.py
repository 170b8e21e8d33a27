"""Every fault that ends a run, each with its exit status (sysexits.h).

AssistantError                  a bug where nothing better fits   70
├── UsageError                  wrong arguments                    2
├── ConfigError                 every fault of a configuration    78
├── LedgerError                 the state file cannot be used     78
│   └── LedgerBusy              another run holds it              75
├── LoginRefused                the server refused the secret     77
├── ServerUnreachable           no connection, no TLS             69
└── TryAgainLater               cut off, throttled, out of time   75

A message says what failed, where, and what to do. Faults of one message are
no errors: they are recorded with the message and the run goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


class AssistantError(Exception):
    """A run ends; `str()` is the message for the user."""

    exit_status: ClassVar[int] = 70


class UsageError(AssistantError):
    """The command line asks for something that makes no sense."""

    exit_status = 2


class ConfigError(AssistantError):
    """The configuration has faults; all of them are told at once."""

    exit_status = 78

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


class LedgerError(AssistantError):
    """The state file cannot be used: damaged, newer, not writable."""

    exit_status = 78


class LedgerBusy(LedgerError):
    """Another run holds the state file."""

    exit_status = 75


class LoginRefused(AssistantError):
    """The server does not take the user's name or secret."""

    exit_status = 77


class ServerUnreachable(AssistantError):
    """The server does not answer, or not with TLS that can be trusted."""

    exit_status = 69


class TryAgainLater(AssistantError):
    """The server cut the run off, throttles, or the run's time is over."""

    exit_status = 75
