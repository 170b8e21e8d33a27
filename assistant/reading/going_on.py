"""What of a message is about the matter that goes on, where it says no to another post in the same breath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.model import Finding, Kind, Message
from assistant.reading.evidence import Words

_GOES_ON = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION})


def without_other_ends(message: Message, findings: Sequence[Finding], words: Words) -> Message:
    """ "It is a no for the Researcher role, but could you come in for the Designer role?" is about the second."""
    first, *also = findings
    said = [e.words for f in also if f.kind is Kind.DECLINE for e in f.evidence]
    if first.kind not in _GOES_ON or not said:
        return message
    text = message.own_text
    for sentence in words.body.sentences:
        if any(end in " ".join(sentence.text.split()) for end in said):
            text = text.replace(sentence.text, " ")
    return replace(message, own_text=text) if text.strip() else message
