"""What stops one draft: a template that cannot be used, or bytes that are not as planned.

Neither ends a run. The caller holds the step and tells the user the words.
"""

from __future__ import annotations

from assistant.errors import AssistantError


class TemplateFault(AssistantError):
    """A template is faulty; names file, line and what is wrong, so that the user can mend it."""

    def __init__(self, file: str, line: int | None, words: str) -> None:
        place = file if line is None else f"{file}:{line}"
        super().__init__(f"{place}: {words}")
        self.file = file
        self.line = line
        self.words = words


class DraftRefused(AssistantError):
    """A draft would not be exactly what was planned: a bad address, a header too many."""
