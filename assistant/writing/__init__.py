"""What do we say? A step that is due, notes and templates become a draft."""

from assistant.writing.compose import compose
from assistant.writing.digest import body_of, digest_of, draft_message_id
from assistant.writing.faults import DraftRefused, TemplateFault
from assistant.writing.marks import marks_in
from assistant.writing.render import TemplateSet

__all__ = [
    "DraftRefused",
    "TemplateFault",
    "TemplateSet",
    "body_of",
    "compose",
    "digest_of",
    "draft_message_id",
    "marks_in",
]
