"""The token for a login: kept while it holds, renewed in time, and what is said where it cannot be."""

from __future__ import annotations

import contextlib
import dataclasses
import socket
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from oauth.conftest import NOW, settings
from servers.authorisation import Authorisation
from servers.dovecot import free_port
from servers.smtpsink import server_context

from assistant.errors import AssistantError, ConfigError, LoginRefused, ServerUnreachable, TryAgainLater
from assistant.mailbox.settings import Secret
from assistant.oauth import store
from assistant.oauth.access import Login, access_token
from assistant.oauth.store import InFile
from assistant.oauth.tokens import Tokens, as_text
from assistant.oauth.turn import turn

HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)


@dataclasses.dataclass
class Kept:
    """A login that was made at NOW, and the server that renews it."""

    server: Authorisation
    login: Login

    @property
    def tokens(self) -> Tokens:
        found = store.load(self.login.place)
        assert found is not None
        return found

    @property
    def refresh(self) -> str | None:
        return self.tokens.refresh.reveal() if self.tokens.refresh else None

    def save(self, **changes: object) -> None:
        store.save(self.login.place, dataclasses.replace(self.tokens, **changes))  # type: ignore[arg-type]

    def at(self, moment: timedelta, **options: Secret) -> str:
        """The token for a run so long after NOW."""
        return access_token(self.login, now=NOW + moment, **options).reveal()

    def goes_to(self, url: str) -> None:
        """The token endpoint lies elsewhere."""
        self.login = dataclasses.replace(self.login, settings=settings(self.server, token_endpoint=url))
        self.save(token_endpoint=url)


@pytest.fixture
def kept(authorisation: Authorisation, tmp_path: Path) -> Kept:
    """Tokens that hold until NOW and an hour."""
    one = settings(authorisation)
    login = Login("config.toml: oauth", one, InFile(tmp_path / "state" / "tokens.json"), lambda: None)
    authorisation._refreshes = {"first-refresh"}
    tokens = Tokens(one.client_id, one.token_endpoint, NOW, Secret("first"), NOW + HOUR, Secret("first-refresh"))
    store.save(login.place, tokens)
    return Kept(authorisation, login)


# -- while all is well ----------------------------------------------------------------------


@pytest.mark.parametrize("moment", [timedelta(), 30 * MINUTE, 55 * MINUTE - SECOND])
def test_a_token_that_holds_is_used_and_nobody_is_asked(kept: Kept, moment: timedelta) -> None:
    assert kept.at(moment) == "first"
    assert kept.server.asked == []


@pytest.mark.parametrize("moment", [55 * MINUTE, HOUR, 90 * 24 * HOUR])
def test_a_token_that_runs_out_within_five_minutes_is_renewed_once(kept: Kept, moment: timedelta) -> None:
    fresh, again = kept.at(moment), kept.at(moment + MINUTE)

    assert fresh == again != "first"
    assert kept.server.paths() == ["/token"]
    assert kept.server.asked[0].fields == {
        "grant_type": "refresh_token", "refresh_token": "first-refresh", "client_id": "our-client"
    }  # fmt: skip


def test_a_refresh_token_that_is_not_replaced_is_used_again(kept: Kept) -> None:
    kept.at(HOUR)
    kept.at(3 * HOUR)

    assert kept.refresh == "first-refresh"


def test_a_refresh_token_that_is_replaced_is_forgotten(kept: Kept) -> None:
    kept.server.rotates = True

    kept.at(HOUR)
    second = kept.refresh
    kept.at(3 * HOUR)

    assert len({"first-refresh", second, kept.refresh}) == 3


def test_the_day_of_the_consent_outlives_renewals(kept: Kept) -> None:
    kept.at(HOUR)

    assert kept.tokens.since == NOW


def test_a_token_that_the_mail_server_refused_is_renewed_though_it_should_hold(kept: Kept) -> None:
    assert kept.at(MINUTE, refused=Secret("first")) != "first"


def test_a_token_that_was_renewed_since_the_refusal_is_used(kept: Kept) -> None:
    assert kept.at(MINUTE, refused=Secret("an older one")) == "first"
    assert kept.server.asked == []


@pytest.mark.parametrize(
    ("life", "seconds"),
    [(3599, 3599), ("3599", 3599), (3599.7, 3599), (None, 3600), (0, 3600), (-5, 0), (10**12, 7 * 86400)],
)
def test_the_life_of_a_token_is_read_as_servers_write_it(kept: Kept, life: object, seconds: int) -> None:
    kept.server.life = life

    kept.at(HOUR)

    assert kept.tokens.expires == NOW + HOUR + timedelta(seconds=seconds)


# -- refused for good -------------------------------------------------------------------------


def test_a_login_that_the_server_has_ended_is_told_with_the_command_and_not_asked_for_again(kept: Kept) -> None:
    kept.server._refreshes.clear()

    with pytest.raises(LoginRefused, match=r"127\.0\.0\.1: .*invalid_grant: it has been taken back.*assistant login`"):
        kept.at(HOUR)
    with pytest.raises(LoginRefused, match="the login has ended; run `interview-assistant login`"):
        kept.at(2 * HOUR)

    assert kept.server.paths() == ["/token"]
    assert "first-refresh" not in as_text(kept.tokens)


def test_a_refresh_token_that_another_run_has_just_used_ends_nothing(kept: Kept) -> None:
    other = dataclasses.replace(
        kept.tokens, access=Secret("of-the-other-run"), expires=NOW + 3 * HOUR, refresh=Secret("second-refresh")
    )

    def meanwhile() -> None:
        kept.server._refreshes.clear()
        store.save(kept.login.place, other)

    kept.login = dataclasses.replace(kept.login, client_secret=meanwhile)

    assert kept.at(HOUR) == "of-the-other-run"
    assert kept.refresh == "second-refresh"


def test_without_a_refresh_token_only_a_new_login_helps(kept: Kept) -> None:
    kept.save(refresh=None)

    with pytest.raises(LoginRefused, match="none was granted to renew it; run `interview-assistant login`"):
        kept.at(HOUR)


@pytest.mark.parametrize("change", [{"client_id": "another"}, {"token_endpoint": "https://elsewhere.example/token"}])
def test_a_refresh_token_is_shown_to_nobody_but_who_gave_it(kept: Kept, change: dict[str, str]) -> None:
    kept.login = dataclasses.replace(kept.login, settings=settings(kept.server, **change))

    with pytest.raises(ConfigError, match="of another client_id or token_endpoint; run `interview-assistant login`"):
        kept.at(HOUR)

    assert kept.server.asked == []


def test_nobody_has_logged_in_yet(kept: Kept) -> None:
    store.remove(kept.login.place)

    with pytest.raises(ConfigError, match=r"config\.toml: oauth: nobody has logged in yet; run"):
        kept.at(HOUR)


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("invalid_client", ConfigError, r"does not take this client \(invalid_client.*check client_id and secret"),
        ("unauthorized_client", ConfigError, "check client_id and secret"),
        ("invalid_scope", ConfigError, "check scopes"),
        ("temporarily_unavailable", TryAgainLater, "try again later"),
        ("interaction_required", LoginRefused, "assistant login"),
        ("something_new", LoginRefused, r"no token was granted \(something_new"),
    ],
)
def test_a_refusal_is_told_by_what_mends_it(kept: Kept, code: str, kind: type[AssistantError], words: str) -> None:
    kept.server.refusal = code

    with pytest.raises(kind, match=words):
        kept.at(HOUR)


def test_what_has_nothing_to_do_with_the_consent_leaves_it_alone(kept: Kept) -> None:
    kept.server.refusal = "invalid_client"
    with pytest.raises(ConfigError):
        kept.at(HOUR)
    kept.server.refusal = None

    assert kept.at(HOUR)


# -- out of reach -------------------------------------------------------------------------------


ANSWERS = [
    pytest.param(500, b"oops", "HTTP 500", id="broken"),
    pytest.param(503, b"{}", "HTTP 503", id="closed"),
    pytest.param(429, b"{}", "HTTP 429", id="too many"),
    pytest.param(200, b"<html>Welcome to the hotel</html>", "wants you to log in first", id="hotel"),
    pytest.param(200, b"[1, 2]", "no answer of an OAuth 2.0 endpoint", id="list"),
    pytest.param(200, b"[" * 100_000, "no answer of an OAuth 2.0 endpoint", id="deep"),
    pytest.param(200, b"\xff\xfe", "no answer of an OAuth 2.0 endpoint", id="bytes"),
    pytest.param(200, b'{"access_token": "' + b"x" * 200_000 + b'"}', "no answer of an OAuth 2.0", id="huge"),
    pytest.param(200, b'{"access_token": "", "token_type": "Bearer"}', "no token that can be used", id="empty token"),
    pytest.param(200, b'{"access_token": "a\\r\\nb"}', "no token that can be used", id="two lines"),
    pytest.param(200, b'{"access_token": ["a"]}', "no token that can be used", id="list as token"),
    pytest.param(200, b'{"access_token": "a", "expires_in": "soon"}', "no token that can be used", id="soon"),
    pytest.param(302, b"http://127.0.0.1:1/", "HTTP 302", id="sent elsewhere"),
    pytest.param(307, b"http://127.0.0.1:1/", "HTTP 307", id="sent elsewhere with everything"),
]


@pytest.mark.parametrize(("status", "body", "words"), ANSWERS)
def test_an_answer_that_makes_no_sense_is_a_fault_of_the_moment(
    kept: Kept, status: int, body: bytes, words: str
) -> None:
    kept.server.answer = (status, body)

    with pytest.raises(TryAgainLater, match=words):
        kept.at(HOUR)

    assert kept.refresh == "first-refresh", "the login goes on"


def test_a_server_that_is_gone_is_not_reachable(kept: Kept) -> None:
    kept.goes_to(f"http://127.0.0.1:{free_port()}/token")

    with pytest.raises(ServerUnreachable, match=r"127\.0\.0\.1: not reachable for a token \(Connection refused\)"):
        kept.at(HOUR)


@pytest.mark.parametrize(
    ("host", "words"),
    [("no-such-host.invalid", "no such server name"), ("a..example", "not reachable for a token")],
)
def test_a_name_that_is_none_is_told(kept: Kept, host: str, words: str) -> None:
    kept.goes_to(f"https://{host}/token")

    with pytest.raises(ServerUnreachable, match=words):
        kept.at(HOUR)


def test_a_certificate_that_nobody_vouches_for_is_not_taken(kept: Kept, certificate: Path) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    context = server_context(certificate)
    assert context is not None

    def greet() -> None:
        link, _ = listener.accept()
        with link, contextlib.suppress(OSError):
            context.wrap_socket(link, server_side=True).close()

    thread = threading.Thread(target=greet)
    thread.start()
    kept.goes_to(f"https://127.0.0.1:{listener.getsockname()[1]}/token")

    with listener, pytest.raises(ServerUnreachable, match=r"the certificate is not trusted .*; no token was asked"):
        kept.at(HOUR)
    thread.join(5)


@pytest.mark.parametrize("gone", [True, False])
def test_while_the_server_is_away_a_token_is_used_to_its_last_minute(kept: Kept, gone: bool) -> None:
    kept.server.answer = (503, b"")
    if gone:
        kept.goes_to(f"http://127.0.0.1:{free_port()}/token")

    assert kept.at(HOUR - 3 * MINUTE) == "first"
    with pytest.raises((ServerUnreachable, TryAgainLater)):
        kept.at(HOUR)


def test_a_run_that_renews_for_ever_is_not_waited_for(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.oauth.turn.SECONDS", 0.0)

    with turn(kept.login.place):
        assert kept.at(HOUR - 3 * MINUTE) == "first"
        with pytest.raises(TryAgainLater, match="another run has been renewing the token for long"):
            kept.at(HOUR)

    assert kept.server.asked == []


def test_tokens_that_another_run_has_half_written_are_waited_for(kept: Kept) -> None:
    path = kept.login.place.shared_file
    whole = path.read_text()
    path.write_text(whole[:50])
    written = threading.Timer(0.2, lambda: path.write_text(whole))

    with turn(kept.login.place):
        asking = threading.Thread(target=lambda: said.append(kept.at(MINUTE)))
        said: list[str] = []
        asking.start()
        written.run()
    asking.join(5)

    assert said == ["first"]


@pytest.mark.parametrize("show", [repr, str])
def test_tokens_are_in_no_repr(kept: Kept, show: Callable[[object], str]) -> None:
    assert "first" not in show(kept.tokens)


def test_a_server_on_this_machine_is_asked_without_a_proxy(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its address is in plain text: the refresh token would be read on the way."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as eavesdropper:
        eavesdropper.settimeout(0.1)
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{eavesdropper.getsockname()[1]}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setattr("assistant.oauth.wire.SECONDS", 1.0)

        assert kept.at(HOUR) != "first"
