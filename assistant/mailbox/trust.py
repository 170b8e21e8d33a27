"""Whom we trust with a password: TLS as both servers need it."""

from __future__ import annotations

import ssl

from assistant.errors import ServerUnreachable
from assistant.mailbox.settings import ServerSettings


def tls_context(settings: ServerSettings) -> ssl.SSLContext | None:
    """Certificates and host names are always checked; None for plain text on this machine."""
    if settings.security == "none":
        return None
    try:
        return ssl.create_default_context(cafile=settings.ca_file)
    except FileNotFoundError as error:
        raise ServerUnreachable(f"{settings.host}: ca_file {settings.ca_file} does not exist") from error
    except ssl.SSLError as error:
        raise ServerUnreachable(f"{settings.host}: ca_file {settings.ca_file} holds no certificate (PEM)") from error
