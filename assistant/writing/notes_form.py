"""The notes form of an interview as plain text, and the notes out of a form that somebody filled in (rule N1).

It is made for any editor and any mail client: questions are told by their
number in square brackets, help lines begin with #, everything else is an answer.
Quotation marks of mail clients and wrapped lines do no harm.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from assistant.model import Identity, Notes, Opportunity, Person, TrackedInterview
from assistant.writing.form_answers import lexicon_of, number_in, person_in, said_day, says_yes
from assistant.writing.fragments import clean, clean_company, clean_role
from assistant.writing.language import FALLBACK, full_day, tongue
from assistant.writing.names import codes_of
from assistant.writing.render import TemplateSet, Value, render
from assistant.writing.scene import local_day

Answer = TypeVar("Answer")

FORM_LIMIT = 40_000  # characters read; nobody notes down more
ANSWER_LIMIT = 30  # lines for one question
WRAPPED = 60  # a line at least this long may have been broken by a mail client

_QUESTION = re.compile(r"^\[(\d{1,2})\]\s*([^?:\n]*[?:])?\s*(?:\([^()]*\))?\s*(.*)$")
_QUOTING = re.compile(r"^(?:\s*[>|] ?)+")
_BULLET = re.compile(r"^\s*[-*•–]+\s+")
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+")
_END = re.compile(r"^(?:-- ?|_{5,}|sent from my .*|von meinem .* gesendet|get outlook for .*)$", re.I)
_ATTRIBUTION = re.compile(r"^(?:on|am|le|el)\b.*(?:wrote|schrieb\b.*|a écrit|escribió)\s*:$", re.I)


@dataclass(frozen=True, slots=True)
class FormFault:
    """An answer that could not be read."""

    question: int
    answer: str
    problem: str

    def __str__(self) -> str:
        return f'question {self.question}: "{self.answer}": {self.problem}'


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What the form says, and what of it could not be read."""

    notes: Notes
    faults: tuple[FormFault, ...]


def render_form(
    opportunity: Opportunity,
    interview: TrackedInterview | None,
    people: Sequence[Person],
    notes: Notes | None,
    identity: Identity,
    templates: TemplateSet,
    *,
    language: str = FALLBACK,
) -> str:
    """The form, with what is known filled in."""
    code = language if f"{language}/notes_form.txt.j2" in templates else FALLBACK
    basics: dict[str, Value] = {"role": clean_role(opportunity.role), "company": clean_company(opportunity.company)}
    words = tongue(code, templates, basics, american=False).words
    known = notes or Notes()
    values: dict[str, Value] = basics | {
        "day": full_day(local_day(interview, identity), words) if interview else "",
        "people": _shown_people(known.people or people, codes_of(words)),
        "spoke_most_with": clean(known.spoke_most_with),
        "candidates": "" if known.candidates is None else str(known.candidates),
        "decision_by": known.decision_by.isoformat() if known.decision_by else "",
        "decision_how": clean(known.decision_how),
    }
    lists: dict[str, Value] = {name: tuple(clean(each) for each in getattr(known, name)) for name in _LISTS.values()}
    truths: dict[str, Value] = {
        "ask_feedback": known.ask_feedback,
        "late_because_of_travel": known.late_because_of_travel,
    }
    text = render(f"{code}/notes_form.txt.j2", templates, values | lists | truths)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def parse_form(text: str, templates: TemplateSet, *, today: date) -> FilledForm:
    """The notes that a filled form holds; what cannot be read is named and left out."""
    answers = _answers(text[:FORM_LIMIT])
    if not answers:
        return FilledForm(Notes(), (FormFault(0, clean(text, limit=60), "this does not look like the form"),))
    lexicon = lexicon_of(templates)
    said = {number: [line for line in lines if not lexicon.says_nothing(line)] for number, lines in answers.items()}
    faults: list[FormFault] = []
    lists = {name: tuple(said.get(number, ())) for number, name in _LISTS.items()}
    notes = Notes(
        people=_each(said, 1, faults, lambda line: person_in(line, lexicon)),
        spoke_most_with=_first(said, 2, faults, lambda line: line),
        candidates=_first(said, 8, faults, lambda line: number_in(line, lexicon)),
        decision_by=_first(said, 9, faults, lambda line: said_day(line, lexicon, today=today)),
        decision_how=" ".join(said.get(10, ())) or None,
        ask_feedback=any(says_yes(line, lexicon) for line in answers.get(12, ())[:1]),
        late_because_of_travel=any(says_yes(line, lexicon) for line in answers.get(13, ())[:1]),
        liked=lists["liked"],
        topics=lists["topics"],
        concerns=lists["concerns"],
        forgotten=lists["forgotten"],
        highlights=lists["highlights"],
        rapport=lists["rapport"],
    )
    return FilledForm(notes, tuple(faults))


_LISTS = {3: "topics", 4: "liked", 5: "highlights", 6: "forgotten", 7: "concerns", 11: "rapport"}


def _shown_people(people: Sequence[Person], titles: Mapping[str, str]) -> tuple[str, ...]:
    shown = []
    for person in people:
        title = clean(person.title, limit=40)
        is_address = bool(title) and all(word.casefold().rstrip(".") in titles for word in title.split())
        named = f"{title} {clean(person.name)}".strip() if is_address else clean(person.name)
        reached = f"{named} <{person.email}>".strip() if person.email else named
        shown.append(f"{reached}, {title}" if title and not is_address and reached else reached)
    return tuple(filter(None, shown))


def _answers(text: str) -> dict[int, list[str]]:
    """The answer lines of each question; a question that stands twice (in a quotation) is taken together."""
    found: dict[int, list[str]] = {}
    current: list[str] = []
    number = 0
    for line in _joined(text):
        if (question := _QUESTION.match(line)) is not None:
            number = int(question[1])
            current = found.setdefault(number, [])
            line = question[3]
        answer = _BULLET.sub("", f"{line} ").strip()
        if number in _LISTS:  # elsewhere "13. March" is a day
            answer = _NUMBERED.sub("", answer)
        if answer and answer not in current and len(current) < ANSWER_LIMIT:
            current.append(answer)
    return found


def _joined(text: str) -> list[str]:
    """The lines without quotation marks, help and signatures; what a mail client broke is whole again."""
    lines: list[str] = []
    before, is_help = "", False
    for raw in text.replace("\r\n", "\n").replace("\u00a0", " ").split("\n"):
        line = _QUOTING.sub("", raw)
        if _END.match(line.strip()):
            break
        is_broken = _is_broken(before, line)
        is_help = line.startswith("#") or (is_help and is_broken)
        before = line
        if is_help or _ATTRIBUTION.match(line.strip()):
            continue
        if lines and is_broken:
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line.strip())
    return lines


def _is_broken(before: str, line: str) -> bool:
    """Whether a line goes on with the one before."""
    starts_anew = not line.strip() or _BULLET.match(line) or _QUESTION.match(line)
    return len(before) >= WRAPPED and not starts_anew and (before.endswith(" ") or line.strip()[:1].islower())


def _first(
    said: dict[int, list[str]], number: int, faults: list[FormFault], read: Callable[[str], Answer | None]
) -> Answer | None:
    return next(iter(_each(said, number, faults, read)), None)


def _each(
    said: dict[int, list[str]], number: int, faults: list[FormFault], read: Callable[[str], Answer | None]
) -> tuple[Answer, ...]:
    """What the lines of a question say; a line that says nothing readable becomes a fault."""
    found: list[Answer] = []
    for line in said.get(number, ()):
        try:
            value = read(line)
        except ValueError as error:
            faults.append(FormFault(number, clean(line, limit=80), str(error)))
            continue
        if value is not None:
            found.append(value)
    return tuple(found)
