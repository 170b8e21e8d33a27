"""How an access token is shown to a server: XOAUTH2 (Google's, Microsoft's) and OAUTHBEARER (RFC 7628)."""

from __future__ import annotations

from assistant.mailbox.settings import Secret, ServerSettings


def first_answer(settings: ServerSettings, secret: Secret) -> bytes:
    """The token, with the user's name."""
    user, token = settings.username, secret.reveal()
    if settings.auth == "xoauth2":
        return f"user={user}\1auth=Bearer {token}\1\1".encode()
    name = user.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={name},\1auth=Bearer {token}\1\1".encode()


def last_answer(settings: ServerSettings) -> bytes:
    """What follows the reason of a refusal, so that the server says no in its own words."""
    return b"" if settings.auth == "xoauth2" else b"\1"
