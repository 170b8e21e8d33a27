"""Template texts to finished text, behind a fence; every fault named by file and line.

Two shapes of template: a plain one, and a *wordings* file with sections
(`== name`) of alternatives (parted by `--`). What is chosen among alternatives
is no matter of this module (see choose.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from traceback import walk_tb
from typing import TYPE_CHECKING

from assistant.writing.faults import TemplateFault

if TYPE_CHECKING:
    from assistant.writing.sandbox import Fence

TemplateSet = Mapping[str, str]
"""Template name ("en/thank_you.txt.j2") -> its text; the shell reads the files."""

Value = str | bool | int | tuple[str, ...] | Mapping[str, str]
Wordings = Mapping[str, tuple[str, ...]]

OUTPUT_LIMIT = 60_000  # characters; the largest wordings file of ours renders to a quarter of it
SOURCE_LIMIT = 200_000

_SECTION = re.compile(r"^==[ \t]*([\w.]+)[ \t]*$", re.M)
_BAR = re.compile(r"^--[ \t]*$", re.M)


def render(
    name: str, templates: TemplateSet, values: Mapping[str, Value], *, spelling: tuple[tuple[str, str], ...] = ()
) -> str:
    """The text of one template; raises TemplateFault."""
    # jinja2 is loaded only when a draft is written: most scans write none.
    from jinja2 import TemplateError

    if len(templates.get(name, "")) > SOURCE_LIMIT:
        raise TemplateFault(name, None, f"longer than {SOURCE_LIMIT:,} characters")
    environment = _environment(frozenset(templates.items()), spelling)
    try:
        return _capped(environment, name, values)
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        raise _fault(error, name, templates) from error


def wordings(
    name: str, templates: TemplateSet, values: Mapping[str, Value], *, spelling: tuple[tuple[str, str], ...] = ()
) -> Wordings:
    """The sections of a wordings file, each with its alternatives; empty when there is no such file."""
    if name not in templates:
        return {}
    return sections(render(name, templates, values, spelling=spelling))


def sections(text: str) -> Wordings:
    """Text with `== name` headings and `--` bars as a mapping; lines of an alternative are joined."""
    parts = _SECTION.split(text)
    found: dict[str, tuple[str, ...]] = {}
    for name, body in zip(parts[1::2], parts[2::2], strict=True):
        joined = (tidied(piece) for piece in _BAR.split(body))
        found[name] = (*found.get(name, ()), *(piece for piece in joined if piece))
    return found


def tidied(text: str) -> str:
    """The text on one line, without the spaces and stops that a value left behind or brought along."""
    spaced = re.sub(r" +([.,;:?!])", r"\1", " ".join(text.split()))
    return re.sub(r"([?…])\.(?=\s|$)", r"\1", spaced)


def _capped(environment: Fence, name: str, values: Mapping[str, Value]) -> str:
    pieces: list[str] = []
    length = 0
    for piece in environment.get_template(name).generate(**values):
        length += len(piece)
        if length > OUTPUT_LIMIT:
            raise TemplateFault(name, None, f"makes more than {OUTPUT_LIMIT:,} characters")
        pieces.append(piece)
    return "".join(pieces)


@lru_cache(maxsize=8)
def _environment(texts: frozenset[tuple[str, str]], spelling: tuple[tuple[str, str], ...]) -> Fence:
    # Loaded with jinja2 itself, see above.
    from assistant.writing.sandbox import Fence

    return Fence(dict(texts), lambda text: respell(text, spelling))


def respell(text: str, spelling: tuple[tuple[str, str], ...]) -> str:
    """The text with whole words exchanged; a capital at the beginning is kept."""
    for old, new in spelling:
        text = re.sub(rf"\b{re.escape(old)}\b", new, text)
        text = re.sub(rf"\b{re.escape(old.capitalize())}\b", new.capitalize(), text)
    return text


def _fault(error: Exception, name: str, templates: TemplateSet) -> TemplateFault:
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return TemplateFault(error.name or name, error.lineno, error.message or "cannot be read")
    if isinstance(error, TemplateNotFound):
        return TemplateFault(str(error.name or name), None, "there is no such template")
    file, line = _place(error, name, templates)
    return TemplateFault(file, line, str(error) or type(error).__name__)


def _place(error: Exception, name: str, templates: TemplateSet) -> tuple[str, int | None]:
    """The innermost template and line on the way to the error (jinja2 rewrites the frames)."""
    found: tuple[str, int | None] = (name, None)
    for frame, line in walk_tb(error.__traceback__):
        if frame.f_code.co_filename in templates:
            found = (frame.f_code.co_filename, line)
    return found
