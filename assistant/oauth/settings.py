"""How a token is come by, as plain values, and what is known of the two big providers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Flow = Literal["browser", "device"]


@dataclass(frozen=True, slots=True)
class OAuthSettings:
    """An authorisation server, and the user's own client there."""

    client_id: str
    flow: Flow
    token_endpoint: str
    authorization_endpoint: str | None = None
    device_endpoint: str | None = None
    scopes: tuple[str, ...] = ()
    login_hint: str | None = None
    """The user name, so that the page of the provider need not ask for it."""
    asked: tuple[tuple[str, str], ...] = ()
    """What the provider wants besides in the address of its page."""
    redirect_host: str = "127.0.0.1"
    """The name by which the browser comes back to this machine."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a provider. `{tenant}` is filled in."""

    name: str
    flow: Flow
    token_endpoint: str
    authorization_endpoint: str
    device_endpoint: str | None
    scopes: tuple[str, ...]
    asked: tuple[tuple[str, str], ...] = ()
    redirect_host: str = "127.0.0.1"
    consents: str = ""
    """Where the user takes the consent back."""


KNOWN: Mapping[str, Known] = {
    "google": Known(
        name="Google",
        flow="browser",
        authorization_endpoint="https://accounts.google.com/o/oauth2/v2/auth",
        token_endpoint="https://oauth2.googleapis.com/token",
        device_endpoint=None,  # its device flow grants no access to mail
        scopes=("https://mail.google.com/",),
        # Without both of them a second consent brings no refresh token.
        asked=(("access_type", "offline"), ("prompt", "consent")),
        consents="https://myaccount.google.com/connections",
    ),
    "microsoft": Known(
        name="Microsoft",
        flow="device",
        authorization_endpoint="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
        token_endpoint="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        device_endpoint="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/devicecode",
        scopes=(
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ),
        redirect_host="localhost",  # the one name for which it takes every port
        consents="https://myapps.microsoft.com",
    ),
}  # fmt: skip


def known_settings(
    provider: str, client_id: str, *, tenant: str = "common", flow: Flow | None = None, login_hint: str | None = None
) -> OAuthSettings:
    """The settings for a provider of the table."""
    known = KNOWN[provider]
    device = known.device_endpoint
    return OAuthSettings(
        client_id=client_id,
        flow=flow or known.flow,
        token_endpoint=known.token_endpoint.replace("{tenant}", tenant),
        authorization_endpoint=known.authorization_endpoint.replace("{tenant}", tenant),
        device_endpoint=device.replace("{tenant}", tenant) if device else None,
        scopes=known.scopes,
        login_hint=login_hint,
        asked=known.asked,
        redirect_host=known.redirect_host,
    )
