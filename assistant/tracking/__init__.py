"""Where each opportunity stands: findings become opportunities, drafts are recognised again.

Loaded by the file when it is asked for: a run with nothing new needs hardly any of it.
Ask this package for `fold` and `place`, not the files, which bear the same names.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.tracking.drafts import Verdict, is_copy_of, what_became
    from assistant.tracking.fold import fold
    from assistant.tracking.keys import keys_of
    from assistant.tracking.place import Ambiguous, Existing, New, Placement, Suspicious, Unrelated, place
    from assistant.tracking.stages import STAGES, stage_at
    from assistant.tracking.twins import answered_elsewhere, thread_owner, twin_of

__all__ = [
    "STAGES",
    "Ambiguous",
    "Existing",
    "New",
    "Placement",
    "Suspicious",
    "Unrelated",
    "Verdict",
    "answered_elsewhere",
    "fold",
    "is_copy_of",
    "keys_of",
    "place",
    "stage_at",
    "thread_owner",
    "twin_of",
    "what_became",
]

_FILES = {
    "drafts": ("Verdict", "is_copy_of", "what_became"),
    "fold": ("fold",),
    "keys": ("keys_of",),
    "place": ("Ambiguous", "Existing", "New", "Placement", "Suspicious", "Unrelated", "place"),
    "stages": ("STAGES", "stage_at"),
    "twins": ("answered_elsewhere", "thread_owner", "twin_of"),
}


def __getattr__(name: str) -> object:
    """Load the file that a name stands in, and take all its names over (PEP 562)."""
    for file, names in _FILES.items():
        if name in names:
            module = importlib.import_module(f"{__name__}.{file}")
            globals().update({each: getattr(module, each) for each in names})
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
