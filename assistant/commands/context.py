"""What the outside world gives to a command: clock, environment, streams, and the common options."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from assistant.commands.terminal import fitted, printable, safe_lines
from assistant.errors import UsageError

if TYPE_CHECKING:
    from assistant.config import Config


@dataclass(frozen=True, slots=True)
class Context:
    """One invocation. `now` is aware; everything that needs the time takes it from here."""

    now: datetime
    environ: Mapping[str, str]
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    config_path: Path | None = None
    as_json: bool = False
    is_dry_run: bool = False
    verbosity: int = 0
    clock_is_given: bool = False
    machine_timezone: str = "UTC"
    account: str | None = None
    """The account that --account names; None: all that are configured."""
    parser: Callable[[], argparse.ArgumentParser] = argparse.ArgumentParser
    """Builds the parser of every command with all its options, for `help` and `completion`."""

    def say(self, text: str) -> None:
        """A result for people; on standard error when JSON has standard output."""
        stream = self.stderr if self.as_json else self.stdout
        stream.write(safe_lines(text) + "\n")

    def say_in_words(self, text: str, *, further: int = 2) -> None:
        """The same where it is prose: a terminal gets it parted between words."""
        stream = self.stderr if self.as_json else self.stdout
        stream.write(fitted(text, stream, further=further) + "\n")

    def tell(self, text: str) -> None:
        """Something beside the result: progress, hints, warnings."""
        if self.verbosity >= 0:
            self.stderr.write(fitted(text, self.stderr) + "\n")

    def emit(self, document: object) -> None:
        """One JSON document, and nothing else, on standard output."""
        self.stdout.write(printable(json.dumps(document, ensure_ascii=False)) + "\n")

    def config(self) -> Config:
        """The configuration, of several accounts the first that is meant; raises ConfigError with every fault."""
        return self.accounts()[0]

    def accounts(self) -> tuple[Config, ...]:
        """The accounts that this invocation is about."""
        every = self.family()
        if self.account is None:
            return every
        named = tuple(config for config in every if config.account == self.account)
        if not named:
            raise UsageError(_unknown(self.account, every))
        return named

    def family(self) -> tuple[Config, ...]:
        """Every account that is configured, whichever are meant."""
        from assistant.config import default_path, load_accounts

        path = self.config_path or default_path(self.environ)
        return load_accounts(path, machine_timezone=self.machine_timezone)


def _unknown(account: str, every: tuple[Config, ...]) -> str:
    names = [config.account for config in every if config.account]
    if not names:
        return f"--account {account}: the configuration has no [[account]] tables, and one account only"
    return f"--account {account}: there is no such account; the configuration has {', '.join(names)}"
