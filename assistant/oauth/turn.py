"""One process at a time renews or replaces the tokens of a login; the others wait, and read again what is kept then.

Where refresh tokens are good once, two that send the same one look like a thief
and his victim, and a provider may end the login for both (RFC 9700 4.14.2).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.errors import LedgerBusy, TryAgainLater
from assistant.ledger.lock import RunLock
from assistant.oauth import wire
from assistant.oauth.store import Place

SECONDS = wire.SECONDS + 10.0
"""A slow server, and a keyring that takes its time; who holds the turn for longer is not waited for."""
_STEP = 0.05


@contextmanager
def turn(place: Place) -> Iterator[None]:
    """Holds the turn, which a process that dies lets go of; raises TryAgainLater where it does not come."""
    lock = RunLock(place.shared_file)
    _take(lock, time.monotonic() + SECONDS)
    try:
        yield
    finally:
        lock.release()


def _take(lock: RunLock, end: float) -> None:
    while True:
        try:
            return lock.take()
        except LedgerBusy as error:
            if time.monotonic() > end:
                raise TryAgainLater("another run has been renewing the token for long; try again later") from error
        time.sleep(_STEP)
