"""Where each opportunity stands: findings become opportunities, drafts are recognised again."""

from assistant.tracking.drafts import Verdict, is_copy_of, what_became
from assistant.tracking.fold import fold
from assistant.tracking.keys import keys_of
from assistant.tracking.place import Ambiguous, Existing, New, Placement, Suspicious, Unrelated, place
from assistant.tracking.stages import STAGES, stage_at

__all__ = [
    "STAGES",
    "Ambiguous",
    "Existing",
    "New",
    "Placement",
    "Suspicious",
    "Unrelated",
    "Verdict",
    "fold",
    "is_copy_of",
    "keys_of",
    "place",
    "stage_at",
    "what_became",
]
