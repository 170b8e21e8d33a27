"""The steps that we take, and what becomes of a draft."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """A draft of ours."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    SECOND_CHECK_IN = "second_check_in"
    AFTER_CALL = "after_call"
    DECLINE_REPLY = "decline_reply"
    KEEP_IN_TOUCH = "keep_in_touch"


class ReminderStep(StrEnum):
    """Something that only the user can do."""

    ASK_TIMELINE = "ask_timeline"
    NOTES = "notes"
    PHONE_CALL = "phone_call"
    CARD = "card"
    LINKEDIN = "linkedin"
    SELF_ASSESSMENT = "self_assessment"


class DraftState(StrEnum):
    """What became of a draft."""

    INTENDED = "intended"
    UNTOUCHED = "untouched"
    EDITED = "edited"
    SEVERAL = "several"
    MISSING = "missing"
    APPROVED = "approved"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    SENT = "sent"
    """By us or by the user; final."""
    DISCARDED = "discarded"
    """By the user; final."""
    DISMISSED = "dismissed"
    """By the user with `dismiss`; final."""
    WITHDRAWN = "withdrawn"
    """By us; final."""


OPEN_DRAFTS = frozenset(
    {
        DraftState.INTENDED,
        DraftState.UNTOUCHED,
        DraftState.EDITED,
        DraftState.SEVERAL,
        DraftState.MISSING,
        DraftState.APPROVED,
        DraftState.SENDING,
        DraftState.UNCERTAIN,
    }
)
