"""What mails say on its way to a terminal: nothing of it acts there."""

from __future__ import annotations

import io
import json
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hostile.checks import is_fit_for_terminal
from hostile.corpus import Case, cases
from hostile.test_hostile_mails import mail_of
from pace import within

from assistant import cli
from assistant.commands.context import Context
from assistant.commands.terminal import cell, columns, safe, table


def longest_pile(text: str) -> int:
    """The most combining marks that stand on one letter."""
    longest = here = 0
    for letter in text:
        here = here + 1 if unicodedata.combining(letter) else 0
        longest = max(longest, here)
    return longest


@pytest.mark.parametrize("case", cases("terminal"), ids=str)
def test_a_text_only_prints(case: Case) -> None:
    text = case.text("text")
    with within(1):
        shown = safe(text)
        lines = table([("ID", "COMPANY"), ("o1", text), (text, "x")], width=80)
        padded = cell(text, 20)

    assert is_fit_for_terminal(shown) and "\n" not in shown
    assert case.given.get("shown", shown) == shown
    assert longest_pile(shown) <= case.given.get("marks_at_most", 10**6)
    assert len(lines) == 3 and all(is_fit_for_terminal(line) and columns(line) <= 80 for line in lines)
    assert columns(padded) == 20
    shown.encode("utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Mails of the corpus as files; one has a name that is no text."""
    where = tmp_path_factory.mktemp("hostile")
    for family in ("headers", "mime", "calendar", "nomail", "html"):
        for number, case in enumerate(cases(family)):
            if len(raw := mail_of(case)) < 40_000:
                (where / f"{family}{number:03}.eml").write_bytes(raw)
    return where


@pytest.mark.parametrize("arguments", [[], ["--json"]], ids=["words", "json"])
def test_classify_prints_nothing_that_acts(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    status = cli.main(["classify", str(folder), *arguments])

    out, err = capsys.readouterr()
    assert status == 0 and err == ""
    assert is_fit_for_terminal(out)
    assert len(out.splitlines()) >= len(list(folder.iterdir()))


def test_classify_json_says_what_the_mail_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is escaped in the output is the same text for whoever parses it."""
    (folder / "own.eml").write_bytes("From: Zoë <zoe@b.example>\nSubject: x\n\nHi\n".encode())

    cli.main(["classify", str(folder / "own.eml"), "--json"])

    assert json.loads(capsys.readouterr().out)["file"] == str(folder / "own.eml")


@pytest.mark.parametrize("arguments", [[], ["--json"]], ids=["words", "json"])
def test_a_file_name_that_is_no_text_is_printed_in_some_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    odd = tmp_path / "odd\udcff\x1b[2J\u202e.eml"
    odd.write_bytes(b"From: tom@brightwell.example\nSubject: hello\n\nHi Priya\n")

    status = cli.main(["classify", str(tmp_path), *arguments])

    out = capsys.readouterr().out
    assert status == 0 and is_fit_for_terminal(out)
    out.encode("utf-8")


def test_what_a_command_says_only_prints() -> None:
    """Names on the form for notes, a server's own words in a hint: the streams are the last gate."""
    out, err = io.StringIO(), io.StringIO()
    context = Context(datetime(2026, 3, 2, tzinfo=UTC), {}, io.StringIO(), out, err)

    context.say("who was there: \x1b[2JTom\u202e\n\n\x9b31mAnn")
    context.tell("the server said: \x1b]0;x\x07no")

    assert out.getvalue() == "who was there: [2JTom\n\n31mAnn\n"
    assert err.getvalue() == "the server said: ]0;xno\n"


def test_an_error_only_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An error quotes what others wrote: a path, a server's refusal."""
    missing = tmp_path / "\x1b[2J\u202eno.toml"

    status = cli.main(["status", "--config", str(missing)])

    err = capsys.readouterr().err
    assert status == 78 and "[2Jno.toml" in err
    assert is_fit_for_terminal(err)
