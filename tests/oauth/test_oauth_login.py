"""The consent: by a browser that comes back to this machine, and by a code that is entered elsewhere."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest
from oauth.conftest import NOW, settings
from servers.authorisation import Authorisation
from servers.dovecot import free_port

from assistant.errors import AssistantError, ConfigError, LoginRefused, ServerUnreachable, TryAgainLater
from assistant.mailbox.settings import Secret
from assistant.oauth import login as flows
from assistant.oauth.login import Person, log_in
from assistant.oauth.tokens import Tokens


@dataclass
class Someone:
    """Who consents, or does something else with the page."""

    visit: Callable[[str], str]
    told: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def consents(self, authorisation: Authorisation, secret: Secret | None = None, **changes: Any) -> Tokens:
        person = Person(self.told.append, lambda page: self.shown.append(self.visit(page)))
        return log_in(settings(authorisation, **changes), secret, person, now=NOW)


@pytest.fixture
def someone(authorisation: Authorisation) -> Someone:
    """Does what the authorisation server is told."""
    return Someone(authorisation.visit)


def revealed(tokens: Tokens) -> tuple[str, str]:
    assert tokens.access is not None
    assert tokens.refresh is not None
    return tokens.access.reveal(), tokens.refresh.reveal()


# -- by browser -------------------------------------------------------------------------------


def test_the_browser_brings_tokens(authorisation: Authorisation, someone: Someone) -> None:
    tokens = someone.consents(authorisation)

    access, refresh = revealed(tokens)
    assert (access in authorisation.good, refresh in authorisation._refreshes) == (True, True)
    assert tokens.expires is not None
    assert 3600 <= (tokens.expires - NOW).total_seconds() < 3660
    assert "Done. You can close this page; the terminal tells the rest." in someone.shown[0]


def test_the_question_is_a_fresh_one_with_a_challenge(authorisation: Authorisation, someone: Someone) -> None:
    someone.consents(authorisation, login_hint="priya@example.org", asked=(("access_type", "offline"),))
    someone.consents(authorisation)

    first, _, second, _ = (one.fields for one in authorisation.asked)
    assert first.keys() - second.keys() == {"login_hint", "access_type"}
    assert (first["response_type"], first["code_challenge_method"]) == ("code", "S256")
    assert all(first[name] != second[name] for name in ("state", "code_challenge"))
    assert (len(first["state"]) >= 32, len(first["code_challenge"])) == (True, 43)
    assert first["scope"] == "mail send"
    assert urlsplit(first["redirect_uri"]).hostname == "127.0.0.1"


def test_the_address_is_told_for_who_opens_it_by_hand(authorisation: Authorisation, someone: Someone) -> None:
    someone.consents(authorisation)

    assert f"{authorisation.url}/authorize?" in someone.told[0]


def test_the_secret_of_a_desktop_client_goes_to_the_token_endpoint_alone(
    authorisation: Authorisation, someone: Someone
) -> None:
    authorisation.client_secret = "desktop-secret"

    someone.consents(authorisation, Secret("desktop-secret"))

    page, token = authorisation.asked
    assert ("client_secret" in page.fields, token.fields["client_secret"]) == (False, "desktop-secret")
    assert "desktop-secret" not in someone.told[0] + someone.shown[0]


@pytest.mark.parametrize(
    ("consent", "words"),
    [
        ("no", r"127\.0\.0\.1: the consent was declined; nothing was kept"),
        ("wrong state", "the answer belongs to another login: perhaps an older page"),
        ("silence", "no answer of the browser within"),
    ],
)
def test_without_the_users_own_consent_there_is_no_token(
    authorisation: Authorisation, someone: Someone, monkeypatch: pytest.MonkeyPatch, consent: str, words: str
) -> None:
    monkeypatch.setattr(flows, "BROWSER_SECONDS", 0.2 if consent == "silence" else 20)
    authorisation.consent = consent

    with pytest.raises(LoginRefused, match=words):
        someone.consents(authorisation)

    assert "/token" not in authorisation.paths()
    assert all("The login did not work." in page for page in someone.shown if page)


def answered(query: str) -> Callable[[str], str]:
    """A browser that comes back with this, whatever it was asked."""

    def visit(page: str) -> str:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
        try:
            with urlopen(f"{asked['redirect_uri']}/?{query.format(**asked)}", timeout=5) as shown:
                return str(shown.read().decode())
        except HTTPError as error:
            with error:
                return error.read().decode()

    return visit


@pytest.mark.parametrize(
    ("query", "kind", "words"),
    [
        ("error=server_error&state={state}", TryAgainLater, "server_error"),
        ("error=unauthorized_client&state={state}", ConfigError, "check client_id and secret"),
        (
            "error=invalid_scope&error_description=no+mail&state={state}",
            ConfigError,
            r"\(invalid_scope: no mail\); check",
        ),
        ("error=access_denied", LoginRefused, "belongs to another login"),
        ("code=guessed", LoginRefused, "belongs to another login"),
        ("code=guessed&state={state}", LoginRefused, "invalid_grant: no such code"),
        ("state={state}", LoginRefused, "missing_code"),
        ("error=%1b[2J%0aroot%3a&state={state}", LoginRefused, r"no token was granted \(\S*"),
        ("%zz=%zz;&&&", LoginRefused, "belongs to another login"),
    ],
)
def test_what_a_browser_may_bring_instead_of_a_code_is_told(
    authorisation: Authorisation, query: str, kind: type[AssistantError], words: str
) -> None:
    with pytest.raises(kind, match=words) as caught:
        Someone(answered(query)).consents(authorisation)

    assert str(caught.value).isprintable()


def test_nothing_of_the_answer_is_shown_on_the_page(authorisation: Authorisation) -> None:
    someone = Someone(answered("error=%3Cscript%3Ealert(1)%3C/script%3E&state={state}"))

    with pytest.raises(LoginRefused):
        someone.consents(authorisation)

    assert "alert" not in someone.shown[0]


def test_a_browser_may_ask_for_other_things_and_open_lines_to_no_purpose(authorisation: Authorisation) -> None:
    seen: list[int] = []

    def visit(page: str) -> str:
        home = urlsplit(parse_qs(urlsplit(page).query)["redirect_uri"][0])
        idle = socket.create_connection((home.hostname, home.port), timeout=5)
        for path in ("/favicon.ico", "/", "/?"):
            try:
                urlopen(f"{home.scheme}://{home.netloc}{path}", timeout=5)
            except HTTPError as error:
                with error:
                    seen.append(error.code)
        with idle:
            return authorisation.visit(page)

    assert Someone(visit).consents(authorisation).access is not None
    assert seen == [404, 404, 404]


def test_only_the_first_answer_counts(authorisation: Authorisation, monkeypatch: pytest.MonkeyPatch) -> None:
    second = answered("code=of-somebody-else&state={state}")
    pages: list[str] = []

    def visit(page: str) -> str:
        first = authorisation.visit(page)
        pages.append(second(page))
        return first

    assert Someone(visit).consents(authorisation).access is not None
    assert "This login is over." in pages[0]


def test_the_landing_listens_on_this_machine_alone_and_is_gone_afterwards(authorisation: Authorisation) -> None:
    homes: list[tuple[str, int]] = []

    def visit(page: str) -> str:
        home = urlsplit(parse_qs(urlsplit(page).query)["redirect_uri"][0])
        homes.append((home.hostname or "", home.port or 0))
        with pytest.raises(OSError), socket.create_connection((address_of_this_machine(), homes[0][1]), timeout=1):
            pass
        return authorisation.visit(page)

    Someone(visit).consents(authorisation)

    with pytest.raises(ConnectionRefusedError), socket.create_connection(homes[0], timeout=5):
        pass


def address_of_this_machine() -> str:
    """One of its addresses that is not loopback; a reserved one where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "192.0.2.1"
        return str(probe.getsockname()[0])


# -- by device code -----------------------------------------------------------------------------


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the program waited between two questions, in no time."""
    done: list[float] = []
    monkeypatch.setattr(flows.time, "sleep", done.append)
    monkeypatch.setattr(flows.time, "monotonic", lambda: 1000 + sum(done))
    return done


def by_device(someone: Someone, authorisation: Authorisation, **changes: Any) -> Tokens:
    return someone.consents(authorisation, flow="device", **changes)


def test_a_code_entered_elsewhere_brings_tokens(
    authorisation: Authorisation, someone: Someone, waits: list[float]
) -> None:
    tokens = by_device(someone, authorisation)

    assert revealed(tokens)[0] in authorisation.good
    assert someone.told == [f"open {authorisation.url}/enter in any browser and enter the code WXYZ-1234"]
    assert [one.fields for one in authorisation.asked] == [
        {"client_id": "our-client", "scope": "mail send"},
        {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": "device7",
         "client_id": "our-client"},
    ]  # fmt: skip


def test_the_server_sets_the_pace(authorisation: Authorisation, someone: Someone, waits: list[float]) -> None:
    authorisation.interval = 3
    authorisation.device = ["authorization_pending", "authorization_pending", "slow_down", "authorization_pending"]

    by_device(someone, authorisation)

    assert waits == [3, 3, 3, 8, 8]


@pytest.mark.parametrize(("interval", "wait"), [(None, 5.0), (0, 1.0), (10**6, 60.0)])
def test_a_pace_that_is_missing_or_senseless_is_mended(
    authorisation: Authorisation, someone: Someone, waits: list[float], interval: int | None, wait: float
) -> None:
    authorisation.interval = interval

    by_device(someone, authorisation)

    assert waits == [wait]


def test_the_time_of_waiting_counts_for_the_life_of_the_token(
    authorisation: Authorisation, someone: Someone, waits: list[float]
) -> None:
    authorisation.interval, authorisation.device = 50, ["authorization_pending"]

    tokens = by_device(someone, authorisation)

    assert tokens.expires is not None
    assert (tokens.expires - NOW).total_seconds() == 3700


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (["authorization_pending", "access_denied"], "the consent was declined; nothing was kept"),
        (["authorization_declined"], "the consent was declined"),
        (["expired_token"], "the code was not used in time; run it again"),
        (["authorization_pending"] * 2000, "the code was not used in time; run it again"),
        (["bad_verification_code"], "no token was granted"),
    ],
)
def test_a_device_login_that_comes_to_nothing_is_told(
    authorisation: Authorisation, someone: Someone, waits: list[float], answers: list[str], words: str
) -> None:
    authorisation.device = answers
    authorisation.interval = 60

    with pytest.raises(LoginRefused, match=words):
        by_device(someone, authorisation)

    assert sum(waits) <= 900


def test_a_line_that_is_down_for_a_while_ends_nothing(
    authorisation: Authorisation, someone: Someone, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    authorisation.answer = (503, b"")

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 4:
            authorisation.answer = None

    monkeypatch.setattr(flows.time, "sleep", sleep)

    assert by_device(someone, authorisation).access is not None
    assert waits == [1, 2, 4, 8]


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"client_id": "unknown"}, ConfigError, r"does not take this client \(invalid_client: who is that\?\)"),
        ({"device_endpoint": "{url}/enter"}, LoginRefused, "not_found"),
        ({"device_endpoint": "{url}/tokeninfo"}, LoginRefused, "not_found"),
        ({"device_endpoint": "http://127.0.0.1:{free}/device"}, ServerUnreachable, "not reachable for a token"),
    ],
)
def test_a_code_that_cannot_be_had_is_told(
    authorisation: Authorisation, someone: Someone, change: dict[str, str], kind: type[AssistantError], words: str
) -> None:
    change = {name: value.format(url=authorisation.url, free=free_port()) for name, value in change.items()}

    with pytest.raises(kind, match=words):
        by_device(someone, authorisation, **change)


@pytest.mark.parametrize(
    "page", ["http://login.example.org/enter", "javascript:alert(1)", "https://x.example/\x1b[2J", "", None, 7]
)
def test_a_page_that_nobody_should_open_is_not_shown(
    authorisation: Authorisation, someone: Someone, monkeypatch: pytest.MonkeyPatch, page: object
) -> None:
    answer = {"device_code": "d", "user_code": "u", "verification_uri": page}
    monkeypatch.setattr(authorisation, "device_code", lambda _: (200, answer))

    with pytest.raises(TryAgainLater, match="its answer holds no device code; check device_endpoint"):
        by_device(someone, authorisation)

    assert someone.told == []


def test_without_the_library_the_extra_is_named(
    authorisation: Authorisation, someone: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "oauthlib.oauth2", None)

    with pytest.raises(ConfigError, match=r"pipx install --force '\.\[oauth,keyring\]'"):
        someone.consents(authorisation)
