"""The user: what becomes of each draft, decided by its name alone: the same draft always meets the same fate."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from assistant.model import Notes

from .clients import CLIENTS, Client, Moves, filled
from .post import Stored, message_id_of

if TYPE_CHECKING:
    from .history import History

FATES = (
    *(["send"] * 5), *(["send_changed"] * 3), *(["edit"] * 2), *(["hold_open"] * 3), *(["approve_folder"] * 6),
    *(["approve_command"] * 6), "star", "star", *(["fill_and_approve"] * 6), "approve_then_edit", "approve_then_send",
    "trash", "expunge", "archive", "dismiss", "snooze", "notes", "notes", "ignore", "ignore", "duplicate",
)  # fmt: skip

_LAST_REFERENCE = re.compile(rb"(?im)^References:((?:[^\n]*\n)(?:[ \t][^\n]*\n)*)")
_TO = re.compile(rb"(?im)^To:[^\n]*?<?([^<>\s,]+@[^<>\s,]+?)>?\s*$")


def natural_key(raw: bytes) -> tuple[str, str]:
    """(message answered, recipient): how a person knows a draft again."""
    references = _LAST_REFERENCE.search(raw)
    ids = re.findall(rb"<[^<>\s]+>", references[1]) if references else []
    to = _TO.search(raw)
    return (ids[-1].decode() if ids else ""), (to[1].decode().lower() if to else "")


@dataclass
class User:
    """Acts on what lies in Drafts; `history` carries it out at its time."""

    history: History

    def __post_init__(self) -> None:
        self._met: set[tuple[tuple[str, str], int]] = set()
        self._numbers = itertools.count(1)

    # -- noticing -----------------------------------------------------------------------------

    def notice(self, at: datetime) -> None:
        """Every draft that is new to the user gets its fate, at a time of its own."""
        for stored in self.live():
            key = natural_key(stored.raw)
            turn = sum(known == key for known, _ in self._met)
            if turn < 3 and (key, turn) not in self._met and not self._is_waiting(key):
                self._met.add((key, turn))
                random = Random(f"{self.history.seed} {key} {turn}")
                fate, delay = random.choice(FATES), timedelta(minutes=random.randrange(10, 60 * 24 * 4))
                if turn == 0 or fate not in ("ignore",):
                    self._waiting(key, at + delay)
                    self.history.at(at + delay, f"user {fate} {key}", lambda k=key, f=fate, r=random: self.act(k, f, r))

    def live(self) -> list[Stored]:
        """What a client shows in Drafts."""
        return self._shown("Drafts")

    def _shown(self, name: str) -> list[Stored]:
        """What is marked as deleted cannot be taken hold of."""
        return [s for s in self.history.post.folders[name].messages.values() if "\\deleted" not in s.flags]

    def _is_waiting(self, key: tuple[str, str]) -> bool:
        return self.history.clock < self._busy.get(key, self.history.clock)

    def _waiting(self, key: tuple[str, str], until: datetime) -> None:
        self._busy[key] = until + timedelta(days=1)

    @property
    def _busy(self) -> dict[tuple[str, str], datetime]:
        return self.history.busy

    # -- acting -------------------------------------------------------------------------------

    def act(self, key: tuple[str, str], fate: str, random: Random) -> Moves:
        """What the user does with the draft of this key, as moves of a client."""
        found = [s for s in self.live() if natural_key(s.raw) == key]
        if not found:
            return
        stored = found[-1]
        client = Client(self.history.post, random.choice(CLIENTS), self.history.clock, self._numbers)
        yield from getattr(self, f"_{fate}")(stored, client, random)

    def _ignore(self, _stored: Stored, _client: Client, _random: Random) -> Moves:
        yield

    def _send(self, stored: Stored, client: Client, _random: Random) -> Moves:
        yield from client.send(stored.uid, change=False)

    def _send_changed(self, stored: Stored, client: Client, _random: Random) -> Moves:
        yield from client.send(stored.uid, change=True)

    def _edit(self, stored: Stored, client: Client, random: Random) -> Moves:
        yield from client.edit(stored.uid, fill=random.random() < 0.7)

    def _hold_open(self, stored: Stored, client: Client, random: Random) -> Moves:
        """Opened now, and saved, sent or thrown away hours or days later."""
        later = self.history.clock + timedelta(minutes=random.randrange(5, 60 * 24 * 6))
        end = random.choice(("save", "send", "discard"))

        def finish() -> Moves:
            client.now = self.history.clock
            raw = filled(stored.raw) + b"\r\nMore of my own.\r\n"
            if end == "save":
                yield from client.save(stored, raw)
            elif end == "send":
                yield from client.send_opened(stored, raw)

        yield from client.open_only(stored.uid)
        self.history.at(later, f"user ends {end} in {client.name}", finish)

    def _trash(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self._move(stored, "Trash")
        yield

    def _archive(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self._move(stored, "Archive")
        yield

    def _expunge(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self.history.post.folders["Drafts"].remove(stored.uid)
        yield

    def _duplicate(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        """A copy is dragged beside it by mistake."""
        self.history.post.folders["Drafts"].add(stored.raw, stored.flags, self.history.clock)
        yield

    def _move(self, stored: Stored, to: str) -> None:
        folders = self.history.post.folders
        if folders["Drafts"].remove(stored.uid):
            folders[to].add(stored.raw, stored.flags, stored.received)

    def fetch_back(self, message_id: str) -> None:
        """What the program took to Trash in order to send it, and did not send, goes back to Drafts."""
        folders = self.history.post.folders
        for stored in [s for s in folders["Trash"].messages.values() if message_id_of(s.raw) == message_id][-1:]:
            folders["Trash"].remove(stored.uid)
            folders["Drafts"].add(stored.raw, stored.flags, stored.received)

    # -- approving ----------------------------------------------------------------------------

    def _approve_folder(self, stored: Stored, _client: Client, random: Random) -> Moves:
        self.history.approved(stored.raw)
        self._move(stored, "Approved")
        yield
        if random.random() < 0.2:
            delay = timedelta(minutes=random.randrange(1, 600))
            self.history.at(self.history.clock + delay, "user takes the approval back", lambda: self._take_back(stored))

    def _take_back(self, stored: Stored) -> Moves:
        approved, drafts = (self.history.post.folders[name] for name in ("Approved", "Drafts"))
        for copy in [s for s in self._shown("Approved") if s.raw == stored.raw]:
            approved.remove(copy.uid)
            drafts.add(copy.raw, copy.flags, copy.received)
            self.history.revoked(copy.raw)
        yield

    def _star(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self.history.approved(stored.raw)
        self.history.post.folders["Drafts"].flag(stored.uid, "\\flagged")
        yield

    def _fill_and_approve(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        drafts = self.history.post.folders["Drafts"]
        uid = drafts.add(filled(stored.raw), stored.flags, self.history.clock)
        yield
        drafts.remove(stored.uid)
        yield
        new = drafts.messages.get(uid)
        if new is not None:
            self.history.approved(new.raw)
            self._move(new, "Approved")

    def _approve_then_edit(self, stored: Stored, client: Client, random: Random) -> Moves:
        """Approved by a word, and opened in a client some time afterwards."""
        self.history.command("approve", message_id_of(stored.raw))
        yield
        later = self.history.clock + timedelta(minutes=random.randrange(1, 900))
        self.history.at(later, "user edits what was approved", lambda: self._on_same(stored, client, "_edit", random))

    def _approve_then_send(self, stored: Stored, client: Client, random: Random) -> Moves:
        """The same, and sent there."""
        self.history.command("approve", message_id_of(stored.raw))
        yield
        later = self.history.clock + timedelta(minutes=random.randrange(1, 900))
        self.history.at(later, "user sends what was approved", lambda: self._on_same(stored, client, "_send", random))

    def _on_same(self, stored: Stored, client: Client, what: str, random: Random) -> Moves:
        client.now = self.history.clock
        same = next((s for s in self.live() if s.raw == stored.raw), None)
        if same is not None:
            yield from getattr(self, what)(same, client, random)

    def _approve_command(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self.history.command("approve", message_id_of(stored.raw))
        yield

    def _dismiss(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self.history.command("dismiss", message_id_of(stored.raw))
        yield

    def _snooze(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self.history.command("snooze", message_id_of(stored.raw))
        yield

    def _notes(self, stored: Stored, _client: Client, _random: Random) -> Moves:
        self.history.command("notes", message_id_of(stored.raw))
        yield


NOTES = Notes(liked=("the way the team shares its work",), topics=("the move to one reporting system",))
