"""The ledger's tables, as numbered migrations that record themselves.

A migration that was released is never edited: the next number changes what it
made. Every rule of the kind "never twice" is a UNIQUE here, so that no path
through the program can break it.
"""

from __future__ import annotations

import sqlite3

from assistant.model import DraftState

APPLICATION_ID = 0x4C656467
"""Says "this SQLite file is a ledger of ours" in its header (PRAGMA application_id)."""

_STRICT_SINCE = (3, 37)
"""Older SQLite (RHEL 9 ships 3.34) does not know STRICT; its tables are the same without the checks."""


def _states() -> str:
    return ", ".join(f"'{state.value}'" for state in DraftState)


_FIRST = f"""
CREATE TABLE remembered(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE folder(
    name TEXT PRIMARY KEY,
    uidvalidity INTEGER NOT NULL,
    uidnext INTEGER NOT NULL,
    modseq INTEGER) STRICT;

CREATE TABLE folder_role(
    role TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY(role, place)) STRICT;

CREATE TABLE folder_look(
    name TEXT PRIMARY KEY,
    uidvalidity INTEGER NOT NULL,
    uidnext INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    modseq INTEGER) STRICT;

CREATE TABLE opportunity(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT UNIQUE,
    stage TEXT,
    company TEXT,
    role TEXT,
    ended INTEGER NOT NULL DEFAULT 0 CHECK(ended IN (0, 1)),
    dirty INTEGER NOT NULL DEFAULT 1 CHECK(dirty IN (0, 1)),
    wake_at TEXT,
    snapshot TEXT) STRICT;
CREATE INDEX opportunity_dirty ON opportunity(id) WHERE dirty = 1;
CREATE INDEX opportunity_wake ON opportunity(wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE opportunity_key(
    key TEXT NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    PRIMARY KEY(key, opportunity)) STRICT, WITHOUT ROWID;
CREATE INDEX opportunity_key_owner ON opportunity_key(opportunity);

CREATE TABLE message(
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    message_id TEXT,
    opportunity INTEGER REFERENCES opportunity(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    outgoing INTEGER NOT NULL CHECK(outgoing IN (0, 1)),
    kind TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    keys TEXT NOT NULL,
    reading TEXT NOT NULL) STRICT;
CREATE INDEX message_of ON message(opportunity, at, id);
CREATE INDEX message_named ON message(message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_version ON message(reader_version);

CREATE TABLE sighting(
    folder TEXT NOT NULL,
    uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    PRIMARY KEY(folder, uidvalidity, uid)) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_of ON sighting(message);

CREATE TABLE unreadable(
    folder TEXT NOT NULL,
    uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    PRIMARY KEY(folder, uidvalidity, uid)) STRICT, WITHOUT ROWID;
CREATE INDEX unreadable_version ON unreadable(reader_version);

CREATE TABLE draft(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    need TEXT NOT NULL UNIQUE,
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK(state IN ({_states()})),
    record TEXT NOT NULL,
    raw BLOB) STRICT;
CREATE INDEX draft_of ON draft(opportunity);
CREATE INDEX draft_open ON draft(id) WHERE state NOT IN ('sent', 'discarded', 'dismissed', 'withdrawn');

CREATE TABLE draft_history(
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    before TEXT,
    after TEXT NOT NULL,
    why TEXT NOT NULL) STRICT;
CREATE INDEX draft_history_of ON draft_history(draft);

CREATE TABLE approval(
    draft INTEGER PRIMARY KEY REFERENCES draft(id) ON DELETE CASCADE,
    folder TEXT NOT NULL,
    uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    digest TEXT NOT NULL,
    at TEXT NOT NULL,
    how TEXT NOT NULL,
    send_at TEXT) STRICT;

CREATE TABLE send_note(
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    words TEXT NOT NULL) STRICT;
CREATE INDEX send_note_of ON send_note(draft);

CREATE TABLE choice(
    opportunity INTEGER PRIMARY KEY REFERENCES opportunity(id) ON DELETE CASCADE,
    stopped_at TEXT,
    resumed_at TEXT,
    called_at TEXT) STRICT;

CREATE TABLE note(
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    interview_key TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY(opportunity, interview_key)) STRICT, WITHOUT ROWID;

CREATE TABLE done_reminder(
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    reminder TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY(opportunity, reminder, key)) STRICT, WITHOUT ROWID;

CREATE TABLE assessment(
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY(opportunity, question)) STRICT, WITHOUT ROWID;

CREATE TABLE pending_choices(
    key TEXT PRIMARY KEY,
    choices TEXT NOT NULL) STRICT;
CREATE TABLE pending_message(
    message_id TEXT PRIMARY KEY,
    key TEXT NOT NULL REFERENCES pending_choices(key) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
CREATE INDEX pending_message_of ON pending_message(key);

CREATE TABLE reminder_shown(
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    reminder TEXT NOT NULL,
    key TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(opportunity, reminder, key)) STRICT, WITHOUT ROWID;

CREATE TABLE attention(
    key TEXT PRIMARY KEY,
    opportunity INTEGER REFERENCES opportunity(id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    words TEXT NOT NULL,
    message_id TEXT,
    at TEXT NOT NULL,
    settled_at TEXT) STRICT;
CREATE INDEX attention_open ON attention(key) WHERE settled_at IS NULL;
CREATE INDEX attention_of ON attention(opportunity);

CREATE TABLE run(
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    counts TEXT NOT NULL) STRICT;

CREATE TABLE login(
    server TEXT PRIMARY KEY,
    refused_at TEXT NOT NULL,
    count INTEGER NOT NULL) STRICT;
"""

_SECOND = """
CREATE TABLE arrival(
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    PRIMARY KEY(message, account)) STRICT, WITHOUT ROWID;

CREATE TABLE twin(
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    theirs INTEGER NOT NULL,
    doubt TEXT,
    PRIMARY KEY(opportunity, account)) STRICT, WITHOUT ROWID;

CREATE TABLE twin_draft(
    opportunity INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    need TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY(opportunity, account, need)) STRICT, WITHOUT ROWID;
"""
"""What the user's other accounts know of the same matters."""

MIGRATIONS: tuple[tuple[str, str], ...] = (
    ("the first tables", _FIRST),
    ("what other accounts know of a matter", _SECOND),
)
"""Number n is the n-th row, counted from 1: what it is for, and its statements."""


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the newest migration that this file has seen; 0 for an empty file."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection, *, now_stamp: str) -> None:
    """Bring the file to this program's schema; the caller has begun a transaction."""
    done = version_of(connection)
    if done == 0:
        connection.execute("CREATE TABLE migration(number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for number, (name, statements) in enumerate(MIGRATIONS[done:], start=done + 1):
        for statement in _statements(statements):
            connection.execute(statement)
        connection.execute("INSERT INTO migration VALUES (?, ?, ?)", (number, name, now_stamp))
        connection.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> list[str]:
    """One at a time: `executescript` would commit the transaction that makes a migration whole."""
    if sqlite3.sqlite_version_info < _STRICT_SINCE:
        script = script.replace(") STRICT, WITHOUT ROWID;", ") WITHOUT ROWID;").replace(") STRICT;", ");")
    return [statement for statement in script.split(";\n") if statement.strip()]
