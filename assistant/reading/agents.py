"""A writer at an agency: who sends the user to an employer does not sit in the conversation there."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from dataclasses import replace

from assistant.model import Message, Part, Person
from assistant.reading.agency import is_agency
from assistant.reading.lazy import lazy_pattern
from assistant.reading.own_name import label_of

_WITH_WRITER = lazy_pattern(
    r"\b(?:(?:interview|call|chat|conversation|talk|meeting|meet|screen|catch[- ]up|speak|coffee)\w*(?: \w+){0,3} (?:with|to) (?:me|myself|us here)\b|"
    r"(?:gespr\w+|telefonat\w*|termin|call|treffen|kennenlernen)(?: \w+){0,3} mit (?:mir|uns hier)\b|(?:entretien|appel|échange|rendez-vous)(?: \w+){0,3} avec moi\b|"
    r"(?:entrevista|llamada|charla|reuni[óo]n)(?: \w+){0,3} conmigo\b|(?:colloquio|chiamata|chiacchierata|incontro)(?: \w+){0,3} con me\b|"
    r"(?:gesprek|telefoontje|kennismaking|afspraak)(?: \w+){0,3} met mij\b|(?:entrevista|chamada|conversa|reuni[ãa]o)(?: \w+){0,3} comigo\b)",
    re.IGNORECASE,
)
"""A consultant's own conversation with the candidate."""


def with_agent(people: tuple[Person, ...], message: Message) -> tuple[Person, ...]:
    """The people, the writer among them as one who only brings the two sides together."""
    email = message.sender.email.lower() if message.sender else ""
    if not any((p.email or "").lower() == email for p in people) or not is_agency(message, label_of(message)):
        return people
    part = Part.INTERVIEWER if _WITH_WRITER.search(message.own_text[:5_000]) else Part.AGENT
    return tuple(replace(p, part=part) if (p.email or "").lower() == email else p for p in people)
