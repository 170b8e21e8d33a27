"""Puts a schedule where the system looks for it, and takes it away. The only part that runs programs.

Each scheduler is a small class with the same four methods; which one is used,
and that there are never two, is decided at the end of the file.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assistant.errors import AssistantError, UsageError
from assistant.scheduling import cron, launchd, systemd, windows
from assistant.scheduling.job import NAME, Job, Kind

SECONDS = 30
"""No scheduler's own tool takes longer, unless it waits for something that never comes."""


class ScheduleFault(AssistantError):
    """The system's scheduler did not do what it was asked."""


@dataclass(frozen=True, slots=True)
class Machine:
    """The system as a scheduler sees it: its name, the user's home folder, and the environment."""

    platform: str
    home: Path
    environ: Mapping[str, str]

    def run(self, *words: str, text: str | None = None) -> tuple[int, str, str]:
        """A program of the system: status, output, complaint. 127 where there is no such program."""
        try:
            done = subprocess.run(
                words, input=text, text=True, capture_output=True, timeout=SECONDS, check=False, env=dict(self.environ),
                stdin=None if text is not None else subprocess.DEVNULL,
            )  # fmt: skip
        except FileNotFoundError:
            return 127, "", f"{words[0]} is not installed"
        except (OSError, subprocess.TimeoutExpired) as error:
            return 126, "", f"{words[0]} cannot be run ({type(error).__name__})"
        return done.returncode, done.stdout, done.stderr.strip()

    def must(self, *words: str, text: str | None = None) -> str:
        """The same for a program that has to work; its output."""
        status, out, complaint = self.run(*words, text=text)
        if status:
            raise ScheduleFault(f"{' '.join(words[:3])} failed: {complaint or out.strip() or f'status {status}'}")
        return out


class Scheduler(Protocol):
    """One way to run a job by the clock."""

    kind: Kind

    def is_there(self) -> bool:
        """Whether this machine has it, working."""
        ...

    def show(self, job: Job) -> str:
        """What would be installed, and where."""
        ...

    def install(self, job: Job) -> None:
        """Install it; raises ScheduleFault."""
        ...

    def remove(self) -> None:
        """Take it away."""
        ...

    def installed(self) -> str | None:
        """What is installed now; None where nothing is."""
        ...


class Cron:
    """The user's crontab."""

    kind = Kind.CRON

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def is_there(self) -> bool:
        """Whether there is a crontab program."""
        return self._machine.platform != "win32" and self._machine.run("crontab", "-l")[0] not in (126, 127)

    def show(self, job: Job) -> str:
        """The line."""
        return f"a line in your crontab:\n\n{cron.line_of(job)}\n"

    def install(self, job: Job) -> None:
        """Write the crontab with our line in it."""
        self._write(cron.added(self._read(), cron.line_of(job)))

    def remove(self) -> None:
        """Write the crontab without our line."""
        self._write(cron.removed(self._read()))

    def installed(self) -> str | None:
        """Our lines in the crontab."""
        return "\n".join(cron.lines_in(self._read(must=False))) or None

    def _read(self, *, must: bool = True) -> str:
        status, text, complaint = self._machine.run("crontab", "-l")
        if status and must and not _is_empty(status, complaint):
            raise ScheduleFault(f"crontab -l failed: {complaint}; nothing was changed")
        return "" if status else text

    def _write(self, text: str) -> None:
        if text.strip():
            self._machine.must("crontab", "-", text=text)
        else:
            self._machine.run("crontab", "-r")


def _is_empty(status: int, complaint: str) -> bool:
    """ "no crontab for ann" is no fault; anything else may hide lines that would be lost by writing."""
    return status == 1 and (not complaint or "no crontab" in complaint.lower())


class _Files:
    """What installs files: written for the user alone, removed with what it left."""

    def __init__(self, machine: Machine, folder: Path, files: Mapping[str, Callable[[Job], str]]) -> None:
        self.machine = machine
        self.folder = folder
        self.files = files

    def show(self, job: Job) -> str:
        """The files, one after the other."""
        return "\n".join(f"{self.folder / name}:\n\n{text(job)}" for name, text in self.files.items())

    def write(self, job: Job) -> None:
        """Write all of them."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for name, text in self.files.items():
                (self.folder / name).write_text(text(job), encoding="utf-8")
        except OSError as error:
            raise ScheduleFault(f"{self.folder}: cannot be written: {error.strerror}") from error

    def delete(self) -> None:
        """Delete those that are there."""
        for name in self.files:
            (self.folder / name).unlink(missing_ok=True)

    def installed(self) -> str | None:
        """The text of those that are there."""
        there = [path for name in self.files if (path := self.folder / name).is_file()]
        return "\n".join(f"{path}:\n\n{path.read_text('utf-8', 'replace')}" for path in there) or None


class Systemd:
    """The user's own systemd."""

    kind = Kind.SYSTEMD

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        base = machine.environ.get("XDG_CONFIG_HOME")
        folder = (Path(base) if base else machine.home / ".config") / "systemd" / "user"
        self._files = _Files(machine, folder, {systemd.SERVICE: systemd.service, systemd.TIMER: systemd.timer})
        self.show = self._files.show
        self.installed = self._files.installed

    def is_there(self) -> bool:
        """Whether a systemd of this user answers."""
        return (
            self._machine.platform == "linux" and self._machine.run("systemctl", "--user", "show-environment")[0] == 0
        )

    def install(self, job: Job) -> None:
        """Write both units and start the timer; a systemd that refuses leaves nothing behind."""
        self._files.write(job)
        try:
            self._machine.must("systemctl", "--user", "daemon-reload")
            self._machine.must("systemctl", "--user", "enable", systemd.TIMER)
            self._machine.must("systemctl", "--user", "restart", systemd.TIMER)  # one that runs takes the new times
        except ScheduleFault:
            self.remove()
            raise

    def remove(self) -> None:
        """Stop the timer and delete both units."""
        self._machine.run("systemctl", "--user", "disable", "--now", systemd.TIMER)
        self._files.delete()
        self._machine.run("systemctl", "--user", "daemon-reload")


class Launchd:
    """The user's agents on macOS."""

    kind = Kind.LAUNCHD

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._files = _Files(machine, machine.home / "Library" / "LaunchAgents", {launchd.FILE: launchd.agent})
        self.show = self._files.show
        self.installed = self._files.installed

    def is_there(self) -> bool:
        """Whether this is a Mac."""
        return self._machine.platform == "darwin"

    def install(self, job: Job) -> None:
        """Write the agent and load it; launchd knows an older one by its label, so that goes first."""
        self._machine.run("launchctl", "bootout", f"{_domain()}/{launchd.LABEL}")
        self._files.write(job)
        try:
            self._machine.must("launchctl", "bootstrap", _domain(), str(self._files.folder / launchd.FILE))
        except ScheduleFault:
            self._files.delete()
            raise

    def remove(self) -> None:
        """Unload the agent and delete it."""
        self._machine.run("launchctl", "bootout", f"{_domain()}/{launchd.LABEL}")
        self._files.delete()


def _domain() -> str:
    return f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"


class Windows:
    """The Windows task scheduler."""

    kind = Kind.WINDOWS

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def is_there(self) -> bool:
        """Whether this is Windows."""
        return self._machine.platform == "win32"

    def show(self, job: Job) -> str:
        """The task."""
        return f"a task {windows.TASK}:\n\n{windows.task(job)}"

    def install(self, job: Job) -> None:
        """Register the task, in the place of an older one."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "task.xml"
            path.write_text(windows.task(job), encoding="utf-16")
            self._machine.must("schtasks", "/Create", "/F", "/TN", windows.TASK, "/XML", str(path))

    def remove(self) -> None:
        """Delete the task."""
        self._machine.run("schtasks", "/Delete", "/F", "/TN", windows.TASK)

    def installed(self) -> str | None:
        """The task as the system has it."""
        if not self.is_there():
            return None
        status, text, _ = self._machine.run("schtasks", "/Query", "/TN", windows.TASK, "/XML")
        return text.strip() if status == 0 else None


# -- which one, and never two -------------------------------------------------------------


def schedulers(machine: Machine) -> tuple[Scheduler, ...]:
    """All of them, the preferred first."""
    return Launchd(machine), Windows(machine), Systemd(machine), Cron(machine)


def choose(machine: Machine, kind: Kind | None) -> Scheduler:
    """The one asked for, else the best that this machine has."""
    there = [s for s in schedulers(machine) if (kind is None or s.kind is kind) and s.is_there()]
    if there:
        return there[0]
    wanted = f"{kind.value} does not work" if kind else "neither systemd nor cron works"
    raise UsageError(
        f"{wanted} on this machine; `interview-assistant schedule install --kind` takes another of "
        f"{', '.join(Kind)}, or let anything run `interview-assistant scan` every quarter of an hour"
    )


def installed(machine: Machine) -> tuple[tuple[Scheduler, str], ...]:
    """Every schedule of ours on this machine."""
    found = ((scheduler, scheduler.installed()) for scheduler in schedulers(machine))
    return tuple((scheduler, text) for scheduler, text in found if text is not None)


def install_only(machine: Machine, scheduler: Scheduler, job: Job) -> None:
    """Install one and take every other away; the others only once the new one is in place."""
    scheduler.install(job)
    for other, _ in installed(machine):
        if other.kind is not scheduler.kind:
            other.remove()


def command_of(config: Path, *, program: str | None = None) -> tuple[str, ...]:
    """The scan as a scheduler has to call it: absolute paths, since it knows neither PATH nor folder."""
    folder = Path(sys.executable if program is None else program).parent
    for name in (NAME, f"{NAME}.exe"):
        if (folder / name).is_file():
            return (str(folder / name), "scan", "--config", str(config.absolute()))
    words: Sequence[str] = (program or sys.executable, "-P", "-m", "assistant", "scan", "--config")
    return (*words, str(config.absolute()))  # -P: a file assistant.py in the home folder is not ours
