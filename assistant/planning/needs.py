"""The name of a need: the same need always has the same name, so it is never met twice."""

from __future__ import annotations

from assistant.model import Step


def need_of(opportunity_key: str, step: Step, round_key: str, email: str) -> str:
    """Names what a draft is for. `round_key` is the interview with its time, or what the waiting counts from.

    A round's name is a calendar UID or a Message-ID: unique by itself, and the same
    for a rebuilt ledger whose window no longer shows the first message of the matter.
    """
    return "|".join((step.value, round_key or opportunity_key, email.lower()))
