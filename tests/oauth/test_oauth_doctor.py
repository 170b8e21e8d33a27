"""What doctor and the schedule say of a login with OAuth 2.0."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from oauth.conftest import User

from assistant.commands.schedule import job_of, mind
from assistant.config import load
from assistant.scheduling.job import Kind


def checks(user: User, *more: str, now: str = "2026-03-02T09:10+00:00") -> tuple[int, dict[str, dict[str, Any]]]:
    """Exit status, and the checks by their names."""
    status, out, _ = user.run("doctor", "--json", *more, now=now)
    return status, {check["name"]: check for check in json.loads(out)["checks"]}


@pytest.fixture
def logged_in(user: User) -> User:
    """Consented at nine."""
    assert user.run("login")[0] == 0
    return user


@pytest.mark.parametrize("options", [(), ("--offline",)])
def test_a_login_says_how_long_its_token_holds(logged_in: User, options: tuple[str, ...]) -> None:
    status, found = checks(logged_in, *options)

    assert status == 0
    assert found["token"]["what"] == "logged in since 2026-03-02, good until 10:00 UTC, renews itself"
    assert found["token"]["remedy"] is None


def test_one_that_has_run_out_is_renewed_by_a_look_and_not_offline(logged_in: User) -> None:
    late = "2026-03-02T12:00+00:00"

    offline = checks(logged_in, "--offline", now=late)[1]["token"]
    online = checks(logged_in, now=late)[1]["token"]

    assert offline["what"] == "logged in since 2026-03-02; the next run renews it"
    assert online["what"] == "logged in since 2026-03-02, good until 13:00 UTC, renews itself"


@pytest.mark.parametrize("options", [(), ("--offline",)])
def test_nobody_has_logged_in(user: User, options: tuple[str, ...]) -> None:
    status, found = checks(user, *options)

    assert (status, found["token"]["ok"]) == (78, False)
    assert "nobody has logged in yet" in found["token"]["what"]
    assert "interview-assistant login" in found["token"]["remedy"]


def test_a_login_that_has_ended_is_a_fault(logged_in: User) -> None:
    logged_in.authorisation._refreshes.clear()

    status, found = checks(logged_in, now="2026-03-02T12:00+00:00")
    again = checks(logged_in, "--offline", now="2026-03-02T12:00+00:00")

    assert (status, again[0]) == (77, 77)
    assert found["token"]["remedy"] == again[1]["token"]["remedy"] == "interview-assistant login"


def test_a_token_that_does_not_renew_itself_is_told_before_and_after(user: User) -> None:
    user.authorisation.refreshable = False
    user.run("login")

    before, after = checks(user, "--offline"), checks(user, "--offline", now="2026-03-02T12:00+00:00")

    assert (before[0], after[0]) == (0, 77)
    assert before[1]["token"]["what"].endswith("good until 2026-03-02 10:00 UTC, and does not renew itself")
    assert "offline_access" in before[1]["token"]["remedy"]


@pytest.mark.parametrize(
    ("answer", "status", "remedy"),
    [((503, b""), 75, "try again in a while"), ((401, b'{"error": "invalid_client"}'), 78, "what the message says")],
)
def test_a_renewal_that_fails_has_its_remedy(
    logged_in: User, answer: tuple[int, bytes], status: int, remedy: str
) -> None:
    logged_in.authorisation.answer = answer

    found = checks(logged_in, now="2026-03-02T12:00+00:00")

    assert (found[0], found[1]["token"]["ok"]) == (status, False)
    assert remedy in found[1]["token"]["remedy"]


def test_a_mail_server_that_does_not_know_the_user_is_told_with_the_name(logged_in: User) -> None:
    logged_in.authorisation.user = "somebody-else@example.org"

    status, found = checks(logged_in)

    assert (status, found["login"]["ok"]) == (77, False)
    assert found["login"]["remedy"].startswith(f"interview-assistant login, as {logged_in.account.user}")


def test_a_file_that_others_can_read_is_a_fault(logged_in: User) -> None:
    logged_in.tokens.chmod(0o644)

    status, found = checks(logged_in, "--offline")

    assert status == 78
    assert f"chmod 600 {logged_in.tokens}" in found["token"]["what"]


def test_a_missing_library_is_a_fault(logged_in: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "oauthlib.oauth2", None)

    status, found = checks(logged_in, "--offline")

    assert status == 78
    assert "pipx install --force '.[oauth,keyring]'" in found["token"]["what"]


@pytest.mark.parametrize(
    ("oauth", "kind", "words"),
    [
        ("", Kind.CRON, 'keep = "file" in [oauth]'),
        ("", Kind.SYSTEMD, None),
        ('keep = "file"', Kind.CRON, None),
        ('client_secret_env = "S"', Kind.SYSTEMD, "set S for it as well"),
    ],
)
def test_the_schedule_minds_where_tokens_and_secrets_are(user: User, oauth: str, kind: Kind, words: str | None) -> None:
    user.configure(oauth)

    told = mind(load(user.machine.config), kind)

    assert (told is None) if words is None else (told is not None and words in told)


def test_a_schedule_takes_the_path_along_for_the_command_of_the_secret(user: User) -> None:
    user.configure('client_secret_command = "pass show x"')

    assert ("PATH", "/bin") in job_of(load(user.machine.config), {"PATH": "/bin"}).environ
