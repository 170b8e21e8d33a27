"""TOML to Config, or every fault with file, line and key.

Nothing else reads the configuration file. Which keys there are stands in
`configuration/keys.py`; here is what they mean together. Secrets are named, not
fetched: `secret_of` does that when somebody logs in.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from assistant.configuration.keys import SECTIONS
from assistant.configuration.reader import Faults, Values, parse, read_tables
from assistant.configuration.secrets import (
    FromCommand,
    FromEnvironment,
    FromFile,
    FromKeyring,
    FromOAuth,
    SecretSource,
    keep_in_keyring,
    secret_of,
)
from assistant.configuration.values import Approval, Config, Reminders, Server, Templates
from assistant.errors import ConfigError
from assistant.mailbox.settings import Auth, FolderNames, Secret, Security, ServerSettings, is_loopback
from assistant.model import Identity
from assistant.planning.cadence import PRESETS, Cadence, Channels

__all__ = [
    "Approval",
    "Config",
    "Reminders",
    "Server",
    "Templates",
    "default_path",
    "keep_in_keyring",
    "load",
    "load_accounts",
    "parse_accounts",
    "parse_text",
    "secret_of",
]

VARIABLE = "INTERVIEW_ASSISTANT_CONFIG"
_APP = "interview-assistant"
_MOST_BYTES = 1024 * 1024
"""A larger file is no configuration."""

_SECRET_KEYS = ("password_env", "password_command", "password", "token_command")
_CLIENT_SECRET_KEYS = ("client_secret_env", "client_secret_command", "client_secret")
_IMAP_PORTS = {"tls": 993, "starttls": 143, "none": 143}
_SMTP_PORTS = {"tls": 465, "starttls": 587, "none": 25}
_OTHERS = 0o077


def default_path(environ: Mapping[str, str]) -> Path:
    """$INTERVIEW_ASSISTANT_CONFIG, else config.toml in the platform's folder for configurations."""
    if named := environ.get(VARIABLE):
        return Path(named).expanduser()
    # Lazily: a run with --config never asks.
    import platformdirs

    return Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "config.toml"


def load(path: Path, *, machine_timezone: str = "UTC") -> Config:
    """The configuration in this file, of several accounts the first; ConfigError holds every fault of it."""
    return load_accounts(path, machine_timezone=machine_timezone)[0]


def load_accounts(path: Path, *, machine_timezone: str = "UTC") -> tuple[Config, ...]:
    """The configuration of every account in this file; ConfigError holds every fault of it."""
    return parse_accounts(_read(path), path, machine_timezone=machine_timezone)


def parse_text(text: str, path: Path, *, machine_timezone: str = "UTC") -> Config:
    """The configuration that this text is, of several accounts the first."""
    return parse_accounts(text, path, machine_timezone=machine_timezone)[0]


def parse_accounts(text: str, path: Path, *, machine_timezone: str = "UTC") -> tuple[Config, ...]:
    """The accounts that this text configures; `path` names it in faults and is where relative paths start."""
    tree, faults = parse(text, str(path))
    if "account" in tree:
        configs = _several(path, tree, faults, machine_timezone)
    else:
        configs = (_Builder(path, read_tables(tree, SECTIONS, faults), faults).build(machine_timezone),)
    if faults.told:
        raise ConfigError(faults.told)
    return configs


def _several(path: Path, tree: Mapping[str, object], faults: Faults, machine_timezone: str) -> tuple[Config, ...]:
    # Lazily: few configurations have [[account]] tables.
    from assistant.configuration import several

    found = tuple(
        _Builder(path, one.tables, faults, above=one.above, account=one.name).build(machine_timezone)
        for one in several.accounts_in(tree, faults)
    )
    several.refuse_shared(found, faults)
    return several.with_family(found)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ConfigError([f"{path}: is too large for a configuration"])
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError as error:
        raise ConfigError([f"{path}: there is no such file; `interview-assistant setup` makes it"]) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConfigError([f"{path}:{line}: is not UTF-8; save it as UTF-8"]) from error
    except OSError as error:
        raise ConfigError([f"{path}: cannot be read: {error.strerror}"]) from error


class _Builder:
    """Makes one account's values out of its tables; faults are collected, so that all are told at once."""

    def __init__(
        self,
        path: Path,
        tables: Mapping[str, Values],
        faults: Faults,
        *,
        above: tuple[str | int, ...] = (),
        account: str | None = None,
    ) -> None:
        self._path = path
        self._tables = tables
        self._faults = faults
        self._above = above
        self._account = account

    def build(self, machine_timezone: str) -> Config:
        identity = self._identity(machine_timezone)
        imap = self._server("imap", _IMAP_PORTS, identity.email, None)
        approval, notes, run = self._tables["approval"], self._tables["notes"], self._tables["run"]
        return Config(
            path=self._path,
            identity=identity,
            imap=imap,
            smtp=self._server("smtp", _SMTP_PORTS, identity.email, imap) if self._tables["smtp"].is_there else None,
            folders=self._folders(),
            cadence=self._cadence(),
            channels=self._channels(),
            approval=Approval(frozenset(approval.words("how")), cast(Any, approval.need("send", str, "polite"))),
            templates=self._templates(),
            reminders=self._reminders(),
            notes_by_mail=notes.need("by_mail", bool, False),
            first_scan_days=self._tables["cadence"].need("first_scan_days", int, 90),
            state_path=self._state_path(),
            deadline_seconds=run.need("deadline_seconds", int, 300),
            account=self._account,
            authserv_id=self._tables["imap"].get("authserv_id", str),
        )

    def _fault(self, section: str, key: str, words: str) -> None:
        table = self._tables[section]
        is_shared = key in table and key not in table.own  # it stands in the table that all accounts share
        self._faults.add((*(() if is_shared else self._above), section, key), words)

    def _identity(self, machine_timezone: str) -> Identity:
        table = self._tables["identity"]
        return Identity(
            name=table.need("name", str, ""),
            email=table.need("email", str, ""),
            aliases=table.words("aliases"),
            timezone=table.need("timezone", str, machine_timezone),
            country=self._tables["cadence"].get("country", str),
            strengths=table.words("strengths"),
        )

    # -- servers --------------------------------------------------------------------------

    def _server(self, name: str, ports: Mapping[str, int], email: str, other: Server | None) -> Server:
        table = self._tables[name]
        host, security = table.need("host", str, "localhost"), table.need("security", str, "tls")
        if security == "none" and not is_loopback(host):
            self._fault(name, "security", '"none" is for servers on this machine only; use "tls" or "starttls"')
            security = "tls"
        username = table.get("username", str) or (other.settings.username if other else email)
        secret = self._secret(name, host, username, other)
        is_oauth = isinstance(secret, FromOAuth)
        is_token = is_oauth or "token_command" in table or ("auth" not in table and _shares_token(table, other))
        settings = ServerSettings(
            host=host,
            port=table.get("port", int) or ports[security],
            security=cast(Security, security),
            username=username,
            ca_file=self._ca_file(name, host, other),
            auth=self._auth(name, is_token=is_token, other=other),
        )
        if is_oauth and settings.auth == "password":
            self._fault(name, "auth", '"password" contradicts [oauth]; leave it out or use "xoauth2"')
        return Server(settings, secret)

    def _auth(self, name: str, *, is_token: bool, other: Server | None) -> Auth:
        table = self._tables[name]
        inherited = other.settings.auth if other and is_token and "token_command" not in table else "xoauth2"
        auth = table.get("auth", str) or (inherited if is_token else "password")
        if "token_command" in table and auth == "password":
            self._fault(name, "auth", '"password" contradicts token_command; leave it out or use "xoauth2"')
        return cast(Auth, auth)

    def _secret(self, name: str, host: str, username: str, other: Server | None) -> SecretSource:
        table = self._tables[name]
        given = [key for key in _SECRET_KEYS if key in table]
        for second in given[1:]:
            self._fault(name, second, f"contradicts {given[0]}: give one of the two")
        if given and not other and self._tables["oauth"].own:
            self._fault(name, given[0], "contradicts [oauth]: give one of the two")
        if given:
            return self._given_secret(table, given[0], self._named(name, given[0]))
        if other or not self._tables["oauth"].is_there:
            return other.secret if other else FromKeyring(self._named(name, "password"), host, username)
        return self._oauth(host, username)

    def _oauth(self, host: str, username: str) -> FromOAuth:
        # Lazily: most configurations have a password.
        from assistant.configuration import oauth

        table, key = self._tables["oauth"], self._named("oauth", "client_id").removesuffix(".client_id")
        settings = oauth.settings_of(table, username, lambda key, words: self._fault("oauth", key, words))
        given = [key for key in _CLIENT_SECRET_KEYS if key in table]
        for second in given[1:]:
            self._fault("oauth", second, f"contradicts {given[0]}: give one of the two")
        secret = self._given_secret(table, given[0], self._named("oauth", given[0])) if given else None
        return FromOAuth(key, settings, secret, oauth.place_of(table, key, self._state_path(), host, username))

    def _given_secret(self, table: Values, key: str, named: str) -> FromEnvironment | FromCommand | FromFile:
        if key.endswith("_env"):
            return FromEnvironment(named, table.need(key, str, ""))
        if not key.endswith("_command"):
            self._refuse_open_file(table.section.name, key)
            return FromFile(named, Secret(table.need(key, str, "")))
        return FromCommand(named, table.get(key, str) or table.words(key))

    def _named(self, section: str, key: str) -> str:
        whose = f"account {self._account}: " if self._account else ""
        return f"{self._path}: {whose}{section}.{key}"

    def _refuse_open_file(self, section: str, key: str) -> None:
        if os.name == "posix" and self._path.exists() and self._path.stat().st_mode & _OTHERS:
            self._fault(section, key, f"others can read this file: chmod 600 {self._path}")

    def _ca_file(self, name: str, host: str, other: Server | None) -> str | None:
        path = self._place(name, "ca_file")
        if path is None:
            return other.settings.ca_file if other and other.settings.host == host else None
        if not path.is_file():
            self._fault(name, "ca_file", f"there is no file {path}")
        return str(path)

    # -- the rest -------------------------------------------------------------------------

    def _folders(self) -> FolderNames:
        table = self._tables["folders"]
        named = {name: table.get(name, str) for name in ("drafts", "sent", "trash", "approved")}
        self._refuse_shared(named)
        return FolderNames(scan=table.words("scan"), **named)

    def _refuse_shared(self, named: Mapping[str, str | None]) -> None:
        """Two of these folders being one would make a sent mail a draft, or a discarded one an approved one."""
        seen: dict[str, str] = {}
        for name, folder in named.items():
            if folder is None:
                continue
            if folder in seen:
                self._fault("folders", name, f'"{folder}" is the folder of {seen[folder]} already')
            seen[folder] = name

    def _cadence(self) -> Cadence:
        table = self._tables["cadence"]
        preset = PRESETS.get(table.need("preset", str, "standard"), PRESETS["standard"])
        changes = table.given([field.name for field in dataclasses.fields(Cadence)])
        cadence = dataclasses.replace(preset, **cast(dict[str, Any], changes))
        for smaller, larger in (("thank_you_hours", "thank_you_latest_hours"), ("work_starts", "work_ends")):
            if getattr(cadence, smaller) > getattr(cadence, larger) - (smaller == "work_starts"):
                key = smaller if smaller in changes else larger
                self._fault("cadence", key, f"{smaller} must come before {larger} ({getattr(cadence, larger)})")
        return cadence

    def _channels(self) -> Channels:
        table = self._tables["channels"]
        return Channels(card=table.need("card", bool, False), linkedin=table.need("linkedin", bool, False))

    def _templates(self) -> Templates:
        language = self._tables["templates"].need("language", str, "thread")
        path = self._place("templates", "path")
        if path is not None and not path.is_dir():
            self._fault("templates", "path", f"there is no folder {path}")
        return Templates(path, None if language == "thread" else language)

    def _reminders(self) -> Reminders:
        table, path = self._tables["reminders"], self._place("reminders", "ics")
        if path is not None and self._account and "ics" not in table.own:
            path = path.with_stem(f"{path.stem}-{self._account}")  # two accounts never write one file
        return Reminders(path, table.need("by_mail", bool, False))

    def _state_path(self) -> Path:
        named = self._place("state", "path")
        if named is not None:
            if named.is_dir():
                self._fault("state", "path", f"{named} is a folder; name a file in it")
            return named
        # Lazily: see default_path.
        import platformdirs

        folder = Path(platformdirs.user_state_dir(_APP, appauthor=False))
        return (folder / "accounts" / self._account if self._account else folder) / "ledger.sqlite3"

    def _place(self, section: str, key: str) -> Path | None:
        """A path of the file: from home with ~, else beginning where the file lies."""
        text = self._tables[section].get(key, str)
        if text is None:
            return None
        try:
            return self._path.parent.absolute() / Path(text).expanduser()
        except RuntimeError:
            self._fault(section, key, f"there is no such home folder: {text}")
            return Path(text)


def _shares_token(table: Values, other: Server | None) -> bool:
    """Whether the login to the second server takes the first one's token."""
    is_own = any(key in table for key in _SECRET_KEYS)
    return other is not None and not is_own and other.settings.auth != "password"
