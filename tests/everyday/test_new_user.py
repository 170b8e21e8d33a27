"""A new user with nothing but the README: its commands, typed at a terminal, end with a draft and a schedule."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path
from typing import Any

from everyday.conftest import CRONTAB, Machine, Terminal
from everyday.setting_up import LETTER

PROMPT = re.compile(r"(?:\[[^\]\n]*\]:?|\(Return: none\):|\(not shown\):|Your name:|Your mail address:|IMAP server:)$")
README = Path(__file__).parents[2] / "README.md"
EVENING = ("--now", "2026-03-03T17:00+00:00")


def commands() -> list[str]:
    """What the README says to type, from nothing to the first draft."""
    found = re.search(r"From a checkout to the first draft:\n\n```\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1].splitlines()


def test_the_readme_needs_five_commands_at_most() -> None:
    assert len(commands()) <= 5
    assert commands()[0] == "pipx install '.[keyring]'"  # tried by tests/test_package.py
    assert all(command.startswith("interview-assistant ") for command in commands()[1:])


def test_they_lead_to_the_first_draft(
    machine: Machine, terminal: Callable[..., Terminal], account: Any, mail_client: Any
) -> None:
    machine.tool("crontab", CRONTAB)
    mail_client.append("INBOX", LETTER, (), datetime(2026, 2, 26, 10, tzinfo=UTC))
    answers = {
        "Your name:": "Priya Nair", "Your mail address:": account.user, "IMAP server:": account.server.host,
        "Port [143]:": str(account.server.port), "(not shown):": account.server.password,
        "Install this? [Y/n]": "n",
    }  # fmt: skip

    shown = []
    for command in commands()[1:]:
        words = command.split()[1:]
        screen = terminal(*words, *EVENING)
        while prompt := next_prompt(screen):
            screen.type(next((answer for end, answer in answers.items() if prompt.endswith(end)), ""))
        assert screen.end() == 0, screen.shown
        shown.append(screen.shown)

    placed = mail_client.select_folder("Drafts")
    assert placed[b"EXISTS"] == 1, shown
    draft = message_from_bytes(mail_client.fetch([1], ["BODY.PEEK[]"])[1][b"BODY[]"])
    assert (draft["To"], draft["In-Reply-To"]) == ("Tom Reyes <tom@brightwell.example>", "<c1@brightwell.example>")
    assert "would draft d1" in shown[1]
    assert "drafted d1" in shown[2]


def next_prompt(screen: Terminal) -> str | None:
    """What the program waits with for an answer; None when it has ended."""
    while True:
        tail = screen.shown[screen.read :].rstrip()
        if PROMPT.search(tail):
            screen.read = len(screen.shown)
            return tail.splitlines()[-1]
        if not screen._more():
            return None
