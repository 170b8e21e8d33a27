"""An authorisation server, a Dovecot that asks it about each token, and a user who has both."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from everyday.conftest import Machine, machine, terminal  # noqa: F401  # fixtures
from servers.accounts import Account, fresh_account
from servers.authorisation import Authorisation
from servers.dovecot import Dovecot

from assistant.oauth.settings import OAuthSettings

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(scope="session")
def running_authorisation() -> Iterator[Authorisation]:
    """One for all tests; see `authorisation`."""
    with Authorisation().serving() as server:
        yield server


@pytest.fixture
def authorisation(running_authorisation: Authorisation) -> Authorisation:
    """An authorisation server that has forgotten what other tests did to it."""
    fresh = Authorisation()
    for one in fields(Authorisation):
        if one.name != "port":
            setattr(running_authorisation, one.name, getattr(fresh, one.name))
    return running_authorisation


@pytest.fixture
def token_account(
    dovecot_factory: Callable[..., Dovecot], running_authorisation: Authorisation, authorisation: Authorisation
) -> Account:
    """A fresh mailbox that is opened with a token of the authorisation server."""
    server = dovecot_factory(tokeninfo=f"{running_authorisation.url}/tokeninfo?access_token=")
    account = fresh_account(server)
    authorisation.user = account.user
    return account


@dataclass
class User:
    """Somebody with a machine, a mailbox that wants a token, and a browser."""

    machine: Machine
    account: Account
    authorisation: Authorisation

    @property
    def tokens(self) -> Path:
        """Where tokens lie that are kept in a file."""
        return self.machine.home / ".state" / "interview-assistant" / "ledger.tokens.json"

    def configure(self, oauth: str = 'keep = "file"', *, imap: str = "", more: str = "", flow: str = "browser") -> None:
        """A configuration with [oauth]."""
        server, url = self.account.server, self.authorisation.url
        self.machine.write_config(
            f'[identity]\nname = "Priya Nair"\nemail = "priya@example.org"\n[imap]\nhost = "{server.host}"\n'
            f'port = {server.port}\nsecurity = "none"\nusername = "{self.account.user}"\n{imap}\n'
            f'[oauth]\nprovider = "other"\nclient_id = "our-client"\nflow = "{flow}"\n'
            f'authorization_endpoint = "{url}/authorize"\ndevice_endpoint = "{url}/device"\n'
            f'token_endpoint = "{url}/token"\n{oauth}\n{more}\n'
        )

    def run(self, *arguments: str, now: str = "2026-03-02T09:00+00:00") -> tuple[int, str, str]:
        """A command at a time."""
        return self.machine.run(*arguments, "--now", now)


@pytest.fixture
def user(
    machine: Machine,  # noqa: F811
    token_account: Account, authorisation: Authorisation, monkeypatch: pytest.MonkeyPatch,
) -> User:  # fmt: skip
    """A user whose browser consents as the authorisation server is told to."""
    monkeypatch.setenv("BROWSER", "pretended")
    pretend_keyring(machine, monkeypatch)
    monkeypatch.setattr("webbrowser.open", authorisation.visit)
    made = User(machine, token_account, authorisation)
    made.configure()
    return made


def pretend_keyring(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """The keyring of the pretended machine in the place of this one's; it works where FAKE_KEYRING is set."""
    for name in ("keyring", "keyring.errors"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
        del sys.modules[name]
    monkeypatch.syspath_prepend(str(machine.home / "python"))
    importlib.import_module("keyring")


def settings(authorisation: Authorisation, **changes: Any) -> OAuthSettings:
    """How this server is used."""
    url = authorisation.url
    values: dict[str, Any] = {
        "client_id": "our-client", "flow": "browser", "token_endpoint": f"{url}/token",
        "authorization_endpoint": f"{url}/authorize", "device_endpoint": f"{url}/device", "scopes": ("mail", "send"),
    }  # fmt: skip
    return OAuthSettings(**{**values, **changes})
