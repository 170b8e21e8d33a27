"""What `doctor` says of a login with OAuth 2.0: is there one, how long does its token hold, does it renew itself."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.commands.context import Context
from assistant.commands.doctor_check import Check, fault_of
from assistant.config import Config
from assistant.configuration.secrets import FromOAuth, login_of, secret_of
from assistant.errors import AssistantError, ConfigError, LoginRefused, ServerUnreachable
from assistant.mailbox.settings import Secret
from assistant.oauth import access, protocol
from assistant.oauth.tokens import Tokens

LOG_IN = "interview-assistant login"


def kept(context: Context, config: Config) -> Iterator[Check]:
    """The tokens as they lie there; nobody is asked. Nothing where the account has a password."""
    source = config.imap.secret
    if not isinstance(source, FromOAuth):
        return
    try:
        protocol.must_be_there()
        yield _state(context, access.kept(login_of(source, context.environ)))
    except AssistantError as error:
        yield fault_of("token", error, _remedy(error))


def token(context: Context, source: FromOAuth) -> tuple[Secret | None, Check]:
    """The token as a scan would get it, renewed where it has to be."""
    try:
        protocol.must_be_there()
        secret = secret_of(source, context.environ, now=context.now)
        return secret, _state(context, access.kept(login_of(source, context.environ)))
    except AssistantError as error:
        return None, fault_of("token", error, _remedy(error))


def _state(context: Context, tokens: Tokens) -> Check:
    since = f"logged in since {tokens.since:%Y-%m-%d}"
    if tokens.refresh is None:
        until = f"{tokens.expires:%Y-%m-%d %H:%M} UTC" if tokens.expires else "nobody knows when"
        advice = f"{LOG_IN} before then; a scope such as offline_access may bring one that renews itself"
        is_good = tokens.good_at(context.now) is not None
        return Check("token", is_good, f"{since}, good until {until}, and does not renew itself", advice, 77)
    if tokens.good_at(context.now) is None or tokens.expires is None:
        return Check("token", True, f"{since}; the next run renews it")
    return Check("token", True, f"{since}, good until {tokens.expires:%H:%M} UTC, renews itself")


def _remedy(error: AssistantError) -> str:
    match error:
        case LoginRefused():
            return LOG_IN
        case ConfigError():
            return f"what the message says; for a new login: {LOG_IN}"
        case ServerUnreachable():
            return "check the network, and the endpoints in [oauth]"
        case _:
            return "try again in a while"
