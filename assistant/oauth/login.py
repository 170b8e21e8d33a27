"""The login itself: the user's consent by browser (RFC 8252, RFC 7636) or by device code (RFC 8628)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from assistant.configuration import kinds
from assistant.errors import AssistantError, LoginRefused, ServerUnreachable, TryAgainLater
from assistant.mailbox.settings import Secret
from assistant.oauth import protocol, wire
from assistant.oauth.access import fault_of
from assistant.oauth.declined import Declined
from assistant.oauth.landing import landing
from assistant.oauth.settings import OAuthSettings
from assistant.oauth.tokens import Tokens

BROWSER_SECONDS = 300.0
"""To log in, find the second factor, and consent."""
LEAST_WAIT, USUAL_WAIT, SLOWER = 1.0, 5.0, 5.0
"""Seconds between two questions: at least, where the server does not say, and more at each `slow_down`."""
LONGEST_WAIT = 60.0
LONGEST_CODE = 1800.0

_AGAIN = "run it again"


@dataclass(frozen=True, slots=True)
class Person:
    """Who consents: is told what to do, and perhaps has a browser."""

    tell: Callable[[str], None]
    browse: Callable[[str], None]
    """Opens a page, if it can."""


def log_in(
    settings: OAuthSettings, client_secret: Secret | None, person: Person, *, now: datetime, key: str = "oauth"
) -> Tokens:
    """Tokens, after the user has consented; raises LoginRefused, ConfigError, ServerUnreachable or TryAgainLater."""
    protocol.must_be_there()
    began = time.monotonic()
    ask = _by_browser if settings.flow == "browser" else _by_device
    try:
        reply = ask(settings, client_secret, person)
        return protocol.granted(reply, settings, now + timedelta(seconds=time.monotonic() - began))
    except Declined as no:
        raise _fault(no, key) from no


def _fault(no: Declined, key: str) -> AssistantError:
    match no.code:
        case "access_denied" | "authorization_declined":
            return LoginRefused(f"{no.host}: the consent was declined; nothing was kept")
        case "state":
            return LoginRefused(f"{no.host}: {no.words}: perhaps an older page of the browser; {_AGAIN}")
        case "expired_token":
            return LoginRefused(f"{no.host}: the code was not used in time; {_AGAIN}")
        case _:
            return fault_of(no, key)


# -- by browser ---------------------------------------------------------------------------


def _by_browser(settings: OAuthSettings, client_secret: Secret | None, person: Person) -> wire.Reply:
    host = urlsplit(settings.authorization_endpoint or "").hostname or "oauth"

    def judge(query: str) -> str | None:
        try:
            protocol.code_in(query, request, host)
        except Declined:
            return "The login did not work."
        return None

    with landing(judge) as server:
        request = protocol.consent(settings, f"http://{settings.redirect_host}:{server.server_port}")
        person.tell(f"log in with your browser, on this computer, at\n  {request.page}")
        person.browse(request.page)
        query = server.wait(BROWSER_SECONDS)
    if query is None:
        raise LoginRefused(f"{host}: no answer of the browser within {BROWSER_SECONDS / 60:.0f} minutes; {_AGAIN}")
    code = protocol.code_in(query, request, host)
    return wire.post(settings.token_endpoint, protocol.code_form(settings, client_secret, code, request))


# -- by device code -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Device:
    """What the server gave: a code for the user, and one for us."""

    code: Secret
    user_code: str
    page: str
    lasts: float
    wait: float


def _by_device(settings: OAuthSettings, client_secret: Secret | None, person: Person) -> wire.Reply:
    reply = wire.post(settings.device_endpoint or "", protocol.device_form(settings, client_secret))
    no = protocol.refused(reply)
    if no is not None:
        raise no
    device = _device(reply)
    person.tell(f"open {device.page} in any browser and enter the code {device.user_code}")
    return _polled(settings, client_secret, device)


def _device(reply: wire.Reply) -> _Device:
    """The answer of the device endpoint, checked: its words are shown to the user."""
    page = reply.fields.get("verification_uri") or reply.fields.get("verification_url")
    try:
        return _Device(
            code=Secret(kinds.text(reply.fields.get("device_code"))),
            user_code=kinds.text(reply.fields.get("user_code")),
            page=kinds.endpoint(page),
            lasts=_seconds(reply.fields.get("expires_in"), usual=LONGEST_CODE, most=LONGEST_CODE),
            wait=max(_seconds(reply.fields.get("interval"), usual=USUAL_WAIT, most=LONGEST_WAIT), LEAST_WAIT),
        )
    except kinds.Wrong as wrong:
        raise TryAgainLater(
            f"{reply.host}: its answer holds no device code; check device_endpoint in [oauth]"
        ) from wrong


def _seconds(value: object, *, usual: float, most: float) -> float:
    text = str(value)
    return min(float(text[:9]), most) if text.isascii() and text.isdigit() else usual


def _polled(settings: OAuthSettings, client_secret: Secret | None, device: _Device) -> wire.Reply:
    """Ask again and again until the user has consented or declined, or the code is too old."""
    end, wait = time.monotonic() + device.lasts, device.wait
    form = protocol.poll_form(settings, client_secret, device.code)
    while time.monotonic() + wait < end:
        time.sleep(wait)
        reply = _asked(settings, form)
        no = protocol.refused(reply) if reply else None
        if reply is not None and (no is None or no.code not in ("authorization_pending", "slow_down")):
            return reply
        if reply is None:
            wait = min(wait * 2, LONGEST_WAIT)  # a line that is down now may come back (RFC 8628 3.5)
        elif no is not None and no.code == "slow_down":
            wait += SLOWER
    raise Declined(urlsplit(settings.token_endpoint).hostname or "oauth", "expired_token", "")


def _asked(settings: OAuthSettings, form: str) -> wire.Reply | None:
    try:
        return wire.post(settings.token_endpoint, form)
    except (ServerUnreachable, TryAgainLater):
        return None
