"""The picture of the stages for the documentation, drawn from the table itself."""

from __future__ import annotations

from assistant.model import Stage
from assistant.tracking.stages import STAGES

BY_TIME = (
    (Stage.SCHEDULED, Stage.WAITING, "the interview is over"),
    (Stage.HOLD, Stage.WAITING, "the pause is over"),
    (Stage.WAITING, Stage.UNANSWERED, "no answer to the last step"),
)
"""What the passing of time does; see `stage_at`."""


def as_mermaid() -> str:
    """A state diagram in Mermaid: every move that a message of theirs or the time makes."""
    words: dict[tuple[Stage, Stage], list[str]] = {}
    for (before, kind), after in STAGES.items():
        if before is not after:
            words.setdefault((before, after), []).append(kind.value.removeprefix("interview_").replace("_", " "))
    moves = [f"    {a.value} --> {b.value}: {', '.join(kinds)}" for (a, b), kinds in words.items()]
    by_time = [f"    {a.value} --> {b.value}: ({why})" for a, b, why in BY_TIME]
    return "\n".join(["stateDiagram-v2", "    [*] --> applied", *moves, *by_time]) + "\n"
