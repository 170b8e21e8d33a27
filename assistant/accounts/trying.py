"""Tries a login before anything is written, and where a secret can be kept."""

from __future__ import annotations

import time

from assistant.accounts.providers import Place
from assistant.errors import AssistantError, LoginRefused, ServerUnreachable
from assistant.mailbox import connect
from assistant.mailbox.folders import Folders
from assistant.mailbox.settings import FolderNames, Secret, ServerSettings

SECONDS = 60.0
SILENCE = 20.0
"""The user waits: a server that says nothing for so long is not going to."""


def try_imap(settings: ServerSettings, secret: Secret, wanted: FolderNames) -> Folders:
    """Log in and find the folders; raises LoginRefused, ServerUnreachable, TryAgainLater or ConfigError."""
    with connect(settings, secret, deadline=time.monotonic() + SECONDS, timeout=SILENCE) as mailbox:
        folders = mailbox.find_folders(wanted)
        mailbox.statuses((*folders.scan, folders.drafts))
        return folders


def try_smtp(settings: ServerSettings, secret: Secret) -> None:
    """Log in and leave; raises LoginRefused or ServerUnreachable."""
    # Loaded here: the SMTP library is slow to load.
    from assistant.mailbox.smtp import NotSent, try_login

    try:
        try_login(settings, secret, deadline=time.monotonic() + SECONDS)
    except NotSent as error:
        raise told(error, error.__cause__) from error


def told(error: Exception, cause: BaseException | None) -> AssistantError:
    """A server that answered with a code has refused; any other was not reached."""
    is_answer = isinstance(getattr(cause, "code", None), int)
    return (LoginRefused if is_answer else ServerUnreachable)(str(error))


def smtp_settings(place: Place, imap: ServerSettings) -> ServerSettings:
    """The SMTP server with the login of the IMAP server."""
    return ServerSettings(place.host, place.port, place.security, imap.username, imap.ca_file, imap.auth)


def keyring_works() -> bool:
    """Whether this computer has a keyring that keeps something."""
    try:
        # Loaded here: an optional package, and slow.
        import keyring

        return float(keyring.get_keyring().priority) >= 1  # the stand-ins for "none" have 0 and less
    except (ImportError, RuntimeError, AttributeError):
        return False
