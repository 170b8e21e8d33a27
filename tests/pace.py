"""Limits of time that hold on a slow machine, too."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

ROUNDS, USUAL = 3_000_000, 0.12
"""A loop, and the CPU seconds that it takes on the machine on which the limits were measured."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fails where what stands inside takes more CPU seconds, as they would be on the machine of the limits.

    Other threads do not count, nor the garbage of other tests.
    """
    gc.disable()
    began = thread_time()
    try:
        yield
    finally:
        gc.enable()
    took = thread_time() - began
    if took >= seconds:
        took /= max(1.0, _loop() / USUAL)
    assert took < seconds, f"{took:.2f} s"


def _loop() -> float:
    began, total = thread_time(), 0
    for number in range(ROUNDS):
        total += number
    return thread_time() - began
