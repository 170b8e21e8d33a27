"""What an authorisation server granted, how long it holds, and the text that it is kept as."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from assistant.mailbox.settings import Secret
from assistant.oauth.settings import OAuthSettings

MARGIN = timedelta(minutes=5)
"""A token that holds no longer is renewed at once: clocks differ, and a run takes its time."""


class Damaged(ValueError):
    """A text that holds no tokens."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A login. With neither token it has ended: the server has refused to renew it."""

    client_id: str
    token_endpoint: str
    since: datetime
    """When the user consented."""
    access: Secret | None
    expires: datetime | None
    refresh: Secret | None

    @property
    def has_ended(self) -> bool:
        """Whether only a new login helps."""
        return self.access is None and self.refresh is None

    def belong_to(self, settings: OAuthSettings) -> bool:
        """Whether they come from there: a refresh token is shown to nobody but who gave it."""
        return (self.client_id, self.token_endpoint) == (settings.client_id, settings.token_endpoint)

    def good_at(self, now: datetime, *, margin: timedelta = MARGIN) -> Secret | None:
        """The access token, if it still holds for that long."""
        if self.access is None or self.expires is None or now + margin >= self.expires:
            return None
        return self.access

    def renews_like(self, other: Tokens) -> bool:
        """Whether both are renewed with the same refresh token."""
        mine, theirs = self.refresh, other.refresh
        return mine is not None and theirs is not None and mine.reveal() == theirs.reveal()

    def ended(self) -> Tokens:
        """The same login after the server has refused it."""
        return replace(self, access=None, expires=None, refresh=None)


def as_text(tokens: Tokens) -> str:
    """One line for a keyring or a file."""
    return json.dumps(
        {
            "client_id": tokens.client_id,
            "token_endpoint": tokens.token_endpoint,
            "since": tokens.since.astimezone(UTC).isoformat(),
            "access_token": tokens.access.reveal() if tokens.access else None,
            "expires": tokens.expires.astimezone(UTC).isoformat() if tokens.expires else None,
            "refresh_token": tokens.refresh.reveal() if tokens.refresh else None,
        }
    )


def from_text(text: str) -> Tokens:
    """The tokens in a text; raises Damaged."""
    try:
        found = json.loads(text)
        expires = found["expires"]
        return Tokens(
            client_id=str(found["client_id"]),
            token_endpoint=str(found["token_endpoint"]),
            since=datetime.fromisoformat(found["since"]).astimezone(UTC),
            access=_secret(found["access_token"]),
            expires=datetime.fromisoformat(expires).astimezone(UTC) if expires else None,
            refresh=_secret(found["refresh_token"]),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged("no tokens") from error


def _secret(word: object) -> Secret | None:
    return Secret(word) if isinstance(word, str) and word else None
