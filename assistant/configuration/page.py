"""The documentation's page of the configuration, written from the table of keys."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from assistant.configuration.keys import SECTIONS, Key, Section
from assistant.configuration.sample import toml
from assistant.planning.cadence import PRESETS

_HEAD = """\
# Configuration

One file in [TOML](https://toml.io). It is looked for at `--config FILE`, else at
`$INTERVIEW_ASSISTANT_CONFIG`, else as `interview-assistant/config.toml` in your
platform's folder for configurations (on Linux `~/.config`). `interview-assistant setup`
writes it; [`config.example.toml`](../config.example.toml) is the whole file with every
default. Every fault is told at once, with its line and what to do; an unknown key is a
fault. `interview-assistant help cadence` shows one table at the terminal.

This page is written by `python -m assistant.configuration page`; edit the table in
`assistant/configuration/keys.py` instead.
"""
_MAY_BE_LEFT_OUT = ("May", "be", "left", "out", "as", "a", "whole.")


_ACCOUNTS = """\
## `[[account]]`

One for each of [several accounts](several-accounts.md); a file with one account needs none.
`name` must be given; for example `"work"`. Below it stand the tables of this account, as
`[account.imap]`. `[imap]`, `[smtp]` and `[state]` then stand there alone; every other table
may also stand above, for all accounts.
"""


def page(sections: Sequence[Section] = SECTIONS) -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *map(_section, sections), _ACCOUNTS, _presets()])


def _section(section: Section) -> str:
    doc = " ".join([*section.doc.split(), *_MAY_BE_LEFT_OUT * section.optional])
    rows = "".join(f"| `{key.name}` | {_default(key)} | {_cell(key.doc)} |\n" for key in section.keys)
    return f"## `[{section.name}]`\n\n{doc}\n\n| key | default | meaning |\n|---|---|---|\n{rows}"


def _default(key: Key) -> str:
    if key.required:
        return f"must be given; for example `{_cell(toml(key.example))}`"
    if key.default is not None:
        return f"`{_cell(toml(key.default))}`"
    return f"not set; for example `{_cell(toml(key.example))}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _presets() -> str:
    """Where the presets differ from one another."""
    names = [f.name for f in dataclasses.fields(PRESETS["standard"]) if f.name != "preset"]
    differing = [name for name in names if len({getattr(one, name) for one in PRESETS.values()}) > 1]
    head = f"| key | {' | '.join(f'`{name}`' for name in PRESETS)} |\n|---|{'---|' * len(PRESETS)}\n"
    rows = "".join(
        f"| `{name}` | {' | '.join(f'`{toml(getattr(one, name))}`' for one in PRESETS.values())} |\n"
        for name in differing
    )
    return f"## The presets\n\nWhere they differ; a key that you set yourself wins.\n\n{head}{rows}"
