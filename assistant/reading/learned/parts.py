"""What a single sentence speaks for, by the learned weights: for what stands beside the news of a mail."""

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.learned.features import features_of_line
from assistant.reading.learned.opinion import opinion_of


def likelihood(kind: Kind, line: str) -> float:
    """How likely a sentence, as one folded line, speaks for `kind`."""
    return opinion_of(features_of_line(line)).of(kind)
