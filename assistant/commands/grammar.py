"""The command line as data, taken from the parsers: what `help`, `completion` and the documentation's test read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One option. `values` are the only ones it takes; `takes_file` asks the shell for file names."""

    names: tuple[str, ...]
    doc: str
    takes_value: bool
    takes_file: bool
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Usage:
    """One command: its options, the words that its argument may be, and its own help."""

    name: str
    doc: str
    options: tuple[Option, ...]
    words: tuple[str, ...]
    takes_file: bool
    help: str


def usages(parser: argparse.ArgumentParser) -> Iterator[Usage]:
    """Every command of the whole parser, in the order of the help."""
    commands = _subparsers(parser)
    docs = {one.dest: one.help or "" for one in commands._get_subactions()}
    return (_usage(name, docs.get(name, ""), one) for name, one in commands.choices.items())


def options_of(parser: argparse.ArgumentParser) -> tuple[Option, ...]:
    """The options of one parser."""
    return tuple(_option(action) for action in parser._actions if action.option_strings)


def _usage(name: str, doc: str, parser: argparse.ArgumentParser) -> Usage:
    arguments = [action for action in parser._actions if not action.option_strings]
    words = tuple(str(word) for action in arguments for word in action.choices or ())
    takes_file = any(_is_file(action) for action in arguments)
    return Usage(name, doc, options_of(parser), words, takes_file, parser.format_help())


def _option(action: argparse.Action) -> Option:
    return Option(
        names=tuple(action.option_strings),
        doc=action.help or "",
        takes_value=action.nargs != 0,
        takes_file=_is_file(action),
        values=tuple(str(value) for value in action.choices or ()),
    )


def _is_file(action: argparse.Action) -> bool:
    return "FILE" in str(action.metavar) or action.dest == "file"


def _subparsers(parser: argparse.ArgumentParser) -> argparse._SubParsersAction[argparse.ArgumentParser]:
    # argparse has no public way to ask what a parser was told; these names have been the same since Python 3.2.
    return next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
