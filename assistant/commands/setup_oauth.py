"""Setup's part for OAuth 2.0: whether it is wanted, the user's client, the consent, and what the file says of it."""

from __future__ import annotations

import argparse
import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.accounts import trying
from assistant.accounts.providers import Provider
from assistant.commands.asking import Asker
from assistant.config import parse_accounts, parse_text
from assistant.configuration import kinds
from assistant.configuration.sample import toml
from assistant.configuration.secrets import FromOAuth, client_secret_of
from assistant.errors import ConfigError, UsageError
from assistant.mailbox.settings import Secret

if TYPE_CHECKING:
    from assistant.oauth.tokens import Tokens

Line = tuple[str, object]

_HERE = "the options of setup"
"""Stands for the file in faults."""

_KEY = re.compile(rf"^{_HERE}(?::\d+)?: oauth\.(\w+)")

_TOLD = ("flow", "tenant", "authorization_endpoint", "device_endpoint", "token_endpoint")
"""Options that go into the file as they are."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The client and the endpoints, as options."""
    group = parser.add_argument_group("OAuth 2.0, with --oauth")
    group.add_argument("--client-id", metavar="ID", help="of the client that you registered with the provider")
    one = group.add_mutually_exclusive_group()
    one.add_argument("--client-secret-env", metavar="VARIABLE", help="the environment variable that holds its secret")
    one.add_argument("--client-secret-command", metavar="COMMAND", help="a command that prints it")
    group.add_argument("--flow", choices=("browser", "device"), help="by a browser on this computer, or by a code")
    group.add_argument("--tenant", help="of Microsoft: your organisation's id or domain")
    group.add_argument("--authorization-endpoint", metavar="URL", help="with --oauth other, for the browser")
    group.add_argument("--device-endpoint", metavar="URL", help="with --oauth other, for a code")
    group.add_argument("--token-endpoint", metavar="URL", help="with --oauth other")
    group.add_argument("--scope", action="append", help="may be given more than once; default: by provider")
    group.add_argument("--auth", choices=("xoauth2", "oauthbearer"), help="how the token is shown; default: xoauth2")
    group.add_argument("--tokens-in-file", action="store_true", help="keep them in a file (0600), not in the keyring")
    group.add_argument("--no-browser", action="store_true", help="show the address only, and open nothing")


@dataclass(frozen=True, slots=True)
class Consent:
    """The lines of [oauth], and the tokens that the user's consent has brought."""

    lines: tuple[Line, ...]
    tokens: Tokens | None = None


def wanted(options: argparse.Namespace, asker: Asker, provider: Provider | None) -> Consent | None:
    """What the file will say of OAuth; None where a password or a command is wanted."""
    name = options.oauth or _chosen(options, asker, provider)
    if name is None:
        return None
    return Consent(tuple(_lines(options, asker, name)))


def _chosen(options: argparse.Namespace, asker: Asker, provider: Provider | None) -> str | None:
    """The user's choice where the provider leaves one."""
    given = (options.password_env, options.password_command, options.password_stdin, options.token_command)
    if provider is None or provider.oauth is None or not asker.asks or any(given):
        return None
    here = ("oauth", f"on the page of {provider.name}, by OAuth 2.0; needs a client id of your own (see `help oauth`)")
    if provider.wants_token:
        other = ("command", "by a command that prints an access token")
        return _answer(asker, provider, here, other)
    if importlib.util.find_spec("oauthlib") is None:
        return None  # who wants it has installed the extra
    return _answer(asker, provider, ("password", "with an app password"), here)


def _answer(asker: Asker, provider: Provider, *choices: tuple[str, str]) -> str | None:
    asker.context.tell("How do you want to log in?")
    return provider.oauth if asker.choice("Your choice", choices) == "oauth" else None


def _lines(options: argparse.Namespace, asker: Asker, provider: str) -> Iterator[Line]:
    """[oauth], line by line; what is not given and has no default is asked for."""
    yield "provider", provider
    yield "client_id", asker.text("Client id", "--client-id", options.client_id, check=kinds.text)
    yield from _secret_lines(options, asker, provider)
    for key in _TOLD:
        if getattr(options, key) is not None:
            yield key, getattr(options, key)
    if options.scope:
        yield "scopes", tuple(options.scope)
    if _keeps_in_file(options, asker):
        yield "keep", "file"


def _secret_lines(options: argparse.Namespace, asker: Asker, provider: str) -> Iterator[Line]:
    for key in ("client_secret_env", "client_secret_command"):
        if getattr(options, key) is not None:
            yield key, getattr(options, key)
            return
    if provider == "google" and asker.asks:
        word = asker.hidden("Client secret (not shown; kept in the configuration, which only you can read): ")
        if word:
            yield "client_secret", word


def _keeps_in_file(options: argparse.Namespace, asker: Asker) -> bool:
    """Never without being asked to."""
    if options.tokens_in_file or trying.keyring_works():
        return bool(options.tokens_in_file)
    question = "There is no keyring on this machine. Keep the tokens in a file that only you can read?"
    if asker.asks and asker.yes(question, default=True):
        return True
    raise UsageError(
        "there is no keyring on this machine to keep the tokens in (the extra [keyring] of this program may "
        "bring one): --tokens-in-file keeps them in a file that only you can read"
    )


# -- the consent --------------------------------------------------------------------------


def consented(options: argparse.Namespace, asker: Asker, consent: Consent, username: str) -> tuple[Consent, Secret]:
    """The same with tokens, and the access token among them."""
    # Loaded here: most accounts have a password.
    from assistant.commands.consenting import tokens_for

    source = source_of(consent, username)
    try:
        secret = client_secret_of(source, asker.context.environ)
    except ConfigError as error:
        raise UsageError(_as_option(error)) from error
    tokens = tokens_for(asker.context, source.settings, secret, opens_browser=not options.no_browser)
    assert tokens.access is not None
    return replace(consent, tokens=tokens), tokens.access


def source_of(consent: Consent, username: str) -> FromOAuth:
    """What the configuration will say, read as it will be read."""
    lines = "".join(f"{key} = {toml(value)}\n" for key, value in consent.lines)
    text = f'[identity]\nname = "-"\nemail = "a@example.org"\n[imap]\nhost = "localhost"\nusername = {toml(username)}\n'
    try:
        source = parse_text(f"{text}[oauth]\n{lines}", Path(_HERE)).imap.secret
    except ConfigError as error:
        raise UsageError(_as_option(error)) from error
    assert isinstance(source, FromOAuth)
    return source


def _as_option(error: ConfigError) -> str:
    """The faults with the names of options in the place of keys."""
    return "\n".join(_KEY.sub(lambda found: f"--{found[1].replace('_', '-')}", fault) for fault in error.faults)


def keep(consent: Consent, text: str, path: Path) -> None:
    """Put the tokens where the written file will look for them."""
    # Loaded here: most accounts have a password.
    from assistant.oauth import store
    from assistant.oauth.turn import turn

    source = parse_accounts(text, path.with_name(f"{path.name}.new"))[-1].imap.secret
    if isinstance(source, FromOAuth) and consent.tokens is not None:
        with turn(source.place):
            store.save(source.place, consent.tokens)
