"""From the consent to the scan, through the command line, with a real mail server that asks about every token."""

from __future__ import annotations

import json
import stat
import tomllib

import pytest
from oauth.conftest import User


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
@pytest.mark.parametrize("flow", ["browser", "device"])
def test_who_has_logged_in_can_scan(user: User, flow: str, auth: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.oauth.login.time.sleep", lambda _: None)
    user.configure(flow=flow, imap=f'auth = "{auth}"', oauth='keep = "file"')

    logged_in = user.run("login")
    scanned = user.run("scan")

    assert logged_in[0] == 0, logged_in
    assert "the login works, the tokens are kept" in logged_in[1]
    assert scanned == (0, "", "")
    assert stat.S_IMODE(user.tokens.stat().st_mode) == 0o600
    assert json.loads(user.tokens.read_text())["access_token"] in user.authorisation.good


def options(user: User, *more: str, where: tuple[str, ...] = ("--tokens-in-file",)) -> list[str]:
    """With these a script sets up this account."""
    server, url = user.account.server, user.authorisation.url
    return [
        "setup", "--yes", "--offline", "--name", "Priya Nair", "--email", user.account.user,
        "--imap-host", server.host, "--imap-port", str(server.port), "--imap-security", "none",
        "--timezone", "Europe/London", "--oauth", "other", "--client-id", "our-client",
        "--authorization-endpoint", f"{url}/authorize", "--token-endpoint", f"{url}/token", *where, *more,
    ]  # fmt: skip


def test_setup_asks_for_the_consent_and_the_scan_needs_no_other(user: User) -> None:
    user.machine.config.unlink()

    set_up = user.run(*options(user, "--scope", "mail", "--scope", "offline_access"))
    scanned = user.run("scan")
    examined = user.run("doctor", "-q")

    assert set_up[0] == 0, set_up
    assert (scanned, examined) == ((0, "", ""), (0, "", ""))
    assert user.authorisation.paths() == ["/authorize", "/token"], "one consent, no renewal"
    assert user.authorisation.asked[0].fields["scope"] == "mail offline_access"
    assert user.authorisation.asked[0].fields["login_hint"] == user.account.user


def test_setup_writes_the_client_and_no_token(user: User) -> None:
    user.machine.config.unlink()

    user.run(*options(user, "--auth", "oauthbearer"))

    text = user.machine.config.read_text()
    kept = json.loads(user.tokens.read_text())
    assert tomllib.loads(text)["oauth"] == {
        "provider": "other", "client_id": "our-client", "keep": "file",
        "authorization_endpoint": f"{user.authorisation.url}/authorize",
        "token_endpoint": f"{user.authorisation.url}/token",
    }  # fmt: skip
    assert tomllib.loads(text)["imap"]["auth"] == "oauthbearer"
    assert kept["access_token"] not in text
    assert kept["refresh_token"] not in text


def test_a_rehearsed_setup_keeps_nothing(user: User) -> None:
    user.machine.config.unlink()

    status, out, _ = user.run(*options(user, "--dry-run"))

    assert (status, user.tokens.exists(), user.machine.config.exists()) == (0, False, False)
    assert 'provider = "other"' in out


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        (["--flow", "device"], 2, "--device-endpoint: is missing"),
        (["--token-endpoint", "http://login.example.org/token"], 2, "--token-endpoint: has to begin with https://"),
        (["--client-secret-env", "NOT_SET"], 2, "--client-secret-env: the environment variable NOT_SET is not set"),
        (["--client-secret-command", "echo x"], 78, "does not take this client (invalid_client: wrong secret)"),
        (["--password-stdin"], 2, "not allowed with argument"),
    ],
)
def test_what_is_wrong_with_the_options_is_told(user: User, change: list[str], status: int, words: str) -> None:
    user.machine.config.unlink()

    done = user.run(*options(user, *change))

    assert (done[0], user.machine.config.exists(), user.tokens.exists()) == (status, False, False)
    assert words in done[2]


def test_without_a_keyring_a_script_has_to_ask_for_the_file(user: User) -> None:
    user.machine.config.unlink()

    done = user.run(*options(user, where=()))

    assert (done[0], user.authorisation.asked) == (2, [])
    assert "--tokens-in-file keeps them in a file that only you can read" in done[2]
