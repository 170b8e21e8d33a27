"""The bar of long work: one line that fits, seldom drawn, nowhere but on a terminal, and gone at the end."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TextIO

import pytest
from everyday.conftest import Machine, Terminal

from assistant.commands.progress import PAUSE, SOON, Bar
from assistant.commands.terminal import columns

NOW = datetime(2026, 3, 3, 16, tzinfo=UTC)
LETTER = """From: Tom Reyes <tom@brightwell{n}.example>
To: priya@example.org
Subject: Interview confirmed: Data Analyst
Message-ID: <c{n}@brightwell{n}.example>
Date: Thu, 26 Feb 2026 10:00:00 +0000

Your interview for the Data Analyst role at Brightwell{n} is confirmed for Tuesday 3 March 2026 at 14:00 GMT.
"""


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Screen:
    """The one line that a terminal would show, and all that was written to it."""

    def __init__(self, width: int) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        self.stream: TextIO = os.fdopen(slave, "w", encoding="utf-8")

    def read(self) -> str:
        self.stream.flush()
        found = b""
        while select.select([self.master], [], [], 0.05)[0]:
            found += os.read(self.master, 65536)
        return found.decode("utf-8")

    def close(self) -> None:
        self.stream.close()
        os.close(self.master)


def line_of(written: str) -> str:
    """What stands in the terminal's last line, of carriage returns and plain letters."""
    shown: list[str] = []
    for part in written.replace("\x1b[32m", "").replace("\x1b[0m", "").rpartition("\n")[2].split("\r"):
        shown[: len(part)] = part
    return "".join(shown).rstrip()


@pytest.fixture
def screen() -> Iterator[Callable[[int], Screen]]:
    """Makes terminals of so many columns."""
    made: list[Screen] = []

    def make(width: int) -> Screen:
        made.append(Screen(width))
        return made[-1]

    yield make
    for one in made:
        one.close()


def drawn(screen: Screen, what: str, done: int, total: int, environ: dict[str, str] | None = None) -> str:
    """What a bar that is long at work draws once."""
    clock = Clock()
    bar = Bar(screen.stream, environ or {}, clock=clock)
    clock.now += SOON + PAUSE / 10
    bar(what, done, total)
    return screen.read()


@pytest.mark.parametrize("width", [1, 8, 20, 30, 50, 80, 200])
@pytest.mark.parametrize("what", ["reading INBOX", "reading 応募/" + "面接" * 20, "planning"])
def test_it_fits_the_terminal_whatever_its_width(screen: Callable[[int], Screen], width: int, what: str) -> None:
    written = drawn(screen(width), what, 123_456, 1_000_000)

    assert columns(line_of(written)) <= max(width - 3, 1)
    assert "\n" not in written


def test_it_says_the_phase_how_much_is_done_and_of_how_much(screen: Callable[[int], Screen]) -> None:
    assert line_of(drawn(screen(80), "reading INBOX", 1200, 5000)) == (
        "reading INBOX  " + "█" * 7 + "░" * 23 + "  1,200 of 5,000 messages"
    )
    assert line_of(drawn(screen(80), "planning", 3, 4)).endswith("  3 of 4 applications")


@pytest.mark.parametrize(("environ", "has_colour"), [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False)])
def test_no_colour_where_none_is_wanted(
    screen: Callable[[int], Screen], environ: dict[str, str], has_colour: bool
) -> None:
    assert ("\x1b" in drawn(screen(80), "planning", 3, 4, environ)) is has_colour


def test_it_is_drawn_late_and_seldom(screen: Callable[[int], Screen]) -> None:
    there, clock = screen(80), Clock()
    bar = Bar(there.stream, {}, clock=clock)
    for _ in range(100):
        bar("planning", 1, 1000)
        clock.now += SOON / 101
    assert there.read() == ""

    for number in range(1000):
        clock.now += PAUSE / 99
        bar("planning", number, 1000)
    assert 9 <= there.read().count("\r") <= 12


def test_nothing_is_left_of_it(screen: Callable[[int], Screen]) -> None:
    there, clock = screen(60), Clock()
    bar = Bar(there.stream, {}, clock=clock)
    clock.now += SOON + PAUSE / 10
    bar("reading INBOX", 1, 10)
    written = there.read() + "^C"
    bar.clear()
    written += there.read()

    assert (line_of(written), written[-1]) == ("", "\r")
    bar.clear()
    assert there.read() == "", "an empty line needs no clearing"


def test_a_phase_that_is_over_leaves_its_line_to_the_next(screen: Callable[[int], Screen]) -> None:
    there, clock = screen(60), Clock()
    bar = Bar(there.stream, {}, clock=clock)
    clock.now += SOON + PAUSE / 10
    bar("reading INBOX", 1, 10)
    bar("reading INBOX", 10, 10)

    assert line_of(there.read()) == ""


def test_a_name_of_a_folder_cannot_move_the_cursor(screen: Callable[[int], Screen]) -> None:
    written = drawn(screen(80), "reading \x1b[2Jevil\r\n", 1, 10, {"NO_COLOR": "1"})

    assert "\x1b" not in written
    assert written.count("\r") == 1


def test_a_terminal_without_unicode_gets_plain_letters() -> None:
    clock, stream = Clock(), io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    bar = Bar(stream, {"NO_COLOR": "1"}, clock=clock)
    clock.now += SOON + PAUSE / 10
    bar("planning", 1, 2)
    stream.flush()
    stream.seek(0)

    assert "#####" in stream.read()


# -- the program itself -----------------------------------------------------------------------


MANY = 400


@pytest.fixture
def busy(machine: Machine, account: Any, mail_client: Any) -> Machine:
    """A mailbox that takes a while to read for the first time."""
    for number in range(MANY):
        at = NOW - timedelta(days=5, minutes=number)
        mail_client.append("INBOX", LETTER.format(n=number).encode(), (), at)
    machine.write_config(
        f'[identity]\nname = "Priya Nair"\nemail = "priya@example.org"\ntimezone = "Europe/London"\n'
        f'[imap]\nhost = "127.0.0.1"\nport = {account.server.port}\nsecurity = "none"\nusername = "{account.user}"\n'
        f'password_env = "MAIL_PASSWORD"\n[cadence]\nmax_drafts_per_run = 1\n'
    )
    machine.environ["MAIL_PASSWORD"] = account.server.password
    return machine


def ran(machine: Machine, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program as another program calls it."""
    command = [sys.executable, "-m", "assistant", *arguments]
    return subprocess.run(command, env=machine.environ, cwd=machine.home, capture_output=True, text=True, check=False)


def matters(machine: Machine) -> int:
    """How many applications are known."""
    return ran(machine, "status", "--now", NOW.isoformat()).stdout.count("Brightwell")


def test_ctrl_c_during_it_leaves_a_clean_line_and_a_sound_state(
    busy: Machine, terminal: Callable[..., Terminal]
) -> None:
    cut = terminal("scan", "--now", NOW.isoformat(), TERM="xterm", NO_COLOR="1")
    cut.expect("of 400 messages")
    os.write(cut.screen, b"\x03")  # which a terminal shows as ^C, and turns into the signal
    cut.program.send_signal(signal.SIGINT)

    assert cut.end() == 130
    assert "Traceback" not in cut.shown
    before, _, told = cut.shown.rpartition("interview-assistant: interrupted")
    assert line_of(before) == "", cut.shown
    assert told.endswith("the next run goes on from here\n")

    whole = terminal("scan", "--now", NOW.isoformat(), TERM="xterm", NO_COLOR="1")
    assert whole.end() == 0, whole.shown
    assert line_of(whole.shown) == ""
    assert whole.shown.count("drafted d1") == 1
    assert matters(busy) == MANY


@pytest.mark.parametrize("arguments", [("--json",), ("-q",), ()], ids=["json", "quiet", "dumb"])
def test_nothing_is_drawn_where_it_is_not_wanted(
    busy: Machine, terminal: Callable[..., Terminal], arguments: tuple[str, ...]
) -> None:
    screen = terminal("scan", "--now", NOW.isoformat(), *arguments, TERM="xterm" if arguments else "dumb")

    assert screen.end() == 0
    assert " of 400 messages" not in screen.shown


def test_nothing_is_drawn_when_it_is_piped(busy: Machine) -> None:
    done = ran(busy, "scan", "--now", NOW.isoformat())

    assert (done.returncode, done.stderr) == (0, "")
    assert "\r" not in done.stdout
