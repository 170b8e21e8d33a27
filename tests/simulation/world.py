"""What a history takes place in: the server's abilities, the user's folders and settings, drawn from its seed."""

from __future__ import annotations

from pathlib import Path
from random import Random

from assistant.config import Config, parse_text
from assistant.mailbox.folders import Folders

from . import post as server

CONFIG = """
[identity]
name = "Priya Nair"
email = "priya@example.org"
timezone = "Europe/London"
strengths = ["I have run a reporting team of four"]
[imap]
host = "localhost"
security = "none"
password_env = "SIMULATED"
[smtp]
host = "localhost"
security = "none"
[state]
path = "{state}"
[cadence]
preset = "{preset}"
country = "GB"
keep_in_touch = {keeps}
[approval]
how = {how}
send = "{send}"
"""


def traits(seed: int, random: Random) -> server.Traits:
    """What the server can do."""
    has_move, has_uidplus = random.choice(((True, True),) * 6 + ((False, True), (True, False), (False, False)))
    return server.Traits(
        has_move=has_move, has_uidplus=has_uidplus, has_modseq=random.random() < 0.7,
        files_sent=random.random() < 0.2, chunk=random.choice((500, 500, 2)),
        has_one_validity=seed % 3 == 0,
    )  # fmt: skip


def configured(ledger: Path, random: Random) -> Config:
    """What the user has set."""
    text = CONFIG.format(
        state=ledger, preset=random.choice(("standard", "standard", "prompt", "persistent", "patient")),
        keeps=str(random.random() < 0.3).lower(), how=random.choice(('["folder"]', '["folder", "flag"]')),
        send=random.choice(("polite", "at once")),
    )  # fmt: skip
    return parse_text(text, ledger.with_name("config.toml"), machine_timezone="Europe/London")


def folders(random: Random) -> Folders:
    """Which of the usual folders there are."""
    trash = None if random.random() < 0.08 else "Trash"
    sent = None if random.random() < 0.05 else "Sent"
    return Folders(("INBOX",), "Drafts", sent, trash, None if random.random() < 0.1 else "Approved")
