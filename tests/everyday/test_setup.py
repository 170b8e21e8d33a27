"""Setup from end to end by the options of a script, against Dovecot."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from everyday.conftest import CRONTAB, Machine
from everyday.setting_up import LETTER, NOW, mode, scripted
from servers.smtpsink import SmtpSink

from assistant.config import load


def test_a_script_sets_up_everything_with_options_alone(machine: Machine, account: Any, password: str) -> None:
    status, _, err = machine.run(
        *scripted(account, "--strength", "I have led a team of four", "--strength", "SQL", "--preset", "prompt")
    )

    config = load(machine.config)
    assert status == 0, err
    assert (config.identity.name, config.identity.email) == ("Priya Nair", account.user)
    assert config.identity.strengths == ("I have led a team of four", "SQL")
    assert (config.identity.country, config.cadence.preset) == ("GB", "prompt")
    assert (config.imap.settings.port, config.smtp) == (account.server.port, None)


def test_the_file_is_minimal_private_and_without_the_password(machine: Machine, account: Any, password: str) -> None:
    machine.run(*scripted(account))

    text = machine.config.read_text()
    assert tomllib.loads(text) == {
        "identity": {"name": "Priya Nair", "email": account.user, "timezone": "Europe/London"},
        "imap": {"host": "127.0.0.1", "port": account.server.port, "security": "none", "password_env": "MAIL_PASSWORD"},
        "cadence": {"preset": "standard", "country": "GB"},
    }
    assert (mode(machine.config), mode(machine.config.parent)) == (0o600, 0o700)
    assert password not in text


def test_what_setup_wrote_is_what_scan_and_doctor_take(machine: Machine, account: Any, password: str) -> None:
    machine.run(*scripted(account))

    assert machine.run("scan", *NOW)[0] == 0
    assert machine.run("doctor", "-q", *NOW) == (0, "", "")


def test_the_first_look_shows_what_it_found_and_changes_nothing(
    machine: Machine, account: Any, password: str, mail_client: Any
) -> None:
    mail_client.append("INBOX", LETTER, (), datetime(2026, 2, 26, 10, tzinfo=UTC))

    status, out, err = machine.run(*scripted(account, "--json"))

    assert status == 0, err
    found = json.loads(out)
    assert found["scan"]["folders"]["INBOX"] == {"new": 1, "looked_at": 1}
    assert [f["kind"] for f in found["scan"]["findings"]] == ["interview_confirmation"]
    assert "1 message looked at, 1 application found" in err
    assert not load(machine.config).state_path.exists()


def test_json_says_what_was_done(machine: Machine, account: Any, password: str) -> None:
    _, out, _ = machine.run(*scripted(account, "--json", "--no-scan"))

    found = json.loads(out)
    assert (found["config"], found["older"], found["written"]) == (str(machine.config), None, True)
    assert found["folders"] == {
        "scan": ["INBOX"], "drafts": "Drafts", "sent": "Sent", "trash": "Trash", "approved": None
    }  # fmt: skip
    assert (found["secret"], found["scan"], found["schedule"]) == ("password_env", None, None)


def test_a_rehearsal_shows_the_file_and_writes_nothing(machine: Machine, account: Any, password: str) -> None:
    status, out, _ = machine.run(*scripted(account, "--dry-run"))

    assert status == 0
    assert 'password_env = "MAIL_PASSWORD"' in out
    assert not machine.config.parent.exists()


def test_a_rehearsal_does_not_show_a_password_that_would_stand_in_the_file(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    word = tmp_path / "word"
    word.write_text(f"{password}\n")
    with word.open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        status, out, err = machine.run(
            *scripted(account, "--dry-run", secret=("--password-stdin", "--password-in-file"))
        )

    assert (status, 'password = "..."' in out) == (0, True)
    assert password not in out + err


def test_a_refused_login_writes_nothing(machine: Machine, account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", "quite-wrong-secret")

    status, _, err = machine.run(*scripted(account))

    assert (status, machine.config.exists()) == (77, False)
    assert "login refused" in err
    assert "quite-wrong-secret" not in err


def test_an_existing_configuration_is_not_replaced_unasked(machine: Machine, account: Any, password: str) -> None:
    machine.write_config("# mine\n")

    status, _, err = machine.run(*scripted(account))

    assert (status, machine.config.read_text()) == (2, "# mine\n")
    assert "--overwrite" in err


def test_a_replaced_configuration_is_kept_beside_it(machine: Machine, account: Any, password: str) -> None:
    machine.write_config("# mine\n")

    first = machine.run(*scripted(account, "--overwrite"))[0]
    second = machine.run(*scripted(account, "--overwrite"))[0]

    kept = sorted(machine.config.parent.glob("*.bak"))
    assert (first, second, len(kept)) == (0, 0, 2)
    assert "# mine\n" in [path.read_text() for path in kept]
    assert [mode(path) for path in kept] == [0o600, 0o600]
    assert sorted(machine.config.parent.iterdir()) == sorted([machine.config, *kept])


def test_a_password_command_is_kept_as_a_command(machine: Machine, account: Any, password: str) -> None:
    machine.run(*scripted(account, secret=("--password-command", f"echo {password}")))

    assert tomllib.loads(machine.config.read_text())["imap"]["password_command"] == f"echo {password}"


def test_a_password_from_standard_input_goes_into_the_file_only_when_asked(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    word = tmp_path / "word"
    word.write_text(f"{password}\n")

    with word.open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        refused, _, err = machine.run(*scripted(account, secret=("--password-stdin",)))
    with word.open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        asked, _, _ = machine.run(*scripted(account, secret=("--password-stdin", "--password-in-file")))

    assert (refused, asked) == (2, 0)
    assert "no keyring" in err
    assert tomllib.loads(machine.config.read_text())["imap"]["password"] == password


def test_sending_is_set_up_and_tried_when_a_server_is_given(
    machine: Machine, account: Any, password: str, smtp_server: Callable[..., SmtpSink]
) -> None:
    sink = smtp_server(user=account.user, password=password)

    status, _, err = machine.run(
        *scripted(account, "--smtp-host", "127.0.0.1", "--smtp-port", str(sink.port), "--smtp-security", "none")
    )

    smtp = load(machine.config).smtp
    assert status == 0, err
    assert smtp is not None
    assert (smtp.settings.host, smtp.settings.port, smtp.settings.username) == ("127.0.0.1", sink.port, account.user)


def test_a_sending_server_that_refuses_the_login_is_told_before_anything_is_written(
    machine: Machine, account: Any, password: str, smtp_server: Callable[..., SmtpSink]
) -> None:
    sink = smtp_server(user=account.user, password="another")

    status, _, err = machine.run(
        *scripted(account, "--smtp-host", "127.0.0.1", "--smtp-port", str(sink.port), "--smtp-security", "none")
    )

    assert (status, machine.config.exists()) == (77, False)
    assert "login was refused" in err


def test_a_schedule_is_installed_when_the_script_says_so(machine: Machine, account: Any, password: str) -> None:
    machine.tool("crontab", CRONTAB)

    status, out, err = machine.run(*scripted(account, "--schedule", "yes", "--no-scan"))

    assert status == 0, err
    assert f"--config {machine.config}" in (machine.home / "crontab").read_text()
    assert "the scan runs by cron" in out


def test_folders_of_other_names_are_written_down(
    machine: Machine, account: Any, password: str, mail_client: Any
) -> None:
    mail_client.create_folder("Jobs")
    mail_client.create_folder("To send")

    status, _, err = machine.run(
        *scripted(account, "--scan-folder", "INBOX", "--scan-folder", "Jobs", "--approved", "To send", "--no-scan")
    )

    assert status == 0, err
    assert tomllib.loads(machine.config.read_text())["folders"] == {"scan": ["INBOX", "Jobs"], "approved": "To send"}


def test_tls_with_a_certificate_of_its_own(machine: Machine, account: Any, password: str) -> None:
    options = scripted(account, "--ca-file", account.server.ca_file)
    place = options.index("--imap-host")
    options[place : place + 6] = ["--imap-host", "localhost", "--imap-port", str(account.server.tls_port)]

    status, _, err = machine.run(*options)

    imap = load(machine.config).imap.settings
    assert status == 0, err
    assert (imap.security, imap.ca_file) == ("tls", account.server.ca_file)


def test_a_configuration_that_is_a_link_stays_one(
    machine: Machine, account: Any, password: str, tmp_path: Path
) -> None:
    target = tmp_path / "dotfiles.toml"
    target.write_text("# mine\n")
    machine.config.parent.mkdir(parents=True)
    machine.config.symlink_to(target)

    status, _, err = machine.run(*scripted(account, "--overwrite", "--no-scan"))

    assert status == 0, err
    assert machine.config.is_symlink()
    assert load(target).identity.name == "Priya Nair"


def test_bytes_that_are_no_text_are_refused(machine: Machine, account: Any, password: str) -> None:
    status, _, err = machine.run(*scripted(account, "--strength", "led a team \udcff"))

    assert (status, machine.config.exists()) == (2, False)
    assert "use a UTF-8 locale" in err


def test_the_file_names_nothing_that_an_installed_program_does_not_bring(
    machine: Machine, account: Any, password: str
) -> None:
    machine.run(*scripted(account))
    head = machine.config.read_text().partition("[identity]")[0]

    named = re.findall(r"`interview-assistant ([^`]+)`", head)
    assert named == ["setup", "help configuration", "doctor"]
    assert (".md" in head, "docs" in head, "example.toml" in head) == (False, False, False)
    status, shown, _ = machine.run("help", "configuration")
    assert (status, shown.count("\n[identity]\n"), "first_scan_days" in shown) == (0, 1, True)
