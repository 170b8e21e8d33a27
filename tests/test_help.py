"""`help` and `completion`: made from the parsers and the table of keys, understood by the shells themselves."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from assistant import cli
from assistant.commands.help import TEXTS
from assistant.configuration.keys import SECTIONS

COMMANDS = [command.name for command in cli.COMMANDS]


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command prints."""
    assert cli.main(arguments) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("topic", [*COMMANDS, *TEXTS, *(section.name for section in SECTIONS)])
def test_every_topic_is_listed_and_explained(capsys: pytest.CaptureFixture[str], topic: str) -> None:
    listed = said(capsys, "help")
    text = said(capsys, "help", topic)

    assert f"\n  {topic} " in listed
    assert len(text) > 60


def test_a_table_of_the_configuration_is_explained_with_every_key(capsys: pytest.CaptureFixture[str]) -> None:
    for section in SECTIONS:
        text = said(capsys, "help", section.name)
        assert [key.name for key in section.keys if key.name not in text] == []


def test_a_table_of_the_configuration_is_explained_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert "[[account]]" not in said(capsys, "help", "imap")
    assert "[[account]]" in said(capsys, "help", "configuration")


def test_an_unknown_topic_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["help", "cadance"]) == 2
    assert "did you mean 'cadence'" in capsys.readouterr().err


def test_help_as_json_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(said(capsys, "--json", "help", "exit"))

    assert document["topic"] == "exit"
    assert "78" in document["text"]
    assert set(COMMANDS) <= set(document["topics"])


# -- completion -----------------------------------------------------------------------------


CASES = [
    ("sta", ["status"]),
    ("setup --imap-s", ["--imap-security"]),
    ("setup --imap-security ", ["none", "starttls", "tls"]),
    ("schedule i", ["install"]),
    ("--dry-run scan --re", ["--rebuild"]),
    ("done o1 ph", ["phone_call"]),
    ("notes --fi", ["--file"]),
    ("completion ", ["bash", "fish", "zsh"]),
]

ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _interview_assistant
printf '%s\\n' "${COMPREPLY[@]}"
"""


def script_for(shell: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The completion of a shell in a file; skips where there is no such shell."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    path = folder / f"completion.{shell}"
    path.write_text(said(capsys, "completion", shell), "utf-8")
    return path


def run(folder: Path, *command: str) -> list[str]:
    """The lines that a shell prints, in a folder of its own."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_bash_completes(line: str, wanted: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = script_for("bash", tmp_path, capsys)
    words = ["interview-assistant", *line.split(" ")]

    found = run(tmp_path, "bash", "--norc", "-c", ASK_BASH, "bash", str(script), *words)

    assert sorted(word for word in found if not (line.endswith(" ") and word.startswith("-"))) == wanted


@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_fish_completes(line: str, wanted: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = script_for("fish", tmp_path, capsys)
    script = script.rename(tmp_path / ".completion.fish")

    found = run(tmp_path, "fish", "--no-config", "-c", f"source {script}; complete -C 'interview-assistant {line}'")

    assert sorted(one.split("\t")[0] for one in found) == wanted


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_sound_and_names_every_command(
    shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = script_for(shell, tmp_path, capsys)

    assert run(tmp_path, shell, "-n", str(script)) == []
    assert [name for name in COMMANDS if name not in script.read_text("utf-8")] == []


def test_bash_completes_files_where_a_file_is_wanted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = script_for("bash", tmp_path, capsys)
    (tmp_path / "mail.eml").touch()

    for before in (["classify"], ["--config"], ["setup", "--ca-file"]):
        found = run(
            tmp_path, "bash", "--norc", "-c", ASK_BASH, "bash", str(script), "interview-assistant", *before, "ma"
        )
        assert found == ["mail.eml"]
