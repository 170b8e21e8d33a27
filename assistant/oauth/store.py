"""Where tokens are kept from run to run: the keyring, or a file for the user alone where the user wants one."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from assistant.configuration import keyring
from assistant.configuration.keyring import Entry
from assistant.errors import ConfigError
from assistant.oauth.tokens import Damaged, Tokens, as_text, from_text

PIECE = 1200
"""Characters of one entry: the credential manager of Windows takes 1280, and one token of Microsoft can have more."""
_MOST_PIECES = 32
_OTHERS = 0o077
_MOST_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class InKeyring:
    """The platform's keyring."""

    key: str
    host: str
    username: str
    shared_file: Path
    """Stands for the entry where processes take turns: a keyring has no lock."""

    def entry(self, number: int = 0) -> Entry:
        """The entry of one piece."""
        name = f"{self.username} ({number + 1})" if number else self.username
        otherwise = 'there is no keyring for the tokens: set keep = "file" in [oauth]'
        return Entry(self.key, f"interview-assistant:oauth:{self.host}", name, otherwise)


@dataclass(frozen=True, slots=True)
class InFile:
    """A file of mode 0600."""

    path: Path

    @property
    def shared_file(self) -> Path:
        """Stands for it where processes take turns."""
        return self.path


class Unsound(ConfigError):
    """What is kept there is damaged, or another run is writing it at this moment."""


Place = InKeyring | InFile


def load(place: Place) -> Tokens | None:
    """What is kept there; None where nothing is. Raises ConfigError."""
    text = _read_pieces(place) if isinstance(place, InKeyring) else _read_file(place.path)
    if text is None:
        return None
    try:
        return from_text(text)
    except Damaged as error:
        where = place.key if isinstance(place, InKeyring) else str(place.path)
        raise Unsound([f"{where}: what is kept there is damaged; run `interview-assistant login`"]) from error


def save(place: Place, tokens: Tokens) -> None:
    """Keep them there, in the place of older ones. Raises ConfigError."""
    if isinstance(place, InKeyring):
        _write_pieces(place, as_text(tokens))
    else:
        _write_file(place.path, as_text(tokens))


def remove(place: Place) -> bool:
    """Forget them; whether there were any."""
    if isinstance(place, InKeyring):
        return _remove_pieces(place)
    try:
        place.path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise ConfigError([f"{place.path}: cannot be removed: {error.strerror}"]) from error
    return True


# -- the keyring --------------------------------------------------------------------------


def _write_pieces(place: InKeyring, text: str) -> None:
    """The first piece goes last: until then the older tokens are whole, or known not to be."""
    pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
    before = _count(keyring.read(place.entry()) or "")
    for number, piece in reversed(list(enumerate(pieces))):
        keyring.write(place.entry(number), piece if number else f"{len(pieces)} {_mark(text)} {piece}")
    for number in range(len(pieces), before):
        keyring.remove(place.entry(number))


def _read_pieces(place: InKeyring) -> str | None:
    head = keyring.read(place.entry())
    if head is None:
        return None
    _, mark, first = (*head.split(" ", 2), "", "")[:3]
    rest = (keyring.read(place.entry(number)) or "" for number in range(1, _count(head)))
    text = "".join((first, *rest))
    return text if _mark(text) == mark else ""


def _remove_pieces(place: InKeyring) -> bool:
    count = _count(keyring.read(place.entry()) or "")
    for number in reversed(range(count)):
        keyring.remove(place.entry(number))
    return count > 0


def _count(head: str) -> int:
    """How many pieces there are, by the first."""
    number = head.partition(" ")[0]
    return min(int(number), _MOST_PIECES) if number.isascii() and number.isdigit() else int(bool(head))


def _mark(text: str) -> str:
    """Tells whether all pieces are of one writing."""
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


# -- a file -------------------------------------------------------------------------------


def _read_file(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            _refuse_open(path, os.fstat(file.fileno()))
            return file.read(_MOST_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigError([f"{path}: cannot be read: {error.strerror}"]) from error


def _refuse_open(path: Path, status: os.stat_result) -> None:
    if os.name == "posix" and stat.S_IMODE(status.st_mode) & _OTHERS:
        raise ConfigError([f"{path}: others can read this file: chmod 600 {path}"])


def _write_file(path: Path, text: str) -> None:
    # Loaded here: once an hour is seldom, and it is slow to load.
    import tempfile

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600 from its first moment
        fresh = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise ConfigError([f"{path}: cannot be written: {error.strerror}"]) from error
