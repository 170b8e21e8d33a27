"""The words of this program: frozen values that every folder shares.

Nothing here acts, reads a clock or knows a server. A word that only one folder
uses belongs in that folder. All datetimes are aware; instants are kept in UTC
unless a field says that it keeps the writer's zone.

The words are loaded by the file when they are asked for: a run with nothing new
needs few of them, and making a class costs time.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.model.choices import Notes, UserChoices
    from assistant.model.copies import Copy
    from assistant.model.decisions import Ask, Decision, Draft, Due, Hold, Next, Plan, Remind, Withdraw
    from assistant.model.drafts import DraftRecord
    from assistant.model.findings import Evidence, Finding, Interview, Reading
    from assistant.model.folders import Cursor, FolderStatus, Role
    from assistant.model.identity import Identity
    from assistant.model.mail import Attendee, Authentication, Automation, Invite, InviteMethod, Kind, Message
    from assistant.model.names import DraftId, MessageId, OpportunityId
    from assistant.model.opportunity import (
        ENDED,
        Anchor,
        Attention,
        Contact,
        End,
        Fact,
        Opportunity,
        OwnMail,
        Promise,
        Stage,
        TrackedInterview,
    )
    from assistant.model.people import Address, Part, Person
    from assistant.model.perspective import Perspective
    from assistant.model.steps import OPEN_DRAFTS, DraftState, ReminderStep, Step

_FILES = {
    "choices": "Notes UserChoices",
    "copies": "Copy",
    "decisions": "Ask Decision Draft Due Hold Next Plan Remind Withdraw",
    "drafts": "DraftRecord",
    "findings": "Evidence Finding Interview Reading",
    "folders": "Cursor FolderStatus Role",
    "identity": "Identity",
    "mail": "Attendee Authentication Automation Invite InviteMethod Kind Message",
    "names": "DraftId MessageId OpportunityId",
    "opportunity": "ENDED Anchor Attention Contact End Fact Opportunity OwnMail Promise Stage TrackedInterview",
    "people": "Address Part Person",
    "perspective": "Perspective",
    "steps": "OPEN_DRAFTS DraftState ReminderStep Step",
}
_PLACES = {name: file for file, names in _FILES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Load the file that a word stands in (PEP 562)."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value


__all__ = [
    "ENDED",
    "OPEN_DRAFTS",
    "Address",
    "Anchor",
    "Ask",
    "Attendee",
    "Attention",
    "Authentication",
    "Automation",
    "Contact",
    "Copy",
    "Cursor",
    "Decision",
    "Draft",
    "DraftId",
    "DraftRecord",
    "DraftState",
    "Due",
    "End",
    "Evidence",
    "Fact",
    "Finding",
    "FolderStatus",
    "Hold",
    "Identity",
    "Interview",
    "Invite",
    "InviteMethod",
    "Kind",
    "Message",
    "MessageId",
    "Next",
    "Notes",
    "Opportunity",
    "OpportunityId",
    "OwnMail",
    "Part",
    "Person",
    "Perspective",
    "Plan",
    "Promise",
    "Reading",
    "Remind",
    "ReminderStep",
    "Role",
    "Stage",
    "Step",
    "TrackedInterview",
    "UserChoices",
    "Withdraw",
]
