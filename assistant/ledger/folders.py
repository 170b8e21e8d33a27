"""Which folders there are, how far each has been read, and how each looked last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.ledger.tables import Tables
from assistant.model import Cursor, FolderStatus, Role


class FolderTables(Tables):
    """The part of the ledger that remembers folders."""

    def cursor(self, folder: str) -> Cursor | None:
        """How far this folder has been read; None before the first look."""
        row = self._db.row("SELECT uidvalidity, uidnext, modseq FROM folder WHERE name = ?", (folder,))
        return Cursor(*row) if row else None

    def save_cursor(self, folder: str, cursor: Cursor) -> None:
        """Remember how far this folder has been read: in the transaction of the facts that were read."""
        if self.cursor(folder) == cursor:
            return
        self._db.write(
            "INSERT INTO folder(name, uidvalidity, uidnext, modseq) VALUES (?, ?, ?, ?) ON CONFLICT(name) DO UPDATE"
            " SET uidvalidity = excluded.uidvalidity, uidnext = excluded.uidnext, modseq = excluded.modseq",
            (folder, cursor.uidvalidity, cursor.uidnext, cursor.modseq),
        )

    def drop_cursor(self, folder: str) -> None:
        """Read this folder from its beginning again."""
        self._db.write("DELETE FROM folder WHERE name = ?", (folder,))

    def folders(self) -> dict[Role, tuple[str, ...]]:
        """The folder names that were found for each role."""
        found: dict[Role, tuple[str, ...]] = {}
        for role, name in self._db.rows("SELECT role, name FROM folder_role ORDER BY role, place"):
            found[Role(role)] = (*found.get(Role(role), ()), name)
        return found

    def save_folders(self, folders: Mapping[Role, Sequence[str]]) -> None:
        """Remember the folder names, so that the next run need not ask for them."""
        wanted = {role: tuple(names) for role, names in folders.items() if names}
        if self.folders() == wanted:
            return
        rows = [(role, place, name) for role, names in wanted.items() for place, name in enumerate(names)]
        with self._db.transaction():
            self._db.write("DELETE FROM folder_role")
            self._db.write_many("INSERT INTO folder_role(role, place, name) VALUES (?, ?, ?)", rows)

    def last_look(self, folder: str) -> FolderStatus | None:
        """What STATUS said when the drafts in this folder were last looked at."""
        row = self._db.row("SELECT uidvalidity, uidnext, messages, modseq FROM folder_look WHERE name = ?", (folder,))
        return FolderStatus(*row) if row else None

    def save_look(self, folder: str, status: FolderStatus) -> None:
        """Remember how the folder looked, so that an unchanged one is not looked at again."""
        if self.last_look(folder) == status:
            return
        self._db.write(
            "INSERT OR REPLACE INTO folder_look(name, uidvalidity, uidnext, messages, modseq) VALUES (?, ?, ?, ?, ?)",
            (folder, status.uidvalidity, status.uidnext, status.messages, status.modseq),
        )
