"""`login`: the user's consent to OAuth 2.0, tried with the mail server and then kept. `--forget` takes it away."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.errors import AssistantError, LoginRefused, UsageError

if TYPE_CHECKING:
    from assistant.config import Config
    from assistant.configuration.secrets import FromOAuth
    from assistant.oauth.tokens import Tokens

SECONDS = 60.0
SLOW = 2.0
"""Seconds; who waits longer is told what for."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("--no-browser", action="store_true", help="show the address only, and open nothing")
    parser.add_argument("--forget", action="store_true", help="log out: remove the tokens that are kept here")


def run(options: argparse.Namespace, context: Context) -> int:
    """Logs in every account that is meant and has [oauth]; returns 0."""
    from assistant.configuration.secrets import FromOAuth

    meant = [(one, one.imap.secret) for one in context.accounts() if isinstance(one.imap.secret, FromOAuth)]
    if not meant:
        raise UsageError(
            "the configuration has no [oauth], so there is nothing to log in to; `setup` asks for passwords"
        )
    if len(meant) > 1 and not options.forget:
        meant = [(config, source) for config, source in meant if not _is_sound(context, config, source)]
    rows = []
    for config, source in meant:
        if config.account:
            context.say(f"{config.account}: {config.imap.settings.username}")
        rows.append(_forget(context, source) if options.forget else _log_in(options, context, config, source))
    if context.as_json:
        context.emit({"logins": rows})
    return 0


def _is_sound(context: Context, config: Config, source: FromOAuth) -> bool:
    """Of several accounts only those are logged in that need it; a login that works is not asked for again."""
    from assistant.configuration.secrets import login_of
    from assistant.oauth.access import access_token

    try:
        access_token(login_of(source, context.environ), now=context.now)
    except AssistantError:
        return False
    context.say(f"{config.account}: logged in already; --account {config.account} logs in anew")
    return True


def _log_in(options: argparse.Namespace, context: Context, config: Config, source: FromOAuth) -> dict[str, object]:
    from assistant.commands.consenting import tokens_for
    from assistant.configuration.secrets import client_secret_of
    from assistant.oauth import store
    from assistant.oauth.turn import turn

    client_secret = client_secret_of(source, context.environ)
    opens = not options.no_browser
    tokens = tokens_for(context, source.settings, client_secret, opens_browser=opens, key=source.key)
    with _patience(context, config.imap.settings.host):
        _try(config, tokens)
    if not context.is_dry_run:
        with turn(source.place):
            store.save(source.place, tokens)
    context.say(_told(config, tokens, is_dry_run=context.is_dry_run))
    return _row(config, tokens.expires, is_renewed=tokens.refresh is not None)


@contextmanager
def _patience(context: Context, host: str) -> Iterator[None]:
    """A word at the terminal where the server is slow."""
    from threading import Timer

    timer = Timer(SLOW, context.tell, [f"connecting to {host} ..."])
    timer.daemon = True
    if context.stderr.isatty():
        timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _try(config: Config, tokens: Tokens) -> None:
    """The mail server takes the token, or nothing is kept."""
    from assistant.mailbox import connect

    assert tokens.access is not None
    settings = config.imap.settings
    try:
        with connect(settings, tokens.access, deadline=time.monotonic() + SECONDS, timeout=SECONDS / 3):
            return
    except LoginRefused as error:
        raise LoginRefused(
            f"{error}\n{settings.host} does not take the token, so it was not kept: did you consent as "
            f"{settings.username}, and is IMAP allowed for this account?"
        ) from error


def _told(config: Config, tokens: Tokens, *, is_dry_run: bool) -> str:
    kept = "nothing was kept" if is_dry_run else "the tokens are kept"
    renewal = "" if tokens.refresh else "; none was granted to renew it, so you will have to log in again"
    return f"{config.imap.settings.host}: the login works, {kept}{renewal}"


def _row(config: Config, expires: datetime | None, *, is_renewed: bool) -> dict[str, object]:
    return {
        "username": config.imap.settings.username,
        "host": config.imap.settings.host,
        "good_until": expires.isoformat() if expires else None,
        "renews_itself": is_renewed,
    }


def _forget(context: Context, source: FromOAuth) -> dict[str, object]:
    were = _is_kept(source) if context.is_dry_run else _remove(source)
    would = "would be " if context.is_dry_run else ""
    context.say(f"the tokens {would or 'are '}removed" if were else "no tokens were kept")
    context.say("your consent itself is taken back on the pages of your provider: see `help oauth`")
    return {"removed": were and not context.is_dry_run}


def _is_kept(source: FromOAuth) -> bool:
    from assistant.oauth import store

    return store.load(source.place) is not None


def _remove(source: FromOAuth) -> bool:
    """Not while another run renews them: it would put them back."""
    from assistant.oauth import store
    from assistant.oauth.turn import turn

    with turn(source.place):
        return store.remove(source.place)
