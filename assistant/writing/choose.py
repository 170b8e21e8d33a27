"""Which wording a note gets: stable from run to run, different from person to person.

The order of the wordings is shuffled by a hash of what the panel has in common;
each person of the panel takes the one at their own place. So two people never
get the same wording as long as there are as many wordings as people.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b


def shuffled(wordings: Sequence[str], key: str) -> list[str]:
    """The wordings in an order that depends on the key alone."""
    order = sorted(range(len(wordings)), key=lambda place: _hash(f"{key}\x1f{place}"))
    return [wordings[place] for place in order]


def pick(pools: Sequence[Sequence[str]], key: str, *, place: int) -> str:
    """The wording at a place: those of the first pool come first, the others serve when it runs out."""
    ordered = [wording for pool in pools for wording in shuffled(pool, key)]
    return ordered[place % len(ordered)] if ordered else ""


def _hash(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=8).digest()
