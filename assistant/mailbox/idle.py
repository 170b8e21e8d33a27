"""Waits for news of one folder with IDLE (RFC 2177); reads nothing and changes nothing."""

from __future__ import annotations

import time

from assistant.mailbox.settings import Secret, ServerSettings

PATIENCE = 60.0
"""Seconds for the commands around the waiting itself."""
POLL = 60.0
"""How long to rest where a server cannot IDLE."""


def wait_for_news(
    settings: ServerSettings, secret: Secret, folder: str, *, seconds: float, known_uidnext: int | None = None
) -> None:
    """Returns when the folder has news, or after so many seconds; at once where mail came since `known_uidnext`.

    Raises LoginRefused, ServerUnreachable or TryAgainLater, as every connection does.
    """
    # Loaded here: only `watch` waits.
    from assistant.mailbox.imap import Connection
    from assistant.mailbox.wire import Deadline

    limit = Deadline(settings.host, time.monotonic() + seconds + PATIENCE)
    connection = Connection(settings, secret, limit)
    try:
        opened = connection.examine(folder)
        if known_uidnext is not None and opened.uidnext is not None and opened.uidnext > known_uidnext:
            return
        if connection.has("IDLE"):
            connection.idle(seconds)
        else:
            time.sleep(min(POLL, seconds))
    finally:
        connection.logout()
