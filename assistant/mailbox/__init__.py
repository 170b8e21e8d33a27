"""IMAP and SMTP: the only code that knows a server.

`connect` opens the user's mailbox for one run. The IMAP library is loaded by
the first connection and not before: most commands never need it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.mailbox.settings import FolderNames, Secret, ServerSettings

if TYPE_CHECKING:
    from assistant.mailbox.box import Mailbox

__all__ = ["FolderNames", "Secret", "ServerSettings", "connect"]


@contextlib.contextmanager
def connect(
    settings: ServerSettings, secret: Secret, *, deadline: float, timeout: float | None = None
) -> Iterator[Mailbox]:
    """A logged-in mailbox that nothing keeps waiting beyond `deadline` (on the clock of `time.monotonic`).

    `timeout` is the longest silence of the server that is borne, in seconds.
    Raises `LoginRefused`, `ServerUnreachable` or `TryAgainLater`.
    """
    # Loaded here: imapclient alone takes as long to import as a whole run without a connection.
    from assistant.mailbox.box import Mailbox
    from assistant.mailbox.imap import Connection
    from assistant.mailbox.wire import READ_TIMEOUT, Deadline

    limit = Deadline(settings.host, deadline, read=READ_TIMEOUT if timeout is None else timeout)
    connection = Connection(settings, secret, limit)
    try:
        yield Mailbox(connection)
    finally:
        connection.logout()
