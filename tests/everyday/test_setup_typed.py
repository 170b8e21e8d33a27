"""Setup from end to end as it is typed at a terminal, against Dovecot."""

from __future__ import annotations

import json
import os
import signal
import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from everyday.conftest import CRONTAB, Machine, Terminal
from everyday.setting_up import NOW, mode

from assistant.config import load


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
