"""The typed wall around oauthlib: what is asked, and what an answer means. Sends nothing by itself."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from assistant.errors import AssistantError, ConfigError, TryAgainLater
from assistant.mailbox.faults import clean
from assistant.mailbox.settings import Secret
from assistant.oauth.declined import Declined
from assistant.oauth.settings import OAuthSettings
from assistant.oauth.tokens import Tokens
from assistant.oauth.wire import Reply

USUAL_LIFE = 3600
"""Seconds of a token whose server does not say (RFC 6749 5.1 only recommends it)."""
_LONGEST_LIFE = 7 * 86400
VERIFIER_LENGTH = 64
STATE_LENGTH = 32


def must_be_there() -> None:
    """Raises ConfigError where the extra is not installed."""
    _library()


def _library() -> Any:  # typed at this wall alone: its classes take and give untyped keywords
    try:
        return importlib.import_module("oauthlib.oauth2")
    except ImportError as error:
        raise ConfigError(
            [
                "[oauth] needs a library that is not installed: install the program with it, from your copy: "
                "pipx install --force '.[oauth,keyring]'"
            ]
        ) from error


# -- what is asked ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Request:
    """One question to the user's browser: the page, and what its answer has to match (RFC 6749 10.12, RFC 7636)."""

    page: str
    redirect_uri: str
    state: str
    verifier: Secret


def consent(settings: OAuthSettings, redirect_uri: str) -> Request:
    """A fresh question, with a state and a code challenge of its own."""
    library = _library()
    client = library.WebApplicationClient(settings.client_id)
    verifier = client.create_code_verifier(VERIFIER_LENGTH)
    state = importlib.import_module("oauthlib.common").generate_token(STATE_LENGTH)
    page = client.prepare_request_uri(
        _as_https(settings.authorization_endpoint or ""),
        redirect_uri=redirect_uri,
        scope=list(settings.scopes) or None,
        state=state,
        code_challenge=client.create_code_challenge(verifier, "S256"),
        code_challenge_method="S256",
        **dict(settings.asked),
        **({"login_hint": settings.login_hint} if settings.login_hint else {}),
    )
    return Request(_like(settings.authorization_endpoint or "", page), redirect_uri, state, Secret(verifier))


def code_in(query: str, request: Request, host: str) -> Secret:
    """The code with which the browser came back; raises Declined, with "state" for an answer to another question."""
    library = _library()
    client = library.WebApplicationClient("-")
    try:
        found = client.parse_request_uri_response(f"https://127.0.0.1/?{query}", state=request.state)
        return Secret(str(found["code"]))
    except library.MismatchingStateError as error:
        raise Declined(host, "state", "the answer belongs to another login") from error
    except library.OAuth2Error as error:
        raise _declined(host, error) from error
    except ValueError as error:
        raise Declined(host, "invalid_response", "the answer cannot be read") from error


def code_form(settings: OAuthSettings, client_secret: Secret | None, code: Secret, request: Request) -> str:
    """What turns the code into tokens."""
    client = _library().WebApplicationClient(settings.client_id)
    return str(
        client.prepare_request_body(
            code=code.reveal(),
            redirect_uri=request.redirect_uri,
            code_verifier=request.verifier.reveal(),
            **_secret_word(client_secret),
        )
    )


def device_form(settings: OAuthSettings, client_secret: Secret | None) -> str:
    """What asks for a device code (RFC 8628 3.1)."""
    fields = {"client_id": settings.client_id, "scope": " ".join(settings.scopes), **_secret_word(client_secret)}
    return urlencode({name: value for name, value in fields.items() if value})


def poll_form(settings: OAuthSettings, client_secret: Secret | None, device_code: Secret) -> str:
    """What asks whether the user has consented by now (RFC 8628 3.4)."""
    client = _library().DeviceClient(settings.client_id)
    word = _secret_word(client_secret)
    return str(client.prepare_request_body(device_code.reveal(), include_client_id=True, **word))


def refresh_form(settings: OAuthSettings, client_secret: Secret | None, refresh: Secret) -> str:
    """What renews the access token (RFC 6749 6)."""
    client = _library().WebApplicationClient(settings.client_id)
    word = _secret_word(client_secret)
    form = client.prepare_refresh_body(refresh_token=refresh.reveal(), client_id=settings.client_id, **word)
    return str(form)


def _secret_word(client_secret: Secret | None) -> dict[str, str]:
    return {"client_secret": client_secret.reveal()} if client_secret else {}


def _as_https(url: str) -> str:
    """The library builds no address in plain text; that ours is either TLS or this very machine was checked before."""
    return urlunsplit(("https", *urlsplit(url)[1:]))


def _like(endpoint: str, page: str) -> str:
    return urlunsplit((urlsplit(endpoint).scheme, *urlsplit(page)[1:]))


# -- what an answer means -----------------------------------------------------------------


def granted(reply: Reply, settings: OAuthSettings, now: datetime, *, before: Tokens | None = None) -> Tokens:
    """The tokens in an answer; without a new refresh token the older stays. Raises Declined or TryAgainLater."""
    library = _library()
    try:
        client = library.WebApplicationClient(settings.client_id)
        found = client.parse_request_body_response(reply.body)
        life = int(found.get("expires_in") or USUAL_LIFE)
    except library.OAuth2Error as error:
        raise _declined(reply.host, error) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise _unreadable(reply) from error
    access, refresh = found.get("access_token"), found.get("refresh_token")
    if not isinstance(access, str) or not access or not access.isascii() or not access.isprintable():
        raise _unreadable(reply)
    return Tokens(
        client_id=settings.client_id,
        token_endpoint=settings.token_endpoint,
        since=before.since if before else now,
        access=Secret(access),
        expires=now + timedelta(seconds=max(0, min(life, _LONGEST_LIFE))),
        refresh=Secret(refresh) if isinstance(refresh, str) and refresh else before.refresh if before else None,
    )


def refused(reply: Reply) -> Declined | None:
    """The refusal in an answer that grants no token."""
    code = reply.fields.get("error")
    if not isinstance(code, str):
        return None
    return Declined(reply.host, clean(code), clean(str(reply.fields.get("error_description") or "")))


def _declined(host: str, error: Any) -> Declined:  # oauthlib's exception
    code = clean(str(error.error or "invalid_response"))
    return Declined(host, code, clean(str(error.description or "")))


def _unreadable(reply: Reply) -> AssistantError:
    return TryAgainLater(f"{reply.host}: the answer holds no token that can be used; check token_endpoint in [oauth]")
