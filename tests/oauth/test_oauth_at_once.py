"""Several processes that need the token of one login at once: the server hears of one of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from everyday.conftest import Machine
from oauth.conftest import User

from assistant.config import load
from assistant.configuration.secrets import FromOAuth
from assistant.oauth import store
from assistant.oauth.tokens import Tokens

PATIENCE = 30.0
TOGETHER = 1.0
"""Seconds for which the server holds its first answer back: so long the second process may come as well."""

TOKEN = """\
import sys
from datetime import datetime
from pathlib import Path
from assistant.config import load, secret_of
config = load(Path(sys.argv[1]), machine_timezone="UTC")
print("ready", flush=True)
sys.stdin.readline()
print(secret_of(config.imap.secret, {}, now=datetime.fromisoformat(sys.argv[2])).reveal())
"""
LATER = "2026-03-02T12:00:00+00:00"


@dataclass
class Runs:
    """Processes that ask for the token of one login."""

    start: Callable[[], subprocess.Popen[str]]

    def at_once(self, number: int) -> list[tuple[str, str]]:
        """What as many say that begin together: standard output, standard error."""
        runs = [self.start() for _ in range(number)]
        for run in runs:
            begin(run)
        return [run.communicate(timeout=PATIENCE) for run in runs]


def tokens_of(user: User) -> Tokens:
    source = load(user.machine.config).imap.secret
    assert isinstance(source, FromOAuth)
    kept = store.load(source.place)
    assert kept is not None
    return kept


def begin(run: subprocess.Popen[str]) -> None:
    assert run.stdin is not None
    run.stdin.write("\n")
    run.stdin.flush()


@pytest.fixture(params=["file", "keyring"])
def logged_in(user: User, machine: Machine, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> User:
    """A user whose token has run out by LATER, with a server that takes each refresh token once."""
    monkeypatch.setenv("FAKE_KEYRING", "yes")
    machine.environ["FAKE_KEYRING"] = "yes"
    user.configure(f'keep = "{request.param}"')
    user.authorisation.rotates = True
    assert user.run("login")[0] == 0
    user.authorisation.asked.clear()
    return user


@pytest.fixture
def runs(machine: Machine) -> Iterator[Runs]:
    with ExitStack() as stack:

        def start() -> subprocess.Popen[str]:
            pipe = subprocess.PIPE
            run = subprocess.Popen(
                [sys.executable, "-c", TOKEN, str(machine.config), LATER],
                stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=machine.environ, cwd=machine.home,
            )  # fmt: skip
            stack.enter_context(run)
            stack.callback(run.kill)
            assert run.stdout is not None
            assert run.stdout.readline() == "ready\n", run.communicate()
            return run

        yield Runs(start)


def test_of_runs_at_once_one_renews_and_the_others_take_its_token(logged_in: User, runs: Runs) -> None:
    everybody = threading.Barrier(2)

    def wait_for_another() -> None:
        try:
            everybody.wait(TOGETHER)
        except threading.BrokenBarrierError:
            return

    logged_in.authorisation.meanwhile = wait_for_another

    said = runs.at_once(2)

    (token,) = {out for out, _ in said}
    assert token.strip() in logged_in.authorisation.good, said
    assert logged_in.authorisation.paths() == ["/token"]


def test_a_run_that_dies_while_it_renews_keeps_nobody_waiting(logged_in: User, runs: Runs) -> None:
    doomed = runs.start()
    asked, gone = threading.Event(), threading.Event()

    def hold() -> None:
        logged_in.authorisation.meanwhile = None
        asked.set()
        gone.wait(PATIENCE)
        raise ConnectionAbortedError  # before it has taken the refresh token for spent

    logged_in.authorisation.meanwhile = hold
    begin(doomed)
    assert asked.wait(PATIENCE)
    os.kill(doomed.pid, signal.SIGKILL)
    doomed.wait(PATIENCE)

    ((token, _),) = runs.at_once(1)
    gone.set()

    assert token.strip() in logged_in.authorisation.good


def test_a_login_made_while_a_run_renews_is_the_one_that_stays(logged_in: User, runs: Runs) -> None:
    asked, kept_anew = threading.Event(), threading.Event()

    def hold() -> None:
        logged_in.authorisation.meanwhile = None
        asked.set()
        kept_anew.wait(TOGETHER)

    logged_in.authorisation.meanwhile = hold
    run = runs.start()
    begin(run)
    assert asked.wait(PATIENCE)

    status, _, _ = logged_in.run("login")
    kept_anew.set()
    token, _ = run.communicate(timeout=PATIENCE)

    kept = tokens_of(logged_in)
    assert status == 0
    assert kept.access is not None
    assert kept.access.reveal() in logged_in.authorisation.good - {token.strip()}
