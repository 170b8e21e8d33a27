"""Which post a matter is about, where its messages name several."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.model import Reading


def role_of(readings: Sequence[Reading]) -> str | None:
    """The post that a text said last; a subject's counts where no text says one, as it lives on in every answer."""
    named = [reading for reading in readings if reading.role]
    said = next((r.role for r in reversed(named) if _is_in_text(r)), None)
    return said or (named[-1].role if named else None)


def _is_in_text(reading: Reading) -> bool:
    text = " ".join(reading.message.own_text.split())
    return (reading.role or "").casefold() in text.casefold()
