"""`config.example.toml`, written from the table of keys."""

from __future__ import annotations

import json
from collections.abc import Sequence

from assistant.configuration.keys import SECTIONS, Key, Section

_HEAD = """\
# Every key of the configuration. What stands here without a # holds if you leave it out, but
# for your name and address and the server's, which must be given. What stands behind
# a # has no fixed default: it is found, or comes from the preset, or is not needed.
"""
_TAIL = """\
# Several accounts: a table like this for each, instead of [imap], [smtp] and [state] above. What an account
# does not say itself it takes from the other tables.
#[[account]]
#name = "work"                            # stands before the colon in IDs such as work:o1
#[account.identity]
#email = "priya.nair@consult.example"
#[account.imap]
#host = "imap.consult.example"
"""
_COLUMN = 40
_WIDTH = 110
"""A longer line puts its doc text above."""


def sample(sections: Sequence[Section] = SECTIONS) -> str:
    """The whole file; it loads as it stands."""
    return "\n".join([_HEAD, *(_section(section) for section in sections), _TAIL])


def toml(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml, value))}]"
    # A JSON string is a TOML basic string.
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


def _section(section: Section) -> str:
    doc = "".join(f"# {line}\n" for line in section.doc.splitlines())
    mark = "#" if section.optional else ""
    lines = "".join(_line(key, hidden=section.optional) for key in section.keys)
    return f"{doc}{mark}[{section.name}]\n{lines}"


def _line(key: Key, *, hidden: bool) -> str:
    is_shown = (key.required or key.default is not None) and not (hidden or key.is_preset)
    assignment = f"{'' if is_shown else '#'}{key.name} = {toml(key.example)}"
    line = f"{assignment:<{_COLUMN}}  # {key.doc}\n"
    return line if len(line) <= _WIDTH else f"# {key.doc}\n{assignment}\n"
