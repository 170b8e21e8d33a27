"""The table [oauth] as settings: what its keys mean together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from assistant.configuration.reader import Values
from assistant.oauth.settings import KNOWN, Flow, OAuthSettings, known_settings
from assistant.oauth.store import InFile, InKeyring, Place

Fault = Callable[[str, str], None]
"""Told a key and what is wrong with it."""

_ENDPOINTS = ("authorization_endpoint", "device_endpoint", "token_endpoint")


def settings_of(table: Values, username: str, fault: Fault) -> OAuthSettings:
    """Where and how to log in; what does not fit together is told to `fault`."""
    provider, client_id = table.need("provider", str, ""), table.need("client_id", str, "-")
    flow = cast("Flow | None", table.get("flow", str))
    if provider not in KNOWN:
        # One that is missing or mistyped has been told already: what "other" needs would only confuse.
        return _own(table, client_id, flow, username, fault if provider else lambda _key, _words: None)
    for key in _ENDPOINTS:
        if key in table:
            fault(key, f'is known for provider = "{provider}"; leave it out, or say provider = "other"')
    if flow == "device" and KNOWN[provider].device_endpoint is None:
        fault("flow", f'{KNOWN[provider].name} lets nobody read mail by a device code; say "browser", or leave it out')
    tenant = table.need("tenant", str, "common")
    found = known_settings(provider, client_id, tenant=tenant, flow=flow, login_hint=username)
    return replace(found, scopes=table.words("scopes") or found.scopes)


def _own(table: Values, client_id: str, flow: Flow | None, username: str, fault: Fault) -> OAuthSettings:
    page, device, token = (table.get(key, str) for key in _ENDPOINTS)
    flow = flow or ("device" if device and not page else "browser")
    wanted = "device_endpoint" if flow == "device" else "authorization_endpoint"
    for key in (wanted, "token_endpoint"):
        if key not in table:
            fault(key, f'is missing: provider = "other" with flow = "{flow}" needs it')
    return OAuthSettings(client_id, flow, token or "", page, device, table.words("scopes"), username)


def place_of(table: Values, key: str, state: Path, host: str, username: str) -> Place:
    """Where the tokens are kept; never in a file unless the user says so."""
    if table.need("keep", str, "keyring") == "file":
        return InFile(state.with_name(f"{state.stem}.tokens.json"))
    return InKeyring(key, host, username, state.with_name(f"{state.stem}.tokens"))
