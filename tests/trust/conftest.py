"""The stories' world, for the promises of docs/trust.md."""

from __future__ import annotations

from stories.conftest import letter, world

__all__ = ["letter", "world"]
