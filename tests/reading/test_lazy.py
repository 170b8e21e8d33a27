"""Patterns that are compiled late: each is a sound one, and does what a compiled one does."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import assistant.reading
from assistant.reading.lazy import _Lazy, lazy_pattern


def lazy_ones():
    """Each lazy pattern of the reader, by its module and name, those within tuples and tables included."""
    for found in walk_packages(assistant.reading.__path__, "assistant.reading."):
        for name, value in vars(import_module(found.name)).items():
            inner = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else ()
            for each in (value, *inner):
                for part in each if isinstance(each, tuple) else (each,):
                    if isinstance(part, _Lazy):
                        yield f"{found.name}.{name}", part


def test_every_pattern_of_the_reader_compiles():
    known = list(lazy_ones())

    assert len(known) > 800
    for name, pattern in known:
        assert pattern.groups >= 0, name


def test_it_is_not_compiled_before_it_is_asked():
    broken = lazy_pattern("(")

    with pytest.raises(re.error):
        broken.search("x")


def test_it_searches_as_a_compiled_one_does():
    lazy, plain = lazy_pattern("(?P<day>fri)day", re.IGNORECASE), re.compile("(?P<day>fri)day", re.IGNORECASE)
    text = "Friday, friday"

    assert [m.span("day") for m in lazy.finditer(text)] == [m.span("day") for m in plain.finditer(text)]
    assert lazy.sub("x", text) == plain.sub("x", text) and lazy.split(text) == plain.split(text)
    assert (lazy.pattern, lazy.flags, lazy.groups) == (plain.pattern, plain.flags, plain.groups)


def test_a_match_tells_by_which_it_was_found():
    one, other = lazy_pattern("a+"), lazy_pattern("b+")
    found = one.search("aab")

    assert (found.re == one, found.re != one) == (True, False)
    assert (found.re == other, found.re != other) == (False, True)


def test_no_module_compares_patterns_by_identity():
    folder = Path(assistant.reading.__file__).parent

    assert not [p.name for p in folder.rglob("*.py") if re.search(r"\.re is ", p.read_text(encoding="utf-8"))]
