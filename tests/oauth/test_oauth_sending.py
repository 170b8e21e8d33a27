"""Sending with a token: both ways to show it, and a token that runs out between reading and sending."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from oauth.conftest import NOW, User
from servers.smtpsink import TokenSink

from assistant.commands.context import Context
from assistant.commands.opening import _smtp_secret
from assistant.config import load
from assistant.mailbox.settings import Auth, Secret, ServerSettings
from assistant.mailbox.smtp import NotSent, send


@pytest.fixture
def sink() -> Iterator[TokenSink]:
    """Takes the token "good" and no other."""
    made = TokenSink(is_good=lambda token: token == "good")
    with made.serving():
        yield made


def sent(sink: TokenSink, token: str, auth: Auth, **changes: Any) -> None:
    settings = ServerSettings(sink.host, sink.port, "none", "priya@example.org", auth=auth, **changes)
    send(
        settings, Secret(token), sender="priya@example.org", recipients=["tom@brightwell.example"],
        raw=b"Subject: x\r\n\r\nHello\r\n", deadline=time.monotonic() + 20,
    )  # fmt: skip


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
def test_a_token_opens_the_server_in_either_way(sink: TokenSink, auth: Auth) -> None:
    sent(sink, "good", auth)

    assert [(one.user, one.recipients) for one in sink.received] == [("priya@example.org", ["tom@brightwell.example"])]
    assert sink.mechanisms == [auth.upper()]


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
def test_a_stale_token_sends_nothing_and_is_not_shown(sink: TokenSink, auth: Auth) -> None:
    with pytest.raises(NotSent, match="login was refused") as caught:
        sent(sink, "stale-token", auth)

    assert (sink.received, len(sink.mechanisms)) == ([], 1)
    assert "stale-token" not in str(caught.value)


def test_a_token_that_runs_out_in_the_midst_of_a_run_is_renewed_before_sending(user: User) -> None:
    user.configure(more='[smtp]\nhost = "127.0.0.1"\nport = 25\nsecurity = "none"')
    user.run("login")
    config = load(user.machine.config)
    context = Context(NOW, {}, sys.stdin, sys.stdout, sys.stderr)

    tokens = [_smtp_secret(context, config, elapsed=seconds) for seconds in (0, 1000, 3500, 3600)]

    words = [token.reveal() for token in tokens if token]
    assert (words[0] == words[1], words[2] == words[3], words[1] != words[2]) == (True, True, True)
