"""The wiring: the only place that reads the clock and the environment.

Commands are found by name and imported when they are called, so that a run pays
for nothing that it does not use. What a command does belongs in its own file.
"""

from __future__ import annotations

import argparse
import atexit
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, TextIO

from assistant import __version__
from assistant.commands.context import Context
from assistant.commands.terminal import fitted, safe_lines
from assistant.errors import AssistantError, UsageError

PROGRAM = "interview-assistant"

_RARELY = 50_000
"""New objects between two looks for garbage: looking while modules load takes a tenth of a quiet run."""


_SHORT_USAGE = 6
"""Lines of a usage that is shown with an error in it."""


class Command(NamedTuple):
    """A command's name, its module in `assistant.commands`, and its line in the help."""

    name: str
    module: str
    help: str


COMMANDS = (
    Command("demo", "demo", "the main job without an account: some weeks in fast motion"),
    Command("setup", "setup", "name and address to a working configuration"),
    Command("login", "login", "log in with OAuth 2.0, where the configuration has [oauth]"),
    Command("doctor", "doctor", "check everything, and say how to mend each fault"),
    Command("scan", "scan", "one run of the whole job; cron calls this"),
    Command("status", "status", "every opportunity: where it stands, what happens next"),
    Command("explain", "explain", "why: each finding with the words it rests on"),
    Command("review", "review", "the drafts that wait, one by one: read, edit, approve, dismiss, snooze"),
    Command("approve", "drafts", "approve a draft, to be sent as it stands"),
    Command("dismiss", "drafts", "a draft is not wanted; it is not made again"),
    Command("snooze", "drafts", "leave a draft alone until a day"),
    Command("send", "drafts", "send what is approved and due"),
    Command("stop", "choices", "end an opportunity; its untouched drafts are withdrawn"),
    Command("resume", "choices", "reopen an opportunity"),
    Command("called", "choices", "you called; the short mail after the call can be drafted"),
    Command("done", "choices", "a reminder is seen to"),
    Command("assess", "assess", "look back on an opportunity that has ended; the answers are kept"),
    Command("notes", "notes", "write down what was said in an interview; waiting thanks are renewed"),
    Command("schedule", "schedule", "let the system run `scan` by the clock: install, remove, show"),
    Command("watch", "watch", "stay connected and scan when mail arrives; for machines without cron"),
    Command("export", "transfer", "what only you decided, as JSON: notes, stops, dismissals"),
    Command("import", "transfer", "take an export in"),
    Command("forget", "transfer", "remove what is kept of an opportunity, or everything"),
    Command("classify", "classify", "read mail files and say what they are; needs no account"),
    Command("help", "help", "a topic explained: a command, a part of the configuration, a short text"),
    Command("completion", "completion", "a script that lets your shell complete commands and options"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    gc.set_threshold(_RARELY)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # where NumPy is asked, beside other work: one thread is enough
    atexit.register(gc.freeze)  # memory goes with the process: to look it all through at the end takes a tenth of a run
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_utf8(sys.stdout, sys.stderr)
    try:
        return _run(arguments)
    except AssistantError as error:
        sys.stderr.write("".join(f"{fitted(f'{PROGRAM}: {line}', sys.stderr)}\n" for line in str(error).split("\n")))
        return error.exit_status
    except KeyboardInterrupt as interrupt:
        words = str(interrupt) or "nothing is lost, the next run goes on from here"
        sys.stderr.write(fitted(f"{PROGRAM}: interrupted; {words}", sys.stderr) + "\n")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the one broad net: a bug is shown, not hidden
        return _bug(error, is_verbose="-v" in arguments)


def _run(arguments: list[str]) -> int:
    options = _parser(arguments).parse_args(arguments)
    if options.command is None:
        _parser(arguments).print_help()
        return UsageError.exit_status
    command = next(c for c in COMMANDS if c.name == options.command)
    module = importlib.import_module(f"assistant.commands.{command.module}")
    status: int = module.run(options, _context(options))
    return status


def _context(options: argparse.Namespace) -> Context:
    given = getattr(options, "now", None)
    return Context(
        now=given or datetime.now(UTC),
        environ=os.environ,
        stdin=sys.stdin,
        stdout=sys.stdout,
        stderr=sys.stderr,
        config_path=getattr(options, "config", None),
        as_json=getattr(options, "json", False),
        is_dry_run=getattr(options, "dry_run", False),
        verbosity=getattr(options, "verbose", 0) - getattr(options, "quiet", 0),
        clock_is_given=given is not None,
        machine_timezone=machine_timezone(os.environ),
        account=getattr(options, "account", None),
        parser=lambda: _parser([command.name for command in COMMANDS]),
    )


def machine_timezone(environ: os._Environ[str] | dict[str, str]) -> str:
    """The machine's zone as an IANA name; "UTC" where it cannot be told."""
    named = environ.get("TZ", "").lstrip(":")
    if _is_zone(named):
        return named
    target = os.path.realpath("/etc/localtime")
    name = target.partition("zoneinfo/")[2]
    return name if _is_zone(name) else "UTC"


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        return bool(name) and ZoneInfo(name) is not None
    except (OSError, ValueError):
        return False


def _instant(text: str) -> datetime:
    """--now: an ISO 8601 instant; without an offset it is UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 time, as 2026-03-03T14:00+00:00") from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _without_looking(prog: str) -> argparse.HelpFormatter:
    return argparse.HelpFormatter(prog, width=80)


class _Parser(argparse.ArgumentParser):
    """argparse with abbreviations off: `--dry` must never be taken for something else.

    How wide the terminal is, is asked only for a help that is shown: whoever asks loads what packs archives.
    """

    def __init__(self, **options: Any) -> None:  # handed on as they are
        super().__init__(**options, formatter_class=_without_looking)

    def format_help(self) -> str:
        self.formatter_class = argparse.HelpFormatter
        return super().format_help()

    def format_usage(self) -> str:
        self.formatter_class = argparse.HelpFormatter
        return super().format_usage()

    def error(self, message: str) -> NoReturn:
        usage = self.format_usage()
        if usage.count("\n") <= _SHORT_USAGE:  # the thirty lines of setup would hide what is wrong
            sys.stderr.write(usage)
        said = fitted(f"{PROGRAM}: {message} (see {self.prog} --help)", sys.stderr)
        self.exit(UsageError.exit_status, f"{said}\n")


def _common() -> _Parser:
    """The options that stand before or after the command's name."""
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("options of every command")
    group.add_argument("--config", type=Path, metavar="FILE", help="the configuration (TOML)")
    group.add_argument("--account", metavar="NAME", help="one of several accounts, by the name in its [[account]]")
    group.add_argument("--json", action="store_true", help="one JSON document on standard output")
    group.add_argument("--now", type=_instant, metavar="TIME", help="the clock of this run, ISO 8601 (for trials)")
    group.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    group.add_argument("-v", "--verbose", action="count", help="say more")
    group.add_argument("-q", "--quiet", action="count", help="say less")
    return common


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    common = _common()
    parser = _Parser(
        prog=PROGRAM,
        description="Drafts the follow-up mails of a job search at the right time, and stops when it should.",
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog=PROGRAM)
    for command in _wanted(arguments):
        sub = commands.add_parser(
            command.name, help=command.help, description=command.help, parents=[common], allow_abbrev=False
        )
        if command.name in arguments:  # only the command that is called pays for its module
            importlib.import_module(f"assistant.commands.{command.module}").arguments(sub, command.name)
    return parser


def _wanted(arguments: Sequence[str]) -> Sequence[Command]:
    """The command that is called; all of them where none is, or their list may be shown."""
    called = [command for command in COMMANDS if command.name in arguments]
    return called if called and called[0].name == arguments[0] else COMMANDS


def _bug(error: Exception, *, is_verbose: bool) -> int:
    """Show a bug report without any content of mail; returns the exit status."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    where = "\n".join(f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames[-8:])
    detail = f": {safe_lines(str(error))}" if is_verbose else " (-v shows its words, which may quote your mail)"
    sys.stderr.write(
        f"{PROGRAM}: a fault in the program, {type(error).__name__}{detail}\n{where}\n"
        f"Nothing was lost. Please report the lines above with the version ({__version__}).\n"
    )
    return AssistantError.exit_status


def _write_utf8(*streams: TextIO) -> None:
    """Names come in every script; a terminal that cannot show one gets an escape, not a crash."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8" if not stream.isatty() else None, errors="backslashreplace")
