"""Day after day with tokens: renewed, refused, taken back, forgotten; whom the program asks, and what it says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from everyday.conftest import Terminal
from oauth.conftest import User
from servers.accounts import fresh_account
from servers.smtpsink import TokenSink

NINE, NOON, NEXT_DAY = "2026-03-02T09:00+00:00", "2026-03-02T12:00+00:00", "2026-03-03T09:00+00:00"
QUIET = (0, "", "")
LETTER = b"""From: Tom Reyes <tom@brightwell.example>
To: priya@example.org
Subject: Interview confirmed: Data Analyst
Date: Thu, 26 Feb 2026 10:00:00 +0000
Message-ID: <c1@brightwell.example>

Your interview for the Data Analyst role at Brightwell is confirmed for Tuesday 3 March 2026 at 14:00 GMT.
"""


@pytest.fixture
def logged_in(user: User) -> User:
    """Consented at nine."""
    assert user.run("login", now=NINE)[0] == 0
    user.authorisation.asked.clear()
    return user


# -- while all is well --------------------------------------------------------------------------


def test_a_quiet_scan_asks_the_mail_server_alone_and_loads_nothing_for_tokens(logged_in: User) -> None:
    code = (
        "import sys; from assistant import cli; assert cli.main(sys.argv[1:]) == 0\n"
        "heavy = ('oauthlib', 'urllib.request', 'http.server', 'http.client', 'webbrowser')\n"
        "print([name for name in heavy if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, "scan", "--now", NINE], env={**os.environ, **logged_in.machine.environ},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert (done.stdout, done.stderr) == ("[]\n", "")
    assert logged_in.authorisation.paths() == []


def test_a_password_loads_nothing_of_oauth(user: User) -> None:
    text = user.machine.config.read_text()
    user.machine.write_config(text.partition("[oauth]")[0].replace("username", 'password_env = "PW"\nusername'))
    code = (
        "import sys; from assistant import cli; assert cli.main(sys.argv[1:]) == 0\n"
        "print([name for name in sys.modules if name.startswith('assistant.oauth')])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, "scan", "--now", NINE], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, **user.machine.environ, "PW": user.account.server.password},
    )  # fmt: skip

    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_token_that_has_run_out_is_renewed_once_and_then_used(logged_in: User) -> None:
    assert [logged_in.run("scan", now=NOON) for _ in range(3)] == [QUIET] * 3
    assert logged_in.authorisation.paths() == ["/token"]


def test_a_rehearsal_does_not_lose_a_renewed_login(logged_in: User) -> None:
    logged_in.authorisation.rotates = True

    assert logged_in.run("scan", "--dry-run", now=NOON)[0] == 0
    assert logged_in.run("scan", now=NEXT_DAY) == QUIET


def test_a_token_that_was_taken_back_is_renewed_in_the_same_run(logged_in: User) -> None:
    logged_in.authorisation.revoke()

    assert logged_in.run("scan", now=NINE) == QUIET
    assert logged_in.authorisation.paths() == ["/token"]


def test_the_keyring_holds_the_tokens_unless_a_file_is_asked_for(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_KEYRING", "1")
    user.configure(oauth="")

    assert user.run("login")[0] == 0
    assert user.run("scan", now=NOON) == QUIET

    kept = json.loads((user.machine.home / "keyring.json").read_text())
    assert list(kept) == [f"interview-assistant:oauth:127.0.0.1 {user.account.user}"]
    files = [path for path in (user.machine.home / ".state").rglob("*") if path.is_file()]
    assert len(user.authorisation.good) == 2
    assert not any(token.encode() in path.read_bytes() for token in user.authorisation.good for path in files)


def test_no_token_reaches_the_ledger_or_the_output(logged_in: User) -> None:
    kept = json.loads(logged_in.tokens.read_text())
    told = logged_in.run("scan", "-v", "--json", now=NOON)

    state = logged_in.tokens.with_name("ledger.sqlite3").read_bytes()
    for word in (kept["access_token"], kept["refresh_token"]):
        assert word.encode() not in state
        assert word not in told[1] + told[2]


# -- when it does not work ----------------------------------------------------------------------


def test_a_login_that_has_ended_is_told_by_every_scan_and_mended_by_login(logged_in: User) -> None:
    logged_in.authorisation._refreshes.clear()

    first, second = logged_in.run("scan", now=NOON), logged_in.run("scan", now=NOON)
    mended = logged_in.run("login", now=NOON), logged_in.run("scan", now=NOON)

    assert (first[0], second[0]) == (77, 77)
    assert "the login is not renewed any more (invalid_grant: it has been taken back); run `inter" in first[2]
    assert "the login has ended; run `interview-assistant login`" in second[2]
    assert (mended[0][0], mended[1]) == (0, QUIET)


def test_who_has_not_logged_in_is_told_how(user: User) -> None:
    status, _, err = user.run("scan")

    assert status == 78
    assert "nobody has logged in yet; run `interview-assistant login`" in err


@pytest.mark.parametrize("answer", [(503, b""), (200, b"<html>")])
def test_a_token_server_in_trouble_is_a_fault_of_the_moment(logged_in: User, answer: tuple[int, bytes]) -> None:
    logged_in.authorisation.answer = answer
    failed = logged_in.run("scan", now=NOON)
    logged_in.authorisation.answer = None

    assert (failed[0], logged_in.run("scan", now=NOON)) == (75, QUIET)


def test_a_mail_server_that_refuses_every_token_is_left_alone_for_a_while(logged_in: User) -> None:
    logged_in.authorisation.user = "somebody-else@example.org"

    first = logged_in.run("scan", now=NINE)
    asked = len(logged_in.authorisation.asked)
    second = logged_in.run("scan", now="2026-03-02T09:01+00:00")

    assert (first[0], second[0]) == (77, 77)
    assert f"a fresh token was refused as well: is IMAP allowed for {logged_in.account.user}" in first[2]
    assert "not tried again until" in second[2]
    assert len(logged_in.authorisation.asked) == asked, "neither server was asked"


def test_a_new_login_is_tried_at_once_after_refusals(logged_in: User) -> None:
    logged_in.authorisation.user = "somebody-else@example.org"
    logged_in.run("scan", now=NINE)
    logged_in.authorisation.user = logged_in.account.user

    logged_in.run("login", now="2026-03-02T09:01+00:00")

    assert logged_in.run("scan", now="2026-03-02T09:01+00:00") == QUIET


# -- login ----------------------------------------------------------------------------------------


def test_consent_of_another_user_is_not_kept(user: User) -> None:
    user.authorisation.user = "somebody-else@example.org"

    status, _, err = user.run("login")

    assert (status, user.tokens.exists()) == (77, False)
    assert f"did you consent as {user.account.user}, and is IMAP allowed for this account?" in err


def test_declining_changes_nothing(logged_in: User) -> None:
    before = logged_in.tokens.read_text()
    logged_in.authorisation.consent = "no"

    status, _, err = logged_in.run("login")

    assert (status, logged_in.tokens.read_text()) == (77, before)
    assert "the consent was declined; nothing was kept" in err


def test_login_tells_scripts_how_long_the_token_holds(user: User) -> None:
    status, out, err = user.run("login", "--json")

    (row,) = json.loads(out)["logins"]
    assert (status, row["username"], row["renews_itself"]) == (0, user.account.user, True)
    assert datetime.fromisoformat(row["good_until"]) >= datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert "/authorize?" in err


def test_a_login_without_a_refresh_token_says_that_it_will_not_last(user: User) -> None:
    user.authorisation.refreshable = False

    assert "none was granted to renew it, so you will have to log in again" in user.run("login")[1]


def test_a_rehearsed_login_keeps_nothing(user: User) -> None:
    status, out, _ = user.run("login", "--dry-run")

    assert (status, user.tokens.exists()) == (0, False)
    assert "the login works, nothing was kept" in out


@pytest.mark.parametrize("options", [("--no-browser",), ("--no-browser", "-q"), ()])
def test_without_a_browser_the_address_is_shown_and_nothing_opened(
    user: User, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("assistant.oauth.login.BROWSER_SECONDS", 0.05)
    for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"):
        if not options:
            monkeypatch.delenv(name, raising=False)

    status, _, err = user.run("login", *options)

    assert (status, opened) == (77, [])
    assert f"{user.authorisation.url}/authorize?" in err


def test_forgetting_removes_the_tokens_from_this_machine(logged_in: User) -> None:
    rehearsed = logged_in.run("login", "--forget", "--dry-run")
    first, second = logged_in.run("login", "--forget"), logged_in.run("login", "--forget")

    assert "would be removed" in rehearsed[1]
    assert ("are removed" in first[1], "no tokens were kept" in second[1]) == (True, True)
    assert not logged_in.tokens.exists()


def test_a_configuration_with_a_password_has_nothing_to_log_in_to(user: User) -> None:
    text = user.machine.config.read_text().partition("[oauth]")[0]
    user.machine.write_config(text)

    status, _, err = user.run("login")

    assert (status, user.authorisation.asked) == (2, [])
    assert "the configuration has no [oauth]" in err


# -- sending --------------------------------------------------------------------------------------


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
def test_what_is_approved_goes_out_with_a_renewed_token(user: User, auth: str) -> None:
    sink = TokenSink(user=user.account.user, is_good=lambda token: token in user.authorisation.good)
    with sink.serving(), user.account.client() as client:
        user.configure(
            imap=f'auth = "{auth}"',
            more=f'[smtp]\nhost = "127.0.0.1"\nport = {sink.port}\nsecurity = "none"\n[folders]\napproved = "Approved"',
        )
        client.create_folder("Approved")
        client.append("INBOX", LETTER, (), datetime(2026, 2, 26, 10, tzinfo=UTC))
        user.run("login", now="2026-03-03T15:00+00:00")
        scanned = user.run("scan", now="2026-03-03T15:10+00:00")
        approve(client)
        user.authorisation.revoke()
        sent = user.run("scan", "-v", now="2026-03-03T18:00+00:00")

    assert (scanned[0], sent[0]) == (0, 0), scanned + sent
    assert [(one.user, one.recipients) for one in sink.received] == [(user.account.user, ["tom@brightwell.example"])]
    assert sink.mechanisms == [auth.upper()]


def approve(client: Any) -> None:
    """The user fills the gap in the only draft and moves it to the folder of approved ones."""
    import re

    client.select_folder("Drafts")
    (uid,) = client.search("UNDELETED")
    raw = client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    filled = re.sub(rb"\[\[.*?\]\]", b"You spoke of the reporting team.", raw, flags=re.DOTALL)
    client.append("Approved", filled, ("\\Draft",), datetime(2026, 3, 3, 16, tzinfo=UTC))
    client.delete_messages([uid])
    client.expunge([uid])


# -- at a terminal ----------------------------------------------------------------------------------


@pytest.fixture
def browser(user: User) -> str:
    """A browser whose user consents."""
    visit = f"#!{sys.executable}\nimport sys, urllib.request\nurllib.request.urlopen(sys.argv[1]).read()\n"
    user.machine.tool("browser", visit)
    return str(user.machine.home / "bin" / "browser")


def test_setup_at_the_terminal_opens_the_browser_and_goes_on(
    user: User, browser: str, terminal: Callable[..., Terminal]
) -> None:
    user.machine.config.unlink()
    url = user.authorisation.url

    screen = terminal(
        "setup", "--offline", "--now", NINE, "--name", "Priya", "--email", user.account.user, "--schedule", "no",
        "--imap-host", "127.0.0.1", "--imap-port", str(user.account.server.port), "--imap-security", "none",
        "--oauth", "other", "--authorization-endpoint", f"{url}/authorize", "--token-endpoint", f"{url}/token",
        BROWSER=browser, FAKE_KEYRING="1",
    )  # fmt: skip
    screen.answer("User name")
    screen.answer("Client id:", "our-client")
    screen.expect("log in with your browser, on this computer, at")
    screen.answer("Are these the right folders? [Y/n]")
    screen.answer("Your time zone")
    screen.answer("Your country")
    screen.answer("One of your strengths")

    assert screen.end() == 0, screen.shown
    assert (user.machine.home / "keyring.json").exists()
    assert "# the login is that of [oauth]" in user.machine.config.read_text()


def test_gmail_offers_its_page_beside_the_app_password(user: User, terminal: Callable[..., Terminal]) -> None:
    user.machine.config.unlink()
    user.machine.tool("browser", "#!/bin/sh\nexit 0\n")

    screen = terminal(
        "setup", "--offline", "--name", "Priya", "--email", "priya@gmail.com",
        BROWSER=str(user.machine.home / "bin" / "browser"), FAKE_KEYRING="1",
    )  # fmt: skip
    screen.answer("Is that right? [Y/n]")
    screen.answer("User name")
    screen.expect("Gmail takes an app password")
    screen.expect("1  with an app password")
    screen.expect("2  on the page of Gmail, by OAuth 2.0; needs a client id of your own")
    screen.answer("Your choice [1]", "2")
    screen.answer("Client id:", "mine.apps.example")
    screen.answer("Client secret", "d3sktop")
    screen.expect("https://accounts.google.com/o/oauth2/v2/auth?")
    screen.expect("client_id=mine.apps.example")
    screen.expect("access_type=offline")

    assert "d3sktop" not in screen.shown


# -- several accounts -------------------------------------------------------------------------------


def test_of_several_accounts_those_log_in_that_need_it(user: User) -> None:
    url, server = user.authorisation.url, user.account.server
    another = fresh_account(server).user
    account = (
        f'[[account]]\nname = "%s"\nimap.host = "{server.host}"\nimap.port = {server.port}\nimap.security = "none"\n'
        'imap.username = "%s"\nidentity.email = "%s@example.org"\n'
    )
    user.machine.write_config(
        f'[identity]\nname = "Priya Nair"\n[oauth]\nprovider = "other"\nclient_id = "our-client"\nkeep = "file"\n'
        f'authorization_endpoint = "{url}/authorize"\ntoken_endpoint = "{url}/token"\n'
        + account % ("home", user.account.user, "home")
        + account % ("work", another, "work")
    )

    user.authorisation.user = another
    first = user.run("login", "--account", "work")
    user.authorisation.user = user.account.user
    both, none = user.run("login"), user.run("login")

    assert [done[0] for done in (first, both, none)] == [0, 0, 0], first + both + none
    assert "work: logged in already; --account work logs in anew\nhome: " in both[1]
    assert "home: logged in already" in none[1]
    assert user.authorisation.paths() == ["/authorize", "/token"] * 2
