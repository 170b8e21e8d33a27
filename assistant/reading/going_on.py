"""A no beside a talk, about another post or off with this one: which stands first, and what is about which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.model import Finding, Kind, Message
from assistant.reading.evidence import Words
from assistant.reading.phrases import quotation
from assistant.reading.phrases.syntax import STRONG

_GOES_ON = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION})


def with_end_first(findings: tuple[Finding, ...], words: Words) -> tuple[Finding, ...]:
    """The findings, a no before the talk beside it: firm where that is off, or where a strong phrase says it."""
    first, *also = findings
    end = next((f for f in also if f.kind is Kind.DECLINE), None)
    is_off = first.kind is Kind.INTERVIEW_CANCELLATION
    if end is None or not (_is_cause(end, words) if is_off else first.kind in _GOES_ON):
        return findings
    said = [h.phrase for h in words.body_hits if h.phrase.kind is Kind.DECLINE]
    if not is_off and not any(phrase.firm for phrase in said):  # "we have no vacancy, but come by on Thursday"
        return findings
    is_firm = is_off or any(phrase.firm and phrase.weight >= STRONG for phrase in said)
    return (replace(end, firm=is_firm), first, *(f for f in also if f is not end))


def _is_cause(end: Finding, words: Words) -> bool:
    """Whether a no stands beside the words that call a talk off: "it is off, since the post has been filled"."""
    off = [h for h in words.body_hits if h.phrase.kind is Kind.INTERVIEW_CANCELLATION]
    said = {evidence.words for evidence in end.evidence}
    if any(no in quotation(words.body, hit) for hit in off for no in said):  # "the interview for the post is cancelled"
        return False
    sentences = [" ".join(words.body.sentences[hit.sentence].text.split()) for hit in off]
    return any(no in sentence for sentence in sentences for no in said)


def without_other_ends(message: Message, findings: Sequence[Finding], words: Words) -> Message:
    """ "It is a no for the Researcher role, but could you come in for the Designer role?" is about the second."""
    kinds = {f.kind for f in findings}
    said = [e.words for f in findings if f.kind is Kind.DECLINE for e in f.evidence]
    if not said or not kinds & _GOES_ON or findings[0].kind not in _GOES_ON | {Kind.DECLINE}:
        return message
    text = message.own_text
    for sentence in words.body.sentences:
        if any(end in " ".join(sentence.text.split()) for end in said):
            text = text.replace(sentence.text, " ")
    return replace(message, own_text=text) if text.strip() else message
