"""One run at a time: a lock that the operating system lets go of when its holder dies.

A file lock and not a file with a process number: after a crash there is nothing
to clean up, and a number that another process got meanwhile fools nobody.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from assistant.errors import LedgerBusy
from assistant.ledger.files import make_folder, open_private, refuse_strange

_FAR = 1 << 30
"""Windows locks bytes, and locked bytes cannot be read: lock one far behind the holder's number."""

_WIDTH = 20
"""The holder's number is written over the last one's: to truncate a file takes longer than all else in a quiet run."""


class RunLock:
    """Holds the ledger at `path` for one run; a second holder gets LedgerBusy at once."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + ".lock")
        self._ledger = path
        self._handle: int | None = None

    def __enter__(self) -> RunLock:
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def take(self) -> None:
        """Take the lock, or say who holds it."""
        make_folder(self._path.parent)
        refuse_strange(self._path)
        handle = open_private(self._path)
        try:
            _lock(handle)
        except OSError as error:
            holder = _holder(handle)
            os.close(handle)
            raise LedgerBusy(f"{self._ledger}: another run{holder} is at work; try again when it is done") from error
        self._handle = handle
        os.write(handle, f"{os.getpid():<{_WIDTH}}".encode("ascii"))

    def release(self) -> None:
        """Let go; the file stays, because to remove it would open a gap for two holders."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _holder(handle: int) -> str:
    number = os.read(handle, _WIDTH).decode("ascii", "replace").strip()
    return f" (process {number})" if number.isdigit() else ""


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
