"""Questions at the terminal, each of which an option can answer instead.

A script is never asked: what it does not say is the default, or a usage error
that names the option.
"""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass

from assistant.commands.context import Context
from assistant.commands.terminal import safe
from assistant.configuration.kinds import Wrong
from assistant.errors import UsageError

TRIES = 5
"""Wrong answers to one question before it is given up."""

_HINT = "use a UTF-8 locale, such as LC_ALL=C.UTF-8"

Check = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks on a terminal; with `accepts_all` (--yes), or without a terminal, it asks nothing."""

    context: Context
    accepts_all: bool = False

    @property
    def asks(self) -> bool:
        """Whether there is somebody to ask."""
        return self.context.stdin.isatty() and not self.accepts_all

    def text(self, what: str, option: str, given: str | None, *, check: Check, default: str | None = None) -> str:
        """An answer that passes the check."""
        if given is not None:
            return self._checked(option, given, check)
        if not self.asks:
            if default is None:
                raise UsageError(f"{what} is missing: give {option}, or run setup in a terminal")
            return self._checked(option, default, check)
        for _ in range(TRIES):
            answer = self._line(f"{what}{f' [{default}]' if default else ''}: ") or default or ""
            try:
                return _sound(str(check(answer)))
            except Wrong as wrong:
                self.context.tell(f"  {wrong}")
        raise UsageError(f"{what}: no answer that will do; it can be given as {option}")

    def optional(self, what: str, given: str | None, *, check: Check, leaving: str = "none") -> str | None:
        """An answer that may be left out with the Return key; `leaving` says what that means."""
        if given is None and not self.asks:
            return None
        for _ in range(TRIES):
            answer = self._line(f"{what} (Return: {leaving}): ") if given is None else given
            if not answer:
                return None
            try:
                return str(check(answer))
            except Wrong as wrong:
                if given is not None:
                    raise UsageError(f"{what}: {wrong}") from wrong
                self.context.tell(f"  {wrong}")
        return None

    def yes(self, question: str, *, default: bool, unasked: bool | None = None) -> bool:
        """Yes or no; `unasked` is the answer where nobody can be asked (default: the default)."""
        if not self.asks:
            return default if unasked is None else unasked
        for _ in range(TRIES):
            answer = self._line(f"{question} [{'Y/n' if default else 'y/N'}] ").lower()
            if answer in ("y", "yes", "n", "no", ""):
                return default if not answer else answer[0] == "y"
            self.context.tell("  please answer y or n")
        return False

    def choice(self, question: str, choices: tuple[tuple[str, str], ...]) -> str:
        """One of a few numbered choices; the first is the default."""
        for number, (_, words) in enumerate(choices, 1):
            self.context.tell(f"  {number}  {words}")
        for _ in range(TRIES):
            answer = self._line(f"{question} [1] ") or "1"
            if answer.isascii() and answer.isdigit() and 0 < int(answer) <= len(choices):
                return choices[int(answer) - 1][0]
            self.context.tell(f"  please answer with a number from 1 to {len(choices)}")
        raise UsageError(f"{question} no answer that will do; see --help for the options")

    def hidden(self, prompt: str) -> str:
        """A secret, typed without being shown."""
        try:
            return getpass.getpass(prompt, stream=self.context.stderr)
        except EOFError as error:
            raise _ended() from error
        except KeyboardInterrupt:
            self.context.stderr.write("\n")  # what is said of it begins a line
            raise

    def _line(self, prompt: str) -> str:
        self.context.stderr.write(safe(prompt.rstrip()) + " ")
        self.context.stderr.flush()
        try:
            line = self.context.stdin.readline()
        except UnicodeDecodeError as error:
            raise UsageError(f"what was typed is no text in this terminal's encoding; {_HINT}") from error
        except KeyboardInterrupt:
            self.context.stderr.write("\n")
            raise
        if not line:
            raise _ended()
        return line.strip()

    def _checked(self, option: str, answer: str, check: Check) -> str:
        try:
            return _sound(str(check(answer)))
        except Wrong as wrong:
            raise UsageError(f"{option}: {wrong}") from wrong


def _sound(answer: str) -> str:
    """The answer, unless it holds bytes that were no text."""
    if not answer.isascii() and any("\ud800" <= c <= "\udfff" for c in answer):
        raise Wrong(f"holds bytes that are no text in this terminal's encoding; {_HINT}")
    return answer


def _ended() -> UsageError:
    return UsageError("the input ended before everything was answered; nothing was written")
