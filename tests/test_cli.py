"""What a shell and cron rely on: exit statuses, JSON on standard output, and messages that say what to do."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant import __version__, cli
from assistant.commands.opening import fingerprint
from assistant.configuration.secrets import FromFile
from assistant.ledger import RunLock
from assistant.mailbox import Secret

LETTER = b"""From: Tom Reyes <tom@brightwell.example>
To: priya@example.org
Subject: Interview confirmed: Data Analyst
Date: Thu, 26 Feb 2026 10:00:00 +0000
Message-ID: <c1@brightwell.example>

Your interview for the Data Analyst role at Brightwell is confirmed for Tuesday 3 March 2026 at 14:00 GMT.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """A command as a shell would give it: exit status, standard output, standard error."""

    def make(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            status = cli.main(list(arguments))
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = capsys.readouterr()
        return status, out, err

    return make


def config_of(folder: Path, port: int, *, password: str = "STORY_PASSWORD", more: str = "") -> str:
    """A configuration for a server on this machine."""
    path = folder / "config.toml"
    path.write_text(
        f"""
[identity]
name = "Priya Nair"
email = "priya@example.org"
timezone = "Europe/London"
[imap]
host = "127.0.0.1"
port = {port}
security = "none"
username = "priya@example.org"
password_env = "{password}"
[state]
path = "{folder / "state" / "ledger.sqlite3"}"
{more}
"""
    )
    return str(path)


def test_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version") == (0, f"interview-assistant {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments", [("scan", "--when"), ("fly",), (), ("stop",), ("snooze", "d1", "--until", "soon")]
)
def test_wrong_usage_is_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] == 2


def test_options_stand_before_or_after_the_command(run: Run, tmp_path: Path) -> None:
    config = config_of(tmp_path, 1)

    before = run("--json", "--config", config, "status")
    after = run("status", "--config", config, "--json")

    assert before == after == (0, '{"opportunities": []}\n', "")


def test_every_fault_of_a_configuration_is_told_at_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[identity]\nname = "P"\nemail = "nobody"\n[imap]\nhosst = "x"\nport = "many"\n')

    status, out, err = run("scan", "--config", str(path))

    assert (status, out) == (78, "")
    assert f"{path}:3: identity.email" in err
    assert f"{path}:5: imap.hosst" in err
    assert "host" in err.split("imap.hosst")[1].splitlines()[0]
    assert f"{path}:6: imap.port" in err


def test_missing_configuration_names_the_way_out(run: Run, tmp_path: Path) -> None:
    status, _, err = run("scan", "--config", str(tmp_path / "none.toml"))

    assert status == 78
    assert "interview-assistant setup" in err


def test_wrong_password_is_77_and_shows_no_secret(
    run: Run, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORY_PASSWORD", "quite-wrong-secret")
    config = config_of(tmp_path, account.server.port)

    status, _, err = run("scan", "--config", config)

    assert status == 77
    assert "quite-wrong-secret" not in err


def test_refused_login_waits_until_the_secret_is_another(
    run: Run, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = config_of(tmp_path, account.server.port)
    monkeypatch.setenv("STORY_PASSWORD", "wrong")

    first, second = (run("scan", "--config", config, "--now", f"2026-03-01T10:0{m}:00Z") for m in (0, 5))
    monkeypatch.setenv("STORY_PASSWORD", account.server.password)
    third = run("scan", "--config", config, "--now", "2026-03-01T10:06:00Z")

    assert (first[0], second[0], third[0]) == (77, 77, 0)
    assert "not tried again until 2026-03-01 10:15" in second[2]


def test_each_refused_secret_shows_by_a_fingerprint_of_its_own() -> None:
    source = FromFile("imap.password", Secret(""))

    marks = {fingerprint("priya@mail.example:993", source, Secret(f"guess {number}")) for number in range(40)}

    assert len(marks) == 40


def test_dead_server_is_69(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORY_PASSWORD", "x")

    status, _, err = run("scan", "--config", config_of(tmp_path, 9))

    assert status == 69
    assert "127.0.0.1" in err


def test_second_scan_at_the_same_time_is_75(
    run: Run, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORY_PASSWORD", account.server.password)
    config = config_of(tmp_path, account.server.port)
    assert run("scan", "--config", config)[0] == 0

    with RunLock(tmp_path / "state" / "ledger.sqlite3"):
        status, _, err = run("scan", "--config", config)

    assert status == 75
    assert "another run" in err


def test_scan_with_nothing_to_say_prints_nothing(
    run: Run, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORY_PASSWORD", account.server.password)

    assert run("scan", "--config", config_of(tmp_path, account.server.port)) == (0, "", "")


# -- classify ---------------------------------------------------------------------------------


def lines_of(out: str) -> list[dict[str, Any]]:
    """The JSON lines of an output."""
    return [json.loads(line) for line in out.splitlines()]


def test_classify_reads_a_folder_and_an_mbox(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_ASSISTANT_CONFIG", str(tmp_path / "none.toml"))
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "a.eml").write_bytes(LETTER)
    (folder / "broken.eml").write_bytes(b"\xff\xfe\x00garbage" * 100)
    mbox = tmp_path / "two.mbox"
    mbox.write_bytes(
        b"From tom Thu Feb 26 10:00:00 2026\n" + LETTER + b"\nFrom ann Thu Feb 26 11:00:00 2026\n" + LETTER
    )

    status, out, _ = run("classify", "--json", str(folder), str(mbox))
    lines = lines_of(out)

    assert status == 0
    assert [(Path(line["file"]).name, line["index"]) for line in lines] == [
        ("a.eml", 0),
        ("broken.eml", 0),
        ("two.mbox", 0),
        ("two.mbox", 1),
    ]
    assert lines[0]["kind"] == "interview_confirmation"
    assert lines[0]["interviews"][0]["start"] == "2026-03-03T14:00:00+00:00"
    assert lines[0]["evidence"]
    assert lines[1]["faults"]
    assert lines[2]["message_id"] == "<c1@brightwell.example>"


def test_classify_has_every_field_of_the_contract(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_ASSISTANT_CONFIG", str(tmp_path / "none.toml"))
    path = tmp_path / "a.eml"
    path.write_bytes(LETTER)

    (line,) = lines_of(run("classify", "--json", str(path))[1])

    contract = (
        "file index message_id kind firm confidence evidence interviews slots decision_by company role people also"
    )
    assert set(contract.split()) | {"language", "ms"} <= set(line)
    assert line["company"] == "Brightwell"
    assert line["role"] == "Data Analyst"


def test_classify_reads_standard_input(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "assistant", "classify", "--json", "-"],
        input=LETTER,
        capture_output=True,
        check=True,
        env={
            "INTERVIEW_ASSISTANT_CONFIG": str(tmp_path / "none.toml"),
            "PYTHONPATH": str(Path(__file__).parent.parent),
        },
    )

    assert json.loads(found.stdout)["kind"] == "interview_confirmation"


def test_classify_of_a_missing_file_is_told(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("classify", "--json", str(tmp_path / "none.eml"))

    assert status == 2
    assert lines_of(out)[0]["faults"] == ["no such file"]
