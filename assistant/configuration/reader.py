"""TOML text to checked values: every fault of the file at once, each with its line.

Knows the table of keys and no key by name. What the values mean together is
`config.py`'s matter.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from assistant.configuration.keys import Key, Section
from assistant.configuration.kinds import Wrong, near

if TYPE_CHECKING:
    from assistant.configuration.lines import Path

Value = TypeVar("Value")

_POSITION = re.compile(r" \(at line (\d+), column \d+\)$")
_UNQUOTED = "; a text needs quotes around it, and a path of Windows single ones"


class Faults:
    """Collects what is wrong, each with file, line and key."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._where: Mapping[Path, int] | None = None
        self._found: list[tuple[int, str]] = []

    def add(self, path: Path, words: str) -> None:
        """One more fault, at the line of this key or of the table around it."""
        line = self._line_of(path)
        name = ".".join(part for part in path if isinstance(part, str))
        self._found.append((line or 0, f"{self._file}{f':{line}' if line else ''}: {name}: {words}"))

    def _line_of(self, path: Path) -> int | None:
        from assistant.configuration import lines  # only a file with a fault is looked through for its lines

        if self._where is None:
            self._where = lines.lines_of(self._text)
        return lines.line_of(self._where, path)

    @property
    def told(self) -> tuple[str, ...]:
        """All of them in the order of the file."""
        ordered = sorted(self._found, key=lambda fault: fault[0])
        return tuple(dict.fromkeys(words for _, words in ordered))  # a shared value is checked for every account


class Values:
    """What one table gives: only keys that stand there, each checked, or in the shared table above an account's."""

    def __init__(
        self, section: Section, given: Mapping[str, object], *, is_there: bool, shared: Values | None = None
    ) -> None:
        self.section = section
        self.is_there: bool = is_there or (shared is not None and shared.is_there)
        self.own = frozenset(given)
        """The keys that stand in this very table."""
        self._given: Mapping[str, object] = {**shared._given, **given} if shared else given

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def get(self, name: str, kind: type[Value]) -> Value | None:
        """The value that stands there, else the table's default."""
        key = self.section.key(name)
        value = self._given.get(name, key.default if key else None)
        return value if isinstance(value, kind) else None

    def need(self, name: str, kind: type[Value], fallback: Value) -> Value:
        """The same where there is always one; the fallback stands in while faults are being collected."""
        found = self.get(name, kind)
        return fallback if found is None else found

    def words(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        key = self.section.key(name)
        value = self._given.get(name, key.default if key else ())
        return tuple(str(word) for word in value) if isinstance(value, list | tuple) else ()

    def given(self, names: Sequence[str]) -> dict[str, object]:
        """Those of these keys that stand there."""
        return {name: self._given[name] for name in names if name in self._given}


def parse(text: str, file: str) -> tuple[Mapping[str, object], Faults]:
    """The bare tables, and a place to collect faults; a text that is no TOML has one fault only."""
    try:
        tree = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return {}, _Syntax(file, str(error), text)
    return tree, Faults(file, text)


class _Syntax(Faults):
    """The one fault of a text that is no TOML."""

    def __init__(self, file: str, message: str, text: str) -> None:
        super().__init__(file, text)
        match = _POSITION.search(message)
        line = int(match[1]) if match else max(text.count("\n"), 1)
        words = _POSITION.sub("", message)
        hint = _UNQUOTED if "value" in words.lower() or "escape" in words.lower() else ""
        self._found.append((line, f"{file}:{line}: {words[:1].lower()}{words[1:]}{hint}"))

    def add(self, path: Path, words: str) -> None:
        """Nothing else is known of such a text."""


def read_tables(
    tree: Mapping[str, object],
    sections: Sequence[Section],
    faults: Faults,
    *,
    above: Path = (),
    shared: Mapping[str, Values] | None = None,
    is_whole: bool = True,
) -> dict[str, Values]:
    """Every section's values; `above` is the way to the table that holds the sections.

    Accounts take what they do not say from the `shared` tables, which are not whole: no key is missed in them.
    """
    names = [section.name for section in sections]
    for name in tree:
        if name not in names:
            words = _unknown_section(name, sections, is_table=isinstance(tree[name], dict), above=above)
            faults.add((*above, name), words)
    found = {}
    for section in sections:
        table, path = tree.get(section.name), (*above, section.name)
        found[section.name] = _read_section(section, table, faults, path, (shared or {}).get(section.name))
        if is_whole and (table is not None or not section.optional):
            is_for_all = table is None and section.name in (shared or {})
            _miss(section, found[section.name], table, faults, (section.name,) if is_for_all else path)
    return found


def _read_section(section: Section, table: object, faults: Faults, path: Path, shared: Values | None) -> Values:
    if table is not None and not isinstance(table, dict):
        head = ".".join(part for part in path if isinstance(part, str))
        faults.add(path, f"is a section: write [{head}] on a line of its own, and its keys below")
        return Values(section, {}, is_there=True, shared=shared)
    given = _checked(section, table or {}, faults, path)
    return Values(section, given, is_there=table is not None, shared=shared)


def _miss(section: Section, values: Values, table: object, faults: Faults, path: Path) -> None:
    """The keys that have to be there and are not; one that is there and wrong was told already."""
    written = table if isinstance(table, dict) else {}
    if table is not None and not isinstance(table, dict):
        return
    for key in section.keys:
        if key.required and key.name not in written and key.name not in values:
            faults.add((*path, key.name), f"is missing, as in {_as_in(key)}")


def _checked(section: Section, table: Mapping[str, object], faults: Faults, path: Path) -> dict[str, object]:
    given: dict[str, object] = {}
    for name, value in table.items():
        key = section.key(name)
        if key is None:
            faults.add((*path, name), _unknown_key(name, section))
            continue
        try:
            given[name] = key.kind(value)
        except Wrong as wrong:
            faults.add((*path, name), f"{wrong}{_example(key, str(wrong))}")
    return given


def _example(key: Key, words: str) -> str:
    return "" if "did you mean" in words or "as in" in words or key.secret else f", as in {_as_in(key)}"


def _as_in(key: Key) -> str:
    # Lazily: the sample writer is needed by faults alone.
    from assistant.configuration.sample import toml

    return f"{key.name} = {toml(key.example)}"


def _unknown_key(name: str, section: Section) -> str:
    from assistant.configuration.keys import SECTIONS

    found = near(name, [key.name for key in section.keys])
    homes = [other.name for other in SECTIONS if other.key(name)]
    if homes and not found:
        return f"unknown key; it belongs into [{homes[0]}]"
    return f"unknown key; did you mean {found[0]}?" if found else f"unknown key in [{section.name}]"


def _unknown_section(name: str, sections: Sequence[Section], *, is_table: bool, above: Path) -> str:
    head = ".".join(part for part in above if isinstance(part, str))
    homes = [f"[{head}{'.' if head else ''}{section.name}]" for section in sections if section.key(name)]
    if not is_table and above:
        return f"unknown key of an account; it belongs into {homes[0]}" if homes else "unknown key of an account"
    if not is_table:
        return f"stands above every section; it belongs into {homes[0]}" if homes else "unknown key above every section"
    found = near(name, [section.name for section in sections])
    return f"unknown section; did you mean [{found[0]}]?" if found else "unknown section"
