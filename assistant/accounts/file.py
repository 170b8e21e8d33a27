"""The configuration file that setup writes: the text, and its safe way to the disk.

Minimal: a key that would only say its default is left out.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from assistant.accounts.answers import Answers
from assistant.config import load
from assistant.configuration.sample import toml
from assistant.errors import ConfigError
from assistant.mailbox.settings import ServerSettings

_HEAD = """\
# Written by `interview-assistant setup`; yours to edit. What is not here has its default:
# `interview-assistant help configuration` shows every key, `interview-assistant doctor` checks it.
"""


def text_of(answers: Answers) -> str:
    """The whole file."""
    account = (_identity(answers), _imap(answers), _smtp(answers), _oauth(answers))
    sections = (*account, _folders(answers), _cadence(answers))
    return "\n".join([_HEAD, *("".join(f"{line}\n" for line in section) for section in sections if section)])


def account_text_of(answers: Answers, name: str) -> str:
    """One [[account]] more: only what is its own."""
    head = ["[[account]]", _line("name", name), "", "[account.identity]", _line("email", answers.email)]
    sections = (_imap(answers), _smtp(answers), _oauth(answers), _folders(answers))
    own = [[line.replace("[", "[account.", 1) if line.startswith("[") else line for line in one] for one in sections]
    return "\n".join("".join(f"{line}\n" for line in section) for section in (head, *own) if section)


def _identity(answers: Answers) -> list[str]:
    lines = ["[identity]", _line("name", answers.name), _line("email", answers.email)]
    lines.append(_line("timezone", answers.timezone))
    if not answers.strengths:
        return [*lines, "#strengths = []  # sentences about you that the notes may draw on"]
    inner = (f"    {toml(strength)}," for strength in answers.strengths)
    return [*lines, "strengths = [  # sentences that the notes may draw on", *inner, "]"]


def _imap(answers: Answers) -> list[str]:
    lines = ["[imap]", *_server(answers.imap)]
    if answers.imap.username != answers.email:
        lines.append(_line("username", answers.imap.username))
    if answers.oauth:
        lines.append("# the login is that of [oauth]")
    elif answers.key is None:
        lines.append("# the password is in the keyring of this computer")
    else:
        lines.append(_line(answers.key.name, answers.key.value))
    if answers.imap.auth == "oauthbearer":
        lines.append(_line("auth", answers.imap.auth))
    return lines


def _server(settings: ServerSettings) -> Iterator[str]:
    yield _line("host", settings.host)
    yield _line("port", settings.port)
    yield _line("security", settings.security)
    if settings.ca_file:
        yield _line("ca_file", settings.ca_file)


def _smtp(answers: Answers) -> list[str]:
    if answers.smtp is None:
        return ["# No [smtp]: what you approve you send from your mail client."]
    place = answers.smtp
    lines = ["[smtp]  # sends what you approved; user name and password are those of [imap]"]
    lines += [_line("host", place.host), _line("port", place.port), _line("security", place.security)]
    if answers.imap.ca_file and place.host != answers.imap.host:
        lines.append(_line("ca_file", answers.imap.ca_file))
    return lines


def _oauth(answers: Answers) -> list[str]:
    lines = [_line(key, value) for key, value in answers.oauth]
    return ["[oauth]  # `interview-assistant login` logs in anew", *lines] if lines else []


def _folders(answers: Answers) -> list[str]:
    named = [_line(name, value) for name, value in answers.folders.items()]
    return ["[folders]", *named] if named else []


def _cadence(answers: Answers) -> list[str]:
    lines = ["[cadence]", f"{_line('preset', answers.preset)}  # standard | prompt | patient | persistent"]
    if answers.country:
        lines.append(f"{_line('country', answers.country)}  # its public holidays are kept")
    return lines


def _line(key: str, value: object) -> str:
    return f"{key} = {toml(value)}"


# -- to the disk --------------------------------------------------------------------------


def save(text: str, path: Path, *, now: datetime) -> Path | None:
    """Write the file for the user alone, whole or not at all; the path that an older one was moved to.

    Raises ConfigError where it cannot be written, or would not load.
    """
    path = path.resolve()  # a link into somebody's dotfiles stays a link
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = _written_beside(text, path)
    except OSError as error:
        raise ConfigError([f"{path}: cannot be written: {error.strerror}; name another with --config"]) from error
    try:
        load(fresh)
        older = _backup(path, now) if path.exists() else None
        fresh.replace(path)
    except OSError as error:
        raise ConfigError([f"{path}: cannot be written: {error.strerror}; name another with --config"]) from error
    finally:
        fresh.unlink(missing_ok=True)
    return older


def _written_beside(text: str, path: Path) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600 from its first moment
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return Path(name)


def _backup(path: Path, now: datetime) -> Path:
    """A copy of the older file beside it, under a name that nothing has yet."""
    stem = f"{path.name}.{now:%Y%m%d-%H%M%S}"
    names = (f"{stem}{f'-{number}' if number else ''}.bak" for number in range(1000))
    target = next(each for name in names if not (each := path.with_name(name)).exists())
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(path.read_bytes())
    return target
