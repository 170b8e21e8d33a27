"""Mail servers whose packages cannot be installed next to Dovecot's, run from a folder.

`install_server.sh` unpacks a server into a folder; here it gets a view of the
machine of its own (a mount and a process namespace) in which its files lie in
/usr. Nothing outside sees it, and everything of it ends with its first process.
Needs root, for the namespaces. `Cyrus` and `Courier` behave as `Dovecot` does:

    with Cyrus() as server:
        ... server.port, server.tls_port, server.ca_file, server.password
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar, Self

from servers.dovecot import Running, make_certificate, memory_folder, ordinary_user

VIEW = """
mount -t overlay overlay -o "lowerdir=$1/usr:/usr" /usr || exit 1
if [ -n "$2" ]; then mount --bind "$2" /run || exit 1; fi
shift 2
"$@" &  # this shell stays the first process: one that changes its user would outlive us
wait
"""
NAMESPACES = ("unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child", "sh", "-c", VIEW)


def installed_in() -> Path:
    """Where install_server.sh puts servers."""
    named = os.environ.get("ASSISTANT_TEST_SERVERS")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(named) if named else cache / "interview-assistant-test-servers"


class Beside(Running, ABC):
    """One server; any user name is accepted with the one password, and has a mailbox of its own."""

    name: ClassVar[str]
    program: ClassVar[str]
    """Under the folder of the server, to see whether it is installed."""
    prefix: ClassVar[str]
    """Before every folder but INBOX."""

    @classmethod
    def missing(cls) -> str | None:
        """Why it cannot run here; None where it can."""
        if not (installed_in() / cls.name / cls.program).exists():
            return f"{cls.name} is not there; `sh tests/servers/install_server.sh {cls.name}` puts it into a folder"
        if os.getuid() != 0:
            return f"{cls.name} runs in a mount namespace, which needs root (see tests/servers/install_server.sh)"
        return None

    def __enter__(self) -> Self:
        self.root = Path(tempfile.mkdtemp(prefix=f"{self.name}-", dir=memory_folder()))
        self.root.chmod(0o755)
        make_certificate(self.root)
        command, run = self.prepare()
        owner = ordinary_user(self.root)
        threading.Thread(target=self._answer, args=(self.listen(owner.pw_uid, owner.pw_gid),), daemon=True).start()
        folder = installed_in() / self.name
        with (self.root / "log").open("wb") as log:
            self._daemon = subprocess.Popen(
                [*NAMESPACES, "view", str(folder), str(run or ""), *command],
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._logins.close()
        if self._daemon is not None and self._daemon.poll() is None:
            self._daemon.kill()  # --kill-child takes the namespace's first process along, and that all others
            self._daemon.wait()
        self._remove()

    def _remove(self, seconds: float = 5) -> None:
        """Its last processes may write for a moment more."""
        end = time.monotonic() + seconds
        while self.root.exists() and time.monotonic() < end:
            shutil.rmtree(self.root, ignore_errors=True)
            time.sleep(0.01)

    @abstractmethod
    def prepare(self) -> tuple[list[str], Path | None]:
        """Write what it needs into `root`; the command that serves, and a folder to have as /run."""

    @abstractmethod
    def socket_path(self) -> Path:
        """Where it asks whether a password is right."""

    @abstractmethod
    def answer(self, link: socket.socket) -> None:
        """Say whether a password is right."""

    def listen(self, uid: int, gid: int) -> socket.socket:
        """The socket at which it asks."""
        self._owner = uid, gid
        self._logins = socket.socket(socket.AF_UNIX)
        self._logins.bind(str(self.socket_path()))
        self.socket_path().chmod(0o777)
        self._logins.listen(100)
        return self._logins

    def _answer(self, logins: socket.socket) -> None:
        while True:
            try:
                link, _ = logins.accept()
            except OSError:
                return
            with link:
                link.settimeout(10)
                self.answer(link)

    def _wait(self, seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and self._daemon is not None and self._daemon.poll() is None:
            try:
                with socket.create_connection((self.host, self.port), timeout=5) as link:
                    if link.recv(4096).startswith(b"* OK"):
                        return
            except OSError:
                pass
            time.sleep(0.02)
        raise RuntimeError(f"{self.name} did not start:\n" + (self.root / "log").read_text())
