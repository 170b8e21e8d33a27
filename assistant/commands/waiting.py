"""Waits for mail in several accounts at once: a thread each stays connected, and the first to hear something wakes us.

No thread scans: one run goes over all accounts, as what reaches one may end a
matter of the other.
"""

from __future__ import annotations

import queue
import threading
import time

from assistant.commands.context import Context
from assistant.commands.opening import wait_for_mail
from assistant.config import Config
from assistant.errors import AssistantError, ServerUnreachable, TryAgainLater

FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0


class Waiters:
    """A thread for each account; those that still wait go on waiting while the others are scanned."""

    def __init__(self) -> None:
        self._news: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._threads: dict[str, threading.Thread] = {}
        self._given_up: set[str] = set()

    def wait(self, context: Context, seconds: float) -> None:
        """Returns when something reaches one of the accounts, or after so many seconds."""
        for config in context.accounts():
            self._keep_waiting(context, config, seconds)
        try:
            self._news.get(timeout=seconds)
            while True:
                self._news.get_nowait()
        except queue.Empty:
            return

    def _keep_waiting(self, context: Context, config: Config, seconds: float) -> None:
        name = config.account or ""
        thread = self._threads.get(name)
        if name not in self._given_up and (thread is None or not thread.is_alive()):
            # A daemon: nothing is in its hands that the end of the program could break.
            self._threads[name] = threading.Thread(
                target=self._wait, args=(context, config, name, seconds), name=f"wait {name}", daemon=True
            )
            self._threads[name].start()

    def _wait(self, context: Context, config: Config, name: str, seconds: float) -> None:
        """An account that cannot be waited for is scanned at every tick all the same."""
        pause = FIRST_WAIT
        while True:
            try:
                wait_for_mail(context, config, seconds=seconds)
                self._news.put(name)
                return
            except (ServerUnreachable, TryAgainLater) as error:
                context.tell(f"{name}: {error}; trying again in {pause:.0f} seconds")
            except AssistantError as error:  # to try again would only lock the account
                context.tell(f"{name}: {error}; its mail is looked for with every scan, but not waited for")
                self._given_up.add(name)
                return
            time.sleep(pause)
            pause = min(pause * 2, LONGEST_WAIT)
