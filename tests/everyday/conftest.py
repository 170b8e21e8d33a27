"""A user's machine for the everyday commands: a home folder, pretended system tools, and a terminal to type at."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from assistant import cli

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0

CRONTAB = """\
#!/bin/sh
echo "$@" >> "$HOME/crontab.log"
[ -f "$HOME/crontab.broken" ] && { echo "crontab: permission denied" >&2; exit 1; }
case "$1" in
-l) [ -f "$HOME/crontab" ] && exec cat "$HOME/crontab"; echo "no crontab for priya" >&2; exit 1 ;;
-r) rm -f "$HOME/crontab" ;;
-) cat > "$HOME/crontab" ;;
esac
"""
SYSTEMCTL = """\
#!/bin/sh
echo "$@" >> "$HOME/systemctl.log"
[ "$2" = show-environment ] && exit 0
[ -f "$HOME/systemctl.broken" ] && { echo "Failed to connect to bus" >&2; exit 1; }
exit 0
"""
NONE = "#!/bin/sh\nexit 127\n"
KEYRING = """\
import json, os, pathlib
from . import errors
FILE = pathlib.Path(os.environ["HOME"], "keyring.json")
class Backend:
    priority = 5 if os.environ.get("FAKE_KEYRING") else 0
def get_keyring():
    return Backend()
def _all():
    return json.loads(FILE.read_text()) if FILE.exists() else {}
def get_password(service, username):
    return _all().get(f"{service} {username}")
def set_password(service, username, password):
    FILE.write_text(json.dumps(_all() | {f"{service} {username}": password}))
def delete_password(service, username):
    FILE.write_text(json.dumps({name: word for name, word in _all().items() if name != f"{service} {username}"}))
"""


@dataclass
class Machine:
    """A user's machine: everything that a command may look at lies below `home`."""

    home: Path
    environ: dict[str, str]
    capture: pytest.CaptureFixture[str]

    @property
    def config(self) -> Path:
        """Where the configuration belongs when nobody says otherwise."""
        return self.home / ".config" / "interview-assistant" / "config.toml"

    def tool(self, name: str, script: str) -> None:
        """Put a program into the PATH."""
        path = self.home / "bin" / name
        path.write_text(script)
        path.chmod(0o755)

    def log(self, name: str) -> list[str]:
        """What a pretended program was called with."""
        path = self.home / f"{name}.log"
        return path.read_text().splitlines() if path.exists() else []

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """A command as a script gives it: exit status, standard output, standard error."""
        self.capture.readouterr()
        try:
            status = cli.main(list(arguments))
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = self.capture.readouterr()
        return status, out, err

    def write_config(self, text: str) -> Path:
        """Put a configuration where it belongs."""
        self.config.parent.mkdir(parents=True, exist_ok=True)
        self.config.write_text(text)
        self.config.chmod(0o600)
        return self.config


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Machine:
    """A fresh machine with neither schedulers nor keyring."""
    home = tmp_path / "home"
    (home / "bin").mkdir(parents=True)
    (home / "python" / "keyring").mkdir(parents=True)
    (home / "python" / "keyring" / "__init__.py").write_text(KEYRING)
    (home / "python" / "keyring" / "errors.py").write_text("class KeyringError(Exception): pass\n")
    own = {
        "HOME": str(home), "PATH": f"{home / 'bin'}:/usr/bin:/bin", "TZ": "Europe/London",
        "XDG_CONFIG_HOME": str(home / ".config"), "XDG_STATE_HOME": str(home / ".state"),
    }  # fmt: skip
    for name, value in own.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("INTERVIEW_ASSISTANT_CONFIG", raising=False)
    python = f"{home / 'python'}:{ROOT}"
    made = Machine(home, {**os.environ, **own, "PYTHONPATH": python, "PYTHONWARNINGS": "error"}, capsys)
    for name in ("crontab", "systemctl", "launchctl", "schtasks"):
        made.tool(name, NONE)
    return made


@pytest.fixture
def password(account: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    """The right password, in the environment."""
    monkeypatch.setenv("MAIL_PASSWORD", account.server.password)
    return str(account.server.password)


def heed_interrupts() -> None:
    """A shell in the background has its children ignore Ctrl-C; a program in a terminal must not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Ended(AssertionError):
    """The program ended, or said nothing more, before it said what was expected."""


@dataclass
class Terminal:
    """A program that runs in a pseudo-terminal, and somebody who reads and types."""

    program: subprocess.Popen[bytes]
    screen: int
    shown: str = ""
    read: int = field(default=0)

    def expect(self, words: str) -> str:
        """Wait until these words are shown; what was shown up to them."""
        end = time.monotonic() + PATIENCE
        while (place := self.shown.find(words, self.read)) < 0:
            if time.monotonic() > end or not self._more():
                raise Ended(f"{words!r} was not shown after:\n{self.shown[self.read :]}")
        before = self.shown[self.read : place]
        self.read = place + len(words)
        return before

    def type(self, line: str) -> None:
        """Type a line and press Return."""
        os.write(self.screen, f"{line}\n".encode())

    def answer(self, question: str, line: str = "") -> str:
        """Wait for a question and answer it."""
        before = self.expect(question)
        self.type(line)
        return before

    def end(self) -> int:
        """Read until the program ends; its exit status."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self._more():
            pass
        return self.program.wait(PATIENCE)

    def _more(self) -> bool:
        if not select.select([self.screen], [], [], PATIENCE)[0]:
            return False
        try:
            found = os.read(self.screen, 4096)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.shown += found.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(found)


@pytest.fixture
def terminal(machine: Machine) -> Iterator[Callable[..., Terminal]]:
    """Starts the program in a terminal: `terminal("setup", "--offline")`."""
    with ExitStack() as stack:

        def make(*arguments: str, **environ: str) -> Terminal:
            screen, keyboard = pty.openpty()
            program = subprocess.Popen(
                [sys.executable, "-m", "assistant", *arguments],
                stdin=keyboard, stdout=keyboard, stderr=keyboard, cwd=machine.home, start_new_session=True,
                preexec_fn=heed_interrupts,
                env={**machine.environ, **environ},
            )  # fmt: skip
            os.close(keyboard)
            stack.callback(os.close, screen)
            stack.callback(program.wait)
            stack.callback(program.kill)
            return Terminal(program, screen)

        yield make
