"""Files that only the user may read: made 0600 in a folder of 0700, never through a symbolic link."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from assistant.errors import LedgerError

_FILE_MODE = 0o600
_FOLDER_MODE = 0o700
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_OTHERS = 0o077


def prepare(path: Path) -> None:
    """Make the ledger's folder and an empty file with the right modes, and refuse what somebody else put there."""
    make_folder(path.parent)
    refuse_strange(path)
    os.close(open_private(path))


def open_private(path: Path) -> int:
    """A handle to read and write a file that is 0600 from its first moment on, whatever the umask."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | _NO_FOLLOW | _BINARY, _FILE_MODE)
    except OSError as error:
        raise LedgerError(f"{path}: cannot be opened for writing: {_words(error)}") from error
    _close_to_others(handle, path)
    return handle


def refuse_strange(path: Path) -> None:
    """Raise where the path is a link, no plain file, or another user's."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise LedgerError(f"{path}: cannot be looked at: {_words(error)}") from error
    if stat.S_ISLNK(found.st_mode):
        raise LedgerError(f"{path}: is a symbolic link; name the file itself in [state] path")
    if not stat.S_ISREG(found.st_mode):
        raise LedgerError(f"{path}: is no plain file; name another in [state] path")
    if hasattr(os, "geteuid") and found.st_uid != os.geteuid():
        raise LedgerError(f"{path}: belongs to another user; name a file of your own in [state] path")


def make_folder(folder: Path) -> None:
    """Make the folder that the ledger lies in, for the user alone; one that is there stays as it is."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=_FOLDER_MODE)
    except FileExistsError:
        pass
    except OSError as error:
        raise LedgerError(f"{folder}: cannot be made: {_words(error)}") from error
    if not folder.is_dir():
        raise LedgerError(f"{folder}: is no folder; name another place in [state] path")


def _close_to_others(handle: int, path: Path) -> None:
    """Mend the mode of a file that a backup or a copy left readable to others."""
    if not hasattr(os, "fchmod") or not os.fstat(handle).st_mode & _OTHERS:
        return
    try:
        os.fchmod(handle, _FILE_MODE)
    except OSError as error:
        os.close(handle)
        raise LedgerError(f"{path}: others may read it, and that cannot be changed: {_words(error)}") from error


def _words(error: OSError) -> str:
    return error.strerror or str(error)
