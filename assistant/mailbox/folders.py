"""Which folder is Drafts, which is Sent: a choice from one listing.

Pure: takes what LIST said and what the user configured. Never makes a folder
up, and none is ever created.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.errors import ConfigError
from assistant.mailbox.names import NAMES, SPECIAL_USE
from assistant.mailbox.settings import FolderNames
from assistant.mailbox.settings import Folders as Folders
from assistant.model import Role

_UNUSABLE = frozenset({r"\noselect", r"\nonexistent"})


@dataclass(frozen=True, slots=True)
class Listed:
    """One folder of a LIST answer; attributes in lower case, the name decoded."""

    name: str
    attributes: frozenset[str]
    delimiter: str | None

    @property
    def last(self) -> str:
        """The last segment of the path, case-folded."""
        tail = self.name.rsplit(self.delimiter, 1)[-1] if self.delimiter else self.name
        return unicodedata.normalize("NFC", tail).casefold()

    @property
    def depth(self) -> int:
        """How many segments lie above the last."""
        return self.name.count(self.delimiter) if self.delimiter else 0


def choose(listing: Sequence[Listed], wanted: FolderNames) -> Folders:
    """The folders to work with; every fault of the configuration is told at once."""
    usable = [folder for folder in listing if not folder.attributes & _UNUSABLE]
    faults: list[str] = []
    scan = tuple(name for name in (_configured(usable, "scan", n, faults) for n in wanted.scan) if name)
    chosen = {
        role: _configured(usable, role.value, name, faults) if name else _found(usable, role)
        for role, name in _configurable(wanted)
    }
    drafts = chosen[Role.DRAFTS]
    if drafts is None and not wanted.drafts:
        faults.append(f"folders.drafts: no Drafts folder was recognised; name it. {_existing(usable)}")
    if faults or drafts is None:
        raise ConfigError(faults)
    return Folders(scan, drafts, chosen[Role.SENT], chosen[Role.TRASH], chosen[Role.APPROVED])


def _configurable(wanted: FolderNames) -> tuple[tuple[Role, str | None], ...]:
    return (
        (Role.DRAFTS, wanted.drafts),
        (Role.SENT, wanted.sent),
        (Role.TRASH, wanted.trash),
        (Role.APPROVED, wanted.approved),
    )


def _configured(usable: Sequence[Listed], key: str, name: str, faults: list[str]) -> str | None:
    """The folder that the user named: exactly, as INBOX in any case, or below the namespace's prefix."""
    if name.upper() == "INBOX":
        return "INBOX"
    for full in (name, *(f"INBOX{delimiter}{name}" for delimiter in "./")):
        if any(folder.name == full for folder in usable):
            return full
    if key != Role.APPROVED.value:
        faults.append(f'folders.{key}: there is no folder "{name}" on the server. {_existing(usable, name)}')
    return None


def _existing(usable: Sequence[Listed], wanted: str = "") -> str:
    import difflib  # for an error message only

    names = [folder.name for folder in usable]
    close = difflib.get_close_matches(wanted, names, n=1) if wanted else []
    hint = f'Did you mean "{close[0]}"? ' if close else ""
    shown = ", ".join(sorted(names)[:40])
    return f"{hint}Folders there: {shown}{', ...' if len(names) > 40 else ''}"


def _found(usable: Sequence[Listed], role: Role) -> str | None:
    """By the server's own word, else by name; of several the most usual name nearest to the top."""
    use = SPECIAL_USE.get(role)
    for folder in usable:
        if use in folder.attributes:
            return folder.name
    rank = {name.casefold(): place for place, name in enumerate(NAMES[role])}
    named = [folder for folder in usable if folder.last in rank]
    if not named:
        return None
    return min(named, key=lambda folder: (folder.depth, rank[folder.last], folder.name)).name
