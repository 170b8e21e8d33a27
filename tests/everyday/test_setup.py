"""Setup from end to end: scripted by options, and typed at a terminal, against Dovecot."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import stat
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from everyday.conftest import CRONTAB, Machine, Terminal
from everyday.test_setup_discovery import Net, config, server
from servers.smtpsink import SmtpSink

from assistant.accounts.discovery import SrvRecord
from assistant.config import load

LETTER = b"""From: Tom Reyes <tom@brightwell.example>
To: priya@example.org
Subject: Interview confirmed: Data Analyst
Date: Thu, 26 Feb 2026 10:00:00 +0000
Message-ID: <c1@brightwell.example>

Your interview for the Data Analyst role at Brightwell is confirmed for Tuesday 3 March 2026 at 14:00 GMT.
"""
NOW = ("--now", "2026-02-27T09:00+00:00")


def scripted(account: Any, *more: str, secret: tuple[str, ...] = ("--password-env", "MAIL_PASSWORD")) -> list[str]:
    """The options with which a script sets up this account."""
    server = account.server
    return [
        "setup", "--yes", "--offline", "--name", "Priya Nair", "--email", account.user, "--imap-host", server.host,
        "--imap-port", str(server.port), "--imap-security", "none", "--timezone", "Europe/London", *secret, *NOW, *more,
    ]  # fmt: skip


@pytest.fixture
def password(account: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    """The right password, in the environment."""
    monkeypatch.setenv("MAIL_PASSWORD", account.server.password)
    return str(account.server.password)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# -- scripted -------------------------------------------------------------------------------


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


# -- with a network that is made up ---------------------------------------------------------


def with_network(account: Any, monkeypatch: pytest.MonkeyPatch, net: Net) -> list[str]:
    """The options of a script that leaves the servers to be found."""
    monkeypatch.setattr("assistant.accounts.network.Network", lambda: net)
    options = scripted(account, "--no-scan")
    place = options.index("--imap-host")
    return [word for word in options[:place] + options[place + 6 :] if word != "--offline"]


def test_servers_that_dns_alone_places_elsewhere_wait_for_the_users_word(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    net = Net(srvs={"_imaps._tcp.example.org": [SrvRecord(0, 0, 993, "imap.evil.example")]})

    status, _, err = machine.run(*with_network(account, monkeypatch, net))

    assert (status, machine.config.exists()) == (2, False)
    assert "imap.evil.example:993 (tls), which lies outside of the domain of" in err
    assert "--imap-host" in err


def test_servers_of_the_autoconfig_file_are_used(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = config(server("imap", "localhost", account.server.tls_port, "SSL"))
    net = Net(files={"https://autoconfig.example.org/mail/config-v1.1.xml": text})

    status, _, err = machine.run(*with_network(account, monkeypatch, net), "--ca-file", account.server.ca_file)

    assert status == 0, err
    assert f"found (autoconfig of example.org): IMAP localhost:{account.server.tls_port} (tls)" in err
    assert load(machine.config).imap.settings.port == account.server.tls_port


class Typed(io.StringIO):
    """Somebody who types these lines at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("word", "answer", "is_set_up", "said"),
    [
        ("correct-horse", "y", True, "May it send the drafts that you approve"),
        ("correct-horse", "n", False, "May it send the drafts that you approve"),
        ("another", "y", False, "sending is left out; you send from your mail client"),
    ],
)
def test_sending_is_asked_for_and_tried_when_a_server_was_found(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    smtp_server: Callable[..., SmtpSink], word: str, answer: str, is_set_up: bool, said: str,
) -> None:  # fmt: skip
    sink = smtp_server("tls", user=account.user, password=word)
    trusted = tmp_path / "both.pem"
    trusted.write_text(Path(account.server.ca_file).read_text() + Path(sink.ca_file or "").read_text())
    text = config(
        server("imap", "localhost", account.server.tls_port, "SSL"), server("smtp", "localhost", sink.port, "SSL")
    )
    net = Net(files={"https://autoconfig.example.org/mail/config-v1.1.xml": text})
    monkeypatch.setattr("sys.stdin", Typed(f"y\n\ny\n{answer}\n\n"))
    options = [o for o in with_network(account, monkeypatch, net) if o != "--yes"]

    status, _, err = machine.run(*options, "--ca-file", str(trusted), "--strength", "SQL", "--schedule", "no")

    assert status == 0, err
    assert said in err
    assert (load(machine.config).smtp is not None) is is_set_up


# -- at a terminal --------------------------------------------------------------------------


def begin(terminal: Callable[..., Terminal], account: Any, **environ: str) -> Terminal:
    """The conversation up to the password."""
    screen = terminal("setup", "--offline", *NOW, **environ)
    screen.answer("Your name:", "Priya Nair")
    screen.answer("Your mail address:", account.user)
    screen.answer("IMAP server:", account.server.host)
    screen.answer("Encryption (tls, starttls, none) [none]:")
    screen.answer("Port [143]:", str(account.server.port))
    screen.answer(f"User name [{account.user}]:")
    return screen


def finish(screen: Terminal) -> int:
    """The conversation from the time zone on, with the Return key."""
    screen.answer("Your time zone [Europe/London]:")
    screen.answer("Your country [GB]:")
    screen.answer("One of your strengths (Return: none):")
    return screen.end()


def test_the_whole_conversation_with_the_keyring_and_the_schedule(
    machine: Machine, terminal: Callable[..., Terminal], account: Any
) -> None:
    machine.tool("crontab", CRONTAB)

    screen = begin(terminal, account, FAKE_KEYRING="1")
    screen.answer("(not shown):", account.server.password)
    screen.answer("Are these the right folders? [Y/n]", "y")
    screen.expect("1  the keyring of this computer")
    screen.answer("Your choice [1]")
    screen.answer("Your time zone [Europe/London]:", "London")
    screen.expect('unknown time zone "London"; did you mean Europe/London')
    screen.answer("Your time zone [Europe/London]:")
    screen.answer("Your country [GB]:", "Germany")
    screen.expect('did you mean "DE"')
    screen.answer("Your country [GB]:", "DE")
    screen.answer("One of your strengths (Return: none):", "I have led a team of four")
    screen.answer("One of your strengths (Return: none):")
    screen.expect("0 messages looked at")
    screen.expect("a line in your crontab:")
    screen.answer("Install this? [Y/n]", "y")
    screen.expect("the scan runs by cron")

    assert screen.end() == 0, screen.shown
    assert account.server.password not in screen.shown + machine.config.read_text()
    kept = {f"interview-assistant:127.0.0.1 {account.user}": account.server.password}
    assert json.loads((machine.home / "keyring.json").read_text()) == kept
    identity = load(machine.config).identity
    assert (identity.strengths, identity.country) == (("I have led a team of four",), "DE")


def test_wrong_answers_are_asked_again_and_a_wrong_password_gets_another_try(
    machine: Machine, terminal: Callable[..., Terminal], account: Any
) -> None:
    screen = terminal("setup", "--offline", "--no-scan", *NOW)
    screen.answer("Your name:", "")
    screen.expect("is empty")
    screen.answer("Your name:", "Priya Nair")
    screen.answer("Your mail address:", "priya at example.org")
    screen.expect("a bare mail address is wanted")
    screen.answer("Your mail address:", account.user)
    screen.answer("IMAP server:", "imap://127.0.0.1")
    screen.expect("without imap://")
    screen.answer("IMAP server:", "127.0.0.1")
    screen.answer("[none]:", "ssl")
    screen.expect('"tls" or "starttls" or "none" is wanted')
    screen.answer("[none]:")
    screen.answer("Port [143]:", "many")
    screen.expect("a port is a number")
    screen.answer("Port [143]:", "1")
    screen.answer("User name")
    screen.answer("(not shown):", "wrong")
    screen.expect("nothing answers on this port")
    screen.answer("IMAP server [127.0.0.1]:")
    screen.answer("Port [1]:", str(account.server.port))
    screen.answer("[none]:")
    screen.answer("(not shown):", "wrong")
    screen.expect("login refused (check user name and password")
    screen.answer("User name")
    screen.answer("(not shown):", account.server.password)
    screen.answer("right folders? [Y/n]", "maybe")
    screen.expect("please answer y or n")
    screen.answer("right folders? [Y/n]")
    screen.answer("Your choice [1]", "9")
    screen.expect("a number from 1 to 2")
    screen.answer("Your choice [1]")

    assert finish(screen) == 0, screen.shown
    assert tomllib.loads(machine.config.read_text())["imap"]["password"] == account.server.password
    assert mode(machine.config) == 0o600


def test_a_password_manager_has_to_print_the_password_that_worked(
    machine: Machine, terminal: Callable[..., Terminal], account: Any
) -> None:
    machine.tool("manager", f"#!/bin/sh\necho {account.server.password}\n")
    prompt = "Command that prints the password (Return: another way):"

    screen = begin(terminal, account)
    screen.answer("(not shown):", account.server.password)
    screen.answer("right folders? [Y/n]")
    screen.answer("Your choice [1]", "2")
    screen.answer(prompt, "no-such-command")
    screen.expect("the command failed")
    screen.answer(prompt)
    screen.answer("Your choice [1]", "2")
    screen.answer(prompt, "echo else")
    screen.expect("something else than the password that has just worked")
    screen.answer(prompt, "manager")

    assert finish(screen) == 0, screen.shown
    assert tomllib.loads(machine.config.read_text())["imap"]["password_command"] == "manager"


def test_three_refused_logins_end_the_conversation_and_nothing_is_written(
    machine: Machine, terminal: Callable[..., Terminal], account: Any
) -> None:
    screen = begin(terminal, account)
    for left in (2, 1, 0):
        screen.answer("(not shown):", "wrong")
        if left:
            screen.answer("User name")

    assert screen.end() == 77
    assert not machine.config.exists()


@pytest.mark.parametrize("answer", ["n", ""])
def test_somebody_who_does_not_want_the_old_file_replaced_is_asked_first(
    machine: Machine, terminal: Callable[..., Terminal], answer: str
) -> None:
    machine.write_config("# mine\n")

    screen = terminal("setup", "--offline")
    screen.answer("Replace it (a copy is kept)? [y/N]", answer)

    assert screen.end() == 2
    assert machine.config.read_text() == "# mine\n"


def test_other_folders_can_be_named_at_the_terminal(
    machine: Machine, terminal: Callable[..., Terminal], account: Any, mail_client: Any
) -> None:
    mail_client.create_folder("Briefe")

    screen = begin(terminal, account)
    screen.answer("(not shown):", account.server.password)
    screen.answer("right folders? [Y/n]", "n")
    screen.answer("drafts folder [Drafts]:", "Brief")
    screen.answer("sent folder [Sent]:")
    screen.answer("trash folder [Trash]:")
    screen.expect('Did you mean "Briefe"?')
    screen.answer("right folders? [Y/n]", "n")
    screen.answer("drafts folder [Drafts]:", "Briefe")
    screen.answer("sent folder [Sent]:")
    screen.answer("trash folder [Trash]:")
    screen.answer("right folders? [Y/n]")
    screen.answer("Your choice [1]")

    assert finish(screen) == 0, screen.shown
    assert load(machine.config).folders.drafts == "Briefe"


def test_whoever_presses_return_at_every_question_is_set_up(
    machine: Machine, terminal: Callable[..., Terminal], account: Any
) -> None:
    screen = begin(terminal, account)
    assert "Return takes what stands in [brackets]; Ctrl-C ends this" in screen.shown
    assert "none is known for" in screen.shown
    screen.answer("(not shown):", account.server.password)
    screen.answer("right folders? [Y/n]")
    screen.expect("There is no keyring here that answers")
    screen.expect("1  the configuration file, in plain words, which only you can read")
    screen.answer("Your choice [1]")

    assert finish(screen) == 0, screen.shown
    assert mode(machine.config) == 0o600


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


def test_ctrl_c_and_ctrl_d_leave_nothing_behind(
    machine: Machine, terminal: Callable[..., Terminal], account: Any
) -> None:
    cut = begin(terminal, account)
    cut.expect("(not shown):")
    cut.program.send_signal(signal.SIGINT)
    ended = terminal("setup", "--offline")
    ended.expect("Your name:")
    os.write(ended.screen, b"\x04")

    assert (cut.end(), ended.end()) == (130, 2)
    assert "\ninterview-assistant: interrupted; nothing was written" in cut.shown
    assert "nothing was written" in ended.shown[ended.read :]
    assert not machine.config.parent.exists()
