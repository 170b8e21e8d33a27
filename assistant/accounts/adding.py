"""A further account for a configuration that is there: its text, beside what the user has written.

The user's own lines stay as they are. A file with one account becomes one with
`[[account]]` tables, and the account that was there keeps what it remembers.
"""

from __future__ import annotations

import re
from pathlib import Path

from assistant.configuration.sample import toml
from assistant.errors import ConfigError

FIRST = "main"
"""The name of the account that was there alone."""

_OWN = re.compile(r"^[ \t]*\[[ \t]*(imap|smtp|oauth|folders|state)[ \t]*\]", re.MULTILINE)
_SEVERAL = re.compile(r"^[ \t]*\[\[[ \t]*account[ \t]*\]\]", re.MULTILINE)
_STATE = re.compile(r"^[ \t]*\[[ \t]*state[ \t]*\]", re.MULTILINE)


def with_account(text: str, added: str, *, path: Path, state: Path) -> str:
    """The file with one account more; `state` is where the one that was there alone keeps its ledger."""
    whole = text if _SEVERAL.search(text) else _as_account(text, path=path, state=state)
    return f"{whole.rstrip()}\n\n{added}"


def _as_account(text: str, *, path: Path, state: Path) -> str:
    first = _OWN.search(text)
    if first is None:
        raise ConfigError([f"{path}: has no line [imap]; write its [[account]] by hand (docs/several-accounts.md)"])
    head, own = text[: first.start()], _OWN.sub(r"[account.\1]", text[first.start() :])
    kept = "" if _STATE.search(text) else f"\n\n[account.state]\npath = {toml(str(state))}  # as before\n"
    name = f'[[account]]\nname = "{FIRST}"  # stands before the colon in IDs such as {FIRST}:o1\n\n'
    return f"{head}{name}{own.rstrip()}{kept}"
