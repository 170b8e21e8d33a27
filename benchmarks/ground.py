"""What the benchmarks stand on: a Dovecot with a made mailbox, an account for it, floors, and fair measuring.

Everything runs on this machine; mailboxes are made once and kept (`--keep`, by
default in the folder for temporary files).
"""

from __future__ import annotations

import argparse
import os
import pwd
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the checkout, not an installed copy

from tests.servers.dovecot import Dovecot  # noqa: E402  as above

NOW = "2026-11-20T12:00:00+00:00"
"""When the made mailboxes end."""

ENVIRON = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ENVIRON["PYTHONPATH"] = str(ROOT)
"""For whole processes: with compiled modules kept, as an installed program has them."""

OLD = datetime.fromisoformat(NOW).timestamp() - 200 * 86_400
"""What was received before this, in seconds of the epoch, no first scan looks at."""

EMPTY_FOLDERS = ("Sent", "Drafts", "Trash")
LINKS = 40
"""So many different messages stand for a million: a file system allows some ten thousand links to one file."""

FIELDS = "FROM TO CC SUBJECT DATE MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID AUTO-SUBMITTED PRECEDENCE"
"""What a scan must know of each message, for the floor of a first scan."""


def options(description: str, **defaults: int) -> argparse.Namespace:
    """The common options: rounds, where the mailboxes lie, and numbers of the benchmark's own."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is measured; the median counts")
    parser.add_argument(
        "--keep", type=Path, default=Path(tempfile.gettempdir()) / "assistant-benchmarks", help="where mailboxes lie"
    )
    for name, value in defaults.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=value)
    return parser.parse_args()


# -- mailboxes --------------------------------------------------------------------------------


def made_mailbox(keep: Path, count: int) -> Path:
    """A Maildir of so many messages over 1,500 days, 6 of 100 in the last 90; made once."""
    folder = keep / f"made-{count}"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        keep.mkdir(parents=True, exist_ok=True)
        maker = [sys.executable, str(ROOT / "benchmarks" / "mkmailbox.py"), str(folder), str(count), "--large", "0"]
        subprocess.run(maker, check=True)
        (folder / "done").touch()
    return folder


def linked_mailbox(keep: Path, count: int) -> Path:
    """A Maildir of so many messages that are links to a few: enough to be opened, cheap to make."""
    folder = keep / f"linked-{count}"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        made = [path for path in (made_mailbox(keep, 2000) / "cur").iterdir() if path.stat().st_mtime < OLD]
        sources = sorted(made, key=lambda path: path.stat().st_size)[:LINKS]
        for name in (".", *EMPTY_FOLDERS):
            for part in ("cur", "new", "tmp"):
                (folder / name / part).mkdir(parents=True, exist_ok=True)
        for number in range(count):
            os.link(sources[number % LINKS], folder / "cur" / f"{1_700_000_000 + number}.M{number:07d}P1.many:2,S")
        (folder / "done").touch()
    return folder


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the server with a configuration and a ledger of their own."""

    user: str
    port: int
    password: str
    config: Path

    @property
    def environ(self) -> dict[str, str]:
        """What a whole process is started with."""
        return {**ENVIRON, "BENCHMARK_PASSWORD": self.password}

    @property
    def command(self) -> list[str]:
        """A scan as cron calls it."""
        return [sys.executable, "-m", "assistant", "scan", "--config", str(self.config), "--now", NOW]


@contextmanager
def serving(mailboxes: Mapping[str, Path]) -> Iterator[Dovecot]:
    """A Dovecot whose users have these mailboxes."""
    with Dovecot() as server:
        owner = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        for user, folder in mailboxes.items():
            home = server.root / "home" / user
            home.mkdir()
            os.chown(home, owner.pw_uid, owner.pw_gid)
            (home / "mail").symlink_to(folder.resolve())
            for index in folder.glob("dovecot.*index*"):
                index.unlink()  # what an earlier run and its clients left
            if os.getuid() == 0 and folder.stat().st_uid != owner.pw_uid:
                folder.parent.chmod(0o755)
                subprocess.run(["chown", "-R", f"{owner.pw_uid}:{owner.pw_gid}", str(folder)], check=True)
        yield server


def account(folder: Path, server: Dovecot, user: str, *, port: int | None = None) -> Account:
    """A fresh configuration and no ledger yet."""
    home = folder / f"{user}-{port or server.port}"
    home.mkdir(mode=0o700)
    config = home / "config.toml"
    config.write_text(
        f'''
[identity]
name = "Robin Vale"
email = "robin.vale@home.example"
timezone = "Europe/London"
[imap]
host = "127.0.0.1"
port = {port or server.port}
security = "none"
username = "{user}"
password_env = "BENCHMARK_PASSWORD"
[state]
path = "{home / "ledger.sqlite3"}"
'''
    )
    config.chmod(0o600)
    os.environ["BENCHMARK_PASSWORD"] = server.password
    return Account(user, port or server.port, server.password, config)


# -- floors -----------------------------------------------------------------------------------


class Bare:
    """The least that IMAP allows: a socket, commands, answers thrown away."""

    def __init__(self, who: Account) -> None:
        self._socket = socket.create_connection(("127.0.0.1", who.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._answers = self._socket.makefile("rb", buffering=1 << 16)
        self.received = len(self._answers.readline())
        self.say(f"LOGIN {who.user} {who.password}")

    def say(self, command: str) -> bytes:
        """One command; the last of its untagged lines."""
        self._socket.sendall(b"t " + command.encode() + b"\r\n")
        last = line = b""
        while not line.startswith(b"t "):
            last, line = line, self._answers.readline()
            self.received += len(line)
        assert line.startswith(b"t OK"), line
        return last

    def close(self) -> None:
        """Without a word."""
        self._answers.close()
        self._socket.close()


def bare_look(who: Account) -> None:
    """LOGIN and EXAMINE."""
    bare = Bare(who)
    bare.say("EXAMINE INBOX")
    bare.close()


MINIMAL = """
import sys
from imapclient import IMAPClient
client = IMAPClient("127.0.0.1", port=int(sys.argv[1]), ssl=False)
client.login(sys.argv[2], sys.argv[3])
client.select_folder("INBOX", readonly=True)
client.logout()
"""
"""The smallest script that anybody would write."""


def minimal_command(who: Account) -> list[str]:
    """The same floor as a whole process with imapclient."""
    return [sys.executable, "-c", MINIMAL, str(who.port), who.user, who.password]


def mbsync_command(who: Account, *, newest: int, largest: str = "0") -> list[str] | None:
    """mbsync pulling the newest messages of INBOX, of those beyond a size the header only; None where it is missing.

    The first run pulls; any later one looks and finds nothing new.
    """
    if not (mbsync := shutil.which("mbsync")):
        return None
    local = who.config.with_name(f"local-{newest}")
    local.mkdir(exist_ok=True)
    rc = local.with_suffix(".rc")
    rc.write_text(
        f"IMAPAccount a\nHost 127.0.0.1\nPort {who.port}\nUser {who.user}\nPass {who.password}\nSSLType None\n"
        f"AuthMechs LOGIN\n\nIMAPStore far\nAccount a\n\n"
        f"MaildirStore near\nPath {local}/\nInbox {local}/INBOX\nMaxSize {largest}\n\n"
        f"Channel all\nFar :far:\nNear :near:\nPattern INBOX\nSync PullNew\n"
        f"MaxMessages {newest}\nExpireUnread yes\nSyncState *\n"
    )
    return [mbsync, "-q", "-c", str(rc), "all"]


# -- a slow line ------------------------------------------------------------------------------


class SlowLine:
    """A proxy that holds every packet back, both ways; the handshake of TCP too."""

    def __init__(self, target: int, *, one_way: float = 0.025) -> None:
        self._target, self._one_way = target, one_way
        self.carried = 0  # bytes from the server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> SlowLine:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        time.sleep(2 * self._one_way)  # the handshake; the greeting then takes half a round trip
        server = socket.create_connection(("127.0.0.1", self._target))
        for link in (client, server):
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=self._carry, args=(client, server), daemon=True).start()
        self._carry(server, client, counts=True)

    def _carry(self, source: socket.socket, target: socket.socket, *, counts: bool = False) -> None:
        waiting: list[tuple[float, bytes]] = []
        arrived = threading.Condition()

        def deliver() -> None:
            while True:
                with arrived:
                    arrived.wait_for(lambda: bool(waiting))
                    at, packet = waiting.pop(0)
                time.sleep(max(0.0, at - time.monotonic()))
                with suppress(OSError):
                    target.sendall(packet) if packet else target.shutdown(socket.SHUT_WR)
                if not packet:
                    return

        threading.Thread(target=deliver, daemon=True).start()
        packet = b"."
        while packet:
            try:
                packet = source.recv(1 << 16)
            except OSError:
                packet = b""
            self.carried += len(packet) if counts else 0
            with arrived:
                waiting.append((time.monotonic() + self._one_way, packet))
                arrived.notify()


# -- measuring --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cost:
    """The median of some rounds, in seconds: by the clock, and of the processor in this process and its children."""

    wall: float
    cpu: float


def interleaved(measures: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Cost]:
    """Each in turn, so that a slow minute of the machine meets all alike."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in measures}
    for number in range(rounds + 1):
        for name, measure in measures.items():
            cpu, wall = cpu_time(), time.perf_counter()
            measure()
            if number:  # the first round warms the caches
                taken[name].append((time.perf_counter() - wall, cpu_time() - cpu))
    return {name: Cost(*(median(column) for column in zip(*rows, strict=True))) for name, rows in taken.items()}


def cpu_time() -> float:
    """Seconds of the processor that this process and its ended children have used."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def show(costs: Mapping[str, Cost], floor: str) -> None:
    """A table of milliseconds and ratios to the floor."""
    width = max(map(len, costs))
    for name, cost in costs.items():
        ratio = cost.wall / costs[floor].wall
        print(f"  {name:{width}}  {cost.wall * 1e3:9.1f} ms  x {ratio:5.2f}   cpu {cost.cpu * 1e3:8.1f} ms")


def run_quietly(command: list[str], who: Account) -> None:
    """A whole process; what it says is thrown away unless it fails."""
    done = subprocess.run(command, env=who.environ, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


PEAK = (
    "import runpy, sys\n"
    "sys.argv = sys.argv[1:]\n"
    "try:\n"
    "    runpy.run_module('assistant', run_name='__main__')\n"
    "except SystemExit as end:\n"
    "    assert not end.code, end.code\n"
    "line = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
    "print(line.split()[1])\n"
)
"""Runs the program and prints the most memory that it ever held (Linux)."""


def peak_memory(who: Account) -> float:
    """Megabytes that a whole scan holds at most."""
    command = [sys.executable, "-c", PEAK, *who.command[2:]]
    done = subprocess.run(command, env=who.environ, cwd=ROOT, capture_output=True, check=True)
    return int(done.stdout.split()[-1]) / 1024
