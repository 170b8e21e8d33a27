"""What the tests of setup share: the options of a script, the hour, a mail, and a look at a file's mode."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

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


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
