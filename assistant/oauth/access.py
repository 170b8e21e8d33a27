"""The access token for a login: the kept one while it holds, else a renewed one.

A renewal is written down before its token is used, since it may have made the
older refresh token void; one process renews at a time. One that is refused for good ends the login: it is not
asked for again, and the user is told what to do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.errors import AssistantError, ConfigError, LoginRefused, ServerUnreachable, TryAgainLater
from assistant.mailbox.settings import Secret
from assistant.oauth import store
from assistant.oauth.declined import Declined
from assistant.oauth.settings import OAuthSettings
from assistant.oauth.store import Place
from assistant.oauth.tokens import Tokens

LOG_IN = "run `interview-assistant login`"
_FOR_GOOD = ("invalid_grant", "interaction_required", "consent_required", "login_required")
"""What a login does not come back from. Anything else may be mended without the user's consent."""
_FOR_NOW = ("temporarily_unavailable", "server_error", "slow_down")


@dataclass(frozen=True, slots=True)
class Login:
    """Where tokens come from and where they are kept; `key` names it in faults."""

    key: str
    settings: OAuthSettings
    place: Place
    client_secret: Callable[[], Secret | None]


def kept(login: Login) -> Tokens:
    """The tokens of this login. Raises ConfigError where there are none, LoginRefused where it has ended."""
    tokens = store.load(login.place)
    if tokens is None:
        raise ConfigError([f"{login.key}: nobody has logged in yet; {LOG_IN}"])
    if not tokens.belong_to(login.settings):
        raise ConfigError([f"{login.key}: the kept tokens are of another client_id or token_endpoint; {LOG_IN}"])
    if tokens.has_ended:
        raise LoginRefused(f"{login.key}: the login has ended; {LOG_IN}")
    return tokens


def access_token(login: Login, *, now: datetime, refused: Secret | None = None) -> Secret:
    """A token that holds at `now`, and is not the one that the mail server has just `refused`."""
    try:
        good = _good(kept(login), now, refused)
    except store.Unsound:
        good = None  # in its turn nobody else is writing
    if good is not None:
        return good
    try:
        return _in_turn(login, now, refused)
    except (ServerUnreachable, TryAgainLater):
        last = kept(login).good_at(now, margin=timedelta())
        if last is None or refused is not None:
            raise
        return last  # for some minutes it still does


def _good(tokens: Tokens, now: datetime, refused: Secret | None) -> Secret | None:
    good = tokens.good_at(now)
    return None if good is not None and refused is not None and good.reveal() == refused.reveal() else good


def _in_turn(login: Login, now: datetime, refused: Secret | None) -> Secret:
    """What another run has renewed while this one waited, or a token renewed now."""
    # Loaded here: most runs find a token that holds.
    from assistant.oauth.turn import turn

    with turn(login.place):
        tokens = kept(login)
        good = _good(tokens, now, refused)
        return good if good is not None else _renewed(login, tokens, now)


def _renewed(login: Login, tokens: Tokens, now: datetime) -> Secret:
    # Loaded here: most runs find a token that holds.
    from assistant.oauth import protocol, wire

    if tokens.refresh is None:
        raise LoginRefused(f"{login.key}: the token has run out, and none was granted to renew it; {LOG_IN}")
    form = protocol.refresh_form(login.settings, login.client_secret(), tokens.refresh)
    reply = wire.post(login.settings.token_endpoint, form)
    try:
        fresh = protocol.granted(reply, login.settings, now, before=tokens)
    except Declined as no:
        return _after_refusal(login, tokens, now, no)
    store.save(login.place, fresh)
    assert fresh.access is not None
    return fresh.access


def _after_refusal(login: Login, tokens: Tokens, now: datetime, no: Declined) -> Secret:
    """What another machine has renewed meanwhile; else the refusal as an error, written down where it is final."""
    if no.code not in _FOR_GOOD:
        raise fault_of(no, login.key) from no
    later = store.load(login.place)
    good = later.good_at(now) if later is not None and not later.renews_like(tokens) else None
    if good is not None:
        return good
    store.save(login.place, tokens.ended())
    raise LoginRefused(f"{no.host}: the login is not renewed any more ({no.words}); {LOG_IN}") from no


def fault_of(no: Declined, key: str) -> AssistantError:
    """A refusal that has nothing to do with the user's consent, with what to do."""
    if no.code in _FOR_NOW:
        return TryAgainLater(f"{no.host}: no token can be had just now ({no.words}); try again later")
    if no.code in ("invalid_client", "unauthorized_client"):
        return ConfigError([f"{key}: {no.host} does not take this client ({no.words}); check client_id and secret"])
    if no.code == "invalid_scope":
        return ConfigError([f"{key}: {no.host} does not grant these scopes ({no.words}); check scopes"])
    return LoginRefused(f"{no.host}: no token was granted ({no.words})")
