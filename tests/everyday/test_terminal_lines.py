"""Lines that are too long for the terminal are parted between words; what is piped is left as it is."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import struct
import termios
from collections.abc import Iterator
from typing import TextIO

import pytest

from assistant.commands.terminal import columns, fitted, width_of

SENTENCE = "would draft d1: thank-you to tom@brightwell.example — Re: Interview confirmed: Data Analyst"


@pytest.fixture
def narrow() -> Iterator[TextIO]:
    """A terminal of 40 columns."""
    screen, keyboard = pty.openpty()
    fcntl.ioctl(keyboard, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 40, 0, 0))
    with os.fdopen(keyboard, "w", encoding="utf-8") as stream:
        yield stream
    os.close(screen)


def test_a_long_line_is_parted_between_words(narrow: TextIO) -> None:
    rows = fitted(SENTENCE, narrow).split("\n")

    assert [columns(row) <= 40 for row in rows] == [True] * 3
    assert " ".join(row.strip() for row in rows) == SENTENCE
    assert [row.startswith("  ") for row in rows] == [False, True, True]


def test_what_goes_on_stands_further_in_than_its_line(narrow: TextIO) -> None:
    assert fitted(f"  {SENTENCE}", narrow).split("\n")[1].startswith("    ")


def test_wide_letters_count_as_two_columns(narrow: TextIO) -> None:
    assert all(columns(row) <= 40 for row in fitted("面接 の お知らせ " * 10, narrow).split("\n"))


def test_a_word_that_is_too_long_stays_whole_so_that_it_can_be_copied(narrow: TextIO) -> None:
    assert "https://" + "x" * 60 in fitted("see https://" + "x" * 60 + " for more", narrow).replace("\n", " ")


def test_no_terminal_no_parting() -> None:
    assert (fitted(SENTENCE * 3, io.StringIO()), width_of(io.StringIO())) == (SENTENCE * 3, None)
